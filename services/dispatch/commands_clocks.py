"""What time does by itself: reminders, lights, automatic signatures, breaches, ends of suspensions; and the end of every command."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from services.dispatch.commands_facts import Work, World
from services.dispatch.lifecycle import ASSIGNED, FINAL, SUSPENDED, UNANSWERED
from services.dispatch.rules import supervisor_for
from services.dispatch.rules_clocks import (
    Clock,
    Due,
    extend_until,
    is_grave,
    resume_clocks,
    return_until,
    shown,
    start_clock,
    stop_clock,
    supervision_limit,
    suspended_seconds,
)
from services.dispatch.rules_notices import outdated, recalculated, reminded_of, sheets_of, still_ahead
from services.dispatch.store import ASSIGNMENTS, CASES, TIMER
from shared.actor import SYSTEM
from shared.contracts.dispatch import CaseResumed, CaseSigned, ClockBreached, ClockRecalculated, ClockWarned
from shared.db.commands import AlreadyDone, Command, Decision, Needs, State


@dataclass(frozen=True, kw_only=True)
class TurnClocks(Command):
    """Something on an assignment's agenda is due. Doing it again finds nothing to do."""

    world: World
    assignment_id: str

    def needs(self) -> Needs:
        return Needs({ASSIGNMENTS: [self.assignment_id]})

    def more(self, state: State) -> Needs | None:
        found = state.find(ASSIGNMENTS, self.assignment_id)
        return Needs({CASES: [found.case_id]}, chains=[found.case_id]) if found else None

    def decide(self, state: State) -> Decision:
        found = state.find(ASSIGNMENTS, self.assignment_id)
        if found is None:
            raise AlreadyDone
        work = Work(self.world, found, state.one(CASES, found.case_id), actor=SYSTEM, now=self.now)
        return conclude(work)


@dataclass(frozen=True, kw_only=True)
class ApplyNotice(TurnClocks):
    """The notice of a year is out: the same turn of the clocks, for an assignment that waits for it. The next time finds nothing."""

    def decide(self, state: State) -> Decision:
        found = state.find(ASSIGNMENTS, self.assignment_id)
        if found is None or found.awaits is None or self.world.town.work_time.is_provisional(found.awaits):
            raise AlreadyDone
        return super().decide(state)


def catch_up(work: Work) -> Due | None:
    """Does what was due before somebody acts, whether or not the timer has come to it: an act never swallows a breach. Whether something
    was due is judged by the calendar as it is known by now. Answers what is due next."""
    recalculate(work)
    while (due := work.next_due()) is not None and due.at <= work.now:
        EFFECTS[due.what](work, due)
    return due


def conclude(work: Work) -> Decision:
    """Does what is due, settles the row, and sets the timer to what comes next."""
    upcoming = catch_up(work)
    work.settle()
    if work.fresh or work.first_due != upcoming or work.actor is SYSTEM:
        if upcoming is not None:
            work.decision.timer(upcoming.at, TIMER, work.assignment.id)
        else:
            work.decision.cancel(TIMER, work.assignment.id)
    return work.decision


def recalculate(work: Work) -> None:
    """Computes anew what waited for a year whose notice is out: a step and an event for each clock. Nobody is told of anything, but that a
    督查单 has lost its ground."""
    town, now, before = work.world.town, work.now, work.clocks
    old, sheets = outdated(town.work_time, before), outdated(town.work_time, sheets_of(work.assignment.supervisions))
    if not (old or sheets):
        return

    def anew(name: str, clock: Clock) -> Clock:
        not_after = work.case.reply_due_at if name == "dispose" else None
        return recalculated(town.work_time, town.catalogue, work.assignment.severity, clock, now, not_after=not_after)

    def act() -> None:
        work.clocks = {**before, **{name: anew(name, clock) for name, clock in old.items()}}
        withdrawn = None
        if "dispose" in old:
            work.set(**hanging_on(work, before["dispose"]))
            withdrawn = withdraw_sheet(work, before["dispose"])
        for name, clock in old.items():
            fields = {"withdrawn_supervision_id": withdrawn} if name == "dispose" else {}
            _tell_recalculated(work, name, clock, work.clocks[name], **fields)
        for sheet, clock in sheets.items():
            if sheet == withdrawn:
                continue
            fresh = anew("supervision", clock)
            columns = {"due_at": shown(fresh.due_at), "awaits": fresh.awaits}
            work.set(supervisions=[{**row, **columns} if row["id"] == sheet else row for row in work.assignment.supervisions])
            _tell_recalculated(work, "supervision", clock, fresh, supervision_id=sheet)
        work.change = work.change or "recalculated"

    _by_the_clock(work, act)


