"""One event on its way through the consumer, from the bytes on the topic to its committed effect."""

import hashlib
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from opentelemetry.trace import Span, SpanKind

from shared.bus.transport import Message
from shared.db.commands import Command, Envelope
from shared.telemetry import is_sampled
from shared.tracing import Tracing, fail, traceparent_of

LONGEST_NAME = 512
"""Characters of a key or an event id that our indexes can hold; ours have 36. What a stranger sent beyond that gets a digest for a name."""


@dataclass
class Work:
    """One event of a poll: its message, what it became, how often it was tried."""

    message: Message
    envelope: Envelope | None = None
    command: Command | None = None
    tries: int = 0
    fault: BaseException | None = None
    malformed: str = ""
    span: Span | None = None

    @property
    def key(self) -> str:
        return self.message.key

    def begin_span(self, tracing: Tracing) -> None:
        """The handling of a traced event, from here to its committed effect: what it causes is a child of this."""
        envelope = self.envelope
        if self.span is not None or envelope is None or envelope.traceparent is None or not is_sampled(envelope.traceparent):
            return
        said = {
            "messaging.operation.type": "process",
            "messaging.destination.name": self.message.topic,
            "messaging.message.id": envelope.event_id,
        }
        name = f"process {envelope.event.type}"
        self.span = tracing.begin(name, kind=SpanKind.CONSUMER, parent=envelope.traceparent, said=said)
        self.envelope = replace(envelope, traceparent=traceparent_of(self.span))

    def end_span(self, outcome: str, *, failed: bool = False) -> None:
        """Once it is known what became of it."""
        if self.span is None:
            return
        self.span.set_attribute("bihuan.outcome", outcome)
        if failed:
            fail(self.span, outcome)
        self.span.end()


def of_partitions(works: Sequence[Work], partitions: Set[int]) -> list[Work]:
    """What belongs to these partitions; the rest is another member's, who begins anew with it."""
    for work in works:
        if work.message.partition not in partitions:
            work.end_span("revoked", failed=True)
    return [work for work in works if work.message.partition in partitions]


def storable(message: Message) -> Message:
    """The message with a key, id and headers that every database can hold. Bytes on the topic may be anybody's."""
    event_id = message.headers.get("ce_id", "")
    text = "".join((message.key, *message.headers, *message.headers.values()))
    if "\x00" not in text and len(message.key) <= LONGEST_NAME and len(event_id) <= LONGEST_NAME:
        return message
    headers = {name.replace("\x00", "\ufffd"): text.replace("\x00", "\ufffd") for name, text in message.headers.items()}
    if "ce_id" in headers:
        headers["ce_id"] = _named(headers["ce_id"])
    return message._replace(key=_named(message.key.replace("\x00", "\ufffd")), headers=headers)


def _named(text: str) -> str:
    return text if len(text) <= LONGEST_NAME else hashlib.sha256(text.encode()).hexdigest()
