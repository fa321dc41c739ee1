"""Where attachments lie: for each a stripped copy and the sealed original, both on disk before the row that names them."""

import asyncio
import os
from pathlib import Path

from shared.secrets import Secrets


class AttachmentStore:
    """Files by attachment id, spread over folders. A file without a row (the process died between) harms nobody."""

    def __init__(self, root: Path, secrets: Secrets) -> None:
        self._root = root
        self._secrets = secrets

    async def save(self, attachment_id: str, copy: bytes, original: bytes) -> None:
        """Returns when both are durable."""
        await asyncio.to_thread(self._save, attachment_id, copy, original)

    async def read_copy(self, attachment_id: str) -> bytes:
        """FileNotFoundError if the store lost it."""
        return await asyncio.to_thread(self._path(attachment_id, "copy").read_bytes)

    async def read_original(self, attachment_id: str) -> bytes:
        return await asyncio.to_thread(self._open_original, attachment_id)

    def _path(self, attachment_id: str, kind: str) -> Path:
        # the last digits are random, the first ones are the time
        return self._root / attachment_id[-2:] / f"{attachment_id}.{kind}"

    def _save(self, attachment_id: str, copy: bytes, original: bytes) -> None:
        paths = self._path(attachment_id, "copy"), self._path(attachment_id, "sealed")
        folder = paths[0].parent
        folder.mkdir(parents=True, exist_ok=True)
        try:
            _write(paths[0], copy)
            _write(paths[1], self._secrets.encrypt(original))
        except OSError:
            # half a file would take the last room of a full disk for ever
            for path in paths:
                path.unlink(missing_ok=True)
            raise
        _sync_folder(folder)
        _sync_folder(self._root)

    def _open_original(self, attachment_id: str) -> bytes:
        return self._secrets.decrypt(self._path(attachment_id, "sealed").read_bytes())


def _write(path: Path, content: bytes) -> None:
    with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
