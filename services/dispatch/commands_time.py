"""延期, 挂账, 催办, 督办: what the desk and the unit may do about time. None of it shortens a limit that runs."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from services.dispatch.commands import Act
from services.dispatch.commands_clocks import resume
from services.dispatch.commands_facts import Work
from services.dispatch.lifecycle import SUSPENDED, UNANSWERED
from services.dispatch.rules_clocks import longest_extension, pause_clocks, shown, start_clock, supervision_limit, with_due
from services.dispatch.store import ATTACHMENTS
from shared.contracts.base import AttachmentRef
from shared.contracts.dispatch import (
    CaseExtensionDecided,
    CaseExtensionRequested,
    CaseSuspended,
    CaseUrged,
    SupervisionAnswered,
)
from shared.db.commands import State
from shared.db.records import from_text
from shared.masking import mask_text
from shared.problems import Conflict, Invalid, NotFound
from shared.worktime import Limit, TimeUnit


@dataclass(frozen=True, kw_only=True)
class RequestExtension(Act):
    """申请延期: before two thirds of the limit, once, at most as long as the original limit."""

    until: datetime
    reason: str

    def act(self, work: Work, state: State) -> None:
        dispose, reason = work.dispose, mask_text(self.reason)
        row = {"until": shown(self.until), "reason": reason, "by": self.actor.person, "at": shown(work.now), "status": "requested"}
        work.apply("extend", if_match=self.if_match, reason="requested", note=reason, extension=row)
        assert dispose is not None  # what is not dispatched cannot be extended
        longest = longest_extension(self.world.town.work_time, dispose)
        if not dispose.due_at < self.until <= longest:
            message = f"应晚于现时限，且不超过{work.local(longest)}"
            raise Invalid(errors=[{"pointer": "/until", "message": message}])
        self.record_handler(work)
        work.event(CaseExtensionRequested, until=self.until, reason=reason)
        for dispatcher in self.world.town.organisation.people_with("dispatcher")[:1]:
            work.tell("extension_requested", "extension_requested", {"until": work.local(self.until)}, to=dispatcher.id)


@dataclass(frozen=True, kw_only=True)
class DecideExtension(Act):
    """审批延期: by a dispatcher who did not ask; what was reminded of before is reminded of anew (A-27.6)."""

    approve: bool
    reason: str

    def act(self, work: Work, state: State) -> None:
        town, dispose, reason = self.world.town, work.dispose, mask_text(self.reason)
        asked = work.assignment.extension or {}
        verdict = "approved" if self.approve else "refused"
        row = {**asked, "status": verdict, "decided_by": self.actor.person, "decided_at": shown(work.now)}
        work.apply("approve-extension", if_match=self.if_match, reason=verdict, note=reason, extension=row)
        assert dispose is not None
        if self.approve:
            until = from_text(asked["until"])
            # a pause or a correction may have moved the end beyond what was asked for; a granted day depends on no calendar
            if until > dispose.due_at:
                moved = with_due(town.work_time, town.catalogue, work.assignment.severity, dispose, until)
                work.clocks = {**work.clocks, "dispose": replace(moved, awaits=None)}
            work.set(extensions_left=work.assignment.extensions_left - 1)
        work.event(CaseExtensionDecided, approved=self.approve, previous_due_at=dispose.due_at, reason=reason)
        work.tell("extension_decided", "extension_decided", {"verdict": "同意" if self.approve else "不同意"})


@dataclass(frozen=True, kw_only=True)
class SuspendAssignment(Act):
    """挂账 by approval: at most 30 days, renewable once; out of the on-time denominator."""

    reason_code: str
    until: datetime
    reason: str

    def act(self, work: Work, state: State) -> None:
        catalogue, reason = self.world.town.catalogue, mask_text(self.reason)
        renewed, before = work.assignment.status == SUSPENDED, str(work.assignment.status)
        renewals = int(catalogue.parameter("clocks", "suspension", "renewals"))
        row = {"reason_code": self.reason_code, "until": shown(self.until), "reason": reason, "by": self.actor.person, "renewed": renewed}
        work.apply(
            "suspend",
            if_match=self.if_match,
            reason=self.reason_code,
            note=reason,
            suspension=row,
            status_before=work.assignment.status_before if renewed else before,
            suspension_renewals_left=work.assignment.suspension_renewals_left - 1 if renewed else renewals,
        )
        most = Limit.from_json(catalogue.parameter("clocks", "suspension", "most"))
        if not work.now < self.until <= _after_days(work, int(most.value)):
            raise Invalid(errors=[{"pointer": "/until", "message": f"应晚于现在，且不超过{int(most.value)}天"}])
        if not renewed:
            work.clocks = pause_clocks(work.clocks, work.now)
        work.event(CaseSuspended, reason_code=self.reason_code, until=self.until, renewed=renewed, reason=reason)


def _after_days(work: Work, days: int) -> datetime:
    """The end of the n-th calendar day from now."""
    return work.world.town.work_time.due(work.now, Limit(days, TimeUnit.CALENDAR_DAY)).due_at


@dataclass(frozen=True, kw_only=True)
class ResumeAssignment(Act):
    """恢复办理 before the granted time has run out."""

    reason: str

    def act(self, work: Work, state: State) -> None:
        if work.assignment.status != SUSPENDED:
            work.apply("resume", if_match=self.if_match)
        resume(work, work.now, automatic=False, reason=mask_text(self.reason), if_match=self.if_match)


@dataclass(frozen=True, kw_only=True)
class UrgeAssignment(Act):
    """催办: no clock changes."""

    message: str

    def act(self, work: Work, state: State) -> None:
        text = mask_text(self.message)
        work.apply("urge", if_match=self.if_match, reason="urged", note=text)
        work.event(CaseUrged, message=text)
        work.tell("urged", "case_urged", {"message": text})


@dataclass(frozen=True, kw_only=True)
class SuperviseAssignment(Act):
    """督办: a 督查单 by a supervisor's own hand."""

    reason: str
    answer_due_at: datetime | None = None

    def act(self, work: Work, state: State) -> None:
        town, reason = self.world.town, mask_text(self.reason)
        if self.answer_due_at is not None and self.answer_due_at <= work.now:
            raise Invalid(errors=[{"pointer": "/answer_due_at", "message": "答复时限应晚于现在"}])
        work.apply("supervise", if_match=self.if_match, reason="manual", note=reason)
        clock = start_clock(
            town.work_time,
            town.catalogue,
            work.assignment.severity,
            work.now,
            supervision_limit(town.catalogue, work.assignment.severity),
        )
        if self.answer_due_at is not None:
            clock = replace(clock, due_at=self.answer_due_at, awaits=None)
        work.issue_supervision("manual", reason, clock)


