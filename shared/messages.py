"""Messages to people: short Chinese texts out of templates, one row per (event, recipient, channel), quiet at night.

    message(decision, secrets, event_ref=event_id, recipient=phone, channel="sms", template="survey_invitation",
            values={"case_no": case_no}, link=link, case_id=case_id, now=self.now)

Templates and quiet hours are data (`shared/data/messages.json`); what may leave at night the catalogue says (`ignores_quiet_hours`).
Recipients (phone numbers) and texts are encrypted at rest and stand in no log.
What leaves is `{message_id, made, to, channel, template, text, link, urgent, at}`; `made` tells the order in which messages of one
instant were written, for a simulated clock stands still.
"""

import string
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any, Literal

import orjson
from sqlalchemy import select

from shared.data_files import DATA_DIRECTORY, Checked, read_json
from shared.db.commands import Decision, State
from shared.db.engine import Database
from shared.db.records import table_of, to_text
from shared.deliveries import Delivery, deliver, recipient_digest
from shared.ids import new_id
from shared.secrets import Secrets

Channel = Literal["sms", "app"]
CHANNELS = ("sms", "app")
_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}
"""The two upper bits of this digit of a UUID are 10 (RFC 9562)."""
SHOWN = ("to", "channel", "template", "text", "link", "at")


class MessageFault(ValueError):
    """A defect of ours: an unknown template, or a value that its text needs is not given."""


@dataclass(frozen=True, slots=True)
class Template:
    """A text with `{names}` of values."""

    code: str
    text: str
    audience: str
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class MessageTexts:
    """The data file: templates by code and the quiet hours (from, to: local times; from is inside, to is not)."""

    version: str
    zone: timezone
    quiet_from: time
    quiet_to: time
    templates: Mapping[str, Template]

    def not_before(self, now: datetime, *, urgent: bool = False) -> datetime:
        """When a message made at `now` may leave, UTC: at once, or at the end of the quiet hours."""
        local = now.astimezone(self.zone)
        at = local.time()
        over_midnight = self.quiet_from > self.quiet_to
        quiet = at >= self.quiet_from or at < self.quiet_to if over_midnight else self.quiet_from <= at < self.quiet_to
        if urgent or not quiet:
            return now
        day = local.date() + timedelta(days=1) if at >= self.quiet_to else local.date()
        return datetime.combine(day, self.quiet_to, self.zone).astimezone(UTC)

    def text(self, template: str, values: Mapping[str, str]) -> str:
        """The finished text. MessageFault for an unknown template or a missing value; line breaks in values become spaces."""
        found = self.templates.get(template)
        if found is None:
            raise MessageFault(f"no template {template}")
        try:
            return found.text.format_map({name: _in_line(str(values[name])) for name in found.names})
        except KeyError:
            raise MessageFault(f"template {template} lacks {sorted(found.names - values.keys())}") from None


def _in_line(value: str) -> str:
    # numbers of cases and reports have no blank to look for
    return value if value.isalnum() else " ".join(value.split())


@cache
def load_messages(path: Path = DATA_DIRECTORY / "messages.json") -> MessageTexts:
    """Reads and checks the data file; DataFault names the place of a fault."""
    file = Checked(path.name, "", read_json(path))
    quiet = file.part("quiet_hours")
    templates = {}
    for row in file.rows("templates"):
        code, text = row.text("code"), row.text("text")
        try:
            parts = list(string.Formatter().parse(text))
        except ValueError:
            raise row.fault("text", "花括号不成对") from None
        names = frozenset(name for _, name, _, _ in parts if name is not None)
        if not all(name.isidentifier() for name in names):
            raise row.fault("text", "占位名应为英文名称")
        if code in templates:
            raise row.fault("code", f"模板“{code}”重复")
        templates[code] = Template(code, text, row.text("audience"), names)
    zone = timezone(timedelta(minutes=quiet.integer("utc_offset_minutes")))
    return MessageTexts(file.text("version"), zone, _time(quiet, "from"), _time(quiet, "to"), templates)


