"""Reading by key on both databases: one query for all who ask meanwhile, what was committed before is seen, lost connections are not."""

import asyncio
import sqlite3
import threading
import time
import uuid
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import select, text

from shared.db.engine import SQLITE_READERS, Database, DatabaseAddress
from shared.db.reading import KeyedReader
from shared.problems import Busy
from tests.servers import create_database
from tests.shared.kernel_rig import ACCOUNTS, BY_OWNER, NOON, RICH, Account, AccountRow, Deposit, OpenAccount, Rig, metadata, rig

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}"
    return database_on(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def ledger(url: str) -> AsyncIterator[Rig]:
    async with rig(url) as made:
        yield made


def database_on(server: str) -> str:
    return create_database(server, f"reading_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://", 1)


async def test_rows_are_found_by_key_and_by_column_as_they_were_committed(ledger: Rig) -> None:
    for id_, owner, balance in (("a1", "anna", 5), ("b1", "bao", 150), ("a2", "anna", 100)):
        await ledger.lane.submit(OpenAccount(id=id_, owner=owner, balance=balance, now=NOON, extra={"x": [1, "二"]}))
    load = ledger.database.load
    assert [one.id for one in await load(ACCOUNTS, ["b1", "nobody", "a1", "b1"])] == ["b1", "a1"]
    assert [one.id for one in await load(BY_OWNER, ["anna"])] == ["a1", "a2"]
    assert [one.id for one in await load(RICH, ["bao", "anna"])] == ["b1", "a2"]
    assert await load(ACCOUNTS, []) == []
    await ledger.lane.submit(Deposit(id="a1", amount=7, now=NOON))
    (account,) = await load(ACCOUNTS, ["a1"])
    assert (account.balance, account.opened_at, account.extra, account.version) == (12, NOON, {"x": [1, "二"]}, 2)
    assert [account] == await ledger.database.fetch(Account, select(AccountRow).where(AccountRow.__table__.c.id == "a1"))  # type: ignore[attr-defined]


class Slow:
    """A database whose queries take as long as the test wants."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.go = asyncio.Event()

    async def fetch(self, _: str, keys: list[str]) -> Sequence[Any]:
        self.asked.append(keys)
        await self.go.wait()
        if "broken" in keys:
            raise OSError("gone")
        return [(key, "anna", 1, NOON, "{}", 1) for key in keys]


async def test_what_is_asked_for_while_a_query_runs_is_one_query() -> None:
    slow = Slow()
    reader = KeyedReader(metadata, "postgresql", slow.fetch)
    readers = [asyncio.create_task(reader.load(ACCOUNTS, [f"a{n}", "shared"])) for n in range(20)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    later = [asyncio.create_task(reader.load(ACCOUNTS, [f"b{n}", "shared"])) for n in range(20)]
    await asyncio.sleep(0)
    slow.go.set()
    found = [[one.id for one in rows] for rows in await asyncio.gather(*readers, *later)]
    assert found == [[f"{letter}{n}", "shared"] for letter in "ab" for n in range(20)]
    assert [len(keys) for keys in slow.asked] == [21, 21]


async def test_a_reader_that_goes_away_and_a_query_that_fails_leave_other_queries_alone() -> None:
    slow = Slow()
    reader = KeyedReader(metadata, "postgresql", slow.fetch)
    first = asyncio.create_task(reader.load(ACCOUNTS, ["broken"]))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gone, stays = (asyncio.create_task(reader.load(ACCOUNTS, [key])) for key in ("a1", "a2"))
    await asyncio.sleep(0)
    gone.cancel()
    slow.go.set()
    with pytest.raises(OSError, match="gone"):
        await first
    assert [one.id for one in await stays] == ["a2"]
    assert [one.id for one in await reader.load(ACCOUNTS, ["a3"])] == ["a3"]
    assert gone.cancelled()


@pytest.mark.postgres
async def test_connections_lost_since_the_last_read_are_not_noticed_and_a_server_that_is_away_is_busy(postgres_url: str) -> None:
    async with rig(database_on(postgres_url)) as ledger:
        await ledger.lane.submit(OpenAccount(id="a1", balance=5, now=NOON))

        async def both() -> list[int]:
            rows = await ledger.database.fetch(Account, select(AccountRow))
            return [one.balance for one in [*rows, *await ledger.database.load(ACCOUNTS, ["a1"])]]

        assert await asyncio.gather(*[both() for _ in range(8)]) == [[5, 5]] * 8
        name = ledger.database.address.url.database
        killer = await asyncpg.connect(postgres_url)
        try:
            readers = (
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name <> 'bihuan-ledger-lane'"
            )
            assert len(await killer.fetch(readers, name)) >= 2
            assert await asyncio.gather(*[both() for _ in range(8)]) == [[5, 5]] * 8
            await killer.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
            await killer.fetch(readers, name)
            with pytest.raises(Busy):
                await ledger.database.load(ACCOUNTS, ["a1"])
            with pytest.raises(Busy):
                await ledger.database.fetch(Account, select(AccountRow))
            await killer.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
            assert await both() == [5, 5]
        finally:
            await killer.close()


async def test_a_read_that_nobody_waits_for_is_over_when_the_database_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, opened = tmp_path / "ledger.db", threading.Event()
    async with rig(f"sqlite+aiosqlite:///{file}"):
        pass
    really_connect = sqlite3.dbapi2.connect

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        opened.set()
        time.sleep(0.2)
        made: sqlite3.Connection = really_connect(*arguments, **options)
        return made

    async def leave() -> None:
        database = Database(DatabaseAddress.of("ledger", f"sqlite+aiosqlite:///{file}"), metadata)
        read = asyncio.ensure_future(database.rows(select(AccountRow)))
        while not opened.is_set():
            await asyncio.sleep(0)
        read.cancel()
        with pytest.raises(asyncio.CancelledError):
            await read
        await database.close()

    faults: list[object] = []
    monkeypatch.setattr(sqlite3.dbapi2, "connect", connect)
    monkeypatch.setattr(threading, "excepthook", faults.append)
    before = set(threading.enumerate())
    await asyncio.to_thread(asyncio.run, leave())
    for thread in set(threading.enumerate()) - before:
        thread.join(0.5)
    assert not faults, "a thread answered to a loop that was closed"


async def test_reads_that_nobody_waits_for_keep_no_place_and_hold_up_no_end(tmp_path: Path) -> None:
    endless = text("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c")
    async with rig(f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}") as ledger:
        for _ in range(2):
            reads = [asyncio.ensure_future(ledger.database.rows(endless)) for _ in range(3 * SQLITE_READERS)]
            await asyncio.sleep(0.2)
            for read in reads:
                read.cancel()
            await asyncio.gather(*reads, return_exceptions=True)
            async with asyncio.timeout(10):
                assert await ledger.database.count(AccountRow.__table__) == 0  # type: ignore[attr-defined]
        reads = [asyncio.ensure_future(ledger.database.rows(endless)) for _ in range(3 * SQLITE_READERS)]
        await asyncio.sleep(0.2)
        for read in reads:
            read.cancel()
        async with asyncio.timeout(10):
            await ledger.database.close()
