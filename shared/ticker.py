"""The ticker: fires durable timers when they are due, each with now = its own due time.

With real time it looks at the earliest timer and sleeps until then; one process per service does so, the one that relays. With the
simulated clock it fires only what the clock's director asks for (`shared/clock_peers.py`).
"""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import structlog

from shared.clock import Clock, PeerStatus, SimulatedClock
from shared.db.commands import Command, Decision, Registry, State
from shared.db.engine import Database
from shared.db.entries import FromTimer, Park
from shared.db.lane import Lane
from shared.db.outbox import outbox_state
from shared.problems import Contended, Problem
from shared.pulse import Pulse

log = structlog.get_logger(__name__)

BATCH = 500
LONGEST_SLEEP = 1.0
TRIES = 3
FIRST_PAUSE = 0.2


class DropTimer(Command):
    """The timer has nothing left to do; it goes away."""

    def decide(self, state: State) -> Decision:
        return Decision()


class Ticker:
    """`leader` says whether this process may fire (real time only). `woken` after a commit that set timers."""

    def __init__(
        self, runtime: Any, *, service: str, registry: Registry, lane: Lane, database: Database, clock: Clock, leader: Any
    ) -> None:
        self._runtime = runtime
        self._service = service
        self._registry = registry
        self._lane = lane
        self._database = database
        self._clock = clock
        self._leader = leader
        self._wakened = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._timers = database.metadata.tables["timers"]
        self._next_look: datetime | None = None
        """While it sleeps: when it looks again by itself."""
        self.fired = 0

    async def start(self) -> None:
        if not isinstance(self._clock, SimulatedClock):
            self._task = asyncio.create_task(self._work(), name=f"ticker-{self._service}")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def wake(self, at: datetime | None) -> None:
        """A timer was set that is due at `at` (None: unknown). One that is due after the next look changes nothing: most are days off."""
        if at is None or self._next_look is None or at < self._next_look:
            self._wakened.set()

    async def next_at(self) -> datetime | None:
        """When the earliest timer is due."""
        timers = self._timers
        rows = await self._database.rows(timers.select().with_only_columns(timers.c.due_at).order_by(timers.c.due_at).limit(1))
        return rows[0]["due_at"] if rows else None

    async def fire_until(self, at: datetime) -> int:
        """Fires all timers that are due at or before `at` as they stand now, in order; answers how many."""
        timers = self._timers
        fired = 0
        while True:
            due = timers.select().where(timers.c.due_at <= at).order_by(timers.c.due_at, timers.c.id).limit(BATCH)
            rows = await self._database.rows(due)
            if not rows:
                return fired
            await asyncio.gather(*[self._fire(dict(row)) for row in rows])  # the lane decides them in this order
            fired += len(rows)
            if len(rows) < BATCH:
                return fired

    async def _work(self) -> None:
        while True:
            try:
                self._next_look = None
                self._wakened.clear()
                now = self._clock.now()
                upcoming = await self.next_at() if self._leader() else None
                if upcoming is not None and upcoming <= now:
                    await self.fire_until(now)
                else:
                    await self._sleep(now, upcoming)
            except Exception:
                log.exception("ticker_fault", service=self._service)
                await asyncio.sleep(LONGEST_SLEEP)

    async def _sleep(self, now: datetime, upcoming: datetime | None) -> None:
        """Until the next timer is due, and never long: other processes of this service set timers as well."""
        latest = now + timedelta(seconds=LONGEST_SLEEP)
        self._next_look = latest if upcoming is None else min(upcoming, latest)
        try:
            async with asyncio.timeout((self._next_look - now).total_seconds()):
                await self._wakened.wait()
        except TimeoutError:
            return

    async def _fire(self, row: dict[str, Any]) -> None:
        """One timer. What its state no longer allows is dropped; a defect is tried again, then parked: it stops no other timer."""
        source = FromTimer(row["id"], row["due_at"])
        for attempt in range(1, TRIES + 1):
            try:
                command = self._command(row)
                await self._lane.submit_timer(command, source)
                self.fired += 1
                return
            except Problem as refusal:
                if refusal.status < 500:
                    log.info("timer_dropped", service=self._service, kind=row["kind"], ref=row["ref"], refusal=refusal.code)
                    await self._lane.submit_timer(DropTimer(now=row["due_at"]), source)
                    return
                fault: BaseException = refusal
            except Exception as defect:
                log.exception("timer_failed", service=self._service, kind=row["kind"], attempt=attempt)
                fault = defect
            await asyncio.sleep(FIRST_PAUSE * attempt)
        if isinstance(fault, Problem) and fault.status == 503 and not isinstance(fault, Contended):
            return  # the database is away; the timer stays and is found again
        log.error("timer_parked", service=self._service, kind=row["kind"])
        await self._lane.park(source, Park(f"failed: {type(fault).__name__}", TRIES, row["kind"], row["ref"], row["id"]))

    def _command(self, row: dict[str, Any]) -> Command:
        handler = self._registry.timers[row["kind"]]
        command = handler(self._runtime, row["ref"], row["due_at"], row["data"])
        return command if command is not None else DropTimer(now=row["due_at"])


class ServicePeer:
    """This service's side of a move of the simulated clock (`shared.clock.ClockPeer`)."""

    def __init__(self, *, lane: Lane, relay: Any, consumer: Any, ticker: Ticker, database: Database, pulse: Pulse) -> None:
        self._lane = lane
        self._relay = relay
        self._consumer = consumer
        self._ticker = ticker
        self._database = database
        self._pulse = pulse
        self._stored: tuple[tuple[int, int], datetime | None] | None = None

    async def status(self) -> PeerStatus:
        busy = self._lane.busy
        rows, next_at = await self._outbox_and_timer()
        lag = await self._consumer.lag()
        activity = self._lane.activity + self._relay.relayed + self._consumer.handled
        return PeerStatus(rows, busy or self._lane.busy, lag, next_at, activity)

    async def fire_until(self, at: datetime) -> int:
        self._stored = None  # another process of this service may have fired or cancelled what was remembered
        return await self._ticker.fire_until(at)

    async def wait_quiet(self, timeout: float) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + timeout
        while (left := until - loop.time()) > 0:
            seen = self._pulse.seen
            if not self._lane.busy and self._consumer.idle and (await self._outbox_and_timer())[0] == 0:
                return
            # a look now and then as well: what another process does beats no pulse here
            await self._pulse.wait(seen, min(left, 0.05))

    async def _outbox_and_timer(self) -> tuple[int, datetime | None]:
        """Rows in the outbox and the earliest timer. While the outbox was empty and this process has committed nothing since, neither is
        read again: what another process of this service commits, that process tells itself."""
        moved = (self._lane.activity, self._relay.relayed)
        if self._stored is not None and self._stored[0] == moved:
            return 0, self._stored[1]
        rows, _ = await outbox_state(self._database)
        next_at = await self._ticker.next_at()
        self._stored = None if rows else (moved, next_at)
        return rows, next_at
