"""The buses on which the conformance suite runs: embedded, librdkafka's mock cluster, real Apache Kafka."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiokafka.consumer.group_coordinator import CoordinatorGroupRebalance

from shared.bus.embedded import EmbeddedTransport
from tests.servers import MockKafka, create_database
from tests.shared.bus_rig import (
    MOCK_SESSION_SECONDS,
    SESSION_SECONDS,
    Bus,
    kafka_clients,
)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, one test after the other on each kind."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}"
    server: str = request.getfixturevalue("postgres_url")
    return create_database(server, f"lane_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://", 1)


@pytest.fixture
def embedded_bus(tmp_path: Path) -> Bus:
    return Bus(lambda _: EmbeddedTransport(tmp_path), lambda _: None)


@pytest.fixture
def mock_bus(mock_kafka: MockKafka, monkeypatch: pytest.MonkeyPatch) -> Bus:
    # The mock cluster refuses members who ask for their share after the group's leader has answered; real brokers let them come late.
    lead = CoordinatorGroupRebalance._on_join_leader

    async def lead_slowly(rebalance: CoordinatorGroupRebalance, response: object) -> object:
        await asyncio.sleep(0.3)
        return await lead(rebalance, response)

    monkeypatch.setattr(CoordinatorGroupRebalance, "_on_join_leader", lead_slowly)
    return Bus(kafka_clients(mock_kafka.address, MOCK_SESSION_SECONDS), mock_kafka.create_topic)


@pytest.fixture
def kafka_bus(kafka_address: str) -> Bus:
    return Bus(kafka_clients(kafka_address, SESSION_SECONDS), lambda _: None)


@pytest.fixture(params=["embedded_bus", "mock_bus", pytest.param("kafka_bus", marks=pytest.mark.kafka)])
async def bus(request: pytest.FixtureRequest) -> AsyncIterator[Bus]:
    under_test: Bus = request.getfixturevalue(request.param)
    yield under_test
    for client in under_test.clients:
        await client.stop()


@pytest.fixture(params=["embedded_bus", pytest.param("kafka_bus", marks=pytest.mark.kafka)])
async def real_bus(request: pytest.FixtureRequest) -> AsyncIterator[Bus]:
    """Without the mock cluster: it makes a topic of everything it is asked about, takes no offsets while a group waits for its members,
    and forgets under which name a member had which partitions."""
    under_test: Bus = request.getfixturevalue(request.param)
    yield under_test
    for client in under_test.clients:
        await client.stop()
