"""RFC 8785 JSON Canonicalization Scheme: one byte string for one JSON value."""

import json
import math
from typing import Any

import orjson

_LARGEST_INTEGER = 2**53 - 1
_FAST = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER


def canonical_json(value: Any) -> bytes:
    """UTF-8 bytes of a value of str, int, float, bool, None, list, tuple, dict with str keys.

    Keys are sorted by UTF-16 code units, numbers written as ECMAScript does. ValueError for NaN, infinity, lone surrogates and integers
    that a double cannot hold exactly; TypeError for other types.
    """
    if _is_simple(value):
        try:
            return orjson.dumps(value, option=_FAST)
        except TypeError as fault:  # orjson's error for lone surrogates and large integers
            raise ValueError(str(fault)) from fault
    return _written(value).encode()


def _is_simple(value: Any) -> bool:
    """Whether orjson writes it canonically: no floats, and keys whose UTF-8 order is their UTF-16 order."""
    kind = type(value)
    if kind is str or kind is int or value is None or kind is bool:
        return True
    if kind is dict:
        return all(type(key) is str and key.isascii() and _is_simple(part) for key, part in value.items())
    return kind is list and all(map(_is_simple, value))


def _written(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(str(value), ensure_ascii=False)
    if isinstance(value, int):
        if abs(value) > _LARGEST_INTEGER:
            raise ValueError("an integer beyond 2^53 has no canonical form")
        return str(int(value))
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, list | tuple):
        return f"[{','.join(map(_written, value))}]"
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise TypeError("keys must be texts")
        rows = sorted(value.items(), key=lambda pair: pair[0].encode("utf-16-be"))
        return "{" + ",".join(f"{json.dumps(str(key), ensure_ascii=False)}:{_written(part)}" for key, part in rows) + "}"
    raise TypeError(f"{type(value).__name__} is no JSON")


def _number(value: float) -> str:
    """ECMAScript's Number::toString (ECMA-262 6.1.6.1.20); Python's repr gives the same shortest digits."""
    if not math.isfinite(value):
        raise ValueError("NaN and infinity are no JSON")
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    # 0.digits × 10^point
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    power = f"e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return sign + digits[0] + (f".{digits[1:]}" if count > 1 else "") + power
