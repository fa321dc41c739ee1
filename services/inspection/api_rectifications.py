"""The HTTP door: rectifications, and the enterprise's own page."""

from dataclasses import replace
from typing import Annotated

from fastapi import Query, Response

from services.inspection.commands import ENTERPRISE
from services.inspection.commands_planning import means_of
from services.inspection.commands_rectifications import DecideRectification, SubmitRectification
from services.inspection.models import Rectification, Subject, Visit
from services.inspection.rules import AttachmentUnknown, TeamUnfit
from services.inspection.rules_views import enterprise_view, rectification_view
from services.inspection.shapes import CreditCode, DecideBody, SubmitBody
from services.inspection.shapes_answers import EnterpriseView, RectificationView
from services.inspection.store import (
    RECTIFICATION_ORDER,
    rectification_query,
    rectifications_query,
    subject_of_page_query,
    visits_of_page_query,
)
from shared.door import Door, ServiceRouter
from shared.paging import Page, paginate
from shared.problems import NotAllowedNow, NotFound, SeparationOfDuties, StaleVersion

router = ServiceRouter(tags=["rectifications"])
LONGEST_TOKEN = 128


@router.get("/v1/rectifications", action="read_rectifications", summary="Rectifications")
async def list_rectifications(
    door: Door,
    page: Page,
    uscc: CreditCode | None = None,
    status: Annotated[str | None, Query(pattern="^(ordered|submitted|verified|failed)$")] = None,
) -> Response:
    query, actor = rectifications_query(uscc=uscc, status=status), door.actor
    database = door.runtime.database
    shown = await paginate(
        database, Rectification, query, order=RECTIFICATION_ORDER, page=page, view=lambda one: rectification_view(one, actor)
    )
    return door.respond(shown)


@router.get(
    "/v1/rectifications/{rectification_id}", action="read_rectifications", response_model=RectificationView, summary="One rectification"
)
async def get_rectification(door: Door, rectification_id: str) -> Response:
    found = await door.runtime.database.find(Rectification, rectification_query(rectification_id))
    if found is None:
        raise NotFound
    return door.respond(rectification_view(found, door.actor), version=found.version)


@router.post(
    "/v1/rectifications/{rectification_id}/submit",
    action="submit_rectification",
    response_model=RectificationView,
    problems=[NotAllowedNow, StaleVersion, AttachmentUnknown],
    summary="An officer hands in for the enterprise",
)
async def submit_rectification(door: Door, rectification_id: str, body: SubmitBody) -> Response:
    means = means_of(door.runtime)
    command = SubmitRectification(**door.common(), means=means, rectification_id=rectification_id, if_match=door.if_match, body=body)
    return await door.submit(command)


@router.post(
    "/v1/rectifications/{rectification_id}/verify",
    action="decide_rectification",
    response_model=RectificationView,
    problems=[NotAllowedNow, StaleVersion, AttachmentUnknown, TeamUnfit, SeparationOfDuties],
    summary="Two certified officers found it put right",
)
async def verify_rectification(door: Door, rectification_id: str, body: DecideBody) -> Response:
    return await _decide(door, rectification_id, body, "verify")


@router.post(
    "/v1/rectifications/{rectification_id}/fail",
    action="decide_rectification",
    response_model=RectificationView,
    problems=[NotAllowedNow, StaleVersion, AttachmentUnknown, TeamUnfit],
    summary="Two certified officers found it not put right",
)
async def fail_rectification(door: Door, rectification_id: str, body: DecideBody) -> Response:
    return await _decide(door, rectification_id, body, "fail")


async def _decide(door: Door, rectification_id: str, body: DecideBody, action: str) -> Response:
    command = DecideRectification(
        **door.common(),
        means=means_of(door.runtime),
        rectification_id=rectification_id,
        if_match=door.if_match,
        action=action,
        body=body,
    )
    return await door.submit(command)


# ---- the enterprise's own page -------------------------------------------------------------------------------------------------------


async def enterprise_of(door: Door, token: str) -> Subject:
    """Whose page it is; 404 for a token that nobody was sent."""
    if len(token) > LONGEST_TOKEN:
        raise NotFound
    digest = means_of(door.runtime).secrets.digest(token, "enterprise_page")
    subject = await door.runtime.database.find(Subject, subject_of_page_query(digest))
    if subject is None:
        raise NotFound
    return subject


@router.get("/v1/enterprise/{token}", action=None, response_model=EnterpriseView, summary="What concerns this enterprise")
async def get_enterprise_page(door: Door, token: str) -> Response:
    subject = await enterprise_of(door, token)
    database = door.runtime.database
    visits = await database.fetch(Visit, visits_of_page_query(subject.id))
    rectifications = await database.fetch(Rectification, rectifications_query(uscc=subject.id, status=None).order_by(*RECTIFICATION_ORDER))
    return door.respond(enterprise_view(subject, visits, rectifications), headers={"Cache-Control": "no-store"})


@router.post(
    "/v1/enterprise/{token}/rectifications/{rectification_id}/submit",
    action=None,
    response_model=RectificationView,
    problems=[NotAllowedNow, StaleVersion, AttachmentUnknown],
    summary="The enterprise hands in",
)
async def submit_own_rectification(door: Door, token: str, rectification_id: str, body: SubmitBody) -> Response:
    subject = await enterprise_of(door, token)
    command = SubmitRectification(
        **door.common(),
        means=means_of(door.runtime),
        rectification_id=rectification_id,
        if_match=door.if_match,
        body=body,
        uscc=subject.id,
    )
    return await door.submit(replace(command, actor=ENTERPRISE))
