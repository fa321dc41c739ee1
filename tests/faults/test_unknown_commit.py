"""A connection that breaks between the statement that writes a batch and its answer: the outcome is looked up, never guessed."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from shared.db import postgres
from shared.db.commands import Dedupe
from shared.db.engine import Database, DatabaseAddress
from shared.problems import Busy, OutcomeUnknown
from tests.faults.cuts import assert_whole, cut_commits, cuttable
from tests.faults.proxy import LOOK_UP, Cut, Proxy
from tests.shared.kernel_rig import NOON, Account, AccountRow, Deposit, OpenAccount, Rig, metadata

pytestmark = pytest.mark.anyio

CUTS = 100
"""A thousand in `make faults`."""


@pytest.fixture
async def line(postgres_url: str) -> AsyncIterator[tuple[Rig, Proxy]]:
    async with cuttable(postgres_url) as made:
        yield made


async def test_a_hundred_commits_whose_answer_is_cut_off_are_resolved_without_loss_or_doubling(line: tuple[Rig, Proxy]) -> None:
    cuts = await cut_commits(*line, CUTS)
    assert cuts.total() == CUTS
    assert set(cuts) == {"request", "answer", "mute"}


async def test_updates_are_made_once_whatever_becomes_of_their_answer(line: tuple[Rig, Proxy]) -> None:
    bench, proxy = line
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    for number in range(30):
        proxy.plan[b"money.moved.v1"] = ("request", "answer", "mute")[number % 3]
        await asyncio.gather(*(bench.lane.submit(Deposit(id="a1", amount=1, now=NOON)) for _ in range(4)))
    (account,) = await bench.database.fetch(Account, select(AccountRow))
    assert (account.balance, account.version) == (120, 121)
    await assert_whole(bench, 1, 121)


async def test_a_look_up_whose_answer_is_lost_as_well_is_not_taken_for_the_batch(line: tuple[Rig, Proxy]) -> None:
    bench, proxy = line
    cuts: list[Cut] = ["request", "answer", "mute"]
    pairs = list(itertools.product(cuts, cuts))
    for number, (first, second) in enumerate(pairs):
        proxy.plan.update({f"cut-{number}".encode(): first, LOOK_UP: second})
        answer = await bench.lane.submit(OpenAccount(id=f"cut-{number}", now=NOON))
        assert answer.status == 201
    assert proxy.cuts == [cut for pair in pairs for cut in pair]
    await assert_whole(bench, len(pairs), len(pairs))


async def test_a_database_that_stays_away_gives_outcome_unknown_and_the_same_key_is_safe(
    line: tuple[Rig, Proxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, proxy = line
    monkeypatch.setattr(postgres, "LOOK_UP_SECONDS", 0.5)
    for number, cut in enumerate(("request", "answer")):
        marker = f"cut-{number}-x"
        command = OpenAccount(id=marker, now=NOON, dedupe=(Dedupe(f"key-{number}"),))
        proxy.plan[marker.encode()] = cut  # type: ignore[assignment]  # both are cuts
        waiting = asyncio.create_task(bench.lane.submit(command))
        await proxy.has_cut(marker.encode())
        proxy.away = True
        with pytest.raises(OutcomeUnknown) as unknown:
            await waiting
        assert unknown.value.status == 503
        assert unknown.value.headers["Retry-After"]
        with pytest.raises(Busy):
            await bench.lane.submit(command)
        proxy.away = False
        answer = await bench.lane.submit(command)
        assert (answer.status, answer.replayed) == (201, cut == "answer")
    await assert_whole(bench, 2, 2)


async def test_while_a_commit_is_asked_after_later_callers_are_told_to_come_back(line: tuple[Rig, Proxy]) -> None:
    bench, proxy = line
    proxy.plan[b"cut-x"] = "answer"
    waiting = asyncio.create_task(bench.lane.submit(OpenAccount(id="cut-x", now=NOON)))
    await proxy.has_cut(b"cut-x")
    proxy.away = True
    await asyncio.sleep(1.2)
    begun = time.monotonic()
    with pytest.raises(Busy):
        await bench.lane.submit(OpenAccount(id="later", now=NOON))
    assert time.monotonic() - begun < 0.5
    proxy.away = False
    assert (await waiting).status == 201
    assert (await bench.lane.submit(OpenAccount(id="later", now=NOON))).status == 201
    await assert_whole(bench, 2, 2)


async def test_an_outage_is_answered_at_once_and_the_lane_goes_on_when_it_is_over(line: tuple[Rig, Proxy]) -> None:
    bench, proxy = line
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    proxy.cut_all()
    await asyncio.sleep(0.05)  # until the lane's connection knows; a statement sent before would be looked up for 20 s
    begun = time.monotonic()
    for number in range(5):
        with pytest.raises(Busy):
            await bench.lane.submit(OpenAccount(id=f"b{number}", now=NOON))
        with pytest.raises(Busy):
            await bench.database.fetch(Account, select(AccountRow))
    assert time.monotonic() - begun < 5
    proxy.away = False
    await bench.lane.submit(OpenAccount(id="a2", now=NOON))
    await assert_whole(bench, 2, 2)


async def test_a_database_that_is_starting_up_is_busy_and_no_fault_of_ours() -> None:
    fields = b"SFATAL\x00VFATAL\x00C57P03\x00Mthe database system is starting up\x00\x00"
    refusal = b"E" + (len(fields) + 4).to_bytes(4, "big") + fields

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asks_for_tls = await reader.readexactly(8)
        if asks_for_tls[4:] == (80877103).to_bytes(4, "big"):
            writer.write(b"N")
            await reader.read(1024)
        writer.write(refusal)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    url = f"postgresql+asyncpg://postgres@127.0.0.1:{server.sockets[0].getsockname()[1]}/bihuan"
    database = Database(DatabaseAddress.of("ledger", url), metadata)
    with pytest.raises(Busy):
        await database.fetch(Account, select(AccountRow))
    await database.close()
    server.close()
