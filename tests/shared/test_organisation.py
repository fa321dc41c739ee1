"""The preset's people and units, certificates, and one handler for every matter everywhere."""

import copy
import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from deploy.generate_preset import generate
from shared.areas import load_areas
from shared.catalogue import load_catalogue
from shared.data_files import DATA_DIRECTORY, DataFault
from shared.organisation import ROLES, Person, Unit, load_organisation, parse_organisation

CATALOGUE = load_catalogue()
AREAS = load_areas()
TOWN = load_organisation(CATALOGUE, AREAS)
AS_READ = json.loads((DATA_DIRECTORY / "preset_longgang.json").read_text("utf-8"))
TODAY = date(2026, 11, 22)


def test_every_item_in_every_cell_goes_to_exactly_one_unit_that_exists() -> None:
    locations = [AREAS.location_of(grid) for grid in AREAS.grids]
    for item in CATALOGUE.items.values():
        texts = ["", *(exception.when_any[0] for exception in item.handler_exceptions)]
        for location in locations:
            for text in texts:
                route = TOWN.route(item, location, text)
                assert TOWN.units[route.unit].active
                assert (route.person is not None) == (item.handler_unit == "GRID" and route.unit.startswith("ST"))
                assert route.explanation[-1]["verdict"] == route.unit


def test_a_squad_is_the_one_of_the_district() -> None:
    for district in AREAS.districts:
        grid = AREAS.grids_of(district)[0]
        route = TOWN.route(CATALOGUE.items["0101"], AREAS.location_of(grid))
        assert route.unit == f"ZH{district[2:]}"
        assert route.tier == "T3"
        assert route.explanation == (
            {"rule": "district_squad", "facts": {"item": "0101", "grid": grid, "district": district}, "verdict": route.unit},
        )


def test_a_grid_item_goes_to_the_station_and_the_worker_of_the_cell() -> None:
    for grid in list(AREAS.grids)[::53]:
        location = AREAS.location_of(grid)
        route = TOWN.route(CATALOGUE.items["0105"], location)
        assert route.unit == location.station
        assert route.tier == "T1"
        assert route.person is not None
        worker = TOWN.get_person(route.person)
        assert worker == TOWN.worker_of(grid)
        assert worker.unit == location.station
        assert TOWN.works_in(worker.id, grid)


def test_words_of_an_exception_change_the_handler_and_are_named() -> None:
    location = AREAS.location_of(next(iter(AREAS.grids)))
    assert TOWN.route(CATALOGUE.items["0402"], location, "下水道堵了").unit == "X17"
    route = TOWN.route(CATALOGUE.items["0402"], location, "家里停水一天了")
    assert route.unit == "X10"
    assert route.explanation[0] == {"rule": "handler_exception", "facts": {"item": "0402", "word": "停水"}, "verdict": "X10"}
    assert TOWN.route(CATALOGUE.items["0501"], location, "停在马路中间").unit == "X01"
    assert TOWN.route(CATALOGUE.items["0603"], location).tier == "T4"


def test_everybody_of_the_contract_is_there() -> None:
    counts = Counter(role for person in TOWN.people.values() for role in person.roles)
    assert all(counts[role] >= 3 for role in ROLES)
    for n in range(1, 6):
        assert len(TOWN.people_of(f"ZH{n}", "officer")) == 8
        assert TOWN.get_person(f"officer-zh{n}-8").unit == f"ZH{n}"
    for n in range(1, 4):
        assert len(TOWN.people_of(f"ZY{n}", "officer")) == 6
    for squad in CATALOGUE.squads:
        assert TOWN.get_person(f"leader-{squad.lower()}").roles == ("squad_leader",)
        assert len(TOWN.people_of(squad, "auxiliary")) >= 2
    for code in CATALOGUE.departments:
        assert TOWN.get_person(f"clerk-{code.lower()}").unit == code
    for person_id in ("registrar-1", "evaluator-3", "contractor-x11-1", "contractor-x21-1", "grid_worker-1", "citizen_app-1", "device-1"):
        assert TOWN.find_person(person_id) is not None
    for station in AREAS.stations:
        assert TOWN.people_of(station, "grid_worker")
    for worker in TOWN.people_with("grid_worker"):
        assert AREAS.find_grid(worker.areas[0]) is not None
    assert all(person.on_duty for person in TOWN.people.values())
    assert TOWN.find_person("nobody-1") is None
    with pytest.raises(KeyError):
        TOWN.get_person("nobody-1")


def test_certificates_are_held_as_the_contract_says() -> None:
    core = [code for code, row in CATALOGUE.departments.items() if row["kind"] == "core"]
    for department in core:
        holders = [p for p in TOWN.holders_of(department, TODAY) if "officer" in p.roles]
        assert len(holders) >= (6 if department in ("D06", "D08", "D09") else 12)
    assert {d for d in CATALOGUE.departments if TOWN.holds("officer-zh1-1", d, TODAY)} == {"D01", "D02", "D03", "D04", "D05", "D07"}
    assert TOWN.holds("officer-zy1-1", "D09", TODAY)
    assert TOWN.holds("officer-zy1-1", "D08", TODAY)
    assert TOWN.holds("officer-zy3-6", "D06", TODAY)
    assert not TOWN.holds("officer-zy2-1", "D09", TODAY)
    inspecting = {line.department for line in CATALOGUE.lines.values() if line.department.startswith("X")}
    for department in inspecting:
        assert len(TOWN.holders_of(department, TODAY)) == 2
    for day, expected in ((date(2023, 12, 31), False), (date(2024, 1, 1), True), (date(2030, 12, 31), True), (date(2031, 1, 1), False)):
        assert TOWN.holds("officer-zh1-1", "D01", day) is expected
    assert not TOWN.holds("auxiliary-zh1-1", "D01", TODAY)
    assert not TOWN.holds("nobody-1", "D01", TODAY)


