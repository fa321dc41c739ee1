"""Cells without gaps and overlaps, the address table, coordinates."""

import copy
import json
import random
import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.generate_grid import generate
from shared.areas import LEVELS, DataFault, load_areas, parse_areas
from shared.areas_geometry import area, contains, convex_overlap, convex_parts, dissolve
from shared.coordinates import distance_m, from_wgs84, to_wgs84
from shared.data_files import DATA_DIRECTORY
from shared.places import load_places, parse_places

AREAS = load_areas()
PLACES = load_places(AREAS)
AS_READ = json.loads((DATA_DIRECTORY / "areas_longgang.json").read_text("utf-8"))
ADDRESSES = json.loads((DATA_DIRECTORY / "addresses.json").read_text("utf-8"))


def test_the_preset_has_its_counts_and_codes() -> None:
    assert sorted(AREAS.districts) == ["PQ1", "PQ2", "PQ3", "PQ4", "PQ5"]
    assert sorted(AREAS.stations) == [f"ST{n:02}" for n in range(1, 27)]
    assert len(AREAS.communities) == 102
    assert len({row["name"] for row in AREAS.communities.values()}) == 102
    assert all(len(code) == 14 and code[:12] == grid.community for code, grid in AREAS.grids.items())
    assert {grid.station for grid in AREAS.grids.values()} == set(AREAS.stations)
    assert {grid.community for grid in AREAS.grids.values()} == set(AREAS.communities)
    for grid in AREAS.grids.values():
        assert AREAS.communities[grid.community]["station"] == grid.station
        assert AREAS.stations[grid.station]["district"] == grid.district


def test_ten_thousand_points_lie_in_exactly_one_cell_and_none_outside() -> None:
    rng = random.Random(3)
    for _ in range(10_000):
        lon, lat = rng.uniform(120.48, 120.66), rng.uniform(27.50, 27.64)
        location = AREAS.locate(lon, lat)
        assert location is not None
        assert contains(AREAS.grids[location.grid].outline, lon, lat)
        assert location.grid not in location.near
        assert location.on_border == bool(location.near)
    for _ in range(2_000):
        assert AREAS.locate(rng.uniform(120.2, 120.4799), rng.uniform(27.3, 27.9)) is None
        assert AREAS.locate(rng.uniform(120.48, 120.66), rng.uniform(27.6401, 27.9)) is None
    for lon, lat in ((0.0, 0.0), (27.57, 120.55), (-180.0, -90.0)):
        assert AREAS.locate(lon, lat) is None


def test_every_point_is_inside_no_second_cell() -> None:
    rng = random.Random(4)
    for _ in range(200):
        lon, lat = rng.uniform(120.48, 120.66), rng.uniform(27.50, 27.64)
        assert sum(contains(grid.outline, lon, lat) for grid in AREAS.grids.values()) == 1


def test_the_cells_fill_the_town_without_a_gap() -> None:
    total = sum(area(grid.outline) for grid in AREAS.grids.values())
    assert total == pytest.approx(0.18 * 0.14, rel=1e-9)
    for lon, lat in ((120.48, 27.50), (120.66, 27.64), (120.66, 27.50), (120.48, 27.64), (120.66, 27.57), (120.57, 27.64)):
        assert AREAS.locate(lon, lat) is not None


def test_no_edge_is_longer_than_600_metres() -> None:
    for grid in AREAS.grids.values():
        ring = grid.outline
        assert max(distance_m(*ring[i - 1], *ring[i]) for i in range(len(ring))) <= 600


def test_the_centre_and_two_kilometres_around_it_lie_in_the_first_district() -> None:
    centre = AREAS.locate(120.55, 27.57)
    assert centre is not None
    assert centre.district == "PQ1"
    assert not centre.on_border
    rng = random.Random(5)
    for _ in range(3_000):
        lon, lat = 120.55 + rng.uniform(-0.021, 0.021), 27.57 + rng.uniform(-0.0185, 0.0185)
        if distance_m(120.55, 27.57, lon, lat) <= 2_000:
            location = AREAS.locate(lon, lat)
            assert location is not None
            assert location.district == "PQ1"


def test_a_point_within_fifteen_metres_of_another_cell_is_on_the_border() -> None:
    for code in list(AREAS.grids)[::97]:
        (x1, y1), (x2, y2) = AREAS.grids[code].outline[:2]
        middle = ((x1 + x2) / 2, (y1 + y2) / 2)
        if not (27.501 < middle[1] < 27.639):
            continue
        for metres, expected in ((5, True), (14, True), (17, False), (60, False)):
            location = AREAS.locate(middle[0], middle[1] + metres / 111_320)
            assert location is not None
            assert location.on_border is expected
        assert AREAS.location_of(code).grid == code


def test_a_point_is_located_quickly() -> None:
    rng = random.Random(6)
    points = [(rng.uniform(120.48, 120.66), rng.uniform(27.50, 27.64)) for _ in range(1000)]
    best = 9.0
    for _ in range(3):
        started = time.perf_counter()
        for lon, lat in points:
            AREAS.locate(lon, lat)
        best = min(best, time.perf_counter() - started)
    assert best / len(points) < 100e-6  # 11 µs where it was written; room for a busy machine


