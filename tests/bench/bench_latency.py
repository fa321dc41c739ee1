"""Commit → bus → effect committed, at a hundred cases a second: intake files a report, dispatch makes its assignment. Four services as
processes; on Apache Kafka and PostgreSQL (fsync) with gates, on the embedded defaults for information; client and all on the same cores.

What lies between the two moments: PostgreSQL has acknowledged the COMMIT of the report's batch to intake's process; the relay is woken,
reads the outbox, sends to Kafka with `acks=all`; dispatch's consumer gets the record, translates and decides it; PostgreSQL has
acknowledged the COMMIT of the assignment with its inbox row to dispatch's process (one fsync is inside, the first COMMIT is not). Both are
read from the system's monotonic clock, which all processes share (`tests.bench.stamped`). Requests are sent at fixed times, whether the
ones before were answered or not. What dispatch tells in turn goes over the same topic meanwhile, to all four.
"""

import asyncio
import contextlib
import itertools
import statistics
import sys
import tempfile
import time
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.client import Connection
from tests.bench.harness import ROUNDS, Figure, Result, store
from tests.bench.servers import free_port, process
from tests.servers import KafkaServer, PostgresServer, create_database

SERVICES = ("intake", "dispatch", "inspection", "evaluation")
PER_SECOND = 100
WARM_SECONDS, SECONDS = 5, 20
CONNECTIONS = 32
P50_MS, P99_MS = 8.0, 30.0
LATE_SECONDS = 10.0
"""An effect that is not there so long after the last report of a round is lost, or as good as lost."""


@dataclass
class Round:
    """Latencies in milliseconds, in order."""

    waits: list[float] = field(default_factory=list)
    missing: int = 0
    late_requests: int = 0
    """Requests that could not be sent within 10 ms of their time, because all connections were busy or the client was."""

    def quantile(self, share: float) -> float:
        return self.waits[min(len(self.waits) - 1, int(len(self.waits) * share))] if self.waits else float("nan")


class Load:
    """Files reports at fixed times over some connections."""

    def __init__(self, port: int) -> None:
        self._free: asyncio.Queue[Connection] = asyncio.Queue()
        for _ in range(CONNECTIONS):
            self._free.put_nowait(Connection("127.0.0.1", port))
        self._token = ""

    async def prepare(self) -> None:
        connection = await self._free.get()
        _, answer = await connection.json("POST", "/dev/tokens", {"person_id": "grid_worker-1"})
        self._token = answer["access_token"]
        self._free.put_nowait(connection)

    async def run(self, seconds: float, found: Round) -> set[str]:
        """The cases that were registered."""
        cases: set[str] = set()
        begun = time.monotonic()
        async with asyncio.TaskGroup() as group:
            for number in range(int(seconds * PER_SECOND)):
                at = begun + number / PER_SECOND
                await asyncio.sleep(max(0.0, at - time.monotonic()))
                group.create_task(self._report(cases, at, found))
        return cases

    async def _report(self, cases: set[str], at: float, found: Round) -> None:
        connection = await self._free.get()
        found.late_requests += time.monotonic() - at > 0.01
        report = {
            "channel": "grid_app",
            "source_id": uuid.uuid4().hex,
            "text": "无证诊所给人打针输液",
            "occurred_at": datetime.now(UTC).isoformat(),
            "location": {"lon": 120.55, "lat": 27.57},
            "item_code": "0803",
        }
        status, answer = await connection.json("POST", "/v1/reports", report, self._token)
        if status != 201 or answer["status"] != "registered":
            raise RuntimeError(f"a report was not registered: {status} {answer}")
        cases.add(answer["case_id"])
        self._free.put_nowait(connection)


def stamps(path: Path) -> dict[str, int]:
    """Case → nanoseconds; the line being written is left for the next look."""
    if not path.exists():
        return {}
    whole = path.read_text().rpartition("\n")[0]
    return {case_id: int(at) for case_id, _, at in (line.partition(" ") for line in whole.splitlines())}


