"""A year's notice reaches a running service by a restart: every open provisional clock once, on both databases."""

import asyncio
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from services.dispatch.commands_clocks import ApplyNotice
from services.dispatch.commands_facts import world_of
from services.dispatch.main import SERVICE
from services.dispatch.models import metadata
from services.dispatch.store import assignments, awaiting, count_provisional
from shared.contracts.asyncapi import TOPIC
from shared.contracts.cloudevents import decode
from shared.db.migrate import downgrade, upgrade
from shared.history import read_chain
from tests.dispatch.rig import Case, Rig, running
from tests.servers import create_database

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str | None:
    if request.param == "sqlite":
        return None
    url = create_database(request.getfixturevalue("postgres_url"), f"notices_{tmp_path.name[-40:].lower().replace('-', '_')}")
    return url.replace("postgresql://", "postgresql+asyncpg://")


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    """By law alone only 1 January 2027 is off; this notice makes the holiday three working days long."""
    path = tmp_path / "notice.json"
    year = {"off": ["2027-01-01", "2027-01-04", "2027-01-05"], "work": [], "notice": "published"}
    path.write_text(json.dumps({"years": {"2027": year}}))
    return path


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


async def applied(rig: Rig) -> None:
    """Until nothing waits any more and everything has left."""
    async with asyncio.timeout(60):
        while await count_provisional(rig.runtime.database):
            await asyncio.sleep(0.05)
    await rig.settle()


async def recalculated(rig: Rig) -> list[Any]:
    found = [decode(m.headers, m.key, m.value).event async for m in rig.runtime.transport.read(TOPIC)]
    return [event for event in found if event.type == "clock.recalculated.v1"]


async def end_of_year(rig: Rig) -> tuple[Case, Case, Case, Case]:
    """A signed case, one that is suspended, a grave one that nobody signed, and one that is handled and waits for its check."""
    await rig.move_to(at("2026-12-31T10:00:00+08:00"))
    signed, suspended, grave, done = [await rig.register(item, severity) for item, severity in CASES]
    for case in (signed, suspended, done):
        await rig.do(case, "sign", "officer-zh1-1")
    body = {"reason_code": "weather", "until": "2027-01-12T00:00:00Z", "reason": "大雪"}
    await rig.do(suspended, "suspend", "dispatcher-1", body)
    evidence = [await rig.attach(kind) for kind in ("before", "after")]
    await rig.do(done, "arrive", "officer-zh1-1")
    await rig.do(done, "handle", "officer-zh1-1", {"result": "已劝离", "attachments": evidence})
    return signed, suspended, grave, done


CASES = [("0102", "IV"), ("0102", "IV"), ("0705", "II"), ("0102", "IV")]


async def test_every_open_provisional_clock_is_computed_again_once(tmp_path: Path, database: str | None, notice: Path) -> None:
    async with running(tmp_path, database) as rig:
        signed, suspended, grave, done = await end_of_year(rig)
        before = {case.id: await rig.assignment(case) for case in (signed, suspended, grave, done)}
        waiting = {
            (shown["id"], clock["name"]): at(clock["due_at"])
            for shown in before.values()
            for clock in shown["clocks"]
            if clock["provisional"] and clock["stopped_at"] is None
        }
        assert Counter(name for _, name in waiting) == {"dispose": 3, "verify": 1}
        assert "bihuan_deadlines_provisional 4.0" in (await rig.client.get("/metrics")).text
        assert await recalculated(rig) == []
    async with running(tmp_path, database, notice) as rig:
        await applied(rig)
        events = await recalculated(rig)
        assert {(event.assignment_id, event.clock): event.previous_clock_due_at for event in events} == waiting
        assert len(events) == len(waiting)
        assert {(event.year, event.provisional) for event in events} == {(2027, False)}
        for case in (signed, suspended, grave, done):
            shown = await rig.assignment(case)
            due = {clock["name"]: at(clock["due_at"]) for clock in shown["clocks"]}
            assert due.items() >= {(event.clock, event.clock_due_at) for event in events if event.case_id == case.id}
            assert not any(clock["provisional"] for clock in shown["clocks"] if clock["stopped_at"] is None)
            assert shown["light"] == before[case.id]["light"] == "green"
            chain = await read_chain(rig.runtime.database, SERVICE.metadata, case.id)
            assert chain.verify()["ok"]
            steps = Counter(row.reason for row in chain.rows if row.action == "recalculate")
            assert steps == Counter(event.clock for event in events if event.case_id == case.id)
        assert at((await rig.assignment(grave))["due_at"]) == at("2027-01-08T18:00:00+08:00")
        ended = [clock for clock in before[done.id]["clocks"] if clock["stopped_at"]]
        assert [clock for clock in (await rig.assignment(done))["clocks"] if clock["stopped_at"]] == ended
        assert "bihuan_deadlines_provisional 0.0" in (await rig.client.get("/metrics")).text
        inbox = await rig.get("/v1/terminal/inbox", "officer-zh1-1")
        assert "recalculated" in {item["kind"] for item in inbox.json()["items"]}
    async with running(tmp_path, database, notice) as rig:
        await asyncio.sleep(0.2)
        await rig.settle()
        assert len(await recalculated(rig)) == len(waiting)


