"""Commands that follow from events of intake and dispatch: the projection of a case, the opening of a round's evaluation."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from services.evaluation.commands_round import CHECK_OVERDUE, SILENCE, Act, count, invite, reopen
from services.evaluation.lifecycle import LIFECYCLE
from services.evaluation.models import Evaluation, EvaluationStatus, KnownAttachment, Matter, MatterState
from services.evaluation.rules import ESCALATED, Parameters, fresh_reports, is_drawn, joined_reports, round_id
from services.evaluation.store import ATTACHMENTS, EVALUATIONS_OF, LEDGER, LEDGERS, MATTERS, TALLIES_OF
from shared.contracts.base import Area, Event
from shared.contracts.dispatch import (
    CaseDispatched,
    CaseExtensionDecided,
    CaseHandled,
    CaseResumed,
    CaseSuspended,
    ClockBreached,
    ClockRecalculated,
)
from shared.contracts.intake import CaseCorrected, CaseMerged, CaseRecurred, CaseRegistered, ReportDeclined
from shared.db.commands import AlreadyDone, Command, Decision, Needs, State
from shared.secrets import Secrets
from shared.town import Town

_SECOND = timedelta(seconds=1)


def places_of(area: Area | None) -> dict[str, Any]:
    """The columns of an area; a case without a place inside the town has none."""
    if area is None:
        return {"district": None, "station": None, "community": None, "grid": None}
    return {"district": area.district, "station": area.station, "community": area.community, "grid": area.grid}


@dataclass(frozen=True, kw_only=True)
class KnowAttachment(Command):
    """An attachment may now be named in a check."""

    attachment_id: str
    kind: str

    def needs(self) -> Needs:
        return Needs({ATTACHMENTS: [self.attachment_id]})

    def decide(self, state: State) -> Decision:
        if state.find(ATTACHMENTS, self.attachment_id) is not None:
            raise AlreadyDone
        decision = Decision()
        decision.insert(KnownAttachment(id=self.attachment_id, kind=self.kind))
        return decision


@dataclass(frozen=True, kw_only=True)
class RegisterMatter(Command):
    """A case was filed: whom to ask, and by what its numbers are grouped."""

    event: CaseRegistered

    def needs(self) -> Needs:
        return Needs({MATTERS: [self.event.case_id]})

    def decide(self, state: State) -> Decision:
        event = self.event
        if state.find(MATTERS, event.case_id) is not None:
            raise AlreadyDone
        decision = Decision()
        report = {"report_id": event.report_id, "channel": event.channel, "contactable": event.contactable}
        decision.insert(
            Matter(
                id=event.case_id,
                case_no=event.case_no,
                item=event.item,
                severity=event.severity,
                channel=event.channel,
                **places_of(event.area),
                reports=[report],
            )
        )
        return decision


@dataclass(frozen=True, kw_only=True)
class OnCase(Command):
    """What follows from one event of a case."""

    event: Any
    town: Town
    secrets: Secrets

    @property
    def case_id(self) -> str:
        found: str = self.event.case_id
        return found

    def needs(self) -> Needs:
        ids = [self.case_id]
        return Needs({MATTERS: ids, EVALUATIONS_OF: ids, TALLIES_OF: ids, LEDGERS: [LEDGER]})

    def parameters(self) -> Parameters:
        return Parameters.of(self.town.catalogue)

    def evaluations(self, state: State) -> dict[int, Evaluation]:
        return {each.round: each for each in state.many(EVALUATIONS_OF, self.case_id)}

    def act(self, state: State, decision: Decision, evaluation: Evaluation, matter: Matter, events: list[Event]) -> Act:
        return Act(state, decision, evaluation, matter, self.actor, self.now, self.town, self.secrets, self.parameters(), events)

    def counted(self, state: State, decision: Decision) -> Decision:
        """The event's own part in the rates; enough where nothing else follows."""
        count(state, decision, [self.event], self.case_id, self.now, self.town, self.parameters())
        return decision


