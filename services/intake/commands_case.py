"""What the events of dispatch and evaluation do to the case file: status, owner, clock, timeline, and who is told."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from services.intake.commands_desk import HOTLINE, Desk, answer_hotline, link_attachment, note, tell_reporter
from services.intake.lifecycle import CASE
from services.intake.models import Case, CaseStatus, Report, ReportStatus
from services.intake.rules_timeline import kind_of, sentence
from services.intake.store import CASES, REPORTS, REPORTS_OF_CASE
from shared.actor import SYSTEM
from shared.contracts import dispatch as d
from shared.contracts import evaluation as e
from shared.contracts.base import AttachmentRef, Event
from shared.db.commands import Command, Decision, Needs, State
from shared.masking import mask_names
from shared.messages import message


@dataclass(frozen=True, slots=True)
class Effect:
    """What an event changes: the action of the lifecycle (None: a fact), its target, and columns."""

    action: str | None = None
    to: str | None = None
    changes: dict[str, Any] = field(default_factory=dict)


TARGETS: dict[str, CaseStatus] = {
    "assigned": CaseStatus.DISPATCHED,
    "signed": CaseStatus.IN_PROGRESS,
    "on_site": CaseStatus.IN_PROGRESS,
    "handled": CaseStatus.HANDLED,
    "return_requested": CaseStatus.RETURNED,
    "suspended": CaseStatus.SUSPENDED,
    "transferred": CaseStatus.TRANSFERRED,
}
"""Status of the assignment → status of the case; the others (pending, completed, cancelled) say nothing about it."""
ACTIONS: dict[CaseStatus, str] = {
    CaseStatus.DISPATCHED: "dispatch",
    CaseStatus.IN_PROGRESS: "sign",
    CaseStatus.HANDLED: "handle",
    CaseStatus.RETURNED: "return",
    CaseStatus.SUSPENDED: "suspend",
    CaseStatus.TRANSFERRED: "transfer",
}
PAUSED = (CaseStatus.RETURNED, CaseStatus.SUSPENDED, CaseStatus.TRANSFERRED)


def step_of(case: Case, event: Any) -> tuple[str | None, str | None]:
    """(action, target) by which the case follows the assignment of its present round; (None, None) where it stays as it is."""
    if event.round < case.round:
        return None, None
    target = TARGETS.get(event.status)
    if target is None or target == case.status or (case.escalated and target == CaseStatus.DISPATCHED):
        return None, None
    if case.status in PAUSED and target in (CaseStatus.DISPATCHED, CaseStatus.IN_PROGRESS):
        return "resume", str(target)
    return ACTIONS[target], None


def _fact(case: Case, event: Any) -> Effect:
    return Effect(*step_of(case, event))


def _of_unit(case: Case, event: Any) -> Effect:
    return Effect(*step_of(case, event), {"unit": event.unit, "person": event.person, "due_at": event.due_at})


def _dispatched(case: Case, event: d.CaseDispatched) -> Effect:
    """A unit is set: the case is dispatched, whatever it was; a new round brings its number. A correction that left it with its unit
    is a fact: the case stays where its assignment is."""
    if _stayed(event):
        return _of_unit(case, event)
    owner = {"unit": event.unit, "person": event.person, "due_at": event.due_at, "round": max(event.round, case.round)}
    return Effect(None if case.escalated else "dispatch", changes=owner)


def _stayed(event: d.CaseDispatched) -> bool:
    return event.cause == "corrected" and event.previous_unit is None


def _handled(case: Case, event: d.CaseHandled) -> Effect:
    effect = _of_unit(case, event)
    return Effect(effect.action, effect.to, {**effect.changes, "handled_at": event.at})


def _reopened(case: Case, event: e.CaseReopened) -> Effect:
    if event.escalated:
        return Effect("escalate", changes={"escalated": True, "closed_at": None})
    fresh = {
        "round": event.next_round or case.round + 1,
        "unit": case.unit if event.to == "same" else None,
        "person": None,
        "due_at": None,
        "light": "green",
        "handled_at": None,
        "closed_at": None,
    }
    return Effect("reopen", changes=fresh)


def _escalated(case: Case, event: d.CaseEscalated) -> Effect:
    owner = {"unit": event.unit or case.unit, "person": event.person, "due_at": event.due_at}
    if event.cause == "third_round":
        action = None if case.status == CaseStatus.IN_PROGRESS else "escalate"
        return Effect(action, changes={**owner, "escalated": True, "closed_at": None})
    return Effect(*step_of(case, event), owner)


def _recalculated(case: Case, event: d.ClockRecalculated) -> Effect:
    """The notice of a year moved a due time; what reporters see is the dispose clock's."""
    return Effect(*step_of(case, event), {"due_at": event.due_at} if event.clock == "dispose" else {})


