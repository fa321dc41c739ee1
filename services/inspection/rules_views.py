"""How records are shown. Pure: record in, JSON out."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from services.inspection.lifecycle import PLAN, RECTIFICATION, VISIT
from services.inspection.models import InspectionRequest, Plan, Rectification, Subject, Visit
from services.inspection.rules_codes import CodeSigner, items_hash
from services.inspection.rules_colour import public_colour
from shared.actor import Actor
from shared.catalogue import Catalogue
from shared.jcs import canonical_json


def moment(at: datetime | None) -> str | None:
    """RFC 3339 in UTC."""
    return None if at is None else at.isoformat().replace("+00:00", "Z")


def subject_view(subject: Subject) -> dict[str, Any]:
    return {
        "uscc": subject.id,
        "name": subject.name,
        "industry": subject.industry,
        "scenarios": subject.scenarios,
        "place": {"lon": subject.lon, "lat": subject.lat, "crs": "wgs84", "address": subject.address},
        "hours": subject.hours,
        "protected": subject.protected,
        "grade": subject.grade,
        "colour": subject.colour,
        "pending": {"to": subject.pending_to, "until": moment(subject.pending_until)} if subject.pending_to else None,
        "history": subject.history,
        "version": subject.version,
    }


def code_view(subject: Subject) -> dict[str, Any]:
    """The public colour code: nothing private, and black, pending and unrated look the same."""
    colour = public_colour(subject.colour, subject.pending_to)
    steps = {
        "green": "保持良好，一般只接受联合检查。",
        "yellow": "按时整改、下次计划检查无问题后可转为绿码。",
        None: "暂无公开评价，以检查结果为准。",
    }
    return {
        "uscc": subject.id,
        "colour": colour,
        "since": moment(subject.colour_since) if colour else None,
        "next_step": steps[colour],
    }


def request_view(request: InspectionRequest) -> dict[str, Any]:
    return {
        "id": request.id,
        "department": request.department,
        "uscc": request.uscc,
        "items": request.lines,
        "scenario": request.scenario,
        "window": {"from": request.window_from, "to": request.window_to},
        "minutes": request.minutes,
        "reason": request.reason,
        "priority": request.priority,
        "status": str(request.status),
        "visit_id": request.visit_id,
        "created_at": moment(request.created_at),
        "version": request.version,
    }


def code_claims(visit: Visit) -> dict[str, Any]:
    """The claims of a visit's inspection code."""
    return {
        "jti": visit.code_id,
        "visit_id": visit.id,
        "uscc": visit.uscc,
        "day": visit.day,
        "officers": visit.officers,
        "items_hash": items_hash(visit.items),
    }


def visit_view(visit: Visit, actor: Actor, signer: CodeSigner) -> dict[str, Any]:
    """A visit; the team alone sees its inspection code, once the visit is approved."""
    shown: dict[str, Any] = {
        "id": visit.id,
        "uscc": visit.uscc,
        "plan_id": visit.plan_id,
        "day": visit.day,
        "start": moment(visit.start),
        "minutes": visit.minutes,
        "officers": visit.officers,
        "departments": visit.departments,
        "items": visit.items,
        "skipped": visit.skipped,
        "requests": visit.requests,
        "status": str(visit.status),
        "answers": [visit.answers[line] for line in sorted(visit.answers)],
        "findings": visit.findings,
        "record": visit.record_text,
        "checked_in_at": moment(visit.checked_in_at),
        "finished_at": moment(visit.finished_at),
        "version": visit.version,
        "allowed_actions": VISIT.allowed_actions(visit.status, actor.role, record=visit, actor=actor, now=visit.start),
    }
    if actor.person in visit.officers and visit.status not in ("planned", "cancelled"):
        shown["inspection_code"] = signer.sign(code_claims(visit))
    return shown


def checklist_bytes(visit: Visit, catalogue: Catalogue) -> bytes:
    """The checklist as RFC 8785 JSON: the same inputs give the same bytes. One section per department."""
    sections: dict[str, list[Mapping[str, Any]]] = {}
    for item in visit.items:
        sections.setdefault(item["department"], []).append(item)
    return canonical_json(
        {
            "uscc": visit.uscc,
            "day": visit.day,
            "catalogue_version": catalogue.version,
            "items": visit.items,
            "sections": [
                {"department": department, "name": catalogue.departments[department]["name"], "items": [item["line_id"] for item in items]}
                for department, items in sorted(sections.items())
            ],
            "skipped": visit.skipped,
        }
    )


