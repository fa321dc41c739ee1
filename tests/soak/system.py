"""The product as it is run: one process per service, on the embedded defaults or on PostgreSQL and Apache Kafka; made to be killed."""

import contextlib
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.servers import KafkaServer, PostgresServer, create_database, free_port, kafka_cluster

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ("intake", "dispatch", "inspection", "evaluation")
START_SECONDS = 300.0
DATABASE_AWAY = 4
"""The exit code of a service whose database cannot be reached when it starts."""


@dataclass
class System:
    """Where it runs, and its processes. `servers` are Kafka (`kafka-1`… of a cluster) and PostgreSQL, if it uses them. A process has the
    name of its service, a replica of it that of a number behind (`dispatch-2`)."""

    directory: Path
    environment: dict[str, str]
    servers: dict[str, KafkaServer | PostgresServer] = field(default_factory=dict)
    ports: dict[str, int] = field(default_factory=lambda: {service: free_port() for service in SERVICES})
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    logs: Path | None = None
    """Where the processes' logs go, if not to `directory`."""

    @property
    def bus_url(self) -> str:
        return self.environment.get("BIHUAN_BUS_URL", f"embedded://{self.directory / 'data' / 'bus'}")

    def start(self, name: str) -> None:
        service = name.partition("-")[0]
        if name not in self.ports:
            self.ports[name] = free_port()
        own = {
            "BIHUAN_ENV": "dev",
            "BIHUAN_DATA_DIR": str(self.directory / "data"),
            "BIHUAN_PORT": str(self.ports[name]),
            "BIHUAN_LOG_LEVEL": "warning",
        }
        with self._log(name).open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", "deploy.run", service],
                cwd=ROOT,
                env={**os.environ, **own, **self.environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def kill(self, name: str) -> None:
        """SIGKILL of a service's process, or of a server."""
        if name in self.servers:
            self.servers[name].kill()
            return
        self._supervise(name)
        process = self.processes[name]
        process.send_signal(signal.SIGKILL)
        process.wait()

    def restart(self, name: str) -> None:
        if name in self.servers:
            self.servers[name].start()
        else:
            self.start(name)

    def is_ready(self, service: str) -> bool:
        self._supervise(service)
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.ports[service]}/health/ready", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def _supervise(self, service: str) -> None:
        """Starts again what could not start because PostgreSQL was just recovering, as any supervisor would; nothing else may end."""
        code = self.processes[service].poll()
        if code == DATABASE_AWAY and self.servers:
            time.sleep(0.2)
            self.start(service)
        elif code is not None:
            raise RuntimeError(f"{service} ended by itself with {code}: {self.log_tail(service)}")

    def wait_ready(self, *services: str) -> None:
        wait_for(lambda: all(self.is_ready(service) for service in services or SERVICES), f"{services or SERVICES} ready")

    def log_tail(self, service: str) -> str:
        path = self._log(service)
        return path.read_text(errors="replace")[-2000:] if path.exists() else ""

    def _log(self, name: str) -> Path:
        return (self.logs or self.directory) / f"{name}.log"

    def stop(self) -> None:
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for(condition: Callable[[], bool], what: str, seconds: float = START_SECONDS) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise RuntimeError(f"not in time: {what}")
        time.sleep(0.05)


@contextlib.contextmanager
def running(
    kind: str,
    directory: Path,
    *,
    environment: Mapping[str, str] | None = None,
    brokers: int = 1,
    link: Callable[[str], str] = lambda url: url,
    logs: Path | None = None,
) -> Iterator[System]:
    """`embedded`, or `kafka` with PostgreSQL (fsync on). `environment` is for the services; `link` turns the address of the database into
    that by which they reach it."""
    with contextlib.ExitStack() as stack:
        system = System(directory, dict(environment or {}), logs=logs)
        if kind == "kafka":
            cluster = kafka_cluster(directory, brokers) if brokers > 1 else {"kafka": KafkaServer(directory / "kafka")}
            for broker in cluster.values():
                broker.launch()
                stack.callback(broker.stop)
            for broker in cluster.values():
                broker.await_ready()
            postgres = PostgresServer(directory / "postgres", fsync=True)
            postgres.start()
            stack.callback(postgres.stop)
            database = link(create_database(postgres.url(), "bihuan")).replace("postgresql://", "postgresql+asyncpg://", 1)
            addresses = ",".join(broker.address for broker in cluster.values())
            system.environment |= {"BIHUAN_DATABASE_URL": database, "BIHUAN_BUS_URL": f"kafka://{addresses}"}
            system.servers = {**cluster, "postgres": postgres}
        for service in SERVICES:
            system.start(service)
        stack.callback(system.stop)
        system.wait_ready()
        yield system
