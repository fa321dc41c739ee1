"""What the other services' events do to assignments: a round begins, follows a correction, ends, begins anew."""

from dataclasses import dataclass
from typing import Any

from services.dispatch.commands import dispatch_columns, publish_dispatch, redispatch
from services.dispatch.commands_clocks import conclude, hanging_on, resume
from services.dispatch.commands_facts import Work, World
from services.dispatch.commands_returns import verdict_columns
from services.dispatch.lifecycle import ASSIGNED, FINAL, HANDLED, LIFECYCLE, PENDING, RETURN_REQUESTED, SUSPENDED, WORKING
from services.dispatch.models import Assignment, AssignmentStatus, Case
from services.dispatch.rules import Routing, desk_of, precedent_id, route_case, supervisor_for, unit_of_next_round
from services.dispatch.rules_clocks import (
    dispatch_limit,
    relimited,
    reminder_at,
    start_clock,
    start_clocks,
    stop_all,
    supervision_limit,
)
from services.dispatch.store import ASSIGNMENTS, CASES, PRECEDENTS
from shared.actor import SYSTEM
from shared.contracts.dispatch import CaseAssigned, CaseEscalated, CaseReturnDecided
from shared.contracts.evaluation import CaseReopened
from shared.contracts.intake import CaseCorrected, CaseRegistered
from shared.db.commands import AlreadyDone, Command, Decision, Needs, State
from shared.ids import new_id
from shared.problems import NotFound

MOVED_BY_CORRECTION = "事项或地点已更正，按更正后的重新派遣"


def open_round(
    world: World,
    decision: Decision,
    case: Case,
    now: Any,
    *,
    cause: str,
    routing: Routing,
    previous_unit: str | None = None,
) -> Work:
    """A new assignment of the case's present round: dispatched to the unit at once, or pending on the desk of the command room."""
    town, item, area = world.town, world.find_item(case.item), case.area or {}
    unit, person = routing.unit, routing.person
    routed = unit is not None and item is not None
    clocks = {}
    if routed and item is not None:
        clocks = start_clocks(
            town.work_time,
            town.catalogue,
            item,
            case.severity,
            case.text,
            registered_at=now,
            dispatched_at=now,
            reply_due_at=case.reply_due_at,
        )
    else:
        clocks["dispatch"] = start_clock(town.work_time, town.catalogue, case.severity, now, dispatch_limit(town.catalogue, case.severity))
    assignment = Assignment(
        id=new_id(),
        case_id=case.id,
        case_no=case.case_no,
        round=case.round,
        status=AssignmentStatus(ASSIGNED if routed else PENDING),
        unit=unit if routed and unit is not None else desk_of(town.organisation, area.get("district")),
        person=person if routed else None,
        item=case.item,
        severity=case.severity,
        district=area.get("district"),
        station=area.get("station"),
        community=area.get("community"),
        grid=area.get("grid"),
        channel=case.channel,
        created_at=now,
        dispatched_at=now if routed else None,
        extensions_left=item.max_extensions if item is not None else 0,
        explanation=routing.explanation,
        tier=routing.tier,
        changed_at=now,
        cursor=new_id(),
    )
    LIFECYCLE.open(decision, assignment, "dispatch" if routed else "queue", key=case.id, reason=cause)
    work = Work(world, assignment, case, actor=SYSTEM, now=now, decision=decision, fresh=True)
    work.clocks = clocks
    units = case.units if assignment.unit in case.units else [*case.units, assignment.unit]
    work.set_case(assignment_id=assignment.id, units=units)
    work.change = "assigned"
    if routed:
        work.set(**dispatch_columns(work))
        publish_dispatch(work, cause=cause, previous_unit=previous_unit)
        if person is not None:
            work.event(CaseAssigned, previous_person=None)
    tell_new(work)
    return work


