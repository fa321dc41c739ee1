"""One officer is without network for an hour: the terminal collects what was done and hands it in later, twice."""

from datetime import timedelta
from typing import Any

from deploy.demo.pictures import picture
from deploy.demo.story import at, chance, evidence_of
from deploy.demo.world import World

OFFLINE_OFFICER = "officer-zh1-2"
LEADER = "leader-zh1"
UNIT = "ZH1"
NAMED_AT = at(9, 45)
AWAY = (at(10, 0), at(11, 0))
MOST = 4


class Unequal(Exception):
    """The second hand-in of the same commands did not get the first verdicts."""


async def prepare_to_leave(world: World) -> None:
    """The leader names the officer for some fresh cases; the officer signs them and reads the inbox before leaving."""
    if world.now < NAMED_AT or not world.once("offline", "named"):
        return
    query = {"unit": UNIT, "status": "assigned"}
    fresh = sorted(await world.client.pages(LEADER, "/dispatch/v1/assignments", **query), key=lambda row: world.key_of_case[row["case_id"]])
    if fresh:
        world.once("offline", "away")
    for row in fresh[:MOST]:
        path = f"/dispatch/v1/assignments/{row['id']}"
        await world.client.post(LEADER, f"{path}/assign", {"unit": UNIT, "person": OFFLINE_OFFICER, "reason": "就近"})
        await world.client.post(OFFLINE_OFFICER, f"{path}/sign", {})


async def come_back(world: World) -> None:
    """Everything of the hour at once, with the device's own times; then again, as if the answer had been lost."""
    if world.now < AWAY[1] or ("offline", "away") not in world.done or not world.once("offline", "back"):
        return
    mine = await _on_terminal(world)
    if not mine:
        raise Unequal("the officer's inbox is empty")
    commands = [command for row in mine for command in await _collected(world, row)]
    first = await _hand_in(world, commands)
    again = await _hand_in(world, commands)
    if [one["outcome"] for one in first] != ["applied"] * len(commands) or [one["outcome"] for one in again] != ["applied"] * len(commands):
        raise Unequal(f"{[(one['outcome'], one['problem']) for one in first]} then {[one['outcome'] for one in again]}")


async def _on_terminal(world: World) -> list[dict[str, Any]]:
    """The inbox, read page by page from the beginning, as the terminal did before it left."""
    cursor = ""
    found: dict[str, dict[str, Any]] = {}
    while True:
        page = await world.client.get(OFFLINE_OFFICER, "/dispatch/v1/terminal/inbox", after=cursor or None)
        for entry in page["items"]:
            found[entry["assignment"]["id"]] = entry["assignment"] if entry["kind"] != "removed" else {}
        if not page["items"]:
            break
        cursor = page["next_cursor"]
    mine = [row for row in found.values() if row and row["person"] == OFFLINE_OFFICER and row["status"] in ("signed", "on_site")]
    return sorted(mine, key=lambda row: world.key_of_case[row["case_id"]])


async def _collected(world: World, row: dict[str, Any]) -> list[dict[str, Any]]:
    key = world.key_of_case[row["case_id"]]
    draw = chance(key, "offline")
    number = draw.randint(0, 2**31)
    wanted = ["after" if kind == "any" else kind for kind in evidence_of(row["item"])]
    taken = [await world.client.upload(OFFLINE_OFFICER, picture(number + step), kind) for step, kind in enumerate(wanted)]
    arrived = AWAY[0] + timedelta(minutes=draw.randint(3, 20))
    handled = arrived + timedelta(minutes=draw.randint(8, 25))
    shared = {"assignment_id": row["id"], "version": row["version"]}
    pictures = [one["attachment_id"] for one in taken]
    steps: list[dict[str, Any]] = [
        {"action": "handle", "at": handled.isoformat(), "body": {"result": "已现场处置完毕。", "attachments": pictures}, **shared}
    ]
    if row["status"] == "signed":
        steps.insert(0, {"action": "arrive", "at": arrived.isoformat(), "body": {}, **shared})
    return [{"command_id": f"{key}-{step['action']}", **step} for step in steps]


async def _hand_in(world: World, commands: list[dict[str, Any]]) -> list[dict[str, Any]]:
    answer = await world.client.post(OFFLINE_OFFICER, "/dispatch/v1/terminal/commands", {"commands": commands})
    results: list[dict[str, Any]] = answer["results"]
    return results
