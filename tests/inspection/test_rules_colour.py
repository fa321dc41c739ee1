"""The colour, the answers and what they call for, the inspection codes: as the law and the field say."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.inspection.rules import FIRST_VIOLATION, MINOR_CORRECTED, ORDER, failed_lines, judge, terms_of, unanswered_key_lines
from services.inspection.rules_codes import CodeInvalid, CodeSigner
from services.inspection.rules_colour import BLACK, GREEN, UNRATED, YELLOW, months_before, public_colour, replay
from shared.problems import Invalid
from shared.town import Town, load_town

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
_ids = count()


@pytest.fixture(scope="module")
def town() -> Town:
    return load_town()


# ---- colour --------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fact:
    id: str
    at: datetime
    kind: str
    data: dict[str, Any] = field(default_factory=dict)


def finished(
    day: int, *, failed: list[str] | None = None, ordered: list[str] | None = None, red: list[str] | None = None, scheduled: bool = True
) -> Fact:
    data = {"visit_id": f"v{day}", "scheduled": scheduled, "failed": failed or [], "red": red or [], "ordered": ordered or []}
    return Fact(f"f{day:04}", NOW + timedelta(days=day), "finished", data)


def decided(day: int, rectification: str, outcome: str, next_id: str | None = None) -> Fact:
    return Fact(
        f"f{day:04}", NOW + timedelta(days=day), "decided", {"rectification_id": rectification, "outcome": outcome, "next_id": next_id}
    )


def mark(day: int, kind: str, **data: Any) -> Fact:
    return Fact(f"f{day:04}", NOW + timedelta(days=day), kind, data)


def colour_of(*facts: Fact) -> tuple[str, str | None]:
    state = replay(facts, red_line_window_months=12)
    return state.colour, state.pending_to


FAILED = finished(0, failed=["S04-02"], ordered=["r1"])


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((), (UNRATED, None)),
        ((finished(0),), (GREEN, None)),
        ((FAILED,), (UNRATED, None)),
        ((FAILED, finished(1)), (UNRATED, None)),
        ((FAILED, decided(5, "r1", "verified")), (YELLOW, None)),
        ((finished(0, failed=["S04-04"]),), (YELLOW, None)),
        ((FAILED, decided(5, "r1", "failed", "r2")), (UNRATED, BLACK)),
        ((FAILED, decided(5, "r1", "failed", "r2"), decided(9, "r2", "verified")), (YELLOW, None)),
        ((FAILED, decided(5, "r1", "verified"), finished(30)), (GREEN, None)),
        ((FAILED, decided(5, "r1", "verified"), finished(30, scheduled=False)), (YELLOW, None)),
        ((finished(0), finished(10, failed=["x"], ordered=["r1"])), (GREEN, None)),
        ((finished(0), finished(10, failed=["x"], ordered=["r1"]), decided(12, "r1", "verified")), (YELLOW, None)),
        ((finished(0), mark(366, "expired")), (UNRATED, None)),
        ((FAILED, decided(5, "r1", "failed", "r2"), mark(366, "expired")), (UNRATED, BLACK)),
        ((FAILED, decided(5, "r1", "failed", "r2"), mark(6, "upheld")), (UNRATED, None)),
        ((FAILED, decided(5, "r1", "failed", "r2"), mark(20, "confirmed")), (BLACK, None)),
        ((FAILED, decided(5, "r1", "failed", "r2"), mark(20, "confirmed"), mark(400, "expired")), (BLACK, None)),
        ((FAILED, decided(5, "r1", "failed", "r2"), mark(20, "confirmed"), decided(30, "r2", "verified")), (YELLOW, None)),
        ((FAILED, decided(5, "r1", "failed", "r2"), mark(20, "confirmed"), finished(40)), (BLACK, None)),
    ],
)
def test_the_colour_follows_from_the_record(facts: tuple[Fact, ...], expected: tuple[str, str | None]) -> None:
    assert colour_of(*facts) == expected
    assert colour_of(*reversed(facts)) == expected


def test_a_red_line_that_fails_twice_within_twelve_months_makes_black_pending() -> None:
    first = finished(0, failed=["S04-08"], red=["S04-08"], ordered=["r1"])
    good = decided(5, "r1", "verified")
    assert colour_of(first, good, finished(200, failed=["S04-08"], red=["S04-08"], ordered=["r2"])) == (YELLOW, BLACK)
    assert colour_of(first, good, finished(400, failed=["S04-08"], red=["S04-08"], ordered=["r2"])) == (YELLOW, None)


_KINDS = st.sampled_from(["clean", "fail", "verify", "bad", "expired", "upheld", "confirmed"])


@settings(max_examples=200, deadline=None)
@given(st.lists(_KINDS, max_size=25))
def test_black_is_only_reached_through_confirmation_and_never_left_for_green(kinds: list[str]) -> None:
    facts: list[Fact] = []
    for day, kind in enumerate(kinds):
        if kind == "clean":
            facts.append(finished(day))
        elif kind == "fail":
            facts.append(finished(day, failed=["x"], red=["x"], ordered=[f"r{day}"]))
        elif kind in ("verify", "bad"):
            open_now = replay(facts, red_line_window_months=12).open
            if open_now:
                one = min(open_now)
                facts.append(decided(day, one, "verified" if kind == "verify" else "failed", None if kind == "verify" else f"r{day}"))
        else:
            facts.append(mark(day, kind))
    state = replay(facts, red_line_window_months=12)
    for move in state.moves:
        assert not (move.previous == BLACK and move.colour == GREEN)
        if move.colour == BLACK:
            assert move.rule == "black_pending_to_black"
    assert [move.previous for move in state.moves[1:]] == [move.colour for move in state.moves[:-1]]


def test_unrated_pending_and_black_look_alike_from_outside() -> None:
    assert public_colour(GREEN, None) == "green"
    assert [public_colour(UNRATED, None), public_colour(BLACK, None), public_colour(GREEN, BLACK)] == [None, None, None]


def test_months_before_ends_in_the_month() -> None:
    assert months_before(datetime(2026, 3, 31, tzinfo=UTC), 1) == datetime(2026, 2, 28, tzinfo=UTC)
    assert months_before(datetime(2026, 1, 15, tzinfo=UTC), -12) == datetime(2027, 1, 15, tzinfo=UTC)


# ---- answers, proposals, terms -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Past:
    line_id: str
    power_item: str | None
    at: datetime


def line(line_id: str, town: Town) -> dict[str, Any]:
    known = town.catalogue.line(line_id)
    return {"line_id": line_id, "department": known.department, "weight": known.weight, "red_line": known.red_line}


def test_proposals_follow_the_first_violation_rule(town: Town) -> None:
    corrected = {"corrected": True}
    general, key, red = line("S04-04", town), line("S04-02", town), line("S04-08", town)
    assert judge(town.catalogue, general, corrected, [], NOW).proposal == FIRST_VIOLATION
    assert judge(town.catalogue, general, {}, [], NOW).proposal == ORDER
    assert judge(town.catalogue, key, corrected, [], NOW).proposal == ORDER
    verdict = judge(town.catalogue, red, corrected, [], NOW)
    assert (verdict.proposal, verdict.enforce, verdict.cause) == (ORDER, True, "red_line")
    power = town.catalogue.line("S04-04").power_item
    second = [Past("S04-02", power, NOW - timedelta(days=300))]
    assert judge(town.catalogue, general, corrected, second, NOW).proposal == MINOR_CORRECTED
    long_ago = [Past("S04-04", power, NOW - timedelta(days=800))]
    assert judge(town.catalogue, general, corrected, long_ago, NOW).proposal == FIRST_VIOLATION
    assert judge(town.catalogue, general, {"enforce": True}, [], NOW).cause == "officer"


def test_every_fail_that_was_not_put_right_is_ordered_within_thirty_days(town: Town) -> None:
    items = [line("S04-02", town), line("S04-04", town), line("S04-05", town)]
    answers = {"S04-02": {"answer": "fail"}, "S04-04": {"answer": "fail", "corrected": True}, "S04-05": {"answer": "pass"}}
    failed = failed_lines(items, answers)
    assert terms_of([], failed, answers, MONDAY, 30) == {"S04-02": MONDAY + timedelta(days=30)}
    chosen = [("S04-04", MONDAY + timedelta(days=3))]
    assert terms_of(chosen, failed, answers, MONDAY, 30)["S04-04"] == MONDAY + timedelta(days=3)
    for bad in ([("S04-05", MONDAY)], [("S04-02", MONDAY + timedelta(days=31))], [("S04-02", MONDAY - timedelta(days=1))]):
        with pytest.raises(Invalid):
            terms_of(bad, failed, answers, MONDAY, 30)
    assert unanswered_key_lines(items, {"S04-02": {}}) == ["S04-05"]


# ---- codes ---------------------------------------------------------------------------------------------------------------------------


def test_a_code_that_was_changed_in_any_character_is_refused() -> None:
    signer = CodeSigner(b"1" * 32)
    code = signer.sign({"jti": "1", "visit_id": "v"})
    assert signer.read(code) == {"jti": "1", "visit_id": "v"}
    for position in range(0, len(code), 7):
        changed = code[:position] + ("A" if code[position] != "A" else "B") + code[position + 1 :]
        with pytest.raises(CodeInvalid):
            signer.read(changed)
    with pytest.raises(CodeInvalid):
        signer.read(CodeSigner(b"2" * 32).sign({"jti": "1"}))
    for junk in ("", "..", "a.b", "é.é.é", code + ".x"):
        with pytest.raises(CodeInvalid):
            signer.read(junk)
