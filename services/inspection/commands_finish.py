"""The end of a visit: findings, orders, and what the colour makes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from services.inspection.commands import Means, attachment_refs, location_of, record_colour_fact, tell_enterprise
from services.inspection.commands_visits import OnVisit
from services.inspection.lifecycle import VISIT
from services.inspection.models import Finding, Rectification, RectificationStatus, RequestStatus, Subject, Visit
from services.inspection.rules import FIRST_VIOLATION, Judgement, KeyLineUnanswered, failed_lines, judge, terms_of, unanswered_key_lines
from services.inspection.shapes import FinishBody
from services.inspection.store import ATTACHMENTS, FACTS_OF, FINDINGS_OF, REQUESTS, SUBJECTS, VISITS
from shared.contracts.inspection import FindingRecorded, LineAnswer, RectificationOrdered, VisitFinished
from shared.db.commands import Command, Decision, Needs, State
from shared.ids import new_id
from shared.masking import mask_text


@dataclass(frozen=True, kw_only=True)
class FinishVisit(OnVisit):
    """The visit is over: record, party, findings out of the fails, orders, and what the colour makes of it."""

    body: FinishBody
    party: bytes
    """`{name, signed, refusal}`, encrypted."""

    def more(self, state: State) -> Needs | None:
        visit = state.find(VISITS, self.visit_id)
        if visit is None:
            return None
        attachments = [id_ for answer in visit.answers.values() for id_ in answer["attachments"]]
        return Needs(
            {
                SUBJECTS: [visit.uscc],
                FACTS_OF: [visit.uscc],
                FINDINGS_OF: [visit.uscc],
                REQUESTS: visit.requests,
                ATTACHMENTS: attachments,
            }
        )

    def decide(self, state: State) -> Decision:
        visit = state.one(VISITS, self.visit_id)
        VISIT.check(
            "finish", visit.status, self.actor.role, if_match=self.if_match, record=visit, actor=self.actor, now=self.now, current=self.view
        )
        unanswered = unanswered_key_lines(visit.items, visit.answers)
        if unanswered:
            raise KeyLineUnanswered(lines=unanswered)
        subject = state.one(SUBJECTS, visit.uscc)
        decision = Decision()
        failed = failed_lines(visit.items, visit.answers)
        most_days = self.means.catalogue.parameter("inspection", "rectification_days_most")
        orders = [(order.line_id, order.due_on) for order in self.body.orders]
        terms = terms_of(orders, failed, visit.answers, self.means.today(self.now), most_days)
        past = state.many(FINDINGS_OF, visit.uscc)
        made = [
            self._find(visit, line, judge(self.means.catalogue, line, visit.answers[line["line_id"]], past, self.now), terms)
            for line in failed
        ]
        changed = VISIT.apply(
            decision,
            visit,
            "finish",
            actor=self.actor,
            now=self.now,
            key=visit.uscc,
            finished_at=self.now,
            party=self.party,
            party_signed=self.body.party.signed,
            findings=[finding_view(finding) for finding in made],
            record_text=self.body.record,
        )
        decision.cancel("visit_unfinished", visit.id)
        decision.event(self._finished(changed, made), key=visit.uscc)
        for finding in made:
            decision.insert(finding)
            decision.event(self._recorded(state, changed, subject, finding), key=visit.uscc)
        for finding in made:
            if finding.rectification_id is not None:
                self._order(decision, changed, subject, finding, terms[finding.line_id])
        for id_ in visit.requests:
            request = state.find(REQUESTS, id_)
            if request is not None:
                decision.update(request, status=RequestStatus.DONE)
        self._colour(decision, state, changed, subject, made)
        tell_enterprise(decision, self.means, subject, "visit_finished", visit.id, self.now, {"day": visit.day})
        return self.answering(decision, changed)

    def _find(self, visit: Visit, line: Any, judged: Judgement, terms: dict[str, date]) -> Finding:
        return Finding(
            id=new_id(),
            uscc=visit.uscc,
            visit_id=visit.id,
            line_id=line["line_id"],
            department=line["department"],
            item=judged.item,
            power_item=judged.power_item,
            red_line=line["red_line"],
            corrected=visit.answers[line["line_id"]]["corrected"],
            enforce=judged.enforce,
            cause=judged.cause,
            proposal=judged.proposal,
            rectification_id=new_id() if line["line_id"] in terms else None,
            at=self.now,
        )

    def _finished(self, visit: Visit, findings: Sequence[Finding]) -> VisitFinished:
        lines = [
            LineAnswer(
                line_id=item["line_id"],
                department=item["department"],
                answer=answer["answer"],
                red_line=item["red_line"],
                corrected=answer["corrected"],
            )
            for item in visit.items
            if (answer := visit.answers.get(item["line_id"])) is not None
        ]
        return VisitFinished(
            **self.of_visit(visit),
            checked_in_at=visit.checked_in_at or self.now,
            lines=lines,
            findings=[finding.id for finding in findings],
            party_signed=self.body.party.signed,
            visits_saved=max(len(visit.departments) - 1, 0),
        )

    def _recorded(self, state: State, visit: Visit, subject: Subject, finding: Finding) -> FindingRecorded:
        answer = visit.answers[finding.line_id]
        line = self.means.catalogue.line(finding.line_id)
        detail = f"（{mask_text(answer['reason'])}）" if answer["reason"] else ""
        return FindingRecorded(
            uscc=visit.uscc,
            at=self.now,
            by=self.actor.person,
            role=self.actor.role,
            finding_id=finding.id,
            visit_id=visit.id,
            line_id=finding.line_id,
            department=finding.department,
            item=finding.item,
            text=f"检查不合格：{line.text}{detail}",
            red_line=finding.red_line,
            enforce=finding.enforce,
            enforce_cause=finding.cause,
            corrected=finding.corrected,
            location=location_of(subject),
            officers=visit.officers,
            attachments=attachment_refs([found for id_ in answer["attachments"] if (found := state.find(ATTACHMENTS, id_)) is not None]),
            proposal=finding.proposal,
            rectification_id=finding.rectification_id,
        )

    def _order(self, decision: Decision, visit: Visit, subject: Subject, finding: Finding, due_on: date) -> None:
        assert finding.rectification_id is not None
        rectification = Rectification(
            id=finding.rectification_id,
            uscc=visit.uscc,
            visit_id=visit.id,
            finding_id=finding.id,
            line_id=finding.line_id,
            department=finding.department,
            term_days=(due_on - self.means.today(self.now)).days,
            due_on=due_on.isoformat(),
            status=RectificationStatus.ORDERED,
            ordered_at=self.now,
        )
        open_rectification(decision, self, self.means, subject, rectification)

    def _colour(self, decision: Decision, state: State, visit: Visit, subject: Subject, findings: Sequence[Finding]) -> None:
        scheduled = set(self.means.catalogue.parameter("three_colours", "scheduled_reasons"))
        data = {
            "visit_id": visit.id,
            "scheduled": any(reason in scheduled for reasons in visit.reasons.values() for reason in reasons),
            "failed": [finding.line_id for finding in findings],
            "red": [finding.line_id for finding in findings if finding.red_line],
            "ordered": [finding.rectification_id for finding in findings if finding.rectification_id],
        }
        record_colour_fact(decision, state, self.means, subject, "finished", data, actor=self.actor, now=self.now)


def finding_view(finding: Finding) -> dict[str, Any]:
    """As the contract shows it; a first violation carries the education that the law asks for (行政处罚法 33(3), A-20.2)."""
    return {
        "id": finding.id,
        "line_id": finding.line_id,
        "proposal": finding.proposal,
        "rectification_id": finding.rectification_id,
        "report_id": finding.report_id,
        "enforce": finding.enforce,
        "enforce_cause": finding.cause,
        "corrected": finding.corrected,
        "previous_finding_id": finding.previous_id,
        "education": finding.proposal == FIRST_VIOLATION,
    }


def open_rectification(decision: Decision, command: Command, means: Means, subject: Subject, rectification: Rectification) -> None:
    """Orders it: row, event, the timer of its last day, a message to the enterprise. `command` says who and when."""
    decision.insert(rectification)
    decision.step(rectification.uscc, "order", resource="rectification", to=str(rectification.status))
    due_on = date.fromisoformat(rectification.due_on)
    decision.event(
        RectificationOrdered(
            uscc=rectification.uscc,
            at=command.now,
            by=command.actor.person,
            role=command.actor.role,
            rectification_id=rectification.id,
            visit_id=rectification.visit_id,
            finding_id=rectification.finding_id,
            line_id=rectification.line_id,
            department=rectification.department,
            due_on=due_on,
            previous_rectification_id=rectification.previous_id,
        ),
        key=rectification.uscc,
    )
    decision.timer(means.end_of(due_on), "rectification_due", rectification.id)
    values = {"due_on": rectification.due_on, "line": means.catalogue.line(rectification.line_id).text}
    tell_enterprise(decision, means, subject, "rectification_ordered", rectification.id, command.now, values)
