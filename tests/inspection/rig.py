"""The running inspection service on SQLite and the embedded bus, with a simulated clock; intake is played by its events."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import create_async_engine

from services.inspection.main import SERVICE
from services.inspection.settings import InspectionSettings
from shared.app import create_app
from shared.bus.transport import BusRecord
from shared.codes import is_credit_code
from shared.contracts.asyncapi import TOPIC
from shared.contracts.base import Event
from shared.contracts.cloudevents import decode, encode
from shared.contracts.intake import AttachmentStored
from shared.ids import new_id
from shared.running import Migrate
from shared.service import Runtime, Service

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""A Monday, 09:00 in the town."""
PLACE = {"lon": 120.55, "lat": 27.57, "crs": "wgs84", "address": "龙港市印刷工业园1号"}
HERE = {"lon": 120.55, "lat": 27.57, "crs": "wgs84"}
HOURS = [{"days": [1, 2, 3, 4, 5, 6, 7], "from": "08:00", "to": "20:00"}]
FIVE = ("D02", "D04", "D05", "D07", "D09")


def credit_code(number: int) -> str:
    """A made-up credit code with a right check character."""
    body = f"91330383{number:09}"
    return next(body + last for last in "0123456789ABCDEFGHJKLMNPQRTUWXY" if is_credit_code(body + last))


