"""The bus door and the timers of inspection."""

from datetime import datetime
from typing import Any

from services.inspection.commands import ExpireColour, KeepAttachment, NoteReport
from services.inspection.commands_colour import LapseNotice
from services.inspection.commands_planning import means_of
from services.inspection.commands_rectifications import OpenRecheck
from services.inspection.commands_visits import MissVisit, RemindToFinish
from services.inspection.models import Attachment
from shared.contracts.intake import AttachmentStored, CaseMerged, CaseRegistered, ReportDeclined
from shared.db.commands import Command, Envelope, Registry
from shared.service import Runtime

registry = Registry()


@registry.handles(AttachmentStored)
def on_attachment_stored(_: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """Commands may name it from now on."""
    return [_keep(envelope) for envelope in envelopes]


def _keep(envelope: Envelope) -> Command:
    event = envelope.event
    assert isinstance(event, AttachmentStored)
    attachment = Attachment(id=event.attachment_id, kind=event.kind, media_type=event.media_type, sha256=event.sha256)
    return KeepAttachment(now=envelope.at, attachment=attachment)


@registry.handles(CaseRegistered)
def on_case_registered(_: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """A finding became a case; everybody else's cases are no matter of ours."""
    return [_note(envelope) for envelope in envelopes]


@registry.handles(CaseMerged)
def on_case_merged(_: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """A finding was joined to a case that was there before."""
    return [_note(envelope) for envelope in envelopes]


@registry.handles(ReportDeclined)
def on_report_declined(_: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """A finding was not filed; its report is named all the same."""
    return [_note(envelope) for envelope in envelopes]


def _note(envelope: Envelope) -> Command | None:
    event = envelope.event
    assert isinstance(event, CaseRegistered | CaseMerged | ReportDeclined)
    if event.channel != "inspection" or event.source_id is None:
        return None
    return NoteReport(now=envelope.at, finding_id=event.source_id, report_id=event.report_id)


@registry.timer("visit_missed")
def on_visit_missed(runtime: Runtime, ref: str, due_at: datetime, _: dict[str, Any]) -> Command | None:
    """The day of a visit is over."""
    return MissVisit(now=due_at, means=means_of(runtime), visit_id=ref)


@registry.timer("visit_unfinished")
def on_visit_unfinished(runtime: Runtime, ref: str, due_at: datetime, _: dict[str, Any]) -> Command | None:
    """A day is over at which a visit that had begun has no result."""
    return RemindToFinish(now=due_at, means=means_of(runtime), visit_id=ref)


@registry.timer("rectification_due")
def on_rectification_due(runtime: Runtime, ref: str, due_at: datetime, _: dict[str, Any]) -> Command | None:
    """The last day of a rectification is over."""
    return OpenRecheck(now=due_at, means=means_of(runtime), rectification_id=ref)


@registry.timer("colour_expiry")
def on_colour_expiry(runtime: Runtime, ref: str, due_at: datetime, _: dict[str, Any]) -> Command | None:
    """Twelve months without an inspection."""
    return ExpireColour(now=due_at, means=means_of(runtime), uscc=ref)


@registry.timer("black_notice")
def on_black_notice(runtime: Runtime, ref: str, due_at: datetime, _: dict[str, Any]) -> Command | None:
    """The enterprise's time to answer is over."""
    return LapseNotice(now=due_at, means=means_of(runtime), notice_id=ref)