async def test_nobody_is_warned_or_late_before_the_new_time(tmp_path: Path, database: str | None, notice: Path) -> None:
    async with running(tmp_path, database) as rig:
        _, _, grave, _ = await end_of_year(rig)
        old = at((await rig.assignment(grave))["due_at"])
        messages = len(await rig.messages(grave))
    async with running(tmp_path, database, notice) as rig:
        await applied(rig)
        assert len(await rig.messages(grave)) == messages
        new = at((await rig.assignment(grave))["due_at"])
        await rig.move_to(old + timedelta(seconds=2))
        assert [event for event in await rig.events(grave, "clock.breached") if event.clock == "dispose"] == []
        assert [event for event in await rig.events(grave, "clock.warned") if event.at < new - timedelta(hours=24)] == []
        await rig.move_to(new - timedelta(hours=24))
        assert len([event for event in await rig.events(grave, "clock.warned") if event.cause == "reminder_24h"]) == 1
        await rig.move_to(new + timedelta(seconds=1))
        assert [e.at for e in await rig.events(grave, "clock.breached") if e.clock == "dispose"] == [new + timedelta(seconds=1)]


async def test_clocks_of_an_older_database_wait_for_the_year_in_which_they_end(tmp_path: Path, database: str | None, notice: Path) -> None:
    async with running(tmp_path, database) as rig:
        await rig.move_to(at("2026-12-31T10:00:00+08:00"))
        case = await rig.register("0102")
        before = (await rig.assignment(case))["clocks"]
        url = rig.runtime.settings.database_address("dispatch")
    await downgrade("dispatch", metadata, url, "0001")
    await upgrade("dispatch", metadata, url)
    async with running(tmp_path, database) as rig:
        assert (await rig.assignment(case))["clocks"] == before
        assert await awaiting(rig.runtime.database, [2027], 10) == [(await rig.assignment(case))["id"]]
        await rig.advance(hours=1)  # twice the limit for signing
        assert (await rig.assignment(case))["status"] == "signed"
    async with running(tmp_path, database, notice) as rig:
        await applied(rig)
        assert [event.clock for event in await recalculated(rig)] == ["dispose"]


async def test_two_replicas_that_compute_the_same_clocks_do_each_once(tmp_path: Path, database: str | None, notice: Path) -> None:
    async with running(tmp_path, database) as rig:
        await rig.move_to(at("2026-12-31T10:00:00+08:00"))
        cases, events = zip(*[rig.registered("0102") for _ in range(30)], strict=True)
        await rig.publish(*events)
        ids = await awaiting(rig.runtime.database, [2027], 100)
        assert len(ids) == len(cases)
    async with running(tmp_path, database, notice) as rig, running(tmp_path, database, notice) as other:
        replicas = [rig.runtime, other.runtime]
        commands = [[ApplyNotice(world=world_of(one), assignment_id=id_, now=one.now()) for id_ in ids] for one in replicas]
        await asyncio.gather(*(one.lane.submit_many(each) for one, each in zip(replicas, commands, strict=True)))
        await applied(rig)
        told = Counter(event.case_id for event in await recalculated(rig))
        assert told == {case.id: 1 for case in cases}
        for case in cases:
            chain = await read_chain(rig.runtime.database, SERVICE.metadata, case.id)
            assert [row.action for row in chain.rows].count("recalculate") == 1


