"""The HTTP door: visits, from the team to the record."""

from typing import Annotated

import orjson
from fastapi import Query, Response

from services.inspection.commands_finish import FinishVisit
from services.inspection.commands_planning import means_of
from services.inspection.commands_visits import CancelVisit, ChangeTeam, CheckIn, RecordLines
from services.inspection.lifecycle import NotOnTeam
from services.inspection.models import Visit
from services.inspection.rules import AttachmentUnknown, KeyLineUnanswered, TeamUnfit
from services.inspection.rules_codes import CodeInvalid, CodeNotToday, CodeOfOtherVisit, CodeUsed, TooFar
from services.inspection.rules_views import checklist_bytes, visit_view
from services.inspection.shapes import CancelBody, CheckInBody, CreditCode, Day, FinishBody, LinesBody, TeamBody
from services.inspection.shapes_answers import VisitView
from services.inspection.store import VISIT_ORDER, visit_query, visits_query
from shared.door import Door, ServiceRouter
from shared.paging import Page, paginate
from shared.problems import NotAllowedNow, NotFound, StaleVersion

router = ServiceRouter(tags=["visits"])
_USUAL = [NotAllowedNow, StaleVersion, NotOnTeam]


@router.get("/v1/visits", action="read_visits", summary="Visits by day")
async def list_visits(
    door: Door,
    page: Page,
    uscc: CreditCode | None = None,
    day: Day | None = None,
    person: Annotated[str | None, Query(max_length=64)] = None,
    status: Annotated[str | None, Query(pattern="^(planned|published|checked_in|finished|cancelled|missed)$")] = None,
) -> Response:
    query = visits_query(uscc=uscc, day=day, person=person, status=status)
    actor, signer = door.actor, means_of(door.runtime).signer
    database = door.runtime.database
    shown = await paginate(database, Visit, query, order=VISIT_ORDER, page=page, view=lambda visit: visit_view(visit, actor, signer))
    return door.respond(shown)


async def _visit(door: Door, visit_id: str) -> Visit:
    visit = await door.runtime.database.find(Visit, visit_query(visit_id))
    if visit is None:
        raise NotFound
    return visit


@router.get("/v1/visits/{visit_id}", action="read_visits", response_model=VisitView, summary="One visit")
async def get_visit(door: Door, visit_id: str) -> Response:
    visit = await _visit(door, visit_id)
    return door.respond(visit_view(visit, door.actor, means_of(door.runtime).signer), version=visit.version)


@router.get("/v1/visits/{visit_id}/checklist", action="read_visits", summary="The checklist, byte-stable for the same inputs")
async def get_checklist(door: Door, visit_id: str) -> Response:
    visit = await _visit(door, visit_id)
    return Response(checklist_bytes(visit, means_of(door.runtime).catalogue), media_type="application/json")


@router.post(
    "/v1/visits/{visit_id}/team",
    action="change_team",
    response_model=VisitView,
    problems=[*_USUAL, TeamUnfit],
    summary="Other officers go",
)
async def change_team(door: Door, visit_id: str, body: TeamBody) -> Response:
    command = ChangeTeam(**door.common(), means=means_of(door.runtime), visit_id=visit_id, if_match=door.if_match, body=body)
    return await door.submit(command)


@router.post(
    "/v1/visits/{visit_id}/check-in",
    action="check_in",
    response_model=VisitView,
    problems=[*_USUAL, CodeInvalid, CodeOfOtherVisit, CodeNotToday, CodeUsed, TooFar, TeamUnfit],
    summary="The team is there and shows its code",
)
async def check_in(door: Door, visit_id: str, body: CheckInBody) -> Response:
    command = CheckIn(**door.common(), means=means_of(door.runtime), visit_id=visit_id, if_match=door.if_match, body=body)
    return await door.submit(command)


@router.post(
    "/v1/visits/{visit_id}/lines",
    action="record_lines",
    response_model=VisitView,
    problems=[*_USUAL, AttachmentUnknown],
    summary="Answers to checklist lines; partial, last wins",
)
async def record_lines(door: Door, visit_id: str, body: LinesBody) -> Response:
    lines = tuple(body.lines)
    command = RecordLines(**door.common(), means=means_of(door.runtime), visit_id=visit_id, if_match=door.if_match, lines=lines)
    return await door.submit(command)


@router.post(
    "/v1/visits/{visit_id}/finish",
    action="finish_visit",
    response_model=VisitView,
    problems=[*_USUAL, KeyLineUnanswered],
    summary="Record, party, orders; findings come from the fails",
)
async def finish_visit(door: Door, visit_id: str, body: FinishBody) -> Response:
    means = means_of(door.runtime)
    party = means.secrets.encrypt(orjson.dumps(body.party.model_dump()))
    command = FinishVisit(**door.common(), means=means, visit_id=visit_id, if_match=door.if_match, body=body, party=party)
    return await door.submit(command)


@router.post(
    "/v1/visits/{visit_id}/cancel",
    action="cancel_visit",
    response_model=VisitView,
    problems=[NotAllowedNow, StaleVersion],
    summary="The visit will not take place",
)
async def cancel_visit(door: Door, visit_id: str, body: CancelBody) -> Response:
    command = CancelVisit(**door.common(), means=means_of(door.runtime), visit_id=visit_id, if_match=door.if_match, reason=body.reason)
    return await door.submit(command)
