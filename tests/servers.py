"""Real servers for tests, benchmarks and demonstrations: Apache Kafka, PostgreSQL, and librdkafka's mock cluster.

No container engine: Kafka runs from its Maven artifacts (cached outside of the tree), PostgreSQL from Debian's package. A server dies
with the process that started it, also when that one is killed.
"""

import asyncio
import contextlib
import ctypes
import fcntl
import hashlib
import json
import os
import pwd
import random
import secrets
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
from confluent_kafka import Producer

POM = Path(__file__).parent.parent / "deploy" / "kafka-test" / "pom.xml"
PORTS = range(21000, 22000)
START_SECONDS = 60.0
STOP_SECONDS = 20.0
PR_SET_PDEATHSIG = 1
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


LINGERING = "pre-existing shared memory block"


class ServerMissing(Exception):
    """A server cannot be started on this machine; the text says what is missing."""


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
            self._process = subprocess.Popen(command, stdout=log, stderr=log, preexec_fn=_dying_with_parent(signal.SIGKILL))

    def await_ready(self) -> None:
        """Until the broker answers."""
        assert self._process is not None
        _wait_until(lambda: _answers_api_versions(self._port), self._process, self._directory / "kafka.log")

    def stop(self) -> None:
        """Shut down cleanly."""
        _end(self._process, signal.SIGTERM)
        self._process = None

    def kill(self) -> None:
        """SIGKILL."""
        _end(self._process, signal.SIGKILL)
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


