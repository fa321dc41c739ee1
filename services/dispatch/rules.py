"""Who may know of an assignment, who is told, what handling must show, where another round goes. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from services.dispatch.models import Assignment, Case, KnownAttachment, Precedent
from shared.actor import Actor
from shared.areas import Areas, Location
from shared.catalogue import Catalogue, Item
from shared.organisation import Organisation, Person
from shared.problems import Conflict, Invalid, Problem

SEES_ALL = frozenset({"registrar", "dispatcher", "supervisor", "evaluator", "auditor", "admin"})
SEES_OWN = frozenset({"officer", "squad_leader", "head", "department_clerk", "grid_worker", "auxiliary", "contractor"})


class EvidenceMissing(Problem):
    """The item asks for evidence that was not handed in; `missing` names the kinds."""

    status, code, title = 422, "evidence_missing", "缺少证据"
    default_detail = "该事项须提供处置证据。"


class AttachmentUnknown(Problem):
    """No attachment of this id was announced within the time that a command waits."""

    status, code, title = 422, "attachment_unknown", "附件不存在"
    default_detail = "附件不存在或尚未上传完成。"


class MeasureUnknown(Problem):
    status, code, title = 422, "measure_unknown", "措施不存在"
    default_detail = "引用的措施不属于该派单。"


class UnitUnsuited(Conflict):
    """The unit may not be given this item: a contractor takes utility items only (A-14.1), an idle unit none."""

    status, code, title = 409, "unit_unsuited", "单位不能承办"
    default_detail = "该单位不能承办此事项。"


def is_visible(actor: Actor, assignment: Assignment) -> bool:
    """All for the desks; own unit, own area or own person for the field; a contractor sees what was given to it."""
    if actor.role in SEES_ALL or actor.role == "system":
        return True
    if actor.role not in SEES_OWN:
        return False
    if assignment.person == actor.person or (actor.unit is not None and assignment.unit == actor.unit):
        return True
    if actor.role == "contractor":
        return False
    if actor.unit is not None and assignment.transfer_to == actor.unit:
        return True
    if any(task["unit"] == actor.unit for task in assignment.tasks):
        return True
    places = (assignment.grid, assignment.community, assignment.station, assignment.district)
    return any(place in actor.areas for place in places if place)


# ---- evidence ----------------------------------------------------------------------------------------------------------------------------

KIND_NAMES = {"before": "处置前照片", "after": "处置后照片", "any": "照片、视频或录音"}


def judge_evidence(item: Item, attachments: Iterable[KnownAttachment]) -> None:
    """What the item asks for at `handle` (domain reference 3.10): one of each kind named, `any` being one of whatever kind."""
    kinds = {attachment.kind for attachment in attachments}
    missing = [kind for kind in item.evidence if (not kinds if kind == "any" else kind not in kinds)]
    if missing:
        names = "、".join(KIND_NAMES.get(kind, kind) for kind in missing)
        errors = [{"pointer": "/attachments", "message": f"缺少{KIND_NAMES.get(kind, kind)}"} for kind in missing]
        raise EvidenceMissing(f"该事项须提供：{names}。", missing=missing, errors=errors)


# ---- routing -----------------------------------------------------------------------------------------------------------------------------


def place_of(area: Mapping[str, Any] | None, areas: Areas) -> Location | None:
    """The area of a case as the router reads it; None where not even the district is known."""
    if not area or not area.get("district"):
        return None
    grid = area.get("grid")
    if grid and areas.find_grid(grid) is not None:
        return areas.location_of(grid)
    return Location(grid or "", area.get("community") or "", area.get("station") or "", area["district"], bool(area.get("on_border")), ())


@dataclass(frozen=True, slots=True)
class Routing:
    """Where a round goes: exactly one unit, perhaps its person, and why; without a unit the desk decides."""

    unit: str | None
    person: str | None
    explanation: list[dict[str, Any]]
    tier: str = "T3"


def route_case(organisation: Organisation, areas: Areas, item: Item | None, case: Case, precedent: Precedent | None) -> Routing:
    """The unit of a case by (item, place, text). A precedent is cited beside the rule."""
    place = place_of(case.area, areas)
    cited = [] if precedent is None else [precedent_row(precedent)]
    if item is None or place is None:
        facts = {"item": case.item, "area": None}
        return Routing(None, None, [{"rule": "no_place", "facts": facts, "verdict": "待指挥员派遣"}, *cited])
    if item.handler_unit == "GRID" and not place.grid and place.station:
        facts = {"item": item.code, "grid": None, "station": place.station}
        return Routing(place.station, None, [{"rule": "grid_station", "facts": facts, "verdict": place.station}, *cited], "T1")
    try:
        route = organisation.route(item, place, case.text)
    except (KeyError, LookupError, ValueError):
        facts = {"item": case.item, "area": place.grid or place.district}
        return Routing(None, None, [{"rule": "no_route", "facts": facts, "verdict": "待指挥员派遣"}, *cited])
    return Routing(route.unit, route.person, [*(dict(row) for row in route.explanation), *cited], route.tier)


def precedent_row(precedent: Precedent) -> dict[str, Any]:
    facts = {"case_no": precedent.case_no, "previous_unit": precedent.previous_unit, "decision": precedent.decision}
    return {"rule": "precedent", "facts": facts, "verdict": precedent.unit}


def precedent_id(item: str, district: str | None) -> str:
    return f"{item}:{district or '-'}"


def desk_of(organisation: Organisation, district: str | None) -> str:
    """The command room that holds what nobody else holds: the district's own, else the first one."""
    rooms = [unit for unit in organisation.units.values() if unit.kind == "command" and unit.active]
    if not rooms:
        raise LookupError("the organisation has no command room")
    return next((unit.code for unit in rooms if district and unit.district == district), rooms[0].code)


