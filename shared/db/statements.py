"""What a batch asks of a database, and how rows are written in either dialect. Pure: no connection here.

A `RowOp` is one kind of change to one table with all its rows; a batch is a list of them. On PostgreSQL the whole list becomes one
statement, a chain of CTEs over `unnest` whose last line raises when a count does not match (design record 0001). On SQLite each
becomes an `executemany` whose row count is compared.
"""

import itertools
import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

import orjson
from sqlalchemy import Boolean, LargeBinary, Table
from sqlalchemy.dialects import postgresql

from shared.db.joined import join, split_sql
from shared.db.records import Document, Instant, from_text, to_text

_POSTGRESQL: Callable[[], Any] = postgresql.dialect
_Turn = Callable[[Any], Any]


class Verb(StrEnum):
    INSERT = "insert"
    UPDATE = "update"
    """Sets all columns of rows whose `match` columns hold the old values."""
    DELETE = "delete"
    UPSERT = "upsert"


@dataclass
class RowOp:
    """`rows` hold the values of `columns` in order, then, for update and delete, the old values of `match`."""

    verb: Verb
    table: Table
    match: tuple[str, ...] = ()
    checked: bool = True
    rows: list[Sequence[Any]] = field(default_factory=list)
    changed: set[int] | None = None
    """Of an update: positions of the columns that differ from what was loaded in any row; None = not known."""


@dataclass(frozen=True, slots=True)
class Load:
    """All rows of `table` whose column `by` is one of `keys`, further narrowed by `where`, in primary key order."""

    table: Table
    by: str
    where: str
    keys: Sequence[str]


@dataclass(frozen=True, slots=True)
class Loads:
    """Several loads in one round trip. The answer has the rows of each, in the order asked."""

    loads: Sequence[Load]


@dataclass(frozen=True, slots=True)
class TakeNumbers:
    """A block of `count` numbers of a series, from its own transaction; the answer is the first one."""

    series: str
    count: int
    durable: bool = False
    """Whether the block's own commit waits for the disk. It need not: the batch that uses a number commits after it, and waits for both."""


@dataclass(frozen=True, slots=True)
class Write:
    """All operations in one transaction, or none. The answer is `Written` or the fault."""

    batch_id: str
    ops: Sequence[RowOp]


class Yielded:
    """A request to let others run before deciding goes on."""


class LostRace(Exception):
    """Somebody else was faster: a version moved, a key is taken, a deadlock was broken. Reload and decide again."""


class WriteFault(Exception):
    """The database refused a value: one of the rows is bad. Bisect."""


class DatabaseGone(Exception):
    """No connection, disk full, read-only: nothing was written."""


class StorageRefused(DatabaseGone):
    """The disk of the database is full or only lets itself be read: nothing was written; reading may go on."""


class CommitUnknown(DatabaseGone):
    """The connection broke around COMMIT and the database could not be asked whether the batch stands."""


def _dump(value: Any) -> str | None:
    if not value and isinstance(value, dict | list):
        return "{}" if isinstance(value, dict) else "[]"
    return None if value is None else orjson.dumps(value).decode()


def _load(value: Any) -> Any:
    return orjson.loads(value) if isinstance(value, str | bytes) else value


def _text_of(value: datetime | None) -> str | None:
    return None if value is None else to_text(value)


def _time_of(value: str | None) -> datetime | None:
    return None if value is None else from_text(value)


def _bytes_of(value: bytes | None) -> bytes | None:
    return None if value is None else bytes(value)


def _flag_of(value: int | None) -> bool | None:
    # SQLite keeps 0 and 1; an answer must say false and true, whether the row was just made or read again
    return None if value is None else value != 0


