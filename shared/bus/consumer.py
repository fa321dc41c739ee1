"""The consumer: takes events from the topic to the lane and commits offsets once every effect is committed.

Per poll: translate (a handler makes one command per event), submit all in topic order, answer for each; the commit of the offsets goes on
beside the next poll. An event that fails keeps later ones of its key back; other keys go on. Malformed and refused events are parked at
once, defects after three tries, what is only transient (database or bus away) is repeated for as long as it takes, while polling goes on
and the partitions are paused.
"""

import asyncio
import inspect
import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import structlog

from shared.bus.offsets import Offsets
from shared.bus.pace import AT_ONCE, Pace
from shared.bus.transport import Message, RebalancedError, Subscription, Transport, TransportUnavailable
from shared.bus.work import Work, of_partitions, storable
from shared.contracts.base import REGISTRY, Event
from shared.contracts.cloudevents import Malformed, UnknownType, decode
from shared.db.commands import Command, Envelope, Registry
from shared.db.entries import FromBus, Park
from shared.db.lane import Lane
from shared.fault_points import fault_point
from shared.problems import Contended, Problem
from shared.pulse import Pulse
from shared.telemetry import Metrics, bind_trace
from shared.tracing import SILENT, Tracing

log = structlog.get_logger(__name__)

POLL = 1024
CHUNK = 512
POLL_SECONDS = 1.0
TRIES = 3
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
DEAD_LETTERS_IN_A_ROW = 100
"""After so many with nothing handled between them the fault is ours, not the events': stop, not ready, exit."""


class _Unreadable(Event):
    """Stands for an event that could not be parsed."""


_Unreadable.type = "unreadable"
_Unreadable.owner = "unknown"


class _TooManyDead(Exception):
    """So many dead letters in a row, and nothing handled beside them: the rest of the poll stays on the topic."""


@dataclass
class _Poll:
    """What is not finished of the last poll, per partition in order, and the offsets to commit."""

    work: list[Work] = field(default_factory=list)
    offsets: dict[int, int] = field(default_factory=dict)


