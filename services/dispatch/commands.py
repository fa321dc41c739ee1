"""What every act on an assignment shares (`Act`: who may see it, offline time, stale versions, handlers), what a dispatch sets anew
(`redispatch`, `dispatch_columns`), and the acts assign, sign, arrive, contact. The other acts: `commands_handle.py`,
`commands_returns.py`, `commands_time.py`, `commands_tasks.py`."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from services.dispatch.commands_clocks import catch_up, conclude
from services.dispatch.commands_facts import Work, World
from services.dispatch.lifecycle import ASSIGNED, PENDING, SIGNED
from services.dispatch.models import Assignment, KnownAttachment
from services.dispatch.rules import AttachmentUnknown, is_visible, judge_person, judge_unit
from services.dispatch.rules_clocks import extend_until, restarted_sign, return_until, start_clocks, stop_clock
from services.dispatch.rules_ladder import ConflictOfInterest
from services.dispatch.store import ASSIGNMENTS, ATTACHMENTS, CASES
from shared.contracts.base import Point, TimeLimit
from shared.contracts.dispatch import CaseArrived, CaseAssigned, CaseContacted, CaseDispatched, CaseSigned
from shared.db.commands import Command, Decision, Needs, State, WaitFor
from shared.masking import mask_text
from shared.problems import Forbidden, Invalid, NotFound, Problem


class TerminalConflict(Problem):
    """What the terminal last saw has been changed by somebody else; `fields` says what, `yours` being what was seen."""

    status, code, title = 409, "conflict", "内容已被他人更新"
    default_detail = "离线期间该派单已被他人更新，请核对后重新提交。"


@dataclass(frozen=True, kw_only=True)
class Act(Command, ABC):
    """Somebody's act on an assignment. `at` is the device's time for what was collected offline, `seen` the version it was based on."""

    world: World
    assignment_id: str
    if_match: int | None = None
    at: datetime | None = None
    seen: int | None = None

    def needs(self) -> Needs:
        return Needs({ASSIGNMENTS: [self.assignment_id], **self.also()})

    def also(self) -> dict[Any, list[str]]:
        """Further rows by loader and key."""
        return {}

    def more(self, state: State) -> Needs | None:
        found = state.find(ASSIGNMENTS, self.assignment_id)
        return Needs({CASES: [found.case_id]}, chains=[found.case_id]) if found else None

    def decide(self, state: State) -> Decision:
        found = state.find(ASSIGNMENTS, self.assignment_id)
        if found is None or not is_visible(self.actor, found):
            raise NotFound
        self._refuse_unseen(found)
        work = Work(self.world, found, state.one(CASES, found.case_id), actor=self.actor, now=self.now, at=self.happened_at(found))
        catch_up(work)
        # what the clock did meanwhile does not make the caller's version stale
        act = replace(self, if_match=work.assignment.version) if self.if_match == found.version else self
        act.act(work, state)
        conclude(work)
        return self.answer(work)

    @abstractmethod
    def act(self, work: Work, state: State) -> None:
        """What the act itself does; `state` holds what `also` and `more` asked for."""

    def answer(self, work: Work) -> Decision:
        return work.decision.answering(200, work.view(), version=work.assignment.version)

    def happened_at(self, assignment: Assignment) -> datetime:
        """The device's time if it lies between dispatch and receipt and not too far back, else the time of receipt."""
        if self.at is None or assignment.dispatched_at is None:
            return self.now
        back = timedelta(hours=self.world.town.catalogue.parameter("clocks", "offline_hours"))
        return self.at if max(assignment.dispatched_at, self.now - back) <= self.at <= self.now else self.now

    def _refuse_unseen(self, assignment: Assignment) -> None:
        if self.seen is None:
            return
        if self.seen > assignment.version:
            raise Invalid(errors=[{"pointer": "/version", "message": "没有这个版本"}])
        fields: dict[str, list[Any]] = {}
        for row in assignment.trail:
            if row["v"] > self.seen and row["by"] != self.actor.person:
                for name, (before, after) in row["f"].items():
                    fields.setdefault(name, [before, after])[1] = after
        differing = [{"name": name, "yours": a, "present": b} for name, (a, b) in sorted(fields.items()) if a != b]
        if differing:
            raise TerminalConflict(fields=differing)

    def become_holder(self, work: Work) -> None:
        """Where nobody is named, who acts becomes the named person."""
        if work.assignment.person is None:
            work.set(person=self.actor.person)
            work.event(CaseAssigned, previous_person=None)

    def record_handler(self, work: Work) -> None:
        """Everybody who acted in this round may not verify it."""
        if self.actor.person not in work.assignment.handlers:
            work.set(handlers=[*work.assignment.handlers, self.actor.person])

    def attachments(self, state: State, ids: list[str], pointer: str) -> list[KnownAttachment]:
        """The named attachments; waits for those whose event has not arrived."""
        found = []
        for position, id_ in enumerate(ids):
            attachment = state.find(ATTACHMENTS, id_)
            if attachment is None:
                seconds = float(self.world.town.catalogue.parameter("clocks", "attachment_wait_seconds"))
                errors = [{"pointer": f"{pointer}/{position}", "message": "附件不存在"}]
                raise WaitFor(id_, seconds, AttachmentUnknown(errors=errors))
            found.append(attachment)
        return found


