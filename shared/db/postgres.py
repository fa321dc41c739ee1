"""PostgreSQL: loads and one statement per batch on an own asyncpg connection, in autocommit: one round trip is the transaction."""

import asyncio
import re
import time
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import asyncpg
import structlog

from shared.db.connecting import STATEMENT_SECONDS, connect
from shared.db.driving import driven
from shared.db.kernel import Kernel
from shared.db.statements import (
    BatchStatement,
    CommitUnknown,
    DatabaseGone,
    Loads,
    LostRace,
    SentColumns,
    StorageRefused,
    TakeNumbers,
    Write,
    WriteFault,
    batch_parameters,
    codec,
    load_parameters,
    loads_sql,
)
from shared.fault_points import fault_point

T = TypeVar("T")
log = structlog.get_logger(__name__)

LOOK_UP_SECONDS = 20.0
"""How long a broken COMMIT is asked after before its callers get 503 `outcome_unknown`."""

BY_INDEX_ONLY = {
    "jit": "off",
    "enable_seqscan": "off",
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
    "plan_cache_mode": "force_generic_plan",
}
"""A lane reaches rows by key and nothing else. Statistics lag behind tables that grow from empty, and a plan made then is kept: the
inbox of 20,000 events was scanned whole for every batch (65 ms instead of 1). And as there is one way only, it is looked for once: the
server takes a plan for the very keys of a load to be cheaper than one for any keys, and would make it anew each time."""

_CONNECTION_FAULTS = (
    OSError,
    asyncio.TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # a statement met the server's farewell half read: the connection is of no use any more
    asyncpg.PostgresConnectionError,
    asyncpg.exceptions.OperatorInterventionError,
    asyncpg.exceptions.PostgresIOError,
    asyncpg.exceptions.InvalidAuthorizationSpecificationError,
    asyncpg.exceptions.InvalidCatalogNameError,
)
_UNUSABLE = (
    asyncpg.exceptions.InsufficientResourcesError,
    asyncpg.exceptions.ReadOnlySQLTransactionError,
    asyncpg.exceptions.InsufficientPrivilegeError,
    asyncpg.exceptions.UndefinedTableError,
)
"""The server itself says that it did nothing, and no row is at fault: disk full, standby, no right, no schema."""
_STORAGE = (asyncpg.exceptions.DiskFullError, asyncpg.exceptions.ReadOnlySQLTransactionError)
_GONE = (*_CONNECTION_FAULTS, *_UNUSABLE)
_ARGUMENT = re.compile(r"argument \$\d{1,4}")
_BAD_VALUES = (asyncpg.DataError, ValueError, TypeError, OverflowError)
_RACES = (
    asyncpg.UniqueViolationError,
    asyncpg.DivisionByZeroError,
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
    asyncpg.LockNotAvailableError,
)


_TAKE_NUMBERS = (
    "INSERT INTO numbers (series, next) SELECT $1, $2::bigint + 1 FROM set_config('synchronous_commit', $3::text, true)"
    " ON CONFLICT (series) DO UPDATE SET next = numbers.next + $2::bigint RETURNING next"
)


def _without_values(error: Exception) -> str:
    """What the database refused and where; its own words hold the row, which may be a person, and faults are logged."""
    places = [getattr(error, f"{kind}_name", None) for kind in ("table", "column", "constraint")]
    argument = _ARGUMENT.search(str(error))
    return " ".join([type(error).__name__, *(place for place in places if place), *([argument[0]] if argument else [])])


def _gone(fault: BaseException) -> DatabaseGone:
    return StorageRefused(str(fault)) if isinstance(fault, _STORAGE) else DatabaseGone(str(fault))


