"""Every query of intake: loaders for decisions, selects for the doors that read."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select

from services.intake.lifecycle import SEES_ASSIGNED_CASES, SEES_EVERY_CASE, SEES_OWN_CASES
from services.intake.models import (
    BEFORE_HANDLED,
    LATE,
    NOT_FILED,
    OPEN,
    Attachment,
    AttachmentLink,
    AttachmentLinkRow,
    Case,
    CaseRow,
    Disclosure,
    DisclosureRow,
    Report,
    ReportRow,
    TimelineEntry,
    TimelineRow,
)
from shared.actor import Actor
from shared.areas import level_of_code
from shared.db.commands import Loader
from shared.db.engine import Database
from shared.db.records import table_of

REPORTS: Loader[Report] = Loader(Report)
TICKETS: Loader[Report] = Loader(Report, by="source_id", where="channel = 'hotline'", matches=lambda report: report.channel == "hotline")
REPORTS_OF_CASE: Loader[Report] = Loader(Report, by="case_id")
CASES: Loader[Case] = Loader(Case)
ATTACHMENTS: Loader[Attachment] = Loader(Attachment)
DISCLOSURES_OF_DAY: Loader[Disclosure] = Loader(Disclosure, by="day_key")

REPORT = table_of(Report, ReportRow.metadata)
CASE = table_of(Case, CaseRow.metadata)
TIMELINE = table_of(TimelineEntry, TimelineRow.metadata)
LINK = table_of(AttachmentLink, AttachmentLinkRow.metadata)
DISCLOSURE = table_of(Disclosure, DisclosureRow.metadata)

MOST_LIKE_CASES = 2000
"""More open cases of the same items in one district than anybody could compare."""


def within_areas(table: Any, codes: Sequence[str]) -> ColumnElement[bool]:
    """Rows in one of the areas, whatever their level. One column for codes of one level, so that its index gives the order as well."""
    of_level: dict[str, list[str]] = {}
    for code in codes:
        of_level.setdefault(level_of_code(code), []).append(code)
    return or_(false(), *(table.c[level].in_(found) for level, found in of_level.items()))


def visible_cases(actor: Actor) -> ColumnElement[bool] | None:
    """Which cases the actor may know of (contract section 2, Who sees what); None = all."""
    if actor.role in SEES_EVERY_CASE:
        return None
    if actor.role in SEES_OWN_CASES:
        own_unit = CASE.c.unit == actor.unit if actor.unit else false()
        return or_(own_unit, within_areas(CASE, actor.areas))
    if actor.role in SEES_ASSIGNED_CASES:
        return CASE.c.person == actor.person
    return false()


def may_see(actor: Actor, case: Case) -> bool:
    """The same, of one case."""
    if actor.role in SEES_EVERY_CASE:
        return True
    if actor.role in SEES_OWN_CASES:
        own_unit = actor.unit is not None and case.unit == actor.unit
        return own_unit or not {case.grid, case.community, case.station, case.district}.isdisjoint(actor.areas)
    return actor.role in SEES_ASSIGNED_CASES and case.person == actor.person


def select_cases(
    actor: Actor, *, status: str | None, unit: str | None, person: str | None, light: str | None, item: str | None, area: str | None
) -> Select[Any]:
    """The cases that the actor may know of, narrowed."""
    wanted = {"status": status, "unit": unit, "person": person, "light": light, "item": item}
    query = select(CASE).where(*(CASE.c[name] == value for name, value in wanted.items() if value is not None))
    if light not in (None, "green"):
        query = query.where(LATE)
    if area is not None:
        query = query.where(within_areas(CASE, (area,)))
    visible = visible_cases(actor)
    return query if visible is None else query.where(visible)


def select_reports(
    *, channel: str | None, status: str | None, item: str | None, area: str | None, from_at: datetime | None, until: datetime | None
) -> Select[Any]:
    """Reports, narrowed; `from_at` and `until` bound when they came in, `until` excluded."""
    wanted = {"channel": channel, "status": status, "item": item}
    query = select(REPORT).where(*(REPORT.c[name] == value for name, value in wanted.items() if value is not None))
    if status not in (None, "registered"):
        query = query.where(NOT_FILED)
    if area is not None:
        query = query.where(within_areas(REPORT, (area,)))
    if from_at is not None:
        query = query.where(REPORT.c.received_at >= from_at)
    return query if until is None else query.where(REPORT.c.received_at < until)


def select_disclosures(*, kind: str, person: str | None) -> Select[Any]:
    query = select(DISCLOSURE).where(DISCLOSURE.c.kind == kind)
    return query if person is None else query.where(DISCLOSURE.c.person == person)


async def find_case(database: Database, case_id: str) -> Case | None:
    return await database.find(Case, select(CASE).where(CASE.c.id == case_id))


async def find_report(database: Database, report_id: str) -> Report | None:
    return await database.find(Report, select(REPORT).where(REPORT.c.id == report_id))


async def find_attachment(database: Database, attachment_id: str) -> Attachment | None:
    table = database.table(Attachment)
    return await database.find(Attachment, select(table).where(table.c.id == attachment_id))


async def reports_of_cases(database: Database, case_ids: Sequence[str]) -> dict[str, list[Report]]:
    """All reports of many cases in one query, oldest first."""
    found: dict[str, list[Report]] = {case_id: [] for case_id in case_ids}
    if not case_ids:
        return found
    for report in await database.fetch(Report, select(REPORT).where(REPORT.c.case_id.in_(case_ids)).order_by(REPORT.c.id)):
        assert report.case_id is not None
        found[report.case_id].append(report)
    return found


async def cases_like(database: Database, reports: Sequence[Report]) -> list[Case]:
    """Cases that some of the reports might be about: same item, same district, open; newest first, one query for all."""
    items = {report.item for report in reports if report.item is not None and report.lon is not None}
    districts = {report.district for report in reports if report.district is not None}
    if not items or not districts:
        return []
    narrowed = and_(CASE.c.item.in_(items), CASE.c.district.in_(districts), CASE.c.status.in_([str(status) for status in BEFORE_HANDLED]))
    return await database.fetch(Case, select(CASE).where(narrowed).order_by(CASE.c.id.desc()).limit(MOST_LIKE_CASES))


async def timeline_of(database: Database, case_id: str) -> list[TimelineEntry]:
    query = select(TIMELINE).where(TIMELINE.c.case_id == case_id).order_by(TIMELINE.c.at, TIMELINE.c.id)
    return await database.fetch(TimelineEntry, query)


async def sees_attachment(database: Database, actor: Actor, attachment: Attachment) -> bool:
    """Who stored it, and who may see a case in which it counts."""
    if actor.role in SEES_EVERY_CASE or actor.person == attachment.stored_by:
        return True
    visible = visible_cases(actor)
    query = select(LINK.c.id).join(CASE, and_(CASE.c.id == LINK.c.case_id)).where(LINK.c.attachment_id == attachment.id).limit(1)
    return bool(await database.rows(query if visible is None else query.where(visible)))


async def count_open_cases(database: Database) -> dict[str, int]:
    """Open cases by light."""
    counted = select(CASE.c.light, func.count().label("cases")).where(CASE.c.status.in_([str(status) for status in OPEN]))
    return {row["light"]: row["cases"] for row in await database.rows(counted.group_by(CASE.c.light))}
