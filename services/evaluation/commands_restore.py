"""Our own events, read back. While the service runs their effect stands already and nothing happens; into an empty database the whole
topic restores every round, every invitation and every number (contract section 6). Free text alone is not on the topic and stays lost.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from services.evaluation.commands_events import OnCase
from services.evaluation.commands_round import CHECK_OVERDUE, SILENCE, Act
from services.evaluation.lifecycle import LIFECYCLE
from services.evaluation.models import Evaluation, EvaluationStatus, Invitation, MatterState
from services.evaluation.rules import ESCALATED, OUTCOMES, half_day
from services.evaluation.store import EVALUATIONS_OF, INVITATIONS, LEDGER, LEDGERS, MATTERS, TALLIES_OF
from shared.actor import Actor
from shared.contracts.evaluation import (
    CallbackTried,
    CaseChecked,
    CaseClosed,
    CaseRated,
    CaseReopened,
    EvaluationExcluded,
    OfRound,
    SurveyInvited,
)
from shared.db.commands import AlreadyDone, Decision, Needs, State
from shared.db.records import to_text

GRACE = timedelta(hours=1)
"""How long a restored silence waits at least: the event that ended it stands further on in the topic."""


@dataclass(frozen=True, kw_only=True)
class Restore(OnCase):
    """One of our own events, taken over if its effect is not there."""

    event: OfRound
    present: datetime

    def needs(self) -> Needs:
        invitations = [self.event.invitation_id] if isinstance(self.event, SurveyInvited) else []
        ids = [self.case_id]
        return Needs({MATTERS: ids, EVALUATIONS_OF: ids, TALLIES_OF: ids, LEDGERS: [LEDGER], INVITATIONS: invitations})

    def decide(self, state: State) -> Decision:
        event = self.event
        evaluation = self.evaluations(state).get(event.round)
        matter = state.find(MATTERS, self.case_id)
        if matter is None or evaluation is None or evaluation.id != event.evaluation_id or self._stands(state, evaluation):
            raise AlreadyDone
        act = self.act(state, Decision(), evaluation, matter, [event])
        self._take_over(act)
        return act.finish()

    def _stands(self, state: State, evaluation: Evaluation) -> bool:
        event = self.event
        if isinstance(event, CaseChecked):
            return evaluation.verification is not None or evaluation.ended is not None
        if isinstance(event, SurveyInvited):
            return state.find(INVITATIONS, event.invitation_id) is not None
        if isinstance(event, CallbackTried):
            return any(each["report_id"] == event.report_id and each["try_no"] == event.try_no for each in evaluation.follow_ups)
        if isinstance(event, CaseRated):
            return any(each["rating_id"] == event.rating_id for each in evaluation.ratings)
        if isinstance(event, CaseClosed):
            return evaluation.ended is not None
        if isinstance(event, CaseReopened):
            return evaluation.ended == "reopened"
        return evaluation.exclusion is not None and evaluation.exclusion["state"] == "approved"

    def _take_over(self, act: Act) -> None:
        event = self.event
        if isinstance(event, CaseChecked):
            self._checked(act, event)
        elif isinstance(event, SurveyInvited):
            self._invited(act, event)
        elif isinstance(event, CallbackTried):
            self._called(act, event)
        elif isinstance(event, CaseRated):
            self._rated(act, event)
        elif isinstance(event, CaseClosed):
            act.by_system("close", reason=event.confirmed_by, outcome=event.outcome, ended="closed", call_back_open=False)
            act.change_matter(state=MatterState.CLOSED)
            act.decision.cancel(SILENCE, act.evaluation.id)
        elif isinstance(event, CaseReopened):
            self._reopened(act, event)
        elif isinstance(event, EvaluationExcluded):
            self._excluded(act, event)

    def _by_person(self, act: Act, action: str, to: str, **changes: Any) -> None:
        actor = Actor(self.event.by, self.event.role)
        act.evaluation = LIFECYCLE.apply(
            act.decision, act.evaluation, action, actor=actor, now=self.now, key=act.case_id, to=to, reason="restored", also=changes
        )

    def _checked(self, act: Act, event: CaseChecked) -> None:
        verification = {
            "passed": event.passed,
            "by": event.by,
            "role": event.role,
            "at": to_text(event.at),
            "physical": event.physical,
            "late": event.late,
            "note": event.note,
            "attachments": list(event.attachments),
        }
        to = EvaluationStatus.AWAITING_RATING if event.passed else EvaluationStatus.REOPENED
        self._by_person(act, "check", to, verification=verification, verifier=event.by)
        act.decision.cancel(CHECK_OVERDUE, act.evaluation.id)
        if event.passed:
            silence = self.town.work_time.due(event.at, act.parameters.silence).due_at
            act.decision.timer(max(silence, self.present + GRACE), SILENCE, act.evaluation.id, ask=act.evaluation.ask)

    def _invited(self, act: Act, event: SurveyInvited) -> None:
        act.decision.insert(
            Invitation(
                id=event.invitation_id,
                evaluation_id=event.evaluation_id,
                case_id=event.case_id,
                report_id=event.report_id,
                channel=event.report_channel,
                ask=act.evaluation.ask,
                invited_at=event.at,
                expires_at=event.expires_at,
            )
        )
        act.change(reports=_with_state(act.evaluation, event.report_id, "invited", only="pending"))
        act.decision.step(act.case_id, "invite", resource="evaluation", reason="restored")

    def _called(self, act: Act, event: CallbackTried) -> None:
        half = half_day(self.town.work_time.local(event.at))
        reports = []
        for report in act.evaluation.reports:
            if report["report_id"] == event.report_id:
                halves = report["half_days"] if event.reached or half in report["half_days"] else [*report["half_days"], half]
                report = {**report, "half_days": halves, "state": "unreachable" if event.exhausted else report["state"]}
            reports.append(report)
        follow_up = {
            "report_id": event.report_id,
            "by": event.by,
            "at": to_text(event.at),
            "try_no": event.try_no,
            "reached": event.reached,
            "counted": not event.reached and reports != act.evaluation.reports,
            "note": None,
        }
        owed = act.evaluation.call_back_open and not event.exhausted and not event.reached
        act.change(follow_ups=[*act.evaluation.follow_ups, follow_up], reports=reports, call_back_open=owed)
        act.decision.step(act.case_id, "follow-up", resource="evaluation", reason="restored")

    def _rated(self, act: Act, event: CaseRated) -> None:
        rating = {
            "rating_id": event.rating_id,
            "report_id": event.report_id,
            "source": event.source,
            "ask": act.evaluation.ask,
            "contacted": event.contacted,
            "solved": event.solved,
            "satisfaction": event.satisfaction,
            "reasons": list(event.reasons),
            "text": None,
            "by": event.by,
            "at": to_text(event.at),
            "bad": event.bad,
            "void": event.void,
            "void_reason": event.void_reason,
        }
        reports = _with_state(act.evaluation, event.report_id, "answered")
        owed = act.evaluation.call_back_open and event.source != "callback"
        act.by_system("answer", reason="restored", ratings=[*act.evaluation.ratings, rating], reports=reports, call_back_open=owed)

    def _reopened(self, act: Act, event: CaseReopened) -> None:
        outcome = ESCALATED if event.escalated else OUTCOMES[event.cause]
        changes: dict[str, Any] = {"outcome": outcome, "ended": "reopened", "call_back_open": False}
        if act.evaluation.status == EvaluationStatus.REOPENED:
            act.change(**changes)
            act.decision.step(act.case_id, "reopen", resource="evaluation", reason="restored")
        else:
            act.by_system("reopen", reason=event.cause, **changes)
        act.decision.cancel(SILENCE, act.evaluation.id)
        act.decision.cancel(CHECK_OVERDUE, act.evaluation.id)
        act.change_matter(
            state=MatterState.OPEN,
            bad_answers=act.matter.bad_answers + (1 if event.cause == "bad_answer" else 0),
            failed_checks=act.matter.failed_checks + (1 if event.cause == "check_failed" else 0),
        )

    def _excluded(self, act: Act, event: EvaluationExcluded) -> None:
        requested = {
            "state": "requested",
            "reason_code": event.reason_code,
            "note": "",
            "by": event.requested_by,
            "at": to_text(event.at),
            "decided_by": None,
            "decided_at": None,
            "decision_note": None,
        }
        act.change(exclusion=requested)
        decided = {**requested, "state": "approved", "decided_by": event.by, "decided_at": to_text(event.at)}
        self._by_person(act, "approve-exclusion", EvaluationStatus.EXCLUDED, exclusion=decided)


def _with_state(evaluation: Evaluation, report_id: str, state: str, *, only: str | None = None) -> list[dict[str, Any]]:
    return [
        {**report, "state": state} if report["report_id"] == report_id and only in (None, report["state"]) else report
        for report in evaluation.reports
    ]
