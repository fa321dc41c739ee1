"""Guarantee 5: whatever is done in whatever order, every open case has an owner, a running clock and a next step."""

import random
from datetime import timedelta
from typing import Any

import pytest

from services.dispatch.store import count_violations
from shared.ids import new_id
from tests.dispatch.rig import SHA, Case, Rig

pytestmark = pytest.mark.anyio

PEOPLE = ["dispatcher-1", "supervisor-1", "leader-zh1", "officer-zh1-1", "officer-zh1-2", "leader-zh2", "officer-zh2-1", "clerk-d02"]


def bodies(rig: Rig, evidence: list[str], sheets: list[str]) -> dict[str, dict[str, Any]]:
    soon = (rig.now + timedelta(hours=6)).isoformat()
    return {
        "assign": {"unit": random.choice(["ZH1", "ZH2"]), "reason": "派"},
        "sign": {},
        "arrive": {},
        "contact": {"reached": True},
        "handle": {"result": "好", "attachments": evidence},
        "return": {"reason_code": "wrong_item", "legal_ground": "无", "evidence": evidence},
        "arbitrate": {"decision": random.choice(["keep", "move"]), "unit": "ZY2", "reason": "定"},
        "extend": {"until": soon, "reason": "延"},
        "approve-extension": {"approve": True, "reason": "准"},
        "suspend": {"reason_code": "weather", "until": soon, "reason": "雨"},
        "resume": {"reason": "晴"},
        "transfer": {
            "to_unit": "D02",
            "reason": "移",
            "articles": [],
            "evidence": [{"attachment_id": evidence[0], "sha256": SHA}],
            "suspected_crime": False,
        },
        "answer-transfer": {"accept": random.random() < 0.5, "reason_code": "no_facts", "reason": "答"},
        "urge": {"message": "催"},
        "supervise": {"reason": "督"},
        "answer-supervision": {"supervision_id": random.choice(sheets or [new_id()]), "answer": "答"},
        "tasks": {"unit": "D02", "text": "协办"},
        "tasks/1/finish": {"result": "好"},
    }


async def events_of_others(rig: Rig, case: Case, status: str) -> None:
    chance = random.random()
    if status == "handled" and chance < 0.5:
        await rig.checked(case, passed=chance < 0.4)
    if status == "handled" and chance < 0.3:
        await rig.reopen(case, to=random.choice(["same", "other"]), excluded=["ZH1"], escalated=chance < 0.1)
    elif chance < 0.02:
        await rig.close(case)


@pytest.mark.parametrize("seed", range(2))
async def test_no_order_of_acts_leaves_a_case_without_owner_clock_or_next_step(rig: Rig, seed: int) -> None:
    random.seed(seed)
    evidence = [await rig.attach("before"), await rig.attach("after")]
    cases = [await rig.register(item, placed=placed) for item, placed in (("0101", True), ("0102", True), ("0705", False))]
    reached = set()
    for _ in range(45):
        case = random.choice(cases)
        shown = await rig.assignment(case)
        reached.add(shown["status"])
        person = random.choice(PEOPLE)
        known = bodies(rig, evidence, [sheet["id"] for sheet in shown["supervisions"]])
        seen = await rig.get(f"/v1/assignments/by-case/{case.id}", person)
        wanted = [action for action in seen.json().get("allowed_actions", []) if action in known]
        action = random.choice(wanted if wanted and random.random() < 0.8 else list(known))
        answer = await rig.act(case, action, person, known[action])
        assert answer.status_code < 500, (action, answer.text)
        if answer.status_code >= 400:
            assert answer.json()["detail"]
        await events_of_others(rig, case, (await rig.assignment(case))["status"])
        await rig.advance(minutes=random.choice([0, 5, 40, 300]))
        assert await count_violations(rig.runtime.database, rig.now) == 0
    for case in cases:
        verified = (await rig.get(f"/v1/assignments/{(await rig.assignment(case))['id']}/history/verify")).json()
        assert verified["ok"], verified
        sheets = [event.supervision_id for event in await rig.events(case, "supervision.issued") if event.cause == "breach"]
        breached = [event.assignment_id for event in await rig.events(case, "clock.breached") if event.clock == "dispose"]
        assert len(sheets) == len(breached)
    assert len(reached) >= 4, reached
