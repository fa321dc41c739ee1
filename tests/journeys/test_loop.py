"""Reports on their way through all four services, by the public interfaces only."""

import pytest

from deploy.demo.client import Refused
from deploy.demo.pictures import picture
from tests.journeys.rig import Town

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(300)]

VENDOR = "文化广场门口有人推车卖菜，占道经营，行人过不去。"
SHOP = "文化广场边上的五金店店外经营，货堆到人行道。"
DOG = "文化广场草地有人遛狗不牵绳，孩子吓哭了。"


async def test_a_report_goes_round_the_loop(town: Town) -> None:
    await town.workday()
    outcome = await town.report("grid_worker-1", "grid_app", VENDOR, item_code="0101")
    assert outcome["status"] == "registered"
    case_id = outcome["case_id"]
    row = await town.assignment(case_id)
    assert (row["status"], row["unit"], row["light"]) == ("assigned", "ZH1", "green")
    assert row["explanation"]
    await town.handle("officer-zh1-1", case_id)
    assert (await town.case(case_id))["status"] == "handled"
    await town.later(minutes=40)
    await town.check(case_id)
    assert (await town.case(case_id))["status"] == "handled"
    await town.later(days=7)  # nobody can be asked: three working days of silence
    assert (await town.case(case_id))["status"] == "closed"
    found = await town.evaluation(case_id)
    assert (found["status"], found["rating"]) == ("closed", None)
    assert (await town.assignment(case_id))["status"] == "completed"


async def test_handling_without_the_pictures_that_the_item_asks_for_is_refused(town: Town) -> None:
    await town.workday()
    case_id = (await town.report("grid_worker-1", "grid_app", VENDOR, item_code="0101"))["case_id"]
    await town.act("officer-zh1-2", case_id, "sign")
    with pytest.raises(Refused) as refusal:
        await town.act("officer-zh1-2", case_id, "handle", {"result": "已劝离。"})
    assert (refusal.value.status, refusal.value.code) == (422, "evidence_missing")


async def test_the_handling_unit_cannot_verify_its_own_work(town: Town) -> None:
    await town.workday()
    case_id = (await town.report("grid_worker-1", "grid_app", "文化广场楼下有人乱堆杂物。", item_code="0105"))["case_id"]
    row = await town.assignment(case_id)
    await town.handle(row["person"], case_id)
    with pytest.raises(Refused) as refusal:
        await town.check(case_id, person=row["person"])
    assert (refusal.value.status, refusal.value.code) == (403, "separation_of_duties")


async def test_an_unhappy_reporter_reopens_the_case_and_a_happy_one_closes_it(town: Town) -> None:
    await town.workday()
    phone = f"1990002{town.number():04d}"
    outcome = await town.report("citizen_app-1", "citizen_app", SHOP, reporter={"name": "陈先生", "phone": phone})
    case_id = outcome["case_id"]
    assert case_id is not None
    await town.handle("officer-zh1-3", case_id)
    await town.check(case_id)
    await town.answer(case_id, phone, solved=False, satisfaction=1)
    case = await town.case(case_id)
    assert (case["status"], case["round"], case["unit"]) == ("dispatched", 2, "ZH1")
    first = await town.assignment(case_id)
    await town.handle("officer-zh1-4", case_id)
    await town.check(case_id)
    await town.answer(case_id, phone, solved=True, satisfaction=5)
    case = await town.case(case_id)
    assert (case["status"], case["round"]) == ("closed", 2)
    assert first["round"] == 2
    track = await town.client.get(None, f"/intake/v1/track/{outcome['track_token']}")
    assert track["steps"]
    assert "officer" not in str(track)


