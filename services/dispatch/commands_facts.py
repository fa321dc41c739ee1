"""What every command of dispatch works with: the town, and one assignment in hand whose changes, events and messages it collects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from services.dispatch.lifecycle import FINAL, LIFECYCLE
from services.dispatch.models import Assignment, Case, Removal
from services.dispatch.rules import head_of, spokesman_of
from services.dispatch.rules_clocks import Clock, Clocks, Due, agenda, light_at, read_clocks, share_of, shown
from services.dispatch.rules_notices import awaited_year, sheets_of
from services.dispatch.shapes_answers import allowed_actions, assignment_view
from shared.actor import Actor
from shared.catalogue import Item
from shared.contracts.base import Area, Light, Location, ReportRef, TimeLimit
from shared.contracts.dispatch import ClockBreached, ClockRecalculated, ClockWarned, OfCase, OfClock, OfUnit, SupervisionIssued
from shared.db.commands import Decision
from shared.ids import new_id
from shared.messages import message
from shared.problems import NotAllowedNow
from shared.secrets import Secrets
from shared.service import Runtime
from shared.town import Town

E = TypeVar("E", bound=OfCase)
TRAILED = ("status", "unit", "person", "item", "severity", "grid", "community")
"""What a terminal that was offline must not act upon unseen."""
KINDS = {
    "assign": "assigned", "sign": "signed", "arrive": "arrived", "contact": "contacted", "measures": "measure_recorded",
    "handle": "handled", "return": "return_requested", "arbitrate": "return_decided", "extend": "extension_requested",
    "approve-extension": "extension_decided", "suspend": "suspended", "resume": "resumed", "transfer": "transferred",
    "answer-transfer": "transfer_answered", "urge": "urged", "supervise": "supervised", "answer-supervision": "supervision_answered",
    "tasks": "task_added", "finish-task": "task_finished",
    "reroute": "assigned", "escalate": "escalated", "complete": "removed", "cancel": "removed",
}  # fmt: skip
"""What a terminal is told of each action."""
SHOWN_NAMES = {"grid": "area", "community": "area"}


@dataclass(frozen=True, slots=True)
class World:
    """What decisions need from outside: the town's data and the keys for messages and sealed parties. Immutable."""

    town: Town
    secrets: Secrets

    def find_item(self, code: str) -> Item | None:
        return self.town.catalogue.find_item(code)

    def unit_name(self, code: str) -> str:
        unit = self.town.organisation.find_unit(code)
        return unit.name if unit is not None else code


def world_of(runtime: Runtime) -> World:
    """The world of decisions; made once per runtime, since everything in it is immutable."""
    world = runtime.extra.get("world")
    if not isinstance(world, World):
        world = runtime.extra["world"] = World(runtime.town, runtime.secrets)
    return world


