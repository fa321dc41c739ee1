"""Areas of the town: grid cells, communities, stations, districts; finding the cell of a point.

Codes (domain reference 3.7): community 12 digits (division 6, street 3, committee 3), grid cell 14 digits (community + 2); stations
ST01 …, districts PQ1 …. Acceptance A-4.1: a point lies in exactly one cell or in none; A-4.2: overlapping cells are refused.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from shared.areas_geometry import Ring, area, contains, convex_overlap, convex_parts, dissolve, edges
from shared.coordinates import CRS_NAMES, Point, distance_m, to_wgs84
from shared.data_files import DATA_DIRECTORY, Checked, DataFault, read_json

_BUCKET_DEGREES = 0.002
_SQUARE_DEGREES = 0.0005
"""About 50 m: most squares of this size lie wholly inside one cell, and every point in them has the same location."""
_METRES_PER_DEGREE = 111_320.0
LEVELS = ("grid", "community", "station", "district")


class Location(NamedTuple):
    """Where a point lies; `near` = codes of other cells within the border distance, `on_border` = there is one."""

    grid: str
    community: str
    station: str
    district: str
    on_border: bool
    near: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The contract's `area` of an outcome."""
        return {
            "grid": self.grid,
            "community": self.community,
            "station": self.station,
            "district": self.district,
            "on_border": self.on_border,
        }


@dataclass(frozen=True, slots=True)
class Grid:
    """One cell with its community, station and district; outline counter-clockwise, not closed."""

    code: str
    community: str
    station: str
    district: str
    outline: Ring


class _Shape:
    """The outline of a cell, made ready for many points: in metres from an origin, with what never changes of an edge computed once."""

    __slots__ = ("_edges", "_high", "_left", "_low", "_right", "grid")

    def __init__(self, grid: Grid, origin: Point, scale: Point, margin: Point) -> None:
        self.grid = grid
        xs, ys = [x for x, _ in grid.outline], [y for _, y in grid.outline]
        self._left, self._right = min(xs) - margin[0], max(xs) + margin[0]
        self._low, self._high = min(ys) - margin[1], max(ys) + margin[1]
        metres = [((x - origin[0]) * scale[0], (y - origin[1]) * scale[1]) for x, y in grid.outline]
        self._edges = [(x1, y1, x2 - x1, y2 - y1, (x2 - x1) ** 2 + (y2 - y1) ** 2) for (x1, y1), (x2, y2) in edges(metres)]

    def is_near(self, lon: float, lat: float) -> bool:
        """Whether the point (degrees) may be inside, or within the margin outside."""
        return self._left <= lon <= self._right and self._low <= lat <= self._high

    def border_distance(self, x: float, y: float) -> float:
        """Metres from the point (metres from the origin) to the outline."""
        best = math.inf
        for x1, y1, dx, dy, squared in self._edges:
            ax, ay = x1 - x, y1 - y
            along = -(ax * dx + ay * dy) / squared
            along = 0.0 if along < 0 else min(along, 1.0)
            ax += along * dx
            ay += along * dy
            best = min(best, ax * ax + ay * ay)
        return math.sqrt(best)


