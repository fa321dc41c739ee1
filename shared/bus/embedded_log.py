"""The embedded bus on disk: one SQLite file that holds topics, their records and the cursors of the groups.

One thread writes, and gathers what was asked while the last transaction ran into the next one; another thread reads. Processes take
turns at a lock file, in the order in which they came, because SQLite's own waiting sleeps and starves.
"""

import asyncio
import contextlib
import fcntl
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import orjson

from shared.bus.transport import (
    BusRecord,
    Message,
    TopicMismatch,
    TransportUnavailable,
    UnknownTopic,
    check_record,
    identity_of,
    partition_of,
)

T = TypeVar("T")

GATHERED_REQUESTS = 256
BUSY_SECONDS = 30
READ_CHUNK = 500

SCHEMA = """
CREATE TABLE IF NOT EXISTS topic (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, partitions INTEGER NOT NULL CHECK (partitions > 0)
);
CREATE TABLE IF NOT EXISTS log (
    position INTEGER PRIMARY KEY,
    topic INTEGER NOT NULL REFERENCES topic (id),
    partition INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    key TEXT NOT NULL,
    headers TEXT NOT NULL,
    value BLOB NOT NULL,
    stored_at INTEGER NOT NULL,
    UNIQUE (topic, partition, "offset"),
    UNIQUE (topic, event_id)
);
CREATE TABLE IF NOT EXISTS cursor (
    "group" TEXT NOT NULL, topic INTEGER NOT NULL REFERENCES topic (id), partition INTEGER NOT NULL, "offset" INTEGER NOT NULL,
    PRIMARY KEY ("group", topic, partition)
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic's number in the file and its partitions."""

    id: int
    partitions: int


@dataclass(slots=True)
class _Request:
    """Something to write, and who waits for it. `write` may refuse its own request by returning an exception."""

    write: Callable[["_Writer"], Exception | None]
    future: asyncio.Future[None]


