"""Spans: what is told about one run of the machine, to whom, and how seldom (design record 0008).

    tracing = Tracing("intake")               # silent: one comparison here and there, no span, no thread
    tracing.start(settings)                   # loud if BIHUAN_TRACE_URL says where to

Whether something is told is decided before its first span and never again: at the door by a draw, then by the flag of the trace context
that travels in outbox rows, headers and the head of a matter's chain. Nobody begins a span for what is not told; that is what makes
silence cheap. Spans hold names, codes and counts: nothing about a person, no path, no query, no text (`SAID`).
"""

import asyncio
import random
import socket
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider as SdkTracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import Decision, Sampler, SamplingResult
from opentelemetry.trace import (
    Link,
    NonRecordingSpan,
    NoOpTracer,
    Span,
    SpanContext,
    SpanKind,
    StatusCode,
    TraceFlags,
    Tracer,
    TracerProvider,
    get_current_span,
    set_span_in_context,
)
from starlette.types import Scope

from shared.settings import ServiceSettings
from shared.telemetry import current_traceparent, is_sampled, is_traceparent

UNTOLD = frozenset(("/health/live", "/health/ready", "/metrics"))
"""Asked every few seconds by machines; a trace of them says nothing."""
CALLER = "bihuan.caller"
"""The key of an ASGI scope that is told: the caller's trace context, or empty."""
_CONTEXT_HEADERS = (b"traceparent", b"tracestate", b"baggage")
SAID = frozenset(
    (
        *("http.request.method", "http.route", "http.response.status_code", "url.scheme", "network.protocol.version"),
        *("messaging.system", "messaging.operation.type", "messaging.destination.name", "messaging.message.id"),
        *("messaging.batch.message_count", "db.system.name", "db.operation.name", "db.collection.name", "db.response.returned_rows"),
        *("error.type", "bihuan.door", "bihuan.steps", "bihuan.outcome", "bihuan.rows", "bihuan.commands"),
    )
)
"""Every attribute that a span may begin with. The framework would say the path, the query and the caller's `Host` as well: paths hold
tokens of survey links, queries hold what people searched for."""
EXPORT_SECONDS = 2
FAREWELL_SECONDS = 3.0
"""How long the end of a service waits for the last spans to leave. They are no promise to anybody."""


