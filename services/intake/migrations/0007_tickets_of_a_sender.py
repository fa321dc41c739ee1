"""A ticket's number is unique for its sender, no longer whoever sent it."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

OF_ALL, OF_A_SENDER = ["source_id"], ["source_id", "sender"]


def upgrade() -> None:
    _exchange(OF_ALL, OF_A_SENDER)


def downgrade() -> None:
    _exchange(OF_A_SENDER, OF_ALL)


def _exchange(before: list[str], after: list[str]) -> None:
    hotline = sa.text("channel = 'hotline'")
    op.drop_index(op.f(f"ix_reports_{'_'.join(before)}"), "reports")
    op.create_index(op.f(f"ix_reports_{'_'.join(after)}"), "reports", after, unique=True, sqlite_where=hotline, postgresql_where=hotline)