@dataclass(frozen=True, kw_only=True)
class FollowDispatch(OnCase):
    """Who has the round; extensions and pauses move the day that its numbers belong to."""

    event: CaseDispatched | CaseSuspended | CaseResumed | CaseExtensionDecided

    def decide(self, state: State) -> Decision:
        decision = Decision()
        event = self.event
        if isinstance(event, CaseDispatched):
            matter = state.one(MATTERS, self.case_id)
            rounds = [each for each in matter.rounds if each["round"] != event.round] + [{"round": event.round, "unit": event.unit}]
            decision.update(matter, rounds=rounds, round=max(matter.round, event.round))
            return decision
        evaluation = self.evaluations(state).get(event.round)
        if evaluation is not None and evaluation.handled_at is None and evaluation.due_at != event.due_at:
            decision.update(evaluation, due_at=event.due_at)
        return self.counted(state, decision)


@dataclass(frozen=True, kw_only=True)
class FollowNotice(OnCase):
    """The notice of a year is out: the round's end, or the time for its check, is another one. Nobody is reminded by that."""

    event: ClockRecalculated

    def decide(self, state: State) -> Decision:
        decision, event = Decision(), self.event
        evaluation = self.evaluations(state).get(event.round)
        if evaluation is None or event.clock_due_at == event.previous_clock_due_at:
            return self.counted(state, decision)
        if event.clock == "dispose" and evaluation.handled_at is None:
            decision.update(evaluation, due_at=event.clock_due_at)
        elif event.clock == "verify" and evaluation.verify_due_at == event.previous_clock_due_at:
            decision.update(evaluation, verify_due_at=event.clock_due_at)
            # whoever was reminded already is reminded again in its own rhythm
            if evaluation.status == EvaluationStatus.AWAITING_CHECK and event.previous_clock_due_at >= self.now:
                decision.timer(event.clock_due_at + _SECOND, CHECK_OVERDUE, evaluation.id)
        return self.counted(state, decision)


@dataclass(frozen=True, kw_only=True)
class CorrectMatter(OnCase):
    """Item, severity or place were wrong; a round that is still open follows once."""

    event: CaseCorrected

    def decide(self, state: State) -> Decision:
        decision, event = Decision(), self.event
        changes = {"item": event.item, "severity": event.severity, **places_of(event.area)}
        decision.update(state.one(MATTERS, self.case_id), **changes)
        for evaluation in self.evaluations(state).values():
            if evaluation.ended is None and evaluation.handled_at is None:
                decision.update(evaluation, **changes)
        return decision


@dataclass(frozen=True, kw_only=True)
class JoinReport(OnCase):
    """One more source of the case: one more reporter to ask."""

    event: CaseMerged

    def decide(self, state: State) -> Decision:
        event = self.event
        matter = state.one(MATTERS, self.case_id)
        report = {"report_id": event.report_id, "channel": event.channel, "contactable": event.contactable}
        if any(each["report_id"] == event.report_id for each in matter.reports):
            raise AlreadyDone
        return add_report(self, state, matter, report)


def add_report(command: OnCase, state: State, matter: Matter, report: Mapping[str, Any]) -> Decision:
    """Adds a source to the case and to its present round; where the others have been asked already, it is asked too."""
    decision = Decision()
    matter = decision.update(matter, reports=[*matter.reports, dict(report)])
    evaluations = command.evaluations(state)
    latest = evaluations.get(max(evaluations, default=0))
    if latest is None or latest.ended:
        return decision
    act = command.act(state, decision, latest, matter, [])
    act.change(reports=joined_reports(latest.reports, fresh_reports([report])))
    if act.evaluation.status == EvaluationStatus.AWAITING_RATING:
        decision.step(act.case_id, "invite", resource="evaluation", from_=str(latest.status), to=str(latest.status))
        invite(act)
    return act.finish()


