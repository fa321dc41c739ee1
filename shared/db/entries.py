"""What goes through the lane: a command with the door that it came through, and what can become of it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from opentelemetry.trace import Span

from shared.db.commands import AlreadyDone, Answer, Command, Envelope, Step, WaitFor


@dataclass(frozen=True, slots=True)
class FromBus:
    """Where an event came from, and the event raw as it came: what a dead letter keeps of it."""

    envelope: Envelope
    headers: Mapping[str, str]
    value: bytes
    partition: int
    offset: int
    replay: bool = False
    held_keys: set[str] = field(default_factory=set)
    """Shared by the events of one poll: keys of which an earlier event failed, so that no later one overtakes it."""


@dataclass(frozen=True, slots=True)
class Park:
    """An event that could not be handled goes to the dead-letter table."""

    reason: str
    attempts: int
    type: str
    key: str
    event_id: str


@dataclass(frozen=True, slots=True)
class FromTimer:
    """Which timer fired, and when it was due: one that was moved meanwhile no longer counts."""

    id: str
    due_at: Any


class Outcome:
    """What became of an entry that has no plain answer."""

    DUPLICATE = "duplicate"
    PARKED = "parked"
    HELD = "held"
    GONE = "gone"


@dataclass(eq=False, slots=True)
class Entry:
    """A command on its way through the lane, with the door it came through."""

    command: Command | None
    traceparent: str | None = None
    bus: FromBus | None = None
    timer: FromTimer | None = None
    park: Park | None = None
    gave_up_waiting: bool = False
    future: Any = None
    waited: bool = False
    """Whether it has waited for a row already: it stands before the later events of its key and is not held back by its own wait."""
    concluded: Any = None
    """What became of it, as soon as that is committed: a fault in another part of its batch changes nothing of it."""
    has_twin: bool = False
    """Whether its key was met already: another entry with it was accepted before."""
    apart: bool = False
    """Traced, but in a trace of its own."""
    arrived: int = 0
    span: Span | None = None

    @property
    def independent(self) -> bool:
        """Whether its place in line matters to nobody: events and timers keep theirs, whatever their command."""
        return self.command is not None and self.command.independent and self.bus is None and self.timer is None


@dataclass(frozen=True, slots=True)
class Later:
    """Not decided in this batch: its twin must be stored first."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not decided: waits for a row with this primary key."""

    on: WaitFor


Result = Answer | str | Later | Wait | BaseException


@dataclass
class Effects:
    """What the lane must know after a successful write."""

    events: int = 0
    first_timer: datetime | None = None
    """The earliest due time among the timers that were set."""
    inserted: set[str] = field(default_factory=set)
    steps: list[Step] = field(default_factory=list)


def is_failure(result: Any) -> bool:
    """Whether an event's entry must be tried again or parked. That its effect stands already is no failure."""
    return isinstance(result, BaseException) and not isinstance(result, AlreadyDone)


def timer_id(kind: str, ref: str) -> str:
    """The key of a timer: one per kind and what it is about."""
    return f"{kind}/{ref}"


class SharedFuture:
    """One future for entries that are awaited together: a future and a callback for each of them cost more than what they carry."""

    __slots__ = ("_future", "_left", "_results")

    def __init__(self, count: int) -> None:
        self._future: asyncio.Future[list[Any]] = asyncio.get_running_loop().create_future()
        self._results: list[Any] = [None] * count
        self._left = count

    def share(self, index: int) -> "Share":
        return Share(self, index)

    async def results(self) -> list[Any]:
        """All of them, once the last has come. Shielded: who waits may go, the entries go on."""
        return await asyncio.shield(self._future)

    def take(self, index: int, result: Any) -> None:
        self._results[index] = result
        self._left -= 1
        if not self._left and not self._future.done():
            self._future.set_result(self._results)


class Share:
    """What an entry sees of a `SharedFuture`: as much of a future as the lane uses."""

    __slots__ = ("_done", "_index", "_of")

    def __init__(self, of: SharedFuture, index: int) -> None:
        self._of = of
        self._index = index
        self._done = False

    def done(self) -> bool:
        return self._done

    def set_result(self, result: Any) -> None:
        self._done = True
        self._of.take(self._index, result)
