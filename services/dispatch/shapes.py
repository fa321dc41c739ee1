"""What comes in through the HTTP door of dispatch (contract section 3)."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, Field

from services.dispatch.rules_ladder import MeasureKind
from shared.json_body import Body, Flag, JsonObject, Line, Number, Text, example

Code = Annotated[Line, Field(min_length=1, max_length=32)]
Id = Annotated[Line, Field(min_length=1, max_length=64)]
PersonId = Annotated[Line, Field(min_length=1, max_length=64)]
Reason = Annotated[Text, Field(min_length=1, max_length=2000)]
Note = Annotated[Text, Field(max_length=2000)]
Ids = Annotated[list[Id], Field(max_length=50)]


def _in_range(at: datetime) -> datetime:
    # a time near the ends of the calendar cannot be turned into UTC
    if not 2000 <= at.year < 2100:
        raise ValueError("时间应在 2000 年至 2099 年之间")
    return at.astimezone(UTC)


Moment = Annotated[AwareDatetime, AfterValidator(_in_range)]
"""A time with its zone, taken over as UTC."""


class AssignBody(Body):
    """派员或改派."""

    unit: Code = Field(examples=["ZH1"])
    person: PersonId | None = Field(None, examples=["officer-zh1-1"])
    reason: Reason = Field(examples=["就近派遣"])


class SignBody(Body):
    """签收; nothing to say."""

    model_config = example()


class PointBody(Body):
    lon: Number | None = Field(None, ge=-180, le=180)
    lat: Number | None = Field(None, ge=-90, le=90)
    crs: Literal["wgs84", "gcj02", "bd09", "cgcs2000"] = "wgs84"
    address: Annotated[Line, Field(max_length=300)] | None = None


class ArriveBody(Body):
    """到场."""

    model_config = example({"location": {"lon": 120.55, "lat": 27.57}})

    location: PointBody | None = None


class ContactBody(Body):
    """先行联系."""

    model_config = example({"reached": True, "note": "已说明处理时间"})

    reached: Flag
    note: Note | None = None


class HandleBody(Body):
    """处置完毕."""

    result: Reason = Field(examples=["已劝离，现场恢复通行"])
    measures: Ids | None = None
    attachments: Ids | None = None
    note: Note | None = None


class PartyBody(Body):
    uscc: Annotated[Line, Field(min_length=18, max_length=18)] | None = None
    id_hash: Annotated[Line, Field(min_length=1, max_length=128)] | None = None
    name: Annotated[Line, Field(min_length=1, max_length=200)] | None = None


class OrderBody(Body):
    """责令改正通知书."""

    number: Annotated[Line, Field(min_length=1, max_length=64)]
    served_at: Moment
    correct_by: Moment


class RecheckBody(Body):
    at: Moment
    passed: Flag


class MeasureBody(Body):
    """对当事人采取的措施."""

    model_config = example(
        {
            "measure": "warn",
            "party": {"uscc": "91330383MA2AB0CD21"},
            "item_code": "0101",
            "officers": ["officer-zh1-1", "officer-zh1-2"],
            "order": {
                "number": "龙综责改〔2026〕12号",
                "served_at": "2026-11-23T10:00:00+08:00",
                "correct_by": "2026-11-25T18:00:00+08:00",
            },
        }
    )

    measure: MeasureKind
    party: PartyBody
    item_code: Code
    officers: Annotated[list[PersonId], Field(max_length=20)]
    note: Note | None = None
    attachments: Ids | None = None
    amount_yuan: Number | None = Field(None, ge=0, le=100_000_000)
    order: OrderBody | None = None
    recheck: RecheckBody | None = None


class ReturnBody(Body):
    """退单."""

    reason_code: Literal["not_our_duty", "not_our_area", "wrong_item", "insufficient_facts"]  # firm: contract section 3
    legal_ground: Reason = Field(examples=["不属于本单位权责清单"])
    evidence: Annotated[list[Id], Field(min_length=1, max_length=50)]
    proposed_unit: Code | None = None
    note: Note | None = None


class ArbitrateBody(Body):
    """审定."""

    model_config = example({"decision": "move", "unit": "ZH2", "reason": "现场在二大队辖区"})

    decision: Literal["keep", "move"]
    unit: Code | None = None
    final: Flag = False
    reason: Reason


class ExtendBody(Body):
    """申请延期."""

    model_config = example({"until": "2026-11-24T18:00:00+08:00", "reason": "等待检测结果"})

    until: Moment
    reason: Reason


class ApproveExtensionBody(Body):
    model_config = example({"approve": True, "reason": "情况属实"})

    approve: Flag
    reason: Reason


class SuspendBody(Body):
    """挂账."""

    model_config = example({"reason_code": "weather", "until": "2026-11-26T09:00:00+08:00", "reason": "台风期间不能施工"})

    reason_code: Literal["weather", "court_or_review", "party_untraceable", "testing"]  # firm: contract section 3
    until: Moment
    reason: Reason


class ResumeBody(Body):
    model_config = example({"reason": "台风已过"})

    reason: Reason


class EvidenceBody(Body):
    attachment_id: Id
    sha256: Annotated[Line, Field(pattern="^[0-9a-f]{64}$")]


class TransferBody(Body):
    """移送."""

    model_config = example(
        {
            "to_unit": "X01",
            "reason": "涉嫌犯罪",
            "articles": ["行政处罚法第二十七条"],
            "evidence": [
                {
                    "attachment_id": "01a20197-3b6e-7e13-8b54-2aab314be370",
                    "sha256": "3b6e97ce7e138b542aab314be370c5762934379ff21fbcc6d3ccfc4cd043457a",
                }
            ],
            "suspected_crime": True,
        }
    )

    to_unit: Code
    reason: Reason
    articles: Annotated[list[Annotated[Line, Field(max_length=200)]], Field(max_length=50)]
    evidence: Annotated[list[EvidenceBody], Field(max_length=50)]
    suspected_crime: Flag


class AnswerTransferBody(Body):
    model_config = example({"accept": True, "reason": "材料齐全，接收"})

    accept: Flag
    reason_code: Literal["no_jurisdiction", "no_facts", "already_handled"] | None = None  # as `transfer_refusal` in texts.json
    reason: Reason


class UrgeBody(Body):
    """催办."""

    model_config = example({"message": "群众再次来电，请抓紧"})

    message: Reason


class SuperviseBody(Body):
    """督办."""

    model_config = example({"reason": "多次反映未解决", "answer_due_at": "2026-11-24T18:00:00+08:00"})

    reason: Reason
    answer_due_at: Moment | None = None


class AnswerSupervisionBody(Body):
    model_config = example({"supervision_id": "01a20197-3b6e-7e13-8b54-2aab314be370", "answer": "已安排专人处置，今日完成"})

    supervision_id: Id
    answer: Reason
    attachments: Ids | None = None


class TaskBody(Body):
    """A task of the lead for a co-handler 协办."""

    model_config = example({"unit": "X11", "text": "清运占道堆放物", "due_at": "2026-11-23T17:00:00+08:00"})

    unit: Code
    text: Reason
    due_at: Moment | None = None


class FinishTaskBody(Body):
    model_config = example({"result": "已清运"})

    result: Reason


class TerminalCommandBody(Body):
    """What a terminal collected offline."""

    model_config = example(
        {
            "command_id": "01a20197-3b6e-7e13-8b54-2aab314be370",
            "at": "2026-11-23T10:05:00+08:00",
            "assignment_id": "01a20197-3b6e-7e13-8b54-2aab314be371",
            "action": "sign",
            "version": 2,
            "body": {},
        }
    )

    command_id: Id
    at: Moment
    assignment_id: Id
    action: Annotated[Line, Field(min_length=1, max_length=32)]
    version: Annotated[int, Field(strict=True, ge=1)] | None = None
    body: JsonObject = Field(default_factory=dict)
