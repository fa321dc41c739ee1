"""Those who send, and the desks of the command centre: registrars and dispatchers."""

from typing import Any

from deploy.demo.story import Report, chance
from deploy.demo.world import DISPATCHER, REGISTRARS, Sent, World, for_each, together

BATCH = 50
OTHER_ITEM = {"0105": "0103", "0502": "0501"}


async def send(world: World, reports: list[Report]) -> None:
    """Everything that was told since the last tick: the hotline's tickets in batches, the others one by one."""
    tickets = [report for report in reports if report.channel == "hotline"]
    others = [report for report in reports if report.channel != "hotline"]
    await together(
        [
            *(_push(world, tickets[first : first + BATCH]) for first in range(0, len(tickets), BATCH)),
            *(_send_one(world, report) for report in others),
        ]
    )


async def _push(world: World, tickets: list[Report]) -> None:
    results = await world.client.push_tickets([ticket.body for ticket in tickets])
    for ticket, result in zip(tickets, results, strict=True):
        if result["problem"] is not None:
            raise LookupError(f"ticket {ticket.key} was refused: {result['problem']}")
        world.note_outcome(ticket, result["outcome"])


async def _send_one(world: World, report: Report) -> None:
    world.note_outcome(report, await world.client.post(report.sender, "/intake/v1/reports", report.body))


def joins_due(world: World) -> list[Sent]:
    """Reports of an earlier tick that a registrar joins to the case of the same matter."""
    wanted = [one for one in world.sent.values() if one.report.fate.startswith("merge:") and one.at < world.now]
    return [one for one in wanted if world.once("join", one.report.key)]


def corrections_due(world: World) -> list[Sent]:
    """Cases of an earlier tick that were filed under a wrong item."""
    wanted = [one for one in world.sent.values() if "correct" in one.report.tags and one.case_id and one.at < world.now]
    return [one for one in wanted if world.once("correct", one.report.key)]


async def work_at_desks(world: World, waiting: list[dict[str, Any]], joins: list[Sent], corrections: list[Sent]) -> None:
    """Registrars clear their queue, join what is one matter, and correct what was filed wrongly."""
    await for_each(waiting, lambda row: _review(world, row))
    await together(_join(world, one) for one in joins)
    await together(_correct(world, one) for one in corrections)


def _registrar(key: str) -> str:
    return str(chance(key, "registrar").choice(REGISTRARS))


async def _review(world: World, row: dict[str, Any]) -> None:
    """Register, decline, or leave to be joined; what is wanting is asked back and filled in."""
    report = world.told.get(world.key_of_report.get(row["report_id"], ""))
    path = f"/intake/v1/reports/{row['report_id']}"
    if report is None:  # a finding of an inspection
        await world.client.post(
            REGISTRARS[0], f"{path}/register", {"item_code": row["item"]["code"] or "0705", "reason": "检查发现，转执法"}
        )
        return
    registrar = _registrar(report.key)
    if report.fate.startswith("merge:"):
        return
    if report.fate.startswith("decline:"):
        why = {"reason_code": report.fate.partition(":")[2], "note": "已向反映人说明"}
        await world.client.post(registrar, f"{path}/decline", why)
        return
    if "dismiss" in report.tags and world.once("dismiss", report.key):
        outcome = await world.client.post(registrar, f"{path}/confirm-emergency", {"confirmed": False})
        if outcome["status"] == "registered":
            world.note_outcome(report, outcome)
            return
    body: dict[str, Any] = {"item_code": report.item, "reason": "已电话核实"}
    if row["area"] is None or row["place_state"] not in ("exact", "near") or row["area"]["on_border"]:
        place = report.place
        body["location"] = {"lon": place.lon, "lat": place.lat, "address": place.name}
    world.note_outcome(report, await world.client.post(registrar, f"{path}/register", body))


async def _join(world: World, sent: Sent) -> None:
    """One more report of the same matter becomes one more source of its case."""
    report, target = sent.report, world.sent[sent.report.fate.partition(":")[2]]
    if sent.case_id == target.case_id:  # the machine joined it already
        return
    path = f"/intake/v1/reports/{sent.report_id}/merge"
    outcome = await world.client.post(_registrar(report.key), path, {"case_id": target.case_id, "reason": "同一处爆管"})
    if sent.case_id is not None:
        world.key_of_case.pop(sent.case_id, None)
    world.note_outcome(report, outcome)


async def _correct(world: World, sent: Sent) -> None:
    """A registrar sees that the item was wrong; everything downstream follows."""
    report = sent.report
    body = {"item_code": OTHER_ITEM[str(report.item)], "reason": "现场反馈：事项选错"}
    await world.client.post(_registrar(report.key), f"/intake/v1/reports/{sent.report_id}/correct", body)


async def dispatch_by_hand(world: World, row: dict[str, Any]) -> None:
    """What no rule could route: the command room decides."""
    district = next((letter for letter in str(row["area"] or "") if letter in "12345"), "1")
    body = {"unit": row["unit"] or f"ZH{district}", "reason": "指挥中心指定"}
    await world.client.post(DISPATCHER, f"/dispatch/v1/assignments/{row['id']}/assign", body)


async def judge_return(world: World, row: dict[str, Any]) -> None:
    """A return is judged by the command room: mostly kept, sometimes moved to the unit that was proposed."""
    body: dict[str, Any] = {"decision": "keep", "reason": "经核，属你单位职责"}
    if chance(world.name_of(row["case_id"]), "verdict").random() < 0.5:
        body = {"decision": "move", "unit": "ZH2" if row["unit"] != "ZH2" else "ZH3", "reason": "改由相邻片区办理"}
    await world.client.post(DISPATCHER, f"/dispatch/v1/assignments/{row['id']}/arbitrate", body)