class Tracing(TracerProvider):
    """The spans of one service. FastAPI takes it as its tracer provider, lane, relay, consumer and client ask it by themselves."""

    def __init__(self, service: str) -> None:
        self.service = service
        self.on = False
        self._ratio = 0.0
        self._asked = Allowance(0)
        self._provider: SdkTracerProvider | None = None
        self._tracer: Tracer = NoOpTracer()

    def start(self, settings: ServiceSettings) -> None:
        """Begins to tell, if the settings say where to."""
        if settings.trace_url is None:
            return
        instance = settings.instance or socket.gethostname()
        resource = Resource.create({"service.name": f"bihuan-{self.service}", "service.instance.id": instance})
        provider = SdkTracerProvider(sampler=_Decided(), resource=resource, shutdown_on_exit=False)
        exporter = OTLPSpanExporter(endpoint=settings.trace_url, timeout=EXPORT_SECONDS)
        provider.add_span_processor(BatchSpanProcessor(exporter))
        self._provider = provider
        self._tracer = provider.get_tracer("bihuan")
        self._ratio = settings.trace_ratio
        self._asked = Allowance(settings.trace_asked)
        self.on = not isinstance(self._tracer, NoOpTracer)  # OTEL_SDK_DISABLED=true silences whatever the settings say

    async def stop(self) -> None:
        """Lets the last spans go."""
        self.on = False
        provider, self._provider = self._provider, None
        if provider is not None:
            # a collector that is away must not hold up the end, so nobody waits for this thread but for a moment
            farewell = threading.Thread(target=provider.shutdown, name=f"spans-{self.service}", daemon=True)
            farewell.start()
            await asyncio.to_thread(farewell.join, FAREWELL_SECONDS)

    def get_tracer(
        self,
        instrumenting_module_name: str,
        instrumenting_library_version: str | None = None,
        schema_url: str | None = None,
        attributes: Any = None,
    ) -> Tracer:
        """What FastAPI asks for its own spans; it does so for the first request that is told."""
        if self._provider is None:
            return NoOpTracer()
        return self._provider.get_tracer(instrumenting_module_name, instrumenting_library_version, schema_url, attributes)

    # ---- what is told --------------------------------------------------------------------------------------------------------

    def draw(self) -> bool:
        """Whether something that begins here is told."""
        return random.random() < self._ratio

    def passes_by(self, scope: Scope) -> bool:
        """FastAPI's `exclude`: True for a request that is not told, which is nearly every one.

        Nobody outside decides what we record: a caller's sampled `traceparent` counts only as far as the allowance goes, and is then
        continued. Without that a request that is drawn begins a trace of its own, and `CALLER` keeps the caller's context for a link.
        """
        if not self.on or scope["type"] != "http":
            return True
        given = ""
        for name, value in scope["headers"]:
            if name == b"traceparent":
                given = value.decode("latin-1")
        if given and not is_traceparent(given):
            given = ""
        asked = given != "" and is_sampled(given) and self._asked.take()
        if not asked and not self.draw():
            return True
        if scope["path"].removeprefix(scope.get("root_path", "")) in UNTOLD:
            return True
        kept = (b"traceparent",) if asked else ()
        scope["headers"] = [pair for pair in scope["headers"] if pair[0] not in _CONTEXT_HEADERS or pair[0] in kept]
        scope[CALLER] = "" if asked else given
        return False

    # ---- spans ---------------------------------------------------------------------------------------------------------------

    def begin(
        self,
        name: str,
        *,
        kind: SpanKind = SpanKind.INTERNAL,
        parent: str | None = None,
        links: Iterable[str] = (),
        at: int | None = None,
        said: Mapping[str, Any] | None = None,
    ) -> Span:
        """A span that somebody will end. `parent` and `links` are trace contexts in W3C form, `at` nanoseconds since 1970."""
        context = context_of(parent) if parent else Context()
        linked = [Link(span_context_of(link)) for link in links]
        return self._tracer.start_span(name, context, kind, said, linked, at)

    def tell(self, name: str, began: int, ended: int | None = None, *, error: str = "", **how: Any) -> Span:
        """A span of what is over already."""
        span = self.begin(name, at=began, **how)
        if error:
            fail(span, error)
        span.end(ended)
        return span

    @contextmanager
    def call(self, method: str, url: str, headers: dict[str, str]) -> Iterator[Span | None]:
        """Around a call to somebody else, if what runs now is told: its context goes out in `headers`."""
        parent = current_traceparent()
        if not self.on or parent is None or not is_sampled(parent):
            yield None
            return
        span = self.begin(method, kind=SpanKind.CLIENT, parent=parent, said={"http.request.method": method})
        span.set_attribute("server.address", urlsplit(url).hostname or "")  # the operator's own word, from the settings
        headers["traceparent"] = traceparent_of(span)
        try:
            yield span
        except Exception as fault:
            fail(span, type(fault).__name__)
            raise
        finally:
            span.end()


class Allowance:
    """So many a second, and no more."""

    def __init__(self, per_second: int) -> None:
        self._per_second = per_second
        self._left = per_second
        self._since = 0.0

    def take(self) -> bool:
        now = time.monotonic()
        if now - self._since >= 1.0:
            self._since, self._left = now, self._per_second
        if self._left <= 0:
            return False
        self._left -= 1
        return True


class _Decided(Sampler):
    """Records every span that is begun at all, with what it may say."""

    def should_sample(
        self,
        parent_context: Context | None,
        trace_id: int,
        name: str,
        kind: SpanKind | None = None,
        attributes: Mapping[str, Any] | None = None,
        links: Any = None,
        trace_state: Any = None,
    ) -> SamplingResult:
        return SamplingResult(Decision.RECORD_AND_SAMPLE, {key: value for key, value in (attributes or {}).items() if key in SAID})

    def get_description(self) -> str:
        return "Decided"


def traceparent_of(span: Span) -> str:
    """The context of a span in W3C form."""
    context = span.get_span_context()
    return f"00-{context.trace_id:032x}-{context.span_id:016x}-01"


def span_context_of(traceparent: str) -> SpanContext:
    """The other way round."""
    return SpanContext(int(traceparent[3:35], 16), int(traceparent[36:52], 16), is_remote=True, trace_flags=TraceFlags(TraceFlags.SAMPLED))


def context_of(traceparent: str) -> Context:
    return set_span_in_context(NonRecordingSpan(span_context_of(traceparent)), Context())


def fail(span: Span, kind: str) -> None:
    """The span tells of a fault: its kind, never its words, which may hold a person."""
    span.set_attribute("error.type", kind)
    span.set_status(StatusCode.ERROR)


def enter_request(scope: Scope) -> str | None:
    """The trace context of the request's own span, if it is told; a caller whose context was not continued is linked."""
    caller = scope.get(CALLER)
    if caller is None:
        return None
    span = get_current_span()
    if caller:
        span.add_link(span_context_of(caller))
    return traceparent_of(span)


SILENT = Tracing("nobody")
"""For whoever is built without."""