def message(
    decision: Decision,
    secrets: Secrets,
    *,
    event_ref: str,
    recipient: str | bytes,
    channel: Channel,
    template: str,
    now: datetime,
    values: Mapping[str, str] | None = None,
    link: str | None = None,
    case_id: str | None = None,
    urgent: bool = False,
    state: State | None = None,
    texts: MessageTexts | None = None,
    outlets: Container[str] | None = None,
) -> Delivery:
    """Adds the message to the decision, once per (event_ref, recipient, channel); the row it stands in.

    `event_ref` names what the message is about (an event id, or `<id>:<kind>` where one decision tells somebody two things).
    `recipient` is a phone number, a person id, `119` …, or the bytes of one as encrypted by `secrets`. With `state` a row that is stored
    already is found as well (then name `message_id(…)` in `needs` under `DELIVERIES`). `outlets` as for `deliver`.
    MessageFault for a template or value that is not there.
    """
    known = texts or load_messages()
    to = secrets.decrypt_text(recipient) if isinstance(recipient, bytes) else recipient
    at = known.not_before(now, urgent=urgent)
    id_ = message_id(secrets, event_ref, to, channel)
    body = {
        "message_id": id_,
        "made": new_id(),
        "to": to,
        "channel": channel,
        "template": template,
        "text": known.text(template, values or {}),
        "link": link,
        "urgent": urgent,
        "at": to_text(at),
    }
    return deliver(
        decision,
        secrets,
        id=id_,
        channel=channel,
        group_key=id_,
        seq=1,
        body=body,
        now=now,
        not_before=at,
        case_id=case_id,
        to=to,
        state=state,
        outlets=outlets,
    )


def message_id(secrets: Secrets, event_ref: str, to: str, channel: str) -> str:
    """The one id of a message: a UUID (version 8) from a keyed hash, so that it tells nobody the number."""
    digits = secrets.sign("message", f"{event_ref}\n{channel}\n{to}")
    return f"{digits[:8]}-{digits[8:12]}-8{digits[13:16]}-{_VARIANT[digits[16]]}{digits[17:20]}-{digits[20:32]}"


async def read_messages(
    database: Database, secrets: Secrets, *, until: datetime, case_id: str | None = None, to: str | None = None, limit: int = 1000
) -> list[dict[str, Any]]:
    """Messages of one service that left, or would have left, by `until` (the town's time): `{to, channel, template, text, link, at,
    made, case_id, state}`, in no order; the newest `limit` of them."""
    table = table_of(Delivery, database.metadata)
    query = select(table).where(table.c.channel.in_(CHANNELS), table.c.not_before <= until)
    if case_id is not None:
        query = query.where(table.c.case_id == case_id)
    if to is not None:
        query = query.where(table.c.recipient_digest == recipient_digest(secrets, to))
    query = query.order_by(table.c.not_before.desc(), table.c.id.desc()).limit(limit)
    return [_shown(secrets, delivery) for delivery in await database.fetch(Delivery, query)]


def oldest_first(shown: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The answer of `GET /dev/messages`: `{items: [{to, channel, template, text, link, at}]}` of what `read_messages` gave, of however many
    services."""
    ordered = sorted(shown, key=lambda item: (item["at"], item["made"]))
    return {"items": [{name: item[name] for name in SHOWN} for item in ordered]}


def _shown(secrets: Secrets, delivery: Delivery) -> dict[str, Any]:
    body = orjson.loads(secrets.decrypt(delivery.body))
    shown = {name: body[name] for name in SHOWN}
    return {**shown, "made": body.get("made", ""), "case_id": delivery.case_id, "state": str(delivery.state)}


def _time(part: Checked, key: str) -> time:
    try:
        return time.fromisoformat(part.text(key))
    except ValueError:
        raise part.fault(key, "应为 HH:MM") from None
