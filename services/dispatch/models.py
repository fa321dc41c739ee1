"""Tables of dispatch: the case as dispatch must know it, assignments, measures, known attachments, precedents, what left a terminal."""

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


class Tables(Record):
    metadata = metadata


class AssignmentStatus(StrEnum):
    """待派 · 待签收 · 已签收 · 处置中 · 已处置 · 办结, besides 退单审定中, 挂账, 已移送, 已取消."""

    PENDING = "pending"
    ASSIGNED = "assigned"
    SIGNED = "signed"
    ON_SITE = "on_site"
    HANDLED = "handled"
    COMPLETED = "completed"
    RETURN_REQUESTED = "return_requested"
    SUSPENDED = "suspended"
    TRANSFERRED = "transferred"
    CANCELLED = "cancelled"


class Case(Record):
    """The case 工单 as its events told it; dispatch owns only which assignment is the present one."""

    id: str = Field(primary_key=True)
    case_no: str
    round: int = 1
    item: str
    severity: str
    area: dict[str, Any] | None = document(default=None, nullable=True)
    location: dict[str, Any] = document(default_factory=dict)
    text: str
    occurred_at: datetime = instant()
    channel: str
    reports: list[dict[str, Any]] = document(default_factory=list)
    attachments: list[dict[str, Any]] = document(default_factory=list)
    reply_due_at: datetime | None = instant(default=None, nullable=True)
    subject_uscc: str | None = None
    catalogue_version: str
    assignment_id: str
    units: list[str] = document(default_factory=list)
    """Units that had a round, in order."""
    state: str = "open"
    """`open|closed|merged|declined`."""
    version: int = 1


class CaseRow(Case, Tables, table=True):
    __tablename__ = "cases"
    __table_args__ = (Index(None, "assignment_id"), Index(None, "state"))


class Assignment(Record):
    """One round of one case with one responsible unit. `clocks` holds each clock as `rules_clocks.Clock.as_row`."""

    id: str = Field(primary_key=True)
    case_id: str
    case_no: str
    round: int
    status: AssignmentStatus = text_enum(AssignmentStatus)
    status_before: str | None = None
    """Where a returned, suspended or transferred assignment goes back to."""
    unit: str
    person: str | None = None
    item: str
    severity: str
    district: str | None = None
    station: str | None = None
    community: str | None = None
    grid: str | None = None
    channel: str
    created_at: datetime = instant()
    dispatched_at: datetime | None = instant(default=None, nullable=True)
    auto_signed: bool = False
    handled_at: datetime | None = instant(default=None, nullable=True)
    late: bool = False
    due_at: datetime | None = instant(default=None, nullable=True)
    yellow_at: datetime | None = instant(default=None, nullable=True)
    fixed_light: str | None = None
    """The light of a dispose clock that stands still."""
    awaits: int | None = None
    """The first year without a published notice that an open clock of it reaches: computed again when the notice is out."""
    clocks: dict[str, Any] = document(default_factory=dict)
    return_until: datetime | None = instant(default=None, nullable=True)
    return_final: bool = False
    returns: list[dict[str, Any]] = document(default_factory=list)
    extend_until: datetime | None = instant(default=None, nullable=True)
    extensions_left: int = 0
    extension: dict[str, Any] | None = document(default=None, nullable=True)
    suspension: dict[str, Any] | None = document(default=None, nullable=True)
    suspension_renewals_left: int = 0
    suspended_seconds: int = 0
    transfer: dict[str, Any] | None = document(default=None, nullable=True)
    transfer_to: str | None = None
    """The unit that a transfer waits for."""
    tier: str = "T3"
    tasks: list[dict[str, Any]] = document(default_factory=list)
    measures: list[dict[str, Any]] = document(default_factory=list)
    supervisions: list[dict[str, Any]] = document(default_factory=list)
    notifications: list[dict[str, Any]] = document(default_factory=list)
    explanation: list[dict[str, Any]] = document(default_factory=list)
    attachments: list[dict[str, Any]] = document(default_factory=list)
    """What the unit itself brought, in the shape of `AttachmentRef`."""
    handlers: list[str] = document(default_factory=list)
    """Everybody who acted in this round."""
    facts: list[dict[str, Any]] = document(default_factory=list)
    """Signatures, arrivals, contacts, ends: `{kind, at, received_at, by}`."""
    reminded_due_at: datetime | None = instant(default=None, nullable=True)
    """The due time for which the 24-hour reminder went out."""
    trail: list[dict[str, Any]] = document(default_factory=list)
    """Which version changed which shown field, for terminals that were offline: `{v, by, f: {name: [before, after]}}`."""
    last_change: str = "assigned"
    changed_at: datetime = instant()
    cursor: str
    """Moves with every change; what terminals page by."""
    version: int = 1


