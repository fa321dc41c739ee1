"""Events of dispatch 派遣: who is responsible, until when, and what was done. The key of all of them is case_id."""

from typing import Literal

from shared.contracts.base import (
    Area,
    AttachmentRef,
    Event,
    Instant,
    Light,
    Location,
    Point,
    ReportRef,
    Severity,
    Shape,
    TimeLimit,
    published_by,
)


class OfCase(Event):
    """What every dispatch event says. `by` is a person id or `system`; `at` is when it happened in the world (the device's time for
    what was collected offline), ce_time when it was recorded."""

    case_id: str
    case_no: str
    round: int
    assignment_id: str
    status: str
    """Of the assignment, after this event (contract section 3): what the case's own status follows from."""
    at: Instant
    by: str
    role: str
    light: Light
    """Of the dispose clock, as it stood at `at`."""


class OfUnit(OfCase):
    """A case that a unit is responsible for, as it is after this event."""

    unit: str
    person: str | None = None
    due_at: Instant
    """Of the dispose clock, after this event."""


@published_by("dispatch", "case.dispatched.v1")
class CaseDispatched(OfUnit):
    """A unit is responsible and its dispose clock runs. Intake shows it and tells the hotline; evaluation counts the round to it.

    Published whenever the responsible unit is set anew: also after a verdict `move` (cause `returned`, same assignment), an accepted
    transfer and every reopening (new assignment, new round).
    """

    cause: str
    """`registered|reopened|returned|corrected|transferred|reassigned`."""
    previous_unit: str | None = None
    item: str
    severity: Severity
    area: Area | None
    location: Location
    channel: str
    """Of the case's first report."""
    reports: list[ReportRef]
    subject_uscc: str | None = None
    limit: TimeLimit
    started_at: Instant
    """When the dispose clock of this round began."""
    sign_due_at: Instant
    provisional: bool = False
    """The limit reaches a year whose holidays are not published yet."""
    rules: list[str] = []
    """Codes of the routing rules that led here, in order."""


@published_by("dispatch", "case.assigned.v1")
class CaseAssigned(OfUnit):
    """A person of the unit (`person`) was named, or the name taken back. The terminal's owner changes; so does the shown owner."""

    previous_person: str | None = None
    previous_unit: str | None = None
    reason: str | None = None
    """Masked."""


@published_by("dispatch", "case.signed.v1")
class CaseSigned(OfUnit):
    """The unit took the case 签收: from here on it is in progress."""

    automatic: bool = False
    """Signed by the clock at twice the limit because nobody did; a real signature may follow and replaces it."""
    late: bool
    sign_due_at: Instant


@published_by("dispatch", "case.arrived.v1")
class CaseArrived(OfUnit):
    """Somebody is on the spot 到场."""

    point: Point | None = None
    arrive_due_at: Instant | None = None
    late: bool = False


@published_by("dispatch", "case.contacted.v1")
class CaseContacted(OfUnit):
    """The unit tried to speak with the reporter 先行联系. A fact of the unit (metric M5), never the reporter's own word."""

    reached: bool
    first: bool
    """The first successful contact of this round: it stops the first-contact clock."""
    first_contact_due_at: Instant | None = None
    late: bool = False


class CorrectionOrder(Shape):
    """An order to correct 责令改正."""

    number: str
    served_at: Instant
    correct_by: Instant


@published_by("dispatch", "measure.recorded.v1")
class MeasureRecorded(OfUnit):
    """Something was done towards a party: a prompt, a warning, guidance … Counted in the 7-2-1 split, shown, never a target."""

    measure_id: str
    measure: str
    """`prompt|warn|penalty|guide|persuade|talk|advise|mediate|service`."""
    item: str
    officers: list[str]
    party_kind: Literal["enterprise", "individual", "unknown"]
    party_uscc: str | None = None
    """Enterprises only; a natural person is never identified here."""
    called_for: str | None = None
    """The measure that the ladder and the first-violation rule asked for."""
    ladder_step: int | None = None
    first_violation: bool = False
    order: CorrectionOrder | None = None
    amount_yuan: float | None = None
    attachments: list[AttachmentRef] = []


class MeasureRef(Shape):
    measure_id: str
    measure: str


@published_by("dispatch", "case.handled.v1")
class CaseHandled(OfUnit):
    """The unit says it is done 处置完毕; the dispose clock stopped at `at`. Evaluation verifies and asks, intake answers the hotline.

    `person` is the handler; everybody in `handlers` acted in this round and may not verify it.
    """

    late: bool
    result: str
    """Masked."""
    handlers: list[str]
    measures: list[MeasureRef] = []
    attachments: list[AttachmentRef] = []
    item: str
    severity: Severity
    area: Area | None
    location: Location
    channel: str
    reports: list[ReportRef]
    """Every report that must be answered."""
    physical_check: bool = False
    """The item or its severity asks for a look on the spot; evaluation may draw others as well."""
    verify_due_at: Instant | None = None
    suspended_seconds: int = 0
    """How long the dispose clock stood still by approval in this round."""
    extended: bool = False


@published_by("dispatch", "case.return_requested.v1")
class CaseReturnRequested(OfUnit):
    """The unit says the case is not its own 退单. It stays responsible and the clock runs until the verdict."""

    reason_code: str
    """`not_our_duty|not_our_area|wrong_item|insufficient_facts`."""
    legal_ground: str
    proposed_unit: str | None = None
    evidence: list[str] = []
    """Attachment ids."""


