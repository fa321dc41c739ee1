"""A ticket is found by its number among the reports, which is unique there; the claims that said the same are gone. Reports of other
channels are not indexed by their number: it is their sender's, and no list stands in its order."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TICKET = "ticket\x1f"
OF_HOTLINE = sa.text("channel = 'hotline'")


def upgrade() -> None:
    op.drop_index(op.f("ix_reports_channel_source_id"), "reports")
    op.create_index(
        op.f("ix_reports_source_id"), "reports", ["source_id"], unique=True, sqlite_where=OF_HOTLINE, postgresql_where=OF_HOTLINE
    )
    op.execute(sa.text("DELETE FROM claims WHERE id LIKE :ticket").bindparams(ticket=f"{TICKET}%"))


def downgrade() -> None:
    claims = "INSERT INTO claims (id, owner) SELECT :ticket || sender || '/' || source_id, id FROM reports WHERE channel = 'hotline'"
    op.execute(sa.text(claims).bindparams(sa.bindparam("ticket", TICKET, sa.Text())))
    op.drop_index(op.f("ix_reports_source_id"), "reports")
    op.create_index(op.f("ix_reports_channel_source_id"), "reports", ["channel", "source_id"])
