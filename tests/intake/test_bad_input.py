"""Nothing that anybody sends is a 500, and nothing wrong is half stored."""

import random
from typing import Any

import httpx
import orjson
import pytest

from shared.secrets import signed_headers
from tests.intake.rig import HOTLINE_SECRET, Rig, a_report, a_ticket

pytestmark = pytest.mark.anyio

WEIRD: list[Any] = [
    None,
    "",
    " ",
    0,
    -1,
    1e308,
    2**70,
    True,
    [],
    {},
    [[]],
    "x" * 70_000,
    "\u202e右到左\u2066",
    "’; DROP TABLE reports; --",
    "\U0001f525\U0001f525",
    "1970-01-01",
    "9999-12-31T23:59:59-12:00",
    "0001-01-01T00:00:00+14:00",
    "2026-11-23T08:50:00+99:00",
    {"lon": 1e300, "lat": -0.0},
    {"a": {"b": {"c": [1, {"d": None}]}}},
    "{text}",
    "%s%n",
    "../../etc/passwd",
]


def damaged(body: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The body with one to three values replaced, removed or added, at any depth."""
    copy: dict[str, Any] = orjson.loads(orjson.dumps(body))
    for _ in range(chance.randint(1, 3)):
        place: Any = copy
        while True:
            key = chance.choice(list(place))
            if isinstance(place[key], dict) and place[key] and chance.random() < 0.7:
                place = place[key]
                continue
            break
        what = chance.random()
        if what < 0.75:
            place[key] = chance.choice(WEIRD)
        elif what < 0.9 and len(place) > 1:
            del place[key]
        else:
            place[f"extra{chance.randint(0, 9)}"] = chance.choice(WEIRD)
    return copy


async def send(intake: Rig, path: str, body: Any) -> httpx.Response:
    raw = orjson.dumps(body, option=orjson.OPT_PASSTHROUGH_DATETIME) if not _is_huge(body) else str(body).encode()
    signs = path.endswith("tickets")
    headers = signed_headers("hotline-12345", HOTLINE_SECRET, raw) if signs else intake.headers("registrar-1")
    return await intake.http.post(path, content=raw, headers={"Content-Type": "application/json", **headers})


def _is_huge(body: Any) -> bool:
    """orjson writes no integer beyond 64 bits."""
    try:
        orjson.dumps(body)
    except TypeError:
        return True
    return False


@pytest.mark.parametrize("seed", range(4))
async def test_damaged_bodies_are_refused_or_taken_and_never_a_fault(intake: Rig, seed: int) -> None:
    chance = random.Random(seed)
    full = a_report(
        reporter={"name": "李四", "phone": "13912345678", "anonymous": False},
        attachments=[],
        subject={"uscc": "91330383MA2AB0CD21", "name": "某厂"},
        extra={"a": {"b": 1}},
        severity="IV",
    )
    stored = 0
    for number in range(120):
        answer = await send(intake, "/v1/reports", damaged({**full, "source_id": f"s{seed}-{number}"}, chance))
        assert answer.status_code in (201, 400, 409, 422), answer.text
        stored += answer.status_code == 201
        if answer.status_code == 422:
            assert answer.json()["errors"]
            assert "x" * 100 not in answer.text
    assert len(await intake.rows("reports")) <= stored
    listed = await intake.get("/v1/reports", limit=200)
    assert listed.status_code == 200


async def test_damaged_tickets_are_their_own_problem(intake: Rig) -> None:
    chance = random.Random(7)
    for _ in range(12):
        tickets = [damaged(a_ticket(ticket_no=f"d{chance.random()}"), chance) for _ in range(20)] + [a_ticket(ticket_no="good")]
        answer = await send(intake, "/v1/hotline/tickets", {"tickets": tickets})
        if answer.status_code == 400:  # an integer that no JSON reader takes
            continue
        assert answer.status_code == 200, answer.text
        results = answer.json()["results"]
        assert len(results) == 21
        assert results[-1]["problem"] is None
        for result in results:
            assert (result["problem"] is None) != (result["outcome"] is None)
            assert result["problem"] is None or result["problem"]["status"] == 422


@pytest.mark.parametrize("action", ["register", "decline", "merge", "correct", "reveal", "confirm-emergency"])
async def test_damaged_decisions_change_nothing(intake: Rig, action: str) -> None:
    report = await intake.report(item_code=None, text="随便说说")
    path = f"/v1/reports/{report['report_id']}/{action}"
    for wrong in (
        [],
        "x",
        7,
        {"unknown": 1},
        {"reason": 3},
        {"item_code": "９９９９"},
        {"location": {"lon": 200, "lat": 1}},
        {"confirmed": "yes"},
    ):
        answer = await intake.post(path, wrong)
        assert answer.status_code == 422, (wrong, answer.text)
    seen = (await intake.get(f"/v1/reports/{report['report_id']}")).json()
    assert (seen["status"], seen["version"]) == ("in_review", 1)


@pytest.mark.parametrize(
    "path", ["/v1/reports/%00", "/v1/cases/%F0%9F", "/v1/track/a%2F..%2Fb", "/v1/attachments/..%2F..%2Fx", "/v1/reports/imports"]
)
async def test_odd_addresses_are_not_found(intake: Rig, path: str) -> None:
    assert (await intake.get(path)).status_code in (400, 404)
