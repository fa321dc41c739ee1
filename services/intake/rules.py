"""How a report is judged: where it is, what it is, how grave, and whether it is filed at once. Pure.

Sources: contract section 2; domain reference 3.10 (severity raise), 3.6 (order of checks), 4.4 (refusals), section 6 no. 9 and 18
(an unknown place or matter goes to a person, never to a default).
"""

import math
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from services.intake.models import Report
from shared.areas import Location, to_wgs84
from shared.catalogue import LEVELS, Item
from shared.classify import Emergency, classify, find_emergency, raise_severity
from shared.masking import mask_text
from shared.problems import Invalid
from shared.town import Town

AHEAD = timedelta(minutes=5)
"""Device clocks run ahead a little; beyond that a time is wrong (contract section 2)."""
STEPS_A_DEGREE = 1_000_000
"""Coordinates are kept to about a tenth of a metre."""
CERTAIN_PLACES = ("exact", "near")
RED_LINE = "red_line"
"""The source of a severity that a failed red line of an inspection demands."""

Fact = dict[str, Any]
"""{fact, value, source}"""


def settle_time(moment: datetime, now: datetime, pointer: str) -> datetime:
    """The moment, or `now` if it is up to five minutes ahead; refuses with Invalid what is further ahead."""
    if moment <= now:
        return moment
    if moment - now <= AHEAD:
        return now
    raise Invalid(errors=[{"pointer": pointer, "message": "时间不能晚于现在"}])


class Placed(NamedTuple):
    """Where a report is: WGS-84 degrees, address masked; `location` only when the cell is known."""

    lon: float | None = None
    lat: float | None = None
    address: str | None = None
    state: str = "unknown"
    location: Location | None = None
    district: str | None = None
    station: str | None = None
    community: str | None = None
    facts: tuple[Fact, ...] = ()
    reasons: tuple[Fact, ...] = ()
    """Why the place alone keeps a report from being filed; empty = certain enough."""

    @property
    def grid(self) -> str | None:
        return self.location.grid if self.location else None

    @property
    def on_border(self) -> bool:
        return self.location is not None and self.location.on_border

    def columns(self) -> dict[str, Any]:
        """As reports and cases keep it."""
        return {
            "lon": self.lon,
            "lat": self.lat,
            "address": self.address,
            "place_state": self.state,
            "district": self.district,
            "station": self.station,
            "community": self.community,
            "grid": self.grid,
            "on_border": self.on_border,
        }


def reason(code: str, text: str) -> Fact:
    """Why a report waits for a person: `code` is stable, `text` for the registrar."""
    return {"code": code, "text": text}


def find_place(
    town: Town, *, lon: float | None, lat: float | None, crs: str, address: str | None, text: str = "", own_name: str | None = None
) -> Placed:
    """The place of a report from coordinates, else from the address, else from a name in the text. ValueError for an unknown crs."""
    shown = mask_text(address, own_name) if address else None
    if lon is not None and lat is not None:
        return _at_point(town, lon, lat, crs, shown)
    if address and (found := town.places.find(address)) is not None:
        return _at_name(town, found.lon, found.lat, found.state, found.name, shown, "address_table")
    if (found := town.places.find(text)) is not None:
        placed = _at_name(town, found.lon, found.lat, found.state, found.name, shown, "text")
        why = reason("place_from_text", f"地点仅从文字中推测为“{found.name}”，请核实")
        return placed._replace(reasons=(*placed.reasons, why))
    why = reason("place_unknown", f"地址“{shown}”查不到" if shown else "没有地点")
    return Placed(address=shown, facts=({"fact": "place", "value": None, "source": "address_table"},), reasons=(why,))


def _rounded(degrees: float) -> float:
    return math.floor(degrees * STEPS_A_DEGREE + 0.5) / STEPS_A_DEGREE  # `round` takes ten times as long