class Codec:
    """The columns of a table in order, with what turns values into parameters and back; columns that need nothing cost nothing."""

    def __init__(self, columns: Sequence[str], encode: Mapping[str, _Turn], decode: Mapping[str, _Turn], casts: Sequence[str]) -> None:
        self.columns = tuple(columns)
        self.casts = tuple(casts)
        self.cast_of = dict(zip(self.columns, self.casts, strict=True))
        self._encode = encode
        self._decode = decode
        self._encode_at = [(self.columns.index(name), turn) for name, turn in encode.items()]
        self._places = range(len(self.columns))
        self._pick: Callable[[Mapping[str, Any]], tuple[Any, ...]] = operator.itemgetter(*self.columns)

    def row(self, values: Mapping[str, Any]) -> Sequence[Any]:
        """The parameters of a row, in column order."""
        if not self._encode_at:
            return self._pick(values)
        row = list(self._pick(values))
        for index, encode in self._encode_at:
            row[index] = encode(row[index])
        return row

    def changed(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> set[int]:
        """Positions of columns whose value is another object; most values of a changed copy are the very same ones."""
        return set(itertools.compress(self._places, map(operator.is_not, self._pick(before), self._pick(after))))

    def value(self, column: str, value: Any) -> Any:
        encode = self._encode.get(column)
        return encode(value) if encode else value

    def read(self, row: Sequence[Any]) -> dict[str, Any]:
        """A row as the driver gives it, by column name."""
        values = dict(zip(self.columns, row, strict=True))
        for name, decode in self._decode.items():
            values[name] = decode(values[name])
        return values


@cache
def codec(table: Table, dialect: str) -> Codec:
    """How rows of a table are written and read on `postgresql` or `sqlite`. A generated key (the outbox position) is left out."""
    columns = [column for column in table.columns if column.identity is None]
    encode: dict[str, _Turn] = {}
    decode: dict[str, _Turn] = {}
    for column in columns:
        if isinstance(column.type, Document):
            encode[column.name], decode[column.name] = _dump, _load
        elif isinstance(column.type, Instant) and dialect == "sqlite":
            encode[column.name], decode[column.name] = _text_of, _time_of
        elif isinstance(column.type, LargeBinary) and dialect == "sqlite":
            decode[column.name] = _bytes_of
        elif isinstance(column.type, Boolean) and dialect == "sqlite":
            decode[column.name] = _flag_of
    # SQLAlchemy's names are a kind of `str` that no JSON takes as a key
    return Codec([str(column.name) for column in columns], encode, decode, [_cast(column.type) for column in columns])


def _cast(type_: Any) -> str:
    return str(type_.compile(dialect=_POSTGRESQL()))


def _quoted(names: Iterable[str], prefix: str = "") -> str:
    return ", ".join(f'{prefix}"{name}"' for name in names)


def _key_columns(table: Table) -> list[str]:
    return [column.name for column in table.primary_key.columns]


@cache
def load_sql(table: Table, by: str, where: str, dialect: str) -> str:
    names = codec(table, dialect).columns
    keys = "= ANY($1::text[])" if dialect == "postgresql" else "IN (SELECT value FROM json_each(?))"
    narrowed = f" AND ({where})" if where else ""
    return f'SELECT {_quoted(names)} FROM "{table.name}" WHERE "{by}" {keys}{narrowed} ORDER BY {_quoted(_key_columns(table))}'


def load_parameters(loads: Sequence[Load]) -> tuple[tuple[tuple[Table, str, str, bool], ...], list[Any]]:
    """What `loads_sql` makes a statement for, and its parameters."""
    keys = [join(load.keys, "TEXT") for load in loads]
    asked = tuple((load.table, load.by, load.where, joined is not None) for load, joined in zip(loads, keys, strict=True))
    return asked, [list(load.keys) if joined is None else joined for load, joined in zip(loads, keys, strict=True)]


@cache
def loads_sql(asked: tuple[tuple[Table, str, str, bool], ...]) -> str:
    """One PostgreSQL statement for several loads of (table, by, where, whether the keys come joined): a row with an array of records
    for each."""
    parts = []
    for number, (table, by, where, joined) in enumerate(asked, 1):
        columns, narrowed = _quoted(codec(table, "postgresql").columns), f" AND ({where})" if where else ""
        keys = split_sql(f"${number}", "TEXT") if joined else f"${number}::text[]"
        rows = f'FROM "{table.name}" WHERE "{by}" = ANY({keys}){narrowed} ORDER BY {_quoted(_key_columns(table))}'
        parts.append(f"ARRAY(SELECT ROW({columns}) {rows})")
    return f"SELECT {', '.join(parts)}"


@cache
def sqlite_sql(verb: str, table: Table, match: tuple[str, ...]) -> str:
    names = codec(table, "sqlite").columns
    where = " AND ".join(f'"{name}" = ?' for name in match)
    if verb == Verb.DELETE:
        return f'DELETE FROM "{table.name}" WHERE {where}'
    if verb == Verb.UPDATE:
        sets = ", ".join(f'"{name}" = ?' for name in names)
        return f'UPDATE "{table.name}" SET {sets} WHERE {where}'
    insert = f'INSERT INTO "{table.name}" ({_quoted(names)}) VALUES ({", ".join("?" for _ in names)})'
    if verb == Verb.UPSERT:
        key = _key_columns(table)
        sets = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name not in key)
        return f"{insert} ON CONFLICT ({_quoted(key)}) DO UPDATE SET {sets}"
    return insert


class How(StrEnum):
    """How the values of a column reach the server."""

    ONE = "one"
    """One value for all rows."""
    JOINED = "joined"
    """As one text (`shared.db.joined`)."""
    ARRAY = "array"


Sent = tuple[tuple[int, How], ...]
"""Per column that is sent its position in the table's columns, and how."""
Shape = tuple[str, str, tuple[str, ...], bool, Sent, tuple[How, ...]]
"""Verb, table, columns to match, whether the count is checked, what is sent, and how the columns to match are."""


