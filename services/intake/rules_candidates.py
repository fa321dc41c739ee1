"""Which open cases a report may be about (domain 3.6). Shown to the registrar, who alone joins them. Pure."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from services.intake.models import Case, Report
from shared.areas import distance_m
from shared.catalogue import Catalogue

MOST = 5


def candidates_of(report: Report, cases: Iterable[Case], catalogue: Catalogue) -> list[dict[str, Any]]:
    """`[{case_id, score, reasons}]`, best first: same item, near enough, inside the item's time window, no private matter.

    The score falls from 1 at the same spot and time to 0 at the edges of both.
    """
    item = catalogue.find_item(report.item) if report.item else None
    if item is None or item.private or report.lon is None or report.lat is None:
        return []
    reach = catalogue.parameter("duplicates", "distance_m")
    hours = catalogue.parameter("duplicates", "window_hours_urgent" if item.is_emergency_hours else "window_hours")
    window = timedelta(hours=hours)
    found = []
    for case in cases:
        if case.item != item.code or case.id == report.case_id or case.lon is None or case.lat is None:
            continue
        metres = distance_m(report.lon, report.lat, case.lon, case.lat)
        apart = abs(report.occurred_at - case.occurred_at)
        if metres <= reach and apart <= window:
            score = round((1 - metres / reach / 2) * (1 - apart / window / 2), 3)
            reasons = [f"同一事项：{item.name}", f"相距{round(metres)}米", f"相隔{round(apart.total_seconds() / 3600, 1)}小时"]
            found.append({"case_id": case.id, "case_no": case.case_no, "score": score, "reasons": reasons})
    found.sort(key=lambda one: (-one["score"], one["case_id"]))
    return found[:MOST]
