"""From the registered case to its end: routing, the acts of the field, rounds."""

from datetime import timedelta

import pytest

from tests.dispatch.rig import Rig

pytestmark = pytest.mark.anyio


async def test_a_registered_case_is_dispatched_to_one_squad_with_an_explanation(rig: Rig) -> None:
    case = await rig.register("0101")
    found = await rig.assignment(case)
    assert (found["status"], found["unit"], found["person"], found["round"]) == ("assigned", "ZH1", None, 1)
    assert found["explanation"][0]["verdict"] == "ZH1"
    assert {clock["name"] for clock in found["clocks"]} == {"dispatch", "sign", "first_contact", "dispose"}
    assert found["due_at"] == "2026-11-23T06:30:00Z"  # 4 work hours from 09:00: three before and one after the break
    assert found["light"] == "green"
    (dispatched,) = await rig.events(case, "case.dispatched")
    assert (dispatched.cause, dispatched.unit, dispatched.status) == ("registered", "ZH1", "assigned")


async def test_a_grid_item_goes_to_the_station_and_its_cell_worker(rig: Rig) -> None:
    case = await rig.register("0105")
    found = await rig.assignment(case)
    assert found["unit"].startswith("ST")
    assert found["person"].startswith("grid_worker-")
    (assigned,) = await rig.events(case, "case.assigned")
    assert assigned.person == found["person"]


async def test_a_case_without_a_place_waits_on_the_desk(rig: Rig) -> None:
    case = await rig.register("0101", placed=False)
    found = await rig.assignment(case, "dispatcher-1")
    assert (found["status"], found["unit"], found["due_at"]) == ("pending", "CMD", None)
    assert "assign" in found["allowed_actions"]
    shown = await rig.do(case, "assign", "dispatcher-1", {"unit": "ZH2", "person": "officer-zh2-1", "reason": "电话核实在二片区"})
    assert (shown["status"], shown["unit"], shown["person"]) == ("assigned", "ZH2", "officer-zh2-1")
    assert shown["due_at"] is not None
    (dispatched,) = await rig.events(case, "case.dispatched")
    assert dispatched.previous_unit == "CMD"
    await rig.do(case, "extend", "officer-zh2-1", {"until": (rig.now + timedelta(hours=6)).isoformat(), "reason": "等材料"})


async def test_a_case_is_signed_worked_and_handled(rig: Rig) -> None:
    case = await rig.register("0101")
    signed = await rig.do(case, "sign", "officer-zh1-1")
    assert (signed["status"], signed["person"]) == ("signed", "officer-zh1-1")
    assert (await rig.act(case, "arrive", "officer-zh1-2")).status_code == 403
    arrived = await rig.do(case, "arrive", "officer-zh1-1", {"location": {"lon": 120.55, "lat": 27.57}})
    assert arrived["status"] == "on_site"
    await rig.do(case, "contact", "officer-zh1-1", {"reached": True})
    refused = await rig.act(case, "handle", "officer-zh1-1", {"result": "已劝离"})
    assert (refused.status_code, refused.json()["code"], refused.json()["missing"]) == (422, "evidence_missing", ["before", "after"])
    evidence = [await rig.attach("before"), await rig.attach("after")]
    handled = await rig.do(case, "handle", "officer-zh1-1", {"result": "已劝离，电话13812345678", "attachments": evidence})
    assert (handled["status"], handled["light"]) == ("handled", "green")
    (event,) = await rig.events(case, "case.handled")
    assert "13812345678" not in event.result
    assert event.handlers == ["officer-zh1-1"]
    await rig.checked(case)
    closed = await rig.close(case)
    assert closed["status"] == "completed"
    assert all(clock["stopped_at"] for clock in closed["clocks"])


async def test_an_action_that_is_not_allowed_names_what_is(rig: Rig) -> None:
    case = await rig.register("0101")
    answer = await rig.act(case, "handle", "officer-zh1-1", {"result": "好"})
    body = answer.json()
    assert (answer.status_code, body["code"], body["current_status"]) == (409, "not_allowed_now", "assigned")
    assert body["allowed_actions"] == ["sign", "extend"]


