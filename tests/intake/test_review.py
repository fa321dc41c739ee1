"""What the registrar decides."""

from typing import Any

import pytest

from tests.intake.rig import Rig, a_ticket
from tests.intake.test_tickets import write_backs

pytestmark = pytest.mark.anyio


async def waiting(intake: Rig, **changes: Any) -> dict[str, Any]:
    return await intake.report(**{"text": "这里有点情况", "item_code": None, **changes})


async def test_the_registrar_files_what_the_machine_left_open(intake: Rig) -> None:
    report = await waiting(intake, reporter={"name": "李四", "phone": "13912345678"})
    bare = await intake.post(f"/v1/reports/{report['report_id']}/register", {})
    assert (bare.status_code, bare.json()["errors"][0]["pointer"]) == (422, "/item_code")
    filed = await intake.post(f"/v1/reports/{report['report_id']}/register", {"item_code": "0101", "severity": "III", "reason": "电话核实"})
    assert filed.status_code == 200, filed.text
    shown = filed.json()
    assert (shown["status"], shown["severity"], shown["item"]["code"], shown["version"]) == ("registered", "III", "0101", 2)
    assert filed.headers["ETag"] == '"2"'
    case = (await intake.get(f"/v1/cases/{shown['case_id']}")).json()
    assert (case["status"], case["severity"]) == ("registered", "III")
    assert {sms["template"] for sms in await intake.messages(to="13912345678")} == {"report_received", "report_registered"}
    again = await intake.post(f"/v1/reports/{report['report_id']}/register", {"item_code": "0101"})
    assert (again.status_code, again.json()["code"], again.json()["current_status"]) == (409, "not_allowed_now", "registered")
    assert "register" not in again.json()["allowed_actions"]


async def test_a_report_without_place_is_filed_without_area(intake: Rig) -> None:
    report = await waiting(intake, location=None)
    shown = (await intake.post(f"/v1/reports/{report['report_id']}/register", {"item_code": "0101"})).json()
    assert shown["status"] == "registered"
    assert shown["area"] is None
    placed = await waiting(intake, location=None)
    body = {"item_code": "0101", "location": {"address": "龙港市人民医院"}}
    assert (await intake.post(f"/v1/reports/{placed['report_id']}/register", body)).json()["area"]["district"] == "PQ1"


async def test_checks_come_in_the_order_of_the_contract(intake: Rig) -> None:
    report = await waiting(intake)
    path = f"/v1/reports/{report['report_id']}"
    assert (await intake.post(f"{path}/register", {"item_code": "x"}, None)).status_code == 401
    assert (await intake.post(f"{path}/register", {"item_code": "x"}, "officer-zh1-1")).status_code == 403
    assert (await intake.post("/v1/reports/nothing/register", {"item_code": "9999"})).status_code == 422
    assert (await intake.post("/v1/reports/nothing/register", {"item_code": "0101"})).status_code == 404
    stale = await intake.post(f"{path}/register", {"item_code": "0101"}, If_Match='"7"')
    assert (stale.status_code, stale.json()["code"], stale.json()["current"]["id"]) == (412, "stale_version", report["report_id"])
    assert (await intake.post(f"{path}/register", {"item_code": "0101"}, If_Match='"1"')).status_code == 200
    both = await intake.post(f"{path}/register", {"item_code": "0101"}, If_Match='"1"')
    assert both.status_code == 412


async def test_a_decline_tells_the_reason_and_the_route(intake: Rig) -> None:
    ticket = (await intake.push(a_ticket(ticket_no="D1", lon=None, lat=None, content="请帮我讨回货款"))).json()["results"][0]
    path = f"/v1/reports/{ticket['report_id']}/decline"
    assert (await intake.post(path, {"reason_code": "lazy"})).status_code == 422
    answer = await intake.post(path, {"reason_code": "other_route", "note": "合同纠纷"})
    assert (answer.status_code, answer.json()["status"]) == (200, "declined")
    written = await write_backs(intake)
    assert [(one["seq"], one["event"]) for one in written] == [(1, "accepted"), (2, "declined")]
    assert written[1]["reason_code"] == "other_route"
    assert "法院" in written[1]["text"]
    (sms,) = [one for one in await intake.messages(to="13812345678") if one["template"] == "report_declined"]
    assert "法院" in sms["text"]
    tracked = (await intake.get(f"/v1/track/{ticket['outcome']['track_token']}", None)).json()
    assert (tracked["status"], tracked["next_step"]) == ("declined", None)
    assert [step["text"] for step in tracked["steps"]][1:] == ["不予受理"]
    assert (await intake.post(path, {"reason_code": "other_route"})).status_code == 409


