"""Commands of staff on a round: verify, exclude; and what timers do to one."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from services.evaluation.commands_round import (
    CHECK_OVERDUE,
    SILENCE,
    Act,
    close,
    close_if_complete,
    invite,
    not_now,
    reopen,
)
from services.evaluation.lifecycle import LIFECYCLE
from services.evaluation.models import Evaluation, EvaluationStatus
from services.evaluation.rules import Parameters, chosen, may_see
from services.evaluation.shapes import evaluation_view
from services.evaluation.store import ATTACHMENTS, EVALUATIONS, LEDGER, LEDGERS, MATTERS, TALLIES_OF
from shared.contracts.evaluation import CaseChecked, EvaluationExcluded
from shared.db.commands import Command, Decision, Needs, State, WaitFor
from shared.db.records import from_text, to_text
from shared.problems import NotAllowedNow, NotFound, Problem
from shared.secrets import Secrets
from shared.town import Town


class AttachmentUnknown(Problem):
    status, code, title = 422, "attachment_unknown", "附件不存在"
    default_detail = "所列附件不存在，请先上传。"


@dataclass(frozen=True, kw_only=True)
class OnRound(Command):
    """A command of somebody of the staff on one evaluation."""

    evaluation_id: str
    town: Town
    secrets: Secrets
    if_match: int | None = None

    def needs(self) -> Needs:
        return Needs({EVALUATIONS: [self.evaluation_id], LEDGERS: [LEDGER]})

    def more(self, state: State) -> Needs | None:
        evaluation = state.find(EVALUATIONS, self.evaluation_id)
        return Needs({MATTERS: [evaluation.case_id], TALLIES_OF: [evaluation.case_id]}) if evaluation else None

    def begin(self, state: State) -> Act:
        """The round as this actor may know of it; 404 otherwise."""
        evaluation = state.one(EVALUATIONS, self.evaluation_id)
        if not may_see(evaluation, self.actor):
            raise NotFound
        matter = state.one(MATTERS, evaluation.case_id)
        parameters = Parameters.of(self.town.catalogue)
        return Act(state, Decision(), evaluation, matter, self.actor, self.now, self.town, self.secrets, parameters)

    def apply(
        self, act: Act, action: str, *, to: str | None = None, reason: str | None = None, note: str | None = None, **also: Any
    ) -> None:
        """The transition that the caller asks for, in the contract's order of refusals."""
        try:
            act.evaluation = LIFECYCLE.apply(
                act.decision,
                act.evaluation,
                action,
                actor=self.actor,
                now=self.now,
                key=act.case_id,
                to=to,
                if_match=self.if_match,
                reason=reason,
                note=note,
                current=self.view,
                also=also,
            )
        except NotAllowedNow as refusal:
            raise not_now(refusal, act.evaluation, self.actor, self.now) from None

    def view(self, evaluation: Evaluation) -> dict[str, Any]:
        return evaluation_view(evaluation, self.actor, self.now, self.secrets)

    def answer(self, act: Act) -> Decision:
        decision = act.finish()
        return decision.answering(200, self.view(act.evaluation), version=act.evaluation.version)


@dataclass(frozen=True, kw_only=True)
class CheckRound(OnRound):
    """Verification 核查 by somebody who did not handle it. Passed: the reporters are asked. Failed: rework."""

    passed: bool
    note: str | None
    attachments: tuple[str, ...]

    def needs(self) -> Needs:
        return Needs({EVALUATIONS: [self.evaluation_id], LEDGERS: [LEDGER], ATTACHMENTS: self.attachments})

    def decide(self, state: State) -> Decision:
        act = self.begin(state)
        evaluation = act.evaluation
        late = evaluation.verify_due_at is not None and self.now > evaluation.verify_due_at
        verification = {
            "passed": self.passed,
            "by": self.actor.person,
            "role": self.actor.role,
            "at": to_text(self.now),
            "physical": bool(evaluation.physical),
            "late": late,
            "note": self.note,
            "attachments": list(self.attachments),
        }
        self.apply(
            act,
            "check",
            to="awaiting_rating" if self.passed else "reopened",
            reason="passed" if self.passed else "failed",
            note=self.note,
            verification=verification,
            verifier=self.actor.person,
        )
        self._wait_for_attachments(act)
        act.decision.cancel(CHECK_OVERDUE, evaluation.id)
        act.publish(
            CaseChecked(
                **act.of_round(),
                passed=self.passed,
                physical=bool(evaluation.physical),
                attachments=list(self.attachments),
                late=late,
            )
        )
        if self.passed:
            invite(act)
            silence = self.town.work_time.due(self.now, act.parameters.silence)
            act.decision.timer(silence.due_at, SILENCE, evaluation.id, ask=evaluation.ask)
            close_if_complete(act)
        else:
            reopen(act, "check_failed", note=self.note, applied_already=True)
        return self.answer(act)

    def _wait_for_attachments(self, act: Act) -> None:
        for number, attachment_id in enumerate(self.attachments):
            if act.state.find(ATTACHMENTS, attachment_id) is None:
                unknown = AttachmentUnknown(errors=[{"pointer": f"/attachments/{number}", "message": "附件不存在"}])
                raise WaitFor(attachment_id, act.parameters.attachment_wait_seconds, unknown)


