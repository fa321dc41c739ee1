"""The driver of SQLite: nobody's transaction stays open, whoever goes away meanwhile."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.shared.kernel_rig import Rig, rig

pytestmark = pytest.mark.anyio


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
async def bench(file: Path) -> AsyncIterator[Rig]:
    async with rig(f"sqlite+aiosqlite:///{file}") as made:
        yield made


async def test_a_caller_who_goes_while_the_file_is_locked_leaves_no_transaction_open(bench: Rig, file: Path) -> None:
    """As the readiness probe does, which waits two seconds and no longer."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(bench.lane.probe(), 0.1)
        assert time.monotonic() - started < 5  # and does not wait for the lock either
        other.execute("ROLLBACK")
        assert await bench.lane.driver.execute("INSERT INTO claims (id, owner) VALUES ('c1', 'o')") == 1
        assert other.execute("SELECT count(*) FROM claims").fetchone() == (1,)
        other.execute("BEGIN IMMEDIATE")  # free for others
        other.execute("ROLLBACK")
