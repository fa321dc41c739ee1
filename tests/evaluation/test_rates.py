"""The rates: what is counted, where it belongs, that an earlier answer comes again, and that the topic alone gives the same."""

import hashlib
import math
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from services.evaluation.models import Tally
from services.evaluation.recompute import differences
from services.evaluation.rules import Parameters
from services.evaluation.rules_export import cell
from services.evaluation.rules_rates import GROUPS, RATES, recompute
from tests.evaluation.rig import Case, Rig, running
from tests.servers import create_database

pytestmark = pytest.mark.anyio


def by_key(body: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {item["key"]: item for item in body["items"]}


def shares(item: dict[str, Any]) -> dict[str, tuple[int, int]]:
    return {name: (item[name]["numerator"], item[name]["denominator"]) for name in RATES}


def sums_of(tallies: Iterable[Tally]) -> dict[str, tuple[int, int]]:
    """Rate → (numerator, denominator) over tallies that belong to one group: what `select_sums` adds up in SQL, in plain words; excluded
    rounds are among them unless the caller leaves them out."""
    counted = [tally for tally in tallies if tally.opened and tally.counted]
    rated = [tally for tally in counted if tally.rated]
    due = [tally for tally in counted if not tally.suspended]
    closed = [tally for tally in counted if tally.closed]
    checked = {tally.case_id for tally in counted if tally.checked}
    failed = {tally.case_id for tally in counted if tally.check_failed}
    return {
        "response_rate": (sum(tally.contacted for tally in rated), len(rated)),
        "solution_rate": (sum(tally.solved for tally in rated), len(rated)),
        "satisfaction_rate": (sum(tally.satisfied for tally in rated), len(rated)),
        "on_time_rate": (sum(tally.on_time for tally in due), len(due)),
        "rework_rate": (len(failed), len(checked)),
        "first_time_rate": (sum(1 for tally in closed if tally.round == 1), len(closed)),
    }


async def a_mixed_day(rig: Rig) -> list[Case]:
    """Closed well, closed by silence, badly answered, sent back, late, suspended, excluded."""
    well = await rig.handled_and_checked()
    await rig.answer((await rig.links(well))[0], satisfaction=3)
    silent = await rig.handled_and_checked(unit="ZY1")
    bad = await rig.handled_and_checked(channel="hotline")
    await rig.answer((await rig.links(bad))[0], contacted=False, solved=False, satisfaction=1)
    back = await rig.register()
    await rig.handle(back)
    await rig.check(back, passed=False)
    await rig.next_round(back)
    await rig.handle(back)
    await rig.check(back)
    await rig.answer((await rig.links(back))[0], satisfaction=5)
    hung = await rig.register(unit="ZY1")
    await rig.suspend(hung)
    await rig.handle(hung, suspended=3600)
    excluded = await rig.handled_and_checked()
    await rig.answer((await rig.links(excluded))[0], solved=False, satisfaction=1)
    await rig.act(excluded, "exclude", "evaluator-1", {"reason_code": "unreasonable", "note": "无理"})
    await rig.act(excluded, "approve-exclusion", "supervisor-1", {"approved": True})
    late = await rig.register(unit="ZY1")
    await rig.advance(days=2, seconds=1)
    await rig.breach(late)
    await rig.advance(days=4)
    return [well, silent, bad, back, hung, excluded, late]


async def test_the_six_rates_of_a_mixed_day(rig: Rig) -> None:
    await a_mixed_day(rig)
    body = await rig.rates()
    squads = by_key(body)
    assert set(squads) == {"ZH1", "ZY1"}
    assert shares(squads["ZH1"]) == {
        "response_rate": (2, 3),
        "solution_rate": (2, 3),
        "satisfaction_rate": (2, 3),
        "on_time_rate": (4, 4),
        "rework_rate": (1, 3),
        "first_time_rate": (1, 2),
    }
    with_excluded = squads["ZH1"]["with_excluded"]
    assert shares(with_excluded)["solution_rate"] == (2, 4)
    assert shares(with_excluded)["rework_rate"] == (1, 4)
    assert shares(squads["ZY1"]) == {
        "response_rate": (0, 0),
        "solution_rate": (0, 0),
        "satisfaction_rate": (0, 0),
        "on_time_rate": (1, 2),
        "rework_rate": (0, 1),
        "first_time_rate": (1, 1),
    }
    assert squads["ZY1"]["response_rate"]["value"] is None
    assert squads["ZY1"]["response_rate"]["insufficient"] is True
    assert squads["ZH1"]["name"] != "ZH1"
    assert not await rig.dead_letters()


@pytest.mark.postgres
async def test_postgresql_counts_as_sqlite_does(tmp_path: Path, postgres_url: str) -> None:
    async with running(tmp_path / "sqlite") as rig:
        await a_mixed_day(rig)
        expected = [[_without_links(item) for item in (await rig.rates(group_by=group))["items"]] for group in GROUPS]
    url = create_database(postgres_url, f"evaluation_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://")
    async with running(tmp_path / "postgres", database=url) as rig:
        await a_mixed_day(rig)
        counted = [[_without_links(item) for item in (await rig.rates(group_by=group))["items"]] for group in GROUPS]
        assert counted == expected
        item = (await rig.rates())["items"][0]
        behind = (await rig.get(item["rework_rate"]["cases"] + "&limit=1&count=true", "auditor-1")).json()
        assert (len(behind["items"]), behind["total"]) == (1, item["rework_rate"]["denominator"])
        assert (await rig.get(item["rework_rate"]["cases"] + f"&limit=1&cursor={behind['next_cursor']}", "auditor-1")).status_code == 200
        assert (await rig.get("/v1/exports/cases.csv?from=2026-11-01&to=2026-12-31", "auditor-1")).status_code == 200
        assert (await rig.get("/v1/evaluations?call_back=true&status=awaiting_check", "leader-zy1")).json()["items"]
        assert not await rig.dead_letters()


async def test_wilson_bounds_are_those_of_the_textbook(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    await rig.answer((await rig.links(case))[0])
    rate = by_key(await rig.rates())["ZH1"]["solution_rate"]
    z = 1.959964
    assert rate["value"] == 1.0
    assert math.isclose(rate["low"], 1 / (1 + z * z), rel_tol=1e-12)
    assert rate["high"] == 1.0


async def test_every_number_links_to_as_many_rounds_as_it_counts(rig: Rig) -> None:
    await a_mixed_day(rig)
    for group_by in ("unit", "district", "item", "channel", "person"):
        for item in (await rig.rates(group_by=group_by))["items"]:
            for rates in (item, item["with_excluded"]):
                for name in RATES:
                    link = rates[name]["cases"]
                    behind = (await rig.get(f"{link}&limit=200", "auditor-1")).json()["items"]
                    assert len(behind) == rates[name]["denominator"], link
                    assert sum(each["hit"] for each in behind) == rates[name]["numerator"], link


async def test_an_earlier_answer_is_repeated_exactly(rig: Rig) -> None:
    first = await rig.handled_and_checked()
    await rig.answer((await rig.links(first))[0])
    before = await rig.rates()
    second = await rig.handled_and_checked()
    await rig.answer((await rig.links(second))[0], solved=False)
    after = await rig.rates()
    assert after["items"] != before["items"], "the clock stands still, and yet something happened"
    assert await rig.rates(as_of=before["as_of"]) == before
    await rig.advance(days=30)
    assert await rig.rates(as_of=before["as_of"]) == before
    assert await rig.rates(as_of=after["as_of"]) == after


async def test_the_period_is_the_towns_days_and_both_ends_count(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    await rig.answer((await rig.links(case))[0])
    assert case.due_at.isoformat() == "2026-11-25T01:00:00+00:00"
    assert (await rig.rates(**{"from": "2026-11-25", "to": "2026-11-25"}))["items"]
    assert not (await rig.rates(**{"from": "2026-11-26", "to": "2026-12-25"}))["items"]
    assert not (await rig.rates(**{"from": "2026-11-01", "to": "2026-11-24"}))["items"]


WRONG = [
    "from=2026-11-02&to=2026-11-01",
    "from=2026-11-01",
    "from=x&to=2026-11-01",
    "from=2026-11-01&to=2026-11-02&group_by=colour",
    "from=2026-11-01&to=2026-11-02&as_of=2026-11-02T00:00:00",
    "from=2026-11-01&to=2026-11-02&as_of=2036-11-02T00:00:00Z",
]


async def test_a_wrong_question_is_422(rig: Rig) -> None:
    for query in WRONG:
        answer = await rig.get(f"/v1/rates?{query}", "auditor-1")
        assert answer.status_code == 422, query
        assert answer.json()["errors"]


async def test_whoever_may_not_read_rates_is_forbidden(rig: Rig) -> None:
    assert (await rig.get("/v1/rates?from=2026-11-01&to=2026-11-02", "contractor-x11-1")).status_code == 403


async def test_the_topic_alone_gives_the_same_tallies(rig: Rig) -> None:
    await a_mixed_day(rig)
    parameters = Parameters.of(rig.runtime.town.catalogue)
    work_time = rig.runtime.town.work_time
    tallies = recompute(await rig.topic(), lambda at: work_time.local(at).date().isoformat(), parameters)
    for item in (await rig.rates())["items"]:
        own = [tally for tally in tallies if tally.unit == item["key"]]
        assert sums_of(own) == shares(item["with_excluded"])
        assert sums_of(tally for tally in own if not tally.excluded) == shares(item)


async def test_the_database_is_compared_with_the_topic_bit_for_bit(rig: Rig) -> None:
    await a_mixed_day(rig)
    runtime = rig.runtime
    assert await differences(runtime.transport, runtime.database, runtime.town) == []
    await runtime.lane.driver.execute("UPDATE tallies SET satisfied = 1 - satisfied WHERE rated = 1 AND satisfaction = 3")
    (line,) = await differences(runtime.transport, runtime.database, runtime.town)
    assert line.endswith(": satisfied")


async def test_an_empty_database_is_restored_from_the_topic(tmp_path: Path) -> None:
    async with running(tmp_path / "first") as rig:
        cases = await a_mixed_day(rig)
        rates = (await rig.rates())["items"]
        shown = [await rig.evaluation(case) for case in cases]
        topic = [message async for message in rig.runtime.transport.read("bihuan.events")]
        (link,) = await rig.links(cases[1])
        now = rig.now
    async with running(tmp_path / "second", now) as rig:
        await rig.republish(topic)
        again = (await rig.rates())["items"]
        assert [_without_links(item) for item in again] == [_without_links(item) for item in rates]
        for case, before in zip(cases, shown, strict=True):
            after = await rig.evaluation(case)
            assert {**after, **_LOST} == {**before, **_LOST}
        assert len(await rig.topic()) == len(topic), "restoring publishes nothing"
        assert (await rig.answer(link, solved=False)).status_code == 200
        assert not await rig.dead_letters()


_LOST = {"version": None, "exclusion": None, "allowed_actions": None, "call_back": None}
"""What a restored evaluation may differ in: versions, and texts that never were on the topic."""


def _without_links(item: dict[str, Any]) -> dict[str, Any]:
    def bare(rates: dict[str, Any]) -> dict[str, Any]:
        return {name: {**rates[name], "cases": None} for name in RATES}

    return {"key": item["key"], "name": item["name"], **bare(item), "with_excluded": bare(item["with_excluded"])}


async def test_exports_carry_a_checksum_and_no_formula(rig: Rig) -> None:
    await a_mixed_day(rig)
    query = "from=2026-11-01&to=2026-12-31&group_by=unit"
    answer = await rig.get(f"/v1/exports/cases.csv?{query}", "auditor-1")
    assert answer.status_code == 200
    assert answer.content.startswith(b"\xef\xbb\xbfcase_no,case_id,round,status,item,channel,district,unit,due_at,")
    lines = answer.content.decode("utf-8-sig").split("\r\n")
    assert len(lines) == 1 + 8 + 1
    assert sum(",excluded," in line for line in lines) == 1
    link = answer.headers["link"].partition(">")[0].lstrip("<")
    checksum = (await rig.get(link, "auditor-1")).json()
    assert checksum["sha256"] == hashlib.sha256(answer.content).hexdigest()
    assert (checksum["bytes"], checksum["rows"]) == (len(answer.content), 8)
    assert checksum["snapshot_at"] == answer.headers["bihuan-snapshot-at"]
    rates = await rig.get(f"/v1/exports/rates.csv?{query}", "auditor-1")
    assert len(rates.content.decode("utf-8-sig").split("\r\n")) == 1 + 2 * 6 + 1
    assert (await rig.get(f"/v1/exports/cases.xlsx?{query}", "auditor-1")).status_code == 404
    again = await rig.get(f"/v1/exports/cases.csv?{query}&as_of={checksum['snapshot_at']}", "auditor-1")
    assert again.content == answer.content


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("-5", "-5"),
        ("+8613", "+8613"),
        ("-a", "'-a"),
        ("@x", "'@x"),
        ("\ta", "'\ta"),
        (None, ""),
        (True, "true"),
        (0.5, "0.5"),
    ],
)
def test_a_cell_is_never_a_formula(value: object, shown: str) -> None:
    assert cell(value) == shown
