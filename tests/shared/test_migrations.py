"""The migrations of every service lead exactly to its models, and back, on both databases."""

import importlib

import pytest
from sqlalchemy import MetaData

from shared.db.migrate import differences, downgrade, upgrade

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("service", ["intake", "dispatch", "inspection", "evaluation"])
async def test_the_migrations_lead_to_the_models_and_back(service: str, url: str) -> None:
    metadata: MetaData = importlib.import_module(f"services.{service}.models").metadata
    await upgrade(service, metadata, url)
    assert await differences(service, metadata, url) == []
    await downgrade(service, metadata, url)
    assert len(await differences(service, metadata, url)) >= len(metadata.tables)
    await upgrade(service, metadata, url)
    assert await differences(service, metadata, url) == []
