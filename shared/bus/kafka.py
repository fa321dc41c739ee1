"""Apache Kafka as the bus: idempotent producer with `acks=all`, groups with stable members, offsets committed by hand.

The only package that knows aiokafka is this one. Brokers may be away when a process starts and for as long as they like: every call
connects by itself, and says `TransportUnavailable` when it cannot.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, for_code

from shared.bus.kafka_producer import KafkaProducer
from shared.bus.kafka_subscription import CLIENT_FAULTS, ConsumerSettings, KafkaSubscription, close_consumer, to_message
from shared.bus.transport import (
    MAX_VALUE_BYTES,
    BeforeRevoke,
    BusRecord,
    Message,
    TopicMismatch,
    TransportUnavailable,
    UnknownTopic,
)

CALL_SECONDS = 10.0
SESSION_SECONDS = 10.0
"""A killed member that is back within this time, under its name, has its partitions at once. Later they go to others, which takes a
rebalance: up to 25 s while one of them is in the middle of a batch. A member that ends is no exception."""
READ_CHUNK = 500
NO_ERROR, UNKNOWN_TOPIC, TOPIC_EXISTS = 0, 3, 36


class KafkaTransport:
    """One process's access to a Kafka cluster.

    `call_timeout` (s) bounds every call that asks the brokers. A member that dies and does not come back within `session_timeout` (s)
    loses its partitions; a restart within it keeps them.
    """

    def __init__(
        self, servers: Sequence[str], *, client_id: str, call_timeout: float = CALL_SECONDS, session_timeout: float = SESSION_SECONDS
    ) -> None:
        self._servers = list(servers)
        self._client_id = client_id
        self._timeout = call_timeout
        self._session_timeout = session_timeout
        self._producer = KafkaProducer(self._servers, client_id, call_timeout, self._partitions)
        self._admin: AIOKafkaAdminClient | None = None
        self._admin_lock = asyncio.Lock()
        self._watcher: AIOKafkaConsumer | None = None
        self._watcher_lock = asyncio.Lock()
        self._subscriptions: set[KafkaSubscription] = set()
        self._partition_counts: dict[str, int] = {}

    async def start(self) -> None:
        """Reach the brokers once. Raises `TransportUnavailable`; the transport can be used and will go on trying all the same."""
        await self._producer.start()

    async def stop(self) -> None:
        """Leave the groups' partitions to their slots and close all connections."""
        for subscription in list(self._subscriptions):
            await subscription.close()
        await self._producer.stop()
        await self._drop_watcher()
        await self._drop_admin()

    async def ensure_topics(self, topics: Mapping[str, int]) -> None:
        """Create the missing topics, three copies where there are three brokers, and wait until they can be written."""
        try:
            async with asyncio.timeout(self._timeout):
                await self._create_topics(topics)
                for name, partitions in topics.items():
                    await self._wait_for_topic(name, partitions)
        except CLIENT_FAULTS as error:
            raise await self._unavailable("topics cannot be made", error) from error

    async def publish(self, records: Sequence[BusRecord]) -> None:
        """Send the records in order and wait until all in-sync copies have them."""
        await self._producer.publish(records)

    async def subscribe(
        self, group: str, instance_id: str, topic: str, before_revoke: BeforeRevoke | None = None, *, gather: float = 0.0
    ) -> KafkaSubscription:
        """Join a group as the member `instance_id`. Raises `UnknownTopic`, `TransportUnavailable`."""
        await self._partitions(topic)
        settings = ConsumerSettings(self._servers, self._client_id, group, instance_id, topic, self._session_timeout, self._timeout, gather)
        subscription = KafkaSubscription(settings, before_revoke, self._subscriptions.discard)
        await subscription.open()
        self._subscriptions.add(subscription)
        return subscription

    async def lag(self, group: str, topic: str) -> dict[int, int]:
        """Per partition, the records that the group has not committed."""
        try:
            async with asyncio.timeout(self._timeout):
                partitions = [TopicPartition(topic, p) for p in range(await self._partitions(topic))]
                watcher = await self._connected_watcher()
                # two questions at once, whatever the number of partitions: whoever moves the simulated clock asks very often
                ends, committed = await asyncio.gather(watcher.end_offsets(partitions), self._committed(group, partitions))
                return {tp.partition: max(0, ends[tp] - max(0, committed.get(tp, 0))) for tp in partitions}
        except CLIENT_FAULTS as error:
            await self._drop_watcher()
            raise await self._unavailable(f"the lag of {group} cannot be read", error) from error

    async def read(self, topic: str, from_offsets: Mapping[int, int] | None = None) -> AsyncIterator[Message]:
        """Everything up to now, without a group. Raises `TransportUnavailable` in the middle when the brokers go away."""
        partitions = [TopicPartition(topic, p) for p in range(await self._partitions(topic))]
        starts = from_offsets or {}
        reader = AIOKafkaConsumer(
            bootstrap_servers=self._servers, client_id=self._client_id, enable_auto_commit=False, auto_offset_reset="earliest"
        )
        try:
            async with asyncio.timeout(self._timeout):
                await reader.start()
                reader.assign(partitions)
                ends = await reader.end_offsets(partitions)
                for tp in partitions:
                    reader.seek(tp, starts.get(tp.partition, 0))
            ahead = {tp for tp in partitions if starts.get(tp.partition, 0) < ends[tp]}
            while ahead:
                batch = await reader.getmany(*ahead, timeout_ms=int(self._timeout * 1000), max_records=READ_CHUNK)
                if not batch:
                    raise TransportUnavailable(f"{topic} cannot be read to its end just now")
                for tp, records in batch.items():
                    for record in records:
                        if record.offset < ends[tp]:
                            yield to_message(record)
                    if records[-1].offset + 1 >= ends[tp]:
                        ahead.discard(tp)
        except CLIENT_FAULTS as error:
            raise TransportUnavailable(f"{topic} cannot be read: {error!r}") from error
        finally:
            await close_consumer(reader)

    async def _partitions(self, topic: str) -> int:
        """The number of partitions, which never changes in the life of a topic."""
        if topic not in self._partition_counts:
            try:
                async with asyncio.timeout(self._timeout):
                    count = await self._describe(topic)
            except CLIENT_FAULTS as error:
                raise await self._unavailable(f"topic {topic} cannot be looked up", error) from error
            if not count:
                raise UnknownTopic(f"there is no topic {topic}")
            self._partition_counts[topic] = count
        return self._partition_counts[topic]

    async def _describe(self, topic: str) -> int:
        """The number of partitions that have a leader now, 0 when there is no such topic."""
        admin = await self._connected_admin()
        while True:
            [answer] = await admin.describe_topics([topic])
            code = answer["error_code"]
            if code == UNKNOWN_TOPIC:
                return 0
            partitions = answer["partitions"]
            if code == NO_ERROR and partitions and all(p["leader"] >= 0 for p in partitions):
                return len(partitions)
            if code != NO_ERROR and not for_code(code).retriable:
                raise for_code(code)(topic)
            await asyncio.sleep(0.05)

    async def _create_topics(self, topics: Mapping[str, int]) -> None:
        admin = await self._connected_admin()
        missing = [name for name in topics if not await self._describe(name)]
        if not missing:
            return
        copies = min(3, len((await admin.describe_cluster())["brokers"]))
        configs = {
            "retention.ms": "-1",
            "retention.bytes": "-1",
            "max.message.bytes": str(MAX_VALUE_BYTES + 1024 * 1024),
            # brokers refuse records of a host whose clock is an hour ahead of theirs, unless they stamp them themselves
            "message.timestamp.type": "LogAppendTime",
        }
        if copies == 3:
            configs["min.insync.replicas"] = "2"
        while missing:
            answer = await admin.create_topics([NewTopic(name, topics[name], copies, topic_configs=configs) for name in missing])
            missing = []
            for name, code, *message in answer.topic_errors:
                if code in (NO_ERROR, TOPIC_EXISTS):
                    continue
                error = for_code(code)
                if not error.retriable:
                    raise error(f"{name}: {message}")
                missing.append(name)
            if missing:
                await asyncio.sleep(0.1)

    async def _wait_for_topic(self, name: str, partitions: int) -> None:
        count = await self._describe(name)
        while not count:
            await asyncio.sleep(0.05)
            count = await self._describe(name)
        if count != partitions:
            raise TopicMismatch(f"topic {name} has {count} partitions, not {partitions}")
        self._partition_counts[name] = count

    async def _connected_admin(self) -> AIOKafkaAdminClient:
        async with self._admin_lock:
            if self._admin is None:
                admin = AIOKafkaAdminClient(
                    bootstrap_servers=self._servers, client_id=self._client_id, request_timeout_ms=int(self._timeout * 1000)
                )
                try:
                    await admin.start()
                except BaseException:
                    await admin.close()
                    raise
                self._admin = admin
            return self._admin

    async def _unavailable(self, what: str, error: Exception) -> TransportUnavailable:
        await self._drop_admin()
        return TransportUnavailable(f"{what} ({','.join(self._servers)}): {error!r}")

    async def _drop_admin(self) -> None:
        admin, self._admin = self._admin, None
        if admin is not None:
            with contextlib.suppress(*CLIENT_FAULTS):
                await admin.close()

    async def _committed(self, group: str, partitions: list[TopicPartition]) -> dict[TopicPartition, int]:
        """What a group has committed; partitions without a commit are missing or negative."""
        while True:
            admin = await self._connected_admin()
            try:
                offsets = await admin.list_consumer_group_offsets(group, partitions=partitions)
            except KafkaError as error:
                if not error.retriable:
                    raise
                await asyncio.sleep(0.05)  # the group's coordinator is just being made, or moves
            else:
                return {partition: found.offset for partition, found in offsets.items()}

    async def _connected_watcher(self) -> AIOKafkaConsumer:
        """A consumer that looks at the ends of logs: no partition is ever assigned to it, so it reads nothing."""
        async with self._watcher_lock:
            if self._watcher is None:
                watcher = AIOKafkaConsumer(bootstrap_servers=self._servers, client_id=self._client_id, enable_auto_commit=False)
                try:
                    await watcher.start()
                except BaseException:
                    await close_consumer(watcher)
                    raise
                self._watcher = watcher
            return self._watcher

    async def _drop_watcher(self) -> None:
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            await close_consumer(watcher)
