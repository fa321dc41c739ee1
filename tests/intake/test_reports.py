"""Taking in reports, through the public door."""

import asyncio
from typing import Any

import pytest

from tests.intake.rig import IN_PQ1, VENDORS, Rig, a_report

pytestmark = pytest.mark.anyio


async def test_staff_with_item_and_point_get_a_case_at_once(intake: Rig) -> None:
    shown = await intake.report()
    assert shown["status"] == "registered"
    assert shown["case_no"] == "E33038320261123000001"
    assert shown["report_no"].startswith("R33038320261123")
    assert shown["area"]["district"] == "PQ1"
    assert set(shown["item"]) == {"code", "name", "confidence", "alternatives"}
    assert {"fact", "value", "source"} == set(shown["explanation"][0])
    events = [row["type"] for row in await intake.rows("outbox")]
    history = [row["action"] for row in await intake.rows("history") if row["key"] == shown["case_id"]]
    assert history == ["register"]
    assert events in ([], ["case.registered.v1"])  # the relay may have taken it away already


@pytest.mark.parametrize(
    ("person", "channel", "status"),
    [
        (None, "grid_app", 401),
        (None, None, 401),
        (None, "citizen_app", 422),
        ("officer-zh1-1", "device", 403),
        ("officer-zh1-1", "fax", 422),
    ],
)
async def test_who_sends_is_judged_before_what_is_sent(intake: Rig, person: str | None, channel: str | None, status: int) -> None:
    answer = await intake.post("/v1/reports", {"channel": channel, "nothing": 1}, person)
    assert answer.status_code == status, answer.text


async def test_a_report_that_nobody_can_place_waits(intake: Rig) -> None:
    shown = await intake.report(location=None)
    assert (shown["status"], shown["case_id"], shown["area"], shown["place_state"]) == ("in_review", None, None, "unknown")
    answer = await intake.get(f"/v1/reports/{shown['report_id']}")
    assert [reason["code"] for reason in answer.json()["reasons"]] == ["place_unknown"]


async def test_a_point_outside_all_cells_is_taken_in_without_area(intake: Rig) -> None:
    shown = await intake.report(location={"lon": -120.55, "lat": 27.57})
    assert (shown["status"], shown["area"]) == ("in_review", None)


@pytest.mark.parametrize(
    ("person", "channel", "status"),
    [
        (None, "citizen_app", 201),
        (None, "grid_app", 401),
        (None, "superior", 401),
        ("citizen_app-1", "citizen_app", 201),
        ("citizen_app-1", "device", 403),
        ("device-1", "device", 201),
        ("device-1", "citizen_app", 403),
        ("officer-zh1-1", "grid_app", 201),
        ("officer-zh1-1", "patrol", 201),
        ("officer-zh1-1", "superior", 403),
        ("auxiliary-zh1-1", "patrol", 201),
        ("supervisor-1", "superior", 201),
        ("dispatcher-1", "superior", 201),
        ("supervisor-1", "grid_app", 403),
        ("registrar-1", "grid_app", 201),
        ("registrar-1", "citizen_app", 201),
        ("registrar-1", "inspection", 201),
        ("officer-zh1-1", "inspection", 403),
        ("evaluator-1", "grid_app", 403),
        ("planner-1", "citizen_app", 403),
    ],
)
async def test_who_may_send_by_which_channel(intake: Rig, person: str | None, channel: str, status: int) -> None:
    answer = await intake.post("/v1/reports", a_report(channel=channel), person)
    assert answer.status_code == status, answer.text


async def test_nobody_is_registered_on_the_own_item_alone(intake: Rig) -> None:
    answer = await intake.post("/v1/reports", a_report(channel="citizen_app", text="看一下这里吧"), None)
    assert answer.json()["status"] == "in_review"
    clear = await intake.post("/v1/reports", a_report(channel="citizen_app"), None)
    assert clear.json()["status"] == "registered"


BAD: list[dict[str, Any]] = [
    {"channel": "pigeon"},
    {"source_id": ""},
    {"source_id": "x" * 65},
    {"source_id": "a\nb"},
    {"text": ""},
    {"text": "长" * 3001},
    {"text": 7},
    {"text": "坏\u0007字"},
    {"occurred_at": "2026-11-23T08:50:00"},
    {"occurred_at": "2026-11-23T09:06:00+08:00"},
    {"occurred_at": "1999-12-31T23:59:59+00:00"},
    {"occurred_at": "0001-01-01T00:00:00+08:00"},
    {"occurred_at": 1764000000},
    {"occurred_at": "gestern"},
    {"location": {"lon": 120.55}},
    {"location": {"lon": 27.57, "lat": 120.55}},
    {"location": {"lon": "120.55", "lat": 27.57}},
    {"location": {}},
    {"location": {**IN_PQ1, "crs": "utm"}},
    {"location": {**IN_PQ1, "height": 3}},
    {"item_code": "9999"},
    {"item_code": "101"},
    {"severity": "V"},
    {"reporter": {"phones": "1"}},
    {"subject": {"uscc": "91330383ma2ab0cd21"}},
    {"subject": {"uscc": "91330383MA2AB0CD20"}},
    {"extra": [1]},
    {"attachments": "none"},
    {"unknown": 1},
]


