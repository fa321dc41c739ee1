"""Servers that go away under load, clients that hang up, bytes on the topic that are anybody's."""

import asyncio
import json
import os
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import uvicorn
from sqlalchemy import func, select

from shared.app import create_app
from shared.auth import DevKey
from shared.bus.transport import BusRecord
from shared.contracts.base import REGISTRY
from shared.service import Runtime
from shared.settings import ServiceSettings
from tests.faults.town import embedded_town, kafka_town, wait_for
from tests.servers import KafkaServer, PostgresServer, ServerMissing
from tests.shared.app_rig import SERVICE, create_tables
from tests.shared.kernel_rig import MoneyMoved, metadata
from tests.shared.test_pipeline import TOPIC, Line, line, until

BROKER_AWAY_SECONDS = float(os.environ.get("BIHUAN_TEST_OUTAGE", "6"))
"""In `make soak` it is a whole minute."""
HEADERS = {
    "ce_specversion": "1.0",
    "ce_source": "/bihuan/ledger",
    "ce_time": "2026-11-23T04:00:00Z",
    "content-type": "application/json",
    "ce_type": "money.moved.v1",
}


def required(name: str, error: ServerMissing) -> None:
    if name in os.environ.get("BIHUAN_TEST_REQUIRE", "").split(","):
        pytest.fail(str(error), pytrace=False)
    pytest.skip(str(error))


def test_broker_and_database_go_away_under_load_and_everything_arrives_afterwards(tmp_path: Path) -> None:
    try:
        kafka, postgres = KafkaServer(tmp_path / "kafka"), PostgresServer(tmp_path / "postgres", fsync=True)
    except ServerMissing as error:
        required("kafka", error)
        raise
    kafka.start()
    postgres.start()
    town = kafka_town(tmp_path, postgres.url(), kafka.address)
    try:
        town.prepare()
        for name in ("source", "mirror-0"):
            town.start(name).wait_ready()
        keys = [uuid.uuid4().hex for _ in range(4)]
        town.ask(keys, 10)
        town.settle()
        kafka.kill()
        back_at = time.monotonic() + BROKER_AWAY_SECONDS
        while time.monotonic() < back_at:
            town.ask(keys, 1)
            time.sleep(0.1)
        # whoever takes matters in does not even notice
        wait_for(lambda: town.asked.keys() <= town.acknowledged, "acknowledged without a broker", 10)
        kafka.start()
        town.ask(keys, 10)
        town.settle()
        for stop in (postgres.kill, postgres.stop):
            town.ask(keys, 20)
            stop()
            town.ask(keys, 5)
            time.sleep(1)
            postgres.start()
            town.ask(keys, 5)
            town.settle()
        town.check()
    finally:
        town.stop()
        postgres.stop()
        kafka.stop()


@asynccontextmanager
async def served(directory: Path) -> AsyncIterator[tuple[Runtime, int, str]]:
    """The ledger's service behind a real socket."""
    app = create_app(SERVICE, ServiceSettings(env="dev", data_dir=directory, log_level="error"), migrate=create_tables)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, lifespan="off", ws="none"))
    async with app.router.lifespan_context(app):
        task = asyncio.create_task(server.serve())
        while not server.started:  # uvicorn offers nothing to wait for
            await asyncio.sleep(0.01)
        port: int = server.servers[0].sockets[0].getsockname()[1]
        try:
            yield app.state.runtime, port, DevKey(directory).issue("registrar-1", ("registrar",))
        finally:
            server.should_exit = True
            await task


