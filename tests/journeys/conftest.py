"""One running system for all journeys of a test process."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.journeys.rig import Town, running_town

STOP_SECONDS = 60


@pytest.fixture(scope="session")
async def town(anyio_backend: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    running = running_town(tmp_path_factory.mktemp("town"))
    town = await running.__aenter__()
    yield town
    async with asyncio.timeout(STOP_SECONDS):
        await running.__aexit__(None, None, None)
