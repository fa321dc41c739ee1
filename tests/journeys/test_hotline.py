"""Tickets of the hotline: answered one by one, joined where they are one matter."""

import pytest

from tests.journeys.rig import Town

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(300)]

BURST = "文化广场门口爆管，自来水冒出来，路面冒水。"


async def test_every_step_of_a_ticket_is_written_back_in_order(town: Town) -> None:
    await town.workday()
    result = await town.ticket("文化广场门口有人摆摊卖烧烤，占道经营。")
    case_id, ticket_no = result["case_id"], result["ticket_no"]
    await town.handle("officer-zh1-1", case_id)
    await town.check(case_id)
    await town.answer(case_id, result["phone"], solved=True, satisfaction=5)
    words = await town.written_back(ticket_no, "closed")
    assert [word["seq"] for word in words] == list(range(1, len(words) + 1))
    assert [word["event"] for word in words] == ["accepted", "dispatched", "handled", "closed"]
    assert len({word["case_no"] for word in words}) == 1
    assert result["phone"] not in str(words)


async def test_an_unhappy_caller_is_told_that_the_case_is_open_again(town: Town) -> None:
    await town.workday()
    result = await town.ticket("文化广场旁边流动摊贩占道经营，天天都在。")
    case_id = result["case_id"]
    await town.handle("officer-zh1-2", case_id)
    await town.check(case_id)
    await town.answer(case_id, result["phone"], solved=False, satisfaction=2)
    words = await town.written_back(result["ticket_no"], "reopened")
    assert [word["event"] for word in words][:4] == ["accepted", "dispatched", "handled", "reopened"]


async def test_the_same_ticket_again_is_the_same_report_and_other_words_are_a_supplement(town: Town) -> None:
    await town.workday()
    spot = town.spot()
    called_at = (await town.now()).isoformat()
    number = f"S{town.number():08d}"
    first = await town.ticket(BURST, ticket_no=number, called_at=called_at, **spot)
    phone = first["phone"]
    same = {"ticket_no": number, "called_at": called_at, "caller": {"name": "林女士", "phone": phone}, **spot}
    again = await town.ticket(BURST, **same)
    more = await town.ticket(BURST + "现在水更大了。", **same)
    assert first["report_id"] == again["report_id"] == more["report_id"]
    timeline = await town.client.get("supervisor-1", f"/intake/v1/cases/{first['case_id']}/timeline")
    assert any("水更大了" in one["text"] for one in timeline["items"])


async def test_two_tickets_about_one_matter_are_handled_once_and_both_callers_answer(town: Town) -> None:
    await town.workday()
    spot = town.spot()
    first = await town.ticket(BURST, **spot)
    second = await town.ticket("听说爆管了，家里停水，文化广场这边的水管破了。", **spot)
    case_id = first["case_id"]
    if second["case_id"] != case_id:
        path = f"/intake/v1/reports/{second['report_id']}/merge"
        await town.client.post("registrar-1", path, {"case_id": case_id, "reason": "同一处"})
        await town.client.move_clock()
        ended = await town.assignment(second["case_id"])
        assert ended["status"] == "cancelled"
    row = await town.assignment(case_id)
    hands = f"contractor-{row['unit'].lower()}-1"
    await town.handle(hands, case_id)
    await town.check(case_id)
    await town.answer(case_id, first["phone"], solved=True, satisfaction=5)
    assert (await town.case(case_id))["status"] == "handled"
    await town.answer(case_id, second["phone"], solved=True, satisfaction=4)
    assert (await town.case(case_id))["status"] == "closed"
    words = await town.written_back(second["ticket_no"], "closed")
    events = [word["event"] for word in words]
    assert (events[0], events[-1], events.count("closed")) == ("accepted", "closed", 1)
    assert "merged" in events
    assert [word["event"] for word in await town.written_back(first["ticket_no"], "closed")].count("closed") == 1


async def test_what_is_no_matter_of_ours_is_declined_with_the_right_route(town: Town) -> None:
    await town.workday()
    result = await town.ticket("法院判决我不服，希望你们让法院改判。")
    assert result["outcome"]["status"] == "in_review"
    body = {"reason_code": "R2", "note": "司法途径"}
    declined = await town.client.post("registrar-2", f"/intake/v1/reports/{result['report_id']}/decline", body)
    assert declined["status"] == "declined"
    words = await town.written_back(result["ticket_no"], "declined")
    assert [word["event"] for word in words] == ["accepted", "declined"]
    assert words[-1]["text"]
