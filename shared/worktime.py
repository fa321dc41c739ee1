"""Work time: the four units in which limits run, on statutory holidays, make-up workdays, sessions and pauses.

Source: domain reference 3.5; Administrative Penalty Law Art. 85 and Administrative Compulsion Law Art. 69 (working days);
yearly notices of the State Council office. Pure after loading; every instant is an aware datetime, answers are UTC.

Inside, instants are integer microseconds of local time (the town's zone has had a fixed offset since 1991), so that one computation
is a few list look-ups whatever the length of the limit.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from pathlib import Path
from typing import Any

from shared.data_files import DATA_DIRECTORY
from shared.worktime_calendar import DAY_US, SECOND_US, Calendar, DayTable, load_calendar

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = _EPOCH.date().toordinal()
_MICROSECOND = timedelta(microseconds=1)
_WHOLE_DAY = ((0, DAY_US),)


class TimeUnit(StrEnum):
    """The units of a limit."""

    EMERGENCY_HOUR = "emergency_hour"
    WORK_HOUR = "work_hour"
    WORK_DAY = "work_day"
    CALENDAR_DAY = "calendar_day"


_HOURS = (TimeUnit.EMERGENCY_HOUR, TimeUnit.WORK_HOUR)
_WORKING = (TimeUnit.WORK_HOUR, TimeUnit.WORK_DAY)


@dataclass(frozen=True, slots=True)
class Limit:
    """A length of time in one of the four units; hours may be fractions, days are whole; ValueError otherwise."""

    value: float
    unit: TimeUnit

    def __post_init__(self) -> None:
        if not math.isfinite(self.value) or self.value < 0:
            raise ValueError(f"a limit cannot be {self.value}")
        if self.unit not in _HOURS and self.value != int(self.value):
            raise ValueError(f"a limit in {self.unit} is whole, not {self.value}")

    def as_json(self) -> dict[str, Any]:
        """`{"value": 4, "unit": "work_hour"}`."""
        return {"value": int(self.value) if self.value == int(self.value) else self.value, "unit": self.unit.value}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Limit":
        """The inverse of `as_json`; ValueError if it is none."""
        value = data.get("value")
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError("a limit needs a number as value")
        return cls(value, TimeUnit(data.get("unit")))


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch [from_at, until_at) in which a clock stood still; `until_at` None = it still does."""

    from_at: datetime
    until_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """`due_at` (UTC) is the last instant in time; provisional: it reaches a year without a published notice."""

    due_at: datetime
    provisional: bool


@dataclass(frozen=True, slots=True)
class _Stops:
    """Pauses of one clock in local microseconds: ended ones merged and ascending, and the start of an open one."""

    ended: tuple[tuple[int, int], ...]
    open_from: int | None

    def lost(self, before: int, until: int) -> bool:
        """Whether the clock stood still in the last moment before `before` (pauses from `until` on are not known yet)."""
        return any(a < before <= b for a, b in self.ended if a < until)


class _Rhythm:
    """When a clock runs: on which days and in which sessions of them."""

    def __init__(self, sessions: tuple[tuple[int, int], ...], table: DayTable | None) -> None:
        self.sessions = sessions
        self.table = table  # None: every day
        self.day_us = sum(b - a for a, b in sessions)
        self.end_us = sessions[-1][1]

    def counts(self, day: int) -> bool:
        return self.table is None or self.table.is_working(day + _EPOCH_ORDINAL)

    def days_before(self, day: int) -> int:
        return day if self.table is None else self.table.count_before(day + _EPOCH_ORDINAL)

    def nth_day(self, n: int) -> int:
        return n if self.table is None else self.table.days[n] - _EPOCH_ORDINAL

    def part_of_day(self, at: int) -> int:
        """Session time of a day passed at its microsecond `at`."""
        return sum(min(at, b) - a for a, b in self.sessions if at > a)

    def run_before(self, at: int) -> int:
        """Session time from the table's begin to `at`."""
        day, rest = divmod(at, DAY_US)
        run = self.days_before(day) * self.day_us
        return run + self.part_of_day(rest) if self.counts(day) else run

    def instant(self, run: int) -> int:
        """The earliest instant at which `run` session time has passed."""
        n = -(-run // self.day_us) - 1
        return self.nth_day(n) * DAY_US + self.clock_of_part(run - n * self.day_us)

    def clock_of_part(self, part: int) -> int:
        """The microsecond of a day at which `part` (> 0) of its session time has passed."""
        for a, b in self.sessions:
            if part <= b - a:
                return a + part
            part -= b - a
        raise ValueError("more than the sessions of a day")


class WorkTime:
    """Computes deadlines and elapsed time. Thread-safe: tables are replaced whole, never changed."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self._offset = timedelta(microseconds=calendar.utc_offset_us)
        self._zone = timezone(self._offset)
        self._always = _Rhythm(_WHOLE_DAY, None)
        known = calendar.notices or {datetime.now(UTC).year: None}
        self._working = _Rhythm(calendar.sessions, DayTable(calendar, min(known) - 2, max(known) + 6))

    # --- instants -------------------------------------------------------------------------------------------------------------

    def local(self, at: datetime) -> datetime:
        """The same instant in the town's zone."""
        return at.astimezone(self._zone)

    def _local_us(self, at: datetime) -> int:
        if at.tzinfo is None:
            raise ValueError("an instant without zone")
        return (at - _EPOCH) // _MICROSECOND + self.calendar.utc_offset_us

    def _utc(self, local_us: int) -> datetime:
        return _EPOCH + timedelta(microseconds=local_us - self.calendar.utc_offset_us)

    def _table(self, ordinal: int) -> DayTable:
        table = self._working.table
        assert table is not None
        if not table.covers(ordinal):
            year = date.fromordinal(ordinal).year
            table = DayTable(self.calendar, min(table.first_year, year - 3), max(table.last_year, year + 5))
            self._working = _Rhythm(self.calendar.sessions, table)
        return table

    def _rhythm(self, unit: TimeUnit, started: int) -> _Rhythm:
        if unit not in _WORKING:
            return self._always
        self._table(started // DAY_US + _EPOCH_ORDINAL)
        return self._working

    def _stops(self, started: int, pauses: Sequence[Pause]) -> _Stops:
        ended: list[tuple[int, int]] = []
        open_from: int | None = None
        for begin, end in sorted((self._local_us(p.from_at), None if p.until_at is None else self._local_us(p.until_at)) for p in pauses) \
                if len(pauses) < 2 else self._sorted(pauses):
            if end is None:
                begin = max(begin, started)
                open_from = begin if open_from is None else min(open_from, begin)
                continue
            if end < begin:
                raise ValueError("a pause ends before it begins")
            begin = max(begin, started)
            if end <= begin:
                continue
            if ended and begin <= ended[-1][1]:
                ended[-1] = (ended[-1][0], max(ended[-1][1], end))
            else:
                ended.append((begin, end))
        return _Stops(tuple(ended), open_from)
