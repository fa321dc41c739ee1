"""The relay: takes committed events from the outbox to the bus, in position order, and deletes them once they are acknowledged:
with its next look, or after `Pace.deleting`.

One process per service relays at a time. A crash between sending and deleting sends again; consumers' inboxes make that harmless.
"""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Sequence

import structlog
from opentelemetry.trace import SpanKind

from shared.bus.pace import AT_ONCE, Pace, Pacer
from shared.bus.transport import BusRecord, RecordRejected, Transport, TransportUnavailable
from shared.contracts.asyncapi import DEAD_TOPIC
from shared.db.outbox import Outbox, OutboxRow
from shared.db.statements import DatabaseGone
from shared.fault_points import fault_point
from shared.pulse import Pulse
from shared.telemetry import Metrics, is_sampled, is_traceparent
from shared.tracing import SILENT, Tracing

log = structlog.get_logger(__name__)

BATCH = 500
FALLBACK_SECONDS = 5.0
"""Without a wake-up call the outbox is looked at this often (real time)."""
LONGEST_PAUSE = 5.0
CROWD = 10
"""So many rows of one look are a crowd (`Pace.crowded`)."""
SET_ASIDE_SECONDS = 60.0
"""How long a key whose first event the bus rejects is left out (real time); then it is tried again, perhaps there is room for it by now."""


class Relay:
    """`wake` after every commit that left events. `leader` is True while this process is the one that relays."""

    def __init__(
        self,
        service: str,
        outbox: Outbox,
        transport: Transport,
        metrics: Metrics,
        pulse: Pulse,
        tracing: Tracing = SILENT,
        pace: Pace = AT_ONCE,
    ) -> None:
        self._service = service
        self._outbox = outbox
        self._transport = transport
        self._metrics = metrics
        self._pulse = pulse
        self._tracing = tracing
        self._pacer, self._crowded = Pacer(pace.telling), Pacer(pace.crowded)
        self._keep = pace.deleting
        self._sent: list[OutboxRow] = []
        """What was acknowledged and stands in the outbox still; it goes with the next look."""
        self._wakened = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._announcing: asyncio.Task[None] | None = None
        self._aside: dict[str, float] = {}
        """Keys whose first event the bus rejects, and until when they are left out: whatever waits behind them, other keys go on."""
        self.leader = False
        self.waits = False
        """Whether the last attempt to send failed; what waits stays in the outbox."""
        self.relayed = 0
        """How many events were acknowledged by the bus since the start."""

    async def start(self) -> None:
        self._task = asyncio.create_task(self._work(), name=f"relay-{self._service}")

    async def stop(self) -> None:
        for task in (self._task, self._announcing):
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        await self._delete_sent()
        self.leader = False
        await self._outbox.release()

    async def _delete_sent(self) -> None:
        """Else the next start would send it again."""
        if self._sent:
            try:
                await self._outbox.take(self._sent, 0)
            except DatabaseGone as fault:
                log.warning("sent_events_stay", service=self._service, fault=str(fault))

    def wake(self) -> None:
        self._wakened.set()
        if not self.leader and (self._announcing is None or self._announcing.done()):
            self._announcing = asyncio.create_task(self._announce())

    async def _announce(self) -> None:
        try:
            await self._outbox.announce()
        except DatabaseGone as fault:
            log.warning("announcement_failed", service=self._service, fault=str(fault))  # the leader looks by itself after a while

    async def _work(self) -> None:
        pause = 0.05
        while True:
            try:
                self.leader = await self._outbox.acquire()
                # cleared before the look, so that a commit between the look and the wait is not slept over
                self._wakened.clear()
                rows = await self._outbox.take(self._sent, BATCH, self._left_out()) if self.leader else []
                self._sent = []
                if rows:
                    self._pacer.begin()
                    if len(rows) >= CROWD:
                        self._crowded.begin()
                    await self._send(rows)
                    pause = 0.05
                self.waits = False
                if len(rows) == BATCH:
                    continue  # there may be more; what was committed after the look has waked us
            except (DatabaseGone, TransportUnavailable) as fault:
                self.waits = True
                log.warning("relay_waits", service=self._service, fault=str(fault), seconds=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            except Exception:
                log.exception("relay_fault", service=self._service)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            self._pulse.beat()
            await self._sleep()

    def _left_out(self) -> list[str]:
        if self._aside:
            now = time.monotonic()
            self._aside = {key: until for key, until in self._aside.items() if until > now}
        return list(self._aside)

    async def _sleep(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._keep if self._sent else FALLBACK_SECONDS):
                await self._wakened.wait()
        await self._pacer.wait()
        await self._crowded.wait()

    async def _send(self, rows: Sequence[OutboxRow]) -> None:
        records = [BusRecord(row.topic, row.key, row.value, row.headers) for row in rows]
        began = time.time_ns()
        fault_point("relay.before_send")
        try:
            await self._transport.publish(records)
        except RecordRejected:
            await self._send_singly(rows)
            return
        fault_point("relay.sent")
        self._acknowledged(rows)
        self._tell(rows, began)

    async def _send_singly(self, rows: Sequence[OutboxRow]) -> None:
        """One of them can never be stored. It stays in the outbox, visible there and in the log, with what follows it on its key."""
        for row in rows:
            if row.key in self._aside:
                continue
            began = time.time_ns()
            try:
                await self._transport.publish([BusRecord(row.topic, row.key, row.value, row.headers)])
            except RecordRejected as fault:
                self._aside[row.key] = time.monotonic() + SET_ASIDE_SECONDS
                self._tell([row], began, error=type(fault).__name__)
                log.error("event_rejected_by_bus", service=self._service, event_id=row.event_id, type=row.type, fault=str(fault))
                continue
            self._acknowledged([row])
            self._tell([row], began)
        if len(self._aside) > BATCH and self._aside.keys() >= {row.key for row in rows}:
            await asyncio.sleep(LONGEST_PAUSE)  # it takes nothing any more: the fault is not theirs

    def _tell(self, rows: Sequence[OutboxRow], began: int, error: str = "") -> None:
        """A span per traced event, under the command that wrote it; consumers continue from that command as well, so that what is sent a
        second time after a crash is the same to the byte."""
        if not self._tracing.on:
            return
        for row in rows:
            parent = row.headers.get("traceparent")
            # what is parked keeps the headers of whoever sent it, whatever they say
            if parent and is_traceparent(parent) and is_sampled(parent):
                name = "dead_letter" if row.topic.startswith(DEAD_TOPIC) else row.type
                said = {
                    "messaging.operation.type": "send",
                    "messaging.destination.name": row.topic,
                    "messaging.message.id": row.event_id,
                    "messaging.batch.message_count": len(rows),
                }
                self._tracing.tell(f"send {name}", began, error=error, kind=SpanKind.PRODUCER, parent=parent, said=said)

    def _acknowledged(self, rows: Sequence[OutboxRow]) -> None:
        self._sent.extend(rows)
        self.relayed += len(rows)
        # the type of a dead letter is whatever somebody wrote into a header: no label
        for type_, number in Counter("dead_letter" if row.topic.startswith(DEAD_TOPIC) else row.type for row in rows).items():
            self._metrics.events_published.labels(type_).inc(number)
        self._pulse.beat()
