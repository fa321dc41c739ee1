"""Taking in: reports of all channels, findings of inspections; what every way in shares."""

import dataclasses
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar

from services.intake.commands_desk import (
    HOTLINE,
    Desk,
    answer_hotline,
    attachments_of,
    link_attachments,
    tell_emergency_service,
    tell_reporter,
    tell_supervisor,
)
from services.intake.lifecycle import CASE, REPORT
from services.intake.models import Case, CaseStatus, Report, ReportStatus
from services.intake.rules import Judged, Placed, priority_of
from services.intake.rules_views import area_view, outcome_view
from services.intake.store import ATTACHMENTS, REPORTS
from shared.actor import Actor
from shared.contracts.intake import CaseRegistered
from shared.db.commands import AlreadyDone, Command, Decision, Needs, State

UNCONFIRMED = "emergency_unconfirmed"

TAKEN_OVER = (
    "case_no",
    "item",
    "severity",
    "channel",
    "district",
    "station",
    "community",
    "grid",
    "on_border",
    "lon",
    "lat",
    "address",
    "place_state",
    "text",
    "occurred_at",
    "subject_uscc",
)
"""What a case has from its first report, under the same names."""
TOLD = (
    "case_id",
    "case_no",
    "item",
    "severity",
    "text",
    "occurred_at",
    "received_at",
    "reply_due_at",
    "contactable",
    "subject_uscc",
)
"""What the event of a registered case says of the report, under the same names."""


@dataclass(slots=True)  # not frozen: setting two dozen fields one by one around the guard takes longer than masking the text
class Draft:
    """A report before it has numbers: everything that is known without looking at the database."""

    report_id: str
    case_id: str
    channel: str
    source_id: str
    kind: str | None
    text: str
    """Masked."""
    sealed: bytes
    phone: str | None
    phone_digest: str | None
    confidential: bool
    anonymous: bool
    contactable: bool
    occurred_at: datetime
    reply_due_at: datetime | None
    placed: Placed
    judged: Judged
    attachments: tuple[str, ...]
    subject_uscc: str | None
    urgency: str = "normal"
    body: str = ""
    """Digest of the ticket's body."""


def report_of(
    draft: Draft, actor: Actor, now: datetime, desk: Desk, report_no: str, case_no: str | None, attachments: list[dict[str, Any]]
) -> Report:
    """The report that a draft becomes: filed under `case_no`, or waiting in review without one. Made without validation: all of it was
    validated at the door."""
    judged, placed, emergency = draft.judged, draft.placed, draft.judged.emergency
    return Report.from_row(
        {
            "id": draft.report_id,
            "report_no": report_no,
            "channel": draft.channel,
            "source_id": draft.source_id,
            "kind": draft.kind,
            "sender": actor.person,
            "sender_role": actor.role,
            "status": ReportStatus.REGISTERED if case_no else ReportStatus.IN_REVIEW,
            "priority": 0 if case_no else priority_of(judged, draft.urgency),
            "text": draft.text,
            "sealed": draft.sealed,
            "phone_digest": draft.phone_digest,
            "confidential": draft.confidential,
            "anonymous": draft.anonymous,
            "contactable": draft.contactable,
            "occurred_at": draft.occurred_at,
            "received_at": now,
            "reply_due_at": draft.reply_due_at,
            **placed.columns(),
            "item": judged.item.code if judged.item else None,
            "severity": judged.severity,
            "judgement": {
                "confidence": judged.confidence,
                "alternatives": judged.alternatives,
                "explanation": judged.explanation,
                "reasons": judged.reasons,
                "catalogue": desk.town.catalogue.version,
            },
            "emergency": {"to": emergency.to, "phrase": emergency.phrase, "state": emergency.state} if emergency else {},
            "attachments": attachments,
            "subject_uscc": draft.subject_uscc,
            "case_id": draft.case_id if case_no else None,
            "case_no": case_no,
            "decline_code": None,
            "bodies": [draft.body] if draft.body else [],
            "answered": 1 if draft.channel == HOTLINE else 0,
            "version": 1,
        }
    )


def open_case(decision: Decision, desk: Desk, report: Report, *, actor: Actor, now: datetime, decided: str) -> Case:
    """Files the case 立案 of a report that has item, severity and case number already; everything downstream follows its event."""
    if report.item is None or report.severity is None or report.case_id is None or report.case_no is None:
        raise ValueError("a case needs item, severity, id and number")
    catalogue = desk.town.catalogue
    emergency = report.emergency.get("state") == "confirmed"
    taken = report.values()
    values = {
        **{name: taken[name] for name in TAKEN_OVER},
        "id": report.case_id,
        "status": CaseStatus.REGISTERED,
        "round": 1,
        "report_id": report.id,
        "registered_at": now,
        "registered_by": actor.person,
        "registered_role": actor.role,
        "unit": None,
        "person": None,
        "due_at": None,
        "light": "green",
        "handled_at": None,
        "closed_at": None,
        "escalated": False,
        "merged_into": None,
        "emergency": emergency,
        "catalogue": catalogue.version,
        "version": 1,
    }
    case = CASE.open(decision, Case.from_row(values), "register", key=report.case_id)
    point = {"lon": report.lon, "lat": report.lat} if report.lon is not None and report.lat is not None else None
    event = CaseRegistered.of_members(
        {
            **of_report(report, actor, now),
            **{name: taken[name] for name in TOLD},
            "area": area_view(report),
            "location": {"point": point, "address": report.address, "place_state": report.place_state},
            "attachments": report.attachments,
            "emergency": emergency,
            "private": catalogue.get_item(report.item).private,
            "catalogue_version": catalogue.version,
            "decided": decided,
        }
    )
    decision.event(event, key=report.case_id)
    if report.attachments:
        link_attachments(decision, report, report.case_id)
    return case


