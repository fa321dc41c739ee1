"""initial"""

import sqlalchemy as sa
from alembic import op

from shared.db.records import Document, Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

__all__ = ["Document", "Instant", "sa"]


def upgrade() -> None:
    op.create_table(
        "batches",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("stored_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batches")),
    )
    op.create_index(op.f("ix_batches_stored_at"), "batches", ["stored_at"], unique=False)
    op.create_table(
        "claims",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
    )
    op.create_table(
        "dead_letters",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("headers", Document(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("partition", sa.Integer(), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("first_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dead_letters")),
    )
    op.create_index(op.f("ix_dead_letters_key"), "dead_letters", ["key"], unique=False)
    op.create_index(op.f("ix_dead_letters_state_first_at"), "dead_letters", ["state", "first_at"], unique=False)
    op.create_table(
        "deliveries",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("group_key", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("recipient_digest", sa.String(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", Instant(), nullable=False),
        sa.Column("next_at", Instant(), nullable=False),
        sa.Column("first_tried_at", Instant(), nullable=True),
        sa.Column("last_error", sa.String(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
    )
    op.create_index(op.f("ix_deliveries_case_id"), "deliveries", ["case_id"], unique=False)
    op.create_index(op.f("ix_deliveries_group_key"), "deliveries", ["group_key"], unique=False)
    op.create_index(op.f("ix_deliveries_recipient_digest"), "deliveries", ["recipient_digest"], unique=False)
    op.create_index(op.f("ix_deliveries_state"), "deliveries", ["state"], unique=False)
    op.create_table(
        "evaluations",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("handlers", Document(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("station", sa.String(), nullable=True),
        sa.Column("community", sa.String(), nullable=True),
        sa.Column("grid", sa.String(), nullable=True),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column("handled_at", Instant(), nullable=True),
        sa.Column("handled_late", sa.Boolean(), nullable=False),
        sa.Column("verify_due_at", Instant(), nullable=True),
        sa.Column("physical", sa.Boolean(), nullable=False),
        sa.Column("verification", Document(), nullable=True),
        sa.Column("verifier", sa.String(), nullable=True),
        sa.Column("call_back_due_at", Instant(), nullable=True),
        sa.Column("call_back_open", sa.Boolean(), nullable=False),
        sa.Column("ask", sa.Integer(), nullable=False),
        sa.Column("reports", Document(), nullable=False),
        sa.Column("follow_ups", Document(), nullable=False),
        sa.Column("ratings", Document(), nullable=False),
        sa.Column("exclusion", Document(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("ended", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluations")),
    )
    op.create_index(op.f("ix_evaluations_case_id_round"), "evaluations", ["case_id", "round"], unique=True)
    op.create_index(op.f("ix_evaluations_community"), "evaluations", ["community"], unique=False)
    op.create_index(op.f("ix_evaluations_district_opened_at_id"), "evaluations", ["district", "opened_at", "id"], unique=False)
    op.create_index(op.f("ix_evaluations_grid"), "evaluations", ["grid"], unique=False)
    op.create_index(op.f("ix_evaluations_item_opened_at_id"), "evaluations", ["item", "opened_at", "id"], unique=False)
    op.create_index(op.f("ix_evaluations_opened_at_id"), "evaluations", ["opened_at", "id"], unique=False)
    op.create_index(op.f("ix_evaluations_station"), "evaluations", ["station"], unique=False)
    op.create_index(op.f("ix_evaluations_status_opened_at_id"), "evaluations", ["status", "opened_at", "id"], unique=False)
    op.create_index(op.f("ix_evaluations_unit_opened_at_id"), "evaluations", ["unit", "opened_at", "id"], unique=False)
    op.create_table(
        "exports",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("snapshot_at", Instant(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exports")),
    )
    op.create_table(
        "facts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("tally_id", sa.String(), nullable=False),
        sa.Column("recorded_at", Instant(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("due_on", sa.String(), nullable=False),
        sa.Column("handled_at", Instant(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("light", sa.String(), nullable=False),
        sa.Column("on_time", sa.Integer(), nullable=False),
        sa.Column("suspended", sa.Integer(), nullable=False),
        sa.Column("checked", sa.Integer(), nullable=False),
        sa.Column("check_failed", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Integer(), nullable=False),
        sa.Column("excluded", sa.Integer(), nullable=False),
        sa.Column("rated", sa.Integer(), nullable=False),
        sa.Column("contacted", sa.Integer(), nullable=False),
        sa.Column("solved", sa.Integer(), nullable=False),
        sa.Column("satisfied", sa.Integer(), nullable=False),
        sa.Column("satisfaction", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facts")),
    )
    op.create_index(op.f("ix_facts_due_on_tally_id"), "facts", ["due_on", "tally_id"], unique=False)
    op.create_index(op.f("ix_facts_tally_id_recorded_at"), "facts", ["tally_id", "recorded_at"], unique=False)
    op.create_table(
        "history",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("from_status", sa.Text(), nullable=True),
        sa.Column("to_status", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note_digest", sa.Text(), nullable=True),
        sa.Column("prev_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", "seq", name=op.f("pk_history")),
    )
    op.create_table(
        "history_heads",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_history_heads")),
    )
    op.create_table(
        "history_notes",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", "seq", name=op.f("pk_history_notes")),
    )
    op.create_table(
        "inbox",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("stored_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
    )
    op.create_table(
        "invitations",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("evaluation_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("report_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("ask", sa.Integer(), nullable=False),
        sa.Column("invited_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("answered_at", Instant(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
    )
    op.create_index(op.f("ix_invitations_evaluation_id"), "invitations", ["evaluation_id"], unique=False)
    op.create_table(
        "known_attachments",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_attachments")),
    )
    op.create_table(
        "ledger",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("last_at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger")),
    )
    op.create_table(
        "matters",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("station", sa.String(), nullable=True),
        sa.Column("community", sa.String(), nullable=True),
        sa.Column("grid", sa.String(), nullable=True),
        sa.Column("reports", Document(), nullable=False),
        sa.Column("rounds", Document(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("bad_answers", sa.Integer(), nullable=False),
        sa.Column("failed_checks", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matters")),
    )
    op.create_table(
        "numbers",
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_numbers")),
    )
    op.create_table(
        "outbox",
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("headers", Document(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("stored_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "replays",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("fields", Document(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("expires_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replays")),
    )
    op.create_index(op.f("ix_replays_expires_at"), "replays", ["expires_at"], unique=False)
    op.create_table(
        "tallies",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("opened", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("due_at", Instant(), nullable=True),
        sa.Column("due_on", sa.String(), nullable=False),
        sa.Column("handled_at", Instant(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("light", sa.String(), nullable=False),
        sa.Column("on_time", sa.Integer(), nullable=False),
        sa.Column("suspended", sa.Integer(), nullable=False),
        sa.Column("checked", sa.Integer(), nullable=False),
        sa.Column("check_failed", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Integer(), nullable=False),
        sa.Column("excluded", sa.Integer(), nullable=False),
        sa.Column("rated", sa.Integer(), nullable=False),
        sa.Column("contacted", sa.Integer(), nullable=False),
        sa.Column("solved", sa.Integer(), nullable=False),
        sa.Column("satisfied", sa.Integer(), nullable=False),
        sa.Column("satisfaction", sa.Integer(), nullable=True),
        sa.Column("answers", Document(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tallies")),
    )
    op.create_index(op.f("ix_tallies_case_id"), "tallies", ["case_id"], unique=False)
    op.create_table(
        "timers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("data", Document(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timers")),
    )
    op.create_index(op.f("ix_timers_due_at"), "timers", ["due_at"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_timers_due_at"), table_name="timers")
    op.drop_table("timers")
    op.drop_index(op.f("ix_tallies_case_id"), table_name="tallies")
    op.drop_table("tallies")
    op.drop_index(op.f("ix_replays_expires_at"), table_name="replays")
    op.drop_table("replays")
    op.drop_table("outbox")
    op.drop_table("numbers")
    op.drop_table("matters")
    op.drop_table("ledger")
    op.drop_table("known_attachments")
    op.drop_index(op.f("ix_invitations_evaluation_id"), table_name="invitations")
    op.drop_table("invitations")
    op.drop_table("inbox")
    op.drop_table("history_notes")
    op.drop_table("history_heads")
    op.drop_table("history")
    op.drop_index(op.f("ix_facts_tally_id_recorded_at"), table_name="facts")
    op.drop_index(op.f("ix_facts_due_on_tally_id"), table_name="facts")
    op.drop_table("facts")
    op.drop_table("exports")
    op.drop_index(op.f("ix_evaluations_unit_opened_at_id"), table_name="evaluations")
    op.drop_index(op.f("ix_evaluations_status_opened_at_id"), table_name="evaluations")
    op.drop_index(op.f("ix_evaluations_station"), table_name="evaluations")
    op.drop_index(op.f("ix_evaluations_opened_at_id"), table_name="evaluations")
    op.drop_index(op.f("ix_evaluations_item_opened_at_id"), table_name="evaluations")
    op.drop_index(op.f("ix_evaluations_grid"), table_name="evaluations")
    op.drop_index(op.f("ix_evaluations_district_opened_at_id"), table_name="evaluations")
    op.drop_index(op.f("ix_evaluations_community"), table_name="evaluations")
    op.drop_index(op.f("ix_evaluations_case_id_round"), table_name="evaluations")
    op.drop_table("evaluations")
    op.drop_index(op.f("ix_deliveries_state"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_recipient_digest"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_group_key"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_case_id"), table_name="deliveries")
    op.drop_table("deliveries")
    op.drop_index(op.f("ix_dead_letters_state_first_at"), table_name="dead_letters")
    op.drop_index(op.f("ix_dead_letters_key"), table_name="dead_letters")
    op.drop_table("dead_letters")
    op.drop_table("claims")
    op.drop_index(op.f("ix_batches_stored_at"), table_name="batches")
    op.drop_table("batches")
