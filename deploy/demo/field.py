"""Those who handle: officers, grid workers, contractors, clerks and their leaders. Some sign late, some are done late."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from deploy.demo.desk import dispatch_by_hand, judge_return
from deploy.demo.offline import AWAY, OFFLINE_OFFICER
from deploy.demo.pictures import picture
from deploy.demo.story import Report, at, chance, evidence_of, sentences
from deploy.demo.world import DISPATCHER, World, minutes, moment, together

OPEN = ("pending", "assigned", "signed", "on_site", "return_requested")
LONGEST_WORK = timedelta(days=3)
LEAST_WORK = timedelta(minutes=25)


@dataclass(frozen=True, slots=True)
class Pace:
    """When this unit means to do what in this round."""

    sign_at: datetime
    arrive_at: datetime
    handle_at: datetime
    limit: datetime


def pace_of(world: World, row: dict[str, Any]) -> Pace:
    """From the dispose clock and the story of the case."""
    clock = next(clock for clock in row["clocks"] if clock["name"] == "dispose")
    begin, limit = moment(clock["started_at"]), moment(row["due_at"])
    story = world.story_of(row["case_id"])
    draw = chance(world.name_of(row["case_id"]), "pace", row["round"])
    lags = story is not None and "lag" in story.tags and row["round"] == 1
    sign_at = begin + minutes(draw.uniform(2, 14))
    whole = min(limit - begin, LONGEST_WORK)
    handle_at = max(begin + whole * draw.uniform(0.15, 0.7), sign_at + LEAST_WORK)
    if lags:
        sign_at = begin + minutes(draw.uniform(40, 200))
        handle_at = limit + minutes(draw.uniform(60, 900))
    return Pace(sign_at, sign_at + (handle_at - sign_at) * 0.4, handle_at, limit)


async def work_in_field(world: World, rows: list[dict[str, Any]]) -> None:
    """Every unit goes on with what it has."""
    for row in rows:
        if row["area"]:
            world.cell_of_case[row["case_id"]] = row["area"]
    away = AWAY[0] <= world.now < AWAY[1]
    await together(_go_on(world, row) for row in rows if not (away and row["person"] == OFFLINE_OFFICER))


async def _go_on(world: World, row: dict[str, Any]) -> None:
    story = world.story_of(row["case_id"])
    if row["status"] == "pending":
        await dispatch_by_hand(world, row)
        return
    if row["status"] == "return_requested":
        await judge_return(world, row)
        return
    if row["person"] and row["person"].startswith("supervisor"):
        return  # after the third round it is watched from above
    await _answer_supervisions(world, row)
    pace = pace_of(world, row)
    tags = story.tags if story and row["round"] == 1 else frozenset()
    person = row["person"] or _somebody(world, row)
    if row["status"] == "assigned":
        if "return" in tags and await _send_back(world, row):
            return
        if not world.due(pace.sign_at, pace.limit):
            return
        await _act(world, person, row, "sign", {})
        row["status"] = "signed"
        if story and story.phone:
            await _act(world, person, row, "contact", {"reached": chance(story.key, "reached").random() < 0.8})
    if await _pause_or_extend(world, row, tags):
        return
    if row["status"] == "signed" and world.due(pace.arrive_at, pace.limit):
        await _act(world, person, row, "arrive", _where(story))
        row["status"] = "on_site"
    if row["status"] == "on_site" and world.due(pace.handle_at, pace.limit):
        await _handle(world, person, row)


def _somebody(world: World, row: dict[str, Any]) -> str:
    people = world.hands_of(row["unit"])
    return str(chance(world.name_of(row["case_id"]), row["round"], "person").choice(sorted(people)))


def _where(story: Report | None) -> dict[str, Any]:
    if story is None:
        return {}
    return {"location": {"lon": story.place.lon, "lat": story.place.lat}}


async def _act(world: World, person: str, row: dict[str, Any], action: str, body: dict[str, Any]) -> Any:
    return await world.client.post(person, f"/dispatch/v1/assignments/{row['id']}/{action}", body)


async def _pictures_of(world: World, person: str, item: str, key: str) -> list[str]:
    """What the item asks for: a picture of before and one of after, one of any kind, or none."""
    number = chance(key, "pictures").randint(0, 2**31)
    wanted = ["after" if kind == "any" else kind for kind in evidence_of(item)]
    stored = [await world.client.upload(person, picture(number + step), kind) for step, kind in enumerate(wanted)]
    return [one["attachment_id"] for one in stored]


async def _handle(world: World, person: str, row: dict[str, Any]) -> None:
    key = world.name_of(row["case_id"])
    draw = chance(key, "result", row["round"])
    measures = await _measure(world, person, row) if draw.random() < 0.3 else []
    body = {
        "result": draw.choice(sentences()["results"]),
        "attachments": await _pictures_of(world, person, row["item"], f"{key}/{row['round']}"),
        **({"measures": measures} if measures else {}),
    }
    await _act(world, person, row, "handle", body)


async def _measure(world: World, person: str, row: dict[str, Any]) -> list[str]:
    """Two officers of a squad persuade or prompt; others only do the work."""
    if not row["unit"].startswith("Z") or not person.startswith("officer"):
        return []
    second = next(one for one in world.staff[row["unit"], "officer"] if one != person)
    body = {"measure": "persuade", "party": {}, "item_code": row["item"], "officers": [person, second], "note": "已当面劝导"}
    answer = await _act(world, person, row, "measures", body)
    return [answer["measure_id"]]


async def _send_back(world: World, row: dict[str, Any]) -> bool:
    """A leader says that the case is not theirs; False where nobody may say so."""
    head = world.head_of(row["unit"])
    if head is None or not world.once("return", row["case_id"]):
        return False
    evidence = await world.client.upload(head, picture(chance(world.name_of(row["case_id"]), "evidence").randint(0, 2**31)), "document")
    body = {
        "reason_code": "not_our_area",
        "legal_ground": "地点不在本片区管辖范围",
        "evidence": [evidence["attachment_id"]],
        "note": "附界线图",
    }
    await _act(world, head, row, "return", body)
    return True


async def _pause_or_extend(world: World, row: dict[str, Any], tags: frozenset[str]) -> bool:
    """More time, or a pause by approval; True when the case now stands still."""
    if row["status"] != "signed":
        return False
    if "extend" in tags and world.once("extend", row["case_id"]):
        head = world.head_of(row["unit"]) or _somebody(world, row)
        until = moment(row["due_at"]) + timedelta(days=1)
        await _act(world, head, row, "extend", {"until": until.isoformat(), "reason": "需等待第三方检测"})
        await _act(world, DISPATCHER, row, "approve-extension", {"approve": True, "reason": "理由成立"})
    for tag, days in (("suspend", 3), ("wait", 29)):
        if tag in tags and world.once(tag, row["case_id"]):
            end = at(12, day=days).isoformat()
            reason = "court_or_review" if tag == "wait" else "weather"
            await _act(world, DISPATCHER, row, "suspend", {"reason_code": reason, "until": end, "reason": "按规定挂账"})
            return True
    return False


async def _answer_supervisions(world: World, row: dict[str, Any]) -> None:
    """Whoever let a limit pass explains it in writing."""
    for supervision in row["supervisions"]:
        if supervision["status"] == "answered" or not world.once("supervision", supervision["id"]):
            continue
        person = world.head_of(row["unit"]) or row["person"] or _somebody(world, row)
        answer = chance(world.name_of(row["case_id"]), "late").choice(sentences()["late_reasons"])
        await _act(world, person, row, "answer-supervision", {"supervision_id": supervision["id"], "answer": answer})
