"""Spans: what is told, by whose decision, and what they never say."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from sqlalchemy import select

from shared.db.commands import Answer
from shared.http import Http, HttpFailure
from shared.ids import new_id
from shared.settings import ServiceSettings
from shared.telemetry import bind_trace, is_sampled
from shared.tracing import SILENT, Allowance, Tracing
from tests.collector import Collector, Told, collecting
from tests.shared.app_rig import Ledger, running_ledger
from tests.shared.kernel_rig import NOON, Deposit, OpenAccount, rig
from tests.shared.receiver import receiver

pytestmark = pytest.mark.anyio

TRACE, SPAN = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
ASKING = {"traceparent": f"00-{TRACE}-{SPAN}-01"}


@pytest.fixture
def collector() -> Iterator[Collector]:
    with collecting() as running:
        yield running


@asynccontextmanager
async def ledger(folder: Path, collector: Collector, ratio: float = 1.0, asked: int = 0) -> AsyncIterator[Ledger]:
    """A service that tells the collector everything by the time the block is left."""
    async with running_ledger(folder, trace_url=collector.url, trace_ratio=ratio, trace_asked=asked) as running:
        yield running


async def open_account(running: Ledger, owner: str = "a", **headers: str) -> str:
    answer = await running.client.post("/v1/accounts", json={"owner": owner, "balance": 5}, headers={**running.token(), **headers})
    assert answer.status_code == 201
    return str(answer.json()["id"])


async def outbox(running: Ledger) -> list[str]:
    """The trace contexts with which events wait."""
    table = running.runtime.database.metadata.tables["outbox"]
    rows = await running.runtime.database.rows(select(table).order_by(table.c.position))
    return [row["headers"]["traceparent"] for row in rows]


def served(collector: Collector) -> list[Told]:
    return [span for span in collector.spans if span.kind == "server"]


# ---- what is told ----------------------------------------------------------------------------------------------------------------------


async def test_a_request_at_a_fixed_path_is_told_with_its_route_its_command_and_the_waits_for_the_database(
    tmp_path: Path, collector: Collector
) -> None:
    async with ledger(tmp_path, collector) as running:
        await open_account(running)
    request = collector.one("POST /v1/accounts")
    assert (request.kind, request.parent, request.failed) == ("server", "", False)
    assert request.said["http.route"] == "/v1/accounts"
    assert request.said["http.response.status_code"] == 201
    (command,) = collector.children(request)
    assert (command.name, command.said["bihuan.outcome"], command.said["bihuan.door"]) == ("command OpenAccount", "201", "door")
    assert command.said["bihuan.steps"] == ["account open →open"]
    waits = [span for span in collector.children(command) if span.kind == "client"]
    assert waits[-1].name == "write"
    assert waits[-1].said["bihuan.rows"] >= 4
    assert {wait.said["db.system.name"] for wait in waits} == {"sqlite"}
    assert all(request.began <= span.began <= span.ended <= request.ended for span in (command, *waits))


async def test_the_event_of_a_command_is_sent_under_the_command(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector) as running:
        await open_account(running)
        for _ in range(200):
            if not await outbox(running):
                break
            await asyncio.sleep(0.02)
    sent = collector.one("send money.moved.v1")
    assert (sent.kind, sent.parent) == ("producer", collector.one("command OpenAccount").id)


async def test_a_path_is_told_as_its_template_and_nothing_says_who_or_what_was_asked(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector) as running:
        account = await open_account(running, "林秀英13900001234")
        paid = await running.client.post(f"/v1/accounts/{account}/deposits?why=geheim", json={"amount": 3}, headers=running.token())
        listed = await running.client.get("/v1/accounts", params={"owner": "林秀英13900001234"}, headers=running.token("auditor"))
        nowhere = await running.client.get("/v1/survey/geheim-token", headers={**running.token(), "User-Agent": "geheim", "Host": "geheim"})
        assert [answer.status_code for answer in (paid, listed, nowhere)] == [200, 200, 404]
    names = sorted(span.name for span in served(collector))
    assert names == ["GET", "GET /v1/accounts", "POST /v1/accounts", "POST /v1/accounts/{account_id}/deposits"]
    for span in collector.spans:
        for secret in ("林秀英", "13900001234", "geheim", account, "registrar-1"):
            assert secret not in span.text, (span.name, span.said)


async def test_a_refusal_is_no_error_and_a_defect_is_one_without_its_words(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector) as running:
        account = await open_account(running)
        refused = await running.client.post("/v1/accounts/none/deposits", json={"amount": 3}, headers=running.token())
        broken = await running.client.post(f"/v1/accounts/{account}/deposits", json={"amount": 13}, headers=running.token())
        fault = await running.client.get("/v1/broken")
        assert [answer.status_code for answer in (refused, broken, fault)] == [404, 500, 500]
    by_outcome = {span.said["bihuan.outcome"]: span.failed for span in collector.named("command Deposit")}
    assert by_outcome == {"not_found": False, "ZeroDivisionError": True}
    by_status = {(span.name, span.said["http.response.status_code"]): span.failed for span in served(collector)}
    assert by_status[("POST /v1/accounts/{account_id}/deposits", 404)] is False
    assert by_status[("POST /v1/accounts/{account_id}/deposits", 500)] is True
    assert by_status[("GET /v1/broken", 500)] is True
    assert not any("secret-detail" in span.text or "a defect" in span.text for span in collector.spans)


async def test_looks_at_health_and_metrics_are_not_told(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector) as running:
        for path in ("/health/live", "/health/ready", "/metrics"):
            assert (await running.client.get(path)).status_code == 200
    assert collector.spans == []


# ---- by whose decision -----------------------------------------------------------------------------------------------------------------


async def test_without_an_address_nothing_is_told_and_a_callers_wish_goes_no_further(tmp_path: Path) -> None:
    async with running_ledger(tmp_path, trace_ratio=1.0) as running:
        assert not running.runtime.lane.kernel.tracing.on
        assert running.runtime.lane.kernel.tracing.passes_by({"type": "http", "path": "/", "headers": [(b"traceparent", b"x")]})
        async with held(running):
            await open_account(running, **ASKING)
            (context,) = await outbox(running)
    assert context[3:35] == TRACE
    assert not is_sampled(context)


@asynccontextmanager
async def held(running: Ledger) -> AsyncIterator[None]:
    """Nothing leaves the outbox meanwhile."""
    relay: Any = running.runtime.relay
    await relay.stop()
    yield


async def test_strangers_cannot_make_a_service_record(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector, ratio=0.0, asked=0) as running, held(running):
        for _ in range(3):
            await open_account(running, **ASKING)
        contexts = await outbox(running)
    assert collector.spans == []
    assert not any(is_sampled(context) for context in contexts)


async def test_a_caller_that_asks_is_continued_as_far_as_the_allowance_goes(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector, ratio=0.0, asked=1) as running:
        began = time.monotonic()
        for _ in range(8):
            await open_account(running, **ASKING, tracestate="vendor=geheim", baggage="who=geheim")
        seconds = int(time.monotonic() - began) + 1
        await open_account(running)
        await open_account(running, traceparent=ASKING["traceparent"][:-2] + "00")
        await open_account(running, traceparent="00-nonsense-01")
    requests = served(collector)
    assert 1 <= len(requests) <= min(8, seconds + 1)
    assert {(span.trace, span.parent) for span in requests} == {(TRACE, SPAN)}
    assert {span.trace for span in collector.spans} == {TRACE}
    assert not any("geheim" in span.text for span in collector.spans)


async def test_a_request_that_is_drawn_begins_a_trace_of_its_own_and_points_to_its_caller(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector, asked=0) as running:
        await open_account(running, **ASKING)
    request = collector.one("POST /v1/accounts")
    assert request.trace != TRACE
    assert (request.parent, request.links) == ("", ((TRACE, SPAN),))


async def test_about_as_many_as_the_ratio_says_are_drawn(tmp_path: Path) -> None:
    tracing = Tracing("ledger")
    tracing.start(ServiceSettings(env="dev", data_dir=tmp_path, trace_url="http://127.0.0.1:9/v1/traces"))
    try:
        told = sum(not tracing.passes_by({"type": "http", "path": "/v1/accounts", "headers": []}) for _ in range(20_000))
    finally:
        await tracing.stop()
    assert 120 <= told <= 290  # 200 expected at the default of a hundredth; seven deviations either way


def test_an_allowance_is_given_anew_every_second(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("shared.tracing.time.monotonic", lambda: now[0])
    allowance = Allowance(2)
    assert [allowance.take() for _ in range(4)] == [True, True, False, False]
    now[0] += 0.9
    assert not allowance.take()
    now[0] += 0.2
    assert [allowance.take() for _ in range(3)] == [True, True, False]
    assert not Allowance(0).take()


@pytest.mark.parametrize("address", ["collector:4318", "ftp://collector/v1/traces", "http://"])
def test_an_address_for_spans_must_be_one(address: str, tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="http"):
        ServiceSettings(env="dev", data_dir=tmp_path, trace_url=address)


async def test_a_collector_that_is_away_disturbs_nobody_and_holds_up_no_end(tmp_path: Path) -> None:
    nowhere = Collector(url="http://127.0.0.1:9/v1/traces")
    async with ledger(tmp_path, nowhere) as running:
        for _ in range(5):
            await open_account(running)
        began = time.monotonic()
    assert time.monotonic() - began < 15


# ---- matters ---------------------------------------------------------------------------------------------------------------------------


async def test_whatever_changes_a_matter_later_is_told_in_the_trace_of_its_beginning(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector, ratio=0.0, asked=1) as running, held(running):
        account = await open_account(running, **ASKING)
        other = await open_account(running)
        for id_ in (account, other):
            paid = await running.client.post(f"/v1/accounts/{id_}/deposits", json={"amount": 3}, headers=running.token())
            assert paid.status_code == 200
        contexts = await outbox(running)
    began, deposit = collector.one("command OpenAccount"), collector.one("command Deposit")
    assert (deposit.trace, deposit.parent, deposit.links) == (TRACE, began.id, ())
    assert [is_sampled(context) for context in contexts] == [True, False, True, False]
    assert contexts[0][36:52] == began.id
    assert contexts[2][3:52] == f"{TRACE}-{deposit.id}"
    assert len(served(collector)) == 1


async def test_a_told_request_and_the_matter_that_it_changes_point_to_each_other(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector) as running:
        account = await open_account(running)
        await running.client.post(f"/v1/accounts/{account}/deposits", json={"amount": 3}, headers=running.token())
    began, deposit = collector.one("command OpenAccount"), collector.one("command Deposit")
    request = collector.one("POST /v1/accounts/{account_id}/deposits")
    assert (deposit.trace, deposit.parent) == (began.trace, began.id)
    assert request.trace != began.trace
    assert deposit.links == ((request.trace, request.id),)
    assert request.links == ((deposit.trace, deposit.id),)


async def test_what_changes_an_untold_matter_is_told_in_the_trace_of_its_own_request(tmp_path: Path, collector: Collector) -> None:
    async with ledger(tmp_path, collector, ratio=0.0, asked=1) as running, held(running):
        account = await open_account(running)
        headers = {**running.token(), **ASKING}
        await running.client.post(f"/v1/accounts/{account}/deposits", json={"amount": 3}, headers=headers)
        await running.client.post(f"/v1/accounts/{account}/deposits", json={"amount": 4}, headers=running.token())
        contexts = await outbox(running)
    deposit = collector.one("command Deposit")
    assert (deposit.trace, deposit.parent) == (TRACE, served(collector)[0].id)
    assert [is_sampled(context) for context in contexts] == [False, True, False]


async def test_rows_of_one_request_are_matters_of_their_own(tmp_path: Path, collector: Collector) -> None:
    tracing = Tracing("ledger")
    tracing.start(ServiceSettings(env="dev", data_dir=tmp_path, trace_url=collector.url, trace_ratio=1.0))
    async with rig(f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}") as made:
        made.lane.kernel.tracing = tracing
        bind_trace(ASKING["traceparent"])
        answers = await made.lane.submit_many([OpenAccount(now=NOON, id=new_id()) for _ in range(3)])
        assert all(isinstance(answer, Answer) for answer in answers)
    await tracing.stop()
    commands = collector.named("command OpenAccount")
    assert len({command.trace for command in commands} | {TRACE}) == 4
    assert all(command.parent == "" and (TRACE, SPAN) in command.links for command in commands)


async def test_commands_that_share_a_batch_are_linked_with_it(tmp_path: Path, collector: Collector) -> None:
    tracing = Tracing("ledger")
    tracing.start(ServiceSettings(env="dev", data_dir=tmp_path, trace_url=collector.url, trace_ratio=1.0))
    async with rig(f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}") as made:
        made.lane.kernel.tracing = tracing
        ids = [new_id(), new_id()]
        await made.lane.submit_many([OpenAccount(now=NOON, id=id_) for id_ in ids])
        await asyncio.gather(*(made.lane.submit(Deposit(now=NOON, id=id_, amount=1)) for id_ in ids))
    await tracing.stop()
    for name in ("OpenAccount", "Deposit"):
        commands = collector.named(f"command {name}")
        (batch,) = [span for span in collector.named("batch") if set(span.links) == {(one.trace, one.id) for one in commands}]
        assert batch.said["bihuan.commands"] == 2
        assert all((batch.trace, batch.id) in command.links for command in commands)
        assert collector.children(batch)[-1].name == "write"


# ---- calls to others -------------------------------------------------------------------------------------------------------------------


async def test_a_call_out_carries_the_trace_and_is_told_without_its_address(tmp_path: Path, collector: Collector) -> None:
    seen: list[str | None] = []

    async def answers(path: str, headers: dict[str, str], _: bytes) -> tuple[int, bytes]:
        seen.append(headers.get("traceparent"))
        return (500 if "bad" in path else 200), b"{}"

    tracing = Tracing("ledger")
    tracing.start(ServiceSettings(env="dev", data_dir=tmp_path, trace_url=collector.url))
    async with receiver(answers) as url, Http(tracing=tracing) as http:
        bind_trace(None)
        await http.get(f"{url}/untold")
        bind_trace(ASKING["traceparent"])
        await http.post(f"{url}/geheim?token=geheim", b"{}")
        await http.get(f"{url}/bad")
    async with Http(tracing=tracing) as http:
        with pytest.raises(HttpFailure):
            await http.get("http://127.0.0.1:9/geheim")
    await tracing.stop()
    post, bad, away = collector.spans
    assert [(span.name, span.failed, span.trace, span.parent) for span in (post, bad, away)] == [
        ("POST", False, TRACE, SPAN),
        ("GET", True, TRACE, SPAN),
        ("GET", True, TRACE, SPAN),
    ]
    assert seen == [None, f"00-{TRACE}-{post.id}-01", f"00-{TRACE}-{bad.id}-01"]
    assert away.said["error.type"] == "HttpFailure"
    assert not any("geheim" in span.text for span in collector.spans)


async def test_silence_begins_nothing() -> None:
    assert not SILENT.begin("anything").is_recording()
    assert SILENT.passes_by({"type": "http", "path": "/", "headers": []})


async def test_the_standard_switch_silences_whatever_the_settings_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_SDK_DISABLED", "true")
    tracing = Tracing("ledger")
    tracing.start(ServiceSettings(env="dev", data_dir=tmp_path, trace_url="http://127.0.0.1:9/v1/traces", trace_ratio=1))
    assert not tracing.on
    assert tracing.passes_by({"type": "http", "path": "/", "headers": []})
    await tracing.stop()
