"""Events of inspection 检查. The key of all of them is the enterprise's credit code `uscc`; persons are staff ids."""

from datetime import date
from typing import Literal

from shared.contracts.base import AttachmentRef, Event, Instant, Location, Shape, published_by


class OfSubject(Event):
    """What every inspection event says. `by` is a person id or `system`."""

    uscc: str
    at: Instant
    by: str
    role: str


@published_by("inspection", "inspection.requested.v1")
class InspectionRequested(OfSubject):
    """A department wants to inspect an enterprise in a window. The base of every "visits saved" figure."""

    request_id: str
    department: str
    scenario: str | None = None
    lines: list[str]
    """Line ids of the checklist that this request stands for."""
    window_from: date
    window_to: date
    minutes: int
    reason: str
    """`plan|draw|risk|complaint|transfer|recheck|campaign|company`."""
    priority: int


class PlannedVisit(Shape):
    """One visit of an approved plan: which requests of which departments it serves, when, and by whom."""

    visit_id: str
    day: date
    start: Instant
    minutes: int
    officers: list[str]
    departments: list[str]
    """Distinct departments with a request; (their number − 1) visits are saved."""
    requests: list[str]
    line_count: int


class UnplannedRequest(Shape):
    request_id: str
    reason: str
    """A code: why no visit serves it."""


@published_by("inspection", "plan.published.v1")
class PlanPublished(OfSubject):
    """A plan was approved 审批 and is in force for this enterprise; `by` approved it and is not its author.

    One event per enterprise of the plan (visits or unplanned requests), so that everything about an enterprise stays in order.
    """

    plan_id: str
    author: str
    period_from: date
    period_to: date
    visits: list[PlannedVisit]
    unplanned: list[UnplannedRequest]
    visits_saved: int
    """At this enterprise: Σ over its visits (distinct departments − 1)."""


class OfVisit(OfSubject):
    """What every event of a visit says."""

    visit_id: str
    plan_id: str | None = None
    """None for an emergency entry."""
    day: date
    officers: list[str]
    departments: list[str]
    requests: list[str]


@published_by("inspection", "visit.checked_in.v1")
class VisitCheckedIn(OfVisit):
    """The team is at the enterprise and its code was good 扫码入企. From here the checklist may be filled in."""

    emergency: bool = False
    """Entered before approval; approval must follow within 24 hours."""
    distance_m: float | None = None
    """From the enterprise's registered place."""


class LineAnswer(Shape):
    line_id: str
    department: str
    answer: str
    """`pass|fail|na|sampled`."""
    red_line: bool = False
    corrected: bool = False
    """Put right on the spot."""


@published_by("inspection", "visit.finished.v1")
class VisitFinished(OfVisit):
    """The visit is over and its record stands. `at` is when the team left."""

    checked_in_at: Instant
    lines: list[LineAnswer]
    findings: list[str]
    """Finding ids; each has its own `finding.recorded`."""
    party_signed: bool
    visits_saved: int
    """Distinct departments with a request − 1: what this one visit really saved."""


@published_by("inspection", "visit.missed.v1")
class VisitMissed(OfVisit):
    """The day of the visit ended without a check-in. Its requests are open again."""

    reason: str
    """A code: `day_over`."""


@published_by("inspection", "finding.recorded.v1")
class FindingRecorded(OfSubject):
    """A line failed. When `enforce` is set intake files it as a report (`channel` inspection, `source_id` = finding_id).

    A failed rectification is a finding of its own with `previous_finding_id`.
    """

    finding_id: str
    visit_id: str
    line_id: str
    department: str
    item: str | None = None
    """The catalogue item, where the line points to one."""
    text: str
    """Which requirement was not met; plain Chinese, no person."""
    red_line: bool
    enforce: bool
    enforce_cause: str | None = None
    """`red_line|rectification_failed|officer`; set with `enforce`."""
    corrected: bool = False
    location: Location
    """Of the enterprise."""
    officers: list[str]
    attachments: list[AttachmentRef] = []
    proposal: str | None = None
    """What the rules propose: a code such as `first_violation`, `order`, `enforce`; an officer decides."""
    rectification_id: str | None = None
    previous_finding_id: str | None = None


@published_by("inspection", "rectification.ordered.v1")
class RectificationOrdered(OfSubject):
    """The enterprise must put something right until a day 责令整改; the day counts whole, at most 30 days ahead."""

    rectification_id: str
    visit_id: str
    finding_id: str
    line_id: str
    department: str
    due_on: date
    previous_rectification_id: str | None = None


@published_by("inspection", "rectification.decided.v1")
class RectificationDecided(OfSubject):
    """Two officers looked again: put right, or not. The colour follows from it."""

    rectification_id: str
    visit_id: str
    finding_id: str
    line_id: str
    outcome: Literal["verified", "failed"]
    late: bool
    """Put right in full, but after the day."""
    due_on: date
    submitted_at: Instant | None
    officers: list[str]
    next_rectification_id: str | None = None


@published_by("inspection", "colour.changed.v1")
class ColourChanged(OfSubject):
    """The colour of an enterprise moved by a rule 三色. It changes how often we come and nothing else; black is shown to nobody outside."""

    previous: str
    """`unrated|green|yellow|black`."""
    colour: str
    rule: str
    """Which rule of the catalogue's `three_colour_rules` moved it."""
    visit_id: str | None = None
    rectification_id: str | None = None
