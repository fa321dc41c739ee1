"""The planning worker: takes plans that are to be computed, reads what they depend on, plans in a thread, keeps the result."""

import asyncio
from datetime import date, timedelta

import structlog

from services.inspection.commands import Means, site_of
from services.inspection.commands_plans import FailPlan, StorePlan, counted_visit, wish_of
from services.inspection.models import InspectionRequest, Plan, Visit
from services.inspection.rules_merge import Wish
from services.inspection.rules_plan import Booking, PlanInput, make_plan
from services.inspection.rules_team import Stay
from services.inspection.settings import InspectionSettings
from services.inspection.store import computing_plans_query, counting_visits, open_requests, open_requests_of, subjects_of
from shared.db.commands import AlreadyDone
from shared.problems import Busy
from shared.service import Runtime

log = structlog.get_logger(__name__)


def means_of(runtime: Runtime) -> Means:
    """What `prepare` put aside."""
    means = runtime.extra["means"]
    assert isinstance(means, Means)
    return means


def wake_planner(runtime: Runtime) -> None:
    """A plan waits: the worker need not sleep on."""
    runtime.extra["plans_waiting"].set()


async def plan_continually(runtime: Runtime) -> None:
    """Runs until cancelled. A crash leaves the plan `computing`; whoever runs next computes it."""
    waiting: asyncio.Event = runtime.extra["plans_waiting"]
    settings = runtime.settings
    assert isinstance(settings, InspectionSettings)
    while True:
        waiting.clear()
        for plan in await runtime.database.fetch(Plan, computing_plans_query()):
            await compute_plan(runtime, plan)
        try:
            await asyncio.wait_for(waiting.wait(), settings.plan_poll_seconds)
        except TimeoutError:
            continue


async def compute_plan(runtime: Runtime, plan: Plan) -> None:
    """One plan from `computing` to `ready` or `failed`."""
    means = means_of(runtime)
    try:
        given = await read_input(runtime, plan)
        result = await asyncio.to_thread(make_plan, given)
        await runtime.lane.submit(StorePlan(now=runtime.now(), means=means, plan_id=plan.id, result=result))
    except AlreadyDone:
        log.info("plan_computed_elsewhere", plan=plan.id)
    except Busy:
        log.warning("plan_postponed", plan=plan.id)
    except Exception:
        log.exception("plan_failed", plan=plan.id)
        await runtime.lane.submit(FailPlan(now=runtime.now(), plan_id=plan.id, reason="计划编制失败，请联系运维人员。"))


async def read_input(runtime: Runtime, plan: Plan) -> PlanInput:
    """Everything the plan depends on, in five queries."""
    database, means, now = runtime.database, means_of(runtime), runtime.now()
    today = means.today(now)
    period_from, period_to = date.fromisoformat(plan.period_from), date.fromisoformat(plan.period_to)
    wanted = await open_requests(database, period_from, period_to)
    usccs = sorted({request.uscc for request in wanted})
    subjects = {subject.id: subject for subject in await subjects_of(database, usccs)}
    neighbours = await open_requests_of(database, usccs)
    visits = await counting_visits(database, usccs, today - timedelta(days=1))
    others = sorted({visit.uscc for visit in visits} - subjects.keys())
    places = subjects | {subject.id: subject for subject in await subjects_of(database, others)}
    settings = runtime.settings
    assert isinstance(settings, InspectionSettings)
    return PlanInput(
        town=means.town,
        period_from=period_from,
        period_to=period_to,
        squads=tuple(plan.squads),
        wishes=tuple(_wish(means, request) for request in wanted),
        neighbours=tuple(_wish(means, request) for request in neighbours),
        sites={uscc: site_of(subject) for uscc, subject in subjects.items()},
        bookings=tuple(_booking(visit, places[visit.uscc].lon, places[visit.uscc].lat) for visit in visits),
        now=now,
        metres_per_minute=settings.travel_metres_per_minute,
    )


def _wish(means: Means, request: InspectionRequest) -> Wish:
    named = {request.scenario} if request.scenario else {means.catalogue.line(line).scenario for line in request.lines}
    return wish_of(request, sorted(named))


def _booking(visit: Visit, lon: float, lat: float) -> Booking:
    stay = Stay(visit.start, visit.start + timedelta(minutes=visit.minutes), lon, lat)
    return Booking(visit.uscc, counted_visit(visit), tuple(visit.officers), stay, visit.status != "finished")
