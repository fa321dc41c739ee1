"""The hotline's door."""

from typing import Any

import orjson
import pytest

from shared.contracts.asyncapi import TOPIC
from shared.contracts.cloudevents import decode
from shared.deliveries import Delivery
from shared.secrets import signed_headers
from tests.intake.rig import Rig, a_ticket

pytestmark = pytest.mark.anyio


async def write_backs(intake: Rig) -> list[dict[str, Any]]:
    """What the hotline is answered, in order of making."""
    rows = [Delivery.from_row(row) for row in await intake.rows("deliveries") if row["channel"] == "hotline"]
    return [orjson.loads(intake.runtime.secrets.decrypt(row.body)) for row in sorted(rows, key=lambda row: (row.created_at, row.seq))]


async def test_a_single_ticket_gets_a_list_of_one(intake: Rig) -> None:
    answer = await intake.push(a_ticket(ticket_no="T1"))
    assert answer.status_code == 200
    (result,) = answer.json()["results"]
    assert set(result) == {"ticket_no", "outcome", "report_id", "case_id", "problem"}
    assert result["ticket_no"] == "T1"
    assert result["outcome"]["status"] == "registered"
    assert result["problem"] is None
    (written,) = await write_backs(intake)
    assert {"ticket_no", "seq", "event", "at", "case_no", "text"} <= set(written)
    assert (written["ticket_no"], written["seq"], written["event"]) == ("T1", 1, "accepted")
    assert written["case_no"] == result["outcome"]["case_no"]


async def test_a_bad_row_spoils_only_itself(intake: Rig) -> None:
    rows: list[Any] = [
        a_ticket(ticket_no="A"),
        a_ticket(ticket_no="B", kind="song"),
        7,
        a_ticket(ticket_no="C", called_at="2027-01-01T00:00:00+08:00"),
        {**a_ticket(ticket_no="D"), "secret": 1},
        a_ticket(ticket_no="E"),
        a_ticket(ticket_no="F", lat=None),
    ]
    results = (await intake.push({"tickets": rows})).json()["results"]
    assert [bool(result["problem"]) for result in results] == [False, True, True, True, True, False, True]
    assert [result["ticket_no"] for result in results] == ["A", "B", None, "C", "D", "E", "F"]
    assert results[3]["problem"]["errors"][0]["pointer"] == "/called_at"
    assert len(await intake.rows("reports")) == 2


async def test_control_characters_and_lone_surrogates_are_that_rows_problem(intake: Rig) -> None:
    good, bad = orjson.dumps(a_ticket(ticket_no="G")), orjson.dumps(a_ticket(ticket_no="H"))
    raw = (
        b'{"tickets": [' + good + b"," + bad.replace("占道".encode(), b"\\ud800") + b"," + bad.replace("占道".encode(), b"\\u0000") + b"]}"
    )
    headers = {"Content-Type": "application/json", **signed_headers("hotline-12345", "dev-hotline-secret", raw)}
    answer = await intake.http.post("/v1/hotline/tickets", content=raw, headers=headers)
    assert answer.status_code == 200
    assert [bool(result["problem"]) for result in answer.json()["results"]] == [False, True, True]


async def test_only_the_right_signature_opens_the_door(intake: Rig) -> None:
    raw = orjson.dumps(a_ticket())
    good = signed_headers("hotline-12345", "dev-hotline-secret", raw)
    wrong = [
        {},
        signed_headers("hotline-12345", "other", raw),
        signed_headers("hotline-1", "dev-hotline-secret", raw),
        signed_headers("hotline-12345", "dev-hotline-secret", raw, at=1.0),
        {**good, "X-Bihuan-Timestamp": "now"},
    ]
    for headers in wrong:
        answer = await intake.http.post("/v1/hotline/tickets", content=raw, headers={"Content-Type": "application/json", **headers})
        assert answer.status_code == 401, answer.text
    registrar = await intake.post("/v1/hotline/tickets", a_ticket())
    assert registrar.status_code == 403


async def test_no_json_and_too_many_are_refused_whole(intake: Rig) -> None:
    raw = b"{nothing"
    headers = {"Content-Type": "application/json", **signed_headers("hotline-12345", "dev-hotline-secret", raw)}
    assert (await intake.http.post("/v1/hotline/tickets", content=raw, headers=headers)).status_code == 400
    assert (await intake.push({"tickets": [a_ticket()] * 501})).status_code == 422
    assert (await intake.push({"tickets": []})).status_code == 422


