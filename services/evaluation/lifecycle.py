"""The evaluation's lifecycle: one per round (contract section 5; domain reference 3.1, A28).

`handle`, `answer`, `close`, `reopen` and `cancel` are what the kernel does on events, answers and timers; the other actions are path names.
"""

from datetime import datetime
from typing import Any

from services.evaluation.models import EvaluationStatus
from shared.actor import Actor
from shared.lifecycle import STAY, Lifecycle, Transition
from shared.problems import NotAllowedNow, Problem, SeparationOfDuties

VERIFIERS = ("grid_worker", "evaluator", "supervisor", "registrar")
READERS_OF_ALL = ("registrar", "dispatcher", "supervisor", "evaluator", "auditor", "admin")
READERS_OF_OWN = ("officer", "squad_leader", "head", "department_clerk", "grid_worker", "auxiliary", "contractor")
READERS_OF_RATES = (*READERS_OF_ALL, "squad_leader", "head", "department_clerk", "planner", "legal_reviewer", "ops")


def _handled_by_others(evaluation: Any, actor: Actor, _: datetime) -> Problem | None:
    """Closure is confirmed by someone other than the handler (design law D5; Jinan ordinance Art. 27)."""
    if (actor.unit is not None and actor.unit == evaluation.unit) or acted_in(evaluation, actor):
        return SeparationOfDuties("处置人和处置单位不能核查自己办理的工单。")
    return NotAllowedNow("尚未处置，不能核查。") if evaluation.handled_at is None else None


def _calls_independently(evaluation: Any, actor: Actor, _: datetime) -> Problem | None:
    if verified_it(evaluation, actor) or acted_in(evaluation, actor):
        return SeparationOfDuties("办理或核查过的人不能做电话回访。")
    if evaluation.status == EvaluationStatus.AWAITING_CHECK and not evaluation.call_back_open:
        return NotAllowedNow("核查通过或超过时限后才能回访。")
    if evaluation.ended:
        return NotAllowedNow("本轮评价已经结束。")
    return None


def _no_request_yet(evaluation: Any, _actor: Actor, _: datetime) -> Problem | None:
    pending = evaluation.exclusion is not None and evaluation.exclusion["state"] == "requested"
    return NotAllowedNow("已有剔除申请待审批。") if pending else None


def _asked_by_another(evaluation: Any, actor: Actor, _: datetime) -> Problem | None:
    """Removal from the rates needs two people and a public tally (domain reference 6, row 11)."""
    if evaluation.exclusion is None or evaluation.exclusion["state"] != "requested":
        return NotAllowedNow("没有待审批的剔除申请。")
    return SeparationOfDuties("申请人不能审批自己的剔除申请。") if evaluation.exclusion["by"] == actor.person else None


def acted_in(evaluation: Any, actor: Actor) -> bool:
    """Whether the actor in person had a hand in handling this round."""
    return actor.person == evaluation.person or actor.person in evaluation.handlers


def verified_it(evaluation: Any, actor: Actor) -> bool:
    """Whether the actor verified this round."""
    return evaluation.verifier is not None and evaluation.verifier == actor.person


LIFECYCLE = Lifecycle(
    "evaluation",
    statuses=EvaluationStatus,
    initial=EvaluationStatus.AWAITING_CHECK,
    final=("closed", "excluded"),
    transitions=[
        Transition("awaiting_check", "check", ("awaiting_rating", "reopened"), VERIFIERS, guard="handled_by_others"),
        Transition(("awaiting_check", "awaiting_rating", "excluded"), "follow-up", STAY, ("evaluator",), guard="calls_independently"),
        Transition(("awaiting_rating", "closed", "reopened"), "exclude", STAY, ("evaluator",), guard="no_request_yet"),
        Transition(
            ("awaiting_rating", "closed", "reopened"),
            "approve-exclusion",
            ("excluded", STAY),
            ("supervisor", "evaluator"),
            guard="asked_by_another",
        ),
        Transition("awaiting_check", "handle", STAY, ("system",)),
        Transition(("reopened", "excluded"), "handle", "awaiting_check", ("system",), guard="escalated"),
        Transition(("awaiting_check", "awaiting_rating", "closed", "reopened", "excluded"), "answer", STAY, ("system",)),
        Transition("awaiting_rating", "close", "closed", ("system",)),
        Transition("excluded", "close", STAY, ("system",)),
        Transition(("awaiting_check", "awaiting_rating", "closed"), "reopen", "reopened", ("system",)),
        Transition("excluded", "reopen", STAY, ("system",)),
        Transition(("awaiting_check", "awaiting_rating"), "cancel", "closed", ("system",)),
    ],
    guards={
        "handled_by_others": _handled_by_others,
        "calls_independently": _calls_independently,
        "no_request_yet": _no_request_yet,
        "asked_by_another": _asked_by_another,
    },
)

PERMISSIONS: dict[str, frozenset[str]] = {
    **{action: LIFECYCLE.roles_of[action] for action in ("check", "follow-up", "exclude", "approve-exclusion")},
    "read-evaluations": frozenset((*READERS_OF_ALL, *READERS_OF_OWN)),
    "read-rates": frozenset(READERS_OF_RATES),
    "export": frozenset((*READERS_OF_ALL, "head", "squad_leader")),
}
