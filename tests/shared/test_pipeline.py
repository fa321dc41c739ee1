"""From a committed event to its effect: outbox, relay, bus, consumer, inbox, dead letters; and the desk that replays them."""

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from shared.actor import Actor
from shared.bus.connect import open_transport
from shared.bus.consumer import DEAD_LETTERS_IN_A_ROW, TRIES, Consumer
from shared.bus.letters import LetterBlocked, Letters, ReplayFailed
from shared.bus.pace import Pace
from shared.bus.relay import BATCH, Relay
from shared.bus.transport import MAX_VALUE_BYTES, BusRecord, Transport
from shared.contracts.base import REGISTRY
from shared.db.commands import AlreadyDone, Command, Decision, Envelope, Needs, Registry, State
from shared.db.outbox import open_outbox, outbox_state
from shared.problems import Busy, Conflict, OutcomeUnknown
from shared.telemetry import Metrics
from shared.tracing import SILENT, Tracing
from tests.servers import create_database
from tests.shared.kernel_rig import ACCOUNTS, NOON, Account, AccountRow, Deposit, MoneyMoved, OpenAccount, Rig, metadata, rig

pytestmark = pytest.mark.anyio

TOPIC = "bihuan.events"
PACE = Pace(reading=0.02, telling=0.02)


@dataclass(frozen=True, kw_only=True)
class Mirror(Command):
    """Keeps the sum of what an account's events said, in an account of the same id; fails on purpose for some amounts."""

    account: str
    amount: int
    away: bool = False

    def needs(self) -> Needs:
        return Needs({ACCOUNTS: [self.account]})

    def decide(self, state: State) -> Decision:
        if self.amount == 13:
            raise ZeroDivisionError("a defect")
        if self.amount == 14:
            raise Conflict("不能处理")
        if self.amount == 15:
            raise AlreadyDone
        if self.away:
            raise Busy
        decision = Decision()
        found = state.find(ACCOUNTS, self.account)
        order = [*(found.extra["order"] if found else []), self.amount]  # type: ignore[misc]  # a list of ints by construction
        if found is None:
            decision.insert(Account(id=self.account, owner="m", balance=self.amount, opened_at=self.now, extra={"order": order}))
        else:
            decision.update(found, balance=found.balance + self.amount, extra={"order": order})
        return decision


class Broken:
    """What is wrong with the mirror at the moment."""

    def __init__(self) -> None:
        self.away = False
        self.defect_is_mended = False
        self.meanwhile: Callable[[], Awaitable[None]] | None = None
        """Happens once, while an event is being translated."""


@dataclass
class Line:
    """A ledger that publishes, a mirror that follows."""

    source: Rig
    mirror: Rig
    transport: Transport
    consumer: Consumer
    letters: Letters
    broken: Broken
    metrics: Metrics
    gave_up: asyncio.Event

    async def shown(self) -> dict[str, Any]:
        found = await self.mirror.database.fetch(Account, select(AccountRow))
        return {account.id: account.extra["order"] for account in found}

    async def settle(self) -> None:
        async def quiet() -> bool:
            return (await outbox_state(self.source.database))[0] == 0 and await self.consumer.lag() == 0

        await until(quiet)


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not await condition():
        assert time.monotonic() < deadline, "did not come true in time"
        await asyncio.sleep(0.01)


