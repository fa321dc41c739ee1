"""Commands on visits: team, check-in, answers; a visit cancelled or missed gives its requests back."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from services.inspection.commands import Means, attachments_in, tell_officers
from services.inspection.commands_plans import tell_of_visit
from services.inspection.lifecycle import VISIT, NotOnTeam
from services.inspection.models import RequestStatus, Subject, Visit, VisitMember, VisitStatus
from services.inspection.rules import TeamUnfit
from services.inspection.rules_codes import CodeInvalid, CodeNotToday, CodeOfOtherVisit, CodeUsed, TooFar
from services.inspection.rules_team import team_faults
from services.inspection.rules_views import code_claims, moment, visit_view
from services.inspection.shapes import AnswerBody, CheckInBody, TeamBody
from services.inspection.store import ATTACHMENTS, MEMBERS_OF, REQUESTS, SUBJECTS, VISITS
from shared.areas import distance_m, to_wgs84
from shared.contracts.inspection import VisitCheckedIn, VisitMissed
from shared.db.commands import Command, Decision, Needs, State
from shared.ids import new_id
from shared.problems import Invalid, StaleVersion
from shared.worktime import Limit, TimeUnit


@dataclass(frozen=True, kw_only=True)
class OnVisit(Command):
    """What every command on a visit has."""

    means: Means
    visit_id: str
    if_match: int | None = None

    def needs(self) -> Needs:
        return Needs({VISITS: [self.visit_id]})

    def more(self, state: State) -> Needs | None:
        """The enterprise; who needs other rows says so."""
        visit = state.find(VISITS, self.visit_id)
        return Needs({SUBJECTS: [visit.uscc]}) if visit else None

    def view(self, visit: Visit) -> dict[str, Any]:
        return visit_view(visit, self.actor, self.means.signer)

    def answering(self, decision: Decision, visit: Visit) -> Decision:
        return decision.answering(200, self.view(visit), version=visit.version)

    def of_visit(self, visit: Visit) -> dict[str, Any]:
        """What every event of a visit says."""
        return {
            "uscc": visit.uscc,
            "at": self.now,
            "by": self.actor.person,
            "role": self.actor.role,
            "visit_id": visit.id,
            "plan_id": visit.plan_id,
            "day": date.fromisoformat(visit.day),
            "officers": visit.officers,
            "departments": visit.departments,
            "requests": visit.requests,
        }


@dataclass(frozen=True, kw_only=True)
class ChangeTeam(OnVisit):
    """Other officers go; the inspection code is replaced."""

    body: TeamBody

    def needs(self) -> Needs:
        return Needs({VISITS: [self.visit_id], MEMBERS_OF: [self.visit_id]})

    def decide(self, state: State) -> Decision:
        visit = state.one(VISITS, self.visit_id)
        decision = Decision()
        changed = VISIT.apply(
            decision,
            visit,
            "team",
            actor=self.actor,
            now=self.now,
            key=visit.uscc,
            if_match=self.if_match,
            current=self.view,
            note=self.body.reason,
            officers=list(self.body.officers),
            code_id=new_id(),
        )
        faults = team_faults(
            self.means.town.organisation,
            self.body.officers,
            {item["department"] for item in visit.items},
            uscc=visit.uscc,
            on=date.fromisoformat(visit.day),
            least=self.means.catalogue.parameter("inspection", "team_least"),
        )
        if faults:
            raise TeamUnfit("；".join(faults) + "。", errors=[{"pointer": "/officers", "message": fault} for fault in faults])
        members = {member.person: member for member in state.many(MEMBERS_OF, visit.id)}
        for person in sorted(members.keys() - set(changed.officers)):
            decision.delete(members[person])
        fresh = [person for person in changed.officers if person not in members]
        for person in fresh:
            decision.insert(VisitMember(id=f"{visit.id}:{person}", visit_id=visit.id, person=person))
        if changed.status != VisitStatus.PLANNED:
            tell_of_visit(decision, self.means, state.one(SUBJECTS, visit.uscc), changed, fresh, self.now)
        return self.answering(decision, changed)


@dataclass(frozen=True, kw_only=True)
class CheckIn(OnVisit):
    """The team is there and shows its code 扫码入企."""

    body: CheckInBody

    def decide(self, state: State) -> Decision:
        visit = state.one(VISITS, self.visit_id)
        if self.actor.person not in visit.officers or not set(self.body.officers) <= set(visit.officers):
            raise NotOnTeam
        if self.if_match is not None and self.if_match != visit.version:
            raise StaleVersion(current=self.view(visit))
        distance = self._check_code(visit, state.one(SUBJECTS, visit.uscc))
        decision = Decision()
        changed = VISIT.apply(
            decision,
            visit,
            "check-in",
            actor=self.actor,
            now=self.now,
            key=visit.uscc,
            checked_in_at=self.now,
            checked_in_by=list(self.body.officers),
            distance_m=distance,
            door_code=self.body.door_code,
        )
        faults = team_faults(
            self.means.town.organisation,
            self.body.officers,
            (),
            uscc=visit.uscc,
            on=self.means.today(self.now),
            least=self.means.catalogue.parameter("inspection", "team_least"),
        )
        if faults:
            raise TeamUnfit("；".join(faults) + "。", errors=[{"pointer": "/officers", "message": fault} for fault in faults])
        decision.cancel("visit_missed", visit.id)
        decision.timer(self.means.end_of(date.fromisoformat(visit.day)), "visit_unfinished", visit.id)
        decision.event(VisitCheckedIn(**self.of_visit(changed), distance_m=distance), key=visit.uscc)
        return self.answering(decision, changed)

    def _check_code(self, visit: Visit, subject: Subject) -> float:
        """The guards of the contract in their order, before the lifecycle; the distance in metres."""
        claims = self.means.signer.read(self.body.code)
        if claims.get("visit_id") != visit.id:
            raise CodeOfOtherVisit
        if claims != code_claims(visit):
            raise CodeInvalid
        if claims["day"] != self.means.today(self.now).isoformat():
            raise CodeNotToday
        if visit.checked_in_at is not None:
            raise CodeUsed
        place = self.body.location
        lon, lat = to_wgs84(place.lon, place.lat, place.crs)
        distance = round(distance_m(lon, lat, subject.lon, subject.lat), 1)
        if distance > self.means.catalogue.parameter("inspection", "check_in_m"):
            raise TooFar(distance_m=distance)
        return distance


@dataclass(frozen=True, kw_only=True)
class RecordLines(OnVisit):
    """Answers to lines of the checklist; partial, the last one for a line wins."""

    lines: tuple[AnswerBody, ...]

    def needs(self) -> Needs:
        return Needs({VISITS: [self.visit_id], ATTACHMENTS: [id_ for line in self.lines for id_ in line.attachments or ()]})

    def decide(self, state: State) -> Decision:
        visit = state.one(VISITS, self.visit_id)
        VISIT.check(
            "lines", visit.status, self.actor.role, if_match=self.if_match, record=visit, actor=self.actor, now=self.now, current=self.view
        )
        known = {item["line_id"] for item in visit.items}
        errors = [
            {"pointer": f"/lines/{position}/line_id", "message": "本次检查没有这个检查项"}
            for position, line in enumerate(self.lines)
            if line.line_id not in known
        ]
        if errors:
            raise Invalid(errors=errors)
        answers = dict(visit.answers)
        for line in self.lines:
            attachments_in(self.means, state, line.attachments or ())
            answers[line.line_id] = {
                "line_id": line.line_id,
                "answer": line.answer,
                "reason": line.reason,
                "corrected": bool(line.corrected) and line.answer == "fail",
                "enforce": bool(line.enforce) and line.answer == "fail",
                "attachments": list(line.attachments or ()),
                "at": moment(self.now),
                "by": self.actor.person,
            }
        decision = Decision()
        changed = VISIT.apply(decision, visit, "lines", actor=self.actor, now=self.now, key=visit.uscc, answers=answers)
        return self.answering(decision, changed)


@dataclass(frozen=True, kw_only=True)
class CancelVisit(OnVisit):
    """The visit will not take place; its requests are open again."""

    reason: str

    def more(self, state: State) -> Needs | None:
        visit = state.find(VISITS, self.visit_id)
        return Needs({REQUESTS: visit.requests}) if visit else None

    def decide(self, state: State) -> Decision:
        visit = state.one(VISITS, self.visit_id)
        decision = Decision()
        changed = VISIT.apply(
            decision,
            visit,
            "cancel",
            actor=self.actor,
            now=self.now,
            key=visit.uscc,
            if_match=self.if_match,
            current=self.view,
            note=self.reason,
        )
        decision.cancel("visit_missed", visit.id)
        reopen_requests(decision, state, visit)
        return self.answering(decision, changed)


@dataclass(frozen=True, kw_only=True)
class MissVisit(OnVisit):
    """The day ended without a check-in."""

    def more(self, state: State) -> Needs | None:
        visit = state.find(VISITS, self.visit_id)
        return Needs({REQUESTS: visit.requests, SUBJECTS: [visit.uscc]}) if visit else None

    def decide(self, state: State) -> Decision:
        visit = state.one(VISITS, self.visit_id)
        decision = Decision()
        if visit.status != VisitStatus.PUBLISHED:
            return decision
        changed = VISIT.apply(decision, visit, "miss", actor=self.actor, now=self.now, key=visit.uscc)
        reopen_requests(decision, state, visit)
        decision.event(VisitMissed(**self.of_visit(changed), reason="day_over"), key=visit.uscc)
        values = {"day": visit.day, "name": state.one(SUBJECTS, visit.uscc).name}
        tell_officers(decision, self.means, visit.officers, "visit_missed", visit.id, self.now, values)
        return decision


@dataclass(frozen=True, kw_only=True)
class RemindToFinish(OnVisit):
    """The day ended and the visit has no result: its team is told, and who leads them, and again after each work_day until it has one."""

    def decide(self, state: State) -> Decision:
        visit = state.one(VISITS, self.visit_id)
        decision = Decision()
        if visit.status != VisitStatus.CHECKED_IN:
            return decision
        status = str(visit.status)
        decision.step(visit.uscc, "remind", resource="visit", from_=status, to=status, reason="unfinished")
        organisation = self.means.town.organisation
        team = [person for id_ in visit.officers if (person := organisation.find_person(id_)) is not None]
        leaders = [leader.id for person in team for leader in organisation.people_of(person.unit or "", "squad_leader")]
        to = list(dict.fromkeys([*visit.officers, *leaders]))
        values = {"day": visit.day, "name": state.one(SUBJECTS, visit.uscc).name}
        tell_officers(decision, self.means, to, "visit_unfinished", f"{visit.id}:{self.now.isoformat()}", self.now, values)
        decision.timer(self.means.work_time.due(self.now, Limit(1, TimeUnit.WORK_DAY)).due_at, "visit_unfinished", visit.id)
        return decision


def reopen_requests(decision: Decision, state: State, visit: Visit) -> None:
    """The requests that this visit was to serve wait for another one."""
    for id_ in visit.requests:
        request = state.find(REQUESTS, id_)
        if request is not None and request.visit_id == visit.id:
            decision.update(request, status=RequestStatus.OPEN, visit_id=None)
