"""A year's notice with 100,000 open provisional clocks: dispatch alone as a process, PostgreSQL (fsync) and Apache Kafka, on two cores.

One case is dispatched by events on the last day of a year whose successor has no notice; its rows are multiplied in the database (a chain
does not name its key, so the copies verify). Then the service is started with the notice, and while it computes all of them again a
dispatcher reads and urges. Counted at the end: each clock once, in the rows, in the chains and on the topic; nobody warned or late.
"""

import asyncio
import contextlib
import json
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg

from shared.bus.connect import open_transport
from shared.contracts.asyncapi import TOPIC
from shared.contracts.cloudevents import decode
from tests.bench.bench_hotline import blocked
from tests.bench.client import Connection
from tests.bench.harness import Figure, Result, cpu_seconds, store
from tests.bench.servers import free_port, process
from tests.dispatch.rig import START, running
from tests.servers import KafkaServer, PostgresServer, create_database

CLOCKS = int(os.environ.get("BIHUAN_BENCH_CLOCKS", "100000"))
LONGEST_BLOCK_MS = 50
LONGEST_WAIT_MS = 1000
"""A person who acts meanwhile shall not think that the system hangs."""
NOTICE = {"years": {"2027": {"off": ["2027-01-01", "2027-01-04", "2027-01-05"], "work": [], "notice": "published"}}}
COPIED = {
    "cases": ("id", "assignment_id"),
    "assignments": ("id", "case_id", "cursor"),
    "history": ("key",),
    "history_heads": ("key",),
    "timers": ("id", "ref"),
}
"""Tables of one case, with the columns that must differ between copies."""


async def fill(folder: Path, database: str) -> None:
    """One case as the service makes it, and copies of its rows."""
    async with running(folder / "template", database) as rig:
        await rig.move_to(datetime(2026, 12, 31, 2, tzinfo=UTC))
        case = await rig.register("0102")
        await rig.do(case, "sign", "officer-zh1-1")
    connection = await asyncpg.connect(database.replace("+asyncpg", ""), server_settings={"search_path": "dispatch"})
    for table, distinct in COPIED.items():
        names = [row["column_name"] for row in await connection.fetch(COLUMNS, table)]
        made = [f"{name} || '.' || n" if name in distinct else f'"{name}"' for name in names]
        listed = ", ".join(f'"{name}"' for name in names)
        rows = f"SELECT {', '.join(made)} FROM {table} CROSS JOIN generate_series(2, {CLOCKS}) n"
        await connection.execute(f"INSERT INTO {table} ({listed}) {rows}", timeout=600)
    await connection.execute("VACUUM ANALYZE")
    await connection.close()


COLUMNS = "SELECT column_name FROM information_schema.columns WHERE table_schema = 'dispatch' AND table_name = $1 ORDER BY ordinal_position"


class Desk:
    """A dispatcher who reads and urges while the clocks are computed again."""

    def __init__(self, port: int) -> None:
        self._connection = Connection("127.0.0.1", port)
        self.waits: list[float] = []
        self.refused: Counter[int] = Counter()

    async def work(self, ids: list[str], ended: asyncio.Event) -> None:
        _, answer = await self._connection.json("POST", "/dev/tokens", {"person_id": "dispatcher-1"})
        token = answer["access_token"]
        for number, id_ in enumerate(ids):
            if ended.is_set():
                break
            begun = time.perf_counter()
            if number % 2:
                status, _ = await self._connection.json("GET", f"/v1/assignments/{id_}", None, token)
            else:
                status, _ = await self._connection.json("POST", f"/v1/assignments/{id_}/urge", {"message": "请抓紧"}, token)
            self.waits.append((time.perf_counter() - begun) * 1000)
            if status != 200:
                self.refused[status] += 1
            await asyncio.sleep(0.05)
        self._connection.close()


