"""The one way to change anything: load, decide, write (design record 0001).

A change from whatever door is a `Command`. The lane (`shared/db/lane.py`) loads what `needs` names, calls `decide`, and writes all
decisions of a batch in one transaction. `decide` is pure: values in, a `Decision` out, or it raises a `Problem` (a refusal) or `WaitFor`.

    @dataclass(frozen=True, kw_only=True)
    class SignAssignment(Command):
        assignment_id: str

        def needs(self) -> Needs:
            return Needs({ASSIGNMENTS: [self.assignment_id]})

        def decide(self, state: State) -> Decision:
            assignment = state.one(ASSIGNMENTS, self.assignment_id)
            decision = Decision()
            signed = decision.update(assignment, status="signed", signed_at=self.now)
            decision.step(assignment.case_id, "sign", resource="assignment", from_=assignment.status, to="signed")
            decision.event(CaseSigned(...), key=assignment.case_id)
            return decision.answering(200, assignment_view(signed), version=signed.version)
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar

import orjson

from shared.actor import SYSTEM, Actor
from shared.contracts.base import Event
from shared.db.records import Record
from shared.problems import NotFound, Problem

R = TypeVar("R", bound=Record)


def _always(_: Any) -> bool:
    return True


@dataclass(frozen=True, eq=False)
class Loader(Generic[R]):
    """How rows of one kind are found: all rows of `record` whose column `by` is one of the keys (default: the primary key).

    `where` narrows in SQL that both databases read; `matches` is the same condition in Python, for rows changed inside the batch.
    """

    record: type[R]
    by: str = ""
    where: str = ""
    matches: Callable[[R], bool] = _always


class Needs:
    """What a command must see: rows by loader and key, fresh numbers by series, claims by (scope, key); and `chains`, the keys under which
    it will add steps, so that their ends come with the rows (what is not named is looked up after deciding)."""

    __slots__ = ("chains", "claims", "numbers", "rows")

    def __init__(
        self,
        rows: Mapping[Loader[Any], Iterable[str | None]] | None = None,
        *,
        numbers: Mapping[str, int] | None = None,
        claims: Iterable[tuple[str, str]] = (),
        chains: Iterable[str] = (),
    ) -> None:
        self.rows: dict[Loader[Any], list[str]] = {
            loader: keys if type(keys) is list and None not in keys else [key for key in keys if key is not None]
            for loader, keys in (rows or {}).items()
        }
        self.numbers = dict(numbers or {})
        self.claims = list(claims)
        self.chains = list(chains)


class State(Protocol):
    """What `decide` sees: what was loaded, overlaid with what earlier commands of the batch decided."""

    def find(self, loader: Loader[R], key: str | None) -> R | None:
        """The only row under this key, or None."""

    def one(self, loader: Loader[R], key: str) -> R:
        """The only row under this key; refuses with `NotFound`."""

    def many(self, loader: Loader[R], key: str) -> list[R]:
        """All rows under this key, in order of their primary key."""

    def number(self, series: str) -> int:
        """The next number of a series that `needs` asked for. Gaps are allowed, repetitions are not."""

    def claimed_by(self, scope: str, key: str) -> str | None:
        """Who holds a claim that `needs` named."""


class Dedupe(NamedTuple):
    """The same act again: `id` is unique (scope and key in one); `fields` are keyed digests of the body per JSON pointer."""

    id: str
    fields: Mapping[str, str] = {}
    keep_refusals: bool = False
    forever: bool = False


class Answer(NamedTuple):
    """What the caller gets. `content` is JSON; `version` becomes the ETag."""

    status: int = 200
    content: bytes = b"{}"
    version: int | None = None
    replayed: bool = False


class Step(NamedTuple):
    """One row of a history chain; `reason` is a code, `note` free text that stays outside the hash as a salted digest."""

    key: str
    action: str
    resource: str
    from_status: str | None
    to_status: str | None
    reason: str | None
    note: str | None


class TimerSet(NamedTuple):
    at: datetime
    kind: str
    ref: str
    data: dict[str, Any]


class Decision:
    """What a command wants written. A local builder: nothing happens until the lane writes it."""

    __slots__ = (
        "answer",
        "cancelled",
        "claims",
        "closed_letters",
        "deletes",
        "events",
        "inserts",
        "released",
        "steps",
        "timers",
        "updates",
    )

    def __init__(self) -> None:
        self.inserts: list[Record] = []
        self.updates: list[Record] = []
        self.deletes: list[Record] = []
        self.claims: list[tuple[str, str, str]] = []
        self.released: list[tuple[str, str]] = []
        self.timers: list[TimerSet] = []
        self.cancelled: list[tuple[str, str]] = []
        self.steps: list[Step] = []
        self.events: list[tuple[str, Event]] = []
        self.closed_letters: list[str] = []
        self.answer = Answer()

    def insert(self, record: R) -> R:
        self.inserts.append(record)
        return record

    def update(self, record: R, **changes: Any) -> R:
        """The changed copy, its `version` one higher. Update the copy again, not the original."""
        changed = record.replaced(**changes, version=record.version + 1)  # type: ignore[attr-defined]  # every mutable record has one
        self.updates.append(changed)
        return changed

    def delete(self, record: Record) -> None:
        self.deletes.append(record)

    def claim(self, scope: str, key: str, owner: str) -> None:
        """Uniqueness across resources. Ask for it in `needs(claims=…)` and refuse when somebody else holds it."""
        self.claims.append((scope, key, owner))

    def release(self, scope: str, key: str) -> None:
        self.released.append((scope, key))

    def timer(self, at: datetime, kind: str, ref: str, **data: Any) -> None:
        """Sets (or moves) the one timer of this kind for this reference."""
        self.timers.append(TimerSet(at, kind, ref, data))

    def cancel(self, kind: str, ref: str) -> None:
        self.cancelled.append((kind, ref))

    def step(
        self,
        key: str,
        action: str,
        *,
        resource: str,
        from_: str | None = None,
        to: str | None = None,
        reason: str | None = None,
        note: str | None = None,
    ) -> None:
        """A row of the history chain of `key` (the case id, or what the events of this matter are keyed by)."""
        self.steps.append(Step(key, action, resource, from_, to, reason, note))

    def event(self, event: Event, *, key: str) -> None:
        """An event on the topic. Only for a key that has a step in the same decision: the chain is what orders events per key."""
        self.events.append((key, event))

    def close_letter(self, event_id: str) -> None:
        """Takes a dead letter out of the way without handling it; the event counts as seen. For the ops door only."""
        self.closed_letters.append(event_id)

    def answering(self, status: int, body: Any, *, version: int | None = None) -> "Decision":
        self.answer = Answer(status, orjson.dumps(body), version)
        return self


class WaitFor(Exception):
    """Raised by `decide`: what it needs has not arrived. The lane decides again once a row with primary key `ref` was written, or
    refuses with `otherwise` after `seconds` (real time)."""

    def __init__(self, ref: str, seconds: float, otherwise: Problem) -> None:
        super().__init__(ref)
        self.ref = ref
        self.seconds = seconds
        self.otherwise = otherwise


class AlreadyDone(Problem):
    """A refusal that tells the bus door that the event's effect stands already; HTTP callers see a plain conflict."""

    status, code, title = 409, "already_done", "已经处理"
    default_detail = "该事项已经处理。"