def _told(_: Case, __: Any) -> Effect:
    return Effect()


EFFECTS: dict[type[Event], Callable[[Case, Any], Effect]] = {
    d.CaseDispatched: _dispatched,
    d.CaseAssigned: _of_unit,
    d.CaseSigned: _of_unit,
    d.CaseArrived: _of_unit,
    d.CaseContacted: _of_unit,
    d.MeasureRecorded: _of_unit,
    d.CaseHandled: _handled,
    d.CaseReturnRequested: _of_unit,
    d.CaseReturnDecided: _of_unit,
    d.CaseExtensionRequested: _of_unit,
    d.CaseExtensionDecided: _of_unit,
    d.CaseSuspended: _of_unit,
    d.CaseResumed: _of_unit,
    d.CaseTransferred: _of_unit,
    d.CaseTransferAnswered: _of_unit,
    d.CaseUrged: _of_unit,
    d.CaseEscalated: _escalated,
    d.ClockWarned: _fact,
    d.ClockBreached: _fact,
    d.ClockRecalculated: _recalculated,
    d.SupervisionIssued: _fact,
    d.SupervisionAnswered: _fact,
    e.CaseChecked: _told,
    e.SurveyInvited: _told,
    e.CallbackTried: _told,
    e.CaseRated: _told,
    e.CaseClosed: lambda _, event: Effect("close", changes={"closed_at": event.at}),
    e.CaseReopened: _reopened,
    e.EvaluationExcluded: _told,
}
"""One row per event type of the other services."""


@dataclass(frozen=True, slots=True)
class Word:
    """What reporters and the hotline hear of an event: the template of the SMS (None: silence) and the event of the write-back."""

    template: str | None
    event: str
    text: str
    unit_name: str | None
    result: str = ""
    """What the unit wrote, without the names of those who reported: one of them is told what another's matter came to."""

    def without(self, names: Iterable[str]) -> "Word":
        if not self.result:
            return self
        hidden = mask_names(self.result, names)
        return replace(self, text=self.text.replace(self.result, hidden), result=hidden)


def word_of(desk: Desk, event: Event) -> Word | None:
    """None for what is ours alone."""
    if isinstance(event, d.CaseDispatched):
        if _stayed(event):
            return None
        unit = desk.unit_name(event.unit)
        template = "case_dispatched" if event.cause == "registered" else None
        return Word(template, "dispatched", f"已派{unit}办理，{desk.speech.time(event.due_at)}前办结。", unit)
    if isinstance(event, d.CaseHandled):
        unit = desk.unit_name(event.unit)
        return Word("case_handled", "handled", f"{unit}已处置：{event.result}", unit, event.result)
    if isinstance(event, e.CaseClosed):
        return Word("case_closed", "closed", "已办结。", desk.unit_name(event.unit))
    if isinstance(event, e.CaseReopened):
        unit = desk.unit_name(event.unit) if event.to == "same" else "其他单位"
        if event.escalated:
            return Word("case_reopened", "reopened", "已升级督办。", "督查人员")
        return Word("case_reopened", "reopened", "重新办理。", unit)
    return None


