"""What every bus promises, on the embedded bus, on librdkafka's mock cluster and on real Apache Kafka.

No test knows which bus it runs on; what is particular about one is in the fixtures.
"""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiokafka.consumer.group_coordinator import CoordinatorGroupRebalance

from shared.bus.connect import open_transport
from shared.bus.embedded import EmbeddedTransport
from shared.bus.kafka import KafkaTransport
from shared.bus.transport import (
    BeforeRevoke,
    BusRecord,
    Message,
    RebalancedError,
    RecordRejected,
    Subscription,
    TopicMismatch,
    Transport,
    UnknownTopic,
    partition_of,
)
from shared.ids import new_id
from tests.servers import MOCK_PARTITIONS, MockKafka

pytestmark = pytest.mark.anyio

PARTITIONS = MOCK_PARTITIONS
PATIENCE = 30.0
QUIET = 0.6
SESSION_SECONDS = 2.0
MOCK_SESSION_SECONDS = 5.0
"""The mock cluster lets a new group wait for 3 s, and forgets meanwhile who has a shorter session."""


@dataclass
class Bus:
    """One bus under test, and as many clients of it as a test wants."""

    make: Callable[[str], Transport]
    before_topic: Callable[[str], None]
    clients: list[Transport] = field(default_factory=list)

    async def connect(self) -> Transport:
        transport = self.make(f"client-{len(self.clients)}")
        await transport.start()
        self.clients.append(transport)
        return transport

    async def topic(self) -> str:
        name = f"events.{new_id()}"
        self.before_topic(name)
        client = self.clients[0] if self.clients else await self.connect()
        await client.ensure_topics({name: PARTITIONS})
        return name


@pytest.fixture
def embedded_bus(tmp_path: Path) -> Bus:
    return Bus(lambda _: EmbeddedTransport(tmp_path), lambda _: None)


@pytest.fixture
def mock_bus(mock_kafka: MockKafka, monkeypatch: pytest.MonkeyPatch) -> Bus:
    # The mock cluster refuses members who ask for their share after the group's leader has answered; real brokers let them come late.
    lead = CoordinatorGroupRebalance._on_join_leader

    async def lead_slowly(rebalance: CoordinatorGroupRebalance, response: object) -> object:
        await asyncio.sleep(0.3)
        return await lead(rebalance, response)

    monkeypatch.setattr(CoordinatorGroupRebalance, "_on_join_leader", lead_slowly)
    return Bus(_kafka_clients(mock_kafka.address, MOCK_SESSION_SECONDS), mock_kafka.create_topic)


@pytest.fixture
def kafka_bus(kafka_address: str) -> Bus:
    return Bus(_kafka_clients(kafka_address, SESSION_SECONDS), lambda _: None)


@pytest.fixture(params=["embedded_bus", "mock_bus", pytest.param("kafka_bus", marks=pytest.mark.kafka)])
async def bus(request: pytest.FixtureRequest) -> AsyncIterator[Bus]:
    under_test: Bus = request.getfixturevalue(request.param)
    yield under_test
    for client in under_test.clients:
        await client.stop()


@pytest.fixture(params=["embedded_bus", pytest.param("kafka_bus", marks=pytest.mark.kafka)])
async def real_bus(request: pytest.FixtureRequest) -> AsyncIterator[Bus]:
    """The mock cluster makes a topic of everything it is asked about, and takes no offsets while a group waits for its members."""
    under_test: Bus = request.getfixturevalue(request.param)
    yield under_test
    for client in under_test.clients:
        await client.stop()


def _kafka_clients(address: str, session_timeout: float) -> Callable[[str], Transport]:
    return lambda name: KafkaTransport(address.split(","), client_id=name, session_timeout=session_timeout)


def record(topic: str, key: str, value: bytes = b"{}", **headers: str) -> BusRecord:
    return BusRecord(topic, key, value, {"ce_id": new_id(), **headers})


def numbered(topic: str, count: int, keys: int = 20) -> list[BusRecord]:
    """Records whose value is their number, spread over keys."""
    return [record(topic, f"case-{n % keys}", str(n).encode()) for n in range(count)]