@dataclass(frozen=True, kw_only=True)
class Command:
    """Something somebody wants done. Frozen; parsing, classification and grid lookup are finished before it is submitted."""

    independent: ClassVar[bool] = False
    """Whether it does not matter which of two such commands comes first, so that the lane may have two batches of them under way."""
    rarely_repeated: ClassVar[bool] = False
    """Whether its keys are nearly always new and it is nearly always accepted: then no look for the keys goes before, the write itself
    tells. What it finds to be known, or not acceptable, is decided again after a look."""

    actor: Actor = SYSTEM
    now: datetime
    dedupe: tuple[Dedupe, ...] = ()

    def needs(self) -> Needs:
        return Needs()

    def more(self, state: State) -> Needs | None:
        """One further round of loading, named by what the first one brought."""
        return None

    def decide(self, state: State) -> Decision:
        raise NotFound


@dataclass(frozen=True, slots=True)
class Envelope:
    """An event as it came from the topic: CloudEvents attributes and the parsed data."""

    event: Event
    event_id: str
    key: str
    at: datetime
    traceparent: str | None = None


Handler = Callable[[Any, list[Envelope]], list[Command | None]]
"""(runtime, events of one type) → exactly one command, or None for nothing to do, per event. May be plain or async."""


class Registry:
    """What a service reacts to: event types and timer kinds. One visible table per service."""

    def __init__(self) -> None:
        self.handlers: dict[str, Callable[..., Any]] = {}
        self.timers: dict[str, Callable[..., Command | None]] = {}

    def handles(self, event: type[Event]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        def register(function: Callable[..., Any]) -> Callable[..., Any]:
            if event.type in self.handlers:
                raise ValueError(f"two handlers for {event.type}")
            self.handlers[event.type] = function
            return function

        return register

    def timer(self, kind: str) -> Callable[[Callable[..., Command | None]], Callable[..., Command | None]]:
        def register(function: Callable[..., Command | None]) -> Callable[..., Command | None]:
            if kind in self.timers:
                raise ValueError(f"two handlers for timer {kind}")
            self.timers[kind] = function
            return function

        return register

    def __iter__(self) -> Iterator[str]:
        return iter(self.handlers)
