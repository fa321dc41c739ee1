"""The database of one service: an engine for reading, a lane for writing. One SQLite file or one PostgreSQL schema per service."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Protocol, TypeVar

import asyncpg
import orjson
import structlog
from sqlalchemy import (
    URL,
    Connection,
    CursorResult,
    Engine,
    Executable,
    MetaData,
    QueuePool,
    RowMapping,
    Table,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.exc import DataError, DBAPIError, DisconnectionError, IntegrityError, NotSupportedError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import create_async_engine

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
READ_SECONDS = 30.0
INTERRUPT_SECONDS = 0.02
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
        self._reader: _Reader = _PostgresReader(address) if self.dialect == "postgresql" else _SqliteReader(address)
        self._postgres = PostgresReading(address.dsn, address.schema) if self.dialect == "postgresql" else None
        self._keyed = KeyedReader(metadata, self.dialect, self._postgres.fetch if self._postgres else self._fetch_sqlite)

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
        parameters = (orjson.dumps(keys).decode(),)
        return await self._reader.read(lambda connection: connection.exec_driver_sql(sql, parameters).all())

    async def _read(self, statement: Executable, take: Callable[[CursorResult[Any]], T]) -> T:
        def ask(connection: Connection) -> T:
            return take(connection.execute(statement))

        with self._away_as_busy():
            try:
                return await self._reader.read(ask)
            except DBAPIError as fault:
                if not fault.connection_invalidated:
                    raise
                # lost since it was last used, which a ping before every read would show at the price of the read itself; the pool has
                # thrown away all that are as old, and reading twice hurts nobody
                return await self._reader.read(ask)

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
        await self._reader.close()


class _Reader(Protocol):
    """Connections for reading. What is asked of one is written as for a plain connection, whatever the driver."""

    async def read(self, ask: Callable[[Connection], T]) -> T: ...
    async def close(self) -> None: ...


class _PostgresReader:
    def __init__(self, address: DatabaseAddress) -> None:
        self._engine = create_async_engine(
            address.url.set(drivername="postgresql+asyncpg"),
            pool_size=READERS,
            max_overflow=0,
            hide_parameters=True,  # what was asked for may be a person, and faults are logged
            isolation_level="AUTOCOMMIT",
            connect_args={
                "timeout": 5,
                "command_timeout": READ_SECONDS,
                "server_settings": {
                    "search_path": address.schema,
                    "application_name": f"bihuan-{address.service}-read",
                    "default_transaction_read_only": "on",
                    "jit": "off",
                },
            },
        )

    async def read(self, ask: Callable[[Connection], T]) -> T:
        async with self._engine.connect() as connection:
            return await connection.run_sync(ask)

    async def close(self) -> None:
        await self._engine.dispose()


class _SqliteReader:
    """Some threads with a connection each. A read whose asker is gone does not begin, or is interrupted."""

    def __init__(self, address: DatabaseAddress) -> None:
        self._engine = create_engine(
            address.url.set(drivername="sqlite"),
            isolation_level="AUTOCOMMIT",
            poolclass=QueuePool,
            hide_parameters=True,
            pool_size=SQLITE_READERS,
            max_overflow=0,
            connect_args={"timeout": 10},
        )
        event.listen(self._engine, "connect", _read_only)
        _follow(self._engine, address.path)
        self._threads = ThreadPoolExecutor(SQLITE_READERS, thread_name_prefix=f"sqlite-read-{address.service}")

    async def read(self, ask: Callable[[Connection], T]) -> T:
        at_work: list[Any] = []
        changing = Lock()

        def work() -> T:
            with self._engine.connect() as connection:
                at_work.append(connection.connection.driver_connection)
                try:
                    return ask(connection)
                finally:
                    with changing:
                        at_work.clear()

        task = self._threads.submit(work)

        def interrupt() -> None:
            with changing:  # else the next one's read on this connection could be hit
                for connection in at_work:
                    connection.interrupt()
            if not task.done():  # what has not reached the database yet is not hit by this one
                asyncio.get_running_loop().call_later(INTERRUPT_SECONDS, interrupt)

        async with asyncio.timeout(READ_SECONDS):
            try:
                return await asyncio.wrap_future(task)
            except asyncio.CancelledError:
                interrupt()
                raise

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown)
        self._engine.dispose()


def _follow(engine: Engine, path: Path) -> None:
    """A pooled connection to a file that was replaced (a backup put back) would show the old one for ever."""

    def remember(_: Any, record: Any) -> None:
        record.info["file"] = file_identity(path)

    def compare(_: Any, record: Any, __: Any) -> None:
        if record.info["file"] != file_identity(path):
            raise DisconnectionError("the file was replaced")

    event.listen(engine, "connect", remember)
    event.listen(engine, "checkout", compare)


def _read_only(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA query_only=ON")
    cursor.close()
