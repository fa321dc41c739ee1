"""The bus door: events of dispatch, evaluation and inspection, and the timers of intake."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from services.intake.commands import UNCONFIRMED, ReceiveFinding, RemindOfEmergency
from services.intake.commands_case import EFFECTS, FollowEvent
from services.intake.commands_draft import draft_finding
from shared.actor import Actor
from shared.contracts.base import Event
from shared.contracts.inspection import FindingRecorded
from shared.db.commands import Command, Envelope, Registry
from shared.service import Runtime

registry = Registry()


def follow_events(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """The case file follows whatever the other services did."""
    desk = runtime.extra["desk"]
    return [FollowEvent(now=envelope.at, desk=desk, event=envelope.event, event_id=envelope.event_id) for envelope in envelopes]


def _follow(event: type[Event]) -> Callable[[Runtime, list[Envelope]], list[Command | None]]:
    return registry.handles(event)(follow_events)


for _event in EFFECTS:
    _follow(_event)


@registry.handles(FindingRecorded)
def file_findings(runtime: Runtime, envelopes: list[Envelope]) -> list[Command | None]:
    """A finding that needs enforcement becomes a report; the others stay with inspection."""
    return [_finding(runtime, envelope) for envelope in envelopes]


def _finding(runtime: Runtime, envelope: Envelope) -> Command | None:
    event = envelope.event
    assert isinstance(event, FindingRecorded)
    if not event.enforce:
        return None
    desk = runtime.extra["desk"]
    return ReceiveFinding(actor=Actor(event.by, event.role), now=envelope.at, desk=desk, draft=draft_finding(desk, event))


@registry.timer(UNCONFIRMED)
def remind_of_emergency(runtime: Runtime, ref: str, due_at: datetime, _: dict[str, Any]) -> Command | None:
    """A suspected emergency that nobody judged within a minute."""
    return RemindOfEmergency(now=due_at, desk=runtime.extra["desk"], report_id=ref)
