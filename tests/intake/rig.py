"""A running intake on SQLite or PostgreSQL, and somebody to talk to it. The other services are played by events on the bus."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import orjson
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import create_async_engine

from services.intake.main import SERVICE
from services.intake.settings import IntakeSettings
from shared.app import create_app
from shared.auth import DevKey
from shared.bus.transport import BusRecord
from shared.contracts.asyncapi import TOPIC
from shared.contracts.base import Event
from shared.contracts.cloudevents import encode
from shared.db.commands import Command, Envelope
from shared.ids import new_id
from shared.running import migrate_schema
from shared.secrets import signed_headers
from shared.service import Runtime, Service

START = "2026-11-23T09:00:00+08:00"
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
HOTLINE_SECRET = "dev-hotline-secret"
IN_PQ1 = {"lon": 120.55, "lat": 27.57}
VENDORS = "学校门口有流动摊贩占道经营，摆摊卖水果"


@dataclass
class Rig:
    """Calls by whoever; `handle` hands an event to the handlers as the consumer does, without the bus in between."""

    app: FastAPI
    http: httpx.AsyncClient
    runtime: Runtime

    def token(self, person: str) -> str:
        key = self.runtime.auth.keys
        assert isinstance(key, DevKey)
        systems = {"citizen_app-1": ("citizen_app",), "device-1": ("device",)}
        if person in systems:
            return key.issue(person, systems[person])
        found = self.runtime.town.organisation.get_person(person)
        return key.issue(found.id, found.roles, found.unit, found.areas)

    def headers(self, person: str | None, **more: str) -> dict[str, str]:
        named = {name.replace("_", "-"): value for name, value in more.items()}
        return {"Authorization": f"Bearer {self.token(person)}", **named} if person else named

    async def post(self, path: str, body: Any, person: str | None = "registrar-1", **headers: str) -> httpx.Response:
        return await self.http.post(path, json=body, headers=self.headers(person, **headers))

    async def get(self, path: str, person: str | None = "registrar-1", **params: Any) -> httpx.Response:
        return await self.http.get(path, params=params, headers=self.headers(person))

    async def push(self, body: Any, **headers: str) -> httpx.Response:
        raw = orjson.dumps(body)
        signed = signed_headers("hotline-12345", HOTLINE_SECRET, raw)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.http.post("/v1/hotline/tickets", content=raw, headers={"Content-Type": "application/json", **signed, **named})

    async def report(self, person: str | None = None, **changes: Any) -> dict[str, Any]:
        """A filed (or waiting) report; asserts that it was taken in."""
        answer = await self.post("/v1/reports", a_report(**changes), person or self.grid_worker)
        assert answer.status_code == 201, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    @property
    def grid_worker(self) -> str:
        location = self.runtime.town.areas.locate(120.55, 27.57)
        assert location is not None
        return self.runtime.town.organisation.worker_of(location.grid).id

    async def messages(self, *, to: str | None = None, case_id: str | None = None) -> list[dict[str, Any]]:
        given = {"to": to, "case_id": case_id}
        answer = await self.http.get("/dev/messages", params={name: value for name, value in given.items() if value})
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    async def handle(self, event: Event, *, at: datetime | None = None) -> list[Command | None]:
        """The event's effect, committed."""
        envelope = Envelope(event, new_id(), getattr(event, "case_id", "key"), at or self.runtime.now())
        made = SERVICE.registry.handlers[event.type](self.runtime, [envelope])
        commands: list[Command | None] = await made if asyncio.iscoroutine(made) else made
        for command in commands:
            if command is not None:
                await self.runtime.lane.submit(command)
        return commands

    async def publish(self, event: Event, key: str) -> None:
        """On the bus, as another service would."""
        headers, value = encode(event, key=key, event_id=new_id(), at=self.runtime.now())
        record = BusRecord(TOPIC, key, value, headers)
        await self.runtime.transport.send([record])

    async def rows(self, sql_table: str) -> list[Mapping[str, Any]]:
        table = SERVICE.metadata.tables[sql_table]
        return [dict(row) for row in await self.runtime.database.rows(table.select())]


def a_report(**changes: Any) -> dict[str, Any]:
    body: dict[str, Any] = {
        "channel": "grid_app",
        "source_id": new_id(),
        "text": VENDORS,
        "occurred_at": "2026-11-23T08:50:00+08:00",
        "location": IN_PQ1,
        "item_code": "0101",
    }
    body.update(changes)
    return {name: value for name, value in body.items() if value is not None}


def a_ticket(**changes: Any) -> dict[str, Any]:
    body: dict[str, Any] = {
        "ticket_no": f"T{time.monotonic_ns()}",
        "kind": "complaint",
        "title": "流动摊贩",
        "content": VENDORS,
        "caller": {"name": "张三丰", "phone": "13812345678"},
        "called_at": "2026-11-23T08:55:00+08:00",
        **IN_PQ1,
    }
    body.update(changes)
    return {name: value for name, value in body.items() if value is not None}


def settings_for(folder: Path, **more: Any) -> IntakeSettings:
    given: dict[str, Any] = {"env": "dev", "data_dir": folder, "clock": START, "log_level": "warning", **more}
    return IntakeSettings(**given)


@asynccontextmanager
async def running_intake(folder: Path, **settings: Any) -> AsyncIterator[Rig]:
    migrate = migrate_schema if "database_url" in settings else _make_tables
    app = create_app(SERVICE, settings_for(folder, **settings), base_url="http://intake.test", migrate=migrate)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, client=("10.0.0.9", 1234))
        async with httpx.AsyncClient(transport=transport, base_url="http://intake.test") as http:
            yield Rig(app, http, app.state.runtime)


async def _make_tables(service: Service, address: str) -> None:
    """The tables straight from the models: migrations have a test of their own, and take half a second."""
    engine = create_async_engine(address)
    async with engine.begin() as connection:
        await connection.run_sync(service.metadata.create_all)
    await engine.dispose()