def unit_of_next_round(
    organisation: Organisation, item: Item | None, district: str | None, excluded: Sequence[str], catalogue: Catalogue
) -> tuple[str, dict[str, Any]]:
    """Another unit after a second bad answer: a neighbouring district's squad, the item's professional squad, the command room; never
    one that had an earlier round (contract section 5)."""
    facts = {"excluded": list(excluded)}
    domain = item.domain if item is not None else None
    professional = [
        code for code, squad in catalogue.squads.items() if squad.get("kind") == "professional" and domain in squad.get("domains", ())
    ]
    neighbours = neighbouring_squads(organisation, list(catalogue.districts), district)
    if item is None or item.handler_kind == "comprehensive_squad":
        candidates = [("neighbouring_squad", code) for code in neighbours] + [("professional_squad", code) for code in professional]
    else:
        candidates = [("professional_squad", code) for code in professional]
        candidates += [("neighbouring_squad", code) for code in neighbours if catalogue.domains.get(domain or "", {}).get("department")]
    for rule, code in candidates:
        if code not in excluded:
            return code, {"rule": rule, "facts": {**facts, "district": district, "domain": domain}, "verdict": code}
    desk = desk_of(organisation, district)
    return desk, {"rule": "command_room", "facts": facts, "verdict": desk}


def neighbouring_squads(organisation: Organisation, districts: Sequence[str], district: str | None) -> list[str]:
    """The squads of the other districts, nearest number first; none for an unknown place."""
    if district not in districts:
        return []
    start = districts.index(district)
    others = sorted((code for code in districts if code != district), key=lambda code: (abs(districts.index(code) - start), code))
    return [organisation.squad_of(code) for code in others]


def supervisor_for(organisation: Organisation, case_id: str) -> str:
    """The supervisor who owns a case after its third round: the same for the same case."""
    people = organisation.people_with("supervisor")
    if not people:
        raise LookupError("the organisation has no supervisor")
    return people[sum(case_id.encode()) % len(people)].id


# ---- people ------------------------------------------------------------------------------------------------------------------------------

UNIT_ROLES = ("squad_leader", "department_clerk", "contractor", "grid_worker", "dispatcher", "officer")
CARRIES = frozenset({"officer", "squad_leader", "grid_worker", "department_clerk", "contractor"})


def spokesman_of(organisation: Organisation, unit: str) -> str | None:
    """Whom a unit is told through: its leader, clerk or, in a command room, a dispatcher."""
    for role in UNIT_ROLES:
        people = organisation.people_of(unit, role)
        if people:
            return people[0].id
    dispatchers = organisation.people_with("dispatcher")
    return dispatchers[0].id if dispatchers else None


def head_of(organisation: Organisation, unit: str) -> str | None:
    """Who answers for a unit: a squad's leader, a department's clerk. None for units that have neither."""
    return next((person.id for role in ("squad_leader", "department_clerk") for person in organisation.people_of(unit, role)), None)


def judge_unit(organisation: Organisation, item: Item | None, unit: str) -> None:
    """A unit that a dispatcher names: it exists, is active, and may take the item."""
    found = organisation.find_unit(unit)
    if found is None:
        raise Invalid(errors=[{"pointer": "/unit", "message": "没有这个单位"}])
    if not found.active:
        raise UnitUnsuited("该单位已停用。")
    if found.kind != "command" and not any(CARRIES.intersection(person.roles) for person in organisation.people_of(unit)):
        raise UnitUnsuited("该单位没有承办人员。")
    if item is not None and item.handler_kind != "utility" and is_contractor(organisation, unit):
        raise UnitUnsuited("外包单位只能承办市政服务类事项，不能承办执法事项。")


def is_contractor(organisation: Organisation, unit: str) -> bool:
    found = organisation.find_unit(unit)
    return (found is not None and found.kind == "contractor") or bool(organisation.people_of(unit, "contractor"))


def judge_person(organisation: Organisation, unit: str, person: str, subject_uscc: str | None) -> Person:
    """A person who is named for an assignment: of the unit, able to carry one, without an interest in the subject."""
    found = organisation.find_person(person)
    if found is None or found.unit != unit or not CARRIES.intersection(found.roles):
        raise Invalid(errors=[{"pointer": "/person", "message": "该单位没有这名承办人员"}])
    if subject_uscc is not None and subject_uscc in found.interests:
        raise UnitUnsuited("该人员与当事人有利害关系，应当回避。")
    return found
