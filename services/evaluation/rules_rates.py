"""The rates (contract section 5; domain reference 3.8): what is counted of a round, and what a rate says.

A tally is a fold of events alone. The service folds the events as it publishes or consumes them, `recompute` folds the whole topic from
its beginning: the same function, so the same numbers. No formula counts fines, cases or inspections as a target (design law D4).
"""

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from services.evaluation.models import Tally
from services.evaluation.rules import Parameters, least_favourable
from shared.contracts.base import Event
from shared.contracts.dispatch import CaseExtensionDecided, CaseHandled, CaseResumed, CaseSuspended, ClockBreached, ClockRecalculated
from shared.contracts.evaluation import CaseChecked, CaseClosed, CaseRated, CaseReopened, EvaluationExcluded
from shared.contracts.intake import CaseMerged, ReportDeclined

RATES = ("response_rate", "solution_rate", "satisfaction_rate", "on_time_rate", "rework_rate", "first_time_rate")
GROUPS = ("unit", "district", "item", "channel", "person")
UNKNOWN = "unknown"
"""Key of the group of rounds that have no value there (a case without a district)."""

DayOf = Callable[[datetime], str]
"""The town's day of a moment, `2026-11-22`."""


def tally_id(case_id: str, round_: int) -> str:
    return f"{case_id}:{round_}"


def fold(rounds: Mapping[int, Tally], event: Event, day_of: DayOf, parameters: Parameters) -> dict[int, dict[str, Any]]:
    """Round → what changes in its tally by this event; `rounds` are the tallies of the case so far. Empty for an event that counts
    nothing."""
    if isinstance(event, CaseMerged):
        return {} if event.case_id == event.into_case_id else {number: {"counted": 0} for number in rounds}
    if isinstance(event, ReportDeclined):
        return {number: {"counted": 0} for number in rounds}
    number = getattr(event, "round", None)
    if not isinstance(number, int):
        return {}
    changes = _of_round(rounds.get(number), event, day_of, parameters)
    return {number: changes} if changes else {}


def _of_round(tally: Tally | None, event: Event, day_of: DayOf, parameters: Parameters) -> dict[str, Any]:
    opened = tally is not None and bool(tally.opened)
    if isinstance(event, CaseHandled):
        return _handled(tally, event, day_of)
    if isinstance(event, ClockBreached):
        return {} if opened or event.clock != "dispose" else _breached(event, day_of)
    if isinstance(event, CaseSuspended):
        return {"suspended": 1, "case_id": event.case_id, "case_no": event.case_no}
    if isinstance(event, CaseResumed | CaseExtensionDecided):
        return {"due_at": event.due_at, "due_on": day_of(event.due_at)} if opened else {}
    if isinstance(event, ClockRecalculated):
        open_still = tally is not None and opened and tally.handled_at is None and event.clock == "dispose"
        return {"due_at": event.clock_due_at, "due_on": day_of(event.clock_due_at), "light": event.light} if open_still else {}
    if isinstance(event, CaseChecked):
        passed = {"checked": 1, "status": _status(tally, "awaiting_rating")}
        return passed if event.passed else {**passed, "check_failed": 1, "status": _status(tally, "reopened")}
    if isinstance(event, CaseRated):
        return _rated(tally, event, parameters)
    if isinstance(event, CaseClosed):
        return {"closed": 1, "status": _status(tally, "closed")}
    if isinstance(event, CaseReopened):
        return {"closed": 0, "status": _status(tally, "reopened")}
    if isinstance(event, EvaluationExcluded):
        return {"excluded": 1, "status": "excluded"}
    return {}


def _status(tally: Tally | None, status: str) -> str:
    """An excluded round is shown as excluded, whatever becomes of it."""
    return "excluded" if tally is not None and tally.excluded else status


