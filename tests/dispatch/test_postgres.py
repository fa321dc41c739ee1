"""The same service on PostgreSQL: the whole loop, every list filter, the inbox and the gauges, on its migrations."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.dispatch.models import metadata
from shared.db.migrate import differences
from tests.dispatch import test_clocks, test_loop, test_returns, test_terminal
from tests.dispatch.rig import Rig, running
from tests.servers import create_database

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]


@pytest.fixture
async def rig(tmp_path: Path, postgres_url: str) -> AsyncIterator[Rig]:
    url = create_database(postgres_url, f"dispatch_{tmp_path.name[-40:].lower().replace('-', '_')}")
    async with running(tmp_path, url.replace("postgresql://", "postgresql+asyncpg://")) as running_service:
        yield running_service
        assert await running_service.dead_letters() == []


async def test_the_loop_and_its_lists(rig: Rig) -> None:
    await test_loop.test_lists_are_filtered_in_every_way(rig)
    await test_loop.test_a_case_is_signed_worked_and_handled(rig)
    await test_loop.test_the_chain_of_a_case_is_whole(rig)
    assert await differences("dispatch", metadata, str(rig.runtime.settings.database_url)) == []


async def test_three_rounds(rig: Rig) -> None:
    await test_loop.test_bad_answers_lead_to_the_same_unit_then_another_then_a_supervisor(rig)


async def test_a_day_of_clocks_and_gauges(rig: Rig) -> None:
    await test_clocks.test_the_metrics_count_lights_and_find_no_violation(rig)


async def test_a_breach(rig: Rig) -> None:
    await test_clocks.test_a_breach_turns_the_light_red_and_issues_exactly_one_sheet(rig)


async def test_a_return_and_its_precedent(rig: Rig) -> None:
    await test_returns.test_a_move_restarts_the_sign_clock_and_becomes_a_precedent(rig)


async def test_terminals(rig: Rig) -> None:
    await test_terminal.test_a_task_that_leaves_a_person_is_removed(rig)
    await test_terminal.test_a_replayed_command_gets_its_first_verdict(rig)