async def test_a_registered_report_may_be_declined_and_its_case_ends(intake: Rig) -> None:
    report = await intake.report()
    answer = await intake.post(f"/v1/reports/{report['report_id']}/decline", {"reason_code": "beyond_duty"})
    assert answer.json()["status"] == "declined"
    assert (await intake.get(f"/v1/cases/{report['case_id']}")).json()["status"] == "declined"


async def test_a_correction_changes_case_and_report_together(intake: Rig) -> None:
    report = await intake.report()
    path = f"/v1/reports/{report['report_id']}/correct"
    assert (await intake.post(path, {"item_code": "0102"})).status_code == 422
    assert (await intake.post(path, {"reason": "x"})).status_code == 422
    answer = await intake.post(path, {"item_code": "0102", "severity": "III", "location": {"address": "育才路小学"}, "reason": "店外经营"})
    assert answer.status_code == 200, answer.text
    case = (await intake.get(f"/v1/cases/{report['case_id']}")).json()
    assert (case["item"], case["severity"], case["location"]["address"]) == ("0102", "III", "育才路小学")
    assert answer.json()["item"]["code"] == "0102"
    timeline = (await intake.get(f"/v1/cases/{report['case_id']}/timeline")).json()["items"]
    assert [item["kind"] for item in timeline] == ["report.received", "case.registered", "corrected"]
    nothing = await intake.post(path, {"severity": "III", "reason": "再说一次"})
    assert nothing.json()["version"] == answer.json()["version"]


async def test_a_report_joins_a_case_that_is_not_handled_yet(intake: Rig) -> None:
    case = await intake.report()
    tickets = [a_ticket(ticket_no=f"M{n}", lon=None, lat=None, content="同一个地方") for n in range(2)]
    results = (await intake.push({"tickets": tickets})).json()["results"]
    answer = await intake.post(f"/v1/reports/{results[0]['report_id']}/merge", {"case_id": case["case_id"], "reason": "同一摊位"})
    assert answer.status_code == 200, answer.text
    assert (answer.json()["status"], answer.json()["case_id"], answer.json()["case_no"]) == ("merged", case["case_id"], case["case_no"])
    shown = (await intake.get(f"/v1/cases/{case['case_id']}")).json()
    assert [one["report_id"] for one in shown["reports"]] == [case["report_id"], results[0]["report_id"]]
    written = [one for one in await write_backs(intake) if one["ticket_no"] == "M0"]
    assert [(one["seq"], one["event"]) for one in written] == [(1, "accepted"), (2, "merged")]
    assert "已立案" in written[1]["text"]
    assert (await intake.post(f"/v1/reports/{results[1]['report_id']}/merge", {"case_id": "nothing"})).status_code == 404
    same = await intake.post(f"/v1/reports/{case['report_id']}/merge", {"case_id": case["case_id"]})
    assert same.status_code == 409


async def test_a_case_of_its_own_ends_as_merged_and_takes_its_reports_along(intake: Rig) -> None:
    into, own = await intake.report(), await intake.report()
    third = await waiting(intake)
    await intake.post(f"/v1/reports/{third['report_id']}/merge", {"case_id": own["case_id"]})
    answer = await intake.post(f"/v1/reports/{own['report_id']}/merge", {"case_id": into["case_id"]})
    assert answer.json()["case_id"] == into["case_id"]
    assert (await intake.get(f"/v1/cases/{own['case_id']}")).json()["status"] == "merged"
    shown = (await intake.get(f"/v1/cases/{into['case_id']}")).json()
    assert {one["report_id"] for one in shown["reports"]} == {into["report_id"], own["report_id"], third["report_id"]}


async def test_a_suspected_danger_is_confirmed(intake: Rig) -> None:
    report = await intake.report(text="楼道里电动车充电，担心起火", item_code="0702")
    path = f"/v1/reports/{report['report_id']}/confirm-emergency"
    assert (await intake.post(path, {"confirmed": True}, "evaluator-1")).status_code == 403
    answer = await intake.post(path, {"confirmed": True}, "dispatcher-1")
    assert answer.status_code == 200, answer.text
    shown = answer.json()
    assert "text" not in shown
    assert shown["emergency"] == {"transferred_to": "119", "suspected": False}
    assert shown["status"] == "registered"
    assert shown["severity"] in ("I", "II")
    assert len(await intake.messages(to="119")) == 1
    assert await intake.rows("timers") == []
    again = await intake.post(path, {"confirmed": True})
    assert (again.status_code, again.json()["code"]) == (409, "not_allowed_now")


