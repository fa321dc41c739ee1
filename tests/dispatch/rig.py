"""The running dispatch service on SQLite and the embedded bus, with a simulated clock; intake and evaluation are played by their events."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from services.dispatch.main import SERVICE
from services.dispatch.settings import DispatchSettings
from shared.app import create_app
from shared.bus.transport import BusRecord
from shared.contracts.asyncapi import TOPIC
from shared.contracts.base import Area, Event, Location, Point
from shared.contracts.cloudevents import decode, encode
from shared.contracts.evaluation import CaseChecked, CaseClosed, CaseReopened
from shared.contracts.intake import AttachmentStored, CaseCorrected, CaseRegistered
from shared.ids import new_id
from shared.service import Runtime

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""A Monday, 09:00 in the town."""
POINT = (120.55, 27.57)
SHA = "0" * 64


@dataclass
class Case:
    id: str
    no: str
    report_id: str
    item: str
    severity: str
    round: int = 1


@dataclass
class Rig:
    app: FastAPI
    client: httpx.AsyncClient
    tokens: dict[str, str] = field(default_factory=dict)
    number: int = 0

    @property
    def runtime(self) -> Runtime:
        runtime: Runtime = self.app.state.runtime
        return runtime

    @property
    def now(self) -> datetime:
        return self.runtime.now()

    # ---- the siblings ----

    def area(self, point: tuple[float, float] = POINT) -> Area:
        place = self.runtime.town.areas.locate(*point)
        assert place is not None
        return Area(district=place.district, station=place.station, community=place.community, grid=place.grid)

    def location(self, point: tuple[float, float] = POINT) -> Location:
        return Location(point=Point(lon=point[0], lat=point[1]), place_state="exact")

    async def publish(self, *events: Event) -> None:
        records = []
        for event in events:
            own = str(getattr(event, "case_id", None) or getattr(event, "attachment_id", ""))
            headers, value = encode(event, key=own, event_id=new_id(), at=self.now)
            records.append(BusRecord(TOPIC, own, value, headers))
        await self.runtime.transport.publish(records)
        await self.settle()

    async def settle(self) -> None:
        await self.advance(seconds=0)

    async def advance(self, **span: float) -> None:
        answer = await self.client.post("/dev/clock", json={"advance_seconds": timedelta(**span).total_seconds()})
        assert answer.status_code == 200, answer.text

    async def move_to(self, at: datetime) -> None:
        await self.advance(seconds=(at - self.now).total_seconds())

    async def register(self, item: str = "0101", severity: str | None = None, *, placed: bool = True, **fields: Any) -> Case:
        case, event = self.registered(item, severity, placed=placed, **fields)
        await self.publish(event)
        return case

    def registered(self, item: str, severity: str | None = None, *, placed: bool = True, **fields: Any) -> tuple[Case, CaseRegistered]:
        """A case of intake and the event that tells of it."""
        self.number += 1
        known = self.runtime.town.catalogue.get_item(item)
        case = Case(new_id(), f"E33038320261123{self.number:06}", new_id(), item, severity or known.level)
        event: dict[str, Any] = {
            "report_id": case.report_id,
            "report_no": f"R{self.number}",
            "channel": "hotline",
            "at": self.now,
            "by": "registrar-1",
            "role": "registrar",
            "case_id": case.id,
            "case_no": case.no,
            "item": item,
            "severity": case.severity,
            "area": self.area() if placed else None,
            "location": self.location() if placed else Location(place_state="unknown"),
            "text": "菜场外面有人摆摊",
            "occurred_at": self.now,
            "received_at": self.now,
            "contactable": True,
            "catalogue_version": "1",
            "decided": "person",
        }
        return case, CaseRegistered(**{**event, **fields})

    async def attach(self, kind: str = "after") -> str:
        id_ = new_id()
        await self.publish(self.stored(id_, kind))
        return id_

    def stored(self, id_: str, kind: str) -> AttachmentStored:
        return AttachmentStored(
            attachment_id=id_, kind=kind, media_type="image/jpeg", size=9, sha256=SHA, at=self.now, by="officer-zh1-1", role="officer"
        )

    async def of_round(self, case: Case) -> dict[str, Any]:
        a = await self.assignment(case)
        return {
            "evaluation_id": new_id(), "case_id": case.id, "case_no": case.no, "round": a["round"], "unit": a["unit"],
            "person": a["person"], "item": a["item"],
            "severity": a["severity"], "district": "PQ1", "channel": "hotline", "due_at": self.now, "at": self.now,
            "by": "evaluator-1", "role": "evaluator",
        }  # fmt: skip

    async def reopen(self, case: Case, *, to: str = "same", escalated: bool = False, excluded: list[str] | None = None) -> dict[str, Any]:
        common = await self.of_round(case)
        await self.publish(
            CaseReopened(
                **common,
                cause="bad_answer",
                next_round=None if escalated else common["round"] + 1,
                escalated=escalated,
                to=to,  # type: ignore[arg-type]
                excluded_units=excluded or [],
            )
        )
        return await self.assignment(case)

    async def close(self, case: Case) -> dict[str, Any]:
        common = await self.of_round(case)
        ended = {"confirmed_by": "reporter", "outcome": "satisfied", "answers": None, "failed_checks": 0}
        await self.publish(CaseClosed(**common, **ended, handled_at=self.now, handled_late=False))
        return await self.assignment(case)

    async def checked(self, case: Case, passed: bool = True) -> None:
        await self.publish(CaseChecked(**await self.of_round(case), passed=passed, physical=False))

    async def correct(
        self, case: Case, *, item: str, severity: str, changed: list[str], point: tuple[float, float] = POINT, placed: bool = True
    ) -> dict[str, Any]:
        before = {"previous_item": case.item, "previous_severity": case.severity, "previous_area": self.area() if placed else None}
        place = {"area": self.area(point), "location": self.location(point)}
        nowhere = {"area": None, "location": Location(place_state="unknown")}
        after = {"item": item, "severity": severity, "changed": changed, **(place if placed else nowhere)}
        who = {"report_id": case.report_id, "report_no": "R1", "channel": "hotline", "by": "registrar-1", "role": "registrar"}
        more = {"at": self.now, "case_id": case.id, "case_no": case.no, "private": False, "catalogue_version": "1", "reason": "更正"}
        await self.publish(CaseCorrected(**who, **more, **before, **after))  # type: ignore[arg-type]
        return await self.assignment(case)

    # ---- people ----

    async def token(self, person: str) -> dict[str, str]:
        if person not in self.tokens:
            answer = await self.client.post("/dev/tokens", json={"person_id": person})
            assert answer.status_code == 200, answer.text
            self.tokens[person] = answer.json()["access_token"]
        return {"Authorization": f"Bearer {self.tokens[person]}"}

    async def get(self, path: str, person: str = "supervisor-1") -> httpx.Response:
        return await self.client.get(path, headers=await self.token(person))

    async def assignment(self, case: Case, person: str = "supervisor-1") -> dict[str, Any]:
        answer = await self.get(f"/v1/assignments/by-case/{case.id}", person)
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body

    async def post(self, path: str, person: str, body: dict[str, Any], **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = await self.client.post(path, json=body, headers={**await self.token(person), **named})
        await self.settle()
        return answer

    async def act(self, case: Case, action: str, person: str, body: dict[str, Any] | None = None, **headers: str) -> httpx.Response:
        found = await self.assignment(case)
        return await self.post(f"/v1/assignments/{found['id']}/{action}", person, body or {}, **headers)

    async def do(self, case: Case, action: str, person: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """An act that must succeed."""
        answer = await self.act(case, action, person, body)
        assert answer.status_code in (200, 201), answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    async def handled(self, item: str = "0101", person: str = "officer-zh1-1", **options: Any) -> Case:
        case = await self.register(item, **options)
        await self.work(case, person)
        return case

    async def work(self, case: Case, person: str = "officer-zh1-1") -> None:
        await self.do(case, "sign", person)
        await self.do(case, "arrive", person)
        evidence = [await self.attach(kind) for kind in ("before", "after")]
        await self.do(case, "handle", person, {"result": "已劝离", "attachments": evidence})

    # ---- the topic ----

    async def events(self, case: Case, type_: str | None = None) -> list[Any]:
        found = [decode(m.headers, m.key, m.value).event async for m in self.runtime.transport.read(TOPIC)]
        return [event for event in found if getattr(event, "case_id", None) == case.id and (type_ is None or event.type == f"{type_}.v1")]

    async def messages(self, case: Case) -> list[dict[str, Any]]:
        answer = await self.client.get("/dev/messages", params={"case_id": case.id})
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    async def dead_letters(self) -> list[Any]:
        return list(await self.runtime.database.rows(SERVICE.metadata.tables["dead_letters"].select()))


@asynccontextmanager
async def running(directory: Path, database_url: str | None = None, holidays: Path | None = None) -> AsyncIterator[Rig]:
    settings = DispatchSettings(
        env="dev", data_dir=directory, log_level="error", clock=START.isoformat(), database_url=database_url, holidays=holidays
    )
    app = create_app(SERVICE, settings)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://dispatch") as client:
            yield Rig(app, client)
