"""Commands on rectifications: handed in, looked at again by two officers, or not handed in by the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from services.inspection.commands import (
    Means,
    attachment_refs,
    attachments_in,
    location_of,
    open_request,
    record_colour_fact,
    tell_enterprise,
    tell_officers,
)
from services.inspection.commands_finish import finding_view, open_rectification
from services.inspection.lifecycle import HANDED_IN, RECTIFICATION
from services.inspection.models import (
    Attachment,
    Finding,
    InspectionRequest,
    Rectification,
    RectificationStatus,
    RequestStatus,
    Subject,
)
from services.inspection.rules import ORDER, TeamUnfit
from services.inspection.rules_team import team_faults
from services.inspection.rules_views import rectification_view
from services.inspection.shapes import DecideBody, SubmitBody
from services.inspection.store import ATTACHMENTS, FACTS_OF, FINDINGS, RECTIFICATIONS, SUBJECTS, VISITS
from shared.contracts.inspection import FindingRecorded, RectificationDecided
from shared.db.commands import Command, Decision, Needs, State
from shared.ids import new_id
from shared.masking import mask_text
from shared.problems import NotFound, SeparationOfDuties


@dataclass(frozen=True, kw_only=True)
class OnRectification(Command):
    """What every command on a rectification has."""

    means: Means
    rectification_id: str
    if_match: int | None = None

    def needs(self) -> Needs:
        return Needs({RECTIFICATIONS: [self.rectification_id]})

    def view(self, rectification: Rectification) -> dict[str, Any]:
        return rectification_view(rectification, self.actor)


@dataclass(frozen=True, kw_only=True)
class SubmitRectification(OnRectification):
    """The enterprise (or an officer for it) says that it is done. `uscc`: whose page the call came from."""

    body: SubmitBody
    uscc: str | None = None

    def needs(self) -> Needs:
        return Needs({RECTIFICATIONS: [self.rectification_id], ATTACHMENTS: self.body.attachments or ()})

    def decide(self, state: State) -> Decision:
        rectification = state.one(RECTIFICATIONS, self.rectification_id)
        if self.uscc is not None and rectification.uscc != self.uscc:
            raise NotFound
        decision = Decision()
        changed = RECTIFICATION.apply(
            decision,
            rectification,
            "submit",
            actor=self.actor,
            now=self.now,
            key=rectification.uscc,
            if_match=self.if_match,
            current=self.view,
            attachments=list(self.body.attachments or ()),
            submitted_at=self.now,
            submitted_by=self.actor.person,
            late=self.means.today(self.now).isoformat() > rectification.due_on,
            also={"note": self.body.note},
        )
        attachments_in(self.means, state, self.body.attachments or ())
        decision.cancel("rectification_due", rectification.id)
        return decision.answering(200, self.view(changed), version=changed.version)


@dataclass(frozen=True, kw_only=True)
class DecideRectification(OnRectification):
    """Two certified officers looked again: `verify` or `fail`."""

    action: str
    body: DecideBody

    def needs(self) -> Needs:
        return Needs({RECTIFICATIONS: [self.rectification_id], ATTACHMENTS: self.body.attachments or ()})

    def more(self, state: State) -> Needs | None:
        found = state.find(RECTIFICATIONS, self.rectification_id)
        if found is None:
            return None
        return Needs({SUBJECTS: [found.uscc], FACTS_OF: [found.uscc], VISITS: [found.visit_id], FINDINGS: [found.finding_id]})

    def decide(self, state: State) -> Decision:
        rectification = state.one(RECTIFICATIONS, self.rectification_id)
        failed = self.action == "fail"
        if not failed and rectification.submitted_by in self.body.officers:
            raise SeparationOfDuties(HANDED_IN)
        next_id = new_id() if failed else None
        decision = Decision()
        changed = RECTIFICATION.apply(
            decision,
            rectification,
            self.action,
            actor=self.actor,
            now=self.now,
            key=rectification.uscc,
            if_match=self.if_match,
            current=self.view,
            officers=list(self.body.officers),
            decision_note=self.body.note,
            decision_attachments=list(self.body.attachments or ()),
            decided_at=self.now,
            next_id=next_id,
        )
        self._check_officers(rectification)
        attachments = attachments_in(self.means, state, self.body.attachments or ())
        subject = state.one(SUBJECTS, rectification.uscc)
        decision.event(
            RectificationDecided(
                uscc=rectification.uscc,
                at=self.now,
                by=self.actor.person,
                role=self.actor.role,
                rectification_id=rectification.id,
                visit_id=rectification.visit_id,
                finding_id=rectification.finding_id,
                line_id=rectification.line_id,
                outcome="failed" if failed else "verified",
                late=rectification.late,
                due_on=date.fromisoformat(rectification.due_on),
                submitted_at=rectification.submitted_at,
                officers=list(self.body.officers),
                next_rectification_id=next_id,
            ),
            key=rectification.uscc,
        )
        if next_id is not None:
            self._order_again(decision, state, subject, changed, next_id, attachments)
        fact = {"rectification_id": rectification.id, "visit_id": rectification.visit_id, "next_id": next_id}
        outcome = {"outcome": "failed" if failed else "verified", "late": rectification.late}
        record_colour_fact(decision, state, self.means, subject, "decided", {**fact, **outcome}, actor=self.actor, now=self.now)
        verdict = "未通过，请继续整改" if failed else "通过"
        tell_enterprise(decision, self.means, subject, "rectification_decided", rectification.id, self.now, {"verdict": verdict})
        return decision.answering(200, self.view(changed), version=changed.version)

    def _check_officers(self, rectification: Rectification) -> None:
        faults = team_faults(
            self.means.town.organisation,
            self.body.officers,
            {rectification.department},
            uscc=rectification.uscc,
            on=self.means.today(self.now),
            least=self.means.catalogue.parameter("inspection", "team_least"),
        )
        if faults:
            raise TeamUnfit("；".join(faults) + "。", errors=[{"pointer": "/officers", "message": fault} for fault in faults])

    def _order_again(
        self, decision: Decision, state: State, subject: Subject, failed: Rectification, next_id: str, attachments: Sequence[Attachment]
    ) -> None:
        """A failed rectification is a finding of its own, to be enforced, with a new order of the same length."""
        earlier = state.one(FINDINGS, failed.finding_id)
        finding = decision.insert(
            Finding(
                id=new_id(),
                uscc=failed.uscc,
                visit_id=failed.visit_id,
                line_id=failed.line_id,
                department=failed.department,
                item=earlier.item,
                power_item=earlier.power_item,
                red_line=earlier.red_line,
                corrected=False,
                enforce=True,
                cause="rectification_failed",
                proposal=ORDER,
                rectification_id=next_id,
                previous_id=earlier.id,
                at=self.now,
            )
        )
        visit = state.one(VISITS, failed.visit_id)
        decision.update(visit, findings=[*visit.findings, finding_view(finding)])
        line = self.means.catalogue.line(failed.line_id)
        detail = f"（{mask_text(self.body.note)}）" if self.body.note else ""
        decision.event(
            FindingRecorded(
                uscc=failed.uscc,
                at=self.now,
                by=self.actor.person,
                role=self.actor.role,
                finding_id=finding.id,
                visit_id=failed.visit_id,
                line_id=failed.line_id,
                department=failed.department,
                item=earlier.item,
                text=f"整改复查不合格：{line.text}{detail}",
                red_line=earlier.red_line,
                enforce=True,
                enforce_cause="rectification_failed",
                location=location_of(subject),
                officers=list(self.body.officers),
                attachments=attachment_refs(attachments),
                proposal=ORDER,
                rectification_id=next_id,
                previous_finding_id=earlier.id,
            ),
            key=failed.uscc,
        )
        most = self.means.catalogue.parameter("inspection", "rectification_days_most")
        term = min(max(failed.term_days, 1), most)
        again = Rectification(
            id=next_id,
            uscc=failed.uscc,
            visit_id=failed.visit_id,
            finding_id=finding.id,
            line_id=failed.line_id,
            department=failed.department,
            term_days=term,
            due_on=(self.means.today(self.now) + timedelta(days=term)).isoformat(),
            status=RectificationStatus.ORDERED,
            previous_id=failed.id,
            ordered_at=self.now,
        )
        open_rectification(decision, self, self.means, subject, again)


@dataclass(frozen=True, kw_only=True)
class OpenRecheck(OnRectification):
    """The day went by and nothing was handed in: a re-check task for the department, no failure by itself."""

    def more(self, state: State) -> Needs | None:
        found = state.find(RECTIFICATIONS, self.rectification_id)
        return Needs({SUBJECTS: [found.uscc], VISITS: [found.visit_id]}) if found else None

    def decide(self, state: State) -> Decision:
        rectification = state.one(RECTIFICATIONS, self.rectification_id)
        decision = Decision()
        if rectification.status != RectificationStatus.ORDERED or rectification.recheck_request_id is not None:
            return decision
        parameter = self.means.catalogue.parameter
        today = self.means.today(self.now)
        request = InspectionRequest(
            id=new_id(),
            uscc=rectification.uscc,
            department=rectification.department,
            lines=[rectification.line_id],
            window_from=today.isoformat(),
            window_to=(today + timedelta(days=parameter("inspection", "recheck_days"))).isoformat(),
            minutes=parameter("inspection", "default_minutes"),
            reason="recheck",
            priority=1,
            status=RequestStatus.OPEN,
            rectification_id=rectification.id,
            created_by=self.actor.person,
            created_at=self.now,
        )
        decision.update(rectification, recheck_request_id=request.id)
        open_request(decision, request, actor=self.actor, now=self.now)
        visit = state.one(VISITS, rectification.visit_id)
        values = {
            "name": state.one(SUBJECTS, rectification.uscc).name,
            "line": self.means.catalogue.line(rectification.line_id).text,
        }
        tell_officers(decision, self.means, visit.officers, "recheck_waiting", rectification.id, self.now, values)
        return decision
