"""Bad input gets a clear problem, never a 500 and never a half-written state."""

from typing import Any

import pytest

from services.dispatch.api import TRANSLATIONS
from tests.dispatch.rig import Rig

pytestmark = pytest.mark.anyio

VALUES: list[Any] = [
    None, True, 7, -1, 1e308, "", "好", "a\u0001b", "x" * 3000, [], [None], [[]], {}, {"x": 1}, "9999-12-31T23:59:59-12:00",
    "0001-01-01T00:00:00+14:00", "2026-11-23T10:00:00", "ZZ99",
]  # fmt: skip
GOOD: dict[str, dict[str, Any]] = {
    "assign": {"unit": "ZH1", "reason": "派"},
    "arrive": {"location": {"lon": 120.5, "lat": 27.5}},
    "contact": {"reached": True},
    "handle": {"result": "好", "attachments": [], "measures": []},
    "measures": {
        "measure": "prompt", "party": {"name": "某"}, "item_code": "0101", "officers": ["officer-zh1-1"], "attachments": [],
        "order": {"number": "1", "served_at": "2026-11-23T10:00:00Z", "correct_by": "2026-11-24T10:00:00Z"},
        "recheck": {"at": "2026-11-23T10:00:00Z", "passed": True}, "amount_yuan": 5,
    },
    "return": {"reason_code": "wrong_item", "legal_ground": "无", "evidence": ["x"]},
    "arbitrate": {"decision": "move", "unit": "ZH2", "reason": "定"},
    "extend": {"until": "2026-11-24T10:00:00Z", "reason": "延"},
    "approve-extension": {"approve": True, "reason": "准"},
    "suspend": {"reason_code": "weather", "until": "2026-11-24T10:00:00Z", "reason": "雨"},
    "resume": {"reason": "晴"},
    "transfer": {"to_unit": "D02", "reason": "移", "articles": ["1"], "evidence": [], "suspected_crime": False},
    "answer-transfer": {"accept": True, "reason": "答"},
    "urge": {"message": "催"},
    "supervise": {"reason": "督", "answer_due_at": "2026-11-24T10:00:00Z"},
    "answer-supervision": {"supervision_id": "x", "answer": "答"},
    "tasks": {"unit": "ZH2", "text": "协办", "due_at": "2026-11-24T10:00:00Z"},
}  # fmt: skip


async def people(rig: Rig, action: str) -> str:
    allowed = rig.runtime.service.permissions[action]
    known = {"squad_leader": "leader-zh1", "dispatcher": "dispatcher-1", "supervisor": "supervisor-1"}
    return next(person for role, person in known.items() if role in allowed)


async def test_every_field_of_every_act_with_every_kind_of_nonsense(rig: Rig) -> None:
    case = await rig.register("0101")
    for action in TRANSLATIONS:
        await try_nonsense(rig, f"/v1/assignments/{(await rig.assignment(case))['id']}/{action}", action)


async def try_nonsense(rig: Rig, path: str, action: str) -> None:
    headers = await rig.token(await people(rig, action))
    for raw in (b"{", b"[]", b"null", b'"x"', b'{"reason": NaN}', b'{"a": 1, "a": 2}', b"\xff", b"[" * 5000):
        answer = await rig.client.post(path, content=raw, headers={**headers, "Content-Type": "application/json"})
        assert 400 <= answer.status_code < 500, (raw, answer.text)
        assert answer.headers["content-type"] == "application/problem+json"
    good = GOOD.get(action, {})
    assert (await rig.client.post(path, json={**good, "unknown": 1}, headers=headers)).status_code == 422
    for name in good:
        for value in VALUES:
            answer = await rig.client.post(path, json={**good, name: value}, headers=headers)
            assert answer.status_code < 500, (name, value, answer.text)


async def test_nonsense_in_addresses_and_filters(rig: Rig) -> None:
    await rig.register("0101")
    for path in (
        "/v1/assignments/nothing", "/v1/assignments/%00", "/v1/assignments/by-case/%ff", "/v1/assignments?light=blue",
        "/v1/assignments?status=gone", "/v1/assignments?limit=201", "/v1/assignments?cursor=xx", "/v1/assignments?unit=%00",
        "/v1/terminal/inbox?after=xx", "/v1/terminal/inbox?limit=0", "/v1/areas?level=moon", "/v1/people/nobody-1",
        "/v1/assignments/nothing/history", "/v1/assignments?area=%F0%9F%98%80",
    ):  # fmt: skip
        answer = await rig.get(path, "dispatcher-1")
        assert answer.status_code < 500, (path, answer.text)
    assert (await rig.get("/v1/units", "officer-zh1-1")).status_code == 200
    assert len((await rig.get("/v1/people?unit=ZH1&role=officer", "officer-zh1-1")).json()["items"]) >= 8
    assert (await rig.client.get("/v1/areas?level=district")).json()["type"] == "FeatureCollection"
    assert (await rig.client.get("/v1/assignments")).status_code == 401


async def test_lists_of_commands_that_are_none(rig: Rig) -> None:
    headers = await rig.token("officer-zh1-1")
    for body in ({}, {"commands": []}, {"commands": "x"}, {"commands": [{}] * 201}, [], {"commands": [], "x": 1}):
        assert (await rig.client.post("/v1/terminal/commands", json=body, headers=headers)).status_code == 422, body
