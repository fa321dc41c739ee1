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
from shared.json_body import Body, Flag, JsonObject, Line, Number, Text, example
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

    model_config = example()


class PointBody(Body):
    lon: Number | None = Field(None, ge=-180, le=180)
    lat: Number | None = Field(None, ge=-90, le=90)
    crs: Literal["wgs84", "gcj02", "bd09", "cgcs2000"] = "wgs84"
    address: Annotated[Line, Field(max_length=300)] | None = None


class ArriveBody(Body):
    """到场."""

    model_config = example({"location": {"lon": 120.55, "lat": 27.57}})

    location: PointBody | None = None


class ContactBody(Body):
    """先行联系."""

    model_config = example({"reached": True, "note": "已说明处理时间"})

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

    model_config = example(
        {
            "measure": "warn",
            "party": {"uscc": "91330383MA2AB0CD21"},
            "item_code": "0101",
            "officers": ["officer-zh1-1", "officer-zh1-2"],
            "order": {
                "number": "龙综责改〔2026〕12号",
                "served_at": "2026-11-23T10:00:00+08:00",
                "correct_by": "2026-11-25T18:00:00+08:00",
            },
        }
    )

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

    model_config = example({"decision": "move", "unit": "ZH2", "reason": "现场在二大队辖区"})

    decision: Literal["keep", "move"]
    unit: Code | None = None
    final: Flag = False
    reason: Reason


class ExtendBody(Body):
    """申请延期."""

    model_config = example({"until": "2026-11-24T18:00:00+08:00", "reason": "等待检测结果"})

    until: Moment
    reason: Reason


class ApproveExtensionBody(Body):
    model_config = example({"approve": True, "reason": "情况属实"})

    approve: Flag
    reason: Reason


class SuspendBody(Body):
    """挂账."""

    model_config = example({"reason_code": "weather", "until": "2026-11-26T09:00:00+08:00", "reason": "台风期间不能施工"})

    reason_code: Literal["weather", "court_or_review", "party_untraceable", "testing"]
    until: Moment
    reason: Reason


class ResumeBody(Body):
    model_config = example({"reason": "台风已过"})

    reason: Reason


class EvidenceBody(Body):
    attachment_id: Id
    sha256: Annotated[Line, Field(pattern="^[0-9a-f]{64}$")]


class TransferBody(Body):
    """移送."""

    model_config = example(
        {
            "to_unit": "X01",
            "reason": "涉嫌犯罪",
            "articles": ["行政处罚法第二十七条"],
            "evidence": [
                {
                    "attachment_id": "01a20197-3b6e-7e13-8b54-2aab314be370",
                    "sha256": "3b6e97ce7e138b542aab314be370c5762934379ff21fbcc6d3ccfc4cd043457a",
                }
            ],
            "suspected_crime": True,
        }
    )

    to_unit: Code
    reason: Reason
    articles: Annotated[list[Annotated[Line, Field(max_length=200)]], Field(max_length=50)]
    evidence: Annotated[list[EvidenceBody], Field(max_length=50)]
    suspected_crime: Flag


class AnswerTransferBody(Body):
    model_config = example({"accept": True, "reason": "材料齐全，接收"})

    accept: Flag
    reason_code: Literal["no_jurisdiction", "no_facts", "already_handled"] | None = None
    reason: Reason


class UrgeBody(Body):
    """催办."""

    model_config = example({"message": "群众再次来电，请抓紧"})

    message: Reason


class SuperviseBody(Body):
    """督办."""

    model_config = example({"reason": "多次反映未解决", "answer_due_at": "2026-11-24T18:00:00+08:00"})

    reason: Reason
    answer_due_at: Moment | None = None


class AnswerSupervisionBody(Body):
    model_config = example({"supervision_id": "01a20197-3b6e-7e13-8b54-2aab314be370", "answer": "已安排专人处置，今日完成"})

    supervision_id: Id
    answer: Reason
    attachments: Ids | None = None


class TaskBody(Body):
    """A task of the lead for a co-handler 协办."""

    model_config = example({"unit": "X11", "text": "清运占道堆放物", "due_at": "2026-11-23T17:00:00+08:00"})

    unit: Code
    text: Reason
    due_at: Moment | None = None


class FinishTaskBody(Body):
    model_config = example({"result": "已清运"})

    result: Reason


class TerminalCommandBody(Body):
    """What a terminal collected offline."""

    model_config = example(
        {
            "command_id": "01a20197-3b6e-7e13-8b54-2aab314be370",
            "at": "2026-11-23T10:05:00+08:00",
            "assignment_id": "01a20197-3b6e-7e13-8b54-2aab314be371",
            "action": "sign",
            "version": 2,
            "body": {},
        }
    )

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
