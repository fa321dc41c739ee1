"""The migrations lead exactly to the models, and back."""

from pathlib import Path

import pytest

from services.intake.models import metadata
from shared.db.migrate import differences, downgrade, upgrade

pytestmark = pytest.mark.anyio


async def test_the_migrations_lead_to_the_models_and_back(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'intake.db'}"
    await upgrade("intake", metadata, url)
    assert await differences("intake", metadata, url) == []
    await downgrade("intake", metadata, url)
    assert len(await differences("intake", metadata, url)) >= len(metadata.tables)
    await upgrade("intake", metadata, url)
