"""A client of the public HTTP interfaces, as a terminal, a desk or the hotline would use them."""

import asyncio
import hashlib
import hmac
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import httpx
import orjson

CONNECTIONS = 12
IDLE_SECONDS = 2
"""Shorter than the server keeps an idle connection, so that none is used in the moment when it is closed."""
HOTLINE_KEY = "hotline-12345"
BUSY_TRIES = 20


class Refused(Exception):
    """An answer that is no success; `code` is the stable slug of the problem."""

    def __init__(self, act: str, status: int, problem: Mapping[str, Any]) -> None:
        self.status = status
        self.code = str(problem.get("code", ""))
        self.problem = problem
        super().__init__(f"{act}: {status} {self.code} {problem.get('detail', '')} {problem.get('errors', '')}")


def signed(secret: str, body: bytes, *, key: str = HOTLINE_KEY) -> dict[str, str]:
    """Headers of the hotline's signature over these bytes."""
    timestamp = str(int(time.time()))
    signature = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Bihuan-Key": key, "X-Bihuan-Timestamp": timestamp, "X-Bihuan-Signature": signature}


class Client:
    """One system, many people: a token is fetched when a person first acts."""

    def __init__(self, http: httpx.AsyncClient, hotline_secret: str) -> None:
        self._http = http
        self._secret = hotline_secret
        self._tokens: dict[str, asyncio.Task[str]] = {}
        self.requests = 0

    async def get(self, person: str | None, path: str, **query: Any) -> Any:
        """The JSON answer to a GET; Refused otherwise."""
        answer = await self._send(person, "GET", path, params={name: value for name, value in query.items() if value is not None})
        return orjson.loads(answer)

    async def post(self, person: str | None, path: str, body: Any, *, method: str = "POST") -> Any:
        """The JSON answer to a command; Refused otherwise."""
        headers = {"Content-Type": "application/json"}
        return orjson.loads(await self._send(person, method, path, content=orjson.dumps(body), headers=headers))

    async def push_tickets(self, tickets: list[dict[str, Any]], **more: str) -> list[dict[str, Any]]:
        """The hotline's signed push: one ticket as it is, several as a batch; the results in order. `more`: further headers."""
        body = orjson.dumps(tickets[0] if len(tickets) == 1 else {"tickets": tickets})
        headers = {"Content-Type": "application/json", **signed(self._secret, body), **more}
        answer = orjson.loads(await self._send(None, "POST", "/intake/v1/hotline/tickets", content=body, headers=headers))
        results: list[dict[str, Any]] = answer["results"]
        return results

    async def upload(self, person: str, picture: bytes, kind: str) -> dict[str, Any]:
        """Stores a picture."""
        files = {"file": (f"{kind}.png", picture, "image/png")}
        answer: dict[str, Any] = orjson.loads(await self._send(person, "POST", "/intake/v1/attachments", files=files, data={"kind": kind}))
        return answer

    async def pages(self, person: str, path: str, **query: Any) -> list[dict[str, Any]]:
        """All items of a list."""
        items: list[dict[str, Any]] = []
        cursor: str | None = None
        while True:
            page = await self.get(person, path, limit=200, cursor=cursor, **query)
            items += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return items

    async def move_clock(self, *, to: str | None = None) -> str:
        """Moves the town's clock (or lets everything settle where it stands); the new time."""
        body: dict[str, Any] = {"now": to} if to else {"advance_seconds": 0}
        answer = await self.post(None, "/dev/clock", body)
        return str(answer["now"])

    async def _send(self, person: str | None, method: str, path: str, **options: Any) -> bytes:
        headers = dict(options.pop("headers", {}))
        if person is not None:
            headers["Authorization"] = f"Bearer {await self._token(person)}"
        for attempt in range(BUSY_TRIES):
            self.requests += 1
            answer = await self._http.request(method, path, headers=headers, **options)
            if answer.status_code != 503 or attempt == BUSY_TRIES - 1:
                break
            await asyncio.sleep(float(answer.headers.get("Retry-After", "1")))  # the server says when to come again
        if answer.is_success:
            return answer.content
        raise Refused(f"{person or '-'} {method} {path}", answer.status_code, _problem(answer))

    async def _token(self, person: str) -> str:
        task = self._tokens.get(person)
        if task is None:
            task = self._tokens[person] = asyncio.ensure_future(self._fetch_token(person))
        return await asyncio.shield(task)

    async def _fetch_token(self, person: str) -> str:
        answer = await self.post(None, "/dev/tokens", {"person_id": person})
        return str(answer["access_token"])


def _problem(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        found = orjson.loads(answer.content)
    except orjson.JSONDecodeError:
        return {"detail": answer.text[:200]}
    return found if isinstance(found, dict) else {}


@asynccontextmanager
async def connected(address: str, hotline_secret: str) -> AsyncIterator[Client]:
    """A client of the one-process system at this address."""
    limits = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=IDLE_SECONDS)
    # the demonstration talks to this machine only, whatever proxy the environment names
    async with httpx.AsyncClient(base_url=address, limits=limits, timeout=120, trust_env=False) as http:
        yield Client(http, hotline_secret)
