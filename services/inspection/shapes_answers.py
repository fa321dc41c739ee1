"""What callers get: the shapes for OpenAPI (answers are built by `rules_views`)."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from shared.json_body import JsonObject

Colour = Literal["unrated", "green", "yellow", "black"]


class PlaceView(BaseModel):
    lon: float
    lat: float
    crs: Literal["wgs84"]
    address: str


class PendingView(BaseModel):
    to: str
    until: datetime | None


class SubjectView(BaseModel):
    uscc: str = Field(examples=["91330383MA2AB0CD21"])
    name: str
    industry: str | None
    scenarios: list[str]
    place: PlaceView
    hours: list[JsonObject]
    protected: list[JsonObject]
    grade: str | None
    colour: Colour
    pending: PendingView | None
    history: list[JsonObject]
    version: int


class SubjectCodeView(BaseModel):
    uscc: str
    colour: Literal["green", "yellow"] | None
    since: datetime | None
    next_step: str


class RequestView(BaseModel):
    id: str
    department: str = Field(examples=["D02"])
    uscc: str
    items: list[str]
    scenario: str | None = Field(examples=["S04"])
    window: JsonObject
    minutes: int
    reason: str
    priority: int
    status: Literal["open", "planned", "done"]
    visit_id: str | None
    created_at: datetime
    version: int


class RequestResult(BaseModel):
    """One row of a batch: the request with its fields, or its problem."""

    model_config = ConfigDict(extra="allow")

    request_id: str | None
    problem: JsonObject | None


class RequestResults(BaseModel):
    """The answer to `{requests: […]}`, in order."""

    results: list[RequestResult]


class ItemView(BaseModel):
    line_id: str
    department: str
    weight: Literal["key", "general"]
    red_line: bool
    text: str
    answer_type: str


class SkippedView(BaseModel):
    line_id: str
    holder: str
    reason: Literal["not_requested", "no_holder"]


class FindingView(BaseModel):
    id: str
    line_id: str
    proposal: str | None
    rectification_id: str | None
    report_id: str | None
    enforce: bool
    enforce_cause: str | None
    corrected: bool
    previous_finding_id: str | None
    education: bool


class VisitView(BaseModel):
    id: str
    uscc: str
    plan_id: str | None
    day: date
    start: datetime
    minutes: int
    officers: list[str]
    departments: list[str]
    items: list[ItemView]
    skipped: list[SkippedView]
    requests: list[str]
    status: Literal["planned", "published", "checked_in", "finished", "cancelled", "missed"]
    answers: list[JsonObject]
    findings: list[FindingView]
    record: str | None
    inspection_code: str | None = Field(None, description="for the team only")
    checked_in_at: datetime | None
    finished_at: datetime | None
    version: int
    allowed_actions: list[str]


class MeasuresView(BaseModel):
    requests: int
    visits: int
    visits_saved: int
    lower_bound: int
    gap: float
    travel_minutes: int


class UnplannedView(BaseModel):
    request_id: str
    reason: str


class PlanView(BaseModel):
    id: str
    from_: date = Field(alias="from")
    to: date
    squads: list[str]
    author: str
    status: Literal["computing", "ready", "published", "failed", "superseded"]
    progress: float
    visits: list[VisitView]
    unplanned: list[UnplannedView]
    near_misses: list[JsonObject]
    measures: MeasuresView | None
    failure: str | None
    approved_by: str | None
    created_at: datetime
    published_at: datetime | None
    version: int
    allowed_actions: list[str]


class RectificationView(BaseModel):
    id: str
    uscc: str
    visit_id: str
    finding_id: str
    line_id: str
    department: str
    due_on: date
    status: Literal["ordered", "submitted", "verified", "failed"]
    late: bool
    note: str | None
    attachments: list[str]
    submitted_at: datetime | None
    officers: list[str]
    decision_note: str | None
    decided_at: datetime | None
    previous_rectification_id: str | None
    next_rectification_id: str | None
    recheck_request_id: str | None
    version: int
    allowed_actions: list[str]


class EnterpriseColourView(BaseModel):
    uscc: str
    colour: Colour
    pending: PendingView | None


class EnterpriseView(BaseModel):
    uscc: str
    name: str
    colour: Colour
    pending: PendingView | None
    visits: list[JsonObject]
    rectifications: list[JsonObject]


class RulesView(BaseModel):
    per_department: dict[str, int]
    exempt_reasons: list[str]
    colour_factor: dict[str, float]
    joint_only_colours: list[str]
    scenario_caps: dict[str, dict[str, int]]


class JwksView(BaseModel):
    keys: list[dict[str, str]]
