"""A running service from outside: order of checks, problems, idempotency, health, documents, development doors."""

import base64
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from shared.app import create_app
from shared.ids import is_id
from shared.settings import ServiceSettings
from tests.shared.app_rig import SERVICE, Ledger, running_ledger

pytestmark = pytest.mark.anyio

GOOD = b'{"owner":"a","balance":5}'


@pytest.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[Ledger]:
    async with running_ledger(tmp_path) as running:
        yield running


def pointers(answer: httpx.Response) -> list[str]:
    return [error["pointer"] for error in answer.json()["errors"]]


def assert_problem(answer: httpx.Response, status: int, code: str) -> None:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body["code"] == code
    assert body["status"] == status
    assert body["request_id"] == answer.headers["x-request-id"]
    assert not body["detail"].isascii()


async def test_a_command_is_stored_and_answered_with_its_version(ledger: Ledger) -> None:
    answer = await ledger.post_raw("/v1/accounts", GOOD)
    assert answer.status_code == 201
    assert answer.headers["etag"] == '"1"'
    assert is_id(answer.headers["x-request-id"])
    shown = (await ledger.client.get("/v1/accounts", headers=ledger.token())).json()
    assert shown == {"items": [{"id": answer.json()["id"], "balance": 5}], "next_cursor": None}


async def test_identity_then_role_are_checked_before_the_body(ledger: Ledger) -> None:
    path = "/v1/accounts/x/deposits"
    nobody = await ledger.client.post(path, content=b"no json")
    assert_problem(nobody, 401, "not_authenticated")
    assert nobody.headers["www-authenticate"].startswith("Bearer")
    assert_problem(await ledger.client.post(path, content=b"no json", headers=ledger.token("auditor")), 403, "forbidden")
    assert_problem(await ledger.post_raw(path, b"no json"), 400, "malformed_json")
    assert_problem(await ledger.post_raw(path, b'{"amount":0}'), 422, "validation_failed")
    assert_problem(await ledger.post_raw(path, b'{"amount":1}'), 404, "not_found")


async def test_who_may_do_it_without_identity_is_let_in_but_a_bad_token_is_not(ledger: Ledger) -> None:
    assert (await ledger.client.post("/v1/accounts", content=GOOD)).status_code == 201
    assert_problem(await ledger.client.post("/v1/accounts", content=GOOD, headers={"Authorization": "Bearer x"}), 401, "not_authenticated")


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        (b'{"owner":"a","balance":NaN}', "/balance"),
        (b'{"owner":"a","balance":1,"owner":"b"}', "/owner"),
        (b'{"owner":"a\\u0000","balance":1}', "/owner"),
        (b'{"owner":"\\ud83d","balance":1}', "/owner"),
        (b'{"owner":"a","balance":1,"colour":2}', "/colour"),
        (b'{"owner":"a"}', "/balance"),
        (b"[]", ""),
        (b"", "/owner"),
    ],
)
async def test_a_bad_body_is_a_422_that_names_the_place(ledger: Ledger, body: bytes, pointer: str) -> None:
    answer = await ledger.post_raw("/v1/accounts", body)
    assert_problem(answer, 422, "validation_failed")
    assert pointer in pointers(answer)


async def test_a_long_text_is_not_echoed(ledger: Ledger) -> None:
    answer = await ledger.post_raw("/v1/accounts", b'{"owner":"' + b"SECRET" * 1000 + b'","balance":1}')
    assert_problem(answer, 422, "validation_failed")
    assert "SECRET" not in answer.text


async def test_a_body_beyond_the_limit_is_refused_before_parsing(ledger: Ledger) -> None:
    assert_problem(await ledger.post_raw("/v1/accounts", b"[" * 1_048_577), 413, "too_large")


async def test_another_content_type_is_refused(ledger: Ledger) -> None:
    assert_problem(await ledger.post_raw("/v1/accounts", GOOD, Content_Type="text/plain"), 415, "unsupported_media_type")
    accepted = await ledger.post_raw("/v1/accounts", GOOD, Content_Type="application/json; charset=utf-8")
    assert accepted.status_code == 201