@dataclass(frozen=True, kw_only=True)
class EndMatter(OnCase):
    """The case was joined to another one, or declined: nothing of it is evaluated or counted any more."""

    event: CaseMerged | ReportDeclined

    def decide(self, state: State) -> Decision:
        decision, event = Decision(), self.event
        matter = state.one(MATTERS, self.case_id)
        others = [each for each in matter.reports if each["report_id"] != event.report_id]
        if isinstance(event, ReportDeclined) and others:
            return self._drop_report(state, decision, matter, others)
        ended = MatterState.MERGED if isinstance(event, CaseMerged) else MatterState.DECLINED
        matter = decision.update(matter, state=ended)
        for evaluation in self.evaluations(state).values():
            if evaluation.ended is None and evaluation.status in ("awaiting_check", "awaiting_rating"):
                act = self.act(state, decision, evaluation, matter, [])
                act.by_system("cancel", reason=str(ended), outcome=str(ended), ended="closed", call_back_open=False)
                decision.cancel(CHECK_OVERDUE, evaluation.id)
                decision.cancel(SILENCE, evaluation.id)
        return self.counted(state, decision)

    def _drop_report(self, state: State, decision: Decision, matter: Matter, others: list[dict[str, Any]]) -> Decision:
        """The case has other sources: only this one is not asked any more."""
        decision.update(matter, reports=others)
        for evaluation in self.evaluations(state).values():
            if evaluation.ended is None:
                kept = [each for each in evaluation.reports if each["report_id"] != self.event.report_id]
                decision.update(evaluation, reports=kept)
        return decision


@dataclass(frozen=True, kw_only=True)
class RecurMatter(OnCase):
    """A closed matter is back within thirty days 反弹: a round of its own, counted against the closer (domain reference 3.6)."""

    event: CaseRecurred

    def decide(self, state: State) -> Decision:
        event = self.event
        matter = state.one(MATTERS, self.case_id)
        report = {"report_id": event.report_id, "channel": event.channel, "contactable": event.contactable}
        evaluations = self.evaluations(state)
        latest = evaluations.get(max(evaluations, default=0))
        if latest is None or latest.ended != "closed" or matter.state != MatterState.CLOSED:
            if any(each["report_id"] == event.report_id for each in matter.reports):
                raise AlreadyDone
            return add_report(self, state, matter, report)
        decision = Decision()
        matter = decision.update(matter, reports=joined_reports(matter.reports, [report]))
        act = self.act(state, decision, latest, matter, [])
        reopen(act, "recurrence", report_id=event.report_id)
        return act.finish()


