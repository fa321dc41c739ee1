"""Servers that a whole test session shares."""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, settings

from tests.servers import KafkaServer, MockKafka, PostgresServer, ServerMissing, SharedServer

# a busy machine is no failing property; the landing looks at the same examples every time, developers at new ones
settings.register_profile(
    "bihuan", deadline=None, derandomize=bool(os.environ.get("CI")), suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("bihuan")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """All asynchronous tests run on asyncio."""
    return "asyncio"


@pytest.fixture(scope="session")
def kafka_address(testrun_uid_or_none: str | None) -> Iterator[str]:
    """`host:port` of a real Kafka broker: `BIHUAN_TEST_KAFKA`, else one that is started for this session."""
    yield from _find_or_start("kafka", testrun_uid_or_none, KafkaServer, lambda server: server.address)


@pytest.fixture(scope="session")
def postgres_url(testrun_uid_or_none: str | None) -> Iterator[str]:
    """`postgresql://…/postgres` of a real server without fsync: `BIHUAN_TEST_POSTGRES`, else one that is started for this session.

    `tests.servers.create_database(postgres_url, name)` makes an empty database on it.
    """
    yield from _find_or_start("postgres", testrun_uid_or_none, PostgresServer, lambda server: server.url())


@pytest.fixture(scope="session")
def mock_kafka() -> MockKafka:
    """librdkafka's mock cluster, one per process."""
    return MockKafka()


@pytest.fixture(scope="session")
def testrun_uid_or_none() -> str | None:
    """What the processes of one pytest-xdist session have in common."""
    return os.environ.get("PYTEST_XDIST_TESTRUNUID")


def _find_or_start(name: str, session: str | None, server_class: Callable[[Path], Any], address_of: Callable[[Any], str]) -> Iterator[str]:
    running = os.environ.get(f"BIHUAN_TEST_{name.upper()}")
    if running:
        yield running
        return

    def start(directory: Path) -> tuple[str, Callable[[], None]]:
        server = server_class(directory)
        server.start()
        return address_of(server), server.stop

    folder = Path(tempfile.gettempdir()) / f"bihuan-{name}-{session}" if session else Path(tempfile.mkdtemp(prefix=f"bihuan-{name}-"))
    try:
        with SharedServer(folder).use(start) as address:
            yield address
    except ServerMissing as error:
        refuse(name, error)


def refuse(name: str, error: ServerMissing) -> NoReturn:
    """Skip, unless this server must be there (`BIHUAN_TEST_REQUIRE=postgres,kafka`)."""
    if name in os.environ.get("BIHUAN_TEST_REQUIRE", "").split(","):
        pytest.fail(f"{name} is required and cannot be started: {error}", pytrace=False)
    pytest.skip(f"no {name}: {error}")
