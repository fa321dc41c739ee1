"""Events on the wire: CloudEvents 1.0 in binary mode (Kafka protocol binding), JSON value."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson
from pydantic import BaseModel, ValidationError

from shared.contracts import dispatch, evaluation, inspection, intake
from shared.contracts.base import REGISTRY, Event
from shared.db.commands import Envelope

OWNERS = {module.__name__.rpartition(".")[2]: module for module in (intake, dispatch, inspection, evaluation)}
"""The four publishers and the modules that declare their events; importing this module fills `REGISTRY`."""

CONTENT_TYPE = "application/json"
SPEC_VERSION = "1.0"

_TRACEPARENT = re.compile(r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")


class Malformed(Exception):
    """A message that no repetition makes readable: it goes to the dead letters at once. `reason` carries no value of the message."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UnknownType(Exception):
    """A well-formed message of a type that this release does not know: newer than we are, or not ours."""

    def __init__(self, type_: str) -> None:
        super().__init__(type_)
        self.type = type_


def source_of(service: str) -> str:
    """The `ce_source` of a service, a URI reference."""
    return f"/bihuan/{service}"


def headers_of(type_: str, *, key: str, event_id: str, at: datetime, source: str, traceparent: str | None = None) -> dict[str, str]:
    """The headers of an event whose value is encoded already. `at` is aware; `source` as `source_of` gives it."""
    if at.tzinfo is None:
        raise ValueError("the time of an event needs a zone")
    headers = {
        "ce_specversion": SPEC_VERSION,
        "ce_id": event_id,
        "ce_type": type_,
        "ce_source": source,
        "ce_time": orjson.dumps(at.astimezone(UTC), option=orjson.OPT_UTC_Z)[1:-1].decode(),
        "ce_subject": key,
        "content-type": CONTENT_TYPE,
    }
    if traceparent:
        headers["traceparent"] = traceparent
    return headers


def value_of(event: Event) -> bytes:
    """The JSON value of an event, UTF-8."""
    # the members as they are, instead of through the model's own serializer: half the time, and the same text
    return orjson.dumps(event.__dict__, default=_members, option=orjson.OPT_UTC_Z)


def _members(shape: Any) -> dict[str, Any]:
    if isinstance(shape, BaseModel):
        return shape.__dict__
    raise TypeError(f"no JSON: {type(shape).__name__}")


def encode(
    event: Event, *, key: str, event_id: str, at: datetime, source: str | None = None, traceparent: str | None = None
) -> tuple[dict[str, str], bytes]:
    """An event as (headers, value). `source` defaults to that of the owner."""
    return (
        headers_of(event.type, key=key, event_id=event_id, at=at, source=source or source_of(event.owner), traceparent=traceparent),
        value_of(event),
    )


def decode(headers: Mapping[str, str], key: str, value: bytes) -> Envelope:
    """The envelope of a message. Raises `Malformed` or `UnknownType`; unknown members of the value and unknown headers are ignored."""
    if headers.get("ce_specversion") != SPEC_VERSION:
        raise Malformed("ce_specversion is not 1.0")
    event_id, type_ = headers.get("ce_id"), headers.get("ce_type")
    if not event_id or not type_ or not headers.get("ce_source"):
        raise Malformed("ce_id, ce_type or ce_source is missing")
    if not key:
        raise Malformed("the message has no key")
    if headers.get("content-type", CONTENT_TYPE).partition(";")[0].strip().lower() != CONTENT_TYPE:
        raise Malformed("content-type is not application/json")
    at = _moment(headers.get("ce_time", ""))
    cls = REGISTRY.get(type_)
    if cls is None:
        raise UnknownType(type_)
    try:
        event = cls.model_validate_json(value)
    except ValidationError as error:
        raise Malformed(_where(error)) from None
    traceparent = headers.get("traceparent")
    if traceparent is not None and not _TRACEPARENT.fullmatch(traceparent):
        traceparent = None
    return Envelope(event=event, event_id=event_id, key=key, at=at, traceparent=traceparent)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None or len(text) < len("2026-01-01T00:00:00Z"):
            raise ValueError
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Malformed("ce_time is no RFC 3339 time with a zone") from None


def _where(error: ValidationError) -> str:
    """The places and kinds of the faults, without what stood there."""
    faults = [
        f"{'/'.join(str(part) for part in fault['loc']) or 'value'}: {fault['type']}"
        for fault in error.errors(include_url=False, include_context=False, include_input=False)
    ]
    return "; ".join(faults[:5]) + ("; …" if len(faults) > 5 else "")
