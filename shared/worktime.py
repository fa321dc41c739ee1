"""Work time: the four units in which limits run, on statutory holidays, make-up workdays, sessions and pauses.

Source: domain.md 3.5; Administrative Penalty Law Art. 85, Administrative Compulsion Law Art. 69 (working days);
yearly notices of the State Council office (days off, make-up workdays). Pure after loading; every instant is an aware datetime.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any


class TimeUnit(StrEnum):
    """The units of a limit."""

    EMERGENCY_HOUR = "emergency_hour"
    WORK_HOUR = "work_hour"
    WORK_DAY = "work_day"
    CALENDAR_DAY = "calendar_day"


@dataclass(frozen=True, slots=True)
class Limit:
    """A length of time in one of the four units; hours may be fractions, days are whole."""

    value: float
    unit: TimeUnit

    def as_json(self) -> dict[str, Any]:
        """`{"value": 4, "unit": "work_hour"}`."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Limit":
        """The inverse of `as_json`; ValueError if it is none."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch in which a clock stood still; `until_at` None = still paused."""

    from_at: datetime
    until_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """`due_at` is the last instant in time (UTC); provisional: it reaches a year without a published notice."""

    due_at: datetime
    provisional: bool


class WorkTime:
    """Computes deadlines and elapsed time; thread-safe, built once by `load_work_time`."""

    def due(self, started_at: datetime, limit: Limit, pauses: Sequence[Pause] = (), party_side: bool = False) -> Deadline: ...
    def elapsed(self, started_at: datetime, now: datetime, limit_unit: TimeUnit, pauses: Sequence[Pause] = ()) -> int: ...
    def limit_seconds(self, limit: Limit) -> int: ...
    def share(self, started_at: datetime, now: datetime, limit: Limit, pauses: Sequence[Pause] = ()) -> float: ...
    def at_share(self, started_at: datetime, limit: Limit, share: float, pauses: Sequence[Pause] = ()) -> datetime: ...
    def is_working_day(self, day: date) -> bool: ...
    def is_provisional(self, year: int) -> bool: ...
    def next_working_day(self, day: date) -> date: ...
    def add_working_days(self, day: date, n: int) -> date: ...
    def latest_before(self, day: date, n: int) -> date: ...
    def local(self, at: datetime) -> datetime: ...


def load_work_time(path: Path | None = None, override: Path | None = None) -> WorkTime:
    """From `holidays.json` (default: the packaged one) and an operator's file merged over it; DataFault if broken."""
    raise NotImplementedError
