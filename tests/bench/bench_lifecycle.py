"""Lifecycles: create → assign → sign → arrive → handle by 50 clients; four services as processes, PostgreSQL (fsync) and Apache Kafka,
client and all on the same two cores. Printed with the CPU milliseconds that each part takes per lifecycle."""

import asyncio
import contextlib
import os
import tempfile
import time
import uuid
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.client import Connection
from tests.bench.harness import Result, cpu_seconds, store
from tests.bench.servers import free_port, process
from tests.servers import KafkaServer, PostgresServer, create_database

CLIENTS = 50
SECONDS = 15
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
        steps = (
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


async def drive(town: Town) -> tuple[int, Counter[str]]:
    await town.prepare()
    warm = [Client(town, number) for number in range(CLIENTS)]
    await asyncio.gather(*(client.run(time.monotonic() + 3) for client in warm))
    clients = [Client(town, number) for number in range(CLIENTS)]
    before = time.monotonic()
    await asyncio.gather(*(client.run(before + SECONDS) for client in clients))
    faults: Counter[str] = Counter()
    for client in clients:
        faults.update(client.faults)
    return sum(client.finished for client in clients), faults


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder, contextlib.ExitStack() as stack:
        kafka = KafkaServer(Path(folder) / "kafka")
        kafka.start()
        stack.callback(kafka.stop)
        postgres = PostgresServer(Path(folder) / "postgres", fsync=True)
        postgres.start()
        stack.callback(postgres.stop)
        database = create_database(postgres.url(), "bihuan").replace("postgresql://", "postgresql+asyncpg://", 1)
        ports, pids = {}, {}
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
        before = {name: cpu_seconds(pid) for name, pid in pids.items()} | {"client": cpu_seconds(os.getpid())}
        finished, faults = asyncio.run(drive(Town(ports)))
        after = {name: cpu_seconds(pid) for name, pid in pids.items()} | {"client": cpu_seconds(os.getpid())}
    # the warm-up's share of CPU is taken off by time
    share = SECONDS / (SECONDS + 3)
    per_lifecycle = {name: round((after[name] - before[name]) * share / max(finished, 1) * 1000, 2) for name in after}
    details = {"cpu_ms_per_lifecycle": per_lifecycle, "faults": dict(faults), "clients": CLIENTS, "seconds": SECONDS}
    result = Result(
        "lifecycle",
        "create → assign → sign → arrive → handle, 50 clients",
        "lifecycles/s",
        {"ours": [finished / SECONDS]},
        goal=100,
        details=details,
    )
    store(result)
    print("  CPU ms per lifecycle:", per_lifecycle, "faults:", dict(faults))


if __name__ == "__main__":
    main()
