"""The table of a lifecycle: what it refuses to be, what it allows, and that a status changes only through it."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import pytest
from sqlmodel import Field

from shared.actor import Actor
from shared.db.commands import Decision
from shared.db.records import Record, text_enum
from shared.lifecycle import STAY, Lifecycle, LifecycleFault, Transition
from shared.problems import Conflict, Forbidden, NotAllowedNow, Problem, SeparationOfDuties, StaleVersion

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
DISPATCHER = Actor("dispatcher-1", "dispatcher")
LEADER = Actor("leader-zh1", "squad_leader", unit="ZH1")
OTHER_LEADER = Actor("leader-zh2", "squad_leader", unit="ZH2")


class Status(StrEnum):
    PENDING = "pending"
    ASSIGNED = "assigned"
    SUSPENDED = "suspended"
    DONE = "done"


class Task(Record):
    id: str = Field(primary_key=True)
    status: Status = text_enum(Status)
    unit: str
    reason: str | None = None
    version: int = 1


def own_unit(task: Task, actor: Actor, now: datetime) -> Problem | None:
    return SeparationOfDuties() if actor.role == "squad_leader" and actor.unit != task.unit else None


def before_noon(task: Task, actor: Actor, now: datetime) -> Problem | None:
    return Conflict("已过时限") if now.hour >= 12 else None


ROWS = (
    Transition(("pending", "assigned"), "assign", "assigned", ("dispatcher", "squad_leader"), guard="own_unit"),
    Transition("assigned", "finish", "done", ("squad_leader", "system"), guard="before_noon"),
    Transition("assigned", "urge", STAY, "dispatcher"),
    Transition(("pending", "assigned"), "suspend", "suspended", "dispatcher"),
    Transition("suspended", "resume", ("assigned", "pending"), "dispatcher", guard="only documented"),
)


def lifecycle(*rows: Transition, initial: Any = "pending", final: Any = ("done",)) -> Lifecycle:
    guards = {"own_unit": own_unit, "before_noon": before_noon}
    return Lifecycle("task", statuses=Status, initial=initial, final=final, transitions=rows or ROWS, guards=guards)


TASKS = lifecycle()


def task(status: Status = Status.PENDING, version: int = 3) -> Task:
    return Task(id="t1", status=status, unit="ZH1", version=version)


def test_applying_sets_the_status_raises_the_version_and_leaves_a_step() -> None:
    decision = Decision()
    changed = TASKS.apply(
        decision, task(), "assign", actor=DISPATCHER, now=NOW, key="case-1", reason="routed", note="因为", also={"reason": "r"}, unit="ZH2"
    )
    assert (changed.status, changed.unit, changed.version, changed.reason) == (Status.ASSIGNED, "ZH2", 4, "r")
    assert decision.updates == [changed]
    (step,) = decision.steps
    assert (step.key, step.action, step.resource, step.from_status, step.to_status) == ("case-1", "assign", "task", "pending", "assigned")
    assert (step.reason, step.note) == ("routed", "因为")


def test_an_action_that_stays_leaves_a_step_and_the_status() -> None:
    decision = Decision()
    changed = TASKS.apply(decision, task(Status.ASSIGNED), "urge", actor=DISPATCHER, now=NOW, key="k")
    assert changed.status == Status.ASSIGNED
    assert (decision.steps[0].from_status, decision.steps[0].to_status) == ("assigned", "assigned")


def test_a_row_with_several_targets_takes_the_one_named_and_no_other() -> None:
    assert TASKS.check("resume", "suspended", "dispatcher") == "assigned"
    assert TASKS.check("resume", "suspended", "dispatcher", to="pending") == "pending"
    with pytest.raises(ValueError, match="does not lead to done"):
        TASKS.check("resume", "suspended", "dispatcher", to="done")


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("action", ["assign", "finish", "urge", "suspend", "resume"])
@pytest.mark.parametrize("role", ["dispatcher", "squad_leader", "system", "auditor"])
def test_every_combination_is_allowed_exactly_where_the_table_says(status: Status, action: str, role: str) -> None:
    row = next((row for row in ROWS if row.action == action and status in row.sources), None)
    if row is not None and role in row.allowed:
        assert TASKS.check(action, status, role) in set(Status)
        assert action in TASKS.allowed_actions(status, role)
        return
    assert action not in TASKS.allowed_actions(status, role)
    if any(role in row.allowed for row in ROWS if row.action == action):
        with pytest.raises(NotAllowedNow) as refused:
            TASKS.check(action, status, role)
        assert refused.value.extra == {"current_status": status.value, "allowed_actions": TASKS.allowed_actions(status, role)}
    else:
        with pytest.raises(Forbidden):
            TASKS.check(action, status, role)


def test_refusals_come_in_the_order_of_the_contract() -> None:
    stale_and_foreign: dict[str, Any] = {"if_match": 2, "record": task(), "actor": OTHER_LEADER, "now": NOW}
    with pytest.raises(SeparationOfDuties):
        TASKS.check("assign", "pending", "squad_leader", **stale_and_foreign)
    with pytest.raises(StaleVersion) as stale:
        TASKS.check("finish", "pending", "squad_leader", if_match=2, record=task(), current=lambda record: {"id": record.id})
    assert stale.value.extra == {"current": {"id": "t1"}}
    late = datetime(2026, 11, 23, 13, tzinfo=UTC)
    with pytest.raises(StaleVersion):
        TASKS.check("finish", "assigned", "squad_leader", if_match=2, record=task(), actor=LEADER, now=late)
    with pytest.raises(Conflict, match="已过时限"):
        TASKS.check("finish", "assigned", "squad_leader", if_match=3, record=task(), actor=LEADER, now=late)


def test_who_may_never_do_it_hears_so_in_whatever_status() -> None:
    done = {"record": task(Status.DONE), "now": NOW}
    with pytest.raises(SeparationOfDuties):
        TASKS.check("assign", "done", "squad_leader", actor=OTHER_LEADER, **done)
    with pytest.raises(NotAllowedNow) as refused:
        TASKS.check("assign", "done", "squad_leader", actor=LEADER, **done)
    assert refused.value.extra == {"current_status": "done", "allowed_actions": []}


def test_allowed_actions_leave_out_what_a_guard_refuses_this_actor() -> None:
    assert TASKS.allowed_actions("assigned", "squad_leader") == ["assign", "finish"]
    assert TASKS.allowed_actions("assigned", "squad_leader", record=task(), actor=OTHER_LEADER, now=NOW) == ["finish"]


def test_opening_inserts_in_an_initial_status_only() -> None:
    decision = Decision()
    TASKS.open(decision, task(), "create", key="k")
    assert decision.inserts == [task()]
    assert (decision.steps[0].from_status, decision.steps[0].to_status) == (None, "pending")
    with pytest.raises(ValueError, match="does not begin"):
        TASKS.open(Decision(), task(Status.DONE), "create", key="k")


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ((*ROWS, Transition("assigned", "finish", "pending", "dispatcher")), "declared twice"),
        (ROWS[:3], "unreachable statuses \\['suspended'\\]"),
        (ROWS[:4], "cannot be left \\['suspended'\\]"),
        ((*ROWS, Transition("lost", "find", "done", "dispatcher")), "unknown statuses"),
        ((*ROWS, Transition("done", "undo", "pending", ())), "lacks status or role"),
    ],
)
def test_a_wrong_table_is_refused_when_it_is_declared(rows: tuple[Transition, ...], why: str) -> None:
    with pytest.raises(LifecycleFault, match=why):
        lifecycle(*rows)


def test_a_lifecycle_without_beginning_is_refused() -> None:
    with pytest.raises(LifecycleFault, match="no initial status"):
        lifecycle(initial=())


def test_an_unknown_action_is_a_defect_and_not_a_refusal() -> None:
    with pytest.raises(ValueError, match="no action fly"):
        TASKS.check("fly", "pending", "dispatcher")


def test_diagram_and_permission_rows_are_drawn_from_the_table() -> None:
    diagram = TASKS.mermaid().splitlines()
    assert diagram[0] == "stateDiagram-v2"
    assert "    [*] --> pending" in diagram
    assert "    assigned --> assigned: assign, urge" in diagram
    assert "    suspended --> pending: resume" in diagram
    assert diagram[-1] == "    done --> [*]"
    assert ("urge", "assigned", "(same)", "dispatcher", "") in TASKS.permission_rows()
    assert TASKS.roles_of["finish"] == {"squad_leader", "system"}