@pytest.mark.anyio
async def test_clients_that_hang_up_at_any_moment_never_half_write(tmp_path: Path) -> None:
    async with served(tmp_path) as (runtime, port, token):
        for number in range(120):
            body = json.dumps({"owner": f"o{number}", "balance": 1}).encode()
            head = (
                "POST /v1/accounts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                f"Authorization: Bearer {token}\r\nContent-Length: {len(body)}\r\n\r\n"
            )
            request = head.encode() + body
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            # a third is cut off somewhere in the middle, the others hang up right after the last byte or a moment later
            writer.write(request[: len(request) * number // 40] if number < 40 else request)
            await writer.drain()
            if number % 2:
                await asyncio.sleep(0.001 * (number % 7))
            writer.transport.abort()
        async with asyncio.timeout(10):
            while runtime.lane.busy:  # another task's work
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)
        tables = metadata.tables
        counts = {
            name: await runtime.database.scalar(select(func.count()).select_from(tables[name]))
            for name in ("accounts", "history", "history_heads")
        }
        assert counts["accounts"] == counts["history"] == counts["history_heads"]
        assert counts["accounts"] > 0
        faults = runtime.metrics.exposition()[0].decode().splitlines()
        assert [line for line in faults if line.startswith("bihuan_http_requests_total") and 'status="500"' in line] == []


@pytest.fixture(params=["sqlite+embedded", "postgres+kafka"])
async def town(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Line]:
    monkeypatch.setitem(REGISTRY, "money.moved.v1", MoneyMoved)
    if request.param == "sqlite+embedded":
        made = embedded_town(tmp_path)
    else:
        made = kafka_town(tmp_path, request.getfixturevalue("postgres_url"), request.getfixturevalue("kafka_address"))
    async with line(made.source_url, made.mirror_url, made.bus, tmp_path / "locks") as running:
        yield running


def moved(account: str, amount: int) -> bytes:
    return json.dumps({"account": account, "amount": amount}).encode()


@pytest.mark.anyio
async def test_bytes_that_are_anybodys_are_parked_and_stop_nobody_else(town: Line) -> None:
    mark = uuid.uuid4().hex
    poison = [
        BusRecord(TOPIC, f"{mark}-nul\x00", b"{", {**HEADERS, "ce_id": f"{mark}-1\x00"}),
        BusRecord(TOPIC, mark + "k" * 5000, b"{", {**HEADERS, "ce_id": f"{mark}-2"}),
        BusRecord(TOPIC, f"{mark}-id", b"{", {**HEADERS, "ce_id": f"{mark}-3" + "i" * 5000}),
        BusRecord(TOPIC, f"{mark}-type", b"\xff\xfe", {**HEADERS, "ce_id": f"{mark}-4", "ce_source": "\x00"}),
        BusRecord(TOPIC, f"{mark}-time", moved("x", 1), {**HEADERS, "ce_id": f"{mark}-5", "ce_time": "0001-01-01T00:00:00+14:00"}),
        BusRecord(TOPIC, f"{mark}-account", moved("a\x00b", 1), {**HEADERS, "ce_id": f"{mark}-6"}),
    ]
    for number, record in enumerate(poison):
        await town.transport.publish(
            [record, BusRecord(TOPIC, f"{mark}-good", moved(mark, number), {**HEADERS, "ce_id": f"{mark}-g{number}"})]
        )
    await town.settle()
    assert (await town.shown())[mark] == list(range(len(poison)))
    parked = [letter for letter in await town.letters.all() if letter["key"] != f"{mark}-good"]
    assert len([letter for letter in parked if mark in letter["key"] or letter["reason"].startswith("malformed")]) >= 5

    # their copies on the dead-letter topic left as well: nothing blocks the relay
    async def sent() -> bool:
        return not await town.mirror.database.count(metadata.tables["outbox"])

    await until(sent, 10)


@pytest.mark.anyio
async def test_what_follows_a_malformed_event_of_its_key_in_the_same_poll_waits_behind_it(town: Line) -> None:
    key = uuid.uuid4().hex
    values = [moved(key, 1), b"{", moved(key, 2), moved(key, 3)]
    await town.transport.publish([BusRecord(TOPIC, key, value, {**HEADERS, "ce_id": f"{key}-{n}"}) for n, value in enumerate(values)])
    await town.settle()
    assert (await town.shown())[key] == [1]
    states = [(letter["id"], letter["state"]) for letter in await town.letters.all() if letter["key"] == key]
    assert sorted(states) == [(f"{key}-1", "failed"), (f"{key}-2", "waiting"), (f"{key}-3", "waiting")]
