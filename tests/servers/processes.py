"""What every server of the tests needs: a free port, an end with the process that started it, one for all processes of a session."""

import contextlib
import ctypes
import fcntl
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

PORTS = range(21000, 22000)
START_SECONDS = 60.0
STOP_SECONDS = 20.0
PR_SET_PDEATHSIG = 1


class ServerMissing(Exception):
    """A server cannot be started on this machine; the text says what is missing."""


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


def dying_with_parent(how: signal.Signals) -> Callable[[], None]:
    library = ctypes.CDLL(None, use_errno=True)

    def prepare() -> None:
        # Its own session: Ctrl-C in the terminal is for the tests, which then stop the server.
        os.setsid()
        library.prctl(PR_SET_PDEATHSIG, int(how), 0, 0, 0)

    return prepare


def wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            end(process, signal.SIGKILL)
            raise ServerMissing(f"the server did not start:\n{log.read_text(errors='replace')[-3000:]}")
        time.sleep(0.05)


def end(process: subprocess.Popen[bytes] | None, how: signal.Signals) -> None:
    if process is None:
        return
    if process.poll() is None:
        process.send_signal(how)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