async def test_a_second_answer_to_the_same_survey_is_refused(town: Town) -> None:
    await town.workday()
    phone = f"1990002{town.number():04d}"
    outcome = await town.report("citizen_app-1", "citizen_app", DOG, reporter={"name": "吴女士", "phone": phone})
    case_id = outcome["case_id"]
    await town.handle("officer-zh1-5", case_id)
    await town.check(case_id)
    await town.answer(case_id, phone, solved=True, satisfaction=4)
    with pytest.raises(Refused) as refusal:
        await town.answer(case_id, phone, solved=False, satisfaction=1)
    assert (refusal.value.status, refusal.value.code) == (409, "already_answered")


async def test_a_failed_check_sends_the_case_back_to_the_same_unit(town: Town) -> None:
    await town.workday()
    case_id = (await town.report("grid_worker-1", "grid_app", VENDOR, item_code="0101"))["case_id"]
    await town.handle("officer-zh1-6", case_id)
    await town.check(case_id, passed=False)
    row = await town.assignment(case_id)
    assert (row["unit"], row["round"], row["status"]) == ("ZH1", 2, "assigned")


async def test_a_unit_that_lets_the_time_pass_gets_one_supervision_and_a_red_light(town: Town) -> None:
    await town.workday()
    case_id = (await town.report("grid_worker-1", "grid_app", VENDOR, item_code="0101"))["case_id"]
    await town.later(days=1, hours=3)
    row = await town.assignment(case_id)
    assert row["light"] == "red"
    assert len(row["supervisions"]) == 1
    await town.later(days=2)
    row = await town.assignment(case_id)
    assert len(row["supervisions"]) == 1
    await town.act("leader-zh1", case_id, "answer-supervision", {"supervision_id": row["supervisions"][0]["id"], "answer": "已补充人手。"})
    assert (await town.assignment(case_id))["supervisions"][0]["status"] == "answered"


async def test_a_returned_case_moves_to_another_unit_by_the_verdict_of_the_command_room(town: Town) -> None:
    await town.workday()
    case_id = (await town.report("grid_worker-1", "grid_app", DOG, item_code="0106"))["case_id"]
    evidence = await town.client.upload("leader-zh1", picture(town.number()), "document")
    body = {"reason_code": "not_our_area", "legal_ground": "不在辖区", "evidence": [evidence["attachment_id"]], "proposed_unit": "ZH2"}
    await town.act("leader-zh1", case_id, "return", body)
    await town.client.move_clock()
    assert (await town.case(case_id))["status"] == "returned"
    await town.act("dispatcher-1", case_id, "arbitrate", {"decision": "move", "unit": "ZH2", "reason": "位置在第二片区"})
    await town.client.move_clock()
    row = await town.assignment(case_id)
    assert (row["unit"], row["status"]) == ("ZH2", "assigned")
    case = await town.case(case_id)
    assert (case["unit"], case["status"], case["round"]) == ("ZH2", "dispatched", 1)


async def test_a_fire_is_told_to_119_at_once_and_is_grave(town: Town) -> None:
    await town.workday()
    outcome = await town.report("citizen_app-1", "citizen_app", "文化广场旁边三楼厨房着火了，火很大！")
    messages = await town.client.get(None, "/dev/messages", to="119")
    assert outcome["emergency"]["transferred_to"] == "119"
    assert outcome["severity"] in (None, "I", "II")
    assert any(outcome["report_no"] in one["text"] or one["template"] == "emergency_transfer" for one in messages["items"])


async def test_everything_that_happened_to_a_case_stands_in_its_timeline(town: Town) -> None:
    await town.workday()
    case_id = (await town.report("grid_worker-1", "grid_app", VENDOR, item_code="0101"))["case_id"]
    await town.handle("officer-zh1-7", case_id)
    await town.check(case_id)
    timeline = await town.client.get("supervisor-1", f"/intake/v1/cases/{case_id}/timeline")
    times = [one["at"] for one in timeline["items"]]
    assert times == sorted(times)
    assert {"intake", "dispatch", "evaluation"} <= {one["service"] for one in timeline["items"]}
    assert all(one["text"] for one in timeline["items"])
