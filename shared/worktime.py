"""Work time: the four units in which limits run, on statutory holidays, make-up workdays, sessions and pauses.

Source: domain reference 3.5; Administrative Penalty Law Art. 85 and Administrative Compulsion Law Art. 69 (working days);
yearly notices of the State Council office. Pure after loading; every instant is an aware datetime, answers are UTC.

Inside, instants are integer microseconds of local time (the town's zone has had a fixed offset since 1991), so that one computation
is a few list look-ups whatever the length of the limit.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from shared.data_files import DATA_DIRECTORY
from shared.worktime_calendar import DAY_US, SECOND_US, Calendar, DayTable, load_calendar

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = _EPOCH.date().toordinal()
_MICROSECOND = timedelta(microseconds=1)
_WHOLE_DAY = ((0, DAY_US),)
HOUR_US = 3600 * SECOND_US


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
        return _limit(value, str(data.get("unit")))


@lru_cache(maxsize=1024)
def _limit(value: float, unit: str) -> Limit:
    """Limits are few and read back for every clock of every act."""
    return Limit(value, TimeUnit(unit))


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch [from_at, until_at) in which a clock stood still; `until_at` None = it still does."""

    from_at: datetime
    until_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """`due_at` (UTC) is the last instant in time; `awaits` the first year without a published notice that it reaches, if any."""

    due_at: datetime
    awaits: int | None = None

    @property
    def provisional(self) -> bool:
        """Whether it is to be computed again when the notice of that year is out (design law D10)."""
        return self.awaits is not None


_Stretch = tuple[int, int]


