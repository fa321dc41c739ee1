"""The notice of a year is out: clocks that were computed without it are computed again, as pure functions (design law D10).

A clock is computed again from its start, with its pauses, as if the notice had been known all along. The change itself warns nobody and
makes nobody late (立法法 104: a rule does not reach back, except to somebody's benefit; the same trust protects a term that was announced):

* a later end always holds: what was warned of or late before is so no longer where the new moment is still ahead;
* an earlier end holds only where the light would still be green, so that the whole warning is still to come; else the announced end holds
  and counts as set by hand (`fixed`);
* any other moment (yellow light, automatic signature, end of the right to extend or to return) that would thereby come to lie in the past
  stays where it was.

So nothing is due right after the change that was not due right before it (`tests/dispatch/test_notices.py` holds that against random
clocks). A clock that stands still is judged at the moment at which it was stopped; one that has ended is left alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from services.dispatch.rules_clocks import Clock, Clocks, reminder_at, signing, yellow_from
from shared.catalogue import Catalogue
from shared.db.records import from_text
from shared.worktime import Limit, WorkTime


def awaited_year(clocks: Mapping[str, Clock]) -> int | None:
    """The first year without a notice that an open clock reaches; None if none does."""
    return min((clock.awaits for clock in clocks.values() if clock.awaits is not None and clock.stopped_at is None), default=None)


def sheets_of(supervisions: Iterable[Mapping[str, Any]]) -> Clocks:
    """The clocks of 督查单 that nobody has answered yet, by their ids; a day set by hand waits for no notice."""
    return {
        row["id"]: Clock(from_text(row["issued_at"]), Limit.from_json(row["limit"]), due_at, due_at, row["awaits"])
        for row in supervisions
        if row["status"] == "issued" and row.get("awaits") is not None and (due_at := from_text(row["due_at"]))
    }


def outdated(work_time: WorkTime, clocks: Clocks) -> Clocks:
    """The open clocks that wait for a year whose notice is known by now."""
    return {
        name: clock
        for name, clock in clocks.items()
        if clock.awaits is not None and clock.stopped_at is None and not work_time.is_provisional(clock.awaits)
    }


def still_ahead(fresh: datetime, before: datetime, now: datetime) -> datetime:
    """A moment as computed anew, unless that lay in the past while it was still ahead: then where it was."""
    return before if fresh <= now < before else fresh


def recalculated(
    work_time: WorkTime, catalogue: Catalogue, severity: str, clock: Clock, now: datetime, *, not_after: datetime | None = None
) -> Clock:
    """The clock by the calendar of `work_time`. `not_after`: a limit from outside (the hotline's), as at the start of the clock.

    The answer's `due_at` is `work_time.due(started_at, limit, pauses)`, or the outside limit if that is earlier, or the announced one by
    the rule above.
    """
    now = clock.moment(now)
    due = work_time.due(clock.started_at, clock.limit, clock.pauses)
    outside = _outside(clock, not_after)
    bound = outside is not None and outside < due.due_at
    end = outside if bound and outside is not None else due.due_at
    fresh = replace(clock, due_at=end, awaits=due.awaits, fixed=bound)
    fresh = replace(fresh, yellow_at=yellow_from(work_time, catalogue, fresh, severity))
    if fresh.due_at < clock.due_at and fresh.yellow_at <= now:
        fresh = replace(clock, awaits=due.awaits, fixed=True)
    else:
        yellow_at = min(still_ahead(fresh.yellow_at, clock.yellow_at, now), fresh.due_at)
        warned, breached = clock.warned and yellow_at <= now, clock.breached and fresh.due_at < now
        fresh = replace(fresh, yellow_at=yellow_at, warned=warned, breached=breached)
    if clock.auto_at is not None:
        signed = signing(work_time, catalogue, fresh)
        assert signed.auto_at is not None
        fresh = replace(signed, auto_at=still_ahead(signed.auto_at, clock.auto_at, now))
    return fresh


def _outside(clock: Clock, not_after: datetime | None) -> datetime | None:
    """The limit from outside for this clock: what it was set to, else the hotline's if it did not bind before; it moves with pauses."""
    if clock.fixed:
        return clock.due_at
    if not_after is None:
        return None
    stood_still = sum((pause.until_at - pause.from_at for pause in clock.pauses if pause.until_at is not None), timedelta())
    moved = not_after + stood_still
    return moved if moved >= clock.due_at else None


def reminded_of(catalogue: Catalogue, assignment: Any, before: Clock, after: Clock, now: datetime) -> datetime | None:
    """The due time of which the 24-hour reminder counts as sent: the new one, if its reminder is not ahead and none was owed before."""
    sent: datetime | None = assignment.reminded_due_at
    owed = not before.breached and sent != before.due_at and reminder_at(catalogue, assignment, before) <= now
    return sent if owed or reminder_at(catalogue, assignment, after) > now else after.due_at
