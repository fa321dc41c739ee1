"""What the lane tells of itself: a span per command, one per batch, one per wait for the database. See `shared/tracing.py`.

A matter (the key of a history chain) is told from its beginning to its end or not at all: the head of its chain keeps the trace context
of the command that began it. Whatever changes the matter later, an event, a timer or somebody's request days after, is told as a child of
what caused it in that trace, else of that beginning; what caused it from another trace is linked, there and back. A request that is drawn
by itself is told with what it causes, also when the rest of its matter is not.
"""

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Any

from opentelemetry.trace import Span, SpanKind, get_current_span

from shared.db.commands import Answer, Step
from shared.db.entries import Entry
from shared.db.statements import Loads, Write, Yielded
from shared.problems import Problem
from shared.telemetry import is_sampled, unsampled
from shared.tracing import Tracing, fail, span_context_of, traceparent_of


def arrive(entries: Sequence[Entry]) -> None:
    """Notes when they came; what is told of them begins then."""
    now = time.time_ns()
    for entry in entries:
        entry.arrived = now


def draw_each(tracing: Tracing, entries: Sequence[Entry]) -> None:
    """Rows of one request are matters of their own, up to 500 of them: each begins a trace of its own, drawn for itself and linked to
    the request. One trace of all could not be read, and its size would hang on how many rows somebody sends at once."""
    for entry in entries:
        if tracing.draw():
            entry.apart = True
        elif entry.traceparent is not None:
            entry.traceparent = unsampled(entry.traceparent)


def begin_commands(tracing: Tracing, steps: Sequence[tuple[Entry, Step]], matters: dict[str, str | None]) -> None:
    """Begins the spans of commands that change a matter. `matters`: trace contexts by key as the heads of the chains have them; those of
    chains that begin here are added."""
    of_entry: dict[int, tuple[Entry, list[Step]]] = {}
    for entry, step in steps:
        if entry.apart or matters.get(step.key) or (entry.traceparent is not None and is_sampled(entry.traceparent)):
            of_entry.setdefault(id(entry), (entry, []))[1].append(step)
        elif id(entry) in of_entry:
            of_entry[id(entry)][1].append(step)
    for entry, own in of_entry.values():
        known = list(dict.fromkeys(found for step in own if (found := matters.get(step.key))))
        if entry.span is None:
            _begin(tracing, entry, known)
        assert entry.span is not None
        entry.span.set_attribute("bihuan.steps", [_named(step) for step in own])
        for step in own:
            matters.setdefault(step.key, traceparent_of(entry.span))


def _named(step: Step) -> str:
    return f"{step.resource} {step.action} {step.from_status or ''}→{step.to_status or ''}"


def _begin(tracing: Tracing, entry: Entry, matters: Sequence[str] = ()) -> None:
    cause = entry.traceparent if entry.traceparent and is_sampled(entry.traceparent) else None
    parent = None if entry.apart else cause
    if matters and (parent is None or _trace(parent) not in {_trace(matter) for matter in matters}):
        parent = matters[0]
    links = [other for other in (cause, *matters) if other and other != parent and (not parent or _trace(other) != _trace(parent))]
    door = "bus" if entry.bus else "timer" if entry.timer else "door"
    name = f"command {type(entry.command).__name__}"
    entry.span = tracing.begin(name, parent=parent, links=links, at=entry.arrived or None, said={"bihuan.door": door})


def _trace(traceparent: str) -> str:
    return traceparent[3:35]


def settle(tracing: Tracing, entry: Entry, result: Any) -> None:
    """Ends the span of a command with what became of it; one that is told and changed no matter gets its span here."""
    if entry.span is None:
        if entry.command is None or not (entry.apart or (entry.traceparent is not None and is_sampled(entry.traceparent))):
            return
        _begin(tracing, entry)
    assert entry.span is not None
    if isinstance(result, BaseException):
        outcome = result.code if isinstance(result, Problem) else type(result).__name__
        if not isinstance(result, Problem) or result.status >= 500:
            fail(entry.span, outcome)
    else:
        outcome = str(result.status) if isinstance(result, Answer) else str(result)
    entry.span.set_attribute("bihuan.outcome", outcome)
    entry.span.end()


