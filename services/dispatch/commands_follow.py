"""Smaller effects of other services' events: reports that join or leave a case, checks, ends, attachments that are known from now on."""

from dataclasses import dataclass
from typing import Any

from services.dispatch.commands import publish_dispatch
from services.dispatch.commands_clocks import conclude
from services.dispatch.commands_facts import Work
from services.dispatch.commands_rounds import OnCase, end
from services.dispatch.lifecycle import FINAL
from services.dispatch.models import KnownAttachment
from services.dispatch.rules_clocks import stop_clock, with_due
from services.dispatch.store import ATTACHMENTS
from shared.contracts.evaluation import CaseChecked, CaseClosed
from shared.contracts.intake import AttachmentStored, CaseMerged, CaseSupplemented, ReportDeclined
from shared.db.commands import AlreadyDone, Command, Decision, Needs, State


@dataclass(frozen=True, kw_only=True)
class MergeCase(OnCase):
    """case.merged: the case that went away loses its assignment; the one that stays has one more report to answer."""

    event: CaseMerged

    def decide(self, state: State) -> Decision:
        e, work = self.event, self.load(state)
        if e.case_id == e.from_case_id and e.case_id != e.into_case_id:
            if work.case.state == "merged":
                raise AlreadyDone
            work.set_case(state="merged")
            end(work, "cancel", "merged")
            return conclude(work)
        report = {"report_id": e.report_id, "channel": e.channel, "contactable": e.contactable}
        others = [row for row in work.case.reports if row["report_id"] != e.report_id]
        attachments = [*work.case.attachments, *(one.model_dump(mode="json") for one in e.attachments)]
        work.set_case(reports=[*others, report], attachments=attachments)
        work.step("add_report", reason="merged")
        answer_by(work, e.reply_due_at)
        work.change = "supplemented"
        return conclude(work)


def answer_by(work: Work, reply_due_at: Any) -> None:
    """The hotline's own limit: if it is earlier, it holds from now on."""
    if reply_due_at is None or (work.case.reply_due_at is not None and reply_due_at >= work.case.reply_due_at):
        return
    work.set_case(reply_due_at=reply_due_at)
    dispose, town = work.dispose, work.world.town
    if dispose is not None and dispose.running and reply_due_at < dispose.due_at:
        moved = with_due(town.work_time, town.catalogue, work.assignment.severity, dispose, reply_due_at)
        work.clocks = {**work.clocks, "dispose": moved}
        publish_dispatch(work, cause="corrected", previous_unit=None)


@dataclass(frozen=True, kw_only=True)
class SupplementCase(OnCase):
    """case.supplemented: the handler must see it; an earlier limit of the hotline holds."""

    event: CaseSupplemented

    def decide(self, state: State) -> Decision:
        e, work = self.event, self.load(state)
        text = f"{work.case.text}\n补充：{e.text}" if e.text else work.case.text
        work.set_case(text=text, attachments=[*work.case.attachments, *(one.model_dump(mode="json") for one in e.attachments)])
        work.step("supplement")
        if work.assignment.status not in FINAL:
            answer_by(work, e.reply_due_at)
            work.change = "supplemented"
        return conclude(work)


@dataclass(frozen=True, kw_only=True)
class DeclineCase(OnCase):
    """report.declined of a report that had become a case: it ends."""

    event: ReportDeclined

    def decide(self, state: State) -> Decision:
        work = self.load(state)
        others = [row for row in work.case.reports if row["report_id"] != self.event.report_id]
        if others:
            work.set_case(reports=others)
            work.step("drop_report", reason="declined")
            return conclude(work)
        work.set_case(state="declined")
        end(work, "cancel", "declined")
        return conclude(work)


@dataclass(frozen=True, kw_only=True)
class FollowCheck(OnCase):
    """case.checked: somebody looked; the verify clock stops."""

    event: CaseChecked

    def decide(self, state: State) -> Decision:
        work = self.load(state)
        if work.assignment.round != self.event.round:
            raise AlreadyDone
        work.clocks = stop_clock(work.clocks, "verify", self.event.at)
        work.step("checked", reason="passed" if self.event.passed else "failed")
        return conclude(work)


@dataclass(frozen=True, kw_only=True)
class CloseCase(OnCase):
    """case.closed: the assignment is completed; a 督查单 that is out lives on."""

    event: CaseClosed

    def decide(self, state: State) -> Decision:
        work = self.load(state)
        if work.case.state == "closed":
            raise AlreadyDone
        work.set_case(state="closed")
        end(work, "complete", "closed")
        return conclude(work)


@dataclass(frozen=True, kw_only=True)
class KnowAttachment(Command):
    """attachment.stored: commands may name it from now on."""

    event: AttachmentStored

    def needs(self) -> Needs:
        return Needs({ATTACHMENTS: [self.event.attachment_id]})

    def decide(self, state: State) -> Decision:
        e = self.event
        if state.find(ATTACHMENTS, e.attachment_id) is not None:
            raise AlreadyDone
        decision = Decision()
        decision.insert(KnownAttachment(id=e.attachment_id, kind=e.kind, media_type=e.media_type, sha256=e.sha256, at=e.at, by=e.by))
        return decision
