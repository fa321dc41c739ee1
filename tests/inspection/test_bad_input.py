"""Whatever is sent, the answer is a problem and never a fault of ours."""

from pathlib import Path
from typing import Any

import pytest

from services.inspection import main
from services.inspection.lifecycle import NOTICE, PERMISSIONS, PLAN, RECTIFICATION, VISIT
from services.inspection.main import SERVICE
from shared.ids import new_id
from tests.inspection.rig import HERE, Rig, credit_code

pytestmark = pytest.mark.anyio
PLANT = credit_code(21)
JUNK: list[bytes] = [
    b"",
    b"{",
    b"[]",
    b"null",
    b'"x"',
    b'{"a":NaN}',
    b'{"reason":"\\ud800"}',
    b'{"reason":"\\u0000"}',
    b'{"reason":"x","reason":"y"}',
    b'{"officers":[1,null]}',
    b'{"lines":[{}]}',
    b'{"lines":"x"}',
    b'{"requests":[]}',
    b'{"requests":[1,{"a":1e999},null]}',
    b'{"from":"2026-11-24","to":"9999-12-31","squads":["ZH1"]}',
    b'{"from":20261124,"to":[],"squads":{}}',
    b'{"code":"..","location":{"lon":1e308,"lat":-91},"officers":["a","a"]}',
    b'{"record":"","party":null,"orders":[{"line_id":"x","due_on":"0000-00-00"}]}',
    b"[" * 40 + b"]" * 40,
    b'{"reason":"' + b"x" * 1_100_000 + b'"}',
]
PEOPLE = ("planner-1", "clerk-d02", "head-1", "officer-zh1-1", "admin-1")


async def test_junk_never_becomes_a_fault(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.checked_in(PLANT, ("D02",))
    ids = {"visit_id": visit["id"], "plan_id": visit["plan_id"], "uscc": PLANT, "rectification_id": new_id(), "token": "x" * 32}
    seen: set[int] = set()
    for router in SERVICE.routers:
        for route in router.routes:
            method = next(iter(route.methods))  # type: ignore[attr-defined]
            path = route.path.format_map({**ids, "request_id": "%00"})  # type: ignore[attr-defined]
            for person in PEOPLE if method != "GET" else PEOPLE[:1]:
                headers = await rig.headers(person)
                for body in JUNK if method != "GET" else JUNK[:1]:
                    answer = await rig.client.request(
                        method, path, content=body, headers={**headers, "Content-Type": "application/json", "If-Match": "nonsense"}
                    )
                    assert answer.status_code < 500, (method, path, body[:60], answer.text)
                    seen.add(answer.status_code)
    assert {400, 403, 404, 413, 422} <= seen
    assert (await rig.get(f"/v1/visits/{visit['id']}")).json()["version"] == visit["version"]


async def test_coordinates_of_another_system_are_taken_and_swapped_ones_are_far_away(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.published(PLANT, ("D02",))
    await rig.move_to(visit["start"])
    body: dict[str, Any] = {"code": visit["inspection_code"], "officers": visit["officers"]}
    path, officer = f"/v1/visits/{visit['id']}/check-in", visit["officers"][0]
    swapped = await rig.post(path, officer, {**body, "location": {"lon": 27.57, "lat": 89.0}})
    assert (swapped.status_code, swapped.json()["code"]) == (409, "too_far")
    out = await rig.post(path, officer, {**body, "location": {"lon": 27.57, "lat": 120.55}})
    assert (out.status_code, out.json()["code"]) == (422, "validation_failed")
    assert (await rig.post(path, officer, {**body, "location": {**HERE, "crs": "cgcs2000"}})).status_code == 200


async def test_a_stale_version_is_refused_before_the_status_and_shows_the_resource(rig: Rig) -> None:
    await rig.subject(PLANT)
    visit = await rig.checked_in(PLANT, ("D02",))
    body = {"lines": [{"line_id": "S04-13", "answer": "pass"}]}
    stale = await rig.post(f"/v1/visits/{visit['id']}/lines", visit["officers"][0], body, If_Match='"1"')
    assert (stale.status_code, stale.json()["code"], stale.json()["current"]["id"]) == (412, "stale_version", visit["id"])
    good = await rig.post(f"/v1/visits/{visit['id']}/lines", visit["officers"][0], body, If_Match=f'"{visit["version"]}"')
    assert good.headers["etag"] == f'"{visit["version"] + 1}"'


async def test_every_status_role_and_action_is_allowed_or_refused_as_the_table_says() -> None:
    for lifecycle in (PLAN, VISIT, RECTIFICATION, NOTICE):
        for status in lifecycle.statuses:
            for role in ("officer", "squad_leader", "head", "planner", "system", "grid_worker", "auxiliary"):
                allowed = lifecycle.allowed_actions(status, role)
                assert all(role in lifecycle.roles_of[action] for action in allowed)
                if status in lifecycle.final:
                    assert allowed == []


async def test_nobody_without_a_certificate_has_an_inspectors_permission() -> None:
    for action in ("check_in", "record_lines", "finish_visit", "decide_rectification", "confirm_black"):
        assert not PERMISSIONS[action] & {"grid_worker", "auxiliary", "contractor", "planner", "department_clerk"}


async def test_the_readme_shows_the_diagrams_and_doors_as_they_are() -> None:
    text = (Path(main.__file__).parent / "README.md").read_text("utf-8")
    for lifecycle in (PLAN, VISIT, RECTIFICATION, NOTICE):
        assert lifecycle.mermaid() in text
    for router in SERVICE.routers:
        for route in router.routes:
            assert f"`{next(iter(route.methods))} {route.path}`" in text  # type: ignore[attr-defined]
