"""Commands of people: verify a round, answer a survey, call back, exclude."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from services.evaluation.commands_round import (
    CHECK_OVERDUE,
    REPORTER,
    SILENCE,
    Act,
    can_still_fail,
    close,
    close_if_complete,
    invite,
    not_now,
    reopen,
)
from services.evaluation.lifecycle import LIFECYCLE, acted_in, handled_it, verified_it
from services.evaluation.models import Evaluation, EvaluationStatus, Invitation
from services.evaluation.rules import Parameters, chosen, half_day, is_bad, may_see
from services.evaluation.shapes import evaluation_view
from services.evaluation.store import ATTACHMENTS, EVALUATIONS, INVITATIONS, LEDGER, LEDGERS, MATTERS, TALLIES_OF
from shared.contracts.evaluation import CallbackTried, CaseChecked, CaseRated, EvaluationExcluded
from shared.db.commands import Command, Decision, Needs, State, WaitFor
from shared.db.records import to_text
from shared.ids import new_id
from shared.problems import Conflict, Invalid, NotAllowedNow, NotFound, Problem, SeparationOfDuties
from shared.secrets import Secrets
from shared.town import Town


class AlreadyAnswered(Problem):
    status, code, title = 409, "already_answered", "已经评价"
    default_detail = "该诉求已经评价过，感谢您的参与。"


class SurveyExpired(Problem):
    status, code, title = 410, "survey_expired", "评价已过期"
    default_detail = "评价链接已超过有效期。"


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
        return evaluation_view(evaluation, self.actor, self.now)

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
        if handled_it(evaluation, self.actor):
            raise SeparationOfDuties("处置人和处置单位不能核查自己办理的工单。")
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


@dataclass(frozen=True, slots=True)
class GivenAnswers:
    """What a reporter said, by survey or by telephone."""

    contacted: bool
    solved: bool
    satisfaction: int
    reasons: tuple[str, ...]
    text: str | None


def take_answers(act: Act, report_id: str, given: GivenAnswers, source: Literal["survey", "callback"]) -> dict[str, Any]:
    """Counts an answer at once. A bad one reopens the case, the last good one closes it; the rating as it is kept."""
    report = next(each for each in act.evaluation.reports if each["report_id"] == report_id)
    bad = is_bad(given.solved, given.satisfaction, act.parameters)
    rating = {
        "rating_id": new_id(),
        "report_id": report_id,
        "source": source,
        "ask": act.evaluation.ask,
        "contacted": given.contacted,
        "solved": given.solved,
        "satisfaction": given.satisfaction,
        "reasons": list(given.reasons),
        "text": given.text,
        "by": act.actor.person,
        "at": to_text(act.now),
        "bad": bad,
        "void": False,
        "void_reason": None,
    }
    reports = [{**each, "state": "answered"} if each["report_id"] == report_id else each for each in act.evaluation.reports]
    open_call = act.evaluation.call_back_open and source != "callback"
    changes: dict[str, Any] = {"ratings": [*act.evaluation.ratings, rating], "reports": reports, "call_back_open": open_call}
    act.by_system("answer", reason=source, note=given.text, **changes)
    act.publish(
        CaseRated(
            **act.of_round(),
            rating_id=rating["rating_id"],
            report_id=report_id,
            report_channel=report["channel"],
            source=source,
            contacted=given.contacted,
            solved=given.solved,
            satisfaction=given.satisfaction,
            reasons=act.known_reasons(given.reasons),
            bad=bad,
        )
    )
    if not bad:
        close_if_complete(act)
    elif can_still_fail(act):
        reopen(act, "bad_answer", report_id=report_id, reasons=given.reasons, note=given.text)
    return rating


@dataclass(frozen=True, kw_only=True)
class AnswerSurvey(Command):
    """A reporter answers behind the link, once. The token's signature was verified at the door."""

    invitation_id: str
    given: GivenAnswers
    town: Town
    secrets: Secrets

    def needs(self) -> Needs:
        return Needs({INVITATIONS: [self.invitation_id], LEDGERS: [LEDGER]})

    def more(self, state: State) -> Needs | None:
        found = state.find(INVITATIONS, self.invitation_id)
        return Needs({EVALUATIONS: [found.evaluation_id], MATTERS: [found.case_id], TALLIES_OF: [found.case_id]}) if found else None

    def decide(self, state: State) -> Decision:
        invitation = state.one(INVITATIONS, self.invitation_id)
        evaluation = state.one(EVALUATIONS, invitation.evaluation_id)
        refuse_answer(invitation, evaluation, self.now)
        matter = state.one(MATTERS, invitation.case_id)
        parameters = Parameters.of(self.town.catalogue)
        act = Act(state, Decision(), evaluation, matter, REPORTER, self.now, self.town, self.secrets, parameters)
        answered = act.decision.update(invitation, answered_at=self.now)
        take_answers(act, invitation.report_id, self.given, "survey")
        item = self.town.catalogue.find_item(evaluation.item)
        body = survey_view(answered, act.evaluation, item.name if item else evaluation.item, [])
        return act.finish().answering(200, body)