def test_areas_contain_their_cells_on_every_level() -> None:
    grid = next(iter(AREAS.grids.values()))
    for code in (grid.code, grid.community, grid.station, grid.district):
        assert AREAS.contains(code, grid.code)
        assert grid.code in AREAS.grids_of(code)
    assert not AREAS.contains("ST26", grid.code)
    assert not AREAS.contains("ST01", "0")
    assert [AREAS.level_of(code) for code in (grid.code, grid.community, "ST01", "PQ1", "X")] == [*LEVELS, None]
    assert AREAS.community_of(grid.code) == grid.community
    assert AREAS.find_grid("0") is None


@pytest.mark.parametrize("level", LEVELS)
def test_geojson_of_every_level_covers_the_town(level: str) -> None:
    features = AREAS.geojson(level)["features"]
    assert len(features) == {"grid": len(AREAS.grids), "community": 102, "station": 26, "district": 5}[level]
    total = 0.0
    for feature in features:
        shape = feature["geometry"]["coordinates"]
        for polygon in [shape] if feature["geometry"]["type"] == "Polygon" else shape:
            for ring in polygon:
                assert ring[0] == ring[-1]
                total += area([(x, y) for x, y in ring[:-1]])
    assert total == pytest.approx(0.18 * 0.14, rel=1e-6)
    assert {"code", "name", "level"} <= set(features[0]["properties"])


def test_the_committed_grid_is_what_the_generator_makes() -> None:
    assert json.loads(json.dumps(generate())) == AS_READ


Change = Callable[[dict[str, Any]], object]
SQUARE = [[120.5, 27.5], [120.6, 27.5], [120.6, 27.6], [120.5, 27.6]]


def _overlap(data: dict[str, Any]) -> None:
    first = data["grids"][0]["outline"]
    a, b = (data["vertices"][i] for i in (first[0], first[2]))
    data["vertices"].append([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])
    second = data["grids"][1]["outline"]
    data["grids"][1]["outline"] = [len(data["vertices"]) - 1, *second[1:]]


FAULTS: list[tuple[Change, str, str]] = [
    (_overlap, "/grids/1", "重叠"),
    (lambda d: d["grids"].insert(5, {**d["grids"][3], "code": "33038300100199"}), "/grids/5", "重叠"),
    (lambda d: d["grids"].insert(5, d["grids"][3]), "/grids/5/code", "重复"),
    (lambda d: d["grids"].insert(0, {"code": "1", "outline": [0, 1, 2]}), "/grids/0/code", "14位"),
    (lambda d: d["grids"].insert(0, {"code": "33038300999901", "outline": [0, 1, 2]}), "/grids/0/code", "没有社区"),
    (lambda d: d["grids"][0].update(outline=[0, 1]), "/grids/0/outline", "三个"),
    (lambda d: d["grids"][0].update(outline=[0, 1, 99999]), "/grids/0/outline/2", "没有顶点"),
    (lambda d: d["grids"][0].update(outline=[0, 1, 1]), "/grids/0/outline", "重复"),
    (lambda d: d["grids"][0].update(outline=[d["grids"][0]["outline"][i] for i in (0, 2, 1, 3)]), "/grids/0/outline", "面积|自相交"),
    (lambda d: d["vertices"].__setitem__(0, [999, 1]), "/vertices/0", "超出"),
    (lambda d: d["vertices"].__setitem__(0, "x"), "/vertices/0", "经度"),
    (lambda d: d.pop("vertices"), "/vertices", "缺少"),
    (lambda d: d["stations"][2].update(district="PQ9"), "/stations/2/district", "没有片区"),
    (lambda d: d["communities"][2].update(station="ST99"), "/communities/2/station", "没有联勤"),
    (lambda d: d["communities"][2].update(code="33"), "/communities/2/code", "格式"),
    (lambda d: d["stations"].append(d["stations"][0]), "/stations/26/code", "重复"),
    (lambda d: d.update(grids=[]), "/grids", "没有网格"),
]


@pytest.mark.parametrize(("change", "pointer", "message"), FAULTS)
def test_a_broken_area_file_is_refused_with_its_place(change: Change, pointer: str, message: str) -> None:
    data = copy.deepcopy(AS_READ)
    change(data)
    with pytest.raises(DataFault) as refusal:
        parse_areas(data)
    assert refusal.value.pointer == pointer
    assert re.search(message, refusal.value.message_zh)


def test_two_overlapping_cells_are_refused_with_both_codes() -> None:
    data = copy.deepcopy(AS_READ)
    _overlap(data)
    with pytest.raises(DataFault) as refusal:
        parse_areas(data)
    assert sum(code in refusal.value.message_zh for code in AREAS.grids) == 2