class SentColumns:
    """Which columns the inserts and updates of this process send, and which of them vary.

    A report leaves half of its columns empty, many are the same for every report of a batch, and a step changes three columns of forty;
    each value costs the driver and the server. So what never differed inside a batch is sent once, and of an update what never changed
    is not sent at all. What is known only grows: a table has no more shapes of statement than twice its columns.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, tuple[str, ...]], tuple[frozenset[int], frozenset[int], Sent]] = {}

    def of(self, op: RowOp, columns: Sequence[tuple[Any, ...]]) -> Sent:
        """For an operation whose rows are given column by column."""
        key = (op.verb.value, op.table.name, op.match)
        changed, varying, sent = self._known.get(key, (frozenset(), frozenset(), ()))
        places = range(len(columns) - len(op.match))
        now_changed = changed.union(places if op.changed is None else op.changed)
        fresh = [place for place in now_changed if place not in varying and columns[place].count(columns[place][0]) != len(op.rows)]
        if fresh or now_changed != changed:
            varying = varying.union(fresh)
            sent = tuple((place, How.JOINED if place in varying else How.ONE) for place in sorted(now_changed))
            self._known[key] = (now_changed, varying, sent)
        return sent


def batch_parameters(ops: Sequence[RowOp], known: SentColumns) -> tuple[tuple[Shape, ...], list[Any]]:
    """The shape of a batch, and the parameters of its `BatchStatement`: per operation one parameter per column that is sent, one per
    column to match, then the expected count if it is checked."""
    shape: list[Shape] = []
    parameters: list[Any] = []
    for op in ops:
        columns = list(zip(*op.rows, strict=True))
        casts = codec(op.table, "postgresql").casts
        sent = () if op.verb is Verb.DELETE else known.of(op, columns)
        plain: dict[int, How] = {}
        for place, how in sent:
            parameter: Any = columns[place][0] if how is How.ONE else join(columns[place], casts[place])
            if parameter is None and how is How.JOINED:
                parameter, plain[place] = columns[place], How.ARRAY
            parameters.append(parameter)
        if plain:
            sent = tuple((place, plain.get(place, how)) for place, how in sent)
        matched = []
        for column, name in zip(columns[len(columns) - len(op.match) :], op.match, strict=True):
            joined = join(column, codec(op.table, "postgresql").cast_of[name])
            matched.append(How.ARRAY if joined is None else How.JOINED)
            parameters.append(column if joined is None else joined)
        if op.checked:
            parameters.append(len(op.rows))
        shape.append((op.verb.value, op.table.name, op.match, op.checked, sent, tuple(matched)))
    return tuple(shape), parameters


class BatchStatement:
    """The one PostgreSQL statement for a list of operations of given shapes, and how its parameters are laid out."""

    def __init__(self, ops: Sequence[RowOp], shape: Sequence[Shape]) -> None:
        self._next = 1
        parts: list[str] = []
        checks: list[str] = []
        for number, (op, (*_, sent, matched)) in enumerate(zip(ops, shape, strict=True)):
            parts.append(f"o{number} AS ({self._cte(op, sent, matched)})")
            if op.checked:
                checks.append(f"(SELECT count(*) FROM o{number}) = {self._mark('bigint')}")
        condition = " AND ".join(checks) or "true"
        # division by zero is the cheapest way to let a plain SQL statement undo itself
        self.sql = f"WITH {', '.join(parts)} SELECT 1 / (CASE WHEN {condition} THEN 1 ELSE 0 END)"

    def _next_mark(self) -> str:
        self._next += 1
        return f"${self._next - 1}"

    def _mark(self, cast: str) -> str:
        return f"{self._next_mark()}::{cast}"

    def _values(self, cast: str, how: How) -> str:
        return split_sql(self._next_mark(), cast) if how is How.JOINED else self._mark(f"{cast}[]")

    def _cte(self, op: RowOp, sent: Sent, matched: Sequence[How]) -> str:
        table = op.table
        known = codec(table, "postgresql")
        name = f'"{table.name}"'
        columns = [known.columns[place] for place, _ in sent]
        arrays: dict[str, str] = {}
        values: list[str] = []
        for column, (place, how) in zip(columns, sent, strict=True):
            if how is How.ONE:
                values.append(self._mark(known.casts[place]))
            else:
                arrays[column] = self._values(known.casts[place], how)
                values.append(f'v."{column}"')
        arrays |= {f"old_{column}": self._values(known.cast_of[column], how) for column, how in zip(op.match, matched, strict=True)}
        source = f"unnest({', '.join(arrays.values())}) AS v({_quoted(arrays)})"
        where = " AND ".join(f't."{column}" = v."old_{column}"' for column in op.match)
        if op.verb is Verb.DELETE:
            return f"DELETE FROM {name} AS t USING {source} WHERE {where} RETURNING 1"
        if op.verb is Verb.UPDATE:
            sets = ", ".join(f'"{column}" = {value}' for column, value in zip(columns, values, strict=True))
            return f"UPDATE {name} AS t SET {sets} FROM {source} WHERE {where} RETURNING 1"
        insert = f"INSERT INTO {name} ({_quoted(columns)}) SELECT {', '.join(values)}" + (f" FROM {source}" if arrays else "")
        if op.verb is Verb.UPSERT:
            key = _key_columns(table)
            sets = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column not in key)
            insert += f" ON CONFLICT ({_quoted(key)}) DO UPDATE SET {sets}"
        return f"{insert} RETURNING 1"
