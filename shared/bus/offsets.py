"""Offsets on their way to the bus while the next events are already worked on.

An offset may be committed late, never early: what is told here is done. A process that dies before the commit gets those events again, and
its inbox knows them. So they are committed a few times a second, not once for every batch, and at once when partitions are given up.
"""

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Set

import structlog

from shared.bus.pace import Pacer
from shared.bus.transport import RebalancedError, Subscription, TransportUnavailable
from shared.pulse import Pulse

log = structlog.get_logger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
SETTLE_SECONDS = 2.0


class Offsets:
    """One commit at a time, `every` seconds at most; what is done meanwhile goes with the next."""

    def __init__(self, service: str, pulse: Pulse, every: float = 0.0) -> None:
        self._service = service
        self._pulse = pulse
        self._pacer = Pacer(every)
        self._done: dict[int, int] = {}
        self._task: asyncio.Task[None] | None = None
        self._hurried = asyncio.Event()
        self.pending = False
        """Whether something done is not committed yet."""

    def done(self, subscription: Subscription, offsets: Mapping[int, int]) -> None:
        """These are done: partition → the next offset to read."""
        self._done.update(offsets)
        if self._done and not self.pending:
            self.pending = True
            self._hurried.clear()
            self._task = asyncio.create_task(self._commit(subscription), name=f"offsets-{self._service}")

    async def settle(self) -> None:
        """Commits what is done and waits for it, for as long as whoever takes over can be kept waiting."""
        if self._task is not None:
            self._hurried.set()
            await asyncio.wait([self._task], timeout=SETTLE_SECONDS)

    def forget(self, is_gone: Callable[[int], bool]) -> None:
        """Partitions that are gone; their offsets would spoil every commit after this one."""
        self._done = {partition: offset for partition, offset in self._done.items() if not is_gone(partition)}

    async def stop(self) -> None:
        """Commits what is done, if the bus takes it within seconds."""
        await self.settle()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _commit(self, subscription: Subscription) -> None:
        pause = FIRST_PAUSE
        try:
            while self._done:
                await self._turn()
                offsets, self._done = self._done, {}
                try:
                    self._pacer.begin()
                    await subscription.commit(offsets)
                    pause = FIRST_PAUSE
                    continue
                except (TransportUnavailable, RebalancedError) as fault:
                    log.warning("offsets_wait", service=self._service, fault=str(fault))
                except Exception:
                    log.exception("offsets_fault", service=self._service)
                self._done = _owned(offsets | self._done, subscription.assignment())
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        finally:
            self.pending = False
            self._pulse.beat()

    async def _turn(self) -> None:
        if (rest := self._pacer.rest) > 0 and not self._hurried.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(rest):
                    await self._hurried.wait()


def _owned(offsets: Mapping[int, int], owned: Set[int]) -> dict[int, int]:
    return {partition: offset for partition, offset in offsets.items() if partition in owned}