@dataclass(frozen=True, kw_only=True)
class AnswerSupervision(Act):
    """The unit explains itself; also after the case has ended."""

    supervision_id: str
    answer_text: str
    attachment_ids: list[str] = field(default_factory=list)

    def also(self) -> dict[Any, list[str]]:
        return {ATTACHMENTS: self.attachment_ids}

    def act(self, work: Work, state: State) -> None:
        sheet = next((row for row in work.assignment.supervisions if row["id"] == self.supervision_id), None)
        if sheet is None:
            raise NotFound("没有这份督查单。")
        text = mask_text(self.answer_text)
        work.apply("answer-supervision", if_match=self.if_match, reason="answered", note=text)
        if sheet["status"] not in UNANSWERED:
            raise Conflict("该督查单已经撤回。" if sheet["status"] == "withdrawn" else "该督查单已经答复。")
        found = self.attachments(state, self.attachment_ids, "/attachments")
        due = from_text(sheet["due_at"])
        late = work.now > due
        answered = {**sheet, "status": "answered", "answer": text, "answered_at": shown(work.now), "answered_by": self.actor.person}
        rows = work.assignment.supervisions
        work.set(supervisions=[{**answered, "late": late} if row["id"] == self.supervision_id else row for row in rows])
        work.event(
            SupervisionAnswered,
            supervision_id=self.supervision_id,
            unit=work.assignment.unit,
            person=work.assignment.person,
            due_at=work.dispose.due_at if work.dispose else None,
            answer_due_at=due,
            late=late,
            answer=text,
            attachments=[AttachmentRef(attachment_id=a.id, kind=a.kind, media_type=a.media_type, sha256=a.sha256) for a in found],
        )
