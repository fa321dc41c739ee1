"""When an enterprise may be visited: working days, opening hours, protected periods. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from shared.worktime import WorkTime

START_MINUTES = 15
"""Visits begin at the quarters of an hour, or when the enterprise opens."""


@dataclass(frozen=True, slots=True)
class Site:
    """An enterprise as the planner sees it; `hours` and `protected` as in the contract."""

    uscc: str
    lon: float
    lat: float
    hours: Sequence[Mapping[str, Any]]
    protected: Sequence[Mapping[str, Any]]
    grade: str | None
    colour: str


def opening(site: Site, day: date) -> list[tuple[int, int]]:
    """Opening intervals of a day in minutes after midnight; one that runs past midnight ends at midnight."""
    found = []
    for row in site.hours:
        if day.isoweekday() in row["days"]:
            begin, end = _minutes(row["from"]), _minutes(row["to"])
            found.append((begin, end if end > begin else 24 * 60))
    return sorted(found)


def is_protected(site: Site, day: date) -> bool:
    """Whether the day lies in a period in which the enterprise is left alone."""
    return any(row["from"] <= day.isoformat() <= row["to"] for row in site.protected)


def _minutes(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes)


def closed_because(site: Site, work_time: WorkTime, day: date) -> str | None:
    """Why nobody may be visited on this day: `no_working_day|protected|closed`, or None."""
    if not work_time.is_working_day(day):
        return "no_working_day"
    if is_protected(site, day):
        return "protected"
    return None if opening(site, day) else "closed"


def starts_of(site: Site, day: date, minutes: int, work_time: WorkTime, not_before: datetime) -> list[datetime]:
    """Possible beginnings, those inside the working sessions first, then by time; UTC."""
    zone = work_time.local(not_before).tzinfo
    sessions = [(begin // 60_000_000, end // 60_000_000) for begin, end in work_time.calendar.sessions]
    ranked: list[tuple[bool, datetime]] = []
    for begin, end in opening(site, day):
        edges = {begin, *(edge for edge, _ in sessions if begin <= edge <= end)}
        edges.update(range(-(-begin // START_MINUTES) * START_MINUTES, end, START_MINUTES))
        for minute in sorted(edges):
            if minute + minutes <= end:
                at = datetime.combine(day, time.min, zone) + timedelta(minutes=minute)
                if at >= not_before:
                    outside = not any(first <= minute and minute + minutes <= last for first, last in sessions)
                    ranked.append((outside, at.astimezone(UTC)))
    return [at for _, at in sorted(ranked)]
