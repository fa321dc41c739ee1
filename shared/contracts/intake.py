"""Events of intake 受理. Free text is masked before it gets here; contact data never do."""

from typing import Literal

from shared.contracts.base import Area, AttachmentRef, Event, Instant, Location, Severity, published_by


class OfReport(Event):
    """What every intake event about a report says. `by` is a person id, a system (`citizen_app-1`), `system` or `anonymous`."""

    report_id: str
    report_no: str
    channel: str
    """`hotline|grid_app|citizen_app|patrol|device|superior|inspection`; later ones may come."""
    source_id: str | None = None
    """The sender's own number: ticket number, finding id, …"""
    at: Instant
    """When it was decided: registered, merged, declined …"""
    by: str
    role: str


@published_by("intake", "case.registered.v1")
class CaseRegistered(OfReport):
    """A report was filed as a case 立案. Dispatch routes it, evaluation learns whom to ask, inspection finds its own findings again.

    Key: case_id. The first event of every case; `round` 1 begins here.
    """

    case_id: str
    case_no: str
    item: str
    severity: Severity
    area: Area | None
    """None only when a registrar filed it without a place inside the town; a dispatcher then decides by hand."""
    location: Location
    text: str
    """Masked."""
    occurred_at: Instant
    received_at: Instant
    reply_due_at: Instant | None = None
    """When the hotline wants its answer; the dispose limit ends at the earlier of this and the item's own."""
    attachments: list[AttachmentRef] = []
    emergency: bool = False
    """Confirmed: the emergency number was told already, severity is II or I."""
    private: bool = False
    """A private matter of the reporter (0603, 1001–1004): never joined with another person's."""
    contactable: bool
    """Whether the reporter may be asked for an answer afterwards."""
    subject_uscc: str | None = None
    """The enterprise complained of, by credit code; natural persons are never named."""
    catalogue_version: str
    decided: Literal["machine", "person"]
    """Whether certainty or a person's hand filed it."""


@published_by("intake", "case.merged.v1")
class CaseMerged(OfReport):
    """A report was joined to a case 并案: the case has one more source and one more person to answer; one handling serves both.

    Published once with `case_id` = `into_case_id` as key. Had the report a case of its own, a second time with `case_id` =
    `from_case_id` as key: that case ends as merged and its assignment is cancelled.
    """

    case_id: str
    into_case_id: str
    into_case_no: str
    from_case_id: str | None = None
    text: str
    """Masked."""
    occurred_at: Instant
    location: Location
    attachments: list[AttachmentRef] = []
    contactable: bool
    reply_due_at: Instant | None = None
    reason: str | None = None
    """Masked."""
    decided: Literal["machine", "person"]


@published_by("intake", "case.corrected.v1")
class CaseCorrected(OfReport):
    """Item, severity or place of a case were wrong and are now as given here; routing and limits follow once.

    Key: case_id. Carries the whole new judgement, not only what changed.
    """

    case_id: str
    case_no: str
    changed: list[str]
    """Which of `item`, `severity`, `location` (with the area) differ from before."""
    item: str
    severity: Severity
    area: Area | None
    location: Location
    private: bool
    catalogue_version: str
    previous_item: str
    previous_severity: Severity
    previous_area: Area | None
    reason: str
    """Masked."""


@published_by("intake", "case.supplemented.v1")
class CaseSupplemented(OfReport):
    """The reporter or the hotline added something to a report. The handler must see it.

    Key: case_id, or report_id while there is no case.
    """

    case_id: str | None = None
    text: str
    """Masked; what is new."""
    attachments: list[AttachmentRef] = []
    reply_due_at: Instant | None = None
    """The limit the hotline now gives, if it gives one."""


@published_by("intake", "case.recurred.v1")
class CaseRecurred(OfReport):
    """The matter of a closed case is back within 30 days 反弹. Evaluation reopens it as a round of its own.

    Key: case_id of the closed case; the new report belongs to it from now on.
    """

    case_id: str
    case_no: str
    text: str
    """Masked."""
    occurred_at: Instant
    location: Location
    attachments: list[AttachmentRef] = []
    contactable: bool
    reply_due_at: Instant | None = None
    closed_at: Instant
    """When the case had been closed."""
    decided: Literal["machine", "person"]


@published_by("intake", "report.declined.v1")
class ReportDeclined(OfReport):
    """A report is not ours to handle 不予受理; its sender is told why and where to go. Conservation counts it as answered.

    Key: case_id if it had become a case (which ends as declined, its assignment is cancelled), else report_id.
    """

    case_id: str | None = None
    reason_code: str
    """From the closed list of refusal reasons."""
    note: str | None = None
    """Masked."""
    item: str | None = None


@published_by("intake", "attachment.stored.v1")
class AttachmentStored(Event):
    """An attachment lies safely in the store. Commands of other services that name it may now count it as evidence.

    Key: attachment_id.
    """

    attachment_id: str
    kind: str
    """`before|after|document|recording`."""
    media_type: str
    """As judged by content."""
    size: int
    """Bytes of the file as sent."""
    sha256: str
    taken_at: Instant | None = None
    """By the camera or the sender."""
    lon: float | None = None
    lat: float | None = None
    at: Instant
    by: str
    role: str