async def test_the_same_ticket_again_is_a_replay_and_another_body_a_supplement(intake: Rig) -> None:
    ticket = a_ticket(ticket_no="S1")
    first = (await intake.push(ticket)).json()["results"][0]
    again = (await intake.push(dict(reversed(ticket.items())))).json()["results"][0]
    assert again == first
    more = {**ticket, "content": "补充：现在又多了三个摊位，电话13988887777"}
    supplemented = (await intake.push({"tickets": [more, more]})).json()["results"]
    assert {result["report_id"] for result in supplemented} == {first["report_id"]}
    assert all(result["problem"] is None for result in supplemented)
    assert len(await intake.rows("reports")) == 1
    timeline = (await intake.get(f"/v1/cases/{first['case_id']}/timeline")).json()["items"]
    extras = [item for item in timeline if item["kind"] == "supplemented"]
    assert len(extras) == 1
    assert "13988887777" not in extras[0]["text"]
    history = [row["action"] for row in await intake.rows("history") if row["key"] == first["case_id"]]
    assert history == ["register", "supplement"]


async def test_one_ticket_twice_in_a_batch_makes_one_report(intake: Rig) -> None:
    ticket = a_ticket(ticket_no="W1")
    results = (await intake.push({"tickets": [ticket, ticket, ticket]})).json()["results"]
    assert len({result["report_id"] for result in results}) == 1
    assert len(await intake.rows("reports")) == 1


async def test_a_whole_batch_can_be_repeated_under_one_key(intake: Rig) -> None:
    body = {"tickets": [a_ticket(ticket_no="K1"), a_ticket(ticket_no="K2")]}
    first = await intake.push(body, Idempotency_Key="batch-1")
    again = await intake.push(body, Idempotency_Key="batch-1")
    assert again.json() == first.json()
    assert again.headers["Idempotent-Replay"] == "true"
    other = await intake.push({"tickets": [a_ticket(ticket_no="K3")]}, Idempotency_Key="batch-1")
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_conflict")


async def test_five_hundred_tickets_are_taken_in_at_once(intake: Rig) -> None:
    tickets = [a_ticket(ticket_no=f"N{number}", content=f"沿街有人占道经营摆摊，第{number}处") for number in range(500)]
    answer = await intake.push({"tickets": tickets})
    assert answer.status_code == 200
    results = answer.json()["results"]
    assert [result["ticket_no"] for result in results] == [ticket["ticket_no"] for ticket in tickets]
    assert len({result["case_id"] for result in results}) == 500


async def test_a_caller_is_told_by_sms_and_found_by_the_registrar(intake: Rig) -> None:
    result = (await intake.push(a_ticket(ticket_no="P1", lon=None, lat=None, content="有点事情想反映"))).json()["results"][0]
    assert result["outcome"]["status"] == "in_review"
    assert result["case_id"] is None
    (sms,) = await intake.messages(to="13812345678")
    assert sms["template"] == "report_received"
    seen = (await intake.get(f"/v1/reports/{result['report_id']}")).json()
    assert seen["ticket_no"] == "P1"
    assert "source_id" not in seen


def unclear(**changes: Any) -> dict[str, Any]:
    """A ticket that waits in review."""
    return a_ticket(lon=None, lat=None, **{"content": "有点事情想反映", **changes})


async def test_a_supplement_to_a_report_in_review_is_read_with_it_and_goes_into_the_case(intake: Rig) -> None:
    ticket = unclear(ticket_no="R1")
    result = (await intake.push(ticket)).json()["results"][0]
    path = f"/v1/reports/{result['report_id']}"
    more = {**ticket, "content": "是张三丰让我说的，东门有人摆摊，电话13988887777", "caller": {"phone": "13988887777"}}
    await intake.push({"tickets": [more, more]})
    plain = (await intake.get(path)).json()
    assert plain["text"] == "流动摊贩\n有点事情想反映\n补充：流动摊贩\n是张三丰让我说的，东门有人摆摊，电话13988887777"
    assert plain["reporter"] == {"label": "张**", "masked_phone": "138****5678"}
    masked = (await intake.get(path, "supervisor-1")).json()["text"]
    assert masked.startswith("流动摊贩\n有点事情想反映\n补充：")
    assert "东门有人摆摊" in masked
    assert "13988887777" not in masked
    assert "张三丰" not in masked
    assert [one["text"] for one in (await intake.get("/v1/reports")).json()["items"]] == [plain["text"]]
    (sealed,) = [intake.runtime.secrets.decrypt(row["sealed"]) for row in await intake.rows("reports")]
    assert orjson.loads(sealed)["supplements"] == [{"phone": "13988887777"}]
    filed = await intake.post(f"{path}/register", {"item_code": "0101", "location": {"lon": 120.55, "lat": 27.57}})
    assert filed.status_code == 200, filed.text
    (case,) = await intake.rows("cases")
    assert case["text"] == masked


