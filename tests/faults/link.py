"""A slow line to a server: what passes through it is delayed and throttled as wished, in a thread of its own."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator

CHUNK = 16 * 1024


class Link:
    """Listens on `port` of the loopback and passes everything on to another port of it. `delay` (s, each way) and `rate` (bytes/s) may be
    changed at any time."""

    def __init__(self, to_port: int) -> None:
        self.delay = 0.0
        self.rate = 0.0
        """0: as fast as it goes."""
        self.port = 0
        self._to_port = to_port
        self._loop = asyncio.new_event_loop()
        self._listening = threading.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), name="slow-link", daemon=True)
        self._ending = asyncio.Event()

    def start(self) -> None:
        self._thread.start()
        self._listening.wait()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._ending.set)
        self._thread.join()
        self._loop.close()

    async def _serve(self) -> None:
        passing: set[asyncio.Task[None]] = set()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.ensure_future(self._pass(reader, writer))
            passing.add(task)
            task.add_done_callback(passing.discard)

        server = await asyncio.start_server(accept, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._listening.set()
        await self._ending.wait()
        server.close()
        for task in list(passing):
            task.cancel()
        await asyncio.gather(*passing, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there_reader, there_writer = await asyncio.open_connection("127.0.0.1", self._to_port)
        except OSError:
            writer.close()
            return
        try:
            await asyncio.gather(self._pump(reader, there_writer), self._pump(there_reader, writer))
        finally:
            writer.close()
            there_writer.close()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK):
                await asyncio.sleep(self.delay + (len(data) / self.rate if self.rate else 0.0))
                writer.write(data)
                await writer.drain()
            writer.close()


@contextlib.contextmanager
def linked(to_port: int) -> Iterator[Link]:
    link = Link(to_port)
    link.start()
    try:
        yield link
    finally:
        link.stop()
