"""The database of one service: an engine for reading, a lane for writing. One SQLite file or one PostgreSQL schema per service."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import orjson
import structlog
from sqlalchemy import URL, CursorResult, Executable, MetaData, RowMapping, Table, event, func, make_url, select
from sqlalchemy.exc import DataError, DBAPIError, DisconnectionError, IntegrityError, NotSupportedError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from shared.db.commands import Loader
from shared.db.kernel import Kernel
from shared.db.lane import Driver
from shared.db.postgres import PostgresDriver
from shared.db.reading import KeyedReader, PostgresReading
from shared.db.records import Record, table_of
from shared.db.sqlite import SqliteDriver, file_identity
from shared.problems import Busy

R = TypeVar("R", bound=Record)
T = TypeVar("T")
log = structlog.get_logger(__name__)

READERS = 8
SQLITE_READERS = 4
PLACE_SECONDS = 30.0
"""How long a read waits for a connection."""
_AWAY = (OSError, TimeoutError, PoolTimeout, DBAPIError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
_OURS = (DataError, IntegrityError, NotSupportedError, ProgrammingError, asyncpg.DataError, asyncpg.SyntaxOrAccessError)
"""Faults of a statement; what else a driver complains of ("starting up", "shutting down") SQLAlchemy names in general terms only."""


@dataclass(frozen=True)
class DatabaseAddress:
    """Where a service's data live: `sqlite+aiosqlite:///file` or `postgresql+asyncpg://…` (there one schema per service)."""

    service: str
    url: URL

    @classmethod
    def of(cls, service: str, url: str) -> "DatabaseAddress":
        return cls(service, make_url(url))

    @property
    def dialect(self) -> str:
        """`postgresql` or `sqlite`."""
        return self.url.get_backend_name()

    @property
    def path(self) -> Path:
        return Path(self.url.database or "")

    @property
    def schema(self) -> str:
        return self.service

    @property
    def dsn(self) -> str:
        return self.url.set(drivername="postgresql").render_as_string(hide_password=False)


