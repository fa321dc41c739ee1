"""Indexes that no list could use in its order are gone; what a new case does not have yet is not indexed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

UNUSED = (
    ("reports", ("district", "id")),
    ("reports", ("grid", "id")),
    ("reports", ("received_at",)),
    ("cases", ("district", "id")),
)
LATER = ("unit", "person")
"""Columns of cases that are empty at first."""


def _name(table: str, columns: tuple[str, ...]) -> str:
    return op.f(f"ix_{table}_{'_'.join(columns)}")


def upgrade() -> None:
    for table, columns in UNUSED:
        op.drop_index(_name(table, columns), table)
    for column in LATER:
        op.drop_index(_name("cases", (column, "id")), "cases")
        there = sa.text(f"{column} IS NOT NULL")
        op.create_index(_name("cases", (column, "id")), "cases", [column, "id"], sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    for column in LATER:
        op.drop_index(_name("cases", (column, "id")), "cases")
        op.create_index(_name("cases", (column, "id")), "cases", [column, "id"])
    for table, columns in UNUSED:
        op.create_index(_name(table, columns), table, list(columns))
