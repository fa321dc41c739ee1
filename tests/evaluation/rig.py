"""The running evaluation service on SQLite and the embedded bus, with a simulated clock; the siblings are played by their events."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from services.evaluation.main import SERVICE
from services.evaluation.settings import EvaluationSettings
from shared.app import create_app
from shared.bus.transport import BusRecord, Message
from shared.contracts.asyncapi import TOPIC
from shared.contracts.base import Area, Event, Location, Point, ReportRef, TimeLimit
from shared.contracts.cloudevents import decode, encode
from shared.contracts.dispatch import CaseDispatched, CaseHandled, CaseSuspended, ClockBreached, ClockRecalculated
from shared.contracts.intake import CaseRegistered
from shared.ids import new_id
from shared.service import Runtime

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""A Monday, 09:00 in the town."""
POINT = (120.55, 27.57)


@dataclass
class Case:
    """A case as the siblings tell of it."""

    id: str
    no: str
    reports: list[ReportRef]
    area: Area
    item: str = "0101"
    unit: str = "ZH1"
    round: int = 1
    due_at: datetime = START + timedelta(days=2)


@dataclass
class Rig:
    app: FastAPI
    client: httpx.AsyncClient
    directory: Path
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

    def area(self) -> Area:
        place = self.runtime.town.areas.locate(*POINT)
        assert place is not None
        return Area(district=place.district, station=place.station, community=place.community, grid=place.grid)

    def location(self) -> Location:
        return Location(point=Point(lon=POINT[0], lat=POINT[1]), place_state="exact")

    async def publish(self, *events: Event, key: str | None = None) -> None:
        records = []
        for event in events:
            own = key or str(getattr(event, "case_id", None) or getattr(event, "attachment_id", ""))
            headers, value = encode(event, key=own, event_id=new_id(), at=self.now)
            records.append(BusRecord(TOPIC, own, value, headers))
        await self.runtime.transport.publish(records)
        await self.settle()

    async def settle(self) -> None:
        await self.advance(seconds=0)

    async def advance(self, **span: float) -> None:
        answer = await self.client.post("/dev/clock", json={"advance_seconds": timedelta(**span).total_seconds()})
        assert answer.status_code == 200, answer.text

    async def republish(self, messages: Iterable[Message]) -> None:
        """The same events on this rig's own topic, in the same order per key."""
        await self.runtime.transport.publish([BusRecord(m.topic, m.key, m.value, m.headers) for m in messages])
        await self.settle()

    async def register(
        self, *, contactable: Iterable[bool] = (True,), channel: str = "citizen_app", item: str = "0101", unit: str = "ZH1"
    ) -> Case:
        """A registered and dispatched case with one report per entry of `contactable`."""
        self.number += 1
        reports = [ReportRef(report_id=new_id(), channel=channel, contactable=each) for each in contactable]
        number, due_at = f"E33038320261123{self.number:06}", self.now + timedelta(days=2)
        case = Case(new_id(), number, reports, self.area(), item=item, unit=unit, due_at=due_at)
        await self.publish(
            CaseRegistered(
                report_id=reports[0].report_id,
                report_no=f"R{self.number}",
                channel=channel,
                at=self.now,
                by="system",
                role="system",
                case_id=case.id,
                case_no=case.no,
                item=item,
                severity="III",
                area=case.area,
                location=self.location(),
                text="路边有垃圾",
                occurred_at=self.now,
                received_at=self.now,
                contactable=reports[0].contactable,
                catalogue_version="1",
                decided="machine",
            ),
            self.dispatched(case),
        )
        return case

    def of_unit(self, case: Case, person: str | None, by: str, role: str) -> dict[str, Any]:
        return {
            "case_id": case.id,
            "case_no": case.no,
            "round": case.round,
            "assignment_id": new_id(),
            "at": self.now,
            "by": by,
            "role": role,
            "light": "green",
            "unit": case.unit,
            "person": person,
            "due_at": case.due_at,
        }

    def dispatched(self, case: Case) -> CaseDispatched:
        return CaseDispatched(
            **self.of_unit(case, None, "system", "system"),
            status="assigned",
            cause="registered" if case.round == 1 else "reopened",
            item=case.item,
            severity="III",
            area=case.area,
            location=self.location(),
            channel=case.reports[0].channel,
            reports=case.reports,
            limit=TimeLimit(value=2, unit="work_day"),
            started_at=self.now,
            sign_due_at=self.now,
        )

    async def handle(self, case: Case, *, late: bool = False, suspended: int = 0) -> dict[str, Any]:
        """The unit says it is done; answers the evaluation."""
        person = f"officer-{case.unit.lower()}-1"
        await self.publish(
            CaseHandled(
                **self.of_unit(case, person, person, "officer"),
                status="handled",
                late=late,
                result="已清理",
                handlers=[person],
                item=case.item,
                severity="III",
                area=case.area,
                location=self.location(),
                channel=case.reports[0].channel,
                reports=case.reports,
                suspended_seconds=suspended,
            )
        )
        return await self.evaluation(case)

    async def breach(self, case: Case) -> dict[str, Any]:
        await self.publish(
            ClockBreached(
                **{**self.of_unit(case, None, "system", "system"), "light": "red"},
                status="assigned",
                clock="dispose",
                clock_due_at=case.due_at,
                limit=TimeLimit(value=2, unit="work_day"),
                share=1.0,
                item=case.item,
                severity="III",
                district=case.area.district,
                channel=case.reports[0].channel,
            )
        )
        return await self.evaluation(case)

    async def recalculate(self, case: Case, clock: str, before: datetime, after: datetime) -> None:
        """The notice of a year moved a clock."""
        await self.publish(
            ClockRecalculated(
                **self.of_unit(case, None, "system", "system"),
                status="handled" if clock == "verify" else "assigned",
                clock=clock,
                clock_due_at=after,
                previous_clock_due_at=before,
                year=2027,
                provisional=False,
                limit=TimeLimit(value=2, unit="work_day"),
                share=0.5,
                item=case.item,
                severity="III",
                district=case.area.district,
                channel=case.reports[0].channel,
            )
        )

    async def suspend(self, case: Case) -> None:
        await self.publish(
            CaseSuspended(
                **self.of_unit(case, None, "dispatcher-1", "dispatcher"),
                status="suspended",
                reason_code="weather",
                until=self.now + timedelta(days=5),
                reason="下雨",
            )
        )

    async def next_round(self, case: Case, unit: str | None = None) -> None:
        case.round += 1
        case.unit = unit or case.unit
        case.due_at = self.now + timedelta(days=2)
        await self.publish(self.dispatched(case))

    # ---- people ----

    async def token(self, person: str) -> dict[str, str]:
        if person not in self.tokens:
            answer = await self.client.post("/dev/tokens", json={"person_id": person})
            assert answer.status_code == 200, answer.text
            self.tokens[person] = answer.json()["access_token"]
        return {"Authorization": f"Bearer {self.tokens[person]}"}

    async def get(self, path: str, person: str = "supervisor-1") -> httpx.Response:
        return await self.client.get(path, headers=await self.token(person))

    async def post(self, path: str, person: str, body: dict[str, Any], **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = await self.client.post(path, json=body, headers={**await self.token(person), **named})
        await self.settle()
        return answer

    async def evaluation(self, case: Case, person: str = "supervisor-1") -> dict[str, Any]:
        answer = await self.get(f"/v1/evaluations/by-case/{case.id}", person)
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body

    async def act(self, case: Case, action: str, person: str, body: dict[str, Any], **headers: str) -> httpx.Response:
        evaluation = await self.evaluation(case)
        return await self.post(f"/v1/evaluations/{evaluation['id']}/{action}", person, body, **headers)

    async def check(self, case: Case, *, passed: bool = True, person: str = "evaluator-2") -> dict[str, Any]:
        answer = await self.act(case, "check", person, {"passed": passed})
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body

    async def handled_and_checked(self, **options: Any) -> Case:
        case = await self.register(**options)
        await self.handle(case)
        await self.check(case)
        return case

    # ---- reporters ----

    async def links(self, case: Case) -> list[str]:
        """The tokens of the case's invitations, in order, as intake makes them."""
        invited = [event for event in await self.events(case, "survey.invited.v1") if event.round == case.round]  # type: ignore[attr-defined]
        ids = [event.invitation_id for event in invited]  # type: ignore[attr-defined]
        return [f"{each}.{self.runtime.secrets.sign('link', each)}" for each in ids]

    async def answer(
        self, token: str, *, contacted: bool = True, solved: bool = True, satisfaction: int = 5, **more: Any
    ) -> httpx.Response:
        body = {"contacted": contacted, "solved": solved, "satisfaction": satisfaction, **more}
        answer = await self.client.post(f"/v1/surveys/{token}", json=body)
        await self.settle()
        return answer

    # ---- the topic ----

    async def topic(self) -> list[Event]:
        return [decode(m.headers, m.key, m.value).event async for m in self.runtime.transport.read(TOPIC)]

    async def events(self, case: Case, type_: str) -> list[Event]:
        return [event for event in await self.topic() if event.type == type_ and getattr(event, "case_id", None) == case.id]

    async def dead_letters(self) -> list[Any]:
        table = SERVICE.metadata.tables["dead_letters"]
        return list(await self.runtime.database.rows(table.select()))

    async def rates(self, person: str = "auditor-1", **options: Any) -> dict[str, Any]:
        query = {"from": "2026-11-01", "to": "2026-12-31", "group_by": "unit", **options}
        answer = await self.client.get("/v1/rates", params=query, headers=await self.token(person))
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body


@asynccontextmanager
async def running(
    directory: Path, start: datetime = START, database: str | None = None, holidays: Path | None = None
) -> AsyncIterator[Rig]:
    settings = EvaluationSettings(
        env="dev", data_dir=directory, log_level="error", clock=start.isoformat(), database_url=database, holidays=holidays
    )
    app = create_app(SERVICE, settings)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://evaluation") as client:
            yield Rig(app, client, directory)
