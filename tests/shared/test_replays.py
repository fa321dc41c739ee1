"""Idempotency keys on both databases: one answer under several keys, kept for its time, and written without a look where that pays."""

import asyncio
from collections.abc import AsyncIterator, Generator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, ClassVar

import pytest
from sqlalchemy import select

from shared.db.commands import Decision, Dedupe, State
from shared.db.forgetting import BATCHES_KEPT, forget
from shared.db.kernel import CAUTIOUS_SECONDS
from shared.db.replays import REPLAYS_KEPT
from shared.db.statements import WriteFault
from shared.problems import Conflict, IdempotencyConflict
from tests.shared.kernel_rig import NOON, Account, AccountRow, Deposit, OpenAccount, Rig, metadata, rig

pytestmark = pytest.mark.anyio

REPLAYS = metadata.tables["replays"]
BODY = {"/amount": "d1"}
HEADER, NATURAL = Dedupe("header", BODY), Dedupe("natural", BODY, forever=True)


@dataclass(frozen=True, kw_only=True)
class Open(OpenAccount):
    rarely_repeated: ClassVar[bool] = True


@dataclass(frozen=True, kw_only=True)
class OpenOnce(Open):
    """Refuses in a state that its own first run has made."""

    guard: str

    def decide(self, state: State) -> Decision:
        if state.claimed_by("once", self.guard):
            raise Conflict("已有")
        decision = super().decide(state)
        decision.claim("once", self.guard, self.id)
        return decision


@pytest.fixture
async def bench(url: str) -> AsyncIterator[Rig]:
    async with rig(url) as made:
        yield made


async def rows(bench: Rig) -> dict[str, dict[str, object]]:
    return {row["id"]: dict(row) for row in await bench.database.rows(select(REPLAYS))}


async def accounts(bench: Rig) -> list[str]:
    return sorted(account.id for account in await bench.database.fetch(Account, select(AccountRow)))


async def test_two_keys_of_one_act_keep_one_answer_and_each_gives_it(bench: Rig) -> None:
    first = await bench.lane.submit(OpenAccount(id="a1", now=NOON, dedupe=(HEADER, NATURAL)))
    kept = await rows(bench)
    assert (kept["header"]["same_as"], kept["header"]["content"], kept["natural"]["same_as"]) == ("natural", b"", None)
    for keys in ((HEADER,), (NATURAL,), (NATURAL, HEADER), (Dedupe("another"), NATURAL)):
        again = await bench.lane.submit(OpenAccount(id="a1", now=NOON, dedupe=keys))
        assert (again.content, again.status, again.version, again.replayed) == (first.content, 201, 1, True)
    assert await bench.lane.find_replay(HEADER) == again
    for key in (HEADER, NATURAL):
        with pytest.raises(IdempotencyConflict) as refused:
            await bench.lane.submit(OpenAccount(id="a2", now=NOON, dedupe=(replace_fields(key, {"/amount": "d2"}),)))
        assert refused.value.extra["fields"] == ["/amount"]


def replace_fields(key: Dedupe, fields: dict[str, str]) -> Dedupe:
    return key._replace(fields=fields)


async def test_keys_that_cover_different_parts_of_a_body_keep_an_answer_each(bench: Rig) -> None:
    narrow = Dedupe("narrow", {"/row": "d9"}, forever=True)
    await bench.lane.submit(OpenAccount(id="a1", now=NOON, dedupe=(HEADER, narrow)))
    assert {row["same_as"] for row in (await rows(bench)).values()} == {None}
    assert (await bench.lane.submit(OpenAccount(id="a1", now=NOON, dedupe=(narrow,)))).replayed


async def test_a_callers_key_is_forgotten_after_its_days_and_the_natural_one_never(bench: Rig) -> None:
    await bench.lane.submit(OpenAccount(id="a1", now=NOON, dedupe=(HEADER, NATURAL)))
    kernel, started = bench.lane.kernel, bench.lane.kernel.wall_now()
    kernel.wall_now = lambda: started + REPLAYS_KEPT - timedelta(minutes=1)
    assert await forget(bench.lane) == 1  # the id of the batch
    assert set(await rows(bench)) == {"header", "natural"}
    kernel.wall_now = lambda: started + REPLAYS_KEPT + timedelta(minutes=1)
    assert await forget(bench.lane) == 1
    assert set(await rows(bench)) == {"natural"}
    assert (await bench.lane.submit(OpenAccount(id="a1", now=NOON, dedupe=(HEADER, NATURAL)))).replayed
    assert await forget(bench.lane) == 0


