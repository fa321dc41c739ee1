"""Areas of the town: grid cells, communities, stations, districts; finding the cell of a point; coordinates; named places."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Location:
    """Where a point lies; `near` = codes of other cells within 15 m, `on_border` = there is one."""

    grid: str
    community: str
    station: str
    district: str
    on_border: bool
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """One cell: 14-digit code, its community (12 digits), station ST.., district PQ.., outline (lon, lat) not closed."""

    code: str
    community: str
    station: str
    district: str
    outline: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A named place; state exact|near|community with the radius in metres."""

    name: str
    lon: float
    lat: float
    radius_m: float
    state: str


class Areas:
    """All areas of the town."""

    grids: Mapping[str, Grid]
    communities: Mapping[str, Mapping[str, Any]]  # code → {name, station, district}
    stations: Mapping[str, Mapping[str, Any]]  # ST01 → {name, district}
    districts: Mapping[str, Mapping[str, Any]]  # PQ1 → {name, squad}

    def locate(self, lon: float, lat: float) -> Location | None: ...
    def location_of(self, grid: str) -> Location: ...
    def geojson(self, level: str) -> dict[str, Any]: ...
    def community_of(self, grid: str) -> str: ...
    def find_grid(self, code: str) -> Grid | None: ...
    def contains(self, area: str, grid: str) -> bool: ...


class Places:
    """The address table."""

    def find(self, text: str) -> Place | None: ...


def load_areas(path: Path | None = None) -> Areas:
    """From areas_longgang.json; DataFault on overlaps naming both codes."""
    raise NotImplementedError


def load_places(areas: Areas, path: Path | None = None) -> Places:
    """From addresses.json; communities of `areas` are known by name too."""
    raise NotImplementedError


def to_wgs84(lon: float, lat: float, crs: str) -> Point:
    """(lon, lat) in WGS-84 from wgs84|gcj02|bd09|cgcs2000; ValueError for another crs."""
    raise NotImplementedError


def distance_m(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Metres between two WGS-84 points."""
    raise NotImplementedError
