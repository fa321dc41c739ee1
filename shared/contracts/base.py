"""What every event class has in common."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Literal, Self, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from shared.unchecked import unchecked


class Event(BaseModel):
    """A fact that happened, frozen. `type` is the CloudEvents type, `owner` the only service that publishes it.

    Unknown members are ignored on reading (additive evolution), refused on making one (a typo is a defect): makers use keyword
    arguments and mypy; readers use `model_validate_json`.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False, use_attribute_docstrings=True, hide_input_in_errors=True)

    type: ClassVar[str]
    owner: ClassVar[str]

    @classmethod
    def of_members(cls, members: dict[str, Any]) -> Self:
        """An event that is only to be published, of all its members as they were validated before: texts, numbers, aware UTC times, parts
        as objects of JSON. It is taken over unseen, and its parts are no shapes; readers validate what arrives."""
        return unchecked(cls, members)


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


def _in_utc(value: datetime) -> datetime:
    return value if value.tzinfo is UTC else value.astimezone(UTC)


Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]
"""A moment: aware on making (a naive one is refused), always UTC on reading."""

Severity = Literal["I", "II", "III", "IV"]
"""How grave: I most, IV least. Closed for ever."""

Light = Literal["green", "yellow", "red"]
"""The light of a clock. Closed for ever."""

Satisfaction = Annotated[int, Field(ge=1, le=5)]
"""5 very satisfied … 3 basically satisfied … 1 not at all."""


class Shape(BaseModel):
    """A part of an event, frozen; unknown members are ignored on reading."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False, use_attribute_docstrings=True, hide_input_in_errors=True)


class Area(Shape):
    """Where in the town's organisation a place lies, as codes. A place known only by community has no grid."""

    district: str
    station: str | None = None
    community: str | None = None
    grid: str | None = None
    on_border: bool = False
    """Within 15 m of another cell."""


class Point(Shape):
    """WGS-84, degrees."""

    lon: float = Field(ge=-180, le=180)
    lat: float = Field(ge=-90, le=90)


class Location(Shape):
    """The place of a matter, never of a reporter: a point, an address (masked) or both."""

    point: Point | None = None
    address: str | None = None
    place_state: str
    """`exact|near|community|unknown`: how sure the place is."""


class AttachmentRef(Shape):
    """A stored attachment; its bytes are fetched from intake."""

    attachment_id: str
    kind: str
    """`before|after|document|recording`."""
    media_type: str
    sha256: str


class ReportRef(Shape):
    """A report behind a case, and whether its reporter may be asked for an answer. Who that is, only intake knows."""

    report_id: str
    channel: str
    contactable: bool


class TimeLimit(Shape):
    """A time limit (`shared.worktime.Limit`) in one of the four units: `emergency_hour|work_hour|work_day|calendar_day`."""

    value: float = Field(ge=0)
    unit: str