async def test_a_danger_suspected_in_a_supplement_stands_on_top_and_after_a_minute_a_supervisor_is_told(intake: Rig) -> None:
    ticket = unclear(ticket_no="D1")
    waiting = (await intake.push(ticket)).json()["results"][0]["report_id"]
    filed = (await intake.push(a_ticket(ticket_no="D2"))).json()["results"][0]["report_id"]
    await intake.push(unclear(ticket_no="D3"))
    suspicion = "楼道里电动车充电，担心起火"
    for number in ("D1", "D2"):
        await intake.push({**ticket, "ticket_no": number, "content": suspicion})
    queue = (await intake.get("/v1/reports")).json()["items"]
    assert {one["report_id"] for one in queue[:2]} == {waiting, filed}
    assert all(one["emergency"] == {"transferred_to": None, "suspected": True} for one in queue[:2])
    assert "emergency_suspected" in [one["code"] for one in queue[1]["reasons"]]
    timers = {(timer["kind"], timer["ref"]) for timer in await intake.rows("timers")}
    assert timers == {("emergency_unconfirmed", waiting), ("emergency_unconfirmed", filed)}
    judged = await intake.post(f"/v1/reports/{waiting}/confirm-emergency", {"confirmed": True})
    assert (judged.status_code, judged.json()["emergency"]["transferred_to"]) == (200, "119")
    await intake.push({**ticket, "content": suspicion + "，还没走"})
    assert (await intake.get(f"/v1/reports/{waiting}")).json()["emergency"]["suspected"] is False
    await intake.post("/dev/clock", {"advance_seconds": 61})
    told = [one for one in await intake.rows("history") if one["action"] == "remind"]
    assert [one["key"] for one in told] == [filed]


async def test_a_danger_that_a_supplement_makes_certain_is_no_longer_awaiting_judgement(intake: Rig) -> None:
    ticket = unclear(ticket_no="C1", content="楼道里电动车充电，担心起火")
    waiting = (await intake.push(ticket)).json()["results"][0]["report_id"]
    await intake.push({**ticket, "content": "龙翔路菜市场起火了，快来人"})
    assert len(await intake.messages(to="119")) == 1
    assert await intake.rows("timers") == []
    shown = (await intake.get(f"/v1/reports/{waiting}")).json()
    assert shown["emergency"] == {"transferred_to": "119", "suspected": False}
    assert "emergency_suspected" not in [one["code"] for one in shown["reasons"]]


DANGER = "龙翔路菜市场起火了，快来人"
SUSPICION = "楼道里电动车充电，担心起火"


async def test_a_danger_confirmed_in_a_supplement_raises_the_case_that_is_already_filed(intake: Rig) -> None:
    ticket = a_ticket(ticket_no="G1")
    first = (await intake.push(ticket)).json()["results"][0]
    assert first["outcome"]["severity"] == "IV"
    raised = (await intake.push({**ticket, "content": DANGER})).json()["results"][0]
    assert raised["outcome"]["severity"] == "II"
    (case,) = await intake.rows("cases")
    assert (case["severity"], case["item"], bool(case["emergency"])) == ("II", "0101", True)
    (told,) = await corrections(intake)
    assert (told["case_id"], told["changed"], told["previous_severity"], told["severity"]) == (first["case_id"], ["severity"], "IV", "II")
    assert len(await intake.messages(to="119")) == 1
    await intake.push({**ticket, "content": DANGER + "！"})
    assert len(await corrections(intake)) == 1


async def corrections(intake: Rig) -> list[dict[str, Any]]:
    """What is on the topic, once the outbox is empty."""
    await intake.post("/dev/clock", {"advance_seconds": 0})
    messages = [message async for message in intake.runtime.transport.read(TOPIC)]
    events = [decode(one.headers, one.key, one.value).event for one in messages]
    return [event.model_dump(mode="json") for event in events if event.type == "case.corrected.v1"]


@pytest.mark.parametrize("end", ["merge", "decline"])
async def test_a_danger_suspected_in_a_supplement_to_a_report_that_has_ended_is_for_a_person_to_judge(intake: Rig, end: str) -> None:
    other = (await intake.push(a_ticket(ticket_no="E0", content="河边有人占道摆摊"))).json()["results"][0]
    ticket = unclear(ticket_no="E1", content=SUSPICION)
    report = (await intake.push(ticket)).json()["results"][0]["report_id"]
    body = {"case_id": other["case_id"]} if end == "merge" else {"reason_code": "R5"}
    ended = await intake.post(f"/v1/reports/{report}/{end}", body)
    assert ended.status_code == 200, ended.text
    assert await intake.rows("timers") == []  # who ended it has judged what it said until then
    await intake.push({**ticket, "content": SUSPICION + "，现在冒烟了，担心起火"})
    assert (await intake.get("/v1/reports")).json()["items"][0]["report_id"] == report
    await intake.post("/dev/clock", {"advance_seconds": 61})
    assert [m["template"] for m in await intake.messages(to="supervisor-1")] == ["emergency_suspected"]
    judged = await intake.post(f"/v1/reports/{report}/confirm-emergency", {"confirmed": True})
    assert (judged.status_code, judged.json()["emergency"]["transferred_to"]) == (200, "119")
    assert len(await intake.messages(to="119")) == 1
    (case,) = await intake.rows("cases")
    assert case["severity"] == ("II" if end == "merge" else "IV")
