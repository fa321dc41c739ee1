"""Commands on plans: ask for one, keep what was computed, approve it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from services.inspection.commands import Means, site_of, tell_officers
from services.inspection.lifecycle import PLAN, VISIT
from services.inspection.models import InspectionRequest, Plan, PlanStatus, RequestStatus, Subject, Visit, VisitMember, VisitStatus
from services.inspection.rules_frequency import Counted, FrequencyRule, frequency_rule, is_lone, violation
from services.inspection.rules_hours import closed_because, opening
from services.inspection.rules_merge import Wish
from services.inspection.rules_plan import PlannedVisit, PlanResult
from services.inspection.rules_team import team_faults
from services.inspection.rules_views import plan_view, visit_view
from services.inspection.shapes import PlanBody
from services.inspection.store import COUNTING_VISITS_OF, PLANS, PUBLISHED_ON, REQUESTS, SUBJECTS, VISITS_OF_PLAN
from shared.actor import SYSTEM
from shared.contracts.inspection import PlannedVisit as VisitPlanned
from shared.contracts.inspection import PlanPublished, UnplannedRequest
from shared.db.commands import AlreadyDone, Command, Decision, Needs, State
from shared.ids import new_id
from shared.problems import Conflict, Invalid


class PlanStale(Conflict):
    """The world moved on since the plan was computed; `visits` names those that no longer hold."""

    code, title = "plan_stale", "计划已过时"
    default_detail = "计划编制后情况有变化，请重新编制。"


def wish_of(request: InspectionRequest, scenarios: Sequence[str]) -> Wish:
    """The request as the planner sees it."""
    return Wish(
        id=request.id,
        uscc=request.uscc,
        department=request.department,
        scenario=request.scenario,
        scenarios=tuple(scenarios),
        lines=tuple(request.lines),
        window_from=date.fromisoformat(request.window_from),
        window_to=date.fromisoformat(request.window_to),
        minutes=request.minutes,
        reason=request.reason,
        priority=request.priority,
    )


def counted_visit(visit: Visit) -> Counted:
    """The visit as the frequency rule sees it."""
    return Counted(date.fromisoformat(visit.day), visit.reasons, visit.scenarios)


@dataclass(frozen=True, kw_only=True)
class CreatePlan(Command):
    """A planner asks for a plan; it is computed outside the lane."""

    means: Means
    body: PlanBody

    def decide(self, state: State) -> Decision:
        body = self.body
        errors = [
            {"pointer": f"/squads/{position}", "message": "没有这个中队"}
            for position, squad in enumerate(body.squads)
            if squad not in self.means.catalogue.squads
        ]
        if body.to < self.means.today(self.now):
            errors.append({"pointer": "/to", "message": "计划期已经过去"})
        if errors:
            raise Invalid(errors=errors)
        decision = Decision()
        plan = Plan(
            id=new_id(),
            period_from=body.from_.isoformat(),
            period_to=body.to.isoformat(),
            squads=body.squads,
            status=PlanStatus.COMPUTING,
            author=self.actor.person,
            created_at=self.now,
        )
        PLAN.open(decision, plan, "create", key=plan.id)
        return decision.answering(202, plan_view(plan, [], self.actor), version=plan.version)


@dataclass(frozen=True, kw_only=True)
class StorePlan(Command):
    """The planner is done: its visits are kept as planned."""

    means: Means
    plan_id: str
    result: PlanResult

    def needs(self) -> Needs:
        return Needs({PLANS: [self.plan_id]})

    def decide(self, state: State) -> Decision:
        plan = state.one(PLANS, self.plan_id)
        if plan.status != PlanStatus.COMPUTING:
            raise AlreadyDone
        decision = Decision()
        for planned in self.result.visits:
            visit = visit_of(planned, self.plan_id)
            VISIT.open(decision, visit, "plan", key=visit.uscc)
            for officer in visit.officers:
                decision.insert(VisitMember(id=f"{visit.id}:{officer}", visit_id=visit.id, person=officer))
        PLAN.apply(
            decision,
            plan,
            "compute",
            actor=SYSTEM,
            now=self.now,
            key=plan.id,
            progress=1.0,
            unplanned=[{"uscc": uscc, "request_id": request, "reason": reason} for uscc, request, reason in self.result.unplanned],
            near_misses=list(self.result.near_misses),
            measures=self.result.measures,
        )
        return decision


def visit_of(planned: PlannedVisit, plan_id: str | None) -> Visit:
    """A fresh visit row."""
    reasons: dict[str, list[str]] = {}
    for wish in planned.wishes:
        reasons.setdefault(wish.department, []).append(wish.reason)
    return Visit(
        id=new_id(),
        uscc=planned.uscc,
        plan_id=plan_id,
        day=planned.day.isoformat(),
        start=planned.start,
        minutes=planned.minutes,
        officers=list(planned.officers),
        items=list(planned.items),
        skipped=list(planned.skipped),
        requests=sorted(wish.id for wish in planned.wishes),
        departments=sorted(reasons),
        scenarios=sorted({scenario for wish in planned.wishes for scenario in wish.scenarios}),
        reasons={department: sorted(reasons[department]) for department in sorted(reasons)},
        status=VisitStatus.PLANNED,
        code_id=new_id(),
    )


@dataclass(frozen=True, kw_only=True)
class FailPlan(Command):
    """The planner could not finish."""

    plan_id: str
    reason: str

    def needs(self) -> Needs:
        return Needs({PLANS: [self.plan_id]})

    def decide(self, state: State) -> Decision:
        plan = state.one(PLANS, self.plan_id)
        if plan.status != PlanStatus.COMPUTING:
            raise AlreadyDone
        decision = Decision()
        PLAN.apply(decision, plan, "fail", actor=SYSTEM, now=self.now, key=plan.id, failure=self.reason)
        return decision


@dataclass(frozen=True, kw_only=True)
class PublishPlan(Command):
    """The approval 审批: from here the visits stand, their requests are served, and the frequency rule counts them."""

    means: Means
    plan_id: str
    if_match: int | None

    def needs(self) -> Needs:
        return Needs({PLANS: [self.plan_id], VISITS_OF_PLAN: [self.plan_id]})

    def more(self, state: State) -> Needs | None:
        visits = state.many(VISITS_OF_PLAN, self.plan_id)
        usccs = sorted({visit.uscc for visit in visits})
        return Needs(
            {
                REQUESTS: [request for visit in visits for request in visit.requests],
                SUBJECTS: usccs,
                COUNTING_VISITS_OF: usccs,
                PUBLISHED_ON: sorted({visit.day for visit in visits}),
            }
        )

    def decide(self, state: State) -> Decision:
        plan = state.one(PLANS, self.plan_id)
        every = state.many(VISITS_OF_PLAN, self.plan_id)
        visits = [visit for visit in every if visit.status == VisitStatus.PLANNED]
        decision = Decision()
        changed = PLAN.apply(
            decision,
            plan,
            "publish",
            actor=self.actor,
            now=self.now,
            key=plan.id,
            if_match=self.if_match,
            current=lambda one: plan_view(one, [visit_view(v, self.actor, self.means.signer) for v in every], self.actor),
            approved_by=self.actor.person,
            published_at=self.now,
        )
        stale = self._stale(state, visits)
        if stale:
            raise PlanStale(visits=stale)
        published = {visit.id: self._publish_visit(state, decision, visit) for visit in visits}
        self._tell(decision, changed, list(published.values()))
        shown = [visit_view(published.get(visit.id, visit), self.actor, self.means.signer) for visit in _in_order(every)]
        return decision.answering(200, plan_view(changed, shown, self.actor), version=changed.version)

    def _stale(self, state: State, visits: Sequence[Visit]) -> list[str]:
        """Ids of visits that no longer hold: served or moved requests, closed days, unfit teams, frequency, officers taken."""
        rule = frequency_rule(self.means.catalogue)
        counted: dict[str, list[Counted]] = {}
        stale = []
        for visit in _in_order(visits):
            subject = state.one(SUBJECTS, visit.uscc)
            if visit.uscc not in counted:
                counted[visit.uscc] = [counted_visit(one) for one in state.many(COUNTING_VISITS_OF, visit.uscc)]
            beside = counted[visit.uscc]
            mine = counted_visit(visit)
            open_still = all((found := state.find(REQUESTS, id_)) is not None and found.status == "open" for id_ in visit.requests)
            taken = any(_collide(visit, other) for other in state.many(PUBLISHED_ON, visit.day))
            if not open_still or taken or not self._holds(subject, visit) or not _is_lawful(rule, beside, mine, subject):
                stale.append(visit.id)
            beside.append(mine)
        return stale

    def _holds(self, subject: Subject, visit: Visit) -> bool:
        """Whether day, hour and team are still good."""
        day = date.fromisoformat(visit.day)
        site = site_of(subject)
        if day < self.means.today(self.now) or closed_because(site, self.means.work_time, day) is not None:
            return False
        local = self.means.work_time.local(visit.start)
        begin = local.hour * 60 + local.minute
        if not any(first <= begin and begin + visit.minutes <= last for first, last in opening(site, day)):
            return False
        return not team_faults(
            self.means.town.organisation,
            visit.officers,
            {item["department"] for item in visit.items},
            uscc=visit.uscc,
            on=day,
            least=self.means.catalogue.parameter("inspection", "team_least"),
        )

    def _publish_visit(self, state: State, decision: Decision, visit: Visit) -> Visit:
        changed = VISIT.apply(decision, visit, "publish", actor=SYSTEM, now=self.now, key=visit.uscc)
        decision.timer(self.means.end_of(date.fromisoformat(visit.day)), "visit_missed", visit.id)
        for id_ in visit.requests:
            decision.update(state.one(REQUESTS, id_), status=RequestStatus.PLANNED, visit_id=visit.id)
        tell_of_visit(decision, self.means, state.one(SUBJECTS, visit.uscc), visit, visit.officers, self.now)
        return changed

    def _tell(self, decision: Decision, plan: Plan, visits: Sequence[Visit]) -> None:
        """One event per enterprise of the plan."""
        usccs = sorted({visit.uscc for visit in visits} | {row["uscc"] for row in plan.unplanned})
        for uscc in usccs:
            own = [visit for visit in visits if visit.uscc == uscc]
            if not own:
                decision.step(uscc, "publish", resource="plan", to=str(plan.status))
            decision.event(
                PlanPublished(
                    uscc=uscc,
                    at=self.now,
                    by=self.actor.person,
                    role=self.actor.role,
                    plan_id=plan.id,
                    author=plan.author,
                    period_from=date.fromisoformat(plan.period_from),
                    period_to=date.fromisoformat(plan.period_to),
                    visits=[_event_visit(visit) for visit in own],
                    unplanned=[
                        UnplannedRequest(request_id=row["request_id"], reason=row["reason"])
                        for row in plan.unplanned
                        if row["uscc"] == uscc
                    ],
                    visits_saved=sum(len(visit.departments) - 1 for visit in own),
                ),
                key=uscc,
            )


def tell_of_visit(decision: Decision, means: Means, subject: Subject, visit: Visit, officers: Sequence[str], now: datetime) -> None:
    """Tells officers that they are expected."""
    start = means.work_time.local(visit.start).strftime("%H:%M")
    values = {"day": visit.day, "start": start, "name": subject.name}
    tell_officers(decision, means, officers, "visit_published", visit.code_id, now, values)


def _is_lawful(rule: FrequencyRule, beside: Sequence[Counted], mine: Counted, subject: Subject) -> bool:
    allowed = violation(rule, beside, mine, grade=subject.grade, colour=subject.colour) is None
    return allowed and not is_lone(rule, mine.reasons, subject.colour)


def _collide(visit: Visit, other: Visit) -> bool:
    """Whether both want the same officer at the same time."""
    if visit.id == other.id or not set(visit.officers) & set(other.officers):
        return False
    return visit.start < other.start + timedelta(minutes=other.minutes) and other.start < visit.start + timedelta(minutes=visit.minutes)


def _in_order(visits: Sequence[Visit]) -> list[Visit]:
    return sorted(visits, key=lambda visit: (visit.start, visit.id))


def _event_visit(visit: Visit) -> Any:
    return VisitPlanned(
        visit_id=visit.id,
        day=date.fromisoformat(visit.day),
        start=visit.start,
        minutes=visit.minutes,
        officers=visit.officers,
        departments=visit.departments,
        requests=visit.requests,
        line_count=len(visit.items),
    )
