"""The same on PostgreSQL, with the real migrations: one way through everything that intake writes."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.intake.models import metadata
from shared.db.migrate import differences
from tests.intake import media
from tests.intake.rig import Rig, a_ticket, running_intake
from tests.intake.test_attachments import upload
from tests.intake.test_cases import closed, dispatched, handled
from tests.intake.test_tickets import write_backs
from tests.servers import create_database

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]


@pytest.fixture
async def intake(tmp_path: Path, postgres_url: str) -> AsyncIterator[Rig]:
    url = create_database(postgres_url, f"intake_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://")
    async with running_intake(tmp_path, database_url=url) as rig:
        assert await differences("intake", metadata, url) == []
        yield rig


async def test_a_case_goes_its_whole_way_on_postgresql(intake: Rig) -> None:
    picture = (await upload(intake, media.png(), intake.grid_worker, lon="120.55", lat="27.57")).json()["attachment_id"]
    filed = await intake.report(attachments=[picture], reporter={"name": "李四", "phone": "13912345678"})
    waiting = await intake.report(text="随便看看", item_code=None, location=None)
    registered = await intake.post(
        f"/v1/reports/{waiting['report_id']}/register", {"item_code": "0101", "location": {"address": "育才路小学"}}
    )
    assert registered.status_code == 200, registered.text
    corrected = await intake.post(f"/v1/reports/{waiting['report_id']}/correct", {"severity": "III", "reason": "更正"})
    assert corrected.json()["severity"] == "III"
    ticket = a_ticket(ticket_no="P1", reply_due_at="2026-11-24T09:00:00+08:00")
    results = (await intake.push({"tickets": [ticket, ticket, {**ticket, "content": "又多了两个摊位，占道经营"}, {"bad": 1}]})).json()[
        "results"
    ]
    assert len({result["report_id"] for result in results[:3]}) == 1
    merged = await intake.post(f"/v1/reports/{results[0]['report_id']}/merge", {"case_id": filed["case_id"]})
    assert merged.json()["status"] == "merged"
    for event in (dispatched(filed), handled(filed), closed(filed)):
        await intake.handle(event)
    case = (await intake.get(f"/v1/cases/{filed['case_id']}")).json()
    assert (case["status"], len(case["reports"])) == ("closed", 2)
    written = [one["event"] for one in await write_backs(intake)]
    assert written == ["accepted", "merged", "dispatched", "handled", "closed"]
    body = {"purpose": "回访", "case_id": filed["case_id"]}
    assert (await intake.post(f"/v1/reports/{filed['report_id']}/reveal", body)).json()["phone"] == "13912345678"
    assert (await intake.get("/v1/reveals", "auditor-1", count="true")).json()["total"] == 1
    assert (await intake.post(f"/v1/reports/{waiting['report_id']}/decline", {"reason_code": "R5"})).json()["status"] == "declined"
    page = (await intake.get("/v1/reports", limit=2, count="true", **{"from": "2026-11-23"})).json()
    assert (page["total"], len(page["items"]), bool(page["next_cursor"])) == (3, 2, True)
    following = (await intake.get("/v1/reports", limit=2, cursor=page["next_cursor"])).json()
    assert len(following["items"]) == 1
    assert len((await intake.get(f"/v1/cases/{filed['case_id']}/timeline")).json()["items"]) >= 6
    found = await intake.get("/v1/cases", "officer-zh1-1", area=case["area"], status="closed")
    assert [one["id"] for one in found.json()["items"]] == [filed["case_id"]]


async def test_two_replicas_that_are_pushed_the_same_tickets_at_once_make_one_report_of_each(tmp_path: Path, postgres_url: str) -> None:
    url = create_database(postgres_url, f"intake_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://")
    shared = {"database_url": url, "data_key": "one-key-of-both-replicas" * 2}
    async with running_intake(tmp_path / "one", **shared) as one, running_intake(tmp_path / "two", **shared) as two:
        tickets = [a_ticket(ticket_no=f"D{number}") for number in range(30)]
        answers = await asyncio.gather(*(rig.push({"tickets": tickets}) for rig in (one, two) for _ in range(2)))
        shown = [[result["report_id"] for result in answer.json()["results"]] for answer in answers]
        assert all(ids == shown[0] for ids in shown)
        assert sorted(row["id"] for row in await one.rows("reports")) == sorted(shown[0])
        assert len(await write_backs(one)) == len(tickets)
