"""What every bus promises about groups and their members, on the embedded bus, on librdkafka's mock cluster and on real Apache Kafka.

No test knows which bus it runs on; what is particular about one is in the fixtures.
"""

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable

import pytest

from shared.bus.transport import (
    GATHERED,
    Message,
    RebalancedError,
    Subscription,
    partition_of,
)
from tests.shared.bus_rig import (
    PARTITIONS,
    PATIENCE,
    Bus,
    by_key,
    consume,
    expected_by_key,
    flat,
    members_sharing,
    nothing_comes,
    numbered,
    record,
    until,
)

pytestmark = pytest.mark.anyio


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


async def test_a_member_that_comes_back_under_its_name_gets_its_partitions_again(real_bus: Bus) -> None:
    topic = await real_bus.topic()
    first, second = await members_sharing(real_bus, topic, topic)
    had, others = first.assignment(), second.assignment()
    await first.close()
    again = await (await real_bus.connect()).subscribe(topic, "slot-0", topic)
    await until(lambda: again.assignment() == had and second.assignment() == others, again, second)
    await real_bus.clients[0].publish(numbered(topic, 40))
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


async def test_the_first_message_comes_at_once_and_what_follows_while_they_gather_comes_together(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    subscription = await client.subscribe(topic, "slot-0", topic, gather=0.5)
    records = numbered(topic, 30)
    await client.publish(records[:1])
    got = await consume(subscription, 1)
    began = time.monotonic()
    for sent in records[1:]:
        await client.publish([sent])
        if time.monotonic() - began > 0.25:
            break  # a slow bus: the others come when they have gathered
    await client.publish(records[records.index(sent) + 1 :])
    begins = []
    while len(got) < len(records):
        got += flat(await subscription.poll(100, PATIENCE))
        begins.append(time.monotonic())
    assert begins[0] - began > 0.4
    assert all(later - earlier > 0.4 for earlier, later in itertools.pairwise(begins))
    assert by_key(got) == expected_by_key(records)


async def test_a_partition_that_is_paused_while_messages_gather_stays_paused(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    subscription = await client.subscribe(topic, "slot-0", topic, gather=0.2)
    records = numbered(topic, 40)
    await client.publish(records[:1])
    (first,) = await consume(subscription, 1)
    subscription.pause(first.partition)
    await client.publish(records[1:])
    others = [sent for sent in records if partition_of(sent.key, PARTITIONS) != first.partition]
    assert by_key(await consume(subscription, len(others))) == expected_by_key(others)
    assert await nothing_comes(subscription)
    subscription.resume(first.partition)
    rest = [sent for sent in records[1:] if partition_of(sent.key, PARTITIONS) == first.partition]
    assert by_key(await consume(subscription, len(rest))) == expected_by_key(rest)


async def test_large_batches_need_not_gather(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish(numbered(topic, 600))
    subscription = await client.subscribe(topic, "slot-0", topic, gather=60.0)
    assert len(await consume(subscription, 500, limit=GATHERED)) >= 500