def tell_new(work: Work) -> None:
    template, values = "assignment_received", {"item_name": work.item_name(), "due_at": work.local(work.due_at)}
    if work.assignment.round > 1:
        template, values = "case_reopened_staff", {"round": str(work.assignment.round), "due_at": work.local(work.due_at)}
    # it may come to the same people again: one message for each time
    work.tell("assigned", template, values, ref=f"{work.assignment.id}:assigned:{work.assignment.version}")


def end(work: Work, action: str, reason: str) -> None:
    """Ends the assignment, if it has not ended: everything stands still."""
    if work.assignment.status in FINAL:
        work.step(action, reason=reason)
        return
    work.clocks = stop_all(work.clocks, work.now)
    work.apply(action, reason=reason)


@dataclass(frozen=True, kw_only=True)
class OnCase(Command):
    """The effect of an event on a case and its present assignment."""

    world: World
    event: Any

    @property
    def case_id(self) -> str:
        found: str = self.event.case_id
        return found

    def needs(self) -> Needs:
        return Needs({CASES: [self.case_id]})

    def more(self, state: State) -> Needs | None:
        case = state.find(CASES, self.case_id)
        return Needs({ASSIGNMENTS: [case.assignment_id]}) if case else None

    def load(self, state: State) -> Work:
        """The present assignment. An event of a case that is not known yet is a fault of order: it is refused, and kept as such."""
        case = state.find(CASES, self.case_id)
        if case is None:
            raise NotFound(f"case {self.case_id} is not known here")
        return Work(self.world, state.one(ASSIGNMENTS, case.assignment_id), case, actor=SYSTEM, now=self.now)


@dataclass(frozen=True, kw_only=True)
class OpenCase(OnCase):
    """case.registered: the first round, routed by (item, place, text) to exactly one unit."""

    event: CaseRegistered

    @property
    def _precedent(self) -> str:
        return precedent_id(self.event.item, self.event.area.district if self.event.area else None)

    def needs(self) -> Needs:
        return Needs({CASES: [self.case_id], PRECEDENTS: [self._precedent]})

    def more(self, state: State) -> Needs | None:
        return None

    def decide(self, state: State) -> Decision:
        e = self.event
        if state.find(CASES, e.case_id) is not None:
            raise AlreadyDone
        case = Case(
            id=e.case_id,
            case_no=e.case_no,
            item=e.item,
            severity=e.severity,
            area=e.area.model_dump(mode="json") if e.area else None,
            location=e.location.model_dump(mode="json"),
            text=e.text,
            occurred_at=e.occurred_at,
            channel=e.channel,
            reports=[{"report_id": e.report_id, "channel": e.channel, "contactable": e.contactable}],
            attachments=[one.model_dump(mode="json") for one in e.attachments],
            reply_due_at=e.reply_due_at,
            subject_uscc=e.subject_uscc,
            catalogue_version=e.catalogue_version,
            assignment_id="",
        )
        town = self.world.town
        item, precedent = town.catalogue.find_item(e.item), state.find(PRECEDENTS, self._precedent)
        routing = route_case(town.organisation, town.areas, item, case, precedent)
        decision = Decision()
        decision.insert(case)
        work = open_round(self.world, decision, case, self.now, cause="registered", routing=routing)
        return conclude(work)