def _tell_recalculated(work: Work, name: str, before: Clock, after: Clock, **fields: Any) -> None:
    work.step("recalculate", reason=name)
    fields |= {"previous_clock_due_at": before.due_at, "year": before.awaits, "provisional": after.provisional}
    work.clock_event(ClockRecalculated, name, work.now, after, **fields)


def withdraw_sheet(work: Work, before: Clock) -> str | None:
    """The 督查单 of a breach that is none any more: nobody need answer it, and the breach at the new end issues the one that counts."""
    rows = work.assignment.supervisions
    last = next((row for row in reversed(rows) if row["cause"] == "breach"), None)
    undone = before.breached and not work.clocks["dispose"].breached
    if last is None or not undone or last["status"] not in UNANSWERED:
        return None
    sheet: str = last["id"]
    work.set(supervisions=[{**row, "status": "withdrawn"} if row["id"] == sheet else row for row in rows])
    for to in work.accountable:
        work.tell("supervision_withdrawn", "supervision_withdrawn", {}, to=to, ref=f"{sheet}:withdrawn")
    return sheet


def hanging_on(work: Work, before: Clock) -> dict[str, Any]:
    """What hangs on the dispose clock and follows it to its new end."""
    town, assignment, after = work.world.town, work.assignment, work.clocks["dispose"]
    columns: dict[str, Any] = {
        "reminded_due_at": reminded_of(town.catalogue, assignment, before, after, work.now),
        "late": assignment.late and after.breached,
    }
    if assignment.extend_until is not None:
        fresh = extend_until(town.work_time, town.catalogue, after)
        columns["extend_until"] = still_ahead(fresh, assignment.extend_until, work.now)
    if assignment.return_until is not None and assignment.dispatched_at is not None:
        window = return_until(town.work_time, town.catalogue, assignment.dispatched_at, after.limit)
        fresh = min(window, max(after.due_at, assignment.dispatched_at))
        columns["return_until"] = still_ahead(fresh, assignment.return_until, work.now)
    return columns


def _by_the_clock(work: Work, act: Callable[[], None]) -> None:
    """What the clock does is done by the system, whoever's command made it look."""
    actor, work.actor = work.actor, SYSTEM
    try:
        act()
    finally:
        work.actor = actor


def remind(work: Work, due: Due) -> None:
    """Severity I and II: one SMS and one app message 24 hours before the limit, or at dispatch when it is shorter (A-27.1, A-27.2)."""
    dispose = work.clocks["dispose"]

    def act() -> None:
        work.step("remind", reason="reminder_24h")
        work.clock_event(ClockWarned, "dispose", due.at, cause="reminder_24h")
        ref = f"{work.assignment.id}:reminder:{work.assignment.version}"
        values = {"item_name": work.item_name(), "due_at": work.local(dispose.due_at)}
        work.tell("reminder_24h", "due_reminder", values, channels=("sms", "app"), at=due.at, ref=ref)
        work.set(reminded_due_at=dispose.due_at)
        work.change = work.change or "warned"

    _by_the_clock(work, act)


def warn(work: Work, due: Due) -> None:
    """The dispose light turned yellow."""
    dispose = work.clocks["dispose"]

    def act() -> None:
        work.step("warn", reason="yellow")
        work.clock_event(ClockWarned, "dispose", due.at, cause="yellow")
        if not is_grave(work.world.town.catalogue, work.assignment.severity):  # those have their own reminder, exactly one
            ref = f"{work.assignment.id}:yellow:{work.assignment.version}"
            values = {"item_name": work.item_name(), "due_at": work.local(dispose.due_at)}
            work.tell("yellow", "due_reminder", values, at=due.at, ref=ref)
        work.clocks = {**work.clocks, "dispose": replace(dispose, warned=True)}
        work.change = work.change or "warned"

    _by_the_clock(work, act)


