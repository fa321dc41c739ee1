"""What comes in through the HTTP door of intake, and what its OpenAPI shows of the answers."""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from shared.codes import is_credit_code
from shared.json_body import Body, Flag, JsonObject, Line, Number, Text, example

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)
MOST_ATTACHMENTS = 50


def _as_text(value: Any) -> Any:
    # pydantic would read a number as seconds since 1970
    if not isinstance(value, str):
        raise ValueError("应为带时区的时间，例如 2026-09-28T09:00:00+08:00")
    return value


def _in_range(value: datetime) -> datetime:
    try:
        moment = value.astimezone(UTC)  # first: moments of one zone are compared at once, of two zones after a calculation each
    except OverflowError:
        moment = LATEST
    if not EARLIEST <= moment < LATEST:
        raise ValueError("时间应在 2000 年至 2099 年之间")
    return moment


def _uscc(value: str) -> str:
    if not is_credit_code(value):
        raise ValueError("统一社会信用代码不正确")
    return value


Moment = Annotated[AwareDatetime, BeforeValidator(_as_text), AfterValidator(_in_range)]
Severity = Literal["I", "II", "III", "IV"]
Crs = Literal["wgs84", "gcj02", "bd09", "cgcs2000"]
ItemCode = Annotated[Line, Field(pattern=r"^\d{4}$")]
Uscc = Annotated[Line, AfterValidator(_uscc)]
Id = Annotated[Line, Field(min_length=1, max_length=64)]
Longitude = Annotated[Number, Field(ge=-180, le=180)]
Latitude = Annotated[Number, Field(ge=-90, le=90)]
AddressText = Annotated[Text, Field(min_length=1, max_length=300)]
Reason = Annotated[Text, Field(min_length=1, max_length=1000)]


class LocationBody(Body):
    """Coordinates, an address, or both."""

    lon: Longitude | None = None
    lat: Latitude | None = None
    crs: Crs = "wgs84"
    address: AddressText | None = None

    @model_validator(mode="after")
    def _something_is_given(self) -> Self:
        if (self.lon is None) != (self.lat is None):
            raise ValueError("经度和纬度应同时给出")
        if self.lon is None and self.address is None:
            raise ValueError("坐标和地址至少给出一项")
        return self


class ReporterBody(Body):
    name: Line | None = Field(None, max_length=100)
    phone: Line | None = Field(None, max_length=40)
    anonymous: Flag = False
    confidential: Flag = False
    contact_allowed: Flag = True


class SubjectBody(Body):
    uscc: Uscc | None = None
    name: Line | None = Field(None, max_length=200)


EXAMPLE_REPORT: dict[str, Any] = {
    "channel": "grid_app",
    "source_id": "g-20261123-17",
    "text": "学校门口有流动摊贩占道经营，影响通行",
    "occurred_at": "2026-11-23T08:50:00+08:00",
    "location": {"lon": 120.55, "lat": 27.57, "crs": "wgs84"},
    "item_code": "0101",
}
EXAMPLE_TICKET: dict[str, Any] = {
    "ticket_no": "12345-20261123-000017",
    "kind": "complaint",
    "title": "占道经营",
    "content": "龙翔路菜市场门口每天早上有流动摊贩占道经营",
    "caller": {"name": "张三", "phone": "13812345678"},
    "address": "龙翔路菜市场",
    "called_at": "2026-11-23T08:55:00+08:00",
}


class ReportBody(Body):
    """One report of any channel but the hotline."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE_REPORT]})

    channel: Literal["grid_app", "citizen_app", "patrol", "device", "superior", "inspection"]
    source_id: Line = Field(min_length=1, max_length=64)
    text: Text = Field(min_length=1, max_length=3000)
    occurred_at: Moment
    location: LocationBody | None = None
    reporter: ReporterBody | None = None
    item_code: ItemCode | None = None
    severity: Severity | None = None
    attachments: list[Id] = Field(default_factory=list, max_length=MOST_ATTACHMENTS)
    subject: SubjectBody | None = None
    extra: JsonObject = Field(default_factory=dict)


class CallerBody(Body):
    name: Line | None = Field(None, max_length=100)
    phone: Line = Field(min_length=1, max_length=40)


class TicketBody(Body):
    """One ticket of the hotline 12345."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE_TICKET]})

    ticket_no: Line = Field(min_length=1, max_length=64)
    kind: Literal["complaint", "report", "help", "consult", "suggest"]
    title: Text = Field(max_length=200)
    content: Text = Field(min_length=1, max_length=5000)
    caller: CallerBody
    confidential: Flag = False
    address: AddressText | None = None
    lon: Longitude | None = None
    lat: Latitude | None = None
    crs: Crs = "wgs84"
    called_at: Moment
    urgency: Literal["normal", "urgent", "emergency"] = "normal"
    reply_due_at: Moment | None = None
    repeat_of: Line | None = Field(None, min_length=1, max_length=64)
    extra: JsonObject = Field(default_factory=dict)

    @model_validator(mode="after")
    def _coordinates_in_pairs(self) -> Self:
        if (self.lon is None) != (self.lat is None):
            raise ValueError("经度和纬度应同时给出")
        return self