@dataclass(frozen=True, kw_only=True)
class CorrectCase(OnCase):
    """case.corrected: item, severity and place as they now are; route and limits follow once, clocks keep their start."""

    event: CaseCorrected

    def more(self, state: State) -> Needs | None:
        case = state.find(CASES, self.case_id)
        e = self.event
        id_ = precedent_id(e.item, e.area.district if e.area else None)
        return Needs({ASSIGNMENTS: [case.assignment_id], PRECEDENTS: [id_]}) if case else None

    def decide(self, state: State) -> Decision:
        e, work = self.event, self.load(state)
        area = e.area.model_dump(mode="json") if e.area else None
        location = e.location.model_dump(mode="json")
        work.set_case(item=e.item, severity=e.severity, area=area, location=location, catalogue_version=e.catalogue_version)
        if work.assignment.status in FINAL or work.assignment.status == HANDLED:
            work.step("follow_correction", reason="handled")
            return conclude(work)
        places = {name: (area or {}).get(name) for name in ("district", "station", "community", "grid")}
        before = work.assignment
        unit, person, why = self._owner(work, state, places)
        columns: dict[str, Any] = {"item": e.item, "severity": e.severity, **places, "explanation": why}
        moved = (unit, person) != (before.unit, before.person)
        if moved and before.status == SUSPENDED:
            # what was suspended was the matter in the other's hands
            resume(work, work.now, automatic=True)
        if (e.item, e.severity) != (before.item, before.severity):
            columns |= self._limits(work)
        if moved:
            columns |= {"status_before": None, "suspension": None, "transfer": None, "transfer_to": None}
            returned = before.status == RETURN_REQUESTED
            if returned:
                # the matter is another's by what it now is: nobody has to judge any more whose it was
                columns |= verdict_columns(work, "move", MOVED_BY_CORRECTION)
            work.apply("reroute", reason="corrected", unit=unit, person=person, **columns)
            if returned:
                final = work.assignment.return_final
                work.event(CaseReturnDecided, decision="move", final=final, previous_unit=before.unit, reason=MOVED_BY_CORRECTION)
            redispatch(work, cause="corrected", previous_unit=before.unit if unit != before.unit else None)
            if person is not None:
                previous_unit = before.unit if unit != before.unit else None
                work.event(CaseAssigned, previous_person=before.person, previous_unit=previous_unit)
            tell_new(work)
        else:
            work.step("follow_correction", reason=",".join(e.changed))
            work.set(**columns)
            work.change = "corrected"
            if work.dispose is not None:
                publish_dispatch(work, cause="corrected", previous_unit=None)
        return conclude(work)

    def _owner(self, work: Work, state: State, places: dict[str, str | None]) -> tuple[str, str | None, list[dict[str, Any]]]:
        """Unit, person and why: routed anew where item or place changed; within its unit a grid item follows its cell."""
        e, town, before = self.event, self.world.town, work.assignment
        if before.status != PENDING and not {"item", "location"} & set(e.changed):
            return before.unit, before.person, before.explanation
        item, precedent = town.catalogue.find_item(e.item), state.find(PRECEDENTS, precedent_id(e.item, places["district"]))
        routing = route_case(town.organisation, town.areas, item, work.case, precedent)
        if routing.unit is not None and routing.unit != before.unit:
            return routing.unit, routing.person, routing.explanation
        # a return or a transfer that waits for its answer is not taken back by that
        follows = before.status in (*WORKING, SUSPENDED) and places["grid"] != before.grid
        if follows and routing.unit is not None and routing.person is not None:
            return before.unit, routing.person, routing.explanation
        return before.unit, before.person, routing.explanation

    def _limits(self, work: Work) -> dict[str, Any]:
        """The clocks by the new judgement, and the columns that hang on them."""
        e, town, before = self.event, self.world.town, work.dispose
        item = town.catalogue.find_item(e.item)
        if item is None:
            return {}
        clocks, text, reply = work.clocks, work.case.text, work.case.reply_due_at
        work.clocks = relimited(town.work_time, town.catalogue, item, e.severity, text, clocks, reply, work.now)
        if before is None:
            return {}
        dispose, columns = work.clocks["dispose"], hanging_on(work, before)
        sent = work.assignment.reminded_due_at
        again = sent == before.due_at and reminder_at(town.catalogue, work.assignment, dispose) <= work.now
        # who was reminded is not reminded of the other end too, if its moment has gone by; who was not, is
        columns["reminded_due_at"] = dispose.due_at if again else sent
        columns["extensions_left"] = min(work.assignment.extensions_left, item.max_extensions)
        return columns


