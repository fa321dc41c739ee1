"""Pure decisions: the lifecycle table, what is bad, where a failed round goes, who is drawn."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.evaluation.lifecycle import LIFECYCLE, PERMISSIONS, VERIFIERS
from services.evaluation.models import Evaluation, EvaluationStatus, Matter
from services.evaluation.rules import (
    Parameters,
    chosen,
    confirmed_by,
    half_day,
    is_bad,
    is_drawn,
    least_favourable,
    may_see,
    reopening,
    round_id,
)
from services.evaluation.rules_rates import wilson
from shared.actor import Actor
from shared.ids import is_id
from shared.problems import NotAllowedNow, SeparationOfDuties
from shared.worktime import Limit, TimeUnit

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
PARAMETERS = Parameters(
    version="1",
    survey_days=14,
    silence=Limit(3, TimeUnit.WORK_DAY),
    verify=Limit(1, TimeUnit.WORK_DAY),
    call_tries=3,
    bad_satisfaction=2,
    satisfied_from=3,
    rounds_most=3,
    wilson_z=1.959964,
    insufficient_below=10,
    physical_check_share=0.05,
    attachment_wait_seconds=5,
)


def evaluation(**changes: object) -> Evaluation:
    values = {
        "id": "e",
        "case_id": "c",
        "case_no": "E1",
        "round": 1,
        "status": EvaluationStatus.AWAITING_CHECK,
        "unit": "ZH1",
        "person": "officer-zh1-1",
        "handlers": ["officer-zh1-1", "officer-zh1-2"],
        "item": "0101",
        "severity": "IV",
        "channel": "patrol",
        "grid": "33038300100101",
        "due_at": NOW,
        "opened_at": NOW,
        "handled_at": NOW,
    }
    return Evaluation(**(values | changes))


def matter(**changes: object) -> Matter:
    values = {"id": "c", "case_no": "E1", "item": "0101", "severity": "IV", "channel": "patrol"}
    return Matter(**(values | changes))


@pytest.mark.parametrize("status", list(EvaluationStatus))
@pytest.mark.parametrize("role", ["grid_worker", "evaluator", "supervisor", "registrar", "officer", "auditor", "reporter"])
def test_the_table_offers_each_role_exactly_its_actions(status: EvaluationStatus, role: str) -> None:
    offered = set(LIFECYCLE.allowed_actions(status, role))
    expected = set()
    if status == "awaiting_check" and role in VERIFIERS:
        expected.add("check")
    if status in ("awaiting_check", "awaiting_rating", "excluded") and role == "evaluator":
        expected.add("follow-up")
    if status in ("awaiting_rating", "closed", "reopened"):
        expected |= {"exclude", "approve-exclusion"} if role == "evaluator" else {"approve-exclusion"} if role == "supervisor" else set()
    assert offered == expected


def test_permissions_come_from_the_table() -> None:
    assert PERMISSIONS["check"] == set(VERIFIERS)
    assert PERMISSIONS["approve-exclusion"] == {"evaluator", "supervisor"}
    assert "officer" not in PERMISSIONS["check"]


@pytest.mark.parametrize(
    "actor",
    [
        Actor("officer-zh1-1", "evaluator", "DESK"),
        Actor("officer-zh1-2", "evaluator", "DESK"),
        Actor("somebody", "grid_worker", "ZH1", ("33038300100101",)),
    ],
)
def test_neither_handler_nor_helper_nor_unit_verifies(actor: Actor) -> None:
    with pytest.raises(SeparationOfDuties):
        LIFECYCLE.check("check", "awaiting_check", actor.role, record=evaluation(), actor=actor, now=NOW)


def test_what_is_not_handled_cannot_be_verified() -> None:
    actor = Actor("evaluator-1", "evaluator", "DESK")
    with pytest.raises(NotAllowedNow):
        LIFECYCLE.check("check", "awaiting_check", "evaluator", record=evaluation(handled_at=None), actor=actor, now=NOW)


@pytest.mark.parametrize(("solved", "satisfaction", "bad"), [(True, 3, False), (True, 2, True), (False, 5, True), (True, 5, False)])
def test_bad_is_unsolved_or_two_and_less(solved: bool, satisfaction: int, bad: bool) -> None:
    assert is_bad(solved, satisfaction, PARAMETERS) is bad


ANSWER = st.fixed_dictionaries(
    {"contacted": st.booleans(), "solved": st.booleans(), "satisfaction": st.integers(1, 5), "void": st.booleans()}
)


@given(st.lists(ANSWER, max_size=6))
def test_the_least_favourable_answer_is_bad_whenever_any_valid_one_is(ratings: list[dict[str, object]]) -> None:
    counted = least_favourable(ratings)
    valid = [each for each in ratings if not each["void"]]
    assert (counted is None) == (not valid)
    if counted is not None and any(not each["solved"] for each in valid):
        assert not counted["solved"]
    if counted is not None and all(each["solved"] for each in valid):
        assert counted["satisfaction"] == min(each["satisfaction"] for each in valid)  # type: ignore[type-var]


def test_the_second_bad_answer_leaves_all_units_that_had_a_round() -> None:
    rounds = [{"round": 1, "unit": "ZH1"}, {"round": 2, "unit": "ZH2"}]
    again = reopening(evaluation(round=2, unit="ZH2"), matter(rounds=rounds, bad_answers=1), "bad_answer", PARAMETERS)
    assert (again.next_round, again.to, again.excluded_units) == (3, "other", ("ZH1", "ZH2"))


def test_rework_stays_with_its_unit_however_often() -> None:
    again = reopening(evaluation(round=2), matter(bad_answers=1, failed_checks=1), "check_failed", PARAMETERS)
    assert (again.to, again.excluded_units, again.outcome) == ("same", (), "rework")


@pytest.mark.parametrize("cause", ["bad_answer", "check_failed", "recurrence"])
def test_the_third_round_never_has_a_fourth(cause: str) -> None:
    again = reopening(evaluation(round=3), matter(bad_answers=2), cause, PARAMETERS)  # type: ignore[arg-type]
    assert (again.next_round, again.escalated, again.outcome) == (None, True, "escalated")


def test_who_confirms() -> None:
    def report(state: str, contactable: bool = True) -> dict[str, object]:
        return {"contactable": contactable, "state": state}

    assert confirmed_by([]) is None
    assert confirmed_by([report("pending", False)]) is None
    assert confirmed_by([report("answered"), report("invited")]) is None
    assert confirmed_by([report("answered"), report("unreachable"), report("pending", False)]) == "reporter"
    assert confirmed_by([report("unreachable")]) == "verifier"


def test_who_may_see() -> None:
    one = evaluation()
    assert may_see(one, Actor("a", "auditor"))
    assert may_see(one, Actor("o", "officer", "ZH1"))
    assert may_see(one, Actor("g", "grid_worker", "ST01", ("33038300100101",)))
    assert not may_see(one, Actor("o", "officer", "ZH2", ("33038300100102",)))
    assert not may_see(one, Actor("c", "contractor", "X11", ("33038300100101",)))
    assert not may_see(one, Actor("l", "lawyer", "ZH1"))


def test_the_random_check_draws_about_its_share_and_always_the_same() -> None:
    drawn = [is_drawn(f"case-{number}", 1, 0.05) for number in range(4000)]
    assert 120 < sum(drawn) < 280
    assert drawn == [is_drawn(f"case-{number}", 1, 0.05) for number in range(4000)]
    assert not is_drawn("case", 1, 0.0)
    assert is_drawn("case", 1, 1.0)


def test_a_day_has_two_halves() -> None:
    assert half_day(datetime(2026, 11, 23, 11, 59)) != half_day(datetime(2026, 11, 23, 12, 0))  # noqa: DTZ001  # the town's own time
    assert half_day(datetime(2026, 11, 23, 12, 0)) == half_day(datetime(2026, 11, 23, 18, 0))  # noqa: DTZ001  # likewise


def test_the_id_of_a_round_is_a_uuid_that_a_replay_makes_again() -> None:
    first = round_id("case", 1, NOW)
    assert is_id(first)
    assert first[14] == "7"
    assert first == round_id("case", 1, NOW)
    assert first != round_id("case", 2, NOW)


def test_work_is_spread_and_stays_where_it_is() -> None:
    people = ["b", "a", "c"]
    assert {chosen(people, str(number)) for number in range(30)} == {"a", "b", "c"}
    assert chosen(people, "x") == chosen(sorted(people), "x")
    assert chosen([], "x") is None


@given(st.integers(1, 500), st.data())
def test_wilson_bounds_hold_the_share(n: int, data: st.DataObject) -> None:
    k = data.draw(st.integers(0, n))
    low, high = wilson(k, n, 1.959964)
    assert 0 <= low <= k / n <= high <= 1


@pytest.mark.parametrize(("k", "n"), [(1, 0), (2, 1), (-1, 3)])
def test_a_share_of_nothing_has_no_bounds(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="observations"):
        wilson(k, n, 1.96)


def test_the_readme_shows_the_table_that_is_in_force() -> None:
    readme = (Path(__file__).parents[2] / "services" / "evaluation" / "README.md").read_text("utf-8")
    assert LIFECYCLE.mermaid() in readme
    for action, roles in PERMISSIONS.items():
        assert f"| `{action}` | {', '.join(sorted(roles))} |" in readme
