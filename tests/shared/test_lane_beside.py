"""Two batches under way at once: only of commands whose order matters to nobody, and never at the cost of a promise."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, ClassVar

import asyncpg
import pytest
from sqlalchemy import select

from shared.db.commands import Answer
from shared.problems import Conflict
from tests.servers import create_database
from tests.shared.kernel_rig import NOON, Account, AccountRow, Await, OpenAccount, Rig, TakeName, rig

pytestmark = pytest.mark.anyio


@dataclass(frozen=True, kw_only=True)
class Open(OpenAccount):
    independent: ClassVar[bool] = True


@dataclass(frozen=True, kw_only=True)
class Take(TakeName):
    independent: ClassVar[bool] = True


@pytest.fixture
def plain_url(postgres_url: str) -> str:
    return create_database(postgres_url, f"beside_{uuid.uuid4().hex[:12]}")


@pytest.fixture
async def bench(plain_url: str) -> AsyncIterator[Rig]:
    async with rig(plain_url.replace("postgresql://", "postgresql+asyncpg://", 1)) as made:
        yield made


@asynccontextmanager
async def held(url: str, sql: str) -> AsyncIterator[Any]:
    """A stranger's transaction that has done `sql` and does not end; yields what counts the statements that wait for it."""
    connection, watch = await asyncpg.connect(url), await asyncpg.connect(url)
    transaction = connection.transaction()
    await transaction.start()
    await connection.execute(sql)

    async def until_waiting(number: int) -> None:
        async with asyncio.timeout(10):
            while await watch.fetchval("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") < number:
                await asyncio.sleep(0.01)

    try:
        yield until_waiting
    finally:
        await transaction.rollback()
        await connection.close()
        await watch.close()


ONE_ACCOUNT = "INSERT INTO ledger.accounts (id, owner, balance, opened_at, extra, version) VALUES ('a1', 'x', 0, now(), '{}', 1)"


async def accounts(bench: Rig) -> list[str]:
    return sorted(account.id for account in await bench.database.fetch(Account, select(AccountRow)))


async def test_an_independent_batch_passes_one_that_waits_and_nothing_else_does(bench: Rig, plain_url: str) -> None:
    async with held(plain_url, ONE_ACCOUNT) as until_waiting:
        stuck = asyncio.create_task(bench.lane.submit(Open(id="a1", now=NOON)))
        await until_waiting(1)
        assert (await bench.lane.submit(Open(id="a2", now=NOON))).status == 201
        plain = asyncio.create_task(bench.lane.submit(OpenAccount(id="a3", now=NOON)))
        behind = asyncio.create_task(bench.lane.submit(Open(id="a4", now=NOON)))
        await asyncio.sleep(0.2)
        assert await accounts(bench) == ["a2"]
        assert not any(task.done() for task in (stuck, plain, behind))
        assert bench.lane.depth == 3
    assert [answer.status for answer in await asyncio.gather(stuck, plain, behind)] == [201, 201, 201]
    assert await accounts(bench) == ["a1", "a2", "a3", "a4"]
    assert not bench.lane.busy


async def test_a_plain_batch_lets_nothing_pass(bench: Rig, plain_url: str) -> None:
    async with held(plain_url, ONE_ACCOUNT) as until_waiting:
        stuck = asyncio.create_task(bench.lane.submit(OpenAccount(id="a1", now=NOON)))
        await until_waiting(1)
        behind = asyncio.create_task(bench.lane.submit(Open(id="a2", now=NOON)))
        await asyncio.sleep(0.2)
        assert not any(task.done() for task in (stuck, behind))
    assert [answer.status for answer in await asyncio.gather(stuck, behind)] == [201, 201]


async def test_who_waits_for_a_row_is_woken_by_a_batch_that_ran_beside(bench: Rig) -> None:
    waiting = asyncio.create_task(bench.lane.submit(Await(id="late", seconds=60, now=NOON)))
    await asyncio.sleep(0.1)
    assert (await bench.lane.submit(Open(id="late", balance=7, now=NOON))).status == 201
    async with asyncio.timeout(5):
        assert (await waiting).status == 200


async def test_of_two_batches_that_claim_the_same_one_loses_and_is_decided_again(bench: Rig, plain_url: str) -> None:
    names = [f"n{number}" for number in range(20)]
    async with held(plain_url, "LOCK TABLE ledger.claims IN SHARE MODE") as until_waiting:
        first = asyncio.create_task(bench.lane.submit_many([Take(name=name, owner="1", now=NOON) for name in names]))
        await until_waiting(1)
        second = asyncio.create_task(bench.lane.submit_many([Take(name=name, owner="2", now=NOON) for name in reversed(names)]))
        await until_waiting(2)
    one, two = await asyncio.gather(first, second)
    for mine, other in zip(one, reversed(two), strict=True):
        assert {type(mine), type(other)} == {Answer, Conflict}


async def test_who_stops_the_lane_waits_for_both(bench: Rig, plain_url: str) -> None:
    async with held(plain_url, "LOCK TABLE ledger.accounts IN SHARE MODE") as until_waiting:
        both = []
        for number in (1, 2):
            both.append(asyncio.create_task(bench.lane.submit(Open(id=f"a{number}", now=NOON))))
            await until_waiting(number)
        stopping = asyncio.create_task(bench.lane.stop())
        await asyncio.sleep(0.1)
        assert not stopping.done()
    await stopping
    assert [task.result().status for task in both] == [201, 201]
    assert await accounts(bench) == ["a1", "a2"]