@dataclass(frozen=True, kw_only=True)
class ReopenCase(OnCase):
    """case.reopened: a new assignment of the next round (the old one stays completed), or, after the third round, a supervisor owns it."""

    event: CaseReopened

    def decide(self, state: State) -> Decision:
        work = self.load(state)
        if self.event.escalated:
            return self._escalate(work)
        round_ = self.event.next_round or work.case.round + 1
        if round_ <= work.case.round:
            raise AlreadyDone
        previous, before = work.assignment.unit, work.assignment
        work.set_case(round=round_, state="open")
        end(work, "complete", f"reopened_{self.event.cause}")
        conclude(work)
        routing = self._unit(work.case, before)
        fresh = open_round(
            self.world,
            work.decision,
            work.case,
            self.now,
            cause="reopened",
            routing=routing,
            previous_unit=previous,
        )
        return conclude(fresh)

    def _unit(self, case: Case, before: Assignment) -> Routing:
        town, e = self.world.town, self.event
        if e.to == "same" and town.organisation.find_unit(e.unit) is not None:
            facts = {"cause": e.cause, "round": e.round}
            row = {"rule": "same_unit_again", "facts": facts, "verdict": e.unit}
            return Routing(e.unit, self._same_worker(before, e.unit), [row], before.tier)
        excluded = list(dict.fromkeys([*e.excluded_units, *case.units]))
        item, district = self.world.find_item(case.item), (case.area or {}).get("district")
        unit, row = unit_of_next_round(town.organisation, item, district, excluded, town.catalogue)
        return Routing(unit, None, [row], before.tier)

    def _same_worker(self, before: Assignment, unit: str) -> str | None:
        """A grid item stays with its cell's worker; a squad names its officer anew."""
        if before.unit != unit or before.person is None:
            return None
        person = self.world.town.organisation.find_person(before.person)
        return before.person if person is not None and "grid_worker" in person.roles else None

    def _escalate(self, work: Work) -> Decision:
        town = self.world.town
        owner = supervisor_for(town.organisation, work.case.id)
        if work.assignment.person == owner and work.case.state == "open" and work.assignment.status == "on_site":
            raise AlreadyDone
        work.set_case(state="open")
        if work.assignment.status in FINAL:
            work = self._new_paper(work)
        limit = supervision_limit(town.catalogue, work.assignment.severity)
        clock = start_clock(town.work_time, town.catalogue, work.assignment.severity, self.now, limit)
        work.clocks = {**stop_all(work.clocks, self.now), "dispose": clock}
        columns: dict[str, Any] = {"handled_at": None, "extension": None, "suspension": None, "status_before": None, "transfer": None}
        columns["transfer_to"] = None
        reason, returned = "三轮办理仍未解决", work.assignment.status == RETURN_REQUESTED
        if returned:
            columns |= verdict_columns(work, "keep", reason)
        work.apply("escalate", reason="third_round", person=owner, **columns)
        if returned:
            work.event(CaseReturnDecided, decision="keep", final=True, previous_unit=work.assignment.unit, reason=reason)
        work.event(
            CaseEscalated,
            cause="third_round",
            unit=work.assignment.unit,
            person=owner,
            previous_unit=work.before.unit,
            due_at=clock.due_at,
            reason=reason,
        )
        work.issue_supervision("third_round", reason, clock)
        work.tell("escalated", "case_escalated", {"reason": reason}, to=owner)
        return conclude(work)

    def _new_paper(self, work: Work) -> Work:
        """The last assignment had ended already: what the supervisor owns is a new one of the same round."""
        conclude(work)
        row = {"rule": "third_round", "facts": {"round": work.case.round}, "verdict": work.assignment.unit}
        routing = Routing(work.assignment.unit, None, [row], work.assignment.tier)
        return open_round(self.world, work.decision, work.case, self.now, cause="reopened", routing=routing)
