"""The demonstration's check: it believes a system that lost nothing, and sees whatever is taken away or added."""

from collections.abc import Callable
from copy import deepcopy
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from deploy.demo.conservation import Verdict, judge
from deploy.demo.day import STORM_SIZE, the_day
from deploy.demo.evidence import EventLine, Evidence, SentLine, gather_evidence
from deploy.demo.play import START, play
from deploy.demo.screen import Screen, table, width
from deploy.demo.story import at
from deploy.demo.summary import show, unfinished
from tests.journeys.rig import running_town

ROUND = (
    ("case.registered", {"report_id": "r1"}),
    ("case.dispatched", {"round": 1}),
    ("case.signed", {"round": 1}),
    ("case.contacted", {"round": 1}),
    ("case.arrived", {"round": 1}),
    ("measure.recorded", {"round": 1, "measure_id": "m1"}),
    ("case.handled", {"round": 1}),
    ("case.checked", {"round": 1}),
    ("survey.invited", {"round": 1}),
    ("case.rated", {"round": 1, "source": "survey", "solved": True, "satisfaction": 5, "contacted": True}),
    ("case.closed", {"round": 1}),
)


def _events() -> list[EventLine]:
    told = [("c1", name, data) for name, data in ROUND] + [("r2", "report.declined", {"report_id": "r2"})]
    return [EventLine(key, f"{name}.v1", f"e{number}", (0, number), data) for number, (key, name, data) in enumerate(told)]


def _words(ticket: str, *events: str) -> list[dict[str, Any]]:
    return [{"ticket_no": ticket, "seq": seq, "event": event, "text": "…"} for seq, event in enumerate(events, 1)]


def _report(number: int, status: str, case_id: str | None) -> dict[str, Any]:
    shared = {"report_id": f"r{number}", "report_no": f"R{number}", "ticket_no": f"t{number}", "channel": "hotline"}
    return {**shared, "status": status, "case_id": case_id}


def whole() -> Evidence:
    """A system with two tickets: one handled and closed, one declined."""
    rate = {"numerator": 1, "denominator": 1}
    row = {"id": "a1", "case_id": "c1", "case_no": "C1", "round": 1}
    return Evidence(
        sent=[SentLine("hotline", "t1", "r1"), SentLine("hotline", "t2", "r2")],
        reports=[_report(1, "registered", "c1"), _report(2, "declined", None)],
        cases=[{"id": "c1", "case_no": "C1", "status": "closed", "unit": "ZH1", "reports": [{"report_id": "r1"}]}],
        assignments=[{**row, "status": "completed", "measures": [{"id": "m1"}], "supervisions": [], "clocks": [], "allowed_actions": []}],
        evaluations=[{**row, "status": "closed", "ratings": [{"report_id": "r1"}], "follow_ups": []}],
        events=_events(),
        write_backs=[*_words("t1", "accepted", "dispatched", "handled", "closed"), *_words("t2", "accepted", "declined")],
        rates={"channel": [{"response_rate": rate, "solution_rate": rate, "satisfaction_rate": rate}]},
        timelines={"c1": [{"service": event.owner, "kind": event.name} for event in _events() if event.key == "c1"]},
        chains=[{"ok": True, "length": 5, "first_broken": None}],
        left_over={"intake dead letters": 0},
    )


def failed(evidence: Evidence) -> list[Verdict]:
    return [verdict for verdict in judge(evidence) if not verdict.good]


def test_a_system_that_lost_nothing_passes() -> None:
    assert failed(whole()) == []


def test_a_ticket_that_was_acknowledged_and_is_nowhere_is_seen() -> None:
    evidence = whole()
    evidence.sent.append(SentLine("hotline", "t3", "r3"))
    verdicts = failed(evidence)
    assert any("t3" in fault for verdict in verdicts for fault in verdict.faults)


@pytest.mark.parametrize("name", [name for name, _ in ROUND])
def test_an_event_that_is_missing_on_the_topic_is_seen(name: str) -> None:
    evidence = whole()
    evidence.events = [event for event in evidence.events if event.name != name]
    assert failed(evidence)


