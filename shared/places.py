"""The address table: from words to a place. A vague place stays vague, nothing falls back to the middle of the town."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.areas import Areas
from shared.coordinates import Point, distance_m
from shared.data_files import DATA_DIRECTORY, Checked, read_json


@dataclass(frozen=True, slots=True)
class Radii:
    """How far off a place may be, in metres: a named one, a house number, one that is only near."""

    exact: float
    number: float
    near: float


@dataclass(frozen=True, slots=True)
class Place:
    """A place in WGS-84; state exact|near|community, true within the radius in metres."""

    name: str
    lon: float
    lat: float
    radius_m: float
    state: str


@dataclass(frozen=True, slots=True)
class Road:
    """A straight road with house numbers that rise from the first end to the last."""

    name: str
    begin: Point
    end: Point
    last_number: int

    def at(self, share: float) -> Point:
        """The point at a share of its length."""
        return (
            round(self.begin[0] + (self.end[0] - self.begin[0]) * share, 6),
            round(self.begin[1] + (self.end[1] - self.begin[1]) * share, 6),
        )


_NUMBER = re.compile(r"\s{0,2}([0-9０-９]{1,4})\s{0,2}(?:号|弄)")
_VAGUE = re.compile(r".{0,2}?(?:附近|旁边|周边|一带|周围|对面|后面|边上|隔壁)")
_JOINED = re.compile(r"\s{0,2}(?:与|和|跟|、|/|&|－|-)?\s{0,2}(.{0,12}?)(?:的)?(?:交叉路?口|路口|交汇处?|交界处?|十字路口)")


class Places:
    """Finds the first surest place that a text names."""

    def __init__(self, places: Mapping[str, Place], roads: Mapping[str, Road], communities: Mapping[str, Place], radii: Radii) -> None:
        self._places = places
        self._roads = roads
        self._communities = communities
        self._radii = radii
        self._place_words = _alternation(places)
        self._road_words = _alternation(roads)
        self._community_words = _alternation(communities)

    @property
    def names(self) -> tuple[str, ...]:
        """All names and aliases of places, sorted."""
        return tuple(sorted(self._places))

    @property
    def roads(self) -> tuple[str, ...]:
        """All names of roads, sorted."""
        return tuple(sorted({road.name for road in self._roads.values()}))

    def find(self, text: str) -> Place | None:
        """House number or crossing of a known road, else a named place, else the road, else the community; None if none is named."""
        on_road: Place | None = None
        for match in self._road_words.finditer(text):
            road = self._roads[match[0]]
            exact = self._numbered(road, text, match.end()) or self._crossing(road, text, match.end())
            if exact:
                return exact
            on_road = on_road or _whole(road)
        for match in self._place_words.finditer(text):
            place = self._places[match[0]]
            if _VAGUE.match(text, match.end()):
                return Place(place.name, place.lon, place.lat, self._radii.near, "near")
            return place
        if on_road:
            return on_road
        community = self._community_words.search(text)
        return self._communities[community[0]] if community else None

    def _numbered(self, road: Road, text: str, end: int) -> Place | None:
        number = _NUMBER.match(text, end)
        if number is None or not 1 <= int(number[1]) <= road.last_number:
            return None
        lon, lat = road.at(int(number[1]) / road.last_number)
        name = f"{road.name}{int(number[1])}号"
        if _VAGUE.match(text, number.end()):
            return Place(name, lon, lat, self._radii.near, "near")
        return Place(name, lon, lat, self._radii.number, "exact")

    def _crossing(self, road: Road, text: str, end: int) -> Place | None:
        joined = _JOINED.match(text, end)
        other = self._road_words.search(joined[1]) if joined else None
        if other is None:
            return None
        crossing = _meeting(road, self._roads[other[0]])
        if crossing is None:
            return None
        return Place(f"{road.name}与{self._roads[other[0]].name}路口", *crossing, self._radii.exact, "exact")


def _alternation(words: Mapping[str, Any]) -> re.Pattern[str]:
    # The longest first: 龙翔路菜市场 is not a place on 龙翔路.
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))) or r"(?!)")


def _whole(road: Road) -> Place:
    lon, lat = road.at(0.5)
    return Place(road.name, lon, lat, round(distance_m(*road.begin, *road.end) / 2, 1), "near")


def _meeting(one: Road, other: Road) -> Point | None:
    """Where two roads cross; None if they do not."""
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = one.begin, one.end, other.begin, other.end
    determinant = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3)
    if math.isclose(determinant, 0.0, abs_tol=1e-12):
        return None
    s = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / determinant
    t = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / determinant
    return one.at(s) if 0 <= s <= 1 and 0 <= t <= 1 else None


def load_places(areas: Areas, path: Path | None = None) -> Places:
    """From `addresses.json` (default: the packaged one) with the communities of `areas`; DataFault names the place of a fault."""
    file = path or DATA_DIRECTORY / "addresses.json"
    return parse_places(read_json(file), areas, file.name)


def parse_places(data: Any, areas: Areas, file: str = "addresses.json") -> Places:
    """From parsed JSON.

    `{radius_m: {exact, number, near}, places: [{name, aliases, lon, lat}], roads: [{name, begin, end, last_number}]}`.
    """
    root = Checked(file, "", data)
    radius = root.part("radius_m")
    radii = Radii(radius.number("exact"), radius.number("number"), radius.number("near"))
    places: dict[str, Place] = {}
    roads: dict[str, Road] = {}
    for row in root.rows("places"):
        place = Place(row.text("name"), *_inside(row, "lon", "lat", areas), radii.exact, "exact")
        for word in (place.name, *row.texts("aliases")):
            _claim(row, word, places, roads)
            places[word] = place
    for row in root.rows("roads"):
        road = Road(row.text("name"), _end(row, "begin", areas), _end(row, "end", areas), row.integer("last_number", 1))
        _claim(row, road.name, places, roads)
        roads[road.name] = road
    return Places(places, roads, _communities(areas), radii)


def _claim(row: Checked, word: str, *known: Mapping[str, object]) -> None:
    if any(word in names for names in known):
        raise row.fault("name", f"地名“{word}”重复")


def _inside(row: Checked, lon_key: str, lat_key: str, areas: Areas) -> Point:
    lon, lat = row.number(lon_key), row.number(lat_key)
    if areas.locate(lon, lat) is None:
        raise row.fault(lon_key, f"({lon}, {lat}) 不在任何网格内")
    return lon, lat


def _end(row: Checked, key: str, areas: Areas) -> Point:
    pair = row.value.get(key)
    if not isinstance(pair, Sequence) or len(pair) != 2 or areas.locate(*pair) is None:
        raise row.fault(key, "应为网格内的 [经度, 纬度]")
    return float(pair[0]), float(pair[1])


def _communities(areas: Areas) -> dict[str, Place]:
    result: dict[str, Place] = {}
    for code, row in areas.communities.items():
        centres = [areas.centre_of(grid) for grid in areas.grids_of(code)]
        lon, lat = (round(sum(axis) / len(centres), 6) for axis in zip(*centres, strict=True))
        radius = max(distance_m(lon, lat, *point) for grid in areas.grids_of(code) for point in areas.grids[grid].outline)
        result[row["name"]] = Place(row["name"], lon, lat, round(radius, 1), "community")
    return result
