"""Publishing to Kafka so that nothing is lost and no key is reordered, whatever the brokers do meanwhile.

An idempotent producer of aiokafka never gives a record up while brokers are away: it keeps trying, in order. So when a caller's patience
ends, its records stay on their way, and the caller who repeats them waits for those same records instead of sending a second copy.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NoReturn

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import InvalidTopicError, MessageSizeTooLargeError, UnknownTopicOrPartitionError

from shared.bus.kafka_subscription import CLIENT_FAULTS
from shared.bus.transport import (
    MAX_VALUE_BYTES,
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
        self._under_way: dict[tuple[str, str], asyncio.Future[Any]] = {}

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
                    futures = await self._send(records)
                if futures:
                    await asyncio.wait(futures)
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
        failed = next((failure for future in futures if (failure := future.exception()) is not None), None)
        if failed is not None:
            await self._fail(failed)

    async def _send(self, records: Sequence[BusRecord]) -> list[asyncio.Future[Any]]:
        producer = await self._connected()
        futures = []
        for record in records:
            identity = (record.topic, identity_of(record))
            future = self._under_way.get(identity)
            if future is None:
                future = await producer.send(
                    record.topic,
                    record.value,
                    record.key.encode(),
                    partition_of(record.key, await self._partitions(record.topic)),
                    headers=[(name, text.encode()) for name, text in record.headers.items()],
                )
                self._under_way[identity] = future
                future.add_done_callback(lambda done, identity=identity: self._arrived(identity, done))
            futures.append(future)
        return futures

    def _arrived(self, identity: tuple[str, str], future: asyncio.Future[Any]) -> None:
        self._under_way.pop(identity, None)
        if not future.cancelled():
            # Looked at here too, for callers who have gone.
            future.exception()

    async def _connected(self) -> AIOKafkaProducer:
        if self._producer is None:
            producer = AIOKafkaProducer(
                bootstrap_servers=self._servers,
                client_id=self._client_id,
                enable_idempotence=True,
                acks="all",
                max_batch_size=BATCH_BYTES,
                max_request_size=MAX_VALUE_BYTES + 512 * 1024,
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
        try:
            async with asyncio.timeout(FLUSH_SECONDS):
                await producer.stop()
        except TimeoutError:
            # aiokafka has no public way to give up: its `stop` waits for brokers that may stay away for hours.
            producer._message_accumulator.fail_all(TransportUnavailable("the producer was closed"))
            await producer._sender.close()
            await producer.client.close()
