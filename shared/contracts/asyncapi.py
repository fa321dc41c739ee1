"""The AsyncAPI 3.0 document of the topic, made from the event classes."""

from collections.abc import Iterable, Mapping
from functools import cache
from inspect import getdoc
from typing import Any

from pydantic.json_schema import models_json_schema

from shared.contracts.base import REGISTRY, Event
from shared.contracts.cloudevents import CONTENT_TYPE, OWNERS

TOPIC = "bihuan.events"
DEAD_TOPIC = "bihuan.dead."

_KEY = "case_id; before there is a case the report or attachment id; inspection without a case: uscc; records: date"


def asyncapi_document(version: str = "1", handled: Mapping[str, Iterable[str]] | None = None) -> dict[str, Any]:
    """The document: one channel for all events, one for the dead letters of each service; who sends what.

    `handled` names the types that each service reacts to (service → types) and adds the receiving operations.
    """
    messages, schemas = _messages_and_schemas()
    channel_messages = {name: {"$ref": f"#/components/messages/{name}"} for name in messages}
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Bihuan 闭环 events",
            "version": version,
            "description": "Every fact that one service tells the others. CloudEvents 1.0 in binary mode, JSON value, kept for ever; "
            "types grow by optional fields only. No personal data of a reporter or a party in any of them.",
        },
        "defaultContentType": CONTENT_TYPE,
        "channels": {
            "events": {
                "address": TOPIC,
                "title": "All events",
                "description": "In order per key. Delivered at least once; `ce_id` tells repetitions.",
                "messages": channel_messages,
                "bindings": {"kafka": {"topic": TOPIC, "topicConfiguration": {"retention.ms": -1}}},
            },
            "dead": {
                "address": DEAD_TOPIC + "{service}",
                "title": "Dead letters",
                "description": "Copies of events that a service could not handle; the service's own table is the truth.",
                "parameters": {"service": {"enum": list(OWNERS)}},
                "messages": channel_messages,
            },
        },
        "operations": _operations(handled or {}),
        "components": {
            "messages": messages,
            "messageTraits": {"cloudevent": {"headers": _headers_schema(), "contentType": CONTENT_TYPE}},
            "schemas": schemas,
        },
    }


@cache
def _messages_and_schemas() -> tuple[dict[str, Any], dict[str, Any]]:
    classes = [REGISTRY[type_] for type_ in sorted(REGISTRY)]
    refs, definitions = models_json_schema([(cls, "validation") for cls in classes], ref_template="#/components/schemas/{model}")
    messages = {cls.type: _message(cls, refs[(cls, "validation")]) for cls in classes}
    return messages, definitions["$defs"]


def _message(cls: type[Event], payload: dict[str, Any]) -> dict[str, Any]:
    text = getdoc(cls) or ""
    return {
        "name": cls.type,
        "title": cls.__name__,
        "summary": text.partition("\n")[0],
        "description": text,
        "tags": [{"name": cls.owner}],
        "traits": [{"$ref": "#/components/messageTraits/cloudevent"}],
        "payload": payload,
        "bindings": {"kafka": {"key": {"type": "string", "description": _KEY}}},
    }


def _operations(handled: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    operations: dict[str, Any] = {}
    for owner in OWNERS:
        sent = [type_ for type_ in sorted(REGISTRY) if REGISTRY[type_].owner == owner]
        operations[f"{owner}.publish"] = _operation("send", f"What {owner} publishes", owner, sent)
    for service, types in handled.items():
        operations[f"{service}.consume"] = _operation("receive", f"What {service} reacts to", service, sorted(types))
    return operations


def _operation(action: str, title: str, service: str, types: list[str]) -> dict[str, Any]:
    return {
        "action": action,
        "title": title,
        "channel": {"$ref": "#/channels/events"},
        "tags": [{"name": service}],
        "messages": [{"$ref": f"#/channels/events/messages/{type_}"} for type_ in types],
    }


def _headers_schema() -> dict[str, Any]:
    text = {"type": "string", "minLength": 1}
    return {
        "type": "object",
        "required": ["ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "ce_subject", "content-type"],
        "properties": {
            "ce_specversion": {"const": "1.0"},
            "ce_id": {**text, "description": "UUIDv7; the same after a repetition or a replay."},
            "ce_type": text,
            "ce_source": {**text, "description": "/bihuan/<service>"},
            "ce_time": {"type": "string", "format": "date-time", "description": "When it was recorded."},
            "ce_subject": {**text, "description": "The key."},
            "traceparent": {"type": "string", "description": "W3C trace context of the act that caused it."},
            "content-type": {"const": CONTENT_TYPE},
        },
    }
