"""One bus under test, whichever it is: its clients, records, and how to wait for what comes."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from shared.bus.kafka import KafkaTransport
from shared.bus.transport import (
    BeforeRevoke,
    BusRecord,
    Message,
    Subscription,
    Transport,
)
from shared.ids import new_id
from tests.servers import MOCK_PARTITIONS

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


def kafka_clients(address: str, session_timeout: float) -> Callable[[str], Transport]:
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
