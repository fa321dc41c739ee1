"""Three enterprises that several departments want to see: one plan, one visit each, what was found put right."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from deploy.demo.story import at, chance, place_named, sentences
from deploy.demo.world import World, for_each, moment, together

PLANNER, HEAD, READER = "planner-1", "head-1", "planner-1"
SQUADS = ["ZH1", "ZH2", "ZH3", "ZH4", "ZH5", "ZY1", "ZY2", "ZY3"]
ASK_AT, PLAN_AT = at(9, 0), at(10, 0)
PERIOD = (1, 3)
"""First and last day of the plan, after the demonstration's day."""
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
PLAN_TRIES = 400


class PlanFailed(Exception):
    """No plan came of it."""


def credit_code(number: int) -> str:
    """A well-formed code of nobody (GB 32100, check character included)."""
    body = f"91330383MA{number:07d}"
    total = sum(ALPHABET.index(letter) * weight for letter, weight in zip(body, WEIGHTS, strict=True))
    return body + ALPHABET[(31 - total % 31) % 31]


@dataclass(slots=True)
class Inspections:
    """How far the inspections are."""

    plan_id: str | None = None
    finished: set[str] = field(default_factory=set)
    wanted: int = 0

    @property
    def complete(self) -> bool:
        return self.plan_id is not None and len(self.finished) >= self.wanted

    async def go_on(self, world: World) -> None:
        """Whatever is due at this tick."""
        if world.due(ASK_AT) and world.once("inspection", "asked"):
            await together(_ask(world, number, one) for number, one in enumerate(sentences()["enterprises"]))
        if world.due(PLAN_AT) and world.once("inspection", "planned"):
            self.plan_id, self.wanted = await _plan(world)
        if self.plan_id is None or world.now < at(0, day=PERIOD[0]):
            return
        if not self.complete:
            day = world.now.date().isoformat()
            visits = await world.client.pages(READER, "/inspection/v1/visits", day=day, status="published")
            due = [visit for visit in visits if world.due(moment(visit["start"]))]
            await for_each(due, lambda visit: self._visit(world, visit))
        else:
            await _put_right(world)

    async def _visit(self, world: World, visit: dict[str, Any]) -> None:
        await _inspect(world, visit)
        self.finished.add(visit["id"])


def _uscc(number: int) -> str:
    return credit_code(1_000_101 + number)


async def _ask(world: World, number: int, enterprise: dict[str, Any]) -> None:
    """The planner registers the enterprise; the clerk of every department asks for its own visit."""
    place = place_named(enterprise["place"])
    subject = {
        "name": enterprise["name"],
        "industry": enterprise["industry"],
        "scenarios": [enterprise["scenario"]],
        "place": {"lon": place.lon, "lat": place.lat, "crs": "wgs84", "address": place.name},
        "hours": [{"days": [1, 2, 3, 4, 5, 6, 7], "from": "08:00", "to": "20:00"}],
        "grade": "B",
    }
    await world.client.post(PLANNER, f"/inspection/v1/subjects/{_uscc(number)}", subject, method="PUT")
    window = {"from": at(0, day=1 + number % 2).date().isoformat(), "to": at(0, day=9).date().isoformat()}
    for department in enterprise["departments"]:
        request = {
            "department": department,
            "uscc": _uscc(number),
            "scenario": enterprise["scenario"],
            "window": window,
            "minutes": 30,
            "reason": "plan",
        }
        await world.client.post(f"clerk-{department.lower()}", "/inspection/v1/requests", request)


async def _plan(world: World) -> tuple[str, int]:
    """One plan for all of it, approved by somebody else; its id and how many visits it has."""
    first, last = (at(0, day=day).date().isoformat() for day in PERIOD)
    plan = await world.client.post(PLANNER, "/inspection/v1/plans", {"from": first, "to": last, "squads": SQUADS})
    for _ in range(PLAN_TRIES):
        if plan["status"] != "computing":
            break
        await world.client.move_clock()
        plan = await world.client.get(PLANNER, f"/inspection/v1/plans/{plan['id']}")
    if plan["status"] != "ready":
        raise PlanFailed(f"plan {plan['status']}: {plan['failure']}")
    published = await world.client.post(HEAD, f"/inspection/v1/plans/{plan['id']}/publish", {})
    return str(published["id"]), len(published["visits"])


def _enterprise(uscc: str) -> dict[str, Any]:
    rows: list[dict[str, Any]] = sentences()["enterprises"]
    return next(row for number, row in enumerate(rows) if _uscc(number) == uscc)


async def _inspect(world: World, visit: dict[str, Any]) -> None:
    """The team shows its code at the door, answers the checklist, leaves a record."""
    officers: list[str] = visit["officers"]
    enterprise = _enterprise(visit["uscc"])
    place = place_named(enterprise["place"])
    path, leader = f"/inspection/v1/visits/{visit['id']}", officers[0]
    own = await world.client.get(leader, path)
    here = {"lon": place.lon, "lat": place.lat, "crs": "wgs84"}
    await world.client.post(leader, f"{path}/check-in", {"code": own["inspection_code"], "location": here, "officers": officers})
    failing = [line["line_id"] for line in visit["items"] if not line["red_line"]][: enterprise["fails"]]
    answers = [{"line_id": line["line_id"], "answer": "fail" if line["line_id"] in failing else "pass"} for line in visit["items"]]
    if len(failing) > 1:  # the worst of them is to be enforced
        next(answer for answer in answers if answer["line_id"] == failing[-1])["enforce"] = True
    await world.client.post(leader, f"{path}/lines", {"lines": answers})
    due_on = (world.now + timedelta(days=5)).date().isoformat()
    record = {
        "record": "现场按清单逐项检查，结果已当面告知。",
        "party": {"name": "现场负责人", "signed": True},
        "orders": [{"line_id": line, "due_on": due_on} for line in failing],
    }
    await world.client.post(leader, f"{path}/finish", record)


async def _put_right(world: World) -> None:
    """The enterprise hands in behind its own link; two officers of the team look again."""
    ordered = await world.client.pages(READER, "/inspection/v1/rectifications", status="ordered")
    await for_each(ordered, lambda row: _submit(world, row))
    submitted = await world.client.pages(READER, "/inspection/v1/rectifications", status="submitted")
    await for_each(
        [row for row in submitted if world.due(moment(row["submitted_at"]) + timedelta(hours=4))], lambda row: _verify(world, row)
    )


async def _submit(world: World, row: dict[str, Any]) -> None:
    if world.now.hour < 10 + chance(row["line_id"]).randint(0, 3) or not world.once("submit", row["id"]):
        return
    messages = await world.client.get(None, "/dev/messages", to=row["uscc"])
    token = next(one["link"] for one in messages["items"] if one["template"] == "enterprise_page").rpartition("/")[2]
    await world.client.post(None, f"/inspection/v1/enterprise/{token}/rectifications/{row['id']}/submit", {"note": "已完成整改，请复查。"})


async def _verify(world: World, row: dict[str, Any]) -> None:
    visit = await world.client.get(READER, f"/inspection/v1/visits/{row['visit_id']}")
    officers = visit["officers"][:2]
    path = f"/inspection/v1/rectifications/{row['id']}/verify"
    await world.client.post(officers[0], path, {"officers": officers, "note": "复查合格"})