def plan_view(plan: Plan, visits: Sequence[dict[str, Any]], actor: Actor) -> dict[str, Any]:
    actions = PLAN.allowed_actions(plan.status, actor.role)
    return {
        "id": plan.id,
        "from": plan.period_from,
        "to": plan.period_to,
        "squads": plan.squads,
        "author": plan.author,
        "status": str(plan.status),
        "progress": plan.progress,
        "visits": list(visits),
        "unplanned": [{"request_id": row["request_id"], "reason": row["reason"]} for row in plan.unplanned],
        "near_misses": plan.near_misses,
        "measures": plan.measures or None,
        "failure": plan.failure,
        "approved_by": plan.approved_by,
        "created_at": moment(plan.created_at),
        "published_at": moment(plan.published_at),
        "version": plan.version,
        "allowed_actions": [] if actor.person == plan.author else actions,
    }


def rectification_view(rectification: Rectification, actor: Actor | None = None) -> dict[str, Any]:
    return {
        "id": rectification.id,
        "uscc": rectification.uscc,
        "visit_id": rectification.visit_id,
        "finding_id": rectification.finding_id,
        "line_id": rectification.line_id,
        "department": rectification.department,
        "due_on": rectification.due_on,
        "status": str(rectification.status),
        "late": rectification.late,
        "note": rectification.note,
        "attachments": rectification.attachments,
        "submitted_at": moment(rectification.submitted_at),
        "officers": rectification.officers,
        "decision_note": rectification.decision_note,
        "decided_at": moment(rectification.decided_at),
        "previous_rectification_id": rectification.previous_id,
        "next_rectification_id": rectification.next_id,
        "recheck_request_id": rectification.recheck_request_id,
        "version": rectification.version,
        "allowed_actions": RECTIFICATION.allowed_actions(
            rectification.status, actor.role if actor else "enterprise", record=rectification, actor=actor, now=rectification.ordered_at
        ),
    }


def plan_summary(plan: Plan, actor: Actor) -> dict[str, Any]:
    """A plan in a list: without its visits and without what stayed unplanned."""
    shown = plan_view(plan, [], actor)
    return {name: value for name, value in shown.items() if name not in ("visits", "unplanned", "near_misses")}


def enterprise_colour_view(subject: Subject) -> dict[str, Any]:
    """What the enterprise sees of its own colour."""
    return {
        "uscc": subject.id,
        "colour": subject.colour,
        "pending": {"to": subject.pending_to, "until": moment(subject.pending_until)} if subject.pending_to else None,
    }


def enterprise_view(subject: Subject, visits: Sequence[Visit], rectifications: Sequence[Rectification]) -> dict[str, Any]:
    """The enterprise's own page: its colour and what pends, its visits and what it has to put right; no names of officers."""
    return {
        "uscc": subject.id,
        "name": subject.name,
        "colour": subject.colour,
        "pending": {"to": subject.pending_to, "until": moment(subject.pending_until)} if subject.pending_to else None,
        "visits": [
            {
                "id": visit.id,
                "day": visit.day,
                "status": str(visit.status),
                "departments": visit.departments,
                "findings": [
                    {name: row[name] for name in ("id", "line_id", "proposal", "rectification_id", "corrected", "education")}
                    for row in visit.findings
                ],
            }
            for visit in visits
        ],
        "rectifications": [
            {
                "id": one.id,
                "visit_id": one.visit_id,
                "line_id": one.line_id,
                "due_on": one.due_on,
                "status": str(one.status),
                "late": one.late,
                "note": one.note,
                "submitted_at": moment(one.submitted_at),
                "decided_at": moment(one.decided_at),
                "next_rectification_id": one.next_id,
                "version": one.version,
                "allowed_actions": RECTIFICATION.allowed_actions(one.status, "enterprise"),
            }
            for one in rectifications
        ],
    }
