"""Tables of evaluation: what it knows of a case, one evaluation per round, invitations, and the facts behind the rates."""

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


class Tables(Record):
    """Carries the metadata of this service."""

    metadata = metadata


class MatterState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    MERGED = "merged"
    DECLINED = "declined"


class EvaluationStatus(StrEnum):
    AWAITING_CHECK = "awaiting_check"
    AWAITING_RATING = "awaiting_rating"
    CLOSED = "closed"
    REOPENED = "reopened"
    EXCLUDED = "excluded"


class Matter(Record):
    """A case as evaluation needs it: a projection of the events of intake and dispatch. `id` is the case id."""

    id: str = Field(primary_key=True)
    case_no: str
    state: MatterState = text_enum(MatterState, default=MatterState.OPEN)
    item: str
    severity: str
    channel: str
    """Of the first report."""
    district: str | None = None
    station: str | None = None
    community: str | None = None
    grid: str | None = None
    reports: list[dict[str, Any]] = document(default_factory=list)
    """`{report_id, channel, contactable}`, oldest first."""
    rounds: list[dict[str, Any]] = document(default_factory=list)
    """`{round, unit}`: who had each round last."""
    round: int = 0
    bad_answers: int = 0
    """How often a bad answer has reopened the case."""
    failed_checks: int = 0
    version: int = 1


class MatterRow(Matter, Tables, table=True):
    __tablename__ = "matters"


class Evaluation(Record):
    """How one round was verified and answered. Opened when the round was handled, or when its time ran out."""

    id: str = Field(primary_key=True)
    case_id: str
    case_no: str
    round: int
    status: EvaluationStatus = text_enum(EvaluationStatus)
    unit: str
    person: str | None = None
    handlers: list[str] = document(default_factory=list)
    """Everybody who acted in this round; none of them may verify it."""
    item: str
    severity: str
    channel: str
    district: str | None = None
    station: str | None = None
    community: str | None = None
    grid: str | None = None
    due_at: datetime = instant()
    opened_at: datetime = instant()
    handled_at: datetime | None = instant(default=None, nullable=True)
    handled_late: bool = False
    verify_due_at: datetime | None = instant(default=None, nullable=True)
    physical: bool = False
    """Whether the check is made on the spot."""
    verification: dict[str, Any] | None = document(default=None, nullable=True)
    verifier: str | None = None
    call_back_due_at: datetime | None = instant(default=None, nullable=True)
    """Set when the time ran out: a call-back is owed whether or not the unit says it is done."""
    call_back_open: bool = False
    ask: int = 1
    """Counts how often the reporters were asked in this round: more than once only under a supervisor."""
    reports: list[dict[str, Any]] = document(default_factory=list)
    """`{report_id, channel, contactable, state, half_days}`; state: pending, invited, answered, unreachable."""
    follow_ups: list[dict[str, Any]] = document(default_factory=list)
    ratings: list[dict[str, Any]] = document(default_factory=list)
    """What the reporters answered; their free text is masked here."""
    sealed: bytes | None = None
    """Those texts as they were given, by rating id, encrypted."""
    exclusion: dict[str, Any] | None = document(default=None, nullable=True)
    outcome: str | None = None
    ended: str | None = None
    """`closed` or `reopened` once the round has had its end, whatever became of the status afterwards."""
    version: int = 1


class EvaluationRow(Evaluation, Tables, table=True):
    __tablename__ = "evaluations"
    __table_args__ = (
        Index(None, "case_id", "round", unique=True),
        Index(None, "status", "opened_at", "id"),
        Index(None, "unit", "opened_at", "id"),
        Index(None, "district", "opened_at", "id"),
        Index(None, "item", "opened_at", "id"),
        Index(None, "grid"),
        Index(None, "community"),
        Index(None, "station"),
        Index(None, "opened_at", "id"),
    )


