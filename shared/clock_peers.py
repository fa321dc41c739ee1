"""Moving the simulated clock in agreement: whoever is asked directs all services of the data directory.

Each service holds a locked file under `clock/peers/`; the kernel frees the lock when its process dies, however it dies, so a dead peer
is known at once and by no process number. Services of this process are called directly, others by signed HTTP
(`POST <url>/internal/clock/<status|fire|quiet>`), by the same protocol.

Until no timer is due: wait until everybody is quiet (twice, with unchanged counters of activity, because an event may be on its way
from one service to the next between two answers), set the clock to the earliest due time anywhere, fire the timers of that instant.
"""

import asyncio
import fcntl
import hmac
import math
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

from shared.clock import Clock, ClockPeer, PeerStatus, SimulatedClock
from shared.db.records import from_text, to_text
from shared.http import Http, HttpFailure
from shared.ids import new_id
from shared.problems import Invalid, NotAuthenticated, NotFound, Problem
from shared.secrets import development_key, is_signed, signed_headers

_ROUND = 5.0
"""Seconds of real time that one call waits for quiet."""
_BREATH = 0.002
_STUCK_ROUNDS = 1000
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)


class ClockRuns(Problem):
    """The clock is real time and cannot be moved."""

    status, code, title = 409, "clock_not_simulated", "时钟不可调整"
    default_detail = "系统使用真实时间，不能调整；设置 BIHUAN_CLOCK 后启动才可以。"


class ClockPeerSilent(Problem):
    """A service of the data directory does not answer; `service` names it, the clock stands at `now`."""

    status, code, title = 409, "clock_peer_silent", "有服务没有应答"
    default_detail = "有服务没有应答，时钟未能走到指定时间。"


class ClockUnsettled(Problem):
    """The services do not come to rest; `waiting` says who has what left."""

    status, code, title = 409, "clock_unsettled", "系统尚未处理完"
    default_detail = "系统仍有未处理完的事项，时钟未能走到指定时间。"


@dataclass(frozen=True, slots=True)
class _Seat:
    """A living peer: its file, and how to reach it."""

    path: Path
    service: str
    url: str


_residents: dict[str, tuple[asyncio.AbstractEventLoop, ClockPeer]] = {}
"""The peers that live in this process, by their file: they are called without HTTP when they run in the same loop."""