class RegisterBody(Body):
    model_config = example({"item_code": "0101", "severity": "IV", "reason": "电话核实属实"})

    item_code: ItemCode | None = None
    severity: Severity | None = None
    location: LocationBody | None = None
    reason: Reason | None = None


class DeclineBody(Body):
    model_config = example({"reason_code": "other_route", "note": "已进入诉讼程序"})

    reason_code: Line = Field(min_length=1, max_length=40)
    note: Reason | None = None


class MergeBody(Body):
    model_config = example({"case_id": "01a20197-3b6e-7e13-8b54-2aab314be370", "reason": "同一摊位"})

    case_id: Id
    reason: Reason | None = None


class CorrectBody(Body):
    model_config = example({"item_code": "0501", "location": {"lon": 120.55, "lat": 27.57}, "reason": "核对现场后更正"})

    item_code: ItemCode | None = None
    severity: Severity | None = None
    location: LocationBody | None = None
    reason: Reason

    @model_validator(mode="after")
    def _something_to_correct(self) -> Self:
        if self.item_code is None and self.severity is None and self.location is None:
            raise ValueError("item_code、severity、location 至少给出一项")
        return self


class RevealBody(Body):
    model_config = example({"purpose": "电话核实地点", "case_id": "01a20197-3b6e-7e13-8b54-2aab314be370"})

    purpose: Text = Field(min_length=1, max_length=500)
    case_id: Id | None = None
    """Of the report; left out only while there is no case."""


class ConfirmBody(Body):
    model_config = example({"confirmed": True})

    confirmed: Flag


class ItemShown(BaseModel):
    code: str | None
    name: str | None
    confidence: float
    alternatives: list[dict[str, Any]]


class AreaShown(BaseModel):
    grid: str | None
    community: str | None
    station: str | None
    district: str
    on_border: bool


class Outcome(BaseModel):
    """What became of a report."""

    report_id: str
    report_no: str
    status: Literal["registered", "in_review", "merged", "declined"]
    case_id: str | None
    case_no: str | None
    item: ItemShown
    severity: Severity | None
    area: AreaShown | None
    place_state: Literal["exact", "near", "community", "unknown"]
    explanation: list[dict[str, Any]]
    track_token: str
    emergency: dict[str, Any] | None = None


class ReportShown(Outcome):
    id: str
    channel: str
    source_id: str | None = None
    ticket_no: str | None = None
    text: str
    occurred_at: str
    location: dict[str, Any]
    reporter: dict[str, Any]
    attachments: list[str]
    reasons: list[dict[str, Any]]
    candidates: list[dict[str, Any]]
    parts: list[dict[str, Any]]
    version: int


class TicketResult(BaseModel):
    ticket_no: str | None
    outcome: Outcome | None
    report_id: str | None
    case_id: str | None
    problem: dict[str, Any] | None


class TicketResults(BaseModel):
    results: list[TicketResult]


class AttachmentShown(BaseModel):
    attachment_id: str
    sha256: str
    media_type: str
    size: int


class CaseShown(BaseModel):
    """The case file."""

    id: str
    case_no: str
    status: str
    round: int
    item: str
    severity: str
    area: str | None
    location: dict[str, Any]
    unit: str | None
    person: str | None
    due_at: str | None
    light: str
    reports: list[dict[str, Any]]
    frequency: dict[str, Any]
    version: int


class TimelineShown(BaseModel):
    items: list[dict[str, Any]]


class TrackShown(BaseModel):
    status: str
    status_text: str
    steps: list[dict[str, Any]]
    next_step: str | None
    due_at: str | None


class Contact(BaseModel):
    name: str | None
    phone: str | None


class CasePage(BaseModel):
    items: list[CaseShown]
    next_cursor: str | None
    total: int | None = None


class ReportPage(BaseModel):
    items: list[ReportShown]
    next_cursor: str | None
    total: int | None = None


class RevealPage(BaseModel):
    items: list[dict[str, Any]]
    next_cursor: str | None
    total: int | None = None
