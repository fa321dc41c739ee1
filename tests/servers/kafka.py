"""Apache Kafka from its Maven artifacts, cached outside of the tree, and librdkafka's mock cluster."""

import fcntl
import hashlib
import os
import secrets
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from confluent_kafka import Producer

from tests.servers.processes import START_SECONDS, ServerMissing, dying_with_parent, end, free_port, wait_until

POM = Path(__file__).resolve().parents[2] / "deploy" / "kafka-test" / "pom.xml"
MOCK_PARTITIONS = 4
"""librdkafka's mock cluster makes every topic with this many partitions."""

KAFKA_SETTINGS = {
    "process.roles": "broker,controller",
    "node.id": "1",
    "controller.listener.names": "CONTROLLER",
    "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
    "offsets.topic.replication.factor": "1",
    "transaction.state.log.replication.factor": "1",
    "transaction.state.log.min.isr": "1",
    "share.coordinator.state.topic.replication.factor": "1",
    "share.coordinator.state.topic.min.isr": "1",
    "offsets.topic.num.partitions": "5",
    "group.initial.rebalance.delay.ms": "0",
    "group.min.session.timeout.ms": "500",
    "broker.heartbeat.interval.ms": "500",
    "broker.session.timeout.ms": "3000",
    "auto.create.topics.enable": "false",
}


class KafkaServer:
    """One Apache Kafka broker with its controller, on free ports of 127.0.0.1, its data in `directory`."""

    def __init__(
        self, directory: Path, settings: dict[str, str] | None = None, *, controller: int | None = None, cluster: str | None = None
    ) -> None:
        self._directory = directory
        self._libraries = kafka_libraries()
        self._port = free_port()
        alone = controller is None
        controller = controller or free_port()
        self._process: subprocess.Popen[bytes] | None = None
        directory.mkdir(parents=True, exist_ok=True)
        self._config = directory / "server.properties"
        properties = KAFKA_SETTINGS | {
            "listeners": f"PLAINTEXT://127.0.0.1:{self._port},CONTROLLER://127.0.0.1:{controller}",
            "advertised.listeners": f"PLAINTEXT://127.0.0.1:{self._port}",
            "log.dirs": str(directory / "logs"),
        }
        if alone:
            properties["controller.quorum.bootstrap.servers"] = f"127.0.0.1:{controller}"
        properties |= settings or {}
        self._config.write_text("".join(f"{name}={value}\n" for name, value in properties.items()))
        format_ = ["kafka.tools.StorageTool", "format", "--cluster-id", cluster or _cluster_id(), "--config", str(self._config)]
        self._run_tool(*format_, *(["--standalone"] if alone else []))

    @property
    def address(self) -> str:
        """`host:port` for clients."""
        return f"127.0.0.1:{self._port}"

    @property
    def pid(self) -> int | None:
        """The broker's process while it runs."""
        return None if self._process is None else self._process.pid

    @property
    def ended(self) -> bool:
        """Whether it was started and has ended by itself."""
        return self._process is not None and self._process.poll() is not None

    def start(self) -> None:
        """Start and wait until the broker answers."""
        self.launch()
        self.await_ready()

    def launch(self) -> None:
        """Start; several brokers of a cluster answer only once most of them run."""
        options = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"]
        command = ["java", *options, "-cp", f"{self._libraries}/*", "kafka.Kafka", str(self._config)]
        with (self._directory / "kafka.log").open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, preexec_fn=dying_with_parent(signal.SIGKILL))

    def await_ready(self) -> None:
        """Until the broker answers."""
        assert self._process is not None
        wait_until(lambda: _answers_api_versions(self._port), self._process, self._directory / "kafka.log")

    def stop(self) -> None:
        """Shut down cleanly."""
        end(self._process, signal.SIGTERM)
        self._process = None

    def kill(self) -> None:
        """SIGKILL."""
        end(self._process, signal.SIGKILL)
        self._process = None

    def restart(self) -> None:
        """Start again on the same data and ports; stops first if it runs."""
        self.stop()
        self.start()

    def _run_tool(self, *command: str) -> None:
        result = subprocess.run(
            ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{self._libraries}/*", *command], capture_output=True, text=True, check=False
        )
        if result.returncode:
            raise ServerMissing(f"Kafka's storage cannot be formatted: {result.stdout}{result.stderr}")


def kafka_cluster(directory: Path, size: int) -> dict[str, KafkaServer]:
    """So many brokers with a controller each, `kafka-1` and so on, by name: three copies of everything, two of which must be in step."""
    controllers = [free_port() for _ in range(size)]
    cluster = _cluster_id()
    shared = {name: str(size) for name in KAFKA_SETTINGS if name.endswith(".replication.factor")}
    shared |= {name: str(size - 1) for name in KAFKA_SETTINGS if name.endswith(".min.isr")}
    shared["controller.quorum.voters"] = ",".join(f"{node}@127.0.0.1:{port}" for node, port in enumerate(controllers, 1))
    return {
        f"kafka-{node}": KafkaServer(directory / f"kafka-{node}", {**shared, "node.id": str(node)}, controller=port, cluster=cluster)
        for node, port in enumerate(controllers, 1)
    }


def _cluster_id() -> str:
    return secrets.token_urlsafe(16)[:22].replace("-", "a")


class MockKafka:
    """librdkafka's mock cluster inside this process: fast, forgets everything, makes topics by itself with `MOCK_PARTITIONS`."""

    def __init__(self, brokers: int = 1) -> None:
        self._producer = Producer({"test.mock.num.brokers": brokers, "log_level": 0})
        deadline = time.monotonic() + START_SECONDS
        while not (found := self._producer.list_topics(timeout=5).brokers):
            if time.monotonic() > deadline:
                raise ServerMissing("librdkafka's mock cluster does not start")
        self.address = ",".join(f"{broker.host}:{broker.port}" for broker in found.values())

    def create_topic(self, name: str) -> None:
        """Asking for a topic makes it."""
        self._producer.list_topics(name, timeout=5)


def kafka_libraries() -> Path:
    """The folder of Kafka's jars, filled by Maven at the first use. Raises `ServerMissing`."""
    if shutil.which("java") is None:
        raise ServerMissing("Kafka needs java")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "bihuan" / "kafka"
    libraries = cache / hashlib.sha256(POM.read_bytes()).hexdigest()[:12]
    if libraries.exists():
        return libraries
    if shutil.which("mvn") is None:
        raise ServerMissing("Kafka's jars are not in the cache and there is no mvn to get them")
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if libraries.exists():
            return libraries
        arriving = Path(tempfile.mkdtemp(dir=cache))
        command = ["mvn", "-q", "-B", "-f", str(POM), "dependency:copy-dependencies", "-DincludeScope=runtime"]
        result = subprocess.run([*command, f"-DoutputDirectory={arriving}"], capture_output=True, text=True, check=False)
        if result.returncode:
            shutil.rmtree(arriving)
            raise ServerMissing(f"mvn cannot get Kafka: {result.stdout[-2000:]}{result.stderr[-2000:]}")
        arriving.rename(libraries)
    return libraries


def _answers_api_versions(port: int) -> bool:
    """Whether a broker answers the first request that every client makes."""
    request = struct.pack(">hhih", 18, 0, 1, -1)
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(struct.pack(">i", len(request)) + request)
            return len(connection.recv(4)) == 4
    except OSError:
        return False
