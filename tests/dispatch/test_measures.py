"""The 7-2-1 ladder, the first-violation rule, who may do what."""

from datetime import timedelta
from typing import Any

import pytest

from tests.dispatch.rig import Case, Rig

pytestmark = pytest.mark.anyio
USCC = "91110000600037341L"


def body_of(measure: str, **more: Any) -> dict[str, Any]:
    return {"measure": measure, "party": {"uscc": USCC}, "item_code": "0101", "officers": ["officer-zh1-1", "officer-zh1-2"], **more}


async def signed(rig: Rig, item: str = "0101", severity: str | None = None, person: str = "officer-zh1-1") -> Case:
    case = await rig.register(item, severity)
    await rig.do(case, "sign", person)
    return case


async def served(rig: Rig) -> dict[str, str]:
    return {"number": "责改1", "served_at": rig.now.isoformat(), "correct_by": (rig.now + timedelta(hours=1)).isoformat()}


async def test_prompt_warn_penalty_in_ninety_days(rig: Rig) -> None:
    case = await signed(rig)
    first = await rig.do(case, "measures", "officer-zh1-1", body_of("prompt"))
    assert (first["called_for"], first["first_violation"]) == ({"step": 1, "measure": "prompt"}, True)
    assert first["next_step"] == {"step": 2, "measure": "warn"}
    await rig.advance(minutes=1)
    second = await rig.do(case, "measures", "officer-zh1-1", body_of("warn", order=await served(rig)))
    assert (second["called_for"]["step"], second["first_violation"]) == (2, False)
    await rig.advance(minutes=1)
    early = await rig.act(case, "measures", "officer-zh1-1", body_of("penalty", amount_yuan=50))
    assert (early.status_code, early.json()["code"]) == (409, "precondition_missing")
    await rig.advance(hours=2)
    recheck = {"at": rig.now.isoformat(), "passed": False}
    third = await rig.do(case, "measures", "officer-zh1-1", body_of("penalty", amount_yuan=50, recheck=recheck))
    assert third["called_for"] == {"step": 3, "measure": "penalty"}
    assert set(third["cites"]) == {first["measure_id"], second["measure_id"]}
    recorded = await rig.events(case, "measure.recorded")
    assert [(event.measure, event.called_for) for event in recorded] == [("prompt", "prompt"), ("warn", "warn"), ("penalty", "penalty")]
    assert len((await rig.assignment(case))["measures"]) == 3


async def test_a_harder_measure_is_refused_and_a_softer_one_needs_a_reason(rig: Rig) -> None:
    case = await signed(rig)
    harder = await rig.act(case, "measures", "officer-zh1-1", body_of("warn"))
    assert (harder.status_code, harder.json()["called_for"]) == (409, {"step": 1, "measure": "prompt"})
    await rig.do(case, "measures", "officer-zh1-1", body_of("prompt"))
    softer = await rig.act(case, "measures", "officer-zh1-1", body_of("prompt"))
    assert (softer.status_code, softer.json()["code"]) == (422, "reason_required")
    await rig.do(case, "measures", "officer-zh1-1", body_of("prompt", note="当事人生活困难"))


async def test_another_party_and_day_ninety_one_start_again(rig: Rig) -> None:
    case = await signed(rig)
    await rig.do(case, "measures", "officer-zh1-1", body_of("prompt"))
    other = await rig.do(case, "measures", "officer-zh1-1", body_of("prompt", party={"name": "李四"}))
    assert other["called_for"]["step"] == 1
    await rig.advance(days=90)
    within = await signed(rig)
    assert (await rig.act(within, "measures", "officer-zh1-1", body_of("prompt"))).status_code == 422
    await rig.advance(days=1)
    after = await signed(rig)
    assert (await rig.do(after, "measures", "officer-zh1-1", body_of("prompt")))["called_for"]["step"] == 1


async def test_a_warning_without_a_served_order_is_no_second_step(rig: Rig) -> None:
    case = await signed(rig)
    await rig.do(case, "measures", "officer-zh1-1", body_of("prompt"))
    await rig.do(case, "measures", "officer-zh1-1", body_of("warn"))
    again = await rig.do(case, "measures", "officer-zh1-1", body_of("warn", order=await served(rig)))
    assert again["called_for"]["step"] == 2


async def test_red_lines_skip_the_ladder(rig: Rig) -> None:
    case = await signed(rig, "0704", "II", "officer-zy3-1")
    found = await rig.do(
        case, "measures", "officer-zy3-1", {**body_of("warn", note="先责令停用"), "item_code": "0704", "officers": ["officer-zy3-1"]}
    )
    assert (found["called_for"]["step"] >= 2, found["first_violation"]) == (True, False)


async def test_penalties_need_two_certified_officers(rig: Rig) -> None:
    case = await signed(rig)
    for officers, status, code in (
        (["officer-zh1-1"], 422, "two_officers_required"),
        (["officer-zh1-1", "auxiliary-zh1-1"], 403, "not_certified"),
        (["officer-zh1-1", "nobody-1"], 422, "validation_failed"),
    ):
        answer = await rig.act(case, "measures", "officer-zh1-1", body_of("penalty", officers=officers))
        assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_auxiliaries_have_a_closed_list_of_acts(rig: Rig) -> None:
    case = await signed(rig)
    refused = await rig.act(case, "measures", "auxiliary-zh1-1", body_of("warn"))
    assert (refused.status_code, refused.json()["code"]) == (403, "act_not_permitted")
    await rig.do(case, "measures", "auxiliary-zh1-1", body_of("persuade", officers=["auxiliary-zh1-1"]))
    assert (await rig.act(case, "handle", "auxiliary-zh1-1", {"result": "好"})).status_code == 403


async def test_no_person_stands_in_events_or_rows(rig: Rig) -> None:
    case = await signed(rig)
    await rig.do(case, "measures", "officer-zh1-1", body_of("prompt", party={"name": "欧阳测试", "id_hash": "abc"}))
    (event,) = await rig.events(case, "measure.recorded")
    assert "欧阳测试" not in event.model_dump_json()
    (row,) = await rig.runtime.database.rows(rig.runtime.service.metadata.tables["measures"].select())
    assert "欧阳测试" not in str(dict(row))
    assert "欧阳测试".encode() not in row["party_sealed"]
