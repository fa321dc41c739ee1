"""A process with real lanes, relay and consumer over the ledger of `tests.shared.kernel_rig`, made to be killed.

    python -m tests.faults.worker source URL BUS TOPIC DIRECTORY          takes `{"account", "number"}` lines, answers `number` when stored
    python -m tests.faults.worker relay URL BUS TOPIC DIRECTORY MEMBER    a second relay of the source's outbox, and nothing else
    python -m tests.faults.worker mirror URL BUS TOPIC DIRECTORY MEMBER   follows the events of TOPIC, says `again n` of what it knew

The source appends numbers to accounts, one event each, each under an idempotency key; the mirror keeps the order in which it saw them.
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from shared.bus.connect import open_transport
from shared.bus.consumer import Consumer
from shared.bus.pace import Pace
from shared.bus.relay import Relay
from shared.bus.transport import Transport, TransportUnavailable
from shared.contracts.base import REGISTRY
from shared.db.commands import Answer, Command, Decision, Dedupe, Envelope, Needs, Registry, State
from shared.db.entries import FromBus, Outcome
from shared.db.outbox import open_outbox
from shared.problems import Problem
from shared.telemetry import Metrics, configure_logging
from tests.shared.kernel_rig import ACCOUNTS, NOON, Account, MoneyMoved, Rig, rig

PARTITIONS = 4
PACE = Pace(reading=0.1, telling=0.1)
"""As services that nobody waits for: what is killed has sent more than it deleted and handled more than it committed."""
REGISTRY.setdefault("money.moved.v1", MoneyMoved)


@dataclass(frozen=True, kw_only=True)
class Append(Command):
    """The next number of an account; the first one opens it. An event says so where `tells` is true."""

    account: str
    number: int
    tells: bool = True

    def needs(self) -> Needs:
        return Needs({ACCOUNTS: [self.account]})

    def decide(self, state: State) -> Decision:
        decision = Decision()
        found = state.find(ACCOUNTS, self.account)
        if found is None:
            decision.insert(Account(id=self.account, owner="f", balance=1, opened_at=self.now, extra={"order": [self.number]}))
        else:
            order = [*found.extra["order"], self.number]  # type: ignore[misc]  # a list of ints by construction
            decision.update(found, balance=found.balance + 1, extra={"order": order})
        decision.step(self.account, "append", resource="account", note="synthetic")
        if self.tells:
            decision.event(MoneyMoved(account=self.account, amount=self.number), key=self.account)
        return decision.answering(201, {"number": self.number})


def registry() -> Registry:
    """The mirror's handler."""
    made = Registry()

    @made.handles(MoneyMoved)
    def mirror(_: Any, envelopes: list[Envelope]) -> list[Command | None]:
        return [
            Append(now=envelope.at, account=envelope.event.account, number=envelope.event.amount, tells=False)  # type: ignore[attr-defined]
            for envelope in envelopes
        ]

    return made


@asynccontextmanager
async def connected(bus_url: str, topic: str, name: str) -> AsyncIterator[Transport]:
    """A transport whose topics exist; waits for a bus that is away."""
    transport = open_transport(bus_url, client_id=name)
    while True:
        try:
            await transport.start()
            await transport.ensure_topics({topic: PARTITIONS, "bihuan.dead.ledger": 1})
            break
        except TransportUnavailable:
            await asyncio.sleep(0.2)
    try:
        yield transport
    finally:
        await transport.stop()


@asynccontextmanager
async def relaying(made: Rig, transport: Transport, locks: Path) -> AsyncIterator[Relay]:
    outbox = open_outbox(made.database, made.lane, locks, lambda: relay.wake())
    relay = Relay("ledger", outbox, transport, Metrics("ledger"), made.lane.pulse, pace=PACE)
    made.lane.on_events = relay.wake
    await relay.start()
    try:
        yield relay
    finally:
        await relay.stop()


@asynccontextmanager
async def consuming(made: Rig, transport: Transport, topic: str, member: str) -> AsyncIterator[Consumer]:
    runtime = SimpleNamespace(lane=made.lane, database=made.database, gave_up=asyncio.Event())
    submit_events = made.lane.submit_events

    async def counting(events: Sequence[tuple[Command, FromBus]]) -> list[str | BaseException]:
        results = await submit_events(events)
        if known := results.count(Outcome.DUPLICATE):
            say(f"again {known}")
        return results

    made.lane.submit_events = counting  # type: ignore[method-assign]  # told by whoever dies before it could be asked
    consumer = Consumer(
        runtime,
        service=f"mirror.{topic}",
        registry=registry(),
        lane=made.lane,
        transport=transport,
        metrics=Metrics("mirror"),
        pulse=made.lane.pulse,
        pace=PACE,
        topic=topic,
        instance=member,
    )
    await consumer.start()
    try:
        yield consumer
    finally:
        await consumer.stop()


async def lines() -> AsyncIterator[dict[str, Any]]:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        yield json.loads(line)


def say(text: object) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


async def take(made: Rig, order: dict[str, Any]) -> None:
    """Stores one number, however often the lane says to come back; tells when it is stored."""
    command = Append(now=NOON, account=order["account"], number=order["number"], dedupe=(Dedupe(f"n{order['number']}", forever=True),))
    while True:
        try:
            answer = await made.lane.submit(command)
        except Problem as refusal:
            if refusal.status != 503:
                raise
            await asyncio.sleep(0.1)
        else:
            assert isinstance(answer, Answer)
            return say(order["number"])


async def main(role: str, url: str, bus: str, topic: str, directory: str, member: str = "0") -> None:
    configure_logging("warning")
    async with AsyncExitStack() as stack:
        made = await stack.enter_async_context(rig(url, create=False, max_queue=256))
        made.lane.kernel.topic = topic
        transport = await stack.enter_async_context(connected(bus, topic, f"{role}-{member}"))
        if role in ("source", "relay"):
            await stack.enter_async_context(relaying(made, transport, Path(directory)))
        else:
            await stack.enter_async_context(consuming(made, transport, topic, member))
        say("ready")
        async with asyncio.TaskGroup() as group:
            async for order in lines():
                group.create_task(take(made, order))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
