"""An officer without network: what the terminal collected counts from when it was done."""

from datetime import timedelta
from typing import Any

import pytest

from deploy.demo.world import moment
from tests.journeys.rig import Town

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(300)]

OFFICER = "officer-zh1-8"


async def test_commands_of_an_offline_hour_are_applied_once_with_their_own_times(town: Town) -> None:
    left = await town.workday()
    text = "文化广场旁边水果店店外经营，桌椅摆到外面。"
    case_id = (await town.report("grid_worker-1", "grid_app", text, item_code="0102"))["case_id"]
    await town.act("leader-zh1", case_id, "assign", {"unit": "ZH1", "person": OFFICER, "reason": "就近"})
    await town.client.move_clock()
    inbox = await town.client.get(OFFICER, "/dispatch/v1/terminal/inbox")
    entry = next(one for one in inbox["items"] if one["assignment"]["case_id"] == case_id)
    row = entry["assignment"]
    steps: list[dict[str, Any]] = [
        {"action": action, "at": (left + timedelta(minutes=minutes)).isoformat(), "body": {}}
        for action, minutes in (("sign", 10), ("arrive", 25), ("handle", 40))
    ]
    steps[-1]["body"] = {"result": "店主已收回桌椅。", "attachments": await town.pictures(OFFICER)}
    commands = [
        {"command_id": f"{case_id}-{step['action']}", "assignment_id": row["id"], "version": row["version"], **step} for step in steps
    ]
    await town.later(hours=1)
    first = await town.client.post(OFFICER, "/dispatch/v1/terminal/commands", {"commands": commands})
    again = await town.client.post(OFFICER, "/dispatch/v1/terminal/commands", {"commands": commands})
    assert [one["outcome"] for one in first["results"]] == ["applied"] * 3
    assert [one["outcome"] for one in again["results"]] == ["applied"] * 3
    await town.client.move_clock()
    found = await town.evaluation(case_id)
    assert moment(found["handled_at"]) == left + timedelta(minutes=40)
    assert (await town.assignment(case_id))["status"] == "handled"


async def test_a_bad_command_of_the_list_spoils_only_itself(town: Town) -> None:
    await town.workday()
    text = "文化广场旁边五金店店外经营，货堆到人行道。"
    case_id = (await town.report("grid_worker-1", "grid_app", text, item_code="0102"))["case_id"]
    row = await town.assignment(case_id)
    at = (await town.now()).isoformat()
    shared = {"assignment_id": row["id"], "at": at, "body": {}}
    commands = [
        {"command_id": f"{case_id}-1", "action": "fly", **shared},
        {"command_id": f"{case_id}-2", "action": "sign", **shared},
        {"command_id": f"{case_id}-3", "action": "sign", **shared, "assignment_id": "nowhere"},
    ]
    answer = await town.client.post("officer-zh1-1", "/dispatch/v1/terminal/commands", {"commands": commands})
    assert [one["outcome"] for one in answer["results"]] == ["refused", "applied", "refused"]
    assert all(one["problem"] for one in answer["results"] if one["outcome"] == "refused")
