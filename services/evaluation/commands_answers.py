"""Commands of reporters and of those who telephone them: answer a survey, call back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from services.evaluation.commands import OnRound
from services.evaluation.commands_round import REPORTER, Act, can_still_fail, close_if_complete, reopen
from services.evaluation.models import Evaluation, Invitation
from services.evaluation.rules import Parameters, half_day, is_bad
from services.evaluation.shapes import seal_texts, unseal_texts
from services.evaluation.store import EVALUATIONS, INVITATIONS, LEDGER, LEDGERS, MATTERS, TALLIES_OF
from shared.contracts.evaluation import CallbackTried, CaseRated
from shared.db.commands import Command, Decision, Needs, State
from shared.db.records import to_text
from shared.ids import new_id
from shared.masking import mask_text
from shared.problems import Conflict, Invalid, Problem
from shared.secrets import Secrets
from shared.town import Town


class AlreadyAnswered(Problem):
    status, code, title = 409, "already_answered", "已经评价"
    default_detail = "该诉求已经评价过，感谢您的参与。"


class SurveyExpired(Problem):
    status, code, title = 410, "survey_expired", "评价已过期"
    default_detail = "评价链接已超过有效期。"


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
    text = mask_text(given.text) if given.text else None
    rating_id = new_id()
    rating = {
        "rating_id": rating_id,
        "report_id": report_id,
        "source": source,
        "ask": act.evaluation.ask,
        "contacted": given.contacted,
        "solved": given.solved,
        "satisfaction": given.satisfaction,
        "reasons": list(given.reasons),
        "text": text,
        "by": act.actor.person,
        "at": to_text(act.now),
        "bad": bad,
        "void": False,
        "void_reason": None,
    }
    reports = [{**each, "state": "answered"} if each["report_id"] == report_id else each for each in act.evaluation.reports]
    open_call = act.evaluation.call_back_open and source != "callback"
    changes: dict[str, Any] = {"ratings": [*act.evaluation.ratings, rating], "reports": reports, "call_back_open": open_call}
    if given.text:
        texts = {**unseal_texts(act.secrets, act.evaluation.sealed), rating_id: given.text}
        changes["sealed"] = seal_texts(act.secrets, texts)
    act.by_system("answer", reason=source, note=text, **changes)
    act.publish(
        CaseRated(
            **act.of_round(),
            rating_id=rating_id,
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
        reopen(act, "bad_answer", report_id=report_id, reasons=given.reasons, note=text)
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
