"""How records are shown: JSON out of records, masked for whom it must be. Pure; what needs unsealing is handed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from services.intake.models import Case, Report, TimelineEntry
from shared.catalogue import Catalogue
from shared.contracts.base import Area, AttachmentRef, Location, Point
from shared.db.records import to_text
from shared.masking import mask_name, mask_phone

OWN_CHANNELS = ("grid_app", "patrol", "superior", "inspection")
"""By which the staff reports itself."""
FREQUENCY_DAYS = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a report holds encrypted."""

    text: str
    name: str | None
    phone: str | None


def moment(at: datetime | None) -> str | None:
    return None if at is None else to_text(at)


def item_view(report: Report, catalogue: Catalogue) -> dict[str, Any]:
    judgement = report.judgement
    item = catalogue.find_item(report.item) if report.item else None
    return {
        "code": report.item,
        "name": item.name if item else None,
        "confidence": judgement.get("confidence", 0.0),
        "alternatives": judgement.get("alternatives", []),
    }


def area_view(record: Report | Case) -> dict[str, Any] | None:
    """The area of a report as an object; None outside the town."""
    if record.district is None:
        return None
    return {
        "grid": record.grid,
        "community": record.community,
        "station": record.station,
        "district": record.district,
        "on_border": record.on_border,
    }


def area_code(case: Case) -> str | None:
    """The area of a case as the finest known code."""
    return case.grid or case.community or case.station or case.district


def location_view(record: Report | Case) -> dict[str, Any]:
    return {"lon": record.lon, "lat": record.lat, "crs": "wgs84", "address": record.address, "place_state": record.place_state}


def emergency_view(report: Report) -> dict[str, Any] | None:
    emergency = report.emergency
    if not emergency or emergency["state"] == "dismissed":
        return None
    suspected = emergency["state"] == "suspected"
    return {"transferred_to": None if suspected else emergency["to"], "suspected": suspected}


def outcome_view(report: Report, catalogue: Catalogue, track_token: str) -> dict[str, Any]:
    """The contract's Outcome."""
    shown: dict[str, Any] = {
        "report_id": report.id,
        "report_no": report.report_no,
        "status": report.status,
        "case_id": report.case_id,
        "case_no": report.case_no,
        "item": item_view(report, catalogue),
        "severity": report.severity,
        "area": area_view(report),
        "place_state": report.place_state,
        "explanation": report.judgement.get("explanation", []),
        "track_token": track_token,
    }
    emergency = emergency_view(report)
    if emergency is not None:
        shown["emergency"] = emergency
    return shown


def ticket_view(ticket_no: str | None, outcome: dict[str, Any] | None = None, problem: dict[str, Any] | None = None) -> dict[str, Any]:
    """A row of what the hotline is answered: what became of a ticket, or what was wrong with it."""
    known = outcome or {}
    return {
        "ticket_no": ticket_no,
        "outcome": outcome,
        "report_id": known.get("report_id"),
        "case_id": known.get("case_id"),
        "problem": problem,
    }


def reporter_view(report: Report, sealed: Sealed, *, shown: bool = True) -> dict[str, Any]:
    """Who reported, masked; of a confidential or anonymous reporter only that there is one (domain D8). Not `shown`: of anybody."""
    if not shown:
        return {"label": "反映人", "masked_phone": None}
    if report.confidential or report.anonymous:
        return {"label": "匿名反映人" if report.anonymous else "保密反映人", "masked_phone": None}
    unnamed = report.sender if report.channel in OWN_CHANNELS else "反映人"
    label = mask_name(sealed.name) if sealed.name else unnamed
    return {"label": label, "masked_phone": mask_phone(sealed.phone) if sealed.phone else None}


def report_view(
    report: Report,
    catalogue: Catalogue,
    track_token: str,
    sealed: Sealed,
    *,
    plain: bool,
    candidates: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    """A report as `GET /v1/reports` shows it; `plain`: the caller may read the text unmasked."""
    number = {"ticket_no": report.source_id} if report.channel == "hotline" else {"source_id": report.source_id}
    return {
        **outcome_view(report, catalogue, track_token),
        "id": report.id,
        "channel": report.channel,
        **number,
        "text": sealed.text if plain else report.text,
        "occurred_at": moment(report.occurred_at),
        "received_at": moment(report.received_at),
        "location": location_view(report),
        "reporter": reporter_view(report, sealed),
        "attachments": [attachment["attachment_id"] for attachment in report.attachments],
        "reasons": report.judgement.get("reasons", []),
        "candidates": list(candidates),
        "parts": [],
        "version": report.version,
    }


def case_view(case: Case, reports: list[tuple[Report, Sealed]], now: datetime, *, plain: bool, reporters: bool) -> dict[str, Any]:
    """The case file as `GET /v1/cases` shows it; `reporters`: the caller may know who reported, as far as it is shown at all."""
    return {
        "id": case.id,
        "case_no": case.case_no,
        "status": case.status,
        "round": case.round,
        "item": case.item,
        "severity": case.severity,
        "area": area_code(case),
        "location": location_view(case),
        "unit": case.unit,
        "person": case.person,
        "due_at": moment(case.due_at),
        "light": case.light,
        "reports": [case_report_view(report, sealed, plain=plain, reporters=reporters) for report, sealed in reports],
        "frequency": {"state": "insufficient", "tickets": len(reports), "from": moment(now - FREQUENCY_DAYS), "to": moment(now)},
        "registered_at": moment(case.registered_at),
        "merged_into": case.merged_into,
        "version": case.version,
    }


def case_report_view(report: Report, sealed: Sealed, *, plain: bool, reporters: bool) -> dict[str, Any]:
    return {
        "report_id": report.id,
        "channel": report.channel,
        "text": sealed.text if plain else report.text,
        "location": location_view(report),
        "occurred_at": moment(report.occurred_at),
        "attachments": [attachment["attachment_id"] for attachment in report.attachments],
        "reporter": reporter_view(report, sealed, shown=reporters),
    }


def timeline_view(entry: TimelineEntry) -> dict[str, Any]:
    return {
        "at": moment(entry.at),
        "service": entry.service,
        "kind": entry.kind,
        "actor": entry.actor,
        "role": entry.role,
        "text": entry.text,
    }


def event_area(record: Report | Case) -> Area | None:
    """The area as events carry it."""
    if record.district is None:
        return None
    return Area(district=record.district, station=record.station, community=record.community, grid=record.grid, on_border=record.on_border)


def event_location(record: Report | Case) -> Location:
    point = Point(lon=record.lon, lat=record.lat) if record.lon is not None and record.lat is not None else None
    return Location(point=point, address=record.address, place_state=record.place_state)


def event_attachments(report: Report) -> list[AttachmentRef]:
    return [AttachmentRef(**attachment) for attachment in report.attachments]
