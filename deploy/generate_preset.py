"""Makes the organisation of the preset town: `python -m deploy.generate_preset` writes shared/data/preset_longgang.json.

Units, people with roles and certificates after section 1 of the contract. Names are role labels: no real or real-looking person is
made up. Nothing is random: the same catalogue and areas give the same bytes.
"""

import json
from pathlib import Path
from typing import Any

from shared.areas import Areas, load_areas
from shared.catalogue import Catalogue, load_catalogue

TARGET = Path(__file__).parent.parent / "shared" / "data" / "preset_longgang.json"
SQUAD_DEPARTMENTS = ("D01", "D02", "D03", "D04", "D05", "D07")
VALID = ("2024-01-01", "2030-12-31")
OFFICERS = {"comprehensive": 8, "professional": 6}
AUXILIARIES = 3
# Work units without enforcement: their people are contractors.
WORKS = ("X10", "X11", "X12", "X16", "X17", "X21")
# External bodies with mediators and window staff, who hold no enforcement certificate.
WITHOUT_CERTIFICATE = ("X07", "X09", "X15")
DESKS = (
    ("CMD", "综合指挥中心", "command"),
    ("REG", "受理席", "desk"),
    ("EVA", "回访考评席", "desk"),
    ("SUP", "督查室", "desk"),
    ("LEG", "法制审核室", "desk"),
    ("PLN", "检查计划席", "desk"),
    ("AUD", "审计室", "desk"),
    ("SYS", "系统运维", "desk"),
)
# role → label, unit, how many
STAFF = {
    "registrar": ("受理员", "REG", 4),
    "dispatcher": ("指挥员", "CMD", 5),
    "head": ("执法主体负责人", "CMD", 3),
    "supervisor": ("督查员", "SUP", 3),
    "legal_reviewer": ("法制审核员", "LEG", 3),
    "lawyer": ("驻局律师", "LEG", 3),
    "planner": ("检查计划员", "PLN", 3),
    "evaluator": ("回访考评员", "EVA", 4),
    "auditor": ("审计员", "AUD", 3),
    "admin": ("管理员", "SYS", 3),
    "ops": ("运维员", "SYS", 3),
}


def generate(catalogue: Catalogue, areas: Areas) -> dict[str, Any]:
    """The whole data file as JSON."""
    return {
        "version": "2026.11.1",
        "provenance": "made by deploy/generate_preset.py; units after the seed texts, people are role labels",
        "units": _units(catalogue, areas),
        "people": [*_staff(), *_squad_people(catalogue), *_department_people(catalogue), *_grid_workers(areas)],
        "systems": [
            {"id": "citizen_app-1", "name": "市民端应用", "roles": ["citizen_app"], "unit": "SYS"},
            {"id": "device-1", "name": "感知设备平台", "roles": ["device"], "unit": "SYS"},
        ],
    }


def _units(catalogue: Catalogue, areas: Areas) -> list[dict[str, Any]]:
    units = [_unit(code, name, kind) for code, name, kind in DESKS]
    units += [_unit(code, str(row["name"]), "district", district=code) for code, row in areas.districts.items()]
    for code, row in catalogue.squads.items():
        units.append(
            _unit(
                code,
                str(row["name"]),
                f"{row['kind']}_squad",
                district=row["district"],
                departments=_squad_departments(catalogue, code),
            )
        )
    for code, row in areas.stations.items():
        units.append(_unit(code, str(row["name"]), "station", district=row["district"]))
    for code, row in catalogue.departments.items():
        kind = "department" if row["kind"] == "core" else "contractor" if code in WORKS else "external"
        units.append(_unit(code, str(row["name"]), kind, departments=[code] if kind != "contractor" else []))
    return units


def _unit(code: str, name: str, kind: str, district: str | None = None, departments: list[str] | None = None) -> dict[str, Any]:
    return {"code": code, "name": name, "kind": kind, "district": district, "departments": departments or [], "active": True}


def _squad_departments(catalogue: Catalogue, squad: str) -> list[str]:
    own = {str(catalogue.domains[domain]["department"]) for domain in catalogue.squads[squad]["domains"]}
    return sorted({*SQUAD_DEPARTMENTS, *own})


def _person(person_id: str, name: str, role: str, unit: str, areas: list[str] | None = None) -> dict[str, Any]:
    return {"id": person_id, "name": name, "roles": [role], "unit": unit, "areas": areas or [], "certificates": []}


def _officer(person_id: str, name: str, role: str, unit: str, departments: list[str]) -> dict[str, Any]:
    person = _person(person_id, name, role, unit)
    if departments:
        number = f"ZF{person_id.removeprefix('officer-').upper().replace('-', '')}"
        person["certificates"] = [{"number": number, "departments": departments, "valid_from": VALID[0], "valid_to": VALID[1]}]
    return person


def _staff() -> list[dict[str, Any]]:
    people = []
    for role, (label, unit, count) in STAFF.items():
        for n in range(1, count + 1):
            people.append(_person(f"{role}-{n}", f"{label}{n}", role, unit, [f"PQ{n}"] if role == "dispatcher" else None))
    return people


def _squad_people(catalogue: Catalogue) -> list[dict[str, Any]]:
    people = []
    for squad, row in catalogue.squads.items():
        low, name, departments = squad.lower(), str(row["name"]).split("(")[0], _squad_departments(catalogue, squad)
        people.append(_officer(f"leader-{low}", f"{name}中队长", "squad_leader", squad, departments))
        for n in range(1, OFFICERS[row["kind"]] + 1):
            people.append(_officer(f"officer-{low}-{n}", f"{name}队员{n}", "officer", squad, departments))
        for n in range(1, AUXILIARIES + 1):
            people.append(_person(f"auxiliary-{low}-{n}", f"{name}协管员{n}", "auxiliary", squad))
    return people


def _department_people(catalogue: Catalogue) -> list[dict[str, Any]]:
    people = []
    for code, row in catalogue.departments.items():
        low, name = code.lower(), str(row["name"])
        people.append(_person(f"clerk-{low}", f"{name}经办人", "department_clerk", code))
        for n in (1, 2):
            if code in WORKS:
                people.append(_person(f"contractor-{low}-{n}", f"{name}作业员{n}", "contractor", code))
            else:
                held = [] if code in WITHOUT_CERTIFICATE else [code]
                people.append(_officer(f"officer-{low}-{n}", f"{name}工作人员{n}", "officer", code, held))
    return people


def _grid_workers(areas: Areas) -> list[dict[str, Any]]:
    """One full-time worker a community, at home in its first cell."""
    people = []
    for n, (code, row) in enumerate(areas.communities.items(), 1):
        people.append(_person(f"grid_worker-{n}", f"{row['name']}网格员", "grid_worker", row["station"], [areas.grids_of(code)[0], code]))
    return people


def main() -> None:
    """Writes the file, one row a line."""
    data = generate(load_catalogue(), load_areas())
    lines = []
    for key, value in data.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in value)
            lines.append(f"{json.dumps(key)}: [\n{rows}\n]")
        else:
            lines.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    print(f"{TARGET.name}: {len(data['units'])} units, {len(data['people'])} people")


if __name__ == "__main__":
    main()