@dataclass(frozen=True, kw_only=True)
class OpenHandled(OnCase):
    """The unit says it is done: the round is to be verified, within a working day, by somebody else."""

    event: CaseHandled

    def decide(self, state: State) -> Decision:
        decision, event = Decision(), self.event
        matter = self._matter(state, decision)
        present = self.evaluations(state).get(event.round)
        if present is not None and not self._may_handle(present):
            raise AlreadyDone
        evaluation = self._opened(decision, matter) if present is None else present
        act = self.act(state, decision, evaluation, matter, [event])
        changes = self._handled(evaluation, matter, act.parameters)
        if present is not None and present.status != EvaluationStatus.AWAITING_CHECK:
            changes |= {
                "ask": present.ask + 1,
                "reports": fresh_reports(matter.reports),
                "verification": None,
                "verifier": None,
                "ended": None,
            }
        act.by_system("handle", reason="late" if event.late else "in_time", **changes)
        decision.timer(changes["verify_due_at"] + _SECOND, CHECK_OVERDUE, evaluation.id)
        act.tell(self._verifier(act), "check_waiting", "check")
        return act.finish()

    def _may_handle(self, present: Evaluation) -> bool:
        """A round that its time ran out on, or one that a supervisor took over after the last round, is handled now."""
        waits = present.status == EvaluationStatus.AWAITING_CHECK and present.handled_at is None
        return waits or (present.outcome == ESCALATED and present.ended == "reopened")

    def _matter(self, state: State, decision: Decision) -> Matter:
        event = self.event
        matter = state.one(MATTERS, self.case_id)
        reports = [report.model_dump() for report in event.reports]
        rounds = [each for each in matter.rounds if each["round"] != event.round] + [{"round": event.round, "unit": event.unit}]
        joined = joined_reports(matter.reports, reports)
        return decision.update(matter, reports=joined, rounds=rounds, round=max(matter.round, event.round))

    def _opened(self, decision: Decision, matter: Matter) -> Evaluation:
        event = self.event
        return open_round(decision, matter, event, event.unit, event.person, event.due_at, event.at, places_of(event.area))

    def _handled(self, evaluation: Evaluation, matter: Matter, parameters: Parameters) -> dict[str, Any]:
        event = self.event
        verify_due_at = event.verify_due_at or self.town.work_time.due(event.at, parameters.verify).due_at
        drawn = event.physical_check or is_drawn(event.case_id, event.round, parameters.physical_check_share)
        return {
            "unit": event.unit,
            "person": event.person,
            "handlers": event.handlers,
            "item": event.item,
            "severity": event.severity,
            "due_at": event.due_at,
            **places_of(event.area),
            "reports": joined_reports(evaluation.reports, fresh_reports(matter.reports)),
            "handled_at": event.at,
            "handled_late": event.late,
            "verify_due_at": verify_due_at,
            "physical": drawn,
        }

    def _verifier(self, act: Act) -> str | None:
        """Who is asked to look: on the spot the cell's worker, from the desk an evaluator; never of the handling unit."""
        evaluation = act.evaluation
        if evaluation.physical and evaluation.grid is not None and self.town.areas.find_grid(evaluation.grid) is not None:
            worker = self.town.organisation.worker_of(evaluation.grid)
            if worker.unit != evaluation.unit and worker.id not in evaluation.handlers:
                return worker.id
        return act.evaluator()


@dataclass(frozen=True, kw_only=True)
class OpenOverdue(OnCase):
    """The time has run out: a call-back is owed, whatever the unit says (A-3.4)."""

    event: ClockBreached

    def decide(self, state: State) -> Decision:
        decision, event = Decision(), self.event
        matter = state.one(MATTERS, self.case_id)
        if event.round in self.evaluations(state) or matter.state in (MatterState.MERGED, MatterState.DECLINED):
            raise AlreadyDone
        matter = decision.update(matter, round=max(matter.round, event.round))
        places = {"district": matter.district, "station": matter.station, "community": matter.community, "grid": matter.grid}
        evaluation = open_round(decision, matter, event, event.unit or "", event.person, event.clock_due_at, event.at, places)
        act = self.act(state, decision, evaluation, matter, [event])
        act.change(call_back_due_at=self.now, call_back_open=True)
        act.tell(act.evaluator(), "callback_waiting", "call_back")
        return act.finish()


def open_round(
    decision: Decision,
    matter: Matter,
    event: CaseHandled | ClockBreached,
    unit: str,
    person: str | None,
    due_at: datetime,
    at: datetime,
    places: Mapping[str, Any],
) -> Evaluation:
    """A new evaluation of a round, awaiting its check."""
    evaluation = Evaluation(
        id=round_id(event.case_id, event.round, at),
        case_id=event.case_id,
        case_no=event.case_no,
        round=event.round,
        status=EvaluationStatus.AWAITING_CHECK,
        unit=unit,
        person=person,
        item=event.item,
        severity=event.severity,
        channel=event.channel,
        **places,
        due_at=due_at,
        opened_at=at,
        reports=fresh_reports(matter.reports),
    )
    return LIFECYCLE.open(decision, evaluation, "open", key=event.case_id)
