"""One running system for all journeys of a test process."""

from collections.abc import AsyncIterator, Iterator

import pytest
from anyio.from_thread import start_blocking_portal

from tests.journeys.rig import Place, Town, running_place, visited


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The system and its hotline, in a thread with a loop of its own that never stands still.

    As an asynchronous fixture of the session it would hold the one loop of all asynchronous tests: their leftovers would live on in it, and
    while other tests ran nobody would answer the system or read what it says.
    """
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(running_place(tmp_path_factory.mktemp("town"))) as place:
        yield place


@pytest.fixture
async def town(anyio_backend: str, place: Place) -> AsyncIterator[Town]:
    async with visited(place) as town:
        yield town
