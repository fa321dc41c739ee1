"""The bus door of dispatch: events and timers become commands."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from services.dispatch.commands_clocks import TurnClocks
from services.dispatch.commands_facts import world_of
from services.dispatch.commands_follow import CloseCase, DeclineCase, FollowCheck, KnowAttachment, MergeCase, SupplementCase
from services.dispatch.commands_rounds import CorrectCase, OpenCase, ReopenCase
from services.dispatch.store import TIMER
from shared.contracts.evaluation import CaseChecked, CaseClosed, CaseReopened
from shared.contracts.intake import AttachmentStored, CaseCorrected, CaseMerged, CaseRegistered, CaseSupplemented, ReportDeclined
from shared.db.commands import Command, Envelope, Registry
from shared.service import Runtime

registry = Registry()


def _commands(kind: Any, runtime: Runtime, envelopes: Sequence[Envelope]) -> list[Command | None]:
    world = world_of(runtime)
    return [kind(world=world, event=envelope.event, now=envelope.at) for envelope in envelopes]


def _commands_on_cases(kind: Any, runtime: Runtime, envelopes: Sequence[Envelope]) -> list[Command | None]:
    """A report that never became a case concerns nobody here."""
    commands = _commands(kind, runtime, envelopes)
    for position, envelope in enumerate(envelopes):
        event = envelope.event
        assert isinstance(event, CaseSupplemented | ReportDeclined)
        if not event.case_id:
            commands[position] = None
    return commands


@registry.handles(CaseRegistered)
def on_case_registered(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return _commands(OpenCase, runtime, envelopes)


@registry.handles(CaseCorrected)
def on_case_corrected(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return _commands(CorrectCase, runtime, envelopes)


@registry.handles(CaseMerged)
def on_case_merged(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return _commands(MergeCase, runtime, envelopes)


@registry.handles(CaseSupplemented)
def on_case_supplemented(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return _commands_on_cases(SupplementCase, runtime, envelopes)


@registry.handles(ReportDeclined)
def on_report_declined(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return _commands_on_cases(DeclineCase, runtime, envelopes)


@registry.handles(CaseChecked)
def on_case_checked(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return _commands(FollowCheck, runtime, envelopes)


@registry.handles(CaseClosed)
def on_case_closed(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return _commands(CloseCase, runtime, envelopes)


@registry.handles(CaseReopened)
def on_case_reopened(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return _commands(ReopenCase, runtime, envelopes)


@registry.handles(AttachmentStored)
def on_attachment_stored(_: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    return [KnowAttachment(event=envelope.event, now=envelope.at) for envelope in envelopes if isinstance(envelope.event, AttachmentStored)]


@registry.timer(TIMER)
def on_clock(runtime: Runtime, ref: str, due_at: datetime, _: dict[str, Any]) -> Command:
    return TurnClocks(world=world_of(runtime), assignment_id=ref, now=due_at)
