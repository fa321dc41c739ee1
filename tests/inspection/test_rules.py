"""The rules of planning, without anything running: merging, frequency, team, the plan."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.inspection.rules_colour import BLACK, GREEN, UNRATED, YELLOW
from services.inspection.rules_frequency import Counted, FrequencyRule, frequency_rule, is_lone, violation
from services.inspection.rules_hours import Site
from services.inspection.rules_merge import Ground, Merge, Wish, counted, least_visits, merge, near_misses
from services.inspection.rules_plan import Booking, PlanInput, PlanResult, make_plan
from services.inspection.rules_team import Diary, Stay, choose_team, pool_on, team_faults
from shared.town import Town, load_town

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
_ids = count()


@pytest.fixture(scope="module")
def town() -> Town:
    return load_town()


@pytest.fixture(scope="module")
def rule(town: Town) -> FrequencyRule:
    return frequency_rule(town.catalogue)


def wish(department: str = "D02", first: int = 0, last: int = 9, minutes: int = 60, **fields: Any) -> Wish:
    """A request with a window in days after the Monday."""
    values: dict[str, Any] = {
        "id": f"r{next(_ids):04}",
        "uscc": "A",
        "department": department,
        "scenario": "S04",
        "scenarios": ("S04",),
        "lines": ("S04-13",),
        "window_from": MONDAY + timedelta(days=first),
        "window_to": MONDAY + timedelta(days=last),
        "minutes": minutes,
        "reason": "plan",
        "priority": 3,
    }
    return Wish(**{**values, **fields})


def ground(days: int = 10, room: int = 480, **fields: Any) -> Ground:
    every = tuple(MONDAY + timedelta(days=n) for n in range(days))
    values: dict[str, Any] = {"grade": None, "colour": "unrated", "past": ()}
    return Ground(every, dict.fromkeys(every, room), dict.fromkeys(every, room), **{**values, **fields})


def merged(wishes: list[Wish], rule: FrequencyRule, place: Ground | None = None) -> Merge:
    return merge(wishes, place or ground(), rule, minutes_most=240, blocked=lambda ids, day: False)


# ---- merging -------------------------------------------------------------------------------------------------------------------------


def test_overlapping_windows_become_one_visit(rule: FrequencyRule) -> None:
    found = merged([wish("D02", 0, 4), wish("D04", 2, 6), wish("D05", 4, 9)], rule)
    (group,) = found.groups
    assert group.day == MONDAY + timedelta(days=4)
    assert group.departments == ("D02", "D04", "D05")
    assert found.proven


def test_windows_apart_need_two_visits_where_the_cap_allows_them(rule: FrequencyRule) -> None:
    apart = [wish("D02", 0, 1), wish("D04", 5, 6)]
    assert len(merged(apart, rule, ground(grade="C")).groups) == 2
    one = merged(apart, rule, ground(grade="A"))
    assert (len(one.groups), len(one.dropped)) == (1, 1)


def test_exempt_requests_are_planned_beyond_the_cap(rule: FrequencyRule) -> None:
    apart = [wish("D02", 0, 1), wish("D04", 5, 6, reason="complaint")]
    assert len(merged(apart, rule, ground(grade="A")).groups) == 2


def test_a_visit_never_takes_more_than_240_minutes(rule: FrequencyRule) -> None:
    found = merged([wish(f"D0{n}", minutes=100, reason="complaint") for n in range(1, 6)], rule)
    assert not found.dropped
    assert len(found.groups) == 3
    assert all(group.minutes <= 240 for group in found.groups)


def test_the_higher_priority_wins_the_only_room(rule: FrequencyRule) -> None:
    late, soon = wish("D02", minutes=200, priority=5), wish("D04", minutes=200, priority=1)
    found = merged([late, soon], rule, ground(days=1, room=200))
    assert [group.wishes for group in found.groups] == [(soon,)]
    assert found.dropped == (late,)


def test_one_department_comes_once_a_day_and_twice_a_week(rule: FrequencyRule) -> None:
    busy = [wish("D02", minutes=200, reason="complaint") for _ in range(3)]
    one_week = merged(busy, rule, ground(days=5))
    assert len(one_week.groups) == 2
    assert len({group.day for group in one_week.groups}) == 2
    assert len(merged(busy, rule, ground(days=10)).groups) == 3


def test_near_misses_are_listed_within_thirty_days() -> None:
    first, second, third = wish("D02", 0, 2), wish("D04", 12, 14), wish("D05", 60, 61)
    assert near_misses([third, first, second], 30) == [{"uscc": "A", "requests": [first.id, second.id], "days_apart": 10}]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4), st.integers(1, 12), st.integers(1, 5)), min_size=1, max_size=6))
def test_merging_keeps_windows_and_is_never_below_the_bound(rows: list[tuple[int, int, int, int]]) -> None:
    wishes = [
        wish(f"D0{n + 1}", first, first + length, minutes * 20, priority=priority, reason="complaint")
        for n, (first, length, minutes, priority) in enumerate(rows)
    ]
    found = merged(wishes, frequency_rule(load_town().catalogue), ground(days=14, room=1440))
    planned = [one for group in found.groups for one in group.wishes]
    assert not found.dropped
    assert len({one.id for one in planned}) == len(planned) == len(wishes)
    for group in found.groups:
        assert group.minutes <= 240
        assert all(one.window_from <= group.day <= one.window_to for one in group.wishes)
    assert len(found.groups) >= least_visits(wishes, 240)


def best_by_trying_everything(wishes: list[Wish], place: Ground, rule: FrequencyRule) -> tuple[int, tuple[int, ...], int]:
    """The least (dropped, dropped by priority, visits) of all ways to give each request a visit of a day, or none."""
    slots: list[tuple[date, int] | None] = [None, *((day, k) for day in place.days for k in (0, 1))]
    best = (len(wishes) + 1, (), 0)
    for choice in product(slots, repeat=len(wishes)):
        visits: dict[tuple[date, int], list[Wish]] = {}
        for one, slot in zip(wishes, choice, strict=True):
            if slot is not None:
                visits.setdefault(slot, []).append(one)
        dropped = [one for one, slot in zip(wishes, choice, strict=True) if slot is None]
        cost = len(dropped), tuple(sum(one.priority == p for one in dropped) for p in range(6)), len(visits)
        if cost < best and all(is_lawful(slot, visits, place, rule) for slot in visits):
            best = cost
    return best


def is_lawful(slot: tuple[date, int], visits: dict[tuple[date, int], list[Wish]], place: Ground, rule: FrequencyRule) -> bool:
    day, mine = slot[0], visits[slot]
    minutes = sum(one.minutes for one in mine)
    if minutes > min(240, place.room[day]) or not all(one.window_from <= day <= one.window_to for one in mine):
        return False
    if sum(one.minutes for (on, _), many in visits.items() if on == day for one in many) > place.open_minutes[day]:
        return False
    seen_by: dict[str, list[str]] = {}
    for one in mine:
        seen_by.setdefault(one.department, []).append(one.reason)
    others = [counted(on, many) for (on, k), many in visits.items() if (on, k) != slot]
    return violation(rule, others, Counted(day, seen_by, ("S04",)), grade=place.grade, colour=place.colour) is None and not is_lone(
        rule, seen_by, place.colour
    )


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 2), st.integers(0, 2), st.sampled_from([40, 100, 130]), st.integers(1, 3),
            st.sampled_from(["plan", "complaint"]),
            st.sampled_from(["D02", "D04", "D05"]),
        ),
        min_size=1, max_size=4,
    ),
    st.sampled_from(["unrated", "green"]),
    st.sampled_from(["A", "C"]),
)  # fmt: skip
def test_merging_is_exact(rows: list[tuple[int, int, int, int, str, str]], colour: str, grade: str) -> None:
    rule = frequency_rule(load_town().catalogue)
    wishes = [
        wish(department, first, first + length, minutes, priority=priority, reason=reason)
        for first, length, minutes, priority, reason, department in rows
    ]
    place = ground(days=3, room=260, colour=colour, grade=grade)
    found = merged(wishes, rule, place)
    cost = len(found.dropped), tuple(sum(one.priority == p for one in found.dropped) for p in range(6)), len(found.groups)
    assert found.proven
    assert cost == best_by_trying_everything(wishes, place, rule)


# ---- frequency -----------------------------------------------------------------------------------------------------------------------


def seen(day: date, department: str = "D02", reason: str = "plan", scenario: str = "S04") -> Counted:
    return Counted(day, {department: [reason]}, (scenario,))


@pytest.mark.parametrize(
    ("past", "new", "why"),
    [
        ([], seen(MONDAY), None),
        ([seen(MONDAY, reason="complaint")], seen(MONDAY, reason="complaint"), "frequency_day"),
        ([seen(MONDAY, reason="complaint"), seen(date(2026, 11, 24), reason="complaint")], seen(date(2026, 11, 27)), "frequency_week"),
        ([seen(date(2026, 11, d), reason="complaint") for d in (2, 9, 16)], seen(MONDAY, reason="complaint"), "frequency_month"),
        ([seen(date(2026, 1, 5), scenario="S01"), seen(date(2026, 3, 2), scenario="S03")], seen(MONDAY), "frequency_year"),
        ([seen(date(2026, 1, 5), scenario="S01"), seen(date(2026, 3, 2), scenario="S03")], seen(MONDAY, reason="risk"), None),
        ([seen(date(2026, 1, 5), department="D04")], seen(MONDAY), "scenario_cap"),
        ([seen(date(2025, 1, 6), department="D04")], seen(MONDAY), None),
    ],
)
def test_the_frequency_rule(rule: FrequencyRule, past: list[Counted], new: Counted, why: str | None) -> None:
    assert violation(rule, past, new, grade="A", colour="unrated") == why


def test_the_colour_changes_the_cap(rule: FrequencyRule) -> None:
    assert [rule.cap_of("S04", "D", colour) for colour in (GREEN, YELLOW, BLACK, UNRATED)] == [2, 4, 8, 4]
    assert rule.cap_of("S04", "A", GREEN) == 1


def test_a_lone_plan_at_a_green_enterprise_is_joint_only(rule: FrequencyRule) -> None:
    assert is_lone(rule, {"D02": ["plan"]}, GREEN)
    assert not is_lone(rule, {"D02": ["plan"]}, YELLOW)
    assert not is_lone(rule, {"D02": ["complaint"]}, GREEN)
    assert not is_lone(rule, {"D02": ["plan"], "D04": ["draw"]}, GREEN)
    assert is_lone(replace(rule, scheduled=frozenset(("campaign",))), {"D02": ["campaign"]}, GREEN)


# ---- team ----------------------------------------------------------------------------------------------------------------------------


def test_a_team_holds_every_department_and_nobody_is_at_two_places(town: Town) -> None:
    people = [person for unit in ("ZH1", "ZY1") for person in town.organisation.people_of(unit, "officer")]
    pool, diary = pool_on(people, MONDAY), Diary(400.0)
    stay = Stay(NOW, NOW + timedelta(hours=2), 120.55, 27.57)
    taken: set[str] = set()
    for _ in range(6):
        team = choose_team(pool, diary, stay, {"D02", "D09"}, uscc="A", home="ZH1", least=2)
        assert team is not None
        assert not taken & set(team)
        assert team_faults(town.organisation, team, {"D02", "D09"}, uscc="A", on=MONDAY, least=2) == []
        taken |= set(team)
        diary.book(team, stay)
    assert choose_team(pool, diary, stay, {"D02", "D09"}, uscc="A", home="ZH1", least=2) is None


def test_a_team_without_a_certificate_too_small_or_twice_the_same_is_unfit(town: Town) -> None:
    faults = team_faults(town.organisation, ["officer-zh1-1", "officer-zh1-2"], {"D09"}, uscc="A", on=MONDAY, least=2)
    assert faults == ["检查组无人持有D09的执法证件"]
    assert team_faults(town.organisation, ["officer-zh1-1"], {"D02"}, uscc="A", on=MONDAY, least=2)
    assert team_faults(town.organisation, ["officer-zh1-1", "auxiliary-zh1-1"], {"D02"}, uscc="A", on=MONDAY, least=2)
    assert team_faults(town.organisation, ["officer-zh1-1", "officer-zh1-2"], {"D02"}, uscc="A", on=date(2031, 1, 1), least=2)


# ---- the plan ------------------------------------------------------------------------------------------------------------------------


def site(uscc: str = "A", **fields: Any) -> Site:
    hours = [{"days": [1, 2, 3, 4, 5], "from": "08:30", "to": "17:00"}]
    values: dict[str, Any] = {"lon": 120.55, "lat": 27.57, "hours": hours, "protected": [], "grade": None, "colour": "unrated"}
    return Site(uscc, **{**values, **fields})


def plan(
    town: Town, wishes: list[Wish], *sites: Site, squads: tuple[str, ...] = ("ZH1", "ZY1"), bookings: tuple[Booking, ...] = ()
) -> PlanResult:
    return make_plan(
        PlanInput(
            town=town,
            period_from=MONDAY,
            period_to=MONDAY + timedelta(days=13),
            squads=squads,
            wishes=tuple(wishes),
            neighbours=tuple(wishes),
            sites={one.uscc: one for one in sites},
            bookings=bookings,
            now=NOW,
            metres_per_minute=400.0,
        )
    )


def reasons_of(result: PlanResult) -> list[str]:
    return [reason for _, _, reason in result.unplanned]


def test_the_same_input_gives_the_same_plan(town: Town) -> None:
    wishes = [wish("D02"), wish("D04", lines=("S04-10",)), wish("D09", lines=("S04-08",))]
    assert plan(town, wishes, site()) == plan(town, list(reversed(wishes)), site())


def test_visits_fall_on_open_working_days_inside_opening_hours(town: Town) -> None:
    protected = [{"from": "2026-11-23", "to": "2026-11-25", "reason": "审计"}]
    result = plan(town, [wish("D02", 0, 6)], site(protected=protected, hours=[{"days": [4, 5, 6], "from": "13:00", "to": "15:00"}]))
    (visit,) = result.visits
    local = town.work_time.local(visit.start)
    assert visit.day == date(2026, 11, 26)
    assert (local.hour, local.minute) >= (13, 0)
    assert local + timedelta(minutes=visit.minutes) <= local.replace(hour=15, minute=0)


@pytest.mark.parametrize(
    ("asked", "place", "squads", "why"),
    [
        (wish("D02", 5, 6), site(), ("ZH1",), "no_working_day"),
        (wish("D02", 0, 1), site(protected=[{"from": "2026-11-23", "to": "2026-11-24", "reason": "考试"}]), ("ZH1",), "protected"),
        (wish("D02", 0, 1), site(hours=[{"days": [5], "from": "09:00", "to": "10:00"}]), ("ZH1",), "closed"),
        (wish("D02", minutes=120), site(hours=[{"days": [1, 2, 3, 4, 5], "from": "09:00", "to": "10:00"}]), ("ZH1",), "too_long"),
        (wish("D02"), site(colour="green"), ("ZH1",), "joint_only"),
        (wish("D09", lines=("S04-08",)), site(), ("ZH1",), "no_team"),
        (wish("D02", -5, -1), site(), ("ZH1",), "window_over"),
        (wish("X10", lines=()), site(), ("ZH1",), "no_holder"),
    ],
)
def test_what_cannot_be_planned_says_why(town: Town, asked: Wish, place: Site, squads: tuple[str, ...], why: str) -> None:
    result = plan(town, [asked], place, squads=squads)
    assert result.visits == ()
    assert reasons_of(result) == [why]


def test_a_crowd_of_requests_at_one_enterprise_is_planned_as_far_as_the_rule_allows(town: Town) -> None:
    crowd = [wish(f"D0{1 + n % 9}", n % 10, n % 10 + 3, 30 + n % 5 * 20, reason="complaint", lines=("S04-13",)) for n in range(30)]
    result = plan(town, crowd, site(), squads=("ZH1", "ZY1", "ZY3"))
    assert len(result.unplanned) <= 3
    assert result.measures["lower_bound"] <= len(result.visits)
    assert set(reasons_of(result)) <= {"frequency_day", "frequency_week", "no_room"}


def test_an_evening_business_is_visited_in_the_evening(town: Town) -> None:
    (visit,) = plan(town, [wish("D02", 0, 1)], site(hours=[{"days": [1, 2, 3, 4, 5, 6, 7], "from": "19:00", "to": "02:00"}])).visits
    assert town.work_time.local(visit.start).hour == 19


def test_many_enterprises_share_the_officers_without_clashes(town: Town) -> None:
    places = [site(f"U{n:02}", lon=120.55 + n / 1000) for n in range(20)]
    wishes = [wish("D02", 0, 0, 240, uscc=place.uscc) for place in places]
    result = plan(town, wishes, *places, squads=("ZH1",))
    assert len(result.visits) + len(result.unplanned) == 20
    assert set(reasons_of(result)) <= {"no_team"}
    booked: list[tuple[str, datetime, datetime]] = []
    for visit in result.visits:
        for officer in visit.officers:
            end = visit.start + timedelta(minutes=visit.minutes)
            assert not any(who == officer and visit.start < until and since < end for who, since, until in booked)
            booked.append((officer, visit.start, end))
