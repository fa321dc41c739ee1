"""The terminal: inbox and commands collected offline."""

from typing import Any

import pytest

from shared.ids import new_id
from tests.dispatch.rig import Rig

pytestmark = pytest.mark.anyio


def command(assignment: dict[str, Any], action: str, at: str, **more: Any) -> dict[str, Any]:
    return {"command_id": new_id(), "at": at, "assignment_id": assignment["id"], "action": action, "body": {}, **more}


async def send(rig: Rig, person: str, *commands: Any) -> list[dict[str, Any]]:
    answer = await rig.post("/v1/terminal/commands", person, {"commands": list(commands)})
    assert answer.status_code == 200, answer.text
    results: list[dict[str, Any]] = answer.json()["results"]
    return results


async def inbox(rig: Rig, person: str, after: str = "") -> dict[str, Any]:
    answer = await rig.get(f"/v1/terminal/inbox?after={after}", person)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def test_the_inbox_tells_what_changed_since_the_cursor(rig: Rig) -> None:
    empty = await inbox(rig, "officer-zh1-1")
    assert empty["items"] == []
    assert empty["next_cursor"]
    case = await rig.register("0101")
    first = await inbox(rig, "officer-zh1-1", empty["next_cursor"])
    assert [(item["kind"], item["assignment"]["case_id"]) for item in first["items"]] == [("assigned", case.id)]
    assert (await inbox(rig, "officer-zh1-1", first["next_cursor"]))["items"] == []
    assert (await inbox(rig, "officer-zh2-1"))["items"] == []
    await rig.do(case, "urge", "dispatcher-1", {"message": "快"})
    assert [item["kind"] for item in (await inbox(rig, "officer-zh1-1", first["next_cursor"]))["items"]] == ["urged"]


async def test_a_task_that_leaves_a_person_is_removed(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.do(case, "assign", "leader-zh1", {"unit": "ZH1", "person": "officer-zh1-1", "reason": "近"})
    one, two = [await inbox(rig, person) for person in ("officer-zh1-1", "officer-zh1-2")]
    assert (len(one["items"]), len(two["items"])) == (1, 0)
    await rig.do(case, "assign", "leader-zh1", {"unit": "ZH1", "person": "officer-zh1-2", "reason": "换人"})
    assert [i["kind"] for i in (await inbox(rig, "officer-zh1-1", one["next_cursor"]))["items"]] == ["removed"]
    assert [i["kind"] for i in (await inbox(rig, "officer-zh1-2", two["next_cursor"]))["items"]] == ["assigned"]
    assert [i["kind"] for i in (await inbox(rig, "leader-zh1", one["next_cursor"]))["items"]] == ["assigned"]


async def test_offline_commands_are_applied_in_order_with_the_device_time(rig: Rig) -> None:
    case = await rig.register("0101")
    found = await rig.assignment(case)
    await rig.advance(minutes=50)
    before, after = await rig.attach("before"), await rig.attach("after")
    body = {"result": "已劝离", "attachments": [before, after]}
    version = found["version"]
    results = await send(
        rig,
        "officer-zh1-1",
        command(found, "sign", "2026-11-23T01:10:00Z", version=version),
        command(found, "arrive", "2026-11-23T01:20:00Z", version=version),
        command(found, "handle", "2026-11-23T01:30:00Z", version=version, body=body),
    )
    assert [result["outcome"] for result in results] == ["applied"] * 3
    shown = results[-1]["assignment"]
    assert shown["status"] == "handled"
    stopped = {clock["name"]: clock["stopped_at"] for clock in shown["clocks"]}
    assert (stopped["sign"], stopped["dispose"]) == ("2026-11-23T01:10:00Z", "2026-11-23T01:30:00Z")
    (signed,) = await rig.events(case, "case.signed")
    assert (signed.late, signed.at.isoformat()) == (False, "2026-11-23T01:10:00+00:00")


async def test_a_device_time_before_the_dispatch_counts_as_receipt(rig: Rig) -> None:
    case = await rig.register("0101")
    found = await rig.assignment(case)
    await rig.advance(minutes=5)
    await send(rig, "officer-zh1-1", command(found, "sign", "2026-11-22T01:00:00Z"))
    clocks = {clock["name"]: clock for clock in (await rig.assignment(case))["clocks"]}
    assert clocks["sign"]["stopped_at"] == "2026-11-23T01:05:00Z"


async def test_a_replayed_command_gets_its_first_verdict(rig: Rig) -> None:
    case = await rig.register("0101")
    found = await rig.assignment(case)
    early = command(found, "handle", "2026-11-23T01:00:00Z", body={"result": "好"})
    (refused,) = await send(rig, "officer-zh1-1", early)
    assert (refused["outcome"], refused["problem"]["code"]) == ("refused", "not_allowed_now")
    sign = command(found, "sign", "2026-11-23T01:00:00Z")
    assert [r["outcome"] for r in await send(rig, "officer-zh1-1", sign, sign)] == ["applied", "applied"]
    (again,) = await send(rig, "officer-zh1-1", early)
    assert (again["outcome"], again["problem"]["code"]) == ("refused", "not_allowed_now")
    (other,) = await send(rig, "officer-zh1-1", {**sign, "action": "arrive"})
    assert (other["outcome"], other["problem"]["code"]) == ("refused", "idempotency_conflict")
    assert len(await rig.events(case, "case.signed")) == 1


async def test_somebody_elses_change_is_a_conflict_that_names_the_fields(rig: Rig) -> None:
    case = await rig.register("0101")
    found = await rig.do(case, "assign", "leader-zh1", {"unit": "ZH1", "person": "officer-zh1-1", "reason": "近"})
    await rig.do(case, "assign", "leader-zh1", {"unit": "ZH1", "person": "officer-zh1-2", "reason": "换人"})
    await rig.do(case, "assign", "leader-zh1", {"unit": "ZH1", "person": "officer-zh1-3", "reason": "再换"})
    (result,) = await send(rig, "officer-zh1-1", command(found, "sign", "2026-11-23T01:00:00Z", version=found["version"]))
    assert result["outcome"] == "conflict"
    assert result["fields"] == [{"name": "person", "yours": "officer-zh1-1", "present": "officer-zh1-3"}]


async def test_lights_and_automatic_signatures_are_no_conflict(rig: Rig) -> None:
    case = await rig.register("0101")
    found = await rig.assignment(case)
    await rig.advance(hours=2)
    sign = command(found, "sign", "2026-11-23T01:20:00Z", version=found["version"])
    (result,) = await send(rig, "officer-zh1-1", sign)
    assert (result["outcome"], result["assignment"]["auto_signed"]) == ("applied", False)
    assert [(event.automatic, event.late) for event in await rig.events(case, "case.signed")] == [(True, True), (False, False)]


async def test_a_bad_element_spoils_only_itself(rig: Rig) -> None:
    case = await rig.register("0101")
    found = await rig.assignment(case)
    good = command(found, "sign", "2026-11-23T01:00:00Z")
    results = await send(
        rig, "officer-zh1-1", {"command_id": "x"}, 7, command(found, "fly", "2026-11-23T01:00:00Z"), good,
        command({"id": new_id()}, "sign", "2026-11-23T01:00:00Z"), command(found, "contact", "2026-11-23T01:00:00Z", body={"reached": 1}),
    )  # fmt: skip
    assert [r["outcome"] for r in results] == ["refused", "refused", "refused", "applied", "refused", "refused"]
    assert results[0]["command_id"] == "x"
    assert results[4]["problem"]["code"] == "not_found"
    assert results[5]["problem"]["status"] == 422
