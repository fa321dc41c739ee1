"""The black procedure: a person confirms, the enterprise is told and may answer, another person decides (A-19.3; 浙江信用条例 24–28)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.inspection.commands import ENTERPRISE, Means, record_colour_fact, tell_enterprise
from services.inspection.lifecycle import NOTICE
from services.inspection.models import BlackNotice, NoticeStatus, Subject
from services.inspection.rules_team import held_by
from services.inspection.rules_views import enterprise_colour_view, subject_view
from services.inspection.store import FACTS_OF, NOTICES, SUBJECTS
from shared.actor import SYSTEM
from shared.db.commands import Command, Decision, Needs, State
from shared.ids import new_id
from shared.problems import Forbidden, NotAllowedNow, SeparationOfDuties, StaleVersion


class NotCertified(Forbidden):
    """The act needs a valid enforcement certificate (行政处罚法 42)."""

    code, title = "not_certified", "没有有效的执法证件"
    default_detail = "该操作须由持有效执法证件的人员进行。"


def answer_until(means: Means, served_at: datetime) -> datetime:
    """The end of the enterprise's time to answer: 5 work_days (data) after the notice was served."""
    return means.work_time.due(served_at, means.catalogue.limit("three_colours", "answer")).due_at


@dataclass(frozen=True, kw_only=True)
class OnColour(Command):
    """What every act of the procedure has. `If-Match` is the version of the enterprise."""

    means: Means
    uscc: str
    if_match: int | None = None

    def needs(self) -> Needs:
        return Needs({SUBJECTS: [self.uscc], FACTS_OF: [self.uscc]})

    def more(self, state: State) -> Needs | None:
        subject = state.find(SUBJECTS, self.uscc)
        return Needs({NOTICES: [subject.notice_id]}) if subject and subject.notice_id else None

    def running(self, state: State, subject: Subject, action: str) -> BlackNotice:
        """The notice that is running; refuses when there is none."""
        notice = state.find(NOTICES, subject.notice_id)
        if notice is None:
            self.check_version(subject)
            allowed = ["confirm"] if subject.pending_to else []
            raise NotAllowedNow(current_status="pending" if subject.pending_to else subject.colour, allowed_actions=allowed)
        if action == "decide" and notice.served_by == self.actor.person:
            # as the guard `not_the_confirmer`, but before the version of the enterprise is judged: 403 comes before 412
            raise SeparationOfDuties("送达告知的人不能审定申辩。")
        self.check_version(subject)
        return notice

    def check_version(self, subject: Subject) -> None:
        if self.if_match is not None and self.if_match != subject.version:
            raise StaleVersion(current=subject_view(subject))

    def answering(self, decision: Decision, subject: Subject) -> Decision:
        if self.actor.role == ENTERPRISE.role:
            return decision.answering(200, enterprise_colour_view(subject))
        return decision.answering(200, subject_view(subject), version=subject.version)


@dataclass(frozen=True, kw_only=True)
class ConfirmBlack(OnColour):
    """A certified officer confirms what the machine suspects, and serves notice."""

    reason: str

    def decide(self, state: State) -> Decision:
        subject = state.one(SUBJECTS, self.uscc)
        person = self.means.town.organisation.find_person(self.actor.person)
        if person is None or not held_by(person, self.means.today(self.now)):
            raise NotCertified
        self.check_version(subject)
        if subject.pending_to is None or subject.notice_id is not None:
            notice = state.find(NOTICES, subject.notice_id)
            status = str(notice.status) if notice else subject.colour
            allowed = NOTICE.allowed_actions(status, self.actor.role, record=notice, actor=self.actor, now=self.now) if notice else []
            raise NotAllowedNow(current_status=status, allowed_actions=allowed)
        until = answer_until(self.means, self.now)
        notice = BlackNotice(
            id=new_id(),
            uscc=self.uscc,
            status=NoticeStatus.SERVED,
            reason=self.reason,
            served_by=self.actor.person,
            served_at=self.now,
            until=until,
        )
        decision = Decision()
        NOTICE.open(decision, notice, "confirm", key=self.uscc)
        data: dict[str, Any] = {"notice_id": notice.id, "until": until.isoformat()}
        pending = record_colour_fact(decision, state, self.means, subject, "served", data, actor=self.actor, now=self.now)
        changed = decision.update(pending, notice_id=notice.id)
        decision.timer(until, "black_notice", notice.id)
        due_at = self.means.work_time.local(until).strftime("%Y-%m-%d %H:%M")
        tell_enterprise(decision, self.means, subject, "colour_notice", notice.id, self.now, {"due_at": due_at})
        return self.answering(decision, changed)


