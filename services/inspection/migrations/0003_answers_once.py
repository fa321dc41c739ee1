"""See `keep_once`."""

from shared.db.kernel_migrations import keep_once, keep_under_each_key

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

upgrade, downgrade = keep_once, keep_under_each_key
