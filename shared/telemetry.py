"""Logs, trace context and metrics. No id of a person, no text and no contact data goes into any of them."""

import contextlib
import logging
import os
import re
import sys
import time
from collections.abc import Mapping, MutableMapping
from contextvars import ContextVar, Token
from typing import Any, BinaryIO, cast

import orjson
import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

_traceparent: ContextVar[str | None] = ContextVar("bihuan_traceparent", default=None)
_request_id: ContextVar[str | None] = ContextVar("bihuan_request_id", default=None)
_TRACEPARENT = re.compile(r"00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}")


QUIET_SECONDS = 10.0
MOST_REMEMBERED = 500


def new_traceparent() -> str:
    """A fresh W3C trace context, not sampled."""
    drawn = os.urandom(24).hex()
    return f"00-{drawn[:32]}-{drawn[32:]}-00"


def is_traceparent(text: str) -> bool:
    """Whether a text is a W3C trace context."""
    return _TRACEPARENT.fullmatch(text) is not None


def is_sampled(traceparent: str) -> bool:
    """Whether the trace of this context is recorded."""
    return traceparent[-1] in "13579bdf"


def unsampled(traceparent: str) -> str:
    """The same trace, recorded by nobody of ours."""
    return traceparent[:-2] + "00"


def current_traceparent() -> str | None:
    """The trace context of what runs now (a request, an event's handling), for outbox rows and outgoing calls."""
    return _traceparent.get()


def current_request_id() -> str | None:
    return _request_id.get()


def bind_trace(traceparent: str | None, request_id: str | None = None) -> tuple[Token[str | None], Token[str | None]]:
    """What runs from here on in this task belongs to this trace; a malformed or missing one is replaced by a new one."""
    valid = traceparent if traceparent and is_traceparent(traceparent) else new_traceparent()
    return _traceparent.set(valid), _request_id.set(request_id)


def unbind_trace(tokens: tuple[Token[str | None], Token[str | None]]) -> None:
    _traceparent.reset(tokens[0])
    _request_id.reset(tokens[1])


class Metrics:
    """One registry per service, also in one process; the metrics of contract section 6 as attributes. No label carries an id."""

    def __init__(self, service: str) -> None:
        self.service = service
        self.registry = registry = CollectorRegistry()
        self.http_requests = Counter("bihuan_http_requests", "HTTP requests answered", ["method", "route", "status"], registry=registry)
        self.http_duration = Histogram(
            "bihuan_http_request_duration_seconds",
            "Time until an answer begins",
            ["method", "route"],
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
            registry=registry,
        )
        self.events_published = Counter("bihuan_events_published", "Events acknowledged by the bus", ["type"], registry=registry)
        self.events_handled = Counter("bihuan_events_handled", "Events handled", ["type", "result"], registry=registry)
        self.outbox_rows = Gauge("bihuan_outbox_rows", "Events waiting for the bus", registry=registry)
        self.outbox_oldest_seconds = Gauge("bihuan_outbox_oldest_seconds", "Age of the oldest waiting event", registry=registry)
        self.consumer_lag = Gauge("bihuan_consumer_lag", "Events not yet read", ["topic"], registry=registry)
        self.consumer_event_age_seconds = Histogram(
            "bihuan_consumer_event_age_seconds",
            "From publication to the committed effect",
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600, 3600),
            registry=registry,
        )
        self.dead_letters = Gauge("bihuan_dead_letters", "Events parked for a person to look at", registry=registry)
        self.transitions = Counter("bihuan_transitions", "Changes of status", ["resource", "action", "from", "to"], registry=registry)
        self.open_cases = Gauge("bihuan_open_cases", "Open cases by light", ["light"], registry=registry)
        self.invariant_violations = Gauge("bihuan_invariant_violations", "Breaches of what must always hold", registry=registry)
        self.deadlines_provisional = Gauge(
            "bihuan_deadlines_provisional", "Assignments with deadlines in a year without a published calendar", registry=registry
        )
        self.loop_blocked = Gauge(
            "bihuan_loop_blocked_seconds", "Longest time since the last look that the event loop answered nobody", registry=registry
        )
        self.longest_block = 0.0
        for light in ("green", "yellow", "red"):
            self.open_cases.labels(light)
        self._requests: dict[tuple[str, str, int], tuple[Any, Any]] = {}

    def observe_request(self, method: str, route: str, status: int, seconds: float) -> None:
        """One answered request; the labelled children are kept, since looking them up costs more than counting."""
        key = (method, route, status)
        children = self._requests.get(key)
        if children is None:
            children = self._requests[key] = self.http_requests.labels(method, route, status), self.http_duration.labels(method, route)
        children[0].inc()
        children[1].observe(seconds)

    def exposition(self) -> tuple[bytes, str]:
        """The registry in Prometheus' text format, and its media type."""
        return generate_latest(self.registry), CONTENT_TYPE_LATEST


def _add_context(_: Any, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    if request_id := _request_id.get():
        event.setdefault("request_id", request_id)
    if traceparent := _traceparent.get():
        event.setdefault("trace_id", traceparent[3:35])
    return event


def _render(_: Any, __: str, event: Mapping[str, Any]) -> bytes:
    return orjson.dumps(event, default=repr)


class _LogFile:
    """Standard error. A line that cannot be written (the disk below is full) is lost, and nothing but the line."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, line: bytes) -> int:
        with contextlib.suppress(OSError):
            return self._file.write(line)
        return 0

    def flush(self) -> None:
        with contextlib.suppress(OSError):
            self._file.flush()


def configure_logging(level: str = "info") -> None:
    """JSON lines on standard error, ours and the libraries'. May be called again (four services in one process)."""
    threshold = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            _add_context,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.BytesLoggerFactory(file=cast(BinaryIO, _LogFile(sys.stderr.buffer))),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=max(threshold, logging.WARNING), handlers=[_LibraryLines()], force=True)


class _LibraryLines(logging.Handler):
    """Lines of libraries in the same form: name, level and message; their arguments are never ours to vouch for, so level warning up.
    What is said again within seconds is only counted: of a broker that is away, a hundred lines a second would fill the disk."""

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[tuple[str, str], tuple[float, int]] = {}
        """(logger, template of the message) → when it was last written, and how often it came since."""

    def emit(self, record: logging.LogRecord) -> None:
        key, now = (record.name, str(record.msg)), time.monotonic()
        told_at, repeated = self._told.get(key, (-QUIET_SECONDS, 0))
        if now - told_at < QUIET_SECONDS:
            self._told[key] = told_at, repeated + 1
            return
        if len(self._told) >= MOST_REMEMBERED:
            self._told.clear()
        self._told[key] = now, 0
        more: dict[str, Any] = {"exc_info": record.exc_info} if record.exc_info else {}
        if repeated:
            more["repeated"] = repeated
        structlog.get_logger().log(record.levelno, record.getMessage(), logger=record.name, **more)
