"""What every event class has in common."""

from collections.abc import Callable
from typing import ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict


class Event(BaseModel):
    """A fact that happened, frozen. `type` is the CloudEvents type, `owner` the only service that publishes it.

    Unknown members are ignored on reading (additive evolution), refused on making one (a typo is a defect): makers use keyword
    arguments and mypy; readers use `model_validate_json`.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    type: ClassVar[str]
    owner: ClassVar[str]


REGISTRY: dict[str, type[Event]] = {}
"""Every event class of the house by its type; filled by `published_by`."""

E = TypeVar("E", bound=type[Event])


def published_by(owner: str, type_: str) -> Callable[[E], E]:
    """Declares an event class: its owner and its versioned CloudEvents type (`case.registered.v1`)."""

    def register(cls: E) -> E:
        if type_ in REGISTRY:
            raise ValueError(f"event type {type_} is declared twice")
        cls.type, cls.owner = type_, owner
        REGISTRY[type_] = cls
        return cls

    return register
