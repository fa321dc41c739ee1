"""A small HTTP client for load: keep-alive connections over asyncio streams, so that the generator takes little of the two cores."""

import asyncio
import json
from typing import Any


class Connection:
    """One keep-alive connection to a loopback server. Not for several tasks at once."""

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def request(self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None) -> tuple[int, bytes]:
        """Status and body of one answer."""
        if self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(self._host, self._port)
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self._host}", f"Content-Length: {len(body)}", "Content-Type: application/json"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        self._writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        return await self._answer()

    async def json(self, method: str, path: str, body: Any = None, token: str = "") -> tuple[int, Any]:
        data = b"" if body is None else json.dumps(body).encode()
        status, content = await self.request(method, path, data, {"Authorization": f"Bearer {token}"} if token else None)
        return status, json.loads(content) if content else None

    async def _answer(self) -> tuple[int, bytes]:
        assert self._reader is not None
        head = await self._reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line[15:])
        return status, await self._reader.readexactly(length)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = self._reader = None
