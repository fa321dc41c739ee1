"""A TCP proxy in front of PostgreSQL that cuts connections at chosen moments: around the statement that writes a batch, and around its
look-up afterwards."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal

Cut = Literal["request", "answer", "mute"]
"""`request`: what holds the marker never reaches the server. `answer`: it does, and the server's answer is lost. `mute`: it does, and
the client's side is cut at once, while the server is still at work."""

LOOK_UP = b"INSERT INTO batches (id"


@dataclass
class Proxy:
    """`plan` maps a marker (bytes that the client sends) to what is done the next time they pass; each is used once."""

    host: str
    port: int
    plan: dict[bytes, Cut] = field(default_factory=dict)
    away: bool = False
    cuts: list[Cut] = field(default_factory=list)
    _cut: asyncio.Event = field(default_factory=asyncio.Event)
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.away:
            writer.close()
            return
        server_reader, server_writer = await asyncio.open_connection(self.host, self.port)
        own = {writer, server_writer}
        self._writers |= own
        losing = asyncio.Event()
        with contextlib.suppress(OSError), self._known(own):
            answers = asyncio.create_task(self._answers(server_reader, writer, losing))
            await self._requests(reader, writer, server_writer, losing)
            if losing.is_set():
                await answers
            answers.cancel()
            await asyncio.gather(answers, return_exceptions=True)

    @contextlib.contextmanager
    def _known(self, writers: set[asyncio.StreamWriter]) -> Iterator[None]:
        self._writers |= writers
        try:
            yield
        finally:
            # one side has gone; so goes the other
            self._writers -= writers
            for each in writers:
                each.close()

    async def _requests(
        self, reader: asyncio.StreamReader, client: asyncio.StreamWriter, server: asyncio.StreamWriter, losing: asyncio.Event
    ) -> None:
        while data := await reader.read(65536):
            marker = next((marker for marker in self.plan if marker in data), None)
            if marker is None:
                server.write(data)
                continue
            cut = self.plan.pop(marker)
            self.cuts.append(cut)
            self._cut.set()
            if cut != "request":
                if cut == "answer":
                    losing.set()
                server.write(data)
                await server.drain()
            if cut == "mute":
                client.transport.abort()
                await asyncio.sleep(0.02)
            return

    async def _answers(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter, losing: asyncio.Event) -> None:
        while data := await reader.read(65536):
            if losing.is_set():
                client.transport.abort()
                return
            client.write(data)
        client.close()

    async def has_cut(self, marker: bytes) -> None:
        """Returns once the planned cut has been made."""
        while marker in self.plan:
            self._cut.clear()
            await self._cut.wait()

    def cut_all(self) -> None:
        """Ends every connection at once and lets no new one through until `away` is False again."""
        self.away = True
        for writer in self._writers:
            writer.transport.abort()


@asynccontextmanager
async def proxied(host: str, port: int) -> AsyncIterator[tuple[Proxy, int]]:
    """A proxy to a server, and the port on which it listens."""
    proxy = Proxy(host, port)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    try:
        yield proxy, server.sockets[0].getsockname()[1]
    finally:
        proxy.cut_all()
        server.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(2):
                await server.wait_closed()
