"""A small hotline: takes the write-backs, checks their signature, and remembers every one."""

import asyncio
import hashlib
import hmac
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import orjson
import uvicorn

GRACE_SECONDS = 2
"""How long connections that stay open may hold up the end."""


@dataclass(slots=True)
class Receiver:
    """`received` in order of arrival: body and Idempotency-Key. A repetition is answered like the first and kept, too."""

    secret: str
    received: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    refused: int = 0
    url: str = ""
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def next_arrival(self, patience: float) -> None:
        """Returns when another write-back has come, at the latest after `patience` seconds."""
        self._arrived.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await self._arrived.wait()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        status = 204 if self._take(headers, bytes(body)) else 401
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    def _take(self, headers: dict[str, str], body: bytes) -> bool:
        signature = hmac.new(self.secret.encode(), headers.get("x-bihuan-timestamp", "").encode() + b"." + body, hashlib.sha256)
        if not hmac.compare_digest(signature.hexdigest(), headers.get("x-bihuan-signature", "")):
            self.refused += 1
            return False
        self.received.append((headers.get("idempotency-key", ""), orjson.loads(body)))
        self._arrived.set()
        return True


class QuietServer(uvicorn.Server):
    """Ends when it is told to; signals belong to the demonstration."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def receiving(secret: str) -> AsyncIterator[Receiver]:
    """The hotline's own address on this machine, at a free port."""
    receiver = Receiver(secret)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        receiver.url = f"http://127.0.0.1:{listener.getsockname()[1]}/write-back"
        config = uvicorn.Config(
            receiver, log_config=None, access_log=False, lifespan="off", ws="none", timeout_graceful_shutdown=GRACE_SECONDS
        )
        server = QuietServer(config)
        task = asyncio.create_task(server.serve([listener]))
        try:
            yield receiver
        finally:
            server.should_exit = True
            await task