class LogFile:
    """The log of one bus directory as one process sees it."""

    def __init__(self, directory: Path, on_append: Callable[[], None]) -> None:
        self._directory = directory
        self._path = directory / "bus.sqlite3"
        self._on_append = on_append
        self._queue: queue.SimpleQueue[_Request | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._reading: ThreadPoolExecutor | None = None
        self._read_connection: sqlite3.Connection | None = None
        self._topics: dict[str, Topic] = {}

    async def open(self) -> None:
        """Create the file when there is none. Raises `TransportUnavailable` when the directory cannot be written."""
        loop = asyncio.get_running_loop()
        opened: asyncio.Future[None] = loop.create_future()
        self._thread = threading.Thread(target=self._run_writer, args=(loop, opened), name="bus-writer", daemon=True)
        self._thread.start()
        try:
            await opened
        except (sqlite3.Error, OSError) as error:
            self._thread = None
            raise TransportUnavailable(f"the bus cannot be opened in {self._directory}: {error}") from error
        self._reading = ThreadPoolExecutor(1, thread_name_prefix="bus-reader")

    async def close(self) -> None:
        """Write what was asked so far, then let go of the file."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            await asyncio.to_thread(thread.join)
        reading, self._reading = self._reading, None
        if reading is not None:
            if self._read_connection is not None:
                await asyncio.get_running_loop().run_in_executor(reading, self._read_connection.close)
                self._read_connection = None
            reading.shutdown(wait=False)

    async def append(self, records: Sequence[BusRecord]) -> None:
        """Store the records in order, in one transaction that is on the disk when this returns."""
        for record in records:
            check_record(record)
        await self._submit(lambda writer: writer.append(records))

    async def store_cursors(self, group: str, topic: Topic, offsets: Mapping[int, int]) -> None:
        """Remember the next offset to read of each partition."""
        await self._submit(lambda writer: writer.store_cursors(group, topic, offsets))

    async def ensure_topics(self, topics: Mapping[str, int]) -> None:
        """Create the missing topics; raises `TopicMismatch`."""
        await self._submit(lambda writer: writer.ensure_topics(topics))

    async def topic(self, name: str) -> Topic:
        """A topic by name; raises `UnknownTopic` when there is none."""
        known = self._topics.get(name)
        if known is None:
            self._topics = await self._read(_load_topics)
            known = self._topics.get(name)
        if known is None:
            raise UnknownTopic(f"there is no topic {name}")
        return known

    async def batch(self, name: str, positions: Mapping[int, int], limit: int) -> dict[int, list[Message]]:
        """The next records of the partitions, from the given offsets, at most `limit` in all, earlier partitions first."""
        topic = await self.topic(name)
        return await self._read(lambda connection: _load_batch(connection, name, topic, positions, limit))

    async def cursors(self, group: str, topic: Topic) -> dict[int, int]:
        """The stored next offset per partition, where there is one."""
        query = 'SELECT partition, "offset" FROM cursor WHERE "group" = ? AND topic = ?'
        return await self._read(lambda connection: dict(connection.execute(query, (group, topic.id)).fetchall()))

    async def ends(self, topic: Topic) -> dict[int, int]:
        """Per partition, the offset that the next record will get."""
        return await self._read(lambda connection: {p: _end_of(connection, topic.id, p) for p in range(topic.partitions)})

    async def last_position(self) -> int:
        """The position of the newest record of all topics, 0 when there is none."""
        return await self._read(lambda connection: int(connection.execute("SELECT coalesce(max(position), 0) FROM log").fetchone()[0]))

    async def span(self, name: str, after: int, until: int) -> tuple[int, list[Message]]:
        """Some records of a topic behind position `after`, not behind `until`, and the position to go on from."""
        topic = await self.topic(name)
        return await self._read(lambda connection: _load_span(connection, name, topic, after, until))

    async def _submit(self, write: Callable[["_Writer"], Exception | None]) -> None:
        if self._thread is None:
            raise TransportUnavailable("the bus is not open")
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.put(_Request(write, future))
        await future

    async def _read(self, query: Callable[[sqlite3.Connection], T]) -> T:
        if self._reading is None:
            raise TransportUnavailable("the bus is not open")
        try:
            return await asyncio.get_running_loop().run_in_executor(self._reading, self._query, query)
        except sqlite3.Error as error:
            raise TransportUnavailable(f"the bus in {self._directory} cannot be read: {error}") from error

    def _query(self, query: Callable[[sqlite3.Connection], T]) -> T:
        if self._read_connection is None:
            self._read_connection = _connect(self._path)
            self._read_connection.execute("PRAGMA query_only = 1")
        return query(self._read_connection)

    def _run_writer(self, loop: asyncio.AbstractEventLoop, opened: asyncio.Future[None]) -> None:
        try:
            writer = _Writer(self._directory, self._path)
        except (sqlite3.Error, OSError) as error:
            _answer(loop, [(opened, error)])
            return
        _answer(loop, [(opened, None)])
        open_ = True
        while open_:
            requests = []
            request = self._queue.get()
            while request is not None:
                requests.append(request)
                if len(requests) == GATHERED_REQUESTS or self._queue.empty():
                    break
                request = self._queue.get()
            open_ = request is not None
            if requests:
                _answer(loop, writer.write(requests))
                if writer.appended:
                    self._on_append()
        writer.close()


class _Writer:
    """The writing connection; lives on the writer thread."""

    def __init__(self, directory: Path, path: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self._turn = os.open(directory / "writer.lock", os.O_RDWR | os.O_CREAT, 0o644)
        self.appended = False
        self._connection = _connect(path)
        self._topics: dict[str, Topic] = {}
        fcntl.flock(self._turn, fcntl.LOCK_EX)
        try:
            mode = self._connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
            if mode != "wal":
                raise OSError(f"SQLite cannot keep a write-ahead log here (journal mode {mode})")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute("PRAGMA wal_autocheckpoint = 4000")
            self._connection.executescript(SCHEMA)
        except BaseException:
            self.close()
            raise
        fcntl.flock(self._turn, fcntl.LOCK_UN)

    def close(self) -> None:
        self._connection.close()
        os.close(self._turn)

    def write(self, requests: Sequence[_Request]) -> list[tuple[asyncio.Future[None], Exception | None]]:
        """All requests in one transaction: the answer to each, after the disk has it."""
        self.appended = False
        try:
            fcntl.flock(self._turn, fcntl.LOCK_EX)
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                refusals = [request.write(self) for request in requests]
                self._connection.execute("COMMIT")
            finally:
                # A COMMIT that failed (disk full) leaves the transaction open.
                if self._connection.in_transaction:
                    self._connection.rollback()
                fcntl.flock(self._turn, fcntl.LOCK_UN)
        except Exception as error:
            # Whatever it was, this thread must live on and everybody who waits must hear of it.
            self.appended = False
            self._topics.clear()
            known = isinstance(error, sqlite3.Error | OSError)
            failure = TransportUnavailable(f"the bus cannot be written: {error}") if known else error
            return [(request.future, failure) for request in requests]
        return [(request.future, refusal) for request, refusal in zip(requests, refusals, strict=True)]

    def append(self, records: Sequence[BusRecord]) -> Exception | None:
        by_topic: dict[str, list[BusRecord]] = {}
        for record in records:
            if record.topic not in by_topic and self._find_topic(record.topic) is None:
                return UnknownTopic(f"there is no topic {record.topic}")
            by_topic.setdefault(record.topic, []).append(record)
        now = time.time_ns() // 1_000_000
        for name, of_topic in by_topic.items():
            self._append_to(self._topics[name], of_topic, now)
        return None

    def _append_to(self, topic: Topic, records: Sequence[BusRecord], now: int) -> None:
        identities = [identity_of(record) for record in records]
        ids = orjson.dumps(identities).decode()
        query = "SELECT event_id FROM log WHERE topic = ? AND event_id IN (SELECT value FROM json_each(?))"
        stored = {row[0] for row in self._connection.execute(query, (topic.id, ids))}
        ends: dict[int, int] = {}
        rows = []
        for record, event_id in zip(records, identities, strict=True):
            if event_id in stored:
                continue
            stored.add(event_id)
            partition = partition_of(record.key, topic.partitions)
            offset = ends[partition] if partition in ends else _end_of(self._connection, topic.id, partition)
            ends[partition] = offset + 1
            headers = orjson.dumps(dict(record.headers)).decode()
            rows.append((topic.id, partition, offset, event_id, record.key, headers, record.value, now))
        if rows:
            self.appended = True
            self._connection.executemany(
                'INSERT INTO log (topic, partition, "offset", event_id, key, headers, value, stored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
                rows,
            )

    def store_cursors(self, group: str, topic: Topic, offsets: Mapping[int, int]) -> Exception | None:
        self._connection.executemany(
            'INSERT INTO cursor ("group", topic, partition, "offset") VALUES (?, ?, ?, ?)'
            ' ON CONFLICT ("group", topic, partition) DO UPDATE SET "offset" = excluded."offset"',
            [(group, topic.id, partition, offset) for partition, offset in offsets.items()],
        )
        return None

    def ensure_topics(self, topics: Mapping[str, int]) -> Exception | None:
        existing = {name: self._find_topic(name) for name in topics}
        for name, partitions in topics.items():
            topic = existing[name]
            if topic is not None and topic.partitions != partitions:
                return TopicMismatch(f"topic {name} has {topic.partitions} partitions, not {partitions}")
        missing = [(name, partitions) for name, partitions in topics.items() if existing[name] is None]
        self._connection.executemany("INSERT INTO topic (name, partitions) VALUES (?, ?)", missing)
        return None

    def _find_topic(self, name: str) -> Topic | None:
        if name not in self._topics:
            self._topics = _load_topics(self._connection)
        return self._topics.get(name)


def _answer(loop: asyncio.AbstractEventLoop, answers: Sequence[tuple[asyncio.Future[None], Exception | None]]) -> None:
    def settle() -> None:
        for future, error in answers:
            if future.done():
                continue
            if error is None:
                future.set_result(None)
            else:
                future.set_exception(error)

    # A loop that is closed already has nobody who waits.
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(settle)


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, cached_statements=256)


def _load_topics(connection: sqlite3.Connection) -> dict[str, Topic]:
    return {name: Topic(id_, partitions) for id_, name, partitions in connection.execute("SELECT id, name, partitions FROM topic")}


def _end_of(connection: sqlite3.Connection, topic: int, partition: int) -> int:
    row = connection.execute('SELECT max("offset") FROM log WHERE topic = ? AND partition = ?', (topic, partition)).fetchone()
    return 0 if row[0] is None else int(row[0]) + 1


def _message(name: str, row: tuple[int, int, str, str, bytes, int]) -> Message:
    partition, offset, key, headers, value, stored_at = row
    return Message(name, key, value, orjson.loads(headers), partition, offset, datetime.fromtimestamp(stored_at / 1000, UTC))


def _load_batch(
    connection: sqlite3.Connection, name: str, topic: Topic, positions: Mapping[int, int], limit: int
) -> dict[int, list[Message]]:
    batch: dict[int, list[Message]] = {}
    for partition, offset in positions.items():
        rows = connection.execute(
            'SELECT partition, "offset", key, headers, value, stored_at FROM log'
            ' WHERE topic = ? AND partition = ? AND "offset" >= ? ORDER BY "offset" LIMIT ?',
            (topic.id, partition, offset, limit),
        ).fetchall()
        if rows:
            batch[partition] = [_message(name, row) for row in rows]
            limit -= len(rows)
            if limit <= 0:
                break
    return batch


def _load_span(connection: sqlite3.Connection, name: str, topic: Topic, after: int, until: int) -> tuple[int, list[Message]]:
    rows = connection.execute(
        'SELECT position, partition, "offset", key, headers, value, stored_at FROM log'
        " WHERE topic = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?",
        (topic.id, after, until, READ_CHUNK),
    ).fetchall()
    messages = [_message(name, row[1:]) for row in rows]
    return (rows[-1][0] if len(rows) == READ_CHUNK else until), messages