@dataclass(frozen=True, kw_only=True)
class FollowEvent(Command):
    """The case file follows one event of another service. An unknown case is refused: every case begins here."""

    desk: Desk
    event: Any
    event_id: str

    @property
    def case_id(self) -> str:
        found: str = self.event.case_id
        return found

    def needs(self) -> Needs:
        rows: dict[Any, list[str]] = {CASES: [self.case_id]}
        if word_of(self.desk, self.event) is not None:
            rows[REPORTS_OF_CASE] = [self.case_id]
        if isinstance(self.event, e.SurveyInvited):
            rows[REPORTS] = [self.event.report_id]
        return Needs(rows)

    def decide(self, state: State) -> Decision:
        case = state.one(CASES, self.case_id)
        decision = Decision()
        event, at = self.event, self.event.at
        changed = self._change(decision, case)
        service = type(event).owner
        note(decision, case.id, at, kind_of(event), event.by, event.role, sentence(event, self.desk.speech), service=service)
        for attachment in getattr(event, "attachments", ()):
            link_attachment(decision, attachment.attachment_id if isinstance(attachment, AttachmentRef) else attachment, case.id)
        word = word_of(self.desk, event)
        if word is not None:
            reports = state.many(REPORTS_OF_CASE, case.id)
            if word.result:
                word = word.without({name for report in reports if (name := self.desk.unseal(report).name)})
            for report in reports:
                self._tell(decision, report, changed, word, at)
        if isinstance(event, e.SurveyInvited):
            self._invite(decision, state.one(REPORTS, event.report_id), changed)
        return decision

    def _change(self, decision: Decision, case: Case) -> Case:
        effect = EFFECTS[type(self.event)](case, self.event)
        changes = {**effect.changes}
        if isinstance(self.event, d.OfCase) and self.event.round >= case.round:
            changes["light"] = self.event.light
        if effect.action is not None and effect.action in CASE.allowed_actions(case.status, SYSTEM.role):
            reason = self.event.type
            return CASE.apply(
                decision, case, effect.action, actor=SYSTEM, now=self.now, key=case.id, to=effect.to, reason=reason, also=changes
            )
        is_over = case.status in CASE.final
        old = isinstance(self.event, d.OfCase) and self.event.round < case.round
        differing = {name: value for name, value in changes.items() if getattr(case, name) != value}
        # late news of a case that is over, or of an earlier round, is noted in the timeline, nothing else
        return case if is_over or old or not differing else decision.update(case, **differing)

    def _tell(self, decision: Decision, report: Report, case: Case, word: Word, at: datetime) -> None:
        if report.status == ReportStatus.DECLINED:
            return
        if word.template is not None and report.contactable:
            tell_reporter(
                decision,
                self.desk,
                report,
                self.desk.unseal(report).phone,
                word.template,
                ref=f"{self.event_id}:{report.id}",
                now=self.now,
                urgent=self.desk.town.catalogue.ignores_quiet_hours(case.severity),
                unit_name=word.unit_name or "",
                result=word.result,
            )
        if report.channel == HOTLINE:
            answered = decision.update(report, answered=report.answered + 1)
            answer_hotline(
                decision,
                self.desk,
                answered,
                word.event,
                seq=answered.answered,
                at=at,
                now=self.now,
                text=word.text,
                unit_name=word.unit_name,
            )

    def _invite(self, decision: Decision, report: Report, case: Case) -> None:
        """Evaluation asks, intake reaches (contract section 6): the link leaves here and nowhere else."""
        phone = self.desk.unseal(report).phone
        if phone is None or not report.contactable:
            return
        invitation: str = self.event.invitation_id
        message(
            decision,
            self.desk.secrets,
            event_ref=invitation,
            recipient=phone,
            channel="sms",
            template="survey_invitation",
            values={"case_no": case.case_no, "until": self.desk.speech.time(self.event.expires_at)},
            link=self.desk.survey_url + self.desk.survey_token(invitation),
            case_id=case.id,
            now=self.now,
            urgent=self.desk.town.catalogue.ignores_quiet_hours(case.severity),
            texts=self.desk.texts,
            outlets=self.desk.outlets,
        )
