"""What the demonstration knows beforehand: sentences, places, moods. Everything follows from one seed."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

import orjson

ZONE = timezone(timedelta(hours=8))
DAY = datetime(2026, 11, 23, tzinfo=ZONE)
"""A Monday, and a plain working day."""
SEED = "bihuan-demo-1"
ROOT = Path(__file__).resolve().parents[2]


def chance(*key: object) -> random.Random:
    """Random numbers that belong to this key alone, so that no order of requests changes them."""
    return random.Random("/".join((SEED, *map(str, key))))


def at(hour: int, minute: int = 0, *, day: int = 0) -> datetime:
    """A time of the demonstration's day, or of a later one."""
    return DAY + timedelta(days=day, hours=hour, minutes=minute)


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    lon: float
    lat: float


@dataclass(frozen=True, slots=True)
class Report:
    """One thing that somebody tells on this day."""

    key: str
    """`source_id` or `ticket_no`."""
    at: datetime
    channel: str
    sender: str | None
    """A person, a system, or nobody; the hotline signs instead."""
    body: dict[str, Any]
    item: str | None
    """What it really is; what a registrar finds out by asking back."""
    place: Place
    fate: str = "file"
    """`file`, `decline:<code>` or `merge:<key>`."""
    phone: str | None = None
    mood: str = "content"
    """`content|fair|late|silent|unhappy|bitter|stubborn`: how the reporter answers."""
    tags: frozenset[str] = field(default_factory=frozenset)
    """What happens to it besides: `return`, `suspend`, `wait`, `extend`, `rework`, `lag`, `correct`, `dismiss`."""


@cache
def sentences() -> dict[str, Any]:
    """The sentences of the day."""
    found: dict[str, Any] = orjson.loads(Path(__file__).with_name("sentences.json").read_bytes())
    return found


@cache
def places() -> tuple[Place, ...]:
    """Named places of the preset town."""
    rows = orjson.loads((ROOT / "shared/data/addresses.json").read_bytes())["places"]
    return tuple(Place(row["name"], row["lon"], row["lat"]) for row in rows)


@cache
def _evidence() -> dict[str, list[str]]:
    rows = orjson.loads((ROOT / "shared/data/catalogue.json").read_bytes())["items"]
    return {row["code"]: row["evidence"] for row in rows}


def evidence_of(item: str) -> list[str]:
    """Which pictures an officer brings home for this item, as the published catalogue says: `before`, `after`, `any`."""
    return _evidence()[item]


@cache
def place_named(name: str) -> Place:
    return next(place for place in places() if place.name == name)
