"""Reading: assignments, their chains, and the organisation. Who may not know of something gets 404 (contract section 2, Who sees what)."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.dispatch.models import Assignment, AssignmentStatus, Case, metadata
from services.dispatch.rules import is_visible
from services.dispatch.shapes_answers import AssignmentList, AssignmentView, assignment_view
from services.dispatch.store import (
    NEWEST_FIRST,
    cases_of,
    delivery_states,
    find_assignment,
    find_current,
    select_assignments,
)
from shared.door import Door, ServiceRouter
from shared.history import read_chain
from shared.paging import Page, paginate, paginate_values
from shared.problems import Invalid, NotFound

router = ServiceRouter(tags=["assignments"])
organisation_router = ServiceRouter(tags=["organisation"])

Light = Literal["green", "yellow", "red"]
Filter = Annotated[str | None, Query(max_length=64)]


class HistoryRowView(BaseModel):
    """One row of the chain; `hash` covers the others and `prev_hash`."""

    seq: int
    at: datetime
    actor: str
    role: str
    mode: str
    action: str
    from_: str | None = Field(alias="from")
    to: str | None
    reason: str | None
    note_digest: str | None
    prev_hash: str
    hash: str


class HistoryRows(BaseModel):
    items: list[HistoryRowView]
    next_cursor: str | None


class Broken(BaseModel):
    seq: int
    why: str


class ChainVerdict(BaseModel):
    ok: bool
    length: int
    head: str | None
    first_broken: Broken | None


class CertificateView(BaseModel):
    number: str
    departments: list[str]
    valid_from: date
    valid_to: date


class PersonView(BaseModel):
    id: str
    name: str
    roles: list[str]
    unit: str
    certificates: list[CertificateView]
    interests: list[str]
    on_duty: bool


class PersonList(BaseModel):
    items: list[PersonView]
    next_cursor: str | None


class UnitView(BaseModel):
    code: str
    name: str
    kind: str
    district: str | None
    departments: list[str]
    active: bool


class UnitList(BaseModel):
    items: list[UnitView]
    next_cursor: str | None


async def views_of(door: Door, found: list[Assignment]) -> list[dict[str, Any]]:
    """Assignments as this caller sees them; cases and message states in one query each."""
    database, now = door.runtime.database, door.now
    cases: dict[str, Case] = await cases_of(database, found)
    ids = [row["id"] for one in found for row in one.notifications]
    states = await delivery_states(database, ids)
    work_time = door.runtime.town.work_time
    shown = []
    for one in found:
        rows = [{**row, "state": states.get(row["id"], row["state"])} for row in one.notifications]
        shown.append(assignment_view(one.replaced(notifications=rows), cases[one.case_id], door.actor, now, work_time))
    return shown


@router.get("/v1/assignments", action="read_assignments", response_model=AssignmentList)
async def list_assignments(
    door: Door,
    page: Page,
    unit: Filter = None,
    person: Filter = None,
    status: Annotated[list[AssignmentStatus] | None, Query()] = None,
    light: Light | None = None,
    item: Filter = None,
    area: Annotated[str | None, Query(max_length=64, description="an area of any level")] = None,
    case_id: Filter = None,
    mine: bool = False,
) -> Response:
    """Assignments that the caller may know of, newest first."""
    query = select_assignments(
        door.actor,
        door.now,
        unit=unit,
        person=person,
        status=[str(one) for one in status or ()],
        light=light,
        item=item,
        area=area,
        case_id=case_id,
        mine=mine,
    )
    body = await paginate(door.runtime.database, Assignment, query, order=NEWEST_FIRST, page=page, view=lambda one: one)
    body["items"] = await views_of(door, body["items"])
    return door.respond(body)


async def _one(door: Door, found: Assignment | None) -> Response:
    if found is None or not is_visible(door.actor, found):
        raise NotFound
    return door.respond((await views_of(door, [found]))[0], version=found.version)


@router.get("/v1/assignments/by-case/{case_id}", action="read_assignments", response_model=AssignmentView, problems=[NotFound])
async def get_assignment_by_case(door: Door, case_id: str) -> Response:
    """The assignment of the case's present round."""
    return await _one(door, await find_current(door.runtime.database, case_id))


@router.get("/v1/assignments/{assignment_id}", action="read_assignments", response_model=AssignmentView, problems=[NotFound])
async def get_assignment(door: Door, assignment_id: str) -> Response:
    """One assignment."""
    return await _one(door, await find_assignment(door.runtime.database, assignment_id))


async def _visible(door: Door, assignment_id: str) -> Assignment:
    found = await find_assignment(door.runtime.database, assignment_id)
    if found is None or not is_visible(door.actor, found):
        raise NotFound
    return found


@router.get("/v1/assignments/{assignment_id}/history", action="read_history", response_model=HistoryRows, problems=[NotFound])
async def get_history(door: Door, assignment_id: str, page: Page) -> Response:
    """The hash chain of the assignment's case in this service, oldest first."""
    found = await _visible(door, assignment_id)
    chain = await read_chain(door.runtime.database, metadata, found.case_id)
    return door.respond(paginate_values(chain.as_json(), page, lambda row: f"{row['seq']:012d}"))


@router.get("/v1/assignments/{assignment_id}/history/verify", action="read_history", response_model=ChainVerdict, problems=[NotFound])
async def verify_history(door: Door, assignment_id: str) -> Response:
    """Whether the chain is whole; a missing last row is found too."""
    found = await _visible(door, assignment_id)
    chain = await read_chain(door.runtime.database, metadata, found.case_id)
    return door.respond(chain.verify())


# ---- organisation ------------------------------------------------------------------------------------------------------------------


@organisation_router.get("/v1/units", action="read_organisation", response_model=UnitList)
async def list_units(door: Door, page: Page) -> Response:
    """Units by code."""
    units = sorted(door.runtime.town.organisation.units.values(), key=lambda unit: unit.code)
    return door.respond(paginate_values([unit.as_json() for unit in units], page, lambda row: str(row["code"])))


@organisation_router.get("/v1/people", action="read_people", response_model=PersonList)
async def list_people(door: Door, page: Page, unit: Filter = None, role: Filter = None) -> Response:
    """People by id; filters unit and role."""
    people = sorted(door.runtime.town.organisation.people.values(), key=lambda person: person.id)
    shown = [one.as_json() for one in people if (unit is None or one.unit == unit) and (role is None or role in one.roles)]
    return door.respond(paginate_values(shown, page, lambda row: str(row["id"])))


@organisation_router.get("/v1/people/{person_id}", action="read_people", response_model=PersonView, problems=[NotFound])
async def get_person(door: Door, person_id: str) -> Response:
    """One person."""
    found = door.runtime.town.organisation.people.get(person_id)
    if found is None:
        raise NotFound
    return door.respond(found.as_json())


@organisation_router.get("/v1/areas", action=None)
async def get_areas(door: Door, level: Annotated[str, Query(max_length=16)] = "grid") -> Response:
    """GeoJSON of the town's areas: grid, community, station or district."""
    if level not in ("grid", "community", "station", "district"):
        raise Invalid(errors=[{"pointer": "/level", "message": "应为 grid、community、station 或 district"}])
    return door.respond(door.runtime.town.areas.geojson(level))


@organisation_router.get("/v1/mode", action="read_mode")
async def get_mode(door: Door) -> Response:
    """The mode in force."""
    return door.respond({"mode": door.runtime.lane.kernel.mode()})