@dataclass(frozen=True, kw_only=True)
class RequestExclusion(OnRound):
    """An evaluator asks to take a round out of the rates 剔除; somebody else must agree."""

    reason_code: str
    note: str

    def decide(self, state: State) -> Decision:
        act = self.begin(state)
        requested = {
            "state": "requested",
            "reason_code": self.reason_code,
            "note": self.note,
            "by": self.actor.person,
            "at": to_text(self.now),
            "decided_by": None,
            "decided_at": None,
            "decision_note": None,
        }
        self.apply(act, "exclude", reason=self.reason_code, note=self.note, exclusion=requested)
        return self.answer(act)


@dataclass(frozen=True, kw_only=True)
class DecideExclusion(OnRound):
    """The second person agrees or not. Rates are shown with and without; the case itself goes on as it would have."""

    approved: bool
    note: str | None

    def decide(self, state: State) -> Decision:
        act = self.begin(state)
        exclusion = act.evaluation.exclusion
        decided = {
            **(exclusion or {}),
            "state": "approved" if self.approved else "rejected",
            "decided_by": self.actor.person,
            "decided_at": to_text(self.now),
            "decision_note": self.note,
        }
        present = act.evaluation.status
        to = EvaluationStatus.EXCLUDED if self.approved else present
        self.apply(act, "approve-exclusion", to=to, reason="approved" if self.approved else "rejected", note=self.note, exclusion=decided)
        if self.approved:
            code, asker = decided["reason_code"], decided["by"]
            act.publish(EvaluationExcluded(**act.of_round(), reason_code=code, requested_by=asker))
        return self.answer(act)


@dataclass(frozen=True, kw_only=True)
class CloseInSilence(Command):
    """Nobody answered in three working days after a passed check: the verifier's word stands, never as satisfaction (A-28.2)."""

    evaluation_id: str
    town: Town
    secrets: Secrets

    def needs(self) -> Needs:
        return Needs({EVALUATIONS: [self.evaluation_id], LEDGERS: [LEDGER]})

    def more(self, state: State) -> Needs | None:
        evaluation = state.find(EVALUATIONS, self.evaluation_id)
        return Needs({MATTERS: [evaluation.case_id], TALLIES_OF: [evaluation.case_id]}) if evaluation else None

    def decide(self, state: State) -> Decision:
        evaluation = state.one(EVALUATIONS, self.evaluation_id)
        if evaluation.ended or evaluation.status not in ("awaiting_rating", "excluded"):
            return Decision()
        matter = state.one(MATTERS, evaluation.case_id)
        parameters = Parameters.of(self.town.catalogue)
        act = Act(state, Decision(), evaluation, matter, self.actor, self.now, self.town, self.secrets, parameters)
        checked = evaluation.verification
        until = self.town.work_time.due(from_text(checked["at"]), parameters.silence).due_at if checked else self.now
        if until > self.now:
            # the notice of the year came meanwhile: nobody shall lose a day in which to answer (design law D10)
            act.decision.timer(until, SILENCE, evaluation.id, ask=evaluation.ask)
            return act.decision
        close(act, "verifier")
        return act.finish()


@dataclass(frozen=True, kw_only=True)
class RemindOfCheck(Command):
    """The check is overdue: a supervisor is told, and again every time the limit passes once more."""

    evaluation_id: str
    town: Town
    secrets: Secrets
    reminders: int

    def needs(self) -> Needs:
        return Needs({EVALUATIONS: [self.evaluation_id]})

    def more(self, state: State) -> Needs | None:
        evaluation = state.find(EVALUATIONS, self.evaluation_id)
        return Needs({MATTERS: [evaluation.case_id]}) if evaluation else None

    def decide(self, state: State) -> Decision:
        evaluation = state.one(EVALUATIONS, self.evaluation_id)
        if evaluation.status != EvaluationStatus.AWAITING_CHECK or evaluation.handled_at is None:
            return Decision()
        matter = state.one(MATTERS, evaluation.case_id)
        act = Act(state, Decision(), evaluation, matter, self.actor, self.now, self.town, self.secrets, Parameters.of(self.town.catalogue))
        supervisors = [each.id for each in self.town.organisation.people_with("supervisor")]
        act.tell(chosen(supervisors, evaluation.case_id), "check_waiting", f"overdue-{self.reminders}")
        again = self.town.work_time.due(self.now, act.parameters.verify).due_at
        act.decision.timer(again + timedelta(seconds=1), CHECK_OVERDUE, evaluation.id, reminders=self.reminders + 1)
        return act.decision
