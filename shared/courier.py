"""The courier: posts what is due among the deliveries of a service, and records what came of it.

SERVICE = Service(..., workers=[courier])
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

import orjson
import structlog
from sqlalchemy import select

from shared.clock import Clock
from shared.db.engine import Database
from shared.db.lane import Lane
from shared.db.records import table_of
from shared.deliveries import (
    POST_SECONDS,
    Attempt,
    Delivery,
    KeepDeliveries,
    LeaseDeliveries,
    RecordAttempts,
    select_due,
    select_without_outlet,
)
from shared.http import Http, HttpFailure
from shared.problems import Problem
from shared.secrets import DecryptionFault, Secrets
from shared.telemetry import bind_trace

log = structlog.get_logger(__name__)

AT_ONCE = 32
POLL_SECONDS = 0.5
_KEEP_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where a channel leaves, and how it signs."""

    url: str
    key_id: str
    secret: str


class OutletSettings(Protocol):
    """What is read of the settings of a service."""

    @property
    def hotline_secret(self) -> str: ...
    @property
    def hotline_callback_url(self) -> str | None: ...
    @property
    def message_url(self) -> str | None: ...
    @property
    def message_secret(self) -> str: ...


def outlets_of(settings: OutletSettings) -> dict[str, Outlet]:
    """Channel → outlet; a channel without address is left out."""
    found = {}
    if settings.hotline_callback_url:
        found["hotline"] = Outlet(settings.hotline_callback_url, "hotline-12345", settings.hotline_secret)
    if settings.message_url:
        found["sms"] = found["app"] = Outlet(settings.message_url, "bihuan-messages", settings.message_secret)
    return found


class Courier:
    """Posts what is due. Several replicas may run one each: a delivery is leased before it is posted."""

    def __init__(self, database: Database, lane: Lane, http: Http, secrets: Secrets, clock: Clock, outlets: Mapping[str, Outlet]) -> None:
        self._database = database
        self._lane = lane
        self._http = http
        self._secrets = secrets
        self._clock = clock
        self._outlets = dict(outlets)
        self._matters: dict[str, str] = {}

    async def run(self) -> None:
        """Until cancelled: up to `AT_ONCE` posts are under way, each on its own, so that one slow receiver keeps nobody else waiting.
        Trouble with the database or the lane is logged and waited out."""
        flying: set[asyncio.Task[None]] = set()
        try:
            while True:
                taken: list[Delivery] = []
                kept = 0
                try:
                    taken = await self.lease(AT_ONCE - len(flying))
                    kept = await self.keep()
                except Problem as busy:
                    log.warning("courier_waits", code=busy.code)
                except Exception:
                    log.exception("courier_fault")
                flying |= {asyncio.create_task(self._carry(delivery)) for delivery in taken}
                if flying and (not taken or len(flying) == AT_ONCE):
                    _, flying = await asyncio.wait(flying, timeout=POLL_SECONDS, return_when=asyncio.FIRST_COMPLETED)
                elif not taken and kept < _KEEP_AT_ONCE:
                    await asyncio.sleep(POLL_SECONDS)
        finally:
            # what is cut off here keeps its lease and is posted again, under its own key, when that has run out
            for task in flying:
                task.cancel()
            await asyncio.gather(*flying, return_exceptions=True)

    async def round(self) -> int:
        """Posts what is due now and waits for all of it; how many."""
        taken = await self.lease(AT_ONCE)
        await asyncio.gather(*(self._carry(delivery) for delivery in taken))
        return len(taken)

    async def lease(self, most: int) -> list[Delivery]:
        """What is due, at most so many, taken for one attempt: no other courier posts it meanwhile."""
        if not self._outlets or most <= 0:
            return []
        started = _real_now()
        query = select_due(self._database.metadata, list(self._outlets), now=self._clock.now(), real_now=started, limit=most)
        ids = tuple(row["id"] for row in await self._database.rows(query))
        if not ids:
            return []
        answer = await self._lane.submit(LeaseDeliveries(now=self._clock.now(), ids=ids, real_now=started))
        leased = orjson.loads(answer.content)["leased"]
        if not leased:
            return []
        table = table_of(Delivery, self._database.metadata)
        deliveries = await self._database.fetch(Delivery, select(table).where(table.c.id.in_(leased)))
        if self._lane.kernel.tracing.on:
            self._matters = await self._traces_of({delivery.case_id for delivery in deliveries if delivery.case_id})
        return deliveries

    async def _traces_of(self, cases: set[str]) -> dict[str, str]:
        """The traces of the cases that have one: what leaves is told with the matter that it is about."""
        heads = self._lane.kernel.tables.heads
        query = select(heads.c.key, heads.c.traceparent).where(heads.c.key.in_(cases), heads.c.traceparent.is_not(None))
        return {row["key"]: row["traceparent"] for row in await self._database.rows(query)}

    async def _carry(self, delivery: Delivery) -> None:
        """One attempt and what came of it. A record that cannot be written is no loss: the lease runs out and it is posted again."""
        bind_trace(self._matters.get(delivery.case_id or ""))  # of this task: each delivery is carried by one of its own
        attempt = await self._post(delivery)
        try:
            await self._lane.submit(RecordAttempts(now=self._clock.now(), attempts=(attempt,), real_now=_real_now()))
        except Problem as busy:
            log.warning("attempt_unrecorded", channel=delivery.channel, id=delivery.id, code=busy.code)

    async def keep(self) -> int:
        """Puts aside what has no address; how many."""
        query = select_without_outlet(self._database.metadata, list(self._outlets), limit=_KEEP_AT_ONCE)
        ids = tuple(row["id"] for row in await self._database.rows(query))
        if ids:
            await self._lane.submit(KeepDeliveries(now=self._clock.now(), ids=ids))
        return len(ids)

    async def _post(self, delivery: Delivery) -> Attempt:
        outlet = self._outlets[delivery.channel]
        try:
            body = self._secrets.decrypt(delivery.body)
        except DecryptionFault:
            log.error("delivery_undecryptable", channel=delivery.channel, id=delivery.id)
            return Attempt(delivery.id, None, "undecryptable", hopeless=True)
        try:
            answer = await self._http.post_signed(
                outlet.url,
                body,
                key_id=outlet.key_id,
                secret=outlet.secret,
                headers={"Idempotency-Key": delivery.id},
                timeout=POST_SECONDS,
            )
        except HttpFailure as failure:
            log.info("delivery_failed", channel=delivery.channel, id=delivery.id, attempt=delivery.attempts, fault=str(failure))
            return Attempt(delivery.id, None, str(failure))
        if not answer.ok:
            log.info("delivery_failed", channel=delivery.channel, id=delivery.id, attempt=delivery.attempts, status=answer.status)
        return Attempt(delivery.id, answer.status)


class Hands(Protocol):
    """What the courier takes of a service's `Runtime`."""

    @property
    def settings(self) -> OutletSettings: ...
    @property
    def database(self) -> Database: ...
    @property
    def lane(self) -> Lane: ...
    @property
    def http(self) -> Http: ...
    @property
    def secrets(self) -> Secrets: ...
    @property
    def clock(self) -> Clock: ...


async def courier(runtime: Hands) -> None:
    """The worker of a service that has a table of deliveries."""
    outlets = outlets_of(runtime.settings)
    await Courier(runtime.database, runtime.lane, runtime.http, runtime.secrets, runtime.clock, outlets).run()


def _real_now() -> datetime:
    return datetime.now(UTC)
