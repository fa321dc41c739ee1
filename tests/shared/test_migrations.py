"""The migrations of every service lead exactly to its models, and back, on both databases."""

import importlib

import pytest
from sqlalchemy import MetaData, text
from sqlalchemy.ext.asyncio import create_async_engine

from services.intake import models as intake
from shared.db.engine import DatabaseAddress
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


async def test_a_database_from_when_tickets_were_unique_whoever_sent_them_gets_the_same_schema(url: str) -> None:
    await upgrade("intake", intake.metadata, url, "0004")
    address = DatabaseAddress.of("intake", url)
    options = {"server_settings": {"search_path": address.schema}} if address.dialect == "postgresql" else {}
    engine = create_async_engine(address.url, connect_args=options)
    async with engine.begin() as connection:
        await connection.execute(text("DROP INDEX ix_reports_source_id_sender"))
        await connection.execute(text("CREATE UNIQUE INDEX ix_reports_source_id ON reports (source_id) WHERE channel = 'hotline'"))
    await engine.dispose()
    await upgrade("intake", intake.metadata, url)
    assert await differences("intake", intake.metadata, url) == []
    await downgrade("intake", intake.metadata, url)
    assert len(await differences("intake", intake.metadata, url)) >= len(intake.metadata.tables)
