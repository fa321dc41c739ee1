"""Units, people, certificates, and who handles what where (contract.md section 1, domain.md 3.10, C-1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from shared.areas import Areas, Location
from shared.catalogue import Catalogue, Item


@dataclass(frozen=True, slots=True)
class Unit:
    """kind: district|station|comprehensive_squad|professional_squad|department|external|command|desk."""

    code: str
    name: str
    kind: str
    district: str | None
    station: str | None
    departments: tuple[str, ...]  # whose certificates the unit's officers hold
    active: bool


@dataclass(frozen=True, slots=True)
class Certificate:
    """An enforcement certificate, valid on both boundary days."""

    number: str
    departments: tuple[str, ...]
    valid_from: date
    valid_to: date


@dataclass(frozen=True, slots=True)
class Person:
    """`areas`: codes (grid, community, station, district) the person works in."""

    id: str
    name: str
    roles: tuple[str, ...]
    unit: str
    areas: tuple[str, ...]
    certificates: tuple[Certificate, ...]
    interests: tuple[str, ...]  # uscc
    on_duty: bool

    def as_json(self) -> dict[str, Any]:
        """The contract's shape `{id, name, roles, unit, certificates, interests, on_duty}` plus areas."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Route:
    """Exactly one unit; `person` set only for grid items (the cell's worker); explanation rows {rule, facts, verdict}."""

    unit: str
    tier: str
    person: str | None
    explanation: tuple[dict[str, Any], ...]


class Organisation:
    """The town's organisation; immutable: `with_person`, `with_unit` give a changed copy."""

    units: Mapping[str, Unit]
    people: Mapping[str, Person]

    def get_unit(self, code: str) -> Unit: ...
    def find_unit(self, code: str) -> Unit | None: ...
    def get_person(self, person_id: str) -> Person: ...
    def find_person(self, person_id: str) -> Person | None: ...
    def people_of(self, unit: str, role: str | None = None) -> tuple[Person, ...]: ...
    def people_with(self, role: str) -> tuple[Person, ...]: ...
    def worker_of(self, grid: str) -> Person: ...
    def squad_of(self, district: str) -> str: ...
    def route(self, item: Item, location: Location, text: str = "") -> Route: ...
    def holds(self, person_id: str, department: str, on: date) -> bool: ...
    def interests(self, person_id: str) -> tuple[str, ...]: ...
    def with_person(self, person: Person) -> "Organisation": ...
    def with_unit(self, unit: Unit) -> "Organisation": ...


def load_organisation(catalogue: Catalogue, areas: Areas, path: Path | None = None) -> Organisation:
    """From preset_longgang.json; DataFault names the place of a fault."""
    raise NotImplementedError
