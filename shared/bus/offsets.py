"""Offsets on their way to the bus while the next events are already worked on.

An offset may be committed late, never early: what is told here is done. A process that dies before the commit gets those events again, and
its inbox knows them.
"""

import asyncio
from collections.abc import Callable, Mapping, Set

import structlog

from shared.bus.transport import RebalancedError, Subscription, TransportUnavailable
from shared.pulse import Pulse

log = structlog.get_logger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
SETTLE_SECONDS = 2.0


class Offsets:
    """One commit at a time; what is done meanwhile goes with the next."""

    def __init__(self, service: str, pulse: Pulse) -> None:
        self._service = service
        self._pulse = pulse
        self._done: dict[int, int] = {}
        self._task: asyncio.Task[None] | None = None
        self.pending = False
        """Whether something done is not committed yet."""

    def done(self, subscription: Subscription, offsets: Mapping[int, int]) -> None:
        """These are done: partition → the next offset to read."""
        self._done.update(offsets)
        if self._done and not self.pending:
            self.pending = True
            self._task = asyncio.create_task(self._commit(subscription), name=f"offsets-{self._service}")

    async def settle(self) -> None:
        """Waits for the commit under way, for as long as whoever takes over can be kept waiting."""
        if self._task is not None:
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
                offsets, self._done = self._done, {}
                try:
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


def _owned(offsets: Mapping[int, int], owned: Set[int]) -> dict[int, int]:
    return {partition: offset for partition, offset in offsets.items() if partition in owned}
