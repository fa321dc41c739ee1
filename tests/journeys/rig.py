"""The whole system as somebody outside sees it: one process of four services, its own clock, its own hotline."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from deploy.demo.client import Client, connected
from deploy.demo.field import OPEN
from deploy.demo.pictures import picture
from deploy.demo.receiver import Receiver, receiving
from deploy.demo.system import HOTLINE_SECRET, System, running_system
from deploy.demo.world import ZONE
from shared.town import load_town

START = "2026-11-23T09:00:00+08:00"
"""A Monday."""
SQUARE = (120.5503, 27.5707)
"""Lies in PQ1."""
_numbers = count(1)


@cache
def spots() -> list[tuple[float, float]]:
    """Points around the square, 90 m apart; none on the border of a grid cell, where a report would wait for a person to decide."""
    areas = load_town("longgang").areas
    around = [
        (round(SQUARE[0] + 0.0009 * east, 6), round(SQUARE[1] + 0.0009 * north, 6)) for north in range(-4, 5) for east in range(-4, 5)
    ]
    return [(lon, lat) for lon, lat in around if (found := areas.locate(lon, lat)) is not None and not found.on_border]


@dataclass
class Town:
    """One running system; its clock only goes on, so every journey counts from where it finds it."""

    client: Client
    receiver: Receiver
    system: System
    sent: list[Any] = field(default_factory=list)

    async def now(self) -> datetime:
        """The town's time, after everything has settled."""
        return datetime.fromisoformat(await self.client.move_clock()).astimezone(ZONE)

    async def later(self, **span: float) -> datetime:
        """The clock goes on and everything due has happened."""
        then = await self.now() + timedelta(**span)
        await self.client.move_clock(to=then.isoformat())
        return then

    async def workday(self, hour: int = 9) -> datetime:
        """The next morning of a working day (no holiday lies in these weeks)."""
        then = (await self.now()).replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=1)
        while then.weekday() >= 5:
            then += timedelta(days=1)
        await self.client.move_clock(to=then.isoformat())
        return then

    def number(self) -> int:
        """A number that nothing else of this session has."""
        return next(_numbers)

    def spot(self) -> dict[str, Any]:
        """A point of PQ1 of its own, far from all others."""
        lon, lat = spots()[self.number() % len(spots())]
        return {"lon": lon, "lat": lat}

    async def report(self, person: str | None, channel: str, text: str, **more: Any) -> dict[str, Any]:
        """Sends a report; its outcome, when everything has settled."""
        body = {
            "channel": channel,
            "source_id": f"journey-{self.number()}",
            "text": text,
            "occurred_at": (await self.now()).isoformat(),
            "location": self.spot(),
            **more,
        }
        outcome = await self.client.post(person, "/intake/v1/reports", body)
        await self.client.move_clock()
        return dict(outcome)

    async def ticket(self, text: str, headers: dict[str, str] | None = None, **more: Any) -> dict[str, Any]:
        """One ticket of the hotline; its result, when everything has settled."""
        number = self.number()
        body = {
            "ticket_no": f"T{number:08d}",
            "kind": "complaint",
            "title": text[:20],
            "content": text,
            "caller": {"name": "林女士", "phone": f"1990001{number:04d}"},
            "called_at": (await self.now()).isoformat(),
            **self.spot(),
            **more,
        }
        result = (await self.client.push_tickets([body], **(headers or {})))[0]
        assert result["problem"] is None, result
        await self.client.move_clock()
        return {**result, "phone": body["caller"]["phone"]}

    async def assignment(self, case_id: str, person: str = "dispatcher-1") -> dict[str, Any]:
        return dict(await self.client.get(person, f"/dispatch/v1/assignments/by-case/{case_id}"))

    async def evaluation(self, case_id: str) -> dict[str, Any]:
        return dict(await self.client.get("evaluator-1", f"/evaluation/v1/evaluations/by-case/{case_id}"))

    async def case(self, case_id: str) -> dict[str, Any]:
        return dict(await self.client.get("supervisor-1", f"/intake/v1/cases/{case_id}"))

    async def act(self, person: str, case_id: str, action: str, body: dict[str, Any] | None = None) -> Any:
        """A command on the case's present assignment."""
        row = await self.assignment(case_id)
        return await self.client.post(person, f"/dispatch/v1/assignments/{row['id']}/{action}", body or {})

    async def pictures(self, person: str) -> list[str]:
        """One of before, one of after."""
        stored = [await self.client.upload(person, picture(self.number()), kind) for kind in ("before", "after")]
        return [one["attachment_id"] for one in stored]

    async def handle(self, person: str, case_id: str) -> None:
        """Sign, arrive and handle with pictures, which takes some minutes; everything has settled."""
        await self.later(minutes=10)
        row = await self.assignment(case_id)
        assert row["status"] in OPEN, row["status"]
        if row["status"] == "assigned":
            await self.act(person, case_id, "sign")
        await self.act(person, case_id, "arrive")
        await self.act(person, case_id, "handle", {"result": "已处置完毕。", "attachments": await self.pictures(person)})
        await self.client.move_clock()

    async def check(self, case_id: str, passed: bool = True, person: str = "evaluator-1") -> None:
        """Verification; everything has settled."""
        found = await self.evaluation(case_id)
        await self.client.post(person, f"/evaluation/v1/evaluations/{found['id']}/check", {"passed": passed, "note": "已到现场"})
        await self.client.move_clock()

    async def survey_token(self, case_id: str, phone: str) -> str:
        """The newest link that this reporter got for this case."""
        answer = await self.client.get(None, "/dev/messages", case_id=case_id, to=phone)
        links = [one["link"] for one in answer["items"] if one["template"] == "survey_invitation"]
        return str(links[-1]).rpartition("/")[2]

    async def answer(self, case_id: str, phone: str, *, solved: bool, satisfaction: int) -> None:
        """The reporter answers behind the link; everything has settled."""
        token = await self.survey_token(case_id, phone)
        await self.client.post(None, f"/evaluation/v1/surveys/{token}", {"contacted": True, "solved": solved, "satisfaction": satisfaction})
        await self.client.move_clock()

    async def written_back(self, ticket_no: str, last: str) -> list[dict[str, Any]]:
        """The write-backs of a ticket by `seq`, once `last` has arrived (they travel in real time)."""
        for _ in range(200):
            found = {body["seq"]: body for _, body in self.receiver.received if body["ticket_no"] == ticket_no}
            if any(body["event"] == last for body in found.values()):
                return [found[seq] for seq in sorted(found)]
            await asyncio.sleep(0.1)  # the receiver may live in another loop
        raise AssertionError(f"{last} of {ticket_no} never came: {[body['event'] for body in found.values()]}")


@dataclass
class Place:
    """A system and its hotline, without anybody who talks to it."""

    receiver: Receiver
    system: System


@asynccontextmanager
async def running_place(folder: Path, *, clock: str = START, **system: Any) -> AsyncIterator[Place]:
    """A system of its own with its hotline; `system` goes to `running_system`."""
    async with (
        receiving(HOTLINE_SECRET) as receiver,
        running_system(folder, clock=clock, callback_url=receiver.url, **system) as running,
    ):
        yield Place(receiver, running)


@asynccontextmanager
async def visited(place: Place) -> AsyncIterator[Town]:
    """The town for one visitor with a client of its own."""
    async with connected(place.system.address, HOTLINE_SECRET) as client:
        yield Town(client, place.receiver, place.system)


@asynccontextmanager
async def running_town(folder: Path, *, clock: str = START, **system: Any) -> AsyncIterator[Town]:
    """A place of its own and a visitor."""
    async with running_place(folder, clock=clock, **system) as place, visited(place) as town:
        yield town
