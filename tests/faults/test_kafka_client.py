"""A Kafka client that has failed for good is replaced: aiokafka repeats for ever what its background tasks met."""

import uuid
from collections.abc import AsyncIterator

import pytest

from shared.bus.kafka import KafkaTransport
from shared.bus.transport import BusRecord, TransportUnavailable

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


async def test_brokers_stamp_records_themselves_so_that_no_hosts_clock_counts(bus: tuple[KafkaTransport, str]) -> None:
    transport, topic = bus
    producer = await transport._producer._connected()
    day_ahead = 86_400_000 * 30_000
    await producer.send_and_wait(topic, b"1", b"case", 0, timestamp_ms=day_ahead, headers=[("ce_id", b"1")])
    [message] = [message async for message in transport.read(topic)]
    assert message.timestamp.year < 2040