class Invitation(Record):
    """A reporter was asked for an answer; the link's token is `id` and a signature."""

    id: str = Field(primary_key=True)
    evaluation_id: str = Field(index=True)
    case_id: str
    report_id: str
    channel: str
    ask: int
    invited_at: datetime = instant()
    expires_at: datetime = instant()
    answered_at: datetime | None = instant(default=None, nullable=True)
    version: int = 1


class InvitationRow(Invitation, Tables, table=True):
    __tablename__ = "invitations"


class KnownAttachment(Record):
    """An attachment whose event has arrived."""

    id: str = Field(primary_key=True)
    kind: str
    version: int = 1


class KnownAttachmentRow(KnownAttachment, Tables, table=True):
    __tablename__ = "known_attachments"


class Tally(Record):
    """What the rates count of one round, as it stands now: a fold of the topic's events and of nothing else. `id` is `case_id:round`.

    The flags are 0 or 1, so that the database can add them up.
    """

    id: str = Field(primary_key=True)
    case_id: str
    case_no: str
    round: int
    opened: int = 0
    """The round was handled or its time ran out; before that nothing is counted."""
    counted: int = 1
    """0 once the case was merged into another or declined."""
    unit: str = ""
    person: str | None = None
    item: str = ""
    severity: str = ""
    district: str | None = None
    channel: str = ""
    due_at: datetime | None = instant(default=None, nullable=True)
    due_on: str = ""
    """The town's day of `due_at`: the day of the period that the round belongs to."""
    handled_at: datetime | None = instant(default=None, nullable=True)
    status: str = ""
    """Of the round's evaluation, as the events tell it."""
    light: str = ""
    """Of the dispose clock when it stopped."""
    on_time: int = 0
    suspended: int = 0
    checked: int = 0
    check_failed: int = 0
    closed: int = 0
    excluded: int = 0
    rated: int = 0
    contacted: int = 0
    solved: int = 0
    satisfied: int = 0
    satisfaction: int | None = None
    answers: list[dict[str, Any]] = document(default_factory=list)
    """`{rating_id, contacted, solved, satisfaction, void}`."""
    version: int = 1


class TallyRow(Tally, Tables, table=True):
    __tablename__ = "tallies"
    __table_args__ = (Index(None, "case_id"),)


class Fact(Record):
    """A tally as it stood from `recorded_at` on. Only ever added, so that an earlier answer of the rates can be given again."""

    id: str = Field(primary_key=True)
    tally_id: str
    recorded_at: datetime = instant()
    """Strictly increasing in the order of commits: never two facts at one instant."""
    case_id: str
    case_no: str
    round: int
    counted: int
    unit: str
    person: str | None = None
    item: str
    severity: str
    district: str | None = None
    channel: str
    due_at: datetime = instant()
    due_on: str
    handled_at: datetime | None = instant(default=None, nullable=True)
    status: str
    light: str
    on_time: int
    suspended: int
    checked: int
    check_failed: int
    closed: int
    excluded: int
    rated: int
    contacted: int
    solved: int
    satisfied: int
    satisfaction: int | None = None


class FactRow(Fact, Tables, table=True):
    __tablename__ = "facts"
    __table_args__ = (Index(None, "due_on", "tally_id"), Index(None, "tally_id", "recorded_at"))


class Ledger(Record):
    """The one row that gives facts their order: when the last one was recorded."""

    id: str = Field(primary_key=True)
    last_at: datetime = instant()
    version: int = 1


class LedgerRow(Ledger, Tables, table=True):
    __tablename__ = "ledger"


class Export(Record):
    """A file that somebody took away: enough to prove later what was in it."""

    id: str = Field(primary_key=True)
    name: str
    sha256: str
    bytes: int
    rows: int
    snapshot_at: datetime = instant()
    made_by: str
    made_at: datetime = instant()
    version: int = 1


class ExportRow(Export, Tables, table=True):
    __tablename__ = "exports"


class DeliveryRow(Delivery, Tables, table=True):
    __tablename__ = "deliveries"
