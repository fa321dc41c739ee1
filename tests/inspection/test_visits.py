"""From the requests of departments to the record of one visit (contract section 4; C-6, C-7, C-8, A-18)."""

from typing import Any

import pytest

from tests.inspection.rig import FIVE, HERE, Rig, credit_code

pytestmark = pytest.mark.anyio
PLANT = credit_code(1)


async def test_five_departments_at_one_plant_become_one_visit(rig: Rig) -> None:
    await rig.subject(PLANT)
    requests = [await rig.request(PLANT, department) for department in FIVE]
    plan = await rig.plan()
    (visit,) = plan["visits"]
    assert plan["unplanned"] == []
    assert plan["measures"] == {"requests": 5, "visits": 1, "visits_saved": 4, "lower_bound": 1, "gap": 0.0, "travel_minutes": 0}
    assert visit["requests"] == sorted(request["id"] for request in requests)
    assert visit["minutes"] == 200
    assert sorted({officer.rsplit("-", 2)[1] for officer in visit["officers"]}) == ["zh1", "zy1"]
    assert sorted({item["department"] for item in visit["items"]}) == list(FIVE)
    assert visit["skipped"] == [{"line_id": "S04-12", "holder": "X02", "reason": "not_requested"}]
    checklist = (await rig.get(f"/v1/visits/{visit['id']}/checklist")).json()
    assert [section["department"] for section in checklist["sections"]] == list(FIVE)


async def test_a_sixth_department_brings_its_own_officer_and_saves_one_more(rig: Rig) -> None:
    await rig.subject(PLANT)
    for department in (*FIVE, "X02"):
        await rig.request(PLANT, department)
    plan = await rig.plan()
    (visit,) = plan["visits"]
    assert plan["measures"]["visits_saved"] == 5
    assert any(officer.startswith("officer-x02-") for officer in visit["officers"])
    assert visit["skipped"] == []


async def test_the_whole_way_to_green(rig: Rig) -> None:
    await rig.subject(PLANT)
    done = await rig.inspected(PLANT)
    assert done["status"] == "finished"
    assert done["findings"] == []
    subject = (await rig.get(f"/v1/subjects/{PLANT}")).json()
    assert subject["colour"] == "green"
    code = (await rig.get(f"/v1/subjects/{PLANT}/code", None)).json()
    assert code["colour"] == "green"
    assert code["since"] == done["finished_at"]
    kinds = [event.type for event in await rig.events(PLANT)]
    assert kinds == ["inspection.requested.v1"] * 5 + ["plan.published.v1", "visit.checked_in.v1", "visit.finished.v1", "colour.changed.v1"]
    (finished,) = await rig.events(PLANT, "visit.finished")
    assert finished.visits_saved == 4


async def test_the_code_is_for_the_team_alone_and_its_guards_come_in_order(rig: Rig) -> None:
    other = credit_code(2)
    await rig.subject(PLANT)
    await rig.subject(other)
    first = await rig.published(PLANT)
    second = await rig.published(other)
    outsider = next(f"officer-zh1-{n}" for n in range(1, 9) if f"officer-zh1-{n}" not in first["officers"])
    assert "inspection_code" not in (await rig.get(f"/v1/visits/{first['id']}", outsider)).json()
    officer, path = first["officers"][0], f"/v1/visits/{first['id']}/check-in"
    body = {"code": first["inspection_code"], "location": HERE, "officers": first["officers"]}

    async def refusal(person: str, **changes: object) -> tuple[int, str]:
        answer = await rig.post(path, person, {**body, **changes})
        return answer.status_code, answer.json()["code"]

    assert await refusal(outsider) == (403, "not_on_team")
    assert await refusal(officer, code="a.b.c") == (409, "code_invalid")
    assert await refusal(officer, code=second["inspection_code"]) == (409, "code_other_visit")
    assert await refusal(officer) == (409, "code_not_today")
    await rig.move_to(first["start"])
    assert await refusal(officer, location={"lon": 120.56, "lat": 27.57}) == (409, "too_far")
    assert (await rig.post(path, officer, body)).status_code == 200
    assert await refusal(officer) == (409, "code_used")


