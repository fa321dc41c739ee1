"""Event consumption: our consumer with a handler that updates an existing row, against a raw aiokafka loop that does the same inbox
inserts and row updates, one transaction a poll. Apache Kafka and PostgreSQL with fsync on the same two cores."""

import asyncio
import gc
import json
import sys
import tempfile
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import asyncpg
import uvloop
from aiokafka import AIOKafkaConsumer

from deploy.run import GC_THRESHOLDS
from shared.bus.connect import open_transport
from shared.bus.consumer import Consumer
from shared.bus.transport import BusRecord
from shared.contracts.base import REGISTRY
from shared.db.commands import Command, Decision, Envelope, Needs, Registry, State
from shared.telemetry import Metrics, configure_logging
from tests.bench.harness import Figure, Result, interleaved, ratio_of, store
from tests.servers import KafkaServer, PostgresServer, create_database
from tests.shared.kernel_rig import ACCOUNTS, MoneyMoved, rig

EVENTS = 20_000
KEYS = 1_000
PARTITIONS = 6


@dataclass(frozen=True, kw_only=True)
class Add(Command):
    """Adds to an existing row; nothing else."""

    id: str
    amount: int

    def needs(self) -> Needs:
        return Needs({ACCOUNTS: [self.id]})

    def decide(self, state: State) -> Decision:
        account = state.one(ACCOUNTS, self.id)
        decision = Decision()
        decision.update(account, balance=account.balance + self.amount)
        return decision


async def fill(bus: str, topic: str) -> None:
    transport = open_transport(bus, client_id="bench")
    await transport.start()
    await transport.ensure_topics({topic: PARTITIONS})
    records = []
    for number in range(EVENTS):
        account = f"account-{number % KEYS}"
        headers = {
            "ce_specversion": "1.0",
            "ce_id": str(uuid.uuid4()),
            "ce_type": "money.moved.v1",
            "ce_source": "/bihuan/ledger",
            "ce_time": "2026-11-23T04:00:00Z",
            "content-type": "application/json",
            "traceparent": f"00-{uuid.uuid4().hex}-{uuid.uuid4().hex[:16]}-00",
        }
        records.append(BusRecord(topic, account, json.dumps({"account": account, "amount": 1}).encode(), headers))
    for start in range(0, EVENTS, 500):
        await transport.publish(records[start : start + 500])
    await transport.stop()


async def prepare(url: str) -> None:
    async with rig(url):
        pass
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    await connection.execute(
        "INSERT INTO ledger.accounts (id, owner, balance, opened_at, extra, version)"
        " SELECT 'account-' || n, 'o', 0, now(), '{}', 1 FROM generate_series(0, $1::int - 1) n",
        KEYS,
    )
    await connection.close()


async def raw(bus: str, url: str, topic: str) -> float:
    """The loop that one would write by hand: poll, parse, one transaction, commit offsets."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""), server_settings={"search_path": "ledger"})
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bus.removeprefix("kafka://"),
        group_id=f"raw-{uuid.uuid4().hex}",
        enable_auto_commit=False,
        auto_offset_reset="earliest",
    )
    consumer.subscribe([topic])
    await consumer.start()
    seen = 0
    started = 0.0
    while seen < EVENTS:
        batches = await consumer.getmany(timeout_ms=1000, max_records=500)
        started = started or time.perf_counter()  # joining the group is not what is measured
        inbox, updates = [], []
        for messages in batches.values():
            for message in messages:
                headers = {name: value.decode() for name, value in message.headers}
                body = json.loads(message.value)
                inbox.append((headers["ce_id"],))
                updates.append((body["account"], body["amount"]))
        if not inbox:
            continue
        async with connection.transaction():
            await connection.executemany("INSERT INTO inbox (id, stored_at) VALUES ($1, now())", inbox)
            await connection.executemany("UPDATE accounts SET balance = balance + $2, version = version + 1 WHERE id = $1", updates)
        await consumer.commit({partition: messages[-1].offset + 1 for partition, messages in batches.items()})
        seen += len(inbox)
    elapsed = time.perf_counter() - started
    await consumer.stop()
    await connection.close()
    return EVENTS / elapsed


async def ours(bus: str, url: str, topic: str) -> float:
    REGISTRY["money.moved.v1"] = MoneyMoved
    registry = Registry()

    @registry.handles(MoneyMoved)
    def deposit(_: Any, envelopes: list[Envelope]) -> list[Command | None]:
        return [Add(now=envelope.at, id=envelope.event.account, amount=1) for envelope in envelopes]  # type: ignore[attr-defined]

    async with rig(url, create=False) as bench:
        transport = open_transport(bus, client_id="ours")
        await transport.start()
        runtime = SimpleNamespace(gave_up=asyncio.Event())
        consumer = Consumer(
            runtime,
            service=f"bench-{uuid.uuid4().hex}",
            registry=registry,
            lane=bench.lane,
            transport=transport,
            metrics=Metrics("ledger"),
            pulse=bench.lane.pulse,
            topic=topic,
        )
        started: list[float] = []
        taken = consumer._take

        def take(messages: Any) -> None:
            started.append(time.perf_counter())
            taken(messages)

        consumer._take = take  # type: ignore[method-assign]  # joining the group is not what is measured
        await consumer.start()
        while consumer.handled < EVENTS:
            await asyncio.sleep(0.01)
        elapsed = time.perf_counter() - started[0]
        await consumer.stop()
        await transport.stop()
    return EVENTS / elapsed


def main() -> bool:
    configure_logging("warning")
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder:
        kafka, postgres = KafkaServer(Path(folder) / "kafka"), PostgresServer(Path(folder) / "postgres", fsync=True)
        kafka.start()
        postgres.start()
        try:
            bus = f"kafka://{kafka.address}"
            topic = "bench.events"
            asyncio.run(fill(bus, topic))

            gc.collect()
            gc.freeze()
            gc.set_threshold(*GC_THRESHOLDS)  # as every serving process does

            def run(variant: Any) -> float:
                url = create_database(postgres.url(), f"b{uuid.uuid4().hex[:10]}").replace("postgresql://", "postgresql+asyncpg://", 1)
                asyncio.run(prepare(url))
                return float(uvloop.run(variant(bus, url, topic)))  # the loop that serving processes run on

            runs = interleaved({"ours": lambda: run(ours), "raw": lambda: run(raw)})
        finally:
            postgres.stop()
            kafka.stop()
    what = f"{EVENTS} events over {KEYS} rows, each updates one; the same inbox inserts and row updates in both"
    return store(Result("consume", what, "events/s", runs, [Figure("ratio", ratio_of(runs, "ours", "raw"), gate=0.6)]))


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
