"""From what came in to a draft: everything that needs no database is done here, before the lane."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import orjson

from services.intake.commands import Draft
from services.intake.commands_desk import Desk
from services.intake.rules import find_place, is_contactable, judge, of_red_line, settle_time
from services.intake.shapes import LocationBody, ReportBody, TicketBody
from shared.actor import Actor
from shared.contracts.inspection import FindingRecorded
from shared.ids import new_id
from shared.masking import mask_text, normalise_phone

TRUSTED_SENDERS = frozenset(
    ("grid_worker", "auxiliary", "officer", "supervisor", "dispatcher", "registrar", "squad_leader", "department_clerk", "head")
)
"""Whose own item and severity count."""


def draft_report(desk: Desk, actor: Actor, now: datetime, body: ReportBody) -> Draft:
    """A report of a grid app, citizen, patrol, device or superior. Refuses with Invalid for a future time or an unknown item."""
    occurred_at = settle_time(body.occurred_at, now, "/occurred_at")
    reporter, given = body.reporter, body.location
    name = reporter.name if reporter else None
    phone = normalise_phone(reporter.phone) if reporter and reporter.phone else None
    staff = actor.role in TRUSTED_SENDERS
    placed = find_place(
        desk.town,
        lon=given.lon if given else None,
        lat=given.lat if given else None,
        crs=given.crs if given else "wgs84",
        address=given.address if given else None,
        text=body.text,
        own_name=name,
    )
    judged = judge(
        desk.town,
        body.text,
        placed,
        item_code=body.item_code,
        severity=body.severity,
        staff=staff,
        alarms=body.channel != "inspection",
    )
    anonymous = reporter.anonymous if reporter else False
    allowed = reporter.contact_allowed if reporter else False
    subject = body.subject
    sealed = desk.seal(
        text=body.text,
        name=name,
        phone=phone or (reporter.phone if reporter else None),
        address=given.address if given else None,
        extra=body.extra,
        subject=subject.name if subject else None,
    )
    return Draft(
        report_id=new_id(),
        case_id=new_id(),
        channel=body.channel,
        source_id=body.source_id,
        kind=None,
        text=mask_text(body.text, name),
        sealed=sealed,
        phone=phone,
        phone_digest=desk.secrets.digest(phone, "phone") if phone else None,
        confidential=reporter.confidential if reporter else False,
        anonymous=anonymous,
        contactable=is_contactable(phone, anonymous=anonymous, contact_allowed=allowed),
        occurred_at=occurred_at,
        reply_due_at=None,
        placed=placed,
        judged=judged,
        attachments=tuple(body.attachments),
        subject_uscc=subject.uscc if subject else None,
    )


def draft_ticket(desk: Desk, now: datetime, body: TicketBody, raw: Mapping[str, Any]) -> Draft:
    """A ticket of the hotline; `raw` is what was sent, for telling a repetition from a supplement."""
    called_at = settle_time(body.called_at, now, "/called_at")
    text = f"{body.title}\n{body.content}" if body.title else body.content
    name, phone = body.caller.name, normalise_phone(body.caller.phone)
    placed = find_place(desk.town, lon=body.lon, lat=body.lat, crs=body.crs, address=body.address, text=text, own_name=name)
    sealed = desk.seal(
        text=text, name=name, phone=phone or body.caller.phone, address=body.address, extra=body.extra, repeat_of=body.repeat_of
    )
    return Draft(
        report_id=new_id(),
        case_id=new_id(),
        channel="hotline",
        source_id=body.ticket_no,
        kind=body.kind,
        text=mask_text(text, name),
        sealed=sealed,
        phone=phone,
        phone_digest=desk.secrets.digest(phone, "phone") if phone else None,
        confidential=body.confidential,
        anonymous=False,
        contactable=is_contactable(phone, anonymous=False, contact_allowed=True),
        occurred_at=called_at,
        reply_due_at=body.reply_due_at,
        placed=placed,
        judged=judge(desk.town, text, placed),
        attachments=(),
        subject_uscc=None,
        urgency=body.urgency,
        body=body_digest(desk, raw),
    )


def draft_finding(desk: Desk, event: FindingRecorded) -> Draft:
    """A finding that needs enforcement becomes a report of its own (contract section 6)."""
    point = event.location.point
    text = event.text
    placed = find_place(
        desk.town,
        lon=point.lon if point else None,
        lat=point.lat if point else None,
        crs="wgs84",
        address=event.location.address,
        text=text,
    )
    known = event.item if event.item and desk.town.catalogue.find_item(event.item) else None
    judged = judge(desk.town, text, placed, item_code=known, staff=known is not None, alarms=False)
    return Draft(
        report_id=new_id(),
        case_id=new_id(),
        channel="inspection",
        source_id=event.finding_id,
        kind=None,
        text=mask_text(text),
        sealed=desk.seal(text=text, name=None, phone=None),
        phone=None,
        phone_digest=None,
        confidential=False,
        anonymous=False,
        contactable=False,
        occurred_at=event.at,
        reply_due_at=None,
        placed=placed,
        judged=of_red_line(desk.town, judged) if event.red_line else judged,
        attachments=tuple(attachment.attachment_id for attachment in event.attachments),
        subject_uscc=event.uscc,
    )


def place_of(desk: Desk, body: LocationBody | None) -> Any:
    """The place that a registrar gives; None if none was given."""
    if body is None:
        return None
    return find_place(desk.town, lon=body.lon, lat=body.lat, crs=body.crs, address=body.address)


def body_digest(desk: Desk, raw: Mapping[str, Any]) -> str:
    """The same for the same ticket, whatever the order of its members; keyed, so that nobody can try contents out."""
    return desk.secrets.digest(hashlib.blake2b(orjson.dumps(raw, option=orjson.OPT_SORT_KEYS)).hexdigest(), "ticket")
