"""The lifecycle of an assignment 派单: statuses, actions, who may do them (contract section 3; domain reference 3.1)."""

from datetime import datetime, timedelta
from typing import Any

from services.dispatch.models import AssignmentStatus
from shared.actor import Actor
from shared.lifecycle import STAY, Lifecycle, Transition
from shared.problems import Conflict, Forbidden, NotAllowedNow, Problem, SeparationOfDuties

PENDING, ASSIGNED, SIGNED, ON_SITE, HANDLED, COMPLETED = "pending", "assigned", "signed", "on_site", "handled", "completed"
RETURN_REQUESTED, SUSPENDED, TRANSFERRED, CANCELLED = "return_requested", "suspended", "transferred", "cancelled"

FINAL = (COMPLETED, CANCELLED)
WORKING = (ASSIGNED, SIGNED, ON_SITE)
OPEN = (PENDING, *WORKING, HANDLED, RETURN_REQUESTED, SUSPENDED, TRANSFERRED)
UNHANDLED = tuple(status for status in OPEN if status != HANDLED)

FIELD = ("officer", "squad_leader", "grid_worker", "department_clerk", "contractor", "supervisor", "dispatcher")
"""Who can carry an assignment (a supervisor after the third round, a dispatcher what fell to the command room); their qualification is
judged at every act (`rules_ladder.py`)."""
MEASURERS = (*FIELD, "auxiliary")
HEADS = ("squad_leader", "department_clerk")
"""Who speaks for a unit: a squad's leader, a department's or an external unit's clerk."""
DESK = ("dispatcher", "supervisor")
UNANSWERED = ("issued", "overdue")
"""A 督查单 that waits for its answer; besides `answered`, and `withdrawn` where its breach is undone."""


class ReturnTooLate(Problem):
    """After min(4 work_hour, a quarter of the dispose limit) from the dispatch, the due second included."""

    status, code, title = 409, "return_too_late", "已过退单时限"
    default_detail = "已超过退单时限，不能再退单。"


class ExtensionTooLate(Problem):
    """An extension is asked for before two thirds of the limit have run, never at the last minute (domain 6, row 7)."""

    status, code, title = 409, "extension_too_late", "已过申请延期的时限"
    default_detail = "办理时限已过三分之二，不能再申请延期。"


def is_holder(record: Any, actor: Actor) -> bool:
    """The named person; if none is named, anybody of the responsible unit."""
    if record.person is not None:
        return bool(record.person == actor.person)
    return record.unit is not None and record.unit == actor.unit


def _holder(record: Any, actor: Actor, _: datetime) -> Problem | None:
    return None if actor.role == "system" or is_holder(record, actor) else Forbidden("该派单由他人负责，您不能办理。")


def _replaces(record: Any, actor: Actor, now: datetime) -> Problem | None:
    return _holder(record, actor, now) or (None if record.auto_signed else NotAllowedNow())


def _unit(record: Any, actor: Actor, _: datetime) -> Problem | None:
    return None if is_holder(record, actor) or record.unit == actor.unit else Forbidden("该派单不属于您的单位。")


def _assigner(record: Any, actor: Actor, _: datetime) -> Problem | None:
    if actor.role == "squad_leader" and record.unit != actor.unit:
        return Forbidden("中队长只能在本单位内指派。")
    return None


def _returnable(record: Any, actor: Actor, now: datetime) -> Problem | None:
    if record.unit != actor.unit:
        return Forbidden("该派单不属于您的单位。")
    if record.return_final:
        # a verdict of `keep`, a final one and the second one bind (domain D6; 潍坊条例 22)
        return NotAllowedNow("该派单已经审定，不得再退单。")
    # the due second is included
    late = record.return_until is None or now >= record.return_until + timedelta(seconds=1)
    return ReturnTooLate() if late else None


def _arbiter(record: Any, actor: Actor, _: datetime) -> Problem | None:
    asked = record.returns[-1] if record.returns else {}
    if (actor.unit is not None and actor.unit == record.unit) or asked.get("by") == actor.person:
        return SeparationOfDuties("退单须由其他单位的人员审定。")
    return None


def _extendable(record: Any, actor: Actor, now: datetime) -> Problem | None:
    if (refusal := _unit_head_or_holder(record, actor)) is not None:
        return refusal
    if record.extension is not None or not record.extensions_left:
        return NotAllowedNow("该派单不能延期，或者已经申请过延期。")
    return ExtensionTooLate() if record.extend_until is None or now >= record.extend_until else None


def _unit_head_or_holder(record: Any, actor: Actor) -> Problem | None:
    if is_holder(record, actor) or (actor.role in HEADS and record.unit == actor.unit):
        return None
    return Forbidden("只有承办人或本单位负责人可以申请延期。")


def _extension_judge(record: Any, actor: Actor, _: datetime) -> Problem | None:
    if record.extension is None or record.extension.get("status") != "requested":
        return NotAllowedNow("没有待审批的延期申请。")
    return SeparationOfDuties() if record.extension.get("by") == actor.person else None


def _renewable(record: Any, _: Actor, __: datetime) -> Problem | None:
    return NotAllowedNow("挂账只能续期一次。") if record.suspension_renewals_left <= 0 else None


