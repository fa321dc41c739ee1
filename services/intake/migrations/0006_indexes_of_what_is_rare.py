"""A new case and its report stand in fewer indexes: what most rows are, or what many rows share, is found without one."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

UNUSED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cases", ("case_no",)),
    ("cases", ("station", "id")),
    ("cases", ("light", "status")),
    ("reports", ("status", "priority", "id")),
)
RARE = (("cases", ("light", "id"), "light <> 'green'"), ("reports", ("status", "priority", "id"), "status <> 'registered'"))


def _name(table: str, columns: tuple[str, ...]) -> str:
    return op.f(f"ix_{table}_{'_'.join(columns)}")


def upgrade() -> None:
    for table, columns in UNUSED:
        op.drop_index(_name(table, columns), table)
    for table, place, rare in RARE:
        op.create_index(_name(table, place), table, list(place), sqlite_where=sa.text(rare), postgresql_where=sa.text(rare))


def downgrade() -> None:
    for table, place, _ in RARE:
        op.drop_index(_name(table, place), table)
    for table, columns in UNUSED:
        op.create_index(_name(table, columns), table, list(columns))