@dataclass(frozen=True, kw_only=True)
class AssignAssignment(Act):
    """派员、改派: exactly one unit, perhaps one person of it."""

    unit: str
    person: str | None = None
    reason: str

    def act(self, work: Work, state: State) -> None:
        if self.actor.role == "squad_leader" and (self.unit != self.actor.unit or work.assignment.unit != self.actor.unit):
            raise Forbidden("中队长只能在本单位内指派。")
        organisation = self.world.town.organisation
        judge_unit(organisation, work.item, self.unit)
        if self.person is not None:
            judge_person(organisation, self.unit, self.person, work.case.subject_uscc)
        before, reason = work.assignment, mask_text(self.reason)
        moved = self.unit != before.unit
        work.apply(
            "assign", if_match=self.if_match, reason="reassigned" if moved else "assigned", note=reason, unit=self.unit, person=self.person,
            auto_signed=False,
        )  # fmt: skip
        if moved or before.status == PENDING:
            row = {"rule": "assigned_by_hand", "facts": {"by": self.actor.person, "reason": reason}, "verdict": self.unit}
            work.set(explanation=[*work.assignment.explanation, row])
            redispatch(work, cause="registered" if before.status == PENDING else "reassigned", previous_unit=before.unit if moved else None)
        elif before.status == SIGNED:
            restart_sign(work)
        if self.person != before.person:
            work.event(
                CaseAssigned,
                previous_person=before.person,
                previous_unit=before.unit if moved else None,
                reason=reason,
            )
        work.tell("assigned", "assignment_received", {"item_name": work.item_name(), "due_at": work.local(work.due_at)})


def restart_sign(work: Work) -> None:
    town, item = work.world.town, work.item
    if item is not None:
        work.clocks = restarted_sign(town.work_time, town.catalogue, item, work.assignment.severity, work.case.text, work.clocks, work.now)


def redispatch(work: Work, *, cause: str, previous_unit: str | None) -> None:
    """The responsible unit is set anew: sign clock and return window restart, the dispose clock goes on (or begins, if it had not)."""
    town, item = work.world.town, work.item
    if item is None:
        raise Invalid("工单的事项不在现行目录中，请先更正事项。")
    if work.dispose is None:
        work.clocks = start_clocks(
            town.work_time,
            town.catalogue,
            item,
            work.assignment.severity,
            work.case.text,
            registered_at=work.clocks["dispatch"].started_at,
            dispatched_at=work.now,
            reply_due_at=work.case.reply_due_at,
        )
    else:
        restart_sign(work)
    work.set(**dispatch_columns(work), dispatched_at=work.now, auto_signed=False)
    units = work.case.units if work.assignment.unit in work.case.units else [*work.case.units, work.assignment.unit]
    work.set_case(units=units, assignment_id=work.assignment.id)
    publish_dispatch(work, cause=cause, previous_unit=previous_unit)


def dispatch_columns(work: Work) -> dict[str, Any]:
    """What hangs on the dispose limit at a dispatch."""
    town, dispose = work.world.town, work.clocks["dispose"]
    window = return_until(town.work_time, town.catalogue, work.now, dispose.limit)
    return {
        "return_until": min(window, max(dispose.due_at, work.now)),
        "extend_until": extend_until(town.work_time, town.catalogue, dispose),
    }


