"""The fast computation against a minute-by-minute one that shares no function with it."""

import json
import math
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from shared.worktime import Limit, Pause, TimeUnit, load_work_time

WORK_TIME = load_work_time()
NOTICES = json.loads((Path(__file__).parents[2] / "shared" / "data" / "holidays.json").read_text("utf-8"))["years"]
OFF = {date.fromisoformat(day) for year in NOTICES.values() for day in year["off"]}
ON = {date.fromisoformat(day) for year in NOTICES.values() for day in year["work"]}
EIGHT_HOURS = timedelta(hours=8)
MINUTE = timedelta(minutes=1)


def works_on(day: date) -> bool:
    return day in ON or (day.weekday() < 5 and day not in OFF)


def in_session(local: datetime) -> bool:
    minute = local.hour * 60 + local.minute
    return works_on(local.date()) and (510 <= minute < 720 or 810 <= minute < 1080)


def slow_walk(start: datetime, unit: str, pauses: list[tuple[datetime, datetime]], minutes: int, target: float = math.inf) -> list[int]:
    """What has elapsed, in minutes of the unit, after each of the next minutes; `start` is local and naive."""
    day_length = 480 if unit == "work_day" else 1440
    counted = today = 0
    walk = [0]
    for i in range(minutes):
        if walk[-1] >= target:
            break
        cell = start + i * MINUTE
        runs = not any(a <= cell < b for a, b in pauses)
        session = in_session(cell) if unit.startswith("work") else True
        if unit.endswith("hour"):
            counted += runs and session
            walk.append(counted)
            continue
        after = cell + MINUTE
        if cell.hour == 0 and cell.minute == 0:
            today = 0
        if cell.date() == start.date():
            walk.append(0)
            continue
        today += runs and session
        last = (after.hour, after.minute) == ((18, 0) if unit == "work_day" else (0, 0)) and session
        if last and runs:
            counted, today = counted + day_length, 0
        elif unit == "calendar_day" and last:
            today = 0
        walk.append(counted + today)
    return walk


def as_pause(pair: tuple[datetime, datetime]) -> Pause:
    return Pause(utc(pair[0]), utc(pair[1]))


def utc(local: datetime) -> datetime:
    return (local - EIGHT_HOURS).replace(tzinfo=UTC)


STARTS = st.builds(
    lambda day, minute: datetime(2024, 1, 1) + timedelta(days=day, minutes=minute),  # noqa: DTZ001
    st.integers(0, 1040),
    st.integers(0, 1439),
)
PAUSES = st.lists(st.tuples(st.integers(-500, 9 * 1440), st.integers(1, 3 * 1440)), max_size=3)
HORIZON = 40 * 1440


@settings(max_examples=60, deadline=None)
@given(start=STARTS, raw=PAUSES, unit=st.sampled_from(["emergency_hour", "work_hour"]), value=st.integers(1, 24))
def test_due_in_hours_is_the_minute_by_minute_one(start: datetime, raw: list[tuple[int, int]], unit: str, value: int) -> None:
    pauses = [(start + a * MINUTE, start + (a + n) * MINUTE) for a, n in raw]
    walk = slow_walk(start, unit, pauses, HORIZON, value * 60)
    expected = start + walk.index(value * 60) * MINUTE
    due = WORK_TIME.due(utc(start), Limit(value, TimeUnit(unit)), [as_pause(p) for p in pauses])
    assert due.due_at == utc(expected)


@settings(max_examples=60, deadline=None)
@given(start=STARTS, raw=PAUSES, unit=st.sampled_from(["calendar_day", "work_day"]), value=st.integers(1, 6))
def test_due_in_days_is_the_minute_by_minute_one(start: datetime, raw: list[tuple[int, int]], unit: str, value: int) -> None:
    pauses = [(start + a * MINUTE, start + (a + n) * MINUTE) for a, n in raw]
    length = 480 if unit == "work_day" else 1440
    counted, i = 0, 0
    while counted < value:  # the minute before each end of session decides whether the day counts
        i += 1
        last = start + (i - 1) * MINUTE
        end = start + i * MINUTE
        if last.date() == start.date() or (end.hour, end.minute) != ((18, 0) if unit == "work_day" else (0, 0)):
            continue
        if (unit == "calendar_day" or works_on(last.date())) and not any(a <= last < b for a, b in pauses):
            counted += 1
    limit = Limit(value, TimeUnit(unit))
    fast = WORK_TIME.due(utc(start), limit, [as_pause(p) for p in pauses]).due_at
    assert fast == utc(start + i * MINUTE) - (timedelta(seconds=1) if unit == "calendar_day" else timedelta())
    assert WORK_TIME.elapsed(utc(start), utc(start + i * MINUTE), limit.unit, [as_pause(p) for p in pauses]) == value * length * 60


@settings(max_examples=60, deadline=None)
@given(start=STARTS, raw=PAUSES, unit=st.sampled_from(list(TimeUnit)), later=st.integers(0, 12 * 1440))
def test_elapsed_is_the_minute_by_minute_one(start: datetime, raw: list[tuple[int, int]], unit: TimeUnit, later: int) -> None:
    pauses = [(start + a * MINUTE, start + (a + n) * MINUTE) for a, n in raw]
    moment = start + later * MINUTE
    stopped = [a for a, b in pauses if a <= moment < b]
    while stopped:  # a clock that stands still shows what it had when it stopped; pauses may overlap
        moment = min(stopped)
        stopped = [a for a, b in pauses if a < moment < b or (a < moment <= b)]
    index = max(int((moment - start) / MINUTE), 0)
    expected = slow_walk(start, unit.value, pauses, index)[index]
    assert WORK_TIME.elapsed(utc(start), utc(start + later * MINUTE), unit, [as_pause(p) for p in pauses]) == expected * 60


@settings(max_examples=60, deadline=None)
@given(
    start=STARTS,
    raw=PAUSES,
    unit=st.sampled_from(list(TimeUnit)),
    value=st.integers(1, 4),
    share=st.sampled_from([0.25, 0.5, 0.75, 1.0]),
)
def test_the_instant_of_a_share_is_the_first_minute_that_has_it(
    start: datetime, raw: list[tuple[int, int]], unit: TimeUnit, value: int, share: float
) -> None:
    pauses = [(start + a * MINUTE, start + (a + n) * MINUTE) for a, n in raw]
    in_minutes = {"emergency_hour": 60, "work_hour": 60, "work_day": 480, "calendar_day": 1440}[unit]
    target = share * value * in_minutes
    walk = slow_walk(start, unit.value, pauses, HORIZON, target)
    expected = start + next(i for i, run in enumerate(walk) if run >= target) * MINUTE
    fast = WORK_TIME.at_share(utc(start), Limit(value, unit), share, [as_pause(p) for p in pauses])
    midnight = timedelta(seconds=1) if unit == "calendar_day" and (expected.hour, expected.minute) == (0, 0) else timedelta()
    assert fast == utc(expected) - midnight
