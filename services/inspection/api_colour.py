"""The HTTP door: the black procedure, for officers and on the enterprise's own page."""

from dataclasses import replace

from fastapi import Response

from services.inspection.api_rectifications import enterprise_of
from services.inspection.commands import ENTERPRISE
from services.inspection.commands_colour import AnswerNotice, ConfirmBlack, DecideNotice, NotCertified
from services.inspection.commands_planning import means_of
from services.inspection.shapes import AnswerBlackBody, ConfirmBlackBody, DecideBlackBody
from services.inspection.shapes_answers import EnterpriseColourView, SubjectView
from shared.door import Door, ServiceRouter
from shared.problems import NotAllowedNow, SeparationOfDuties, StaleVersion

router = ServiceRouter(tags=["colour"])


@router.post(
    "/v1/subjects/{uscc}/colour/confirm",
    action="confirm_black",
    response_model=SubjectView,
    problems=[NotAllowedNow, StaleVersion, NotCertified],
    summary="A certified officer confirms and serves notice of black",
)
async def confirm_black(door: Door, uscc: str, body: ConfirmBlackBody) -> Response:
    command = ConfirmBlack(**door.common(), means=means_of(door.runtime), uscc=uscc, if_match=door.if_match, reason=body.reason)
    return await door.submit(command)


@router.post(
    "/v1/subjects/{uscc}/colour/answer",
    action="answer_black",
    response_model=SubjectView,
    problems=[NotAllowedNow, StaleVersion],
    summary="An officer takes down the enterprise's answer",
)
async def answer_black(door: Door, uscc: str, body: AnswerBlackBody) -> Response:
    command = AnswerNotice(**door.common(), means=means_of(door.runtime), uscc=uscc, if_match=door.if_match, text=body.text)
    return await door.submit(command)


@router.post(
    "/v1/subjects/{uscc}/colour/decide",
    action="decide_black",
    response_model=SubjectView,
    problems=[NotAllowedNow, StaleVersion, SeparationOfDuties],
    summary="Another person decides on the answer",
)
async def decide_black(door: Door, uscc: str, body: DecideBlackBody) -> Response:
    command = DecideNotice(
        **door.common(),
        means=means_of(door.runtime),
        uscc=uscc,
        if_match=door.if_match,
        upheld=body.upheld,
        reason=body.reason,
    )
    return await door.submit(command)


@router.post(
    "/v1/enterprise/{token}/colour/answer",
    action=None,
    response_model=EnterpriseColourView,
    problems=[NotAllowedNow],
    summary="The enterprise answers to the notice",
)
async def answer_own_black(door: Door, token: str, body: AnswerBlackBody) -> Response:
    subject = await enterprise_of(door, token)
    command = AnswerNotice(**door.common(), means=means_of(door.runtime), uscc=subject.id, if_match=door.if_match, text=body.text)
    return await door.submit(replace(command, actor=ENTERPRISE))
