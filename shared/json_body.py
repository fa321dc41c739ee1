"""JSON bodies, read strictly (contract section 1, Format).

Refused are `NaN`, `Infinity`, numbers beyond the range of a double, duplicate keys, unpaired surrogates, control characters (line feed,
return and tab excepted) and values nested deeper than `MAX_DEPTH`. A clean body costs one orjson parse, one regular expression and a
walk over its containers; only a suspicious one goes through the slow parser, which names the place of every fault, so that a batch can
refuse a row and keep its neighbours.

    class SignBody(Body):
        note: Text | None = Field(None, max_length=500)
        ticket_no: Line = Field(min_length=1, max_length=64)
        count: Whole = Field(ge=0, le=100)
"""

import json
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

import orjson
from pydantic import AfterValidator, BaseModel, ConfigDict, Strict, ValidationError

from shared.problems import Invalid, Problem
from shared.validation_messages import message_of

MAX_DEPTH = 32
MAX_FAULTS = 100
"""So many faults of a body are named; whoever made more has seen enough."""
MAX_MEMBERS = 20_000
BYTES_A_MEMBER = 100
"""A body may have `MAX_MEMBERS` members and items, or one to so many bytes where it is large: more is no data but an attack."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_LINE_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# what may stand for a control character in the bytes (raw or escaped), and a blank before a colon, which would spoil the count of keys
_SUSPICIOUS = re.compile(rb'[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\\[bf]|\\u00(?:[0189]|7[fF])|"[ \t\r\n]+:')
_CLEAR = bytes(byte for byte in range(256) if byte in b"\t\n\r" or (byte >= 0x20 and byte not in b"\x7f\xc2\\"))
"""Bytes that are never part of what is suspicious, but for the blank."""
# possessive, and an open text reaches to the end: a hostile body is read once, not once from every quotation mark
_TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)
_TOO_DEEP = f"too-deep-{secrets.token_hex(16)}"


class TooManyMembers(Invalid):
    """The body has more members and items than any that is meant well."""

    code, title = "too_many_members", "内容项数过多"
    default_detail = "提交的内容项数过多，请分批提交。"


class MalformedJson(Problem):
    """The body is no JSON at all."""

    status, code, title = 400, "malformed_json", "不是 JSON"
    default_detail = "提交的内容不是正确的 JSON。"


@dataclass(frozen=True, slots=True)
class Fault:
    """One offence: the path of keys and positions to it, and a Chinese message."""

    path: tuple[str | int, ...]
    message: str

    def as_json(self) -> dict[str, str]:
        return {"pointer": pointer_of(self.path), "message": self.message}


def as_errors(faults: Sequence[Fault]) -> list[dict[str, str]]:
    """The first `MAX_FAULTS` of them, as a problem carries them."""
    return [fault.as_json() for fault in faults[:MAX_FAULTS]]


def pointer_of(path: Sequence[str | int]) -> str:
    """The JSON pointer (RFC 6901) of a path. Keys of a caller's own making are cut to 64 characters."""
    return "".join("/" + str(part)[:64].replace("~", "~0").replace("/", "~1") for part in path)


def _no_control(value: str) -> str:
    # what is printable holds none, and is told in a tenth of the time
    if not value.isprintable() and (_CONTROL.search(value) or _SURROGATE.search(value)):
        raise ValueError("含有控制字符")
    return value


def _one_line(value: str) -> str:
    if not value.isprintable() and (_LINE_CONTROL.search(value) or _SURROGATE.search(value)):
        raise ValueError("只能是一行文字，不能含有控制字符")
    return value


Text = Annotated[str, AfterValidator(_no_control)]
"""A text of one or several lines."""
Line = Annotated[str, AfterValidator(_one_line)]
"""A text of one line: names, numbers, codes."""
Whole = Annotated[int, Strict()]
"""A whole number; no text, no boolean. Give bounds."""
Number = Annotated[float, Strict()]
"""A number; no text, no boolean. Give bounds."""
Flag = Annotated[bool, Strict()]
"""true or false; no text, no number."""
JsonObject = dict[str, Any]
"""A free JSON object (`extra`); already strict, since the whole body was read so."""


