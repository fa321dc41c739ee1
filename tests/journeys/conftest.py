"""One running system for all journeys of a test process."""

from collections.abc import AsyncIterator

import pytest

from tests.journeys.rig import Town, running_town


@pytest.fixture(scope="session")
async def town(anyio_backend: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with running_town(tmp_path_factory.mktemp("town")) as town:
        yield town
