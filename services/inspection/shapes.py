"""What callers send. Everything is strict; unknown members are refused."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from shared.codes import is_credit_code
from shared.json_body import Body, Flag, Line, Number, Text, Whole, example


def _day(value: object) -> object:
    if not isinstance(value, str) or len(value) != 10:
        raise ValueError("应为 YYYY-MM-DD 格式的日期")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError("不是正确的日期") from None


def _clock(value: str) -> str:
    hours, colon, minutes = value.partition(":")
    if not (len(value) == 5 and colon and hours.isdecimal() and minutes.isdecimal() and value.isascii()):
        raise ValueError("应为 HH:MM 格式的时间")
    if int(minutes) > 59 or int(hours) > 24 or (int(hours) == 24 and int(minutes) > 0):
        raise ValueError("不是正确的时间")
    return value


def _credit_code(value: str) -> str:
    if not is_credit_code(value):
        raise ValueError("不是正确的统一社会信用代码（18位大写，含校验码）")
    return value


def _distinct(values: list[str]) -> list[str]:
    if len(set(values)) != len(values):
        raise ValueError("有重复的项")
    return values


Day = Annotated[date, BeforeValidator(_day)]
Clock = Annotated[Line, AfterValidator(_clock)]
CreditCode = Annotated[Line, AfterValidator(_credit_code)]
Code = Annotated[Line, Field(min_length=1, max_length=64)]
Codes = Annotated[list[Code], Field(max_length=100), AfterValidator(_distinct)]
Note = Annotated[Text, Field(min_length=1, max_length=3000)]
Crs = Literal["wgs84", "gcj02", "bd09", "cgcs2000"]
Reason = Literal["plan", "draw", "risk", "complaint", "transfer", "recheck", "campaign", "company"]
"""Why a department asks; firm (contract section 4)."""


class PlaceBody(Body):
    lon: Number = Field(ge=-180, le=180)
    lat: Number = Field(ge=-90, le=90)
    crs: Crs = "wgs84"
    address: Line = Field(min_length=1, max_length=200)


class PointBody(Body):
    lon: Number = Field(ge=-180, le=180)
    lat: Number = Field(ge=-90, le=90)
    crs: Crs = "wgs84"


class HoursBody(Body):
    """Opening hours on some days of the week (1 Monday … 7 Sunday); `to` before `from` runs past midnight."""

    days: list[Annotated[Whole, Field(ge=1, le=7)]] = Field(min_length=1, max_length=7)
    from_: Clock = Field(alias="from")
    to: Clock


class ProtectedBody(Body):
    """Days, both inclusive, on which the enterprise is left alone."""

    from_: Day = Field(alias="from")
    to: Day
    reason: Line = Field(min_length=1, max_length=200)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to < self.from_:
            raise ValueError("结束日期早于开始日期")
        return self


class SubjectBody(Body):
    model_config = example(
        {
            "name": "龙港某印刷厂",
            "industry": "印刷",
            "scenarios": ["S04"],
            "place": {"lon": 120.55, "lat": 27.57, "address": "印刷路1号"},
            "hours": [{"days": [1, 2, 3, 4, 5], "from": "08:30", "to": "17:30"}],
            "grade": "B",
        }
    )

    name: Line = Field(min_length=1, max_length=200)
    industry: Line | None = Field(None, min_length=1, max_length=100)
    scenarios: Codes
    place: PlaceBody
    hours: list[HoursBody] = Field(min_length=1, max_length=20)
    protected: list[ProtectedBody] | None = Field(None, max_length=50)
    grade: Literal["A", "B", "C", "D"] | None = None


class WindowBody(Body):
    from_: Day = Field(alias="from")
    to: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to < self.from_:
            raise ValueError("结束日期早于开始日期")
        return self


class RequestBody(Body):
    model_config = example(
        {
            "department": "D05",
            "uscc": "91330383MA2AB0CD21",
            "scenario": "S04",
            "window": {"from": "2026-11-30", "to": "2026-12-04"},
            "minutes": 40,
            "reason": "plan",
        }
    )

    department: Code
    uscc: CreditCode
    items: Annotated[Codes, Field(min_length=1)] | None = None
    scenario: Code | None = None
    window: WindowBody
    minutes: Whole = Field(ge=1, le=240)
    reason: Reason
    priority: Whole = Field(3, ge=1, le=5)

    @model_validator(mode="after")
    def _says_what(self) -> Self:
        if self.items is None and self.scenario is None:
            raise ValueError("检查项 items 和场景 scenario 至少填一个")
        return self


class PlanBody(Body):
    model_config = example({"from": "2026-11-30", "to": "2026-12-04", "squads": ["ZH1", "ZY1"]})

    from_: Day = Field(alias="from")
    to: Day
    squads: Annotated[Codes, Field(min_length=1)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to < self.from_:
            raise ValueError("结束日期早于开始日期")
        if (self.to - self.from_).days > 366:
            raise ValueError("计划期不超过一年")
        return self


class Empty(Body):
    """No members."""

    model_config = example()


class TeamBody(Body):
    model_config = example({"officers": ["officer-zh1-1", "officer-zy1-1"], "reason": "原队员临时有警务配合"})

    officers: Annotated[Codes, Field(min_length=2, max_length=20)]
    reason: Note


class CheckInBody(Body):
    model_config = example(
        {"code": "eyJhbGciOiJFZERTQSJ9.e30.c2ln", "location": {"lon": 120.55, "lat": 27.57}, "officers": ["officer-zh1-1", "officer-zy1-1"]}
    )

    code: Line = Field(min_length=1, max_length=8000)
    location: PointBody
    officers: Annotated[Codes, Field(min_length=2, max_length=20)]
    door_code: Line | None = Field(None, max_length=2000)


class AnswerBody(Body):
    line_id: Code
    answer: Literal["pass", "fail", "na", "sampled"]
    reason: Note | None = None
    corrected: Flag | None = None
    enforce: Flag | None = None
    attachments: Codes | None = None

    @model_validator(mode="after")
    def _na_needs_reason(self) -> Self:
        if self.answer == "na" and (self.reason is None or not self.reason.strip()):
            raise ValueError("不适用须说明理由")
        return self


class LinesBody(Body):
    model_config = example(
        {
            "lines": [
                {"line_id": "S04-01", "answer": "pass"},
                {"line_id": "S04-08", "answer": "fail", "enforce": True},
                {"line_id": "S04-13", "answer": "na", "reason": "没有叉车"},
            ]
        }
    )

    lines: list[AnswerBody] = Field(min_length=1, max_length=500)


class PartyBody(Body):
    name: Line = Field(min_length=1, max_length=100)
    signed: Flag
    refusal: Note | None = None


class OrderBody(Body):
    line_id: Code
    due_on: Day


class FinishBody(Body):
    model_config = example(
        {
            "record": "现场检查记录：危废间标识缺失，其余符合要求。",
            "party": {"name": "王某", "signed": True},
            "orders": [{"line_id": "S04-08", "due_on": "2026-12-18"}],
        }
    )

    record: Text = Field(min_length=1, max_length=20000)
    party: PartyBody
    orders: list[OrderBody] = Field(default_factory=list, max_length=500)


class CancelBody(Body):
    model_config = example({"reason": "企业停产"})

    reason: Note


class SubmitBody(Body):
    model_config = example({"note": "标识已补齐"})

    note: Note
    attachments: Codes | None = None


class DecideBody(Body):
    model_config = example({"officers": ["officer-zy1-1", "officer-zy1-2"], "note": "现场复查"})

    officers: Annotated[Codes, Field(min_length=2, max_length=10)]
    note: Note | None = None
    attachments: Codes | None = None


class ConfirmBlackBody(Body):
    model_config = example({"reason": "复查仍未整改"})

    reason: Note


class AnswerBlackBody(Body):
    model_config = example({"text": "已在复查后完成整改，请核实"})

    text: Note


class DecideBlackBody(Body):
    model_config = example({"upheld": False, "reason": "整改材料不足"})

    upheld: Flag
    reason: Note
