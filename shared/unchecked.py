"""Models made of what was validated already: half of what a row or an event costs is pydantic looking at it once more."""

from typing import Any, TypeVar

from pydantic import BaseModel

M = TypeVar("M", bound=BaseModel)
_NOTHING_SET: set[str] = set()
"""What pydantic wants to know of a model and nobody asks."""


def unchecked(model: type[M], values: dict[str, Any]) -> M:
    """A frozen model that takes the dict over as it is, neither looked at nor copied."""
    made = object.__new__(model)
    put = object.__setattr__
    put(made, "__dict__", values)
    put(made, "__pydantic_fields_set__", _NOTHING_SET)
    put(made, "__pydantic_extra__", None)
    put(made, "__pydantic_private__", None)
    return made