async def test_the_id_of_a_batch_is_kept_for_a_day_and_many_go_in_parts(bench: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.db.forgetting.AT_ONCE", 2)
    for number in range(5):
        await bench.lane.submit(OpenAccount(id=f"a{number}", now=NOON))
    kernel, started = bench.lane.kernel, bench.lane.kernel.wall_now()
    kernel.wall_now = lambda: started + BATCHES_KEPT - timedelta(minutes=1)
    assert await forget(bench.lane) == 0
    kernel.wall_now = lambda: started + BATCHES_KEPT + timedelta(minutes=1)
    assert await forget(bench.lane) == 5


async def test_what_is_rarely_repeated_is_written_without_a_look_and_found_all_the_same(bench: Rig) -> None:
    asked: list[str] = []
    drive = bench.lane.driver.drive

    async def watching(batch: Any) -> Any:
        return await drive(_watched(batch, asked))

    bench.lane.driver.drive = watching  # type: ignore[method-assign]  # only listens
    first = await bench.lane.submit(Open(id="a1", now=NOON, dedupe=(NATURAL,)))
    assert asked == ["Write"]
    again = await bench.lane.submit(Open(id="a1", now=NOON, dedupe=(NATURAL,)))
    assert asked[1:] == ["Write", "Loads"]
    assert (again.content, again.replayed) == (first.content, True)
    await bench.lane.submit(Open(id="a2", now=NOON, dedupe=(Dedupe("k2"),)))
    assert asked[3:] == ["Loads", "Write"]  # for a while it looks first
    bench.lane.kernel._cautious_until -= CAUTIOUS_SECONDS
    await bench.lane.submit(Open(id="a3", now=NOON, dedupe=(Dedupe("k3"),)))
    assert asked[5:] == ["Write"]
    assert await accounts(bench) == ["a1", "a2", "a3"]


def _watched(batch: Any, asked: list[str]) -> Generator[Any, Any, Any]:
    answer: Any = None
    while True:
        try:
            request = batch.send(answer)
        except StopIteration as end:
            return end.value
        asked.append(type(request).__name__)
        answer = yield request


async def test_many_at_once_under_few_keys_are_one_act_each(bench: Rig) -> None:
    commands = [Open(id=f"a{n % 7}", now=NOON, dedupe=(Dedupe(f"k{n % 7}", forever=True), Dedupe(f"h{n}"))) for n in range(70)]
    answers = await asyncio.gather(*(bench.lane.submit(command) for command in commands))
    assert sum(not answer.replayed for answer in answers) == 7
    assert await accounts(bench) == [f"a{n}" for n in range(7)]


async def test_a_known_key_gets_its_first_answer_where_the_command_would_now_be_refused(bench: Rig) -> None:
    command = OpenOnce(id="a1", guard="g", now=NOON, dedupe=(NATURAL,))
    first = await bench.lane.submit(command)
    again = await bench.lane.submit(command)
    assert (again.content, again.replayed) == (first.content, True)
    with pytest.raises(Conflict):
        await bench.lane.submit(replace(command, id="a2", dedupe=(Dedupe("new"),)))


async def test_neighbours_of_a_known_or_defective_one_are_written_once(bench: Rig) -> None:
    await bench.lane.submit(Open(id="a0", now=NOON, dedupe=(Dedupe("k0"),)))
    news = [Open(id=f"a{n}", now=NOON, dedupe=(Dedupe(f"k{n}"),)) for n in range(10)]
    commands = [*news[:5], Deposit(id="a0", amount=13, now=NOON), Deposit(id="a0", amount=4, now=NOON), *news[5:]]
    results = await bench.lane.submit_many(commands)
    assert [getattr(result, "replayed", None) for result in results] == [True, *[False] * 4, None, False, *[False] * 5]
    assert await accounts(bench) == [f"a{n}" for n in range(10)]
    (account,) = await bench.database.fetch(Account, select(AccountRow).filter_by(id="a0"))
    assert account.balance == 4


async def test_a_known_key_with_a_body_that_the_database_refuses_is_a_conflict_and_a_new_one_a_fault(bench: Rig) -> None:
    await bench.lane.submit(Open(id="a1", now=NOON, dedupe=(NATURAL,)))
    refused = Open(id="a2", owner="\ud800", now=NOON, dedupe=(replace_fields(NATURAL, {"/amount": "d2"}),))
    with pytest.raises(IdempotencyConflict):
        await bench.lane.submit(refused)
    bench.lane.kernel._cautious_until = 0.0
    with pytest.raises(WriteFault):
        await bench.lane.submit(replace(refused, dedupe=(Dedupe("new"),)))
    assert await accounts(bench) == ["a1"]
