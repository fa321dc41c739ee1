"""The embedded durable bus: the same promises as Kafka's on one machine, with nothing to install.

`embedded_log` keeps the records, `embedded_group` says who reads what; here they become a `Transport`.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path

from shared.bus.embedded_group import Bell, Membership
from shared.bus.embedded_log import LogFile, Topic
from shared.bus.pace import Pacer
from shared.bus.transport import GATHERED, BeforeRevoke, BusError, BusRecord, Message, RebalancedError, TransportUnavailable

LOOK_SECONDS = 0.5
"""How often a waiting reader looks by itself: a killed member rings no bell."""
LOOK_SECONDS_WITHOUT_BELL = 0.02
MEMBERS_SECONDS = 0.1
"""How often a busy reader looks who lives."""


class EmbeddedTransport:
    """One process's access to the bus in a directory; several processes on one machine may share it."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._bell = Bell(directory, self._wake_readers)
        self._log = LogFile(directory, self._bell.ring)
        self._subscriptions: set[EmbeddedSubscription] = set()
        self._started = False

    async def start(self) -> None:
        """Open or create the bus. Raises `TransportUnavailable` when the directory cannot be written."""
        try:
            await self._log.open()
            self._bell.open()
        except OSError as error:
            await self._log.close()
            raise TransportUnavailable(f"the bus cannot be opened in {self._directory}: {error}") from error
        self._started = True

    async def stop(self) -> None:
        """Close the subscriptions, write what was asked, let go."""
        for subscription in list(self._subscriptions):
            await subscription.close()
        await self._log.close()
        if self._started:
            self._started = False
            self._bell.close()

    async def ensure_topics(self, topics: Mapping[str, int]) -> None:
        """Create the missing topics; raises `TopicMismatch`."""
        await self._log.ensure_topics(topics)

    async def publish(self, records: Sequence[BusRecord]) -> None:
        """Store the records durably, in order; a `ce_id` that the topic has already is left out silently."""
        if records:
            await self._log.append(records)
            if not self._bell.rings:
                self._wake_readers()

    async def subscribe(
        self, group: str, instance_id: str, topic: str, before_revoke: BeforeRevoke | None = None, *, gather: float = 0.0
    ) -> "EmbeddedSubscription":
        """Join a group. Raises `TransportUnavailable` while another live member has the same `instance_id`."""
        known = await self._log.topic(topic)
        membership = Membership(self._directory, group, topic, instance_id, known.partitions)
        try:
            await membership.join()
        except OSError as error:
            raise TransportUnavailable(f"group {group} cannot be joined in {self._directory}: {error}") from error
        subscription = EmbeddedSubscription(
            self._log, self._bell, membership, group, topic, known, before_revoke, self._subscriptions.discard, gather
        )
        self._subscriptions.add(subscription)
        self._bell.ring()
        return subscription

    async def lag(self, group: str, topic: str) -> dict[int, int]:
        """Per partition, the records that the group has not committed."""
        known = await self._log.topic(topic)
        cursors = await self._log.cursors(group, known)
        return {partition: max(0, end - cursors.get(partition, 0)) for partition, end in (await self._log.ends(known)).items()}

    async def read(self, topic: str, from_offsets: Mapping[int, int] | None = None) -> AsyncIterator[Message]:
        """Everything up to now, in the order in which it was stored."""
        starts = from_offsets or {}
        position, until = 0, await self._log.last_position()
        while position < until:
            position, messages = await self._log.span(topic, position, until)
            for message in messages:
                if message.offset >= starts.get(message.partition, 0):
                    yield message

    def _wake_readers(self) -> None:
        for subscription in self._subscriptions:
            subscription.wake()


