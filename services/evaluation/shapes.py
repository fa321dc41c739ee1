"""What comes in and goes out over HTTP (contract section 5)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal, Self

import orjson
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from services.evaluation.lifecycle import LIFECYCLE
from services.evaluation.models import Evaluation
from services.evaluation.rules import least_favourable
from shared.actor import Actor
from shared.db.records import to_text
from shared.json_body import Body, Flag, Line, Text, Whole
from shared.masking import mask_text
from shared.secrets import Secrets

SEES_TEXTS = ("registrar", "evaluator")
"""Everybody else reads free text masked (contract section 2, who sees what)."""

Note = Annotated[Text, Field(max_length=2000)]
Code = Annotated[Line, Field(min_length=1, max_length=64)]
Id = Annotated[Line, Field(min_length=1, max_length=64)]


class CheckBody(Body):
    model_config = ConfigDict(json_schema_extra={"examples": [{"passed": True, "note": "现场已清理"}]})

    passed: Flag
    note: Note | None = None
    attachments: list[Id] = Field(default_factory=list, max_length=20)


class SurveyBody(Body):
    model_config = ConfigDict(
        json_schema_extra={"examples": [{"contacted": True, "solved": True, "satisfaction": 4, "reasons": ["good_service"]}]}
    )

    contacted: Flag
    solved: Flag
    satisfaction: Whole = Field(ge=1, le=5)
    reasons: list[Code] = Field(default_factory=list, max_length=10)
    text: Note | None = None


class FollowUpBody(Body):
    """Either the reporter's answers or `unreachable`."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"contacted": True, "solved": False, "satisfaction": 2}, {"unreachable": True, "note": "无人接听"}]}
    )

    report_id: Id | None = None
    contacted: Flag | None = None
    solved: Flag | None = None
    satisfaction: Whole | None = Field(None, ge=1, le=5)
    reasons: list[Code] = Field(default_factory=list, max_length=10)
    text: Note | None = None
    unreachable: Flag | None = None
    note: Note | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        answers = (self.contacted, self.solved, self.satisfaction)
        if self.unreachable:
            if any(answer is not None for answer in answers) or self.reasons or self.text is not None:
                raise ValueError("未联系上时不能同时填写回答")
        elif any(answer is None for answer in answers):
            raise ValueError("应填写 contacted、solved、satisfaction，或者 unreachable")
        return self


class ExcludeBody(Body):
    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "force_majeure", "note": "台风期间停止作业"}]})

    reason_code: Literal["unreasonable", "no_contact", "out_of_scope", "duplicate_demand", "force_majeure"]  # firm: contract section 5
    note: Annotated[Text, Field(min_length=1, max_length=2000)]


class ApproveExclusionBody(Body):
    model_config = ConfigDict(json_schema_extra={"examples": [{"approved": True}]})

    approved: Flag
    note: Note | None = None


class CheckView(BaseModel):
    passed: bool
    by: str
    role: str
    at: AwareDatetime
    physical: bool
    late: bool
    note: str | None
    attachments: list[str]


class FollowUpView(BaseModel):
    report_id: str
    by: str
    at: AwareDatetime
    try_no: int
    reached: bool
    counted: bool
    note: str | None


class RatingView(BaseModel):
    report_id: str
    contacted: bool
    solved: bool
    satisfaction: int
    reasons: list[str]
    text: str | None
    by: str
    at: AwareDatetime
    void: bool
    void_reason: str | None


class ExclusionView(BaseModel):
    state: Literal["requested", "approved", "rejected"]
    reason_code: str
    note: str
    by: str
    at: AwareDatetime
    decided_by: str | None
    decided_at: AwareDatetime | None
    decision_note: str | None


class CallBackView(BaseModel):
    due_at: AwareDatetime
    state: Literal["open", "done"]


class AskedView(BaseModel):
    report_id: str
    channel: str
    contactable: bool
    state: Literal["pending", "invited", "answered", "unreachable"]


class EvaluationView(BaseModel):
    """One round as it was verified and answered."""

    id: str
    case_id: str
    case_no: str
    round: int
    status: Literal["awaiting_check", "awaiting_rating", "closed", "reopened", "excluded"]
    unit: str
    handler: str | None
    item: str
    severity: str
    channel: str
    district: str | None
    due_at: AwareDatetime
    opened_at: AwareDatetime
    handled_at: AwareDatetime | None
    handled_late: bool
    verify_due_at: AwareDatetime | None
    physical: bool
    call_back: CallBackView | None
    check: CheckView | None
    reports: list[AskedView]
    follow_ups: list[FollowUpView]
    ratings: list[RatingView]
    rating: RatingView | None
    exclusion: ExclusionView | None
    outcome: str | None
    version: int
    allowed_actions: list[str]


class EvaluationPage(BaseModel):
    items: list[EvaluationView]
    next_cursor: str | None
    total: int | None = None