async def test_a_confirmed_danger_without_an_item_is_filed_under_the_danger_itself(intake: Rig) -> None:
    report = await intake.report(text="担心仓库会着火，堆了很多纸箱", item_code=None)
    assert (report["status"], report["item"]["code"]) == ("in_review", None)
    answer = await intake.post(f"/v1/reports/{report['report_id']}/confirm-emergency", {"confirmed": True})
    assert answer.status_code == 200, answer.text
    assert (answer.json()["status"], answer.json()["severity"]) == ("registered", "II")
    assert answer.json()["item"]["code"] is not None


async def test_a_suspected_danger_that_is_none_goes_on_as_usual(intake: Rig) -> None:
    report = await intake.report(text="楼道里电动车充电，担心起火", item_code="0702")
    answer = await intake.post(f"/v1/reports/{report['report_id']}/confirm-emergency", {"confirmed": False})
    assert answer.json()["status"] == "registered"
    assert "emergency" not in answer.json()
    assert await intake.messages(to="119") == []


async def test_a_confirmed_danger_raises_a_case_that_was_filed_already(intake: Rig) -> None:
    report = await intake.report(text="楼道里电动车充电，担心起火", item_code="0702")
    await intake.post(f"/v1/reports/{report['report_id']}/register", {"item_code": "0101", "severity": "IV"})
    answer = await intake.post(f"/v1/reports/{report['report_id']}/confirm-emergency", {"confirmed": True})
    assert answer.status_code == 200, answer.text
    case = (await intake.get(f"/v1/cases/{answer.json()['case_id']}")).json()
    assert case["severity"] == "II"


async def test_contact_data_are_revealed_for_a_purpose_and_counted(intake: Rig) -> None:
    report = await intake.report(reporter={"name": "李四", "phone": "13912345678"})
    path, body = f"/v1/reports/{report['report_id']}/reveal", {"purpose": "回访", "case_id": report["case_id"]}
    assert (await intake.post(path, {"case_id": report["case_id"]})).status_code == 422
    assert (await intake.post(path, {**body, "case_id": "other"})).status_code == 422
    assert (await intake.post(path, {"purpose": "回访"})).status_code == 422
    without_case = await waiting(intake, reporter={"phone": "13700000000"})
    early = await intake.post(f"/v1/reports/{without_case['report_id']}/reveal", {"purpose": "核实地点"}, "registrar-2")
    assert early.json() == {"name": None, "phone": "13700000000"}
    assert (await intake.post(path, body, "supervisor-1")).status_code == 403
    first = await intake.post(path, body, Idempotency_Key="look")
    assert first.json() == {"name": "李四", "phone": "13912345678"}
    replayed = await intake.post(path, body, Idempotency_Key="look")
    assert replayed.headers["Idempotent-Replay"] == "true"
    audit = (await intake.get("/v1/reveals", "auditor-1", count="true")).json()
    assert audit["total"] == 3
    assert [row["replayed"] for row in audit["items"]] == [True, False, False]
    assert "13912345678" not in str(audit)
    for _ in range(19):
        assert (await intake.post(path, body)).status_code == 200
    over = await intake.post(path, body)
    assert (over.status_code, over.json()["code"]) == (429, "reveal_limit")
    assert 0 < int(over.headers["Retry-After"]) <= 86_401
    assert (await intake.post(path, body, "evaluator-1")).status_code == 200
    assert (await intake.get("/v1/reveals", "registrar-1")).status_code == 403


async def test_the_same_key_gives_the_first_answer_for_every_decision(intake: Rig) -> None:
    report = await waiting(intake)
    path = f"/v1/reports/{report['report_id']}/register"
    first = await intake.post(path, {"item_code": "0101"}, Idempotency_Key="r1")
    again = await intake.post(path, {"item_code": "0101"}, Idempotency_Key="r1")
    assert (again.status_code, again.json()) == (200, first.json())
    other = await intake.post(path, {"item_code": "0102"}, Idempotency_Key="r1")
    assert (other.status_code, other.json()["fields"]) == (409, ["/item_code"])


async def test_a_waiting_report_shows_the_cases_that_it_may_be_about(intake: Rig) -> None:
    case = await intake.report(location={"lon": 120.55, "lat": 27.57})
    await intake.report(location={"lon": 120.552, "lat": 27.57})
    await intake.report(location={"lon": 120.55, "lat": 27.57}, occurred_at="2026-11-19T08:00:00+08:00")
    waiting_one = await intake.report(person="device-1", channel="device", text="看一下", location={"lon": 120.5501, "lat": 27.57})
    assert waiting_one["status"] == "in_review"
    for shown in (
        (await intake.get(f"/v1/reports/{waiting_one['report_id']}")).json(),
        (await intake.get("/v1/reports")).json()["items"][0],
    ):
        (candidate,) = shown["candidates"]
        assert candidate["case_id"] == case["case_id"]
        assert 0 < candidate["score"] < 1
        assert len(candidate["reasons"]) == 3