def _handled(tally: Tally | None, event: CaseHandled, day_of: DayOf) -> dict[str, Any]:
    if tally is not None and tally.handled_at is not None:
        # handled again under a supervisor: the round was on time, or not, the first time
        return {"status": _status(tally, "awaiting_check")}
    suspended = event.suspended_seconds > 0 or (tally is not None and bool(tally.suspended))
    return {
        "case_id": event.case_id,
        "case_no": event.case_no,
        "opened": 1,
        "unit": event.unit,
        "person": event.person,
        "item": event.item,
        "severity": event.severity,
        "district": event.area.district if event.area else None,
        "channel": event.channel,
        "due_at": event.due_at,
        "due_on": day_of(event.due_at),
        "handled_at": event.at,
        "status": "awaiting_check",
        "light": event.light,
        "on_time": 0 if event.late else 1,
        "suspended": 1 if suspended else 0,
    }


def _breached(event: ClockBreached, day_of: DayOf) -> dict[str, Any]:
    return {
        "case_id": event.case_id,
        "case_no": event.case_no,
        "opened": 1,
        "unit": event.unit or "",
        "person": event.person,
        "item": event.item,
        "severity": event.severity,
        "district": event.district,
        "channel": event.channel,
        "due_at": event.clock_due_at,
        "due_on": day_of(event.clock_due_at),
        "status": "awaiting_check",
        "light": "red",
    }


def _rated(tally: Tally | None, event: CaseRated, parameters: Parameters) -> dict[str, Any]:
    answers = [*(tally.answers if tally else []), _answer(event)]
    counted = least_favourable(answers)
    changes: dict[str, Any] = {"answers": answers}
    if counted is not None:
        changes |= {
            "rated": 1,
            "contacted": int(counted["contacted"]),
            "solved": int(counted["solved"]),
            "satisfied": int(counted["satisfaction"] >= parameters.satisfied_from),
            "satisfaction": counted["satisfaction"],
        }
    return changes


def _answer(event: CaseRated) -> dict[str, Any]:
    return {
        "rating_id": event.rating_id,
        "contacted": event.contacted,
        "solved": event.solved,
        "satisfaction": event.satisfaction,
        "void": event.void,
    }


def applied(tally: Tally | None, case_id: str, round_: int, changes: Mapping[str, Any]) -> Tally:
    """The tally after a change; a new one where there was none."""
    if tally is not None:
        return tally.replaced(**changes)
    values = {"case_no": "", **changes, "case_id": case_id}
    return Tally(id=tally_id(case_id, round_), round=round_, **values)


def recompute(events: Iterable[Event], day_of: DayOf, parameters: Parameters) -> list[Tally]:
    """All tallies from the topic alone, offset 0 on; events in order per case, others of any kind among them are passed over."""
    cases: dict[str, dict[int, Tally]] = {}
    for event in events:
        case_id = getattr(event, "case_id", None)
        if not isinstance(case_id, str):
            continue
        rounds = cases.get(case_id, {})
        for number, changes in fold(rounds, event, day_of, parameters).items():
            cases.setdefault(case_id, {})[number] = applied(rounds.get(number), case_id, number, changes)
    return [tally for rounds in cases.values() for tally in rounds.values()]


def rate(numerator: int, denominator: int, parameters: Parameters) -> dict[str, Any]:
    """`{value, numerator, denominator, low, high, insufficient}`; low and high are the Wilson bounds, null when nothing was counted."""
    insufficient = denominator < parameters.insufficient_below
    if denominator == 0:
        return {"value": None, "numerator": 0, "denominator": 0, "low": None, "high": None, "insufficient": insufficient}
    low, high = wilson(numerator, denominator, parameters.wilson_z)
    return {
        "value": numerator / denominator,
        "numerator": numerator,
        "denominator": denominator,
        "low": low,
        "high": high,
        "insufficient": insufficient,
    }


def wilson(numerator: int, denominator: int, z: float) -> tuple[float, float]:
    """The Wilson score interval of a share; ValueError without observations or with more hits than observations."""
    if not 0 <= numerator <= denominator or denominator == 0:
        raise ValueError("a share needs observations")
    n, p, zz = denominator, numerator / denominator, z * z
    centre = (p + zz / (2 * n)) / (1 + zz / n)
    half = z * math.sqrt(p * (1 - p) / n + zz / (4 * n * n)) / (1 + zz / n)
    # at the ends the bound is exactly 0 or 1, which floating numbers miss by a hair
    return (max(0.0, centre - half) if numerator else 0.0), (min(1.0, centre + half) if numerator < denominator else 1.0)
