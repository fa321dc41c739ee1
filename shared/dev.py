"""Development doors (contract section 1): tokens without a login, moving the clock, messages, raw events.

They exist only with `BIHUAN_ENV=dev`: in production the routes are never added. Beside them stands the signed internal door by which
the services of one data directory move their clock together.
"""

import base64
import binascii
from typing import Any

from fastapi import Response
from pydantic import Field
from starlette.routing import BaseRoute

from shared.auth import DevKey
from shared.bus.transport import BusRecord, RecordRejected
from shared.clock_peers import ClockDirector
from shared.contracts.asyncapi import TOPIC
from shared.db.records import table_of
from shared.deliveries import Delivery
from shared.door import Door, ServiceRouter
from shared.json_body import Body, Line
from shared.messages import oldest_first, read_messages
from shared.problems import Invalid, NotFound
from shared.service import Runtime

SYSTEMS = {"citizen_app-1": ("citizen_app",), "device-1": ("device",), "hotline-1": ("hotline",)}
"""Systems that may have a token in development, with their roles."""

router = ServiceRouter(tags=["development"])


class TokenBody(Body):
    person_id: Line = Field(min_length=1, max_length=100)


class EventBody(Body):
    headers: dict[str, str]
    key: str = Field(max_length=500)
    value_base64: str


@router.post("/dev/tokens", action=None, include_in_schema=False)
async def issue_dev_token(door: Door, body: TokenBody) -> Response:
    """A token for a person of the preset, or for a system."""
    keys = door.runtime.auth.keys
    if not isinstance(keys, DevKey):
        raise NotFound("开发令牌不可用：已设置 BIHUAN_JWKS_URL。")
    if body.person_id in SYSTEMS:
        return door.respond({"access_token": keys.issue(body.person_id, SYSTEMS[body.person_id]), "token_type": "bearer"})
    person = door.runtime.town.organisation.find_person(body.person_id)
    if person is None:
        raise NotFound("没有这个人员编号。")
    token = keys.issue(person.id, person.roles, person.unit, person.areas)
    return door.respond({"access_token": token, "token_type": "bearer"})


@router.post("/dev/clock", action=None, include_in_schema=False)
async def move_dev_clock(door: Door) -> Response:
    """Moves the simulated clock of all services; answers when everything due has happened."""
    return door.respond(await _director(door.runtime).move(door.data))


@router.get("/dev/messages", action=None, include_in_schema=False)
async def list_dev_messages(door: Door) -> Response:
    """What was sent to reporters, staff and enterprises, oldest first."""
    items: list[dict[str, Any]] = []
    for runtime in door.app.state.dev_runtimes:
        items += await _messages_of(runtime, door.query_params.get("case_id"), door.query_params.get("to"))
    return door.respond(oldest_first(items))


@router.post("/dev/events", action=None, include_in_schema=False, body_limit=16 * 1024 * 1024)
async def publish_dev_event(door: Door, body: EventBody) -> Response:
    """Publishes raw bytes on the topic, malformed ones too."""
    try:
        value = base64.b64decode(body.value_base64, validate=True)
    except (binascii.Error, ValueError):
        raise Invalid(errors=[{"pointer": "/value_base64", "message": "不是 Base64"}]) from None
    try:
        await door.runtime.transport.publish([BusRecord(TOPIC, body.key, value, body.headers)])
    except RecordRejected as fault:
        raise Invalid(errors=[{"pointer": "", "message": f"总线不接受：{fault}"}]) from None
    return door.respond({"published": True}, 202)


@router.post("/internal/clock/{step}", action=None, include_in_schema=False)
async def answer_clock_director(door: Door, step: str) -> Response:
    """Another service's director asks; its signature is checked there."""
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in door.fields.items()}
    status, content = await _director(door.runtime).answer(step, headers, door.raw)
    return Response(content, status, media_type="application/json")


def dev_routes() -> list[BaseRoute]:
    """The routes of this module."""
    return list(router.routes)


def _director(runtime: Runtime) -> ClockDirector:
    director: ClockDirector = runtime.extra["clock_director"]
    return director


async def _messages_of(runtime: Runtime, case_id: str | None, to: str | None) -> list[dict[str, Any]]:
    try:
        table_of(Delivery, runtime.database.metadata)
    except TypeError:
        return []
    return await read_messages(runtime.database, runtime.secrets, until=runtime.now(), case_id=case_id, to=to)
