"""Deadlines on the published calendar: the field's vectors, pauses, years without a notice, operator corrections."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shared.data_files import DATA_DIRECTORY, DataFault
from shared.worktime import Limit, Pause, TimeUnit, WorkTime, load_work_time
from shared.worktime_calendar import parse_calendar, statutory_days

SHANGHAI = ZoneInfo("Asia/Shanghai")
VECTORS = json.loads((Path(__file__).parent / "data" / "calendar_vectors.json").read_text("utf-8"))
WORK_TIME = load_work_time()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def due_text(start: str, value: float, unit: str, party_side: bool = False, pauses: tuple[Pause, ...] = ()) -> str:
    due_at = WORK_TIME.due(at(start), Limit(value, TimeUnit(unit)), pauses, party_side).due_at
    assert due_at.tzinfo is UTC
    return due_at.astimezone(SHANGHAI).strftime("%Y-%m-%dT%H:%M:%S")


# id → start, value, unit, party side; the expected ends stand in the data file.
INPUTS: dict[str, tuple[str, int, str, bool]] = {
    "C01": ("2026-09-28", 5, "work_day", True),
    "C02": ("2026-02-13", 7, "work_day", False),
    "C03": ("2026-04-30", 7, "work_day", False),
    "C04": ("2026-09-30", 2, "work_day", False),
    "C05": ("2026-03-02", 90, "calendar_day", False),
    "C06": ("2026-09-17", 15, "calendar_day", True),
    "C07": ("2026-01-20", 30, "calendar_day", False),
    "C08": ("2026-09-21", 10, "work_day", False),
    "C09": ("2026-02-11", 5, "work_day", False),
    "C10": ("2025-09-26", 7, "work_day", False),
    "C11": ("2024-04-30", 5, "work_day", False),
    "H01": ("2026-09-24T17:00", 4, "work_hour", False),
    "H02": ("2026-09-30T11:00", 2, "work_hour", False),
    "H03": ("2026-09-30T17:30", 2, "work_hour", False),
    "H04": ("2026-01-03T10:00", 4, "work_hour", False),
    "H05": ("2026-09-20T09:00", 8, "work_hour", False),
}


@pytest.mark.parametrize("vector", [case for case in VECTORS["cases"] if "due" in case], ids=lambda case: case["id"])
def test_every_vector_of_the_field_holds(vector: dict[str, str]) -> None:
    start, value, unit, party_side = INPUTS[vector["id"]]
    for clock in ("T00:00", "T09:10", "T23:59") if len(start) == 10 else ("",):
        end = due_text(start + clock, value, unit, party_side)
        if unit == "work_hour":
            assert end == vector["due"] + ":00"
        else:
            assert end == vector["due"] + ("T18:00:00" if unit == "work_day" else "T23:59:59")
    assert not WORK_TIME.due(at(start), Limit(value, TimeUnit(unit)), (), party_side).provisional


def test_the_latest_day_for_a_notice_is_counted_backwards() -> None:
    expected = next(case["latest"] for case in VECTORS["cases"] if case["id"] == "C12")
    assert WORK_TIME.latest_before(date(2026, 10, 16), 7) == date.fromisoformat(expected)


@pytest.mark.parametrize(("year", "count"), sorted(VECTORS["working_days_per_year"].items()))
def test_working_days_of_a_year_are_counted(year: str, count: int) -> None:
    days = (date(int(year), 1, 1) + timedelta(days=i) for i in range(366))
    assert sum(WORK_TIME.is_working_day(day) for day in days if day.year == int(year)) == count


def test_a_make_up_sunday_is_a_working_day() -> None:
    assert WORK_TIME.is_working_day(date(2026, 9, 20))
    assert WORK_TIME.next_working_day(date(2026, 9, 30)) == date(2026, 10, 8)
    assert WORK_TIME.add_working_days(date(2026, 9, 30), 3) == date(2026, 10, 10)
    assert WORK_TIME.add_working_days(date(2026, 10, 4), 0) == date(2026, 10, 4)


def test_emergency_hours_run_through_nights_and_holidays() -> None:
    assert due_text("2026-10-01T23:30:15", 3, "emergency_hour") == "2026-10-02T02:30:15"
    assert due_text("2026-10-01T23:30", 0.5, "emergency_hour") == "2026-10-02T00:00:00"


def test_a_limit_ends_at_the_end_of_the_morning_and_not_after_lunch() -> None:
    assert due_text("2026-09-21T08:30", 3.5, "work_hour") == "2026-09-21T12:00:00"


def test_a_pause_moves_an_hour_limit_by_its_session_time_only() -> None:
    lunch = Pause(at("2026-09-21T11:00"), at("2026-09-21T14:00"))
    assert due_text("2026-09-21T10:00", 2, "work_hour", pauses=(lunch,)) == "2026-09-21T15:00:00"


def test_a_day_counts_if_the_clock_runs_at_its_end_of_session() -> None:
    morning = Pause(at("2026-09-22T08:30"), at("2026-09-22T17:00"))
    over_the_end = Pause(at("2026-09-22T17:00"), at("2026-09-23T09:00"))
    assert due_text("2026-09-21T10:00", 1, "work_day", pauses=(morning,)) == "2026-09-22T18:00:00"
    assert due_text("2026-09-21T10:00", 1, "work_day", pauses=(over_the_end,)) == "2026-09-23T18:00:00"


def test_the_day_of_the_start_is_day_zero() -> None:
    start = at("2026-09-21T09:00")
    assert WORK_TIME.elapsed(start, at("2026-09-21T17:59"), TimeUnit.WORK_DAY) == 0
    assert WORK_TIME.elapsed(start, at("2026-09-22T09:30"), TimeUnit.WORK_DAY) == 3600
    assert WORK_TIME.elapsed(start, at("2026-09-22T20:00"), TimeUnit.WORK_DAY) == 28_800
    assert WORK_TIME.elapsed(start, at("2026-09-20T20:00"), TimeUnit.WORK_DAY) == 0


def test_the_share_is_one_when_a_limit_is_due() -> None:
    start = at("2026-09-30T16:10")
    for value, unit in ((4, "work_hour"), (3, "work_day"), (24, "emergency_hour")):
        limit = Limit(value, TimeUnit(unit))
        assert WORK_TIME.share(start, WORK_TIME.due(start, limit).due_at, limit) == 1.0
    assert WORK_TIME.share(start, start, Limit(0, TimeUnit.WORK_HOUR)) == 1.0


def test_seventy_percent_of_a_work_day_limit_is_an_instant_of_a_session() -> None:
    start = at("2026-09-21T10:00")
    assert WORK_TIME.at_share(start, Limit(1, TimeUnit.WORK_DAY), 0.7) == at("2026-09-22T15:36")
    assert WORK_TIME.at_share(start, Limit(4, TimeUnit.WORK_HOUR), 0.25) == at("2026-09-21T11:00")
    assert WORK_TIME.at_share(start, Limit(1, TimeUnit.CALENDAR_DAY), 1) == at("2026-09-22T23:59:59")


def test_a_clock_that_stands_still_keeps_what_it_had() -> None:
    start, stop = at("2026-09-21T09:00"), at("2026-09-22T10:30")
    for now in ("2026-09-22T10:30", "2026-09-22T17:00", "2026-09-25T17:00"):
        assert WORK_TIME.elapsed(start, at(now), TimeUnit.WORK_DAY, (Pause(stop),)) == 7200
        assert WORK_TIME.elapsed(start, at(now), TimeUnit.WORK_HOUR, (Pause(stop),)) == 8 * 3600 - 1800 + 7200


def test_an_open_pause_counts_as_ended_where_it_began_for_the_deadline() -> None:
    start = at("2026-09-21T09:00")
    limit = Limit(4, TimeUnit.WORK_HOUR)
    assert WORK_TIME.due(start, limit, (Pause(at("2026-09-21T10:00")),)) == WORK_TIME.due(start, limit)


def test_a_limit_that_reaches_a_year_without_a_notice_is_provisional() -> None:
    deadline = WORK_TIME.due(at("2026-12-30T10:00"), Limit(3, TimeUnit.WORK_DAY))
    # 31 December, then 4 and 5 January: 1 January is statutory, no other day is guessed.
    assert deadline.due_at == at("2027-01-05T18:00")
    assert deadline.provisional
    assert WORK_TIME.is_provisional(2027)
    assert not WORK_TIME.is_provisional(2026)
    assert not WORK_TIME.due(at("2026-12-30T10:00"), Limit(99, TimeUnit.EMERGENCY_HOUR)).provisional
    assert not WORK_TIME.due(at("2026-12-30T10:00"), Limit(10, TimeUnit.CALENDAR_DAY)).provisional
    assert WORK_TIME.due(at("2026-12-30T10:00"), Limit(10, TimeUnit.CALENDAR_DAY), party_side=True).provisional


def test_a_year_without_a_notice_has_the_thirteen_statutory_days() -> None:
    assert {len(statutory_days(year)) for year in (2027, 2029, 2030)} == {13}
    assert len(statutory_days(2028)) == 12  # Mid-Autumn falls on 3 October
    assert not WORK_TIME.is_working_day(date(2027, 2, 8))
    assert WORK_TIME.is_working_day(date(2027, 2, 9))


def test_a_far_year_is_reached_by_a_longer_table() -> None:
    work_time = load_work_time()
    assert work_time.due(at("2041-03-04T10:00"), Limit(4, TimeUnit.WORK_HOUR)).due_at == at("2041-03-04T15:30")
    assert work_time.due(at("2026-03-04T10:00"), Limit(9000, TimeUnit.WORK_DAY)).provisional
    assert work_time.is_working_day(date(2001, 3, 5))


def _base() -> dict[str, object]:
    data: dict[str, object] = json.loads((DATA_DIRECTORY / "holidays.json").read_text("utf-8"))
    return data


def test_an_operators_file_is_merged_over_the_notices() -> None:
    override = {
        "years": {
            "2026": {"off": ["2026-09-22"], "work": ["2026-10-05"], "notice": "local"},
            "2027": {"off": ["2027-01-01", "2027-01-04"], "work": ["2027-01-10"], "notice": "published"},
        }
    }
    work_time = WorkTime(parse_calendar(_base(), "holidays.json", override))
    assert not work_time.is_working_day(date(2026, 9, 22))
    assert work_time.is_working_day(date(2026, 10, 5))
    assert not work_time.is_working_day(date(2026, 10, 6))
    assert not work_time.is_provisional(2026)
    assert not work_time.is_provisional(2027)
    assert not work_time.is_working_day(date(2027, 1, 4))
    assert work_time.is_working_day(date(2027, 1, 10))
    assert work_time.is_working_day(date(2027, 2, 8))  # a published notice stands alone: nothing statutory is added


def test_an_operators_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "local.json"
    path.write_text('{"years": {"2026": {"off": ["2026-09-22"], "work": [], "notice": "local"}}}', "utf-8")
    assert not load_work_time(override=path).is_working_day(date(2026, 9, 22))


@pytest.mark.parametrize(
    ("override", "pointer"),
    [
        ({"years": {"26": {"off": [], "work": [], "notice": "x"}}}, "/years/26"),
        ({"years": {"2027": {"off": ["2027-13-01"], "work": [], "notice": "x"}}}, "/years/2027/off/0"),
        ({"years": {"2027": {"off": ["2031-01-01"], "work": [], "notice": "x"}}}, "/years/2027/off/0"),
        ({"years": {"2027": {"off": ["2027-01-01", "2027-01-01"], "work": [], "notice": "x"}}}, "/years/2027/off/1"),
        ({"years": {"2027": {"off": ["2027-01-01"], "work": ["2027-01-01"], "notice": "x"}}}, "/years/2027/work"),
        ({"years": {"2027": {"off": [], "work": []}}}, "/years/2027/notice"),
        ({"sessions": [["08:30", "12:00"], ["11:30", "18:00"]]}, "/sessions/1"),
        ({"sessions": [["08:30"]]}, "/sessions/0"),
        ({"sessions": [["8 Uhr", "12:00"]]}, "/sessions/0"),
        ({"sessions": []}, "/sessions"),
        ({"holidays": {}}, "/holidays"),
    ],
)
def test_a_broken_correction_is_refused_with_its_place(override: object, pointer: str) -> None:
    with pytest.raises(DataFault) as refusal:
        parse_calendar(_base(), "holidays.json", override, "local.json")
    assert (refusal.value.file, refusal.value.pointer) == ("local.json", pointer)


def test_a_missing_or_broken_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFault, match="找不到"):
        load_work_time(tmp_path / "absent.json")
    (tmp_path / "broken.json").write_text('{"years": }', "utf-8")
    with pytest.raises(DataFault, match="第 1 行"):
        load_work_time(tmp_path / "broken.json")
    (tmp_path / "twice.json").write_text('{"years": {"2026": 1, "2026": 2}}', "utf-8")
    with pytest.raises(DataFault, match="重复"):
        load_work_time(tmp_path / "twice.json")


def test_limits_are_read_and_written_as_json() -> None:
    limit = Limit.from_json({"value": 0.5, "unit": "emergency_hour"})
    assert limit == Limit(0.5, TimeUnit.EMERGENCY_HOUR)
    assert Limit.from_json(limit.as_json()) == limit
    assert Limit(4, TimeUnit.WORK_DAY).as_json() == {"value": 4, "unit": "work_day"}
    assert WORK_TIME.limit_seconds(Limit(2, TimeUnit.WORK_DAY)) == 57_600
    assert WORK_TIME.limit_seconds(Limit(2, TimeUnit.CALENDAR_DAY)) == 172_800
    assert WORK_TIME.limit_seconds(limit) == 1800
    for broken in ({"value": "4", "unit": "work_day"}, {"value": True, "unit": "work_day"}, {"value": 4, "unit": "day"}, {"unit": "day"}):
        with pytest.raises(ValueError):
            Limit.from_json(broken)
    for value, unit in ((1.5, TimeUnit.WORK_DAY), (-1, TimeUnit.WORK_HOUR), (float("nan"), TimeUnit.WORK_HOUR)):
        with pytest.raises(ValueError):
            Limit(value, unit)


def test_an_instant_without_zone_and_a_reversed_pause_are_refused() -> None:
    limit = Limit(1, TimeUnit.WORK_HOUR)
    with pytest.raises(ValueError, match="zone"):
        WORK_TIME.due(datetime(2026, 9, 21, 9), limit)  # noqa: DTZ001
    with pytest.raises(ValueError, match="before it begins"):
        WORK_TIME.due(at("2026-09-21T09:00"), limit, (Pause(at("2026-09-22T09:00"), at("2026-09-21T09:00")),))
    with pytest.raises(ValueError, match="backwards"):
        WORK_TIME.add_working_days(date(2026, 9, 21), -1)