@pytest.mark.parametrize("wrong", BAD, ids=lambda wrong: str(wrong)[:40])
async def test_a_wrong_body_is_refused_with_the_place_of_the_fault(intake: Rig, wrong: dict[str, Any]) -> None:
    answer = await intake.post("/v1/reports", a_report(**wrong), intake.grid_worker)
    assert answer.status_code == 422, answer.text
    problem = answer.json()
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert problem["code"] == "validation_failed"
    assert problem["errors"][0]["pointer"].startswith("/" + next(iter(wrong)))
    assert await intake.rows("reports") == []


async def test_a_time_a_little_ahead_is_now(intake: Rig) -> None:
    shown = await intake.report(occurred_at="2026-11-23T09:04:00+08:00")
    case = (await intake.get(f"/v1/reports/{shown['report_id']}")).json()
    assert case["occurred_at"] == "2026-11-23T01:00:00.000000Z"


async def test_an_unknown_attachment_is_refused(intake: Rig) -> None:
    answer = await intake.post("/v1/reports", a_report(attachments=["nothing"]), intake.grid_worker)
    assert (answer.status_code, answer.json()["code"]) == (422, "attachment_unknown")
    assert answer.json()["errors"][0]["pointer"] == "/attachments/0"


async def test_the_same_source_id_with_the_same_body_is_a_replay(intake: Rig) -> None:
    body = a_report()
    first = await intake.post("/v1/reports", body, intake.grid_worker)
    again = await intake.post("/v1/reports", body, intake.grid_worker)
    assert again.status_code == 201
    assert again.json() == first.json()
    assert again.headers["Idempotent-Replay"] == "true"
    other = await intake.post("/v1/reports", {**body, "text": "别的事情"}, intake.grid_worker)
    assert (other.status_code, other.json()["code"], other.json()["fields"]) == (409, "idempotency_conflict", ["/text"])
    assert len(await intake.rows("reports")) == 1
    elsewhere = await intake.post("/v1/reports", body, "officer-zh1-1")
    assert elsewhere.json()["report_id"] != first.json()["report_id"]


async def test_twenty_at_once_with_one_key_make_one_report(intake: Rig) -> None:
    body = a_report()
    answers = await asyncio.gather(*(intake.post("/v1/reports", body, intake.grid_worker, Idempotency_Key="k1") for _ in range(20)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["report_id"] for answer in answers}) == 1
    assert sum("Idempotent-Replay" in answer.headers for answer in answers) == 19


async def test_nobody_has_a_quota_per_address_whatever_the_headers_say(intake: Rig) -> None:
    most = intake.runtime.town.catalogue.parameter("quotas", "anonymous_reports_per_hour")
    first = a_report(channel="citizen_app")
    assert (await intake.post("/v1/reports", first, None)).status_code == 201
    for number in range(most - 1):
        answer = await intake.post("/v1/reports", a_report(channel="citizen_app"), None, X_Forwarded_For=f"1.2.3.{number}")
        assert answer.status_code == 201
    over = await intake.post("/v1/reports", a_report(channel="citizen_app"), None, X_Forwarded_For="9.9.9.9")
    assert (over.status_code, over.json()["code"]) == (429, "too_many_reports")
    assert 0 < int(over.headers["Retry-After"]) <= 3601
    assert (await intake.post("/v1/reports", first, None)).headers["Idempotent-Replay"] == "true"
    assert (await intake.post("/v1/reports", a_report(channel="citizen_app"), "citizen_app-1")).status_code == 201


async def test_a_quota_counts_those_that_come_at_the_same_moment(intake: Rig) -> None:
    most = intake.runtime.town.catalogue.parameter("quotas", "anonymous_reports_per_hour")
    answers = await asyncio.gather(*(intake.post("/v1/reports", a_report(channel="citizen_app"), None) for _ in range(most + 15)))
    assert sorted(answer.status_code for answer in answers) == [201] * most + [429] * 15


async def test_a_reporter_gets_a_link_to_the_own_progress(intake: Rig) -> None:
    shown = await intake.report(reporter={"name": "李四", "phone": "+86 139-1234-5678"}, person="registrar-1", channel="citizen_app")
    (sms,) = await intake.messages(to="13912345678")
    assert sms["link"].endswith(shown["track_token"])
    tracked = await intake.get(f"/v1/track/{shown['track_token']}", None)
    assert tracked.status_code == 200
    assert set(tracked.json()) == {"status", "status_text", "steps", "next_step", "due_at"}
    assert (await intake.get(f"/v1/track/{shown['track_token']}x", None)).status_code == 404
    assert (await intake.get("/v1/track/nothing", None)).status_code == 404


