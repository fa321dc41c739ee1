"""Offsets that are committed beside the next poll, on every bus."""

import time
from collections.abc import Mapping

import pytest

from shared.bus.offsets import Offsets
from shared.bus.transport import Subscription
from shared.pulse import Pulse
from tests.shared.bus_rig import PARTITIONS, Bus, numbered

pytestmark = pytest.mark.anyio


async def read(subscription: Subscription, offsets: Offsets, count: int) -> None:
    """Reads so many messages in small batches, each told as done while the next is read."""
    seen = 0
    while seen < count:
        batch = await subscription.poll(7, 1.0)
        seen += sum(len(messages) for messages in batch.values())
        offsets.done(subscription, {partition: messages[-1].offset + 1 for partition, messages in batch.items()})


async def test_everything_done_is_committed_in_the_end(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish(numbered(topic, 60))
    subscription = await client.subscribe(topic, "slot-0", topic)
    pulse = Pulse()
    offsets = Offsets("test", pulse)
    await read(subscription, offsets, 60)
    seen = pulse.seen
    was_pending = offsets.pending
    await offsets.settle()
    assert not offsets.pending
    assert not was_pending or pulse.seen > seen
    assert await client.lag(topic, topic) == dict.fromkeys(range(PARTITIONS), 0)
    await offsets.stop()


async def test_offsets_of_a_partition_that_is_gone_spoil_no_others(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish(numbered(topic, 30))
    subscription = await client.subscribe(topic, "slot-0", topic)
    offsets = Offsets("test", Pulse())
    offsets.done(subscription, {PARTITIONS: 3})
    await read(subscription, offsets, 30)
    await offsets.settle()
    assert not offsets.pending
    assert await client.lag(topic, topic) == dict.fromkeys(range(PARTITIONS), 0)
    await offsets.stop()


async def test_offsets_are_committed_a_few_times_a_second_and_at_once_when_somebody_else_takes_over(bus: Bus) -> None:
    topic = await bus.topic()
    client = await bus.connect()
    await client.publish(numbered(topic, 60))
    subscription = await client.subscribe(topic, "slot-0", topic)
    commits = 0
    commit = subscription.commit

    async def counted(offsets: Mapping[int, int]) -> None:
        nonlocal commits
        commits += 1
        await commit(offsets)

    subscription.commit = counted  # type: ignore[method-assign]  # to see how often the bus is asked
    rare = Offsets("test", Pulse(), every=60.0)
    await read(subscription, rare, 60)
    assert rare.pending
    began = time.monotonic()
    await rare.settle()
    assert (rare.pending, time.monotonic() - began < 30) == (False, True)
    assert commits <= 2
    assert await client.lag(topic, topic) == dict.fromkeys(range(PARTITIONS), 0)
    await rare.stop()