async def test_unknown_paths_and_methods_are_problems(ledger: Ledger) -> None:
    assert_problem(await ledger.client.get("/v1/nothing"), 404, "not_found")
    wrong = await ledger.client.put("/v1/accounts", content=GOOD)
    assert_problem(wrong, 405, "method_not_allowed")
    assert "POST" in wrong.headers["allow"]


async def test_control_characters_in_the_address_reach_no_query(ledger: Ledger) -> None:
    assert_problem(await ledger.post_raw("/v1/accounts/a%00b/deposits", b'{"amount":1}'), 404, "not_found")
    assert_problem(await ledger.client.get("/v1/accounts?owner=%00", headers=ledger.token()), 422, "validation_failed")


async def test_a_fault_behind_a_route_that_the_framework_solves_is_told_as_at_any_other(ledger: Ledger) -> None:
    assert_problem(await ledger.client.get("/v1/broken/by-number?number=28"), 503, "storage_full")
    assert_problem(await ledger.client.get("/v1/broken/by-number?number=5"), 500, "internal_fault")


async def test_a_defect_is_a_500_that_tells_nothing(ledger: Ledger) -> None:
    answer = await ledger.client.get("/v1/broken", headers={"X-Request-Id": "mine-1"})
    assert_problem(answer, 500, "internal_fault")
    assert answer.headers["x-request-id"] == "mine-1"
    assert "secret" not in answer.text


async def test_a_key_repeats_the_first_answer_and_names_what_differs(ledger: Ledger) -> None:
    first = await ledger.post_raw("/v1/accounts", GOOD, Idempotency_Key="k")
    again = await ledger.post_raw("/v1/accounts", b'{"balance": 5, "owner": "a"}', Idempotency_Key="k")
    assert (again.status_code, again.content, again.headers["etag"]) == (201, first.content, '"1"')
    assert again.headers["idempotent-replay"] == "true"
    assert "idempotent-replay" not in first.headers
    other = await ledger.post_raw("/v1/accounts", b'{"owner":"a","balance":6}', Idempotency_Key="k")
    assert_problem(other, 409, "idempotency_conflict")
    assert "/balance" in other.text
    for invalid in (b'{"owner":"a","balance":-1}', b'{"owner":"\\u0000","balance":5}', b"[]"):
        assert_problem(await ledger.post_raw("/v1/accounts", invalid, Idempotency_Key="k"), 409, "idempotency_conflict")
    somebody_else = await ledger.client.post(
        "/v1/accounts", content=GOOD, headers={**ledger.token(person="registrar-2"), "Idempotency-Key": "k"}
    )
    assert somebody_else.json() != first.json()


@pytest.mark.parametrize("key", ["", "x" * 256, "a\u00e9"])
async def test_a_key_that_is_none_is_refused(ledger: Ledger, key: str) -> None:
    headers = {**ledger.token(), "Idempotency-Key": key.encode("latin-1")}
    answer = await ledger.client.post("/v1/accounts", content=GOOD, headers=headers)
    assert_problem(answer, 422, "validation_failed")


async def test_the_hotline_signs_and_bad_rows_stay_alone(ledger: Ledger) -> None:
    body = (
        b'{"tickets":[{"owner":"a","balance":1},{"owner":"\\u0007","balance":1},{"owner":"c","balance":1,"balance":1},'
        b'{"owner":"d","balance":1e999},{"owner":"e","balance":2}]}'
    )
    answer = await ledger.push(body)
    assert answer.status_code == 200
    results = answer.json()["results"]
    assert [row["owner"] for row in results] == ["a", None, None, None, "e"]
    assert results[1]["problem"]["errors"][0]["pointer"] == "/owner"
    alone = await ledger.push(b'{"owner":"a","balance":1}')
    assert len(alone.json()["results"]) == 1


