"""What a bus is: ordered logs by key that outlive every process, read by groups that remember how far they came.

Two implementations keep this contract, `shared.bus.embedded` and `shared.bus.kafka`; one conformance suite runs on both.
`shared.bus.connect.open_transport` picks by URL. Nothing else in the house knows which one runs.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from struct import unpack
from typing import NamedTuple, Protocol

from shared.ids import new_id

MAX_VALUE_BYTES = 8 * 1024 * 1024
"""The largest value that both implementations take."""

GATHERED = 100
"""So many messages at once need not wait for others to make the trip worth while."""

BeforeRevoke = Callable[[frozenset[int]], Awaitable[None]]
"""Called with the partitions about to be given up, while they are still owned: the last chance to drop what is held of them."""


class BusError(Exception):
    """Root of everything the bus raises."""


class TransportUnavailable(BusError):
    """The bus cannot be reached or written just now; the same call may be repeated, it loses and reorders nothing."""


class RebalancedError(BusError):
    """The partitions moved to another member; what was read of them and not committed is delivered again, to their new owner."""


class RecordRejected(BusError):
    """This record can never be stored as it is (too large, no text, unknown topic); repeating is useless."""


class UnknownTopic(RecordRejected):
    """There is no such topic; `ensure_topics` makes them, nothing else does."""


class TopicMismatch(BusError):
    """A topic exists with another number of partitions; changing it would tear the order of keys apart."""


class BusRecord(NamedTuple):
    """One event to publish. `headers` are CloudEvents in binary mode; `ce_id` is unique within the topic (see `identity_of`)."""

    topic: str
    key: str
    value: bytes
    headers: Mapping[str, str]


class Message(NamedTuple):
    """One event as read. `offset` counts from 0 in its partition; `timestamp` is when the log took it, aware UTC."""

    topic: str
    key: str
    value: bytes
    headers: Mapping[str, str]
    partition: int
    offset: int
    timestamp: datetime


class Subscription(Protocol):
    """One member of one group on one topic. Not for several tasks at once, except `commit` and `close`.

    Rebalancing happens only between batches: from the return of a `poll` until the next `poll` the assignment does not change.
    A partition that was revoked and comes back starts at its committed offset, not paused.
    """

    async def poll(self, max_records: int, timeout: float) -> dict[int, list[Message]]:
        """At most `max_records` messages, by partition and in offset order, as soon as there is one; `{}` after `timeout` seconds.

        Paused partitions give nothing. Polling keeps the membership alive, also while the broker is away (then it returns `{}`).
        """

    async def commit(self, offsets: Mapping[int, int]) -> None:
        """Store, per partition, the next offset to read. Raises `RebalancedError` when one is not owned any more
        and `TransportUnavailable` when the bus cannot be reached."""

    def pause(self, partition: int) -> None:
        """No more messages of this partition until `resume`; the position stays behind the last message delivered."""

    def resume(self, partition: int) -> None:
        """Undo `pause`; a partition that is not paused or not owned is left alone."""

    def seek(self, partition: int, offset: int) -> None:
        """The next `poll` reads this owned partition from `offset`. Raises `RebalancedError` when it is not owned."""

    def assignment(self) -> frozenset[int]:
        """The partitions owned now."""

    async def close(self) -> None:
        """Leave the group; nothing is committed. Calls `before_revoke` for what is owned. May be repeated."""


class Transport(Protocol):
    """One client of a bus for one process."""

    async def start(self) -> None:
        """Connect; raises `TransportUnavailable` with a clear reason when that is impossible, and may be repeated then.

        With Kafka the other calls connect by themselves too, so a service may start while the brokers are away.
        """

    async def stop(self) -> None:
        """Close every subscription and let go of everything; acknowledged records are safe anyway. May be repeated."""

    async def ensure_topics(self, topics: Mapping[str, int]) -> None:
        """Create what is missing, name → partitions, kept for ever (`retention.ms=-1`). Raises `TopicMismatch`."""

    async def publish(self, records: Sequence[BusRecord]) -> None:
        """Return when all are durably stored (fsync, `acks=all`), in the given order per key.

        Calls from one process keep the order in which they were made. A record is known by its topic and `ce_id`: one that is still
        on its way is not sent a second time. Raises `TransportUnavailable`: some may be stored; repeat
        all of them. Raises `RecordRejected`: of the call nothing is stored, unless it is the broker that refuses; then others may be.
        """

    async def subscribe(
        self, group: str, instance_id: str, topic: str, before_revoke: BeforeRevoke | None = None, *, gather: float = 0.0
    ) -> Subscription:
        """Join `group`, reading from the committed offset, else from the beginning.

        May return before there is an assignment: polling brings it. `instance_id` is a stable name of this replica slot: a member that
        comes back with it takes its partitions up again. One live member per `instance_id`. Raises `UnknownTopic`.

        `gather`: after a poll that gave messages, but fewer than `GATHERED`, others wait for so many seconds and come together.
        """

    async def lag(self, group: str, topic: str) -> dict[int, int]:
        """Per partition, how many records lie after the group's committed offset."""

    def read(self, topic: str, from_offsets: Mapping[int, int] | None = None) -> AsyncIterator[Message]:
        """Everything from the given offsets (default 0) to the end as it was at the call, in offset order per partition; no group."""


@lru_cache(maxsize=32_768)
def partition_of(key: str, partitions: int) -> int:
    """The partition of a key: Kafka's default (murmur2 of the UTF-8 bytes, made positive, modulo), on every bus alike."""
    return (_murmur2(key.encode()) & 0x7FFFFFFF) % partitions


def identity_of(record: BusRecord) -> str:
    """What a record is known by within its topic: its `ce_id`. One without is no event of ours, so it repeats nothing."""
    return record.headers.get("ce_id") or new_id()


def check_record(record: BusRecord) -> None:
    """Raise `RecordRejected` for what no bus could ever store, before anything of its batch is stored."""
    if len(record.value) > MAX_VALUE_BYTES:
        raise RecordRejected(f"record {record.headers.get('ce_id')} has {len(record.value)} bytes, {MAX_VALUE_BYTES} are allowed")
    try:
        "".join((record.key, *record.headers, *record.headers.values())).encode()
    except UnicodeEncodeError as error:
        raise RecordRejected(f"a record of {record.topic} has a key or header that is no UTF-8 text") from error


def _murmur2(data: bytes) -> int:
    """MurmurHash2, 32 bits, seed 0x9747b28c, as in org.apache.kafka.common.utils.Utils."""
    length = len(data)
    mask, m = 0xFFFFFFFF, 0x5BD1E995
    h = 0x9747B28C ^ length
    whole = length & ~3
    for word in unpack(f"<{length // 4}I", data[:whole]):
        k = word * m & mask
        k = (k ^ (k >> 24)) * m & mask
        h = (h * m & mask) ^ k
    if length > whole:
        h = (h ^ int.from_bytes(data[whole:], "little")) * m & mask
    h = (h ^ (h >> 13)) * m & mask
    return h ^ (h >> 15)
