"""The two lifecycles of intake: of a report 来件 and of the case file 工单.

The case follows the events of dispatch and evaluation; only filing, merging and declining are decided here.
"""

from services.intake.models import BEFORE_HANDLED, OPEN
from services.intake.models import CaseStatus as C
from services.intake.models import ReportStatus as R
from shared.lifecycle import STAY, Lifecycle, Transition

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
