"""Lifecycles: create → assign → sign → arrive → handle by 50 clients; four services as processes, PostgreSQL (fsync) and Apache Kafka,
client and all on the same two cores. Printed with the CPU milliseconds that each part takes per lifecycle."""

import asyncio
import contextlib
import os
import statistics
import sys
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.client import Connection
from tests.bench.harness import ROUNDS, Figure, Result, cpu_seconds, store
from tests.bench.servers import free_port, process
from tests.servers import KafkaServer, PostgresServer, create_database

CLIENTS = 50
WARM_SECONDS, SECONDS = 3, 15
LEAST, GOAL = 40, 100
"""Lifecycles a second."""
SERVICES = ("intake", "dispatch", "inspection", "evaluation")
ITEM, SQUAD = "0803", "zy2"
"""An item whose evidence rule asks for no picture, and the squad that has it."""


class Town:
    """Where the services are, and tokens of those who act."""

    def __init__(self, ports: dict[str, int]) -> None:
        self.ports = ports
        self.tokens: dict[str, str] = {}

    async def prepare(self) -> None:
        people = ["grid_worker-1", "dispatcher-1", *(f"officer-{SQUAD}-{n}" for n in range(1, 7))]
        connection = Connection("127.0.0.1", self.ports["intake"])
        for person in people:
            status, answer = await connection.json("POST", "/dev/tokens", {"person_id": person})
            if status != 200:
                raise RuntimeError(f"no token for {person}: {answer}")
            self.tokens[person] = answer["access_token"]
        connection.close()


class Client:
    """One person after the other takes a case through its life."""

    def __init__(self, town: Town, number: int) -> None:
        self._town = town
        self._officer = f"officer-{SQUAD}-{number % 6 + 1}"
        self._intake = Connection("127.0.0.1", town.ports["intake"])
        self._dispatch = Connection("127.0.0.1", town.ports["dispatch"])
        self.finished = 0
        self.faults: Counter[str] = Counter()

    async def run(self, until: float) -> None:
        while time.monotonic() < until:
            fault = await self._lifecycle(until)
            if fault is None:
                self.finished += 1
            else:
                self.faults[fault] += 1
        self._intake.close()
        self._dispatch.close()

    async def _lifecycle(self, until: float) -> str | None:
        tokens = self._town.tokens
        report = {
            "channel": "grid_app",
            "source_id": uuid.uuid4().hex,
            "text": "无证诊所给人打针输液",
            "occurred_at": datetime.now(UTC).isoformat(),
            "location": {"lon": 120.55, "lat": 27.57},
            "item_code": ITEM,
        }
        status, made = await self._intake.json("POST", "/v1/reports", report, tokens["grid_worker-1"])
        if status != 201 or not made["case_id"]:
            return f"create {status}"
        assignment = await self._await_assignment(made["case_id"], until)
        if assignment is None:
            return "no assignment in time"
        path = f"/v1/assignments/{assignment}"
        steps: tuple[tuple[str, dict[str, str], str], ...] = (
            ("assign", {"unit": SQUAD.upper(), "person": self._officer, "reason": "指派"}, "dispatcher-1"),
            ("sign", {}, self._officer),
            ("arrive", {}, self._officer),
            ("handle", {"result": "已现场处置完毕"}, self._officer),
        )
        for action, body, person in steps:
            status, _ = await self._dispatch.json("POST", f"{path}/{action}", body, tokens[person])
            if status != 200:
                return f"{action} {status}"
        return None

    async def _await_assignment(self, case_id: str, until: float) -> str | None:
        while time.monotonic() < until + 5:
            status, found = await self._dispatch.json("GET", f"/v1/assignments/by-case/{case_id}", None, self._town.tokens["dispatcher-1"])
            if status == 200:
                return str(found["id"])
            await asyncio.sleep(0.02)  # another service: its view follows by event
        return None


@dataclass
class Rounds:
    """What each round came to."""

    per_second: list[float] = field(default_factory=list)
    cpu_ms: list[dict[str, float]] = field(default_factory=list)
    """By process, for one lifecycle."""
    faults: Counter[str] = field(default_factory=Counter)


async def drive(town: Town, cpu: Callable[[], dict[str, float]]) -> Rounds:
    await town.prepare()
    rounds = Rounds()
    await _round(town, WARM_SECONDS)
    for number in range(ROUNDS):
        before, begun = cpu(), time.monotonic()
        clients = await _round(town, SECONDS)
        elapsed, after = time.monotonic() - begun, cpu()
        finished = sum(client.finished for client in clients)
        rounds.per_second.append(finished / elapsed)
        rounds.cpu_ms.append({name: (after[name] - before[name]) / max(finished, 1) * 1000 for name in after})
        for client in clients:
            rounds.faults.update(client.faults)
        sys.stderr.write(f"  round {number + 1}/{ROUNDS}: {rounds.per_second[-1]:,.1f}/s\n")
    return rounds


async def _round(town: Town, seconds: float) -> list[Client]:
    clients = [Client(town, number) for number in range(CLIENTS)]
    until = time.monotonic() + seconds
    await asyncio.gather(*(client.run(until) for client in clients))
    return clients


def main() -> bool:
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder, contextlib.ExitStack() as stack:
        kafka = KafkaServer(Path(folder) / "kafka")
        kafka.start()
        stack.callback(kafka.stop)
        postgres = PostgresServer(Path(folder) / "postgres", fsync=True)
        postgres.start()
        stack.callback(postgres.stop)
        database = create_database(postgres.url(), "bihuan").replace("postgresql://", "postgresql+asyncpg://", 1)
        ports, pids = {}, {"client": os.getpid()}
        for service in SERVICES:
            ports[service] = port = free_port()
            environment = {
                "BIHUAN_ENV": "dev",
                "BIHUAN_DATA_DIR": f"{folder}/data",
                "BIHUAN_PORT": str(port),
                "BIHUAN_LOG_LEVEL": "warning",
                "BIHUAN_DATABASE_URL": database,
                "BIHUAN_BUS_URL": f"kafka://{kafka.address}",
            }
            pids[service] = stack.enter_context(process(["-m", "deploy.run", service], port, environment))
        rounds = asyncio.run(drive(Town(ports), lambda: {name: cpu_seconds(pid) for name, pid in pids.items()}))
    per_lifecycle = {name: round(statistics.median(row[name] for row in rounds.cpu_ms), 2) for name in pids}
    ours = sum(per_lifecycle[service] for service in SERVICES)
    figures = [
        Figure("lifecycles_per_second", statistics.median(rounds.per_second), LEAST, GOAL),
        Figure("cpu_ms_of_the_services", ours, lower_is_better=True),
        Figure("faults", rounds.faults.total(), 0, lower_is_better=True, compared=False),
    ]
    runs = {"ours": rounds.per_second, "cpu_ms_of_the_services": [sum(row[name] for name in SERVICES) for row in rounds.cpu_ms]}
    details = {"cpu_ms_per_lifecycle": per_lifecycle, "faults": dict(rounds.faults), "clients": CLIENTS, "seconds": SECONDS}
    passed = store(Result("lifecycle", "create → assign → sign → arrive → handle, 50 clients", "lifecycles/s", runs, figures, details))
    sys.stdout.write(f"  CPU ms per lifecycle: {per_lifecycle}, faults: {dict(rounds.faults)}\n")
    return passed


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
