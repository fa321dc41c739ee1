"""What reporters wrote is kept encrypted, and masked where it is shown. Older texts are only masked: a migration has no key."""

import sqlalchemy as sa
from alembic import op

from shared.db.kernel_migrations import json_as_text
from shared.db.records import Document
from shared.masking import mask_text

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

AT_ONCE = 500


def upgrade() -> None:
    json_as_text()
    op.add_column("evaluations", sa.Column("sealed", sa.LargeBinary(), nullable=True))
    table = sa.table("evaluations", sa.column("id", sa.String), sa.column("ratings", Document))
    connection, last = op.get_bind(), ""
    while rows := connection.execute(
        sa.select(table.c.id, table.c.ratings).where(table.c.id > last).order_by(table.c.id).limit(AT_ONCE)
    ).all():
        for row in rows:
            if any(rating["text"] for rating in row.ratings):
                masked = [{**rating, "text": mask_text(rating["text"]) if rating["text"] else None} for rating in row.ratings]
                connection.execute(table.update().where(table.c.id == row.id).values(ratings=masked))
        last = rows[-1].id


def downgrade() -> None:
    op.drop_column("evaluations", "sealed")
