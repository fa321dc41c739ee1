"""Clocks and lights of an assignment, as pure functions of stored rows and a time (contract section 3; domain reference 3.5, 3.10)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from shared.catalogue import Catalogue, Item
from shared.contracts.base import Light
from shared.db.records import from_text, to_text
from shared.worktime import Limit, Pause, WorkTime

SECOND = timedelta(seconds=1)
NAMES = ("dispatch", "sign", "first_contact", "arrive", "dispose", "verify")


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock. `fixed`: `due_at` was set by an extension or by the hotline's own limit instead of by `limit`. `awaits`: the first year
    without a published notice that its computation reaches. `auto_at`: when a sign clock signs by itself."""

    started_at: datetime
    limit: Limit
    due_at: datetime
    yellow_at: datetime
    awaits: int | None = None
    fixed: bool = False
    pauses: tuple[Pause, ...] = ()
    stopped_at: datetime | None = None
    warned: bool = False
    breached: bool = False
    auto_at: datetime | None = None

    @property
    def provisional(self) -> bool:
        return self.awaits is not None

    @property
    def paused(self) -> bool:
        return any(pause.until_at is None for pause in self.pauses)

    @property
    def running(self) -> bool:
        return self.stopped_at is None and not self.paused

    def moment(self, now: datetime) -> datetime:
        """The time that counts for this clock: `now`, or when it stopped or was paused."""
        held = [pause.from_at for pause in self.pauses if pause.until_at is None]
        return min([now, *held, *([self.stopped_at] if self.stopped_at else [])])

    def as_row(self) -> dict[str, Any]:
        return {
            "started_at": to_text(self.started_at),
            "limit": self.limit.as_json(),
            "due_at": to_text(self.due_at),
            "yellow_at": to_text(self.yellow_at),
            "awaits": self.awaits,
            "fixed": self.fixed,
            "pauses": [[to_text(p.from_at), to_text(p.until_at) if p.until_at else None] for p in self.pauses],
            "stopped_at": to_text(self.stopped_at) if self.stopped_at else None,
            "warned": self.warned,
            "breached": self.breached,
            "auto_at": to_text(self.auto_at) if self.auto_at else None,
        }

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> "Clock":
        return cls(
            started_at=from_text(row["started_at"]),
            limit=Limit.from_json(row["limit"]),
            due_at=from_text(row["due_at"]),
            yellow_at=from_text(row["yellow_at"]),
            awaits=row["awaits"],
            fixed=row["fixed"],
            pauses=tuple(Pause(from_text(a), from_text(b) if b else None) for a, b in row["pauses"]),
            stopped_at=from_text(row["stopped_at"]) if row["stopped_at"] else None,
            warned=row["warned"],
            breached=row["breached"],
            auto_at=from_text(row["auto_at"]) if row["auto_at"] else None,
        )


Clocks = dict[str, Clock]


def read_clocks(rows: Mapping[str, Any]) -> Clocks:
    return {name: Clock.from_row(row) for name, row in rows.items()}


# ---- the one light ---------------------------------------------------------------------------------------------------


def light_at(clock: Clock | None, now: datetime) -> Light:
    """green, yellow from `yellow_at`, red when now > due; a stopped clock keeps its light. Without a clock: green.
    Its twin in SQL: `store.light_is`."""
    if clock is None:
        return "green"
    at = clock.moment(now)
    if at > clock.due_at:
        return "red"
    return "yellow" if at >= clock.yellow_at else "green"


def is_grave(catalogue: Catalogue, severity: str) -> bool:
    """Severity I and II: reminded 24 hours before the limit ends (seed 二级以上; the levels are data)."""
    return severity in catalogue.parameter("clocks", "reminder_levels")


def yellow_from(work_time: WorkTime, catalogue: Catalogue, clock: Clock, severity: str) -> datetime:
    """When 70 % of the limit have run in the clock's own unit; for I and II 24 hours before due, if that is earlier."""
    share = float(catalogue.parameter("clocks", "yellow_share"))
    if clock.fixed:
        whole = work_time.limit_seconds(clock.limit)
        share *= work_time.elapsed(clock.started_at, clock.due_at, clock.limit.unit, clock.pauses) / whole if whole else 1.0
    at = work_time.at_share(clock.started_at, clock.limit, share, clock.pauses)
    if is_grave(catalogue, severity):
        at = min(at, clock.due_at - timedelta(hours=catalogue.parameter("clocks", "reminder_hours")))
    return max(min(at, clock.due_at), clock.started_at)