async def test_a_confirmed_danger_calls_for_help_in_the_same_transaction(intake: Rig) -> None:
    shown = await intake.report(text="龙翔路菜市场起火了，快来人", item_code=None)
    assert shown["emergency"] == {"transferred_to": "119", "suspected": False}
    assert shown["severity"] in ("I", "II")
    assert shown["status"] == "registered"
    (message,) = await intake.messages(to="119")
    assert "起火" in message["text"]


async def test_a_suspected_danger_waits_and_after_a_minute_a_supervisor_is_told(intake: Rig) -> None:
    await intake.report()
    shown = await intake.report(text="楼道里电动车充电，担心起火", item_code="0702")
    assert (shown["status"], shown["emergency"]["suspected"]) == ("in_review", True)
    await intake.report(text="随便说说")
    queue = (await intake.get("/v1/reports")).json()["items"]
    assert queue[0]["report_id"] == shown["report_id"]
    assert await intake.messages(to="119") == []
    timers = await intake.rows("timers")
    assert [(timer["kind"], timer["ref"]) for timer in timers] == [("emergency_unconfirmed", shown["report_id"])]


async def test_personal_data_stand_nowhere_in_clear(intake: Rig) -> None:
    text = "我是王小明，电话13912345678，车牌浙C12345，楼下有人占道经营摆摊"
    reporter = {"name": "王小明", "phone": "13912345678"}
    shown = await intake.report(text=text, reporter=reporter, extra={"备用电话": "13912345678"})
    folder = intake.runtime.settings.data_dir
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix != ".migrating":
            content = path.read_bytes()
            assert b"13912345678" not in content, path
            assert "王小明".encode() not in content, path
    plain = (await intake.get(f"/v1/reports/{shown['report_id']}", "registrar-1")).json()
    assert plain["text"] == text
    masked = (await intake.get(f"/v1/reports/{shown['report_id']}", "supervisor-1")).json()
    assert "13912345678" not in masked["text"]
    assert "王小明" not in masked["text"]
    assert masked["reporter"] == {"label": "王**", "masked_phone": "139****5678"}


async def test_a_confidential_reporter_is_only_a_label(intake: Rig) -> None:
    reporter = {"name": "王小明", "phone": "13912345678", "confidential": True}
    shown = await intake.report(reporter=reporter)
    seen = (await intake.get(f"/v1/reports/{shown['report_id']}", "registrar-1")).json()
    assert seen["reporter"]["label"] == "保密反映人"
    assert seen["reporter"]["masked_phone"] is None


@pytest.mark.parametrize(
    ("person", "status"),
    [
        ("registrar-1", 200),
        ("evaluator-1", 200),
        ("supervisor-1", 200),
        ("auditor-1", 200),
        ("officer-zh1-1", 403),
        ("dispatcher-1", 403),
        (None, 401),
    ],
)
async def test_who_reads_reports(intake: Rig, person: str | None, status: int) -> None:
    assert (await intake.get("/v1/reports", person)).status_code == status


async def test_reports_are_found_by_filter_and_paged(intake: Rig) -> None:
    made = [await intake.report(text=f"{VENDORS}{number}") for number in range(5)]
    await intake.report(channel="patrol", item_code="0302", text="施工噪声")
    page = (await intake.get("/v1/reports", item="0101", limit=2, count="true")).json()
    assert (len(page["items"]), page["total"]) == (2, 5)
    seen = [item["id"] for item in page["items"]]
    while page["next_cursor"]:
        page = (await intake.get("/v1/reports", item="0101", limit=2, cursor=page["next_cursor"])).json()
        seen += [item["id"] for item in page["items"]]
    assert seen == [one["report_id"] for one in reversed(made)]
    assert len((await intake.get("/v1/reports", channel="patrol")).json()["items"]) == 1
    assert len((await intake.get("/v1/reports", area="PQ1")).json()["items"]) == 6
    assert len((await intake.get("/v1/reports", area=made[0]["area"]["grid"])).json()["items"]) == 6
    assert (await intake.get("/v1/reports", area="PQ5")).json()["items"] == []
    assert len((await intake.get("/v1/reports", **{"from": "2026-11-23", "to": "2026-11-23"})).json()["items"]) == 6
    assert (await intake.get("/v1/reports", **{"from": "2026-11-24"})).json()["items"] == []
    for wrong in ({"limit": 201}, {"from": "x"}, {"from": "2026-11-24", "to": "2026-11-20"}, {"status": "no"}, {"cursor": "x"}):
        assert (await intake.get("/v1/reports", **wrong)).status_code == 422


async def test_unknown_reports_and_cases_are_404(intake: Rig) -> None:
    for path in ("/v1/reports/nothing", "/v1/cases/nothing", "/v1/cases/nothing/timeline", "/v1/attachments/nothing"):
        answer = await intake.get(path)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
