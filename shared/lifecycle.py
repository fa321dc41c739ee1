"""Lifecycles: a status changes only by a row of a table, and only through `Lifecycle.apply`.

    LIFECYCLE = Lifecycle(
        "assignment",
        statuses=AssignmentStatus,
        initial="pending",
        final=("completed", "cancelled"),
        transitions=[
            Transition(("pending", "assigned"), "assign", "assigned", ("dispatcher", "squad_leader"), guard="own_unit"),
            Transition("suspended", "resume", ("signed", "on_site"), ("dispatcher", "system")),   # several targets: the caller picks
            Transition(("signed", "on_site"), "urge", STAY, ("dispatcher", "supervisor")),        # a fact, not a status
        ],
        guards={"own_unit": own_unit},
    )
    changed = LIFECYCLE.apply(decision, assignment, "assign", actor=self.actor, now=self.now, key=assignment.case_id, unit="ZH1")

The kernel acts as role `system`. Diagrams and permission tables of the READMEs are drawn from the same table.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from shared.actor import Actor
from shared.db.commands import Decision
from shared.db.records import Record
from shared.problems import Forbidden, NotAllowedNow, Problem, StaleVersion

R = TypeVar("R", bound=Record)

STAY = ""
"""Target of an action that is recorded but leaves the status as it is."""

Guard = Callable[[Any, Actor, datetime], Problem | None]
"""(record, actor, now) → why not, or None. A 403 or 404 is judged before the version, everything else after it."""


class LifecycleFault(ValueError):
    """The table itself is wrong; raised when it is declared, so a broken table never starts."""


@dataclass(frozen=True, slots=True)
class Transition:
    """From which statuses, by which action, to what (several: the first unless the caller names one), for which roles.

    `guard` names the rule that also has to hold; it is looked up in the lifecycle's `guards`, or, if it is not there, only documents
    what `rules.py` checks.
    """

    from_: str | Sequence[str]
    action: str
    to: str | Sequence[str]
    roles: str | Sequence[str]
    guard: str = ""

    @property
    def sources(self) -> tuple[str, ...]:
        return _texts(self.from_)

    @property
    def targets(self) -> tuple[str, ...]:
        return _texts(self.to)

    @property
    def allowed(self) -> tuple[str, ...]:
        return _texts(self.roles)

    def targets_from(self, status: str) -> tuple[str, ...]:
        """The statuses that this row leads to from `status`; STAY is the status itself."""
        return tuple(status if target == STAY else target for target in self.targets)


class Lifecycle:
    """The table of one resource. LifecycleFault if a status cannot be reached or left, or if a (status, action) appears twice."""

    def __init__(
        self,
        resource: str,
        *,
        statuses: type[StrEnum],
        initial: str | Sequence[str],
        final: Iterable[str] = (),
        transitions: Sequence[Transition],
        guards: Mapping[str, Guard] | None = None,
    ) -> None:
        self.resource = resource
        self.statuses = tuple(status.value for status in statuses)
        self.initial = _texts(initial)
        self.final = frozenset(str(status) for status in final)
        self.transitions = tuple(transitions)
        self.guards = dict(guards or {})
        self._enum = statuses
        self._table: dict[tuple[str, str], Transition] = {}
        for row in self.transitions:
            for status in row.sources:
                if (status, row.action) in self._table:
                    raise LifecycleFault(f"{resource}: {row.action} from {status} is declared twice")
                self._table[status, row.action] = row
        self._check_names()
        self._check_graph()
        self.roles_of: dict[str, frozenset[str]] = {
            action: frozenset(role for row in self.transitions if row.action == action for role in row.allowed)
            for action in dict.fromkeys(row.action for row in self.transitions)
        }
        """Action → roles that may do it in some status; what `Service.permissions` is made of."""
        self._actions = {
            (status, role): [action for (at, action), row in self._table.items() if at == status and role in row.allowed]
            for status in self.statuses
            for role in frozenset(role for roles in self.roles_of.values() for role in roles)
        }

    def allowed_actions(
        self, status: str, role: str, *, record: Any = None, actor: Actor | None = None, now: datetime | None = None
    ) -> list[str]:
        """Action names in the order of the table, for one role; with record, actor and now also filtered by the guards."""
        actions = self._actions.get((str(status), role), [])
        if record is None or actor is None or now is None:
            return list(actions)
        return [action for action in actions if self._refusal(self._table[str(status), action], record, actor, now) is None]

    def check(
        self,
        action: str,
        status: str,
        role: str,
        *,
        to: str | None = None,
        if_match: int | None = None,
        record: Any = None,
        actor: Actor | None = None,
        now: datetime | None = None,
        current: Callable[[Any], Any] | None = None,
    ) -> str:
        """The status that the action leads to.

        Refuses with Forbidden (a role that never may), the guard's own problem, StaleVersion(current) when `if_match` is not the
        record's version, NotAllowedNow(current_status, allowed_actions); in the order of the contract: 403, 404, 412, 409.
        ValueError for an action the table does not know and for a target the row does not offer.
        """
        status = str(status)
        if action not in self.roles_of:
            raise ValueError(f"{self.resource} has no action {action}")
        if role not in self.roles_of[action]:
            raise Forbidden
        row = self._table.get((status, action))
        refusal = None
        if record is not None and actor and now:
            # who may never do it hears so in whatever status, as the contract's order has it
            judged = row or next(one for one in self.transitions if one.action == action and role in one.allowed)
            refusal = self._refusal(judged, record, actor, now)
            if refusal is not None and refusal.status in (403, 404):
                raise refusal
        if if_match is not None and record is not None and if_match != record.version:
            raise StaleVersion(current=current(record) if current else None)
        if row is None or role not in row.allowed or (isinstance(refusal, NotAllowedNow) and not refusal.extra):
            raise NotAllowedNow(
                refusal.detail if row is not None and refusal is not None else None,
                current_status=status,
                allowed_actions=self.allowed_actions(status, role, record=record, actor=actor, now=now),
            )
        if refusal is not None:
            raise refusal
        targets = row.targets_from(status)
        if to is not None and str(to) not in targets:
            raise ValueError(f"{self.resource}: {action} from {status} does not lead to {to}")
        return targets[0] if to is None else str(to)

    def apply(
        self,
        decision: Decision,
        record: R,
        action: str,
        *,
        actor: Actor,
        now: datetime,
        key: str,
        to: str | None = None,
        if_match: int | None = None,
        reason: str | None = None,
        note: str | None = None,
        current: Callable[[R], Any] | None = None,
        also: Mapping[str, Any] | None = None,
        **changes: Any,
    ) -> R:
        """Checks, changes the status (and `changes`), adds the step to the chain of `key`; answers the changed record.

        The only way to change a status. `reason` is a code, `note` free text; `current` makes the body that a stale caller is shown;
        `also` carries changes of columns whose names are arguments here (`reason`, `note` …). Refuses as `check` does.
        """
        before: str = record.status  # type: ignore[attr-defined]  # every record with a lifecycle has one
        after = self.check(action, before, actor.role, to=to, if_match=if_match, record=record, actor=actor, now=now, current=current)
        changes = {**changes, **(also or {}), "status": self._enum(after)}
        changed = decision.update(record, **changes)
        decision.step(key, action, resource=self.resource, from_=str(before), to=after, reason=reason, note=note)
        return changed

    def open(self, decision: Decision, record: R, action: str, *, key: str, reason: str | None = None, note: str | None = None) -> R:
        """Inserts a new record, which stands in an initial status, and adds the first step. ValueError for another status."""
        status = str(record.status)  # type: ignore[attr-defined]  # every record with a lifecycle has one
        if status not in self.initial:
            raise ValueError(f"{self.resource} does not begin as {status}")
        decision.insert(record)
        decision.step(key, action, resource=self.resource, from_=None, to=status, reason=reason, note=note)
        return record

    def mermaid(self) -> str:
        """The state diagram as Mermaid text."""
        lines = ["stateDiagram-v2"]
        lines += [f"    [*] --> {status}" for status in self.initial]
        edges: dict[tuple[str, str], list[str]] = {}
        for row in self.transitions:
            for source in row.sources:
                for target in row.targets_from(source):
                    edges.setdefault((source, target), []).append(row.action)
        lines += [f"    {source} --> {target}: {', '.join(actions)}" for (source, target), actions in edges.items()]
        lines += [f"    {status} --> [*]" for status in self.statuses if status in self.final]
        return "\n".join(lines)

    def permission_rows(self) -> list[tuple[str, str, str, str, str]]:
        """(action, from, to, roles, guard) per row of the table, texts joined by commas, for READMEs."""
        return [
            (row.action, ", ".join(row.sources), ", ".join(target or "(same)" for target in row.targets), ", ".join(row.allowed), row.guard)
            for row in self.transitions
        ]

    def _refusal(self, row: Transition, record: Any, actor: Actor, now: datetime) -> Problem | None:
        guard = self.guards.get(row.guard) if row.guard else None
        return guard(record, actor, now) if guard else None

    def _check_names(self) -> None:
        known = set(self.statuses)
        used = {*self.initial, *self.final}
        for row in self.transitions:
            used.update(row.sources)
            used.update(target for target in row.targets if target != STAY)
            if not (row.action and row.sources and row.targets and row.allowed):
                raise LifecycleFault(f"{self.resource}: a row of {row.action or 'no action'} lacks status or role")
        if used - known:
            raise LifecycleFault(f"{self.resource}: unknown statuses {sorted(used - known)}")
        if not self.initial:
            raise LifecycleFault(f"{self.resource}: no initial status")

    def _check_graph(self) -> None:
        leads: dict[str, set[str]] = {status: set() for status in self.statuses}
        for (status, _), row in self._table.items():
            leads[status].update(row.targets_from(status))
        reached: set[str] = set()
        ahead = list(self.initial)
        while ahead:
            status = ahead.pop()
            if status not in reached:
                reached.add(status)
                ahead.extend(leads[status])
        if set(self.statuses) - reached:
            raise LifecycleFault(f"{self.resource}: unreachable statuses {sorted(set(self.statuses) - reached)}")
        stuck = [status for status in self.statuses if status not in self.final and not leads[status] - {status}]
        if stuck:
            raise LifecycleFault(f"{self.resource}: statuses that cannot be left {stuck}")


def _texts(value: str | Sequence[str]) -> tuple[str, ...]:
    return (str(value),) if isinstance(value, str) else tuple(str(one) for one in value)
