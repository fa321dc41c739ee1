"""After the handling: verifiers look, reporters answer (or do not), evaluators call those who were kept waiting or stay silent."""

from datetime import timedelta
from typing import Any

from deploy.demo.client import Refused
from deploy.demo.story import Report, chance, sentences
from deploy.demo.world import World, for_each, minutes, moment

VERIFIERS = ("evaluator-1", "evaluator-2", "supervisor-3")
CALLERS = ("evaluator-3", "evaluator-4")
READER = "evaluator-1"
TOO_LATE = ("already_answered", "not_allowed_now", "survey_expired", "gone", "conflict")
BAD_ROUNDS = {"unhappy": 1, "bitter": 2, "stubborn": 9}
OFFICE_HOURS = (8, 20)


async def verify(world: World, rows: list[dict[str, Any]]) -> None:
    """Rounds that are handled are looked at, in time."""
    await for_each([row for row in rows if row["handled_at"]], lambda row: _check(world, row))


async def ask_reporters(world: World, rows: list[dict[str, Any]]) -> None:
    """Whoever was invited answers, or is called."""
    await for_each(rows, lambda row: _ask_reporters(world, row))


async def _check(world: World, row: dict[str, Any]) -> None:
    """Somebody who did not handle it looks; for some the work is not done yet."""
    story = world.story_of(row["case_id"])
    draw = chance(world.name_of(row["case_id"]), "check", row["round"])
    if not world.due(moment(row["handled_at"]) + minutes(draw.uniform(15, 150)), moment(row["verify_due_at"])):
        return
    verifier = str(draw.choice(VERIFIERS))
    worker, station = world.worker_of_cell.get(world.cell_of_case.get(row["case_id"], ""), (None, None))
    if row["physical"] and worker and station != row["unit"] and worker != row["handler"]:
        verifier = worker
    failed = story is not None and "rework" in story.tags and row["round"] == 1
    body = {"passed": not failed, "note": "现场仍有遗留，请继续整改" if failed else "情况属实，已整改"}
    await world.client.post(verifier, f"/evaluation/v1/evaluations/{row['id']}/check", body)


async def _ask_reporters(world: World, row: dict[str, Any]) -> None:
    """Everybody who was invited, in a fixed order; a bad answer of one may end the round for the others."""
    invited = {world.key_of_report[one["report_id"]]: one["report_id"] for one in row["reports"] if one["state"] == "invited"}
    asked_at = moment(row["check"]["at"] if row["check"] else row["opened_at"])
    links: dict[str, str] | None = None
    for key in sorted(invited):
        story = world.told[key]
        draw = chance(key, "answer", row["round"])
        if story.mood == "silent":
            await _call_the_silent(world, row, story, invited[key], asked_at)
            continue
        wait = draw.uniform(1200, 2600) if story.mood == "late" else draw.uniform(10, 240)
        if not world.due(asked_at + minutes(wait)):
            continue
        links = await _links(world, row["case_id"]) if links is None else links
        if story.phone in links and world.once("answer", row["id"], str(asked_at), key):
            await _answer(world, links[story.phone], story, row["round"])


async def _links(world: World, case_id: str) -> dict[str, str]:
    """Phone → the newest survey token that came to it."""
    answer = await world.client.get(None, "/dev/messages", case_id=case_id)
    found = [one for one in answer["items"] if one["template"] == "survey_invitation"]
    return {one["to"]: str(one["link"]).rstrip("/").rpartition("/")[2] for one in found}


async def _answer(world: World, token: str, story: Report, round_: int) -> None:
    try:
        await world.client.post(None, f"/evaluation/v1/surveys/{token}", opinion(story, round_))
    except Refused as refusal:
        if refusal.code not in TOO_LATE:
            raise
        world.refusals.append(f"survey {refusal.code}")


def opinion(story: Report, round_: int) -> dict[str, Any]:
    """What this reporter says of this round."""
    draw = chance(story.key, "opinion", round_)
    texts = sentences()["survey_texts"]
    if round_ <= BAD_ROUNDS.get(story.mood, 0):
        bad = {"contacted": True, "solved": False, "satisfaction": draw.choice((1, 2)), "reasons": ["not_solved"]}
        return {**bad, "text": draw.choice(texts["bad"])}
    if story.mood == "fair" or draw.random() < 0.1:
        return {"contacted": draw.random() < 0.7, "solved": True, "satisfaction": 3, "text": draw.choice(texts["fair"])}
    answer = {"contacted": draw.random() < 0.95, "solved": True, "satisfaction": draw.choice((4, 5)), "reasons": ["good_service"]}
    return {**answer, "text": draw.choice(texts["good"])} if draw.random() < 0.5 else answer


async def _call_the_silent(world: World, row: dict[str, Any], story: Report, report_id: str, asked_at: Any) -> None:
    """The next day an evaluator telephones some of the silent ones; not all of them answer."""
    draw = chance(story.key, "call", row["round"])
    if draw.random() < 0.5 or not world.due(asked_at + timedelta(hours=draw.uniform(18, 30))) or not _is_day(world):
        return
    if world.once("call", row["id"], story.key):
        answers = opinion(story, row["round"])
        await _call(
            world, row, {"report_id": report_id, **answers} if draw.random() < 0.6 else {"report_id": report_id, "unreachable": True}
        )


def delays_to_call_about(world: World, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rounds whose time ran out unhandled: an evaluator calls whoever can be reached, once, two hours later."""
    return [row for row in rows if _call_is_due(world, row) and world.once("delay", row["id"])]


def _call_is_due(world: World, row: dict[str, Any]) -> bool:
    owed = row["call_back"]
    if row["handled_at"] or not owed or owed["state"] != "open" or not _is_day(world):
        return False
    return _reachable(row) is not None and world.due(moment(owed["due_at"]) + timedelta(hours=2))


def _reachable(row: dict[str, Any]) -> str | None:
    return next((str(one["report_id"]) for one in row["reports"] if one["contactable"] and one["state"] != "answered"), None)


async def call_about_delays(world: World, rows: list[dict[str, Any]]) -> None:
    """Most of them do not pick up; the others say that nothing has happened."""
    await for_each(rows, lambda row: _call_about_delay(world, row))


async def _call_about_delay(world: World, row: dict[str, Any]) -> None:
    said: dict[str, Any] = {"contacted": False, "solved": False, "satisfaction": 2, "reasons": ["slow"]}
    unreachable = chance(world.name_of(row["case_id"]), "delay", row["round"]).random() < 0.7
    await _call(world, row, {"report_id": _reachable(row), **({"unreachable": True} if unreachable else said)})


async def _call(world: World, row: dict[str, Any], body: dict[str, Any]) -> None:
    caller = chance(world.name_of(row["case_id"]), "caller").choice(CALLERS)
    try:
        await world.client.post(caller, f"/evaluation/v1/evaluations/{row['id']}/follow-up", body)
    except Refused as refusal:
        if refusal.code not in TOO_LATE:
            raise
        world.refusals.append(f"call {refusal.code}")


def _is_day(world: World) -> bool:
    return OFFICE_HOURS[0] <= world.now.hour < OFFICE_HOURS[1]