async def consume(subscription: Subscription, count: int, *, commit: bool = True, limit: int = 100) -> list[Message]:
    """Poll until `count` messages are there."""
    messages: list[Message] = []
    deadline = time.monotonic() + PATIENCE
    while len(messages) < count:
        assert time.monotonic() < deadline, f"{len(messages)} of {count} messages after {PATIENCE} s"
        batch = await subscription.poll(limit, 1.0)
        messages += flat(batch)
        if commit and batch:
            await subscription.commit({partition: some[-1].offset + 1 for partition, some in batch.items()})
    return messages


def flat(batch: dict[int, list[Message]]) -> list[Message]:
    return [message for some in batch.values() for message in some]


async def nothing_comes(subscription: Subscription) -> bool:
    return not await subscription.poll(100, QUIET)


async def until(condition: Callable[[], bool], *subscriptions: Subscription) -> None:
    """Poll all members, as living processes do, until the condition holds. Nothing may be left to deliver."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, [sorted(s.assignment()) for s in subscriptions]
        for subscription in subscriptions:
            assert await subscription.poll(100, 0.1) == {}


def by_key(messages: Sequence[Message]) -> dict[str, list[bytes]]:
    order: dict[str, list[bytes]] = {}
    for message in messages:
        order.setdefault(message.key, []).append(message.value)
    return order


def expected_by_key(records: Sequence[BusRecord]) -> dict[str, list[bytes]]:
    order: dict[str, list[bytes]] = {}
    for sent in records:
        order.setdefault(sent.key, []).append(sent.value)
    return order


async def members_sharing(bus: Bus, topic: str, group: str, **revoked: BeforeRevoke) -> tuple[Subscription, Subscription]:
    """Two members of a group, each with its share."""
    first = await (await bus.connect()).subscribe(group, "slot-0", topic, revoked.get("first"))
    second = await (await bus.connect()).subscribe(group, "slot-1", topic, revoked.get("second"))
    whole = set(range(PARTITIONS))

    def shared() -> bool:
        return bool(first.assignment() and second.assignment()) and set(first.assignment() | second.assignment()) == whole

    await until(shared, first, second)
    assert not first.assignment() & second.assignment()
    return first, second


# --- publishing and reading -------------------------------------------------------------------------------------------------------


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


# --- groups -----------------------------------------------------------------------------------------------------------------------


async def test_a_new_group_begins_at_the_earliest_record(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish(numbered(topic, 30))
    subscription = await client.subscribe(topic, "slot-0", topic)
    assert len(await consume(subscription, 30)) == 30
    assert await nothing_comes(subscription)


async def test_poll_returns_no_more_than_asked_and_waits_no_longer_than_asked(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish(numbered(topic, 60))
    subscription = await client.subscribe(topic, "slot-0", topic)
    sizes = [len(await consume(subscription, 1, limit=7)) for _ in range(8)]
    assert max(sizes) <= 7
    await consume(subscription, 60 - sum(sizes))
    begun = time.monotonic()
    assert await subscription.poll(10, 0.3) == {}
    assert 0.2 < time.monotonic() - begun < 2


async def test_a_waiting_member_gets_a_record_soon_after_it_was_published(bus: Bus) -> None:
    topic = await bus.topic()
    client, publisher = await bus.connect(), await bus.connect()
    subscription = await client.subscribe(topic, "slot-0", topic)
    await until(lambda: len(subscription.assignment()) == PARTITIONS, subscription)
    waits = []
    for _ in range(5):
        polling = asyncio.create_task(consume(subscription, 1))
        await asyncio.sleep(0.05)
        begun = time.monotonic()
        await publisher.publish([record(topic, "case")])
        await polling
        waits.append(time.monotonic() - begun)
    assert sorted(waits)[2] < 1.0


async def test_committed_offsets_survive_resubscription(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish(numbered(topic, 40))
    first = await client.subscribe(topic, "slot-0", topic)
    seen = await consume(first, 40)
    await first.close()
    await client.publish([record(topic, f"new-{n}") for n in range(5)])
    second = await (await bus.connect()).subscribe(topic, "slot-0", topic)
    fresh = await consume(second, 5)
    assert {message.key for message in fresh} == {f"new-{n}" for n in range(5)}
    assert len(seen) == 40


async def test_what_was_not_committed_is_delivered_again_in_order(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    records = [record(topic, "case", str(n).encode()) for n in range(20)]
    await client.publish(records)
    first = await client.subscribe(topic, "slot-0", topic)
    [partition] = {message.partition for message in await consume(first, 20, commit=False)}
    await first.commit({partition: 12})
    await first.close()
    second = await (await bus.connect()).subscribe(topic, "slot-0", topic)
    assert [message.value for message in await consume(second, 8)] == [str(n).encode() for n in range(12, 20)]


async def test_groups_do_not_disturb_each_other(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    records = numbered(topic, 60)
    await client.publish(records)
    names = [f"{name}.{topic}" for name in ("dispatch", "inspection", "evaluation")]
    groups = [await (await bus.connect()).subscribe(name, "slot-0", topic) for name in names]
    for messages in await asyncio.gather(*(consume(group, 60) for group in groups)):
        assert by_key(messages) == expected_by_key(records)


async def test_a_paused_partition_waits_while_others_go_on(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    subscription = await client.subscribe(topic, "slot-0", topic)
    await until(lambda: len(subscription.assignment()) == PARTITIONS, subscription)
    held, free = partition_of("held", PARTITIONS), partition_of("free-1", PARTITIONS)
    assert held != free
    subscription.pause(held)
    await client.publish([record(topic, key, str(n).encode()) for n in range(10) for key in ("held", "free-1")])
    assert {message.key for message in await consume(subscription, 10)} == {"free-1"}
    assert await nothing_comes(subscription)
    subscription.resume(held)
    assert [message.value for message in await consume(subscription, 10)] == [str(n).encode() for n in range(10)]


async def test_a_partition_paused_in_the_middle_goes_on_behind_the_last_message(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish([record(topic, "case", str(n).encode()) for n in range(30)])
    subscription = await client.subscribe(topic, "slot-0", topic)
    head = await consume(subscription, 1, limit=4)
    subscription.pause(head[0].partition)
    assert await nothing_comes(subscription)
    subscription.resume(head[0].partition)
    tail = await consume(subscription, 30 - len(head))
    assert [message.value for message in head + tail] == [str(n).encode() for n in range(30)]


async def test_seeking_reads_again_from_there(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish([record(topic, "case", str(n).encode()) for n in range(10)])
    subscription = await client.subscribe(topic, "slot-0", topic)
    partition = (await consume(subscription, 10))[0].partition
    subscription.seek(partition, 4)
    assert [message.value for message in await consume(subscription, 6)] == [str(n).encode() for n in range(4, 10)]
    subscription.seek(partition, 9)
    assert [message.value for message in await consume(subscription, 1)] == [b"9"]


async def test_what_is_not_owned_cannot_be_committed_or_sought(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    subscription = await client.subscribe(topic, "slot-0", topic)
    await until(lambda: len(subscription.assignment()) == PARTITIONS, subscription)
    with pytest.raises(RebalancedError):
        await subscription.commit({PARTITIONS: 1})
    with pytest.raises(RebalancedError):
        subscription.seek(PARTITIONS, 0)
    subscription.pause(PARTITIONS)
    subscription.resume(PARTITIONS)
    await subscription.commit({})


async def test_lag_is_what_lies_after_the_committed_offset(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    assert await client.lag(topic, topic) == dict.fromkeys(range(PARTITIONS), 0)
    await client.publish(numbered(topic, 30))
    assert sum((await client.lag(topic, topic)).values()) == 30
    subscription = await client.subscribe(topic, "slot-0", topic)
    await consume(subscription, 30)
    assert await client.lag(topic, topic) == dict.fromkeys(range(PARTITIONS), 0)
    await client.publish([record(topic, "case")])
    lag = await client.lag(topic, topic)
    assert lag == {p: int(p == partition_of("case", PARTITIONS)) for p in range(PARTITIONS)}


# --- members come and go ----------------------------------------------------------------------------------------------------------


async def test_two_members_share_the_partitions_and_the_records(bus: Bus) -> None:
    topic = await bus.topic()
    first, second = await members_sharing(bus, topic, topic)
    assert len(first.assignment()) == len(second.assignment()) == PARTITIONS // 2
    records = numbered(topic, 200)
    await bus.clients[0].publish(records)
    received: list[Message] = []
    deadline = time.monotonic() + PATIENCE
    while len(received) < 200 and time.monotonic() < deadline:
        for member in (first, second):
            batch = await member.poll(50, 0.2)
            assert batch.keys() <= member.assignment()
            received += flat(batch)
            await member.commit({partition: some[-1].offset + 1 for partition, some in batch.items()})
    assert by_key(received) == expected_by_key(records)


async def test_a_member_that_leaves_hands_over_what_it_had_not_committed(bus: Bus) -> None:
    topic = await bus.topic()
    first, second = await members_sharing(bus, topic, topic)
    records = numbered(topic, 100)
    await bus.clients[0].publish(records)
    left = await consume(first, 1, commit=False)
    await first.close()
    messages = await consume(second, 100)
    assert set(second.assignment()) == set(range(PARTITIONS))
    assert by_key(messages) == expected_by_key(records)
    assert {message.value for message in left} <= {message.value for message in messages}


async def test_a_rebalance_waits_for_the_batch_under_way(real_bus: Bus) -> None:
    topic = await real_bus.topic()
    told: list[frozenset[int]] = []
    processing = False

    async def revoke(partitions: frozenset[int]) -> None:
        assert not processing
        told.append(partitions)

    records = numbered(topic, 100)
    await real_bus.clients[0].publish(records)
    first = await (await real_bus.connect()).subscribe(topic, "slot-0", topic, revoke)
    batch = await _first_batch(first)
    processing = True
    second = await (await real_bus.connect()).subscribe(topic, "slot-1", topic)
    # The newcomer polls while the other one still processes: it gets none of that one's partitions.
    early = await second.poll(100, 2.0)
    assert not early.keys() & batch.keys()
    await first.commit({partition: some[-1].offset + 1 for partition, some in batch.items()})
    processing = False
    received = flat(batch) + flat(early)
    deadline = time.monotonic() + PATIENCE
    while len({message.value for message in received}) < 100 and time.monotonic() < deadline:
        for member in (second, first):
            some = await member.poll(100, 0.2)
            received += flat(some)
            await member.commit({partition: messages[-1].offset + 1 for partition, messages in some.items()})
    assert by_key(received) == expected_by_key(records)
    assert told


async def _first_batch(subscription: Subscription) -> dict[int, list[Message]]:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if batch := await subscription.poll(10, 1.0):
            return batch
    raise AssertionError("no batch")


async def test_a_member_hears_of_its_loss_while_it_can_still_commit(real_bus: Bus) -> None:
    topic = await real_bus.topic()
    client = await real_bus.connect()
    await client.publish([record(topic, f"case-{n}") for n in range(40)])
    outcome: list[str] = []
    offsets: dict[int, int] = {}
    subscription: Subscription

    async def revoke(partitions: frozenset[int]) -> None:
        await subscription.commit({partition: offsets[partition] for partition in partitions if partition in offsets})
        outcome.append("committed")

    commit_in: Callable[[frozenset[int]], Awaitable[None]] = revoke
    subscription = await client.subscribe(topic, "slot-0", topic, commit_in)
    for message in await consume(subscription, 40, commit=False):
        offsets[message.partition] = message.offset + 1
    other = await (await real_bus.connect()).subscribe(topic, "slot-1", topic)
    await until(lambda: bool(other.assignment()) and len(subscription.assignment()) == PARTITIONS // 2, subscription, other)
    assert outcome


async def test_a_member_that_comes_back_under_its_name_gets_its_partitions_again(bus: Bus) -> None:
    topic = await bus.topic()
    first, second = await members_sharing(bus, topic, topic)
    had, others = first.assignment(), second.assignment()
    await first.close()
    again = await (await bus.connect()).subscribe(topic, "slot-0", topic)
    await until(lambda: again.assignment() == had and second.assignment() == others, again, second)
    await bus.clients[0].publish(numbered(topic, 40))
    mine, theirs = await asyncio.gather(_some(again, had), _some(second, others))
    assert {message.partition for message in mine} == had
    assert {message.partition for message in theirs} == others


async def _some(member: Subscription, partitions: frozenset[int]) -> list[Message]:
    messages: list[Message] = []
    deadline = time.monotonic() + PATIENCE
    while {message.partition for message in messages} != partitions and time.monotonic() < deadline:
        messages += flat(await member.poll(50, 0.2))
    return messages


async def test_closing_twice_is_harmless_and_a_closed_transport_has_no_members(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    subscription = await client.subscribe(topic, "slot-0", topic)
    await until(lambda: bool(subscription.assignment()), subscription)
    await subscription.close()
    await subscription.close()
    assert subscription.assignment() == frozenset()
    await client.stop()
    await client.stop()


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