class AssignmentRow(Assignment, Tables, table=True):
    __tablename__ = "assignments"
    __table_args__ = (
        Index(None, "case_id", "round"),
        Index(None, "unit", "cursor"),
        Index(None, "person", "cursor"),
        Index(None, "status", "created_at"),
        Index(None, "unit", "created_at"),
        Index(None, "person", "created_at"),
        Index(None, "transfer_to", "created_at"),
        Index(None, "item", "created_at"),
        Index(None, "district", "created_at"),
        Index(None, "station", "created_at"),
        Index(None, "community", "created_at"),
        Index(None, "grid", "created_at"),
        Index(None, "created_at"),
        Index(None, "awaits", "id", sqlite_where=text("awaits IS NOT NULL"), postgresql_where=text("awaits IS NOT NULL")),
    )


class Measure(Record):
    """Something done towards a party. Natural persons stand here only as a keyed digest and an encrypted shape."""

    id: str = Field(primary_key=True)
    assignment_id: str
    case_id: str
    ladder_key: str = Field(index=True)
    """Party and item in one."""
    measure: str
    item: str
    at: datetime = instant()
    by: str
    officers: list[str] = document(default_factory=list)
    party_kind: str
    party_uscc: str | None = None
    party_sealed: bytes = b""
    order_number: str | None = None
    order_served_at: datetime | None = instant(default=None, nullable=True)
    order_correct_by: datetime | None = instant(default=None, nullable=True)
    recheck_at: datetime | None = instant(default=None, nullable=True)
    recheck_passed: bool | None = None
    amount_yuan: float | None = None
    called_for: dict[str, Any] | None = document(default=None, nullable=True)
    first_violation: bool = False
    note: str | None = None
    attachments: list[str] = document(default_factory=list)
    version: int = 1


class MeasureRow(Measure, Tables, table=True):
    __tablename__ = "measures"
    __table_args__ = (Index(None, "assignment_id"),)


class KnownAttachment(Record):
    """A stored attachment that commands may name."""

    id: str = Field(primary_key=True)
    kind: str
    media_type: str
    sha256: str
    at: datetime = instant()
    by: str
    version: int = 1


class KnownAttachmentRow(KnownAttachment, Tables, table=True):
    __tablename__ = "attachments"


class Precedent(Record):
    """The last verdict on a return for an item in a district; the router cites it."""

    id: str = Field(primary_key=True)
    """`<item>:<district>`"""
    unit: str
    previous_unit: str
    decision: str
    case_no: str
    at: datetime = instant()
    version: int = 1


class PrecedentRow(Precedent, Tables, table=True):
    __tablename__ = "precedents"


class Removal(Record):
    """A task left somebody's terminal. `recipient` is a person id or `unit:<code>`; the id is the cursor."""

    id: str = Field(primary_key=True)
    recipient: str
    assignment_id: str
    case_id: str
    at: datetime = instant()
    version: int = 1


class RemovalRow(Removal, Tables, table=True):
    __tablename__ = "removals"
    __table_args__ = (Index(None, "recipient", "id"),)


class DeliveryRow(Delivery, Tables, table=True):
    __tablename__ = "deliveries"
