"""The lane under attack: bad rows, twins, defects in any part of a command, a file that vanishes, a disk that is full."""

import asyncio
import resource
import uuid
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import func, select
from structlog.testing import capture_logs

from shared.bus.letters import CloseLetter, RestoreTimer
from shared.db.commands import AlreadyDone, Answer, Command, Decision, Envelope, Needs, State
from shared.db.entries import FromBus, FromTimer, Park, timer_id
from shared.problems import Busy, InternalFault
from tests.servers import create_database
from tests.shared.kernel_rig import NOON, Account, AccountRow, Await, MoneyMoved, OpenAccount, Rig, metadata, rig

pytestmark = pytest.mark.anyio

DIGITS_TOO_MANY = 2**70


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    # drawing the tracebacks of defects that are made on purpose takes most of the time
    with capture_logs():
        yield


@pytest.fixture(params=["sqlite", "postgres"])
async def bench(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Rig]:
    if request.param == "sqlite":
        url = f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}"
    else:
        server: str = request.getfixturevalue("postgres_url")
        url = create_database(server, f"attack_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://", 1)
    async with rig(url) as made:
        yield made


def event(key: str, held: set[str], *, event_id: str = "", replay: bool = False) -> FromBus:
    """An event as the consumer hands it over; `held` is shared by those of one poll."""
    envelope = Envelope(MoneyMoved(account=key, amount=1), event_id or uuid.uuid4().hex, key, NOON)
    return FromBus(envelope, {"ce_id": envelope.event_id, "ce_type": "money.moved.v1"}, b"{}", 0, 0, replay, held)


async def count(bench: Rig, table: str) -> int:
    return int(await bench.database.scalar(select(func.count()).select_from(metadata.tables[table])))


async def test_no_event_overtakes_a_failed_one_of_its_key_when_their_batch_is_halved(bench: Rig) -> None:
    held: set[str] = set()
    poison = (OpenAccount(id="bad", balance=DIGITS_TOO_MANY, now=NOON), event("k1", held))
    follower = (OpenAccount(id="late", now=NOON), event("k1", held))
    others = [(OpenAccount(id=f"a{n}", now=NOON), event(f"other-{n}", held)) for n in range(6)]
    results = await bench.lane.submit_events([poison, *others, follower])
    assert isinstance(results[0], Exception)
    assert results[1:] == ["handled"] * 6 + ["held"]
    assert await count(bench, "accounts") == 6


async def test_an_event_that_waits_lets_nobody_of_its_key_pass(bench: Rig) -> None:
    held: set[str] = set()
    waiting = (Await(id="a1", seconds=10, now=NOON), event("k1", held))
    follower = (OpenAccount(id="late", now=NOON), event("k1", held))
    poll = asyncio.create_task(bench.lane.submit_events([waiting, follower]))
    await asyncio.sleep(0.05)
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    assert await poll == ["handled", "held"]


async def test_twins_of_one_event_in_one_batch_have_one_effect_and_cost_one_write(bench: Rig) -> None:
    held: set[str] = set()
    twins = [(OpenAccount(id="a1", now=NOON), event("k1", held, event_id="e1")) for _ in range(3)]
    before = bench.lane.activity
    assert await bench.lane.submit_events(twins) == ["handled", "duplicate", "duplicate"]
    assert bench.lane.activity == before + 1


@dataclass(frozen=True, kw_only=True)
class _Crooked(Command):
    def needs(self) -> Needs:
        raise KeyError("a defect")


@dataclass(frozen=True, kw_only=True)
class _CrookedLater(OpenAccount):
    def more(self, state: State) -> Needs | None:
        raise KeyError("a defect")


class _Nothing:
    """No JSON value."""


async def test_a_defect_in_any_part_of_a_command_hurts_only_itself(bench: Rig) -> None:
    unstorable = OpenAccount(id="u", extra={"x": _Nothing()}, now=NOON)
    surrogate = OpenAccount(id="s", owner="\ud800", now=NOON)
    good = [OpenAccount(id=f"a{n}", now=NOON) for n in range(3)]
    late = _CrookedLater(id="b", now=NOON)
    results = await bench.lane.submit_many([good[0], _Crooked(now=NOON), good[1], unstorable, surrogate, late, good[2]])
    assert [isinstance(result, Answer) for result in results] == [True, False, True, False, False, True, True]
    assert all(isinstance(result, Answer | InternalFault) for result in results)
    assert await count(bench, "accounts") == 4


