"""The HTTP door of dispatch: acts on one assignment (contract section 3). Bodies become commands here, for the terminal's lists too."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import Response

from services.dispatch.commands import Act, ArriveAtSite, AssignAssignment, ContactReporter, SignAssignment
from services.dispatch.commands_facts import World, world_of
from services.dispatch.commands_handle import HandleAssignment, Order, RecordMeasure, seal_party
from services.dispatch.commands_returns import AnswerTransfer, DecideReturn, RequestReturn, TransferCase
from services.dispatch.commands_tasks import AddTask, FinishTask
from services.dispatch.commands_time import (
    AnswerSupervision,
    DecideExtension,
    RequestExtension,
    ResumeAssignment,
    SuperviseAssignment,
    SuspendAssignment,
    UrgeAssignment,
)
from services.dispatch.lifecycle import ExtensionTooLate, ReturnTooLate
from services.dispatch.rules import AttachmentUnknown, EvidenceMissing, MeasureUnknown, UnitUnsuited
from services.dispatch.rules_ladder import HarderThanCalledFor, PreconditionMissing, ReasonRequired, TwoOfficersRequired
from services.dispatch.shapes import (
    AnswerSupervisionBody,
    AnswerTransferBody,
    ApproveExtensionBody,
    ArbitrateBody,
    ArriveBody,
    AssignBody,
    ContactBody,
    ExtendBody,
    FinishTaskBody,
    HandleBody,
    MeasureBody,
    PartyBody,
    ResumeBody,
    ReturnBody,
    SignBody,
    SuperviseBody,
    SuspendBody,
    TaskBody,
    TransferBody,
    UrgeBody,
)
from services.dispatch.shapes_answers import AssignmentView, MeasureAnswer
from shared.areas import to_wgs84
from shared.codes import is_credit_code
from shared.db.commands import Command
from shared.door import Door, ServiceRouter
from shared.json_body import Body
from shared.problems import Conflict, Invalid, NotAllowedNow, NotFound, Problem, SeparationOfDuties, StaleVersion

router = ServiceRouter(tags=["assignments"])


# ---- body → fields of the command ----------------------------------------------------------------------------------------------------


def _same(body: Any, _: World) -> dict[str, Any]:
    return dict(body.__dict__)


def _nothing(_: Any, __: World) -> dict[str, Any]:
    return {}


def _arrive(body: ArriveBody, _: World) -> dict[str, Any]:
    place = body.location
    if place is None or (place.lon is None and place.lat is None):
        return {"point": None}
    if place.lon is None or place.lat is None:
        raise Invalid(errors=[{"pointer": "/location", "message": "经度和纬度须同时给出"}])
    return {"point": to_wgs84(place.lon, place.lat, place.crs)}


def _handle(body: HandleBody, _: World) -> dict[str, Any]:
    return {
        "result": body.result,
        "measure_ids": body.measures or [],
        "attachment_ids": body.attachments or [],
        "note": body.note,
    }


def _measure(body: MeasureBody, world: World) -> dict[str, Any]:
    order, recheck = body.order, body.recheck
    return {
        "measure": body.measure,
        "party": _party(body.party, world),
        "item_code": body.item_code,
        "officers": list(dict.fromkeys(body.officers)),
        "note": body.note,
        "attachment_ids": body.attachments or [],
        "amount_yuan": body.amount_yuan,
        "order": Order(order.number, order.served_at, order.correct_by) if order else None,
        "recheck": (recheck.at, recheck.passed) if recheck else None,
    }


def _party(body: PartyBody, world: World) -> Any:
    """The party as a keyed digest: the same enterprise or person is the same key, and nobody can read it back."""
    secrets = world.secrets
    if body.uscc is not None:
        if not is_credit_code(body.uscc):
            raise Invalid(errors=[{"pointer": "/party/uscc", "message": "不是正确的统一社会信用代码"}])
        return seal_party("enterprise", f"u{secrets.digest(body.uscc, 'party')}", body.uscc, body.model_dump(), secrets.encrypt)
    for prefix, value in (("i", body.id_hash), ("n", body.name)):
        if value is not None:
            return seal_party("individual", prefix + secrets.digest(value, "party"), None, body.model_dump(), secrets.encrypt)
    return seal_party("unknown", "", None, {}, secrets.encrypt)


def _transfer(body: TransferBody, _: World) -> dict[str, Any]:
    return {**body.__dict__, "evidence": [(one.attachment_id, one.sha256) for one in body.evidence]}


def _answer_supervision(body: AnswerSupervisionBody, _: World) -> dict[str, Any]:
    return {"supervision_id": body.supervision_id, "answer_text": body.answer, "attachment_ids": body.attachments or []}


@dataclass(frozen=True, slots=True)
class Translation:
    """How the body of a path becomes a command."""

    body: type[Body]
    command: type[Act]
    fields: Callable[[Any, World], dict[str, Any]] = _same


TRANSLATIONS: dict[str, Translation] = {
    "assign": Translation(AssignBody, AssignAssignment),
    "sign": Translation(SignBody, SignAssignment, _nothing),
    "arrive": Translation(ArriveBody, ArriveAtSite, _arrive),
    "contact": Translation(ContactBody, ContactReporter),
    "handle": Translation(HandleBody, HandleAssignment, _handle),
    "measures": Translation(MeasureBody, RecordMeasure, _measure),
    "return": Translation(ReturnBody, RequestReturn),
    "arbitrate": Translation(ArbitrateBody, DecideReturn),
    "extend": Translation(ExtendBody, RequestExtension),
    "approve-extension": Translation(ApproveExtensionBody, DecideExtension),
    "suspend": Translation(SuspendBody, SuspendAssignment),
    "resume": Translation(ResumeBody, ResumeAssignment),
    "transfer": Translation(TransferBody, TransferCase, _transfer),
    "answer-transfer": Translation(AnswerTransferBody, AnswerTransfer),
    "urge": Translation(UrgeBody, UrgeAssignment),
    "supervise": Translation(SuperviseBody, SuperviseAssignment),
    "answer-supervision": Translation(AnswerSupervisionBody, AnswerSupervision, _answer_supervision),
    "tasks": Translation(TaskBody, AddTask),
}
FROM_TERMINALS = ("sign", "arrive", "contact", "measures", "handle", "return", "extend", "answer-supervision")
"""What a terminal may collect offline: the acts of the field."""


def command_of(action: str, body: Any, world: World, **common: Any) -> Command:
    """The command of an act. Raises `Invalid` for what can be judged without the assignment."""
    translation = TRANSLATIONS[action]
    return translation.command(world=world, **translation.fields(body, world), **common)


async def _act(door: Door, action: str, assignment_id: str, body: Body) -> Response:
    command = command_of(action, body, world_of(door.runtime), assignment_id=assignment_id, if_match=door.if_match, **door.common())
    return await door.submit(command)


_COMMON: list[type[Problem]] = [NotFound, StaleVersion, NotAllowedNow]


@router.post("/v1/assignments/{assignment_id}/assign", action="assign", response_model=AssignmentView, problems=[*_COMMON, UnitUnsuited])
async def assign_assignment(door: Door, assignment_id: str, body: AssignBody) -> Response:
    """派员、改派: dispatcher; squad leader inside the own unit."""
    return await _act(door, "assign", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/sign", action="sign", response_model=AssignmentView, problems=_COMMON)
async def sign_assignment(door: Door, assignment_id: str, body: SignBody) -> Response:
    """签收: the named person; if none, anybody of the unit, who thereby becomes it."""
    return await _act(door, "sign", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/arrive", action="arrive", response_model=AssignmentView, problems=_COMMON)
async def arrive_at_site(door: Door, assignment_id: str, body: ArriveBody) -> Response:
    """到场."""
    return await _act(door, "arrive", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/contact", action="contact", response_model=AssignmentView, problems=_COMMON)
async def contact_reporter(door: Door, assignment_id: str, body: ContactBody) -> Response:
    """先行联系: a fact, not a status."""
    return await _act(door, "contact", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/handle",
    action="handle",
    response_model=AssignmentView,
    problems=[*_COMMON, EvidenceMissing, AttachmentUnknown, MeasureUnknown],
)
async def handle_assignment(door: Door, assignment_id: str, body: HandleBody) -> Response:
    """处置完毕, with the evidence that the item asks for."""
    return await _act(door, "handle", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/measures",
    action="measures",
    status_code=201,
    response_model=MeasureAnswer,
    problems=[*_COMMON, HarderThanCalledFor, PreconditionMissing, ReasonRequired, TwoOfficersRequired, AttachmentUnknown],
)
async def record_measure(door: Door, assignment_id: str, body: MeasureBody) -> Response:
    """A measure towards a party; answers what the 7-2-1 ladder and the first-violation rule called for."""
    return await _act(door, "measures", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/return",
    action="return",
    response_model=AssignmentView,
    problems=[*_COMMON, ReturnTooLate, AttachmentUnknown],
)
async def request_return(door: Door, assignment_id: str, body: ReturnBody) -> Response:
    """退单, in time and with evidence."""
    return await _act(door, "return", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/arbitrate",
    action="arbitrate",
    response_model=AssignmentView,
    problems=[*_COMMON, SeparationOfDuties, UnitUnsuited],
)
async def decide_return(door: Door, assignment_id: str, body: ArbitrateBody) -> Response:
    """审定."""
    return await _act(door, "arbitrate", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/extend",
    action="extend",
    response_model=AssignmentView,
    problems=[*_COMMON, ExtensionTooLate],
)
async def request_extension(door: Door, assignment_id: str, body: ExtendBody) -> Response:
    """申请延期, before two thirds of the limit, once."""
    return await _act(door, "extend", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/approve-extension",
    action="approve-extension",
    response_model=AssignmentView,
    problems=[*_COMMON, SeparationOfDuties],
)
async def decide_extension(door: Door, assignment_id: str, body: ApproveExtensionBody) -> Response:
    """审批延期: never by the asker."""
    return await _act(door, "approve-extension", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/suspend", action="suspend", response_model=AssignmentView, problems=_COMMON)
async def suspend_assignment(door: Door, assignment_id: str, body: SuspendBody) -> Response:
    """挂账: at most 30 days, renewable once."""
    return await _act(door, "suspend", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/resume", action="resume", response_model=AssignmentView, problems=_COMMON)
async def resume_assignment(door: Door, assignment_id: str, body: ResumeBody) -> Response:
    """恢复办理."""
    return await _act(door, "resume", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/transfer", action="transfer", response_model=AssignmentView, problems=[*_COMMON, AttachmentUnknown]
)
async def transfer_case(door: Door, assignment_id: str, body: TransferBody) -> Response:
    """移送 to another body; not closable until answered."""
    return await _act(door, "transfer", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/answer-transfer", action="answer-transfer", response_model=AssignmentView, problems=_COMMON)
async def answer_transfer(door: Door, assignment_id: str, body: AnswerTransferBody) -> Response:
    """The receiver accepts, or refuses with a reason code."""
    return await _act(door, "answer-transfer", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/urge", action="urge", response_model=AssignmentView, problems=_COMMON)
async def urge_assignment(door: Door, assignment_id: str, body: UrgeBody) -> Response:
    """催办."""
    return await _act(door, "urge", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/supervise", action="supervise", response_model=AssignmentView, problems=_COMMON)
async def supervise_assignment(door: Door, assignment_id: str, body: SuperviseBody) -> Response:
    """督办: a 督查单 with its own limit."""
    return await _act(door, "supervise", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/answer-supervision",
    action="answer-supervision",
    response_model=AssignmentView,
    problems=[*_COMMON, Conflict, AttachmentUnknown],
)
async def answer_supervision(door: Door, assignment_id: str, body: AnswerSupervisionBody) -> Response:
    """The unit answers a 督查单."""
    return await _act(door, "answer-supervision", assignment_id, body)


@router.post("/v1/assignments/{assignment_id}/tasks", action="tasks", response_model=AssignmentView, problems=[*_COMMON, UnitUnsuited])
async def add_task(door: Door, assignment_id: str, body: TaskBody) -> Response:
    """协办: a task of the lead for another unit."""
    return await _act(door, "tasks", assignment_id, body)


@router.post(
    "/v1/assignments/{assignment_id}/tasks/{number}/finish",
    action="finish-task",
    response_model=AssignmentView,
    problems=[*_COMMON, Conflict],
)
async def finish_task(door: Door, assignment_id: str, number: str, body: FinishTaskBody) -> Response:
    """The co-handler reports the result."""
    world, common = world_of(door.runtime), door.common()
    return await door.submit(
        FinishTask(world=world, assignment_id=assignment_id, number=number, result=body.result, if_match=door.if_match, **common)
    )