def share_of(work_time: WorkTime, clock: Clock, now: datetime) -> float:
    """Elapsed ÷ limit in the clock's own unit."""
    at = clock.moment(now)
    if not clock.fixed:
        return work_time.share(clock.started_at, at, clock.limit, clock.pauses)
    whole = work_time.elapsed(clock.started_at, clock.due_at, clock.limit.unit, clock.pauses)
    return work_time.elapsed(clock.started_at, at, clock.limit.unit, clock.pauses) / whole if whole else 1.0


# ---- starting, stopping, pausing -------------------------------------------------------------------------------------


def start_clock(
    work_time: WorkTime, catalogue: Catalogue, severity: str, started_at: datetime, limit: Limit, *, not_after: datetime | None = None
) -> Clock:
    """A running clock. `not_after`: a limit from outside (the hotline's `reply_due_at`); the earlier of the two holds."""
    due = work_time.due(started_at, limit)
    due_at, fixed = due.due_at, False
    if not_after is not None and not_after < due_at:
        due_at, fixed = max(not_after, started_at), True
    clock = Clock(started_at, limit, due_at, due_at, due.awaits, fixed)
    return replace(clock, yellow_at=yellow_from(work_time, catalogue, clock, severity))


def start_clocks(
    work_time: WorkTime,
    catalogue: Catalogue,
    item: Item,
    severity: str,
    text: str,
    *,
    registered_at: datetime,
    dispatched_at: datetime,
    reply_due_at: datetime | None,
) -> Clocks:
    """The clocks of a round at its dispatch: dispatch (stopped), sign, first contact, dispose, and arrive where site control is asked."""
    limits = catalogue.limits_of(item, severity, text)

    def start(limit: Limit, **options: Any) -> Clock:
        return start_clock(work_time, catalogue, severity, dispatched_at, limit, **options)

    waiting = start_clock(work_time, catalogue, severity, registered_at, dispatch_limit(catalogue, severity))
    clocks = {
        "dispatch": replace(waiting, stopped_at=dispatched_at),
        "sign": signing(work_time, catalogue, start(limits.sign)),
        "first_contact": start(limits.first_contact),
        "dispose": start(limits.dispose, not_after=reply_due_at),
    }
    if limits.site_control is not None:
        clocks["arrive"] = start(limits.site_control)
    return clocks


def signing(work_time: WorkTime, catalogue: Catalogue, sign: Clock) -> Clock:
    """The sign clock with the moment at which it signs by itself: unsigned at a multiple of the limit (contract section 3: twice)."""
    until = Limit(sign.limit.value * catalogue.parameter("clocks", "auto_sign_multiple"), sign.limit.unit)
    due = work_time.due(sign.started_at, until, sign.pauses)
    return replace(sign, auto_at=due.due_at, awaits=due.awaits)


def dispatch_limit(catalogue: Catalogue, severity: str) -> Limit:
    urgent = severity in catalogue.parameter("clocks", "urgent_levels")
    return catalogue.limit("clocks", "dispatch", "urgent" if urgent else "ordinary")


def supervision_limit(catalogue: Catalogue, severity: str) -> Limit:
    """How long a 督查单 may wait for its answer: 1 work_day, 4 emergency_hour for I and II (data)."""
    urgent = severity in catalogue.parameter("clocks", "urgent_levels")
    return catalogue.limit("clocks", "supervision_answer", "urgent" if urgent else "ordinary")


def stop_clock(clocks: Clocks, name: str, at: datetime) -> Clocks:
    """The clock stopped at `at`, never before it began; one that is stopped already or absent stays as it is."""
    clock = clocks.get(name)
    if clock is None or clock.stopped_at is not None:
        return clocks
    return {**clocks, name: replace(clock, stopped_at=max(at, clock.started_at))}


def stop_all(clocks: Clocks, at: datetime, but: Iterable[str] = ()) -> Clocks:
    for name in clocks.keys() - set(but):
        clocks = stop_clock(clocks, name, at)
    return clocks


def pause_clocks(clocks: Clocks, at: datetime) -> Clocks:
    """Every running clock stands still from `at`."""
    return {
        name: replace(clock, pauses=(*clock.pauses, Pause(max(at, clock.started_at)))) if clock.running else clock
        for name, clock in clocks.items()
    }