async def test_a_sheet_whose_answer_is_due_in_the_new_year_has_its_time_computed_again(tmp_path: Path, notice: Path) -> None:
    async with running(tmp_path) as rig:
        await rig.move_to(at("2026-12-31T10:00:00+08:00"))
        case = await rig.register("0101")  # four hours: the case itself reaches no new year
        by_hand = {"reason": "群众催办", "answer_due_at": "2027-01-05T10:00:00+08:00"}
        for body in ({"reason": "群众催办"}, by_hand):
            await rig.do(case, "supervise", "supervisor-1", body)
        old = [at(sheet["due_at"]) for sheet in (await rig.assignment(case))["supervisions"]]
        assert old == [at("2027-01-04T18:00:00+08:00"), at("2027-01-05T10:00:00+08:00")]
    async with running(tmp_path, None, notice) as rig:
        await applied(rig)
        sheets = (await rig.assignment(case))["supervisions"]
        assert [at(sheet["due_at"]) for sheet in sheets] == [at("2027-01-06T18:00:00+08:00"), old[1]]
        (event,) = await recalculated(rig)
        assert (event.clock, event.supervision_id, event.previous_clock_due_at) == ("supervision", sheets[0]["id"], old[0])
        await rig.move_to(at("2027-01-06T18:00:00+08:00"))
        assert (await rig.assignment(case))["supervisions"][0]["status"] == "issued"
        await rig.advance(seconds=1)
        assert [sheet["status"] for sheet in (await rig.assignment(case))["supervisions"]][:2] == ["overdue", "overdue"]


async def test_a_sheet_of_a_breach_that_the_notice_undoes_is_withdrawn(tmp_path: Path, notice: Path) -> None:
    async with running(tmp_path) as rig:
        await rig.move_to(at("2026-12-31T10:00:00+08:00"))
        case, answered = await rig.register("0102"), await rig.register("0102")
        await rig.move_to(at("2027-01-04T18:00:01+08:00"))
        (first,) = (await rig.assignment(case))["supervisions"]
        (sheet,) = (await rig.assignment(answered))["supervisions"]
        await rig.do(answered, "answer-supervision", "leader-zh1", {"supervision_id": sheet["id"], "answer": "人手不足"})
    async with running(tmp_path, None, notice) as rig:
        await applied(rig)
        shown = await rig.assignment(case)
        assert (shown["light"], [one["status"] for one in shown["supervisions"]]) == ("green", ["withdrawn"])
        told = {event.case_id: event.withdrawn_supervision_id for event in await recalculated(rig) if event.clock == "dispose"}
        assert told == {case.id: first["id"], answered.id: None}
        assert [event for event in await recalculated(rig) if event.clock == "supervision"] == []
        assert [m["template"] for m in await rig.messages(case)][-1] == "supervision_withdrawn"
        body = {"supervision_id": first["id"], "answer": "人手不足"}
        assert (await rig.act(case, "answer-supervision", "leader-zh1", body)).status_code == 409
        await rig.move_to(at("2027-01-06T18:00:01+08:00"))
        assert [one["status"] for one in (await rig.assignment(case))["supervisions"]] == ["withdrawn", "issued"]
        assert [one["status"] for one in (await rig.assignment(answered))["supervisions"]] == ["answered", "issued"]
        await rig.advance(days=5)
        assert [one["status"] for one in (await rig.assignment(case))["supervisions"]] == ["withdrawn", "overdue"]


async def test_a_timer_that_fell_due_while_the_service_was_down_is_judged_by_the_notice(tmp_path: Path, notice: Path) -> None:
    """The old end passed while nobody looked; by the notice it was a holiday, so nothing was due."""
    async with running(tmp_path) as rig:
        await rig.move_to(at("2026-12-31T10:00:00+08:00"))
        case = await rig.register("0705", "II")
        old = at((await rig.assignment(case))["due_at"])
    async with running(tmp_path, None, notice) as rig:
        await rig.move_to(old + timedelta(hours=1))
        await applied(rig)
        assert [event for event in await rig.events(case, "clock.breached") if event.clock == "dispose"] == []
        assert (await rig.assignment(case))["light"] == "green"
        assert len([event for event in await recalculated(rig) if event.clock == "dispose"]) == 1


async def test_an_act_that_comes_before_the_worker_finds_the_clock_computed_again(tmp_path: Path, notice: Path) -> None:
    async with running(tmp_path) as rig:
        await rig.move_to(at("2026-12-31T10:00:00+08:00"))
        case = await rig.register("0102")
    async with running(tmp_path, None, notice) as rig:
        shown = await rig.do(case, "sign", "officer-zh1-1")
        assert at(shown["due_at"]) == at("2027-01-06T18:00:00+08:00")
        await applied(rig)
        assert len([event for event in await rig.events(case, "clock.recalculated") if event.clock == "dispose"]) == 1
        rows = await rig.runtime.database.rows(select(assignments.c.awaits))
        assert [row["awaits"] for row in rows] == [None]


async def test_a_notice_of_the_operator_lies_in_the_data_directory(tmp_path: Path, notice: Path) -> None:
    notice.rename(tmp_path / "holidays.json")
    async with running(tmp_path) as rig:
        assert not rig.runtime.town.work_time.is_provisional(2027)
        assert rig.runtime.town.work_time.is_provisional(2028)
