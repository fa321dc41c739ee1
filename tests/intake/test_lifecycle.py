"""The two tables of intake, over every status, action and role."""

import pytest

from services.intake.lifecycle import CASE, REPORT
from services.intake.models import BEFORE_HANDLED, OPEN, CaseStatus, ReportStatus
from services.intake.rules_timeline import NEXT_STEPS, STATUS_TEXTS
from shared.problems import Forbidden, NotAllowedNow

ROLES = ("registrar", "dispatcher", "supervisor", "evaluator", "officer", "grid_worker", "auditor", "admin", "system")


@pytest.mark.parametrize("lifecycle", [REPORT, CASE])
def test_an_action_is_allowed_exactly_where_the_table_says_so(lifecycle) -> None:
    table = {(status, row.action): row for row in lifecycle.transitions for status in row.sources}
    for status in lifecycle.statuses:
        for action, roles in lifecycle.roles_of.items():
            for role in ROLES:
                row = table.get((status, action))
                if row is not None and role in row.allowed:
                    assert lifecycle.check(action, status, role) in row.targets_from(status)
                elif role in roles:
                    with pytest.raises(NotAllowedNow) as refusal:
                        lifecycle.check(action, status, role)
                    assert refusal.value.extra["current_status"] == status
                    assert action not in refusal.value.extra["allowed_actions"]
                else:
                    with pytest.raises(Forbidden):
                        lifecycle.check(action, status, role)


def test_the_actions_of_a_report_are_named_as_their_paths() -> None:
    assert REPORT.allowed_actions(ReportStatus.IN_REVIEW, "registrar") == ["register", "decline", "merge", "correct", "confirm-emergency"]
    assert REPORT.allowed_actions(ReportStatus.IN_REVIEW, "dispatcher") == ["confirm-emergency"]
    assert REPORT.allowed_actions(ReportStatus.DECLINED, "registrar") == ["confirm-emergency"]


def test_a_case_may_be_joined_until_it_is_handled() -> None:
    assert {status for status in CaseStatus if "merge" in CASE.allowed_actions(status, "registrar")} == set(BEFORE_HANDLED)


def test_a_closed_case_can_only_begin_again() -> None:
    assert CASE.allowed_actions(CaseStatus.CLOSED, "system") == ["reopen", "escalate"]
    assert CASE.check("reopen", CaseStatus.CLOSED, "system") == "dispatched"


def test_every_status_has_a_text_and_every_open_one_a_next_step() -> None:
    assert set(STATUS_TEXTS) == set(CaseStatus) == set(NEXT_STEPS)
    assert all(NEXT_STEPS[status] for status in OPEN)


def test_the_page_of_the_service_shows_the_diagrams_of_the_tables() -> None:
    with open("services/intake/README.md", encoding="utf-8") as file:
        page = file.read()
    assert REPORT.mermaid() in page
    assert CASE.mermaid() in page