@pytest.fixture(autouse=True)
def _known_event(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(REGISTRY, "money.moved.v1", MoneyMoved)


@asynccontextmanager
async def line(
    source_url: str, mirror_url: str, bus_url: str, locks: Path, tracing: Tracing = SILENT, service: str | None = None
) -> AsyncIterator[Line]:
    broken = Broken()
    registry = Registry()

    @registry.handles(MoneyMoved)
    async def mirror(_: Any, envelopes: list[Envelope]) -> list[Command | None]:
        meanwhile, broken.meanwhile = broken.meanwhile, None
        if meanwhile is not None:
            await meanwhile()
        return [
            Mirror(
                now=envelope.at,
                account=envelope.event.account,  # type: ignore[attr-defined]  # it is a MoneyMoved
                amount=7 if broken.defect_is_mended and envelope.event.amount == 13 else envelope.event.amount,  # type: ignore[attr-defined]
                away=broken.away,
            )
            for envelope in envelopes
        ]

    async with AsyncExitStack() as stack:
        source = await stack.enter_async_context(rig(source_url))
        follower = await stack.enter_async_context(rig(mirror_url))
        source.lane.kernel.tracing = follower.lane.kernel.tracing = tracing
        transport = open_transport(bus_url, client_id="test")
        await transport.start()
        stack.push_async_callback(transport.stop)
        await transport.ensure_topics({TOPIC: 4, "bihuan.dead.ledger": 1})
        metrics = Metrics("ledger")
        relays = []
        for number, each in enumerate((source, follower)):
            outbox = open_outbox(each.database, each.lane, locks / str(number), lambda: None)
            relay = Relay("ledger", outbox, transport, metrics, each.lane.pulse, tracing, PACE)
            each.lane.on_events = relay.wake
            await relay.start()
            stack.push_async_callback(relay.stop)
            relays.append(relay)
        runtime = SimpleNamespace(
            lane=follower.lane, database=follower.database, service=SimpleNamespace(registry=registry), gave_up=asyncio.Event()
        )
        consumer = Consumer(
            runtime,
            service=service or f"mirror-{uuid.uuid4().hex[:8]}",
            registry=registry,
            lane=follower.lane,
            transport=transport,
            metrics=metrics,
            pulse=follower.lane.pulse,
            tracing=tracing,
            pace=PACE,
        )
        runtime.consumer = consumer
        await consumer.start()
        stack.push_async_callback(consumer.stop)
        yield Line(source, follower, transport, consumer, Letters(runtime), broken, metrics, runtime.gave_up)


@pytest.fixture(params=["sqlite+embedded", "postgres+kafka"])
async def town(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Line]:
    if request.param == "sqlite+embedded":
        urls = [f"sqlite+aiosqlite:///{tmp_path / name}.db" for name in ("source", "mirror")]
        bus = f"embedded:{tmp_path / 'bus'}"
    else:
        server: str = request.getfixturevalue("postgres_url")
        names = [f"line_{uuid.uuid4().hex[:12]}" for _ in range(2)]
        urls = [create_database(server, name).replace("postgresql://", "postgresql+asyncpg://", 1) for name in names]
        bus = f"kafka://{request.getfixturevalue('kafka_address')}"
    async with line(urls[0], urls[1], bus, tmp_path / "locks") as made:
        yield made


async def test_every_event_has_its_effect_once_and_in_order(town: Line) -> None:
    ids = [uuid.uuid4().hex for _ in range(10)]
    await asyncio.gather(*(town.source.lane.submit(OpenAccount(id=id_, balance=1000, now=NOON)) for id_ in ids))
    await asyncio.gather(*(town.source.lane.submit(Deposit(id=id_, amount=n, now=NOON)) for n in range(20, 50) for id_ in ids))
    await town.settle()
    shown = await town.shown()
    assert {id_: shown[id_] for id_ in ids} == {id_: [1000, *range(20, 50)] for id_ in ids}


async def test_a_poisonous_event_is_parked_with_what_follows_it_and_other_keys_go_on(town: Line) -> None:
    bad, good = uuid.uuid4().hex, uuid.uuid4().hex
    for id_ in (bad, good):
        await town.source.lane.submit(OpenAccount(id=id_, balance=1, now=NOON))
    for amount in (2, 14, 3, 4):
        await publish(town, bad, amount)
        await publish(town, good, 5)
    await town.settle()
    shown = await town.shown()
    assert (shown[bad], shown[good]) == ([1, 2], [1, 5, 5, 5, 5])
    letters = [letter for letter in await town.letters.all() if letter["key"] == bad]
    assert [(letter["state"], letter["reason"].split(":")[0]) for letter in letters] == [
        ("failed", "refused"),
        ("waiting", "parked_behind"),
        ("waiting", "parked_behind"),
    ]


async def publish(town: Line, account: str, amount: int) -> None:
    """An event of the ledger that no deposit would make, through the same outbox."""
    await town.source.lane.submit(_Announce(account=account, amount=amount, now=NOON))


@dataclass(frozen=True, kw_only=True)
class _Announce(Command):
    account: str
    amount: int

    def decide(self, state: State) -> Decision:
        decision = Decision()
        decision.step(self.account, "announce", resource="account")
        decision.event(MoneyMoved(account=self.account, amount=self.amount), key=self.account)
        return decision


async def test_a_defect_is_tried_three_times_then_replayed_after_the_cure_with_what_waited_behind(town: Line) -> None:
    account = uuid.uuid4().hex
    for amount in (1, 13, 2, 3):
        await publish(town, account, amount)
    await town.settle()
    assert (await town.shown())[account] == [1]
    letters = [letter for letter in await town.letters.all() if letter["key"] == account]
    first = next(letter for letter in letters if letter["state"] == "failed")
    assert first["attempts"] == TRIES
    ops = {"actor": Actor("ops-1", "ops"), "now": NOON}
    with pytest.raises(ReplayFailed):
        await town.letters.replay(first["id"], ops)
    with pytest.raises(LetterBlocked):
        await town.letters.replay(next(letter["id"] for letter in letters if letter["state"] == "waiting"), ops)
    town.broken.defect_is_mended = True
    answer = await town.letters.replay(first["id"], ops)
    assert len(answer["followed"]) == 2
    assert (await town.shown())[account] == [1, 7, 2, 3]
    assert [letter for letter in await town.letters.all() if letter["key"] == account] == []


async def test_a_dropped_letter_leaves_its_reason_in_the_chain_and_lets_the_rest_follow(town: Line) -> None:
    account = uuid.uuid4().hex
    for amount in (1, 14, 2):
        await publish(town, account, amount)
    await town.settle()
    (first,) = [letter for letter in await town.letters.all() if letter["key"] == account and letter["state"] == "failed"]
    await town.letters.drop(first["id"], "重复推送", {"actor": Actor("ops-1", "ops"), "now": NOON})
    assert (await town.shown())[account] == [1, 2]
    history, notes = metadata.tables["history"], metadata.tables["history_notes"]
    (row,) = await town.mirror.database.rows(select(history).where(history.c.key == account))
    (note,) = await town.mirror.database.rows(select(notes).where(notes.c.key == account))
    assert (row["actor"], row["action"], note["text"]) == ("ops-1", "drop", "重复推送")


async def test_what_is_only_away_is_waited_for_and_nothing_is_parked(town: Line) -> None:
    account = uuid.uuid4().hex
    town.broken.away = True
    for amount in (1, 2, 3):
        await publish(town, account, amount)
    await asyncio.sleep(0.8)
    assert account not in await town.shown()
    town.broken.away = False
    await town.settle()
    assert (await town.shown())[account] == [1, 2, 3]
    assert [letter for letter in await town.letters.all() if letter["key"] == account] == []


async def test_an_effect_that_stands_already_counts_as_handled(town: Line) -> None:
    account = uuid.uuid4().hex
    for amount in (1, 15, 2):
        await publish(town, account, amount)
    await town.settle()
    assert (await town.shown())[account] == [1, 2]


async def test_unreadable_bytes_are_parked_at_once_and_unknown_types_passed_over(town: Line) -> None:
    key = uuid.uuid4().hex
    sound = {"ce_specversion": "1.0", "ce_source": "/bihuan/ledger", "ce_time": "2026-11-23T04:00:00Z", "content-type": "application/json"}
    broken = {**sound, "ce_id": uuid.uuid4().hex, "ce_type": "money.moved.v1"}
    unknown = {**sound, "ce_id": uuid.uuid4().hex, "ce_type": "weather.changed.v7"}
    await town.transport.publish([BusRecord(TOPIC, key, b"\xff\x00{", broken), BusRecord(TOPIC, key + "x", b"{}", unknown)])
    await town.settle()
    (letter,) = [letter for letter in await town.letters.all() if letter["key"] == key]
    assert letter["reason"].startswith("malformed")
    assert letter["id"] == broken["ce_id"]


async def test_many_unreadable_events_of_one_key_hold_nobody_up(town: Line) -> None:
    poisoned, other = f"p-{uuid.uuid4()}", f"q-{uuid.uuid4()}"
    headers = {"ce_specversion": "1.0", "ce_type": "money.moved.v1", "ce_source": "/x", "ce_time": "2026-11-23T04:00:00Z"}
    poison = [BusRecord(TOPIC, poisoned, b"{", {**headers, "ce_id": f"{poisoned}{number}"}) for number in range(30)]
    good = [
        BusRecord(TOPIC, key, b'{"account": "%s", "amount": 1}' % key.encode(), {**headers, "ce_id": f"good-{key}"})
        for key in (poisoned, other)
    ]
    began = time.monotonic()
    await town.transport.publish([*poison, *good])
    await town.settle()
    assert time.monotonic() - began < 15
    shown = await town.shown()
    assert (poisoned in shown, shown[other]) == (False, [1])
    letters = [letter for letter in await town.letters.all() if letter["key"] == poisoned]
    assert len(letters) == 31
    assert [letter["id"] for letter in letters if letter["reason"] == "parked_behind"] == [f"good-{poisoned}"]


async def test_an_event_delivered_twice_has_one_effect(town: Line) -> None:
    account = uuid.uuid4().hex
    headers = {
        "ce_specversion": "1.0",
        "ce_source": "/bihuan/ledger",
        "ce_time": "2026-11-23T04:00:00Z",
        "content-type": "application/json",
        "ce_type": "money.moved.v1",
    }
    value = b'{"account":"%s","amount":1}' % account.encode()
    for id_ in ("a", "b", "a"):
        await town.transport.publish([BusRecord(TOPIC, account, value, {**headers, "ce_id": account + id_})])
    await town.settle()
    assert (await town.shown())[account] == [1, 1]


async def test_events_that_the_bus_rejects_hold_up_only_their_own_keys_however_many_they_are(
    town: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.bus.transport.MAX_VALUE_BYTES", 200)
    monkeypatch.setattr("shared.bus.relay.SET_ASIDE_SECONDS", 1.0)
    large, small = [f"{number:0300}" for number in range(BATCH + 1)], [uuid.uuid4().hex for _ in range(3)]
    for amount in (1, 2):
        await asyncio.gather(*(publish(town, account, amount) for account in large))
    for account in small:
        await publish(town, account, 5)
    await until(lambda: _all_shown(town, small), seconds=10)
    await until(lambda: _waiting(town, 2 * len(large)), seconds=10)
    monkeypatch.setattr("shared.bus.transport.MAX_VALUE_BYTES", MAX_VALUE_BYTES)
    await town.settle()
    shown = await town.shown()
    assert [shown[account] for account in large] == [[1, 2]] * len(large)


async def _waiting(town: Line, rows: int) -> bool:
    """Whether so many events are left in the outbox; what was sent goes a moment later."""
    return (await outbox_state(town.source.database))[0] == rows


async def _all_shown(town: Line, accounts: list[str]) -> bool:
    return set(accounts) <= (await town.shown()).keys()


async def test_what_follows_a_letter_stops_at_the_next_that_fails_and_says_so(town: Line) -> None:
    account = uuid.uuid4().hex
    for amount in (1, 13, 2, 13, 3):
        await publish(town, account, amount)
    await town.settle()
    ops = {"actor": Actor("ops-1", "ops"), "now": NOON}
    first, second, third, fourth = [letter["id"] for letter in await town.letters.all() if letter["key"] == account]
    answer = await town.letters.drop(first, "出错的消息", ops)
    assert answer == {"id": first, "dropped": True, "followed": [second], "stopped": {"id": third, "reason": "failed: ZeroDivisionError"}}
    town.broken.defect_is_mended = True
    assert (await town.letters.replay(third, ops))["followed"] == [fourth]
    assert (await town.shown())[account] == [1, 2, 7, 3]


async def test_replays_of_one_letter_at_the_same_time_say_alike_that_it_failed(town: Line) -> None:
    account = uuid.uuid4().hex
    await publish(town, account, 13)
    await town.settle()
    (letter,) = [letter["id"] for letter in await town.letters.all() if letter["key"] == account]
    ops = {"actor": Actor("ops-1", "ops"), "now": NOON}
    answers = await asyncio.gather(*(town.letters.replay(letter, ops) for _ in range(5)), return_exceptions=True)
    assert [type(answer) for answer in answers] == [ReplayFailed] * 5


async def test_a_letter_counts_also_when_the_answer_to_its_commit_was_lost(town: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    really, fresh, id_ = town.mirror.lane.park, [], uuid.uuid4().hex

    async def park(source: Any, park: Any) -> bool:
        new = await really(source, park)
        if park.event_id == id_:  # others read the same topic
            fresh.append(new)
            if len(fresh) == 1:
                raise OutcomeUnknown
        return new

    monkeypatch.setattr(town.mirror.lane, "park", park)
    headers = {"ce_specversion": "1.0", "ce_type": "money.moved.v1", "ce_source": "/x", "ce_time": "2026-11-23T04:00:00Z"}
    with capture_logs() as said:
        await town.transport.publish([BusRecord(TOPIC, id_, b"{", {**headers, "ce_id": id_})])
        await town.settle()
    assert fresh == [True, False]
    assert [line["event"] for line in said if line.get("event_id") == id_] == ["event_parked"]


async def test_what_is_parked_while_a_replay_runs_follows_it(town: Line) -> None:
    account = uuid.uuid4().hex
    for amount in (1, 13, 2):
        await publish(town, account, amount)
    await town.settle()
    town.broken.defect_is_mended = True
    town.broken.meanwhile = lambda: publish_and_settle(town, account, 3)
    (first,) = [letter for letter in await town.letters.all() if letter["key"] == account and letter["state"] == "failed"]
    answer = await town.letters.replay(first["id"], {"actor": Actor("ops-1", "ops"), "now": NOON})
    assert len(answer["followed"]) == 2
    assert (await town.shown())[account] == [1, 7, 2, 3]
    assert [letter for letter in await town.letters.all() if letter["key"] == account] == []


async def publish_and_settle(town: Line, account: str, amount: int) -> None:
    await publish(town, account, amount)
    await town.settle()


async def test_a_consumer_stops_after_a_hundred_dead_letters_and_parks_no_more(tmp_path: Path) -> None:
    # on a topic of its own: whoever reads these gives up
    urls = [f"sqlite+aiosqlite:///{tmp_path / name}.db" for name in ("source", "mirror")]
    headers = {"ce_specversion": "1.0", "ce_type": "money.moved.v1", "ce_source": "/x", "ce_time": "2026-11-23T04:00:00Z"}
    poison = [BusRecord(TOPIC, id_, b"{", {**headers, "ce_id": id_}) for id_ in map(str, range(3 * DEAD_LETTERS_IN_A_ROW))]
    async with line(urls[0], urls[1], f"embedded:{tmp_path / 'bus'}", tmp_path / "locks", service="mirror") as town:
        await town.transport.publish(poison)
        await asyncio.wait_for(town.gave_up.wait(), 30)
        assert len(await town.letters.all()) == DEAD_LETTERS_IN_A_ROW
        assert (town.consumer.failed, await town.consumer.lag()) == (True, len(poison))
    for start in (2, 3):
        # what lies in the table already does not count again: every start gets a hundred further
        async with line(urls[0], urls[1], f"embedded:{tmp_path / 'bus'}", tmp_path / "locks", service="mirror") as town:
            await asyncio.wait_for(town.gave_up.wait(), 30)
            assert len(await town.letters.all()) == start * DEAD_LETTERS_IN_A_ROW
    async with line(urls[0], urls[1], f"embedded:{tmp_path / 'bus'}", tmp_path / "locks", service="mirror") as town:
        await town.settle()
        assert (town.consumer.failed, await town.consumer.lag()) == (False, 0)
