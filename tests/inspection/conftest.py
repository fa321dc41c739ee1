"""The service, running for one test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.inspection.rig import Rig, running


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    async with running(tmp_path) as running_service:
        yield running_service
        assert await running_service.dead_letters() == []