class Database:
    """Reading. Every select sees all that was committed before it began (read your writes)."""

    def __init__(self, address: DatabaseAddress, metadata: MetaData) -> None:
        self.address = address
        self.metadata = metadata
        self.dialect = address.dialect
        self.engine = _reading_engine(address)
        self._postgres = PostgresReading(address.dsn, address.schema) if self.dialect == "postgresql" else None
        self._keyed = KeyedReader(metadata, self.dialect, self._postgres.fetch if self._postgres else self._fetch_sqlite)
        self._under_way: set[asyncio.Task[Any]] = set()
        self._places = asyncio.Semaphore(SQLITE_READERS)

    def driver(self, kernel: Kernel) -> Driver:
        """What the lane writes with."""
        if self.dialect == "postgresql":
            return PostgresDriver(self.address.dsn, self.address.schema, kernel)
        return SqliteDriver(self.address.path, kernel)

    def table(self, record: type[Record]) -> Table:
        return table_of(record, self.metadata)

    async def load(self, loader: Loader[R], keys: Iterable[str]) -> list[R]:
        """Rows by key, as commands load theirs: the cheapest way to read what is known by id."""
        with self._away_as_busy():
            return await self._keyed.load(loader, keys)

    async def rows(self, statement: Executable) -> Sequence[RowMapping]:
        return await self._read(statement, lambda result: result.mappings().all())

    async def fetch(self, record: type[R], statement: Executable) -> list[R]:
        """The rows of a select over all columns of the record's table, as records."""
        return [record.from_row(dict(row)) for row in await self.rows(statement)]

    async def find(self, record: type[R], statement: Executable) -> R | None:
        found = await self.fetch(record, statement)
        return found[0] if found else None

    async def scalar(self, statement: Executable) -> Any:
        return await self._read(statement, lambda result: result.scalar())

    async def _fetch_sqlite(self, sql: str, keys: list[str]) -> Sequence[Any]:
        async def fetch(connection: AsyncConnection) -> Sequence[Any]:
            return (await connection.exec_driver_sql(sql, (orjson.dumps(keys).decode(),))).all()

        return await self._connected(fetch)

    async def _read(self, statement: Executable, take: Callable[[CursorResult[Any]], T]) -> T:
        with self._away_as_busy():
            try:
                return await self._once(statement, take)
            except DBAPIError as fault:
                if not fault.connection_invalidated:
                    raise
                # lost since it was last used, which a ping before every read would show at the price of the read itself; the pool has
                # thrown away all that are as old, and reading twice hurts nobody
                return await self._once(statement, take)

    async def _once(self, statement: Executable, take: Callable[[CursorResult[Any]], T]) -> T:
        async def ask(connection: AsyncConnection) -> T:
            return take(await connection.execute(statement))

        return await self._connected(ask)

    async def _connected(self, read: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        if self.dialect == "postgresql":
            async with self.engine.connect() as connection:
                return await read(connection)
        async with asyncio.timeout(PLACE_SECONDS):
            await self._places.acquire()
        return await self._to_its_end(read)

    async def _to_its_end(self, read: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """A read of SQLite is work of a thread: when its asker is cancelled it is interrupted, goes on to its end all the same, and `close`
        waits for that. Else the thread would answer to a loop that is closed."""
        at_work: list[Any] = []

        async def work() -> T:
            async with self.engine.connect() as connection:
                at_work.append(connection.sync_connection.connection.driver_connection)  # type: ignore[union-attr]  # it is connected
                try:
                    return await read(connection)
                finally:
                    at_work.clear()

        task = asyncio.ensure_future(work())
        self._under_way.add(task)
        task.add_done_callback(self._ended)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            for connection in at_work:
                await connection.interrupt()
            raise

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._under_way.discard(task)
        self._places.release()
        if not task.cancelled():
            task.exception()  # looked at here: of an interrupted read nobody else asks

    @contextmanager
    def _away_as_busy(self) -> Iterator[None]:
        try:
            yield
        except _OURS:
            raise
        except _AWAY as fault:
            log.warning("database_unreadable", service=self.address.service, fault=type(fault).__name__)
            raise Busy("数据库暂时不可用，请稍后重试。") from fault

    async def count(self, table: Table, *conditions: Any) -> int:
        return int(await self.scalar(select(func.count()).select_from(table).where(*conditions)))

    async def close(self) -> None:
        await self._keyed.close()
        if self._postgres is not None:
            await self._postgres.close()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        await self.engine.dispose()


def _reading_engine(address: DatabaseAddress) -> AsyncEngine:
    if address.dialect == "postgresql":
        return create_async_engine(
            address.url.set(drivername="postgresql+asyncpg"),
            pool_size=READERS,
            max_overflow=0,
            hide_parameters=True,  # what was asked for may be a person, and faults are logged
            isolation_level="AUTOCOMMIT",
            connect_args={
                "timeout": 5,
                "command_timeout": 30,
                "server_settings": {
                    "search_path": address.schema,
                    "application_name": f"bihuan-{address.service}-read",
                    "default_transaction_read_only": "on",
                    "jit": "off",
                },
            },
        )
    engine = create_async_engine(
        address.url,
        isolation_level="AUTOCOMMIT",
        poolclass=AsyncAdaptedQueuePool,
        hide_parameters=True,
        pool_size=2,
        max_overflow=SQLITE_READERS - 2,
        connect_args={"timeout": 10},
    )
    event.listen(engine.sync_engine, "connect", _read_only)
    _follow(engine, address.path)
    return engine


def _follow(engine: AsyncEngine, path: Path) -> None:
    """A pooled connection to a file that was replaced (a backup put back) would show the old one for ever."""

    def remember(_: Any, record: Any) -> None:
        record.info["file"] = file_identity(path)

    def compare(_: Any, record: Any, __: Any) -> None:
        if record.info["file"] != file_identity(path):
            raise DisconnectionError("the file was replaced")

    event.listen(engine.sync_engine, "connect", remember)
    event.listen(engine.sync_engine, "checkout", compare)


def _read_only(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA query_only=ON")
    cursor.close()
