"""The table of the assignment: every status, action and role; clocks and lights as pure functions; the shape of the database."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.dispatch.lifecycle import FINAL, LIFECYCLE, OPEN, PERMISSIONS
from services.dispatch.main import SERVICE
from services.dispatch.models import AssignmentStatus, metadata
from services.dispatch.rules import unit_of_next_round
from services.dispatch.rules_clocks import (
    Clock,
    agenda,
    light_at,
    pause_clocks,
    resume_clocks,
    return_until,
    start_clock,
    start_clocks,
    stop_clock,
    with_due,
)
from services.dispatch.rules_ladder import permitted_measures
from shared.db.migrate import differences, downgrade, upgrade
from shared.problems import Forbidden, NotAllowedNow
from shared.town import Town, load_town
from shared.worktime import Limit, TimeUnit

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
ROLES = sorted({role for roles in LIFECYCLE.roles_of.values() for role in roles})


@pytest.fixture(scope="module")
def town() -> Town:
    return load_town()


@pytest.mark.parametrize("status", [status.value for status in AssignmentStatus])
def test_every_action_of_every_role_is_in_the_table_or_refused(status: str) -> None:
    table = {(at, row.action): row for row in LIFECYCLE.transitions for at in row.sources}
    for action, allowed in LIFECYCLE.roles_of.items():
        for role in ROLES:
            row = table.get((status, action))
            if role not in allowed:
                with pytest.raises(Forbidden):
                    LIFECYCLE.check(action, status, role)
            elif row is None or role not in row.allowed:
                with pytest.raises(NotAllowedNow):
                    LIFECYCLE.check(action, status, role)
            else:
                assert LIFECYCLE.check(action, status, role) in row.targets_from(status)


def test_what_ended_stays_ended() -> None:
    for row in LIFECYCLE.transitions:
        for status in FINAL:
            if status in row.sources:
                assert row.targets_from(status) == (status,)


def test_every_open_assignment_can_be_completed_and_cancelled_by_the_system() -> None:
    for status in OPEN:
        assert {"complete", "cancel"} <= set(LIFECYCLE.allowed_actions(status, "system"))


def test_every_act_with_a_path_has_a_permission() -> None:
    assert "system" not in {role for roles in PERMISSIONS.values() for role in roles}
    assert PERMISSIONS["arbitrate"] == {"dispatcher", "supervisor"}
    assert PERMISSIONS["return"] == {"squad_leader", "department_clerk"}
    assert SERVICE.permissions is PERMISSIONS


# ---- clocks ----------------------------------------------------------------------------------------------------------


def started(town: Town, item: str, severity: str, **options: Any) -> dict[str, Clock]:
    found = town.catalogue.get_item(item)
    given_: dict[str, Any] = {"registered_at": START, "dispatched_at": START, "reply_due_at": None, **options}
    return start_clocks(town.work_time, town.catalogue, found, severity, "", **given_)


def test_the_light_is_green_yellow_red_by_the_clock_alone(town: Town) -> None:
    clock = started(town, "0101", "IV")["dispose"]
    assert light_at(clock, clock.yellow_at - timedelta(microseconds=1)) == "green"
    assert light_at(clock, clock.yellow_at) == "yellow"
    assert light_at(clock, clock.due_at) == "yellow"
    assert light_at(clock, clock.due_at + timedelta(microseconds=1)) == "red"
    stopped = stop_clock({"dispose": clock}, "dispose", START)["dispose"]
    assert light_at(stopped, clock.due_at + timedelta(days=9)) == "green"
    assert light_at(None, START) == "green"


def test_seventy_per_cent_count_in_sessions(town: Town) -> None:
    clock = started(town, "0101", "IV")["dispose"]  # four work hours from 09:00
    assert clock.yellow_at == START + timedelta(hours=2, minutes=48)


def test_grave_cases_turn_yellow_a_day_before(town: Town) -> None:
    clock = started(town, "0705", "II")["dispose"]
    assert clock.yellow_at == clock.due_at - timedelta(hours=24)


def test_raised_severity_shortens_the_limit_and_adds_site_control(town: Town) -> None:
    clocks = started(town, "0101", "II")
    assert clocks["dispose"].limit == Limit(4, TimeUnit.EMERGENCY_HOUR)
    assert clocks["arrive"].limit == Limit(3, TimeUnit.EMERGENCY_HOUR)
    assert clocks["sign"].limit.unit is TimeUnit.EMERGENCY_HOUR


def test_a_return_ends_at_a_quarter_of_a_short_limit_and_at_four_work_hours_of_a_long_one(town: Town) -> None:
    short = return_until(town.work_time, town.catalogue, START, Limit(4, TimeUnit.WORK_HOUR))
    long = return_until(town.work_time, town.catalogue, START, Limit(15, TimeUnit.WORK_DAY))
    assert short == START + timedelta(hours=1)
    assert long == START + timedelta(hours=5, minutes=30)  # the break lies between


def test_signing_by_the_clock_comes_at_twice_the_limit(town: Town) -> None:
    sign = started(town, "0101", "IV")["sign"]
    assert sign.auto_at == START + timedelta(hours=1)


@given(before=st.integers(0, 200), length=st.integers(1, 400), unit=st.sampled_from(list(TimeUnit)))
def test_a_pause_never_brings_the_end_nearer(before: int, length: int, unit: TimeUnit) -> None:
    town = load_town()
    clock = start_clock(town.work_time, town.catalogue, "IV", START, Limit(5, unit))
    paused = pause_clocks({"dispose": clock}, START + timedelta(hours=before))
    resumed = resume_clocks(town.work_time, town.catalogue, "IV", paused, START + timedelta(hours=before + length))["dispose"]
    assert not resumed.paused
    if START + timedelta(hours=before) < clock.due_at:
        assert resumed.due_at >= clock.due_at
    assert Clock.from_row(resumed.as_row()) == resumed


def test_the_agenda_does_nothing_twice(town: Town) -> None:
    clocks = started(town, "0705", "II")
    record = SimpleNamespace(status="assigned", severity="II", supervisions=[], suspension=None, reminded_due_at=None, dispatched_at=START)
    whats = [due.what for due in agenda(town.catalogue, record, clocks)]
    assert {"reminder", "yellow", "breach", "auto_sign"} <= set(whats)
    record.reminded_due_at = clocks["dispose"].due_at
    assert "reminder" not in [due.what for due in agenda(town.catalogue, record, clocks)]
    later = with_due(town.work_time, town.catalogue, "II", clocks["dispose"], clocks["dispose"].due_at + timedelta(days=1))
    moved = {**clocks, "dispose": later}
    assert "reminder" in [due.what for due in agenda(town.catalogue, record, moved)]


# ---- rules -----------------------------------------------------------------------------------------------------------


def test_another_round_never_goes_to_a_unit_that_had_one(town: Town) -> None:
    for item in town.catalogue.items.values():
        excluded: list[str] = []
        for _ in range(8):
            unit, row = unit_of_next_round(town.organisation, item, "PQ3", excluded, town.catalogue)
            assert unit not in excluded
            assert row["verdict"] == unit
            if unit == "CMD":
                break
            excluded.append(unit)


def test_the_closed_list_of_auxiliaries_holds_no_enforcement(town: Town) -> None:
    for role in ("auxiliary", "grid_worker", "contractor"):
        assert not permitted_measures(town.catalogue, role) & {"warn", "penalty", "talk"}
    assert {"persuade", "prompt"} <= permitted_measures(town.catalogue, "auxiliary")


# ---- storage and documents -------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_the_migrations_lead_to_the_models_and_back(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'dispatch.db'}"
    await upgrade("dispatch", metadata, url)
    assert await differences("dispatch", metadata, url) == []
    await downgrade("dispatch", metadata, url)
    await upgrade("dispatch", metadata, url)


def test_the_readme_shows_the_lifecycle_as_it_is() -> None:
    text = Path("services/dispatch/README.md").read_text("utf-8")
    assert LIFECYCLE.mermaid() in text