@dataclass(frozen=True, kw_only=True)
class AnswerNotice(OnColour):
    """The enterprise states its case, once, while its time runs."""

    text: str

    def decide(self, state: State) -> Decision:
        subject = state.one(SUBJECTS, self.uscc)
        notice = self.running(state, subject, "answer")
        decision = Decision()
        NOTICE.apply(
            decision,
            notice,
            "answer",
            actor=self.actor,
            now=self.now,
            key=self.uscc,
            answer=self.text,
            answered_at=self.now,
        )
        decision.cancel("black_notice", notice.id)
        return self.answering(decision, decision.update(subject))


@dataclass(frozen=True, kw_only=True)
class DecideNotice(OnColour):
    """Another person upholds the answer, or rejects it with reasons."""

    upheld: bool
    reason: str

    def decide(self, state: State) -> Decision:
        subject = state.one(SUBJECTS, self.uscc)
        notice = self.running(state, subject, "decide")
        decision = Decision()
        NOTICE.apply(
            decision,
            notice,
            "decide",
            to="upheld" if self.upheld else "confirmed",
            actor=self.actor,
            now=self.now,
            key=self.uscc,
            decided_by=self.actor.person,
            verdict=self.reason,
        )
        kind = "upheld" if self.upheld else "confirmed"
        changed = record_colour_fact(decision, state, self.means, subject, kind, {"notice_id": notice.id}, actor=self.actor, now=self.now)
        return self.answering(decision, changed)


@dataclass(frozen=True, kw_only=True)
class LapseNotice(Command):
    """The enterprise's time is over without an answer: black, unless everything was put right meanwhile."""

    means: Means
    notice_id: str

    def needs(self) -> Needs:
        return Needs({NOTICES: [self.notice_id]})

    def more(self, state: State) -> Needs | None:
        notice = state.find(NOTICES, self.notice_id)
        return Needs({SUBJECTS: [notice.uscc], FACTS_OF: [notice.uscc]}) if notice else None

    def decide(self, state: State) -> Decision:
        notice = state.one(NOTICES, self.notice_id)
        subject = state.one(SUBJECTS, notice.uscc)
        decision = Decision()
        if notice.status != NoticeStatus.SERVED:
            return decision
        if subject.notice_id != notice.id:
            NOTICE.apply(decision, notice, "void", actor=SYSTEM, now=self.now, key=notice.uscc)
            return decision
        until = answer_until(self.means, notice.served_at)
        if until > self.now:
            # the notice of the year came meanwhile: no enterprise shall lose a day in which to answer (design law D10)
            decision.update(notice, until=until)
            data = {"notice_id": notice.id, "until": until.isoformat()}
            record_colour_fact(decision, state, self.means, subject, "served", data, actor=SYSTEM, now=self.now)
            decision.timer(until, "black_notice", notice.id)
            return decision
        NOTICE.apply(decision, notice, "lapse", actor=SYSTEM, now=self.now, key=notice.uscc)
        record_colour_fact(decision, state, self.means, subject, "confirmed", {"notice_id": notice.id}, actor=self.actor, now=self.now)
        return decision
