"""Who reads what on the embedded bus: ownership by file locks, which the kernel frees when a process dies, however it dies.

So there is no lease, no clock and nothing to fence: a member that lives holds its lock, a member that does not live holds none.
Lock files are never unlinked; a lock on an unlinked file would be held by two at once.
"""

import asyncio
import contextlib
import fcntl
import os
import socket
import uuid
from collections.abc import Callable, Set
from pathlib import Path
from urllib.parse import quote

from shared.bus.transport import TransportUnavailable

JOIN_SECONDS = 5.0
ADDRESS_BYTES = 100
"""A unix socket's address holds 104 to 108 bytes, less than many paths of data directories."""


class Membership:
    """The place of one member in one group on one topic: whose partitions are whose."""

    def __init__(self, directory: Path, group: str, topic: str, instance_id: str, partitions: int) -> None:
        self._directory = directory / "groups" / quote(group, safe="") / quote(topic, safe="")
        self._members = self._directory / "members"
        self._name = quote(instance_id, safe="")
        self._partitions = partitions
        self._own_lock: int | None = None
        self._held: dict[int, int] = {}

    @property
    def owned(self) -> frozenset[int]:
        """The partitions whose locks are held."""
        return frozenset(self._held)

    async def join(self) -> None:
        """Become visible to the others. Raises `TransportUnavailable` while another process lives under this instance id."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + JOIN_SECONDS
        self._members.mkdir(parents=True, exist_ok=True)
        lock = os.open(self._members / self._name, os.O_RDWR | os.O_CREAT, 0o644)
        # Others look whether a member lives by locking its file for a moment, so one refusal means nothing.
        while not _try_lock(lock, fcntl.LOCK_EX):
            if loop.time() >= deadline:
                os.close(lock)
                raise TransportUnavailable(f"another process lives as {self._name} of this group ({self._directory})")
            await asyncio.sleep(0.01)
        self._own_lock = lock

    def target(self) -> frozenset[int]:
        """The partitions that this member should have, given who lives now: every M-th, by rank of the instance ids."""
        living = sorted(name for name in os.listdir(self._members) if name == self._name or self._lives(name))
        rank = living.index(self._name)
        return frozenset(range(rank, self._partitions, len(living)))

    def acquire(self, wanted: Set[int]) -> frozenset[int]:
        """Take those of the partitions that nobody holds; the taken ones."""
        taken = set()
        for partition in wanted - self._held.keys():
            lock = os.open(self._directory / f"partition-{partition}", os.O_RDWR | os.O_CREAT, 0o644)
            if _try_lock(lock, fcntl.LOCK_EX):
                self._held[partition] = lock
                taken.add(partition)
            else:
                os.close(lock)
        return frozenset(taken)

    def release(self, partitions: Set[int]) -> None:
        """Give partitions up."""
        for partition in partitions:
            os.close(self._held.pop(partition))

    def leave(self) -> None:
        """Give everything up and be gone for the others."""
        self.release(self.owned)
        if self._own_lock is not None:
            os.close(self._own_lock)
            self._own_lock = None

    def _lives(self, name: str) -> bool:
        probe = os.open(self._members / name, os.O_RDWR)
        try:
            return not _try_lock(probe, fcntl.LOCK_SH)
        finally:
            os.close(probe)


class Bell:
    """Wakes the readers of every process of a bus: one datagram socket per process, all in one folder."""

    def __init__(self, directory: Path, on_ring: Callable[[], None]) -> None:
        self._directory = directory / "wake"
        self._name = f"{uuid.uuid4().hex[:12]}"
        self._on_ring = on_ring
        self._socket: socket.socket | None = None
        self._folder: int | None = None
        self._prefix = ""

    @property
    def rings(self) -> bool:
        """Whether this process can be woken; else its readers have to look."""
        return self._socket is not None

    def open(self) -> None:
        """Start listening on the running loop."""
        self._directory.mkdir(parents=True, exist_ok=True)
        self._folder = os.open(self._directory, os.O_RDONLY)
        self._prefix = str(self._directory)
        if len(os.fsencode(f"{self._prefix}/{self._name}")) > ADDRESS_BYTES:
            self._prefix = f"/proc/self/fd/{self._folder}"
            if not os.path.isdir(self._prefix):
                return
        bell = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        bell.setblocking(False)
        try:
            bell.bind(f"{self._prefix}/{self._name}")
        except OSError:
            # A file system without sockets: readers look at intervals instead.
            bell.close()
            return
        self._socket = bell
        asyncio.get_running_loop().add_reader(bell, self._heard)

    def close(self) -> None:
        """Stop listening."""
        if self._socket is not None:
            asyncio.get_running_loop().remove_reader(self._socket)
            self._socket.close()
            self._socket = None
            (self._directory / self._name).unlink(missing_ok=True)
        if self._folder is not None:
            os.close(self._folder)
            self._folder = None

    def ring(self) -> None:
        """Wake the readers of all processes, this one included. From any thread."""
        if self._socket is None:
            return
        for name in os.listdir(self._directory):
            try:
                self._socket.sendto(b"!", f"{self._prefix}/{name}")
            except BlockingIOError:
                # Its queue is full of rings that it has not heard yet.
                continue
            except (ConnectionRefusedError, FileNotFoundError):
                (self._directory / name).unlink(missing_ok=True)

    def _heard(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(BlockingIOError):
                while self._socket.recv(16):
                    continue
        self._on_ring()


def _try_lock(lock: int, kind: int) -> bool:
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
