"""Alembic's entry: runs on the connection that `shared.db.migrate` hands over."""

from typing import Any, Literal

from alembic import context

from shared.db.records import Document, Instant


def _render(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Our column types by name, so that a script reads like the models and works on both databases."""
    if kind == "type" and isinstance(item, Instant | Document):
        return type(item).__name__ + "()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes["metadata"],
    render_item=_render,
    render_as_batch=False,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
