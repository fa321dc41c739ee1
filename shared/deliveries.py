"""Everything that leaves by signed POST: messages to people and the write-back to the hotline. One mechanism, at least once.

A decision inserts a `Delivery` in the transaction of its change. The courier (`shared/courier.py`, a worker of the service) leases what
is due, posts it with `Idempotency-Key` = its id, and records what came of it. Inside a group a later `seq` waits for the earlier ones;
groups do not wait for each other. Back-off and give-up run in real time, `not_before` (quiet hours) in the town's.

    class DeliveryRow(Delivery, Tables, table=True):       # in the service's models.py
        __tablename__ = "deliveries"
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import MetaData, Select, and_, exists, or_, select
from sqlmodel import Field

from shared.db.commands import Command, Decision, Loader, Needs, State
from shared.db.records import Record, instant, table_of, text_enum, to_text
from shared.problems import NotAllowedNow
from shared.secrets import Secrets

FIRST_RETRY = timedelta(seconds=4)
"""With the courier's look (`POLL_SECONDS`, 0.5 s) within the 5 s that the contract allows."""
LONGEST_RETRY = timedelta(minutes=10)
GIVE_UP_AFTER = timedelta(hours=24)
POST_SECONDS = 10.0
LEASE = timedelta(seconds=POST_SECONDS + 5)
"""How long a courier holds a delivery: longer than a post can take, so that no two of them post the same one at once."""
_AGAIN = (408, 429)


class DeliveryState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    PARKED = "parked"
    """Given up; the later ones of its group wait until somebody replays it."""
    KEPT = "kept"
    """There is no address for its channel; shown under /dev/messages and on the ops desk."""


class Delivery(Record):
    """One POST to be made. `body` holds the encrypted bytes exactly as they are posted."""

    id: str = Field(primary_key=True)
    channel: str
    group_key: str = Field(index=True)
    seq: int
    case_id: str | None = Field(default=None, index=True)
    recipient_digest: str | None = Field(default=None, index=True)
    body: bytes
    state: DeliveryState = text_enum(DeliveryState, default=DeliveryState.WAITING, index=True)
    attempts: int = 0
    not_before: datetime = instant()
    next_at: datetime = instant()
    first_tried_at: datetime | None = instant(default=None, nullable=True)
    last_error: str | None = None
    created_at: datetime = instant()
    version: int = 1


DELIVERIES: Loader[Delivery] = Loader(Delivery)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def deliver(
    decision: Decision,
    secrets: Secrets,
    *,
    id: str,
    channel: str,
    group_key: str,
    seq: int,
    body: Mapping[str, Any],
    now: datetime,
    not_before: datetime | None = None,
    case_id: str | None = None,
    to: str | None = None,
    state: State | None = None,
    outlets: Container[str] | None = None,
) -> Delivery:
    """Inserts a delivery, once: one of the same id in this decision (or, with `state`, in the database) is answered instead.

    `channel` names the outlet (`hotline`, `sms`, `app`); `id` is its Idempotency-Key; `seq` counts inside `group_key`; `body` is posted
    as JSON; `to` is kept only as a keyed digest, for looking it up. Whoever passes `state` names the ids in `needs` under `DELIVERIES`
    (rows that are not named are loaded one round after the other, and the lane allows only a few rounds). `outlets` are the channels that
    have an address (`shared.courier.outlets_of`): what has none is kept from the start, else the courier puts it aside later.
    """
    for record in decision.inserts:
        if type(record) is Delivery and record.id == id:  # a model's own isinstance costs more than all the rest of this
            return record
    stored = state.find(DELIVERIES, id) if state is not None else None
    if stored is not None:
        return stored
    row = {
        "id": id,
        "channel": channel,
        "group_key": group_key,
        "seq": seq,
        "case_id": case_id,
        "recipient_digest": recipient_digest(secrets, to) if to is not None else None,
        "body": secrets.encrypt(orjson.dumps(body)),
        "state": DeliveryState.WAITING if outlets is None or channel in outlets else DeliveryState.KEPT,
        "attempts": 0,
        "not_before": now if not_before is None else not_before,
        "next_at": _EPOCH,  # due at once; from the first attempt on this is real time
        "first_tried_at": None,
        "last_error": None,
        "created_at": now,
        "version": 1,
    }
    return decision.insert(Delivery.from_row(row))


def recipient_digest(secrets: Secrets, to: str) -> str:
    """What stands for a recipient in the table."""
    return secrets.digest(to, "recipient")