def test_outlines_that_are_not_convex_are_cut_and_compared() -> None:
    hook = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (3.0, 4.0), (3.0, 1.0), (0.0, 1.0))
    parts = convex_parts(hook)
    assert sum(map(area, parts)) == pytest.approx(area(hook))
    inside, in_the_corner = ((3.2, 2.0), (3.8, 2.0), (3.5, 3.0)), ((0.0, 1.0), (3.0, 1.0), (3.0, 4.0), (0.0, 4.0))
    assert any(convex_overlap(part, inside) for part in parts)
    assert not any(convex_overlap(part, in_the_corner) for part in parts)
    with pytest.raises(ValueError, match="crosses itself"):
        convex_parts(((0.0, 0.0), (2.0, 2.0), (2.0, 0.0), (0.0, 2.0), (-1.0, 1.0)))


def test_cells_around_a_hole_dissolve_to_an_outline_with_a_hole() -> None:
    cells = [
        tuple((x + dx, y + dy) for dx, dy in ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
        for x in range(3)
        for y in range(3)
        if (x, y) != (1, 1)
    ]
    polygons = dissolve(cells)
    assert len(polygons) == 1
    assert sum(area(ring) for ring in polygons[0]) == pytest.approx(8)


# Coordinates ------------------------------------------------------------------------------------------------------------------


@given(st.floats(73.5, 134.0), st.floats(4.0, 53.0), st.sampled_from(["gcj02", "bd09", "cgcs2000", "wgs84"]))
def test_conversion_is_undone_within_half_a_metre(lon: float, lat: float, crs: str) -> None:
    back = to_wgs84(*from_wgs84(lon, lat, crs), crs)
    assert distance_m(lon, lat, *back) < 0.5


def test_known_points_are_converted() -> None:
    # Tiananmen after public converters: WGS-84 116.391349, 39.907375 is GCJ-02 116.397590, 39.908776 within some metres.
    assert distance_m(116.391349, 39.907375, *to_wgs84(116.397590, 39.908776, "gcj02")) < 10
    assert 300 < distance_m(120.55, 27.57, *from_wgs84(120.55, 27.57, "gcj02")) < 800
    assert distance_m(120.0, 27.0, 120.0, 28.0) == pytest.approx(111_195, abs=5)


@pytest.mark.parametrize(("lon", "lat", "crs"), [(120.0, 27.0, "epsg:4326"), (181.0, 0.0, "wgs84"), (0.0, 91.0, "gcj02")])
def test_unknown_systems_and_points_off_the_globe_are_refused(lon: float, lat: float, crs: str) -> None:
    with pytest.raises(ValueError):
        to_wgs84(lon, lat, crs)


# Places -----------------------------------------------------------------------------------------------------------------------


def test_at_least_64_places_are_known() -> None:
    assert len(ADDRESSES["places"]) >= 64
    for name in ("龙港市人民医院", "龙翔路菜市场", "育才路小学"):
        place = PLACES.find(f"我在{name}门口看到")
        assert place is not None
        assert (place.name, place.state) == (name, "exact")
        location = AREAS.locate(place.lon, place.lat)
        assert location is not None
        assert location.district == "PQ1"
        assert not location.on_border


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("人民医院门口", "龙港市人民医院", "exact"),
        ("人民医院附近有人摆摊", "龙港市人民医院", "near"),
        ("人民路123号面馆", "人民路123号", "exact"),
        ("人民路１２３号面馆", "人民路123号", "exact"),
        ("人民路123号对面", "人民路123号", "near"),
        ("沿江路与人民路交叉口", "沿江路与人民路路口", "exact"),
        ("沿江路和育才路路口", "沿江路与育才路路口", "exact"),
        ("沿江路上好多车", "沿江路", "near"),
        ("人民路99999号", "人民路", "near"),
    ],
)
def test_words_lead_to_places_as_sure_as_they_are(text: str, name: str, state: str) -> None:
    place = PLACES.find(text)
    assert place is not None
    assert (place.name, place.state) == (name, state)
    assert place.radius_m > 0


def test_a_community_is_known_by_its_name_and_nothing_else_is_guessed() -> None:
    code, row = next(iter(AREAS.communities.items()))
    place = PLACES.find(f"{row['name']}后门")
    assert place is not None
    assert place.state == "community"
    location = AREAS.locate(place.lon, place.lat)
    assert location is not None
    assert location.community == code
    assert PLACES.find("某商场附近") is None
    assert PLACES.find("") is None


def test_house_numbers_rise_along_the_road() -> None:
    low, high = PLACES.find("人民路1号"), PLACES.find("人民路660号")
    assert low is not None
    assert high is not None
    assert low.lat < high.lat


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        (lambda d: d["places"].append(d["places"][0]), "/places/78/name"),
        (lambda d: d["places"][1].update(lon=1.0), "/places/1/lon"),
        (lambda d: d["roads"][1].update(end=[1.0]), "/roads/1/end"),
        (lambda d: d["roads"][1].update(last_number=0), "/roads/1/last_number"),
        (lambda d: d["roads"][1].update(name="龙翔路"), "/roads/1/name"),
    ],
)
def test_a_broken_address_table_is_refused(change: Change, pointer: str) -> None:
    data = copy.deepcopy(ADDRESSES)
    change(data)
    with pytest.raises(DataFault) as refusal:
        parse_places(data, AREAS)
    assert refusal.value.pointer == pointer