def publish_dispatch(work: Work, *, cause: str, previous_unit: str | None) -> None:
    dispose, sign = work.clocks["dispose"], work.clocks["sign"]
    limit = dispose.limit.as_json()
    work.event(
        CaseDispatched,
        cause=cause,
        previous_unit=previous_unit,
        subject_uscc=work.case.subject_uscc,
        limit=TimeLimit(value=limit["value"], unit=limit["unit"]),
        started_at=dispose.started_at,
        sign_due_at=sign.due_at,
        provisional=dispose.provisional,
        rules=[row["rule"] for row in work.assignment.explanation],
        **work.case_shapes(),
    )


@dataclass(frozen=True, kw_only=True)
class SignAssignment(Act):
    """签收: by the named person, else by anybody of the unit, who thereby becomes it. Replaces an automatic signature."""

    def act(self, work: Work, state: State) -> None:
        if work.case.subject_uscc and work.case.subject_uscc in self.world.town.organisation.interests(self.actor.person):
            raise ConflictOfInterest
        sign = work.clocks.get("sign") or work.clocks["dispatch"]
        previous, automatic, at = work.assignment.person, work.assignment.status != ASSIGNED, work.at
        late = at > sign.due_at
        work.apply("sign", if_match=self.if_match, reason="late" if late else None, person=self.actor.person, auto_signed=False)
        if automatic:
            work.clocks = {**work.clocks, "sign": replace(sign, stopped_at=max(at, sign.started_at))}
        else:
            work.clocks = stop_clock(work.clocks, "sign", at)
        self.record_handler(work)
        work.fact("signed")
        work.event(CaseSigned, at, automatic=False, late=late, sign_due_at=sign.due_at)
        if previous is None:
            work.event(CaseAssigned, at, previous_person=None, reason=None)


@dataclass(frozen=True, kw_only=True)
class ArriveAtSite(Act):
    """到场."""

    point: tuple[float, float] | None = None

    def act(self, work: Work, state: State) -> None:
        arrive = work.clocks.get("arrive")
        first = arrive is None or arrive.stopped_at is None
        late = first and arrive is not None and work.at > arrive.due_at
        work.apply("arrive", if_match=self.if_match)
        self.become_holder(work)
        work.clocks = stop_clock(work.clocks, "arrive", work.at)
        self.record_handler(work)
        work.fact("arrived", point=list(self.point) if self.point else None)
        work.event(
            CaseArrived,
            point=Point(lon=self.point[0], lat=self.point[1]) if self.point else None,
            arrive_due_at=arrive.due_at if arrive else None,
            late=late,
        )


@dataclass(frozen=True, kw_only=True)
class ContactReporter(Act):
    """先行联系: a fact, not a status; the first success stops its clock."""

    reached: bool
    note: str | None = None

    def act(self, work: Work, state: State) -> None:
        clock = work.clocks.get("first_contact")
        first = self.reached and clock is not None and clock.stopped_at is None
        late = first and clock is not None and work.at > clock.due_at
        note = mask_text(self.note) if self.note else None
        work.apply("contact", if_match=self.if_match, reason="reached" if self.reached else "not_reached", note=note)
        self.become_holder(work)
        if first:
            work.clocks = stop_clock(work.clocks, "first_contact", work.at)
        self.record_handler(work)
        work.fact("contacted", reached=self.reached)
        work.event(CaseContacted, reached=self.reached, first=first, first_contact_due_at=clock.due_at if clock else None, late=late)


def attachment_row(attachment: KnownAttachment) -> dict[str, Any]:
    """The shape of `AttachmentRef`."""
    return {
        "attachment_id": attachment.id,
        "kind": attachment.kind,
        "media_type": attachment.media_type,
        "sha256": attachment.sha256,
    }


def with_attachments(work: Work, found: list[KnownAttachment]) -> None:
    """Adds what is not there yet to what the unit brought."""
    known = {row["attachment_id"] for row in work.assignment.attachments}
    added = [attachment_row(one) for one in found if one.id not in known]
    if added:
        work.set(attachments=[*work.assignment.attachments, *added])
