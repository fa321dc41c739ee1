"""What every bus promises about records, on the embedded bus, on librdkafka's mock cluster and on real Apache Kafka.

No test knows which bus it runs on; what is particular about one is in the fixtures.
"""

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shared.bus.connect import open_transport
from shared.bus.embedded import EmbeddedTransport
from shared.bus.kafka import KafkaTransport
from shared.bus.transport import (
    BusRecord,
    RecordRejected,
    TopicMismatch,
    UnknownTopic,
    partition_of,
)
from tests.shared.bus_rig import (
    PARTITIONS,
    Bus,
    by_key,
    consume,
    expected_by_key,
    numbered,
    record,
)

pytestmark = pytest.mark.anyio


async def test_every_record_arrives_once_and_in_order_per_key(bus: Bus) -> None:
    topic = await bus.topic()
    publisher, reader = await bus.connect(), await bus.connect()
    records = numbered(topic, 1000)
    for start in range(0, 1000, 50):
        await publisher.publish(records[start : start + 50])
    messages = await consume(await reader.subscribe(topic, "slot-0", topic), 1000)
    assert len(messages) == 1000
    assert by_key(messages) == expected_by_key(records)


async def test_the_partition_of_a_key_is_the_same_on_every_bus(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    keys = ["", "a", "案件-0001", "018f6f0e-0000-7000-8000-000000000001", "x" * 300]
    await client.publish([record(topic, key) for key in keys])
    placed = {message.key: message.partition async for message in client.read(topic)}
    assert placed == {key: partition_of(key, PARTITIONS) for key in keys}


async def test_an_acknowledged_record_can_be_read_by_another_client_at_once(bus: Bus) -> None:
    topic = await bus.topic()
    publisher, reader = await bus.connect(), await bus.connect()
    for n in range(5):
        await publisher.publish([record(topic, "case", str(n).encode())])
        assert [message.value async for message in reader.read(topic)] == [str(i).encode() for i in range(n + 1)]


async def test_headers_keys_and_bytes_come_back_exactly(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    headers = {"ce_type": "case.registered.v1", "ce_subject": "案件 17 №", "empty": "", "traceparent": "00-" + "a" * 32 + "-01"}
    sent = record(topic, "键 \u2028 🏙", bytes(range(256)), **headers)
    before = datetime.now(UTC) - timedelta(seconds=5)
    await client.publish([sent])
    [got] = [message async for message in client.read(topic)]
    assert (got.topic, got.key, got.value, dict(got.headers)) == (topic, sent.key, sent.value, dict(sent.headers))
    assert got.offset == 0
    assert before < got.timestamp < datetime.now(UTC) + timedelta(seconds=5)


async def test_an_empty_value_and_an_empty_batch_are_fine(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish([])
    await client.publish([record(topic, "case", b"")])
    assert [message.value async for message in client.read(topic)] == [b""]


async def test_values_of_a_megabyte_pass_between_small_ones(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    values = [b"small", bytes(1_000_000), b"between", b"\xff" * 1_200_000, b"last"]
    await client.publish([record(topic, "case", value) for value in values])
    messages = await consume(await client.subscribe(topic, "slot-0", topic), 5)
    assert [message.value for message in messages] == values


async def test_more_than_goes_into_one_batch_keeps_its_order(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    sent = [record(topic, f"case-{number % 3}", b"%d" % number + bytes(20_000)) for number in range(60)]
    await client.publish(sent)
    found = [message async for message in client.read(topic)]
    for key in {one.key for one in sent}:
        assert [message.value for message in found if message.key == key] == [one.value for one in sent if one.key == key]


async def test_what_is_asked_for_twice_in_one_go_is_stored_once(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    once = record(topic, "case", b"once")
    await client.publish([once, record(topic, "case", b"between"), once])
    assert [message.value async for message in client.read(topic)] == [b"once", b"between"]


async def test_what_can_never_be_stored_is_refused_and_nothing_of_its_batch_is_stored(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    good = record(topic, "case")
    for bad in (
        record(topic, "case", bytes(9 * 1024 * 1024)),
        record(topic, "lone \ud800 surrogate"),
        record(topic, "case", b"", ce_subject="\udfff"),
    ):
        with pytest.raises(RecordRejected):
            await client.publish([good, bad])
    assert [message async for message in client.read(topic)] == []
    await client.publish([good])
    assert len([message async for message in client.read(topic)]) == 1


async def test_bytes_without_an_event_id_are_stored_each_time(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish([BusRecord(topic, "k", b"\xff", {}), BusRecord(topic, "k", b"\xff", {"ce_type": "nothing"})])
    assert [(message.key, message.value) async for message in client.read(topic)] == [("k", b"\xff")] * 2


async def test_concurrent_publications_of_one_key_keep_the_order_of_the_calls(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    calls = [[record(topic, "case", f"{call}.{n}".encode()) for n in range(5)] for call in range(60)]
    async with asyncio.TaskGroup() as tasks:
        for call in calls:
            tasks.create_task(client.publish(call))
    stored = [message.value async for message in client.read(topic)]
    assert stored == [sent.value for call in calls for sent in call]


async def test_a_topic_keeps_its_number_of_partitions(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.ensure_topics({topic: PARTITIONS})
    with pytest.raises(TopicMismatch, match=topic):
        await client.ensure_topics({topic: PARTITIONS + 1})


async def test_reading_starts_at_given_offsets_and_ends_at_the_present_end(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    assert [message async for message in client.read(topic)] == []
    records = numbered(topic, 700)
    await client.publish(records)
    everything = [message async for message in client.read(topic)]
    assert by_key(everything) == expected_by_key(records)
    offsets = [[m.offset for m in everything if m.partition == partition] for partition in range(PARTITIONS)]
    assert offsets == [list(range(len(some))) for some in offsets]
    ends = {partition: len(some) for partition, some in enumerate(offsets)}
    tail = [message async for message in client.read(topic, {p: max(0, end - 3) for p, end in ends.items()})]
    assert sorted(m.value for m in tail) == sorted(m.value for m in everything if m.offset >= ends[m.partition] - 3)
    assert [message async for message in client.read(topic, ends)] == []


async def test_a_reader_that_stops_early_leaves_nothing_behind(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish(numbered(topic, 50))
    async with contextlib.aclosing(client.read(topic)) as messages:  # type: ignore[type-var]
        async for _ in messages:
            break
    assert len([message async for message in client.read(topic)]) == 50


async def test_a_topic_that_nobody_made_is_refused(real_bus: Bus) -> None:
    client = await real_bus.connect()
    with pytest.raises(UnknownTopic):
        await client.publish([record("nobody.made.this", "case")])
    with pytest.raises(UnknownTopic):
        await client.subscribe("readers", "slot-0", "nobody.made.this")
    with pytest.raises(UnknownTopic):
        await client.lag("readers", "nobody.made.this")


@pytest.mark.parametrize(
    "url", ["", "embedded:", "embedded:relative/path", "embedded:///", "kafka://", "kafka://host", "kafka://host:port", "http://host:9092"]
)
async def test_any_other_address_of_a_bus_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="not the URL of a bus"):
        open_transport(url, client_id="test")


async def test_the_address_says_which_bus_it_is(tmp_path: Path) -> None:
    assert isinstance(open_transport(f"embedded://{tmp_path}", client_id="test"), EmbeddedTransport)
    assert isinstance(open_transport("kafka://127.0.0.1:9092,127.0.0.1:9093", client_id="test"), KafkaTransport)
