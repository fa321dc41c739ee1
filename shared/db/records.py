"""Records: the frozen shape of a row, and the table made from it.

    class Case(Record):                              # the state that decisions see
        id: str = Field(primary_key=True)
        status: CaseStatus = text_enum(CaseStatus)
        created_at: datetime = instant()
        version: int = 1

    class CaseRow(Case, Tables, table=True):         # the table; `Tables` carries the service's MetaData
        __tablename__ = "cases"

A record is read by code as plain attributes and never mutated; `replaced` gives a changed copy. Table classes are used for schema
and for building selects only; nobody makes instances of them.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Self

import orjson
from sqlalchemy import DateTime, Dialect, MetaData, Table, Text, types
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig

from shared.unchecked import unchecked

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def to_text(moment: datetime) -> str:
    """UTC with six digits of fraction: text of fixed width, so that it sorts as time does."""
    if moment.tzinfo is UTC and moment.microsecond:
        return _utc_text(moment)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


@lru_cache(maxsize=1024)  # all that one command writes, and all tickets of a push, have one moment
def _utc_text(moment: datetime) -> str:
    return orjson.dumps(moment, option=orjson.OPT_UTC_Z)[1:-1].decode()  # in a tenth of the time


def from_text(text: str) -> datetime:
    return datetime.fromisoformat(text)


class Instant(types.TypeDecorator[datetime]):
    """An aware UTC time: `timestamptz` on PostgreSQL, sortable text on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> types.TypeEngine[Any]:
        return dialect.type_descriptor(DateTime(timezone=True)) if dialect.name == "postgresql" else dialect.type_descriptor(Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else to_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return value if value is None or dialect.name == "postgresql" else from_text(value)


class Document(types.TypeDecorator[Any]):
    """A JSON value, kept as text: nothing is looked for inside of one, and no database needs to take it apart."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else orjson.dumps(value).decode()

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return orjson.loads(value) if isinstance(value, str | bytes) else value


def instant(**options: Any) -> Any:
    """A column of an aware UTC time. Options as of `Field` (index, default, nullable)."""
    return Field(sa_type=Instant, **options)


def document(**options: Any) -> Any:
    """A column of a JSON value (dict or list). Give `default_factory`."""
    return Field(sa_type=Document, **options)


def text_enum(enum: type[StrEnum], **options: Any) -> Any:
    """A column of an enumeration, stored as its text."""
    return Field(sa_type=Text, schema_extra={"enum": [member.value for member in enum]}, **options)


class Record(SQLModel):
    """A frozen row. `from_row` trusts its maker (the database, or a decision of validated values) and takes a dict over as it is."""

    model_config = SQLModelConfig(frozen=True, arbitrary_types_allowed=True)

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> Self:
        # not copied: a report of 39 columns is made and changed on its way through one decision
        return unchecked(cls, row if type(row) is dict else dict(row))

    def replaced(self, **changes: Any) -> Self:
        """A copy with other values; an unknown name is a defect and raises."""
        if not changes.keys() <= self.__dict__.keys():
            raise AttributeError(f"{type(self).__name__} has no {sorted(changes.keys() - self.__dict__.keys())}")
        return self.from_row({**self.__dict__, **changes})

    def values(self) -> dict[str, Any]:
        return dict(self.__dict__)


def service_metadata() -> MetaData:
    return MetaData(naming_convention=NAMING)


@cache
def table_of(record: type[Record], metadata: MetaData) -> Table:
    """The table of a record class within one service: the one subclass with `table=True` in that service's metadata."""
    classes = [record]
    for cls in classes:
        classes.extend(cls.__subclasses__())
    tables = [cls.__dict__["__table__"] for cls in classes if "__table__" in cls.__dict__]
    own = [table for table in tables if table.metadata is metadata]
    if len(own) != 1:
        raise TypeError(f"{record.__name__} needs exactly one table class in this service, has {len(own)}")
    found: Table = own[0]
    return found


@cache
def key_of(record: type[Record], metadata: MetaData) -> str:
    """The name of the single primary key column."""
    (column,) = table_of(record, metadata).primary_key.columns
    return str(column.name)