async def test_a_stale_version_gets_the_present_resource(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.do(case, "sign", "officer-zh1-1")
    answer = await rig.act(case, "arrive", "officer-zh1-1", If_Match='"1"')
    assert (answer.status_code, answer.json()["current"]["status"]) == (412, "signed")


async def test_who_may_not_know_of_it_gets_not_found(rig: Rig) -> None:
    case = await rig.register("0101")
    found = await rig.assignment(case)
    for person in ("officer-zh2-1", "clerk-d02", "contractor-x11-1"):
        assert (await rig.get(f"/v1/assignments/{found['id']}", person)).status_code == 404
        assert (await rig.get("/v1/assignments", person)).json()["items"] == []
    assert (await rig.act(case, "sign", "officer-zh2-1")).status_code == 404
    assert (await rig.get(f"/v1/assignments/{found['id']}", "grid_worker-1")).status_code in (200, 404)
    assert (await rig.get(f"/v1/assignments/{found['id']}", "planner-1")).status_code == 403
    assert len((await rig.get("/v1/assignments", "officer-zh1-3")).json()["items"]) == 1


async def test_lists_are_filtered_in_every_way(rig: Rig) -> None:
    await rig.register("0101")
    await rig.register("0103")
    for name, value, expected in (
        ("unit", "ZH1", 1), ("unit", "X11", 1), ("status", "assigned", 2), ("light", "green", 2), ("light", "red", 0), ("item", "0103", 1),
        ("area", "PQ1", 2), ("area", rig.area().grid, 2), ("area", "PQ2", 0), ("person", "officer-zh1-1", 0),
    ):  # fmt: skip
        answer = await rig.get(f"/v1/assignments?{name}={value}&count=true")
        assert (answer.json()["total"], len(answer.json()["items"])) == (expected, expected), (name, value)
    assert len((await rig.get("/v1/assignments?mine=true", "officer-zh1-1")).json()["items"]) == 1


async def test_bad_answers_lead_to_the_same_unit_then_another_then_a_supervisor(rig: Rig) -> None:
    case = await rig.handled()
    first = await rig.assignment(case)
    second = await rig.reopen(case)
    assert (second["round"], second["unit"], second["status"], second["person"]) == (2, "ZH1", "assigned", None)
    assert (await rig.get(f"/v1/assignments/{first['id']}")).json()["status"] == "completed"
    await rig.work(case)
    third = await rig.reopen(case, to="other", excluded=["ZH1"])
    assert (third["round"], third["unit"]) == (3, "ZH2")
    await rig.work(case, "officer-zh2-1")
    last = await rig.reopen(case, escalated=True)
    assert (last["round"], last["status"]) == (3, "on_site")
    assert last["person"].startswith("supervisor-")
    assert [sheet["status"] for sheet in last["supervisions"]] == ["issued"]
    (escalated,) = await rig.events(case, "case.escalated")
    assert escalated.person == last["person"]


async def test_a_correction_moves_the_case_once(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.do(case, "sign", "officer-zh1-1")
    moved = await rig.correct(case, item="0601", severity="III", changed=["item", "severity"])
    assert (moved["unit"], moved["status"], moved["person"], moved["item"]) == ("ZY2", "assigned", None, "0601")
    assert [event.cause for event in await rig.events(case, "case.dispatched")] == ["registered", "corrected"]


async def test_the_chain_of_a_case_is_whole(rig: Rig) -> None:
    case = await rig.handled()
    found = await rig.assignment(case)
    verified = (await rig.get(f"/v1/assignments/{found['id']}/history/verify")).json()
    assert (verified["ok"], verified["first_broken"]) == (True, None)
    rows = (await rig.get(f"/v1/assignments/{found['id']}/history")).json()["items"]
    assert [row["action"] for row in rows] == ["dispatch", "sign", "arrive", "handle"]
    assert rows[0]["prev_hash"] == "0" * 64
