"""The doors of inspection: who may, what is refused and how, what happens by time (contract sections 1 and 4)."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from services.inspection.main import SERVICE
from services.inspection.models import Subject
from services.inspection.store import subject_query
from shared.contracts.base import Location
from shared.contracts.intake import CaseRegistered
from shared.ids import new_id
from tests.inspection.rig import FIVE, HERE, HOURS, PLACE, Rig, credit_code

pytestmark = pytest.mark.anyio
PLANT = credit_code(7)
WINDOW = {"from": "2026-11-23", "to": "2026-12-04"}


def asked(department: str = "D02", **fields: Any) -> dict[str, Any]:
    return {
        "department": department, "uscc": PLANT, "scenario": "S04", "window": WINDOW, "minutes": 40, "reason": "plan", **fields
    }  # fmt: skip


def problem(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]


# ---- enterprises ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["91330383MA2AB0CD20", "91330383MI2AB0CD21", "9133038MA2AB0CD21", "91330383ma2ab0cd21"])
async def test_a_wrong_credit_code_is_refused(rig: Rig, code: str) -> None:
    body = {"name": "厂", "scenarios": ["S04"], "place": PLACE, "hours": HOURS}
    answer = await rig.client.put(f"/v1/subjects/{code}", json=body, headers=await rig.headers("planner-1"))
    assert problem(answer) == (422, "validation_failed")


async def test_an_enterprise_is_registered_replaced_and_never_coloured_by_hand(rig: Rig) -> None:
    made = await rig.subject(PLANT)
    assert (made["colour"], made["pending"], made["history"], made["version"]) == ("unrated", None, [], 1)
    changed = await rig.subject(PLANT, name="新名字", grade="A", protected=[{"from": "2026-12-01", "to": "2026-12-02", "reason": "盘点"}])
    assert (changed["name"], changed["grade"], changed["version"]) == ("新名字", "A", 2)
    body = {"name": "厂", "scenarios": [], "place": PLACE, "hours": HOURS}
    headers = await rig.headers("planner-1")
    stale = await rig.client.put(f"/v1/subjects/{PLANT}", json=body, headers={**headers, "If-Match": '"1"'})
    assert problem(stale) == (412, "stale_version")
    assert stale.json()["current"]["version"] == 2
    coloured = await rig.client.put(f"/v1/subjects/{PLANT}", json={**body, "colour": "green"}, headers=headers)
    assert problem(coloured) == (422, "validation_failed")
    by_officer = await rig.client.put(f"/v1/subjects/{PLANT}", json=body, headers=await rig.headers("officer-zh1-1"))
    assert problem(by_officer) == (403, "forbidden")
    assert problem(await rig.client.put(f"/v1/subjects/{PLANT}", json=body)) == (401, "not_authenticated")
    public = (await rig.get(f"/v1/subjects/{PLANT}/code", None)).json()
    assert set(public) == {"uscc", "colour", "since", "next_step"}
    assert public["colour"] is None
    assert problem(await rig.get(f"/v1/subjects/{credit_code(99)}/code", None)) == (404, "not_found")
    listed = (await rig.get("/v1/subjects", count="true")).json()
    assert (listed["total"], [one["uscc"] for one in listed["items"]]) == (1, [PLANT])


# ---- requests ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"uscc": credit_code(8)},
        {"scenario": "S99"},
        {"scenario": None},
        {"items": ["S04-08"]},
        {"items": ["S99-01"]},
        {"minutes": 0},
        {"minutes": 241},
        {"reason": "because"},
        {"priority": 6},
        {"window": {"from": "2026-12-04", "to": "2026-11-23"}},
        {"window": {"from": "2026-11-01", "to": "2026-11-02"}},
        {"window": {"from": "2026-11-31", "to": "2026-12-02"}},
        {"surprise": 1},
    ],
)
async def test_a_request_that_makes_no_sense_is_refused(rig: Rig, wrong: dict[str, Any]) -> None:
    await rig.subject(PLANT)
    answer = await rig.post("/v1/requests", "clerk-d02", asked(**wrong))
    assert problem(answer) == (422, "validation_failed")
    assert answer.json()["errors"]


async def test_only_a_departments_own_clerk_asks(rig: Rig) -> None:
    await rig.subject(PLANT)
    assert problem(await rig.post("/v1/requests", "clerk-d04", asked("D02"))) == (403, "forbidden")
    assert problem(await rig.post("/v1/requests", "planner-1", asked("D02"))) == (403, "forbidden")


async def test_a_bad_row_never_spoils_its_neighbours(rig: Rig) -> None:
    await rig.subject(PLANT)
    rows = [asked(), asked(minutes="40"), asked("D04"), asked(items=["S04-13"], scenario=None)]
    answer = await rig.post("/v1/requests", "clerk-d02", {"requests": rows})
    assert answer.status_code == 200
    results = answer.json()["results"]
    assert [one["problem"]["code"] if one["problem"] else None for one in results] == [None, "validation_failed", "forbidden", None]
    assert [one["request_id"] is None for one in results] == [False, True, True, False]
    listed = (await rig.get("/v1/requests", "clerk-d02", uscc=PLANT)).json()["items"]
    assert [one["items"] for one in listed] == [["S04-13"], ["S04-13"]]


async def test_the_same_key_gives_the_same_request(rig: Rig) -> None:
    await rig.subject(PLANT)
    first = await rig.post("/v1/requests", "clerk-d02", asked(), Idempotency_Key="k1")
    again = await rig.post("/v1/requests", "clerk-d02", asked(), Idempotency_Key="k1")
    other = await rig.post("/v1/requests", "clerk-d02", asked(minutes=41), Idempotency_Key="k1")
    assert (first.status_code, again.status_code, again.json()) == (201, 201, first.json())
    assert again.headers["idempotent-replay"] == "true"
    assert problem(other) == (409, "idempotency_conflict")


# ---- plans ---------------------------------------------------------------------------------------------------------------------------


async def test_a_plan_is_approved_by_somebody_else_and_once(rig: Rig) -> None:
    await rig.subject(PLANT)
    await rig.request(PLANT, "D02")
    plan = await rig.plan()
    path = f"/v1/plans/{plan['id']}/publish"
    assert problem(await rig.post(path, "planner-1", {})) == (403, "forbidden")
    published = await rig.do(path, "leader-zh1", {})
    assert (published["status"], published["approved_by"]) == ("published", "leader-zh1")
    assert [visit["status"] for visit in published["visits"]] == ["published"]
    answer = await rig.post(path, "head-1", {})
    assert problem(answer) == (409, "not_allowed_now")
    assert (answer.json()["current_status"], answer.json()["allowed_actions"]) == ("published", [])
    (event,) = await rig.events(PLANT, "plan.published")
    assert (event.author, event.by, event.visits_saved) == ("planner-1", "leader-zh1", 0)
    told = {message["to"] for officer in published["visits"][0]["officers"] for message in await rig.messages(officer)}
    assert told == set(published["visits"][0]["officers"])


async def test_a_plan_whose_requests_were_served_meanwhile_is_stale(rig: Rig) -> None:
    await rig.subject(PLANT)
    await rig.request(PLANT, "D02")
    first, second = await rig.plan(), await rig.plan()
    await rig.do(f"/v1/plans/{first['id']}/publish", "head-1", {})
    answer = await rig.post(f"/v1/plans/{second['id']}/publish", "head-1", {})
    assert problem(answer) == (409, "plan_stale")
    assert answer.json()["visits"] == [second["visits"][0]["id"]]


async def test_a_plan_is_stale_when_the_enterprise_is_protected_or_its_days_are_over(rig: Rig) -> None:
    await rig.subject(PLANT)
    await rig.request(PLANT, "D02")
    plan = await rig.plan()
    await rig.subject(PLANT, protected=[{"from": "2026-11-01", "to": "2026-12-31", "reason": "搬迁"}])
    assert problem(await rig.post(f"/v1/plans/{plan['id']}/publish", "head-1", {})) == (409, "plan_stale")
    await rig.subject(PLANT)
    await rig.move_to("2026-12-20T01:00:00+00:00")
    assert problem(await rig.post(f"/v1/plans/{plan['id']}/publish", "head-1", {})) == (409, "plan_stale")


async def test_every_open_request_is_in_a_visit_or_says_why_not(rig: Rig) -> None:
    await rig.subject(PLANT, grade="A")
    first = await rig.request(PLANT, "D02", window={"from": "2026-11-24", "to": "2026-11-24"})
    second = await rig.request(PLANT, "D04", window={"from": "2026-12-03", "to": "2026-12-03"})
    plan = await rig.plan()
    (visit,) = plan["visits"]
    (unplanned,) = plan["unplanned"]
    assert {visit["requests"][0], unplanned["request_id"]} == {first["id"], second["id"]}
    assert unplanned["reason"] == "scenario_cap"
    assert plan["near_misses"] == [{"uscc": PLANT, "requests": [first["id"], second["id"]], "days_apart": 9}]


async def test_an_unknown_squad_and_a_past_period_are_refused(rig: Rig) -> None:
    body = {"from": "2026-11-24", "to": "2026-12-04", "squads": ["ZH9"]}
    assert problem(await rig.post("/v1/plans", "planner-1", body)) == (422, "validation_failed")
    body = {"from": "2026-10-24", "to": "2026-11-04", "squads": ["ZH1"]}
    assert problem(await rig.post("/v1/plans", "planner-1", body)) == (422, "validation_failed")
    assert problem(await rig.get(f"/v1/plans/{new_id()}")) == (404, "not_found")


# ---- visits --------------------------------------------------------------------------------------------------------------------------


async def test_the_checklist_is_the_same_bytes_for_the_same_inputs(rig: Rig) -> None:
    await rig.subject(PLANT)
    for department in FIVE:
        await rig.request(PLANT, department)
    first, second = await rig.plan(), await rig.plan()
    bodies = [(await rig.get(f"/v1/visits/{plan['visits'][0]['id']}/checklist")).content for plan in (first, second)]
    assert bodies[0] == bodies[1]


async def test_visits_are_found_by_person_day_and_status(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.published(PLANT)

    async def ids(**filters: str) -> list[str]:
        return [one["id"] for one in (await rig.get("/v1/visits", "supervisor-1", **filters)).json()["items"]]

    assert await ids(person=visit["officers"][0], day=visit["day"], status="published", uscc=PLANT) == [visit["id"]]
    assert await ids(person="officer-zh5-1") == []
    assert await ids(status="finished") == []
    assert problem(await rig.get("/v1/visits", day="2026-13-01")) == (422, "validation_failed")


async def test_another_team_needs_the_same_certificates_and_a_new_code(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.published(PLANT)
    path = f"/v1/visits/{visit['id']}/team"
    unfit = await rig.post(path, "leader-zh1", {"officers": ["officer-zh1-7", "officer-zh1-8"], "reason": "换人"})
    assert problem(unfit) == (422, "team_unfit")
    stranger = await rig.post(path, "officer-zh5-1", {"officers": ["officer-zh1-7", "officer-zy1-5"], "reason": "换人"})
    assert problem(stranger) == (403, "not_on_team")
    changed = await rig.do(path, "leader-zh1", {"officers": ["officer-zh1-7", "officer-zy1-5"], "reason": "换人"})
    assert changed["officers"] == ["officer-zh1-7", "officer-zy1-5"]
    await rig.move_to(visit["start"])
    body = {"code": visit["inspection_code"], "location": HERE, "officers": changed["officers"]}
    assert problem(await rig.post(f"/v1/visits/{visit['id']}/check-in", "officer-zh1-7", body)) == (409, "code_invalid")
    fresh = (await rig.get(f"/v1/visits/{visit['id']}", "officer-zh1-7")).json()
    await rig.check_in(fresh)
    (found,) = (await rig.get("/v1/visits", "planner-1", person="officer-zy1-5")).json()["items"]
    assert found["id"] == visit["id"]


async def test_answers_are_partial_and_the_last_one_wins(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.checked_in(PLANT)
    path, officer = f"/v1/visits/{visit['id']}/lines", visit["officers"][0]
    await rig.do(path, officer, {"lines": [{"line_id": "S04-04", "answer": "fail"}]})
    shown = await rig.do(path, officer, {"lines": [{"line_id": "S04-04", "answer": "pass"}]})
    assert [(one["line_id"], one["answer"]) for one in shown["answers"]] == [("S04-04", "pass")]
    unknown = {"lines": [{"line_id": "S01-01", "answer": "pass"}]}
    assert problem(await rig.post(path, officer, unknown)) == (422, "validation_failed")
    assert problem(await rig.post(path, "officer-zh5-1", {"lines": [{"line_id": "S04-04", "answer": "pass"}]})) == (403, "not_on_team")
    picture = await rig.attach()
    shown = await rig.do(path, officer, {"lines": [{"line_id": "S04-04", "answer": "fail", "attachments": [picture]}]})
    assert shown["answers"][0]["attachments"] == [picture]


async def test_a_visit_that_nobody_came_to_is_missed_and_its_requests_wait_again(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.published(PLANT)
    await rig.advance(days=14)
    missed = (await rig.get(f"/v1/visits/{visit['id']}")).json()
    assert missed["status"] == "missed"
    (event,) = await rig.events(PLANT, "visit.missed")
    assert event.at.isoformat() == f"{visit['day']}T16:00:00+00:00"
    waiting = (await rig.get("/v1/requests", uscc=PLANT, status="open")).json()["items"]
    assert len(waiting) == len(FIVE)


async def test_a_cancelled_visit_gives_its_requests_back_and_is_planned_again(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.published(PLANT)
    cancelled = await rig.do(f"/v1/visits/{visit['id']}/cancel", "planner-1", {"reason": "台风"})
    assert (cancelled["status"], cancelled["allowed_actions"]) == ("cancelled", [])
    assert problem(await rig.post(f"/v1/visits/{visit['id']}/cancel", "planner-1", {"reason": "台风"})) == (409, "not_allowed_now")
    again = await rig.plan()
    assert len(again["visits"][0]["requests"]) == len(FIVE)


async def test_a_name_of_the_party_stands_nowhere_in_clear(rig: Rig) -> None:
    await rig.subject(PLANT)
    done = await rig.inspected(PLANT, failed={"S04_04": {}})
    assert "王某某" not in str(done)
    for table in SERVICE.metadata.tables.values():
        assert "王某某" not in str(await rig.runtime.database.rows(select(table)))


# ---- rectifications ------------------------------------------------------------------------------------------------------------------


async def test_what_is_handed_in_late_but_full_counts_and_is_marked(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.checked_in(PLANT)
    await rig.answer_all(visit, S04_02={})
    due_on = visit["day"]
    done = await rig.finish(visit, [{"line_id": "S04-02", "due_on": due_on}])
    id_ = done["findings"][0]["rectification_id"]
    await rig.advance(days=3)
    overdue = (await rig.get(f"/v1/rectifications/{id_}")).json()
    assert overdue["status"] == "ordered"
    (task,) = (await rig.get("/v1/requests", uscc=PLANT, status="open")).json()["items"]
    assert (task["id"], task["reason"], task["department"], task["items"]) == (overdue["recheck_request_id"], "recheck", "D05", ["S04-02"])
    assert (await rig.get(f"/v1/subjects/{PLANT}")).json()["pending"] is None
    handed = await rig.do(f"/v1/rectifications/{id_}/submit", "officer-zh1-3", {"note": "已完成"})
    assert handed["late"] is True
    officers = {"officers": ["officer-zh1-1", "officer-zh1-2"]}
    unfit = await rig.post(f"/v1/rectifications/{id_}/verify", "officer-zh1-1", {"officers": ["officer-zh1-1", "auxiliary-zh1-1"]})
    assert problem(unfit) == (422, "team_unfit")
    assert problem(await rig.post(f"/v1/rectifications/{id_}/verify", "officer-zh1-1", {"officers": ["officer-zh1-1"]}))[0] == 422
    own = {"officers": ["officer-zh1-1", "officer-zh1-3"]}
    for person, body in (("officer-zh1-3", officers), ("officer-zh1-1", own)):
        assert problem(await rig.post(f"/v1/rectifications/{id_}/verify", person, body)) == (403, "separation_of_duties")
    assert "verify" not in (await rig.get(f"/v1/rectifications/{id_}", "officer-zh1-3")).json()["allowed_actions"]
    verified = await rig.do(f"/v1/rectifications/{id_}/verify", "officer-zh1-1", officers)
    assert (verified["status"], verified["late"]) == ("verified", True)
    (event,) = await rig.events(PLANT, "rectification.decided")
    assert (event.outcome, event.late) == ("verified", True)
    assert (await rig.get(f"/v1/subjects/{PLANT}")).json()["colour"] == "yellow"
    assert problem(await rig.post(f"/v1/rectifications/{id_}/fail", "officer-zh1-1", officers)) == (409, "not_allowed_now")


async def test_the_enterprises_page_is_found_by_its_own_token_alone(rig: Rig) -> None:
    other = credit_code(8)
    await rig.subject(PLANT)
    await rig.subject(other)
    done = await rig.inspected(PLANT, failed={"S04_02": {}})
    id_ = done["findings"][0]["rectification_id"]
    page, foreign = await rig.page(PLANT), await rig.page(other)
    assert (await rig.get(page, None)).json()["visits"][0]["findings"][0]["rectification_id"] == id_
    assert "officer" not in (await rig.get(page, None)).text
    assert problem(await rig.post(f"{foreign}/rectifications/{id_}/submit", None, {"note": "完成"})) == (404, "not_found")
    assert problem(await rig.get("/v1/enterprise/nobody", None)) == (404, "not_found")
    assert problem(await rig.post(f"{page}/rectifications/{id_}/submit", None, {"note": ""})) == (422, "validation_failed")
    assert (await rig.do(f"{page}/rectifications/{id_}/submit", None, {"note": "完成"}))["status"] == "submitted"


async def test_the_same_record_gives_the_same_colour_again(rig: Rig) -> None:
    await rig.subject(PLANT, grade="D")
    await rig.inspected(PLANT)
    await rig.advance(days=400)
    subject = (await rig.get(f"/v1/subjects/{PLANT}")).json()
    assert [move["rule"] for move in subject["history"]] == ["unrated_to_green", "green_to_unrated"]
    found = await rig.runtime.database.find(Subject, subject_query(PLANT))
    assert found is not None
    assert found.colour == subject["colour"] == "unrated"
    window = {"from": (rig.now + timedelta(days=1)).date().isoformat(), "to": (rig.now + timedelta(days=12)).date().isoformat()}
    await rig.inspected(PLANT, window=window)
    assert (await rig.get(f"/v1/subjects/{PLANT}")).json()["colour"] == "green"


async def test_a_finding_shows_the_report_that_intake_filed(rig: Rig) -> None:
    await rig.subject(PLANT)
    done = await rig.inspected(PLANT, failed={"S04_08": {}})
    finding = done["findings"][0]["id"]
    case = new_id()
    event = CaseRegistered(
        report_id=new_id(), report_no="R1", channel="inspection", source_id=finding, at=rig.now, by="system", role="system",
        case_id=case, case_no="E1", item="0304", severity="II", area=None, location=Location(place_state="exact"), text="危废",
        occurred_at=rig.now, received_at=rig.now, contactable=False, catalogue_version="1", decided="machine",
    )  # fmt: skip
    await rig.publish(case, event)
    shown = (await rig.get(f"/v1/visits/{done['id']}")).json()["findings"]
    assert shown[0]["report_id"] == event.report_id


# ---- public ------------------------------------------------------------------------------------------------------------------------


async def test_rules_and_keys_are_public_and_what_is_not_there_yet_is_not_found(rig: Rig) -> None:
    rules = (await rig.get("/v1/rules", None)).json()
    assert rules["per_department"] == {"year": 2, "day": 1, "iso_week": 2, "month": 3}
    (key,) = (await rig.get("/v1/codes/jwks", None)).json()["keys"]
    assert (key["kty"], key["crv"]) == ("OKP", "Ed25519")
    assert problem(await rig.get("/v1/draws/x", "planner-1")) == (404, "not_found")
    assert problem(await rig.post("/v1/draws", "planner-1", {"scenario": "S04", "count": 1, "squads": []}))[0] == 404


async def test_the_openapi_document_names_operations_and_problems(rig: Rig) -> None:
    document = (await rig.client.get("/openapi.json")).json()
    operation = document["paths"]["/v1/visits/{visit_id}/check-in"]["post"]
    assert operation["operationId"] == "check_in"
    assert set(operation["responses"]["409"]["x-codes"]) >= {"code_invalid", "code_other_visit", "code_not_today", "code_used", "too_far"}
    assert operation["x-roles"] == ["officer", "squad_leader"]
