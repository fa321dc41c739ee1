"""The tables of intake."""

import sqlalchemy as sa
from alembic import op

from shared.db.records import Document, Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attachment_links",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("attachment_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment_links")),
    )
    op.create_index(op.f("ix_attachment_links_attachment_id"), "attachment_links", ["attachment_id"], unique=False)
    op.create_index(op.f("ix_attachment_links_case_id"), "attachment_links", ["case_id"], unique=False)
    op.create_table(
        "attachments",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("taken_at", Instant(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("stored_at", Instant(), nullable=False),
        sa.Column("stored_by", sa.String(), nullable=False),
        sa.Column("stored_role", sa.String(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachments")),
    )
    op.create_index(op.f("ix_attachments_stored_by"), "attachments", ["stored_by"], unique=False)
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
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("report_id", sa.String(), nullable=False),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("station", sa.String(), nullable=True),
        sa.Column("community", sa.String(), nullable=True),
        sa.Column("grid", sa.String(), nullable=True),
        sa.Column("on_border", sa.Boolean(), nullable=False),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("place_state", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("occurred_at", Instant(), nullable=False),
        sa.Column("registered_at", Instant(), nullable=False),
        sa.Column("registered_by", sa.String(), nullable=False),
        sa.Column("registered_role", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("due_at", Instant(), nullable=True),
        sa.Column("light", sa.String(), nullable=False),
        sa.Column("handled_at", Instant(), nullable=True),
        sa.Column("closed_at", Instant(), nullable=True),
        sa.Column("escalated", sa.Boolean(), nullable=False),
        sa.Column("merged_into", sa.String(), nullable=True),
        sa.Column("subject_uscc", sa.String(), nullable=True),
        sa.Column("emergency", sa.Boolean(), nullable=False),
        sa.Column("catalogue", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
    )
    op.create_index(op.f("ix_cases_case_no"), "cases", ["case_no"], unique=False)
    op.create_index(op.f("ix_cases_community_id"), "cases", ["community", "id"], unique=False)
    op.create_index(op.f("ix_cases_district_id"), "cases", ["district", "id"], unique=False)
    op.create_index(op.f("ix_cases_grid_id"), "cases", ["grid", "id"], unique=False)
    op.create_index(op.f("ix_cases_item_id"), "cases", ["item", "id"], unique=False)
    op.create_index(op.f("ix_cases_light_status"), "cases", ["light", "status"], unique=False)
    op.create_index(op.f("ix_cases_person_id"), "cases", ["person", "id"], unique=False)
    op.create_index(op.f("ix_cases_station_id"), "cases", ["station", "id"], unique=False)
    op.create_index(op.f("ix_cases_status_id"), "cases", ["status", "id"], unique=False)
    op.create_index(op.f("ix_cases_unit_id"), "cases", ["unit", "id"], unique=False)
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
        "disclosures",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("report_id", sa.String(), nullable=True),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("attachment_id", sa.String(), nullable=True),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("day_key", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("replayed", sa.Boolean(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosures")),
    )
    op.create_index(op.f("ix_disclosures_day_key"), "disclosures", ["day_key"], unique=False)
    op.create_index(op.f("ix_disclosures_kind_id"), "disclosures", ["kind", "id"], unique=False)
    op.create_index(op.f("ix_disclosures_person_id"), "disclosures", ["person", "id"], unique=False)
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
        "reports",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("report_no", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("sender_role", sa.String(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("phone_digest", sa.String(), nullable=True),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("contactable", sa.Boolean(), nullable=False),
        sa.Column("occurred_at", Instant(), nullable=False),
        sa.Column("received_at", Instant(), nullable=False),
        sa.Column("reply_due_at", Instant(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("place_state", sa.String(), nullable=False),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("station", sa.String(), nullable=True),
        sa.Column("community", sa.String(), nullable=True),
        sa.Column("grid", sa.String(), nullable=True),
        sa.Column("on_border", sa.Boolean(), nullable=False),
        sa.Column("item", sa.String(), nullable=True),
        sa.Column("severity", sa.String(), nullable=True),
        sa.Column("judgement", Document(), nullable=False),
        sa.Column("emergency", Document(), nullable=False),
        sa.Column("attachments", Document(), nullable=False),
        sa.Column("subject_uscc", sa.String(), nullable=True),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("case_no", sa.String(), nullable=True),
        sa.Column("decline_code", sa.String(), nullable=True),
        sa.Column("bodies", Document(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
    )
    op.create_index(op.f("ix_reports_case_id"), "reports", ["case_id"], unique=False)
    op.create_index(op.f("ix_reports_channel_source_id"), "reports", ["channel", "source_id"], unique=False)
    op.create_index(op.f("ix_reports_district_id"), "reports", ["district", "id"], unique=False)
    op.create_index(op.f("ix_reports_grid_id"), "reports", ["grid", "id"], unique=False)
    op.create_index(op.f("ix_reports_item_id"), "reports", ["item", "id"], unique=False)
    op.create_index(op.f("ix_reports_priority_id"), "reports", ["priority", "id"], unique=False)
    op.create_index(op.f("ix_reports_received_at"), "reports", ["received_at"], unique=False)
    op.create_index(op.f("ix_reports_status_priority_id"), "reports", ["status", "priority", "id"], unique=False)
    op.create_table(
        "timeline",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timeline")),
    )
    op.create_index(op.f("ix_timeline_case_id_at_id"), "timeline", ["case_id", "at", "id"], unique=False)
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
    op.drop_index(op.f("ix_timeline_case_id_at_id"), table_name="timeline")
    op.drop_table("timeline")
    op.drop_index(op.f("ix_reports_status_priority_id"), table_name="reports")
    op.drop_index(op.f("ix_reports_received_at"), table_name="reports")
    op.drop_index(op.f("ix_reports_priority_id"), table_name="reports")
    op.drop_index(op.f("ix_reports_item_id"), table_name="reports")
    op.drop_index(op.f("ix_reports_grid_id"), table_name="reports")
    op.drop_index(op.f("ix_reports_district_id"), table_name="reports")
    op.drop_index(op.f("ix_reports_channel_source_id"), table_name="reports")
    op.drop_index(op.f("ix_reports_case_id"), table_name="reports")
    op.drop_table("reports")
    op.drop_index(op.f("ix_replays_expires_at"), table_name="replays")
    op.drop_table("replays")
    op.drop_table("outbox")
    op.drop_table("numbers")
    op.drop_table("inbox")
    op.drop_table("history_notes")
    op.drop_table("history_heads")
    op.drop_table("history")
    op.drop_index(op.f("ix_disclosures_person_id"), table_name="disclosures")
    op.drop_index(op.f("ix_disclosures_kind_id"), table_name="disclosures")
    op.drop_index(op.f("ix_disclosures_day_key"), table_name="disclosures")
    op.drop_table("disclosures")
    op.drop_index(op.f("ix_deliveries_state"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_recipient_digest"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_group_key"), table_name="deliveries")
    op.drop_index(op.f("ix_deliveries_case_id"), table_name="deliveries")
    op.drop_table("deliveries")
    op.drop_index(op.f("ix_dead_letters_state_first_at"), table_name="dead_letters")
    op.drop_index(op.f("ix_dead_letters_key"), table_name="dead_letters")
    op.drop_table("dead_letters")
    op.drop_table("claims")
    op.drop_index(op.f("ix_cases_unit_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_status_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_station_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_person_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_light_status"), table_name="cases")
    op.drop_index(op.f("ix_cases_item_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_grid_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_district_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_community_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_case_no"), table_name="cases")
    op.drop_table("cases")
    op.drop_index(op.f("ix_batches_stored_at"), table_name="batches")
    op.drop_table("batches")
    op.drop_index(op.f("ix_attachments_stored_by"), table_name="attachments")
    op.drop_table("attachments")
    op.drop_index(op.f("ix_attachment_links_case_id"), table_name="attachment_links")
    op.drop_index(op.f("ix_attachment_links_attachment_id"), table_name="attachment_links")
    op.drop_table("attachment_links")
