"""The ops desk of every service (role `ops`): what is parked, what waits, how far consumers are. Contract section 6."""

from typing import Any

from fastapi import Response
from pydantic import Field
from sqlalchemy import select

from shared.bus.letters import LetterBlocked, Letters, ReplayFailed
from shared.db.outbox import outbox_state
from shared.db.records import table_of, to_text
from shared.deliveries import Delivery, DeliveryState, ReplayDelivery, delivery_view, select_deliveries
from shared.door import Door, ServiceRouter
from shared.json_body import Body, Text
from shared.paging import Page, paginate, paginate_values
from shared.problems import NotAllowedNow

PERMISSIONS = {"operate": frozenset({"ops"})}
"""The one action of this desk; joined to every service's own table."""

router = ServiceRouter(prefix="/ops", tags=["ops"])


class DropBody(Body):
    reason: Text = Field(min_length=1, max_length=500)


class NoBody(Body):
    """`{}`"""


@router.get("/dead-letters", action="operate", summary="死信列表")
async def list_dead_letters(door: Door, page: Page) -> Response:
    """Events and timers that could not be handled, oldest first."""
    letters = await Letters(door.runtime).all()
    return door.respond(paginate_values(letters, page, key=lambda letter: f"{letter['first_at']}|{letter['id']}"))


@router.get("/dead-letters/{letter_id}", action="operate", summary="死信详情")
async def get_dead_letter(door: Door, letter_id: str) -> Response:
    """One of them with headers and value as they came."""
    return door.respond(await Letters(door.runtime).get(letter_id))


@router.post("/dead-letters/{letter_id}/replay", action="operate", summary="重放死信", problems=[LetterBlocked, ReplayFailed])
async def replay_dead_letter(door: Door, letter_id: str, _: NoBody) -> Response:
    """Handles it now, under its own id; what waited behind it on its key follows in order."""
    return door.respond(await Letters(door.runtime).replay(letter_id, door.common()))


@router.post("/dead-letters/{letter_id}/drop", action="operate", summary="放弃死信")
async def drop_dead_letter(door: Door, letter_id: str, body: DropBody) -> Response:
    """Gives it up for good; who and why stands in the history chain."""
    return door.respond(await Letters(door.runtime).drop(letter_id, body.reason, door.common()))


@router.get("/outbox", action="operate", summary="待发送事件")
async def show_outbox(door: Door) -> Response:
    """How many events wait for the bus, since when, and the first of them."""
    runtime = door.runtime
    outbox = runtime.database.metadata.tables["outbox"]
    rows, oldest = await outbox_state(runtime.database)
    columns = (outbox.c.position, outbox.c.event_id, outbox.c.type, outbox.c.key, outbox.c.stored_at)
    shown = select(*columns).order_by(outbox.c.position).limit(50)
    # SQLAlchemy's names are a kind of `str` that no JSON takes as a key
    first = [
        {str(name): to_text(value) if name == "stored_at" else value for name, value in row.items()}
        for row in await runtime.database.rows(shown)
    ]
    leader = runtime.relay.leader if runtime.relay else False
    return door.respond({"rows": rows, "oldest_at": oldest and to_text(oldest), "relaying_here": leader, "first": first})


@router.get("/consumers", action="operate", summary="消费进度")
async def show_consumers(door: Door) -> Response:
    """Per topic and partition, how many events are not yet handled."""
    runtime = door.runtime
    consumer = runtime.consumer
    items: list[dict[str, Any]] = []
    if consumer is not None:
        lag = await runtime.transport.lag(consumer.group, consumer.topic)
        items = [{"group": consumer.group, "topic": consumer.topic, "partition": p, "lag": n} for p, n in sorted(lag.items())]
    return door.respond({"items": items, "stopped": consumer.failed if consumer else True})


@router.get("/deliveries", action="operate", summary="外发列表")
async def list_deliveries(door: Door, page: Page, state: DeliveryState | None = None, channel: str | None = None) -> Response:
    """Messages and write-backs that leave this service; parked ones wait for a person."""
    runtime = door.runtime
    if "deliveries" not in runtime.database.metadata.tables:
        return door.respond({"items": [], "next_cursor": None})
    table = table_of(Delivery, runtime.database.metadata)
    query = select_deliveries(runtime.database.metadata, state=state, channel=channel)
    order = [table.c.created_at.desc(), table.c.id.desc()]
    return door.respond(await paginate(runtime.database, Delivery, query, order=order, page=page, view=delivery_view))


@router.post("/deliveries/{delivery_id}/replay", action="operate", summary="重发", problems=[NotAllowedNow])
async def replay_delivery(door: Door, delivery_id: str, _: NoBody) -> Response:
    """Sends a parked one again, under its old key."""
    return await door.submit(ReplayDelivery(**door.common(), delivery_id=delivery_id))
