"""Every query of inspection: loaders for decisions, selects for reading."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, select

from services.inspection.models import (
    Attachment,
    BlackNotice,
    ColourFact,
    Finding,
    InspectionRequest,
    Plan,
    PlanStatus,
    Rectification,
    Subject,
    Visit,
    VisitMember,
    VisitStatus,
    metadata,
)
from shared.db.commands import Loader
from shared.db.engine import Database
from shared.db.records import table_of

SUBJECTS = Loader(Subject)
FACTS_OF = Loader(ColourFact, by="uscc")
REQUESTS = Loader(InspectionRequest)
PLANS = Loader(Plan)
VISITS = Loader(Visit)
VISITS_OF_PLAN = Loader(Visit, by="plan_id")
COUNTING = (VisitStatus.PUBLISHED, VisitStatus.CHECKED_IN, VisitStatus.FINISHED)
"""Visits that the frequency rule counts."""
COUNTING_VISITS_OF = Loader(
    Visit, by="uscc", where="status IN ('published', 'checked_in', 'finished')", matches=lambda visit: visit.status in COUNTING
)
PUBLISHED_ON = Loader(Visit, by="day", where="status IN ('published', 'checked_in')", matches=lambda visit: visit.status in COUNTING[:2])
MEMBERS_OF = Loader(VisitMember, by="visit_id")
FINDINGS = Loader(Finding)
FINDINGS_OF = Loader(Finding, by="uscc")
RECTIFICATIONS = Loader(Rectification)
ATTACHMENTS = Loader(Attachment)
NOTICES = Loader(BlackNotice)

_subjects = table_of(Subject, metadata)
_requests = table_of(InspectionRequest, metadata)
_plans = table_of(Plan, metadata)
_visits = table_of(Visit, metadata)
_members = table_of(VisitMember, metadata)
_rectifications = table_of(Rectification, metadata)


def subjects_query() -> Select[Any]:
    return select(_subjects)


def subject_query(uscc: str) -> Select[Any]:
    return select(_subjects).where(_subjects.c.id == uscc)


def subject_of_page_query(digest: str) -> Select[Any]:
    return select(_subjects).where(_subjects.c.page_digest == digest)


SUBJECT_ORDER = [_subjects.c.id]


def requests_query(*, uscc: str | None, department: str | None, status: str | None) -> Select[Any]:
    query = select(_requests)
    for column, value in ((_requests.c.uscc, uscc), (_requests.c.department, department), (_requests.c.status, status)):
        if value is not None:
            query = query.where(column == value)
    return query


REQUEST_ORDER = [_requests.c.id]


def request_query(request_id: str) -> Select[Any]:
    return select(_requests).where(_requests.c.id == request_id)


def plan_query(plan_id: str) -> Select[Any]:
    return select(_plans).where(_plans.c.id == plan_id)


def plans_query(status: str | None) -> Select[Any]:
    return select(_plans) if status is None else select(_plans).where(_plans.c.status == status)


PLAN_ORDER = [_plans.c.created_at.desc(), _plans.c.id.desc()]


def computing_plans_query() -> Select[Any]:
    return select(_plans).where(_plans.c.status == PlanStatus.COMPUTING.value).order_by(_plans.c.id)


def visits_of_plan_query(plan_id: str) -> Select[Any]:
    return select(_visits).where(_visits.c.plan_id == plan_id).order_by(_visits.c.start, _visits.c.id)


def visit_query(visit_id: str) -> Select[Any]:
    return select(_visits).where(_visits.c.id == visit_id)


def visits_query(*, uscc: str | None, day: date | None, person: str | None, status: str | None) -> Select[Any]:
    query = select(_visits)
    if uscc is not None:
        query = query.where(_visits.c.uscc == uscc)
    if day is not None:
        query = query.where(_visits.c.day == day.isoformat())
    if status is not None:
        query = query.where(_visits.c.status == status)
    if person is not None:
        query = query.where(_visits.c.id.in_(select(_members.c.visit_id).where(_members.c.person == person)))
    return query


VISIT_ORDER = [_visits.c.day, _visits.c.id]


def rectification_query(rectification_id: str) -> Select[Any]:
    return select(_rectifications).where(_rectifications.c.id == rectification_id)


def rectifications_query(*, uscc: str | None, status: str | None) -> Select[Any]:
    query = select(_rectifications)
    if uscc is not None:
        query = query.where(_rectifications.c.uscc == uscc)
    return query if status is None else query.where(_rectifications.c.status == status)


RECTIFICATION_ORDER = [_rectifications.c.id]


async def open_requests(database: Database, period_from: date, period_to: date) -> list[InspectionRequest]:
    """Open requests whose window meets the period."""
    query = select(_requests).where(
        _requests.c.status == "open", _requests.c.window_to >= period_from.isoformat(), _requests.c.window_from <= period_to.isoformat()
    )
    return await database.fetch(InspectionRequest, query.order_by(_requests.c.id))


async def open_requests_of(database: Database, usccs: Sequence[str]) -> list[InspectionRequest]:
    found: list[InspectionRequest] = []
    for part in _parts(usccs):
        query = select(_requests).where(_requests.c.status == "open", _requests.c.uscc.in_(part))
        found += await database.fetch(InspectionRequest, query.order_by(_requests.c.id))
    return found


async def subjects_of(database: Database, usccs: Sequence[str]) -> list[Subject]:
    found: list[Subject] = []
    for part in _parts(usccs):
        found += await database.fetch(Subject, select(_subjects).where(_subjects.c.id.in_(part)))
    return found


async def counting_visits(database: Database, usccs: Sequence[str], ahead_from: date) -> list[Visit]:
    """Visits that count for these enterprises, and those of anybody that still lie ahead (their officers are booked)."""
    counting = _visits.c.status.in_([status.value for status in COUNTING])
    ahead = select(_visits).where(_visits.c.status.in_(["published", "checked_in"]), _visits.c.day >= ahead_from.isoformat())
    found = {visit.id: visit for visit in await database.fetch(Visit, ahead)}
    for part in _parts(usccs):
        rows = await database.fetch(Visit, select(_visits).where(_visits.c.uscc.in_(part), counting))
        found.update({visit.id: visit for visit in rows})
    return [found[id_] for id_ in sorted(found)]


def _parts(keys: Sequence[str], size: int = 500) -> list[Sequence[str]]:
    return [keys[start : start + size] for start in range(0, len(keys), size)]


def visits_of_page_query(uscc: str) -> Select[Any]:
    """Finished visits of an enterprise, the newest first."""
    query = select(_visits).where(_visits.c.uscc == uscc, _visits.c.status.in_(["checked_in", "finished"]))
    return query.order_by(_visits.c.day.desc(), _visits.c.id.desc()).limit(100)