async def one_round(load: Load, folder: Path, seconds: float) -> Round:
    found = Round()
    cases = await load.run(seconds, found)
    deadline = time.monotonic() + LATE_SECONDS
    while not cases <= stamps(folder / "dispatch").keys() and time.monotonic() < deadline:
        await asyncio.sleep(0.1)
    filed, effects = stamps(folder / "intake"), stamps(folder / "dispatch")
    found.waits = sorted((effects[case_id] - filed[case_id]) / 1e6 for case_id in cases if case_id in effects)
    found.missing = len(cases - effects.keys())
    return found


async def rounds(port: int, folder: Path) -> list[Round]:
    load = Load(port)
    await load.prepare()
    await one_round(load, folder, WARM_SECONDS)
    done = []
    for number in range(ROUNDS):
        done.append(await one_round(load, folder, SECONDS))
        sys.stderr.write(f"  round {number + 1}/{ROUNDS}: p50 {done[-1].quantile(0.5):.1f} ms, p99 {done[-1].quantile(0.99):.1f} ms\n")
    return done


def measure(name: str, what: str, environment: dict[str, str], *, gated: bool) -> bool:
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder, contextlib.ExitStack() as stack:
        ports = {}
        for service in SERVICES:
            ports[service] = port = free_port()
            own = {"BIHUAN_ENV": "dev", "BIHUAN_DATA_DIR": f"{folder}/data", "BIHUAN_PORT": str(port), "BIHUAN_LOG_LEVEL": "warning"}
            stack.enter_context(process(["-m", "tests.bench.stamped", service, f"{folder}/{service}"], port, own | environment))
        done = asyncio.run(rounds(ports["intake"], Path(folder)))
    p50, p99 = [one.quantile(0.5) for one in done], [one.quantile(0.99) for one in done]
    late, sent = sum(one.late_requests for one in done), PER_SECOND * SECONDS * len(done)
    figures = [
        Figure("p50_ms", statistics.median(p50), P50_MS if gated else None, lower_is_better=True),
        Figure("p99_ms", statistics.median(p99), P99_MS if gated else None, lower_is_better=True, compared=False),
        Figure("late_requests_share", round(late / max(1, sent), 4), 0.01, lower_is_better=True, compared=False),
        Figure("effects_missing", sum(one.missing for one in done), 0, lower_is_better=True, compared=False),
    ]
    details = {
        "cases_per_second": PER_SECOND,
        "cases_per_round": len(done[0].waits),
        "longest_ms": [round(one.waits[-1], 1) for one in done if one.waits],
        "late_requests": [one.late_requests for one in done],
        "histogram_ms": histogram(list(itertools.chain.from_iterable(one.waits for one in done))),
    }
    return store(Result(name, what, "ms", {"p50": p50, "p99": p99}, figures, details))


def histogram(waits: list[float]) -> dict[str, int]:
    """How many waits were below each bound and not below the one before."""
    bounds = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100, 1000, 10_000]
    return {f"<{bound}": sum(low <= wait < bound for wait in waits) for low, bound in itertools.pairwise([0, *bounds])}


def main() -> bool:
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder, contextlib.ExitStack() as stack:
        kafka = KafkaServer(Path(folder) / "kafka")
        kafka.start()
        stack.callback(kafka.stop)
        postgres = PostgresServer(Path(folder) / "postgres", fsync=True)
        postgres.start()
        stack.callback(postgres.stop)
        database = create_database(postgres.url(), "bihuan").replace("postgresql://", "postgresql+asyncpg://", 1)
        environment = {"BIHUAN_DATABASE_URL": database, "BIHUAN_BUS_URL": f"kafka://{kafka.address}"}
        passed = measure("latency", "commit → Kafka → effect committed, PostgreSQL with fsync", environment, gated=True)
    return measure("latency_embedded", "commit → embedded bus → effect committed, SQLite with full sync", {}, gated=False) and passed


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
