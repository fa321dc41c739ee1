"""Many values as one text parameter, which PostgreSQL takes apart again.

The driver asks two abstract types about every value of an array before it encodes it: a seventh of all that a report cost. One text
costs the driver nothing, and the server no more than it spent on the array.
"""

from collections.abc import Sequence
from typing import Any

import orjson

SEPARATOR = "\x1e"
NOTHING = "\x1d"
"""Stands for NULL between texts. Both are control characters that no text of ours holds; a column with one is sent as an array."""

_TEXTS = frozenset({"TEXT", "VARCHAR"})
_NEVER = frozenset({"BYTEA"})
"""What has no short text."""


def join(values: Sequence[Any], cast: str) -> str | None:
    """The values as one text; None if they must go as an array. Raises TypeError for a value that is none of the column."""
    if cast in _NEVER:
        return None
    if cast not in _TEXTS:
        # of times, numbers and truth values the JSON array is PostgreSQL's array, but for the brackets
        return "{" + orjson.dumps(values)[1:-1].decode() + "}"
    try:
        text, empty = SEPARATOR.join(values), 0
    except TypeError:
        text, empty = SEPARATOR.join([NOTHING if value is None else value for value in values]), values.count(None)
    # an empty text would be taken apart into no value instead of one
    whole = text and text.count(SEPARATOR) == len(values) - 1 and (text.count(NOTHING) == empty if empty else NOTHING not in text)
    return text if whole else None


def split_sql(mark: str, cast: str) -> str:
    """SQL for the array that a parameter made by `join` stands for."""
    if cast not in _TEXTS:
        return f"{mark}::text::{cast}[]"
    texts = f"string_to_array({mark}::text, E'\\x1e', E'\\x1d')"
    return texts if cast == "TEXT" else f"{texts}::{cast}[]"
