"""A collector of spans on loopback: takes OTLP over HTTP as any collector does, and keeps what it was told."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest, ExportTraceServiceResponse

KINDS = ("unspecified", "internal", "server", "client", "producer", "consumer")
ERROR = 2


@dataclass(frozen=True)
class Told:
    """One span as it arrived; ids are hex, `parent` is empty for a root."""

    service: str
    name: str
    kind: str
    trace: str
    id: str
    parent: str
    links: tuple[tuple[str, str], ...]
    said: dict[str, Any]
    failed: bool
    began: int
    ended: int
    text: str
    """Everything it says, for looking for what it must not."""


@dataclass
class Collector:
    """`url` is what a service is told to send to."""

    url: str = ""
    spans: list[Told] = field(default_factory=list)

    def named(self, name: str) -> list[Told]:
        return [span for span in self.spans if span.name == name]

    def one(self, name: str) -> Told:
        (span,) = self.named(name)
        return span

    def children(self, parent: Told) -> list[Told]:
        return [span for span in self.spans if (span.trace, span.parent) == (parent.trace, parent.id)]

    def take(self, body: bytes) -> None:
        request = ExportTraceServiceRequest.FromString(body)
        for resource in request.resource_spans:
            names = {one.key: one.value.string_value for one in resource.resource.attributes}
            for scope in resource.scope_spans:
                self.spans += [_told(names["service.name"].removeprefix("bihuan-"), span) for span in scope.spans]


def _told(service: str, span: Any) -> Told:
    return Told(
        service,
        span.name,
        KINDS[span.kind],
        span.trace_id.hex(),
        span.span_id.hex(),
        span.parent_span_id.hex(),
        tuple((link.trace_id.hex(), link.span_id.hex()) for link in span.links),
        {one.key: _value(one.value) for one in span.attributes},
        span.status.code == ERROR,
        span.start_time_unix_nano,
        span.end_time_unix_nano,
        # drawn without the escapes of protobuf's text form, which would hide Chinese words
        "\n".join([span.name, span.trace_state, span.status.message, *(str(_value(one.value)) for one in span.attributes)])
        + "".join(str(event) for event in span.events),
    )


def _value(value: Any) -> Any:
    kind = value.WhichOneof("value")
    return [_value(one) for one in value.array_value.values] if kind == "array_value" else getattr(value, kind)


@contextmanager
def collecting() -> Iterator[Collector]:
    """Runs in threads of its own: the exporters wait for answers in theirs."""
    collector = Collector()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            collector.take(self.rfile.read(int(self.headers["Content-Length"])))
            answer = ExportTraceServiceResponse().SerializeToString()
            self.send_response(200)
            self.send_header("Content-Type", "application/x-protobuf")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: Any) -> None:
            """Tests say nothing of their own accord."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    collector.url = f"http://127.0.0.1:{server.server_address[1]}/v1/traces"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield collector
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
