"""Plane geometry of area outlines: a few pure functions on (lon, lat) rings without a closing point."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from shared.coordinates import Point

Ring = tuple[Point, ...]

# About a centimetre: outlines that come nearer than this only touch.
TOUCH_DEGREES = 1e-7


def area(ring: Sequence[Point]) -> float:
    """Signed area in square degrees; positive when the ring runs counter-clockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in edges(ring)) / 2


def edges(ring: Sequence[Point]) -> Iterable[tuple[Point, Point]]:
    """The edges of a ring in order, the closing one last."""
    return pairwise((*ring, ring[0]))


def contains(ring: Sequence[Point], lon: float, lat: float) -> bool:
    """Whether the point is inside; of two rings that share an edge exactly one contains a point on it."""
    inside = False
    for (x1, y1), (x2, y2) in edges(ring):
        if (y1 > lat) != (y2 > lat):
            # Always computed from the lower end, so that both neighbours of an edge get the same number.
            if y1 > y2:
                x1, y1, x2, y2 = x2, y2, x1, y1
            if lon < x1 + (lat - y1) * (x2 - x1) / (y2 - y1):
                inside = not inside
    return inside


def is_convex(ring: Sequence[Point]) -> bool:
    """Whether a counter-clockwise ring turns left everywhere."""
    n = len(ring)
    return all(_turn(ring[i - 2], ring[i - 1], ring[i]) >= 0 for i in range(n))


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def crosses_itself(ring: Sequence[Point]) -> bool:
    """Whether two edges of a ring that are no neighbours cut each other."""
    sides = list(edges(ring))
    for i, (a, b) in enumerate(sides):
        for c, d in sides[i + 2 : len(sides) - (i == 0)]:
            if _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0:
                return True
    return False


def convex_parts(ring: Ring) -> list[Ring]:
    """A counter-clockwise simple ring as convex pieces: itself, or triangles by ear clipping; ValueError if it crosses itself."""
    if crosses_itself(ring):
        raise ValueError("the outline crosses itself")
    if is_convex(ring):
        return [ring]
    left = list(ring)
    parts: list[Ring] = []
    while len(left) > 3:
        for i in range(len(left)):
            a, b, c = left[i - 1], left[i], left[(i + 1) % len(left)]
            if _turn(a, b, c) > 0 and not any(_inside_triangle(p, a, b, c) for p in left if p not in (a, b, c)):
                parts.append((a, b, c))
                del left[i]
                break
            if _turn(a, b, c) == 0:
                del left[i]
                break
        else:
            raise ValueError("the outline crosses itself")
    parts.append(tuple(left))
    return parts


def _inside_triangle(p: Point, a: Point, b: Point, c: Point) -> bool:
    return _turn(a, b, p) >= 0 and _turn(b, c, p) >= 0 and _turn(c, a, p) >= 0


def convex_overlap(one: Ring, other: Ring) -> bool:
    """Whether two counter-clockwise convex rings share more than a border: no edge of either separates them."""
    return not (_separates(one, other) or _separates(other, one))


def _separates(ring: Ring, other: Ring) -> bool:
    for (x1, y1), (x2, y2) in edges(ring):
        dx, dy = x2 - x1, y2 - y1
        limit = TOUCH_DEGREES * (abs(dx) + abs(dy))
        if all(dx * (y - y1) - dy * (x - x1) <= limit for x, y in other):
            return True
    return False


def dissolve(rings: Iterable[Ring]) -> list[list[Ring]]:
    """The outlines of a set of neighbouring rings with shared vertices: polygons as [outer, hole, …]."""
    following: dict[Point, list[Point]] = {}
    directed = {edge for ring in rings for edge in edges(ring)}
    for a, b in directed:
        if (b, a) not in directed:
            following.setdefault(a, []).append(b)
    outlines: list[Ring] = []
    for start in sorted(following):
        while following[start]:
            ring = [start]
            place = following[start].pop()
            while place != start:
                ring.append(place)
                place = following[place].pop()
            outlines.append(tuple(ring))
    polygons = [[ring] for ring in outlines if area(ring) > 0]
    for hole in (ring for ring in outlines if area(ring) < 0):
        owner = next((polygon for polygon in polygons if contains(polygon[0], *hole[0])), polygons[0])
        owner.append(hole)
    return polygons
