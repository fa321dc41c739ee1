"""What the registrar decides about a report: register, decline, correct; and who may judge a suspected emergency."""

from dataclasses import dataclass
from typing import Any

from services.intake.commands import UNCONFIRMED, of_report, open_case
from services.intake.commands_desk import HOTLINE, Desk, answer_hotline, note, tell_emergency_service, tell_reporter
from services.intake.lifecycle import CASE, REPORT, SEES_PLAIN_TEXT, SEES_REPORTS
from services.intake.models import BEFORE_HANDLED, Case, Report, ReportStatus
from services.intake.rules import Placed, graver, item_of_emergency, least_of_emergency, least_severity, settle_severity
from services.intake.rules_views import event_area, event_location, moment, outcome_view, report_view
from services.intake.store import CASES, REPORTS, REPORTS_OF_CASE
from shared.catalogue import CodeText, Item
from shared.classify import Emergency
from shared.contracts.intake import CaseCorrected, ReportDeclined
from shared.db.commands import Command, Decision, Needs, State
from shared.ids import new_id
from shared.masking import mask_text
from shared.problems import Invalid, NotAllowedNow


@dataclass(frozen=True, kw_only=True)
class OnReport(Command):
    """Something that is done to one report and perhaps to its case."""

    desk: Desk
    report_id: str
    if_match: int | None = None

    def needs(self) -> Needs:
        return Needs({REPORTS: [self.report_id]})

    def more(self, state: State) -> Needs | None:
        report = state.find(REPORTS, self.report_id)
        return Needs({CASES: [report.case_id], REPORTS_OF_CASE: [report.case_id]}) if report and report.case_id else None

    def view(self, report: Report) -> dict[str, Any]:
        """The report as this actor may see it."""
        token = self.desk.track_token(report.id)
        catalogue = self.desk.town.catalogue
        if self.actor.role not in SEES_REPORTS:
            return {**outcome_view(report, catalogue, token), "id": report.id, "version": report.version}
        return report_view(report, catalogue, token, self.desk.unseal(report), plain=self.actor.role in SEES_PLAIN_TEXT)

    def check(self, report: Report, action: str) -> None:
        """Role, version and status of the report, in the order of the contract."""
        REPORT.check(
            action,
            report.status,
            self.actor.role,
            if_match=self.if_match,
            record=report,
            actor=self.actor,
            now=self.now,
            current=self.view,
        )

    def change(self, decision: Decision, report: Report, action: str, *, to: str | None = None, **options: Any) -> Report:
        return REPORT.apply(decision, report, action, actor=self.actor, now=self.now, key=report.id, to=to, **options)

    def case_of(self, state: State, report: Report) -> Case | None:
        """The case of the report, while it may still be changed; refuses with NotAllowedNow once it is handled."""
        case = state.one(CASES, report.case_id) if report.case_id else None
        if case is not None:
            refuse_after_handling(case, self.actor.role)
        return case

    def masked(self, report: Report, text: str | None) -> str | None:
        """What somebody wrote about the report, fit for events and history."""
        return mask_text(text, self.desk.unseal(report).name) if text else None

    def answer(self, decision: Decision, report: Report) -> Decision:
        return decision.answering(200, self.view(report), version=report.version)


def refuse_after_handling(case: Case, role: str) -> None:
    """A case may be joined, corrected or declined until it is handled (contract section 2)."""
    if case.status not in BEFORE_HANDLED:
        allowed = CASE.allowed_actions(case.status, role)
        raise NotAllowedNow(f"工单 {case.case_no} 已处置或已结束，不能再更改。", current_status=str(case.status), allowed_actions=allowed)


def judged_anew(report: Report, **judgement: Any) -> dict[str, Any]:
    return {**report.judgement, **judgement}


@dataclass(frozen=True, kw_only=True)
class RegisterReport(OnReport):
    """立案: the registrar files what the machine left open."""

    item: Item | None
    severity: str | None
    placed: Placed | None
    reason: str | None

    def needs(self) -> Needs:
        return Needs({REPORTS: [self.report_id]}, numbers={f"case:{self.desk.day(self.now)}": 1})

    def decide(self, state: State) -> Decision:
        report = state.one(REPORTS, self.report_id)
        self.check(report, "register")
        item = self.item or (self.desk.town.catalogue.find_item(report.item) if report.item else None)
        if item is None:
            raise Invalid(errors=[{"pointer": "/item_code", "message": "机器没有把握，请选择事项"}])
        decision = Decision()
        changes: dict[str, Any] = self.placed.columns() if self.placed else {}
        severity = self.severity or (report.severity if item.code == report.item else None)
        changes |= {"item": item.code, "severity": severity or settle_severity(self.desk.unseal(report).text, item, None)}
        changes["severity"] = graver(changes["severity"], least_severity(self.desk.town, report))
        if self.item is not None:
            fact = {"fact": "item", "value": item.code, "source": self.actor.role}
            changes["judgement"] = judged_anew(report, confidence=1.0, explanation=[*report.judgement["explanation"], fact], reasons=[])
        filed = file_case(self, decision, state, report, "register", changes, reason=self.reason)
        return self.answer(decision, filed)


