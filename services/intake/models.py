"""The tables of intake 受理: reports, case files, their timeline, attachments and disclosures.

Contact data and unmasked text stand only in `sealed`, encrypted; `text`, `address` and everything else here is masked already.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field

from shared.db.records import Record, document, instant, service_metadata, text_enum
from shared.db.tables import kernel_tables
from shared.deliveries import Delivery

metadata = service_metadata()
kernel_tables(metadata)
_METADATA = metadata


class Tables(Record):
    """The base of every table of this service."""

    metadata = _METADATA


class ReportStatus(StrEnum):
    """What became of a report 来件."""

    IN_REVIEW = "in_review"
    REGISTERED = "registered"
    MERGED = "merged"
    DECLINED = "declined"


class CaseStatus(StrEnum):
    """Where a case 工单 stands, as reporters, the hotline and the staff see it."""

    REGISTERED = "registered"
    DISPATCHED = "dispatched"
    IN_PROGRESS = "in_progress"
    HANDLED = "handled"
    CLOSED = "closed"
    RETURNED = "returned"
    SUSPENDED = "suspended"
    TRANSFERRED = "transferred"
    DECLINED = "declined"
    MERGED = "merged"


BEFORE_HANDLED = (
    CaseStatus.REGISTERED,
    CaseStatus.DISPATCHED,
    CaseStatus.IN_PROGRESS,
    CaseStatus.RETURNED,
    CaseStatus.SUSPENDED,
    CaseStatus.TRANSFERRED,
)
"""Contract section 2: a report may be joined to, corrected in or taken out of a case until it is handled."""
OPEN = (*BEFORE_HANDLED, CaseStatus.HANDLED)


class Report(Record):
    """One report: who sent what, where it belongs, and how that was judged."""

    id: str = Field(primary_key=True)
    report_no: str
    channel: str
    source_id: str
    kind: str | None = None
    sender: str
    sender_role: str
    status: ReportStatus = text_enum(ReportStatus)
    priority: int = 0
    """The queue of the registrar: 3 suspected emergency, 2 confirmed but not filed, 1 urgent, 0 the rest."""
    text: str
    sealed: bytes
    phone_digest: str | None = None
    confidential: bool = False
    anonymous: bool = False
    contactable: bool = False
    occurred_at: datetime = instant()
    received_at: datetime = instant()
    reply_due_at: datetime | None = instant(default=None, nullable=True)
    lon: float | None = None
    lat: float | None = None
    address: str | None = None
    place_state: str = "unknown"
    district: str | None = None
    station: str | None = None
    community: str | None = None
    grid: str | None = None
    on_border: bool = False
    item: str | None = None
    severity: str | None = None
    judgement: dict[str, Any] = document(default_factory=dict)
    """`{confidence, alternatives, explanation, reasons, catalogue, declined_at?}`"""
    emergency: dict[str, Any] = document(default_factory=dict)
    """Empty, or `{to, phrase, state: suspected|confirmed|dismissed}`"""
    attachments: list[dict[str, Any]] = document(default_factory=list)
    subject_uscc: str | None = None
    case_id: str | None = None
    case_no: str | None = None
    decline_code: str | None = None
    bodies: list[str] = document(default_factory=list)
    """Keyed digests of the ticket bodies that were taken in under this ticket number."""
    answered: int = 0
    """How many write-backs the hotline was sent for this ticket."""
    version: int = 1


_OF_HOTLINE = text("channel = 'hotline'")
NOT_FILED = text("status <> 'registered'")
"""Of reports; a query says it in these words, or SQLite does not see that the index holds all it asks for."""
LATE = text("light <> 'green'")
"""Of cases; likewise."""


class ReportRow(Report, Tables, table=True):
    __tablename__ = "reports"
    __table_args__ = (
        # most become a case at once, and stand under their priority anyway
        Index(None, "status", "priority", "id", sqlite_where=NOT_FILED, postgresql_where=NOT_FILED),
        Index(None, "priority", "id"),
        Index(None, "case_id"),
        # a ticket's number is unique for its sender; of other channels the answer that is kept tells a repetition
        Index(None, "source_id", "sender", unique=True, sqlite_where=_OF_HOTLINE, postgresql_where=_OF_HOTLINE),
        Index(None, "item", "id"),
        # no more: lists of reports stand in the order of the queue, which narrows by place and time on the way; and every report pays
        # for every index at the very moment when a storm brings hundreds
    )


class Case(Record):
    """The case file 工单: intake's projection of everything that the services did to it."""

    id: str = Field(primary_key=True)
    case_no: str
    status: CaseStatus = text_enum(CaseStatus)
    round: int = 1
    item: str
    severity: str
    channel: str
    report_id: str
    district: str | None = None
    station: str | None = None
    community: str | None = None
    grid: str | None = None
    on_border: bool = False
    lon: float | None = None
    lat: float | None = None
    address: str | None = None
    place_state: str = "unknown"
    text: str
    occurred_at: datetime = instant()
    registered_at: datetime = instant()
    registered_by: str
    registered_role: str
    unit: str | None = None
    person: str | None = None
    due_at: datetime | None = instant(default=None, nullable=True)
    light: str = "green"
    handled_at: datetime | None = instant(default=None, nullable=True)
    closed_at: datetime | None = instant(default=None, nullable=True)
    escalated: bool = False
    merged_into: str | None = None
    subject_uscc: str | None = None
    emergency: bool = False
    catalogue: str
    version: int = 1


