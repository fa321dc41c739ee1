"""退单, 审定, precedents, and 移送."""

from typing import Any

import pytest

from tests.dispatch.rig import SHA, Case, Rig

pytestmark = pytest.mark.anyio


async def body_of(rig: Rig, **more: Any) -> dict[str, Any]:
    return {"reason_code": "not_our_duty", "legal_ground": "不属于本单位权责清单", "evidence": [await rig.attach("document")], **more}


async def returned(rig: Rig, case: Case, leader: str = "leader-zh1") -> dict[str, Any]:
    return await rig.do(case, "return", leader, await body_of(rig, proposed_unit="ZY2"))


async def test_a_return_leaves_the_unit_responsible_and_the_clock_running(rig: Rig) -> None:
    case = await rig.register("0102")
    before = await rig.assignment(case)
    shown = await returned(rig, case)
    assert (shown["status"], shown["unit"], shown["due_at"]) == ("return_requested", "ZH1", before["due_at"])
    assert "arbitrate" in (await rig.assignment(case, "dispatcher-1"))["allowed_actions"]


async def test_a_return_in_the_due_second_counts_and_a_second_later_is_too_late(rig: Rig) -> None:
    on_time, late = await rig.register("0101"), await rig.register("0101")
    await rig.advance(hours=1)  # a quarter of four work hours
    await returned(rig, on_time)
    await rig.advance(seconds=1)
    answer = await rig.act(late, "return", "leader-zh1", await body_of(rig))
    assert (answer.status_code, answer.json()["code"]) == (409, "return_too_late")
    assert "return" not in (await rig.assignment(late, "leader-zh1"))["allowed_actions"]


async def test_only_leaders_and_clerks_return_and_only_with_evidence(rig: Rig) -> None:
    case = await rig.register("0101")
    assert (await rig.act(case, "return", "officer-zh1-1", await body_of(rig))).status_code == 403
    assert (await rig.act(case, "return", "leader-zh1", await body_of(rig, evidence=[]))).status_code == 422
    assert (await rig.act(case, "return", "leader-zh1", await body_of(rig, reason_code="tired"))).status_code == 422


async def test_a_move_restarts_the_sign_clock_and_becomes_a_precedent(rig: Rig) -> None:
    case = await rig.register("0102")
    before = await returned(rig, case)
    await rig.advance(minutes=10)
    moved = await rig.do(case, "arbitrate", "dispatcher-1", {"decision": "move", "unit": "ZY2", "reason": "属市场监管"})
    assert (moved["id"], moved["unit"], moved["status"], moved["due_at"]) == (before["id"], "ZY2", "assigned", before["due_at"])
    sign = {row["id"]: next(c for c in row["clocks"] if c["name"] == "sign") for row in (before, moved)}
    assert sign[moved["id"]]["started_at"] > before["created_at"]
    assert [event.cause for event in await rig.events(case, "case.dispatched")] == ["registered", "returned"]
    (decided,) = await rig.events(case, "case.return_decided")
    assert (decided.previous_unit, decided.unit, decided.final) == ("ZH1", "ZY2", False)
    other = await rig.assignment(await rig.register("0102"))
    assert other["unit"] == "ZH1"
    assert {"rule": "precedent", "verdict": "ZY2"}.items() <= other["explanation"][-1].items()


async def test_the_second_verdict_is_final(rig: Rig) -> None:
    case = await rig.register("0201")
    await returned(rig, case)
    await rig.do(case, "arbitrate", "dispatcher-1", {"decision": "move", "unit": "ZY1", "reason": "移交"})
    await returned(rig, case, "leader-zy1")
    await rig.do(case, "arbitrate", "supervisor-1", {"decision": "move", "unit": "ZH1", "reason": "最终"})
    answer = await rig.act(case, "return", "leader-zh1", await body_of(rig))
    assert (answer.status_code, answer.json()["code"]) == (409, "not_allowed_now")


async def test_a_keep_binds_at_once(rig: Rig) -> None:
    case = await rig.register("0102")
    await returned(rig, case)
    kept = await rig.do(case, "arbitrate", "dispatcher-1", {"decision": "keep", "reason": "属于职责"})
    assert (kept["status"], kept["unit"]) == ("assigned", "ZH1")
    assert (await rig.act(case, "return", "leader-zh1", await body_of(rig))).json()["code"] == "not_allowed_now"


async def test_a_verdict_needs_a_unit_that_may_take_it(rig: Rig) -> None:
    case = await rig.register("0102")
    await rig.do(case, "return", "leader-zh1", await body_of(rig))
    for unit, status in ((None, 422), ("ZZ9", 422), ("ZH1", 422), ("X21", 409), ("PQ1", 409)):
        answer = await rig.act(case, "arbitrate", "dispatcher-1", {"decision": "move", "unit": unit, "reason": "改派"})
        assert answer.status_code == status, unit


async def test_evidence_that_has_not_arrived_is_waited_for(rig: Rig) -> None:
    case = await rig.register("0102")
    answer = await rig.act(case, "return", "leader-zh1", {**await body_of(rig), "evidence": ["nothing-here"]})
    assert (answer.status_code, answer.json()["code"]) == (422, "attachment_unknown")


