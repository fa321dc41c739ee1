"""A correction: route and limits follow once, nothing is told twice, and what runs goes on running."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.dispatch.rig import POINT, START, Case, Rig

pytestmark = pytest.mark.anyio


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


async def relocated(rig: Rig, case: Case, point: tuple[float, float] = POINT) -> dict[str, Any]:
    return await rig.correct(case, item=case.item, severity=case.severity, changed=["location"], point=point)


def clocks_of(shown: dict[str, Any]) -> dict[str, tuple[str, bool]]:
    return {clock["name"]: (clock["due_at"], clock["paused"]) for clock in shown["clocks"]}


def told(shown: dict[str, Any], kind: str) -> int:
    return len([row for row in shown["notifications"] if row["kind"] == kind])


async def suspended(rig: Rig, case: Case, **span: float) -> dict[str, Any]:
    body = {"reason_code": "weather", "until": (rig.now + timedelta(**span)).isoformat(), "reason": "台风"}
    return await rig.do(case, "suspend", "dispatcher-1", body)


async def test_a_correction_of_the_place_warns_of_no_yellow_light_again(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.do(case, "sign", "officer-zh1-1")
    await rig.advance(hours=4, minutes=15)  # over noon: yellow, not red
    assert told(await rig.assignment(case), "yellow") == 1
    await relocated(rig, case)
    await rig.advance(minutes=1)
    assert await rig.dead_letters() == []
    assert told(await rig.assignment(case), "yellow") == 1
    assert len([e for e in await rig.events(case, "clock.warned") if e.cause == "yellow"]) == 1


async def test_a_correction_of_the_place_issues_no_second_sheet(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.advance(hours=8)
    assert len((await rig.assignment(case))["supervisions"]) == 1
    after = await relocated(rig, case)
    assert (len(after["supervisions"]), after["light"]) == (1, "red")


async def test_a_correction_of_the_severity_that_changes_no_limit_issues_no_second_sheet(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.advance(hours=8)
    before = await rig.assignment(case)
    after = await rig.correct(case, item="0101", severity="III", changed=["severity"])
    assert (after["severity"], after["light"], len(after["supervisions"])) == ("III", "red", 1)
    assert clocks_of(after)["dispose"] == clocks_of(before)["dispose"]


async def test_a_longer_limit_after_a_breach_makes_the_light_green_and_its_own_end_counts(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.advance(hours=8)
    after = await rig.correct(case, item="0104", severity="IV", changed=["item"])  # two work days, the same squad
    assert (after["unit"], after["light"], len(after["supervisions"])) == ("ZH1", "green", 1)
    await rig.move_to(at(after["due_at"]) + timedelta(seconds=1))
    assert len((await rig.assignment(case))["supervisions"]) == 2


async def test_an_end_that_comes_back_by_a_second_correction_parks_nothing(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.advance(hours=8)
    for item in ("0104", "0101"):
        await rig.correct(case, item=item, severity="IV", changed=["item"])
    assert await rig.dead_letters() == []
    assert (await rig.assignment(case))["light"] == "red"


async def test_a_correction_of_the_place_keeps_an_approved_extension(rig: Rig) -> None:
    case = await rig.register("0102")
    await rig.do(case, "sign", "officer-zh1-1")
    until = at((await rig.assignment(case))["due_at"]) + timedelta(hours=20)
    await rig.do(case, "extend", "officer-zh1-1", {"until": until.isoformat(), "reason": "等材料"})
    await rig.do(case, "approve-extension", "dispatcher-1", {"approve": True, "reason": "同意"})
    assert at((await relocated(rig, case))["due_at"]) == until


async def test_a_correction_leaves_a_suspended_clock_of_the_hotline_standing(rig: Rig) -> None:
    case = await rig.register("0104", reply_due_at=START + timedelta(hours=5))
    await rig.do(case, "sign", "officer-zh1-1")
    before = clocks_of(await suspended(rig, case, days=2))
    moved = await relocated(rig, case)
    assert (moved["status"], clocks_of(moved)) == ("suspended", before)
    judged = await rig.correct(case, item="0102", severity="IV", changed=["item"])
    assert (judged["status"], clocks_of(judged)["dispose"]) == ("suspended", before["dispose"])
    await rig.advance(days=2)
    assert at((await rig.assignment(case))["due_at"]) == START + timedelta(days=2, hours=5)


async def test_a_suspended_case_that_is_rerouted_runs_again(rig: Rig) -> None:
    case = await rig.register("0102")
    await rig.do(case, "sign", "officer-zh1-1")
    await suspended(rig, case, days=5)
    await rig.advance(days=1)
    moved = await rig.correct(case, item="0601", severity="III", changed=["item"])
    assert (moved["unit"], moved["status"]) == ("ZY2", "assigned")
    assert [name for name, (_, paused) in clocks_of(moved).items() if paused] == []
    (resumed,) = await rig.events(case, "case.resumed")
    assert resumed.suspended_seconds == 86400
    await rig.advance(days=10)
    assert (await rig.assignment(case))["light"] == "red"


async def test_a_case_that_is_corrected_to_another_unit_and_back_is_told_each_time(rig: Rig) -> None:
    case = await rig.register("0101")
    away = await rig.correct(case, item="0601", severity="III", changed=["item"])
    back = await rig.correct(case, item="0101", severity="IV", changed=["item"])
    assert await rig.dead_letters() == []
    assert (away["unit"], back["unit"], told(back, "assigned")) == ("ZY2", "ZH1", 3)


async def test_the_right_to_extend_moves_by_the_pause(rig: Rig) -> None:
    case = await rig.register("0102")  # one work day: two thirds end in the afternoon
    await rig.do(case, "sign", "officer-zh1-1")
    await suspended(rig, case, days=2)
    await rig.advance(days=2)
    due = at((await rig.assignment(case))["due_at"])
    until = due + timedelta(hours=20)
    asked = await rig.do(case, "extend", "officer-zh1-1", {"until": until.isoformat(), "reason": "等材料"})
    assert at(asked["extension"]["until"]) == until


async def test_an_extension_granted_after_a_longer_limit_shortens_nothing(rig: Rig) -> None:
    case = await rig.register("0102")
    await rig.do(case, "sign", "officer-zh1-1")
    until = at((await rig.assignment(case))["due_at"]) + timedelta(hours=1)
    await rig.do(case, "extend", "officer-zh1-1", {"until": until.isoformat(), "reason": "等材料"})
    longer = await rig.correct(case, item="0104", severity="IV", changed=["item"])
    assert at(longer["due_at"]) > until
    granted = await rig.do(case, "approve-extension", "dispatcher-1", {"approve": True, "reason": "同意"})
    assert granted["due_at"] == longer["due_at"]


async def test_a_grid_item_follows_its_cell_to_another_worker(rig: Rig) -> None:
    town = rig.runtime.town
    home = rig.area()
    worker = town.organisation.worker_of(home.grid or "").id
    other = next(
        p for p in points(rig) if (a := rig.area(p)).station == home.station and town.organisation.worker_of(a.grid or "").id != worker
    )
    case = await rig.register("0105")
    await rig.do(case, "sign", worker)
    same = await relocated(rig, case)
    assert (same["person"], same["status"]) == (worker, "signed")
    moved = await relocated(rig, case, other)
    assert moved["person"] == town.organisation.worker_of(rig.area(other).grid or "").id
    assert (moved["unit"], moved["status"], told(moved, "assigned")) == (home.station, "assigned", 2)
    assert (await rig.events(case, "case.assigned"))[-1].previous_person == worker
    assert [event.previous_unit for event in await rig.events(case, "case.dispatched")] == [None, None, None]


async def test_the_dispatch_clock_of_a_case_that_waits_for_a_unit_follows_its_severity(rig: Rig) -> None:
    case = await rig.register("0101", placed=False)
    before = await rig.assignment(case)
    assert (before["status"], clocks_of(before)) == ("pending", {"dispatch": ("2026-11-23T03:00:00Z", False)})  # two work hours
    raised = await rig.correct(case, item="0101", severity="II", changed=["severity"], placed=False)
    assert (raised["status"], clocks_of(raised)) == ("pending", {"dispatch": ("2026-11-23T02:00:00Z", False)})  # one emergency hour
    await rig.move_to(START + timedelta(hours=1, seconds=1))
    (late,) = await rig.events(case, "clock.breached")
    assert (late.clock, late.limit.unit, late.severity) == ("dispatch", "emergency_hour", "II")


def points(rig: Rig) -> list[tuple[float, float]]:
    """Places around the usual one that lie in a cell."""
    around = [(POINT[0] + x / 400, POINT[1] + y / 400) for x in range(-12, 13) for y in range(-12, 13)]
    found = [(point, rig.runtime.town.areas.locate(*point)) for point in around]
    return [point for point, place in found if place is not None and place.grid]
