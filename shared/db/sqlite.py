"""SQLite: one connection and one thread per file. A batch is decided and its rows are handed over on the event loop; what may wait for
the disk or for another process, a look and the commit, is done in the thread. `BEGIN IMMEDIATE` stands before the first look or row, so
that what was looked at holds until the commit.

Rows are handed over on the loop because every statement lets go of the interpreter: in a thread it waits for the loop twice, and both
together took longer than one after the other (record 0007). They change pages in memory; a page that is not there is read, what does not
fit is written early, and both are then done on the loop.
"""

import asyncio
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Coroutine, Generator
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
    StorageRefused,
    TakeNumbers,
    Write,
    WriteFault,
    codec,
    load_sql,
    sqlite_sql,
)
from shared.fault_points import fault_point

T = TypeVar("T")

BUSY_SECONDS = 10.0
TOGETHER = 64
"""Rows that are handed over in one go."""
TURN_SECONDS = 0.005
"""How long rows are handed over before others get their turn."""
SWITCH_SECONDS = 0.0005
"""How long a thread that wants the interpreter waits before it is handed over: once the disk has answered little is left to do."""
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
        await self._whole(self._hop(self._close))
        self._thread.shutdown()

    async def drive(self, batch: Generator[Any, Any, T]) -> T:
        return await self._whole(self._take(batch))

    async def _whole(self, work: Coroutine[Any, Any, T]) -> T:
        """With the connection to itself until its end, in a task of its own: whoever is cancelled leaves no transaction half driven, and
        no statement under way beside the next one's."""
        return await asyncio.shield(asyncio.ensure_future(self._alone(work)))

    async def _alone(self, work: Coroutine[Any, Any, T]) -> T:
        async with self._busy:
            return await work

    async def _take(self, batch: Generator[Any, Any, T]) -> T:
        try:
            return await self._drive(batch)
        except BaseException as fault:
            await self._hop(self._give_up)
            if isinstance(fault, sqlite3.Error):
                raise _gone(fault) from fault
            raise

    async def execute(self, sql: str, *parameters: Any) -> int:
        """One statement of the kernel's own (relay, clean-up) in its own transaction; the number of rows it changed."""
        return await self._whole(self._hop(lambda: self._execute(sql, parameters)))

    async def query(self, sql: str, *parameters: Any) -> list[Any]:
        """Rows of one statement of the kernel's own."""
        return await self._whole(self._hop(lambda: self._query(sql, parameters)))

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
        if isinstance(request, Write):
            connection = self._writing()
            return await self._write(await self._hop(self._begin) if connection is None else connection, request)
        return await self._hop(lambda: self._ask(request))

    def _writing(self) -> sqlite3.Connection | None:
        """The connection, in a transaction, if there is nothing to wait for: the file is open and nobody else writes to it."""
        connection = self._connection
        if connection is None or connection.in_transaction:
            return connection
        if file_identity(self._path) != self._file:
            return None
        connection.execute("PRAGMA busy_timeout=0")
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return None  # whatever it is, the thread may wait for its end or will meet it too
        finally:
            connection.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000:.0f}")
        return connection

    def _begin(self) -> sqlite3.Connection:
        connection = self._open()
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        return connection

    def _ask(self, request: Loads | TakeNumbers) -> Any:
        connection = self._begin()
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

    def _load(self, connection: sqlite3.Connection, load: Load) -> list[dict[str, Any]]:
        keys = orjson.dumps(list(load.keys)).decode()
        read = codec(load.table, "sqlite").read
        return [read(row) for row in connection.execute(load_sql(load.table, load.by, load.where, "sqlite"), (keys,))]

    async def _write(self, connection: sqlite3.Connection, write: Write) -> Exception | None:
        began = time.perf_counter()
        try:
            for op in write.ops:
                sql, count = sqlite_sql(op.verb, op.table, op.match), 0
                for start in range(0, len(op.rows), TOGETHER):
                    count += connection.executemany(sql, op.rows[start : start + TOGETHER]).rowcount
                    if time.perf_counter() - began > TURN_SECONDS:
                        await asyncio.sleep(0)
                        began = time.perf_counter()
                if op.checked and count != len(op.rows):
                    raise LostRace(f"{op.verb} {op.table.name}: {count} of {len(op.rows)} rows")
                fault_point("lane.half_written")
            fault_point("lane.before_commit")
            await self._hop(lambda: connection.execute("COMMIT"))
            fault_point("lane.committed")
        except LostRace as race:
            return await self._undone(race)
        except sqlite3.IntegrityError as error:
            # a key that exists is a race to be decided again; anything else is a bad row
            unique = error.sqlite_errorname in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")
            return await self._undone(LostRace(str(error)) if unique else WriteFault(str(error)))
        except sqlite3.OperationalError as error:
            if _primary(error) in _GONE:
                raise
            return await self._undone(WriteFault(str(error)))
        except (sqlite3.Error, ValueError, TypeError, OverflowError) as error:
            return await self._undone(WriteFault(str(error)))
        return None

    async def _undone(self, fault: Exception) -> Exception:
        await self._hop(self._give_up)
        return fault

    def _give_up(self) -> None:
        if self._in_transaction():
            self._open().execute("ROLLBACK")
        self._kernel.forget_numbers()
