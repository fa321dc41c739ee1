"""The only place that speaks HTTP as a client: time limits, bounded answers, no redirects, signed posts."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx
import orjson

from shared.secrets import signed_headers
from shared.tracing import SILENT, Tracing, fail

MAX_ANSWER_BYTES = 4 * 1024 * 1024
_HERE = ("127.0.0.1", "localhost", "[::1]")


class HttpFailure(Exception):
    """No usable answer: not reachable, too slow, broken off, too long. The text names no address and no content."""


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What came back; header names are lower case."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The parsed body; HttpFailure if it is no JSON."""
        try:
            return orjson.loads(self.body)
        except orjson.JSONDecodeError as fault:
            raise HttpFailure("the answer is no JSON") from fault


class Http:
    """A client with one pool of connections; opened by the first call (or `start`), closed by `stop`."""

    def __init__(self, *, timeout: float = 10.0, connections: int = 32, tracing: Tracing = SILENT) -> None:
        self._tracing = tracing
        self._timeout = timeout
        self._connections = connections
        self._client: httpx.AsyncClient | None = None

    async def start(self) -> None:
        """Nothing is opened before the first call: most services never make one."""

    async def stop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        await self.stop()

    async def get(self, url: str, *, headers: Mapping[str, str] | None = None, timeout: float | None = None) -> HttpAnswer:
        """HttpFailure if there is no answer within `timeout` seconds (default: the client's)."""
        return await self._send("GET", url, None, headers or {}, timeout)

    async def get_json(self, url: str, *, headers: Mapping[str, str] | None = None, timeout: float | None = None) -> Any:
        """The parsed body of a 2xx answer; HttpFailure otherwise."""
        answer = await self.get(url, headers=headers, timeout=timeout)
        if not answer.ok:
            raise HttpFailure(f"answered {answer.status}")
        return answer.json()

    async def post(self, url: str, body: bytes, *, headers: Mapping[str, str] | None = None, timeout: float | None = None) -> HttpAnswer:
        """Posts JSON bytes. HttpFailure if there is no answer."""
        return await self._send("POST", url, body, {"Content-Type": "application/json", **(headers or {})}, timeout)

    async def post_signed(
        self,
        url: str,
        body: bytes,
        *,
        key_id: str,
        secret: str,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> HttpAnswer:
        """Posts JSON bytes signed by the hotline scheme (`X-Bihuan-Key`, `-Timestamp`, `-Signature`). HttpFailure if there is no answer."""
        return await self.post(url, body, headers={**(headers or {}), **signed_headers(key_id, secret, body)}, timeout=timeout)

    async def _send(self, method: str, url: str, body: bytes | None, headers: Mapping[str, str], timeout: float | None) -> HttpAnswer:
        seconds = self._timeout if timeout is None else timeout
        sent = dict(headers)
        with self._tracing.call(method, url, sent) as span:
            try:
                answer = await self._exchange(method, url, body, sent, seconds)
            except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as fault:
                raise HttpFailure(type(fault).__name__) from fault
            if span is not None:
                span.set_attribute("http.response.status_code", answer.status)
                if answer.status >= 400:
                    fail(span, str(answer.status))
            return answer

    async def _exchange(self, method: str, url: str, body: bytes | None, headers: dict[str, str], seconds: float) -> HttpAnswer:
        # the client's own limit starts anew with every byte: who answers a drop at a time would hold us for ever
        async with (
            asyncio.timeout(seconds),
            self._opened().stream(method, url, content=body, headers=headers, timeout=seconds) as response,
        ):
            received = bytearray()
            async for piece in response.aiter_bytes():
                received += piece
                if len(received) > MAX_ANSWER_BYTES:
                    raise HttpFailure("the answer is too long")
            return HttpAnswer(response.status_code, bytes(received), {name.lower(): text for name, text in response.headers.items()})

    def _opened(self) -> httpx.AsyncClient:
        if self._client is None:
            limits = httpx.Limits(max_connections=self._connections, max_keepalive_connections=self._connections)
            # the operator's proxy and certificate settings hold, but this machine is never reached through a proxy
            here = httpx.AsyncHTTPTransport(limits=limits)
            mounts: dict[str, httpx.AsyncBaseTransport | None] = {f"all://{host}": here for host in _HERE}
            self._client = httpx.AsyncClient(timeout=self._timeout, limits=limits, mounts=mounts, follow_redirects=False)
        return self._client
