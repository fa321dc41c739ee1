"""A push is taken in in parts: whoever pushes must not notice."""

import asyncio
from collections.abc import Callable
from typing import Any

import orjson
import pytest

from services.intake import api
from services.intake.commands_draft import draft_ticket
from services.intake.commands_tickets import ReceiveTicket
from services.intake.shapes import TicketBody
from shared.actor import Actor
from tests.intake.rig import Rig, a_ticket

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of three tickets, and everybody else's turn after each ticket."""
    monkeypatch.setattr(api, "PART", 3)
    monkeypatch.setattr(api, "TURN_SECONDS", 0.0)


def tickets(count: int) -> list[dict[str, Any]]:
    return [a_ticket(ticket_no=f"N{number}", content=f"沿街有人占道经营摆摊，第{number}处") for number in range(count)]


async def numbers(intake: Rig) -> list[str]:
    """The ticket numbers of all reports, each as often as it is stored."""
    return sorted(row["source_id"] for row in await intake.rows("reports"))


def after_the_first_commit(intake: Rig, act: Callable[[], object]) -> None:
    """`act` once, as soon as the lane has committed something, before anything else can happen."""
    lane = intake.runtime.lane
    tell = lane.on_step

    def told(step: Any) -> None:
        lane.on_step = tell
        tell(step)
        act()

    lane.on_step = told


async def stored_once(intake: Rig, pushed: list[dict[str, Any]], results: list[dict[str, Any]]) -> None:
    """Every ticket has exactly one report, one write-back and one line of results, at its own place."""
    assert [result["ticket_no"] for result in results] == [ticket["ticket_no"] for ticket in pushed]
    assert all(result["problem"] is None for result in results)
    reports = {row["source_id"]: row for row in await intake.rows("reports")}
    assert await numbers(intake) == sorted(reports) == sorted(ticket["ticket_no"] for ticket in pushed)
    assert [result["report_id"] for result in results] == [reports[ticket["ticket_no"]]["id"] for ticket in pushed]
    assert [result["case_id"] for result in results] == [reports[ticket["ticket_no"]]["case_id"] for ticket in pushed]
    written = [row["id"] for row in await intake.rows("deliveries") if row["channel"] == "hotline"]
    assert sorted(written) == sorted(f"{row['id']}-1" for row in reports.values())


async def hung_up(intake: Rig, pushed: list[dict[str, Any]]) -> None:
    """A push whose caller goes away between two parts."""
    push = asyncio.create_task(intake.push({"tickets": pushed}))
    after_the_first_commit(intake, push.cancel)
    with pytest.raises(asyncio.CancelledError):
        await push


async def test_results_stand_in_the_order_of_the_rows_whatever_part_they_were_in(intake: Rig) -> None:
    pushed = tickets(20)
    results = (await intake.push({"tickets": pushed})).json()["results"]
    await stored_once(intake, pushed, results)


async def test_bad_rows_in_whatever_part_spoil_only_themselves(intake: Rig) -> None:
    good = tickets(11)
    rows: list[Any] = list(good)
    for place in (0, 3, 4, 5, 9, 16):  # the first row, a whole part, the last row
        rows.insert(place, {**a_ticket(ticket_no=f"B{place}"), "kind": "song"})
    results = (await intake.push({"tickets": rows})).json()["results"]
    assert [result["ticket_no"] for result in results] == [row["ticket_no"] for row in rows]
    bad = [result for result in results if result["problem"]]
    assert [result["ticket_no"] for result in bad] == ["B0", "B3", "B4", "B5", "B9", "B16"]
    assert all(result["problem"]["status"] == 422 and result["outcome"] is None for result in bad)
    await stored_once(intake, good, [result for result in results if not result["problem"]])


async def test_a_push_of_nothing_but_bad_rows_is_answered_row_by_row(intake: Rig) -> None:
    results = (await intake.push({"tickets": [7] * 8})).json()["results"]
    assert [bool(result["problem"]) for result in results] == [True] * 8
    assert await numbers(intake) == []


async def test_a_number_that_stands_in_two_parts_is_one_report_and_its_later_words_a_supplement(intake: Rig) -> None:
    pushed = tickets(6)
    again = {**pushed[0], "content": "现在又多了三个摊位"}
    results = (await intake.push({"tickets": [*pushed, again, pushed[1]]})).json()["results"]
    assert [results[6]["report_id"], results[7]["report_id"]] == [results[0]["report_id"], results[1]["report_id"]]
    assert results[7] == results[1]
    await stored_once(intake, pushed, results[:6])
    (first,) = [row for row in await intake.rows("reports") if row["source_id"] == "N0"]
    assert first["text"].endswith("补充：流动摊贩\n现在又多了三个摊位")
    assert first["text"].index("第0处") < first["text"].index("三个摊位")


async def test_a_lane_that_is_full_in_the_middle_refuses_the_push_and_its_repetition_completes_it(intake: Rig) -> None:
    pushed, lane = tickets(12), intake.runtime.lane
    most = lane._max_queue
    after_the_first_commit(intake, lambda: setattr(lane, "_max_queue", 0))
    refused = await intake.push({"tickets": pushed})
    assert (refused.status_code, refused.json()["code"]) == (503, "busy")
    assert refused.headers["Retry-After"]
    taken = await numbers(intake)
    assert 0 < len(taken) < len(pushed)
    lane._max_queue = most
    results = (await intake.push({"tickets": pushed})).json()["results"]
    await stored_once(intake, pushed, results)


async def test_a_caller_that_hangs_up_between_parts_loses_and_doubles_nothing_by_pushing_again(intake: Rig) -> None:
    pushed = tickets(12)
    await hung_up(intake, pushed)
    results = (await intake.push({"tickets": pushed})).json()["results"]
    await stored_once(intake, pushed, results)


async def test_what_the_lane_had_when_the_caller_hung_up_stays(intake: Rig) -> None:
    pushed = tickets(12)
    await hung_up(intake, pushed)
    async with asyncio.timeout(10):
        while intake.runtime.lane.busy:
            await asyncio.sleep(0.01)
    taken = await numbers(intake)
    assert taken[:3] == ["N0", "N1", "N2"]
    assert len(taken) == len(set(taken)) < len(pushed)


async def test_a_repeated_push_under_a_key_is_answered_as_the_first_time(intake: Rig) -> None:
    body = {"tickets": [*tickets(5), 7]}
    first = await intake.push(body, Idempotency_Key="parts-1")
    again = await intake.push(body, Idempotency_Key="parts-1")
    assert again.content == first.content
    assert again.headers["Idempotent-Replay"] == "true"
    assert len(await numbers(intake)) == 5


async def test_a_number_is_its_senders(intake: Rig) -> None:
    sent = a_ticket(ticket_no="N1")
    first = (await intake.push({"tickets": [sent]})).json()["results"][0]["report_id"]
    desk, now = intake.runtime.extra["desk"], intake.runtime.clock.now()
    draft = draft_ticket(desk, now, TicketBody.model_validate(sent), sent)
    other = Actor("hotline-another", "hotline")
    answer = await intake.runtime.lane.submit(ReceiveTicket(actor=other, now=now, desk=desk, draft=draft))
    assert orjson.loads(answer.content)["report_id"] not in (None, first)
    assert (await intake.push({"tickets": [sent]})).json()["results"][0]["report_id"] == first
    assert await numbers(intake) == ["N1", "N1"]
