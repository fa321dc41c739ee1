"""Changes of the kernel's tables, written once for the migrations of all services."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from shared.db.records import Document

_IN_ORDER_OF_TIME = (("replays", "expires_at"), ("batches", "stored_at"))


def keep_once() -> None:
    """An answer stands once, whatever keys it is kept under; what is written in the order of time is found by its blocks; a JSON value is
    text. The latter two only on PostgreSQL: SQLite knows no other way."""
    op.add_column("replays", sa.Column("same_as", sa.Text(), nullable=True))
    json_as_text()
    if _on_postgres():
        _index_time("brin")


def keep_under_each_key() -> None:
    """Undoes `keep_once`; a key that only named another is forgotten."""
    op.execute("DELETE FROM replays WHERE same_as IS NOT NULL")
    op.drop_column("replays", "same_as")
    if _on_postgres():
        _index_time("btree")
        inspector = sa.inspect(op.get_bind())
        metadata: sa.MetaData = op.get_context().opts["target_metadata"]
        for table in metadata.sorted_tables:
            there = {column["name"] for column in inspector.get_columns(table.name)} if inspector.has_table(table.name) else set()
            for column in table.columns:
                if column.name in there and isinstance(column.type, Document):
                    op.alter_column(table.name, column.name, type_=JSONB(), postgresql_using=f'"{column.name}"::jsonb')


def json_as_text() -> None:
    """What an older PostgreSQL schema holds as `jsonb` becomes text, as `Document` writes it; what is text already stays."""
    if _on_postgres():
        inspector = sa.inspect(op.get_bind())
        for table in inspector.get_table_names(op.get_bind().dialect.default_schema_name):
            for column in inspector.get_columns(table):
                if isinstance(column["type"], JSONB):
                    op.alter_column(table, column["name"], type_=sa.Text(), postgresql_using=f'"{column["name"]}"::text')


def _index_time(kind: str) -> None:
    for table, column in _IN_ORDER_OF_TIME:
        op.drop_index(op.f(f"ix_{table}_{column}"), table)
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], postgresql_using=kind)


def _on_postgres() -> bool:
    return op.get_bind().dialect.name == "postgresql"
