"""Commands on enterprises and requests, and what all commands of inspection share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from services.inspection.models import Attachment, ColourFact, InspectionRequest, RequestStatus, Subject
from services.inspection.rules import AttachmentUnknown
from services.inspection.rules_codes import CodeSigner
from services.inspection.rules_colour import expires_at, months_before, replay
from services.inspection.rules_hours import Site
from services.inspection.rules_views import request_view, subject_view
from services.inspection.shapes import RequestBody, SubjectBody
from services.inspection.store import ATTACHMENTS, FACTS_OF, FINDINGS, SUBJECTS, VISITS
from shared.actor import Actor
from shared.areas import to_wgs84
from shared.catalogue import Catalogue
from shared.contracts.base import AttachmentRef, Location, Point
from shared.contracts.inspection import ColourChanged, InspectionRequested
from shared.db.commands import Command, Decision, Needs, State, WaitFor
from shared.ids import new_id
from shared.messages import message
from shared.problems import Forbidden, Invalid, Problem, StaleVersion
from shared.secrets import Secrets
from shared.town import Town
from shared.worktime import WorkTime

ENTERPRISE = Actor("enterprise", "enterprise")
"""Whoever holds the link of an enterprise's page."""


@dataclass(frozen=True, slots=True)
class Means:
    """What decisions use from outside: the town, the secrets, the signer of inspection codes, the address of the enterprises' pages."""

    town: Town
    secrets: Secrets
    signer: CodeSigner
    enterprise_url: str

    @property
    def catalogue(self) -> Catalogue:
        return self.town.catalogue

    @property
    def work_time(self) -> WorkTime:
        return self.town.work_time

    def today(self, now: datetime) -> date:
        """The town's day."""
        return self.work_time.local(now).date()

    def end_of(self, day: date) -> datetime:
        """When the day is over."""
        return self.work_time.end_of_day(day)


def site_of(subject: Subject) -> Site:
    """The enterprise as the planner sees it."""
    return Site(subject.id, subject.lon, subject.lat, subject.hours, subject.protected, subject.grade, subject.colour)


def location_of(subject: Subject) -> Location:
    """For events: the enterprise's registered place."""
    return Location(point=Point(lon=subject.lon, lat=subject.lat), address=subject.address, place_state="exact")


def attachments_in(means: Means, state: State, ids: Sequence[str]) -> list[Attachment]:
    """The attachments named; waits a little for the event of one that is not known yet, then refuses."""
    seconds = float(means.catalogue.parameter("clocks", "attachment_wait_seconds"))
    found = []
    for id_ in ids:
        attachment = state.find(ATTACHMENTS, id_)
        if attachment is None:
            raise WaitFor(id_, seconds, AttachmentUnknown(attachments=[id_]))
        found.append(attachment)
    return found


def attachment_refs(attachments: Sequence[Attachment]) -> list[AttachmentRef]:
    return [AttachmentRef(attachment_id=one.id, kind=one.kind, media_type=one.media_type, sha256=one.sha256) for one in attachments]


def tell_enterprise(
    decision: Decision, means: Means, subject: Subject, template: str, ref: str, now: datetime, values: Mapping[str, str]
) -> None:
    """A message with the link of the enterprise's page; recipient is its credit code (the gateway knows the contact)."""
    link = f"{means.enterprise_url}{means.secrets.decrypt_text(subject.page_token)}"
    message(
        decision,
        means.secrets,
        event_ref=f"{ref}:{template}",
        recipient=subject.id,
        channel="sms",
        template=template,
        now=now,
        values={"name": subject.name, **values},
        link=link,
    )


def tell_officers(
    decision: Decision, means: Means, officers: Sequence[str], template: str, ref: str, now: datetime, values: Mapping[str, str]
) -> None:
    for officer in officers:
        message(
            decision,
            means.secrets,
            event_ref=f"{ref}:{template}",
            recipient=officer,
            channel="app",
            template=template,
            now=now,
            values=values,
        )


