"""The calendar behind work time: yearly notices, an operator's corrections, statutory days of years without a notice.

Source: notices of the State Council office (days off, make-up workdays); the regulation on public holidays as revised in
November 2024 (13 statutory days) for years without a notice, by way of the package `holidays`. Decision D10 of the field reference:
such a year is never guessed silently, it is provisional.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any

import holidays

from shared.data_files import Checked, DataFault, read_json

SECOND_US = 1_000_000
DAY_US = 86_400 * SECOND_US


@dataclass(frozen=True, slots=True)
class YearNotice:
    """Days off (weekdays or weekends) and make-up workdays of one year; `published` only if a notice stands behind them."""

    off: frozenset[date]
    work: frozenset[date]
    published: bool


@dataclass(frozen=True, slots=True)
class Calendar:
    """Notices by year and the sessions of a working day as (from, to) in microseconds of the local day."""

    notices: Mapping[int, YearNotice]
    sessions: tuple[tuple[int, int], ...]
    utc_offset_us: int

    def is_provisional(self, year: int) -> bool:
        """Whether no notice has been published for the year."""
        notice = self.notices.get(year)
        return notice is None or not notice.published

    @property
    def published_years(self) -> tuple[int, ...]:
        """The years with a published notice, ascending."""
        return tuple(sorted(year for year, notice in self.notices.items() if notice.published))


def parse_calendar(data: Any, file: str, override: Any = None, override_file: str = "override") -> Calendar:
    """From parsed JSON `{"utc_offset_hours", "sessions": [["08:30","12:00"], …], "years": {"2026": {"off", "work", "notice"}}}`.

    The override has the same shape, each part optional; its days win over the base, its year may be new. DataFault on any fault.
    """
    base = Checked(file, "", data)
    notices = _parse_years(base.part("years"))
    sessions = _parse_sessions(base)
    if override is not None:
        over = Checked(override_file, "", override)
        unknown = set(over.value) - {"years", "sessions", "source", "provenance", "version"}
        if unknown:
            raise over.fault(sorted(unknown)[0], "不认识的项")
        if "sessions" in over.value:
            sessions = _parse_sessions(over)
        if "years" in over.value:
            for year, correction in _parse_years(over.part("years")).items():
                notices[year] = _merge(notices.get(year), correction)
    return Calendar(notices, sessions, round(base.number("utc_offset_hours") * 3_600_000_000))


def load_calendar(path: Path, override: Path | None = None) -> Calendar:
    """From the data file and an operator's correction file; DataFault names the place of a fault."""
    return parse_calendar(read_json(path), path.name, read_json(override) if override else None, override.name if override else "override")


def _merge(base: YearNotice | None, over: YearNotice) -> YearNotice:
    if base is None:
        return over
    return YearNotice((base.off - over.work) | over.off, (base.work - over.off) | over.work, base.published or over.published)


def _parse_years(years: Checked) -> dict[int, YearNotice]:
    result: dict[int, YearNotice] = {}
    for key in years.value:
        if not (len(key) == 4 and key.isdigit()):
            raise years.fault(key, f"“{key}”不是四位年份")
        row = years.part(key)
        off = _parse_days(row, "off", int(key))
        work = _parse_days(row, "work", int(key))
        both = off & work
        if both:
            raise row.fault("work", f"{min(both)} 同时列为放假和上班")
        result[int(key)] = YearNotice(off, work, row.text("notice") == "published")
    return result


def _parse_days(row: Checked, key: str, year: int) -> frozenset[date]:
    days: set[date] = set()
    for i, text in enumerate(row.texts(key)):
        try:
            day = date.fromisoformat(text)
        except ValueError:
            raise row.fault(f"{key}/{i}", f"“{text}”不是日期（YYYY-MM-DD）") from None
        # A notice may name days around New Year, which lie in the neighbouring year.
        if abs(day.year - year) > 1:
            raise row.fault(f"{key}/{i}", f"{text} 不属于 {year} 年")
        if day in days:
            raise row.fault(f"{key}/{i}", f"{text} 重复")
        days.add(day)
    return frozenset(days)


def _parse_sessions(data: Checked) -> tuple[tuple[int, int], ...]:
    sessions: list[tuple[int, int]] = []
    raw = data.value.get("sessions")
    if not isinstance(raw, list) or not raw:
        raise data.fault("sessions", "缺少作息时段")
    for i, pair in enumerate(raw):
        if not isinstance(pair, list) or len(pair) != 2:
            raise data.fault(f"sessions/{i}", "应为 [开始, 结束]")
        try:
            begin, end = (time.fromisoformat(str(text)) for text in pair)
        except ValueError:
            raise data.fault(f"sessions/{i}", "应为 HH:MM") from None
        from_us, to_us = ((t.hour * 3600 + t.minute * 60 + t.second) * SECOND_US for t in (begin, end))
        if from_us >= to_us or (sessions and from_us < sessions[-1][1]):
            raise data.fault(f"sessions/{i}", "时段颠倒或重叠")
        sessions.append((from_us, to_us))
    return tuple(sessions)


class DayTable:
    """Working days of a range of years with prefix counts; days are ordinals counted from 1970-01-01 (local)."""

    def __init__(self, calendar: Calendar, first_year: int, last_year: int) -> None:
        self.first_year = first_year
        self.last_year = last_year
        self.base = date(first_year, 1, 1).toordinal()
        off: set[int] = set()
        work: set[int] = set()
        for year in range(first_year - 1, last_year + 2):
            notice = calendar.notices.get(year)
            if notice is None or not notice.published:
                off.update(day.toordinal() for day in statutory_days(year))
        for notice in calendar.notices.values():
            off.difference_update(day.toordinal() for day in notice.work)
            off.update(day.toordinal() for day in notice.off)
            work.update(day.toordinal() for day in notice.work)
        self.days: list[int] = []  # ordinals of working days, ascending
        self.before: list[int] = [0]  # before[i] = working days in [base, base + i)
        for ordinal in range(self.base, date(last_year, 12, 31).toordinal() + 1):
            # date.toordinal() is 1 on a Monday.
            if ordinal in work or (ordinal not in off and ordinal % 7 not in (6, 0)):
                self.days.append(ordinal)
            self.before.append(len(self.days))

    def covers(self, ordinal: int) -> bool:
        """Whether the day lies inside, with room of a year on both sides."""
        return self.base + 366 <= ordinal < self.base + len(self.before) - 367

    def is_working(self, ordinal: int) -> bool:
        """Whether the day is a working day."""
        i = ordinal - self.base
        return self.before[i + 1] > self.before[i]

    def count_before(self, ordinal: int) -> int:
        """Working days in the table before the day."""
        return self.before[ordinal - self.base]

    def at_or_after(self, ordinal: int) -> int:
        """The first working day from this day on."""
        return self.days[self.count_before(ordinal)]

    def at_or_before(self, ordinal: int) -> int:
        """The last working day up to this day."""
        return self.days[bisect_right(self.days, ordinal) - 1]


def statutory_days(year: int) -> frozenset[date]:
    """The statutory days off of a year by law alone, without shifting and make-up days."""
    return frozenset(holidays.country_holidays("CN", years=year, observed=False))


__all__ = ["DAY_US", "SECOND_US", "Calendar", "DataFault", "DayTable", "YearNotice", "load_calendar", "parse_calendar", "statutory_days"]