@pytest.mark.parametrize("name", ["case.dispatched", "case.signed", "case.handled", "case.checked"])
def test_an_event_that_came_too_late_is_seen(name: str) -> None:
    evidence = whole()
    evidence.events = [
        EventLine(event.key, event.type, event.id, (0, 99), event.data) if event.name == name else event for event in evidence.events
    ]
    assert failed(evidence)


def _drop_report(evidence: Evidence) -> None:
    del evidence.reports[0]


def _double_report(evidence: Evidence) -> None:
    evidence.reports.append({**evidence.reports[0], "report_id": "r9"})


def _stranger(evidence: Evidence) -> None:
    evidence.reports.append({**evidence.reports[0], "report_id": "r9", "ticket_no": "t9"})


def _two_owners(evidence: Evidence) -> None:
    evidence.cases.append({**evidence.cases[0], "id": "c9", "case_no": "C9"})


def _double_event(evidence: Evidence) -> None:
    evidence.events.append(evidence.events[-1])


def _gap_in_write_back(evidence: Evidence) -> None:
    evidence.write_backs = [word for word in evidence.write_backs if (word["ticket_no"], word["seq"]) != ("t1", 2)]


def _silent_end(evidence: Evidence) -> None:
    evidence.write_backs = [word for word in evidence.write_backs if (word["ticket_no"], word["seq"]) != ("t1", 4)]


def _ownerless(evidence: Evidence) -> None:
    evidence.cases[0] |= {"status": "in_progress", "unit": None, "person": None, "due_at": None}
    evidence.assignments[0] |= {"status": "signed"}


def _other_rate(evidence: Evidence) -> None:
    evidence.rates["channel"][0]["solution_rate"] = {"numerator": 0, "denominator": 1}


def _broken_chain(evidence: Evidence) -> None:
    evidence.chains[0] |= {"ok": False, "first_broken": {"seq": 3, "why": "hash"}}


def _unheard(evidence: Evidence) -> None:
    evidence.timelines["c1"] = [line for line in evidence.timelines["c1"] if line["kind"] != "case.contacted"]


def _dead_letter(evidence: Evidence) -> None:
    evidence.left_over["intake dead letters"] = 1


@pytest.mark.parametrize(
    "spoil",
    [
        _drop_report,
        _double_report,
        _stranger,
        _two_owners,
        _double_event,
        _gap_in_write_back,
        _silent_end,
        _ownerless,
        _other_rate,
        _broken_chain,
        _unheard,
        _dead_letter,
    ],
)
def test_whatever_is_wrong_is_seen(spoil: Callable[[Evidence], None]) -> None:
    evidence = whole()
    spoil(evidence)
    assert failed(evidence)


def test_the_day_is_large_enough_and_the_same_every_time() -> None:
    day = the_day()
    assert day == the_day()
    assert len(day) >= 300
    assert len({report.channel for report in day}) >= 5
    assert len({report.key for report in day}) == len(day)
    storm = [report for report in day if report.key.startswith("20261123900")]
    assert len(storm) == STORM_SIZE
    assert len({report.at for report in storm}) == 1


def test_tables_count_chinese_letters_twice() -> None:
    lines = table(["渠道", "n"], [["热线12345", "7"], ["ab", "10"]])
    assert len({width(line) for line in lines}) == 1


@pytest.mark.anyio
@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_a_played_morning_is_whole_and_a_lost_ticket_in_it_is_seen(tmp_path: Path) -> None:
    morning = [report for report in the_day() if report.at <= at(9) and not report.fate.startswith("merge")]
    output = StringIO()
    async with running_town(tmp_path, clock=START.isoformat()) as town:
        act = await play(town.client, morning, Screen(output))
        evidence = await gather_evidence(town.client, list(act.world.sent.values()), town.receiver, town.system.bus_url)
    assert [(verdict.question, verdict.faults) for verdict in failed(evidence)] == []
    assert unfinished(evidence) == []
    show(Screen(output), evidence, judge(evidence))
    assert "守恒" in output.getvalue()
    lost = deepcopy(evidence)
    ticket = next(report for report in lost.reports if report["channel"] == "hotline")
    lost.reports.remove(ticket)
    assert any(ticket["ticket_no"] in fault for verdict in failed(lost) for fault in verdict.faults)
