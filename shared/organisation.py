"""Units, people, certificates, and who handles what where (contract section 1, domain reference 3.10, acceptance C-1)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from shared.areas import Areas, Location
from shared.catalogue import Catalogue, Item
from shared.data_files import DATA_DIRECTORY, Checked, DataFault, read_json

UNIT_KINDS = ("district", "station", "comprehensive_squad", "professional_squad", "department", "external", "contractor", "command", "desk")
ROLES = (
    "grid_worker",
    "auxiliary",
    "contractor",
    "officer",
    "squad_leader",
    "head",
    "registrar",
    "dispatcher",
    "department_clerk",
    "supervisor",
    "legal_reviewer",
    "lawyer",
    "planner",
    "evaluator",
    "auditor",
    "admin",
    "ops",
)
SYSTEM_ROLES = ("hotline", "device", "citizen_app")
# Where in the tiers of the field (T1 grid … T5 county) a unit of each kind works.
_TIERS = {"station": "T1", "department": "T4", "external": "T4"}


@dataclass(frozen=True, slots=True)
class Unit:
    """`kind` is one of UNIT_KINDS; `departments` are those whose certificates the unit's officers hold."""

    code: str
    name: str
    kind: str
    district: str | None = None
    departments: tuple[str, ...] = ()
    active: bool = True

    def as_json(self) -> dict[str, Any]:
        """Plain JSON, as in the preset's file."""
        return {
            "code": self.code,
            "name": self.name,
            "kind": self.kind,
            "district": self.district,
            "departments": list(self.departments),
            "active": self.active,
        }


@dataclass(frozen=True, slots=True)
class Certificate:
    """An enforcement certificate, valid on both boundary days."""

    number: str
    departments: tuple[str, ...]
    valid_from: date
    valid_to: date

    def as_json(self) -> dict[str, Any]:
        """Plain JSON."""
        return {
            "number": self.number,
            "departments": list(self.departments),
            "valid_from": self.valid_from.isoformat(),
            "valid_to": self.valid_to.isoformat(),
        }


