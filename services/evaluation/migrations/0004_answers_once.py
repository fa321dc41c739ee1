"""An answer stands once, whatever keys it is kept under; what is written in the order of time is indexed by its blocks."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

IN_ORDER_OF_TIME = (("replays", "expires_at"), ("batches", "stored_at"))


def _reindex(kind: str) -> None:
    if op.get_bind().dialect.name == "postgresql":
        for table, column in IN_ORDER_OF_TIME:
            op.drop_index(op.f(f"ix_{table}_{column}"), table)
            op.create_index(op.f(f"ix_{table}_{column}"), table, [column], postgresql_using=kind)


def upgrade() -> None:
    op.add_column("replays", sa.Column("same_as", sa.Text(), nullable=True))
    _reindex("brin")


def downgrade() -> None:
    # a key that only names another would have no answer
    op.execute("DELETE FROM replays WHERE same_as IS NOT NULL")
    op.drop_column("replays", "same_as")
    _reindex("btree")