class Consumer:
    """One member of the service's group. `failed` is set when it stopped by itself."""

    def __init__(
        self,
        runtime: Any,
        *,
        service: str,
        registry: Registry,
        lane: Lane,
        transport: Transport,
        metrics: Metrics,
        pulse: Pulse,
        tracing: Tracing = SILENT,
        pace: Pace = AT_ONCE,
        topic: str = "bihuan.events",
        instance: str = "0",
    ) -> None:
        self._runtime = runtime
        self._service = service
        self._registry = registry
        self._lane = lane
        self._transport = transport
        self._metrics = metrics
        self._pulse = pulse
        self._tracing = tracing
        self.topic = topic
        self.group = f"bihuan.{service}"
        self._instance = f"{service}-{instance}"
        self._subscription: Subscription | None = None
        self._task: asyncio.Task[None] | None = None
        self._closing = False
        self._poll = _Poll()
        self._pace = pace
        self._offsets = Offsets(service, pulse, pace.committing)
        self._between_polls = False
        self._dead_in_a_row = 0
        self._parked = 0
        self.handled = 0
        """How many events were handled, parked or passed over since the start."""
        self.failed = False

    async def start(self) -> None:
        self._task = asyncio.create_task(self._work(), name=f"consumer-{self._service}")

    @property
    def idle(self) -> bool:
        """Whether everything that was read is done and committed."""
        return self._between_polls and not self._offsets.pending

    async def stop(self) -> None:
        """Finishes the present batch, commits it and lets go. On Kafka the partitions stay this member's own until its session ends, for
        whoever comes back under its name."""
        self._closing = True
        if self._task is not None and self._between_polls:
            self._task.cancel()  # between two batches: nothing is half done
        if self._task is not None:
            _, late = await asyncio.wait([self._task], timeout=10)
            for task in late:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        await self._offsets.stop()
        if self._subscription is not None:
            await self._subscription.close()

    async def lag(self) -> int:
        """Events on the topic that this group has not committed."""
        return sum((await self._transport.lag(self.group, self.topic)).values())

    # ---- the loop ------------------------------------------------------------------------------------------------------------

    async def _work(self) -> None:
        pause = FIRST_PAUSE
        while not self._closing:
            try:
                if self._subscription is None:
                    self._subscription = await self._transport.subscribe(
                        self.group, self._instance, self.topic, self._revoked, gather=self._pace.reading
                    )
                await self._round(self._subscription)
                pause = FIRST_PAUSE
            except _TooManyDead:
                return self._give_up()
            except (TransportUnavailable, RebalancedError) as fault:
                log.warning("consumer_waits", service=self._service, fault=str(fault))
                self._forget_unowned()
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            except Exception:
                log.exception("consumer_fault", service=self._service)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            if self._dead_in_a_row >= DEAD_LETTERS_IN_A_ROW:
                return self._give_up()
        return None

    async def _round(self, subscription: Subscription) -> None:
        unfinished = bool(self._poll.work or self._poll.offsets)
        self._between_polls = not unfinished
        self._pulse.beat()
        # what an outage left over is not left until somebody sends something new
        messages = await subscription.poll(POLL, FIRST_PAUSE if unfinished else POLL_SECONDS)
        self._between_polls = False
        self._take(messages)
        if not self._poll.work and not self._poll.offsets:
            return
        await self._process(subscription)
        fault_point("consumer.effects_committed")
        self._offsets.done(subscription, self._poll.offsets)
        self._poll.offsets.clear()

    def _take(self, messages: Mapping[int, Sequence[Message]]) -> None:
        passed: Counter[str] = Counter()
        for partition, batch in messages.items():
            for message in batch:
                # most events concern somebody else: what stands in them is for those to read, and to complain of
                if (type_ := message.headers.get("ce_type", "")) in REGISTRY and type_ not in self._registry.handlers:
                    passed[type_] += 1
                else:
                    self._poll.work.append(Work(storable(message)))
            self._poll.offsets[partition] = batch[-1].offset + 1
        for type_, number in passed.items():
            self._metrics.events_handled.labels(type_, "ignored").inc(number)
        self.handled += passed.total()

    async def _revoked(self, partitions: frozenset[int]) -> None:
        """These go to another member, which reads them again from the committed offset; the inbox knows what was done of them."""
        fault_point("consumer.revoked")
        self._poll.work = of_partitions(self._poll.work, {work.message.partition for work in self._poll.work} - partitions)
        for partition in partitions:
            self._poll.offsets.pop(partition, None)
        await self._offsets.settle()  # what is done is committed while it is still ours
        self._offsets.forget(lambda partition: partition in partitions)

    def _forget_unowned(self) -> None:
        """Offsets of partitions that are gone would spoil every commit after this one."""
        owned = self._subscription.assignment() if self._subscription else frozenset()
        self._poll.work = of_partitions(self._poll.work, owned)
        self._poll.offsets = {partition: offset for partition, offset in self._poll.offsets.items() if partition in owned}
        self._offsets.forget(lambda partition: partition not in owned)

    async def _process(self, subscription: Subscription) -> None:
        pause = FIRST_PAUSE
        while self._poll.work:
            parked_before = self._parked
            must_wait = await self._attempt(self._poll.work)
            if not self._poll.work:
                return
            if self._closing:
                raise RebalancedError("stopping with unfinished events")  # offsets stay where they were
            if not must_wait and self._parked > parked_before:
                continue  # what stood behind a parked event is parked behind it: nothing gets better by waiting
            await self._wait(subscription, pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _wait(self, subscription: Subscription, seconds: float) -> None:
        """Lets time pass with the partitions paused while polling keeps the membership alive."""
        owned = subscription.assignment()
        for partition in owned:
            subscription.pause(partition)
        try:
            late = await subscription.poll(POLL, seconds)
            self._take(late)
        finally:
            for partition in subscription.assignment():
                subscription.resume(partition)

    # ---- one attempt ---------------------------------------------------------------------------------------------------------

    async def _attempt(self, todo: list[Work]) -> bool:
        """Tries everything unfinished once; leaves in `self._poll.work` what must be tried again, in order. Whether something failed that
        may succeed after a while."""
        # what follows an event that never reaches the lane must not pass it there
        stopped: set[str] = set()
        held: set[str] = set()
        ready: list[Work] = []
        submitted: list[asyncio.Task[list[str | BaseException]]] = []
        for start in range(0, len(todo), CHUNK):
            # the lane works on one part while the next is translated
            part = todo[start : start + CHUNK]
            await self._translate(part)
            events: list[tuple[Command, FromBus]] = []
            for work in part:
                if work.malformed or work.fault is not None:
                    stopped.add(work.key)
                elif work.command is not None and work.key not in stopped:
                    ready.append(work)
                    events.append((work.command, self._source(work, held)))
            submitted.append(asyncio.create_task(self._lane.submit_events(events)))
            if start + CHUNK < len(todo):
                await asyncio.sleep(0)
        results = [result for part_results in await asyncio.gather(*submitted) for result in part_results]
        outcome: dict[int, str | BaseException] = {id(work): result for work, result in zip(ready, results, strict=True)}
        again: list[Work] = []
        done: list[tuple[Work, str]] = []
        blocked: set[str] = set()
        must_wait = False
        hopeless = "handled" not in outcome.values()
        for work in todo:
            if hopeless and self._dead_in_a_row >= DEAD_LETTERS_IN_A_ROW:
                raise _TooManyDead
            result = outcome.get(id(work), work.fault or ("ignored" if work.command is None else "held"))
            if work.key in blocked or result == "held":
                again.append(work)
                blocked.add(work.key)
            elif work.malformed:
                await self._park(work, "malformed: " + work.malformed)
            elif isinstance(result, BaseException):
                if await self._failed(work, result):
                    again.append(work)
                    blocked.add(work.key)
                    must_wait = True
            else:
                done.append((work, result))
        self._count(done)
        # a revocation may have happened while the lane worked
        owned = self._subscription.assignment() if self._subscription else frozenset()
        self._poll.work = of_partitions(again, owned)
        return must_wait

    def _source(self, work: Work, held: set[str]) -> FromBus:
        assert work.envelope is not None
        message = work.message
        return FromBus(work.envelope, message.headers, message.value, message.partition, message.offset, False, held)

    async def _translate(self, todo: Sequence[Work]) -> None:
        """Messages into commands: per type one call of its handler. A handler that raises is a defect of each of its events."""
        by_type: dict[str, list[Work]] = {}
        for work in todo:
            work.fault = work.command = None
            if work.envelope is None and not work.malformed:
                self._parse(work)
            if work.envelope is not None and work.envelope.event.type in self._registry.handlers:
                if self._tracing.on:
                    work.begin_span(self._tracing)
                by_type.setdefault(work.envelope.event.type, []).append(work)
        for type_, works in by_type.items():
            await self._call(self._registry.handlers[type_], works)

    async def _call(self, handler: Any, works: Sequence[Work]) -> None:
        bind_trace(works[0].envelope.traceparent if works[0].envelope else None)
        try:
            commands = handler(self._runtime, [work.envelope for work in works])
            if inspect.isawaitable(commands):
                commands = await commands
            for work, command in zip(works, commands, strict=True):
                work.command = command
        except Exception as defect:
            if len(works) > 1:
                for work in works:
                    await self._call(handler, [work])
            else:
                log.exception("handler_failed", service=self._service, type=works[0].message.headers.get("ce_type"))
                works[0].command = None
                works[0].fault = defect

    def _parse(self, work: Work) -> None:
        message = work.message
        try:
            work.envelope = decode(message.headers, message.key, message.value)
        except UnknownType:
            work.envelope = None
        except Malformed as fault:
            work.malformed = fault.reason

    def _count(self, done: Sequence[tuple[Work, str]]) -> None:
        """Metrics and, when somebody wants to see it, a line per event that carries its trace."""
        self.handled += len(done)
        now = datetime.now(UTC)
        talkative = log.is_enabled_for(logging.DEBUG)
        results: Counter[tuple[str, str]] = Counter()
        for work, result in done:
            # what a stranger wrote into a header is no label
            type_ = work.message.headers.get("ce_type", "")
            results[type_ if type_ in REGISTRY else "unknown", result] += 1
            work.end_span(result)
            if talkative and work.envelope:
                trace = work.envelope.traceparent
                log.debug("event_" + result, service=self._service, type=type_, event_id=work.envelope.event_id, traceparent=trace)
        if done:
            # one observation a batch, of its oldest event: one per event costs more than handling it
            oldest = min(work.message.timestamp for work, _ in done)
            self._metrics.consumer_event_age_seconds.observe(max(0.0, (now - oldest).total_seconds()))
        for (type_, result), number in results.items():
            self._metrics.events_handled.labels(type_, result).inc(number)
            if result == "handled":
                self._dead_in_a_row = 0

    async def _failed(self, work: Work, fault: BaseException) -> bool:
        """Whether the event is to be tried again; else it has been parked."""
        if isinstance(fault, Problem) and fault.status == 503 and not isinstance(fault, Contended):
            return True
        if isinstance(fault, Problem) and fault.status < 500:
            await self._park(work, f"refused: {fault.code}: {fault.detail}")
            return False
        work.tries += 1
        if work.tries < TRIES:
            return True
        await self._park(work, f"failed: {type(fault).__name__}")
        return False

    async def _park(self, work: Work, reason: str) -> None:
        message = work.message
        event_id = message.headers.get("ce_id") or f"{message.topic}:{message.partition}:{message.offset}"
        type_ = message.headers.get("ce_type", "unknown")
        envelope = work.envelope or Envelope(_Unreadable(), event_id, message.key, message.timestamp)
        source = FromBus(envelope, dict(message.headers), message.value, message.partition, message.offset)
        pause, in_doubt = FIRST_PAUSE, False
        while True:
            try:
                fresh = await self._lane.park(source, Park(reason, work.tries, type_, message.key, event_id))
                break
            except Problem as fault:
                log.warning("parking_waits", service=self._service, fault=fault.code)
                in_doubt = True  # it may lie in the table all the same
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        trace = work.envelope.traceparent if work.envelope else None
        about = {"service": self._service, "event_id": event_id, "type": type_, "reason": reason.partition(":")[0], "traceparent": trace}
        if fresh or in_doubt:
            log.error("event_parked", **about)
            self._dead_in_a_row += 1
        else:  # parked before the last stop: counted again, it would stop every start to come
            log.warning("event_known_as_parked", **about)
        work.end_span("parked", failed=True)
        self._parked += 1
        self._metrics.events_handled.labels(type_ if work.envelope else "unknown", "parked").inc()
        self.handled += 1

    def _give_up(self) -> None:
        log.critical("consumer_stopped", service=self._service, dead_letters=self._dead_in_a_row)
        self.failed = True
        self._runtime.gave_up.set()