def resume_clocks(work_time: WorkTime, catalogue: Catalogue, severity: str, clocks: Clocks, at: datetime) -> Clocks:
    """The clocks run again; their due times move by the time that they stood still."""
    return {
        name: _resumed(work_time, catalogue, severity, clock, at) if clock.paused and clock.stopped_at is None else clock
        for name, clock in clocks.items()
    }


def _resumed(work_time: WorkTime, catalogue: Catalogue, severity: str, clock: Clock, at: datetime) -> Clock:
    began = next(pause.from_at for pause in clock.pauses if pause.until_at is None)
    at = max(at, began)
    pauses = tuple(Pause(p.from_at, at) if p.until_at is None else p for p in clock.pauses)
    if clock.fixed:
        due_at, awaits = clock.due_at + (at - began), clock.awaits
    else:
        due = work_time.due(clock.started_at, clock.limit, pauses)
        due_at, awaits = due.due_at, due.awaits
    running = replace(clock, pauses=pauses, due_at=due_at, awaits=awaits)
    running = replace(running, yellow_at=yellow_from(work_time, catalogue, running, severity))
    return signing(work_time, catalogue, running) if clock.auto_at is not None else running


def with_due(work_time: WorkTime, catalogue: Catalogue, severity: str, clock: Clock, due_at: datetime) -> Clock:
    """The clock with another end (an extension, an earlier limit of the hotline); what it already warned of may be warned of anew."""
    moved = replace(clock, due_at=max(due_at, clock.started_at), fixed=True, warned=False, breached=clock.breached)
    return replace(moved, yellow_at=yellow_from(work_time, catalogue, moved, severity))


def restarted_sign(work_time: WorkTime, catalogue: Catalogue, item: Item, severity: str, text: str, clocks: Clocks, at: datetime) -> Clocks:
    limits = catalogue.limits_of(item, severity, text)
    return {**clocks, "sign": signing(work_time, catalogue, start_clock(work_time, catalogue, severity, at, limits.sign))}


def relimited(
    work_time: WorkTime,
    catalogue: Catalogue,
    item: Item,
    severity: str,
    text: str,
    clocks: Clocks,
    reply_due_at: datetime | None,
    now: datetime,
) -> Clocks:
    """The clocks after item or severity were corrected: begun when they began, with the limits of the new judgement and their own pauses;
    before a dispatch that is the dispatch clock alone. A limit that stays the same keeps its end, an extension of it too."""
    limits = catalogue.limits_of(item, severity, text)
    wanted = {"sign": limits.sign, "first_contact": limits.first_contact, "dispose": limits.dispose, "arrive": limits.site_control}
    wanted["dispatch"] = dispatch_limit(catalogue, severity)
    changed = dict(clocks)
    for name, limit in wanted.items():
        old = clocks.get(name)
        if old is not None and old.stopped_at is not None:
            continue
        if limit is None:
            changed.pop(name, None)
            continue
        if old is None and name == "arrive" and "dispose" in clocks:
            old = replace(clocks["dispose"], warned=False, breached=False)
        if old is not None:
            changed[name] = _judged_anew(work_time, catalogue, severity, old, limit, now, reply_due_at if name == "dispose" else None)
    return changed


def _judged_anew(
    work_time: WorkTime, catalogue: Catalogue, severity: str, clock: Clock, limit: Limit, now: datetime, not_after: datetime | None
) -> Clock:
    """The clock with another limit. What it told of stays told, unless the moment is ahead again; `not_after` moves with the pauses."""
    fresh = clock
    if limit != clock.limit:
        due = work_time.due(clock.started_at, limit, clock.pauses)
        outside = not_after + timedelta(seconds=suspended_seconds(clock.pauses)) if not_after is not None else due.due_at
        end = max(min(outside, due.due_at), clock.started_at)
        fresh = replace(clock, limit=limit, due_at=end, awaits=due.awaits, fixed=end < due.due_at)
    fresh = replace(fresh, yellow_at=yellow_from(work_time, catalogue, fresh, severity))
    at = clock.moment(now)
    fresh = replace(fresh, warned=clock.warned and fresh.yellow_at <= at, breached=clock.breached and fresh.due_at < at)
    return signing(work_time, catalogue, fresh) if clock.auto_at is not None else fresh


# ---- limits that hang on the dispose clock ---------------------------------------------------------------------------