class EmbeddedSubscription:
    """A member of a group. It owns a partition for as long as it holds the partition's lock file."""

    def __init__(
        self,
        log: LogFile,
        bell: Bell,
        membership: Membership,
        group: str,
        topic_name: str,
        topic: Topic,
        before_revoke: BeforeRevoke | None,
        on_close: Callable[["EmbeddedSubscription"], None],
        gather: float,
    ) -> None:
        self._log = log
        self._bell = bell
        self._membership = membership
        self._group = group
        self._topic_name = topic_name
        self._topic = topic
        self._before_revoke = before_revoke
        self._on_close = on_close
        self._pacer = Pacer(gather)
        self._positions: dict[int, int] = {}
        self._paused: set[int] = set()
        self._wake = asyncio.Event()
        self._committing = asyncio.Lock()
        self._looked_at = float("-inf")
        self._turn = 0
        self._closed = False

    async def poll(self, max_records: int, timeout: float) -> dict[int, list[Message]]:
        """The next messages; takes and gives up partitions first. Raises `TransportUnavailable` when the directory is broken."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        if not await self._pacer.wait(timeout):
            return {}
        look = LOOK_SECONDS if self._bell.rings else LOOK_SECONDS_WITHOUT_BELL
        while True:
            if self._closed:
                raise BusError("the subscription is closed")
            rung = self._wake.is_set()
            self._wake.clear()
            if rung or loop.time() >= self._looked_at + MEMBERS_SECONDS:
                await self._rebalance()
                self._looked_at = loop.time()
            batch = await self._next_batch(max_records)
            remaining = deadline - loop.time()
            if batch and sum(map(len, batch.values())) < GATHERED:
                self._pacer.begin()
            if batch or remaining <= 0:
                return batch
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(remaining, look)):
                    await self._wake.wait()

    async def commit(self, offsets: Mapping[int, int]) -> None:
        """Store the next offsets durably; raises `RebalancedError` when a partition is not owned."""
        async with self._committing:
            if lost := offsets.keys() - self._positions.keys():
                raise RebalancedError(f"group {self._group} does not own partitions {sorted(lost)} here")
            if offsets:
                await self._log.store_cursors(self._group, self._topic, offsets)

    def pause(self, partition: int) -> None:
        """Give nothing of this partition until `resume`."""
        if partition in self._positions:
            self._paused.add(partition)

    def resume(self, partition: int) -> None:
        """Undo `pause`."""
        self._paused.discard(partition)
        self._wake.set()

    def seek(self, partition: int, offset: int) -> None:
        """Read on from `offset`; raises `RebalancedError` when the partition is not owned."""
        if partition not in self._positions:
            raise RebalancedError(f"group {self._group} does not own partition {partition} here")
        self._positions[partition] = offset
        self._wake.set()

    def assignment(self) -> frozenset[int]:
        """The partitions owned now."""
        return frozenset(self._positions)

    def wake(self) -> None:
        """There may be something new: records or members."""
        self._wake.set()

    async def close(self) -> None:
        """Give the partitions up, after a commit under way has reached the disk."""
        if self._closed:
            return
        self._closed = True
        self._on_close(self)
        try:
            await self._tell_revoked(self.assignment())
        finally:
            async with self._committing:
                self._positions.clear()
                self._membership.leave()
                self._bell.ring()
                self._wake.set()

    async def _rebalance(self) -> None:
        target = self._membership.target()
        surplus = self._membership.owned - target
        if surplus:
            await self._tell_revoked(surplus)
            async with self._committing:  # a commit under way reaches the disk before the next owner reads it
                for partition in surplus:
                    self._positions.pop(partition, None)
                    self._paused.discard(partition)
                self._membership.release(surplus)
            self._bell.ring()
        taken = self._membership.acquire(target)
        if taken:
            # Read after the lock was taken, so the last commit of the former owner is in it.
            cursors = await self._log.cursors(self._group, self._topic)
            self._positions.update({partition: cursors.get(partition, 0) for partition in taken})

    async def _tell_revoked(self, partitions: frozenset[int]) -> None:
        if partitions and self._before_revoke is not None:
            await self._before_revoke(partitions)

    async def _next_batch(self, limit: int) -> dict[int, list[Message]]:
        open_ = sorted(self._positions.keys() - self._paused)
        if not open_:
            return {}
        # Another partition comes first each time, else a busy one would starve the others.
        self._turn = (self._turn + 1) % len(open_)
        wanted = {partition: self._positions[partition] for partition in open_[self._turn :] + open_[: self._turn]}
        batch = await self._log.batch(self._topic_name, wanted, limit)
        for partition, messages in batch.items():
            self._positions[partition] = messages[-1].offset + 1
        return batch