class Work:
    """One assignment and its case inside one decision. `at` is when the act happened, `now` when it is recorded."""

    def __init__(
        self,
        world: World,
        assignment: Assignment,
        case: Case,
        *,
        actor: Actor,
        now: datetime,
        at: datetime | None = None,
        decision: Decision | None = None,
        fresh: bool = False,
    ) -> None:
        self.world = world
        self.before = assignment
        self.assignment = assignment
        self.case = case
        self.clocks: Clocks = read_clocks(assignment.clocks)
        self.clocks_before = self.clocks
        self.actor = actor
        self.now = now
        self.at = at or now
        self.decision = decision or Decision()
        self.fresh = fresh
        self.change: str | None = None
        """What terminals are told; None leaves their inbox alone."""
        self.told: list[dict[str, Any]] = []

    # ---- changing --------------------------------------------------------------------------------------------------------------

    def apply(self, action: str, *, if_match: int | None = None, **options: Any) -> None:
        """One row of the lifecycle; refuses as the lifecycle does, with what is allowed instead."""
        try:
            self.assignment = LIFECYCLE.apply(
                self.decision,
                self.assignment,
                action,
                actor=self.actor,
                now=self.now,
                key=self.case.id,
                if_match=if_match,
                current=self.view,
                **options,
            )
        except NotAllowedNow as refusal:
            raise NotAllowedNow(refusal.detail, **self.allowance()) from None
        self.change = KINDS[action]

    def allowance(self) -> dict[str, Any]:
        return {"current_status": str(self.assignment.status), "allowed_actions": allowed_actions(self.assignment, self.actor, self.now)}

    def set(self, **changes: Any) -> None:
        """Other columns, in the same row as the action's own changes."""
        for records in (self.decision.inserts, self.decision.updates):
            for position, record in enumerate(records):
                if record is self.assignment:
                    self.assignment = records[position] = self.assignment.replaced(**changes)
                    return
        self.assignment = self.decision.update(self.assignment, **changes)

    def set_case(self, **changes: Any) -> None:
        for records in (self.decision.inserts, self.decision.updates):
            for position, record in enumerate(records):
                if record is self.case:
                    self.case = records[position] = self.case.replaced(**changes)
                    return
        self.case = self.decision.update(self.case, **changes)

    def fact(self, kind: str, **more: Any) -> None:
        """Something that happened in the world, with the device's time and the time of receipt."""
        row = {"kind": kind, "at": shown(self.at), "received_at": shown(self.now), "by": self.actor.person, **more}
        self.set(facts=[*self.assignment.facts, row])

    # ---- what the clocks will do ------------------------------------------------------------------------------------------------

    @cached_property
    def first_due(self) -> Due | None:
        """What the timer stands at: what was due next when the work began."""
        found = agenda(self.world.town.catalogue, self.before, self.clocks_before)
        return found[0] if found else None

    def next_due(self) -> Due | None:
        """What the clocks do next by themselves."""
        if self.assignment is self.before and self.clocks is self.clocks_before:
            return self.first_due
        found = agenda(self.world.town.catalogue, self.assignment, self.clocks)
        return found[0] if found else None

    # ---- saying -----------------------------------------------------------------------------------------------------------------

    @property
    def dispose(self) -> Clock | None:
        return self.clocks.get("dispose")

    @property
    def item(self) -> Item | None:
        return self.world.find_item(self.assignment.item)

    @property
    def due_at(self) -> datetime:
        """Of the dispose clock; while nobody is responsible, of the dispatch clock."""
        clock = self.dispose or self.clocks["dispatch"]
        return clock.due_at

    def light(self, at: datetime) -> Light:
        return light_at(self.dispose, at)

    def event(self, kind: type[E], at: datetime | None = None, **fields: Any) -> None:
        """An event of this assignment as it now is; what every dispatch event says is filled in."""
        at = at or self.at
        common: dict[str, Any] = {
            "case_id": self.case.id,
            "case_no": self.case.case_no,
            "round": self.assignment.round,
            "assignment_id": self.assignment.id,
            "status": str(self.assignment.status),
            "at": at,
            "by": self.actor.person,
            "role": self.actor.role,
            "light": self.light(at),
        }
        if issubclass(kind, OfUnit):
            common |= {"unit": self.assignment.unit, "person": self.assignment.person, "due_at": self.due_at}
        self.decision.event(kind(**{**common, **fields}), key=self.case.id)

    def clock_event(
        self,
        kind: type[ClockWarned | ClockBreached | ClockRecalculated],
        name: str,
        at: datetime,
        clock: Clock | None = None,
        **fields: Any,
    ) -> None:
        clock = clock or self.clocks[name]
        limit = clock.limit.as_json()
        shape: dict[str, Any] = {
            "clock": name,
            "clock_due_at": clock.due_at,
            "limit": TimeLimit(value=limit["value"], unit=limit["unit"]),
            "share": share_of(self.world.town.work_time, clock, at),
            "unit": None if name == "dispatch" else self.assignment.unit,
            "person": self.assignment.person,
            "due_at": self.dispose.due_at if self.dispose else None,
            "item": self.assignment.item,
            "severity": self.assignment.severity,
            "district": self.assignment.district,
            "channel": self.assignment.channel,
        }
        assert issubclass(kind, OfClock)
        self.event(kind, at, **{**shape, **fields})

    def step(self, action: str, *, reason: str | None = None, note: str | None = None) -> None:
        """A row of the chain for something that changes no status by itself."""
        status = str(self.assignment.status)
        self.decision.step(self.case.id, action, resource="assignment", from_=status, to=status, reason=reason, note=note)

    def case_shapes(self) -> dict[str, Any]:
        """The members of an event that describe the case: item, severity, area, location, channel, reports."""
        return {
            "item": self.assignment.item,
            "severity": self.assignment.severity,
            "area": Area(**self.case.area) if self.case.area else None,
            "location": Location(**self.case.location),
            "channel": self.assignment.channel,
            "reports": [ReportRef(**row) for row in self.case.reports],
        }

    @property
    def holder(self) -> str | None:
        """Who is told: the named person, else who speaks for the unit."""
        return self.assignment.person or spokesman_of(self.world.town.organisation, self.assignment.unit)

    @property
    def accountable(self) -> list[str]:
        """Who is told of a 督查单: who holds the case, and the leader, who answers it (contract section 3)."""
        both = (self.holder, head_of(self.world.town.organisation, self.assignment.unit))
        return list(dict.fromkeys(person for person in both if person is not None))

    def tell(
        self,
        kind: str,
        template: str,
        values: Mapping[str, str],
        *,
        to: str | None = None,
        channels: Sequence[str] = ("app",),
        at: datetime | None = None,
        ref: str | None = None,
    ) -> None:
        """Messages to staff, once per (ref, recipient, channel), and what the assignment shows of them."""
        recipient = to or self.holder
        if recipient is None:
            return
        at = at or self.now
        for channel in channels:
            delivery = message(
                self.decision,
                self.world.secrets,
                event_ref=ref or f"{new_id()}:{kind}",
                recipient=recipient,
                channel="sms" if channel == "sms" else "app",
                template=template,
                values={"case_no": self.assignment.case_no, **values},
                case_id=self.case.id,
                urgent=self.world.town.catalogue.ignores_quiet_hours(self.assignment.severity),
                now=at,
            )
            shape = {"kind": kind, "channel": channel, "recipient": recipient, "at": shown(delivery.not_before), "state": "waiting"}
            self.told.append({**shape, "id": delivery.id})

    def issue_supervision(self, cause: str, reason: str, clock: Clock) -> str:
        """A 督查单: its own limit, alive beyond the end of the case."""
        sheet, at, due_at = new_id(), clock.started_at, clock.due_at
        row: dict[str, Any] = {"id": sheet, "issued_at": shown(at), "due_at": shown(due_at), "status": "issued"}
        row |= {"limit": clock.limit.as_json(), "awaits": clock.awaits, "cause": cause, "reason": reason, "by": self.actor.person}
        self.set(supervisions=[*self.assignment.supervisions, row])
        self.event(
            SupervisionIssued,
            at,
            supervision_id=sheet,
            cause=cause,
            unit=self.assignment.unit,
            person=self.assignment.person,
            due_at=self.dispose.due_at if self.dispose else None,
            answer_due_at=due_at,
            reason=reason,
        )
        values = {"due_at": self.local(due_at)}
        for to in self.accountable:
            self.tell("supervision_issued", "supervision_issued", values, to=to, at=at, channels=("app", "sms"), ref=f"{sheet}:issued")
        return sheet

    def local(self, at: datetime) -> str:
        """A time as people of the town read it."""
        return self.world.town.work_time.shown(at)

    def item_name(self) -> str:
        item = self.item
        return item.name if item is not None else self.assignment.item

    def view(self, record: Any = None) -> dict[str, Any]:
        clocks = self.clocks if record is None else None
        return assignment_view(record or self.assignment, self.case, self.actor, self.now, self.world.town.work_time, clocks)

    # ---- closing the books --------------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Writes clocks and what hangs on them back into the row, tells terminals, and remembers what changed for those offline."""
        dispose, rows = self.dispose, self.before.clocks
        columns: dict[str, Any] = {
            # a clock that nobody touched keeps its row
            "clocks": {
                name: rows[name] if clock is self.clocks_before.get(name) else clock.as_row() for name, clock in self.clocks.items()
            },
            "due_at": dispose.due_at if dispose else None,
            "yellow_at": dispose.yellow_at if dispose else None,
            "fixed_light": light_at(dispose, self.now) if dispose and not dispose.running else None,
            "awaits": awaited_year({**self.clocks, **sheets_of(self.assignment.supervisions)}),
        }
        if self.told:
            columns["notifications"] = [*self.assignment.notifications, *self.told]
            self.told = []
        if self.change is not None:
            self._leave_terminals()
            columns |= {"cursor": new_id(), "last_change": self.change, "changed_at": self.now}
        self.set(**columns)
        if not self.fresh and self.change is not None and self.assignment.version != self.before.version:
            changed = self._trailed()
            if changed:
                self.set(trail=[*self.assignment.trail, {"v": self.assignment.version, "by": self.actor.person, "f": changed}])

    def _leave_terminals(self) -> None:
        """Rows for those from whom the task was taken; nothing for a new assignment or one that ended (its own row says so)."""
        if self.fresh or self.assignment.status in FINAL:
            return
        old, new = (self.before.unit, self.before.person), (self.assignment.unit, self.assignment.person)
        gone = []
        if old[0] != new[0] or (old[1] is None and new[1] is not None):
            gone.append(f"unit:{old[0]}")
        if old[1] is not None and old[1] != new[1]:
            gone.append(old[1])
        for recipient in gone:
            removal = Removal(id=new_id(), recipient=recipient, assignment_id=self.assignment.id, case_id=self.case.id, at=self.now)
            self.decision.insert(removal)

    def _trailed(self) -> dict[str, list[Any]]:
        automatic = self.actor.is_system and self.assignment.auto_signed and not self.before.auto_signed
        found: dict[str, list[Any]] = {}
        for name in TRAILED:
            before, after = getattr(self.before, name), getattr(self.assignment, name)
            if before != after and not (automatic and name == "status"):
                found.setdefault(SHOWN_NAMES.get(name, name), [before, after])
        return found