def _unit_head(record: Any, actor: Actor, _: datetime) -> Problem | None:
    return None if record.unit == actor.unit else Forbidden("该派单不属于您的单位。")


def _receiver(record: Any, actor: Actor, _: datetime) -> Problem | None:
    return None if record.transfer_to is not None and actor.unit == record.transfer_to else Forbidden("该移送不是发给您单位的。")


def _supervised(record: Any, actor: Actor, _: datetime) -> Problem | None:
    if not any(row["status"] in UNANSWERED for row in record.supervisions):
        return Conflict("没有待答复的督查单。")
    return None if record.unit == actor.unit or is_holder(record, actor) else Forbidden("该督查单不是发给您单位的。")


def _co_handler(record: Any, actor: Actor, _: datetime) -> Problem | None:
    own = any(task["unit"] == actor.unit and task["status"] == "open" for task in record.tasks)
    return None if own else Conflict("没有待您单位完成的协办任务。")


LIFECYCLE = Lifecycle(
    "assignment",
    statuses=AssignmentStatus,
    initial=(PENDING, ASSIGNED),
    final=FINAL,
    guards={
        "holder": _holder,
        "replaces_automatic": _replaces,
        "of_unit": _unit,
        "assigner": _assigner,
        "returnable": _returnable,
        "other_unit": _arbiter,
        "extendable": _extendable,
        "extension_judge": _extension_judge,
        "renewable": _renewable,
        "unit_head": _unit_head,
        "receiver": _receiver,
        "supervised": _supervised,
        "co_handler": _co_handler,
    },
    transitions=[
        Transition((PENDING, ASSIGNED, SIGNED), "assign", ASSIGNED, ("dispatcher", "squad_leader"), guard="assigner"),
        Transition(ASSIGNED, "sign", SIGNED, (*FIELD, "system"), guard="holder"),
        Transition((SIGNED, ON_SITE), "sign", STAY, FIELD, guard="replaces_automatic"),
        Transition((SIGNED, ON_SITE), "arrive", ON_SITE, FIELD, guard="holder"),
        Transition((SIGNED, ON_SITE), "contact", STAY, FIELD, guard="holder"),
        Transition((SIGNED, ON_SITE), "measures", STAY, MEASURERS, guard="of_unit"),
        Transition((SIGNED, ON_SITE), "handle", HANDLED, FIELD, guard="holder"),
        Transition((ASSIGNED, SIGNED), "return", RETURN_REQUESTED, HEADS, guard="returnable"),
        Transition(RETURN_REQUESTED, "arbitrate", (ASSIGNED, SIGNED), DESK, guard="other_unit"),
        Transition(WORKING, "extend", STAY, FIELD, guard="extendable"),
        Transition((*WORKING, RETURN_REQUESTED, SUSPENDED), "approve-extension", STAY, ("dispatcher",), guard="extension_judge"),
        Transition(WORKING, "suspend", SUSPENDED, ("dispatcher",)),
        Transition(SUSPENDED, "suspend", STAY, ("dispatcher",), guard="renewable"),
        Transition(SUSPENDED, "resume", WORKING, ("dispatcher", "system")),
        Transition((SIGNED, ON_SITE), "transfer", TRANSFERRED, HEADS, guard="unit_head"),
        Transition(TRANSFERRED, "answer-transfer", (ASSIGNED, SIGNED, ON_SITE), HEADS, guard="receiver"),
        Transition(UNHANDLED, "urge", STAY, DESK),
        Transition(OPEN, "supervise", STAY, ("supervisor",)),
        Transition((*OPEN, *FINAL), "answer-supervision", STAY, FIELD, guard="supervised"),
        Transition((SIGNED, ON_SITE), "tasks", STAY, FIELD, guard="of_unit"),
        Transition((*WORKING, RETURN_REQUESTED, SUSPENDED, TRANSFERRED, HANDLED), "finish-task", STAY, FIELD, guard="co_handler"),
        Transition(UNHANDLED, "reroute", ASSIGNED, "system"),
        Transition(OPEN, "escalate", ON_SITE, "system"),
        Transition(OPEN, "complete", COMPLETED, "system"),
        Transition(OPEN, "cancel", CANCELLED, "system"),
    ],
)

READERS = frozenset(
    {
        "officer", "squad_leader", "head", "registrar", "dispatcher", "department_clerk", "supervisor", "evaluator", "auditor", "admin",
        "grid_worker", "auxiliary", "contractor",
    }
)  # fmt: skip
STAFF = READERS | {"legal_reviewer", "lawyer", "planner", "ops"}

PERMISSIONS: dict[str, frozenset[str]] = {
    **{action: frozenset(roles) - {"system"} for action, roles in LIFECYCLE.roles_of.items() if frozenset(roles) - {"system"}},
    "read_assignments": READERS,
    "read_history": READERS,
    "read_inbox": frozenset({*FIELD, "auxiliary"}),
    "send_commands": frozenset({*FIELD, "auxiliary"}),
    "read_organisation": STAFF,
    "read_people": STAFF,
    "read_mode": STAFF,
}
"""Role × action: the one table from which checks, OpenAPI and the README are made."""
