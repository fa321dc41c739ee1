"""A member of a Kafka consumer group that moves partitions only between batches.

aiokafka rebalances in a task of its own, at any time. Here its revocation waits at a gate that is closed from the return of a `poll`
with messages until the next `poll`, so whoever processes a batch keeps its partitions until the offsets are committed.
"""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, ConsumerRecord, TopicPartition
from aiokafka.errors import CommitFailedError, IllegalStateError, KafkaError

from shared.bus.pace import Pacer
from shared.bus.transport import GATHERED, BeforeRevoke, BusError, Message, RebalancedError, TransportUnavailable

log = structlog.get_logger(__name__)

REBALANCE_MILLISECONDS = 25_000
"""How long the group waits for a member's batch; below the time that aiokafka waits for an answer, so that joining is no error."""
REQUEST_MILLISECONDS = 30_000
IDLE_MILLISECONDS = 300_000
RETRY_SECONDS = 0.2
CLIENT_FAULTS = (KafkaError, TimeoutError, OSError, RuntimeError)
"""What aiokafka fails with while brokers come and go; the last is the event loop's word for a connection that has just closed."""
FETCH_WAIT_MILLISECONDS = 500
CLOSE_SECONDS = 5.0
UNCOMMITTED_SECONDS = 30.0
"""How long commits may fail one after the other before the consumer is replaced: after an outage aiokafka's search for the group's
coordinator can wait for ever, while messages keep coming."""


@dataclass(frozen=True, slots=True)
class ConsumerSettings:
    """Where and as whom a member reads; times in seconds."""

    servers: Sequence[str]
    client_id: str
    group: str
    instance_id: str
    topic: str
    session_timeout: float
    call_timeout: float
    gather: float = 0.0