class ClockDirector:
    """One per service: takes its seat, answers the directors of others, moves the clock when asked.

    `patience` is how long (seconds, real time) nothing may move anywhere before a move is given up.
    """

    def __init__(self, clock: Clock, data_dir: Path, http: Http, *, patience: float = 30.0) -> None:
        self._clock = clock
        self._http = http
        self._patience = patience
        self._peer: ClockPeer | None = None
        self._seat: tuple[Path, int] | None = None
        self._directory = data_dir / "clock" / "peers"
        self._key = ""
        if isinstance(clock, SimulatedClock):
            self._directory.mkdir(parents=True, exist_ok=True)
            self._key = hmac.digest(development_key(data_dir), b"clock", "sha256").hex()

    def join(self, service: str, url: str, peer: ClockPeer) -> None:
        """Takes a seat under the address where this service answers (with its mount path). Nothing happens with real time."""
        if not isinstance(self._clock, SimulatedClock):
            return
        self._peer = peer
        name = f"{service}.{new_id()}.json"
        fresh = self._directory / f".{name}"
        descriptor = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        os.write(descriptor, orjson.dumps({"service": service, "url": url.rstrip("/"), "pid": os.getpid()}))
        path = self._directory / name
        os.rename(fresh, path)  # the lock goes with the file: it is never seen unlocked
        self._seat = (path, descriptor)
        _residents[str(path.resolve())] = (asyncio.get_running_loop(), peer)

    def leave(self) -> None:
        """Gives up the seat; a second call does nothing."""
        seat, self._seat = self._seat, None
        if seat is not None:
            _residents.pop(str(seat[0].resolve()), None)
            seat[0].unlink(missing_ok=True)
            os.close(seat[1])

    async def move(self, body: Any) -> dict[str, str]:
        """`{"advance_seconds": n}` or `{"now": "…"}` → `{"now": "…"}` after everything due until then has happened.

        Refuses with ClockRuns, Invalid (shape, backwards), ClockPeerSilent, ClockUnsettled. A move that is cut off leaves the clock at
        the last instant whose timers were fired; the same call again goes on from there.
        """
        clock = self._clock
        if not isinstance(clock, SimulatedClock):
            raise ClockRuns
        asked = _parse(body)
        async with clock.moving():
            target = clock.now() + asked if isinstance(asked, timedelta) else asked
            if target < clock.now():
                raise _invalid("/now", "时间不能倒退")
            if target > _LATEST:
                raise _invalid("/now" if isinstance(asked, datetime) else "/advance_seconds", "时间过远")
            await self._advance(clock, target)
            return {"now": to_text(clock.now())}

    async def answer(self, action: str, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
        """The answer to another director's `POST /internal/clock/<action>`: (status, JSON). Header names are lower case.

        Refuses with NotAuthenticated and NotFound.
        """
        signature, timestamp = headers.get("x-bihuan-signature", ""), headers.get("x-bihuan-timestamp", "")
        if not self._key or not is_signed(self._key, timestamp, signature, body):
            raise NotAuthenticated
        asked = orjson.loads(body)
        if self._peer is None or asked.get("action") != action or action not in ("status", "fire", "quiet"):
            raise NotFound
        if action == "fire":
            return 200, orjson.dumps({"fired": await self._peer.fire_until(from_text(asked["at"]))})
        if action == "quiet":
            await self._peer.wait_quiet(min(float(asked["timeout"]), _ROUND))
        return 200, orjson.dumps(_status_json(await self._peer.status()))

    async def _advance(self, clock: SimulatedClock, target: datetime) -> None:
        idle = 0
        seats, statuses = await self._settle()
        while True:
            at = min((status.next_timer_at for status in statuses if status.next_timer_at is not None), default=None)
            if at is None or at > target:
                break
            clock.set(max(at, clock.now()))  # what was due while a service was away is late, but keeps its own due time
            fired = 0
            for seat, status in zip(seats, statuses, strict=True):
                if status.next_timer_at == at:
                    fired += await self._fire(seat, at)
            idle = 0 if fired else idle + 1
            if idle > _STUCK_ROUNDS:
                raise ClockUnsettled(now=to_text(clock.now()), waiting=_waiting(seats, statuses))
            seats, statuses = await self._settle()
        clock.set(target)
        clock.flush()

    async def _settle(self) -> tuple[list[_Seat], list[PeerStatus]]:
        """Waits until everybody was quiet twice in a row with nothing done in between."""
        before: list[tuple[Path, int]] = []
        calm = False
        moved_at = time.monotonic()
        while True:
            seats = _living(self._directory)
            statuses = list(await asyncio.gather(*(self._quiet(seat) for seat in seats)))
            counters = [(seat.path, status.activity) for seat, status in zip(seats, statuses, strict=True)]
            quiet = all(status.quiet for status in statuses)
            if quiet and calm and counters == before:
                return seats, statuses
            if counters != before:
                moved_at = time.monotonic()
            elif not quiet:
                if time.monotonic() - moved_at > self._patience:
                    raise ClockUnsettled(now=to_text(self._clock.now()), waiting=_waiting(seats, statuses))
                await asyncio.sleep(_BREATH)
            calm, before = quiet, counters

    async def _quiet(self, seat: _Seat) -> PeerStatus:
        peer = _resident(seat)
        if peer is not None:
            await peer.wait_quiet(min(_ROUND, self._patience))
            return await peer.status()
        answer = await self._call(seat, {"action": "quiet", "timeout": min(_ROUND, self._patience)})
        return _status_from(answer)

    async def _fire(self, seat: _Seat, at: datetime) -> int:
        peer = _resident(seat)
        if peer is not None:
            return await peer.fire_until(at)
        answer = await self._call(seat, {"action": "fire", "at": to_text(at)})
        return int(answer["fired"])

    async def _call(self, seat: _Seat, message: dict[str, Any]) -> Any:
        body = orjson.dumps(message)
        headers = signed_headers("clock", self._key, body)
        try:
            answer = await self._http.post(
                f"{seat.url}/internal/clock/{message['action']}", body, headers=headers, timeout=self._patience + _ROUND
            )
            if answer.ok:
                return answer.json()
        except HttpFailure as fault:
            raise self._silent(seat) from fault
        raise self._silent(seat)

    def _silent(self, seat: _Seat) -> ClockPeerSilent:
        detail = f"服务 {seat.service} 没有应答，时钟未能走到指定时间。"
        return ClockPeerSilent(detail, service=seat.service, now=to_text(self._clock.now()))


def _living(directory: Path) -> list[_Seat]:
    """The seats whose process lives, in order of service; files of the dead are removed."""
    seats = []
    for path in sorted(directory.glob("*.json")):
        try:
            descriptor = os.open(path, os.O_RDWR)
        except FileNotFoundError:
            continue
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
            path.unlink(missing_ok=True)  # nobody holds it, and names are never used twice
        except BlockingIOError:
            seat = orjson.loads(os.read(descriptor, 65536))
            seats.append(_Seat(path, seat["service"], seat["url"]))
        finally:
            os.close(descriptor)
    return seats


def _resident(seat: _Seat) -> ClockPeer | None:
    loop, peer = _residents.get(str(seat.path.resolve()), (None, None))
    return peer if loop is asyncio.get_running_loop() else None


def _parse(body: Any) -> timedelta | datetime:
    if not isinstance(body, Mapping) or len(body) != 1 or not body.keys() <= {"advance_seconds", "now"}:
        raise _invalid("", '应为 {"advance_seconds": 秒数} 或 {"now": "时间"}')
    if "advance_seconds" in body:
        seconds = body["advance_seconds"]
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not math.isfinite(seconds) or not 0 <= seconds <= 1e10:
            raise _invalid("/advance_seconds", "应为不小于 0 的秒数")
        return timedelta(seconds=seconds)
    try:
        moment = datetime.fromisoformat(body["now"])
    except (ValueError, TypeError):
        raise _invalid("/now", "应为带时区的时间，例如 2026-09-28T11:30:00+08:00") from None
    if moment.tzinfo is None:
        raise _invalid("/now", "时间缺少时区")
    return moment.astimezone(UTC)


def _invalid(pointer: str, message: str) -> Invalid:
    return Invalid(errors=[{"pointer": pointer, "message": message}])


def _waiting(seats: list[_Seat], statuses: list[PeerStatus]) -> list[dict[str, Any]]:
    return [{"service": seat.service, **_status_json(status)} for seat, status in zip(seats, statuses, strict=True) if not status.quiet]


def _status_json(status: PeerStatus) -> dict[str, Any]:
    return {
        "outbox_rows": status.outbox_rows,
        "lane_busy": status.lane_busy,
        "consumer_lag": status.consumer_lag,
        "next_timer_at": to_text(status.next_timer_at) if status.next_timer_at else None,
        "activity": status.activity,
    }


def _status_from(answer: Any) -> PeerStatus:
    due = answer["next_timer_at"]
    return PeerStatus(
        answer["outbox_rows"], answer["lane_busy"], answer["consumer_lag"], from_text(due) if due else None, answer["activity"]
    )