def refuse_answer(invitation: Invitation, evaluation: Evaluation, now: datetime) -> None:
    """Raises `AlreadyAnswered` when this caller has answered by link or telephone, `SurveyExpired` when it is too late."""
    if is_answered(invitation, evaluation):
        raise AlreadyAnswered
    if now > invitation.expires_at:
        raise SurveyExpired


def is_answered(invitation: Invitation, evaluation: Evaluation) -> bool:
    called = any(rating["report_id"] == invitation.report_id and rating["ask"] == invitation.ask for rating in evaluation.ratings)
    return invitation.answered_at is not None or called


def survey_view(invitation: Invitation, evaluation: Evaluation, item_name: str, reasons: list[dict[str, str]]) -> dict[str, Any]:
    """What the reporter sees: nobody's name, nobody else's answer."""
    return {
        "status": "answered" if is_answered(invitation, evaluation) else "open",
        "case_no": evaluation.case_no,
        "item_name": item_name,
        "handled_at": to_text(evaluation.handled_at) if evaluation.handled_at else None,
        "expires_at": to_text(invitation.expires_at),
        "answered_at": to_text(invitation.answered_at) if invitation.answered_at else None,
        "reasons": reasons,
    }


@dataclass(frozen=True, kw_only=True)
class FollowUp(OnRound):
    """Telephone call-back 回访 by an evaluator who did not verify. `given` None = nobody answered the telephone."""

    report_id: str | None
    given: GivenAnswers | None
    note: str | None

    def decide(self, state: State) -> Decision:
        act = self.begin(state)
        if verified_it(act.evaluation, self.actor) or acted_in(act.evaluation, self.actor):
            raise SeparationOfDuties("办理或核查过的人不能做电话回访。")
        self.apply(act, "follow-up", reason="reached" if self.given else "unreachable", note=self.note)
        report = self._called(act)
        half = half_day(self.town.work_time.local(self.now))
        counted = self.given is None and half not in report["half_days"]
        tries = [*report["half_days"], half] if counted else report["half_days"]
        exhausted = self.given is None and len(tries) >= act.parameters.call_tries
        made = 1 + sum(1 for each in act.evaluation.follow_ups if each["report_id"] == report["report_id"])
        follow_up = {
            "report_id": report["report_id"],
            "by": self.actor.person,
            "at": to_text(self.now),
            "try_no": made,
            "reached": self.given is not None,
            "counted": counted,
            "note": self.note,
        }
        state_now = "unreachable" if exhausted else report["state"]
        reports = [
            {**each, "half_days": tries, "state": state_now} if each["report_id"] == report["report_id"] else each
            for each in act.evaluation.reports
        ]
        still_owed = act.evaluation.call_back_open and not exhausted
        act.change(follow_ups=[*act.evaluation.follow_ups, follow_up], reports=reports, call_back_open=still_owed)
        act.publish(
            CallbackTried(
                **act.of_round(),
                report_id=report["report_id"],
                report_channel=report["channel"],
                try_no=made,
                reached=self.given is not None,
                exhausted=exhausted,
            )
        )
        if self.given is not None:
            take_answers(act, report["report_id"], self.given, "callback")
        elif exhausted:
            close_if_complete(act)
        return self.answer(act)

    def _called(self, act: Act) -> dict[str, Any]:
        """Which caller this was: the one named, else the first who can be reached and has not answered."""
        callers = [report for report in act.evaluation.reports if report["contactable"]]
        if self.report_id is not None:
            callers = [report for report in act.evaluation.reports if report["report_id"] == self.report_id]
            if not callers:
                raise Invalid(errors=[{"pointer": "/report_id", "message": "不是本工单的来源"}])
            if not callers[0]["contactable"]:
                raise Invalid(errors=[{"pointer": "/report_id", "message": "该来源没有可以联系的反映人"}])
        if not callers:
            raise Conflict("本工单没有可以联系的反映人。")
        waiting = [report for report in callers if report["state"] != "answered"]
        if not waiting:
            raise AlreadyAnswered
        return waiting[0]


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
        if exclusion is not None and exclusion["state"] == "requested" and exclusion["by"] == self.actor.person:
            raise SeparationOfDuties("申请人不能审批自己的剔除申请。")
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
        act = Act(state, Decision(), evaluation, matter, self.actor, self.now, self.town, self.secrets, Parameters.of(self.town.catalogue))
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