def file_case(
    command: OnReport, decision: Decision, state: State, report: Report, action: str, changes: dict[str, Any], reason: str | None = None
) -> Report:
    """The report becomes a case by a person's hand; the reporter is told."""
    desk, now = command.desk, command.now
    day = desk.day(now)
    case_no = desk.case_no(day, state.number(f"case:{day}"))
    changes = {**changes, "case_id": new_id(), "case_no": case_no, "priority": 0}
    filed = command.change(decision, report, action, to=ReportStatus.REGISTERED, also=changes, note=command.masked(report, reason))
    open_case(decision, desk, filed, actor=command.actor, now=now, decided="person")
    urgent = desk.town.catalogue.ignores_quiet_hours(filed.severity)
    tell_reporter(
        decision, desk, filed, desk.unseal(filed).phone, "report_registered", ref=f"{filed.id}:registered", now=now, urgent=urgent
    )
    return filed


@dataclass(frozen=True, kw_only=True)
class DeclineReport(OnReport):
    """不予受理: for one of the closed reasons, and the caller is told the right route (domain 4.4)."""

    reason: CodeText
    note: str | None

    def decide(self, state: State) -> Decision:
        report = state.one(REPORTS, self.report_id)
        self.check(report, "decline")
        case = self.case_of(state, report)
        decision = Decision()
        # what is no matter of ours is none whoever told us of it
        companions = [one for one in state.many(REPORTS_OF_CASE, case.id) if one.id != report.id] if case else []
        remark = self.masked(report, self.note)
        if case is not None:
            options: dict[str, Any] = {"reason": self.reason.slug, "note": remark, "closed_at": self.now}
            CASE.apply(decision, case, "decline", actor=self.actor, now=self.now, key=case.id, **options)
            text = f"不予立案：{self.reason.text}"
            note(decision, case.id, self.now, "declined", self.actor.person, self.actor.role, text)
        declined = self._decline(decision, report, case, remark)
        for companion in companions:
            self._decline(decision, companion, case, remark)
        return self.answer(decision, declined)

    def _decline(self, decision: Decision, report: Report, case: Case | None, remark: str | None) -> Report:
        judgement = judged_anew(report, declined_at=moment(self.now))
        changes = {
            "judgement": judgement,
            "decline_code": self.reason.slug,
            "priority": 0,
            "answered": report.answered + (report.channel == HOTLINE),
        }
        if report.status == ReportStatus.MERGED:
            declined = decision.update(report, **changes)
        else:
            declined = self.change(decision, report, "decline", reason=self.reason.slug, note=remark, also=changes)
        event = ReportDeclined(
            **of_report(report, self.actor, self.now),
            case_id=case.id if case else None,
            reason_code=self.reason.slug,
            note=remark,
            item=report.item,
        )
        decision.event(event, key=case.id if case else report.id)
        decision.cancel(UNCONFIRMED, report.id)
        route = self.reason.route or ""
        tell_reporter(
            decision,
            self.desk,
            declined,
            self.desk.unseal(report).phone,
            "report_declined",
            ref=f"{report.id}:declined",
            now=self.now,
            reason=self.reason.text,
            route=route,
        )
        if report.channel == HOTLINE:
            answer_hotline(
                decision,
                self.desk,
                declined,
                "declined",
                seq=declined.answered,
                at=self.now,
                now=self.now,
                text=f"不予受理：{self.reason.text}{route}",
                reason_code=self.reason.slug,
            )
        return declined


@dataclass(frozen=True, kw_only=True)
class CorrectReport(OnReport):
    """Item, severity or place were wrong; the case follows, and everything downstream follows its event, once."""

    item: Item | None
    severity: str | None
    placed: Placed | None
    reason: str

    def decide(self, state: State) -> Decision:
        report = state.one(REPORTS, self.report_id)
        self.check(report, "correct")
        case = self.case_of(state, report)
        decision = Decision()
        wanted: dict[str, Any] = self.placed.columns() if self.placed else {}
        if self.item is not None:
            wanted["item"] = self.item.code
        if self.severity is not None:
            wanted["severity"] = self.severity
        elif self.item is not None and self.item.code != report.item:
            wanted["severity"] = settle_severity(self.desk.unseal(report).text, self.item, None)
        changes = {name: value for name, value in wanted.items() if getattr(report, name) != value}
        if not changes:
            return self.answer(decision, report)
        remark = self.masked(report, self.reason) or ""
        fact = {"fact": "correction", "value": sorted(changes), "source": self.actor.role}
        judgement = judged_anew(report, explanation=[*report.judgement["explanation"], fact])
        if self.item is not None:
            judgement["confidence"] = 1.0
        corrected = self.change(decision, report, "correct", note=remark, also={**changes, "judgement": judgement})
        if case is not None:
            correct_case(decision, self.desk, self, case, corrected, changes, remark)
        return self.answer(decision, corrected)