def _at_point(town: Town, lon: float, lat: float, crs: str, address: str | None) -> Placed:
    lon, lat = to_wgs84(lon, lat, crs)
    lon, lat = _rounded(lon), _rounded(lat)
    location = town.areas.locate(lon, lat)
    if location is None:
        fact = {"fact": "place", "value": "outside", "source": "coordinates"}
        return Placed(lon, lat, address, "exact", facts=(fact,), reasons=(reason("outside_town", "坐标不在本镇任何网格内"),))
    fact = {"fact": "grid", "value": location.grid, "source": "coordinates"}
    return Placed(lon, lat, address, "exact", location, location.district, location.station, location.community, (fact,))


def _at_name(town: Town, lon: float, lat: float, state: str, name: str, address: str | None, source: str) -> Placed:
    location = town.areas.locate(lon, lat)
    fact = {"fact": "place", "value": name, "source": source}
    if location is None:
        return Placed(lon, lat, address, state, facts=(fact,), reasons=(reason("outside_town", "该地点不在本镇任何网格内"),))
    area = (location.district, location.station, location.community)
    if state in CERTAIN_PLACES:
        grid = {"fact": "grid", "value": location.grid, "source": source}
        return Placed(lon, lat, address or name, state, location, *area, (fact, grid))
    why = reason("place_community", f"只知道在“{name}”，不知道具体位置")
    return Placed(None, None, address or name, state, None, *area, (fact,), (why,))


class Judged(NamedTuple):
    """What a report is. Without reasons it is filed at once (contract section 2, Registered at once)."""

    item: Item | None
    confidence: float
    alternatives: list[dict[str, Any]]
    severity: str | None
    emergency: Emergency | None
    explanation: list[Fact]
    reasons: list[Fact]


def judge(
    town: Town,
    text: str,
    placed: Placed,
    *,
    item_code: str | None = None,
    severity: str | None = None,
    staff: bool = False,
    alarms: bool = True,
) -> Judged:
    """The machine's judgement of a report. `staff`: the sender's own item and severity count; `alarms`: emergency words are looked for.

    Refuses with Invalid for an item that the catalogue does not know.
    """
    catalogue = town.catalogue
    suggestion = classify(text, catalogue)
    named = known_item(town, item_code)
    alternatives = _alternatives(town, suggestion.alternatives)
    explanation: list[Fact] = [*placed.facts, *suggestion.reasons]
    reasons: list[Fact] = list(placed.reasons)
    suggested = catalogue.find_item(suggestion.item_code) if suggestion.item_code else None
    if named is not None and (staff or suggested is None or suggested.code == named.code):
        item: Item | None = named
        confidence = 1.0 if staff else suggestion.confidence
        explanation.append({"fact": "item", "value": named.code, "source": "sender"})
    else:
        item, confidence = suggested, suggestion.confidence
    if not (staff and named is not None):
        reasons += _doubts_of_item(named, suggested)
    emergency = find_emergency(text, catalogue, item) if alarms else None
    if emergency is not None:
        explanation.append({"fact": "emergency", "value": f"{emergency.phrase}→{emergency.to}", "source": emergency.state})
        if emergency.state == "confirmed":
            item = item or item_of_emergency(town, emergency, suggestion.alternatives)
            # a confirmed danger is filed as soon as there is anything to file it under, unless it may be two units' (below); item
            # and place are made exact afterwards
            reasons = [] if item is not None and placed.district is not None else reasons
        else:
            reasons.append(reason("emergency_suspected", f"疑似紧急情况（{emergency.phrase}），须人工确认"))
    level = settle_severity(text, item, severity if staff else None)
    if emergency is not None and emergency.state == "confirmed":
        level = graver(level, least_of_emergency(town))
    if level is not None:
        explanation.append({"fact": "severity", "value": level, "source": "catalogue"})
    if item is not None and placed.on_border and placed.location is not None and not same_unit(town, item, placed.location, text):
        reasons.append(reason("on_border", f"地点在网格边界 {town.areas.border_m:g} 米内，两侧由不同单位负责"))
    return Judged(item, confidence, alternatives, level, emergency, explanation, reasons)


