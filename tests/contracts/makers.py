"""Hypothesis strategies that make any event from its annotations."""

import types
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel

_TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
_ZONES = st.sampled_from([UTC, timezone(timedelta(hours=8)), timezone(timedelta(hours=-5, minutes=-30))])
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: _TEXT,
    bool: st.booleans(),
    date: st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    datetime: st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=_ZONES),  # noqa: DTZ001  # Hypothesis adds the zone
    type(None): st.none(),
}


def instances(cls: type[BaseModel]) -> st.SearchStrategy[Any]:
    """Any instance of the model; optional fields are given or left out."""
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for field, info in cls.model_fields.items():
        (required if info.is_required() else optional)[field] = _of(info.annotation, info.metadata)
    return st.fixed_dictionaries(required, optional=optional).map(lambda values: cls(**values))


def _of(annotation: Any, metadata: list[Any]) -> st.SearchStrategy[Any]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if hasattr(annotation, "__metadata__"):
        return _of(annotation.__origin__, [*metadata, *annotation.__metadata__])
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (Union, types.UnionType):
        return st.one_of([_of(argument, []) for argument in arguments])
    if origin is list:
        return st.lists(_of(arguments[0], []), max_size=3)
    if annotation in (int, float):
        low, high = _bounds(metadata)
        make: Callable[..., st.SearchStrategy[Any]] = st.integers if annotation is int else st.floats
        return make(min_value=low, max_value=high)
    if annotation.__name__ == "AwareDatetime":
        return _PLAIN[datetime]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return instances(annotation)
    return _PLAIN[annotation]


def _bounds(metadata: list[Any]) -> tuple[int, int]:
    low, high = -(2**31), 2**31
    for part in metadata:
        for constraint in getattr(part, "metadata", None) or [part]:
            low = max(low, getattr(constraint, "ge", low))
            high = min(high, getattr(constraint, "le", high))
    return low, high
