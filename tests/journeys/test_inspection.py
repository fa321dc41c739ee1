"""Several departments want to see one enterprise: it is visited once."""

from datetime import timedelta
from typing import Any

import pytest

from deploy.demo.client import Refused
from deploy.demo.enterprises import credit_code
from deploy.demo.world import moment
from tests.journeys.rig import SQUARE, Town

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(300)]

DEPARTMENTS = ("D02", "D04", "D05", "D07", "D09")
SQUADS = ["ZH1", "ZY1"]


async def _registered(town: Town) -> str:
    uscc = credit_code(2_000_000 + town.number())
    subject = {
        "name": "龙港试印印务有限公司",
        "scenarios": ["S04"],
        "place": {"lon": SQUARE[0], "lat": SQUARE[1], "crs": "wgs84", "address": "文化广场"},
        "hours": [{"days": [1, 2, 3, 4, 5], "from": "08:30", "to": "17:30"}],
    }
    await town.client.post("planner-1", f"/inspection/v1/subjects/{uscc}", subject, method="PUT")
    return uscc


async def _published(town: Town, uscc: str) -> dict[str, Any]:
    """The visit of a plan for five departments' requests."""
    day = await town.workday()
    first = (day + timedelta(days=1)).date().isoformat()
    window = {"from": first, "to": (day + timedelta(days=10)).date().isoformat()}
    for department in DEPARTMENTS:
        request = {"department": department, "uscc": uscc, "scenario": "S04", "window": window, "minutes": 30, "reason": "plan"}
        await town.client.post(f"clerk-{department.lower()}", "/inspection/v1/requests", request)
    plan = await town.client.post("planner-1", "/inspection/v1/plans", {**window, "squads": SQUADS})
    for _ in range(200):
        if plan["status"] != "computing":
            break
        await town.client.move_clock()
        plan = await town.client.get("planner-1", f"/inspection/v1/plans/{plan['id']}")
    assert plan["status"] == "ready", plan
    plan = await town.client.post("head-1", f"/inspection/v1/plans/{plan['id']}/publish", {})
    visits = [visit for visit in plan["visits"] if visit["uscc"] == uscc]
    assert len(visits) == 1
    assert plan["measures"]["visits_saved"] >= len(DEPARTMENTS) - 1
    return dict(visits[0])


async def test_five_departments_share_one_visit_and_what_was_found_is_put_right(town: Town) -> None:
    uscc = await _registered(town)
    visit = await _published(town, uscc)
    assert sorted(visit["departments"]) == list(DEPARTMENTS)
    assert [one["reason"] for one in visit["skipped"]] == ["not_requested"]
    await town.client.move_clock(to=moment(visit["start"]).isoformat())
    leader, path = visit["officers"][0], f"/inspection/v1/visits/{visit['id']}"
    own = await town.client.get(leader, path)
    here = {"lon": SQUARE[0], "lat": SQUARE[1], "crs": "wgs84"}
    arrival = {"code": own["inspection_code"], "location": here, "officers": visit["officers"]}
    await town.client.post(leader, f"{path}/check-in", arrival)
    with pytest.raises(Refused) as refusal:
        await town.client.post(leader, f"{path}/check-in", arrival)
    assert refusal.value.code == "code_used"
    failed = next(line["line_id"] for line in visit["items"] if line["weight"] == "general")
    lines = [{"line_id": line["line_id"], "answer": "fail" if line["line_id"] == failed else "pass"} for line in visit["items"]]
    await town.client.post(leader, f"{path}/lines", {"lines": lines})
    due_on = (await town.now()).date() + timedelta(days=7)
    record = {
        "record": "已逐项检查。",
        "party": {"name": "厂长", "signed": True},
        "orders": [{"line_id": failed, "due_on": due_on.isoformat()}],
    }
    finished = await town.client.post(leader, f"{path}/finish", record)
    assert [finding["line_id"] for finding in finished["findings"]] == [failed]
    rectification = finished["findings"][0]["rectification_id"]
    messages = await town.client.get(None, "/dev/messages", to=uscc)
    token = next(one["link"] for one in messages["items"] if one["template"] == "enterprise_page").rpartition("/")[2]
    page = f"/inspection/v1/enterprise/{token}"
    await town.client.post(None, f"{page}/rectifications/{rectification}/submit", {"note": "已整改"})
    officers = visit["officers"][:2]
    verified = await town.client.post(officers[0], f"/inspection/v1/rectifications/{rectification}/verify", {"officers": officers})
    assert verified["status"] == "verified"
    subject = await town.client.get("planner-1", f"/inspection/v1/subjects/{uscc}")
    assert subject["colour"] == "yellow"


async def test_nobody_enters_without_an_approved_plan_and_its_code(town: Town) -> None:
    uscc = await _registered(town)
    visit = await _published(town, uscc)
    leader, path = visit["officers"][0], f"/inspection/v1/visits/{visit['id']}"
    own = await town.client.get(leader, path)
    here = {"lon": SQUARE[0], "lat": SQUARE[1], "crs": "wgs84"}
    arrival = {"code": own["inspection_code"], "location": here, "officers": visit["officers"]}
    with pytest.raises(Refused) as refusal:
        await town.client.post(leader, f"{path}/check-in", arrival)
    assert refusal.value.code == "code_not_today"
    seen = await town.client.get("planner-1", path)
    assert not seen.get("inspection_code")