# ---- commands of the courier and of the ops desk -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class LeaseDeliveries(Command):
    """Takes deliveries for one attempt; answers `{"leased": [id]}`. A lost race leaves the delivery to the other courier."""

    ids: tuple[str, ...]
    real_now: datetime

    def needs(self) -> Needs:
        return Needs({DELIVERIES: self.ids})

    def decide(self, state: State) -> Decision:
        decision = Decision()
        leased = []
        for id_ in self.ids:
            found = state.find(DELIVERIES, id_)
            if found is not None and found.state == DeliveryState.WAITING and found.next_at <= self.real_now:
                tried_at = found.first_tried_at or self.real_now
                decision.update(found, next_at=self.real_now + LEASE, attempts=found.attempts + 1, first_tried_at=tried_at)
                leased.append(id_)
        return decision.answering(200, {"leased": leased})


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of one post: `status` of the answer, or None and the kind of failure; `hopeless` if repeating cannot heal it."""

    id: str
    status: int | None
    error: str | None = None
    hopeless: bool = False


@dataclass(frozen=True, kw_only=True)
class RecordAttempts(Command):
    """Ends, repeats later or parks what was posted."""

    attempts: tuple[Attempt, ...]
    real_now: datetime

    def needs(self) -> Needs:
        return Needs({DELIVERIES: [attempt.id for attempt in self.attempts]})

    def decide(self, state: State) -> Decision:
        decision = Decision()
        for attempt in self.attempts:
            found = state.find(DELIVERIES, attempt.id)
            if found is not None and found.state == DeliveryState.WAITING:
                decision.update(found, **after_attempt(found, attempt, self.real_now))
        return decision.answering(200, {})


def after_attempt(delivery: Delivery, attempt: Attempt, real_now: datetime) -> dict[str, Any]:
    """The changes after an attempt (contract section 2, Write-back): any 2xx ends it; a 4xx other than 408 and 429, or 24 hours of
    trying, parks it; else again in 4 s, doubling to 10 minutes."""
    status = attempt.status
    if status is not None and 200 <= status < 300:
        return {"state": DeliveryState.SENT, "last_error": None}
    error = f"http_{status}" if status is not None else attempt.error or "unreachable"
    refused = attempt.hopeless or (status is not None and 400 <= status < 500 and status not in _AGAIN)
    tried_at = delivery.first_tried_at or real_now
    if refused or real_now - tried_at >= GIVE_UP_AFTER:
        return {"state": DeliveryState.PARKED, "last_error": error}
    return {"next_at": real_now + retry_after(delivery.attempts), "last_error": error}


def retry_after(attempts: int) -> timedelta:
    """The pause after the n-th attempt (n from 1)."""
    # the exponent is bounded because a delivery may be replayed often
    doublings = min(max(attempts, 1) - 1, 16)
    return min(FIRST_RETRY * (1 << doublings), LONGEST_RETRY)


@dataclass(frozen=True, kw_only=True)
class KeepDeliveries(Command):
    """There is nowhere to send these."""

    ids: tuple[str, ...]

    def needs(self) -> Needs:
        return Needs({DELIVERIES: self.ids})

    def decide(self, state: State) -> Decision:
        decision = Decision()
        for id_ in self.ids:
            found = state.find(DELIVERIES, id_)
            if found is not None and found.state == DeliveryState.WAITING:
                decision.update(found, state=DeliveryState.KEPT)
        return decision.answering(200, {})


@dataclass(frozen=True, kw_only=True)
class ReplayDelivery(Command):
    """The ops desk sends a parked (or kept) delivery again, under its old key. Refuses with NotFound, NotAllowedNow."""

    delivery_id: str

    def needs(self) -> Needs:
        return Needs({DELIVERIES: [self.delivery_id]})

    def decide(self, state: State) -> Decision:
        found = state.one(DELIVERIES, self.delivery_id)
        if found.state not in (DeliveryState.PARKED, DeliveryState.KEPT):
            raise NotAllowedNow(current_status=str(found.state), allowed_actions=[])
        decision = Decision()
        again = decision.update(found, state=DeliveryState.WAITING, attempts=0, next_at=_EPOCH, first_tried_at=None, last_error=None)
        decision.step(found.id, "replay", resource="delivery", from_=str(found.state), to=str(again.state))
        return decision.answering(200, delivery_view(again), version=again.version)


def delivery_view(delivery: Delivery) -> dict[str, Any]:
    """A row of `/ops/deliveries`: no body, no recipient."""
    tried = delivery.attempts > 0
    return {
        "id": delivery.id,
        "channel": delivery.channel,
        "group_key": delivery.group_key,
        "seq": delivery.seq,
        "case_id": delivery.case_id,
        "state": str(delivery.state),
        "attempts": delivery.attempts,
        "not_before": to_text(delivery.not_before),
        "next_at": to_text(delivery.next_at) if tried and delivery.state == DeliveryState.WAITING else None,
        "last_error": delivery.last_error,
        "created_at": to_text(delivery.created_at),
        "version": delivery.version,
    }


# ---- queries -------------------------------------------------------------------------------------------------------------------------


def select_deliveries(metadata: MetaData, *, state: DeliveryState | None = None, channel: str | None = None) -> Select[Any]:
    """For the list of the ops desk; unordered (`paginate` orders)."""
    table = table_of(Delivery, metadata)
    query = select(table)
    if state is not None:
        query = query.where(table.c.state == state.value)
    return query if channel is None else query.where(table.c.channel == channel)


def select_due(metadata: MetaData, channels: Sequence[str], *, now: datetime, real_now: datetime, limit: int) -> Select[Any]:
    """Ids to be posted: due, and nothing earlier of their group waiting or parked."""
    table = table_of(Delivery, metadata)
    earlier = table.alias("earlier")
    blocked = exists().where(
        and_(
            earlier.c.group_key == table.c.group_key,
            earlier.c.seq < table.c.seq,
            or_(earlier.c.state == DeliveryState.WAITING.value, earlier.c.state == DeliveryState.PARKED.value),
        )
    )
    due = and_(table.c.state == DeliveryState.WAITING.value, table.c.next_at <= real_now, table.c.not_before <= now)
    query = select(table.c.id).where(due, table.c.channel.in_(channels), ~blocked)
    return query.order_by(table.c.created_at, table.c.id).limit(limit)


def select_without_outlet(metadata: MetaData, channels: Sequence[str], *, limit: int) -> Select[Any]:
    """Ids of what waits for a channel that has no address."""
    table = table_of(Delivery, metadata)
    waiting = table.c.state == DeliveryState.WAITING.value
    return select(table.c.id).where(waiting, table.c.channel.not_in(channels)).limit(limit)
