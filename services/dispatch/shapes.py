"""What goes in and out of the HTTP door: request bodies and the shape of an assignment (contract section 3)."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, Field

from services.dispatch.lifecycle import LIFECYCLE
from services.dispatch.models import Assignment, Case
from services.dispatch.rules_clocks import Clocks, clock_views, light_at, read_clocks, shown
from services.dispatch.rules_ladder import MeasureKind
from shared.actor import Actor
from shared.json_body import Body, Flag, JsonObject, Line, Number, Text
from shared.worktime import WorkTime

Code = Annotated[Line, Field(min_length=1, max_length=32)]
Id = Annotated[Line, Field(min_length=1, max_length=64)]
PersonId = Annotated[Line, Field(min_length=1, max_length=64)]
Reason = Annotated[Text, Field(min_length=1, max_length=2000)]
Note = Annotated[Text, Field(max_length=2000)]
Ids = Annotated[list[Id], Field(max_length=50)]


def _in_range(at: datetime) -> datetime:
    # a time near the ends of the calendar cannot be turned into UTC
    if not 2000 <= at.year < 2100:
        raise ValueError("时间应在 2000 年至 2099 年之间")
    return at.astimezone(UTC)


Moment = Annotated[AwareDatetime, AfterValidator(_in_range)]
"""A time with its zone, taken over as UTC."""


class AssignBody(Body):
    """派员或改派."""

    unit: Code = Field(examples=["ZH1"])
    person: PersonId | None = Field(None, examples=["officer-zh1-1"])
    reason: Reason = Field(examples=["就近派遣"])


class SignBody(Body):
    """签收; nothing to say."""


class PointBody(Body):
    lon: Number | None = Field(None, ge=-180, le=180)
    lat: Number | None = Field(None, ge=-90, le=90)
    crs: Literal["wgs84", "gcj02", "bd09", "cgcs2000"] = "wgs84"
    address: Annotated[Line, Field(max_length=300)] | None = None


class ArriveBody(Body):
    """到场."""

    location: PointBody | None = None


class ContactBody(Body):
    """先行联系."""

    reached: Flag
    note: Note | None = None


class HandleBody(Body):
    """处置完毕."""

    result: Reason = Field(examples=["已劝离，现场恢复通行"])
    measures: Ids | None = None
    attachments: Ids | None = None
    note: Note | None = None


class PartyBody(Body):
    uscc: Annotated[Line, Field(min_length=18, max_length=18)] | None = None
    id_hash: Annotated[Line, Field(min_length=1, max_length=128)] | None = None
    name: Annotated[Line, Field(min_length=1, max_length=200)] | None = None


class OrderBody(Body):
    """责令改正通知书."""

    number: Annotated[Line, Field(min_length=1, max_length=64)]
    served_at: Moment
    correct_by: Moment


class RecheckBody(Body):
    at: Moment
    passed: Flag


class MeasureBody(Body):
    """对当事人采取的措施."""

    measure: MeasureKind
    party: PartyBody
    item_code: Code
    officers: Annotated[list[PersonId], Field(max_length=20)]
    note: Note | None = None
    attachments: Ids | None = None
    amount_yuan: Number | None = Field(None, ge=0, le=100_000_000)
    order: OrderBody | None = None
    recheck: RecheckBody | None = None


class ReturnBody(Body):
    """退单."""

    reason_code: Literal["not_our_duty", "not_our_area", "wrong_item", "insufficient_facts"]
    legal_ground: Reason = Field(examples=["不属于本单位权责清单"])
    evidence: Annotated[list[Id], Field(min_length=1, max_length=50)]
    proposed_unit: Code | None = None
    note: Note | None = None


class ArbitrateBody(Body):
    """审定."""

    decision: Literal["keep", "move"]
    unit: Code | None = None
    final: Flag = False
    reason: Reason


class ExtendBody(Body):
    """申请延期."""

    until: Moment
    reason: Reason


class ApproveExtensionBody(Body):
    approve: Flag
    reason: Reason


class SuspendBody(Body):
    """挂账."""

    reason_code: Literal["weather", "court_or_review", "party_untraceable", "testing"]
    until: Moment
    reason: Reason


class ResumeBody(Body):
    reason: Reason


class EvidenceBody(Body):
    attachment_id: Id
    sha256: Annotated[Line, Field(pattern="^[0-9a-f]{64}$")]


class TransferBody(Body):
    """移送."""

    to_unit: Code
    reason: Reason
    articles: Annotated[list[Annotated[Line, Field(max_length=200)]], Field(max_length=50)]
    evidence: Annotated[list[EvidenceBody], Field(max_length=50)]
    suspected_crime: Flag


class AnswerTransferBody(Body):
    accept: Flag
    reason_code: Literal["no_jurisdiction", "no_facts", "already_handled"] | None = None
    reason: Reason


class UrgeBody(Body):
    """催办."""

    message: Reason


class SuperviseBody(Body):
    """督办."""

    reason: Reason
    answer_due_at: Moment | None = None


class AnswerSupervisionBody(Body):
    supervision_id: Id
    answer: Reason
    attachments: Ids | None = None


class TaskBody(Body):
    """A task of the lead for a co-handler 协办."""

    unit: Code
    text: Reason
    due_at: Moment | None = None


class FinishTaskBody(Body):
    result: Reason


class TerminalCommandBody(Body):
    """What a terminal collected offline."""

    command_id: Id
    at: Moment
    assignment_id: Id
    action: Annotated[Line, Field(min_length=1, max_length=32)]
    version: Annotated[int, Field(strict=True, ge=1)] | None = None
    body: JsonObject = Field(default_factory=dict)


# ---- answers, for the documentation -------------------------------------------------------------------------------------------------


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
    status: Literal["issued", "answered", "overdue"]


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
