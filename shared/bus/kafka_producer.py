"""Publishing to Kafka so that nothing is lost and no key is reordered, whatever the brokers do meanwhile.

An idempotent producer of aiokafka never gives a record up while brokers are away: it keeps trying, in order. So when a caller's patience
ends, its records stay on their way, and the caller who repeats them waits for those same records instead of sending a second copy.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any, NoReturn

import structlog
from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import InvalidTopicError, MessageSizeTooLargeError, UnknownTopicOrPartitionError
from aiokafka.producer.message_accumulator import BatchBuilder

from shared.bus.kafka_subscription import CLIENT_FAULTS
from shared.bus.transport import (
    BusError,
    BusRecord,
    RecordRejected,
    TransportUnavailable,
    check_record,
    identity_of,
    partition_of,
)

log = structlog.get_logger(__name__)

BATCH_BYTES = 128 * 1024
REQUEST_MILLISECONDS = 30_000
FLUSH_SECONDS = 5.0
REJECTIONS = (MessageSizeTooLargeError, InvalidTopicError, UnknownTopicOrPartitionError)

_Identity = tuple[str, str]
"""Topic and what a record is known by there."""


class KafkaProducer:
    """One idempotent producer, replaced by a new one when it has failed for good."""

    def __init__(self, servers: Sequence[str], client_id: str, timeout: float, partitions: Callable[[str], Awaitable[int]]) -> None:
        self._servers = list(servers)
        self._client_id = client_id
        self._timeout = timeout
        self._partitions = partitions
        self._producer: AIOKafkaProducer | None = None
        self._sending = asyncio.Lock()
        self._failures = 0
        self._under_way: dict[_Identity, asyncio.Future[Any]] = {}
        self._last: dict[TopicPartition, asyncio.Future[Any]] = {}
        """What answers for the last batch of each partition."""

    async def start(self) -> None:
        """Connect; raises `TransportUnavailable`."""
        async with self._sending:
            await self._connected()

    async def stop(self) -> None:
        """Send what is on its way if the brokers take it within seconds, and close."""
        async with self._sending:
            await self._drop()

    async def publish(self, records: Sequence[BusRecord]) -> None:
        """Return when every record is acknowledged; raises `TransportUnavailable`, `RecordRejected`."""
        for record in records:
            check_record(record)
        failures = self._failures
        try:
            async with asyncio.timeout(self._timeout):
                async with self._sending:
                    if failures != self._failures:
                        # What was asked before this call did not get through: going on would overtake it.
                        raise TransportUnavailable("an earlier publication failed")
                    answers = await self._send(records)
                if answers:
                    await asyncio.wait(answers)
        except TimeoutError as late:
            self._failures += 1
            raise TransportUnavailable(f"no acknowledgement by {','.join(self._servers)} within {self._timeout} s") from late
        except TransportUnavailable:
            self._failures += 1
            raise
        except BusError:
            raise
        except Exception as error:
            # also what is no KafkaError: a producer whose background task has failed says so for ever
            await self._fail(error)
        failures_seen = [failure for answer in answers if (failure := answer.exception()) is not None]
        if failures_seen:
            # of a partition whose batch was refused the later ones fail as well, for want of it
            await self._fail(next((failure for failure in failures_seen if isinstance(failure, REJECTIONS)), failures_seen[0]))

    async def _send(self, records: Sequence[BusRecord]) -> list[asyncio.Future[Any]]:
        """What answers for the records: of those that are on their way already, what answers for them since."""
        producer = await self._connected()
        answers: dict[asyncio.Future[Any], None] = {}
        counts = {topic: await self._partitions(topic) for topic in {record.topic for record in records}}
        fresh: dict[TopicPartition, dict[_Identity, BusRecord]] = {}
        for record in records:
            identity = (record.topic, identity_of(record))
            if (answer := self._under_way.get(identity)) is not None:
                answers[answer] = None
            else:
                place = TopicPartition(record.topic, partition_of(record.key, counts[record.topic]))
                fresh.setdefault(place, {}).setdefault(identity, record)
        # the client waits while an earlier batch of the partition is not on its way: that shall keep nobody else waiting
        for place in sorted(fresh, key=self._is_under_way):
            answers.update(dict.fromkeys(await self._send_together(producer, place, fresh[place])))
        return list(answers)

    def _is_under_way(self, place: TopicPartition) -> bool:
        last = self._last.get(place)
        return last is not None and not last.done()

    async def _send_together(
        self, producer: AIOKafkaProducer, place: TopicPartition, records: Mapping[_Identity, BusRecord]
    ) -> list[asyncio.Future[Any]]:
        """In as few batches as hold them: to hand the client one record after the other costs half of what sending takes."""
        answers: list[asyncio.Future[Any]] = []
        aboard: list[_Identity] = []
        batch = producer.create_batch()
        for identity, record in records.items():
            headers = [(name, text.encode()) for name, text in record.headers.items()]
            while batch.append(timestamp=None, key=record.key.encode(), value=record.value, headers=headers) is None:
                answers.append(await self._submit(producer, place, batch, aboard))
                batch, aboard = producer.create_batch(), []
            aboard.append(identity)
        answers.append(await self._submit(producer, place, batch, aboard))
        return answers

    async def _submit(
        self, producer: AIOKafkaProducer, place: TopicPartition, batch: BatchBuilder, aboard: list[_Identity]
    ) -> asyncio.Future[Any]:
        answer: asyncio.Future[Any] = await producer.send_batch(batch, place.topic, partition=place.partition)
        self._under_way.update(dict.fromkeys(aboard, answer))
        self._last[place] = answer
        answer.add_done_callback(partial(self._arrived, aboard))
        return answer

    def _arrived(self, aboard: list[_Identity], answer: asyncio.Future[Any]) -> None:
        for identity in aboard:
            if self._under_way.get(identity) is answer:
                del self._under_way[identity]
        if not answer.cancelled():
            # Looked at here too, for callers who have gone.
            answer.exception()

    async def _connected(self) -> AIOKafkaProducer:
        if self._producer is None:
            producer = AIOKafkaProducer(
                bootstrap_servers=self._servers,
                client_id=self._client_id,
                enable_idempotence=True,
                acks="all",
                max_batch_size=BATCH_BYTES,
                request_timeout_ms=REQUEST_MILLISECONDS,
            )
            try:
                async with asyncio.timeout(self._timeout):
                    await producer.start()
            except CLIENT_FAULTS as error:
                await producer.stop()
                raise TransportUnavailable(f"no connection to {','.join(self._servers)}: {error!r}") from error
            except BaseException:
                await producer.stop()
                raise
            self._producer = producer
        return self._producer

    async def _fail(self, error: BaseException) -> NoReturn:
        """A failed batch leaves a gap in the sequence that the brokers check, so this producer is of no further use."""
        failed = self._producer
        self._failures += 1
        log.warning("bus.producer_failed", error=repr(error))
        async with self._sending:
            if failed is not None and self._producer is failed:
                await self._drop()
        if isinstance(error, REJECTIONS):
            raise RecordRejected(f"the brokers refuse a record: {error!r}") from error
        raise TransportUnavailable(f"records cannot be sent to {','.join(self._servers)}: {error!r}") from error

    async def _drop(self) -> None:
        producer, self._producer = self._producer, None
        if producer is None:
            return
        # whatever closing it says: nobody waits for its records any more
        self._under_way.clear()
        self._last.clear()
        try:
            async with asyncio.timeout(FLUSH_SECONDS):
                await producer.stop()
        except TimeoutError:
            # aiokafka has no public way to give up: its `stop` waits for brokers that may stay away for hours.
            producer._message_accumulator.fail_all(TransportUnavailable("the producer was closed"))
            await producer._sender.close()
            await producer.client.close()