def record_colour_fact(
    decision: Decision, state: State, means: Means, subject: Subject, kind: str, data: dict[str, Any], *, actor: Actor, now: datetime
) -> Subject:
    """Adds a fact to the record and lets the colour follow from the whole of it, with the timer of its end; tells of a move by event and
    message."""
    fact = decision.insert(ColourFact(id=new_id(), uscc=subject.id, at=now, kind=kind, data=data))
    facts = [*state.many(FACTS_OF, subject.id), fact]
    colour = replay(facts, red_line_window_months=means.catalogue.parameter("three_colours", "red_line_window_months"))
    months = means.catalogue.parameter("three_colours", "expire_months")
    over_at = expires_at(colour.colour, colour.pending_to, colour.since, facts, months)
    if over_at is not None:
        decision.timer(max(over_at, now), "colour_expiry", subject.id)  # in the past when its year ended while black was pending
    changed = decision.update(
        subject,
        colour=colour.colour,
        colour_since=colour.since,
        pending_to=colour.pending_to,
        pending_until=colour.pending_until,
        notice_id=subject.notice_id if colour.pending_to else None,
        history=[move.as_json() for move in colour.moves],
    )
    if colour.colour != subject.colour:
        move = colour.moves[-1]
        decision.step(subject.id, "colour", resource="subject", from_=subject.colour, to=colour.colour, reason=move.rule)
        decision.event(
            ColourChanged(
                uscc=subject.id,
                at=now,
                by=actor.person,
                role=actor.role,
                previous=subject.colour,
                colour=colour.colour,
                rule=move.rule,
                visit_id=move.visit_id,
                rectification_id=move.rectification_id,
            ),
            key=subject.id,
        )
        tell_enterprise(decision, means, subject, "colour_changed", fact.id, now, {})
    return changed


# ---- enterprises ---------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class PutSubject(Command):
    """Registers an enterprise or replaces what is known of it. Its colour is never writable."""

    means: Means
    uscc: str
    body: SubjectBody
    page_token: str
    """For a new enterprise: the token of its own page."""
    if_match: int | None = None

    def needs(self) -> Needs:
        return Needs({SUBJECTS: [self.uscc]})

    def decide(self, state: State) -> Decision:
        body = self.body
        unknown = [code for code in body.scenarios if code not in self.means.catalogue.scenarios]
        if unknown:
            errors = [{"pointer": f"/scenarios/{body.scenarios.index(code)}", "message": "没有这个检查场景"} for code in unknown]
            raise Invalid(errors=errors)
        lon, lat = to_wgs84(body.place.lon, body.place.lat, body.place.crs)
        fields: dict[str, Any] = {
            "name": body.name,
            "industry": body.industry,
            "scenarios": body.scenarios,
            "lon": lon,
            "lat": lat,
            "address": body.place.address,
            "hours": [{"days": sorted(set(row.days)), "from": row.from_, "to": row.to} for row in body.hours],
            "protected": [{"from": row.from_.isoformat(), "to": row.to.isoformat(), "reason": row.reason} for row in body.protected or ()],
            "grade": body.grade,
        }
        decision = Decision()
        subject = state.find(SUBJECTS, self.uscc)
        if subject is not None:
            if self.if_match is not None and self.if_match != subject.version:
                raise StaleVersion(current=subject_view(subject))
            changed = decision.update(subject, **fields)
            decision.step(self.uscc, "put", resource="subject")
            return decision.answering(200, subject_view(changed), version=changed.version)
        if self.if_match is not None:
            raise StaleVersion(current=None)
        secrets = self.means.secrets
        made = decision.insert(
            Subject(
                id=self.uscc,
                **fields,
                page_token=secrets.encrypt_text(self.page_token),
                page_digest=secrets.digest(self.page_token, "enterprise_page"),
                created_at=self.now,
            )
        )
        decision.step(self.uscc, "put", resource="subject")
        tell_enterprise(decision, self.means, made, "enterprise_page", self.uscc, self.now, {})
        return decision.answering(201, subject_view(made), version=made.version)


@dataclass(frozen=True, kw_only=True)
class ExpireColour(Command):
    """Twelve months went by without an inspection: the colour is no longer known."""

    means: Means
    uscc: str

    def needs(self) -> Needs:
        return Needs({SUBJECTS: [self.uscc], FACTS_OF: [self.uscc]})

    def decide(self, state: State) -> Decision:
        subject = state.one(SUBJECTS, self.uscc)
        since = months_before(self.now, self.means.catalogue.parameter("three_colours", "expire_months"))
        visited = any(fact.kind == "finished" and fact.at > since for fact in state.many(FACTS_OF, self.uscc))
        decision = Decision()
        if not visited and subject.pending_to is None and subject.colour in ("green", "yellow"):
            record_colour_fact(decision, state, self.means, subject, "expired", {}, actor=self.actor, now=self.now)
        return decision