async def test_a_transfer_is_not_closed_until_it_is_answered(rig: Rig) -> None:
    case = await rig.register("0102")
    await rig.do(case, "sign", "officer-zh1-1")
    evidence = [{"attachment_id": await rig.attach("document"), "sha256": SHA}]
    body = {"to_unit": "D02", "reason": "涉嫌无照", "articles": ["第六条"], "evidence": evidence, "suspected_crime": False}
    sent = await rig.do(case, "transfer", "leader-zh1", body)
    assert (sent["status"], sent["unit"]) == ("transferred", "ZH1")
    assert (await rig.act(case, "handle", "officer-zh1-1", {"result": "好"})).status_code == 409
    refusal = {"accept": False, "reason": "无管辖权"}
    assert (await rig.act(case, "answer-transfer", "clerk-d02", refusal)).status_code == 422
    back = await rig.do(case, "answer-transfer", "clerk-d02", {**refusal, "reason_code": "no_jurisdiction"})
    assert back["status"] == "signed"
    await rig.do(case, "transfer", "leader-zh1", body)
    taken = await rig.do(case, "answer-transfer", "clerk-d02", {"accept": True, "reason": "接收"})
    assert (taken["status"], taken["unit"], taken["person"]) == ("assigned", "D02", None)
    assert taken["due_at"] == sent["due_at"]


async def test_a_leader_assigns_inside_the_own_unit_only(rig: Rig) -> None:
    case = await rig.register("0101")
    body = {"unit": "ZH1", "person": "officer-zh1-4", "reason": "在附近"}
    shown = await rig.do(case, "assign", "leader-zh1", body)
    assert shown["person"] == "officer-zh1-4"
    assert (await rig.act(case, "assign", "leader-zh1", {"unit": "ZH2", "reason": "x"})).status_code == 403
    assert (await rig.act(case, "assign", "leader-zh1", {**body, "person": "officer-zh2-1"})).status_code == 422
    assert (await rig.act(case, "sign", "officer-zh1-1")).status_code == 403
    await rig.advance(minutes=1)
    assert (await rig.do(case, "sign", "officer-zh1-4"))["status"] == "signed"


async def test_a_contractor_is_never_given_enforcement(rig: Rig) -> None:
    case = await rig.register("0101")
    answer = await rig.act(case, "assign", "dispatcher-1", {"unit": "X21", "reason": "x"})
    assert (answer.status_code, answer.json()["code"]) == (409, "unit_unsuited")
    rubbish = await rig.register("0103")
    assert (await rig.do(rubbish, "assign", "dispatcher-1", {"unit": "X21", "reason": "就近"}))["unit"] == "X21"
    assert (await rig.get(f"/v1/assignments/by-case/{case.id}", "contractor-x21-1")).status_code == 404
    assert (await rig.get(f"/v1/assignments/by-case/{rubbish.id}", "contractor-x21-1")).status_code == 200


async def test_a_correction_that_moves_a_returned_case_decides_the_return(rig: Rig) -> None:
    case = await rig.register("0102")
    await returned(rig, case)
    moved = await rig.correct(case, item="0601", severity="III", changed=["item"])
    assert (moved["unit"], moved["status"]) == ("ZY2", "assigned")
    (row,) = moved["returns"]
    assert (row["decision"], row["decided_by"], row["final"]) == ("move", "system", False)
    (decided,) = await rig.events(case, "case.return_decided")
    assert (decided.decision, decided.previous_unit, decided.unit, decided.role) == ("move", "ZH1", "ZY2", "system")
    second = await rig.do(case, "return", "leader-zy2", await body_of(rig, proposed_unit="ZH1"))
    assert second["status"] == "return_requested"
    bound = await rig.do(case, "arbitrate", "dispatcher-1", {"decision": "move", "unit": "ZH1", "reason": "属城管"})
    assert [row["final"] for row in bound["returns"]] == [False, True]
    assert (await rig.act(case, "return", "leader-zh1", await body_of(rig))).status_code == 409


async def test_a_correction_that_leaves_the_unit_leaves_the_return_to_a_person(rig: Rig) -> None:
    case = await rig.register("0102")
    await returned(rig, case)
    kept = await rig.correct(case, item="0104", severity="IV", changed=["item"])
    assert (kept["unit"], kept["status"], kept["returns"][0]["decision"]) == ("ZH1", "return_requested", None)
    assert await rig.events(case, "case.return_decided") == []


async def test_a_supervisor_who_takes_a_returned_case_over_leaves_it_with_its_unit(rig: Rig) -> None:
    case = await rig.register("0102")
    await returned(rig, case)
    taken = await rig.reopen(case, escalated=True)
    assert (taken["status"], taken["unit"], taken["person"].split("-")[0]) == ("on_site", "ZH1", "supervisor")
    assert [(row["decision"], row["final"], row["decided_by"]) for row in taken["returns"]] == [("keep", True, "system")]
    (decided,) = await rig.events(case, "case.return_decided")
    assert (decided.decision, decided.unit) == ("keep", "ZH1")