class KafkaSubscription(ConsumerRebalanceListener):  # type: ignore[misc]  # aiokafka is not typed
    """One consumer, replaced by a new one when it has failed for good."""

    def __init__(
        self, settings: ConsumerSettings, before_revoke: BeforeRevoke | None, on_close: Callable[["KafkaSubscription"], None]
    ) -> None:
        self._settings = settings
        self._before_revoke = before_revoke
        self._on_close = on_close
        self._consumer: AIOKafkaConsumer | None = None
        self._assigned: frozenset[int] = frozenset()
        self._paused: set[int] = set()
        self._pacer = Pacer(settings.gather)
        self._held = False
        self._between_batches = asyncio.Event()
        self._between_batches.set()
        self._closed = False
        self._failing_since: float | None = None
        """Since when (monotonic) no commit has succeeded, if the last one failed."""

    async def open(self) -> None:
        """Connect and begin to join; the assignment comes while polling. Raises `TransportUnavailable`."""
        settings = self._settings
        consumer = AIOKafkaConsumer(
            bootstrap_servers=list(settings.servers),
            client_id=settings.client_id,
            group_id=settings.group,
            group_instance_id=settings.instance_id,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            fetch_max_wait_ms=FETCH_WAIT_MILLISECONDS,
            request_timeout_ms=REQUEST_MILLISECONDS,
            session_timeout_ms=int(settings.session_timeout * 1000),
            heartbeat_interval_ms=int(min(1.0, settings.session_timeout / 4) * 1000),
            rebalance_timeout_ms=REBALANCE_MILLISECONDS,
            max_poll_interval_ms=IDLE_MILLISECONDS,
        )
        try:
            async with asyncio.timeout(settings.call_timeout):
                await consumer.start()
        except CLIENT_FAULTS as error:
            await close_consumer(consumer)
            raise TransportUnavailable(f"no connection to {','.join(settings.servers)}: {error!r}") from error
        except BaseException:
            await close_consumer(consumer)
            raise
        # Topics come after `start`, which would otherwise wait for the assignment and so for the batches of all other members.
        consumer.subscribe([settings.topic], listener=self)
        self._consumer = consumer

    async def poll(self, max_records: int, timeout: float) -> dict[int, list[Message]]:
        """The next messages; `{}` after `timeout` seconds, also while the brokers are away."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        self._between_batches.set()
        # A rebalance that waits at the gate goes first.
        await asyncio.sleep(0)
        if not await self._pacer.wait(timeout):
            return {}
        self._fetch_again()
        while True:
            if self._closed:
                raise BusError("the subscription is closed")
            batch = await self._fetch(max_records, deadline - loop.time())
            if batch or loop.time() >= deadline:
                return batch

    async def commit(self, offsets: Mapping[int, int]) -> None:
        """Commit the next offsets; raises `RebalancedError` or `TransportUnavailable`."""
        if not offsets:
            return
        if self._consumer is None or not offsets.keys() <= self._assigned:
            raise RebalancedError(f"group {self._settings.group} does not own all of partitions {sorted(offsets)} here")
        try:
            async with asyncio.timeout(self._settings.call_timeout):
                await self._consumer.commit({self._at(partition): offset for partition, offset in offsets.items()})
            self._failing_since = None
        except (CommitFailedError, IllegalStateError) as error:
            raise RebalancedError(f"group {self._settings.group} has moved partitions {sorted(offsets)}") from error
        except CLIENT_FAULTS as error:
            self._failing_since = self._failing_since or time.monotonic()
            raise TransportUnavailable(f"offsets of {self._settings.group} cannot be committed: {error!r}") from error

    def pause(self, partition: int) -> None:
        """Give nothing of this partition until `resume`."""
        if self._consumer is not None and partition in self._assigned:
            self._paused.add(partition)
            self._consumer.pause(self._at(partition))

    def resume(self, partition: int) -> None:
        """Undo `pause`."""
        if self._consumer is not None and partition in self._assigned:
            self._paused.discard(partition)
            if not self._held:
                self._consumer.resume(self._at(partition))

    def seek(self, partition: int, offset: int) -> None:
        """Read on from `offset`; raises `RebalancedError` when the partition is not owned."""
        if self._consumer is None or partition not in self._assigned:
            raise RebalancedError(f"group {self._settings.group} does not own partition {partition} here")
        self._consumer.seek(self._at(partition), offset)

    def assignment(self) -> frozenset[int]:
        """The partitions owned now."""
        return self._assigned

    async def close(self) -> None:
        """Stop reading. The partitions stay with this slot until its session times out, so a restart takes them up at once."""
        if self._closed:
            return
        self._closed = True
        self._on_close(self)
        self._between_batches.set()
        await self._revoke()
        await self._drop()

    async def on_partitions_revoked(self, revoked: set[TopicPartition]) -> None:
        """aiokafka: the group rebalances, and gives out no more messages. Let the batch under way come to its end first."""
        await self._between_batches.wait()
        await self._revoke()

    async def on_partitions_assigned(self, assigned: set[TopicPartition]) -> None:
        """aiokafka: the rebalance is over."""
        self._assigned = frozenset(tp.partition for tp in assigned)

    async def _fetch(self, max_records: int, timeout: float) -> dict[int, list[Message]]:
        try:
            if self._failing_since is not None and time.monotonic() - self._failing_since > UNCOMMITTED_SECONDS:
                log.warning("bus.commits_fail", group=self._settings.group, seconds=UNCOMMITTED_SECONDS)
                self._failing_since = None
                await self._revoke()
                await self._drop()
            if self._consumer is None:
                await self.open()
            batch = await self._get_many(max_records, max(0.0, timeout))
        except TransportUnavailable as error:
            log.warning("bus.unavailable", group=self._settings.group, error=str(error))
            await asyncio.sleep(RETRY_SECONDS)
            return {}
        except Exception as error:
            # also what is no KafkaError: aiokafka repeats for ever what its background task met, such as a connection that has closed
            log.warning("bus.poll_failed", group=self._settings.group, error=repr(error))
            if not (isinstance(error, KafkaError) and error.retriable):
                await self._revoke()
                await self._drop()
            await asyncio.sleep(RETRY_SECONDS)
            return {}
        return {tp.partition: [to_message(record) for record in records] for tp, records in batch.items()}

    async def _get_many(self, max_records: int, timeout: float) -> dict[TopicPartition, list[ConsumerRecord]]:
        """aiokafka's `getmany` with a timeout that also holds while the group rebalances."""
        consumer = self._consumer
        assert consumer is not None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                batch: dict[TopicPartition, list[ConsumerRecord]] = await consumer.getmany(
                    timeout_ms=int(timeout * 1000), max_records=max_records
                )
                # aiokafka gives records only outside of a rebalance, and nobody else ran since, so the gate closes in time.
                # It may give them before it tells of the new assignment.
                if batch:
                    self._between_batches.clear()
                    self._assigned = frozenset(tp.partition for tp in consumer.assignment())
                    if self._settings.gather and sum(map(len, batch.values())) < GATHERED:
                        self._hold()
                return batch
        return {}

    def _hold(self) -> None:
        """Before aiokafka's background task runs again: it shall not ask for what came since, one message at a time."""
        assert self._consumer is not None
        self._pacer.begin()
        self._held = True
        self._consumer.pause(*map(self._at, self._assigned))

    def _fetch_again(self) -> None:
        if self._held:
            self._held = False
            for partition in self._assigned - self._paused:
                self.resume(partition)

    async def _revoke(self) -> None:
        try:
            if self._assigned and self._before_revoke is not None:
                await self._before_revoke(self._assigned)
        finally:
            self._assigned = frozenset()
            self._paused.clear()

    async def _drop(self) -> None:
        consumer, self._consumer = self._consumer, None
        if consumer is not None:
            await close_consumer(consumer)

    def _at(self, partition: int) -> TopicPartition:
        return TopicPartition(self._settings.topic, partition)


def to_message(record: ConsumerRecord) -> Message:
    """aiokafka's record as a message; bytes that are no UTF-8 become replacement characters, a header without a
    value an empty one: a foreign writer may have sent them."""
    at = datetime.fromtimestamp(record.timestamp / 1000, UTC)
    try:
        key, headers = (record.key or b"").decode(), {name: (value or b"").decode() for name, value in record.headers}
    except UnicodeDecodeError:
        key = (record.key or b"").decode(errors="replace")
        headers = {name: (value or b"").decode(errors="replace") for name, value in record.headers}
    return Message(record.topic, key, record.value or b"", headers, record.partition, record.offset, at)


async def close_consumer(consumer: AIOKafkaConsumer) -> None:
    """Close a consumer that may have failed already; what it then complains of was said before."""
    if not await _ended(consumer.stop):
        # it waits for its own search for the group's coordinator, which may never end
        for part in (consumer._fetcher, consumer._client):
            if part is not None:
                await _ended(part.close)


async def _ended(close: Callable[[], Awaitable[None]]) -> bool:
    try:
        async with asyncio.timeout(CLOSE_SECONDS):
            await close()
        return True
    except CLIENT_FAULTS as error:
        log.debug("bus.consumer_closed", error=repr(error))
    except asyncio.CancelledError:
        # of a task that it has cancelled itself and then waits for, unless it is we who are cancelled
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise
    return False
