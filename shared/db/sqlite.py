"""SQLite: one connection and one thread per file; a batch is decided on the event loop and hops over for a look and for its write.
`BEGIN IMMEDIATE` stands before the first of them, so that no race can be lost."""

import asyncio
import os
import sqlite3
import sys
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import orjson

from shared.db.driving import driven
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
    codec,
    load_sql,
    sqlite_sql,
)
from shared.fault_points import fault_point

T = TypeVar("T")

BUSY_SECONDS = 10.0
TOGETHER = (64, 48, 40, 32, 28, 24, 20, 16, 12, 8, 6, 4, 3, 2, 1)
"""Rows of one statement: not every number, so that each is prepared once and all of them are kept."""
SWITCH_SECONDS = 0.0005
"""How long a thread that wants the interpreter waits before it is handed over: a statement is done in less, and each waits twice."""
CACHE_KIB = 32 * 1024
CHECKPOINT_PAGES = 8000
"""A log of 32 MB is written back at once: pages that many commits changed go once."""
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
    connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
    connection.execute("PRAGMA temp_store=MEMORY")  # what a statement would undo goes into a file of its own otherwise
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


class SqliteDriver:
    """Drives batches against one file."""

    def __init__(self, path: Path, kernel: Kernel) -> None:
        self._path = path
        self._kernel = kernel
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"sqlite-{kernel.service}")
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._busy = asyncio.Lock()

    @property
    def in_doubt_since(self) -> float | None:
        return None  # a commit on this machine has an answer

    async def start(self) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        await self._hop(self._open)

    async def stop(self) -> None:
        async with self._busy:
            await self._hop(self._close)
        self._thread.shutdown()

    async def drive(self, batch: Generator[Any, Any, T]) -> T:
        # as a whole, in a task of its own: a caller that is cancelled must not leave a transaction half driven
        return await asyncio.shield(asyncio.ensure_future(self._take(batch)))

    async def _take(self, batch: Generator[Any, Any, T]) -> T:
        async with self._busy:
            try:
                return await self._drive(batch)
            except BaseException as fault:
                await self._hop(self._give_up)
                if isinstance(fault, sqlite3.Error):
                    raise _gone(fault) from fault
                raise

    async def execute(self, sql: str, *parameters: Any) -> int:
        """One statement of the kernel's own (relay, clean-up) in its own transaction; the number of rows it changed."""
        async with self._busy:
            return await self._hop(lambda: self._execute(sql, parameters))

    async def query(self, sql: str, *parameters: Any) -> list[Any]:
        """Rows of one statement of the kernel's own."""
        async with self._busy:
            return await self._hop(lambda: self._query(sql, parameters))

    async def _hop(self, work: Callable[[], T]) -> T:
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work))

    def _open(self) -> sqlite3.Connection:
        # a file that was removed or replaced would take all writes and keep none of them; within a transaction it is too late to ask
        if self._connection is not None and not self._connection.in_transaction and file_identity(self._path) != self._file:
            self._close()
        if self._connection is None:
            try:
                self._connection = connect(self._path)
            except sqlite3.Error as error:
                raise DatabaseGone(f"{self._path}: {error}") from error
            self._file = file_identity(self._path)
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _execute(self, sql: str, parameters: tuple[Any, ...]) -> int:
        try:
            return self._open().execute(sql, parameters).rowcount
        except sqlite3.Error as error:
            raise _gone(error) from error

    def _query(self, sql: str, parameters: tuple[Any, ...]) -> list[Any]:
        try:
            return self._open().execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise _gone(error) from error

    def _in_transaction(self) -> bool:
        return self._connection is not None and self._connection.in_transaction

    async def _drive(self, batch: Generator[Any, Any, T]) -> T:
        result = await driven(batch, self._answer, (ValueError, TypeError, OverflowError))
        if self._in_transaction():
            await self._hop(lambda: self._open().execute("COMMIT"))  # nothing but numbers was taken
        return result

    async def _answer(self, request: Any) -> Any:
        return await self._hop(lambda: self._ask(request))

    def _ask(self, request: Any) -> Any:
        connection = self._open()
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        match request:
            case Loads():
                return [self._load(connection, load) for load in request.loads]
            case TakeNumbers():
                row = connection.execute(
                    "INSERT INTO numbers (series, next) VALUES (?, ? + 1)"
                    " ON CONFLICT (series) DO UPDATE SET next = next + ? RETURNING next",
                    (request.series, request.count, request.count),
                ).fetchone()
                return row[0] - request.count
            case _:
                return self._write(connection, request)

    def _load(self, connection: sqlite3.Connection, load: Load) -> list[dict[str, Any]]:
        keys = orjson.dumps(list(load.keys)).decode()
        read = codec(load.table, "sqlite").read
        return [read(row) for row in connection.execute(load_sql(load.table, load.by, load.where, "sqlite"), (keys,))]

    def _write(self, connection: sqlite3.Connection, write: Write) -> Exception | None:
        try:
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

    def _give_up(self) -> None:
        if self._connection is not None:
            self._undo(self._connection)

    def _undo(self, connection: sqlite3.Connection) -> None:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        self._kernel.forget_numbers()
