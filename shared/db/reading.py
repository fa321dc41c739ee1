"""Reading rows by key. What is asked for while the last query runs goes into the next one, as commands do in the lane, so that many
readers at once cost few queries; and a query by key is written once, not built and compiled for every request."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextvars import Context
from dataclasses import dataclass, field
from typing import Any, TypeVar

import asyncpg
from sqlalchemy import MetaData

from shared.db.commands import Loader
from shared.db.connecting import connect
from shared.db.records import Record, key_of, table_of
from shared.db.statements import codec, load_sql

R = TypeVar("R", bound=Record)
Fetch = Callable[[str, list[str]], Awaitable[Sequence[Any]]]
"""(a select with one parameter, the keys that are it) → rows in the order of the table's columns."""

READ_SECONDS = 30.0
_LOST = (ConnectionError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
_OURS = (asyncpg.DataError, asyncpg.SyntaxOrAccessError)


@dataclass
class _Bundle:
    """What the next query of a loader asks for, and who waits for it."""

    found: asyncio.Future[dict[str, list[Any]]]
    keys: dict[str, None] = field(default_factory=dict)


class KeyedReader:
    """Rows by key, as they stand when the query begins, which is after they were asked for."""

    def __init__(self, metadata: MetaData, dialect: str, fetch: Fetch) -> None:
        self._metadata = metadata
        self._dialect = dialect
        self._fetch = fetch
        self._waiting: dict[Loader[Any], _Bundle] = {}
        self._task: asyncio.Task[None] | None = None

    async def load(self, loader: Loader[R], keys: Iterable[str]) -> list[R]:
        """All rows under these keys; those of one key in order of their primary key, the keys in the order given."""
        wanted = dict.fromkeys(keys)
        if not wanted:
            return []
        bundle = self._waiting.get(loader)
        if bundle is None:
            bundle = self._waiting[loader] = _Bundle(asyncio.get_running_loop().create_future())
        bundle.keys |= wanted
        if self._task is None:
            # serves everybody who asks meanwhile: nobody's trace or log context
            self._task = asyncio.create_task(self._work(), name="reading", context=Context())
        # who goes away leaves the others of the bundle alone
        found = await asyncio.shield(bundle.found)
        return [record for key in wanted for record in found.get(key, ())]

    async def _work(self) -> None:
        while self._waiting:
            loader = next(iter(self._waiting))
            bundle = self._waiting.pop(loader)
            try:
                bundle.found.set_result(await self._read(loader, list(bundle.keys)))
            except Exception as fault:
                bundle.found.set_exception(fault)
        self._task = None

    async def _read(self, loader: Loader[Any], keys: list[str]) -> dict[str, list[Any]]:
        record: type[Record] = loader.record
        table = table_of(record, self._metadata)
        by = loader.by or key_of(record, self._metadata)
        read = codec(table, self._dialect).read
        found: dict[str, list[Any]] = {}
        for row in await self._fetch(load_sql(table, by, loader.where, self._dialect), keys):
            values = read(row)
            found.setdefault(values[by], []).append(record.from_row(values))
        return found

    async def close(self) -> None:
        """Lets the query under way come to its end."""
        if self._task is not None:
            await self._task


class PostgresReading:
    """One connection that only reads. A lost one is noticed at the next query, which is asked once more: reading twice hurts nobody."""

    def __init__(self, dsn: str, schema: str) -> None:
        self._dsn = dsn
        self._schema = schema
        self._connection: Any = None

    async def fetch(self, sql: str, keys: list[str]) -> Sequence[Any]:
        """Raises OSError (a time-out is one) or a fault of asyncpg."""
        try:
            return await self._once(sql, keys)
        except _OURS:
            raise
        except TimeoutError:
            self._drop()
            raise
        except _LOST:
            self._drop()
            return await self._once(sql, keys)

    async def _once(self, sql: str, keys: list[str]) -> Sequence[Any]:
        if self._connection is None or self._connection.is_closed():
            settings = {"default_transaction_read_only": "on", "jit": "off"}
            self._connection = await connect(self._dsn, self._schema, "keyed", settings, command_timeout=READ_SECONDS)
        rows: Sequence[Any] = await self._connection.fetch(sql, keys)
        return rows

    async def close(self) -> None:
        self._drop()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.terminate()
