"""Every query of dispatch: loaders for decisions, selects for reading."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select

from services.dispatch.lifecycle import FINAL
from services.dispatch.models import (
    Assignment,
    Case,
    KnownAttachment,
    Measure,
    Precedent,
    Removal,
    metadata,
)
from services.dispatch.rules import SEES_ALL
from shared.actor import Actor
from shared.db.commands import Loader
from shared.db.engine import Database
from shared.db.records import table_of
from shared.deliveries import Delivery

ASSIGNMENTS: Loader[Assignment] = Loader(Assignment)
CASES: Loader[Case] = Loader(Case)
ATTACHMENTS: Loader[KnownAttachment] = Loader(KnownAttachment)
MEASURES: Loader[Measure] = Loader(Measure)
LADDER: Loader[Measure] = Loader(Measure, by="ladder_key")
PRECEDENTS: Loader[Precedent] = Loader(Precedent)
MESSAGES: Loader[Delivery] = Loader(Delivery)

assignments = table_of(Assignment, metadata)
cases = table_of(Case, metadata)
removals = table_of(Removal, metadata)
timers = metadata.tables["timers"]
TIMER = "assignment_clock"
"""One timer per assignment: it stands at the next thing on the agenda."""
NEWEST_FIRST = [assignments.c.created_at.desc(), assignments.c.id.desc()]
_FINAL = [str(status) for status in FINAL]


def light_is(light: str, now: datetime) -> ColumnElement[bool]:
    """The SQL twin of `rules_clocks.light_at`: the same light as a condition on columns. Who changes one changes both."""
    a = assignments.c
    if light == "red":
        return or_(a.fixed_light == "red", and_(a.fixed_light.is_(None), a.due_at < now))
    if light == "yellow":
        return or_(a.fixed_light == "yellow", and_(a.fixed_light.is_(None), a.due_at >= now, a.yellow_at <= now))
    return or_(a.fixed_light == "green", and_(a.fixed_light.is_(None), or_(a.due_at.is_(None), and_(a.due_at >= now, a.yellow_at > now))))


def in_area(area: str) -> ColumnElement[bool]:
    """An area of any level."""
    a = assignments.c
    column = a.district if area.startswith("PQ") else a.station if area.startswith("ST") else a.community if len(area) == 12 else a.grid
    condition: ColumnElement[bool] = column == area
    return condition


def visible_to(actor: Actor) -> ColumnElement[bool] | None:
    """The same as `rules.is_visible`, as a condition; None for those who see all."""
    if actor.role in SEES_ALL:
        return None
    a = assignments.c
    own = [a.person == actor.person]
    if actor.unit is not None:
        own.append(a.unit == actor.unit)
    if actor.role != "contractor":
        own += [in_area(area) for area in actor.areas]
        if actor.unit is not None:
            own.append(a.transfer_to == actor.unit)
    return or_(*own)


def select_assignments(
    actor: Actor,
    now: datetime,
    *,
    unit: str | None = None,
    person: str | None = None,
    status: Sequence[str] = (),
    light: str | None = None,
    item: str | None = None,
    area: str | None = None,
    case_id: str | None = None,
    mine: bool = False,
) -> Select[Any]:
    a = assignments.c
    conditions: list[ColumnElement[bool]] = []
    if (visible := visible_to(actor)) is not None:
        conditions.append(visible)
    for column, value in ((a.unit, unit), (a.person, person), (a.item, item), (a.case_id, case_id)):
        if value is not None:
            conditions.append(column == value)
    if status:
        conditions.append(a.status.in_(status))
    if light is not None:
        conditions.append(light_is(light, now))
    if area is not None:
        conditions.append(in_area(area))
    if mine:
        conditions.append(on_terminal(actor))
    return select(assignments).where(*conditions)


def on_terminal(actor: Actor) -> ColumnElement[bool]:
    """What is a person's own work: named for them, or waiting in their unit without a name; a unit's head has all of the unit."""
    a = assignments.c
    if actor.unit is None:
        own: ColumnElement[bool] = a.person == actor.person
        return own
    if actor.role in ("squad_leader", "department_clerk"):
        return or_(a.person == actor.person, a.unit == actor.unit, a.transfer_to == actor.unit)
    return or_(a.person == actor.person, and_(a.unit == actor.unit, a.person.is_(None)))


async def find_assignment(database: Database, assignment_id: str) -> Assignment | None:
    return next(iter(await database.load(ASSIGNMENTS, [assignment_id])), None)


async def find_current(database: Database, case_id: str) -> Assignment | None:
    """The present round's assignment of a case."""
    known = await database.load(CASES, [case_id])
    return next(iter(await database.load(ASSIGNMENTS, [one.assignment_id for one in known])), None)


