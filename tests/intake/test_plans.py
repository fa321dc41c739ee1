"""Lists that ask for what is rare go by the index that holds only that: SQLite must be told so in the words of the index."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select
from sqlalchemy.dialects import sqlite

from services.intake.models import ReportStatus, metadata
from services.intake.store import CASE, REPORT, select_cases, select_reports
from shared.actor import Actor
from shared.db.migrate import upgrade

pytestmark = pytest.mark.anyio


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    path = tmp_path / "intake.db"
    await upgrade("intake", metadata, f"sqlite+aiosqlite:///{path}")
    return path


def plan(file: Path, query: Select[Any]) -> str:
    compiled = query.limit(51).compile(dialect=sqlite.dialect())
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute(f"EXPLAIN QUERY PLAN {compiled}", [compiled.params[name] for name in compiled.positiontup or ()])
        return " ".join(row[3] for row in rows)


def of_light(light: str) -> Select[Any]:
    query = select_cases(Actor("dispatcher-1", "dispatcher"), status=None, unit=None, person=None, light=light, item=None, area=None)
    return query.order_by(CASE.c.id.desc())


def of_status(status: str) -> Select[Any]:
    query = select_reports(channel=None, status=status, item=None, area=None, from_at=None, until=None)
    return query.order_by(REPORT.c.priority.desc(), REPORT.c.id.desc())


async def test_late_cases_are_found_by_the_index_of_late_ones(file: Path) -> None:
    for light in ("yellow", "red"):
        assert "USING INDEX ix_cases_light_id (light=?)" in plan(file, of_light(light))
    assert "ix_cases_light_id" not in plan(file, of_light("green"))


async def test_reports_that_are_no_case_are_found_by_their_index_in_the_order_of_the_queue(file: Path) -> None:
    for status in set(ReportStatus) - {ReportStatus.REGISTERED}:
        found = plan(file, of_status(status.value))
        assert "USING INDEX ix_reports_status_priority_id (status=?)" in found
        assert "TEMP B-TREE" not in found
    assert "USING INDEX ix_reports_priority_id" in plan(file, of_status("registered"))
