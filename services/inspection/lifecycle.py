"""Lifecycles of inspection: plan, visit, rectification (contract section 4), and who may do what."""

from datetime import datetime
from typing import Any

from services.inspection.models import NoticeStatus, PlanStatus, RectificationStatus, VisitStatus
from shared.actor import Actor
from shared.lifecycle import STAY, Lifecycle, Transition
from shared.problems import Problem, SeparationOfDuties

INSPECTORS = ("officer", "squad_leader")


class NotOnTeam(Problem):
    """Only members of the visit's team act on the spot."""

    status, code, title = 403, "not_on_team", "不在检查组"
    default_detail = "您或所列人员不在本次检查组内。"


def not_the_author(plan: Any, actor: Actor, _: datetime) -> Problem | None:
    """A plan is approved by somebody else (国办发〔2024〕54号: the head of the body approves)."""
    return SeparationOfDuties("计划须由编制人以外的负责人审批。") if plan.author == actor.person else None


def on_team(visit: Any, actor: Actor, _: datetime) -> Problem | None:
    """The actor is a member of the visit's team as it is now."""
    return None if actor.is_system or actor.person in visit.officers else NotOnTeam()


def own_visit(visit: Any, actor: Actor, now: datetime) -> Problem | None:
    """Officers change their own team only; leaders and planners any."""
    return on_team(visit, actor, now) if actor.role == "officer" else None


PLAN = Lifecycle(
    "plan",
    statuses=PlanStatus,
    initial=PlanStatus.COMPUTING,
    final=(PlanStatus.PUBLISHED, PlanStatus.FAILED, PlanStatus.SUPERSEDED),
    transitions=[
        Transition("computing", "compute", "ready", "system"),
        Transition("computing", "fail", "failed", "system"),
        Transition("ready", "publish", "published", ("head", "squad_leader"), guard="not_the_author"),
        Transition("ready", "supersede", "superseded", "system"),
    ],
    guards={"not_the_author": not_the_author},
)

VISIT = Lifecycle(
    "visit",
    statuses=VisitStatus,
    initial=VisitStatus.PLANNED,
    final=(VisitStatus.FINISHED, VisitStatus.CANCELLED, VisitStatus.MISSED),
    transitions=[
        Transition("planned", "publish", "published", "system"),
        Transition(("planned", "published", "checked_in"), "team", STAY, ("squad_leader", "officer", "planner"), guard="own_visit"),
        Transition("published", "check-in", "checked_in", INSPECTORS, guard="on_team"),
        Transition("checked_in", "lines", STAY, INSPECTORS, guard="on_team"),
        Transition("checked_in", "finish", "finished", INSPECTORS, guard="on_team"),
        Transition(("planned", "published"), "cancel", "cancelled", ("planner", "head", "squad_leader")),
        Transition("published", "miss", "missed", "system"),
    ],
    guards={"on_team": on_team, "own_visit": own_visit},
)


HANDED_IN = "代为提交整改的人不能参加复查。"


def not_who_handed_in(rectification: Any, actor: Actor, _: datetime) -> Problem | None:
    """Whether something is done is confirmed by somebody else than who said so (design law D5)."""
    return SeparationOfDuties(HANDED_IN) if rectification.submitted_by == actor.person else None


RECTIFICATION = Lifecycle(
    "rectification",
    statuses=RectificationStatus,
    initial=RectificationStatus.ORDERED,
    final=(RectificationStatus.VERIFIED, RectificationStatus.FAILED),
    transitions=[
        Transition("ordered", "submit", "submitted", (*INSPECTORS, "enterprise")),
        Transition("submitted", "verify", "verified", INSPECTORS, guard="not_who_handed_in"),
        Transition("submitted", "fail", "failed", INSPECTORS),
    ],
    guards={"not_who_handed_in": not_who_handed_in},
)


def not_the_confirmer(notice: Any, actor: Actor, _: datetime) -> Problem | None:
    """Who served the notice does not judge the answer to it."""
    return SeparationOfDuties("送达告知的人不能审定申辩。") if notice.served_by == actor.person else None


NOTICE = Lifecycle(
    "black_notice",
    statuses=NoticeStatus,
    initial=NoticeStatus.SERVED,
    final=(NoticeStatus.UPHELD, NoticeStatus.CONFIRMED, NoticeStatus.VOID),
    transitions=[
        Transition("served", "answer", "answered", (*INSPECTORS, "enterprise")),
        Transition("answered", "decide", ("upheld", "confirmed"), (*INSPECTORS, "head", "legal_reviewer"), guard="not_the_confirmer"),
        Transition("served", "lapse", "confirmed", "system"),
        Transition("served", "void", "void", "system"),
    ],
    guards={"not_the_confirmer": not_the_confirmer},
)

_DESK = ("planner", "head", "squad_leader", "officer", "department_clerk", "supervisor", "auditor", "legal_reviewer", "admin")

PERMISSIONS: dict[str, frozenset[str]] = {
    "put_subject": frozenset(("planner", "admin")),
    "read_subjects": frozenset((*_DESK, "dispatcher", "evaluator", "registrar")),
    "confirm_black": frozenset(INSPECTORS),
    "answer_black": frozenset(INSPECTORS),
    "decide_black": NOTICE.roles_of["decide"],
    "create_request": frozenset(("department_clerk",)),
    "read_requests": frozenset(_DESK),
    "create_plan": frozenset(("planner",)),
    "read_plans": frozenset(_DESK),
    "publish_plan": PLAN.roles_of["publish"],
    "read_visits": frozenset(_DESK),
    "change_team": VISIT.roles_of["team"],
    "check_in": VISIT.roles_of["check-in"],
    "record_lines": VISIT.roles_of["lines"],
    "finish_visit": VISIT.roles_of["finish"],
    "cancel_visit": VISIT.roles_of["cancel"],
    "read_rectifications": frozenset(_DESK),
    "submit_rectification": frozenset(INSPECTORS),
    "decide_rectification": RECTIFICATION.roles_of["verify"],
}
"""Action → roles; the one table from which checks, OpenAPI and README are made."""