def return_until(work_time: WorkTime, catalogue: Catalogue, dispatched_at: datetime, dispose: Limit) -> datetime:
    """The last second of a return: min(4 work_hour, a quarter of the dispose limit) after the dispatch (domain reference 3.1)."""
    window = work_time.due(dispatched_at, catalogue.limit("clocks", "return_window", "limit")).due_at
    quarter = work_time.at_share(dispatched_at, dispose, float(catalogue.parameter("clocks", "return_window", "share")))
    return min(window, quarter)


def extend_until(work_time: WorkTime, catalogue: Catalogue, dispose: Clock) -> datetime:
    """From when on no extension can be asked for: two thirds of the limit."""
    share = float(catalogue.parameter("clocks", "extension", "before_share"))
    return min(work_time.at_share(dispose.started_at, dispose.limit, share, dispose.pauses), dispose.due_at)


def longest_extension(work_time: WorkTime, dispose: Clock) -> datetime:
    """An extension is at most as long as the original limit."""
    return work_time.due(dispose.due_at, dispose.limit).due_at


# ---- what is due when ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """What the clock does by itself: `what` is `reminder|yellow|auto_sign|resume|breach|supervision`, `ref` the clock or the sheet."""

    at: datetime
    what: str
    ref: str = ""


def agenda(catalogue: Catalogue, assignment: Any, clocks: Clocks) -> list[Due]:
    """Everything still to come for an assignment, soonest first. What was done once leaves a mark and does not come again (A-27.5)."""
    found = [
        Due(from_text(row["due_at"]) + SECOND, "supervision", row["id"]) for row in assignment.supervisions if row["status"] == "issued"
    ]
    if assignment.status in ("completed", "cancelled"):
        return sorted(found)
    if assignment.status == "suspended" and assignment.suspension:
        found.append(Due(from_text(assignment.suspension["until"]), "resume"))
    found += [Due(clock.due_at + SECOND, "breach", name) for name, clock in clocks.items() if clock.running and not clock.breached]
    dispose, sign = clocks.get("dispose"), clocks.get("sign")
    if dispose is not None and dispose.running:
        if not dispose.warned and not dispose.breached and dispose.yellow_at < dispose.due_at:
            found.append(Due(dispose.yellow_at, "yellow", "dispose"))
        if is_grave(catalogue, assignment.severity) and not dispose.breached and assignment.reminded_due_at != dispose.due_at:
            found.append(Due(reminder_at(catalogue, assignment, dispose), "reminder", "dispose"))
    if sign is not None and sign.running and assignment.status == "assigned":
        assert sign.auto_at is not None  # every sign clock is made by `signing`
        found.append(Due(sign.auto_at, "auto_sign"))
    return sorted(found)


def reminder_at(catalogue: Catalogue, assignment: Any, dispose: Clock) -> datetime:
    """24 hours before the limit ends; at dispatch where it is shorter (A-27.1, A-27.2)."""
    before = dispose.due_at - timedelta(hours=catalogue.parameter("clocks", "reminder_hours"))
    return max(before, assignment.dispatched_at or dispose.started_at)


def clock_views(work_time: WorkTime, clocks: Mapping[str, Clock], now: datetime) -> list[dict[str, Any]]:
    """The clocks as the contract shows them; `elapsed_seconds` are seconds of sessions for working units."""
    views = []
    for name in NAMES:
        clock = clocks.get(name)
        if clock is None:
            continue
        limit = clock.limit.as_json()
        views.append(
            {
                "name": name,
                "unit": limit["unit"],
                "started_at": shown(clock.started_at),
                "due_at": shown(clock.due_at),
                "limit": limit["value"],
                "paused": clock.paused,
                "light": light_at(clock, now),
                "elapsed_seconds": work_time.elapsed(clock.started_at, clock.moment(now), clock.limit.unit, clock.pauses),
                "provisional": clock.provisional,
                "stopped_at": shown(clock.stopped_at),
            }
        )
    return views


def shown(at: datetime | None) -> str | None:
    """RFC 3339 text of a time."""
    return at.isoformat().replace("+00:00", "Z") if at is not None else None


def suspended_seconds(pauses: Sequence[Pause]) -> int:
    """How long a clock stood still, in natural seconds."""
    return sum(int((pause.until_at - pause.from_at).total_seconds()) for pause in pauses if pause.until_at is not None)
