"""The HTTP door: plans and their approval."""

from typing import Annotated

from fastapi import Query, Response

from services.inspection.commands_planning import means_of, wake_planner
from services.inspection.commands_plans import CreatePlan, PlanStale, PublishPlan
from services.inspection.models import Plan, Visit
from services.inspection.rules_views import plan_summary, plan_view, visit_view
from services.inspection.shapes import Empty, PlanBody
from services.inspection.shapes_answers import PlanView
from services.inspection.store import PLAN_ORDER, plan_query, plans_query, visits_of_plan_query
from shared.door import Door, ServiceRouter
from shared.paging import Page, paginate
from shared.problems import NotAllowedNow, NotFound, SeparationOfDuties, StaleVersion

router = ServiceRouter(tags=["plans"])


@router.post("/v1/plans", action="create_plan", status_code=202, response_model=PlanView, summary="Have a plan computed")
async def create_plan(door: Door, body: PlanBody) -> Response:
    response = await door.submit(CreatePlan(**door.common(), means=means_of(door.runtime), body=body))
    wake_planner(door.runtime)
    return response


@router.get("/v1/plans", action="read_plans", summary="Plans, the newest first")
async def list_plans(
    door: Door,
    page: Page,
    status: Annotated[str | None, Query(pattern="^(computing|ready|published|failed|superseded)$")] = None,
) -> Response:
    actor = door.actor
    database = door.runtime.database
    shown = await paginate(database, Plan, plans_query(status), order=PLAN_ORDER, page=page, view=lambda plan: plan_summary(plan, actor))
    return door.respond(shown)


@router.get("/v1/plans/{plan_id}", action="read_plans", response_model=PlanView, summary="A plan with its whole visits")
async def get_plan(door: Door, plan_id: str) -> Response:
    database, signer = door.runtime.database, means_of(door.runtime).signer
    plan = await database.find(Plan, plan_query(plan_id))
    if plan is None:
        raise NotFound
    visits = await database.fetch(Visit, visits_of_plan_query(plan_id))
    return door.respond(plan_view(plan, [visit_view(visit, door.actor, signer) for visit in visits], door.actor), version=plan.version)


@router.post(
    "/v1/plans/{plan_id}/publish",
    action="publish_plan",
    response_model=PlanView,
    problems=[SeparationOfDuties, StaleVersion, NotAllowedNow, PlanStale],
    summary="Approve a plan",
)
async def publish_plan(door: Door, plan_id: str, _: Empty) -> Response:
    command = PublishPlan(**door.common(), means=means_of(door.runtime), plan_id=plan_id, if_match=door.if_match)
    return await door.submit(command)
