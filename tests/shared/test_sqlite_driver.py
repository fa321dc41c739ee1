"""The driver of SQLite: nobody's transaction stays open, whoever goes away meanwhile."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shared.db.commands import Answer
from shared.db.sqlite import SqliteDriver
from tests.shared.kernel_rig import OpenAccount, Rig, rig

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


async def test_a_batch_that_another_process_keeps_from_writing_waits_without_holding_the_loop(bench: Rig, file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        opening = asyncio.create_task(bench.lane.submit(OpenAccount(id="a", now=datetime.now(UTC))))
        assert await longest_pause(0.5) < 0.25
        assert not opening.done()
        other.execute("ROLLBACK")
        assert (await opening).status == 201
        assert other.execute("SELECT id FROM accounts").fetchall() == [("a",)]


async def test_a_statement_whose_caller_is_gone_has_the_connection_to_itself_until_its_end(bench: Rig, file: Path) -> None:
    """Else a batch writes beside it: both wait for each other on the loop, and the batch counts the statement's rows as its own."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        statement = asyncio.create_task(bench.lane.driver.execute("INSERT INTO claims (id, owner) VALUES ('c1', 'o')"))
        await asyncio.sleep(0.05)
        statement.cancel()
        opening = asyncio.create_task(bench.lane.submit(OpenAccount(id="a", now=datetime.now(UTC))))
        assert await longest_pause(0.5) < 0.25
        other.execute("ROLLBACK")
        assert (await opening).status == 201
        assert other.execute("SELECT count(*) FROM claims").fetchone() == (1,)


async def test_a_large_batch_lets_others_have_their_turn_between_its_rows(bench: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.db.sqlite.TOGETHER", 1)
    monkeypatch.setattr("shared.db.sqlite.TURN_SECONDS", 0.0)
    driver = bench.lane.driver
    assert isinstance(driver, SqliteDriver)
    opening = asyncio.create_task(bench.lane.submit_many([OpenAccount(id=str(number), now=datetime.now(UTC)) for number in range(50)]))
    connection = driver._connection
    assert connection is not None
    seen = set()
    while not opening.done():
        seen.add(connection.total_changes)
        await asyncio.sleep(0)
    assert {answer.status for answer in await opening if isinstance(answer, Answer)} == {201}
    assert len(seen) >= 250  # so many rows were there when somebody looked: of an account and what the kernel keeps of it
    assert len(await driver.query("SELECT id FROM accounts")) == 50


async def longest_pause(seconds: float) -> float:
    """How long the loop kept others waiting at most."""
    longest, last, end = 0.0, time.monotonic(), time.monotonic() + seconds
    while last < end:
        await asyncio.sleep(0.01)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    return longest
