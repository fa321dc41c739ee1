"""The one clock of the house: `now` of every command comes from here.

`SystemClock` is real time. `SimulatedClock` stands still and moves only when told to (development, tests, demonstration); all services
of a data directory share it through eight mapped bytes, so a move is seen by every process at once and survives SIGKILL.
`shared.clock_peers` moves it in agreement with all services. Tokens, signatures, leases and back-off never use this clock.
"""

import asyncio
import fcntl
import mmap
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LOCK_POLL = 0.005


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """Aware, UTC."""


class SystemClock:
    """Real time."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class SimulatedClock:
    """A clock that stands still, shared by all processes that open the same directory.

    Opening it sets it to the later of `start` and what is stored. ValueError for a start without zone.
    """

    def __init__(self, data_dir: Path, start: datetime) -> None:
        self.directory = data_dir / "clock"
        self.directory.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.directory / "now", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            if os.fstat(descriptor).st_size != 8:
                os.ftruncate(descriptor, 8)
            self._map = mmap.mmap(descriptor, 8)
            # a native eight-byte cell is read and written in one piece, so no reader ever sees half of a move
            self._cell = memoryview(self._map).cast("q")
            self._cell[0] = max(self._cell[0], _microseconds(start))
        finally:
            fcntl.flock(descriptor, fcntl.LOCK_UN)  # closing would not let go: the map holds a copy of the descriptor
            os.close(descriptor)
        self._seen = (self._cell[0], _moment(self._cell[0]))

    def now(self) -> datetime:
        stored, moment = self._cell[0], self._seen[1]
        if stored != self._seen[0]:
            moment = _moment(stored)
            self._seen = (stored, moment)
        return moment

    def set(self, to: datetime) -> None:
        """Moves the clock, for all processes. Only its director does this. ValueError backwards."""
        stored = _microseconds(to)
        if stored < self._cell[0]:
            raise ValueError("the clock never goes backwards")
        self._cell[0] = stored

    def flush(self) -> None:
        """Makes the stored time outlive a loss of power as well."""
        self._map.flush()

    def close(self) -> None:
        self._cell.release()
        self._map.close()

    @asynccontextmanager
    async def moving(self) -> AsyncIterator[None]:
        """Held by whoever moves the clock; others, of any process, wait."""
        descriptor = os.open(self.directory / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            while True:
                if _locked(descriptor):
                    break
                await asyncio.sleep(_LOCK_POLL)
            yield
        finally:
            os.close(descriptor)


def open_clock(data_dir: Path, start: datetime | None) -> Clock:
    """The simulated clock if a start time is set (`BIHUAN_CLOCK`), else real time."""
    return SystemClock() if start is None else SimulatedClock(data_dir, start)


@dataclass(frozen=True, slots=True)
class PeerStatus:
    """What a service tells the director.

    outbox_rows: committed events that are not yet acknowledged by the bus.
    lane_busy: a command stands in the queue or runs.
    consumer_lag: events at the end of the topic that this service's consumer has neither handled nor parked, in events.
    next_timer_at: due time of the earliest timer stored, however far off; None without timers.
    activity: a counter that grows with every command committed or refused, event relayed, event handled.
    """

    outbox_rows: int
    lane_busy: bool
    consumer_lag: int
    next_timer_at: datetime | None
    activity: int

    @property
    def quiet(self) -> bool:
        return not self.outbox_rows and not self.lane_busy and not self.consumer_lag


class ClockPeer(Protocol):
    """The services' side of a move. With a simulated clock a service fires timers only when `fire_until` tells it to."""

    async def status(self) -> PeerStatus:
        """The present state, in this order: lane, outbox, then consumer lag against end positions read afresh from the bus (a
        remembered end position would hide events that a sibling has just published), then the earliest timer."""

    async def fire_until(self, at: datetime) -> int:
        """Fires every timer due at or before `at`, in order of (due time, kind, ref), each command with now = its own due time;
        returns how many, after all their commands are committed or refused (a failing one is logged, removed or parked as the ticker
        does otherwise, and counted). Timers that these commands set are left to the next call. The clock shows `at` already."""

    async def wait_quiet(self, timeout: float) -> None:
        """Returns as soon as this service has nothing to do by what it knows, at the latest after `timeout` seconds of real time.
        Woken by lane, relay and consumer, not by polling; at once when it is quiet already."""


def _moment(stored: int) -> datetime:
    return _EPOCH + timedelta(microseconds=stored)


def _microseconds(moment: datetime) -> int:
    if moment.tzinfo is None:
        raise ValueError("a time without zone")
    return (moment - _EPOCH) // _MICROSECOND


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
