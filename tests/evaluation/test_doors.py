"""Who may do what: separation of duties, visibility, tokens, versions, replays."""

import asyncio

import pytest

from tests.evaluation.rig import Case, Rig

pytestmark = pytest.mark.anyio


async def test_the_handler_and_the_handling_unit_cannot_verify(rig: Rig) -> None:
    case = await rig.register(item="0101", unit="ST01")
    await rig.handle(case)
    evaluation = await rig.evaluation(case)
    people = rig.runtime.town.organisation.people_of("ST01", "grid_worker")
    refused = await rig.post(f"/v1/evaluations/{evaluation['id']}/check", people[0].id, {"passed": True})
    assert (refused.status_code, refused.json()["code"]) == (403, "separation_of_duties")
    officer = await rig.post(f"/v1/evaluations/{evaluation['id']}/check", "officer-zh1-1", {"passed": True})
    assert (officer.status_code, officer.json()["code"]) == (403, "forbidden")


async def test_the_grid_worker_of_the_area_may_verify_and_another_one_may_not_know_of_it(rig: Rig) -> None:
    case = await rig.register()
    await rig.handle(case)
    organisation = rig.runtime.town.organisation
    assert case.area.grid is not None
    own = organisation.worker_of(case.area.grid)
    other = next(each for each in organisation.people_with("grid_worker") if set(each.areas).isdisjoint(own.areas))
    evaluation = await rig.evaluation(case)
    hidden = await rig.post(f"/v1/evaluations/{evaluation['id']}/check", other.id, {"passed": True})
    assert hidden.status_code == 404
    assert (await rig.get(f"/v1/evaluations/{evaluation['id']}", other.id)).status_code == 404
    assert (await rig.get("/v1/evaluations", other.id)).json()["items"] == []
    assert (await rig.get("/v1/evaluations", own.id)).json()["items"][0]["allowed_actions"] == ["check"]
    checked = await rig.post(f"/v1/evaluations/{evaluation['id']}/check", own.id, {"passed": True})
    assert checked.status_code == 200
    assert checked.headers["etag"] == f'"{checked.json()["version"]}"'


async def test_a_unit_sees_its_own_evaluations_and_no_others(rig: Rig) -> None:
    mine, other = await rig.register(unit="ZH1"), await rig.register(unit="ZY2")
    await rig.handle(mine)
    await rig.handle(other)
    assert (await rig.get(f"/v1/evaluations/by-case/{mine.id}", "leader-zh1")).status_code == 200
    assert (await rig.get(f"/v1/evaluations/by-case/{other.id}", "contractor-x11-1")).status_code == 404
    shown = (await rig.get("/v1/evaluations?count=true&limit=1", "supervisor-1")).json()
    assert (len(shown["items"]), shown["total"]) == (1, 2)
    rest = (await rig.get(f"/v1/evaluations?limit=1&cursor={shown['next_cursor']}", "supervisor-1")).json()
    assert {shown["items"][0]["case_id"], rest["items"][0]["case_id"]} == {mine.id, other.id}
    assert rest["next_cursor"] is None


async def test_an_unknown_case_is_404_and_no_token_is_401(rig: Rig) -> None:
    assert (await rig.get("/v1/evaluations/by-case/nothing")).status_code == 404
    assert (await rig.client.get("/v1/evaluations")).status_code == 401
    assert (await rig.client.get("/v1/rates?from=2026-11-01&to=2026-11-30")).status_code == 401