def correct_case(
    decision: Decision, desk: Desk, command: Command, case: Case, report: Report, changes: dict[str, Any], remark: str
) -> Case:
    """The case takes over the changed values, with the one event that everybody follows."""
    actor, now = command.actor, command.now
    changed = decision.update(case, **changes)
    decision.step(case.id, "correct", resource="case", from_=str(case.status), to=str(case.status), note=remark)
    parts: list[str] = [name for name in ("item", "severity") if name in changes]
    if changes.keys() - {"item", "severity", "emergency"}:
        parts.append("location")
    event = CaseCorrected(
        **of_report(report, actor, now),
        case_id=case.id,
        case_no=case.case_no,
        changed=parts,
        item=changed.item,
        severity=changed.severity,
        area=event_area(changed),
        location=event_location(changed),
        private=desk.town.catalogue.get_item(changed.item).private,
        catalogue_version=desk.town.catalogue.version,
        previous_item=case.item,
        previous_severity=case.severity,
        previous_area=event_area(case),
        reason=remark,
    )
    decision.event(event, key=case.id)
    names = {"item": f"事项改为{desk.item_name(changed.item)}", "severity": f"等级改为{changed.severity}", "location": "地点已更正"}
    text = f"受理信息更正：{'，'.join(names[part] for part in parts)}"
    note(decision, case.id, now, "corrected", actor.person, actor.role, text)
    return changed


def raise_case(decision: Decision, desk: Desk, command: Command, case: Case, report: Report, remark: str) -> None:
    """A confirmed danger makes the case at least as grave as one that begins with it, until it is handled; never milder."""
    severity = graver(case.severity, least_of_emergency(desk.town))
    if case.status in BEFORE_HANDLED and severity != case.severity:
        correct_case(decision, desk, command, case, report, {"severity": severity, "emergency": True}, remark)


@dataclass(frozen=True, kw_only=True)
class ConfirmEmergency(OnReport):
    """A person judges a suspected emergency: it is one, then the service is told at once; or it is none."""

    confirmed: bool

    def needs(self) -> Needs:
        return Needs({REPORTS: [self.report_id]}, numbers={f"case:{self.desk.day(self.now)}": 1})

    def decide(self, state: State) -> Decision:
        report = state.one(REPORTS, self.report_id)
        self.check(report, "confirm-emergency")
        if report.emergency.get("state") != "suspected":
            allowed = [name for name in REPORT.allowed_actions(report.status, self.actor.role) if name != "confirm-emergency"]
            raise NotAllowedNow("没有待确认的紧急情况。", current_status=str(report.status), allowed_actions=allowed)
        decision = Decision()
        decision.cancel(UNCONFIRMED, report.id)
        state_ = "confirmed" if self.confirmed else "dismissed"
        reasons = [one for one in report.judgement["reasons"] if one["code"] != "emergency_suspected"]
        changes: dict[str, Any] = {"emergency": {**report.emergency, "state": state_}}
        item = report.item
        if self.confirmed:
            changes["severity"] = graver(report.severity, least_of_emergency(self.desk.town))
            item = changes["item"] = item or self._item_of_danger(report)
            if item is not None and report.district is not None:
                reasons = [one for one in reasons if one["code"] == "on_border"]
        changes["judgement"] = judged_anew(report, reasons=reasons)
        if report.status == ReportStatus.IN_REVIEW and not reasons and item is not None:
            judged = file_case(self, decision, state, report, "confirm-emergency", changes)
        else:
            waiting = report.status == ReportStatus.IN_REVIEW
            changes["priority"] = 2 if self.confirmed and waiting else 0
            judged = self.change(decision, report, "confirm-emergency", to=report.status, also=changes, reason=state_)
            self._raise_case(decision, state, judged)
        if self.confirmed:
            tell_emergency_service(decision, self.desk, judged, judged.emergency["to"], self.actor, self.now)
        return self.answer(decision, judged)

    def _item_of_danger(self, report: Report) -> str | None:
        """As for confirmed words: under the item that the danger itself names."""
        danger = Emergency(report.emergency["to"], report.emergency["phrase"], "confirmed")
        item = item_of_emergency(self.desk.town, danger, [(one["code"], one["confidence"]) for one in report.judgement["alternatives"]])
        return item.code if item else None

    def _raise_case(self, decision: Decision, state: State, report: Report) -> None:
        case = state.find(CASES, report.case_id)
        if case is not None and self.confirmed:
            raise_case(decision, self.desk, self, case, report, "确认为紧急情况")
