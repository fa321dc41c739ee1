"""Clocks, lights, reminders, breaches, extensions, suspensions, supervision."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.dispatch.rig import START, Case, Rig

pytestmark = pytest.mark.anyio


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


async def test_a_breach_turns_the_light_red_and_issues_exactly_one_sheet(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.do(case, "sign", "officer-zh1-1")
    due = at((await rig.assignment(case))["due_at"])
    await rig.move_to(due - timedelta(minutes=30))
    assert (await rig.assignment(case))["light"] == "yellow"
    await rig.move_to(due)
    assert (await rig.assignment(case))["light"] == "yellow"
    assert await rig.events(case, "supervision.issued") == []
    await rig.advance(seconds=1)
    red = await rig.assignment(case)
    assert red["light"] == "red"
    (sheet,) = red["supervisions"]
    assert sheet["status"] == "issued"
    (issued,) = await rig.events(case, "supervision.issued")
    assert (issued.cause, issued.at) == ("breach", due + timedelta(seconds=1))
    breaches = [event for event in await rig.events(case, "clock.breached") if event.clock == "dispose"]
    assert [event.supervision_id for event in breaches] == [sheet["id"]]
    await rig.advance(hours=1)
    assert len(await rig.events(case, "supervision.issued")) == 1
    warned = [event for event in await rig.events(case, "clock.warned") if event.cause == "yellow"]
    assert len(warned) == 1


async def test_a_sheet_is_answered_by_the_leader_and_outlives_the_case(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.advance(days=1)
    (sheet,) = (await rig.assignment(case))["supervisions"]
    body = {"supervision_id": sheet["id"], "answer": "人手不足"}
    assert (await rig.act(case, "answer-supervision", "leader-zh2", body)).status_code == 404
    answered = await rig.do(case, "answer-supervision", "leader-zh1", body)
    assert answered["supervisions"][0]["status"] == "answered"
    assert (await rig.act(case, "answer-supervision", "leader-zh1", body)).status_code == 409
    assert [event.late for event in await rig.events(case, "supervision.answered")] == [False]


async def test_a_sheet_is_told_to_who_holds_the_case_and_to_the_leader_who_answers_it(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.do(case, "sign", "officer-zh1-1")
    await rig.advance(days=1)
    told = [(m["to"], m["channel"]) for m in await rig.messages(case) if m["template"] == "supervision_issued"]
    assert sorted(told) == [(person, channel) for person in ("leader-zh1", "officer-zh1-1") for channel in ("app", "sms")]


async def test_a_sheet_that_nobody_answers_goes_to_a_supervisor(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.advance(days=4)
    (sheet,) = (await rig.assignment(case))["supervisions"]
    assert sheet["status"] == "overdue"
    assert [m["to"] for m in await rig.messages(case) if m["template"] == "case_escalated"] != []


async def test_grave_cases_are_reminded_once_by_sms_and_app_a_day_before(rig: Rig) -> None:
    case = await rig.register("0705", "II")  # three work days: Monday to Thursday
    due = at((await rig.assignment(case))["due_at"])
    assert due == at("2026-11-26T18:00:00+08:00")
    await rig.move_to(due - timedelta(hours=24, seconds=1))
    assert [m for m in await rig.messages(case) if m["template"] == "due_reminder"] == []
    await rig.advance(seconds=1)
    reminders = [m for m in await rig.messages(case) if m["template"] == "due_reminder"]
    assert sorted((m["channel"], at(m["at"])) for m in reminders) == [(name, due - timedelta(hours=24)) for name in ("app", "sms")]
    shown = [n for n in (await rig.assignment(case))["notifications"] if n["kind"] == "reminder_24h"]
    assert sorted(n["channel"] for n in shown) == ["app", "sms"]
    assert {at(n["at"]) for n in shown} == {due - timedelta(hours=24)}
    await rig.advance(hours=2)
    assert len([n for n in (await rig.assignment(case))["notifications"] if n["kind"] == "reminder_24h"]) == 2


async def test_a_limit_shorter_than_a_day_is_reminded_of_at_dispatch(rig: Rig) -> None:
    case = await rig.register("0703", "II")  # 24 emergency hours
    shown = [n for n in (await rig.assignment(case))["notifications"] if n["kind"] == "reminder_24h"]
    assert sorted(n["channel"] for n in shown) == ["app", "sms"]
    assert {at(n["at"]) for n in shown} == {START}


async def test_ordinary_cases_are_not_reminded(rig: Rig) -> None:
    case = await rig.register("0101", "IV")
    await rig.advance(days=1)
    assert [n for n in (await rig.assignment(case))["notifications"] if n["kind"] == "reminder_24h"] == []


async def test_unsigned_at_twice_the_limit_is_signed_automatically_and_a_real_signature_replaces_it(rig: Rig) -> None:
    case = await rig.register("0101")  # sign limit half a work hour
    await rig.advance(minutes=59)
    assert (await rig.assignment(case))["status"] == "assigned"
    await rig.advance(minutes=1)
    signed = await rig.assignment(case)
    assert (signed["status"], signed["person"], signed["auto_signed"]) == ("signed", None, True)
    real = await rig.do(case, "sign", "officer-zh1-2")
    assert (real["status"], real["person"], real["auto_signed"]) == ("signed", "officer-zh1-2", False)
    assert [(event.automatic, event.late) for event in await rig.events(case, "case.signed")] == [(True, True), (False, True)]
    again = await rig.act(case, "sign", "officer-zh1-2")
    assert (again.status_code, again.json()["code"]) == (409, "not_allowed_now")
    assert "allowed_actions" in again.json()
    assert "sign" not in again.json()["allowed_actions"]


async def test_who_acts_where_nobody_is_named_becomes_the_named_person(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.advance(hours=1)
    arrived = await rig.do(case, "arrive", "officer-zh1-3")
    assert (arrived["status"], arrived["person"]) == ("on_site", "officer-zh1-3")
    assert [event.person for event in await rig.events(case, "case.assigned")] == ["officer-zh1-3"]


async def test_the_earlier_of_limit_and_reply_due_holds(rig: Rig) -> None:
    case = await rig.register("0601", reply_due_at=START + timedelta(hours=5))
    found = await rig.assignment(case)
    assert at(found["due_at"]) == START + timedelta(hours=5)


async def test_site_control_has_an_arrival_clock(rig: Rig) -> None:
    case = await rig.register("0703", "II")
    clocks = {clock["name"]: clock for clock in (await rig.assignment(case))["clocks"]}
    assert (clocks["arrive"]["limit"], clocks["arrive"]["unit"]) == (0.5, "emergency_hour")
    assert clocks["sign"]["unit"] == "emergency_hour"


async def test_an_extension_moves_the_due_time_once_and_not_by_the_asker(rig: Rig) -> None:
    case = await rig.register("0102")  # one work day
    await rig.do(case, "sign", "officer-zh1-1")
    due = at((await rig.assignment(case))["due_at"])
    too_long = await rig.act(case, "extend", "officer-zh1-1", {"until": (due + timedelta(days=9)).isoformat(), "reason": "等材料"})
    assert too_long.status_code == 422
    until = due + timedelta(hours=20)
    asked = await rig.do(case, "extend", "officer-zh1-1", {"until": until.isoformat(), "reason": "等材料"})
    assert at(asked["due_at"]) == due
    again = await rig.act(case, "extend", "officer-zh1-1", {"until": until.isoformat(), "reason": "等材料"})
    assert again.json()["code"] == "not_allowed_now"
    granted = await rig.do(case, "approve-extension", "dispatcher-1", {"approve": True, "reason": "同意"})
    assert at(granted["due_at"]) == until
    (decided,) = await rig.events(case, "case.extension_decided")
    assert (decided.approved, decided.previous_due_at, decided.due_at) == (True, due, until)
    await rig.move_to(due + timedelta(seconds=5))
    assert (await rig.assignment(case))["light"] != "red"


async def test_an_extension_after_two_thirds_is_too_late(rig: Rig) -> None:
    case = await rig.register("0101")
    await rig.do(case, "sign", "officer-zh1-1")
    await rig.advance(hours=2, minutes=50)
    answer = await rig.act(case, "extend", "officer-zh1-1", {"until": "2026-11-23T08:00:00Z", "reason": "来不及"})
    assert (answer.status_code, answer.json()["code"]) == (409, "extension_too_late")


async def test_a_suspension_stops_the_clocks_and_ends_by_itself(rig: Rig) -> None:
    case = await rig.register("0102")
    await rig.do(case, "sign", "officer-zh1-1")
    until = START + timedelta(days=2)
    body = {"reason_code": "weather", "until": until.isoformat(), "reason": "台风"}
    suspended = await rig.do(case, "suspend", "dispatcher-1", body)
    assert suspended["status"] == "suspended"
    assert all(clock["paused"] or clock["stopped_at"] for clock in suspended["clocks"])
    far = {**body, "until": (START + timedelta(days=40)).isoformat()}
    assert (await rig.act(case, "suspend", "dispatcher-1", far)).status_code == 422
    await rig.advance(days=1, hours=23)
    assert (await rig.assignment(case))["light"] == "green"
    await rig.advance(hours=1)
    resumed = await rig.assignment(case)
    assert (resumed["status"], resumed["light"]) == ("signed", "green")
    assert at(resumed["due_at"]) == at("2026-11-25T18:00:00+08:00")  # Tuesday did not count
    (event,) = await rig.events(case, "case.resumed")
    assert (event.automatic, event.suspended_seconds) == (True, 2 * 86400)


async def test_a_suspension_is_renewed_once(rig: Rig) -> None:
    case = await rig.register("0102")
    for day, status in ((1, 200), (2, 200), (3, 409)):
        body = {"reason_code": "testing", "until": (START + timedelta(days=day)).isoformat(), "reason": "送检"}
        assert (await rig.act(case, "suspend", "dispatcher-1", body)).status_code == status


async def test_urging_and_supervising_leave_the_clocks_alone(rig: Rig) -> None:
    case = await rig.register("0101")
    before = await rig.assignment(case)
    await rig.do(case, "urge", "dispatcher-1", {"message": "请抓紧"})
    after = await rig.do(case, "supervise", "supervisor-1", {"reason": "群众催办"})
    assert [clock["due_at"] for clock in after["clocks"]] == [clock["due_at"] for clock in before["clocks"]]
    assert [sheet["status"] for sheet in after["supervisions"]] == ["issued"]
    assert (await rig.act(case, "supervise", "dispatcher-1", {"reason": "x"})).status_code == 403


async def test_the_metrics_count_lights_and_find_no_violation(rig: Rig) -> None:
    await rig.register("0101")
    await rig.register("0101", placed=False)
    late = await rig.register("0302")  # three emergency hours
    await rig.advance(hours=4)
    assert (await rig.assignment(late))["light"] == "red"
    text = (await rig.client.get("/metrics")).text
    assert 'bihuan_open_cases{light="red"} 1.0' in text
    assert "bihuan_invariant_violations 0.0" in text


async def overdue(rig: Rig, case: Case) -> list[tuple[str, str]]:
    return [(m["template"], m["to"]) for m in await rig.messages(case) if m["template"].endswith("_overdue")]


async def test_a_case_that_nobody_dispatches_in_time_is_told_to_the_command_room(rig: Rig) -> None:
    case = await rig.register("0101", placed=False)
    room = (await rig.assignment(case))["unit"]
    await rig.advance(hours=2)
    assert await overdue(rig, case) == []
    await rig.advance(seconds=1)
    ((template, to),) = await overdue(rig, case)
    person = rig.runtime.town.organisation.find_person(to)
    assert person is not None
    assert (template, person.unit, "dispatcher" in person.roles) == ("dispatch_overdue", room, True)
    assert [n["kind"] for n in (await rig.assignment(case))["notifications"] if n["kind"].endswith("_overdue")] == ["dispatch_overdue"]


async def test_a_late_contact_and_a_late_arrival_are_told_once_to_who_holds_the_case(rig: Rig) -> None:
    case = await rig.register("0703", "II")  # half an emergency hour each, five minutes to sign
    await rig.do(case, "sign", "officer-zy3-1")
    await rig.advance(hours=3)
    told = await overdue(rig, case)
    assert sorted(told) == [("arrive_overdue", "officer-zy3-1"), ("first_contact_overdue", "officer-zy3-1")]


async def test_a_case_that_nobody_verifies_in_time_is_told_to_a_supervisor(rig: Rig) -> None:
    case = await rig.handled()
    await rig.advance(days=3)
    ((template, to),) = await overdue(rig, case)
    assert (template, to.startswith("supervisor-")) == ("verify_overdue", True)


async def test_at_night_only_severity_one_and_two_wake_anybody(rig: Rig) -> None:
    night, morning = at("2026-11-23T22:00:00+08:00"), at("2026-11-24T08:00:00+08:00")
    await rig.move_to(night)
    noise, grave = await rig.register("0302"), await rig.register("0302", "II")  # an item whose limits run by night too
    await rig.move_to(morning)
    leaves = [{at(m["at"]) for m in await rig.messages(case) if m["template"] == "assignment_received"} for case in (noise, grave)]
    assert leaves == [{morning}, {night}]
