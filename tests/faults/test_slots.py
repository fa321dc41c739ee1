"""A replica's slot is its name in the group of its service: whoever is killed and comes back under it finds its partitions waiting."""

import asyncio
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from shared.bus.kafka import KafkaTransport
from shared.bus.transport import Subscription
from tests.shared.bus_rig import PARTITIONS, PATIENCE, flat, record

SESSION_SECONDS = 60.0
"""So long that nobody gets a dead member's partitions while a test runs, except one who has its name."""

MEMBER = """
import asyncio, sys
from shared.bus.kafka import KafkaTransport

async def main(address, topic, session):
    bus = KafkaTransport([address], client_id="victim", session_timeout=float(session))
    await bus.start()
    subscription = await bus.subscribe(topic, "slot-0", topic)
    while True:
        batch = await subscription.poll(50, 0.2)
        for partition, messages in batch.items():
            await subscription.commit({partition: messages[-1].offset + 1})
            for message in messages:
                sys.stdout.write(f"{message.value.decode()} {partition}\\n")
        sys.stdout.flush()

asyncio.run(main(*sys.argv[1:]))
"""

SLOT = """
import contextlib, sys
from pathlib import Path
from types import SimpleNamespace
from shared.running import _free_slot

with contextlib.ExitStack() as stack:
    sys.stdout.write(_free_slot(SimpleNamespace(data_dir=Path(sys.argv[1])), "dispatch", stack) + "\\n")
    sys.stdout.flush()
    sys.stdin.read()
"""


class Victim:
    """A process that reads under the name `slot-0`, until it is killed. What it took: value → partition."""

    def __init__(self, *arguments: str) -> None:
        self._arguments = arguments
        self.taken: dict[str, int] = {}

    @asynccontextmanager
    async def living(self) -> AsyncIterator[None]:
        child = await asyncio.create_subprocess_exec(sys.executable, "-c", MEMBER, *self._arguments, stdout=asyncio.subprocess.PIPE)
        assert child.stdout is not None
        listening = asyncio.create_task(self._listen(child.stdout))
        try:
            yield
        finally:
            child.kill()
            await child.wait()
            await listening

    async def _listen(self, output: asyncio.StreamReader) -> None:
        while (line := await output.readline()).endswith(b"\n"):
            value, _, partition = line.decode().partition(" ")
            self.taken[value] = int(partition)


async def polled(member: Subscription, seconds: float = 0.1) -> list[str]:
    """Values of what the member got meanwhile, committed."""
    batch = await member.poll(100, seconds)
    await member.commit({partition: messages[-1].offset + 1 for partition, messages in batch.items()})
    return [message.value.decode() for message in flat(batch)]


@pytest.mark.anyio
@pytest.mark.kafka
async def test_a_member_killed_and_started_again_has_its_partitions_back_and_the_others_never_notice(kafka_address: str) -> None:
    transport = KafkaTransport([kafka_address], client_id="survivor", session_timeout=SESSION_SECONDS)
    await transport.start()
    topic = f"slots.{time.time_ns()}"
    await transport.ensure_topics({topic: PARTITIONS})
    revoked: list[frozenset[int]] = []

    async def revoke(partitions: frozenset[int]) -> None:
        revoked.append(partitions)

    survivor = await transport.subscribe(topic, "slot-1", topic, revoke)
    victim = Victim(kafka_address, topic, str(SESSION_SECONDS))
    seen: list[str] = []
    sent: list[str] = []

    async def until_all_arrived() -> None:
        """Sends to every partition, until either side has what is its own."""
        deadline = time.monotonic() + PATIENCE
        sent.extend(values := [f"{len(sent)}-{n}" for n in range(40)])
        await transport.publish([record(topic, value, value.encode()) for value in values])
        while not {*sent} <= {*seen, *victim.taken}:
            assert time.monotonic() < deadline, f"{len({*sent} - {*seen, *victim.taken})} never came, of partitions of the dead member"
            seen.extend(await polled(survivor))

    try:
        async with victim.living():
            await until_shared(survivor)
            await until_all_arrived()
        owned, had = survivor.assignment(), set(victim.taken.values())
        assert had == set(range(PARTITIONS)) - owned
        revoked.clear()
        victim.taken.clear()
        seen[:] = sent[:]
        killed_at = time.monotonic()
        async with victim.living():
            await until_all_arrived()
        assert time.monotonic() - killed_at < SESSION_SECONDS / 2
        assert set(victim.taken.values()) == had
        assert survivor.assignment() == owned
        assert revoked == []
    finally:
        await transport.stop()


async def until_shared(member: Subscription) -> None:
    """Until somebody else has half of the partitions."""
    deadline = time.monotonic() + PATIENCE
    while len(member.assignment()) != PARTITIONS // 2:
        assert time.monotonic() < deadline, sorted(member.assignment())
        await polled(member)


def test_who_is_killed_gets_the_name_of_its_slot_again_and_no_two_living_share_one(tmp_path: Path) -> None:
    def start() -> tuple[subprocess.Popen[str], str]:
        child = subprocess.Popen([sys.executable, "-c", SLOT, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        return child, child.stdout.readline().strip()

    def kill(children: Sequence[subprocess.Popen[str]]) -> None:
        for child in children:
            child.kill()
            child.communicate()

    (first, its_name), (second, other) = start(), start()
    kill([first])
    third, again = start()
    kill([second, third])
    assert its_name.endswith("-0")
    assert other.endswith("-1")
    assert again == its_name