async def test_a_key_that_the_database_cannot_even_look_for_hurts_only_itself(bench: Rig) -> None:
    commands: list[Command] = [OpenAccount(id=f"a{n}", now=NOON) for n in range(4)]
    odd = [Await(id="a\x00b", seconds=0.01, now=NOON), Await(id="a\ud800", seconds=0.01, now=NOON)]
    results = await bench.lane.submit_many([*commands[:2], *odd, *commands[2:]])
    assert [isinstance(result, Answer) for result in results] == [True, True, False, False, True, True]


@dataclass(frozen=True, kw_only=True)
class _Done(Command):
    def decide(self, state: State) -> Decision:
        raise AlreadyDone


async def test_a_replayed_letter_whose_effect_stands_already_goes_away(bench: Rig) -> None:
    source = event("k1", set(), event_id="e1")
    await bench.lane.park(source, Park("failed: KeyError", 3, "money.moved.v1", "k1", "e1"))
    assert await count(bench, "dead_letters") == 1
    assert await bench.lane.submit_event(_Done(now=NOON), event("k1", set(), event_id="e1", replay=True)) == "handled"
    assert (await count(bench, "dead_letters"), await count(bench, "inbox")) == (0, 1)


async def test_a_matter_whose_first_letter_was_dropped_can_still_begin(bench: Rig) -> None:
    await bench.lane.park(event("k1", set(), event_id="e1"), Park("refused", 1, "money.moved.v1", "k1", "e1"))
    await bench.lane.submit(CloseLetter(letter_id="e1", key="k1", reason="测试", now=NOON))
    assert (await bench.lane.submit(OpenAccount(id="k1", now=NOON))).status == 201


class _SetTimer(Command):
    def decide(self, state: State) -> Decision:
        decision = Decision()
        decision.timer(self.now, "remind", "r1", why="x")
        return decision


async def test_a_parked_timer_can_be_restored_again_and_again(bench: Rig) -> None:
    await bench.lane.submit(_SetTimer(now=NOON))
    row = {"kind": "remind", "ref": "r1", "due_at": "2026-11-23T04:00:00.000000Z", "data": {"why": "x"}}
    for _ in range(3):
        await bench.lane.park(FromTimer(timer_id("remind", "r1"), NOON), Park("failed: KeyError", 3, "remind", "r1", ""))
        assert (await count(bench, "timers"), await count(bench, "dead_letters")) == (0, 1)
        letter = str(await bench.database.scalar(select(metadata.tables["dead_letters"].c.id)))
        await bench.lane.submit(RestoreTimer(letter_id=letter, row=row, now=NOON))
        assert (await count(bench, "timers"), await count(bench, "dead_letters")) == (1, 0)


async def test_a_database_file_that_vanishes_takes_nothing_until_it_is_back(tmp_path: Path) -> None:
    path, away = tmp_path / "ledger.db", tmp_path / "elsewhere"
    async with rig(f"sqlite+aiosqlite:///{path}") as bench:
        await bench.lane.submit(OpenAccount(id="a1", now=NOON))
        away.mkdir()
        for each in (path, path.with_name("ledger.db-wal"), path.with_name("ledger.db-shm")):
            each.rename(away / each.name)
        with pytest.raises(Busy):
            await bench.lane.submit(OpenAccount(id="a2", now=NOON))
        assert not path.exists()
        for each in away.iterdir():
            each.rename(tmp_path / each.name)
        await bench.lane.submit(OpenAccount(id="a3", now=NOON))
    async with rig(f"sqlite+aiosqlite:///{path}", create=False) as bench:
        found = await bench.database.fetch(Account, select(AccountRow))
        assert sorted(account.id for account in found) == ["a1", "a3"]


async def test_a_full_disk_refuses_and_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    async with rig(f"sqlite+aiosqlite:///{path}") as bench:
        await bench.lane.submit(OpenAccount(id="before", now=NOON))
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.with_name("ledger.db-wal").stat().st_size + 200_000, hard))
        try:
            results = [await bench.lane.submit_many([OpenAccount(id=f"a{number}", now=NOON)]) for number in range(60)]
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        stored = [answer for (answer,) in results if isinstance(answer, Answer)]
        refused = [answer for (answer,) in results if isinstance(answer, Busy)]
        assert stored
        assert refused
        assert len(stored) + len(refused) == len(results)
        await bench.lane.submit(OpenAccount(id="after", now=NOON))
        assert await count(bench, "accounts") == await count(bench, "history") == await count(bench, "outbox") == len(stored) + 2
