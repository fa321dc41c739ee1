"""${message}"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

from shared.db.records import Document, Instant

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}

__all__ = ["Document", "Instant", "sa", "sqlmodel"]


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
