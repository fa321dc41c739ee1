"""Events of evaluation 评价: what was verified, what the reporter said, how it ended. The key of all of them is case_id."""

from typing import Literal

from shared.contracts.base import Event, Instant, Satisfaction, Severity, Shape, published_by


class OfRound(Event):
    """What every evaluation event says: the round, and all by which its numbers are grouped, as they were when the unit handled it
    (or its time ran out). `by` is a person id, `system` or `reporter`."""

    evaluation_id: str
    case_id: str
    case_no: str
    round: int
    unit: str
    """That handled this round."""
    person: str | None
    """Who handled this round."""
    item: str
    severity: Severity
    district: str | None
    channel: str
    """Of the case's first report."""
    due_at: Instant
    """When the dispose limit of this round ends: the period that its numbers belong to."""
    at: Instant
    by: str
    role: str


@published_by("evaluation", "case.checked.v1")
class CaseChecked(OfRound):
    """Somebody who did not handle it looked at the result 核查. A failed check is rework: the case goes back."""

    passed: bool
    physical: bool
    """On the spot, not from the desk."""
    reason_code: str | None = None
    """Why it failed, from the list of rework reasons."""
    note: str | None = None
    """Masked."""
    attachments: list[str] = []
    """Attachment ids."""
    late: bool = False


@published_by("evaluation", "survey.invited.v1")
class SurveyInvited(OfRound):
    """A reporter is asked for an answer. Intake, which alone can reach them, makes the link from `invitation_id` and sends it."""

    invitation_id: str
    report_id: str
    report_channel: str
    expires_at: Instant


@published_by("evaluation", "callback.tried.v1")
class CallbackTried(OfRound):
    """An evaluator telephoned a reporter 回访. Three tries on different half-days without success end in the verifier's word."""

    report_id: str
    report_channel: str
    try_no: int
    reached: bool
    exhausted: bool = False
    """No further try will be made."""


@published_by("evaluation", "case.rated.v1")
class CaseRated(OfRound):
    """A reporter answered. The three rates are made of these and of nothing else; a bad answer reopens the case at once."""

    rating_id: str
    report_id: str
    report_channel: str
    source: Literal["survey", "callback"]
    contacted: bool
    solved: bool
    satisfaction: Satisfaction
    reasons: list[str] = []
    """Codes."""
    bad: bool
    """Not solved, or satisfaction at or below the town's threshold."""
    void: bool = False
    """No honest answer by the void rules: kept, shown, not counted."""
    void_reason: str | None = None


class Answers(Shape):
    """The least favourable valid answer of a round."""

    contacted: bool
    solved: bool
    satisfaction: Satisfaction


@published_by("evaluation", "case.closed.v1")
class CaseClosed(OfRound):
    """The loop is closed 结案. Intake tells the hotline and every reporter, dispatch completes the assignment."""

    confirmed_by: Literal["reporter", "verifier"]
    """`verifier` after silence or when nobody can be asked: never counted as satisfied."""
    outcome: str
    """The evaluation's outcome code."""
    answers: Answers | None
    """None when nobody answered."""
    failed_checks: int
    """Over all rounds of the case."""
    handled_at: Instant | None
    """None when the reporter's word closed a case that the unit had not reported as done."""
    handled_late: bool


@published_by("evaluation", "case.reopened.v1")
class CaseReopened(OfRound):
    """The case is not solved and begins again (or, `escalated`, ends its rounds). Dispatch makes the new assignment.

    `round`, `unit` and `person` are those of the round that failed.
    """

    cause: Literal["bad_answer", "check_failed", "recurrence"]
    next_round: int | None
    """None when escalated: no fourth round, a supervisor owns the case."""
    escalated: bool
    to: Literal["same", "other"]
    """The same unit again, or one that is not in `excluded_units`."""
    excluded_units: list[str]
    """Units that had an earlier round; with `to` = `same` empty."""
    proposed_unit: str | None = None
    """A hint; dispatch decides."""
    report_id: str | None = None
    """Whose answer or new report it was."""
    reasons: list[str] = []
    """Codes."""
    note: str | None = None
    """Masked."""


@published_by("evaluation", "evaluation.excluded.v1")
class EvaluationExcluded(OfRound):
    """Two people agreed to take a round out of the rates 剔除; rates are always shown with and without it."""

    reason_code: str
    """`unreasonable|no_contact|out_of_scope|duplicate_demand|force_majeure`."""
    requested_by: str