@pytest.mark.parametrize("body", [b'{"tickets":[]}', b'{"tickets":{}}', b'{"tickets":[{}],"more":1}', b'{"tickets":[{},{},{},{},{},{}]}'])
async def test_a_batch_that_is_none_is_refused_whole(ledger: Ledger, body: bytes) -> None:
    assert_problem(await ledger.push(body), 422, "validation_failed")


async def test_a_wrong_late_or_missing_signature_is_refused(ledger: Ledger) -> None:
    assert_problem(await ledger.push(GOOD, secret="wrong"), 401, "not_authenticated")
    assert_problem(await ledger.push(GOOD, late=301), 401, "not_authenticated")
    assert_problem(await ledger.push(GOOD, late=-310), 401, "not_authenticated")
    assert (await ledger.push(GOOD, late=290)).status_code == 200
    assert_problem(await ledger.client.post("/v1/pushes", content=GOOD), 401, "not_authenticated")
    assert_problem(await ledger.post_raw("/v1/pushes", GOOD), 403, "forbidden")


async def test_forms_are_read_and_limited(ledger: Ledger) -> None:
    answer = await ledger.client.post("/v1/files", files={"file": b"x" * 100}, data={"kind": "before"}, headers=ledger.token())
    assert answer.json() == {"size": 100, "kind": "before"}
    large = await ledger.client.post("/v1/files", files={"file": b"x" * 5000}, data={"kind": "before"}, headers=ledger.token())
    assert_problem(large, 413, "too_large")
    missing = await ledger.client.post("/v1/files", data={"kind": "before"}, headers=ledger.token())
    assert_problem(missing, 422, "validation_failed")
    assert pointers(missing) == ["/file"]


async def test_a_streamed_form_without_length_is_limited_too(ledger: Ledger) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n'
        for _ in range(10):
            yield b"x" * 1000
        yield b"\r\n--b--\r\n"

    headers = {**ledger.token(), "Content-Type": "multipart/form-data; boundary=b"}
    assert_problem(await ledger.client.post("/v1/files", content=pieces(), headers=headers), 413, "too_large")


async def test_health_tells_the_parts_and_metrics_count_by_template(ledger: Ledger) -> None:
    assert (await ledger.client.get("/health/live")).status_code == 200
    ready = await ledger.client.get("/health/ready")
    assert ready.status_code == 200
    assert ready.json()["checks"] == {"database": True, "storage": True, "lane": True, "consumer": True, "bus": True}
    await ledger.post_raw("/v1/accounts/some-id/deposits", b'{"amount":1}')
    await ledger.client.get("/v1/secret-token-path")
    text = (await ledger.client.get("/metrics")).text
    assert 'bihuan_http_requests_total{method="POST",route="/v1/accounts/{account_id}/deposits",status="404"} 1.0' in text
    assert 'route="unmatched",status="404"' in text
    assert "some-id" not in text
    assert "secret-token-path" not in text
    for name in (
        "bihuan_http_request_duration_seconds_bucket",
        "bihuan_outbox_rows 0.0",
        "bihuan_outbox_oldest_seconds",
        'bihuan_consumer_lag{topic="bihuan.events"}',
        "bihuan_dead_letters 0.0",
        'bihuan_open_cases{light="red"}',
        "bihuan_invariant_violations",
        "bihuan_deadlines_provisional",
    ):
        assert name in text


