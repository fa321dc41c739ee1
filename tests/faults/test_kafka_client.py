"""A Kafka client that has failed for good is replaced: aiokafka repeats for ever what its background tasks met."""

import uuid
from collections.abc import AsyncIterator

import pytest
from aiokafka import TopicPartition
from aiokafka.admin import NewTopic

from shared.bus.kafka import KafkaTransport
from shared.bus.transport import BusRecord, RecordRejected, TransportUnavailable, partition_of

pytestmark = [pytest.mark.anyio, pytest.mark.kafka]

CLOSED = RuntimeError("unable to perform operation on <TCPTransport closed=True>; the handler is closed")
"""Seen when a broker ended on a full disk: the event loop's word, which no Kafka client expects."""


@pytest.fixture
async def bus(kafka_address: str) -> AsyncIterator[tuple[KafkaTransport, str]]:
    transport, topic = KafkaTransport([kafka_address], client_id="failed-client"), f"client-{uuid.uuid4().hex[:10]}"
    await transport.start()
    await transport.ensure_topics({topic: 1})
    yield transport, topic
    await transport.stop()


def record(topic: str, number: int) -> BusRecord:
    return BusRecord(topic, "case", str(number).encode(), {"ce_id": f"{topic}-{number}"})


async def test_a_member_whose_client_failed_goes_on_with_a_new_one(bus: tuple[KafkaTransport, str]) -> None:
    transport, topic = bus
    subscription = await transport.subscribe(f"group-{topic}", "slot-0", topic)
    values = []
    for number in range(3):
        await transport.publish([record(topic, number)])
        while len(values) <= number:
            for messages in (await subscription.poll(10, 5.0)).values():
                values += [int(message.value) for message in messages]
                await subscription.commit({0: messages[-1].offset + 1})
        failed = subscription._consumer
        assert failed is not None
        failed._coordinator._pending_exception = CLOSED
        assert await subscription.poll(10, 0.1) == {}
        assert subscription._consumer is not failed
    assert values == [0, 1, 2]


async def test_a_member_whose_search_for_its_coordinator_hangs_is_replaced_and_nothing_waits_for_it(
    bus: tuple[KafkaTransport, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen once in a soak, after a minute without the broker: messages came, no offset was committed any more."""
    monkeypatch.setattr("shared.bus.kafka_subscription.UNCOMMITTED_SECONDS", 1.0)
    monkeypatch.setattr("shared.bus.kafka_subscription.CLOSE_SECONDS", 1.0)
    transport, topic = bus
    hasty = KafkaTransport(transport._servers, client_id="hasty", call_timeout=2.0)
    await hasty.start()
    try:
        subscription = await hasty.subscribe(f"group-{topic}", "slot-0", topic)
        await transport.publish([record(topic, 0)])
        while not (found := await subscription.poll(10, 5.0)):
            pass
        stuck = subscription._consumer
        assert stuck is not None
        coordinator = stuck._coordinator
        await coordinator._coordinator_lookup_lock.acquire()  # the search that never ends
        coordinator.coordinator_dead()
        for _ in range(2):
            with pytest.raises(TransportUnavailable):
                await subscription.commit({0: 1})
        found = await subscription.poll(10, 0.1)
        assert subscription._consumer is not stuck
        while not found:
            found = await subscription.poll(10, 5.0)
        assert [int(message.value) for message in found[0]] == [0]  # again, since it was not committed
        await subscription.commit({0: 1})
        assert await hasty.lag(f"group-{topic}", topic) == {0: 0}
    finally:
        await hasty.stop()


async def test_a_producer_whose_sender_died_is_replaced(bus: tuple[KafkaTransport, str]) -> None:
    transport, topic = bus
    await transport.publish([record(topic, 0)])
    producer = transport._producer._producer
    assert producer is not None
    producer._message_accumulator.fail_all(CLOSED)
    with pytest.raises(TransportUnavailable):
        await transport.publish([record(topic, 1)])
    await transport.publish([record(topic, 1)])
    assert [int(message.value) async for message in transport.read(topic)] == [0, 1]


async def test_what_the_broker_refuses_is_told_from_what_only_follows_it(bus: tuple[KafkaTransport, str]) -> None:
    transport, _ = bus
    topic = f"narrow-{uuid.uuid4().hex[:10]}"
    admin = await transport._connected_admin()
    await admin.create_topics([NewTopic(topic, 1, 1, topic_configs={"max.message.bytes": "150000"})])
    await transport._wait_for_topic(topic, 1)
    for attempt in range(4):
        await transport.publish([record(topic, attempt)])
        large = [BusRecord(topic, "case", bytes(size), {"ce_id": f"{attempt}-{n}"}) for n, size in enumerate([200_000] + 5 * [60_000])]
        with pytest.raises(RecordRejected):
            await transport.publish(large)


async def test_a_partition_that_takes_nothing_does_not_keep_the_others_waiting(kafka_address: str) -> None:
    topic = f"halves-{uuid.uuid4().hex[:10]}"
    hasty = KafkaTransport([kafka_address], client_id="hasty", call_timeout=2.0)
    await hasty.start()
    try:
        await hasty.ensure_topics({topic: 2})
        stuck, free = (next(str(n) for n in range(99) if partition_of(str(n), 2) == partition) for partition in (0, 1))
        producer = await hasty._producer._connected()
        producer._sender._muted_partitions.add(TopicPartition(topic, 0))
        sent: list[BusRecord] = []
        for count in range(1, 4):
            sent = [BusRecord(topic, key, b"%d" % number, {"ce_id": f"{key}-{number}"}) for key in (stuck, free) for number in range(count)]
            with pytest.raises(TransportUnavailable):
                await hasty.publish(sent)
        # what was repeated with the whole may stand there twice; consumers know it by its id
        assert list(dict.fromkeys([(message.key, message.value) async for message in hasty.read(topic)])) == [
            (free, b"0"),
            (free, b"1"),
            (free, b"2"),
        ]
        producer._sender._muted_partitions.clear()
        await hasty.publish(sent)
        found = [message async for message in hasty.read(topic)]
        for key in (stuck, free):
            assert list(dict.fromkeys(message.value for message in found if message.key == key)) == [b"0", b"1", b"2"]
    finally:
        await hasty.stop()


async def test_a_header_without_a_value_is_an_empty_one(bus: tuple[KafkaTransport, str]) -> None:
    """Kafka allows it, and who reads shall not stumble over what a stranger wrote."""
    transport, topic = bus
    producer = await transport._producer._connected()
    await producer.send_and_wait(topic, b"1", b"case", 0, headers=[("ce_id", b"1"), ("odd", None)])
    [message] = [message async for message in transport.read(topic)]
    assert message.headers == {"ce_id": "1", "odd": ""}


async def test_brokers_stamp_records_themselves_so_that_no_hosts_clock_counts(bus: tuple[KafkaTransport, str]) -> None:
    transport, topic = bus
    producer = await transport._producer._connected()
    day_ahead = 86_400_000 * 30_000
    await producer.send_and_wait(topic, b"1", b"case", 0, timestamp_ms=day_ahead, headers=[("ce_id", b"1")])
    [message] = [message async for message in transport.read(topic)]
    assert message.timestamp.year < 2040
