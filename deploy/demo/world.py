"""The stage: the system's interfaces, the town's clock, who works where, and what was sent to whom."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from deploy.demo.client import Client
from deploy.demo.story import ZONE, Report

DISPATCHER = "dispatcher-2"
REGISTRARS = ("registrar-1", "registrar-2", "registrar-3")
ENDED = ("closed", "declined", "merged")


@dataclass(slots=True)
class Sent:
    """One line of the sender's own book: what left, and what the answer said of it."""

    report: Report
    report_id: str
    case_id: str | None
    at: datetime


@dataclass(slots=True)
class World:
    """`now` is the time of this tick, `after` that of the next one."""

    client: Client
    told: dict[str, Report]
    now: datetime
    after: datetime
    sent: dict[str, Sent] = field(default_factory=dict)
    key_of_case: dict[str, str] = field(default_factory=dict)
    key_of_report: dict[str, str] = field(default_factory=dict)
    cell_of_case: dict[str, str] = field(default_factory=dict)
    staff: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """(unit, role) → people."""
    worker_of_cell: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Cell → (grid worker, station)."""
    done: set[tuple[str, ...]] = field(default_factory=set)
    """Acts of the script that happen once."""
    refusals: list[str] = field(default_factory=list)
    """Refusals that the story expects: too late, answered already."""

    def note_outcome(self, report: Report, outcome: dict[str, Any]) -> None:
        """What the answer to a report, or a registrar's act on it, says."""
        report_id, case_id = str(outcome["report_id"]), outcome["case_id"]
        sent_at = self.sent[report.key].at if report.key in self.sent else self.now
        self.sent[report.key] = Sent(report, report_id, case_id, sent_at)
        self.key_of_report[report_id] = report.key
        if case_id is not None and outcome["status"] != "merged":
            self.key_of_case.setdefault(case_id, report.key)

    def story_of(self, case_id: str) -> Report | None:
        """The first report behind a case; None for findings of inspections."""
        key = self.key_of_case.get(case_id)
        return self.told[key] if key else None

    def name_of(self, case_id: str) -> str:
        """A name that is the same in every run: random choices about a case hang on it."""
        return self.key_of_case.get(case_id, "finding")

    def once(self, *act: str) -> bool:
        """True the first time."""
        if act in self.done:
            return False
        self.done.add(act)
        return True

    def due(self, moment: datetime, limit: datetime | None = None) -> bool:
        """Whether a moment has come; also when waiting for the next tick would miss the limit."""
        return moment <= self.now or (limit is not None and moment <= limit < self.after)

    async def load_staff(self) -> None:
        """Who works where, as the organisation's own list says."""
        for person in await self.client.pages("admin-1", "/dispatch/v1/people"):
            for role in person["roles"]:
                self.staff.setdefault((person["unit"], role), []).append(person["id"])
            if "grid_worker" in person["roles"]:
                for area in person.get("areas", ()):
                    self.worker_of_cell[area] = (person["id"], person["unit"])

    def head_of(self, unit: str) -> str | None:
        """Who speaks for a unit: its leader, or its clerk."""
        for role in ("squad_leader", "department_clerk"):
            if people := self.staff.get((unit, role)):
                return people[0]
        return None

    def hands_of(self, unit: str) -> list[str]:
        """Who does a unit's work."""
        for role in ("officer", "contractor", "grid_worker", "department_clerk", "dispatcher", "supervisor"):
            if people := self.staff.get((unit, role)):
                return people
        raise LookupError(f"nobody works in {unit}")


def moment(text: str) -> datetime:
    """A time of the interfaces, in the town's zone."""
    return datetime.fromisoformat(text).astimezone(ZONE)


def minutes(amount: float) -> timedelta:
    return timedelta(minutes=amount)


async def together(acts: Iterable[Awaitable[None]]) -> None:
    """All at once; the first failure ends the demonstration."""
    async with asyncio.TaskGroup() as group:
        for act in acts:
            group.create_task(_await(act))


async def for_each(rows: Iterable[dict[str, Any]], act: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
    """The same act on every row, at once."""
    await together(act(row) for row in rows)


async def _await(act: Awaitable[None]) -> None:
    await act