class SurveyReason(BaseModel):
    code: str
    text: str


class SurveyView(BaseModel):
    """What a reporter sees behind the link: nobody's name, no other report."""

    status: Literal["open", "answered"]
    case_no: str
    item_name: str
    handled_at: AwareDatetime | None
    expires_at: AwareDatetime
    answered_at: AwareDatetime | None
    reasons: list[SurveyReason]


class RateView(BaseModel):
    value: float | None
    numerator: int
    denominator: int
    low: float | None
    high: float | None
    insufficient: bool
    cases: str


class SixRates(BaseModel):
    response_rate: RateView
    solution_rate: RateView
    satisfaction_rate: RateView
    on_time_rate: RateView
    rework_rate: RateView
    first_time_rate: RateView


class RatesItem(SixRates):
    key: str
    name: str
    with_excluded: SixRates


class RatesView(BaseModel):
    as_of: AwareDatetime
    definition_version: str
    group_by: str
    items: list[RatesItem]


class CountedRound(BaseModel):
    """One line behind a number; `hit` when it stands in the numerator."""

    case_id: str
    case_no: str
    round: int
    unit: str
    person: str | None
    item: str
    district: str | None
    channel: str
    due_at: AwareDatetime
    handled_at: AwareDatetime | None
    excluded: bool
    hit: bool


class ExportView(BaseModel):
    """What an exported file was: its SHA-256 over the bytes as sent, the number of its rows without the head."""

    sha256: str
    bytes: int
    rows: int
    snapshot_at: AwareDatetime


class CountedPage(BaseModel):
    items: list[CountedRound]
    next_cursor: str | None
    total: int | None = None


def seal_texts(secrets: Secrets, texts: Mapping[str, str]) -> bytes:
    """What reporters wrote, by rating id, as it is kept."""
    return secrets.encrypt(orjson.dumps(dict(texts)))


def unseal_texts(secrets: Secrets, sealed: bytes | None) -> dict[str, str]:
    texts: dict[str, str] = orjson.loads(secrets.decrypt(sealed)) if sealed else {}
    return texts


def evaluation_view(evaluation: Evaluation, actor: Actor, now: datetime, secrets: Secrets) -> dict[str, Any]:
    """The evaluation as this actor may see it."""
    clear = actor.role in SEES_TEXTS
    texts = unseal_texts(secrets, evaluation.sealed) if clear else {}
    call_back = None
    if evaluation.call_back_due_at is not None:
        call_back = {"due_at": to_text(evaluation.call_back_due_at), "state": "open" if evaluation.call_back_open else "done"}
    counted = least_favourable(evaluation.ratings)
    return {
        "id": evaluation.id,
        "case_id": evaluation.case_id,
        "case_no": evaluation.case_no,
        "round": evaluation.round,
        "status": str(evaluation.status),
        "unit": evaluation.unit,
        "handler": evaluation.person,
        "item": evaluation.item,
        "severity": evaluation.severity,
        "channel": evaluation.channel,
        "district": evaluation.district,
        "due_at": to_text(evaluation.due_at),
        "opened_at": to_text(evaluation.opened_at),
        "handled_at": _time(evaluation.handled_at),
        "handled_late": bool(evaluation.handled_late),
        "verify_due_at": _time(evaluation.verify_due_at),
        "physical": bool(evaluation.physical),
        "call_back": call_back,
        "check": _with_text(evaluation.verification, "note", clear) if evaluation.verification else None,
        "reports": [{name: report[name] for name in AskedView.model_fields} for report in evaluation.reports],
        "follow_ups": [_with_text(follow_up, "note", clear) for follow_up in evaluation.follow_ups],
        "ratings": [_rating_view(rating, texts) for rating in evaluation.ratings],
        "rating": _rating_view(counted, texts) if counted is not None else None,
        "exclusion": _exclusion_view(evaluation.exclusion, clear),
        "outcome": evaluation.outcome,
        "version": evaluation.version,
        "allowed_actions": LIFECYCLE.allowed_actions(evaluation.status, actor.role, record=evaluation, actor=actor, now=now),
    }


def _rating_view(rating: Mapping[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    """`texts`: the unmasked ones, for those who may read them."""
    shown = {name: rating[name] for name in RatingView.model_fields}
    return {**shown, "text": texts.get(rating["rating_id"], rating["text"])}


def _exclusion_view(exclusion: Mapping[str, Any] | None, clear: bool) -> dict[str, Any] | None:
    if exclusion is None:
        return None
    return _with_text(_with_text(exclusion, "note", clear), "decision_note", clear)


def _with_text(part: Mapping[str, Any], name: str, clear: bool) -> dict[str, Any]:
    text = part[name]
    return {**part, name: text if clear or text is None else mask_text(text)}


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else to_text(moment)
