"""PostgreSQL from Debian's package."""

import asyncio
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import asyncpg

from tests.servers.processes import ServerMissing, dying_with_parent, end, free_port, wait_until

LINGERING = "pre-existing shared memory block"


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
            [*initialise, "--locale=C.UTF-8", "--lc-collate=C"],
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
                preexec_fn=dying_with_parent(signal.SIGQUIT),
                user=self._user,
                group=self._user,
                extra_groups=[] if self._user else None,
                cwd=self._directory,
            )
        try:
            wait_until(self._takes_connections, self._process, log_path)
        except ServerMissing as error:
            if LINGERING not in str(error)[-600:]:
                raise
            # After `kill`, the first process's children need a moment to see that it has gone.
            time.sleep(0.2)
            self.start()

    def stop(self) -> None:
        """Fast shutdown: open connections are ended, data is clean."""
        end(self._process, signal.SIGINT)
        self._process = None

    def kill(self) -> None:
        """SIGKILL of the first process; the others end by themselves."""
        end(self._process, signal.SIGKILL)
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


def _let_pass(directory: Path) -> None:
    """Other accounts may walk through the temporary folders above (made for their owner alone) to the data."""
    temporary = Path(tempfile.gettempdir()).resolve()
    for parent in directory.resolve().parents:
        if parent == temporary or temporary not in parent.parents:
            return
        parent.chmod(parent.stat().st_mode | 0o011)