async def cases_of(database: Database, found: Iterable[Assignment]) -> dict[str, Case]:
    """The cases of assignments, by id, in one query."""
    return {one.id: one for one in await database.load(CASES, [assignment.case_id for assignment in found])}


async def delivery_states(database: Database, ids: Iterable[str]) -> dict[str, str]:
    """What became of messages, by id, in one query."""
    return {one.id: str(one.state) for one in await database.load(MESSAGES, ids)}


async def changed_after(database: Database, actor: Actor, after: str, limit: int) -> list[Assignment]:
    """Tasks of a person that changed after the cursor, oldest change first; from the start, only what is still open."""
    query = select(assignments).where(on_terminal(actor), assignments.c.cursor > after)
    if not after:
        query = query.where(assignments.c.status.not_in(_FINAL))
    return await database.fetch(Assignment, query.order_by(assignments.c.cursor).limit(limit))


async def removed_after(database: Database, actor: Actor, after: str, limit: int) -> list[Removal]:
    """Tasks that left a person after the cursor."""
    recipients = [actor.person, *([f"unit:{actor.unit}"] if actor.unit else [])]
    query = select(removals).where(removals.c.recipient.in_(recipients), removals.c.id > after)
    return await database.fetch(Removal, query.order_by(removals.c.id).limit(limit))


async def assignments_by_id(database: Database, ids: Iterable[str]) -> dict[str, Assignment]:
    return {assignment.id: assignment for assignment in await database.load(ASSIGNMENTS, ids)}


async def lights_of_open(database: Database, now: datetime) -> dict[str, int]:
    """Open assignments by light."""
    a = assignments.c
    light = case((light_is("red", now), "red"), (light_is("yellow", now), "yellow"), else_="green").label("light")
    rows = await database.rows(select(light, func.count().label("n")).where(a.status.not_in(_FINAL)).group_by(light))
    return {str(row["light"]): int(row["n"]) for row in rows}


async def count_provisional(database: Database) -> int:
    """Assignments with an open clock that reaches a year without a published notice."""
    return int(await database.scalar(select(func.count()).select_from(assignments).where(assignments.c.awaits.is_not(None))) or 0)


async def awaiting(database: Database, years: Sequence[int], limit: int) -> list[str]:
    """Ids of assignments that wait for the notices of these years; what was computed again is not among them any more."""
    a = assignments.c
    rows = await database.rows(select(a.id).where(a.awaits.in_(years)).order_by(a.awaits, a.id).limit(limit))
    return [str(row["id"]) for row in rows]


async def count_violations(database: Database, now: datetime) -> int:
    """Open cases without owner, clock or next step (guarantee 5): no present assignment or one that ended, no unit, nothing that runs,
    or a clock that runs towards its end with no timer standing there."""
    a, c = assignments.c, cases.c
    broken = or_(
        a.id.is_(None),
        a.status.in_(_FINAL),
        a.unit == "",
        and_(a.status != "pending", a.due_at.is_(None)),
        and_(a.fixed_light.is_(None), a.due_at > now, timers.c.id.is_(None)),
    )
    joined = cases.outerjoin(assignments, a.id == c.assignment_id).outerjoin(timers, timers.c.id == f"{TIMER}/" + a.id)
    return int(await database.scalar(select(func.count()).select_from(joined).where(c.state == "open", broken)) or 0)