async def watch(port: int, database: str, pid: int) -> dict[str, Any]:
    """Until nothing waits any more: seconds, longest block of the loop, memory, and what the desk saw."""
    connection = await asyncpg.connect(database.replace("+asyncpg", ""), server_settings={"search_path": "dispatch"})
    ids = [row["id"] for row in await connection.fetch("SELECT id FROM assignments ORDER BY md5(id) LIMIT 20000")]
    desk, ended = Desk(port), asyncio.Event()
    blocked(f"http://127.0.0.1:{port}")  # what starting took is not what is measured
    begun, cpu = time.monotonic(), cpu_seconds(pid)
    working = asyncio.create_task(desk.work(ids, ended))
    blocks: list[float] = []
    left = CLOCKS
    while left:
        await asyncio.sleep(1)
        blocks.append(await asyncio.to_thread(blocked, f"http://127.0.0.1:{port}"))
        left = await connection.fetchval("SELECT count(*) FROM assignments WHERE awaits IS NOT NULL")
        sys.stderr.write(f"\r  {left:,} left ")
    seconds, cpu = time.monotonic() - begun, cpu_seconds(pid) - cpu
    ended.set()
    await working
    while await connection.fetchval("SELECT count(*) FROM outbox"):
        await asyncio.sleep(0.2)
    told = time.monotonic() - begun
    await connection.close()
    peak = next(int(line.split()[1]) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmHWM"))
    return {
        "seconds": round(seconds, 1),
        "seconds_until_told": round(told, 1),
        "cpu_ms_per_clock": round(cpu / CLOCKS * 1000, 3),
        "peak_mb": round(peak / 1024),
        "longest_block_ms": round(max(blocks), 1),
        "requests": len(desk.waits),
        "refused": dict(desk.refused),
        "wait_p50_ms": round(statistics.median(desk.waits), 1),
        "wait_p99_ms": round(statistics.quantiles(desk.waits, n=100)[98], 1),
        "wait_longest_ms": round(max(desk.waits), 1),
        "load_average": os.getloadavg(),
    }


async def faults_of(database: str, bus: str) -> int:
    """How many clocks were not computed again exactly once, or had more done to them than that."""
    connection = await asyncpg.connect(database.replace("+asyncpg", ""), server_settings={"search_path": "dispatch"})
    rows = await connection.fetch("SELECT key FROM history WHERE action = 'recalculate'")
    dues = await connection.fetchval("SELECT count(*) FROM assignments WHERE due_at = '2027-01-06T18:00:00+08:00' AND NOT late")
    more = await connection.fetchval("SELECT count(*) FROM history WHERE action IN ('warn', 'breach', 'remind')")
    await connection.close()
    transport = open_transport(bus, client_id="bench")
    await transport.start()
    told: Counter[str] = Counter()
    async for message in transport.read(TOPIC):
        if message.headers["ce_type"] == "clock.recalculated.v1":
            told[decode(message.headers, message.key, message.value).key] += 1
        elif message.headers["ce_type"] in ("clock.warned.v1", "clock.breached.v1"):
            more += 1
    await transport.stop()
    steps = Counter(row["key"] for row in rows)
    twice = sum(count - 1 for counts in (steps, told) for count in counts.values())
    missed = sum(CLOCKS - count for count in (len(steps), len(told), int(dues)))
    return twice + int(more) + missed


@contextlib.contextmanager
def servers(folder: Path) -> Iterator[tuple[str, str]]:
    """Addresses of database and bus."""
    kafka = KafkaServer(folder / "kafka")
    kafka.start()
    postgres = PostgresServer(folder / "postgres", fsync=True)
    postgres.start()
    try:
        url = create_database(postgres.url(), "bihuan").replace("postgresql://", "postgresql+asyncpg://", 1)
        yield url, f"kafka://{kafka.address}"
    finally:
        postgres.stop()
        kafka.stop()


def main() -> bool:
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as name, servers(Path(name)) as (database, bus):
        folder, port = Path(name), free_port()
        asyncio.run(fill(folder, database))
        notice = folder / "notice.json"
        notice.write_text(json.dumps(NOTICE))
        environment = {
            "BIHUAN_ENV": "dev",
            "BIHUAN_CLOCK": START.replace(month=12, day=31, hour=2).isoformat(),
            "BIHUAN_DATA_DIR": f"{folder}/data",
            "BIHUAN_PORT": str(port),
            "BIHUAN_LOG_LEVEL": "warning",
            "BIHUAN_DATABASE_URL": database,
            "BIHUAN_BUS_URL": bus,
            "BIHUAN_HOLIDAYS": str(notice),
        }
        with process(["-m", "deploy.run", "dispatch"], port, environment) as pid:
            seen = asyncio.run(watch(port, database, pid))
        faults = asyncio.run(faults_of(database, bus))
    figures = [
        Figure("clocks_per_second", CLOCKS / seen["seconds"]),
        Figure("longest_block_ms", seen["longest_block_ms"], LONGEST_BLOCK_MS, lower_is_better=True, compared=False),
        Figure("wait_p99_ms", seen["wait_p99_ms"], LONGEST_WAIT_MS, lower_is_better=True, compared=False),
        Figure("peak_mb", seen["peak_mb"], lower_is_better=True),
        Figure("faults", faults + sum(seen["refused"].values()), 0, lower_is_better=True, compared=False),
    ]
    sys.stdout.write(f"\n  {seen}\n")
    what = f"the notice of a year with {CLOCKS:,} open provisional clocks"
    return store(Result("recalculate", what, "clocks/s", {"ours": [CLOCKS / seen["seconds"]]}, figures, seen))


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