def test_every_unit_that_handles_has_somebody_to_do_it() -> None:
    handlers = {TOWN.route(item, AREAS.location_of(grid)).unit for item in CATALOGUE.items.values() for grid in list(AREAS.grids)[::40]}
    for unit in handlers:
        assert any({"officer", "grid_worker", "contractor"} & set(person.roles) for person in TOWN.people_of(unit))


def test_a_changed_copy_leaves_the_old_organisation_alone() -> None:
    moved = Person("officer-zh1-1", "队员", ("officer", "grid_worker"), "ZH2", interests=("91110000600037341L",), on_duty=False)
    changed = TOWN.with_person(moved).with_unit(Unit("ZH2", "二大队", "comprehensive_squad", active=False))
    assert changed.get_person("officer-zh1-1").unit == "ZH2"
    assert changed.interests("officer-zh1-1") == ("91110000600037341L",)
    assert not changed.get_unit("ZH2").active
    assert len(changed.people_of("ZH1", "officer")) == 7
    assert TOWN.get_person("officer-zh1-1").unit == "ZH1"
    assert TOWN.interests("officer-zh1-1") == ()
    assert TOWN.get_unit("ZH2").active
    assert TOWN.find_unit("ZH9") is None


def test_people_and_units_are_shown_as_json() -> None:
    person = TOWN.get_person("officer-zh1-1").as_json()
    assert set(person) == {"id", "name", "roles", "unit", "areas", "certificates", "interests", "on_duty"}
    assert set(person["certificates"][0]) == {"number", "departments", "valid_from", "valid_to"}
    assert json.loads(json.dumps(TOWN.get_unit("ZH1").as_json()))["district"] == "PQ1"


def test_the_committed_preset_is_what_the_generator_makes() -> None:
    assert json.loads(json.dumps(generate(CATALOGUE, AREAS))) == AS_READ


Change = Callable[[dict[str, Any]], object]
FAULTS: list[tuple[Change, str, str]] = [
    (lambda d: d["units"].append(d["units"][0]), "/units/74/code", "重复"),
    (lambda d: d["units"][0].update(kind="gang"), "/units/0/kind", "不在允许的值"),
    (lambda d: d["units"][0].update(district="PQ9"), "/units/0/district", "没有片区"),
    (lambda d: d["units"][0].update(code="zh1"), "/units/0/code", "大写"),
    (lambda d: d["units"][0].update(departments=["D77"]), "/units/0/departments/0", "没有部门 D77"),
    (
        lambda d: d.update(units=[u for u in d["units"] if u["code"] != "X17"], people=[p for p in d["people"] if p["unit"] != "X17"]),
        "/units",
        "缺少单位 X17",
    ),
    (lambda d: d["people"].append(d["people"][0]), "/people/310/id", "重复"),
    (lambda d: d["people"][0].update(id="Registrar-1"), "/people/0/id", "小写"),
    (lambda d: d["people"][0].update(roles=["king"]), "/people/0/roles/0", "没有角色 king"),
    (lambda d: d["people"][0].update(roles=[]), "/people/0/roles", "至少"),
    (lambda d: d["people"][0].update(roles=["device"]), "/people/0/roles/0", "没有角色"),
    (lambda d: d["people"][0].update(unit="ZZ9"), "/people/0/unit", "没有单位"),
    (lambda d: d["people"][0].update(areas=["PQ9"]), "/people/0/areas/0", "没有区域"),
    (
        lambda d: d["people"][0].update(
            certificates=[{"number": "1", "departments": ["D01"], "valid_from": "x", "valid_to": "2030-01-01"}]
        ),
        "/people/0/certificates/0/valid_from",
        "不是日期",
    ),
    (
        lambda d: d["people"][0].update(
            certificates=[{"number": "1", "departments": ["D01"], "valid_from": "2031-01-01", "valid_to": "2030-01-01"}]
        ),
        "/people/0/certificates/0/valid_to",
        "早于",
    ),
    (
        lambda d: d["people"][0].update(
            certificates=[{"number": "1", "departments": ["D0"], "valid_from": "2029-01-01", "valid_to": "2030-01-01"}]
        ),
        "/people/0/certificates/0/departments/0",
        "没有部门",
    ),
    (
        lambda d: d["people"][0].update(certificates=[{"number": "1", "departments": ["D01"], "valid_to": "2030-01-01"}]),
        "/people/0/certificates/0/valid_from",
        "缺少",
    ),
    (lambda d: d["people"].pop(), "/people", "没有网格员"),
]


@pytest.mark.parametrize(("change", "pointer", "message"), FAULTS)
def test_a_broken_organisation_is_refused_with_its_place(change: Change, pointer: str, message: str) -> None:
    data = copy.deepcopy(AS_READ)
    change(data)
    with pytest.raises(DataFault) as refusal:
        parse_organisation(data, CATALOGUE, AREAS)
    assert refusal.value.pointer == pointer
    assert message in refusal.value.message_zh
