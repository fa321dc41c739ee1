"""The two lifecycles of intake, of a report 来件 and of the case file 工单, and who may do what.

The case follows the events of dispatch and evaluation; only filing, merging and declining are decided here.
"""

from services.intake.models import BEFORE_HANDLED, OPEN
from services.intake.models import CaseStatus as C
from services.intake.models import ReportStatus as R
from shared.lifecycle import STAY, Lifecycle, Transition
from shared.organisation import ROLES

SYSTEM = "system"
DESK = ("registrar",)
FILERS = ("registrar", SYSTEM)
JUDGES = ("registrar", "dispatcher")

REPORT = Lifecycle(
    "report",
    statuses=R,
    initial=(R.IN_REVIEW, R.REGISTERED),
    final=(R.DECLINED, R.MERGED),
    transitions=[
        Transition(R.IN_REVIEW, "register", R.REGISTERED, FILERS, guard="item_known"),
        Transition((R.IN_REVIEW, R.REGISTERED), "decline", R.DECLINED, DESK, guard="case_before_handled"),
        Transition((R.IN_REVIEW, R.REGISTERED), "merge", R.MERGED, DESK, guard="cases_before_handled"),
        Transition((R.IN_REVIEW, R.REGISTERED), "correct", STAY, DESK, guard="case_before_handled"),
        Transition(R.IN_REVIEW, "confirm-emergency", (STAY, R.REGISTERED), JUDGES, guard="emergency_suspected"),
        # a supplement may tell of danger whatever has become of the report
        Transition((R.REGISTERED, R.DECLINED, R.MERGED), "confirm-emergency", STAY, JUDGES, guard="emergency_suspected"),
    ],
)
"""Registered at once, or waiting for the registrar."""

CASE = Lifecycle(
    "case",
    statuses=C,
    initial=C.REGISTERED,
    final=(C.CLOSED, C.DECLINED, C.MERGED),
    transitions=[
        Transition(BEFORE_HANDLED, "correct", STAY, DESK),
        Transition(BEFORE_HANDLED, "decline", C.DECLINED, DESK),
        Transition(BEFORE_HANDLED, "merge", C.MERGED, DESK),
        Transition(OPEN, "dispatch", C.DISPATCHED, SYSTEM),
        Transition((C.REGISTERED, C.DISPATCHED, C.RETURNED, C.IN_PROGRESS), "sign", C.IN_PROGRESS, SYSTEM),
        Transition(BEFORE_HANDLED, "handle", C.HANDLED, SYSTEM),
        Transition((C.DISPATCHED, C.IN_PROGRESS), "return", C.RETURNED, SYSTEM),
        Transition((C.REGISTERED, C.DISPATCHED, C.IN_PROGRESS, C.RETURNED), "suspend", C.SUSPENDED, SYSTEM),
        Transition((C.REGISTERED, C.DISPATCHED, C.IN_PROGRESS, C.RETURNED), "transfer", C.TRANSFERRED, SYSTEM),
        Transition((C.RETURNED, C.SUSPENDED, C.TRANSFERRED), "resume", (C.IN_PROGRESS, C.DISPATCHED), SYSTEM),
        Transition((*OPEN, C.CLOSED), "reopen", C.DISPATCHED, SYSTEM),
        Transition((*OPEN, C.CLOSED), "escalate", C.IN_PROGRESS, SYSTEM, guard="third_round"),
        Transition(OPEN, "close", C.CLOSED, SYSTEM),
    ],
)
"""One status for all services: `dispatched` when a unit is set, `in_progress` from signing, `dispatched` again in a new round."""

SENDERS: dict[str, frozenset[str]] = {
    "grid_app": frozenset(("grid_worker", "auxiliary", "officer", "registrar")),
    "patrol": frozenset(("grid_worker", "auxiliary", "officer", "registrar")),
    "superior": frozenset(("supervisor", "dispatcher", "registrar")),
    "citizen_app": frozenset(("citizen_app", "public", "registrar")),
    "device": frozenset(("device", "registrar")),
    "inspection": frozenset(("registrar",)),
}
"""Channel → roles that may send by it (contract section 2); a registrar types in for anybody."""

STAFF = frozenset(ROLES) - {"ops"}

SEES_EVERY_CASE = frozenset(("registrar", "dispatcher", "supervisor", "evaluator", "auditor", "admin"))
SEES_OWN_CASES = frozenset(("officer", "squad_leader", "head", "department_clerk", "grid_worker", "auxiliary"))
SEES_ASSIGNED_CASES = frozenset(("contractor",))
SEES_NO_REPORTER = frozenset(("contractor",))
"""Whoever works for the town on contract handles the matter and is not told whose it is (domain reference A14)."""
SEES_REPORTS = frozenset(("registrar", "evaluator", "supervisor", "auditor"))
SEES_PLAIN_TEXT = frozenset(("registrar", "evaluator"))
"""Who reads the words of reports unmasked, without a purpose; contact data only by `reveal` (contract section 2, Who sees what)."""
SEES_CASES = SEES_EVERY_CASE | SEES_OWN_CASES | SEES_ASSIGNED_CASES

PERMISSIONS: dict[str, frozenset[str]] = {
    "send_report": frozenset().union(*SENDERS.values()),
    "send_tickets": frozenset(("hotline",)),
    "store_attachment": STAFF | {"citizen_app", "device"},
    "read_attachment": STAFF,
    "read_original": frozenset(("supervisor", "auditor")),
    "read_reports": SEES_REPORTS,
    "read_cases": SEES_CASES,
    "reveal": frozenset(("registrar", "evaluator")),
    "read_reveals": frozenset(("auditor",)),
    **{action: roles - {SYSTEM} for action, roles in REPORT.roles_of.items()},
}
"""Action → roles; the one table from which checks, OpenAPI and the README are made."""
