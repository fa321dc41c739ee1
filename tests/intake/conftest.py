"""One running intake per test module."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.intake.rig import Rig, running_intake


@pytest.fixture
async def intake(tmp_path: Path) -> AsyncIterator[Rig]:
    """Intake with an empty database and the clock standing at a Monday morning."""
    async with running_intake(tmp_path) as rig:
        yield rig