class Areas:
    """All areas of the town; immutable."""

    def __init__(
        self,
        grids: Mapping[str, Grid],
        communities: Mapping[str, Mapping[str, Any]],
        stations: Mapping[str, Mapping[str, Any]],
        districts: Mapping[str, Mapping[str, Any]],
        border_m: float,
    ) -> None:
        self.border_m = border_m
        self.grids = MappingProxyType(dict(grids))
        self.communities = MappingProxyType(dict(communities))  # code → {code, name, station, district}
        self.stations = MappingProxyType(dict(stations))  # ST01 → {code, name, district}
        self.districts = MappingProxyType(dict(districts))  # PQ1 → {code, name}
        points = [point for grid in self.grids.values() for point in grid.outline]
        self.bounds = (min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points))
        self._scale = (_METRES_PER_DEGREE * math.cos(math.radians((self.bounds[1] + self.bounds[3]) / 2)), _METRES_PER_DEGREE)
        margin = (border_m / self._scale[0], border_m / self._scale[1])
        self._buckets: dict[tuple[int, int], list[_Shape]] = {}
        for grid in self.grids.values():
            shape = _Shape(grid, self.bounds[:2], self._scale, margin)
            for key in _buckets_of(grid, margin):
                self._buckets.setdefault(key, []).append(shape)
        self._squares: dict[tuple[int, int], Location | None] = {}
        self._geojson = cache(self._make_geojson)

    def locate(self, lon: float, lat: float) -> Location | None:
        """The cell of a WGS-84 point, or None outside all cells."""
        if _bucket(lon, lat) not in self._buckets:
            return None  # nor is a square kept for every point of the world
        square = int(lon // _SQUARE_DEGREES), int(lat // _SQUARE_DEGREES)
        if square not in self._squares:
            self._squares[square] = self._location_of_square(square)
        return self._squares[square] or self._locate(lon, lat)

    def _location_of_square(self, square: tuple[int, int]) -> Location | None:
        """The location of every point of a square, if they all have the same and none is near a border."""
        lon, lat = ((number + 0.5) * _SQUARE_DEGREES for number in square)
        found = self._locate(lon, lat)
        if found is None:
            return None
        # half the diagonal, and a metre for rounding
        reach = _SQUARE_DEGREES / 2 * math.hypot(*self._scale) + 1
        home = next(shape for shape in self._buckets[_bucket(lon, lat)] if shape.grid.code == found.grid)
        return found if home.border_distance(*self._metres(lon, lat)) > self.border_m + reach else None

    def _locate(self, lon: float, lat: float) -> Location | None:
        candidates = [shape for shape in self._buckets.get(_bucket(lon, lat), ()) if shape.is_near(lon, lat)]
        if not candidates:
            return None
        x, y = self._metres(lon, lat)
        home = next((shape for shape in candidates if contains(shape.grid.outline, lon, lat)), None)
        if home is None:
            # A point exactly on the town's outer border belongs to the cell inside.
            home = next((shape for shape in candidates if shape.border_distance(x, y) < 1e-6), None)
            if home is None:
                return None
        near: tuple[str, ...] = ()
        if home.border_distance(x, y) <= self.border_m:
            others = (shape for shape in candidates if shape is not home)
            near = tuple(sorted(shape.grid.code for shape in others if shape.border_distance(x, y) <= self.border_m))
        grid = home.grid
        return Location(grid.code, grid.community, grid.station, grid.district, bool(near), near)

    def _metres(self, lon: float, lat: float) -> Point:
        return (lon - self.bounds[0]) * self._scale[0], (lat - self.bounds[1]) * self._scale[1]

    def location_of(self, grid: str) -> Location:
        """The location of a cell's inside; KeyError if there is no such cell."""
        cell = self.grids[grid]
        return Location(cell.code, cell.community, cell.station, cell.district, False, ())

    def centre_of(self, grid: str) -> Point:
        """The middle of a cell's outline; KeyError if there is no such cell."""
        outline = self.grids[grid].outline
        return sum(x for x, _ in outline) / len(outline), sum(y for _, y in outline) / len(outline)

    def find_grid(self, code: str) -> Grid | None:
        """The cell or None."""
        return self.grids.get(code)

    def community_of(self, grid: str) -> str:
        """The community code of a cell; KeyError if there is no such cell."""
        return self.grids[grid].community

    def level_of(self, code: str) -> str | None:
        """grid|community|station|district, or None for an unknown code."""
        for level, known in zip(LEVELS, (self.grids, self.communities, self.stations, self.districts), strict=True):
            if code in known:
                return level
        return None

    def contains(self, code: str, grid: str) -> bool:
        """Whether the area of this code, of any level, holds the cell."""
        cell = self.grids.get(grid)
        return cell is not None and code in (cell.code, cell.community, cell.station, cell.district)

    def grids_of(self, code: str) -> tuple[str, ...]:
        """The cells of an area of any level, in order."""
        return tuple(grid for grid in self.grids if self.contains(code, grid))

    def geojson(self, level: str) -> dict[str, Any]:
        """A FeatureCollection of all areas of the level grid|community|station|district; KeyError for another."""
        return self._geojson(level)

    def _grid_row(self, grid: Grid) -> dict[str, Any]:
        name = f"{self.communities[grid.community]['name']}第{int(grid.code[12:])}网格"
        return {"code": grid.code, "name": name, "community": grid.community, "station": grid.station, "district": grid.district}

    def _make_geojson(self, level: str) -> dict[str, Any]:
        rows = {"community": self.communities, "station": self.stations, "district": self.districts}
        known = {code: self._grid_row(grid) for code, grid in self.grids.items()} if level == "grid" else rows[level]
        cells: dict[str, list[Grid]] = {}
        for grid in self.grids.values():
            cells.setdefault(grid.code if level == "grid" else getattr(grid, level), []).append(grid)
        features = []
        for code, row in known.items():
            polygons = dissolve(grid.outline for grid in cells.get(code, ()))
            shape = [[[list(point) for point in (*ring, ring[0])] for ring in polygon] for polygon in polygons]
            geometry = {"type": "Polygon", "coordinates": shape[0]} if len(shape) == 1 else {"type": "MultiPolygon", "coordinates": shape}
            features.append({"type": "Feature", "id": code, "properties": {"level": level, **row}, "geometry": geometry})
        return {"type": "FeatureCollection", "features": features}


def _buckets_of(grid: Grid, margin: Point) -> list[tuple[int, int]]:
    xs, ys = [x for x, _ in grid.outline], [y for _, y in grid.outline]
    left, low = _bucket(min(xs) - margin[0], min(ys) - margin[1])
    right, high = _bucket(max(xs) + margin[0], max(ys) + margin[1])
    return [(i, j) for i in range(left, right + 1) for j in range(low, high + 1)]


def _bucket(lon: float, lat: float) -> tuple[int, int]:
    return int(lon // _BUCKET_DEGREES), int(lat // _BUCKET_DEGREES)


def level_of_code(code: str) -> str:
    """The level that a code has by its shape, whether or not there is such an area: grid|community|station|district."""
    if code.isdigit():
        return "grid" if len(code) == 14 else "community"
    return "station" if code.startswith("ST") else "district"


def load_areas(path: Path | None = None) -> Areas:
    """From `areas_longgang.json` (default: the packaged one); DataFault names the exact place, overlaps name both codes."""
    file = path or DATA_DIRECTORY / "areas_longgang.json"
    return parse_areas(read_json(file), file.name)


def parse_areas(data: Any, file: str = "areas.json") -> Areas:
    """From parsed JSON `{border_m, districts, stations, communities, vertices: [[lon, lat]], grids: [{code, outline: [vertex index]}]}`."""
    root = Checked(file, "", data)
    districts = _rows(root, "districts", r"PQ\d+")
    stations = _rows(root, "stations", r"ST\d\d")
    communities = _rows(root, "communities", r"\d{12}")
    for i, station in enumerate(stations.values()):
        if station.get("district") not in districts:
            raise DataFault(file, f"/stations/{i}/district", f"没有片区 {station.get('district')}")
    for i, community in enumerate(communities.values()):
        if community.get("station") not in stations:
            raise DataFault(file, f"/communities/{i}/station", f"没有联勤工作站 {community.get('station')}")
        community["district"] = stations[community["station"]]["district"]
    vertices = _vertices(root)
    grids: dict[str, Grid] = {}
    for row in root.rows("grids"):
        code = row.text("code")
        if not re.fullmatch(r"\d{14}", code):
            raise row.fault("code", f"网格代码 {code} 应为14位数字")
        if code in grids:
            raise row.fault("code", f"网格代码 {code} 重复")
        if code[:12] not in communities:
            raise row.fault("code", f"没有社区 {code[:12]}")
        community = communities[code[:12]]
        grids[code] = Grid(code, code[:12], community["station"], community["district"], _outline(row, vertices))
    if not grids:
        raise root.fault("grids", "没有网格")
    _refuse_overlaps(grids, file)
    return Areas(grids, communities, stations, districts, root.number("border_m"))


def _rows(root: Checked, key: str, pattern: str) -> dict[str, dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for row in root.rows(key):
        code = row.text("code")
        if not re.fullmatch(pattern, code):
            raise row.fault("code", f"代码 {code} 格式不对")
        if code in rows:
            raise row.fault("code", f"代码 {code} 重复")
        row.text("name")
        rows[code] = dict(row.value)
    return rows


def _vertices(root: Checked) -> list[Point]:
    raw = root.value.get("vertices")
    if not isinstance(raw, list):
        raise root.fault("vertices", "缺少顶点")
    points: list[Point] = []
    for i, pair in enumerate(raw):
        if not (isinstance(pair, list) and len(pair) == 2 and all(isinstance(n, int | float) for n in pair)):
            raise root.fault(f"vertices/{i}", "应为 [经度, 纬度]")
        if not (-180 <= pair[0] <= 180 and -90 <= pair[1] <= 90):
            raise root.fault(f"vertices/{i}", "经纬度超出范围")
        points.append((float(pair[0]), float(pair[1])))
    return points


def _outline(row: Checked, vertices: list[Point]) -> Ring:
    indices = row.value.get("outline")
    if not isinstance(indices, list) or len(indices) < 3:
        raise row.fault("outline", "边界至少三个顶点")
    for i, index in enumerate(indices):
        if not isinstance(index, int) or isinstance(index, bool) or not 0 <= index < len(vertices):
            raise row.fault(f"outline/{i}", f"没有顶点 {index}")
    if len(set(indices)) != len(indices):
        raise row.fault("outline", "顶点重复")
    ring = tuple(vertices[index] for index in indices)
    if area(ring) == 0:
        raise row.fault("outline", "面积为零")
    return ring if area(ring) > 0 else ring[::-1]


def _refuse_overlaps(grids: Mapping[str, Grid], file: str) -> None:
    """Every pair of neighbours is tried by separating lines; what only touches is no overlap."""
    boxes: dict[tuple[int, int], list[tuple[int, str]]] = {}
    parts: dict[str, list[Ring]] = {}
    tried: set[tuple[str, str]] = set()
    for i, grid in enumerate(grids.values()):
        try:
            parts[grid.code] = convex_parts(grid.outline)
        except ValueError:
            raise DataFault(file, f"/grids/{i}/outline", f"网格 {grid.code} 的边界自相交") from None
        left, low = _bucket(min(x for x, _ in grid.outline), min(y for _, y in grid.outline))
        right, high = _bucket(max(x for x, _ in grid.outline), max(y for _, y in grid.outline))
        for key in ((a, b) for a in range(left, right + 1) for b in range(low, high + 1)):
            neighbours = boxes.setdefault(key, [])
            for _, code in neighbours:
                if (code, grid.code) in tried:
                    continue
                tried.add((code, grid.code))
                if any(convex_overlap(one, other) for one in parts[code] for other in parts[grid.code]):
                    raise DataFault(file, f"/grids/{i}", f"网格 {grid.code} 与网格 {code} 重叠")
            neighbours.append((i, grid.code))


__all__ = [
    "CRS_NAMES",
    "LEVELS",
    "Areas",
    "DataFault",
    "Grid",
    "Location",
    "Point",
    "distance_m",
    "load_areas",
    "parse_areas",
    "to_wgs84",
]
