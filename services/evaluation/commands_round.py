"""What every command on a round has in hand, and what several of them decide alike: ask, count, close, reopen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from services.evaluation.lifecycle import LIFECYCLE
from services.evaluation.models import Evaluation, Fact, Invitation, Ledger, Matter, MatterState, Tally
from services.evaluation.rules import (
    CONFIRMED,
    Cause,
    Parameters,
    chosen,
    confirmed_by,
    least_favourable,
    reopening,
)
from services.evaluation.rules_rates import applied, fold
from services.evaluation.store import LEDGER, LEDGERS, TALLIES_OF
from shared.actor import SYSTEM, Actor
from shared.contracts.base import Event
from shared.contracts.evaluation import Answers, CaseClosed, CaseReopened, SurveyInvited
from shared.db.commands import Decision, State
from shared.ids import new_id
from shared.masking import mask_text
from shared.messages import message
from shared.problems import NotAllowedNow
from shared.secrets import Secrets
from shared.town import Town

REPORTER = Actor("reporter", "reporter")
"""Whoever answers behind a link: only intake knows who that is."""
SILENCE = "silence"
CHECK_OVERDUE = "check_overdue"
_TICK = timedelta(microseconds=1)
_FACT_FIELDS = tuple(name for name in Fact.model_fields if name not in ("id", "tally_id", "recorded_at"))


@dataclass(slots=True)
class Act:
    """One decision on one round while it is being made; `evaluation` and `matter` are always the newest copies."""

    state: State
    decision: Decision
    evaluation: Evaluation
    matter: Matter
    actor: Actor
    now: datetime
    town: Town
    secrets: Secrets
    parameters: Parameters
    events: list[Event] = field(default_factory=list)

    @property
    def case_id(self) -> str:
        return self.evaluation.case_id

    def by_system(self, action: str, *, to: str | None = None, reason: str | None = None, note: str | None = None, **changes: Any) -> None:
        """A transition that follows from something else; nobody chooses it."""
        self.evaluation = LIFECYCLE.apply(
            self.decision,
            self.evaluation,
            action,
            actor=SYSTEM,
            now=self.now,
            key=self.case_id,
            to=to,
            reason=reason,
            note=note,
            also=changes,
        )

    def change(self, **changes: Any) -> None:
        self.evaluation = self.decision.update(self.evaluation, **changes)

    def change_matter(self, **changes: Any) -> None:
        self.matter = self.decision.update(self.matter, **changes)

    def publish(self, event: Event) -> None:
        self.decision.event(event, key=self.case_id)
        self.events.append(event)

    def of_round(self) -> dict[str, Any]:
        """What every event of ours says (`OfRound`)."""
        evaluation = self.evaluation
        return {
            "evaluation_id": evaluation.id,
            "case_id": evaluation.case_id,
            "case_no": evaluation.case_no,
            "round": evaluation.round,
            "unit": evaluation.unit,
            "person": evaluation.person,
            "item": evaluation.item,
            "severity": evaluation.severity,
            "district": evaluation.district,
            "channel": evaluation.channel,
            "due_at": evaluation.due_at,
            "at": self.now,
            "by": self.actor.person,
            "role": self.actor.role,
        }

    def known_reasons(self, reasons: Iterable[str]) -> list[str]:
        """Codes of the town's list; anything else a caller may have typed stays out of events."""
        known = self.town.catalogue.codes["survey"]
        return [reason for reason in reasons if reason in known]

    def tell(self, person: str | None, template: str, kind: str) -> None:
        """An app message to one of the staff, once per round, ask and kind."""
        if person is None:
            return
        message(
            self.decision,
            self.secrets,
            event_ref=f"{self.evaluation.id}:{self.evaluation.ask}:{kind}",
            recipient=person,
            channel="app",
            template=template,
            values={"case_no": self.evaluation.case_no},
            case_id=self.case_id,
            now=self.now,
            urgent=self.town.catalogue.ignores_quiet_hours(self.evaluation.severity),
            state=None if self._is_new else self.state,
        )

    @property
    def _is_new(self) -> bool:
        """Whether the round begins in this very decision: nobody can have been told of it, so there is nothing to look for."""
        return any(record.id == self.evaluation.id for record in self.decision.inserts if isinstance(record, Evaluation))

    def evaluator(self) -> str | None:
        """Which evaluator looks after this case: the same one each time, never one who handled or verified it."""
        barred = {self.evaluation.person, self.evaluation.verifier, *self.evaluation.handlers}
        people = [each.id for each in self.town.organisation.people_with("evaluator") if each.id not in barred]
        return chosen(people, self.case_id)

    def finish(self) -> Decision:
        """Counts what was published and answers the decision."""
        count(self.state, self.decision, self.events, self.case_id, self.now, self.town, self.parameters)
        return self.decision


def count(
    state: State, decision: Decision, events: Iterable[Event], case_id: str, now: datetime, town: Town, parameters: Parameters
) -> None:
    """Folds the events into the tallies of their case; every tally that changed and is opened becomes a new fact."""
    before = {tally.round: tally for tally in state.many(TALLIES_OF, case_id)}
    rounds = dict(before)

    def day_of(moment: datetime) -> str:
        return town.work_time.local(moment).date().isoformat()

    for event in events:
        for number, changes in fold(rounds, event, day_of, parameters).items():
            rounds[number] = applied(rounds.get(number), case_id, number, changes)
    changed = [number for number, tally in rounds.items() if tally is not before.get(number)]
    for number in changed:
        tally, old = rounds[number], before.get(number)
        if old is None:
            decision.insert(tally)
        else:
            decision.update(old, **{name: value for name, value in tally.values().items() if name not in ("id", "version")})
    facts = [rounds[number] for number in changed if rounds[number].opened]
    if facts:
        _record(state, decision, facts, now)


