"""Which year's notice an assignment waits for, in place of a mark that it waits for one."""

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

from shared.db.kernel_migrations import json_as_text
from shared.db.records import Document

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INDEX = "ix_assignments_awaits_id"
AT_ONCE = 500


def upgrade() -> None:
    op.add_column("assignments", sa.Column("awaits", sa.Integer(), nullable=True))
    _turn(_with_years, ("awaits", "clocks"))
    op.drop_column("assignments", "provisional")
    there = sa.text("awaits IS NOT NULL")
    op.create_index(INDEX, "assignments", ["awaits", "id"], sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    op.drop_index(INDEX, "assignments")
    op.add_column("assignments", sa.Column("provisional", sa.Boolean(), nullable=False, server_default=sa.false()))
    _turn(_with_marks, ("provisional", "clocks"))
    op.drop_column("assignments", "awaits")


def _turn(change: Any, columns: tuple[str, ...]) -> None:
    """Rewrites the clocks of every assignment, some at a time."""
    json_as_text()
    types = {"id": sa.String, "clocks": Document, "awaits": sa.Integer, "provisional": sa.Boolean}
    table = sa.table("assignments", *(sa.column(name, types[name]) for name in ("id", *columns)))
    connection, last = op.get_bind(), ""
    while rows := connection.execute(
        sa.select(table.c.id, table.c.clocks).where(table.c.id > last).order_by(table.c.id).limit(AT_ONCE)
    ).all():
        for row in rows:
            connection.execute(table.update().where(table.c.id == row.id).values(**change(row.clocks)))
        last = rows[-1].id


def _with_years(clocks: dict[str, Any]) -> dict[str, Any]:
    """What was provisional waits for the year in which it ends; a sign clock signs by itself at twice its length."""
    turned = {}
    for name, row in clocks.items():
        kept = {key: value for key, value in row.items() if key != "provisional"}
        started, due = datetime.fromisoformat(row["started_at"]), datetime.fromisoformat(row["due_at"])
        year = (due + timedelta(hours=8)).year if row["provisional"] else None
        auto_at = (due + (due - started)).isoformat() if name == "sign" else None
        turned[name] = {**kept, "awaits": year, "auto_at": auto_at}
    open_years = [row["awaits"] for row in turned.values() if row["awaits"] is not None and row["stopped_at"] is None]
    return {"clocks": turned, "awaits": min(open_years, default=None)}


def _with_marks(clocks: dict[str, Any]) -> dict[str, Any]:
    turned = {}
    for name, row in clocks.items():
        kept = {key: value for key, value in row.items() if key not in ("awaits", "auto_at")}
        turned[name] = {**kept, "provisional": row["awaits"] is not None}
    return {"clocks": turned, "provisional": any(row["provisional"] and row["stopped_at"] is None for row in turned.values())}
