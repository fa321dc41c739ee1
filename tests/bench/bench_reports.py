"""`POST /v1/reports` whole against a bare FastAPI endpoint with the same body: 48 connections, one worker, everything on two cores.

Whole means: token, strict body, idempotency by header and by source_id, grid, keyword suggestion, case, history, outbox, fsync.
"""

import contextlib
import os
import statistics
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.harness import Figure, Result, cpu_seconds, interleaved, ratio_of, store
from tests.bench.servers import SECONDS, call, free_port, process, settle, wrk
from tests.servers import KafkaServer, PostgresServer, create_database

SCRIPT = Path(__file__).with_name("reports.lua")
VARIANTS = {"reports_postgres", "reports_kafka", "reports_sqlite"}
NOBODY = "kafka://127.0.0.1:1"
"""An address where no broker is: the relay can send nothing."""


@contextlib.contextmanager
def intake(database: str | None, bus: str | None, settings: Mapping[str, str] | None = None) -> Iterator[tuple[str, int]]:
    """The intake service in its own process; its address and pid."""
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder:
        port = free_port()
        environment = {"BIHUAN_ENV": "dev", "BIHUAN_DATA_DIR": folder, "BIHUAN_PORT": str(port), "BIHUAN_LOG_LEVEL": "warning"}
        if database:
            environment["BIHUAN_DATABASE_URL"] = database
        if bus:
            environment["BIHUAN_BUS_URL"] = bus
        environment |= settings or {}
        with process(["-m", "deploy.run", "intake"], port, environment, "/health/live") as pid:
            yield f"http://127.0.0.1:{port}", pid


def whole(address: str, pid: int, cpu: list[float], seconds: int = SECONDS) -> float:
    token = str(call(f"{address}/dev/tokens", {"person_id": "grid_worker-1"})["access_token"])
    environment = {"BENCH_TOKEN": token, "BENCH_RUN": uuid.uuid4().hex[:10], "BENCH_NOW": datetime.now(UTC).isoformat(timespec="seconds")}
    before = cpu_seconds(pid)
    load = wrk(f"{address}/v1/reports", SCRIPT, environment, seconds=seconds)
    if load.refused or not load.requests:
        raise RuntimeError(f"{load.refused} of {load.requests} reports were refused")
    cpu.append((cpu_seconds(pid) - before) / load.requests * 1000)
    settle()
    return load.per_second


def bare(address: str, pid: int | None = None, cpu: list[float] | None = None) -> float:
    environment = {"BENCH_TOKEN": "none", "BENCH_RUN": uuid.uuid4().hex[:10], "BENCH_NOW": "2026-11-23T09:00:00+08:00"}
    before = cpu_seconds(pid) if pid else 0.0
    load = wrk(f"{address}/v1/reports", SCRIPT, environment)
    if load.refused:
        raise RuntimeError("the bare endpoint refused")
    if pid and cpu is not None:
        cpu.append((cpu_seconds(pid) - before) / load.requests * 1000)
    settle(0.5)
    return load.per_second


def measure(name: str, what: str, gate: float, goal: float | None, database: Callable[[], str | None], bus: str | None) -> bool:
    cpu: list[float] = []
    bare_cpu: list[float] = []
    port = free_port()
    with process(["-m", "tests.bench.bare", str(port)], port, {}) as bare_pid, intake(database(), bus) as (address, pid):
        variants: dict[str, Callable[[], float]] = {
            "whole": lambda: whole(address, pid, cpu),
            "bare": lambda: bare(f"http://127.0.0.1:{port}", bare_pid, bare_cpu),
        }
        for warm in variants.values():
            warm()
        cpu.clear()
        bare_cpu.clear()
        runs = interleaved(variants)
    details = {"cpu_ms_per_report": round(statistics.median(cpu), 3), "cpu_ms_bare": round(statistics.median(bare_cpu), 3)}
    figures = [Figure("ratio", ratio_of(runs, "whole", "bare"), gate, goal)]
    return store(Result(name, what, "requests/s", runs, figures, details))


def main() -> bool:
    wanted = {name for name in os.environ.get("BIHUAN_BENCH_ONLY", "").split(",") if name.startswith("reports_")} or VARIANTS
    passed = True
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder:
        postgres = PostgresServer(Path(folder) / "postgres", fsync=True)
        postgres.start()
        kafka = KafkaServer(Path(folder) / "kafka")
        try:

            def fresh() -> str:
                url = create_database(postgres.url(), f"b{uuid.uuid4().hex[:10]}")
                return url.replace("postgresql://", "postgresql+asyncpg://", 1)

            if "reports_postgres" in wanted:
                what = "PostgreSQL with fsync, relay stopped (no broker)"
                passed &= measure("reports_postgres", what, 0.40, 0.50, fresh, NOBODY)
            if "reports_kafka" in wanted:
                kafka.start()
                what = "PostgreSQL with fsync, relay and Apache Kafka on the same cores"
                passed &= measure("reports_kafka", what, 0.33, 0.42, fresh, f"kafka://{kafka.address}")
            if "reports_sqlite" in wanted:
                passed &= measure("reports_sqlite", "SQLite with full sync, relay stopped (no broker)", 0.30, None, lambda: None, NOBODY)
        finally:
            kafka.stop()
            postgres.stop()
    return passed


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