@dataclass
class Rig:
    app: FastAPI
    client: httpx.AsyncClient
    tokens: dict[str, str] = field(default_factory=dict)

    @property
    def runtime(self) -> Runtime:
        runtime: Runtime = self.app.state.runtime
        return runtime

    @property
    def now(self) -> datetime:
        return self.runtime.now()

    # ---- time and siblings ----

    async def advance(self, **span: float) -> None:
        answer = await self.client.post("/dev/clock", json={"advance_seconds": timedelta(**span).total_seconds()})
        assert answer.status_code == 200, answer.text

    async def move_to(self, at: str) -> None:
        await self.advance(seconds=(datetime.fromisoformat(at) - self.now).total_seconds())

    async def publish(self, key: str, event: Event) -> None:
        headers, value = encode(event, key=key, event_id=new_id(), at=self.now)
        await self.runtime.transport.publish([BusRecord(TOPIC, key, value, headers)])
        await self.advance(seconds=0)

    async def attach(self) -> str:
        id_ = new_id()
        event = AttachmentStored(
            attachment_id=id_,
            kind="after",
            media_type="image/jpeg",
            size=9,
            sha256="0" * 64,
            at=self.now,
            by="officer-zh1-1",
            role="officer",
        )
        await self.publish(id_, event)
        return id_

    # ---- people ----

    async def headers(self, person: str | None) -> dict[str, str]:
        if person is None:
            return {}
        if person not in self.tokens:
            answer = await self.client.post("/dev/tokens", json={"person_id": person})
            assert answer.status_code == 200, answer.text
            self.tokens[person] = answer.json()["access_token"]
        return {"Authorization": f"Bearer {self.tokens[person]}"}

    async def get(self, path: str, person: str | None = "planner-1", /, **params: Any) -> httpx.Response:
        return await self.client.get(path, headers=await self.headers(person), params=params)

    async def post(self, path: str, person: str | None, body: Any, **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.post(path, json=body, headers={**await self.headers(person), **named})

    async def do(self, path: str, person: str | None, body: Any, status: int = 200) -> dict[str, Any]:
        """An act that must succeed."""
        answer = await self.post(path, person, body)
        assert answer.status_code == status, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    # ---- the matter ----

    async def subject(self, uscc: str, **fields: Any) -> dict[str, Any]:
        body = {"name": "龙港测试印刷厂", "scenarios": ["S04"], "place": PLACE, "hours": HOURS, **fields}
        answer = await self.client.put(f"/v1/subjects/{uscc}", json=body, headers=await self.headers("planner-1"))
        assert answer.status_code in (200, 201), answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    async def request(self, uscc: str, department: str, **fields: Any) -> dict[str, Any]:
        body = {
            "department": department,
            "uscc": uscc,
            "scenario": "S04",
            "window": {"from": "2026-11-23", "to": "2026-12-04"},
            "minutes": 40,
            "reason": "plan",
            **fields,
        }
        return await self.do("/v1/requests", f"clerk-{department.lower()}", {k: v for k, v in body.items() if v is not None}, 201)

    async def plan(self, period_from: str = "2026-11-24", period_to: str = "2026-12-04", squads: tuple[str, ...] = ("ZH1", "ZY1")) -> Any:
        made = await self.do("/v1/plans", "planner-1", {"from": period_from, "to": period_to, "squads": list(squads)}, 202)
        while made["status"] == "computing":
            await asyncio.sleep(0.005)
            made = (await self.get(f"/v1/plans/{made['id']}")).json()
        assert made["status"] == "ready", made
        return made

    async def published(self, uscc: str, departments: tuple[str, ...] = FIVE, **fields: Any) -> dict[str, Any]:
        """A published visit for requests of these departments."""
        for department in departments:
            await self.request(uscc, department, **fields)
        plan = await self.plan(*([fields["window"]["from"], fields["window"]["to"]] if "window" in fields else []))
        assert plan["unplanned"] == [], plan
        await self.do(f"/v1/plans/{plan['id']}/publish", "head-1", {})
        (visit,) = [visit for visit in plan["visits"] if visit["uscc"] == uscc]
        return (await self.get(f"/v1/visits/{visit['id']}", visit["officers"][0])).json()  # type: ignore[no-any-return]

    async def checked_in(self, uscc: str, departments: tuple[str, ...] = FIVE, **fields: Any) -> dict[str, Any]:
        visit = await self.published(uscc, departments, **fields)
        await self.move_to(visit["start"])
        return await self.check_in(visit)

    async def check_in(self, visit: dict[str, Any]) -> dict[str, Any]:
        body = {"code": visit["inspection_code"], "location": HERE, "officers": visit["officers"]}
        return await self.do(f"/v1/visits/{visit['id']}/check-in", visit["officers"][0], body)

    async def answer_all(self, visit: dict[str, Any], **failed: dict[str, Any]) -> dict[str, Any]:
        """Every line passes but those in `failed` (line id with `_` for `-`)."""
        named = {name.replace("_", "-"): extra for name, extra in failed.items()}
        lines = [
            {"line_id": item["line_id"], "answer": "fail" if item["line_id"] in named else "pass", **named.get(item["line_id"], {})}
            for item in visit["items"]
        ]
        return await self.do(f"/v1/visits/{visit['id']}/lines", visit["officers"][0], {"lines": lines})

    async def finish(self, visit: dict[str, Any], orders: list[dict[str, Any]] | None = None) -> dict[str, Any]:
        body = {"record": "现场检查记录", "party": {"name": "王某某", "signed": True}, "orders": orders or []}
        return await self.do(f"/v1/visits/{visit['id']}/finish", visit["officers"][0], body)

    async def inspected(self, uscc: str, departments: tuple[str, ...] = FIVE, failed: dict[str, Any] | None = None, **fields: Any) -> Any:
        """A finished visit."""
        visit = await self.checked_in(uscc, departments, **fields)
        await self.answer_all(visit, **(failed or {}))
        return await self.finish(visit)

    # ---- what can be seen ----

    async def events(self, uscc: str, type_: str | None = None) -> list[Any]:
        await self.advance(seconds=0)
        found = [decode(m.headers, m.key, m.value).event async for m in self.runtime.transport.read(TOPIC)]
        return [event for event in found if getattr(event, "uscc", None) == uscc and (type_ is None or event.type == f"{type_}.v1")]

    async def messages(self, to: str) -> list[dict[str, Any]]:
        answer = await self.client.get("/dev/messages", params={"to": to})
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    async def page(self, uscc: str) -> str:
        """The path of the enterprise's page within the service, out of the message that it was sent."""
        link = str(next(one["link"] for one in await self.messages(uscc) if one["template"] == "enterprise_page"))
        assert link.startswith("/inspection/v1/enterprise/")
        return link.removeprefix("/inspection")

    async def dead_letters(self) -> list[Any]:
        return list(await self.runtime.database.rows(SERVICE.metadata.tables["dead_letters"].select()))


async def create_tables(service: Service, address: str) -> None:
    """Quicker than the migrations, which `test_postgres` and `test_the_migrations_make_what_the_models_say` run."""
    engine = create_async_engine(address)
    async with engine.begin() as connection:
        await connection.run_sync(service.metadata.create_all)
    await engine.dispose()


@asynccontextmanager
async def running(directory: Path, start: datetime = START, *, migrate: Migrate = create_tables, **fields: Any) -> AsyncIterator[Rig]:
    settings = InspectionSettings(env="dev", data_dir=directory, log_level="error", clock=start.isoformat(), **fields)
    app = create_app(SERVICE, settings, migrate=migrate)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://inspection") as client:
            yield Rig(app, client)