@dataclass(frozen=True, slots=True)
class Person:
    """`areas` are codes (cell, community, station, district) the person works in; `interests` enterprises (uscc) to keep away from."""

    id: str
    name: str
    roles: tuple[str, ...]
    unit: str
    areas: tuple[str, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    interests: tuple[str, ...] = ()
    on_duty: bool = True

    def as_json(self) -> dict[str, Any]:
        """The contract's shape of a person, and the areas."""
        return {
            "id": self.id,
            "name": self.name,
            "roles": list(self.roles),
            "unit": self.unit,
            "areas": list(self.areas),
            "certificates": [certificate.as_json() for certificate in self.certificates],
            "interests": list(self.interests),
            "on_duty": self.on_duty,
        }


@dataclass(frozen=True, slots=True)
class Route:
    """Exactly one unit; `person` is set for grid items only (the cell's worker)."""

    unit: str
    tier: str
    person: str | None
    explanation: tuple[dict[str, Any], ...]  # rows {rule, facts, verdict}


class Organisation:
    """The town's organisation; immutable: `with_person` and `with_unit` give a changed copy."""

    def __init__(
        self, catalogue: Catalogue, areas: Areas, units: Iterable[Unit], people: Iterable[Person], systems: Iterable[Person] = ()
    ) -> None:
        self.catalogue = catalogue
        self.areas = areas
        self.units: Mapping[str, Unit] = MappingProxyType({unit.code: unit for unit in units})
        self.people: Mapping[str, Person] = MappingProxyType({person.id: person for person in people})
        self.systems: Mapping[str, Person] = MappingProxyType({system.id: system for system in systems})
        by_unit: dict[str, list[Person]] = {}
        by_role: dict[str, list[Person]] = {}
        self._workers: dict[str, Person] = {}
        for person in self.people.values():
            by_unit.setdefault(person.unit, []).append(person)
            for role in person.roles:
                by_role.setdefault(role, []).append(person)
            if "grid_worker" in person.roles:
                for code in person.areas:
                    self._workers.setdefault(code, person)
        self._by_unit = {unit: tuple(members) for unit, members in by_unit.items()}
        self._by_role = {role: tuple(members) for role, members in by_role.items()}

    def get_unit(self, code: str) -> Unit:
        """The unit; KeyError if unknown."""
        return self.units[code]

    def find_unit(self, code: str) -> Unit | None:
        """The unit or None."""
        return self.units.get(code)

    def get_person(self, person_id: str) -> Person:
        """The person or system; KeyError if unknown."""
        person = self.find_person(person_id)
        if person is None:
            raise KeyError(person_id)
        return person

    def find_person(self, person_id: str) -> Person | None:
        """The person or system, or None."""
        return self.people.get(person_id) or self.systems.get(person_id)

    def people_of(self, unit: str, role: str | None = None) -> tuple[Person, ...]:
        """Members of a unit, of one role where it is given."""
        return tuple(person for person in self._by_unit.get(unit, ()) if role is None or role in person.roles)

    def people_with(self, role: str) -> tuple[Person, ...]:
        """Everybody with the role."""
        return self._by_role.get(role, ())

    def worker_of(self, grid: str) -> Person:
        """The grid worker of a cell: the one whose area it is, else that of its community; KeyError if there is none."""
        cell = self.areas.grids[grid]
        return self._workers[grid] if grid in self._workers else self._workers[cell.community]

    def squad_of(self, district: str) -> str:
        """The comprehensive squad of a district; KeyError if unknown."""
        return str(self.catalogue.districts[district]["squad"])

    def route(self, item: Item, location: Location, text: str = "") -> Route:
        """The one unit that handles the item at this place (C-1), with the rules that decided it.

        An exception of the item whose words stand in the text comes first, then the item's handler: a unit by name, the comprehensive
        squad of the district, or the station and worker of the cell.
        """
        explanation: list[dict[str, Any]] = []
        handler = item.handler_unit
        for exception in item.handler_exceptions:
            word = next((word for word in exception.when_any if word in text), None)
            if word is not None:
                handler = exception.unit
                explanation.append({"rule": "handler_exception", "facts": {"item": item.code, "word": word}, "verdict": handler})
                break
        person: str | None = None
        if handler == "district_squad":
            unit = self.squad_of(location.district)
            facts = {"item": item.code, "grid": location.grid, "district": location.district}
            explanation.append({"rule": "district_squad", "facts": facts, "verdict": unit})
        elif handler == "GRID":
            unit, person = location.station, self.worker_of(location.grid).id
            facts = {"item": item.code, "grid": location.grid, "station": location.station}
            explanation.append({"rule": "grid_station", "facts": facts, "verdict": unit})
        else:
            unit = handler
            facts = {"item": item.code, "department": item.department, "domain": item.domain}
            explanation.append({"rule": "named_unit", "facts": facts, "verdict": unit})
        return Route(unit, _TIERS.get(self.units[unit].kind, "T3"), person, tuple(explanation))

    def holds(self, person_id: str, department: str, on: date) -> bool:
        """Whether the person holds a valid certificate for the department on that day (Administrative Penalty Law Art. 42)."""
        person = self.people.get(person_id)
        return person is not None and any(
            department in certificate.departments and certificate.valid_from <= on <= certificate.valid_to
            for certificate in person.certificates
        )

    def holders_of(self, department: str, on: date) -> tuple[Person, ...]:
        """Everybody who holds a valid certificate for the department on that day."""
        return tuple(person for person in self.people.values() if self.holds(person.id, department, on))

    def interests(self, person_id: str) -> tuple[str, ...]:
        """Enterprises that the person must keep away from; empty for an unknown person."""
        person = self.people.get(person_id)
        return person.interests if person else ()

    def works_in(self, person_id: str, grid: str) -> bool:
        """Whether the cell lies in one of the person's areas."""
        person = self.people.get(person_id)
        return person is not None and any(self.areas.contains(code, grid) for code in person.areas)

    def with_person(self, person: Person) -> "Organisation":
        """A copy in which the person is new or changed."""
        people = {**self.people, person.id: person}
        return Organisation(self.catalogue, self.areas, self.units.values(), people.values(), self.systems.values())

    def with_unit(self, unit: Unit) -> "Organisation":
        """A copy in which the unit is new or changed."""
        units = {**self.units, unit.code: unit}
        return Organisation(self.catalogue, self.areas, units.values(), self.people.values(), self.systems.values())


def load_organisation(catalogue: Catalogue, areas: Areas, path: Path | None = None) -> Organisation:
    """From `preset_longgang.json` (default: the packaged one); DataFault names the exact place of a fault."""
    file = path or DATA_DIRECTORY / "preset_longgang.json"
    return parse_organisation(read_json(file), catalogue, areas, file.name)


def parse_organisation(data: Any, catalogue: Catalogue, areas: Areas, file: str = "preset.json") -> Organisation:
    """From parsed JSON `{units, people, systems}`; every handler of the catalogue must exist and every cell have a worker."""
    root = Checked(file, "", data)
    units: dict[str, Unit] = {}
    for row in root.rows("units"):
        unit = parse_unit(row, catalogue, areas)
        if unit.code in units:
            raise row.fault("code", f"单位 {unit.code} 重复")
        units[unit.code] = unit
    people: dict[str, Person] = {}
    for key, roles in (("people", ROLES), ("systems", SYSTEM_ROLES)):
        for row in root.rows(key):
            person = parse_person(row, catalogue, areas, units, roles)
            if person.id in people:
                raise row.fault("id", f"人员 {person.id} 重复")
            people[person.id] = person
    staff = [person for person in people.values() if not set(person.roles) & set(SYSTEM_ROLES)]
    systems = [person for person in people.values() if set(person.roles) & set(SYSTEM_ROLES)]
    _check_handlers(root, catalogue, areas, units)
    organisation = Organisation(catalogue, areas, units.values(), staff, systems)
    for grid in areas.grids:
        try:
            organisation.worker_of(grid)
        except KeyError:
            raise root.fault("people", f"网格 {grid} 没有网格员") from None
    return organisation


def _check_handlers(root: Checked, catalogue: Catalogue, areas: Areas, units: Mapping[str, Unit]) -> None:
    wanted = {item.handler_unit for item in catalogue.items.values()}
    wanted |= {exception.unit for item in catalogue.items.values() for exception in item.handler_exceptions}
    wanted |= {str(row["squad"]) for row in catalogue.districts.values()} | set(areas.stations)
    for code in sorted(wanted - {"district_squad", "GRID"}):
        if code not in units:
            raise root.fault("units", f"缺少单位 {code}")
    for district in areas.districts:
        if district not in catalogue.districts:
            raise root.fault("units", f"目录中没有片区 {district}")


def parse_unit(row: Checked, catalogue: Catalogue, areas: Areas) -> Unit:
    """One unit (also the body of a change by an administrator); DataFault on any fault."""
    district = row.value.get("district")
    if district is not None and district not in areas.districts:
        raise row.fault("district", f"没有片区 {district}")
    code = row.text("code")
    if not re.fullmatch(r"[A-Z]{2,4}\d{0,2}|[A-Z]\d{2}", code):
        raise row.fault("code", f"单位代码 {code} 应为大写字母和数字")
    return Unit(
        code=code,
        name=row.text("name"),
        kind=row.one_of("kind", UNIT_KINDS),
        district=district,
        departments=_departments(row, "departments", catalogue),
        active=row.flag("active"),
    )


def parse_person(row: Checked, catalogue: Catalogue, areas: Areas, units: Mapping[str, Unit], allowed: tuple[str, ...] = ROLES) -> Person:
    """One person (also the body of a change by an administrator); DataFault on any fault."""
    person_id = row.text("id")
    if not re.fullmatch(r"[a-z][a-z0-9_]*(?:-[a-z0-9]+)+", person_id):
        raise row.fault("id", f"人员编号 {person_id} 应为小写字母、数字和短横")
    roles = row.texts("roles")
    for i, role in enumerate(roles):
        if role not in allowed:
            raise row.fault(f"roles/{i}", f"没有角色 {role}")
    if not roles:
        raise row.fault("roles", "至少一个角色")
    if row.text("unit") not in units:
        raise row.fault("unit", f"没有单位 {row.text('unit')}")
    codes = row.texts("areas") if "areas" in row.value else ()
    for i, code in enumerate(codes):
        if areas.level_of(code) is None:
            raise row.fault(f"areas/{i}", f"没有区域 {code}")
    return Person(
        id=person_id,
        name=row.text("name"),
        roles=roles,
        unit=row.text("unit"),
        areas=codes,
        certificates=tuple(_certificate(r, catalogue) for r in row.rows("certificates")) if "certificates" in row.value else (),
        interests=row.texts("interests") if "interests" in row.value else (),
        on_duty=row.flag("on_duty") if "on_duty" in row.value else True,
    )


def _departments(row: Checked, key: str, catalogue: Catalogue) -> tuple[str, ...]:
    codes = row.texts(key)
    for i, code in enumerate(codes):
        if code not in catalogue.departments:
            raise row.fault(f"{key}/{i}", f"没有部门 {code}")
    return codes


def _certificate(row: Checked, catalogue: Catalogue) -> Certificate:
    days: list[date] = []
    for key in ("valid_from", "valid_to"):
        try:
            days.append(date.fromisoformat(row.text(key)))
        except ValueError as fault:
            if isinstance(fault, DataFault):
                raise
            raise row.fault(key, f"“{row.text(key)}”不是日期（YYYY-MM-DD）") from None
    if days[0] > days[1]:
        raise row.fault("valid_to", "失效日早于生效日")
    return Certificate(row.text("number"), _departments(row, "departments", catalogue), days[0], days[1])
