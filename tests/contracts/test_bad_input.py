"""Every door of every service against input that nobody should send: a clear Chinese problem, never a 500, nothing echoed."""

import json
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from deploy.run import SERVICES, _declaration
from shared.app import create_app
from shared.ids import new_id
from shared.service import Service
from shared.settings import ServiceSettings

pytestmark = pytest.mark.anyio

MARK = "QZ7回显标记"
PEOPLE = {
    "grid_worker": "grid_worker-1",
    "auxiliary": "auxiliary-zh1-1",
    "contractor": "contractor-x11-1",
    "officer": "officer-zh1-1",
    "squad_leader": "leader-zh1",
    "department_clerk": "clerk-d01",
}
DEEP = "[" * 40 + "]" * 40
BODIES: dict[str, bytes] = {
    "nothing": b"",
    "half a document": b'{"text": "',
    "no object": b"[1, 2]",
    "a number": b"7",
    "null": b"null",
    "unknown fields": json.dumps({"no_such_field": MARK, "x": 1}).encode(),
    "a megabyte of text": json.dumps({"text": MARK * 90_000, "reason": MARK}, ensure_ascii=False).encode(),
    "more than the limit": b'{"text": "' + b"a" * 3_000_000 + b'"}',
    "control characters": b'{"text": "a\\u0000b", "reason": "\\u0007", "note": "\\u009f"}',
    "raw control characters": b'{"text": "a\x00b"}',
    "a lone surrogate": b'{"text": "\\ud800", "reason": "\\udfff", "result": "\\ud800x"}',
    "not a number": b'{"lon": NaN, "lat": Infinity, "minutes": 1e999}',
    "duplicate keys": b'{"text": "a", "text": "b"}',
    "deep nesting": b'{"extra": ' + DEEP.encode() + b"}",
    "wrong types": json.dumps(
        {"text": 5, "reason": [], "unit": {}, "officers": "x", "location": "here", "occurred_at": 12, "lines": {}, "passed": "yes"}
    ).encode(),
    "not UTF-8": b'{"text": "\xff\xfe"}',
    "wild numbers": b'{"limit": 99999999999999999999999999, "lon": -1e308, "lat": 1e308, "minutes": -1, "satisfaction": 9}',
}
QUERIES = (
    "limit=0",
    "limit=201",
    "limit=x",
    "cursor=%00",
    "cursor=%F0%28",
    f"cursor={MARK}",
    "from=2026-13-45&to=x",
    "from=2026-12-01&to=2026-11-01",
    "status=nonsense&unit=%27%3B--&light=blue",
    "group_by=nonsense&from=2026-11-01&to=2026-11-30",
    "after=%FF",
)


@dataclass
class Doors:
    """A running service with what its own document says of its doors."""

    client: httpx.AsyncClient
    document: dict[str, Any]
    tokens: dict[str, str]

    def of(self, *methods: str) -> list[tuple[str, str, list[str]]]:
        found = []
        for path, operations in self.document["paths"].items():
            for method, operation in operations.items():
                if method in methods:
                    found.append((method.upper(), path, operation.get("x-roles", [])))
        return found

    async def token(self, roles: list[str]) -> dict[str, str]:
        for role in roles:
            person = PEOPLE.get(role, f"{role}-1")
            if person not in self.tokens:
                answer = await self.client.post("/dev/tokens", json={"person_id": person})
                if answer.status_code != 200:
                    continue
                self.tokens[person] = answer.json()["access_token"]
            return {"Authorization": f"Bearer {self.tokens[person]}", "X-Bihuan-Role": role}
        return {}


@pytest.fixture(params=SERVICES)
async def doors(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Doors]:
    service: Service = _declaration(request.param)
    settings = service.settings(env="dev", data_dir=tmp_path, clock="2026-11-23T09:00:00+08:00", log_level="error")
    assert isinstance(settings, ServiceSettings)
    app = create_app(service, settings)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(app.router.lifespan_context(app))
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        client = await stack.enter_async_context(httpx.AsyncClient(transport=transport, base_url="http://test"))
        yield Doors(client, (await client.get("/openapi.json")).json(), {})


def filled(path: str, value: str) -> str:
    return re.sub(r"\{[^}]+\}", value, path)


def expect_problem(answer: httpx.Response, where: str) -> None:
    assert answer.status_code < 500, f"{where}: {answer.status_code} {answer.text[:300]}"
    if answer.status_code < 400:
        return
    assert answer.headers["content-type"].startswith("application/problem+json"), f"{where}: {answer.headers['content-type']}"
    problem = answer.json()
    assert {"type", "title", "status", "detail", "code", "request_id"} <= problem.keys(), where
    assert problem["status"] == answer.status_code, where
    assert re.search("[一-龥]", problem["detail"]), f"{where}: {problem['detail']}"
    assert re.fullmatch(r"[a-z0-9_|]+", problem["code"]), where
    assert problem["request_id"], where
    assert MARK not in answer.text.replace(json.dumps(MARK)[1:-1], MARK) or problem["status"] in (404,), f"{where} echoes its input"


async def test_no_body_however_wrong_is_more_than_a_problem(doors: Doors) -> None:
    tried = 0
    for method, path, roles in doors.of("post", "put"):
        headers = await doors.token(roles)
        for name, body in BODIES.items():
            answer = await doors.client.request(
                method, filled(path, new_id()), content=body, headers={**headers, "Content-Type": "application/json"}
            )
            expect_problem(answer, f"{method} {path} with {name}")
            tried += 1
    assert tried > len(BODIES) * 5


async def test_no_query_or_id_however_wrong_is_more_than_a_problem(doors: Doors) -> None:
    for method, path, roles in doors.of("get"):
        headers = await doors.token(roles)
        ids = (new_id(), "1", "%00", "a'--", "..%2F..%2Fetc", "长" * 50, "x" * 3000) if "{" in path else ("",)
        for id_ in ids:
            answer = await doors.client.request(method, filled(path, id_), headers=headers)
            expect_problem(answer, f"{method} {path} with id {id_[:20]!r}")
        for query in QUERIES:
            answer = await doors.client.request(method, f"{filled(path, new_id())}?{query}", headers=headers)
            expect_problem(answer, f"{method} {path}?{query}")


async def test_nobody_and_the_wrong_role_are_told_so_before_anything_else(doors: Doors) -> None:
    wrong = await doors.token(["ops"])
    for method, path, roles in doors.of("post", "put"):
        if not roles or "public" in roles:
            continue
        sent = {"content": b"{broken", "headers": {"Content-Type": "application/json"}}
        nobody = await doors.client.request(method, filled(path, new_id()), **sent)  # type: ignore[arg-type]
        assert (nobody.status_code, nobody.json()["code"]) == (401, "not_authenticated"), f"{method} {path}"
        if "ops" in roles:
            continue
        other = await doors.client.request(method, filled(path, new_id()), content=b"{broken", headers={**wrong, **sent["headers"]})  # type: ignore[dict-item]
        assert other.status_code == 403, f"{method} {path}: {other.status_code}"
        expect_problem(other, f"{method} {path}")


async def test_expired_forged_and_foreign_tokens_are_no_identity(doors: Doors) -> None:
    protected = next((method, path) for method, path, roles in doors.of("get") if roles and "{" not in path)
    for token in ("", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbi0xIiwicm9sZXMiOlsiYWRtaW4iXX0."):
        answer = await doors.client.request(*protected, headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 401, token
        expect_problem(answer, f"token {token!r}")