class _Rhythm:
    """When a clock runs: on which days and in which sessions of them. Days are counted from 1970-01-01 local."""

    def __init__(self, sessions: tuple[_Stretch, ...], table: DayTable | None) -> None:
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
        """Session time from the begin of the count to `at`."""
        day, rest = divmod(at, DAY_US)
        run = self.days_before(day) * self.day_us
        return run + self.part_of_day(rest) if self.counts(day) else run

    def instant(self, run: int) -> int:
        """The earliest instant at which `run` session time has passed; IndexError beyond the table."""
        n = -(-run // self.day_us) - 1
        part = run - n * self.day_us
        for a, b in self.sessions:
            if part <= b - a:
                return self.nth_day(n) * DAY_US + a + part
            part -= b - a
        raise IndexError(n)

    def ends_until(self, at: int) -> int:
        """How many running days have ended their last session at or before `at`."""
        day, rest = divmod(at, DAY_US)
        return self.days_before(day) + (rest >= self.end_us and self.counts(day))


class WorkTime:
    """Computes deadlines and elapsed time. Thread-safe: the table of days is replaced whole, never changed."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.zone = timezone(timedelta(microseconds=calendar.utc_offset_us))
        self._always = _Rhythm(_WHOLE_DAY, None)
        known = list(calendar.notices) or [2026]
        self._days = DayTable(calendar, min(known) - 2, max(known) + 6)
        self._working = _Rhythm(calendar.sessions, self._days)
        self._sessions_us = sum(b - a for a, b in calendar.sessions)

    def local(self, at: datetime) -> datetime:
        """The same instant in the town's zone."""
        return at.astimezone(self.zone)

    def shown(self, at: datetime) -> str:
        """A time as people of the town read it: 11月23日08:30."""
        return self.local(at).strftime("%m月%d日%H:%M")

    def end_of_day(self, day: date) -> datetime:
        """The instant at which the town's day is over, UTC."""
        return datetime.combine(day + timedelta(days=1), time.min, self.zone).astimezone(UTC)

    # Deadlines ----------------------------------------------------------------------------------------------------------------

    def due(self, started_at: datetime, limit: Limit, pauses: Sequence[Pause] = (), party_side: bool = False) -> Deadline:
        """When the limit ends.

        Hours end at an instant; a work_day limit at the end of session of its last day, a calendar_day limit at 23:59:59 of it; the
        day of the start is day 0. A day counts if the clock runs at its end of session. A pause that is still open is taken as
        ended where it began: that is the earliest possible end, to be computed again on resuming. `party_side`: a calendar_day
        period that ends on a rest day rolls to the next working day (the agency's own periods do not).
        """
        started = self._local_us(started_at)
        stops = self._ended(started, pauses)
        rhythm = self._rhythm(limit.unit, started)
        due = self._reaching(rhythm, lambda r: self._due_us(r, started, limit, stops))
        depends = limit.unit in _WORKING
        if limit.unit is TimeUnit.CALENDAR_DAY and party_side:
            ordinal = due // DAY_US + _EPOCH_ORDINAL
            rolled = self._table(ordinal).at_or_after(ordinal)
            due += (rolled - ordinal) * DAY_US
            depends = True
        due_at = self._utc(due)
        years = range(self.local(started_at).year, self.local(due_at).year + 1) if depends else ()
        return Deadline(due_at, next((year for year in years if self.calendar.is_provisional(year)), None))

    def _due_us(self, rhythm: _Rhythm, started: int, limit: Limit, stops: tuple[_Stretch, ...]) -> int:
        if limit.value == 0:
            return started
        if limit.unit in _HOURS:
            return _after_run(rhythm, started, round(limit.value * HOUR_US), stops)
        first = rhythm.days_before(started // DAY_US + 1)
        position, left = first, int(limit.value)
        for a, b in stops:
            low, high = max(rhythm.ends_until(a), first), max(rhythm.ends_until(b), first)
            if left <= low - position:
                break
            left -= low - position
            position = high
        day = rhythm.nth_day(position + left - 1)
        return day * DAY_US + (rhythm.end_us if limit.unit is TimeUnit.WORK_DAY else DAY_US - SECOND_US)

    def at_share(self, started_at: datetime, limit: Limit, share: float, pauses: Sequence[Pause] = ()) -> datetime:
        """The first instant at which `share` (0 … 1) of the limit has elapsed in the clock's own unit; never after `due`."""
        started = self._local_us(started_at)
        stops = self._ended(started, pauses)
        rhythm = self._rhythm(limit.unit, started)
        target = round(share * limit.value * self._unit_us(limit.unit))
        if target <= 0:
            return self._utc(started)
        if limit.unit in _HOURS:
            return self._utc(self._reaching(rhythm, lambda r: _after_run(r, started, target, stops)))
        reached = self._reaching(rhythm, lambda r: _after_days(r, started, target, stops))
        if limit.unit is TimeUnit.CALENDAR_DAY and reached % DAY_US == 0:
            reached -= SECOND_US
        return self._utc(reached)

    # Elapsed time -------------------------------------------------------------------------------------------------------------

    def elapsed(self, started_at: datetime, now: datetime, limit_unit: TimeUnit, pauses: Sequence[Pause] = ()) -> int:
        """Whole seconds run in the clock's own unit: of sessions for the working units.

        Days: counted days times the length of a day, plus what ran of today's sessions; the day of the start is day 0. A clock that
        stands still at `now` has what it had when it stopped.
        """
        return self._elapsed_us(started_at, now, limit_unit, pauses) // SECOND_US

    def _elapsed_us(self, started_at: datetime, now: datetime, unit: TimeUnit, pauses: Sequence[Pause]) -> int:
        started, at = self._local_us(started_at), self._local_us(now)
        open_from = [self._local_us(p.from_at) for p in pauses if p.until_at is None]
        at = min([at, *open_from])
        stops = self._ended(started, pauses)
        for a, b in stops:
            if a <= at < b:
                at = a
        if at <= started:
            return 0
        rhythm = self._rhythm(unit, started, at)
        stops = tuple((a, min(b, at)) for a, b in stops if a < at)
        if unit in _HOURS:
            return _run_between(rhythm, started, at, stops)
        first, last = rhythm.days_before(started // DAY_US + 1), rhythm.ends_until(at)
        counted = max(last - first, 0) - sum(max(rhythm.ends_until(b), first) - max(rhythm.ends_until(a), first) for a, b in stops)
        run = counted * rhythm.day_us
        day, rest = divmod(at, DAY_US)
        if day == started // DAY_US or not rhythm.counts(day):
            return run
        ended = rest >= rhythm.end_us
        if ended and not any(a < day * DAY_US + rhythm.end_us <= b for a, b in stops):
            return run
        return run + _run_between(rhythm, day * DAY_US, at, stops)

    def limit_seconds(self, limit: Limit) -> int:
        """The limit in seconds of its own unit: a work_day is the length of its sessions."""
        return round(limit.value * self._unit_us(limit.unit) / SECOND_US)

    def share(self, started_at: datetime, now: datetime, limit: Limit, pauses: Sequence[Pause] = ()) -> float:
        """Elapsed ÷ limit in the clock's own unit; 1.0 for a limit of nothing."""
        total = limit.value * self._unit_us(limit.unit)
        return self._elapsed_us(started_at, now, limit.unit, pauses) / total if total else 1.0

    # Days ---------------------------------------------------------------------------------------------------------------------

    def is_working_day(self, day: date) -> bool:
        """Whether the day is a working day, make-up workdays included."""
        return self._table(day.toordinal()).is_working(day.toordinal())

    def is_provisional(self, year: int) -> bool:
        """Whether the year has no published notice, so that its days come from the law and the weekends alone."""
        return self.calendar.is_provisional(year)

    def next_working_day(self, day: date) -> date:
        """The first working day after the day."""
        return self.add_working_days(day, 1)

    def add_working_days(self, day: date, n: int) -> date:
        """The n-th working day after the day (n ≥ 1); for n = 0 the day itself."""
        if n < 0:
            raise ValueError("use latest_before to count backwards")
        if n == 0:
            return day
        rhythm = self._rhythm(TimeUnit.WORK_DAY, (day.toordinal() - _EPOCH_ORDINAL) * DAY_US)
        after = day.toordinal() + 1 - _EPOCH_ORDINAL
        return date.fromordinal(self._reaching(rhythm, lambda r: r.nth_day(r.days_before(after) + n - 1)) + _EPOCH_ORDINAL)

    def latest_before(self, day: date, n: int) -> date:
        """The last working day from which `n` working days pass until the day itself: "at least n working days before"."""
        ordinal = day.toordinal()
        table = self._table(ordinal - 2 * n - 30)
        nth_back = table.days[table.count_before(ordinal + 1) - n]
        return date.fromordinal(table.at_or_before(nth_back - 1))

    # Inside -------------------------------------------------------------------------------------------------------------------

    def _unit_us(self, unit: TimeUnit) -> int:
        if unit in _HOURS:
            return HOUR_US
        return self._sessions_us if unit is TimeUnit.WORK_DAY else DAY_US

    def _local_us(self, at: datetime) -> int:
        if at.tzinfo is None:
            raise ValueError("an instant needs a zone")
        return (at - _EPOCH) // _MICROSECOND + self.calendar.utc_offset_us

    def _utc(self, local_us: int) -> datetime:
        return _EPOCH + timedelta(microseconds=local_us - self.calendar.utc_offset_us)

    def _table(self, *ordinals: int) -> DayTable:
        """The table of days, made longer if it does not hold all of these days."""
        table = self._days
        for ordinal in ordinals:
            if not table.covers(ordinal):
                year = date.fromordinal(ordinal).year
                table = DayTable(self.calendar, min(table.first_year, year - 3), max(table.last_year, year + 5))
                self._days = table
        return table

    def _rhythm(self, unit: TimeUnit, *instants: int) -> _Rhythm:
        if unit not in _WORKING:
            return self._always
        table = self._table(*(at // DAY_US + _EPOCH_ORDINAL for at in instants))
        rhythm = self._working
        if rhythm.table is not table:
            rhythm = self._working = _Rhythm(self.calendar.sessions, table)
        return rhythm

    def _reaching(self, rhythm: _Rhythm, compute: Callable[[_Rhythm], int]) -> int:
        """The computation, repeated on a longer table while it runs beyond the end."""
        while True:
            try:
                return compute(rhythm)
            except IndexError:
                if rhythm.table is None or rhythm.table.last_year > 2190:
                    raise
                self._days = DayTable(self.calendar, rhythm.table.first_year, rhythm.table.last_year + 10)
                self._working = rhythm = _Rhythm(self.calendar.sessions, self._days)

    def _ended(self, started: int, pauses: Sequence[Pause]) -> tuple[_Stretch, ...]:
        """Ended pauses in local microseconds, cut at the start, ascending, merged."""
        if not pauses:
            return ()
        merged: list[_Stretch] = []
        for a, b in sorted((self._local_us(p.from_at), self._local_us(p.until_at)) for p in pauses if p.until_at is not None):
            if b < a:
                raise ValueError("a pause ends before it begins")
            a = max(a, started)
            if merged and a <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(merged[-1][1], b))
            elif b > a:
                merged.append((a, b))
        return tuple(merged)


def _run_between(rhythm: _Rhythm, begin: int, end: int, stops: tuple[_Stretch, ...]) -> int:
    """Session time run in [begin, end), stops left out."""
    run = rhythm.run_before(end) - rhythm.run_before(begin)
    for a, b in stops:
        a, b = max(a, begin), min(b, end)
        if a < b:
            run -= rhythm.run_before(b) - rhythm.run_before(a)
    return run


def _after_run(rhythm: _Rhythm, started: int, target: int, stops: tuple[_Stretch, ...]) -> int:
    """The earliest instant at which `target` (> 0) session time has run since the start."""
    base = rhythm.run_before(started)
    for a, b in stops:
        run = rhythm.run_before(a) - base
        if target <= run:
            break
        target -= run
        base = rhythm.run_before(b)
    return rhythm.instant(base + target)


def _after_days(rhythm: _Rhythm, started: int, target: int, stops: tuple[_Stretch, ...]) -> int:
    """The same for a limit in days, of which only the present day can be there in part."""
    index = rhythm.days_before(started // DAY_US + 1)
    if not stops:
        return rhythm.instant(index * rhythm.day_us + target)
    while True:
        day = rhythm.nth_day(index) * DAY_US
        todays = tuple((max(a, day), min(b, day + DAY_US)) for a, b in stops if a < day + DAY_US and b > day)
        if target <= rhythm.day_us and (reached := _within_day(rhythm, day, target, todays)) is not None:
            return reached
        if not any(a < day + rhythm.end_us <= b for a, b in stops):
            if target <= rhythm.day_us:
                return day + rhythm.end_us
            target -= rhythm.day_us
        index += 1


def _within_day(rhythm: _Rhythm, day: int, target: int, stops: tuple[_Stretch, ...]) -> int | None:
    """The instant of this day at which `target` of its session time has run; None if it never does."""
    if _run_between(rhythm, day, day + DAY_US, stops) < target:
        return None
    return _after_run(rhythm, day, target, stops)


def load_work_time(path: Path | None = None, override: Path | None = None) -> WorkTime:
    """From `holidays.json` (default: the packaged one) and an operator's file merged over it; DataFault if broken."""
    return WorkTime(load_calendar(path or DATA_DIRECTORY / "holidays.json", override))