async def test_nothing_is_written_before_approval_and_check_in(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.published(PLANT)
    answer = await rig.post(f"/v1/visits/{visit['id']}/lines", visit["officers"][0], {"lines": [{"line_id": "S04-01", "answer": "pass"}]})
    assert (answer.status_code, answer.json()["code"], answer.json()["current_status"]) == (409, "not_allowed_now", "published")


async def test_an_unanswered_key_line_keeps_the_visit_open(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.checked_in(PLANT)
    officer = visit["officers"][0]
    lines = [{"line_id": item["line_id"], "answer": "pass"} for item in visit["items"] if item["line_id"] != "S04-01"]
    await rig.do(f"/v1/visits/{visit['id']}/lines", officer, {"lines": lines})
    body = {"record": "记录", "party": {"name": "王某某", "signed": True}, "orders": []}
    answer = await rig.post(f"/v1/visits/{visit['id']}/finish", officer, body)
    assert (answer.status_code, answer.json()["code"], answer.json()["lines"]) == (422, "key_line_unanswered", ["S04-01"])
    without_reason = await rig.post(f"/v1/visits/{visit['id']}/lines", officer, {"lines": [{"line_id": "S04-01", "answer": "na"}]})
    assert without_reason.status_code == 422


async def test_a_general_line_put_right_on_the_spot_is_a_first_violation_and_yellow(rig: Rig) -> None:
    await rig.subject(PLANT)
    done = await rig.inspected(PLANT, failed={"S04_04": {"corrected": True}})
    (finding,) = done["findings"]
    assert (finding["line_id"], finding["proposal"], finding["rectification_id"]) == ("S04-04", "first_violation", None)
    assert (await rig.get(f"/v1/subjects/{PLANT}")).json()["colour"] == "yellow"
    (event,) = await rig.events(PLANT, "finding.recorded")
    assert not event.enforce


async def test_a_failed_red_line_is_ordered_and_enforced_and_black_is_pending_after_a_failed_re_check(rig: Rig) -> None:
    await rig.subject(PLANT)
    done = await rig.inspected(PLANT, failed={"S04_08": {"reason": "联系人张三13812345678说没有台账"}})
    (finding,) = done["findings"]
    assert finding["proposal"] == "order"
    (event,) = await rig.events(PLANT, "finding.recorded")
    assert (event.enforce, event.enforce_cause, event.item) == (True, "red_line", "0304")
    assert "13812345678" not in event.text
    assert (await rig.get(f"/v1/subjects/{PLANT}")).json()["colour"] == "unrated"
    page = await rig.page(PLANT)
    shown = (await rig.get(page, None)).json()
    assert [one["status"] for one in shown["rectifications"]] == ["ordered"]
    handed = await rig.do(f"{page}/rectifications/{finding['rectification_id']}/submit", None, {"note": "已补台账"})
    assert (handed["status"], handed["late"]) == ("submitted", False)
    decided = {"officers": ["officer-zy1-1", "officer-zy1-2"], "note": "仍无台账"}
    failed = await rig.do(f"/v1/rectifications/{finding['rectification_id']}/fail", "officer-zy1-1", decided)
    assert failed["status"] == "failed"
    again = failed["next_rectification_id"]
    subject = (await rig.get(f"/v1/subjects/{PLANT}")).json()
    assert (subject["colour"], subject["pending"]) == ("unrated", {"to": "black", "until": None})
    assert (await rig.get(f"/v1/subjects/{PLANT}/code", None)).json()["colour"] is None
    second = (await rig.events(PLANT, "finding.recorded"))[1]
    assert (second.enforce_cause, second.previous_finding_id, second.rectification_id) == ("rectification_failed", finding["id"], again)
    await rig.do(f"/v1/rectifications/{again}/submit", "officer-zy1-3", {"note": "完成"})
    await rig.do(f"/v1/rectifications/{again}/verify", "officer-zy1-1", {"officers": ["officer-zy1-1", "officer-zy1-2"]})
    subject = (await rig.get(f"/v1/subjects/{PLANT}")).json()
    assert (subject["colour"], subject["pending"]) == ("yellow", None)


async def test_a_visit_that_began_and_has_no_result_is_told_to_team_and_leaders_until_it_has_one(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.checked_in(PLANT)
    assert visit["day"] == "2026-11-24"  # a Tuesday
    await rig.move_to("2026-11-24T23:59:59+08:00")
    assert await unfinished(rig, visit["officers"][0]) == []
    await rig.move_to("2026-11-25T08:00:00+08:00")
    assert len(await unfinished(rig, visit["officers"][0])) == 1
    await rig.move_to("2026-11-26T18:00:00+08:00")
    for person in (*visit["officers"], "leader-zh1"):
        assert len(await unfinished(rig, person)) == 2, person
    assert (await rig.get(f"/v1/visits/{visit['id']}")).json()["status"] == "checked_in"
    await rig.answer_all(visit)
    await rig.finish(visit)
    await rig.advance(days=7)
    assert len(await unfinished(rig, visit["officers"][0])) == 2
    assert await rig.dead_letters() == []


async def unfinished(rig: Rig, person: str) -> list[Any]:
    return [one for one in await rig.messages(person) if one["template"] == "visit_unfinished"]
