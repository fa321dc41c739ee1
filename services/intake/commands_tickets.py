"""Tickets of the hotline: new ones, the same again, and supplements to the report that a ticket became."""

from dataclasses import dataclass
from typing import Any, ClassVar

from services.intake.commands import UNCONFIRMED, Draft, await_judgement, awaits_judgement, of_report, take_in
from services.intake.commands_desk import SUPPLEMENT, Desk, note, tell_emergency_service
from services.intake.commands_review import raise_case
from services.intake.models import Report, ReportStatus
from services.intake.rules import graver, least_of_emergency, priority_of
from services.intake.rules_views import outcome_view, ticket_view
from services.intake.store import CASES, TICKETS
from shared.classify import Emergency
from shared.contracts.intake import CaseSupplemented
from shared.db.commands import Answer, Command, Decision, Needs, State
from shared.masking import mask_text


@dataclass(frozen=True, kw_only=True)
class ReceiveTicket(Command):
    """One ticket of the hotline: new, the same again, or a supplement to the report that it became. Answers its row of the results."""

    independent: ClassVar[bool] = True
    """Tickets share nothing but their number, which the database keeps unique; at the door two with one number go one after the other."""

    desk: Desk
    draft: Draft

    def needs(self) -> Needs:
        day = self.desk.day(self.now)
        return Needs({TICKETS: [self.draft.source_id]}, numbers={f"report:{day}": 1, f"case:{day}": 1})

    def decide(self, state: State) -> Decision:
        decision = Decision()
        same = state.many(TICKETS, self.draft.source_id)
        report = next((report for report in same if report.sender == self.actor.person), None)
        if report is None:
            report = take_in(decision, state, self.desk, self.draft, actor=self.actor, now=self.now)
        elif self.draft.body not in report.bodies:
            report = self._supplement(decision, state, report)
        outcome = outcome_view(report, self.desk.town.catalogue, self.desk.track_token(report.id))
        return decision.answering(200, ticket_view(self.draft.source_id, outcome))

    def _supplement(self, decision: Decision, state: State, report: Report) -> Report:
        """The same number with other words belongs to the same report: they stand below its own, and whoever handles it sees them."""
        draft, danger = self.draft, self.draft.judged.emergency
        text = mask_text(draft.text, self.desk.unseal(report).name)  # the later caller may have said the first one's name only here
        changes: dict[str, Any] = {
            "text": f"{report.text}{SUPPLEMENT}{text}",
            "sealed": self.desk.seal_with(report, draft.sealed),
            "bodies": [*report.bodies, draft.body],
            "reply_due_at": draft.reply_due_at or report.reply_due_at,
        }
        news = danger if danger is not None and _is_news(danger, report) else None
        if news is not None:
            changes |= self._danger(decision, report, news)
        changed = decision.update(report, **changes)
        if news is not None and news.state == "confirmed":
            tell_emergency_service(decision, self.desk, changed.replaced(text=text), news.to, self.actor, self.now)
        key = report.case_id or report.id
        decision.step(key, "supplement", resource="report", from_=str(report.status), to=str(report.status), note=text)
        event = CaseSupplemented(
            **of_report(report, self.actor, self.now), case_id=report.case_id, text=text, reply_due_at=draft.reply_due_at
        )
        decision.event(event, key=key)
        if report.case_id is not None:
            note(decision, report.case_id, self.now, "supplemented", self.actor.person, self.actor.role, f"热线补充：{text[:500]}")
            if news is not None and news.state == "confirmed":
                raise_case(decision, self.desk, self, state.one(CASES, report.case_id), changed, "补充中有紧急情况")
        return changed

    def _danger(self, decision: Decision, report: Report, danger: Emergency) -> dict[str, Any]:
        """What a danger that the supplement tells of changes: as for a new report, a suspected one waits on top of the queue."""
        judged, suspected = self.draft.judged, danger.state == "suspected"
        if suspected:
            await_judgement(decision, self.desk, report.id, self.now)
        else:
            decision.cancel(UNCONFIRMED, report.id)
        others = [one for one in report.judgement["reasons"] if one["code"] != "emergency_suspected"]
        fresh = [one for one in judged.reasons if one["code"] == "emergency_suspected"]
        facts = [one for one in judged.explanation if one["fact"] == "emergency"]
        explanation = [*report.judgement["explanation"], *facts]
        severity = report.severity if suspected else graver(report.severity, least_of_emergency(self.desk.town))
        return {
            "severity": severity,
            "emergency": {"to": danger.to, "phrase": danger.phrase, "state": danger.state},
            "priority": priority_of(judged) if suspected or report.status == ReportStatus.IN_REVIEW else 0,
            "judgement": {**report.judgement, "reasons": [*others, *fresh], "explanation": explanation},
        }


def _is_news(danger: Emergency, report: Report) -> bool:
    """Whether a supplement tells of more danger than is known or waits for its judgement, whatever has become of the report."""
    known = report.emergency.get("state") == "confirmed"
    return not known and (danger.state == "confirmed" or not awaits_judgement(report))


@dataclass(frozen=True, kw_only=True)
class RememberAnswer(Command):
    """Keeps the whole answer of a batch under the caller's Idempotency-Key; the rows have keys of their own."""

    content: bytes

    def decide(self, state: State) -> Decision:
        decision = Decision()
        decision.answer = Answer(content=self.content)
        return decision
