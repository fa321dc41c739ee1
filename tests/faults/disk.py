"""A small disk of one's own: an ext4 file system in a file, which can be filled to the last block and made to fail. Needs root."""

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from tests.servers import ServerMissing

RESERVE = "ballast"
RELEASE_SECONDS = 15.0
CHUNKS = (1 << 24, 1 << 20, 1 << 16, 1 << 12)


class Disk:
    """Mounted at `at`, with its image beside it."""

    def __init__(self, at: Path, megabytes: int) -> None:
        self.at = at
        self._image = at.with_name(at.name + ".img")
        self._megabytes = megabytes

    def make(self) -> None:
        """Raises `ServerMissing` where nothing can be mounted."""
        if os.geteuid() != 0 or shutil.which("mkfs.ext4") is None:
            raise ServerMissing("a disk of one's own needs root and mkfs.ext4")
        self.at.mkdir(parents=True, exist_ok=True)
        with self._image.open("wb") as image:
            image.truncate(self._megabytes << 20)
        _run("mkfs.ext4", "-q", "-m", "0", str(self._image))
        self._mount()

    def fill(self) -> None:
        """Not a block is left."""
        with (self.at / RESERVE).open("ab") as ballast:
            for chunk in CHUNKS:
                with contextlib.suppress(OSError):
                    while True:
                        os.posix_fallocate(ballast.fileno(), os.fstat(ballast.fileno()).st_size, chunk)

    @property
    def free_bytes(self) -> int:
        found = os.statvfs(self.at)
        return found.f_bavail * found.f_frsize

    def free(self) -> None:
        """There is room again."""
        (self.at / RESERVE).unlink()

    def fail(self) -> None:
        """What ext4 does when the disk below it fails: from now on it only lets itself be read, also by those who had files open.
        It fails between two syncs: one that is under way is answered with success and not kept (Linux 6.18; plain SQLite alone lost its
        last commit in 3 of 12 attempts), which nobody above the file system can mend."""
        device = Path(_run("findmnt", "-n", "-o", "SOURCE", str(self.at)).strip())
        if not device.name.startswith("loop"):
            device = Path(_run("losetup", "-n", "-O", "NAME", "-j", str(self._image)).strip())
        _run("fsfreeze", "--freeze", str(self.at))
        try:
            Path("/sys/fs/ext4", device.name, "trigger_fs_error").write_text("1")
        finally:
            _run("fsfreeze", "--unfreeze", str(self.at))

    def mend(self) -> None:
        """Takes it out, checks it and puts it back; nobody may have a file open. Children of a killed server need a moment to let go."""
        deadline = time.monotonic() + RELEASE_SECONDS
        while subprocess.run(["umount", str(self.at)], capture_output=True, check=False).returncode:
            if time.monotonic() > deadline:
                raise RuntimeError(f"somebody still uses {self.at}")
            time.sleep(0.1)
        # 1: faults were corrected
        found = subprocess.run(["e2fsck", "-fy", str(self._image)], capture_output=True, text=True, check=False)
        if found.returncode > 1:
            raise RuntimeError(f"e2fsck: {found.stdout}{found.stderr}")
        self._mount()

    def _mount(self) -> None:
        _run("mount", "-o", "loop,errors=remount-ro", str(self._image), str(self.at))


@contextlib.contextmanager
def mounted(at: Path, megabytes: int) -> Iterator[Disk]:
    """A fresh disk; gone afterwards, whoever still uses it. Raises `ServerMissing` where nothing can be mounted."""
    disk = Disk(at, megabytes)
    disk.make()
    try:
        yield disk
    finally:
        _run("umount", "--lazy", str(at))


def _run(*command: str) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise ServerMissing(f"{' '.join(command)}: {result.stdout}{result.stderr}")
    return result.stdout