class PostgresServer:
    """One PostgreSQL server on a free port of 127.0.0.1, its data in `directory`; `fsync=False` for tests that need no durability."""

    def __init__(self, directory: Path, *, fsync: bool = False) -> None:
        self._directory = directory
        self._fsync = fsync
        self._port = free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._binaries = postgres_binaries()
        self._user: str | None = None
        directory.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            # The server refuses to run as root.
            try:
                account = pwd.getpwnam("postgres")
            except KeyError as error:
                raise ServerMissing("PostgreSQL needs the account `postgres` when tests run as root") from error
            self._user = account.pw_name
            os.chown(directory, account.pw_uid, account.pw_gid)
            _let_pass(directory)
        initialise = [str(self._binaries / "initdb"), "-D", str(self._data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
        result = subprocess.run(
            [*initialise, "--locale=C.UTF-8"],
            capture_output=True,
            text=True,
            check=False,
            user=self._user,
            group=self._user,
            extra_groups=[] if self._user else None,
            cwd=self._directory,
        )
        if result.returncode:
            raise ServerMissing(f"initdb failed: {result.stdout}{result.stderr}")

    @property
    def _data(self) -> Path:
        return self._directory / "data"

    @property
    def pid(self) -> int | None:
        """The server's first process while it runs."""
        return None if self._process is None else self._process.pid

    @property
    def ended(self) -> bool:
        """Whether it was started and has ended by itself."""
        return self._process is not None and self._process.poll() is not None

    def url(self, database: str = "postgres") -> str:
        """`postgresql://…` of a database."""
        return f"postgresql://postgres@127.0.0.1:{self._port}/{database}"

    def start(self) -> None:
        """Start and wait until connections are taken."""
        switch = "on" if self._fsync else "off"
        options = {
            "port": str(self._port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": str(self._directory),
            "fsync": switch,
            "synchronous_commit": switch,
            "full_page_writes": switch,
            "max_connections": "200",
        }
        command = [str(self._binaries / "postgres"), "-D", str(self._data)]
        for name, value in options.items():
            command += ["-c", f"{name}={value}"]
        log_path = self._directory.with_name(self._directory.name + ".log")
        with log_path.open("ab") as log:
            self._process = subprocess.Popen(
                command,
                stdout=log,
                stderr=log,
                preexec_fn=_dying_with_parent(signal.SIGQUIT),
                user=self._user,
                group=self._user,
                extra_groups=[] if self._user else None,
                cwd=self._directory,
            )
        try:
            _wait_until(self._takes_connections, self._process, log_path)
        except ServerMissing as error:
            if LINGERING not in str(error)[-600:]:
                raise
            # After `kill`, the first process's children need a moment to see that it has gone.
            time.sleep(0.2)
            self.start()

    def stop(self) -> None:
        """Fast shutdown: open connections are ended, data is clean."""
        _end(self._process, signal.SIGINT)
        self._process = None

    def kill(self) -> None:
        """SIGKILL of the first process; the others end by themselves."""
        _end(self._process, signal.SIGKILL)
        self._process = None

    def restart(self) -> None:
        """Start again on the same data and port, recovering after `kill`."""
        self.stop()
        self.start()

    def create_database(self, name: str) -> str:
        """An empty database; its URL."""
        return create_database(self.url(), name)

    def _takes_connections(self) -> bool:
        ready = [str(self._binaries / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self._port)]
        return subprocess.run(ready, check=False).returncode == 0


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


class SharedServer:
    """One server for all processes of a test session (pytest-xdist): the first that needs it starts it and stops it after all others."""

    def __init__(self, session: Path) -> None:
        session.mkdir(parents=True, exist_ok=True)
        self._session = session

    @contextlib.contextmanager
    def use(self, start: Callable[[Path], tuple[str, Callable[[], None]]]) -> Iterator[str]:
        """The server's address; `start` makes one in a folder and says how to stop it."""
        address_file = self._session / "address.json"
        stop: Callable[[], None] | None = None
        with (self._session / "users.lock").open("a") as users:
            with self._starting():
                if address_file.exists():
                    address = json.loads(address_file.read_text())
                else:
                    address, stop = start(Path(tempfile.mkdtemp(dir=self._session)))
                    address_file.write_text(json.dumps(address))
                fcntl.flock(users, fcntl.LOCK_SH)
            try:
                yield address
            finally:
                if stop is not None:
                    with self._starting():
                        address_file.unlink()
                    fcntl.flock(users, fcntl.LOCK_UN)
                    fcntl.flock(users, fcntl.LOCK_EX)
                    stop()
                    shutil.rmtree(self._session, ignore_errors=True)

    @contextlib.contextmanager
    def _starting(self) -> Iterator[None]:
        self._session.mkdir(parents=True, exist_ok=True)
        with (self._session / "start.lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


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


def postgres_binaries() -> Path:
    """The folder of `initdb` and `postgres`: Debian's newest version, else what is on the path. Raises `ServerMissing`."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    if found is None:
        raise ServerMissing("PostgreSQL is not installed (no initdb)")
    return Path(found).resolve().parent


def create_database(server_url: str, name: str) -> str:
    """An empty database on a running server; its URL."""

    async def create() -> None:
        connection = await asyncpg.connect(server_url)
        try:
            await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            await connection.execute(f'CREATE DATABASE "{name}"')
        finally:
            await connection.close()

    # A thread of its own, because the caller may be inside a running loop.
    failures: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(create())
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
    return f"{server_url.rsplit('/', 1)[0]}/{name}"


_reserved: list[int] = []
"""Locks of the ports that this process was given, held until it ends."""


def free_port() -> int:
    """A port of our range that nobody listens on now and that no other process of ours is about to: each is given to one at a time."""
    folder = Path(tempfile.gettempdir()) / f"bihuan-ports-{os.geteuid()}"
    folder.mkdir(exist_ok=True)
    for port in random.sample(PORTS, len(PORTS)):
        lock = os.open(folder / str(port), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)
            continue
        _reserved.append(lock)
        with socket.socket() as probe:
            # Also refuses a port whose last connections linger, unlike the server itself would.
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise ServerMissing("no free port")


def _dying_with_parent(how: signal.Signals) -> Callable[[], None]:
    library = ctypes.CDLL(None, use_errno=True)

    def prepare() -> None:
        # Its own session: Ctrl-C in the terminal is for the tests, which then stop the server.
        os.setsid()
        library.prctl(PR_SET_PDEATHSIG, int(how), 0, 0, 0)

    return prepare


def _let_pass(directory: Path) -> None:
    """Other accounts may walk through the temporary folders above (made for their owner alone) to the data."""
    temporary = Path(tempfile.gettempdir()).resolve()
    for parent in directory.resolve().parents:
        if parent == temporary or temporary not in parent.parents:
            return
        parent.chmod(parent.stat().st_mode | 0o011)


def _wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            _end(process, signal.SIGKILL)
            raise ServerMissing(f"the server did not start:\n{log.read_text(errors='replace')[-3000:]}")
        time.sleep(0.05)


def _end(process: subprocess.Popen[bytes] | None, how: signal.Signals) -> None:
    if process is None:
        return
    if process.poll() is None:
        process.send_signal(how)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _answers_api_versions(port: int) -> bool:
    """Whether a broker answers the first request that every client makes."""
    request = struct.pack(">hhih", 18, 0, 1, -1)
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(struct.pack(">i", len(request)) + request)
            return len(connection.recv(4)) == 4
    except OSError:
        return False
