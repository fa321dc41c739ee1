"""What leaves by signed POST, on both databases and a real receiver: order per group, repetition, giving up, quiet hours, secrecy."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
import structlog
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import create_async_engine

from shared.courier import Courier, Outlet, courier
from shared.db.commands import Command, Decision, Needs, State
from shared.db.engine import Database, DatabaseAddress
from shared.db.kernel import Kernel
from shared.db.lane import Lane
from shared.db.records import Record, service_metadata, table_of
from shared.db.tables import kernel_tables
from shared.deliveries import (
    DELIVERIES,
    LEASE,
    Delivery,
    DeliveryState,
    ReplayDelivery,
    deliver,
    delivery_view,
    select_deliveries,
)
from shared.history import read_chain
from shared.http import Http
from shared.messages import message, oldest_first, read_messages
from shared.problems import NotAllowedNow
from shared.secrets import Secrets, is_signed
from shared.settings import ServiceSettings
from tests.shared.receiver import receiver

pytestmark = pytest.mark.anyio

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
NIGHT = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)  # 22:30 in the town
MORNING = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
PHONE = "13800138000"
SECRETS = Secrets([b"s" * 32])
_METADATA = service_metadata()
kernel_tables(_METADATA)


class Tables(Record):
    metadata = _METADATA


class DeliveryRow(Delivery, Tables, table=True):
    __tablename__ = "deliveries"


@dataclass
class StillClock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at


@dataclass(frozen=True, kw_only=True)
class WriteBack(Command):
    """Several lines for the hotline in one decision."""

    lines: tuple[tuple[str, int], ...]

    def needs(self) -> Needs:
        return Needs({DELIVERIES: [f"{ticket}-{seq}" for ticket, seq in self.lines]})

    def decide(self, state: State) -> Decision:
        decision = Decision()
        for ticket, seq in self.lines:
            body = {"ticket_no": ticket, "seq": seq, "event": "accepted", "text": "已受理"}
            deliver(
                decision, SECRETS, id=f"{ticket}-{seq}", channel="hotline", group_key=ticket, seq=seq, body=body, now=self.now, state=state
            )
        return decision


@dataclass(frozen=True, kw_only=True)
class Tell(Command):
    """The same message as often as one likes."""

    to: str | bytes = PHONE
    channel: str = "sms"
    event_ref: str = "event-1"
    urgent: bool = False
    times: int = 1

    def decide(self, state: State) -> Decision:
        decision = Decision()
        for _ in range(self.times):
            message(
                decision,
                SECRETS,
                event_ref=self.event_ref,
                recipient=self.to,
                channel=self.channel,  # type: ignore[arg-type]  # the test passes both
                template="case_closed",
                values={"case_no": "GD1"},
                link="https://example.org/t/1",
                case_id="case-1",
                urgent=self.urgent,
                now=self.now,
                state=state,
            )
        return decision


@dataclass
class Gateway:
    """A receiver that answers by script: per id a list of statuses, then 200."""

    script: dict[str, list[int]] = field(default_factory=dict)
    seen: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)

    async def receive(self, path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        id_ = headers["idempotency-key"]
        self.seen.append((id_, headers, body))
        statuses = self.script.get(id_, [])
        return (statuses.pop(0) if statuses else 200), b"{}"

    @property
    def ids(self) -> list[str]:
        return [id_ for id_, _, _ in self.seen]


@dataclass
class Rig:
    database: Database
    lane: Lane
    http: Http
    gateway: Gateway
    url: str
    clock: StillClock = field(default_factory=StillClock)

    def courier(self, *channels: str) -> Courier:
        outlet = Outlet(self.url, "key-1", "secret-1")
        outlets = dict.fromkeys(channels or ("hotline", "sms", "app"), outlet)
        return Courier(self.database, self.lane, self.http, SECRETS, self.clock, outlets)

    async def one(self, id_: str) -> Delivery:
        found = await self.database.find(Delivery, select_deliveries(_METADATA).where(DeliveryRow.__table__.c.id == id_))
        assert found is not None
        return found

    async def until(self, holds: Callable[[Delivery], bool], id_: str = "T1-1") -> None:
        while True:
            if holds(await self.one(id_)):
                return
            await asyncio.sleep(0)

    async def let_pass(self, id_: str, back: timedelta) -> None:
        """As if the last attempt had been longer ago: the back-off runs in real time."""
        await self.lane.submit(Backdate(id=id_, back=back, now=NOON))


@dataclass(frozen=True, kw_only=True)
class Backdate(Command):
    id: str
    back: timedelta

    def decide(self, state: State) -> Decision:
        found = state.one(DELIVERIES, self.id)
        tried_at = found.first_tried_at
        decision = Decision()
        decision.update(found, next_at=found.next_at - self.back, first_tried_at=tried_at - self.back if tried_at else None)
        return decision


@dataclass(frozen=True, kw_only=True)
class Swap(Command):
    id: str
    body: bytes

    def decide(self, state: State) -> Decision:
        decision = Decision()
        decision.update(state.one(DELIVERIES, self.id), body=self.body)
        return decision


@pytest.fixture
async def rig(url: str) -> AsyncIterator[Rig]:
    address = DatabaseAddress.of("letters", url)
    options = {"server_settings": {"search_path": "letters"}} if address.dialect == "postgresql" else {}
    engine = create_async_engine(address.url, connect_args=options)
    async with engine.begin() as connection:
        if address.dialect == "postgresql":
            await connection.execute(text("CREATE SCHEMA letters"))
        await connection.run_sync(_METADATA.create_all)
    await engine.dispose()
    database = Database(address, _METADATA)
    kernel = Kernel("letters", _METADATA, database.dialect, SECRETS.encrypt, SECRETS.decrypt)
    lane = Lane(kernel, database.driver(kernel))
    await lane.start()
    gateway = Gateway()
    try:
        async with Http() as http, receiver(gateway.receive) as base:
            yield Rig(database, lane, http, gateway, base)
    finally:
        await lane.stop()
        await database.close()


async def test_a_delivery_is_posted_signed_with_its_id_and_ended_by_any_2xx(rig: Rig) -> None:
    rig.gateway.script = {"T1-1": [204]}
    await rig.lane.submit(WriteBack(lines=(("T1", 1),), now=NOON))
    assert await rig.courier().round() == 1
    ((id_, headers, body),) = rig.gateway.seen
    assert (id_, headers["content-type"], headers["x-bihuan-key"]) == ("T1-1", "application/json", "key-1")
    assert orjson.loads(body) == {"ticket_no": "T1", "seq": 1, "event": "accepted", "text": "已受理"}
    assert is_signed("secret-1", headers["x-bihuan-timestamp"], headers["x-bihuan-signature"], body)
    assert (await rig.one("T1-1")).state == DeliveryState.SENT
    assert await rig.courier().round() == 0


async def test_a_group_goes_in_order_and_waits_while_others_go_on(rig: Rig) -> None:
    rig.gateway.script = {"T1-1": [503]}
    await rig.lane.submit(WriteBack(lines=(("T1", 2), ("T1", 1), ("T2", 1), ("T2", 2)), now=NOON))
    courier = rig.courier()
    while await courier.round():
        pass
    assert sorted(rig.gateway.ids[:2]) == ["T1-1", "T2-1"]
    assert rig.gateway.ids[2:] == ["T2-2"]
    await rig.let_pass("T1-1", timedelta(seconds=5))
    while await courier.round():
        pass
    assert rig.gateway.ids[3:] == ["T1-1", "T1-2"]
    first = await rig.one("T1-1")
    assert (first.state, first.attempts, first.last_error) == (DeliveryState.SENT, 2, None)


async def test_a_refusal_parks_until_the_ops_desk_replays_it(rig: Rig) -> None:
    rig.gateway.script = {"T1-1": [422]}
    await rig.lane.submit(WriteBack(lines=(("T1", 1), ("T1", 2)), now=NOON))
    courier = rig.courier()
    while await courier.round():
        pass
    assert rig.gateway.ids == ["T1-1"]
    (parked,) = await rig.database.fetch(Delivery, select_deliveries(_METADATA, state=DeliveryState.PARKED, channel="hotline"))
    assert delivery_view(parked) | {"id": "T1-1", "state": "parked", "last_error": "http_422", "attempts": 1} == delivery_view(parked)
    answer = await rig.lane.submit(ReplayDelivery(delivery_id="T1-1", now=NOON))
    assert orjson.loads(answer.content)["state"] == "waiting"
    while await courier.round():
        pass
    assert rig.gateway.ids == ["T1-1", "T1-1", "T1-2"]
    with pytest.raises(NotAllowedNow):
        await rig.lane.submit(ReplayDelivery(delivery_id="T1-1", now=NOON))
    kept = await read_chain(rig.database, _METADATA, "T1-1")
    assert kept.verify()["ok"]
    assert [row.action for row in kept.rows] == ["replay"]


async def test_what_cannot_be_reached_is_tried_again_later(rig: Rig) -> None:
    await rig.lane.submit(WriteBack(lines=(("T1", 1),), now=NOON))
    rig.url = "http://127.0.0.1:9"
    before = datetime.now(UTC)
    assert await rig.courier().round() == 1
    found = await rig.one("T1-1")
    assert (found.state, found.last_error) == (DeliveryState.WAITING, "ConnectError")
    assert before + timedelta(seconds=3) < found.next_at < datetime.now(UTC) + timedelta(seconds=5)
    assert await rig.courier().round() == 0


async def test_two_couriers_never_post_the_same_one_at_once(rig: Rig) -> None:
    await rig.lane.submit(WriteBack(lines=tuple((f"T{number}", 1) for number in range(40)), now=NOON))
    one, two = rig.courier(), rig.courier()
    while sum(await asyncio.gather(one.round(), two.round())):
        pass
    assert sorted(rig.gateway.ids) == sorted(f"T{number}-1" for number in range(40))


async def test_a_lease_that_was_never_answered_is_taken_over(rig: Rig) -> None:
    await rig.lane.submit(WriteBack(lines=(("T1", 1),), now=NOON))
    dead = asyncio.create_task(rig.courier().round())
    await rig.until(lambda found: found.attempts == 1)
    dead.cancel()
    await asyncio.gather(dead, return_exceptions=True)
    await rig.let_pass("T1-1", LEASE)
    await rig.courier().round()
    assert (await rig.one("T1-1")).state == DeliveryState.SENT


async def test_the_worker_outlives_trouble_with_the_database_and_posts_afterwards(rig: Rig) -> None:
    lane, rig.lane = rig.lane, Lane(rig.lane.kernel, rig.lane.driver, max_queue=0)
    full = rig.courier()
    rig.lane = lane
    await lane.submit(WriteBack(lines=(("T1", 1),), now=NOON))
    work = asyncio.create_task(full.run())
    await asyncio.sleep(0.1)
    assert not work.done()
    full._lane = lane
    async with asyncio.timeout(10):
        await rig.until(lambda found: found.state == DeliveryState.SENT)
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)
    assert rig.gateway.ids == ["T1-1"]


async def test_a_body_of_a_lost_key_is_parked_and_spoils_no_neighbour(rig: Rig) -> None:
    lost = Secrets([b"other" * 8])
    await rig.lane.submit(WriteBack(lines=(("T1", 1), ("T2", 1)), now=NOON))
    await rig.lane.submit(Swap(id="T1-1", body=lost.encrypt(b"{}"), now=NOON))
    assert await rig.courier().round() == 2
    assert rig.gateway.ids == ["T2-1"]
    found = await rig.one("T1-1")
    assert (found.state, found.last_error) == (DeliveryState.PARKED, "undecryptable")


async def test_the_service_worker_reads_its_addresses_from_the_settings(rig: Rig) -> None:
    settings = ServiceSettings.model_validate({"env": "dev", "hotline_callback_url": f"{rig.url}/back"})
    hands = SimpleNamespace(settings=settings, database=rig.database, lane=rig.lane, http=rig.http, secrets=SECRETS, clock=rig.clock)
    await rig.lane.submit(WriteBack(lines=(("T1", 1),), now=NOON))
    await rig.lane.submit(Tell(now=NOON))
    work = asyncio.create_task(courier(hands))  # type: ignore[arg-type]  # has exactly what the protocol names
    async with asyncio.timeout(10):
        await rig.until(lambda found: found.state == DeliveryState.SENT)
        while not await rig.database.fetch(Delivery, select_deliveries(_METADATA, state=DeliveryState.KEPT, channel="sms")):
            pass
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)
    ((_, headers, body),) = rig.gateway.seen
    assert is_signed("dev-hotline-secret", headers["x-bihuan-timestamp"], headers["x-bihuan-signature"], body)


async def test_messages_of_one_instant_are_shown_in_the_order_in_which_they_were_written(rig: Rig) -> None:
    people = [f"officer-zh1-{n}" for n in range(1, 9)]
    for person in people:
        await rig.lane.submit(Tell(now=NOON, to=person, channel="app"))
    assert [item["to"] for item in (await shown_by(rig, until=NOON))["items"]] == people


async def shown_by(rig: Rig, *, until: datetime, case_id: str | None = None, to: str | None = None) -> dict[str, Any]:
    """What the development door shows of this service."""
    return oldest_first(await read_messages(rig.database, SECRETS, until=until, case_id=case_id, to=to))


async def test_without_an_address_messages_are_kept_and_shown(rig: Rig) -> None:
    await rig.lane.submit(Tell(now=NOON))
    await rig.lane.submit(Tell(now=NOON, to="officer-zh1-1", channel="app"))
    courier = rig.courier("hotline")
    assert (await courier.round(), await courier.keep(), await courier.keep()) == (0, 2, 0)
    shown = await shown_by(rig, until=NOON, to=PHONE)
    assert shown == {
        "items": [
            {
                "to": PHONE,
                "channel": "sms",
                "template": "case_closed",
                "text": "工单GD1已办结，感谢您的反映。",
                "link": "https://example.org/t/1",
                "at": "2026-11-23T04:00:00.000000Z",
            }
        ]
    }
    assert len((await shown_by(rig, until=NOON, case_id="case-1"))["items"]) == 2
    assert (await shown_by(rig, until=NOON, case_id="case-2"))["items"] == []


async def test_one_event_makes_one_row_per_recipient_and_channel(rig: Rig) -> None:
    for command in (
        Tell(now=NOON, times=3),
        Tell(now=NOON),
        Tell(now=NOON, to=SECRETS.encrypt_text(PHONE)),
        Tell(now=NOON, channel="app"),
        Tell(now=NOON, event_ref="event-2"),
    ):
        await rig.lane.submit(command)
    assert await rig.database.scalar(select(func.count()).select_from(table_of(Delivery, _METADATA))) == 3


async def test_at_night_only_urgent_messages_leave(rig: Rig) -> None:
    rig.clock.at = NIGHT
    await rig.lane.submit(Tell(now=NIGHT, event_ref="calm"))
    await rig.lane.submit(Tell(now=NIGHT, event_ref="urgent", urgent=True))
    assert await rig.courier().round() == 1
    assert len((await shown_by(rig, until=NIGHT))["items"]) == 1
    rig.clock.at = MORNING
    assert await rig.courier().round() == 1
    items = (await shown_by(rig, until=MORNING))["items"]
    assert [item["at"] for item in items] == ["2026-11-23T14:30:00.000000Z", "2026-11-24T00:00:00.000000Z"]


async def test_a_phone_number_stands_nowhere_in_the_table_or_the_log(rig: Rig, capsys: pytest.CaptureFixture[str]) -> None:
    structlog.reset_defaults()  # a service that ran in this process before may have turned the log elsewhere
    await rig.lane.submit(Tell(now=NOON))
    rig.url = "http://127.0.0.1:9"
    await rig.courier().round()
    for row in await rig.database.rows(select(table_of(Delivery, _METADATA))):
        assert PHONE not in repr(dict(row))
        assert "工单" not in repr(dict(row))
    output = capsys.readouterr()
    assert "delivery_failed" in output.out
    assert PHONE not in output.out + output.err
