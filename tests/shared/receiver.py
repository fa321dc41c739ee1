"""A small HTTP server on loopback for tests of what we send: it hands every request to a function and answers what that says."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

Receive = Callable[[str, dict[str, str], bytes], Awaitable[tuple[int, bytes]]]
"""(path, headers in lower case, body) → (status, body)."""


@asynccontextmanager
async def receiver(receive: Receive) -> AsyncIterator[str]:
    """The base URL of a server that lives as long as the block."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            writer.close()  # the caller hung up before it said anything
            return
        first, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        status, answer = await receive(first.split(" ")[1], headers, body)
        writer.write(f"HTTP/1.1 {status} x\r\nContent-Length: {len(answer)}\r\nConnection: close\r\n\r\n".encode() + answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        port = server.sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.close()
        await server.wait_closed()