# ---- requests ------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class CreateRequests(Command):
    """Departments ask for inspections; each row stands alone. `single`: the one row's refusal is the answer."""

    means: Means
    rows: tuple[RequestBody | Problem, ...]
    single: bool
    called_by: str | None = None
    """The request id that the problems of rows name."""

    def needs(self) -> Needs:
        return Needs({SUBJECTS: [row.uscc for row in self.rows if isinstance(row, RequestBody)]})

    def decide(self, state: State) -> Decision:
        decision = Decision()
        results: list[dict[str, Any]] = []
        for row in self.rows:
            try:
                if isinstance(row, Problem):
                    raise row
                request = self._create(state, decision, row)
            except Problem as problem:
                if self.single:
                    raise
                results.append({"request_id": None, "problem": problem.body(self.called_by)})
                continue
            if self.single:
                return decision.answering(201, request_view(request), version=request.version)
            results.append({**request_view(request), "request_id": request.id, "problem": None})
        return decision.answering(200, {"results": results})

    def _create(self, state: State, decision: Decision, row: RequestBody) -> InspectionRequest:
        lines = lines_asked(self.means.catalogue, row)
        today = self.means.today(self.now)
        if row.window.to < today:
            raise Invalid(errors=[{"pointer": "/window/to", "message": "检查时段已经过去"}])
        if state.find(SUBJECTS, row.uscc) is None:
            raise Invalid(errors=[{"pointer": "/uscc", "message": "没有登记这家企业"}])
        if row.department != self.actor.unit:
            raise Forbidden("只能为本部门提出检查需求。")
        request = InspectionRequest(
            id=new_id(),
            uscc=row.uscc,
            department=row.department,
            scenario=row.scenario,
            lines=lines,
            window_from=row.window.from_.isoformat(),
            window_to=row.window.to.isoformat(),
            minutes=row.minutes,
            reason=row.reason,
            priority=row.priority,
            status=RequestStatus.OPEN,
            created_by=self.actor.person,
            created_at=self.now,
        )
        open_request(decision, request, actor=self.actor, now=self.now)
        return request


def open_request(decision: Decision, request: InspectionRequest, *, actor: Actor, now: datetime) -> None:
    """Inserts a request and tells of it."""
    decision.insert(request)
    decision.step(request.uscc, "request", resource="request", to=str(request.status), reason=request.reason)
    decision.event(
        InspectionRequested(
            uscc=request.uscc,
            at=now,
            by=actor.person,
            role=actor.role,
            request_id=request.id,
            department=request.department,
            scenario=request.scenario,
            lines=request.lines,
            window_from=date.fromisoformat(request.window_from),
            window_to=date.fromisoformat(request.window_to),
            minutes=request.minutes,
            reason=request.reason,
            priority=request.priority,
        ),
        key=request.uscc,
    )


def lines_asked(catalogue: Catalogue, row: RequestBody) -> list[str]:
    """The lines a request stands for: those named, or the department's lines of the scenario. Refuses with Invalid."""
    if row.department not in catalogue.departments:
        raise Invalid(errors=[{"pointer": "/department", "message": "没有这个部门"}])
    scenario = catalogue.scenarios.get(row.scenario) if row.scenario else None
    if row.scenario and scenario is None:
        raise Invalid(errors=[{"pointer": "/scenario", "message": "没有这个检查场景"}])
    if row.items is None:
        lines = [line.line_id for line in scenario.lines if line.department == row.department] if scenario else []
        if not lines:
            raise Invalid(errors=[{"pointer": "/scenario", "message": "该场景没有本部门的检查项"}])
        return lines
    errors = []
    for position, line_id in enumerate(row.items):
        line = catalogue.lines.get(line_id)
        if line is None:
            errors.append({"pointer": f"/items/{position}", "message": "没有这个检查项"})
        elif line.department != row.department or (scenario is not None and line.scenario != scenario.code):
            errors.append({"pointer": f"/items/{position}", "message": "检查项不属于本部门或该场景"})
    if errors:
        raise Invalid(errors=errors)
    return sorted(row.items)


# ---- what other services told --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class KeepAttachment(Command):
    """Intake stored an attachment; from now on commands may name it."""

    attachment: Attachment

    def needs(self) -> Needs:
        return Needs({ATTACHMENTS: [self.attachment.id]})

    def decide(self, state: State) -> Decision:
        decision = Decision()
        if state.find(ATTACHMENTS, self.attachment.id) is None:
            decision.insert(self.attachment)
        return decision


@dataclass(frozen=True, kw_only=True)
class NoteReport(Command):
    """Intake filed a finding as a report; the finding shows it."""

    finding_id: str
    report_id: str

    def needs(self) -> Needs:
        return Needs({FINDINGS: [self.finding_id]})

    def more(self, state: State) -> Needs | None:
        finding = state.find(FINDINGS, self.finding_id)
        return Needs({VISITS: [finding.visit_id]}) if finding is not None else None

    def decide(self, state: State) -> Decision:
        decision = Decision()
        finding = state.find(FINDINGS, self.finding_id)
        if finding is None or finding.report_id is not None:
            return decision
        decision.update(finding, report_id=self.report_id)
        visit = state.one(VISITS, finding.visit_id)
        shown = [{**row, "report_id": self.report_id} if row["id"] == finding.id else row for row in visit.findings]
        decision.update(visit, findings=shown)
        return decision
