"""What every command of intake has at hand: the town, the keys, numbers, and the ways to reach reporters and the hotline."""

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

import orjson

from services.intake.models import AttachmentLink, Case, Report, TimelineEntry
from services.intake.rules_timeline import Speech
from services.intake.rules_views import Sealed
from services.intake.settings import IntakeSettings
from services.intake.store import ATTACHMENTS
from shared.actor import Actor
from shared.courier import outlets_of
from shared.db.commands import Decision, State
from shared.db.records import to_text
from shared.deliveries import deliver
from shared.ids import new_id
from shared.messages import MessageTexts, load_messages, message
from shared.problems import Problem
from shared.secrets import Secrets
from shared.service import Runtime
from shared.town import Town

SIGNED_CHARACTERS = 32
HOTLINE = "hotline"
SUPPLEMENT = "\n补充："
"""Between a report's own words and what was said later."""


class AttachmentUnknown(Problem):
    """A body names an attachment that was never stored; `errors` says which."""

    status, code, title = 422, "attachment_unknown", "附件不存在"
    default_detail = "提交的附件不存在，请先上传。"


@dataclass(frozen=True)
class Desk:
    """Made once per process and handed to commands, so that decisions stay pure: values, keys and texts, no I/O."""

    town: Town
    secrets: Secrets
    texts: MessageTexts
    track_url: str
    survey_url: str
    county: str
    zone: timezone
    offset: timedelta
    """Of the zone; the town's has no daylight saving."""
    outlets: frozenset[str]
    """Channels that have an address: what nobody would post is kept from the start and not written a second time."""

    def day(self, now: datetime) -> str:
        """The town's day as yyyymmdd."""
        return _day_text(now, self.offset)

    def until_tomorrow(self, now: datetime) -> int:
        """Whole seconds until the town's next day."""
        local = now.astimezone(self.zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
        return int((midnight - local).total_seconds()) + 1

    def case_no(self, day: str, number: int) -> str:
        """`E` + county (6) + yyyymmdd + number (6), domain 3.7."""
        return f"E{self.county}{day}{number:06d}"

    def report_no(self, day: str, number: int) -> str:
        return f"R{self.county}{day}{number:06d}"

    def track_token(self, report_id: str) -> str:
        """What a reporter follows the own report with; it opens nothing else."""
        return _track_token(self.secrets, report_id)

    def report_of(self, token: str) -> str | None:
        """The report of a track token; None if we did not make it."""
        report_id = token.partition(".")[0]
        return report_id if hmac.compare_digest(self.track_token(report_id).encode(), token.encode()) else None

    def survey_token(self, invitation_id: str) -> str:
        """Contract section 6: `invitation_id` + `.` + HMAC with BIHUAN_LINK_SECRET; evaluation checks it."""
        return f"{invitation_id}.{self.secrets.sign('link', invitation_id)}"

    def seal(self, *, text: str, name: str | None, phone: str | None, **others: Any) -> bytes:
        kept = {key: value for key, value in others.items() if value}
        return self.secrets.encrypt(orjson.dumps({"text": text, "name": name, "phone": phone, **kept}))

    def unseal(self, report: Report) -> Sealed:
        opened = orjson.loads(self.secrets.decrypt(report.sealed))
        return Sealed(opened["text"], opened["name"], opened["phone"])

    def seal_with(self, report: Report, more: bytes) -> bytes:
        """The report's sealed content with that of a supplement: its words below the first ones, what else differs beside them."""
        first, added = (orjson.loads(self.secrets.decrypt(sealed)) for sealed in (report.sealed, more))
        differing = {key: value for key, value in added.items() if key != "text" and value and value != first.get(key)}
        text = f"{first['text']}{SUPPLEMENT}{added['text']}"
        return self.seal(**{**first, "text": text, "supplements": [*first.get("supplements", ()), *([differing] if differing else ())]})

    @property
    def speech(self) -> Speech:
        return Speech(self.town)

    def unit_name(self, code: str | None) -> str:
        return self.speech.unit(code)

    def item_name(self, code: str) -> str:
        item = self.town.catalogue.find_item(code)
        return item.name if item else code


# both are asked for several times while one report is taken in, the day for all tickets of a push
@lru_cache(maxsize=64)
def _day_text(moment: datetime, offset: timedelta) -> str:
    local = moment + offset
    return f"{local.year}{local.month:02d}{local.day:02d}"


@lru_cache(maxsize=64)
def _track_token(secrets: Secrets, report_id: str) -> str:
    return f"{report_id}.{secrets.sign('link', f'track:{report_id}')[:SIGNED_CHARACTERS]}"


def open_desk(runtime: Runtime) -> Desk:
    """From the running service."""
    settings = runtime.settings
    assert isinstance(settings, IntakeSettings)
    town = runtime.town
    zone = town.work_time.zone
    county = next(iter(town.areas.grids))[:6]
    return Desk(
        town=town,
        secrets=runtime.secrets,
        texts=load_messages(),
        track_url=settings.track_url,
        survey_url=settings.survey_url,
        county=county,
        zone=zone,
        offset=zone.utcoffset(None),
        outlets=frozenset(outlets_of(settings)),
    )


def attachments_of(state: State, ids: tuple[str, ...], pointer: str = "/attachments") -> list[dict[str, Any]]:
    """The stored attachments as reports and events refer to them; AttachmentUnknown names those that are not there."""
    found = []
    errors = []
    for position, id_ in enumerate(dict.fromkeys(ids)):
        attachment = state.find(ATTACHMENTS, id_)
        if attachment is None:
            errors.append({"pointer": f"{pointer}/{position}", "message": "附件不存在"})
        else:
            found.append({"attachment_id": id_, "kind": attachment.kind, "media_type": attachment.media_type, "sha256": attachment.sha256})
    if errors:
        raise AttachmentUnknown(errors=errors)
    return found


def link_attachments(decision: Decision, report: Report, case_id: str) -> None:
    """From here on who may see the case may see the report's attachments."""
    for attachment in report.attachments:
        link_attachment(decision, attachment["attachment_id"], case_id)


def link_attachment(decision: Decision, attachment_id: str, case_id: str) -> None:
    decision.insert(AttachmentLink(id=f"{attachment_id}/{case_id}/{new_id()}", attachment_id=attachment_id, case_id=case_id))


def note(decision: Decision, case_id: str, at: datetime, kind: str, actor: str, role: str, text: str, service: str = "intake") -> None:
    """A line of the timeline."""
    values = {
        "id": new_id(),
        "case_id": case_id,
        "at": at,
        "service": service,
        "kind": kind,
        "actor": actor,
        "role": role,
        "text": text,
    }
    decision.insert(TimelineEntry.from_row(values))


def tell_reporter(
    decision: Decision,
    desk: Desk,
    report: Report,
    phone: str | None,
    template: str,
    *,
    ref: str,
    now: datetime,
    urgent: bool = False,
    link: str | None = None,
    **values: str,
) -> None:
    """An SMS to the reporter, if there is a number and it may be used."""
    if phone is None or not report.contactable:
        return
    message(
        decision,
        desk.secrets,
        event_ref=f"{ref}:{template}",
        recipient=phone,
        channel="sms",
        template=template,
        values={"report_no": report.report_no, "case_no": report.case_no or "", **values},
        link=desk.track_url + desk.track_token(report.id) if link is None else link,
        case_id=report.case_id,
        now=now,
        urgent=urgent,
        texts=desk.texts,
        outlets=desk.outlets,
    )


def answer_hotline(
    decision: Decision,
    desk: Desk,
    report: Report,
    event: str,
    *,
    seq: int,
    at: datetime,
    now: datetime,
    text: str,
    unit_name: str | None = None,
    reason_code: str | None = None,
) -> None:
    """One write-back for the ticket of this report (contract section 2); `seq` counts from 1 per ticket, without gaps."""
    body = {
        "ticket_no": report.source_id,
        "seq": seq,
        "event": event,
        "at": to_text(at),
        "case_no": report.case_no,
        "text": text,
    }
    if unit_name is not None:
        body["unit_name"] = unit_name
    if reason_code is not None:
        body["reason_code"] = reason_code
    deliver(
        decision,
        desk.secrets,
        id=f"{report.id}-{seq}",
        channel=HOTLINE,
        group_key=f"ticket/{report.id}",
        seq=seq,
        body=body,
        now=now,
        case_id=report.case_id,
        outlets=desk.outlets,
    )


def tell_emergency_service(decision: Decision, desk: Desk, report: Report, to: str, actor: Actor, now: datetime) -> None:
    """The confirmed danger goes to 119, 110, 120 or 122 in the very transaction that stores the report."""
    if report.case_id is not None:
        note(decision, report.case_id, now, "emergency.transferred", actor.person, actor.role, f"紧急情况已转{to}")
    message(
        decision,
        desk.secrets,
        event_ref=f"{report.id}:emergency",
        recipient=to,
        channel="sms",
        template="emergency_transfer",
        values={"text": report.text[:300], "place": place_text(report), "case_no": report.case_no or report.report_no},
        case_id=report.case_id,
        now=now,
        urgent=True,
        texts=desk.texts,
        outlets=desk.outlets,
    )


def tell_supervisor(decision: Decision, desk: Desk, report: Report, now: datetime) -> str | None:
    """One supervisor on duty is told that nobody has judged a suspected emergency; who that is."""
    people = desk.town.organisation.people_with("supervisor")
    told = next((person for person in people if person.on_duty), people[0] if people else None)
    if told is None:
        return None
    message(
        decision,
        desk.secrets,
        event_ref=f"{report.id}:unconfirmed",
        recipient=told.id,
        channel="app",
        template="emergency_suspected",
        values={"report_no": report.report_no},
        case_id=report.case_id,
        now=now,
        urgent=True,
        texts=desk.texts,
        outlets=desk.outlets,
    )
    return told.id


def place_text(record: Report | Case) -> str:
    """The place in words."""
    if record.address:
        return record.address
    if record.lon is not None and record.lat is not None:
        return f"东经{record.lon:.6f}，北纬{record.lat:.6f}"
    return "地点不详"
