"""What tracing costs: CPU per report and per consumed event, with tracing off, at its default of one in a hundred, and of everything.

Each ratio is of CPU times within one round. Two processes with the very same settings differ by a tenth and more, so there are many short
rounds, each with processes of its own. The exporter's thread counts as part of the process that it runs in; the collector runs in one
of its own. PostgreSQL with fsync and Apache Kafka on the same cores.
"""

import asyncio
import gc
import random
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import uvloop

from deploy.run import GC_THRESHOLDS
from shared.bus.connect import open_transport
from shared.bus.consumer import Consumer
from shared.bus.transport import BusRecord
from shared.contracts.base import REGISTRY
from shared.db.commands import Command, Envelope, Registry
from shared.settings import ServiceSettings
from shared.telemetry import Metrics, configure_logging
from shared.tracing import Tracing
from tests.bench.bench_consume import KEYS, PARTITIONS, Add, prepare
from tests.bench.bench_reports import intake, whole
from tests.bench.harness import Figure, Result, interleaved, ratio_of, store
from tests.bench.servers import free_port, process
from tests.servers import KafkaServer, PostgresServer, create_database
from tests.shared.kernel_rig import MoneyMoved, rig

EVENTS = 20_000
SHARES = {"off": None, "1 %": 0.01, "100 %": 1.0}
ROUNDS, SECONDS = 9, 3
GATE = 1.10
"""CPU with the default share ÷ CPU with tracing off: what one in a hundred may cost."""


def verdict(name: str, what: str, runs: dict[str, list[float]]) -> bool:
    """Stores CPU microseconds per piece, and how they compare with tracing off."""
    figures = [
        Figure("1 % ÷ off", ratio_of(runs, "1 %", "off"), GATE, 1.0, lower_is_better=True),
        Figure("100 % ÷ off", ratio_of(runs, "100 %", "off"), lower_is_better=True, compared=False),
    ]
    return store(Result(name, what, "CPU µs each", runs, figures))


def reports(fresh: Callable[[], str], bus: str, url: str) -> bool:
    """One service at a time: all of them would be the same member of the same group, and take it from each other for ever."""

    def variant(share: float | None) -> Callable[[], float]:
        settings = {} if share is None else {"BIHUAN_TRACE_URL": url, "BIHUAN_TRACE_RATIO": str(share)}
        database = fresh()

        def run() -> float:
            cpu: list[float] = []
            with intake(database, bus, settings) as (address, pid):
                whole(address, pid, [], SECONDS)  # what a service looks up for the first time is no cost of tracing
                whole(address, pid, cpu, SECONDS)
            return cpu[0] * 1000

        return run

    runs = interleaved({name: variant(share) for name, share in SHARES.items()}, ROUNDS)
    return verdict("tracing_reports", "POST /v1/reports whole, PostgreSQL with fsync, relay and Apache Kafka", runs)


async def fill(bus: str, topic: str, share: float) -> None:
    transport = open_transport(bus, client_id="bench")
    await transport.start()
    await transport.ensure_topics({topic: PARTITIONS})
    records = []
    for number in range(EVENTS):
        account = f"account-{number % KEYS}"
        flag = "01" if random.random() < share else "00"
        headers = {
            "ce_specversion": "1.0",
            "ce_id": str(uuid.uuid4()),
            "ce_type": "money.moved.v1",
            "ce_source": "/bihuan/ledger",
            "ce_time": "2026-11-23T04:00:00Z",
            "content-type": "application/json",
            "traceparent": f"00-{uuid.uuid4().hex}-{uuid.uuid4().hex[:16]}-{flag}",
        }
        records.append(BusRecord(topic, account, b'{"account": "%s", "amount": 1}' % account.encode(), headers))
    for start in range(0, EVENTS, 500):
        await transport.publish(records[start : start + 500])
    await transport.stop()


async def consume(bus: str, database: str, topic: str, tracing: Tracing) -> float:
    """CPU microseconds per event of this process, from the first event read to the last effect committed and its spans sent."""
    REGISTRY["money.moved.v1"] = MoneyMoved
    registry = Registry()

    @registry.handles(MoneyMoved)
    def deposit(_: object, envelopes: list[Envelope]) -> list[Command | None]:
        return [Add(now=envelope.at, id=envelope.event.account, amount=1) for envelope in envelopes]  # type: ignore[attr-defined]

    async with rig(database, create=False) as bench:
        bench.lane.kernel.tracing = tracing
        transport = open_transport(bus, client_id="ours")
        await transport.start()
        consumer = Consumer(
            SimpleNamespace(gave_up=asyncio.Event()),
            service=f"bench-{uuid.uuid4().hex}",
            registry=registry,
            lane=bench.lane,
            transport=transport,
            metrics=Metrics("ledger"),
            pulse=bench.lane.pulse,
            tracing=tracing,
            topic=topic,
        )
        began = time.process_time()
        await consumer.start()
        while consumer.handled < EVENTS:
            await asyncio.sleep(0.01)
        await tracing.stop()
        spent = time.process_time() - began
        await consumer.stop()
        await transport.stop()
    return spent / EVENTS * 1_000_000


def consumption(fresh: Callable[[], str], bus: str, url: str, folder: Path) -> bool:
    topics = {name: f"bench.events.{number}" for number, name in enumerate(SHARES)}
    for name, share in SHARES.items():
        asyncio.run(fill(bus, topics[name], share or 0.0))
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLDS)  # as every serving process does

    def run(name: str) -> float:
        database = fresh()
        asyncio.run(prepare(database))
        tracing = Tracing("ledger")
        address = None if SHARES[name] is None else url
        tracing.start(ServiceSettings(env="dev", data_dir=folder, trace_url=address))
        return float(uvloop.run(consume(bus, database, topics[name], tracing)))

    runs = interleaved({name: lambda name=name: run(name) for name in SHARES}, ROUNDS)  # type: ignore[misc]  # bound at once
    return verdict("tracing_consume", f"{EVENTS} events over {KEYS} rows, each updates one", runs)


def main() -> bool:
    configure_logging("error")
    port = free_port()
    url = f"http://127.0.0.1:{port}/v1/traces"
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder, process(["-m", "tests.bench.sink", str(port)], port, {}):
        postgres, kafka = PostgresServer(Path(folder) / "postgres", fsync=True), KafkaServer(Path(folder) / "kafka")
        postgres.start()
        kafka.start()
        try:

            def fresh() -> str:
                made = create_database(postgres.url(), f"b{uuid.uuid4().hex[:10]}")
                return made.replace("postgresql://", "postgresql+asyncpg://", 1)

            bus = f"kafka://{kafka.address}"
            passed = [reports(fresh, bus, url), consumption(fresh, bus, url, Path(folder))]
        finally:
            kafka.stop()
            postgres.stop()
    return all(passed)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