async def test_a_service_that_is_not_running_is_live_and_not_ready() -> None:
    app = create_app(SERVICE, ServiceSettings(env="dev"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://ledger") as client:
        assert (await client.get("/health/live")).status_code == 200
        assert (await client.get("/health/ready")).status_code == 503


async def test_the_openapi_document_declares_problems_roles_and_names(ledger: Ledger) -> None:
    document = (await ledger.client.get("/openapi.json")).json()
    operation = document["paths"]["/v1/accounts"]["post"]
    assert operation["operationId"] == "open_account"
    assert operation["x-roles"] == ["public", "registrar"]
    assert list(operation["responses"]["422"]["content"]) == ["application/problem+json"]
    assert {"400", "401", "403", "409", "413", "415", "503"} <= operation["responses"].keys()
    assert operation["responses"]["201"]["content"]["application/json"]["schema"]["$ref"].endswith("/AccountView")
    assert "/dev/tokens" not in document["paths"]
    assert "/metrics" not in document["paths"]
    push = document["paths"]["/v1/pushes"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert push["oneOf"][0]["$ref"].endswith("/AccountBody")
    page = await ledger.client.get("/docs")
    assert (page.status_code, "https://" in page.text) == (200, False)
    assert (await ledger.client.get("/asyncapi.json")).json()["asyncapi"] == "3.0.0"


async def test_development_tokens_open_the_doors_of_their_person(ledger: Ledger) -> None:
    answer = await ledger.client.post("/dev/tokens", json={"person_id": "registrar-1"})
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    assert (await ledger.client.get("/v1/accounts", headers=headers)).status_code == 200
    assert_problem(await ledger.client.post("/dev/tokens", json={"person_id": "nobody-1"}), 404, "not_found")
    assert (await ledger.client.post("/dev/tokens", json={"person_id": "device-1"})).status_code == 200


async def test_development_events_are_published_as_they_are(ledger: Ledger) -> None:
    body = {"headers": {"ce_id": "e1", "ce_type": "x"}, "key": "k", "value_base64": base64.b64encode(b"\xff").decode()}
    assert (await ledger.client.post("/dev/events", json=body)).status_code == 202
    found = [message.value async for message in ledger.runtime.transport.read("bihuan.events")]
    assert found == [b"\xff"]
    assert_problem(await ledger.client.post("/dev/events", json={**body, "value_base64": "*"}), 422, "validation_failed")


async def test_the_simulated_clock_moves_through_its_door_only(tmp_path: Path) -> None:
    async with running_ledger(tmp_path, clock="2026-09-28T09:00:00+08:00") as ledger:
        moved = await ledger.client.post("/dev/clock", json={"advance_seconds": 3600})
        assert moved.status_code == 200, moved.text
        assert moved.json()["now"].startswith("2026-09-28T02:00:00")
        assert_problem(await ledger.client.post("/dev/clock", json={"now": "2026-09-28T09:30:00+08:00"}), 422, "validation_failed")
        assert (await ledger.client.get("/dev/messages")).json() == {"items": []}


async def test_the_development_doors_are_absent_in_production(tmp_path: Path) -> None:
    secrets = {"hotline_secret": "h" * 32, "link_secret": "l" * 32, "data_key": "d" * 64, "message_secret": "m" * 32}
    production = ServiceSettings(env="production", data_dir=tmp_path, jwks_url="http://127.0.0.1:9/keys", log_level="error", **secrets)
    async with running_ledger(tmp_path, own=production) as ledger:
        for path in ("/dev/tokens", "/dev/clock", "/dev/events", "/internal/clock/status"):
            assert_problem(await ledger.client.post(path, json={}), 404, "not_found")
        assert_problem(await ledger.client.get("/dev/messages"), 404, "not_found")
        unknown = await ledger.client.get("/v1/accounts", headers=ledger.token())
        assert_problem(unknown, 503, "busy")


async def test_the_ops_desk_sees_what_waits_for_the_bus(ledger: Ledger) -> None:
    assert ledger.runtime.relay is not None
    await ledger.runtime.relay.stop()
    opened = (await ledger.post_raw("/v1/accounts", GOOD)).json()["id"]
    shown = (await ledger.client.get("/ops/outbox", headers=ledger.token("ops"))).json()
    assert (shown["rows"], shown["relaying_here"]) == (1, False)
    assert [(row["key"], row["type"]) for row in shown["first"]] == [(opened, "money.moved.v1")]
