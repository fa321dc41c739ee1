"""Tables of inspection. Days are ISO texts (they sort as days do); party names are encrypted; free text leaves only masked."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field

from shared.db.records import Record, document, instant, service_metadata, text_enum
from shared.db.tables import kernel_tables
from shared.deliveries import Delivery

metadata = service_metadata()
kernel_tables(metadata)
_METADATA = metadata


class Tables(Record):
    """Carries the service's metadata to its table classes."""

    metadata = _METADATA


class RequestStatus(StrEnum):
    OPEN = "open"
    PLANNED = "planned"
    """A published visit serves it."""
    DONE = "done"


class PlanStatus(StrEnum):
    COMPUTING = "computing"
    READY = "ready"
    PUBLISHED = "published"
    FAILED = "failed"
    SUPERSEDED = "superseded"


class VisitStatus(StrEnum):
    PLANNED = "planned"
    PUBLISHED = "published"
    CHECKED_IN = "checked_in"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    MISSED = "missed"


class NoticeStatus(StrEnum):
    SERVED = "served"
    ANSWERED = "answered"
    UPHELD = "upheld"
    """The enterprise was right: nothing is pending any more."""
    CONFIRMED = "confirmed"
    """Black."""
    VOID = "void"
    """Everything was put right before."""


class RectificationStatus(StrEnum):
    ORDERED = "ordered"
    SUBMITTED = "submitted"
    VERIFIED = "verified"
    FAILED = "failed"


class Subject(Record):
    """An inspected enterprise; `id` is its credit code. `colour`, `pending_*` are the projection of its colour facts."""

    id: str = Field(primary_key=True)
    name: str
    industry: str | None = None
    scenarios: list[str] = document(default_factory=list)
    lon: float
    lat: float
    address: str
    hours: list[dict[str, Any]] = document(default_factory=list)
    """`[{days: [1..7], from: "08:30", to: "18:00"}]`."""
    protected: list[dict[str, Any]] = document(default_factory=list)
    """`[{from, to, reason}]`, days inclusive."""
    grade: str | None = None
    colour: str = "unrated"
    colour_since: datetime | None = instant(default=None, nullable=True)
    pending_to: str | None = None
    pending_until: datetime | None = instant(default=None, nullable=True)
    notice_id: str | None = None
    """The black notice that is running."""
    history: list[dict[str, Any]] = document(default_factory=list)
    """`[{at, previous, colour, rule, visit_id, rectification_id}]`, oldest first."""
    page_token: bytes
    """Of the enterprise's own page, encrypted; `page_digest` finds it."""
    page_digest: str
    created_at: datetime = instant()
    version: int = 1


class SubjectRow(Subject, Tables, table=True):
    __tablename__ = "subjects"
    __table_args__ = (Index(None, "page_digest", unique=True),)


class ColourFact(Record):
    """One fact that the colour follows from (kinds: `rules_colour.py`). Never changed; replaying all of them gives the colour."""

    id: str = Field(primary_key=True)
    uscc: str
    at: datetime = instant()
    kind: str
    data: dict[str, Any] = document(default_factory=dict)


class ColourFactRow(ColourFact, Tables, table=True):
    __tablename__ = "colour_facts"
    __table_args__ = (Index(None, "uscc"),)


class InspectionRequest(Record):
    """A department wants lines of a checklist looked at within a window."""

    id: str = Field(primary_key=True)
    uscc: str
    department: str
    scenario: str | None = None
    lines: list[str] = document(default_factory=list)
    window_from: str
    window_to: str
    minutes: int
    reason: str
    priority: int
    status: RequestStatus = text_enum(RequestStatus)
    visit_id: str | None = None
    rectification_id: str | None = None
    """Of a re-check task."""
    created_by: str
    created_at: datetime = instant()
    version: int = 1


class InspectionRequestRow(InspectionRequest, Tables, table=True):
    __tablename__ = "requests"
    __table_args__ = (Index(None, "uscc"), Index(None, "status", "window_to"), Index(None, "visit_id"), Index(None, "department"))


class Plan(Record):
    """An inspection plan; its visits are rows of their own."""

    id: str = Field(primary_key=True)
    period_from: str
    period_to: str
    squads: list[str] = document(default_factory=list)
    status: PlanStatus = text_enum(PlanStatus)
    progress: float = 0.0
    author: str
    unplanned: list[dict[str, Any]] = document(default_factory=list)
    near_misses: list[dict[str, Any]] = document(default_factory=list)
    measures: dict[str, Any] = document(default_factory=dict)
    failure: str | None = None
    approved_by: str | None = None
    created_at: datetime = instant()
    published_at: datetime | None = instant(default=None, nullable=True)
    version: int = 1


class PlanRow(Plan, Tables, table=True):
    __tablename__ = "plans"
    __table_args__ = (Index(None, "status"), Index(None, "created_at"))


