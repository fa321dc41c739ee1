"""Commits whose answer is cut off, as often as wished: each is resolved, none is lost or made twice."""

import random
import uuid
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import func, select
from sqlalchemy.engine import make_url

from shared.db.commands import Answer
from shared.history import HistoryRow, verify_chain
from tests.faults.proxy import Cut, Proxy, proxied
from tests.servers import create_database
from tests.shared.kernel_rig import NOON, OpenAccount, Rig, metadata, rig

SEED = 20261122


@asynccontextmanager
async def cuttable(postgres_url: str) -> AsyncIterator[tuple[Rig, Proxy]]:
    """A lane on a fresh database behind a proxy that cuts connections."""
    direct = make_url(create_database(postgres_url, f"cut_{uuid.uuid4().hex[:12]}"))
    async with rig(direct.set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)):
        pass
    async with proxied(direct.host or "", direct.port or 0) as (proxy, port):
        url = direct.set(drivername="postgresql+asyncpg", host="127.0.0.1", port=port).render_as_string(hide_password=False)
        async with rig(url, create=False) as made:
            yield made, proxy
            proxy.away = False


async def cut_commits(bench: Rig, proxy: Proxy, times: int) -> Counter[str]:
    """So many batches of three commands, each cut off before, at or after its commit; how often which. AssertionError if one of them was
    not answered as stored."""
    dice = random.Random(SEED)
    for number in range(times):
        cut: Cut = dice.choice(["request", "answer", "mute"])
        proxy.plan[f"cut-{number}-x".encode()] = cut
        neighbours = [OpenAccount(id=f"cut-{number}-{letter}", now=NOON) for letter in "axz"]
        answers = await bench.lane.submit_many(neighbours)
        assert [answer.status for answer in answers if isinstance(answer, Answer)] == [201, 201, 201]
    await assert_whole(bench, 3 * times, 3 * times)
    return Counter(proxy.cuts)


async def assert_whole(bench: Rig, accounts: int, steps: int) -> None:
    """Rows, chains and events agree, and there are so many."""
    tables = metadata.tables
    for table, expected in (("accounts", accounts), ("history", steps), ("outbox", steps), ("history_heads", accounts)):
        assert await bench.database.scalar(select(func.count()).select_from(tables[table])) == expected, table
    for head in await bench.database.rows(select(tables["history_heads"])):
        rows = await bench.database.rows(select(tables["history"]).where(tables["history"].c.key == head["key"]).order_by("seq"))
        assert verify_chain([HistoryRow.from_row(dict(row)) for row in rows], (head["seq"], head["hash"]))["ok"] is True