def _record(state: State, decision: Decision, tallies: Iterable[Tally], now: datetime) -> None:
    """New facts, each at an instant of its own after all earlier ones. The ledger's version makes the order of instants that of commits."""
    ledger = state.find(LEDGERS, LEDGER)
    last = ledger.last_at if ledger else None
    for tally in tallies:
        last = now if last is None or now > last else last + _TICK
        values = {name: getattr(tally, name) for name in _FACT_FIELDS}
        decision.insert(Fact(id=new_id(), tally_id=tally.id, recorded_at=last, **values))
    assert last is not None  # there is at least one tally
    if ledger is None:
        decision.insert(Ledger(id=LEDGER, last_at=last))
    else:
        decision.update(ledger, last_at=last)


def invite(act: Act) -> None:
    """Asks every reporter who can be reached and has not answered in this round; starts the time of silence."""
    expires_at = act.now + timedelta(days=act.parameters.survey_days)
    reports = []
    for report in act.evaluation.reports:
        if not report["contactable"] or report["state"] != "pending":
            reports.append(report)
            continue
        invitation = act.decision.insert(
            Invitation(
                id=new_id(),
                evaluation_id=act.evaluation.id,
                case_id=act.case_id,
                report_id=report["report_id"],
                channel=report["channel"],
                ask=act.evaluation.ask,
                invited_at=act.now,
                expires_at=expires_at,
            )
        )
        reports.append({**report, "state": "invited"})
        act.publish(
            SurveyInvited(
                **act.of_round(),
                invitation_id=invitation.id,
                report_id=report["report_id"],
                report_channel=report["channel"],
                expires_at=expires_at,
            )
        )
    act.change(reports=reports)


def close_if_complete(act: Act) -> None:
    """Closes the case when every caller who can be reached has answered and none badly."""
    evaluation = act.evaluation
    answers = [rating for rating in evaluation.ratings if rating["ask"] == evaluation.ask and not rating["void"]]
    confirmer = confirmed_by(evaluation.reports)
    if confirmer is None or evaluation.ended or any(rating["bad"] for rating in answers):
        return
    if evaluation.verification is None or not evaluation.verification["passed"]:
        return  # asked because the time ran out; it still has to be handled and verified
    close(act, confirmer)


def close(act: Act, confirmer: Literal["reporter", "verifier"]) -> None:
    """The loop is closed 结案: by the reporters' word, or by the verifier's after silence."""
    evaluation = act.evaluation
    counted = least_favourable(evaluation.ratings)
    assert evaluation.handled_at is not None  # a check can pass only after the round was handled
    act.by_system("close", reason=confirmer, outcome=evaluation.outcome or CONFIRMED[confirmer], ended="closed", call_back_open=False)
    act.change_matter(state=MatterState.CLOSED)
    act.decision.cancel(SILENCE, evaluation.id)
    act.publish(
        CaseClosed(
            **act.of_round(),
            confirmed_by=confirmer,
            outcome=CONFIRMED[confirmer],
            answers=_answers(counted),
            failed_checks=act.matter.failed_checks,
            handled_at=evaluation.handled_at,
            handled_late=bool(evaluation.handled_late),
        )
    )


def _answers(rating: Mapping[str, Any] | None) -> Answers | None:
    if rating is None:
        return None
    return Answers(contacted=rating["contacted"], solved=rating["solved"], satisfaction=rating["satisfaction"])


def reopen(
    act: Act,
    cause: Cause,
    *,
    report_id: str | None = None,
    reasons: Iterable[str] = (),
    note: str | None = None,
    applied_already: bool = False,
) -> None:
    """The case begins again, or goes up after the last round. `applied_already`: a failed check has changed the status itself."""
    evaluation = act.evaluation
    again = reopening(evaluation, act.matter, cause, act.parameters)
    changes: dict[str, Any] = {"outcome": again.outcome, "ended": "reopened", "call_back_open": False}
    if applied_already:
        act.change(**changes)
    else:
        act.by_system("reopen", reason=cause, **changes)
    act.decision.cancel(SILENCE, evaluation.id)
    act.decision.cancel(CHECK_OVERDUE, evaluation.id)
    act.change_matter(
        state=MatterState.OPEN,
        bad_answers=act.matter.bad_answers + (1 if cause == "bad_answer" else 0),
        failed_checks=act.matter.failed_checks + (1 if cause == "check_failed" else 0),
    )
    act.publish(
        CaseReopened(
            **act.of_round(),
            cause=cause,
            next_round=again.next_round,
            escalated=again.escalated,
            to=again.to,
            excluded_units=list(again.excluded_units),
            report_id=report_id,
            reasons=act.known_reasons(reasons),
            note=mask_text(note) if note else None,
        )
    )


def can_still_fail(act: Act) -> bool:
    """Whether a bad answer to this round reopens the case: it is the case's present round and has not been reopened yet."""
    return act.evaluation.ended != "reopened" and act.matter.round <= act.evaluation.round and act.matter.state in ("open", "closed")


def not_now(refusal: NotAllowedNow, evaluation: Evaluation, actor: Actor, now: datetime) -> NotAllowedNow:
    """A guard's refusal with what the contract wants in it."""
    return NotAllowedNow(
        refusal.detail,
        current_status=str(evaluation.status),
        allowed_actions=LIFECYCLE.allowed_actions(evaluation.status, actor.role, record=evaluation, actor=actor, now=now),
    )