class Body(BaseModel):
    """A request body: frozen, unknown members refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


def example(*bodies: Mapping[str, Any]) -> ConfigDict:
    """`model_config = example({…})` in a body: what OpenAPI shows of it. Without an argument: an empty body."""
    return ConfigDict(json_schema_extra={"examples": [dict(body) for body in bodies] or [{}]})


B = TypeVar("B", bound=BaseModel)


def parse_json(raw: bytes) -> tuple[Any, list[Fault]]:
    """The value of a body and the faults in it, none for a clean one. Raises `MalformedJson`. An empty body is `{}`."""
    if not raw or raw.isspace():
        return {}, []
    if not _is_suspicious(raw):
        try:
            value = orjson.loads(raw)
        except orjson.JSONDecodeError:
            return _parse_slowly(raw)
        if _is_plain(value, raw.count(b'":'), _most_members(raw)):
            return value, []
    return _parse_slowly(raw)


def _is_suspicious(raw: bytes) -> bool:
    # two looks that cost a tenth of the expression, and settle it for nearly every body
    if not raw.translate(None, _CLEAR) and not (b" :" in raw or b"\t:" in raw or b"\n:" in raw or b"\r:" in raw):
        return False
    return _SUSPICIOUS.search(raw) is not None


def _most_members(raw: bytes) -> int:
    return max(MAX_MEMBERS, len(raw) // BYTES_A_MEMBER)


def _is_plain(value: Any, key_tokens: int, most: int) -> bool:
    """Whether no key stands twice and nothing is too deep. Raises `TooManyMembers`.

    `"` directly before `:` occurs once per key and perhaps inside texts (`\\":`), never with a blank between (checked before): the parsed
    keys are at most the keys in the bytes, which are at most `key_tokens`; when first and last are equal, no key was swallowed.
    """
    level: list[Any] = [value]
    depth = 0
    while level:
        depth += 1
        below: list[Any] = []
        for container in level:
            kind = type(container)
            if kind is dict or kind is list:
                most -= len(container)
            if most < 0:
                raise TooManyMembers
            if kind is dict:
                key_tokens -= len(container)
                below += [child for child in container.values() if type(child) is dict or type(child) is list]
            elif kind is list:
                below += [child for child in container if type(child) is dict or type(child) is list]
        if below and depth >= MAX_DEPTH:
            return False
        level = below
    return key_tokens == 0


class _Pairs(list[tuple[str, Any]]):
    """An object as its pairs, so that duplicates stay visible."""


class _Refused:
    """A value that no JSON body may hold."""

    __slots__ = ("message",)

    def __init__(self, message: str) -> None:
        self.message = message


def _read_float(text: str) -> Any:
    value = float(text)
    return _Refused("数值超出范围") if value in (float("inf"), float("-inf")) else value


def _read_int(text: str) -> Any:
    """As orjson reads it: what 64 bits do not hold is a float, and could not be written as an integer again."""
    if len(text) > 40:
        return _Refused("数值超出范围")
    value = int(text)
    return value if -(1 << 63) <= value < 1 << 64 else float(value)


def _refuse_constant(text: str) -> Any:
    return _Refused(f"不允许 {text}")


def _parse_slowly(raw: bytes) -> tuple[Any, list[Fault]]:
    try:
        text = raw.decode("utf-8", "surrogatepass")
        pairs = json.loads(
            _without_depths(text),
            object_pairs_hook=_Pairs,
            parse_float=_read_float,
            parse_int=_read_int,
            parse_constant=_refuse_constant,
            strict=False,
        )
    except (ValueError, RecursionError):
        raise MalformedJson from None
    faults: list[Fault] = []
    return _plain(pairs, (), faults, _Left(_most_members(raw))), faults


def _without_depths(text: str) -> str:
    """The same text with everything deeper than `MAX_DEPTH` replaced by a mark, so that the parser never recurses deeply."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return text
    pieces: list[str] = []
    depth, kept = 0, 0
    for token in _TOKENS.finditer(text):
        sign = token.group()[0]
        if sign in "[{":
            depth += 1
            if depth == MAX_DEPTH + 1:
                pieces.append(text[kept : token.start()])
                pieces.append(f'"{_TOO_DEEP}"')
        elif sign in "]}":
            depth -= 1
            if depth == MAX_DEPTH:
                kept = token.end()
    if depth > MAX_DEPTH:
        raise MalformedJson
    return "".join(pieces) + text[kept:]


class _Left:
    """How many members and items a body may still have."""

    __slots__ = ("members",)

    def __init__(self, members: int) -> None:
        self.members = members

    def spend(self, members: int) -> None:
        self.members -= members
        if self.members < 0:
            raise TooManyMembers


def _plain(value: Any, path: tuple[str | int, ...], faults: list[Fault], left: _Left) -> Any:
    """Pairs → dict, collecting faults. Recursion is bounded by `MAX_DEPTH`."""
    if isinstance(value, _Refused):
        faults.append(Fault(path, value.message))
        return None
    if isinstance(value, str):
        if value == _TOO_DEEP:
            faults.append(Fault(path, f"嵌套超过 {MAX_DEPTH} 层"))
        elif message := _text_fault(value):
            faults.append(Fault(path, message))
            # the value of a refused row may still be named in its answer, which must be JSON
            return _SURROGATE.sub("\ufffd", value)
        return value
    if isinstance(value, list):
        left.spend(len(value))
    if isinstance(value, _Pairs):
        made: dict[str, Any] = {}
        for key, child in value:
            if message := _text_fault(key):
                faults.append(Fault(path, "字段名" + message))
                continue
            if key in made:
                faults.append(Fault((*path, key), "字段重复"))
            made[key] = _plain(child, (*path, key), faults, left)
        return made
    if isinstance(value, list):
        return [_plain(child, (*path, position), faults, left) for position, child in enumerate(value)]
    return value


def _text_fault(value: str) -> str | None:
    if _SURROGATE.search(value):
        return "含有不成对的代理字符"
    return "含有控制字符" if _CONTROL.search(value) else None


def errors_of(fault: ValidationError) -> list[dict[str, str]]:
    """What pydantic found, as `{pointer, message}` with Chinese messages and without the caller's input; the first `MAX_FAULTS`."""
    found = fault.errors(include_url=False, include_input=False)[:MAX_FAULTS]
    return [{"pointer": pointer_of(error["loc"]), "message": message_of(error)} for error in found]


def validated(model: type[B], value: Any) -> B:
    """The value as a model; raises `Invalid` with `errors`."""
    try:
        return model.model_validate(value)
    except ValidationError as fault:
        raise Invalid(errors=errors_of(fault)) from None


def parse_rows(rows: Sequence[Any], model: type[B], faults: Mapping[int, Sequence[Fault]] | None = None) -> list[B | Problem]:
    """Each row as a model, or the `Invalid` of that row alone, in order. `faults`: those of `parse_json` by row, paths inside the row."""
    faults = faults or {}
    results: list[B | Problem] = []
    for position, row in enumerate(rows):
        if position in faults:
            results.append(Invalid(errors=as_errors(faults[position])))
            continue
        try:
            results.append(model.model_validate(row))
        except ValidationError as refused:
            results.append(Invalid(errors=errors_of(refused)))
    return results
