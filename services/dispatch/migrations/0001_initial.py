"""The tables of dispatch."""

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
        "assignments",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("status_before", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("station", sa.String(), nullable=True),
        sa.Column("community", sa.String(), nullable=True),
        sa.Column("grid", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("dispatched_at", Instant(), nullable=True),
        sa.Column("auto_signed", sa.Boolean(), nullable=False),
        sa.Column("handled_at", Instant(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("due_at", Instant(), nullable=True),
        sa.Column("yellow_at", Instant(), nullable=True),
        sa.Column("fixed_light", sa.String(), nullable=True),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("clocks", Document(), nullable=False),
        sa.Column("return_until", Instant(), nullable=True),
        sa.Column("return_final", sa.Boolean(), nullable=False),
        sa.Column("returns", Document(), nullable=False),
        sa.Column("extend_until", Instant(), nullable=True),
        sa.Column("extensions_left", sa.Integer(), nullable=False),
        sa.Column("extension", Document(), nullable=True),
        sa.Column("suspension", Document(), nullable=True),
        sa.Column("suspension_renewals_left", sa.Integer(), nullable=False),
        sa.Column("suspended_seconds", sa.Integer(), nullable=False),
        sa.Column("transfer", Document(), nullable=True),
        sa.Column("transfer_to", sa.String(), nullable=True),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("tasks", Document(), nullable=False),
        sa.Column("measures", Document(), nullable=False),
        sa.Column("supervisions", Document(), nullable=False),
        sa.Column("notifications", Document(), nullable=False),
        sa.Column("explanation", Document(), nullable=False),
        sa.Column("attachments", Document(), nullable=False),
        sa.Column("handlers", Document(), nullable=False),
        sa.Column("facts", Document(), nullable=False),
        sa.Column("reminded_due_at", Instant(), nullable=True),
        sa.Column("trail", Document(), nullable=False),
        sa.Column("last_change", sa.String(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("cursor", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignments")),
    )
    op.create_index(op.f("ix_assignments_case_id_round"), "assignments", ["case_id", "round"], unique=False)
    op.create_index(op.f("ix_assignments_community_created_at"), "assignments", ["community", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_created_at"), "assignments", ["created_at"], unique=False)
    op.create_index(op.f("ix_assignments_district_created_at"), "assignments", ["district", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_grid_created_at"), "assignments", ["grid", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_item_created_at"), "assignments", ["item", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_person_created_at"), "assignments", ["person", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_person_cursor"), "assignments", ["person", "cursor"], unique=False)
    op.create_index(op.f("ix_assignments_station_created_at"), "assignments", ["station", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_status_created_at"), "assignments", ["status", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_transfer_to_created_at"), "assignments", ["transfer_to", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_unit_created_at"), "assignments", ["unit", "created_at"], unique=False)
    op.create_index(op.f("ix_assignments_unit_cursor"), "assignments", ["unit", "cursor"], unique=False)
    op.create_table(
        "attachments",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachments")),
    )
    op.create_table(
        "batches",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("stored_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batches")),
    )
    op.create_index(op.f("ix_batches_stored_at"), "batches", ["stored_at"], unique=False)
    op.create_table(
        "cases",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("area", Document(), nullable=True),
        sa.Column("location", Document(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("occurred_at", Instant(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("reports", Document(), nullable=False),
        sa.Column("attachments", Document(), nullable=False),
        sa.Column("reply_due_at", Instant(), nullable=True),
        sa.Column("subject_uscc", sa.String(), nullable=True),
        sa.Column("catalogue_version", sa.String(), nullable=False),
        sa.Column("assignment_id", sa.String(), nullable=False),
        sa.Column("units", Document(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
    )
    op.create_index(op.f("ix_cases_assignment_id"), "cases", ["assignment_id"], unique=False)
    op.create_index(op.f("ix_cases_state"), "cases", ["state"], unique=False)
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
        "measures",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("assignment_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("ladder_key", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("officers", Document(), nullable=False),
        sa.Column("party_kind", sa.String(), nullable=False),
        sa.Column("party_uscc", sa.String(), nullable=True),
        sa.Column("party_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("order_number", sa.String(), nullable=True),
        sa.Column("order_served_at", Instant(), nullable=True),
        sa.Column("order_correct_by", Instant(), nullable=True),
        sa.Column("recheck_at", Instant(), nullable=True),
        sa.Column("recheck_passed", sa.Boolean(), nullable=True),
        sa.Column("amount_yuan", sa.Float(), nullable=True),
        sa.Column("called_for", Document(), nullable=True),
        sa.Column("first_violation", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("attachments", Document(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measures")),
    )
    op.create_index(op.f("ix_measures_assignment_id"), "measures", ["assignment_id"], unique=False)
    op.create_index(op.f("ix_measures_ladder_key"), "measures", ["ladder_key"], unique=False)
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
        "precedents",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("previous_unit", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_precedents")),
    )
    op.create_table(
        "removals",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("assignment_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removals")),
    )
    op.create_index(op.f("ix_removals_recipient_id"), "removals", ["recipient", "id"], unique=False)
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
    op.drop_index(op.f("ix_replays_expires_at"), table_name="replays")
    op.drop_table("replays")
    op.drop_index(op.f("ix_removals_recipient_id"), table_name="removals")
    op.drop_table("removals")
    op.drop_table("precedents")
    op.drop_table("outbox")
    op.drop_table("numbers")
    op.drop_index(op.f("ix_measures_ladder_key"), table_name="measures")
    op.drop_index(op.f("ix_measures_assignment_id"), table_name="measures")
    op.drop_table("measures")
    op.drop_table("inbox")
    op.drop_table("history_notes")
    op.drop_table("history_heads")
    op.drop_table("history")
    op.drop_index(op.f("ix_deliveries_state"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_recipient_digest"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_group_key"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_case_id"), table_name="deliveries")
    op.drop_table("deliveries")
    op.drop_index(op.f("ix_dead_letters_state_first_at"), table_name="dead_letters")
    op.drop_index(op.f("ix_dead_letters_key"), table_name="dead_letters")
    op.drop_table("dead_letters")
    op.drop_table("claims")
    op.drop_index(op.f("ix_cases_state"), table_name="cases")
    op.drop_index(op.f("ix_cases_assignment_id"), table_name="cases")
    op.drop_table("cases")
    op.drop_index(op.f("ix_batches_stored_at"), table_name="batches")
    op.drop_table("batches")
    op.drop_table("attachments")
    op.drop_index(op.f("ix_assignments_unit_cursor"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_unit_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_transfer_to_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_status_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_station_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_person_cursor"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_person_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_item_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_grid_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_district_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_community_created_at"), table_name="assignments")
    op.drop_index(op.f("ix_assignments_case_id_round"), table_name="assignments")
    op.drop_table("assignments")
