"""What goes out through the HTTP door of dispatch: an assignment, its clocks, its measures (contract section 3)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, Field

from services.dispatch.lifecycle import LIFECYCLE
from services.dispatch.models import Assignment, Case
from services.dispatch.rules_clocks import Clocks, clock_views, light_at, read_clocks, shown
from shared.actor import Actor
from shared.worktime import WorkTime


class ClockView(BaseModel):
    name: Literal["dispatch", "sign", "first_contact", "arrive", "dispose", "verify"]
    unit: Literal["emergency_hour", "work_hour", "work_day", "calendar_day"]
    started_at: datetime
    due_at: datetime
    limit: float
    paused: bool
    light: Literal["green", "yellow", "red"]
    elapsed_seconds: int = Field(description="of sessions, for working units")
    provisional: bool
    stopped_at: datetime | None


class SupervisionView(BaseModel):
    id: str
    issued_at: datetime
    due_at: datetime
    status: Literal["issued", "answered", "overdue", "withdrawn"]


class NotificationView(BaseModel):
    kind: str
    channel: str
    recipient: str
    at: datetime
    state: str


class ExplanationRow(BaseModel):
    rule: str
    facts: dict[str, Any]
    verdict: str


class AssignmentView(BaseModel):
    id: str
    case_id: str
    case_no: str
    round: int
    status: str
    unit: str
    person: str | None
    item: str
    severity: str
    area: str | None
    location: dict[str, Any]
    text: str
    attachments: list[dict[str, Any]]
    clocks: list[ClockView]
    due_at: datetime | None
    light: Literal["green", "yellow", "red"]
    tasks: list[dict[str, Any]]
    measures: list[dict[str, Any]]
    supervisions: list[SupervisionView]
    notifications: list[NotificationView]
    explanation: list[ExplanationRow]
    version: int
    allowed_actions: list[str]


class AssignmentList(BaseModel):
    items: list[AssignmentView]
    next_cursor: str | None
    total: int | None = None


class Step(BaseModel):
    step: int
    measure: str


class MeasureAnswer(BaseModel):
    measure_id: str
    called_for: Step
    next_step: Step | None
    why: str
    first_violation: bool


# ---- views ------------------------------------------------------------------------------------------------------------------------


def allowed_actions(assignment: Assignment, actor: Actor, now: datetime) -> list[str]:
    """Path names of what the caller may do now."""
    return LIFECYCLE.allowed_actions(assignment.status, actor.role, record=assignment, actor=actor, now=now)


def area_code(area: Mapping[str, Any] | None) -> str | None:
    """The most exact area that is known, as a code."""
    return (area.get("grid") or area.get("community") or area.get("station") or area.get("district")) if area else None


def location_view(location: Mapping[str, Any]) -> dict[str, Any]:
    """A place as the contract writes it: WGS-84 degrees and an address, either alone."""
    point = location.get("point") or {}
    return {**{axis: point.get(axis) for axis in ("lon", "lat")}, **{name: location.get(name) for name in ("address", "place_state")}}


def assignment_view(
    assignment: Assignment, case: Case, actor: Actor, now: datetime, work_time: WorkTime, clocks: Clocks | None = None
) -> dict[str, Any]:
    """An assignment as the contract shows it to this actor. `clocks` saves reading them from the row once more."""
    a = assignment
    clocks = clocks if clocks is not None else read_clocks(a.clocks)
    return {
        "id": a.id,
        "case_id": a.case_id,
        "case_no": a.case_no,
        "round": a.round,
        "status": str(a.status),
        "unit": a.unit,
        "person": a.person,
        "item": a.item,
        "severity": a.severity,
        "area": area_code(case.area),
        "location": location_view(case.location),
        "text": case.text,
        "channel": a.channel,
        "attachments": [*case.attachments, *a.attachments],
        "clocks": clock_views(work_time, clocks, now),
        "due_at": shown(a.due_at),
        "light": light_at(clocks.get("dispose"), now),
        "tasks": a.tasks,
        "measures": a.measures,
        "supervisions": a.supervisions,
        "notifications": [{key: row[key] for key in ("kind", "channel", "recipient", "at", "state")} for row in a.notifications],
        "explanation": a.explanation,
        "facts": a.facts,
        "returns": a.returns,
        "extension": a.extension,
        "suspension": a.suspension,
        "transfer": a.transfer,
        "tier": a.tier,
        "auto_signed": a.auto_signed,
        "created_at": shown(a.created_at),
        "dispatched_at": shown(a.dispatched_at),
        "handled_at": shown(a.handled_at),
        "version": a.version,
        "allowed_actions": allowed_actions(a, actor, now),
    }
