"""并案: a report joins a case that is handled already for somebody else."""

from dataclasses import dataclass
from typing import Any

from services.intake.commands import UNCONFIRMED, of_report
from services.intake.commands_desk import HOTLINE, answer_hotline, link_attachments, note, tell_reporter
from services.intake.commands_review import OnReport, refuse_after_handling
from services.intake.lifecycle import CASE
from services.intake.models import Case, Report, ReportStatus
from services.intake.rules_timeline import STATUS_TEXTS
from services.intake.rules_views import event_attachments, event_location
from services.intake.store import CASES, REPORTS, REPORTS_OF_CASE
from shared.contracts.intake import CaseMerged
from shared.db.commands import Decision, Needs, State
from shared.problems import Conflict


@dataclass(frozen=True, kw_only=True)
class MergeReport(OnReport):
    """The report, and with it every other report of its own case, becomes one more source of another case."""

    case_id: str
    reason: str | None

    def needs(self) -> Needs:
        return Needs({REPORTS: [self.report_id], CASES: [self.case_id]})

    def decide(self, state: State) -> Decision:
        report = state.one(REPORTS, self.report_id)
        into = state.one(CASES, self.case_id)
        self.check(report, "merge")
        refuse_after_handling(into, self.actor.role)
        if report.case_id == into.id:
            raise Conflict("该来件已经属于这个工单。")
        own = self.case_of(state, report)
        decision = Decision()
        remark = self.masked(report, self.reason)
        decision.step(into.id, "merge", resource="case", from_=str(into.status), to=str(into.status), note=remark)
        moved = [one for one in state.many(REPORTS_OF_CASE, own.id) if one.id != report.id] if own else []
        merged = self._join(decision, report, into, own, remark)
        for companion in moved:
            self._join(decision, companion, into, own, remark)
        if own is not None:
            self._end(decision, merged, own, into, remark)
        return self.answer(decision, merged)

    def _join(self, decision: Decision, report: Report, into: Case, own: Case | None, remark: str | None) -> Report:
        changes: dict[str, Any] = {"case_id": into.id, "case_no": into.case_no, "priority": 0}
        changes["answered"] = report.answered + (report.channel == HOTLINE)
        if report.status == ReportStatus.MERGED:
            joined = decision.update(report, **changes)
        else:
            joined = self.change(decision, report, "merge", note=remark, also=changes)
        event = self._event(joined, into.id, into, own, remark)
        decision.event(event, key=into.id)
        decision.cancel(UNCONFIRMED, report.id)
        link_attachments(decision, joined, into.id)
        note(decision, into.id, self.now, "merged", self.actor.person, self.actor.role, f"来件 {report.report_no} 并入本工单")
        phone = self.desk.unseal(report).phone
        tell_reporter(decision, self.desk, joined, phone, "report_merged", ref=f"{report.id}:merged:{into.id}", now=self.now)
        if report.channel == HOTLINE:
            text = f"与工单{into.case_no}为同一事项，合并办理。目前{STATUS_TEXTS[into.status]}。"
            answer_hotline(decision, self.desk, joined, "merged", seq=joined.answered, at=self.now, now=self.now, text=text)
        return joined

    def _end(self, decision: Decision, report: Report, own: Case, into: Case, remark: str | None) -> None:
        options: dict[str, Any] = {"note": remark, "merged_into": into.id, "closed_at": self.now}
        CASE.apply(decision, own, "merge", actor=self.actor, now=self.now, key=own.id, **options)
        decision.event(self._event(report, own.id, into, own, remark), key=own.id)
        note(decision, own.id, self.now, "merged", self.actor.person, self.actor.role, f"本工单并入工单 {into.case_no}")

    def _event(self, report: Report, case_id: str, into: Case, own: Case | None, remark: str | None) -> CaseMerged:
        return CaseMerged(
            **of_report(report, self.actor, self.now),
            case_id=case_id,
            into_case_id=into.id,
            into_case_no=into.case_no,
            from_case_id=own.id if own else None,
            text=report.text,
            occurred_at=report.occurred_at,
            location=event_location(report),
            attachments=event_attachments(report),
            contactable=report.contactable,
            reply_due_at=report.reply_due_at,
            reason=remark,
            decided="person",
        )