class CaseRow(Case, Tables, table=True):
    __tablename__ = "cases"
    __table_args__ = (
        Index(None, "status", "id"),
        # a new case has neither
        Index(None, "unit", "id", sqlite_where=text("unit IS NOT NULL"), postgresql_where=text("unit IS NOT NULL")),
        Index(None, "person", "id", sqlite_where=text("person IS NOT NULL"), postgresql_where=text("person IS NOT NULL")),
        Index(None, "item", "id"),
        # those of a district or a station are found by walking through the newest cases
        Index(None, "community", "id"),
        Index(None, "grid", "id"),
        Index(None, "light", "id", sqlite_where=LATE, postgresql_where=LATE),
    )


class TimelineEntry(Record):
    """One thing that happened to a case, in one plain sentence. Never changed."""

    id: str = Field(primary_key=True)
    case_id: str
    at: datetime = instant()
    service: str
    kind: str
    actor: str
    role: str
    text: str


class TimelineRow(TimelineEntry, Tables, table=True):
    __tablename__ = "timeline"
    __table_args__ = (Index(None, "case_id", "at", "id"),)


class Attachment(Record):
    """A stored file. The bytes lie in the attachment store: a stripped copy, and the sealed original."""

    id: str = Field(primary_key=True)
    kind: str
    media_type: str
    size: int
    sha256: str
    taken_at: datetime | None = instant(default=None, nullable=True)
    lon: float | None = None
    lat: float | None = None
    stored_at: datetime = instant()
    stored_by: str = Field(index=True)
    stored_role: str
    width: int | None = None
    height: int | None = None


class AttachmentRow(Attachment, Tables, table=True):
    __tablename__ = "attachments"


class AttachmentLink(Record):
    """A case in which an attachment counts: who may see the case may see it."""

    id: str = Field(primary_key=True)
    attachment_id: str = Field(index=True)
    case_id: str = Field(index=True)


class AttachmentLinkRow(AttachmentLink, Tables, table=True):
    __tablename__ = "attachment_links"


class Disclosure(Record):
    """Somebody looked at what is sealed: a reporter's contact data, or the original of an attachment. Kept as long as the case file."""

    id: str = Field(primary_key=True)
    kind: str
    """`reveal|original`"""
    report_id: str | None = None
    case_id: str | None = None
    attachment_id: str | None = None
    person: str
    role: str
    day_key: str
    """Person and town's day of what counts towards the day's limit, for others empty."""
    purpose: str
    replayed: bool = False
    at: datetime = instant()


class DisclosureRow(Disclosure, Tables, table=True):
    __tablename__ = "disclosures"
    __table_args__ = (Index(None, "day_key"), Index(None, "kind", "id"), Index(None, "person", "id"))


class DeliveryRow(Delivery, Tables, table=True):
    __tablename__ = "deliveries"