def breach(work: Work, due: Due) -> None:
    """A limit has passed. Dispose: red light and exactly one 督查单 (A-27.4); the others warn (contract section 3): a message each."""
    name = due.ref
    clock = work.clocks[name]
    town = work.world.town

    def act() -> None:
        work.step("breach", reason=name)
        work.clocks = {**work.clocks, name: replace(clock, breached=True)}
        sheet = None
        if name == "dispose":
            severity = work.assignment.severity
            answer = start_clock(town.work_time, town.catalogue, severity, due.at, supervision_limit(town.catalogue, severity))
            work.set(late=True)
            sheet = work.issue_supervision("breach", "超过处置时限", answer)
            ref = f"{work.assignment.id}:red:{work.assignment.version}"
            work.tell("red_light", "red_light", {"due_at": work.local(clock.due_at)}, at=due.at, ref=ref)
        else:
            # who handled the case may not verify it: that nobody did is told to somebody above both
            to = supervisor_for(town.organisation, work.case.id) if name == "verify" else None
            kind = f"{name}_overdue"
            work.tell(kind, kind, {}, to=to, at=due.at, ref=f"{work.assignment.id}:{kind}:{work.assignment.version}")
        work.clock_event(ClockBreached, name, due.at, supervision_id=sheet)
        work.change = work.change or "breached"

    _by_the_clock(work, act)


def sign_automatically(work: Work, due: Due) -> None:
    """Unsigned at `auto_sign_multiple` times the sign limit: signed by the clock, marked late (domain reference 3.1)."""

    def act() -> None:
        sign = work.clocks["sign"]
        work.clocks = stop_clock(work.clocks, "sign", due.at)
        work.apply("sign", reason="automatic", auto_signed=True)
        work.event(CaseSigned, due.at, automatic=True, late=True, sign_due_at=sign.due_at)
        work.tell("auto_signed", "auto_signed", {}, at=due.at, ref=f"{work.assignment.id}:auto_signed:{int(due.at.timestamp())}")

    if work.assignment.status == ASSIGNED:
        _by_the_clock(work, act)


def resume_automatically(work: Work, due: Due) -> None:
    """The granted time has run out: the clock runs again."""
    if work.assignment.status == SUSPENDED:
        _by_the_clock(work, lambda: resume(work, due.at, automatic=True))


def resume(work: Work, at: datetime, *, automatic: bool, reason: str | None = None, if_match: int | None = None) -> None:
    """Back to where it was suspended from; due times move by the time that the clocks stood still."""
    town = work.world.town
    work.clocks = resume_clocks(town.work_time, town.catalogue, work.assignment.severity, work.clocks, at)
    dispose = work.clocks["dispose"]
    stood_still = suspended_seconds(dispose.pauses)
    work.apply(
        "resume",
        to=work.assignment.status_before or ASSIGNED,
        if_match=if_match,
        reason="automatic" if automatic else "resumed",
        note=reason,
        suspension=None,
        status_before=None,
        suspended_seconds=stood_still,
        extend_until=extend_until(town.work_time, town.catalogue, dispose),
    )
    work.event(CaseResumed, at, suspended_seconds=stood_still, automatic=automatic, reason=reason)


def escalate_supervision(work: Work, due: Due) -> None:
    """A 督查单 that nobody answered goes to a supervisor."""

    def act() -> None:
        rows: list[dict[str, Any]] = [{**row, "status": "overdue"} if row["id"] == due.ref else row for row in work.assignment.supervisions]
        work.step("supervision_overdue", reason="unanswered")
        work.set(supervisions=rows)
        to = supervisor_for(work.world.town.organisation, work.case.id)
        values = {"reason": "督查单逾期未答复"}
        work.tell("supervision_overdue", "case_escalated", values, to=to, at=due.at, ref=f"{due.ref}:overdue")
        if work.assignment.status not in FINAL:
            work.change = work.change or "breached"

    _by_the_clock(work, act)


EFFECTS: dict[str, Callable[[Work, Due], None]] = {
    "reminder": remind,
    "yellow": warn,
    "breach": breach,
    "auto_sign": sign_automatically,
    "resume": resume_automatically,
    "supervision": escalate_supervision,
}
