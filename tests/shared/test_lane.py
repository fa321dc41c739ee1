"""The lane on both databases: one way to change anything, whatever happens to the neighbours."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import orjson
import pytest
from sqlalchemy import Boolean, Column, MetaData, Table, Text, func, select

from shared.db.batch import MAX_ATTEMPTS, run_batch
from shared.db.commands import Answer, Command, Decision, Dedupe, Needs, State
from shared.db.entries import Entry, FromTimer, timer_id
from shared.db.overlay import Overlay
from shared.db.statements import Loads, LostRace, Write, codec
from shared.history import HistoryRow, verify_chain
from shared.problems import Busy, Conflict, Contended, IdempotencyConflict, InternalFault, NotFound
from tests.shared.kernel_rig import BY_OWNER, NOON, RICH, Account, AccountRow, Await, Deposit, OpenAccount, Rig, TakeName, metadata, rig

pytestmark = pytest.mark.anyio


@pytest.fixture
async def bench(url: str) -> AsyncIterator[Rig]:
    async with rig(url) as made:
        yield made


async def count(bench: Rig, table: str) -> int:
    return int(await bench.database.scalar(select(func.count()).select_from(metadata.tables[table])))


async def chain(bench: Rig, key: str) -> dict[str, object]:
    history, heads = metadata.tables["history"], metadata.tables["history_heads"]
    rows = await bench.database.rows(select(history).where(history.c.key == key).order_by(history.c.seq))
    (head,) = await bench.database.rows(select(heads).where(heads.c.key == key))
    return verify_chain([HistoryRow.from_row(row) for row in rows], (head["seq"], head["hash"]))


async def test_one_command_writes_row_history_and_event_together(bench: Rig) -> None:
    answer = await bench.lane.submit(OpenAccount(id="a1", balance=5, now=NOON, extra={"x": [1, "二"]}))
    assert (answer.status, answer.content, answer.version) == (201, b'{"id":"a1","balance":5}', 1)
    (account,) = await bench.database.fetch(Account, select(AccountRow))
    assert (account.balance, account.opened_at, account.extra, account.version) == (5, NOON, {"x": [1, "二"]}, 1)
    assert await count(bench, "outbox") == 1
    assert await count(bench, "history_notes") == 1
    assert (await chain(bench, "a1"))["ok"] is True


async def test_commands_on_one_row_in_one_batch_see_each_other_and_leave_one_final_row(bench: Rig) -> None:
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    before = bench.lane.activity
    answers = await asyncio.gather(*(bench.lane.submit(Deposit(id="a1", amount=1, now=NOON)) for _ in range(100)))
    assert sorted(answer.version or 0 for answer in answers) == list(range(2, 102))
    assert bench.lane.activity - before < 20
    (account,) = await bench.database.fetch(Account, select(AccountRow))
    assert (account.balance, account.version) == (100, 101)
    verdict = await chain(bench, "a1")
    assert (verdict["ok"], verdict["length"]) == (True, 101)


async def test_events_leave_in_the_order_of_decisions(bench: Rig) -> None:
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    await asyncio.gather(*(bench.lane.submit(Deposit(id="a1", amount=n, now=NOON)) for n in range(20, 60)))
    outbox = metadata.tables["outbox"]
    rows = await bench.database.rows(select(outbox).order_by(outbox.c.position))
    assert [row["value"] for row in rows][1:] == [b'{"account":"a1","amount":%d}' % n for n in range(20, 60)]
    assert rows[3]["headers"]["ce_type"] == "money.moved.v1"


async def test_a_refusal_and_a_defect_hurt_only_themselves(bench: Rig) -> None:
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    commands = [Deposit(id="a1", amount=n, now=NOON) for n in (1, -50, 13, 2)] + [Deposit(id="nobody", amount=1, now=NOON)]
    results = await bench.lane.submit_many(commands)
    assert [type(result) for result in results] == [Answer, Conflict, InternalFault, Answer, NotFound]
    (account,) = await bench.database.fetch(Account, select(AccountRow))
    assert account.balance == 3


async def test_rows_that_needs_did_not_name_are_loaded_when_asked_for(bench: Rig) -> None:
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    assert (await bench.lane.submit(Deposit(id="a1", amount=4, named=False, now=NOON))).content == b'{"balance":4}'


async def test_the_same_key_again_gets_the_first_answer_also_at_once_and_after_a_restart(url: str) -> None:
    dedupe = Dedupe("key-1", {"/amount": "d1"})
    async with rig(url) as bench:
        await bench.lane.submit(OpenAccount(id="a1", now=NOON))
        deposit = Deposit(id="a1", amount=7, now=NOON, dedupe=(dedupe,))
        answers = await asyncio.gather(*(bench.lane.submit(deposit) for _ in range(5)))
        assert {answer.content for answer in answers} == {b'{"balance":7}'}
        assert sorted(answer.replayed for answer in answers) == [False, True, True, True, True]
    async with rig(url, create=False) as bench:
        again = await bench.lane.submit(deposit)
        assert (again.content, again.replayed, again.version) == (b'{"balance":7}', True, 2)
        with pytest.raises(IdempotencyConflict) as refused:
            await bench.lane.submit(replace(deposit, dedupe=(Dedupe("key-1", {"/amount": "d2", "/note": "x"}),)))
        assert refused.value.extra["fields"] == ["/amount", "/note"]
        assert (await bench.lane.find_replay(dedupe)) == again
        assert await bench.lane.find_replay(Dedupe("key-2")) is None


async def test_a_refused_command_leaves_no_replay_and_may_be_tried_again(bench: Rig) -> None:
    deposit = Deposit(id="a1", amount=7, now=NOON, dedupe=(Dedupe("key-1"),))
    with pytest.raises(NotFound):
        await bench.lane.submit(deposit)
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    assert (await bench.lane.submit(deposit)).content == b'{"balance":7}'


async def test_a_kept_refusal_is_the_first_verdict_for_ever(bench: Rig) -> None:
    deposit = Deposit(id="a1", amount=7, now=NOON, dedupe=(Dedupe("offline-1", keep_refusals=True),))
    with pytest.raises(NotFound):
        await bench.lane.submit(deposit)
    await bench.lane.submit(OpenAccount(id="a1", now=NOON))
    verdict = await bench.lane.submit(deposit)
    assert (verdict.status, verdict.replayed) == (404, True)


async def test_two_lanes_on_one_database_lose_no_deposit(url: str) -> None:
    async with rig(url) as one, rig(url, create=False) as two:
        await one.lane.submit(OpenAccount(id="a1", now=NOON))
        await asyncio.gather(*(lane.submit(Deposit(id="a1", amount=1, now=NOON)) for _ in range(60) for lane in (one.lane, two.lane)))
        (account,) = await one.database.fetch(Account, select(AccountRow))
        assert (account.balance, account.version) == (120, 121)
        verdict = await chain(one, "a1")
        assert (verdict["ok"], verdict["length"]) == (True, 121)
        outbox = metadata.tables["outbox"]
        rows = await one.database.rows(select(outbox.c.event_id).order_by(outbox.c.position))
        assert len({row["event_id"] for row in rows}) == 121


async def test_two_lanes_give_a_claim_to_one_only(url: str) -> None:
    async with rig(url) as one, rig(url, create=False) as two:
        results = await asyncio.gather(
            *(
                lane.submit(TakeName(name=f"n{n}", owner=owner, now=NOON))
                for n in range(20)
                for lane, owner in ((one.lane, "1"), (two.lane, "2"))
            ),
            return_exceptions=True,
        )
        assert [isinstance(result, Answer) for result in results].count(True) == 20
        assert [isinstance(result, Conflict) for result in results].count(True) == 20
        assert await count(one, "claims") == 20


async def test_two_lanes_never_give_the_same_number(url: str) -> None:
    async with rig(url) as one, rig(url, create=False) as two:
        results = await asyncio.gather(*(lane.submit(_Numbered(now=NOON)) for _ in range(150) for lane in (one.lane, two.lane)))
        assert len({answer.content for answer in results}) == 300


class _Numbered(Command):
    def decide(self, state: Overlay) -> Decision:  # type: ignore[override]
        return Decision().answering(200, {"number": state.number("case:20261123")})


async def test_a_value_that_the_database_refuses_is_found_by_bisecting(bench: Rig) -> None:
    poison = OpenAccount(id="bad", balance=2**70, now=NOON)
    commands: list[Command] = [OpenAccount(id=f"a{n}", now=NOON) for n in range(9)]
    results = await bench.lane.submit_many([*commands[:4], poison, *commands[4:]])
    assert [isinstance(result, Answer) for result in results] == [True] * 4 + [False] + [True] * 5
    assert await count(bench, "accounts") == 9
    assert await count(bench, "outbox") == 9


class _Rows(dict[Any, Any]):
    """Breaks the batch where it cannot tell whose fault it was, and keeps what it raised."""

    def __init__(self, raised: list[Exception]) -> None:
        super().__init__()
        self.raised = raised

    def items(self) -> Any:
        self.raised.append(ZeroDivisionError("a defect"))
        raise self.raised[-1]


@dataclass(frozen=True, kw_only=True)
class _BreakBatch(Command):
    raised: list[Exception]

    def needs(self) -> Needs:
        needs = Needs()
        needs.rows = _Rows(self.raised)
        return needs

    def decide(self, state: State) -> Decision:
        return Decision().answering(200, {})


async def test_a_fault_that_takes_a_batch_apart_drags_no_earlier_trace_along(bench: Rig) -> None:
    raised: list[Exception] = []
    commands: list[Command] = [OpenAccount(id=f"a{n}", now=NOON) for n in range(7)]
    results = await bench.lane.submit_many([*commands[:4], _BreakBatch(raised=raised, now=NOON), *commands[4:]])
    assert [isinstance(result, Answer) for result in results] == [True] * 4 + [False] + [True] * 3
    assert isinstance(results[4], InternalFault)
    assert len(raised) == 4  # eight, four, two, itself
    assert [fault.__context__ for fault in raised] == [None] * 4


async def test_a_full_lane_says_so_and_stores_nothing(url: str) -> None:
    async with rig(url, max_queue=10) as bench:
        results = await asyncio.gather(*(bench.lane.submit(OpenAccount(id=f"a{n}", now=NOON)) for n in range(40)), return_exceptions=True)
        refused = [result for result in results if isinstance(result, Busy)]
        assert len(refused) == 30
        assert refused[0].headers["Retry-After"]
        assert await count(bench, "accounts") == 10


async def test_a_caller_that_hangs_up_never_half_writes(bench: Rig) -> None:
    tasks = [asyncio.create_task(bench.lane.submit(OpenAccount(id=f"a{n}", now=NOON))) for n in range(30)]
    await asyncio.sleep(0)
    for task in tasks[::2]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await bench.lane.submit(OpenAccount(id="last", now=NOON))
    accounts, events = await count(bench, "accounts"), await count(bench, "outbox")
    assert accounts == events == 31


async def test_a_command_waits_for_a_row_that_arrives(bench: Rig) -> None:
    waiting = asyncio.create_task(bench.lane.submit(Await(id="a1", seconds=5, now=NOON)))
    await asyncio.sleep(0.05)
    await bench.lane.submit(OpenAccount(id="a1", balance=3, now=NOON))
    assert (await waiting).content == b'{"balance":3}'


async def test_a_command_that_waited_in_vain_is_refused(bench: Rig) -> None:
    with pytest.raises(Conflict, match="等不到"):
        await bench.lane.submit(Await(id="a1", seconds=0.05, now=NOON))


async def test_loaders_follow_rows_that_change_inside_the_batch(bench: Rig) -> None:
    results = await bench.lane.submit_many(
        [
            OpenAccount(id="a1", owner="x", balance=90, now=NOON),
            _CountRich(now=NOON),
            Deposit(id="a1", amount=20, now=NOON),
            OpenAccount(id="a2", owner="x", balance=500, now=NOON),
            _CountRich(now=NOON),
        ]
    )
    answers = [result.content for result in results if isinstance(result, Answer)]
    assert (answers[1], answers[4]) == (b'{"rich":0,"all":1}', b'{"rich":2,"all":2}')


class _CountRich(Command):
    def decide(self, state: Overlay) -> Decision:  # type: ignore[override]
        return Decision().answering(200, {"rich": len(state.many(RICH, "x")), "all": len(state.many(BY_OWNER, "x"))})


async def test_a_timer_fires_once_and_a_moved_one_not_at_its_old_time(bench: Rig) -> None:
    await bench.lane.submit(_SetTimer(now=NOON))
    source = FromTimer(timer_id("remind", "r1"), NOON)
    assert await bench.lane.submit_timer(OpenAccount(id="t1", now=NOON), source) is True
    assert await bench.lane.submit_timer(OpenAccount(id="t2", now=NOON), source) is False
    await bench.lane.submit(_SetTimer(now=NOON))
    await bench.lane.submit(_SetTimer(now=NOON.replace(hour=5)))
    assert await bench.lane.submit_timer(OpenAccount(id="t3", now=NOON), source) is False
    assert await count(bench, "timers") == 1
    assert await count(bench, "accounts") == 1


class _SetTimer(Command):
    def decide(self, state: Overlay) -> Decision:  # type: ignore[override]
        decision = Decision()
        decision.timer(self.now, "remind", "r1", why="x")
        return decision


async def test_an_event_without_a_step_is_a_defect_and_writes_nothing(bench: Rig) -> None:
    with pytest.raises(RuntimeError):
        await bench.lane.submit(_Unstepped(id="a1", now=NOON))
    assert await count(bench, "accounts") == 0


class _Unstepped(OpenAccount):
    def decide(self, state: Overlay) -> Decision:  # type: ignore[override]
        decision = super().decide(state)
        decision.steps.clear()
        return decision


def test_a_flag_that_is_read_again_is_still_a_flag() -> None:
    table = Table("flags", MetaData(), Column("id", Text, primary_key=True), Column("on_border", Boolean), Column("known", Boolean))
    assert codec(table, "sqlite").read(("a", 0, None)) == {"id": "a", "on_border": False, "known": None}
    assert orjson.dumps(codec(table, "sqlite").read(("a", 1, 0))) == b'{"id":"a","on_border":true,"known":false}'


async def test_who_loses_every_race_is_told_to_come_back_and_not_refused(bench: Rig) -> None:
    batch = run_batch(bench.lane.kernel, [Entry(OpenAccount(id="a1", now=NOON))])
    writes = 0

    def lose() -> Any:
        nonlocal writes
        request = next(batch)
        while True:
            writes += isinstance(request, Write)
            try:
                nothing: list[list[Any]] | None = [[] for _ in request.loads] if isinstance(request, Loads) else None
                request = batch.send(LostRace("slower") if isinstance(request, Write) else nothing)
            except StopIteration as end:
                return end.value

    (result,), effects = lose()
    assert isinstance(result, Contended)
    assert (result.status, writes, effects) == (503, MAX_ATTEMPTS, [])
