"""SQLite: one writer and one reader thread per file. A batch hops to them for its looks and its one transaction."""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import orjson

from shared.db.kernel import Kernel
from shared.db.statements import (
    DatabaseGone,
    Load,
    Loads,
    LostRace,
    RowOp,
    StorageRefused,
    TakeNumbers,
    Verb,
    Write,
    WriteFault,
    Yielded,
    codec,
    load_sql,
    sqlite_sql,
)
from shared.fault_points import fault_point

T = TypeVar("T")

BUSY_SECONDS = 10.0
TOGETHER = (64, 16, 4, 1)
"""Rows of one statement: few sizes, so that each is prepared once."""
STATEMENTS = 512
_STORAGE = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR})
_GONE = _STORAGE | {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
"""Primary result codes of what no row is to blame for."""


def _primary(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension; 0 for a fault of the module itself."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _gone(error: sqlite3.Error) -> DatabaseGone:
    return StorageRefused(str(error)) if _primary(error) in _STORAGE else DatabaseGone(str(error))


def connect(path: Path) -> sqlite3.Connection:
    """A connection that survives power loss: WAL with a full sync per commit. The file must exist: the migrations make it."""
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS
    )
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    # a first look makes the index that readers share; a disk that is full later has no room for it, and nobody could read
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    return connection


def file_identity(path: Path) -> tuple[int, int] | None:
    """Which file a path names now; None for none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


class _Hand:
    """A connection to a database file, and the one thread that uses it."""

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"sqlite-{name}")
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    async def hop(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Runs the work on the thread; nothing of it is left open afterwards. Raises `DatabaseGone`."""
        # shielded: a caller that is cancelled must not leave a transaction half driven
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, self._done, work))

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    def _done(self, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._open()
        try:
            return work(connection)
        except sqlite3.Error as error:
            raise _gone(error) from error
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def _open(self) -> sqlite3.Connection:
        # a file that was removed or replaced would take all writes and keep none of them
        if self._connection is not None and file_identity(self._path) != self._identity:
            self._close()
        if self._connection is None:
            try:
                self._connection = connect(self._path)
            except sqlite3.Error as error:
                raise DatabaseGone(f"{self._path}: {error}") from error
            self._identity = file_identity(self._path)
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class SqliteDriver:
    """Drives batches against one file: they are decided on the event loop, look by one thread and write by another. One file has one
    writer; while it writes for one batch, the next can look and be decided."""

    def __init__(self, path: Path, kernel: Kernel, *, beside: "SqliteDriver | None" = None) -> None:
        """`beside`: the driver whose threads this one uses."""
        self._path = path
        self._kernel = kernel
        self._borrows = beside is not None
        self._writer: _Hand = beside._writer if beside else _Hand(path, f"{kernel.service}-writer")
        self._reader: _Hand = beside._reader if beside else _Hand(path, f"{kernel.service}-reader")

    @property
    def in_doubt_since(self) -> float | None:
        return None  # a commit on this machine has an answer

    async def start(self) -> None:
        for hand in (self._writer, self._reader):
            await hand.hop(lambda _: None)

    async def stop(self) -> None:
        if not self._borrows:
            for hand in (self._writer, self._reader):
                await hand.close()

    def second(self) -> "SqliteDriver":
        """A driver for a second batch."""
        return SqliteDriver(self._path, self._kernel, beside=self)

    async def drive(self, batch: Generator[Any, Any, T]) -> T:
        answer: Any = None
        bad: WriteFault | None = None
        while True:
            try:
                request = batch.send(answer) if bad is None else batch.throw(bad)
            except StopIteration as end:
                result: T = end.value
                return result
            bad = None
            if isinstance(request, Yielded):
                await asyncio.sleep(0)
                answer = None
                continue
            try:
                hand = self._reader if isinstance(request, Loads) else self._writer
                answer = await hand.hop(partial(self._answer, request))
            except (ValueError, TypeError, OverflowError) as error:
                bad = WriteFault(str(error))

    async def execute(self, sql: str, *parameters: Any) -> int:
        """One statement of the kernel's own (relay, clean-up) in its own transaction; the number of rows it changed."""
        return await self._writer.hop(lambda connection: connection.execute(sql, parameters).rowcount)

    async def query(self, sql: str, *parameters: Any) -> list[Any]:
        """Rows of one statement of the kernel's own."""
        return await self._reader.hop(lambda connection: connection.execute(sql, parameters).fetchall())

    def _answer(self, request: Loads | TakeNumbers | Write, connection: sqlite3.Connection) -> Any:
        match request:
            case Loads():
                connection.execute("BEGIN")  # all of them see the same moment
                found = [self._load(connection, load) for load in request.loads]
                connection.execute("COMMIT")
                return found
            case TakeNumbers():
                row = connection.execute(
                    "INSERT INTO numbers (series, next) VALUES (?, ? + 1)"
                    " ON CONFLICT (series) DO UPDATE SET next = next + ? RETURNING next",
                    (request.series, request.count, request.count),
                ).fetchone()
                return row[0] - request.count
            case Write():
                return self._write(connection, request)

    def _load(self, connection: sqlite3.Connection, load: Load) -> list[dict[str, Any]]:
        keys = orjson.dumps(list(load.keys)).decode()
        read = codec(load.table, "sqlite").read
        return [read(row) for row in connection.execute(load_sql(load.table, load.by, load.where, "sqlite"), (keys,))]

    def _write(self, connection: sqlite3.Connection, write: Write) -> Exception | None:
        try:
            connection.execute("BEGIN IMMEDIATE")
            for op in write.ops:
                count = self._change(connection, op)
                if op.checked and count != len(op.rows):
                    raise LostRace(f"{op.verb} {op.table.name}: {count} of {len(op.rows)} rows")
                fault_point("lane.half_written")
            fault_point("lane.before_commit")
            connection.execute("COMMIT")
            fault_point("lane.committed")
        except LostRace as race:
            self._undo(connection)
            return race
        except sqlite3.IntegrityError as error:
            self._undo(connection)
            # a key that exists is a race to be decided again; anything else is a bad row
            unique = error.sqlite_errorname in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")
            return LostRace(str(error)) if unique else WriteFault(str(error))
        except sqlite3.OperationalError as error:
            self._undo(connection)
            if _primary(error) in _GONE:
                raise
            return WriteFault(str(error))
        except (sqlite3.Error, ValueError, TypeError, OverflowError) as error:
            self._undo(connection)
            return WriteFault(str(error))
        return None

    def _change(self, connection: sqlite3.Connection, op: RowOp) -> int:
        """The number of rows that the operation changed. Every statement lets go of the interpreter, and may wait for the event loop
        before it gets it back: rows that can go together do."""
        if op.verb not in (Verb.INSERT, Verb.UPSERT):
            return connection.executemany(sqlite_sql(op.verb, op.table, op.match), op.rows).rowcount
        count, done = 0, 0
        for size in TOGETHER:
            while len(op.rows) - done >= size:
                values = [value for row in op.rows[done : done + size] for value in row]
                count += connection.execute(sqlite_sql(op.verb, op.table, op.match, size), values).rowcount
                done += size
        return count

    def _undo(self, connection: sqlite3.Connection) -> None:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
