"""The HTTP door: evaluations and the reporters' surveys."""

from typing import Annotated, Literal

from fastapi import Query, Response

from services.evaluation.commands import AttachmentUnknown, CheckRound, DecideExclusion, RequestExclusion
from services.evaluation.commands_answers import (
    AlreadyAnswered,
    AnswerSurvey,
    FollowUp,
    GivenAnswers,
    SurveyExpired,
    is_answered,
    survey_view,
)
from services.evaluation.commands_round import REPORTER
from services.evaluation.models import Evaluation, Invitation
from services.evaluation.rules import may_see
from services.evaluation.shapes import (
    ApproveExclusionBody,
    CheckBody,
    EvaluationPage,
    EvaluationView,
    ExcludeBody,
    FollowUpBody,
    SurveyBody,
    SurveyView,
    evaluation_view,
)
from services.evaluation.store import NEWEST_FIRST, find_evaluation, find_invitation, find_latest, select_evaluations
from shared.door import Door, ServiceRouter
from shared.paging import Page, paginate
from shared.problems import Conflict, NotAllowedNow, NotFound, SeparationOfDuties, StaleVersion

router = ServiceRouter(tags=["evaluations"])

Status = Literal["awaiting_check", "awaiting_rating", "closed", "reopened", "excluded"]
Word = Annotated[str | None, Query(max_length=64)]


@router.get("/v1/evaluations", action="read-evaluations", response_model=EvaluationPage, summary="评价列表")
async def list_evaluations(
    door: Door,
    page: Page,
    status: Status | None = None,
    unit: Word = None,
    district: Word = None,
    item: Word = None,
    person: Word = None,
    case_id: Word = None,
    outcome: Word = None,
    call_back: Annotated[bool | None, Query(description="a call-back is owed")] = None,
) -> Response:
    """Newest first; what the caller may know of."""
    named = {"status": status, "unit": unit, "district": district, "item": item, "person": person, "case_id": case_id, "outcome": outcome}
    now, secrets = door.now, door.runtime.secrets
    body = await paginate(
        door.runtime.database,
        Evaluation,
        select_evaluations(door.actor, named, call_back),
        order=NEWEST_FIRST,
        page=page,
        view=lambda evaluation: evaluation_view(evaluation, door.actor, now, secrets),
    )
    return door.respond(body)


@router.get("/v1/evaluations/{evaluation_id}", action="read-evaluations", response_model=EvaluationView, summary="一轮评价")
async def get_evaluation(door: Door, evaluation_id: str) -> Response:
    return _shown(door, await find_evaluation(door.runtime.database, evaluation_id))


@router.get("/v1/evaluations/by-case/{case_id}", action="read-evaluations", response_model=EvaluationView, summary="工单的最新一轮评价")
async def get_evaluation_by_case(door: Door, case_id: str) -> Response:
    return _shown(door, await find_latest(door.runtime.database, case_id))


def _shown(door: Door, evaluation: Evaluation | None) -> Response:
    if evaluation is None or not may_see(evaluation, door.actor):
        raise NotFound
    return door.respond(evaluation_view(evaluation, door.actor, door.now, door.runtime.secrets), version=evaluation.version)


@router.post(
    "/v1/evaluations/{evaluation_id}/check",
    action="check",
    response_model=EvaluationView,
    problems=[SeparationOfDuties, StaleVersion, NotAllowedNow, AttachmentUnknown],
    summary="核查",
)
async def check_evaluation(door: Door, evaluation_id: str, body: CheckBody) -> Response:
    runtime = door.runtime
    return await door.submit(
        CheckRound(
            **door.common(),
            evaluation_id=evaluation_id,
            town=runtime.town,
            secrets=runtime.secrets,
            if_match=door.if_match,
            passed=body.passed,
            note=body.note,
            attachments=tuple(dict.fromkeys(body.attachments)),
        )
    )


