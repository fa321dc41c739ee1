"""The tables that every service has beside its own: made by one factory, into the service's own metadata."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Column, Identity, Index, Integer, LargeBinary, MetaData, Table, Text

from shared.db.records import Document, Instant


@dataclass(frozen=True)
class KernelTables:
    history: Table
    heads: Table
    notes: Table
    outbox: Table
    inbox: Table
    replays: Table
    claims: Table
    timers: Table
    numbers: Table
    batches: Table
    dead_letters: Table


def kernel_tables(metadata: MetaData) -> KernelTables:
    """Adds the kernel's tables to a service's metadata (idempotent) and names them."""
    if "outbox" not in metadata.tables:
        _declare_history(metadata)
        _declare_events(metadata)
        _declare_promises(metadata)
    tables = metadata.tables
    return KernelTables(
        history=tables["history"],
        heads=tables["history_heads"],
        notes=tables["history_notes"],
        outbox=tables["outbox"],
        inbox=tables["inbox"],
        replays=tables["replays"],
        claims=tables["claims"],
        timers=tables["timers"],
        numbers=tables["numbers"],
        batches=tables["batches"],
        dead_letters=tables["dead_letters"],
    )


def _declare_history(metadata: MetaData) -> None:
    """Who did what, per key; chained by hashes."""
    Table(
        "history",
        metadata,
        Column("key", Text, primary_key=True),
        Column("seq", Integer, primary_key=True, autoincrement=False),
        Column("at", Text, nullable=False),
        Column("actor", Text, nullable=False),
        Column("role", Text, nullable=False),
        Column("mode", Text, nullable=False),
        Column("action", Text, nullable=False),
        Column("from_status", Text),
        Column("to_status", Text),
        Column("reason", Text),
        Column("note_digest", Text),
        Column("prev_hash", Text, nullable=False),
        Column("hash", Text, nullable=False),
    )
    # the head is kept apart so that a missing last row of a chain is found
    Table(
        "history_heads",
        metadata,
        Column("key", Text, primary_key=True),
        Column("seq", Integer, nullable=False),
        Column("hash", Text, nullable=False),
        # only of a matter that is traced: the context of the command that began it
        Column("traceparent", Text),
    )
    # free text stands outside the chain, so that it can be erased without breaking it
    Table(
        "history_notes",
        metadata,
        Column("key", Text, primary_key=True),
        Column("seq", Integer, primary_key=True, autoincrement=False),
        Column("salt", Text, nullable=False),
        Column("text", Text, nullable=False),
    )


def _declare_events(metadata: MetaData) -> None:
    """What leaves, what has arrived, and what could not be handled."""
    Table(
        "outbox",
        metadata,
        Column("position", BigInteger().with_variant(Integer, "sqlite"), Identity(always=False), primary_key=True),
        Column("event_id", Text, nullable=False),
        Column("topic", Text, nullable=False),
        Column("key", Text, nullable=False),
        Column("type", Text, nullable=False),
        Column("headers", Document, nullable=False),
        Column("value", LargeBinary, nullable=False),
        Column("stored_at", Instant, nullable=False),
        sqlite_autoincrement=True,
    )
    Table("inbox", metadata, Column("id", Text, primary_key=True), Column("stored_at", Instant, nullable=False))
    Table(
        "dead_letters",
        metadata,
        Column("id", Text, primary_key=True),
        Column("type", Text, nullable=False),
        Column("key", Text, nullable=False),
        Column("state", Text, nullable=False),
        Column("reason", Text, nullable=False),
        Column("attempts", Integer, nullable=False),
        Column("headers", Document, nullable=False),
        Column("value", LargeBinary, nullable=False),
        Column("partition", Integer, nullable=False),
        Column("offset", BigInteger, nullable=False),
        Column("first_at", Instant, nullable=False),
        Index(None, "key"),
        Index(None, "state", "first_at"),
    )


def _declare_promises(metadata: MetaData) -> None:
    """What has to be remembered: answers, claims, timers, numbers, and which batches were committed."""
    Table(
        "replays",
        metadata,
        Column("id", Text, primary_key=True),
        Column("fields", Document, nullable=False),
        Column("status", Integer, nullable=False),
        Column("content", LargeBinary, nullable=False),
        Column("version", Integer),
        # another key of the very same act, which keeps the answer for ever: then this row has no content of its own
        Column("same_as", Text),
        Column("expires_at", Instant),
        # written in the order of time, so the blocks of the table are index enough where the database can tell (PostgreSQL)
        Index(None, "expires_at", postgresql_using="brin"),
    )
    Table("claims", metadata, Column("id", Text, primary_key=True), Column("owner", Text, nullable=False))
    Table(
        "timers",
        metadata,
        Column("id", Text, primary_key=True),
        Column("kind", Text, nullable=False),
        Column("ref", Text, nullable=False),
        Column("due_at", Instant, nullable=False),
        Column("data", Document, nullable=False),
        Index(None, "due_at"),
    )
    Table("numbers", metadata, Column("series", Text, primary_key=True), Column("next", BigInteger, nullable=False))
    Table(
        "batches",
        metadata,
        Column("id", Text, primary_key=True),
        Column("stored_at", Instant, nullable=False),
        Index(None, "stored_at", postgresql_using="brin"),
    )
