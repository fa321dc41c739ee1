"""Bodies are read strictly, and every fault is named by its place."""

import json
import time

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from shared.json_body import (
    MAX_DEPTH,
    MAX_FAULTS,
    MAX_MEMBERS,
    Body,
    Flag,
    JsonObject,
    Line,
    MalformedJson,
    Number,
    Text,
    TooManyMembers,
    Whole,
    parse_json,
    parse_rows,
    validated,
)
from shared.problems import Invalid


class Ticket(Body):
    ticket_no: Line = Field(min_length=1, max_length=8)
    content: Text = Field(min_length=1)
    count: Whole = 0
    share: Number = 0.0
    urgent: Flag = False
    extra: JsonObject = {}


def faults_of(raw: bytes) -> list[tuple[str, str]]:
    return [(fault.as_json()["pointer"], fault.message) for fault in parse_json(raw)[1]]


@pytest.mark.parametrize(
    "raw", [b"{", b"[1,]", b"nul", b'{"a":1}x', b"\xff\xfe{}", b'"\xff"', b"\xef\xbb\xbf{}", b"{'a':1}", b"[" * 100_000]
)
def test_what_is_no_json_is_refused_whole(raw: bytes) -> None:
    with pytest.raises(MalformedJson):
        parse_json(raw)


@pytest.mark.parametrize(
    ("raw", "pointer"),
    [
        (b'{"a":NaN}', "/a"),
        (b'{"a":[1,-Infinity]}', "/a/1"),
        (b'{"a":1e999}', "/a"),
        (b'{"a":' + b"9" * 5000 + b"}", "/a"),
        (b'{"a":1,"a":2}', "/a"),
        (b'{"a":1,"\\u0061":2}', "/a"),
        (b'{"a" :1,"a":2}', "/a"),
        (b'{"a":{"b":1,"b":1}}', "/a/b"),
        (b'{"a":"\\":","b":1,"b":1}', "/b"),
        (b'{"a":"\\ud800"}', "/a"),
        (b'{"a":"\xed\xa0\x80"}', "/a"),
        (b'{"a":"\\u0000"}', "/a"),
        (b'{"a":"\x01"}', "/a"),
        (b'{"a":"\x7f"}', "/a"),
        (b'{"a":"\\b"}', "/a"),
        (b'{"a":"\\u0085"}', "/a"),
        ('{"a":"\u0085"}'.encode(), "/a"),
        (b'{"x":{"\\u0001":1}}', "/x"),
        (b'{"a~/":"\\f"}', "/a~0~1"),
    ],
)
def test_a_fault_is_named_by_its_place(raw: bytes, pointer: str) -> None:
    assert [place for place, _ in faults_of(raw)] == [pointer]


@pytest.mark.parametrize(
    "value",
    [
        {"text": "一行\n二行\r\n\t三行"},
        {"text": 'a \\" : "quoted": \\\\ \\b text', "more": ['":', '" :']},
        {"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 2}]},
        {"中文": "😀", "n": -1.5e3},
        [],
        "text",
        None,
    ],
)
@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("indent", [None, 2])
def test_clean_json_has_no_faults(value: object, ascii_only: bool, indent: int | None) -> None:
    assert parse_json(json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode()) == (value, [])


def test_an_empty_body_is_an_empty_object() -> None:
    assert parse_json(b"") == ({}, [])


def test_depth_is_limited_and_what_is_too_deep_is_that_place() -> None:
    deepest = b'{"a":' * (MAX_DEPTH - 1) + b"{}" + b"}" * (MAX_DEPTH - 1)
    assert faults_of(deepest) == []
    too_deep = b'{"rows":[{"a":1},{"a":' + b"[" * 50_000 + b"]" * 50_000 + b'},{"a":"[[["}]}'
    places = faults_of(too_deep)
    assert len(places) == 1
    assert places[0][0].startswith("/rows/1/a/0")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@given(json_values, st.booleans())
def test_the_fast_way_and_the_slow_way_agree_with_the_standard_library(value: object, ascii_only: bool) -> None:
    raw = json.dumps(value, ensure_ascii=ascii_only).encode()
    read, faults = parse_json(raw)
    assert read == json.loads(raw) or faults
    spoiled = any((ord(sign) < 32 and sign not in "\n\r\t") or 0x7F <= ord(sign) <= 0x9F for sign in _texts(value))
    assert bool(faults) == spoiled


def _texts(value: object) -> str:
    if isinstance(value, dict):
        return "".join(key + _texts(child) for key, child in value.items())
    if isinstance(value, list):
        return "".join(map(_texts, value))
    return value if isinstance(value, str) else ""


def test_a_bad_row_is_that_rows_problem() -> None:
    good = {"ticket_no": "1", "content": "路灯不亮"}
    rows = parse_rows([good, {**good, "colour": 1}, "text", {**good, "count": "5"}], Ticket)
    assert isinstance(rows[0], Ticket)
    assert [row.extra["errors"] for row in rows[1:] if isinstance(row, Invalid)] == [
        [{"pointer": "/colour", "message": "没有这个字段"}],
        [{"pointer": "", "message": "应为对象"}],
        [{"pointer": "/count", "message": "应为整数"}],
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"ticket_no": ""}, "不能少于 1 个字符"),
        ({"ticket_no": "123456789"}, "不能超过 8 个字符"),
        ({"ticket_no": "a\nb"}, "只能是一行文字，不能含有控制字符"),
        ({"content": 5}, "应为文字"),
        ({"content": None}, "应为文字"),
        ({"count": True}, "应为整数"),
        ({"share": "0.5"}, "应为数"),
        ({"urgent": "yes"}, "应为 true 或 false"),
        ({"extra": []}, "应为对象"),
    ],
)
def test_validation_speaks_plain_chinese_and_does_not_echo(change: dict[str, object], message: str) -> None:
    with pytest.raises(Invalid) as refused:
        validated(Ticket, {"ticket_no": "1", "content": "c", **change})
    assert refused.value.extra["errors"] == [{"pointer": f"/{next(iter(change))}", "message": message}]


def test_a_body_that_opens_many_quotation_marks_and_closes_none_costs_no_time() -> None:
    began = time.perf_counter()
    with pytest.raises(MalformedJson):
        parse_json(b"[" * 33 + b'"' + b'\\"' * 200_000)
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize("raw", [b'{"a":%s}', b'{"a" :%s}'])
def test_a_whole_number_beyond_64_bits_can_be_written_again(raw: bytes) -> None:
    value, faults = parse_json(raw % b"123456789012345678901234567890")
    assert not faults
    assert orjson.loads(orjson.dumps(value)) == value


@pytest.mark.parametrize("member", ['"a%d":1', '"a%d" :1'])
def test_a_body_of_countless_members_is_refused(member: str) -> None:
    raw = "{" + ",".join(member % number for number in range(MAX_MEMBERS + 1)) + "}"
    with pytest.raises(TooManyMembers):
        parse_json(raw.encode())


def test_the_first_faults_are_enough() -> None:
    with pytest.raises(Invalid) as refused:
        validated(Ticket, {f"x{number}": 1 for number in range(1000)})
    errors = refused.value.extra["errors"]
    assert isinstance(errors, list)
    assert len(errors) == MAX_FAULTS


def test_what_stands_in_a_refused_row_can_be_named_in_an_answer() -> None:
    value, faults = parse_json(b'{"ticket_no":"x\\ud800"}')
    assert faults
    assert orjson.dumps(value) == '{"ticket_no":"x\ufffd"}'.encode()