def refer(entries: Sequence[Entry]) -> None:
    """The request that runs now points to the commands that went to other traces than its own."""
    request = get_current_span()
    if not request.is_recording():
        return
    for entry in entries:
        if entry.span is not None and entry.span.get_span_context().trace_id != request.get_span_context().trace_id:
            request.add_link(entry.span.get_span_context())


# ---- the batch -------------------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Request:
    """One request to the database: what for, from when to when (nanoseconds since 1970), and what came of it."""

    what: str
    said: dict[str, Any]
    began: int
    ended: int | None = None
    fault: str = ""


@dataclass(slots=True)
class Watched(Generator[Any, Any, Any]):
    """A batch whose requests are timed; to a driver it is the batch. Two looks at a clock per request, told only when it is over and
    somebody in the batch is told."""

    batch: Generator[Any, Any, Any]
    began: int = field(default_factory=time.time_ns)
    requests: list[Request] = field(default_factory=list)

    def send(self, answer: Any) -> Any:
        if self.requests:
            self._answered(answer)
        return self._asked(self.batch.send(answer))

    def throw(self, kind: Any, value: Any = None, traceback: Any = None) -> Any:
        if self.requests:
            self._answered(kind)
        return self._asked(self.batch.throw(kind))

    def _asked(self, request: Any) -> Any:
        if isinstance(request, Loads):
            tables = " ".join(load.table.name for load in request.loads)
            said: dict[str, Any] = {"db.operation.name": "load", "db.collection.name": tables}
            self.requests.append(Request(f"load {tables}", said, time.time_ns()))
        elif isinstance(request, Write):
            said = {"db.operation.name": "write", "bihuan.rows": sum(len(op.rows) for op in request.ops)}
            self.requests.append(Request("write", said, time.time_ns()))
        elif not isinstance(request, Yielded):
            self.requests.append(Request("take numbers", {"db.operation.name": "take"}, time.time_ns()))
        return request

    def _answered(self, answer: Any) -> None:
        last = self.requests[-1]
        if last.ended is None:
            last.ended = time.time_ns()
            if isinstance(answer, list):
                last.said["db.response.returned_rows"] = sum(len(rows) for rows in answer)
            elif isinstance(answer, Exception):
                last.fault = type(answer).__name__


def tell_batch(tracing: Tracing, dialect: str, entries: Sequence[Entry], watched: Watched) -> None:
    """What a batch waited for, if anybody in it is told: under the one command that is, else under a span of the batch which is linked
    with all of them."""
    spans = [entry.span for entry in entries if entry.span is not None and entry.span.is_recording()]
    if not spans:
        return
    now = time.time_ns()
    above, batch = spans[0], None
    if len(spans) > 1:
        batch = above = _batch_of(tracing, spans, len(entries), watched.began)
    parent = traceparent_of(above)
    for request in watched.requests:
        said = {**request.said, "db.system.name": dialect}
        tracing.tell(request.what, request.began, request.ended or now, error=request.fault, kind=SpanKind.CLIENT, parent=parent, said=said)
    if batch is not None:
        batch.end(now)


def _batch_of(tracing: Tracing, spans: Sequence[Span], commands: int, began: int) -> Span:
    """In the trace of its commands when that is one, else in one of its own."""
    contexts = [traceparent_of(span) for span in spans]
    together = len({_trace(context) for context in contexts}) == 1
    links = contexts[1:] if together else contexts
    parent = contexts[0] if together else None
    batch = tracing.begin("batch", parent=parent, links=links, at=began, said={"bihuan.commands": commands})
    for span in spans:
        span.add_link(span_context_of(traceparent_of(batch)))
    return batch
