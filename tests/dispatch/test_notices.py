"""The notice of a year: clocks computed again as if it had been known, and nobody warned or late by the change itself."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from services.dispatch.rules_clocks import (
    SECOND,
    Clock,
    agenda,
    light_at,
    pause_clocks,
    reminder_at,
    resume_clocks,
    signing,
    start_clock,
    stop_clock,
    with_due,
)
from services.dispatch.rules_notices import awaited_year, outdated, recalculated, reminded_of, still_ahead
from shared.data_files import DATA_DIRECTORY
from shared.town import load_town
from shared.worktime import Limit, TimeUnit, WorkTime
from shared.worktime_calendar import parse_calendar

TOWN = load_town()
BEFORE = TOWN.work_time
CATALOGUE = TOWN.catalogue
SHIPPED = json.loads((DATA_DIRECTORY / "holidays.json").read_text("utf-8"))
GRAVITY = {"green": 0, "yellow": 1, "red": 2}
NEW_YEAR = datetime(2026, 12, 20, tzinfo=UTC)


def town_time(text: str) -> datetime:
    return datetime.fromisoformat(text + "+08:00").astimezone(UTC)


def notice_of(off: list[date], work: list[date], year: int = 2027) -> WorkTime:
    days = {"off": sorted(day.isoformat() for day in off), "work": sorted(day.isoformat() for day in work), "notice": "published"}
    return WorkTime(parse_calendar(SHIPPED, "holidays.json", {"years": {str(year): days}}))


def clock_of(limit: Limit, started_at: datetime = town_time("2026-12-30T10:00"), severity: str = "IV") -> Clock:
    return start_clock(BEFORE, CATALOGUE, severity, started_at, limit)


LATER = notice_of([date(2027, 1, day) for day in (1, 4, 5)], [])
"""By law alone only 1 January is off; this notice makes the holiday three working days long."""
EARLIER = notice_of([date(2027, 1, 1)], [date(2027, 1, 2), date(2027, 1, 3)])
"""The weekend is worked."""
FIVE = Limit(5, TimeUnit.WORK_DAY)


def again(work_time: WorkTime, clock: Clock, now: datetime, severity: str = "IV", **options: Any) -> Clock:
    return recalculated(work_time, CATALOGUE, severity, clock, now, **options)


# ---- examples --------------------------------------------------------------------------------------------------------


def test_a_clock_that_reaches_a_year_without_a_notice_waits_for_that_year() -> None:
    clock = clock_of(FIVE)
    assert (clock.awaits, clock.provisional, clock.due_at) == (2027, True, town_time("2027-01-07T18:00"))
    assert clock_of(Limit(5, TimeUnit.CALENDAR_DAY)).awaits is None
    assert awaited_year({"sign": clock_of(Limit(1, TimeUnit.WORK_HOUR)), "dispose": clock}) == 2027
    assert awaited_year(stop_clock({"dispose": clock}, "dispose", clock.started_at)) is None
    assert outdated(BEFORE, {"dispose": clock}) == {}
    assert outdated(LATER, {"dispose": clock}) == {"dispose": clock}


def test_a_later_end_holds_and_what_was_warned_of_is_ahead_again() -> None:
    clock = replace(clock_of(FIVE), warned=True, breached=True)
    now = town_time("2027-01-08T17:00")
    assert light_at(clock, now) == "red"
    moved = again(LATER, clock, now)
    assert (moved.due_at, moved.awaits) == (town_time("2027-01-11T18:00"), None)
    assert (light_at(moved, now), moved.breached) == ("yellow", False)
    assert moved.warned  # its moment is past, and it was warned of
    early = again(LATER, clock, town_time("2027-01-06T08:00"))
    assert (light_at(early, town_time("2027-01-06T08:00")), early.warned) == ("green", False)


def test_an_earlier_end_holds_while_the_whole_warning_is_ahead() -> None:
    clock = clock_of(FIVE)
    moved = again(EARLIER, clock, town_time("2026-12-30T11:00"))
    assert moved.due_at == town_time("2027-01-05T18:00")
    assert not moved.fixed


def test_an_earlier_end_that_would_come_without_warning_gives_way_to_the_announced_one() -> None:
    clock = clock_of(FIVE)
    now = town_time("2027-01-05T12:00")  # five days have nearly run by the notice
    kept = again(EARLIER, clock, now)
    assert (kept.due_at, kept.yellow_at, kept.fixed, kept.awaits) == (clock.due_at, clock.yellow_at, True, None)
    assert light_at(kept, now) == light_at(clock, now)


def test_a_paused_clock_is_judged_where_it_stood_still_and_runs_on_by_the_notice() -> None:
    began = town_time("2026-12-31T12:00")
    paused = pause_clocks({"dispose": clock_of(FIVE)}, began)["dispose"]
    moved = again(LATER, paused, town_time("2027-01-20T12:00"))
    assert moved.paused
    assert moved.due_at == town_time("2027-01-11T18:00")
    resumed = resume_clocks(LATER, CATALOGUE, "IV", {"dispose": moved}, town_time("2027-01-20T12:00"))["dispose"]
    assert resumed.due_at == LATER.due(moved.started_at, FIVE, resumed.pauses).due_at


def test_the_hotlines_limit_holds_as_far_as_it_is_the_earlier_one() -> None:
    reply = town_time("2027-01-09T10:00")
    clock = start_clock(BEFORE, CATALOGUE, "IV", town_time("2026-12-30T10:00"), FIVE, not_after=reply)
    assert (clock.fixed, clock.due_at) == (False, town_time("2027-01-07T18:00"))
    moved = again(LATER, clock, clock.started_at, not_after=reply)
    assert (moved.fixed, moved.due_at) == (True, reply)
    back = again(EARLIER, replace(moved, awaits=2027), clock.started_at, not_after=reply)
    assert (back.fixed, back.due_at) == (False, town_time("2027-01-05T18:00"))


def test_a_clock_that_reaches_a_second_year_goes_on_waiting() -> None:
    clock = clock_of(Limit(260, TimeUnit.WORK_DAY))
    moved = again(LATER, clock, clock.started_at)
    assert (clock.awaits, moved.awaits) == (2027, 2028)
    assert outdated(LATER, {"dispose": moved}) == {}


def test_a_granted_day_moves_only_by_what_was_granted() -> None:
    clock = clock_of(FIVE)
    granted = with_due(BEFORE, CATALOGUE, "IV", clock, clock.due_at + timedelta(days=2))
    assert again(LATER, granted, clock.started_at).due_at <= granted.due_at
    assert outdated(LATER, {"dispose": replace(granted, awaits=None)}) == {}


def test_who_was_reminded_of_the_old_end_is_reminded_of_the_new_one_only_if_that_is_ahead() -> None:
    before = clock_of(FIVE, severity="II")
    record = SimpleNamespace(reminded_due_at=before.due_at, dispatched_at=before.started_at)
    after = again(LATER, before, town_time("2027-01-08T17:00"), "II")
    assert reminded_of(CATALOGUE, record, before, after, town_time("2027-01-10T17:59")) == before.due_at
    assert reminded_of(CATALOGUE, record, before, after, town_time("2027-01-10T18:00")) == after.due_at
    owed = SimpleNamespace(reminded_due_at=None, dispatched_at=before.started_at)
    assert reminded_of(CATALOGUE, owed, before, after, town_time("2027-01-10T18:00")) is None


def test_a_moment_stays_where_it_was_only_if_it_would_come_to_lie_in_the_past() -> None:
    one, two, three = (NEW_YEAR + timedelta(days=n) for n in (1, 2, 3))
    assert still_ahead(one, three, two) == three
    assert still_ahead(one, two, two) == one
    assert still_ahead(three, one, two) == three


# ---- every clock -----------------------------------------------------------------------------------------------------

DAYS = [date(2027, 1, 1) + timedelta(days=n) for n in range(60)]


@st.composite
def notices(draw: st.DrawFn) -> WorkTime:
    off = draw(st.lists(st.sampled_from(DAYS), unique=True, max_size=15))
    work = draw(st.lists(st.sampled_from([day for day in DAYS if day.weekday() > 4]), unique=True, max_size=6))
    return notice_of(off, [day for day in work if day not in off])


@st.composite
def matters(draw: st.DrawFn) -> tuple[SimpleNamespace, dict[str, Clock], datetime]:
    """An assignment as it stands: what was due until `seen` is done, and from then to `now` its service was down."""
    severity = draw(st.sampled_from(["I", "II", "III", "IV"]))
    begin = NEW_YEAR + timedelta(minutes=draw(st.integers(0, 25 * 1440)))
    unit = draw(st.sampled_from([TimeUnit.WORK_DAY, TimeUnit.WORK_HOUR]))
    reply = draw(st.none() | st.integers(60, 20 * 1440).map(lambda n: begin + timedelta(minutes=n)))
    dispose = start_clock(BEFORE, CATALOGUE, severity, begin, Limit(draw(st.integers(1, 20)), unit), not_after=reply)
    sign = signing(BEFORE, CATALOGUE, start_clock(BEFORE, CATALOGUE, severity, begin, Limit(draw(st.integers(1, 16)), TimeUnit.WORK_HOUR)))
    clocks = {"sign": sign, "dispose": dispose}
    if draw(st.booleans()):
        held = begin + timedelta(minutes=draw(st.integers(0, 10 * 1440)))
        clocks = pause_clocks(clocks, held)
        if draw(st.booleans()):
            clocks = resume_clocks(BEFORE, CATALOGUE, severity, clocks, held + timedelta(minutes=draw(st.integers(0, 10 * 1440))))
    moments = [begin + timedelta(days=20), dispose.yellow_at, dispose.due_at, sign.due_at, sign.auto_at or begin]
    seen = max(begin, draw(st.sampled_from(moments)) + timedelta(minutes=draw(st.integers(-4 * 1440, 4 * 1440))))
    now = seen + timedelta(minutes=draw(st.sampled_from([0, 0, 0, 600, 3000])))
    record = SimpleNamespace(
        status="assigned", severity=severity, supervisions=[], suspension=None, reminded_due_at=None, dispatched_at=begin, reply=reply
    )
    for name, clock in clocks.items():
        at = clock.moment(seen)
        clocks[name] = replace(clock, warned=clock.yellow_at <= at and clock.yellow_at < clock.due_at, breached=clock.due_at + SECOND <= at)
    if reminder_at(CATALOGUE, record, clocks["dispose"]) <= clocks["dispose"].moment(seen):
        record.reminded_due_at = clocks["dispose"].due_at
    if sign.auto_at is not None and sign.auto_at <= seen:
        record.status = "signed"
        clocks = stop_clock(clocks, "sign", sign.auto_at)
    return record, clocks, now


def due_by(record: SimpleNamespace, clocks: dict[str, Clock], now: datetime) -> set[tuple[str, str]]:
    return {(due.what, due.ref) for due in agenda(CATALOGUE, record, clocks) if due.at <= now}


@settings(max_examples=400, deadline=None)
@given(matter=matters(), notice=notices())
def test_every_clock_is_computed_from_its_start_and_nothing_becomes_due_by_that(
    matter: tuple[SimpleNamespace, dict[str, Clock], datetime], notice: WorkTime
) -> None:
    record, clocks, now = matter
    old = outdated(notice, clocks)
    after = dict(clocks)
    for name, clock in old.items():
        reply = record.reply if name == "dispose" else None
        fresh = after[name] = again(notice, clock, now, record.severity, not_after=reply)
        assert Clock.from_row(fresh.as_row()) == fresh
        computed = notice.due(clock.started_at, clock.limit, clock.pauses).due_at
        bound = clock.due_at if clock.fixed else None
        if not clock.fixed and reply is not None:
            stood_still = sum((p.until_at - p.from_at for p in clock.pauses if p.until_at is not None), timedelta())
            bound = reply + stood_still if reply + stood_still >= clock.due_at else None
        expected = computed if bound is None else min(computed, bound)
        if expected >= clock.due_at:
            assert fresh.due_at == expected
        else:
            assert fresh.due_at in (expected, clock.due_at)
            assert fresh.due_at == expected or fresh.fixed
        assert GRAVITY[light_at(fresh, now)] <= GRAVITY[light_at(clock, now)]
        assert again(notice, fresh, now, record.severity, not_after=reply).due_at == fresh.due_at
    turned = SimpleNamespace(**vars(record))
    if "dispose" in old:
        turned.reminded_due_at = reminded_of(CATALOGUE, record, clocks["dispose"], after["dispose"], now)
    assert due_by(turned, after, now) <= due_by(record, clocks, now)
    assert outdated(notice, after) == {}
    untouched = clocks.keys() - old.keys()
    assert {name: after[name] for name in untouched} == {name: clocks[name] for name in untouched}