@published_by("dispatch", "case.return_decided.v1")
class CaseReturnDecided(OfUnit):
    """The verdict 审定 on a return. After `move`, `unit` is the new one and `case.dispatched` (cause `returned`) follows."""

    decision: Literal["keep", "move"]
    final: bool
    """No further return is possible."""
    previous_unit: str
    reason: str
    """Masked."""


@published_by("dispatch", "case.extension_requested.v1")
class CaseExtensionRequested(OfUnit):
    """The unit asks for more time; the clock runs as before."""

    until: Instant
    reason: str
    """Masked."""


@published_by("dispatch", "case.extension_decided.v1")
class CaseExtensionDecided(OfUnit):
    """More time was granted or refused; `due_at` is what now holds. On-time is counted against it."""

    approved: bool
    previous_due_at: Instant
    reason: str
    """Masked."""


@published_by("dispatch", "case.suspended.v1")
class CaseSuspended(OfUnit):
    """The dispose clock stands still by approval 挂账, at most 30 days. Suspended rounds are counted apart from on-time."""

    reason_code: str
    """`weather|court_or_review|party_untraceable|testing`."""
    until: Instant
    renewed: bool = False
    reason: str
    """Masked."""


@published_by("dispatch", "case.resumed.v1")
class CaseResumed(OfUnit):
    """The clock runs again; `due_at` moved by the time that it stood still."""

    suspended_seconds: int
    automatic: bool = False
    """The granted time had run out."""
    reason: str | None = None
    """Masked."""


class Evidence(Shape):
    attachment_id: str
    sha256: str


@published_by("dispatch", "case.transferred.v1")
class CaseTransferred(OfUnit):
    """The unit hands the case to another body 移送. `unit` stays responsible until the receiver answers; nobody may close it."""

    to_unit: str
    reason: str
    """Masked."""
    articles: list[str] = []
    evidence: list[Evidence] = []
    suspected_crime: bool = False


@published_by("dispatch", "case.transfer_answered.v1")
class CaseTransferAnswered(OfUnit):
    """The receiver took the case (then `unit` is the receiver and `case.dispatched`, cause `transferred`, follows) or refused it."""

    accepted: bool
    from_unit: str
    to_unit: str
    reason_code: str | None = None
    reason: str
    """Masked."""


@published_by("dispatch", "case.urged.v1")
class CaseUrged(OfUnit):
    """Somebody above asked to hurry 催办. No clock changes."""

    message: str
    """Masked."""


@published_by("dispatch", "case.escalated.v1")
class CaseEscalated(OfCase):
    """The case went up: after the third round a supervisor owns it, or a higher tier took it. Everybody shows the new owner."""

    cause: str
    """`third_round|manual`."""
    unit: str | None
    person: str | None
    """The new owner."""
    previous_unit: str | None = None
    due_at: Instant
    """Of the fresh supervision clock."""
    reason: str | None = None
    """Masked."""


class OfClock(OfCase):
    """What one of the clocks of an assignment did. `unit` is None while nobody is responsible (the dispatch clock)."""

    clock: str
    """`dispatch|sign|first_contact|arrive|dispose|verify`."""
    clock_due_at: Instant
    limit: TimeLimit
    share: float
    """Elapsed ÷ limit in the clock's own unit."""
    unit: str | None
    person: str | None
    due_at: Instant | None
    """Of the dispose clock; the same as `clock_due_at` where that is the clock."""
    item: str
    severity: Severity
    district: str | None
    channel: str


@published_by("dispatch", "clock.warned.v1")
class ClockWarned(OfClock):
    """Time is running out: the light turned yellow, or the 24-hour reminder of a grave case is due. Once per clock and cause."""

    cause: str
    """`yellow|reminder_24h`."""


@published_by("dispatch", "clock.breached.v1")
class ClockBreached(OfClock):
    """The limit has passed without the act. For `dispose` the round counts as overdue, a 督查单 is out and evaluation calls back."""

    supervision_id: str | None = None
    """The one 督查单 of this breach; only dispose has one."""


@published_by("dispatch", "clock.recalculated.v1")
class ClockRecalculated(OfClock):
    """The notice of a year is out, and a clock that was provisional for want of it was computed again: `clock_due_at` is what now holds,
    also where it is the same as before. The change warns nobody and makes nobody late. Intake and evaluation show the new due time."""

    previous_clock_due_at: Instant
    year: int
    """Whose notice the clock waited for."""
    provisional: bool
    """It reaches a further year without a notice."""
    supervision_id: str | None = None
    """Where `clock` is `supervision`: the 督查单 whose answer is due."""
    withdrawn_supervision_id: str | None = None
    """Where `clock` is `dispose` and its breach is undone: the 督查单 that the breach had issued and nobody has answered."""


@published_by("dispatch", "supervision.issued.v1")
class SupervisionIssued(OfCase):
    """A 督查单 went to the unit; it has its own limit and lives on when the case closes."""

    supervision_id: str
    cause: str
    """`breach|manual|third_round`."""
    unit: str | None
    person: str | None
    due_at: Instant | None
    """Of the dispose clock."""
    answer_due_at: Instant
    reason: str
    """Masked."""


@published_by("dispatch", "supervision.answered.v1")
class SupervisionAnswered(OfCase):
    """The unit explained itself."""

    supervision_id: str
    unit: str | None
    person: str | None
    due_at: Instant | None
    answer_due_at: Instant
    late: bool
    answer: str
    """Masked."""
    attachments: list[AttachmentRef] = []
