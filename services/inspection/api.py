"""The HTTP door: enterprises, requests, rules and public keys."""

import secrets
from typing import Annotated

from fastapi import Query, Response

from services.inspection.commands import CreateRequests, PutSubject
from services.inspection.commands_planning import means_of
from services.inspection.models import InspectionRequest, Subject
from services.inspection.rules_frequency import frequency_rule
from services.inspection.rules_views import code_view, request_view, subject_view
from services.inspection.shapes import CreditCode, RequestBody, SubjectBody
from services.inspection.shapes_answers import JwksView, RequestResults, RequestView, RulesView, SubjectCodeView, SubjectView
from services.inspection.store import (
    REQUEST_ORDER,
    SUBJECT_ORDER,
    request_query,
    requests_query,
    subject_query,
    subjects_query,
)
from shared.codes import is_credit_code
from shared.door import Door, ServiceRouter
from shared.paging import Page, paginate
from shared.problems import Forbidden, Invalid, NotFound, StaleVersion
from shared.telemetry import current_request_id

router = ServiceRouter(tags=["inspection"])


@router.put(
    "/v1/subjects/{uscc}",
    action="put_subject",
    response_model=SubjectView,
    problems=[StaleVersion],
    responses={201: {"description": "新登记", "model": SubjectView}},
    summary="Register or replace an inspected enterprise",
)
async def put_subject(door: Door, uscc: str, body: SubjectBody) -> Response:
    if not is_credit_code(uscc):
        raise Invalid(errors=[{"pointer": "/uscc", "message": "不是正确的统一社会信用代码（18位大写，含校验码）"}])
    command = PutSubject(
        **door.common(),
        means=means_of(door.runtime),
        uscc=uscc,
        body=body,
        page_token=secrets.token_urlsafe(24),
        if_match=door.if_match,
    )
    return await door.submit(command)


@router.get("/v1/subjects", action="read_subjects", summary="Inspected enterprises")
async def list_subjects(door: Door, page: Page) -> Response:
    database = door.runtime.database
    return door.respond(await paginate(database, Subject, subjects_query(), order=SUBJECT_ORDER, page=page, view=subject_view))


@router.get("/v1/subjects/{uscc}", action="read_subjects", response_model=SubjectView, summary="One enterprise")
async def get_subject(door: Door, uscc: str) -> Response:
    subject = await door.runtime.database.find(Subject, subject_query(uscc))
    if subject is None:
        raise NotFound
    return door.respond(subject_view(subject), version=subject.version)


@router.get("/v1/subjects/{uscc}/code", action=None, response_model=SubjectCodeView, summary="The public colour code")
async def get_subject_code(door: Door, uscc: str) -> Response:
    subject = await door.runtime.database.find(Subject, subject_query(uscc))
    if subject is None:
        raise NotFound
    return door.respond(code_view(subject))


@router.post(
    "/v1/requests",
    action="create_request",
    status_code=201,
    response_model=RequestView,
    rows="requests",
    row_model=RequestBody,
    problems=[Forbidden],
    responses={200: {"description": "`{requests: […]}`：逐条结果", "model": RequestResults}},
    summary="A department asks for an inspection, or for several",
)
async def create_requests(door: Door) -> Response:
    rows = door.rows(RequestBody)
    if not door.is_batch and isinstance(rows[0], Invalid):
        key = door.idempotency()
        replay = await door.runtime.lane.find_replay(key) if key else None
        if replay is None:
            raise rows[0]
        return door.answer(replay)
    command = CreateRequests(
        **door.common(), means=means_of(door.runtime), rows=tuple(rows), single=not door.is_batch, called_by=current_request_id()
    )
    return await door.submit(command)


@router.get("/v1/requests", action="read_requests", summary="Requests of departments")
async def list_requests(
    door: Door,
    page: Page,
    uscc: CreditCode | None = None,
    department: Annotated[str | None, Query(max_length=16)] = None,
    status: Annotated[str | None, Query(pattern="^(open|planned|done)$")] = None,
) -> Response:
    query = requests_query(uscc=uscc, department=department, status=status)
    database = door.runtime.database
    return door.respond(await paginate(database, InspectionRequest, query, order=REQUEST_ORDER, page=page, view=request_view))


@router.get("/v1/requests/{request_id}", action="read_requests", response_model=RequestView, summary="One request")
async def get_request(door: Door, request_id: str) -> Response:
    request = await door.runtime.database.find(InspectionRequest, request_query(request_id))
    if request is None:
        raise NotFound
    return door.respond(request_view(request), version=request.version)


@router.get("/v1/rules", action=None, response_model=RulesView, summary="Frequency rules in force")
async def get_rules(door: Door) -> Response:
    return door.respond(frequency_rule(means_of(door.runtime).catalogue).as_json())


@router.get("/v1/codes/jwks", action=None, response_model=JwksView, summary="Public keys of inspection codes")
async def get_jwks(door: Door) -> Response:
    return door.respond({"keys": [means_of(door.runtime).signer.jwk()]})
