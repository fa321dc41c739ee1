"""What intake's later events do: reports that join or leave, supplements, refusals; and co-handlers' tasks."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from shared.contracts.intake import CaseMerged, CaseSupplemented, ReportDeclined
from shared.ids import new_id
from tests.dispatch.rig import Case, Rig

pytestmark = pytest.mark.anyio


def of_report(rig: Rig, report_id: str) -> dict[str, Any]:
    return {"report_id": report_id, "report_no": "R9", "channel": "hotline", "at": rig.now, "by": "registrar-1", "role": "registrar"}


def merged(rig: Rig, case_id: str, into: Case, old: Case | None, report_id: str, **more: Any) -> CaseMerged:
    return CaseMerged(
        **of_report(rig, report_id), case_id=case_id, into_case_id=into.id, into_case_no=into.no, from_case_id=old.id if old else None,
        text="也看到了", occurred_at=rig.now, location=rig.location(), contactable=True, decided="person", **more,
    )  # fmt: skip


async def test_a_merged_case_loses_its_assignment_and_the_other_answers_both(rig: Rig) -> None:
    kept, gone = await rig.register("0101"), await rig.register("0101")
    await rig.publish(merged(rig, kept.id, kept, gone, gone.report_id), merged(rig, gone.id, kept, gone, gone.report_id))
    ended = await rig.assignment(gone)
    assert (ended["status"], ended["allowed_actions"]) == ("cancelled", [])
    await rig.work(kept)
    (handled,) = await rig.events(kept, "case.handled")
    assert [report.report_id for report in handled.reports] == [kept.report_id, gone.report_id]
    text = (await rig.client.get("/metrics")).text
    assert "bihuan_invariant_violations 0.0" in text


async def test_an_earlier_limit_of_a_joined_report_holds(rig: Rig) -> None:
    case = await rig.register("0601")
    soon = rig.now + timedelta(hours=3)
    await rig.publish(merged(rig, case.id, case, None, new_id(), reply_due_at=soon))
    assert datetime.fromisoformat((await rig.assignment(case))["due_at"]) == soon


async def test_a_supplement_reaches_the_handler(rig: Rig) -> None:
    case = await rig.register("0101")
    cursor = (await rig.get("/v1/terminal/inbox", "officer-zh1-1")).json()["next_cursor"]
    await rig.publish(CaseSupplemented(**of_report(rig, case.report_id), case_id=case.id, text="又来了三辆"))
    found = await rig.assignment(case)
    assert "又来了三辆" in found["text"]
    items = (await rig.get(f"/v1/terminal/inbox?after={cursor}", "officer-zh1-1")).json()["items"]
    assert [item["kind"] for item in items] == ["supplemented"]


async def test_a_declined_case_is_cancelled(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.publish(ReportDeclined(**of_report(rig, case.report_id), case_id=case.id, reason_code="beyond_duty"))
    assert (await rig.assignment(case))["status"] == "cancelled"
    await rig.advance(days=2)
    assert await rig.events(case, "clock.breached") == []


async def test_a_co_handler_finishes_its_task_and_the_lead_stays_responsible(rig: Rig) -> None:
    case = await rig.register("0102")
    await rig.do(case, "sign", "officer-zh1-1")
    shown = await rig.do(case, "tasks", "officer-zh1-1", {"unit": "D02", "text": "核对执照"})
    (task,) = shown["tasks"]
    assert (task["n"], task["unit"], task["status"]) == (1, "D02", "open")
    assert datetime.fromisoformat(task["due_at"]) < datetime.fromisoformat(shown["due_at"])
    path = f"/v1/assignments/{shown['id']}/tasks/1/finish"
    assert (await rig.post(path, "clerk-d03", {"result": "好"})).status_code == 404
    done = await rig.post(path, "clerk-d02", {"result": "已核对"})
    assert (done.status_code, done.json()["tasks"][0]["status"], done.json()["unit"]) == (200, "finished", "ZH1")
    assert (await rig.post(path, "clerk-d02", {"result": "再来"})).status_code == 409


async def test_a_case_that_closes_unhandled_stands_still(rig: Rig) -> None:
    case = await rig.register("0101")
    closed = await rig.close(case)
    assert closed["status"] == "completed"
    await rig.advance(days=1)
    assert await rig.events(case, "supervision.issued") == []


async def test_a_closed_case_that_comes_back_begins_a_round_of_its_own(rig: Rig) -> None:
    case = await rig.handled()
    await rig.close(case)
    again = await rig.reopen(case)
    assert (again["round"], again["status"]) == (2, "assigned")
    started = [clock["started_at"] for clock in again["clocks"] if clock["name"] == "dispose"]
    assert [datetime.fromisoformat(one) for one in started] == [rig.now]
