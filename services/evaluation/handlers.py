"""The bus door: what evaluation reacts to, and its timers."""

from datetime import datetime
from typing import Any

from services.evaluation.commands import CloseInSilence, RemindOfCheck
from services.evaluation.commands_events import (
    CorrectMatter,
    EndMatter,
    FollowDispatch,
    FollowNotice,
    JoinReport,
    KnowAttachment,
    OnCase,
    OpenHandled,
    OpenOverdue,
    RecurMatter,
    RegisterMatter,
)
from services.evaluation.commands_restore import Restore
from services.evaluation.commands_round import CHECK_OVERDUE, SILENCE
from shared.contracts.dispatch import (
    CaseDispatched,
    CaseExtensionDecided,
    CaseHandled,
    CaseResumed,
    CaseSuspended,
    ClockBreached,
    ClockRecalculated,
)
from shared.contracts.evaluation import (
    CallbackTried,
    CaseChecked,
    CaseClosed,
    CaseRated,
    CaseReopened,
    EvaluationExcluded,
    OfRound,
    SurveyInvited,
)
from shared.contracts.intake import AttachmentStored, CaseCorrected, CaseMerged, CaseRecurred, CaseRegistered, ReportDeclined
from shared.db.commands import Command, Envelope, Registry
from shared.service import Runtime

registry = Registry()


def _on_case(runtime: Runtime, envelope: Envelope, command: type[OnCase]) -> OnCase:
    return command(now=envelope.at, event=envelope.event, town=runtime.town, secrets=runtime.secrets)


@registry.handles(AttachmentStored)
def on_attachment_stored(_: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    commands: list[Command | None] = []
    for envelope in envelopes:
        event = envelope.event
        assert isinstance(event, AttachmentStored)
        commands.append(KnowAttachment(now=envelope.at, attachment_id=event.attachment_id, kind=event.kind))
    return commands


@registry.handles(CaseRegistered)
def on_case_registered(_: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    commands: list[Command | None] = []
    for envelope in envelopes:
        assert isinstance(envelope.event, CaseRegistered)
        commands.append(RegisterMatter(now=envelope.at, event=envelope.event))
    return commands


@registry.handles(CaseMerged)
def on_case_merged(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """Told twice when the report had a case of its own: to the case that takes it, and to the one that ends."""
    commands: list[Command | None] = []
    for envelope in envelopes:
        event = envelope.event
        assert isinstance(event, CaseMerged)
        commands.append(_on_case(runtime, envelope, JoinReport if event.case_id == event.into_case_id else EndMatter))
    return commands


@registry.handles(CaseCorrected)
def on_case_corrected(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return [_on_case(runtime, envelope, CorrectMatter) for envelope in envelopes]


@registry.handles(CaseRecurred)
def on_case_recurred(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return [_on_case(runtime, envelope, RecurMatter) for envelope in envelopes]


@registry.handles(ReportDeclined)
def on_report_declined(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """Only a report that had become a case concerns evaluation."""
    commands: list[Command | None] = []
    for envelope in envelopes:
        event = envelope.event
        assert isinstance(event, ReportDeclined)
        commands.append(_on_case(runtime, envelope, EndMatter) if event.case_id else None)
    return commands


@registry.handles(CaseDispatched)
def on_case_dispatched(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return [_on_case(runtime, envelope, FollowDispatch) for envelope in envelopes]


@registry.handles(CaseSuspended)
def on_case_suspended(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return [_on_case(runtime, envelope, FollowDispatch) for envelope in envelopes]


@registry.handles(CaseResumed)
def on_case_resumed(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return [_on_case(runtime, envelope, FollowDispatch) for envelope in envelopes]


@registry.handles(CaseExtensionDecided)
def on_case_extension_decided(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return [_on_case(runtime, envelope, FollowDispatch) for envelope in envelopes]


@registry.handles(CaseHandled)
def on_case_handled(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return [_on_case(runtime, envelope, OpenHandled) for envelope in envelopes]


@registry.handles(ClockBreached)
def on_clock_breached(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """Only the dispose clock: the others are dispatch's own affair."""
    commands: list[Command | None] = []
    for envelope in envelopes:
        event = envelope.event
        assert isinstance(event, ClockBreached)
        commands.append(_on_case(runtime, envelope, OpenOverdue) if event.clock == "dispose" else None)
    return commands


@registry.handles(ClockRecalculated)
def on_clock_recalculated(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """The end of the round and the time for its check; the others are dispatch's own affair."""
    commands: list[Command | None] = []
    for envelope in envelopes:
        event = envelope.event
        assert isinstance(event, ClockRecalculated)
        commands.append(_on_case(runtime, envelope, FollowNotice) if event.clock in ("dispose", "verify") else None)
    return commands


def on_own_event(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """Stands already, except when the topic is read from its beginning into an empty database."""
    present = runtime.now()
    commands: list[Command | None] = []
    for envelope in envelopes:
        event = envelope.event
        assert isinstance(event, OfRound)
        commands.append(Restore(now=envelope.at, event=event, town=runtime.town, secrets=runtime.secrets, present=present))
    return commands


for _own in (CaseChecked, SurveyInvited, CallbackTried, CaseRated, CaseClosed, CaseReopened, EvaluationExcluded):
    registry.handles(_own)(on_own_event)


@registry.timer(SILENCE)
def on_silence(runtime: Runtime, ref: str, due_at: datetime, _: dict[str, Any]) -> Command:
    return CloseInSilence(now=due_at, evaluation_id=ref, town=runtime.town, secrets=runtime.secrets)


@registry.timer(CHECK_OVERDUE)
def on_check_overdue(runtime: Runtime, ref: str, due_at: datetime, data: dict[str, Any]) -> Command:
    reminders = int(data.get("reminders", 1))
    return RemindOfCheck(now=due_at, evaluation_id=ref, town=runtime.town, secrets=runtime.secrets, reminders=reminders)