async def test_a_second_check_is_not_allowed_now_and_a_stale_one_gets_the_present_state(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    again = await rig.act(case, "check", "evaluator-3", {"passed": True})
    assert (again.status_code, again.json()["current_status"]) == (409, "awaiting_rating")
    assert again.json()["allowed_actions"] == ["follow-up", "exclude"]
    stale = await rig.act(case, "exclude", "evaluator-1", {"reason_code": "unreasonable", "note": "无理"}, If_Match='"1"')
    assert stale.status_code == 412
    assert stale.json()["current"]["case_id"] == case.id


async def test_the_same_key_repeats_the_first_answer(rig: Rig) -> None:
    case = await rig.register()
    evaluation = await rig.handle(case)
    path = f"/v1/evaluations/{evaluation['id']}/check"
    first = await rig.post(path, "evaluator-2", {"passed": True}, Idempotency_Key="k1")
    second = await rig.post(path, "evaluator-2", {"passed": True}, Idempotency_Key="k1")
    assert second.json() == first.json()
    assert second.headers["idempotent-replay"] == "true"
    other = await rig.post(path, "evaluator-2", {"passed": False}, Idempotency_Key="k1")
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_conflict")
    assert len(await rig.events(case, "case.checked.v1")) == 1


async def test_a_check_with_an_attachment_that_nobody_stored_is_refused(rig: Rig) -> None:
    case = await rig.register()
    await rig.handle(case)
    refused = await rig.act(case, "check", "evaluator-2", {"passed": True, "attachments": ["0198-no"]})
    assert (refused.status_code, refused.json()["code"]) == (422, "attachment_unknown")
    assert (await rig.evaluation(case))["status"] == "awaiting_check"


MALFORMED: list[dict[str, object]] = [
    {},
    {"contacted": True, "solved": True, "satisfaction": 0},
    {"contacted": True, "solved": True, "satisfaction": 6},
    {"contacted": "yes", "solved": True, "satisfaction": 3},
    {"contacted": True, "solved": True, "satisfaction": 3, "name": "张三"},
    {"contacted": True, "solved": True, "satisfaction": 3, "text": "a\u0007"},
]


async def test_a_malformed_survey_answer_is_422(rig: Rig) -> None:
    for body in MALFORMED:
        answer = await rig.client.post("/v1/surveys/x.y", json=body)
        assert answer.status_code == 422, body
        assert answer.json()["errors"]


async def test_a_survey_is_unknown_answered_or_late(rig: Rig) -> None:
    case = await rig.handled_and_checked(contactable=[True, True])
    first, second = await rig.links(case)
    assert (await rig.answer("nothing.at-all")).status_code == 404
    assert (await rig.answer(first[:-1] + ("0" if first[-1] != "0" else "1"))).status_code == 404
    shown = await rig.client.get(f"/v1/surveys/{first}")
    assert (shown.status_code, shown.json()["status"], shown.json()["case_no"]) == (200, "open", case.no)
    assert (await rig.answer(first)).status_code == 200
    again = await rig.answer(first)
    assert (again.status_code, again.json()["code"]) == (409, "already_answered")
    assert (await rig.client.get(f"/v1/surveys/{first}")).json()["status"] == "answered"
    await rig.advance(days=14)
    assert (await rig.answer(second)).status_code == 200, "the last second of the fourteenth day still counts"
    late = await rig.handled_and_checked()
    (link,) = await rig.links(late)
    await rig.advance(days=14, seconds=1)
    assert (await rig.answer(link)).status_code == 410
    assert (await rig.client.get(f"/v1/surveys/{link}")).status_code == 410


async def test_of_many_answers_at_once_exactly_one_counts(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    (link,) = await rig.links(case)
    body = {"contacted": True, "solved": True, "satisfaction": 5}
    answers = await asyncio.gather(*(rig.client.post(f"/v1/surveys/{link}", json=body) for _ in range(20)))
    assert sorted(each.status_code for each in answers) == [200] + [409] * 19
    await rig.settle()
    assert len((await rig.evaluation(case))["ratings"]) == 1
    assert len(await rig.events(case, "case.rated.v1")) == 1


async def test_a_survey_shows_no_name_of_anybody(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    (link,) = await rig.links(case)
    text = (await rig.client.get(f"/v1/surveys/{link}")).text
    assert "officer" not in text
    assert "evaluator" not in text
    assert "ZH1" not in text


async def test_three_tries_on_different_half_days_leave_the_decision_to_the_verifier(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    for hours in (0, 0, 4, 0):
        await rig.advance(hours=hours)
        tried = await rig.act(case, "follow-up", "evaluator-1", {"unreachable": True, "note": "无人接听"})
        assert tried.status_code == 200
        assert tried.json()["status"] == "awaiting_rating"
    await rig.advance(hours=20)
    tried = await rig.act(case, "follow-up", "evaluator-1", {"unreachable": True})
    assert (tried.json()["status"], tried.json()["outcome"]) == ("closed", "unconfirmed")
    tries = await rig.events(case, "callback.tried.v1")
    assert [each.try_no for each in tries] == [1, 2, 3, 4, 5]  # type: ignore[attr-defined]
    assert [each.exhausted for each in tries] == [False] * 4 + [True]  # type: ignore[attr-defined]


async def test_who_verified_does_not_call_back(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    answers = {"contacted": True, "solved": True, "satisfaction": 5}
    refused = await rig.act(case, "follow-up", "evaluator-2", answers)
    assert (refused.status_code, refused.json()["code"]) == (403, "separation_of_duties")
    assert "follow-up" not in (await rig.evaluation(case, "evaluator-2"))["allowed_actions"]
    both = await rig.act(case, "follow-up", "evaluator-1", {**answers, "unreachable": True})
    assert both.status_code == 422
    stranger = await rig.act(case, "follow-up", "evaluator-1", {**answers, "report_id": "another"})
    assert (stranger.status_code, stranger.json()["errors"][0]["pointer"]) == (422, "/report_id")
    done = await rig.act(case, "follow-up", "evaluator-1", answers)
    assert (done.json()["status"], done.json()["rating"]["by"]) == ("closed", "evaluator-1")


async def test_after_a_call_back_the_link_is_answered(rig: Rig) -> None:
    case = await rig.handled_and_checked(contactable=[True, True])
    first, _ = await rig.links(case)
    await rig.act(case, "follow-up", "evaluator-1", {"contacted": True, "solved": True, "satisfaction": 5})
    assert (await rig.answer(first)).status_code == 409


async def test_free_text_is_masked_for_all_but_registrar_and_evaluator(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    (link,) = await rig.links(case)
    await rig.answer(link, text="请打13812345678")
    assert (await rig.evaluation(case, "evaluator-1"))["rating"]["text"] == "请打13812345678"
    assert "13812345678" not in (await rig.get(f"/v1/evaluations/by-case/{case.id}", "leader-zh1")).text
    for event in await rig.topic():
        assert "13812345678" not in event.model_dump_json()


async def _exclude(rig: Rig, case: Case, **decision: object) -> tuple[int, dict[str, object]]:
    asked = await rig.act(case, "exclude", "evaluator-1", {"reason_code": "unreasonable", "note": "诉求不合理"})
    assert asked.status_code == 200
    answer = await rig.act(case, "approve-exclusion", "supervisor-1", {"approved": True, **decision})
    return answer.status_code, answer.json()


async def test_an_exclusion_needs_two_people(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    (link,) = await rig.links(case)
    await rig.answer(link, solved=False)
    early = await rig.act(case, "approve-exclusion", "supervisor-1", {"approved": True})
    assert (early.status_code, early.json()["code"]) == (409, "not_allowed_now")
    await rig.act(case, "exclude", "evaluator-1", {"reason_code": "unreasonable", "note": "诉求不合理"})
    own = await rig.act(case, "approve-exclusion", "evaluator-1", {"approved": True})
    assert (own.status_code, own.json()["code"]) == (403, "separation_of_duties")
    twice = await rig.act(case, "exclude", "evaluator-3", {"reason_code": "no_contact", "note": "再来"})
    assert twice.status_code == 409
    done = await rig.act(case, "approve-exclusion", "evaluator-2", {"approved": True})
    assert done.json()["status"] == "excluded"
    assert len(await rig.events(case, "evaluation.excluded.v1")) == 1
    wrong = await rig.act(case, "exclude", "evaluator-1", {"reason_code": "because", "note": "x"})
    assert wrong.status_code == 422


async def test_an_excluded_round_still_takes_its_answer_and_its_end(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    status, body = await _exclude(rig, case)
    assert (status, body["status"]) == (200, "excluded")
    await rig.advance(days=5)
    evaluation = await rig.evaluation(case)
    assert (evaluation["status"], evaluation["outcome"]) == ("excluded", "unconfirmed")
    assert len(await rig.events(case, "case.closed.v1")) == 1


async def test_a_refused_exclusion_changes_nothing(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    _, body = await _exclude(rig, case, approved=False)
    assert body["status"] == "awaiting_rating"
    assert not await rig.events(case, "evaluation.excluded.v1")


async def test_staff_are_told_of_checks_and_call_backs(rig: Rig) -> None:
    case = await rig.register()
    await rig.advance(days=2, seconds=1)
    await rig.breach(case)
    await rig.handle(case, late=True)
    messages = (await rig.client.get("/dev/messages", params={"case_id": case.id})).json()["items"]
    assert sorted(each["template"] for each in messages) == ["callback_waiting", "check_waiting"]
