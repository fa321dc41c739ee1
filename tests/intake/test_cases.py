"""The case file follows the events of the other services."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from services.intake.commands_case import EFFECTS
from services.intake.main import SERVICE
from services.intake.rules_timeline import SENTENCES
from shared.contracts import dispatch as d
from shared.contracts import evaluation as e
from shared.contracts import inspection as i
from shared.contracts.base import REGISTRY, Light, Location, Point
from shared.contracts.cloudevents import OWNERS
from shared.problems import NotFound
from tests.intake.rig import NOW, Rig, a_ticket
from tests.intake.test_tickets import write_backs

pytestmark = pytest.mark.anyio
DUE = NOW + timedelta(hours=4)


def of_case(case: dict[str, Any], light: Light = "green", **more: Any) -> dict[str, Any]:
    return {
        "case_id": case["case_id"],
        "case_no": case["case_no"],
        "round": 1,
        "assignment_id": "a1",
        "status": "assigned",
        "at": NOW,
        "by": "officer-zh1-1",
        "role": "officer",
        "light": light,
        **more,
    }


def of_unit(case: dict[str, Any], **more: Any) -> dict[str, Any]:
    return of_case(case, **{"unit": "ZH1", "person": "officer-zh1-1", "due_at": DUE, **more})


def dispatched(case: dict[str, Any], cause: str = "registered", **more: Any) -> d.CaseDispatched:
    given = of_unit(case, person=None, cause=cause, item="0101", severity="IV", area=None, **more)
    limit: Any = {"value": 4, "unit": "work_hour"}
    return d.CaseDispatched(
        **given, location=Location(place_state="exact"), channel="hotline", reports=[], limit=limit, started_at=NOW, sign_due_at=NOW
    )


def handled(case: dict[str, Any], result: str = "已劝离") -> d.CaseHandled:
    given = of_unit(case, status="handled", late=False, result=result, handlers=["officer-zh1-1"], item="0101", severity="IV", area=None)
    return d.CaseHandled(**given, location=Location(place_state="exact"), channel="hotline", reports=[])


def of_round(case: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "evaluation_id": "e1",
        "case_id": case["case_id"],
        "case_no": case["case_no"],
        "round": 1,
        "unit": "ZH1",
        "person": "officer-zh1-1",
        "item": "0101",
        "severity": "IV",
        "district": "PQ1",
        "channel": "hotline",
        "due_at": DUE,
        "at": NOW,
        "by": "system",
        "role": "system",
        **more,
    }


def closed(case: dict[str, Any]) -> e.CaseClosed:
    return e.CaseClosed(
        **of_round(case), confirmed_by="reporter", outcome="closed", answers=None, failed_checks=0, handled_at=NOW, handled_late=False
    )


def reopened(case: dict[str, Any], **more: Any) -> e.CaseReopened:
    given = {"cause": "bad_answer", "next_round": 2, "escalated": False, "to": "other", "excluded_units": ["ZH1"], **more}
    return e.CaseReopened(**of_round(case), **given)


async def a_case(intake: Rig, **ticket: Any) -> dict[str, Any]:
    outcome: dict[str, Any] = (await intake.push(a_ticket(**ticket))).json()["results"][0]["outcome"]
    return outcome


async def shown(intake: Rig, case: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = (await intake.get(f"/v1/cases/{case['case_id']}")).json()
    return answer


async def test_a_case_goes_its_whole_way(intake: Rig) -> None:
    case = await a_case(intake, ticket_no="W1")
    await intake.handle(dispatched(case))
    now = await shown(intake, case)
    assert (now["status"], now["unit"], now["person"], now["light"]) == ("dispatched", "ZH1", None, "green")
    assert now["due_at"] is not None
    await intake.handle(d.CaseAssigned(**of_unit(case)))
    await intake.handle(d.CaseSigned(**of_unit(case, status="signed"), late=False, sign_due_at=NOW))
    now = await shown(intake, case)
    assert (now["status"], now["person"]) == ("in_progress", "officer-zh1-1")
    await intake.handle(handled(case))
    assert (await shown(intake, case))["status"] == "handled"
    await intake.handle(closed(case))
    assert (await shown(intake, case))["status"] == "closed"
    written = await write_backs(intake)
    assert [(one["seq"], one["event"]) for one in written] == [(1, "accepted"), (2, "dispatched"), (3, "handled"), (4, "closed")]
    assert all(one["case_no"] == case["case_no"] for one in written)
    assert written[1]["unit_name"]
    templates = {sms["template"] for sms in await intake.messages(case_id=case["case_id"])}
    assert templates == {"report_registered", "case_dispatched", "case_handled", "case_closed"}
    timeline = (await intake.get(f"/v1/cases/{case['case_id']}/timeline")).json()["items"]
    kinds = ["report.received", "case.registered", "case.dispatched", "case.assigned", "case.signed", "case.handled", "case.closed"]
    assert [item["kind"] for item in timeline] == kinds
    assert {item["service"] for item in timeline} == {"intake", "dispatch", "evaluation"}
    assert all(set(item) == {"at", "service", "kind", "actor", "role", "text"} for item in timeline)
    tracked = (await intake.get(f"/v1/track/{case['track_token']}", None)).json()
    assert tracked["status"] == "closed"
    assert "officer" not in str(tracked)


async def test_a_bad_answer_begins_a_new_round(intake: Rig) -> None:
    case = await a_case(intake, ticket_no="R1")
    for event in (
        dispatched(case),
        d.CaseSigned(**of_unit(case, status="signed"), late=False, sign_due_at=NOW),
        handled(case),
        reopened(case),
    ):
        await intake.handle(event)
    now = await shown(intake, case)
    assert (now["status"], now["round"], now["unit"], now["person"], now["due_at"]) == ("dispatched", 2, None, None, None)
    await intake.handle(dispatched(case, cause="reopened", unit="ZH2", round=2))
    now = await shown(intake, case)
    assert (now["status"], now["round"], now["unit"]) == ("dispatched", 2, "ZH2")
    assert [one["event"] for one in await write_backs(intake)] == ["accepted", "dispatched", "handled", "reopened", "dispatched"]


async def test_after_the_third_round_a_supervisor_owns_it(intake: Rig) -> None:
    case = await a_case(intake)
    await intake.handle(dispatched(case))
    await intake.handle(handled(case))
    await intake.handle(reopened(case, escalated=True, next_round=None))
    assert (await shown(intake, case))["status"] == "in_progress"
    given = {**of_case(case, status="signed"), "cause": "third_round", "unit": "ZH1", "person": "supervisor-1", "due_at": DUE}
    await intake.handle(d.CaseEscalated(**given))
    now = await shown(intake, case)
    assert (now["status"], now["person"]) == ("in_progress", "supervisor-1")


async def test_a_return_a_pause_and_a_transfer_end_where_they_began(intake: Rig) -> None:
    case = await a_case(intake)
    await intake.handle(dispatched(case))
    await intake.handle(d.CaseSigned(**of_unit(case, status="signed"), late=False, sign_due_at=NOW))
    request = d.CaseReturnRequested(**of_unit(case, status="return_requested"), reason_code="not_our_duty", legal_ground="条例")
    await intake.handle(request)
    assert (await shown(intake, case))["status"] == "returned"
    await intake.handle(
        d.CaseReturnDecided(**of_unit(case, status="signed"), decision="keep", final=False, previous_unit="ZH1", reason="x")
    )
    assert (await shown(intake, case))["status"] == "in_progress"
    await intake.handle(d.CaseSuspended(**of_unit(case, status="suspended"), reason_code="weather", until=DUE, reason="雨"))
    assert (await shown(intake, case))["status"] == "suspended"
    await intake.handle(d.CaseResumed(**of_unit(case, status="on_site"), suspended_seconds=60))
    assert (await shown(intake, case))["status"] == "in_progress"
    await intake.handle(d.CaseTransferred(**of_unit(case, status="transferred"), to_unit="X01", reason="治安"))
    assert (await shown(intake, case))["status"] == "transferred"
    await intake.handle(
        d.CaseTransferAnswered(**of_unit(case, status="signed"), accepted=False, from_unit="ZH1", to_unit="X01", reason="不属")
    )
    assert (await shown(intake, case))["status"] == "in_progress"
    await intake.handle(request)
    await intake.handle(d.CaseReturnDecided(**of_unit(case, unit="ZH2"), decision="move", final=True, previous_unit="ZH1", reason="x"))
    now = await shown(intake, case)
    assert (now["status"], now["unit"]) == ("dispatched", "ZH2")


async def test_a_correction_that_leaves_the_unit_leaves_the_case_where_it_is(intake: Rig) -> None:
    case = await a_case(intake, ticket_no="C1")
    await intake.handle(dispatched(case))
    await intake.handle(d.CaseSigned(**of_unit(case, status="signed"), late=False, sign_due_at=NOW))
    later = DUE + timedelta(days=1)
    for status, shown_as in (("signed", "in_progress"), ("suspended", "suspended")):
        await intake.handle(dispatched(case, cause="corrected", status=status, due_at=later))
        now = await shown(intake, case)
        assert (now["status"], now["unit"], datetime.fromisoformat(now["due_at"])) == (shown_as, "ZH1", later)
    assert [one["event"] for one in await write_backs(intake)] == ["accepted", "dispatched"]
    await intake.handle(dispatched(case, cause="corrected", unit="ZH2", previous_unit="ZH1"))
    now = await shown(intake, case)
    assert (now["status"], now["unit"]) == ("dispatched", "ZH2")
    assert [one["event"] for one in await write_backs(intake)] == ["accepted", "dispatched", "dispatched"]


async def test_the_light_follows_the_clock(intake: Rig) -> None:
    case = await a_case(intake)
    await intake.handle(dispatched(case))
    given = {
        "clock": "dispose",
        "clock_due_at": DUE,
        "limit": {"value": 4, "unit": "work_hour"},
        "share": 1.1,
        "unit": "ZH1",
        "person": None,
    }
    more = {"due_at": DUE, "item": "0101", "severity": "IV", "district": "PQ1", "channel": "hotline"}
    await intake.handle(d.ClockBreached(**of_case(case, "red"), **given, **more))
    assert (await shown(intake, case))["light"] == "red"
    found = (await intake.get("/v1/cases", light="red")).json()["items"]
    assert [one["id"] for one in found] == [case["case_id"]]


async def test_a_due_time_that_the_notice_of_a_year_moved_is_followed(intake: Rig) -> None:
    case = await a_case(intake)
    await intake.handle(dispatched(case))
    later = DUE + timedelta(days=3)
    given = {"limit": {"value": 1, "unit": "work_day"}, "share": 0.1, "unit": "ZH1", "person": None, "due_at": later, "item": "0101"}
    more = {"severity": "IV", "district": "PQ1", "channel": "hotline", "previous_clock_due_at": DUE, "year": 2027, "provisional": False}
    told = len(await write_backs(intake))
    await intake.handle(d.ClockRecalculated(**of_case(case), **given, **more, clock="sign", clock_due_at=DUE))
    assert datetime.fromisoformat((await shown(intake, case))["due_at"]) == DUE
    await intake.handle(d.ClockRecalculated(**of_case(case), **given, **more, clock="dispose", clock_due_at=later))
    assert datetime.fromisoformat((await shown(intake, case))["due_at"]) == later
    timeline = (await intake.get(f"/v1/cases/{case['case_id']}/timeline")).json()["items"]
    sentences = [row["text"] for row in timeline if row["kind"] == "clock.recalculated"]
    assert sentences[0] == "2027年放假安排公布，签收时限不变"
    assert sentences[1].startswith("2027年放假安排公布，处置时限改为")
    assert len(await write_backs(intake)) == told


async def test_a_reporter_whom_the_officer_named_is_nobody_to_others(intake: Rig) -> None:
    case = await a_case(intake, ticket_no="N1", caller={"name": "欧阳明珠", "phone": "13812345678"})
    await intake.handle(dispatched(case))
    await intake.handle(handled(case, result="已与欧阳 明珠说明，欧阳明珠满意"))
    path = f"/v1/cases/{case['case_id']}/timeline"
    assert "明珠" not in (await intake.get(path, "officer-zh1-1")).text
    assert "欧阳**满意" in (await intake.get(path, "supervisor-1")).text
    assert "明珠" in (await intake.get(path, "registrar-1")).text
    (sms,) = [one for one in await intake.messages(case_id=case["case_id"]) if one["template"] == "case_handled"]
    assert "明珠" not in sms["text"]
    assert all("明珠" not in str(one) for one in await write_backs(intake))


async def test_late_news_of_a_declined_case_changes_nothing_but_the_timeline(intake: Rig) -> None:
    case = await a_case(intake)
    await intake.post(f"/v1/reports/{case['report_id']}/decline", {"reason_code": "beyond_duty"})
    await intake.handle(dispatched(case))
    now = await shown(intake, case)
    assert (now["status"], now["unit"]) == ("declined", None)
    assert [one["event"] for one in await write_backs(intake)] == ["accepted", "declined"]


async def test_every_source_of_a_case_is_answered(intake: Rig) -> None:
    case = await a_case(intake, ticket_no="A1")
    other = await a_case(intake, ticket_no="A2", caller={"phone": "13700000000"})
    await intake.post(f"/v1/reports/{other['report_id']}/merge", {"case_id": case["case_id"]})
    await intake.handle(dispatched(case))
    await intake.handle(closed(case))
    written = await write_backs(intake)
    assert [(one["seq"], one["event"]) for one in written if one["ticket_no"] == "A1"] == [
        (1, "accepted"),
        (2, "dispatched"),
        (3, "closed"),
    ]
    events = [(one["seq"], one["event"]) for one in written if one["ticket_no"] == "A2"]
    assert events == [(1, "accepted"), (2, "merged"), (3, "dispatched"), (4, "closed")]


async def test_the_survey_link_goes_to_the_reporter_and_to_nobody_else(intake: Rig) -> None:
    case = await a_case(intake, caller={"name": "张三", "phone": "13812345678"})
    event = e.SurveyInvited(
        **of_round(case), invitation_id="inv-1", report_id=case["report_id"], report_channel="hotline", expires_at=NOW + timedelta(days=14)
    )
    await intake.handle(event)
    (sms,) = [one for one in await intake.messages(to="13812345678") if one["template"] == "survey_invitation"]
    token = sms["link"].rpartition("/")[2]
    invitation, _, signature = token.partition(".")
    assert invitation == "inv-1"
    assert intake.runtime.secrets.verify("link", invitation, signature)
    timeline = (await intake.get(f"/v1/cases/{case['case_id']}/timeline")).json()["items"]
    assert token not in str(timeline)


async def test_a_finding_that_needs_enforcement_becomes_a_report_once(intake: Rig) -> None:
    given = {"uscc": "91330383MA2AB0CD21", "at": NOW, "by": "officer-zh1-1", "role": "officer", "visit_id": "v1", "line_id": "S04-08"}
    place = Location(point=Point(lon=120.55, lat=27.57), address="某厂", place_state="exact")
    finding = i.FindingRecorded(
        **given,
        finding_id="f1",
        department="D09",
        item="0305",
        text="危险废物贮存不规范",
        red_line=True,
        enforce=True,
        location=place,
        officers=[],
    )
    await intake.handle(finding)
    (report,) = (await intake.get("/v1/reports", channel="inspection")).json()["items"]
    assert (report["source_id"], report["item"]["code"], report["status"]) == ("f1", "0305", "registered")
    assert report["severity"] == "II"  # a red line
    await intake.handle(finding.model_copy(update={"enforce": False, "finding_id": "f2"}))
    assert len(await intake.rows("reports")) == 1


async def test_a_failed_red_line_is_of_severity_two_whoever_files_it_under_whatever_item(intake: Rig) -> None:
    given = {"uscc": "91330383MA2AB0CD21", "at": NOW, "by": "officer-zh1-1", "role": "officer", "visit_id": "v1", "line_id": "S04-08"}
    place = Location(point=Point(lon=120.55, lat=27.57), address="某厂", place_state="exact")
    shared = {**given, "department": "D09", "text": "现场不符合要求", "enforce": True, "location": place, "officers": []}
    for id_, red_line in (("f1", True), ("f2", False)):
        await intake.handle(i.FindingRecorded(**shared, finding_id=id_, item=None, red_line=red_line))
    reports = {report["source_id"]: report for report in (await intake.get("/v1/reports", channel="inspection")).json()["items"]}
    assert [(one["status"], one["severity"]) for one in (reports["f1"], reports["f2"])] == [("in_review", "II"), ("in_review", None)]
    for id_, severity in (("f1", "II"), ("f2", "IV")):
        filed = await intake.post(f"/v1/reports/{reports[id_]['report_id']}/register", {"item_code": "0101"})
        assert (filed.status_code, filed.json()["severity"]) == (200, severity), filed.text


async def test_an_event_of_an_unknown_case_is_refused(intake: Rig) -> None:
    with pytest.raises(NotFound):
        await intake.handle(dispatched({"case_id": "nothing", "case_no": "E0"}))


@pytest.mark.parametrize(
    ("person", "status"),
    [
        ("registrar-1", 200),
        ("dispatcher-1", 200),
        ("supervisor-1", 200),
        ("evaluator-1", 200),
        ("auditor-1", 200),
        ("admin-1", 200),
        ("officer-zh1-1", 200),
        ("leader-zh1", 200),
        ("officer-zh5-1", 404),
        ("contractor-x11-1", 404),
        ("clerk-d03", 404),
        ("planner-1", 403),
        (None, 401),
    ],
)
async def test_who_sees_a_case(intake: Rig, person: str | None, status: int) -> None:
    case = await a_case(intake)
    await intake.handle(dispatched(case))
    for path in ("", "/timeline"):
        assert (await intake.get(f"/v1/cases/{case['case_id']}{path}", person)).status_code == status
    if status in (200, 404):
        found = (await intake.get("/v1/cases", person)).json()["items"]
        assert bool(found) is (status == 200)


async def test_a_contractor_sees_only_the_own_assignment(intake: Rig) -> None:
    case = await a_case(intake)
    await intake.handle(dispatched(case, unit="X11"))
    assert (await intake.get(f"/v1/cases/{case['case_id']}", "contractor-x11-1")).status_code == 404
    await intake.handle(d.CaseAssigned(**of_unit(case, unit="X11", person="contractor-x11-1")))
    shown = await intake.get(f"/v1/cases/{case['case_id']}", "contractor-x11-1")
    assert shown.status_code == 200
    (listed,) = (await intake.get("/v1/cases", "contractor-x11-1")).json()["items"]
    for (report,) in (shown.json()["reports"], listed["reports"]):
        assert report["reporter"] == {"label": "反映人", "masked_phone": None}, "whose matter it is concerns the town alone"
    known = (await intake.get(f"/v1/cases/{case['case_id']}", "dispatcher-1")).json()["reports"][0]["reporter"]
    assert known["masked_phone"] is not None


async def test_the_grid_worker_of_the_cell_sees_its_cases(intake: Rig) -> None:
    case = await a_case(intake)
    assert (await intake.get(f"/v1/cases/{case['case_id']}", intake.grid_worker)).status_code == 200


async def test_texts_are_masked_for_all_but_registrar_and_evaluator(intake: Rig) -> None:
    case = await a_case(intake, content="我叫张三丰，13812345678，楼下有人占道经营摆摊")
    for person, plain in (("registrar-1", True), ("evaluator-1", True), ("supervisor-1", False), ("dispatcher-1", False)):
        text = str((await intake.get(f"/v1/cases/{case['case_id']}", person)).json())
        assert ("我叫张三丰，13812345678" in text) is plain


def test_every_event_about_a_case_has_an_effect_and_a_sentence() -> None:
    about_cases = {event for event in REGISTRY.values() if event.owner in ("dispatch", "evaluation") and "case_id" in event.model_fields}
    assert OWNERS
    assert about_cases == set(EFFECTS) == set(SENTENCES)
    assert {event.type for event in about_cases} <= set(SERVICE.registry)