class Visit(Record):
    """One joint visit: whom, when, by whom, which lines, and what came of it."""

    id: str = Field(primary_key=True)
    uscc: str
    plan_id: str | None = None
    day: str
    start: datetime = instant()
    minutes: int
    officers: list[str] = document(default_factory=list)
    items: list[dict[str, Any]] = document(default_factory=list)
    skipped: list[dict[str, Any]] = document(default_factory=list)
    requests: list[str] = document(default_factory=list)
    departments: list[str] = document(default_factory=list)
    """Distinct departments with a request."""
    scenarios: list[str] = document(default_factory=list)
    reasons: dict[str, list[str]] = document(default_factory=dict)
    """Department → reasons of its requests; what the frequency rules count."""
    status: VisitStatus = text_enum(VisitStatus)
    code_id: str
    """The `jti` of the inspection code in force."""
    checked_in_at: datetime | None = instant(default=None, nullable=True)
    checked_in_by: list[str] = document(default_factory=list)
    distance_m: float | None = None
    door_code: str | None = None
    answers: dict[str, Any] = document(default_factory=dict)
    finished_at: datetime | None = instant(default=None, nullable=True)
    record_text: str | None = None
    party: bytes | None = None
    """`{name, signed, refusal}`, encrypted."""
    party_signed: bool | None = None
    findings: list[dict[str, Any]] = document(default_factory=list)
    version: int = 1


class VisitRow(Visit, Tables, table=True):
    __tablename__ = "visits"
    __table_args__ = (Index(None, "uscc"), Index(None, "plan_id"), Index(None, "day", "id"), Index(None, "status", "day"))


class VisitMember(Record):
    """An officer of a visit's team, for the filter `person`; `id` is `<visit>:<person>`."""

    id: str = Field(primary_key=True)
    visit_id: str
    person: str
    version: int = 1


class VisitMemberRow(VisitMember, Tables, table=True):
    __tablename__ = "visit_members"
    __table_args__ = (Index(None, "visit_id"), Index(None, "person", "visit_id"))


class Finding(Record):
    """A failed line of a visit, or a rectification that failed."""

    id: str = Field(primary_key=True)
    uscc: str
    visit_id: str
    line_id: str
    department: str
    item: str | None = None
    power_item: str | None = None
    red_line: bool
    corrected: bool
    enforce: bool
    cause: str | None = None
    proposal: str | None = None
    rectification_id: str | None = None
    previous_id: str | None = None
    report_id: str | None = None
    at: datetime = instant()
    version: int = 1


class FindingRow(Finding, Tables, table=True):
    __tablename__ = "findings"
    __table_args__ = (Index(None, "uscc"), Index(None, "visit_id"))


class Rectification(Record):
    """An order to put one line right until a day; the day counts whole."""

    id: str = Field(primary_key=True)
    uscc: str
    visit_id: str
    finding_id: str
    line_id: str
    department: str
    term_days: int
    due_on: str
    status: RectificationStatus = text_enum(RectificationStatus)
    note: str | None = None
    attachments: list[str] = document(default_factory=list)
    submitted_at: datetime | None = instant(default=None, nullable=True)
    submitted_by: str | None = None
    late: bool = False
    officers: list[str] = document(default_factory=list)
    decision_note: str | None = None
    decision_attachments: list[str] = document(default_factory=list)
    decided_at: datetime | None = instant(default=None, nullable=True)
    previous_id: str | None = None
    next_id: str | None = None
    recheck_request_id: str | None = None
    ordered_at: datetime = instant()
    version: int = 1


class RectificationRow(Rectification, Tables, table=True):
    __tablename__ = "rectifications"
    __table_args__ = (Index(None, "uscc"), Index(None, "visit_id"), Index(None, "status", "due_on"))


class BlackNotice(Record):
    """Notice that an enterprise is to become black, its answer, and what became of it."""

    id: str = Field(primary_key=True)
    uscc: str
    status: NoticeStatus = text_enum(NoticeStatus)
    reason: str
    served_by: str
    served_at: datetime = instant()
    until: datetime = instant()
    answer: str | None = None
    answered_at: datetime | None = instant(default=None, nullable=True)
    decided_by: str | None = None
    verdict: str | None = None
    version: int = 1


class BlackNoticeRow(BlackNotice, Tables, table=True):
    __tablename__ = "black_notices"
    __table_args__ = (Index(None, "uscc"),)


class Attachment(Record):
    """What intake told of a stored attachment."""

    id: str = Field(primary_key=True)
    kind: str
    media_type: str
    sha256: str


class AttachmentRow(Attachment, Tables, table=True):
    __tablename__ = "attachments"


class DeliveryRow(Delivery, Tables, table=True):
    __tablename__ = "deliveries"
