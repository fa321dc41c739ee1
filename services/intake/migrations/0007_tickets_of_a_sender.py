"""0004 once made a ticket's number unique whoever sent it: databases from then get the index that says what is meant."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

OF_HOTLINE = sa.text("channel = 'hotline'")


def upgrade() -> None:
    op.drop_index(op.f("ix_reports_source_id"), "reports", if_exists=True)
    op.create_index(
        op.f("ix_reports_source_id_sender"),
        "reports",
        ["source_id", "sender"],
        unique=True,
        sqlite_where=OF_HOTLINE,
        postgresql_where=OF_HOTLINE,
        if_not_exists=True,
    )


def downgrade() -> None:
    """0004 takes the index away."""