class PostgresDriver:
    """Drives batches against one schema of one database."""

    def __init__(self, dsn: str, schema: str, kernel: Kernel) -> None:
        self._dsn = dsn
        self._schema = schema
        self._kernel = kernel
        self._connection: Any = None
        self._statements: dict[tuple[Any, ...], str] = {}
        self._sent = SentColumns()
        self._busy = asyncio.Lock()
        self._in_doubt_since: float | None = None

    @property
    def in_doubt_since(self) -> float | None:
        return self._in_doubt_since

    async def start(self) -> None:
        async with self._busy:
            await self._connect()

    async def stop(self) -> None:
        async with self._busy:
            await self._drop()

    async def drive(self, batch: Generator[Any, Any, T]) -> T:
        async with self._busy:
            try:
                return await driven(batch, self._answer, _BAD_VALUES, _without_values)
            except _GONE as fault:
                raise await self._given_up(fault) from fault

    async def execute(self, sql: str, *parameters: Any) -> int:
        """One statement of the kernel's own in its own transaction; the number of rows it changed."""
        async with self._busy:
            try:
                status = await (await self._connect()).execute(sql, *parameters, timeout=STATEMENT_SECONDS)
                return int(status.split()[-1])
            except _GONE as fault:
                raise await self._given_up(fault) from fault

    async def query(self, sql: str, *parameters: Any) -> list[Any]:
        """Rows of one statement of the kernel's own."""
        async with self._busy:
            try:
                rows: list[Any] = await (await self._connect()).fetch(sql, *parameters, timeout=STATEMENT_SECONDS)
                return rows
            except _GONE as fault:
                raise await self._given_up(fault) from fault

    async def _connect(self) -> Any:
        if self._connection is None or self._connection.is_closed():
            try:
                self._connection = await connect(
                    self._dsn,
                    self._schema,
                    "lane",
                    BY_INDEX_ONLY,
                    statement_cache_size=512,
                    max_cacheable_statement_size=0,  # batches of many tables are long, and they are what should be planned once
                )
            except asyncpg.PostgresError as refusal:
                # whatever a server says to somebody who has asked nothing yet (on a full disk: "could not write init file")
                raise ConnectionError(str(refusal)) from refusal
        return self._connection

    async def _given_up(self, fault: BaseException) -> DatabaseGone:
        """A full disk takes nothing from the connection, and a server may not be able to make another one on it."""
        if not isinstance(fault, asyncpg.exceptions.DiskFullError):
            await self._drop()
        return _gone(fault)

    async def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.terminate()

    async def _answer(self, request: Any) -> Any:
        match request:
            case Loads():
                connection = await self._connect()
                asked, keys = load_parameters(request.loads)
                (found,) = await connection.fetch(loads_sql(asked), *keys, timeout=STATEMENT_SECONDS)
                return [
                    [read(row) for row in rows]
                    for rows, read in zip(found, (codec(load.table, "postgresql").read for load in request.loads), strict=True)
                ]
            case TakeNumbers():
                connection = await self._connect()
                commit = "on" if request.durable else "off"
                after = await connection.fetchval(_TAKE_NUMBERS, request.series, request.count, commit, timeout=STATEMENT_SECONDS)
                return after - request.count
            case Write():
                return await self._write(request)

    async def _write(self, write: Write) -> Exception | None:
        shape, parameters = batch_parameters(write.ops, self._sent)
        sql = self._statements.get(shape)
        if sql is None:
            sql = self._statements[shape] = BatchStatement(write.ops, shape).sql
        connection = await self._connect()
        fault_point("lane.before_commit")
        try:
            await connection.fetchval(sql, *parameters, timeout=STATEMENT_SECONDS)
        except _RACES as race:
            return LostRace(str(race))
        except _UNUSABLE:
            raise
        except _CONNECTION_FAULTS as fault:
            await self._drop()
            self._in_doubt_since = time.monotonic()
            try:
                return await self._look_up(write.batch_id, fault)
            finally:
                self._in_doubt_since = None
        except (asyncpg.PostgresError, asyncpg.DataError, ValueError, OverflowError) as error:
            return WriteFault(_without_values(error))
        fault_point("lane.committed")
        return None

    async def _look_up(self, batch_id: str, fault: BaseException) -> Exception | None:
        """Whether a batch whose COMMIT got no answer stands. Taking its id ourselves is also a fence: the lost statement may still run
        on the server, and can then never commit; ours waits for it. The fence bears a time of its own, because its answer may get lost
        as well and it must not be taken for the batch then."""
        fence = datetime.now(UTC) + timedelta(minutes=1)
        until = time.monotonic() + LOOK_UP_SECONDS
        pause = 0.05
        while time.monotonic() < until:
            left = max(1.0, until - time.monotonic())
            try:
                connection = await self._connect()
                await connection.execute(
                    "INSERT INTO batches (id, stored_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING", batch_id, fence, timeout=left
                )
                if await connection.fetchval("SELECT stored_at = $2 FROM batches WHERE id = $1", batch_id, fence, timeout=left):
                    return LostRace(f"not committed: {fault}")
                log.info("commit_found", batch_id=batch_id)
                return None
            except _GONE:
                await self._drop()
                await asyncio.sleep(pause)
                pause = min(pause * 2, 1.0)
        raise CommitUnknown(str(fault))
