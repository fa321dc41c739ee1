"""A round from its handling to its end: check, survey, silence, rework, other unit, escalation."""

import pytest

from tests.evaluation.rig import Rig

pytestmark = pytest.mark.anyio


async def test_a_handled_case_that_is_checked_and_well_answered_is_closed_by_the_reporter(rig: Rig) -> None:
    case = await rig.register()
    evaluation = await rig.handle(case)
    assert (evaluation["status"], evaluation["round"], evaluation["unit"], evaluation["handler"]) == (
        "awaiting_check",
        1,
        "ZH1",
        "officer-zh1-1",
    )
    evaluation = await rig.check(case)
    assert evaluation["status"] == "awaiting_rating"
    assert evaluation["check"]["passed"] is True
    (link,) = await rig.links(case)
    answer = await rig.answer(link, satisfaction=4, text="谢谢")
    assert answer.status_code == 200
    assert answer.json()["status"] == "answered"
    evaluation = await rig.evaluation(case, "evaluator-1")
    assert (evaluation["status"], evaluation["outcome"]) == ("closed", "confirmed")
    assert evaluation["rating"]["satisfaction"] == 4
    assert evaluation["rating"]["text"] == "谢谢"
    (closed,) = await rig.events(case, "case.closed.v1")
    assert closed.confirmed_by == "reporter"  # type: ignore[attr-defined]
    assert not await rig.dead_letters()


async def test_silence_of_three_working_days_closes_as_confirmed_by_the_verifier(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    await rig.advance(days=2)
    assert (await rig.evaluation(case))["status"] == "awaiting_rating"
    await rig.advance(days=2)
    evaluation = await rig.evaluation(case)
    assert (evaluation["status"], evaluation["outcome"], evaluation["rating"]) == ("closed", "unconfirmed", None)
    (closed,) = await rig.events(case, "case.closed.v1")
    assert (closed.confirmed_by, closed.answers) == ("verifier", None)  # type: ignore[attr-defined]


async def test_nobody_to_ask_waits_like_silence(rig: Rig) -> None:
    case = await rig.handled_and_checked(contactable=[False])
    assert (await rig.evaluation(case))["status"] == "awaiting_rating"
    await rig.advance(days=5)
    assert (await rig.evaluation(case))["outcome"] == "unconfirmed"


async def test_a_failed_check_sends_the_case_back_to_the_same_unit(rig: Rig) -> None:
    case = await rig.register()
    await rig.handle(case)
    evaluation = await rig.check(case, passed=False)
    assert (evaluation["status"], evaluation["outcome"]) == ("reopened", "rework")
    (reopened,) = await rig.events(case, "case.reopened.v1")
    assert (reopened.cause, reopened.to, reopened.next_round) == ("check_failed", "same", 2)  # type: ignore[attr-defined]
    assert not await rig.links(case)


async def test_bad_answers_go_to_the_same_unit_then_to_another_then_up(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    seen = []
    for unit in ("ZH1", "ZH2", None):
        (link,) = await rig.links(case)
        assert (await rig.answer(link, solved=False, satisfaction=1, reasons=["not_solved", "其他"])).status_code == 200
        evaluation = await rig.evaluation(case)
        seen.append((evaluation["round"], evaluation["status"], evaluation["outcome"]))
        if unit is not None:
            await rig.next_round(case, unit)
            await rig.handle(case)
            await rig.check(case)
    assert seen == [(1, "reopened", "dissatisfied"), (2, "reopened", "dissatisfied"), (3, "reopened", "escalated")]
    reopened = await rig.events(case, "case.reopened.v1")
    told = [(e.next_round, e.to, e.excluded_units, e.escalated, e.reasons) for e in reopened]  # type: ignore[attr-defined]
    assert told == [
        (2, "same", [], False, ["not_solved"]),
        (3, "other", ["ZH1"], False, ["not_solved"]),
        (None, "same", [], True, ["not_solved"]),
    ]
    assert not await rig.dead_letters()


async def test_a_case_closes_only_when_every_caller_has_answered_and_the_worst_answer_counts(rig: Rig) -> None:
    case = await rig.handled_and_checked(contactable=[True, True, False])
    first, second = await rig.links(case)
    await rig.answer(first, satisfaction=5)
    assert (await rig.evaluation(case))["status"] == "awaiting_rating"
    await rig.answer(second, satisfaction=3)
    evaluation = await rig.evaluation(case)
    assert evaluation["status"] == "closed"
    assert evaluation["rating"]["satisfaction"] == 3
    assert len(evaluation["ratings"]) == 2


async def test_a_bad_answer_after_silence_still_counts_and_reopens(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    (link,) = await rig.links(case)
    await rig.advance(days=6)
    assert (await rig.evaluation(case))["status"] == "closed"
    assert (await rig.answer(link, solved=True, satisfaction=2)).status_code == 200
    evaluation = await rig.evaluation(case)
    assert (evaluation["status"], evaluation["outcome"]) == ("reopened", "dissatisfied")


async def test_time_that_ran_out_owes_a_call_back_and_cannot_be_checked_before_it_is_handled(rig: Rig) -> None:
    case = await rig.register()
    await rig.advance(days=2, seconds=1)
    evaluation = await rig.breach(case)
    assert (evaluation["status"], evaluation["handled_at"], evaluation["call_back"]["state"]) == ("awaiting_check", None, "open")
    refused = await rig.act(case, "check", "evaluator-2", {"passed": True})
    assert refused.status_code == 409
    assert refused.json()["code"] == "not_allowed_now"
    assert refused.json()["current_status"] == "awaiting_check"
    assert refused.json()["allowed_actions"] == ["follow-up"]
    called = await rig.act(case, "follow-up", "evaluator-1", {"contacted": True, "solved": True, "satisfaction": 4})
    assert called.status_code == 200
    assert called.json()["call_back"]["state"] == "done"
    await rig.handle(case, late=True)
    evaluation = await rig.check(case)
    assert evaluation["status"] == "closed", "the only caller has answered already"


async def test_an_escalated_case_that_is_handled_again_is_checked_again(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    for _ in range(2):
        (link,) = await rig.links(case)
        await rig.answer(link, solved=False)
        await rig.next_round(case)
        await rig.handle(case)
        await rig.check(case)
    (link,) = await rig.links(case)
    await rig.answer(link, solved=False)
    assert (await rig.evaluation(case))["outcome"] == "escalated"
    evaluation = await rig.handle(case)
    assert (evaluation["status"], evaluation["check"]) == ("awaiting_check", None)
    await rig.check(case)
    link = (await rig.links(case))[-1]
    await rig.answer(link, satisfaction=4)
    assert (await rig.evaluation(case))["status"] == "closed"


async def test_the_due_day_of_the_silence_follows_the_working_days(rig: Rig) -> None:
    await rig.advance(days=4)  # Friday
    case = await rig.handled_and_checked()
    await rig.advance(days=4)
    assert (await rig.evaluation(case))["status"] == "awaiting_rating"
    await rig.advance(days=1, hours=9)  # Wednesday, the end of session
    assert (await rig.evaluation(case))["status"] == "closed"