@router.post(
    "/v1/evaluations/{evaluation_id}/follow-up",
    action="follow-up",
    response_model=EvaluationView,
    problems=[SeparationOfDuties, StaleVersion, NotAllowedNow, AlreadyAnswered, Conflict],
    summary="电话回访",
)
async def follow_up_evaluation(door: Door, evaluation_id: str, body: FollowUpBody) -> Response:
    runtime = door.runtime
    given = None
    if body.contacted is not None and body.solved is not None and body.satisfaction is not None:
        given = GivenAnswers(body.contacted, body.solved, body.satisfaction, tuple(body.reasons), body.text)
    return await door.submit(
        FollowUp(
            **door.common(),
            evaluation_id=evaluation_id,
            town=runtime.town,
            secrets=runtime.secrets,
            if_match=door.if_match,
            report_id=body.report_id,
            given=given,
            note=body.note,
        )
    )


@router.post(
    "/v1/evaluations/{evaluation_id}/exclude",
    action="exclude",
    response_model=EvaluationView,
    problems=[StaleVersion, NotAllowedNow],
    summary="申请剔除",
)
async def exclude_evaluation(door: Door, evaluation_id: str, body: ExcludeBody) -> Response:
    runtime = door.runtime
    return await door.submit(
        RequestExclusion(
            **door.common(),
            evaluation_id=evaluation_id,
            town=runtime.town,
            secrets=runtime.secrets,
            if_match=door.if_match,
            reason_code=body.reason_code,
            note=body.note,
        )
    )


@router.post(
    "/v1/evaluations/{evaluation_id}/approve-exclusion",
    action="approve-exclusion",
    response_model=EvaluationView,
    problems=[SeparationOfDuties, StaleVersion, NotAllowedNow],
    summary="审批剔除",
)
async def approve_exclusion(door: Door, evaluation_id: str, body: ApproveExclusionBody) -> Response:
    runtime = door.runtime
    return await door.submit(
        DecideExclusion(
            **door.common(),
            evaluation_id=evaluation_id,
            town=runtime.town,
            secrets=runtime.secrets,
            if_match=door.if_match,
            approved=body.approved,
            note=body.note,
        )
    )


@router.get("/v1/surveys/{token}", action=None, response_model=SurveyView, problems=[SurveyExpired], summary="反映人的评价页")
async def get_survey(door: Door, token: str) -> Response:
    """What is asked, behind the reporter's own link."""
    invitation, evaluation = await _invited(door, token)
    if not is_answered(invitation, evaluation) and door.now > invitation.expires_at:
        raise SurveyExpired
    catalogue = door.runtime.town.catalogue
    reasons = [{"code": code, "text": catalogue.text("survey", code).text} for code in catalogue.codes_of("survey")]
    item = catalogue.find_item(evaluation.item)
    return door.respond(survey_view(invitation, evaluation, item.name if item else evaluation.item, reasons))


@router.post(
    "/v1/surveys/{token}",
    action=None,
    response_model=SurveyView,
    problems=[AlreadyAnswered, SurveyExpired],
    summary="反映人评价",
)
async def answer_survey(door: Door, token: str, body: SurveyBody) -> Response:
    """The reporter's answer, once."""
    runtime = door.runtime
    invitation_id = _invitation_of(door, token)
    given = GivenAnswers(body.contacted, body.solved, body.satisfaction, tuple(body.reasons), body.text)
    common = {**door.common(), "actor": REPORTER}
    return await door.submit(AnswerSurvey(**common, invitation_id=invitation_id, given=given, town=runtime.town, secrets=runtime.secrets))


def _invitation_of(door: Door, token: str) -> str:
    """The invitation whose link this is; 404 for anything that we did not sign."""
    invitation_id, _, signature = token.partition(".")
    if not signature.isascii() or not door.runtime.secrets.verify("link", invitation_id, signature):
        raise NotFound
    return invitation_id


async def _invited(door: Door, token: str) -> tuple[Invitation, Evaluation]:
    invitation = await find_invitation(door.runtime.database, _invitation_of(door, token))
    evaluation = await find_evaluation(door.runtime.database, invitation.evaluation_id) if invitation else None
    if invitation is None or evaluation is None:
        raise NotFound
    return invitation, evaluation
