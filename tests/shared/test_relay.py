"""The relay and its outbox: what was sent goes with the next look, and nothing else does; on both databases and both buses."""

import asyncio
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from shared.bus.connect import open_transport
from shared.bus.pace import Pace
from shared.bus.relay import Relay
from shared.bus.transport import Transport
from shared.db.outbox import Outbox, open_outbox, outbox_state
from shared.telemetry import Metrics
from tests.servers import create_database
from tests.shared.kernel_rig import NOON, Deposit, OpenAccount, Rig, rig

pytestmark = pytest.mark.anyio

TOPIC = "bihuan.events"
LONG = 60.0


@dataclass
class Ledger:
    """A ledger with events in its outbox, and a bus."""

    rig: Rig
    outbox: Outbox
    transport: Transport

    def relay(self, pace: Pace) -> Relay:
        relay = Relay("ledger", self.outbox, self.transport, Metrics("ledger"), self.rig.lane.pulse, pace=pace)
        self.rig.lane.on_events = relay.wake
        return relay

    async def waiting(self) -> int:
        return (await outbox_state(self.rig.database))[0]

    async def told(self, account: str) -> int:
        """How often the topic has an event of this account."""
        return len([message async for message in self.transport.read(TOPIC) if message.key == account])


@pytest.fixture(params=["sqlite+embedded", "postgres+kafka"])
async def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Ledger]:
    if request.param == "sqlite+embedded":
        url, bus = f"sqlite+aiosqlite:///{tmp_path / 'ledger'}.db", f"embedded:{tmp_path / 'bus'}"
    else:
        server: str = request.getfixturevalue("postgres_url")
        url = create_database(server, f"relay_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://", 1)
        bus = f"kafka://{request.getfixturevalue('kafka_address')}"
    async with AsyncExitStack() as stack:
        made = await stack.enter_async_context(rig(url))
        transport = open_transport(bus, client_id="test")
        await transport.start()
        stack.push_async_callback(transport.stop)
        await transport.ensure_topics({TOPIC: 4})
        outbox = open_outbox(made.database, made.lane, tmp_path / "locks", lambda: None)
        stack.push_async_callback(outbox.release)
        yield Ledger(made, outbox, transport)


async def until_relayed(relay: Relay, count: int) -> None:
    deadline = time.monotonic() + 30
    while relay.relayed < count:
        assert time.monotonic() < deadline, f"{relay.relayed} of {count} after 30 s"
        await asyncio.sleep(0.01)


async def test_what_was_sent_goes_with_the_next_look_and_what_was_not_stays(ledger: Ledger) -> None:
    for _ in range(4):
        await ledger.rig.lane.submit(OpenAccount(id=uuid.uuid4().hex, balance=1, now=NOON))
    assert await ledger.outbox.acquire()
    first, second, *others = await ledger.outbox.take([], 10)
    assert [row.position for row in (first, second, *others)] == sorted(row.position for row in (first, second, *others))
    assert await ledger.outbox.take([first], 1) == [second]
    assert await ledger.waiting() == 3
    assert await ledger.outbox.take([second], 10) == others
    assert await ledger.outbox.take(others, 10) == []
    assert await ledger.waiting() == 0


async def test_a_row_under_a_known_position_that_is_another_event_is_not_deleted(ledger: Ledger) -> None:
    await ledger.rig.lane.submit(OpenAccount(id=uuid.uuid4().hex, balance=1, now=NOON))
    assert await ledger.outbox.acquire()
    (row,) = await ledger.outbox.take([], 10)
    before_the_backup = type(row)(row.position, uuid.uuid4().hex, row.topic, row.key, row.type, row.headers, row.value)
    assert await ledger.outbox.take([before_the_backup], 10) == [row]
    assert await ledger.outbox.take([], 10) == [row]


async def test_a_relay_that_stops_leaves_nothing_behind_to_be_sent_again(ledger: Ledger) -> None:
    account = uuid.uuid4().hex
    await ledger.rig.lane.submit(OpenAccount(id=account, balance=1, now=NOON))  # before: nothing wakes it for a second look
    relay = ledger.relay(Pace(deleting=LONG))
    await relay.start()
    await until_relayed(relay, 1)
    assert await ledger.waiting() == 1  # sent, and left for the next look
    await relay.stop()
    assert await ledger.waiting() == 0
    again = ledger.relay(Pace())
    await again.start()
    await ledger.rig.lane.submit(Deposit(id=account, amount=1, now=NOON))
    await until_relayed(again, 1)
    await again.stop()
    assert (again.relayed, await ledger.told(account)) == (1, 2)


async def test_a_quiet_relay_deletes_what_it_has_sent_by_itself(ledger: Ledger) -> None:
    relay = ledger.relay(Pace(deleting=0.05))
    await relay.start()
    await ledger.rig.lane.submit(OpenAccount(id=uuid.uuid4().hex, balance=1, now=NOON))
    await until_relayed(relay, 1)
    deadline = time.monotonic() + 4  # well before it would look by itself
    while await ledger.waiting():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)
    await relay.stop()
    assert relay.relayed == 1


async def test_the_first_event_leaves_at_once_and_later_ones_together(ledger: Ledger) -> None:
    account = uuid.uuid4().hex
    relay = ledger.relay(Pace(telling=1.0))
    await relay.start()
    began = time.monotonic()
    await ledger.rig.lane.submit(OpenAccount(id=account, balance=1, now=NOON))
    await until_relayed(relay, 1)
    for _ in range(5):
        await ledger.rig.lane.submit(Deposit(id=account, amount=1, now=NOON))
    assert relay.relayed == 1
    await until_relayed(relay, 2)
    assert (relay.relayed, time.monotonic() - began > 1.0) == (6, True)
    await relay.stop()
