"""The rows of what could not be handled: in the dead-letter table, which is the truth, and on the dead-letter topic, a copy. Pure."""

from datetime import datetime
from typing import Any

import orjson

from shared.contracts.asyncapi import DEAD_TOPIC
from shared.db.entries import FromBus, FromTimer, Park
from shared.db.records import to_text


def letter_of_event(bus: FromBus, park: Park, now: datetime) -> dict[str, Any]:
    """The event raw as it came, so that it can be replayed. One that only waits behind another of its key is `waiting`."""
    return {
        "id": park.event_id,
        "type": park.type,
        "key": park.key,
        "state": "waiting" if park.reason == "parked_behind" else "failed",
        "reason": park.reason,
        "attempts": park.attempts,
        "headers": dict(bus.headers),
        "value": bus.value,
        "partition": bus.partition,
        "offset": bus.offset,
        "first_at": now,
    }


def copy_for_topic(bus: FromBus, park: Park, service: str, now: datetime) -> dict[str, Any]:
    """The outbox row by which the dead-letter topic hears of it."""
    return {
        "event_id": f"{park.event_id}:{service}",
        "topic": DEAD_TOPIC + service,
        "key": park.key,
        "type": park.type,
        # no bus takes a record without an id, and one that cannot be sent would block all that follow it
        "headers": {**bus.headers, "ce_id": bus.headers.get("ce_id") or park.event_id, "dead_reason": park.reason},
        "value": bus.value,
        "stored_at": now,
    }


def letter_of_timer(timer: FromTimer, stored: dict[str, Any], park: Park, now: datetime) -> dict[str, Any]:
    """A timer whose handler failed; its row is the value."""
    return {
        "id": f"timer:{timer.id}:{to_text(timer.due_at)}",
        "type": f"timer.{stored['kind']}",
        "key": stored["ref"],
        "state": "failed",
        "reason": park.reason,
        "attempts": park.attempts,
        "headers": {},
        "value": orjson.dumps({**stored, "due_at": to_text(timer.due_at)}),
        "partition": -1,
        "offset": 0,
        "first_at": now,
    }
