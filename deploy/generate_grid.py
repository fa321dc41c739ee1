"""Makes the grid of the preset town: `python -m deploy.generate_grid` writes shared/data/areas_longgang.json.

A made-up town on the ground of 120.48–120.66 E, 27.50–27.64 N: slightly irregular cells with shared vertices (no gaps, no overlaps),
edges of at most 600 m, grouped into 102 communities, 26 stations and 5 districts. The same seed gives the same bytes.
"""

import json
import math
import random
from pathlib import Path
from typing import Any

SEED = 20240101
BORDER_M = 15
"""Whoever stands this near to another cell is on the border."""
WEST, EAST, SOUTH, NORTH = 120.48, 120.66, 27.50, 27.64
COLUMNS, ROWS = 37, 31
JITTER = 0.08  # of a cell's side
DIVISION = "330383"
TARGET = Path(__file__).parent.parent / "shared" / "data" / "areas_longgang.json"

# district → (stations, communities); its cells are cut out by `district_of`.
SHARES = {"PQ1": (6, 20), "PQ2": (6, 23), "PQ3": (5, 22), "PQ4": (4, 16), "PQ5": (5, 21)}
NAMES = {"PQ1": "第一片区", "PQ2": "第二片区", "PQ3": "第三片区", "PQ4": "第四片区", "PQ5": "第五片区"}
FIRST = "上下东西南北前后新金龙凤锦云海江林石白青"
SECOND = "河塘桥浦垟岙湖溪湾渡埠店堡山坪园"

Cell = tuple[int, int]


def district_of(cell: Cell) -> str:
    """The centre (2 km around 120.55 E, 27.57 N and more) is PQ1, the rest lies around it."""
    column, row = cell
    if column <= 8:
        return "PQ2"
    if row >= 21:
        return "PQ3"
    if row <= 9:
        return "PQ5"
    return "PQ1" if column <= 19 else "PQ4"


def split(cells: list[Cell], shares: list[int]) -> list[list[Cell]]:
    """Cuts cells into groups in proportion to the shares, always across the longer side, so that groups hang together."""
    if len(shares) == 1:
        return [cells]
    half = len(shares) // 2
    width = max(c for c, _ in cells) - min(c for c, _ in cells)
    height = max(r for _, r in cells) - min(r for _, r in cells)
    ordered = sorted(cells, key=(lambda cell: cell) if width >= height else (lambda cell: (cell[1], cell[0])))
    cut = round(len(cells) * sum(shares[:half]) / sum(shares))
    return split(ordered[:cut], shares[:half]) + split(ordered[cut:], shares[half:])


def vertices(rng: random.Random) -> list[tuple[float, float]]:
    """The lattice with every inner vertex moved a little; border vertices move along the border only."""
    step_x, step_y = (EAST - WEST) / COLUMNS, (NORTH - SOUTH) / ROWS
    points = []
    for row in range(ROWS + 1):
        for column in range(COLUMNS + 1):
            dx = rng.uniform(-JITTER, JITTER) * step_x if 0 < column < COLUMNS else 0.0
            dy = rng.uniform(-JITTER, JITTER) * step_y if 0 < row < ROWS else 0.0
            points.append((round(WEST + column * step_x + dx, 6), round(SOUTH + row * step_y + dy, 6)))
    return points


def longest_edge_m(points: list[tuple[float, float]], outlines: list[list[int]]) -> float:
    """Metres of the longest edge, checked before writing."""
    scale = 111_320.0
    shrink = math.cos(math.radians((SOUTH + NORTH) / 2))
    longest = 0.0
    for outline in outlines:
        for a, b in zip(outline, outline[1:] + outline[:1], strict=True):
            (x1, y1), (x2, y2) = points[a], points[b]
            longest = max(longest, math.hypot((x2 - x1) * scale * shrink, (y2 - y1) * scale))
    return longest


def generate() -> dict[str, Any]:
    """The whole data file as JSON."""
    rng = random.Random(SEED)
    points = vertices(rng)
    names = [a + b for a in FIRST for b in SECOND]
    rng.shuffle(names)
    cells = [(column, row) for row in range(ROWS) for column in range(COLUMNS)]
    stations: list[dict[str, str]] = []
    communities: list[dict[str, str]] = []
    outlines: dict[str, list[int]] = {}
    for district, (station_count, community_count) in SHARES.items():
        own = [cell for cell in cells if district_of(cell) == district]
        per_station = [community_count // station_count + (i < community_count % station_count) for i in range(station_count)]
        for station_cells, share in zip(split(own, per_station), per_station, strict=True):
            station = f"ST{len(stations) + 1:02}"
            for i, community_cells in enumerate(split(station_cells, [1] * share)):
                name = names[len(communities)]
                if i == 0:
                    stations.append({"code": station, "name": f"{name}联勤工作站", "district": district})
                code = f"{DIVISION}{int(district[2:]):03}{len(communities) + 1:03}"
                communities.append({"code": code, "name": f"{name}社区", "station": station})
                for n, (column, row) in enumerate(sorted(community_cells), 1):
                    base = row * (COLUMNS + 1) + column
                    outline = [base, base + 1, base + COLUMNS + 2, base + COLUMNS + 1]
                    outlines[f"{code}{n:02}"] = outline
    longest = longest_edge_m(points, list(outlines.values()))
    if longest > 600:
        raise ValueError(f"an edge of {longest:.0f} m")
    return {
        "version": "2026.11.1",
        "provenance": f"made by deploy/generate_grid.py, seed {SEED}; areas, borders and names are made up",
        "town": {"code": DIVISION, "name": "龙港市"},
        "border_m": BORDER_M,
        "districts": [{"code": code, "name": name} for code, name in NAMES.items()],
        "stations": stations,
        "communities": communities,
        "vertices": points,
        "grids": [{"code": code, "outline": outline} for code, outline in outlines.items()],
    }


def main() -> None:
    """Writes the file, one row a line."""
    data = generate()
    lines = []
    for key, value in data.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in value)
            lines.append(f"{json.dumps(key)}: [\n{rows}\n]")
        else:
            lines.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    print(f"{TARGET.name}: {len(data['grids'])} cells")


if __name__ == "__main__":
    main()