def of_report(report: Report, actor: Actor, now: datetime) -> dict[str, Any]:
    """What every event about a report says."""
    return {
        "report_id": report.id,
        "report_no": report.report_no,
        "channel": report.channel,
        "source_id": report.source_id,
        "at": now,
        "by": actor.person,
        "role": actor.role,
    }


def awaits_judgement(report: Report) -> bool:
    """Whether a person has yet to judge a suspected emergency: who declines or joins a report has judged what it said until then."""
    return report.emergency.get("state") == "suspected" and report.priority > 0


def await_judgement(decision: Decision, desk: Desk, report_id: str, now: datetime) -> None:
    """A suspected emergency is for a person to judge, and for a supervisor once that takes too long."""
    seconds = desk.town.catalogue.parameter("emergency", "confirm_seconds")
    decision.timer(now + timedelta(seconds=seconds), UNCONFIRMED, report_id)


def take_in(decision: Decision, state: State, desk: Desk, draft: Draft, *, actor: Actor, now: datetime) -> Report:
    """Stores a report, files its case when nothing speaks against it, and tells everybody who must know, in one transaction."""
    attachments = attachments_of(state, draft.attachments) if draft.attachments else []
    day = desk.day(now)
    report_no = desk.report_no(day, state.number(f"report:{day}"))
    case_no = None if draft.judged.reasons else desk.case_no(day, state.number(f"case:{day}"))
    report = report_of(draft, actor, now, desk, report_no, case_no, attachments)
    if case_no is not None:
        decision.insert(report)
        open_case(decision, desk, report, actor=actor, now=now, decided="machine")
    else:
        REPORT.open(decision, report, "receive", key=report.id)
        if report.emergency.get("state") == "suspected":
            await_judgement(decision, desk, report.id, now)
    if report.emergency.get("state") == "confirmed":
        tell_emergency_service(decision, desk, report, report.emergency["to"], actor, now)
    if draft.contactable:
        template = "report_registered" if report.case_id else "report_received"
        urgent = desk.town.catalogue.ignores_quiet_hours(report.severity)
        tell_reporter(decision, desk, report, draft.phone, template, ref=report.id, now=now, urgent=urgent)
    if report.channel == HOTLINE:
        text = f"已立案，工单号{report.case_no}。" if report.case_no else "已收到，正在核实。"
        answer_hotline(decision, desk, report, "accepted", seq=1, at=now, now=now, text=text)
    return report


@dataclass(frozen=True, kw_only=True)
class ReceiveReport(Command):
    """One report of whatever channel. Replays are found by the kernel (`channel` + `source_id` per sender)."""

    rarely_repeated: ClassVar[bool] = True

    desk: Desk
    draft: Draft

    def needs(self) -> Needs:
        day = self.desk.day(self.now)
        numbers = {f"report:{day}": 1} if self.draft.judged.reasons else {f"report:{day}": 1, f"case:{day}": 1}
        return Needs({ATTACHMENTS: self.draft.attachments} if self.draft.attachments else None, numbers=numbers)

    def decide(self, state: State) -> Decision:
        decision = Decision()
        report = take_in(decision, state, self.desk, self.draft, actor=self.actor, now=self.now)
        shown = outcome_view(report, self.desk.town.catalogue, self.desk.track_token(report.id))
        return decision.answering(201, shown, version=report.version)


@dataclass(frozen=True, kw_only=True)
class ReceiveFinding(ReceiveReport):
    """A finding of an inspection that needs enforcement, once; attachments that intake does not know are left out."""

    @property
    def _claim(self) -> tuple[str, str]:
        return "finding", self.draft.source_id

    def needs(self) -> Needs:
        day = self.desk.day(self.now)
        return Needs({ATTACHMENTS: self.draft.attachments}, numbers={f"report:{day}": 1, f"case:{day}": 1}, claims=[self._claim])

    def decide(self, state: State) -> Decision:
        if state.claimed_by(*self._claim):
            raise AlreadyDone
        known = tuple(id_ for id_ in self.draft.attachments if state.find(ATTACHMENTS, id_) is not None)
        decision = Decision()
        draft = dataclasses.replace(self.draft, attachments=known)
        report = take_in(decision, state, self.desk, draft, actor=self.actor, now=self.now)
        decision.claim(*self._claim, report.id)
        return decision


@dataclass(frozen=True, kw_only=True)
class RemindOfEmergency(Command):
    """Nobody has judged a suspected emergency within `confirm_seconds`: a supervisor is told (contract section 2, Emergency)."""

    desk: Desk
    report_id: str

    def needs(self) -> Needs:
        return Needs({REPORTS: [self.report_id]})

    def decide(self, state: State) -> Decision:
        report = state.one(REPORTS, self.report_id)
        if not awaits_judgement(report):
            raise AlreadyDone
        decision = Decision()
        told = tell_supervisor(decision, self.desk, report, self.now)
        decision.step(report.id, "remind", resource="report", from_=str(report.status), to=str(report.status), reason=told)
        return decision