def _doubts_of_item(named: Item | None, suggested: Item | None) -> list[Fact]:
    """What systems, the hotline and nobody say is never enough alone."""
    if suggested is None:
        return [reason("item_uncertain", "事项不够确定，须人工判断")]
    if named is not None and named.code != suggested.code:
        return [reason("item_conflict", f"所报事项 {named.code} 与文字内容（{suggested.code}）不一致")]
    return []


def known_item(town: Town, code: str | None, pointer: str = "/item_code") -> Item | None:
    """The item of a code; Invalid if the catalogue has none."""
    if code is None:
        return None
    item = town.catalogue.find_item(code)
    if item is None:
        raise Invalid(errors=[{"pointer": pointer, "message": f"目录中没有事项 {code}"}])
    return item


def _alternatives(town: Town, scored: Iterable[tuple[str, float]]) -> list[dict[str, Any]]:
    items = town.catalogue.items
    return [{"code": code, "name": items[code].name, "confidence": score} for code, score in scored]


def item_of_emergency(town: Town, emergency: Emergency, scored: Iterable[tuple[str, float]]) -> Item | None:
    """Under which item a confirmed danger is filed when its words alone do not say.

    The best guess, else an item whose own alarm words name it, else one that calls the same number.
    """
    items = town.catalogue.items
    for code, _ in scored:
        return items[code]
    own = (item for item in items.values() if any(emergency.phrase in phrases for _, phrases in item.emergency))
    same_number = (item for item in items.values() if any(number == emergency.to for number, _ in item.emergency))
    return next(own, None) or next(same_number, None)


def graver(one: str | None, other: str | None) -> str | None:
    """The graver of two severities; None counts as not known."""
    if one is None or other is None:
        return one or other
    return min(one, other, key=LEVELS.index)


def settle_severity(text: str, item: Item | None, given: str | None) -> str | None:
    """The severity: as given by staff, else the item's, never milder than what the words raise it to (domain 3.10)."""
    if item is None:
        return given
    raised = raise_severity(text, item)
    if given is None:
        return raised
    return graver(given, raised) if LEVELS.index(raised) < LEVELS.index(item.level) else given


def least_of_emergency(town: Town) -> str:
    """A confirmed emergency is at least this grave."""
    level: str = town.catalogue.parameter("emergency", "least_severity")
    return level


def of_red_line(town: Town, judged: Judged) -> Judged:
    """A failed red line raises the severity (domain reference 5.3); the explanation says so, which binds whoever files it later."""
    least: str = town.catalogue.parameter("inspection", "red_line_severity")
    fact = {"fact": "severity", "value": least, "source": RED_LINE}
    return judged._replace(severity=graver(judged.severity, least), explanation=[*judged.explanation, fact])


def least_severity(town: Town, report: Report) -> str | None:
    """What a report is filed under at least, whatever its item: a confirmed danger, a failed red line. None if nothing demands anything."""
    danger = least_of_emergency(town) if report.emergency.get("state") == "confirmed" else None
    lines = (fact["value"] for fact in report.judgement["explanation"] if fact.get("source") == RED_LINE)
    return graver(danger, next(lines, None))


def same_unit(town: Town, item: Item, location: Location, text: str) -> bool:
    """Whether the cells on both sides of a border lead to the same unit."""
    route = town.organisation.route
    own = route(item, location, text).unit
    return all(route(item, town.areas.location_of(code), text).unit == own for code in location.near)


def priority_of(judged: Judged, urgency: str = "normal") -> int:
    """The place in the registrar's queue; suspected emergencies stand on top."""
    if judged.emergency is not None:
        return 3 if judged.emergency.state == "suspected" else 2
    return {"emergency": 2, "urgent": 1}.get(urgency, 0)


def is_contactable(phone: str | None, *, anonymous: bool, contact_allowed: bool) -> bool:
    """Whether a reporter may be asked afterwards: a number that can be reached, and nothing said against it (domain A28.2)."""
    return phone is not None and contact_allowed and not anonymous
