"""The relay's side of the outbox: who may empty it (one process per service), reading in position order, deleting what was sent."""

import fcntl
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import asyncpg
import orjson

from shared.db.connecting import STATEMENT_SECONDS, connect
from shared.db.engine import Database
from shared.db.lane import Lane
from shared.db.postgres import BY_INDEX_ONLY
from shared.db.records import from_text
from shared.db.statements import DatabaseGone

_SELECT = 'SELECT "position", event_id, topic, "key", type, headers, value FROM outbox'
# by position, which an index finds, and by id: in a database that was put back meanwhile the position may be another event's
_TAKE = (
    "WITH gone AS (DELETE FROM outbox USING unnest($1::bigint[], $2::text[]) AS sent(at, id)"
    ' WHERE outbox."position" = sent.at AND outbox.event_id = sent.id)'
    f' {_SELECT} WHERE event_id NOT IN (SELECT unnest($2::text[])) AND "key" <> ALL($3::text[]) ORDER BY "position" LIMIT $4'
)
_FORGET_SQLITE = 'DELETE FROM outbox WHERE ("position", event_id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))'
_READ_SQLITE = f'{_SELECT} WHERE "key" NOT IN (SELECT value FROM json_each(?)) ORDER BY "position" LIMIT ?'


class OutboxRow(NamedTuple):
    position: int
    event_id: str
    topic: str
    key: str
    type: str
    headers: dict[str, str]
    value: bytes


class Outbox(Protocol):
    async def acquire(self) -> bool:
        """Whether this process is now the one that empties the outbox."""

    async def take(self, sent: Sequence[OutboxRow], limit: int, but: Sequence[str] = ()) -> list[OutboxRow]:
        """Deletes what was sent; answers the oldest of the other rows in position order, without those of the keys `but`. Raises
        `DatabaseGone`."""

    async def announce(self) -> None:
        """Tells the relay in another process that there is something to send."""

    async def release(self) -> None: ...


def open_outbox(database: Database, lane: Lane, lock_directory: Path, on_announced: Callable[[], None]) -> Outbox:
    if database.dialect == "postgresql":
        return PostgresOutbox(database.address.dsn, database.address.schema, lane, on_announced)
    return SqliteOutbox(database, lane, lock_directory / f"{database.address.service}.relay")


class SqliteOutbox:
    """Held by a file lock, which the kernel frees when the process dies. Deletes go through the file's one writer thread."""

    def __init__(self, database: Database, lane: Lane, lock: Path) -> None:
        self._database = database
        self._lane = lane
        self._path = lock
        self._lock: int | None = None

    async def acquire(self) -> bool:
        if self._lock is not None:
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            return False
        self._lock = descriptor
        return True

    async def take(self, sent: Sequence[OutboxRow], limit: int, but: Sequence[str] = ()) -> list[OutboxRow]:
        if sent:
            await self._lane.driver.execute(_FORGET_SQLITE, _json([(row.position, row.event_id) for row in sent]))
        rows = await self._lane.driver.query(_READ_SQLITE, _json(list(but)), limit) if limit else []
        return [OutboxRow(row[0], row[1], row[2], row[3], row[4], orjson.loads(row[5]), bytes(row[6])) for row in rows]

    async def announce(self) -> None:
        return None

    async def release(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _json(value: object) -> str:
    return orjson.dumps(value).decode()


class PostgresOutbox:
    """Held by an advisory lock on the very connection that reads and deletes: whoever loses it can delete nothing."""

    def __init__(self, dsn: str, schema: str, lane: Lane, on_announced: Callable[[], None]) -> None:
        self._dsn = dsn
        self._schema = schema
        self._lane = lane
        self._on_announced = on_announced
        self._connection: Any = None
        self._held = False

    async def acquire(self) -> bool:
        try:
            if self._connection is None or self._connection.is_closed():
                self._held = False
                # a deletion that a crash undoes is an event sent twice, as after a crash before it: no need to wait for the disk
                settings = {**BY_INDEX_ONLY, "synchronous_commit": "off"}
                self._connection = await connect(self._dsn, self._schema, "relay", settings)
                await self._connection.add_listener(f"{self._schema}_outbox", self._heard)
            if not self._held:
                self._held = await self._connection.fetchval(
                    "SELECT pg_try_advisory_lock(hashtext($1))", f"bihuan.relay.{self._schema}", timeout=STATEMENT_SECONDS
                )
            return self._held
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
            await self.release()
            raise DatabaseGone(str(error)) from error

    async def take(self, sent: Sequence[OutboxRow], limit: int, but: Sequence[str] = ()) -> list[OutboxRow]:
        rows = await self._run("fetch", _TAKE, [row.position for row in sent], [row.event_id for row in sent], list(but), limit)
        return [OutboxRow(row[0], row[1], row[2], row[3], row[4], orjson.loads(row[5]), row[6]) for row in rows]

    async def announce(self) -> None:
        await self._lane.driver.execute("SELECT pg_notify($1, '')", f"{self._schema}_outbox")

    async def release(self) -> None:
        connection, self._connection, self._held = self._connection, None, False
        if connection is not None:
            connection.terminate()

    def _heard(self, *_: Any) -> None:
        self._on_announced()

    async def _run(self, method: str, sql: str, *parameters: Any) -> Any:
        if self._connection is None or not self._held:
            raise DatabaseGone("the relay does not hold its lock")
        try:
            return await getattr(self._connection, method)(sql, *parameters, timeout=STATEMENT_SECONDS)
        except (TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
            await self.release()
            raise DatabaseGone(str(error)) from error


async def outbox_state(database: Database) -> tuple[int, Any]:
    """How many rows wait, and since when (aware UTC, or None)."""
    outbox = database.metadata.tables["outbox"]
    rows = await database.rows(outbox.select().with_only_columns(outbox.c.stored_at).order_by(outbox.c.position).limit(1))
    if not rows:
        return 0, None
    oldest = rows[0]["stored_at"]
    return await database.count(outbox), from_text(oldest) if isinstance(oldest, str) else oldest
