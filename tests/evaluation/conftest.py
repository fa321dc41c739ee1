"""The service, running for one test: on SQLite, and for tests of the modules `test_loop` and `test_texts` on PostgreSQL as well."""

import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.evaluation.rig import Rig, running
from tests.servers import create_database


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "database" in metafunc.fixturenames:
        both = metafunc.module.__name__.endswith((".test_loop", ".test_texts"))
        postgres = [pytest.param("postgres", marks=pytest.mark.postgres)] if both else []
        metafunc.parametrize("database", ["sqlite", *postgres])


@pytest.fixture
async def rig(tmp_path: Path, database: str, request: pytest.FixtureRequest) -> AsyncIterator[Rig]:
    url = None
    if database == "postgres":
        server: str = request.getfixturevalue("postgres_url")
        url = create_database(server, f"evaluation_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://")
    async with running(tmp_path, database=url) as running_service:
        yield running_service
