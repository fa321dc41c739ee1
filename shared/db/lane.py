"""The lane: one per service and process. It gathers what has arrived while the last commit ran and takes it through one batch.

Commands of both doors, of timers and imports stand in one queue in arrival order. HTTP callers meet a bounded queue (503 `busy`);
the bus, timers and imports wait for room instead.

One batch is under way at a time. Only of commands that are `independent` a second one may be: while the database writes the first, the
other is decided on a connection of its own, as another replica would do it; a race that it loses is decided again. Whatever else comes
waits for both, and then goes alone.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Protocol

import structlog

from shared.db.batch import run_batch
from shared.db.commands import AlreadyDone, Answer, Command, Dedupe, WaitFor
from shared.db.entries import Effects, Entry, FromBus, FromTimer, Later, Outcome, Park, Result, SharedFuture, Wait
from shared.db.kernel import Kernel
from shared.db.replays import find_replays, replay_of
from shared.db.spans import Watched, arrive, draw_each, refer, settle, tell_batch
from shared.db.statements import CommitUnknown, DatabaseGone, Loads, StorageRefused, TakeNumbers
from shared.problems import Busy, InternalFault, OutcomeUnknown, Problem, StorageFull
from shared.pulse import Pulse
from shared.telemetry import current_traceparent, new_traceparent

log = structlog.get_logger(__name__)

AWAY = "数据库暂时不可用，请稍后重试。"
MAX_BATCH = 1024
MAX_QUEUE = 2048
"""So many stand in line before the next HTTP caller is told to come back, and bus, timers and imports wait for room. Looked at before
what belongs together is added: a part of a push may go beyond it."""


DOUBT_SECONDS = 1.0
"""How long callers wait behind a commit whose outcome is being asked after; later ones are told to come back."""


class Driver(Protocol):
    @property
    def in_doubt_since(self) -> float | None:
        """Since when (monotonic) the outcome of a commit is being asked after; nobody else gets anything done meanwhile."""

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def drive(self, batch: Any) -> Any: ...
    async def execute(self, sql: str, *parameters: Any) -> int: ...
    async def query(self, sql: str, *parameters: Any) -> Sequence[Any]: ...


class Lane:
    """`submit` from HTTP, `submit_many` for rows that are independent, `submit_event`, `submit_timer`, `park` for the kernel."""

    def __init__(self, kernel: Kernel, driver: Driver, *, second: Driver | None = None, max_queue: int = MAX_QUEUE) -> None:
        """`second` is a driver of its own for a second batch; without one there is never more than one."""
        self.kernel = kernel
        self.driver = driver
        self._drivers = (driver,) if second is None else (driver, second)
        self.on_events: Callable[[], None] = _nothing
        """Called after a commit that left rows in the outbox."""
        self.on_timers: Callable[[datetime | None], None] = _nothing_of
        """Called after a commit that set timers, with the earliest due time among them (None: unknown)."""
        self.on_step: Callable[[Any], None] = _nothing_of
        """Called with every history step after its commit (metrics)."""
        self.activity = 0
        """Counts committed batches; two equal readings mean that nothing happened between them."""
        self.pulse = Pulse()
        """Beats after every batch."""
        self.trouble: Problem | None = None
        """What the database refused the last batch with; None once it has taken one again."""
        self._max_queue = max_queue
        self._queue: deque[Entry] = deque()
        self._waiting: dict[str, list[Entry]] = {}
        self._running = 0
        self._arrived = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._task: asyncio.Task[None] | None = None
        self._closing = False

    # ---- life ----------------------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        await self.driver.start()  # the second one connects when it is needed
        self._task = asyncio.create_task(self._work(), name=f"lane-{self.kernel.service}")

    async def stop(self) -> None:
        """Finishes what stands in line, then lets go of the database."""
        self._closing = True
        self._arrived.set()
        for entries in self._waiting.values():
            for entry in entries:
                entry.gave_up_waiting = True
                self._queue.append(entry)
        self._waiting.clear()
        if self._task is not None:
            await self._task
        for driver in self._drivers:
            await driver.stop()

    @property
    def busy(self) -> bool:
        return bool(self._queue) or self._running > 0

    @property
    def closing(self) -> bool:
        """Whether `stop` was called: nothing new is taken."""
        return self._closing

    @property
    def depth(self) -> int:
        return len(self._queue) + self._running

    # ---- doors ---------------------------------------------------------------------------------------------------------------

    async def submit(self, command: Command) -> Answer:
        """Stored durably when this returns. Raises the `Problem` it was refused with; `Busy` when the lane is full."""
        self._refuse_if_busy()
        # a caller that hangs up cancels its own future and nothing else: the lane goes on with the entry all the same
        entry = Entry(command, current_traceparent())
        result = await self._enqueue(entry)
        if entry.span is not None:
            refer([entry])
        return _answer_or_raise(result)

    def _refuse_if_busy(self) -> None:
        if len(self._queue) >= self._max_queue or self._closing:
            raise Busy
        self._refuse_in_doubt()

    def _refuse_in_doubt(self) -> None:
        for driver in self._drivers:
            since = driver.in_doubt_since
            if since is not None and time.monotonic() - since > DOUBT_SECONDS:
                raise Busy(AWAY)

    async def submit_many(self, commands: Sequence[Command]) -> list[Answer | Problem]:
        """Independent rows of one import or batch, in order; each gets its own answer or problem."""
        self._refuse_if_busy()
        traceparent = current_traceparent()
        entries = [Entry(command, traceparent) for command in commands]
        if self.kernel.tracing.on and len(entries) > 1:
            draw_each(self.kernel.tracing, entries)
        results = await self._enqueue_all(entries)
        if self.kernel.tracing.on:
            refer(entries)
        return [_answer_or_problem(result) for result in results]

    async def submit_event(self, command: Command, source: FromBus) -> str:
        """The effect of an event, once. Answers `handled`, `duplicate`, `parked` or `held`; raises what the command failed with."""
        results = await self.submit_events([(command, source)])
        if isinstance(results[0], BaseException):
            raise results[0]
        return results[0]

    async def submit_events(self, events: Sequence[tuple[Command, FromBus]]) -> list[str | BaseException]:
        """Events of one poll, in topic order: what became of each, or what it failed with. After a failure the later events of its
        key are `held`."""
        await self._wait_for_room()
        entries = [Entry(command, source.envelope.traceparent or new_traceparent(), bus=source) for command, source in events]
        results = await self._enqueue_all(entries)
        return ["handled" if isinstance(result, Answer | AlreadyDone) else result for result in results]

    async def park(self, source: FromBus | FromTimer, park: Park) -> bool:
        """Puts an event (or a timer) that cannot be handled into the dead-letter table; False when nothing was left to put there."""
        await self._wait_for_room()
        entry = Entry(None, None, park=park)
        if isinstance(source, FromBus):
            entry.bus = source
        else:
            entry.timer = source
        result = await asyncio.shield(self._enqueue(entry))
        if isinstance(result, BaseException):
            raise result
        return bool(result == Outcome.PARKED)

    async def submit_timer(self, command: Command, timer: FromTimer) -> bool:
        """The effect of a timer that is due, once; False when it had been moved or cancelled meanwhile."""
        await self._wait_for_room()
        result = await asyncio.shield(self._enqueue(Entry(command, new_traceparent(), timer=timer)))
        if result == Outcome.GONE:
            return False
        _answer_or_raise(result)
        return True

    async def find_replay(self, dedupe: Dedupe) -> Answer | None:
        """The stored first answer for a key, for a body that was not even valid this time. Raises `IdempotencyConflict`."""
        self._refuse_in_doubt()
        found = replay_of(self.kernel, dedupe, await self.driver.drive(find_replays(self.kernel, [dedupe.id])))
        if isinstance(found, Problem):
            raise found
        return found

    async def probe(self) -> None:
        """Writes something, so that a database that refused the last batch can show that it takes them again. Raises `DatabaseGone`."""
        await self.driver.drive(_look(TakeNumbers("probe", 1, durable=True)))
        self.trouble = None

    # ---- work ----------------------------------------------------------------------------------------------------------------

    def _enqueue(self, entry: Entry) -> asyncio.Future[Any]:
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        entry.future = future
        self._stand_in_line([entry])
        return future

    async def _enqueue_all(self, entries: Sequence[Entry]) -> list[Any]:
        """The results of entries that belong together, in order."""
        if not entries:
            return []
        shared = SharedFuture(len(entries))
        for index, entry in enumerate(entries):
            entry.future = shared.share(index)
        self._stand_in_line(entries)
        return await shared.results()

    def _stand_in_line(self, entries: Sequence[Entry]) -> None:
        if self.kernel.tracing.on:
            arrive(entries)
        self._queue.extend(entries)
        self._arrived.set()
        if len(self._queue) >= self._max_queue:
            self._room.clear()

    async def _wait_for_room(self) -> None:
        while len(self._queue) >= self._max_queue:
            self._room.clear()  # what comes back from waiting fills the line without asking
            await self._room.wait()

    async def _work(self) -> None:
        under_way: dict[Driver, asyncio.Task[None]] = {}
        while True:
            for driver, task in list(under_way.items()):
                if task.done():
                    task.result()
                    del under_way[driver]
            beside = len(self._drivers) > 1 and bool(self._queue) and self._queue[0].independent
            free = [driver for driver in self._drivers if driver not in under_way]
            if not self._queue and not self._closing:
                self._arrived.clear()
                await self._arrived.wait()
            elif under_way and not (beside and free):
                await asyncio.wait(under_way.values(), return_when=asyncio.FIRST_COMPLETED)
            elif not self._queue:
                return
            elif beside:
                under_way[free[0]] = asyncio.create_task(self._run(free[0], self._next(beside)))
            else:
                await self._run(self.driver, self._next(beside))

    def _next(self, beside: bool) -> list[Entry]:
        """The next batch: what stands first in line, and of what may run beside others only that."""
        entries: list[Entry] = []
        while self._queue and len(entries) < MAX_BATCH and (not beside or self._queue[0].independent):
            entries.append(self._queue.popleft())
        if len(self._queue) < self._max_queue:
            self._room.set()
        self._running += len(entries)  # before anything else runs: who looks must see them somewhere
        return entries

    async def _run(self, driver: Driver, entries: list[Entry]) -> None:
        try:
            await self._take(driver, entries)
        finally:
            self._running -= len(entries)
            self.pulse.beat()

    async def _take(self, driver: Driver, entries: list[Entry]) -> None:
        defect: Exception | None = None
        try:
            results, effects = await self._drive(driver, entries)
        except CommitUnknown as fault:
            log.error("commit_unknown", service=self.kernel.service, fault=str(fault))
            self.trouble = OutcomeUnknown()
            return self._fail(entries, self.trouble)
        except DatabaseGone as fault:
            log.warning("database_gone", service=self.kernel.service, fault=str(fault))
            self.trouble = StorageFull() if isinstance(fault, StorageRefused) else Busy(AWAY)
            return self._fail(entries, self.trouble)
        except Exception as fault:
            defect = fault
        if defect is not None:
            # out of the handler: what fails in a part would otherwise carry the traces of all the larger ones
            return await self._take_apart(driver, entries, defect)
        self.trouble = None
        # the way of an event is longer than that of an answer: the relay asks the database while the answers are made
        if any(effect.events for effect in effects):
            self.on_events()
        # settled first: an entry may wait for a row that a later one of this very batch has just inserted
        for entry, result in zip(entries, results, strict=True):
            self._settle(entry, result)
        for effect in effects:
            self._after(effect)
        return None

    async def _drive(self, driver: Driver, entries: list[Entry]) -> tuple[list[Result], list[Effects]]:
        batch, kernel = run_batch(self.kernel, entries), self.kernel
        if not kernel.tracing.on:
            return await driver.drive(batch)  # type: ignore[no-any-return]  # a driver answers what the batch returns
        watched = Watched(batch)
        try:
            return await driver.drive(watched)  # type: ignore[no-any-return]  # likewise
        finally:
            tell_batch(kernel.tracing, kernel.dialect, entries, watched)

    async def _take_apart(self, driver: Driver, entries: list[Entry], defect: Exception) -> None:
        """A defect of ours that the batch could not lay at one entry's door: it shall hurt no neighbour all the same."""
        left = [entry for entry in entries if entry.concluded is None]
        if len(left) <= 1:
            log.error("lane_fault", service=self.kernel.service, exc_info=defect)
            return self._fail(entries, InternalFault())
        self._fail([entry for entry in entries if entry.concluded is not None], InternalFault())
        await self._take(driver, left[: len(left) // 2])
        await self._take(driver, left[len(left) // 2 :])
        return None

    def _fail(self, entries: Sequence[Entry], problem: Problem) -> None:
        """For those whose part was committed before the fault nothing has changed; an event that fails holds the later ones of its key."""
        partly = any(isinstance(entry.concluded, Answer) for entry in entries)
        for entry in entries:
            if entry.concluded is None and entry.bus is not None:
                entry.bus.held_keys.add(entry.bus.envelope.key)
            self._settle(entry, problem if entry.concluded is None else entry.concluded)
        if partly:
            self.on_events()
            self.on_timers(None)

    def _after(self, effect: Effects) -> None:
        self.activity += 1
        if effect.first_timer is not None:
            self.on_timers(effect.first_timer)
        for step in effect.steps:
            self.on_step(step)
        for ref in effect.inserted & self._waiting.keys():
            self._queue.extend(self._waiting.pop(ref))
            self._arrived.set()  # this batch may have run beside a lane that sleeps

    def _settle(self, entry: Entry, result: Result) -> None:
        entry.concluded = None
        if isinstance(result, Later):
            self._queue.append(entry)
            self._arrived.set()
        elif isinstance(result, Wait):
            self._park_waiting(entry, result.on)
        else:
            self._conclude(entry, result)

    def _conclude(self, entry: Entry, result: Result) -> None:
        if self.kernel.tracing.on:
            settle(self.kernel.tracing, entry, result)
        if not entry.future.done():
            if isinstance(result, Exception) and not isinstance(result, Problem):
                log.error("command_failed", command=type(entry.command).__name__, service=self.kernel.service, exc_info=result)
            entry.future.set_result(result)

    def _park_waiting(self, entry: Entry, wait: WaitFor) -> None:
        entry.waited = True
        if self._closing:
            entry.gave_up_waiting = True
            self._queue.append(entry)
            return
        self._waiting.setdefault(wait.ref, []).append(entry)
        asyncio.get_running_loop().call_later(wait.seconds, self._give_up, entry, wait.ref)

    def _give_up(self, entry: Entry, ref: str) -> None:
        waiting = self._waiting.get(ref, [])
        if entry in waiting:
            waiting.remove(entry)
            if not waiting:
                del self._waiting[ref]
            entry.gave_up_waiting = True
            self._queue.append(entry)
            self._arrived.set()


def _look(request: Loads | TakeNumbers) -> Any:
    return (yield request)


def _answer_or_problem(result: Result) -> Answer | Problem:
    if isinstance(result, Answer | Problem):
        return result
    return InternalFault()


def _answer_or_raise(result: Result) -> Answer:
    if isinstance(result, Answer):
        return result
    if isinstance(result, BaseException):
        raise result
    raise InternalFault


def _nothing() -> None:
    return None


def _nothing_of(_: Any) -> None:
    return None
