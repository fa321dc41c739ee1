"""What must be true after any number of kills, read from the public APIs and the topic, not from the load's own counters alone."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from shared.bus.connect import open_transport
from shared.contracts.asyncapi import TOPIC
from tests.soak.load import Caller, Ledger
from tests.soak.system import SERVICES, System

QUIET_SECONDS = 300.0
LOOKS = 3
AT_ONCE = 8
T = TypeVar("T")
R = TypeVar("R")
SHOWN = frozenset({"case.dispatched", "case.assigned", "case.signed", "case.arrived", "case.handled", "clock.warned", "clock.breached"})
"""Events of dispatch that the timeline of a case shows."""
STEPS = {"case.signed.v1": "sign", "case.arrived.v1": "arrive", "case.handled.v1": "handle"}


@dataclass
class Verdict:
    """All three lists are empty when the guarantees held."""

    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    disordered: list[str] = field(default_factory=list)
    events: int = 0
    delivered_again: int = 0
    """Records on the topic that are a second copy of an event (same id): allowed, and without effect."""

    @property
    def good(self) -> bool:
        return not (self.lost or self.doubled or self.disordered)


async def until_quiet(caller: Caller) -> None:
    """Until every outbox is empty and every consumer has caught up, twice in a row."""
    loop = asyncio.get_running_loop()
    deadline, calm = loop.time() + QUIET_SECONDS, 0
    while calm < 2:
        rows, lag = 0, 0
        for service in SERVICES:
            rows += (await caller.ask(service, "GET", "/ops/outbox", person="ops-1"))["rows"]
            lag += sum(item["lag"] for item in (await caller.ask(service, "GET", "/ops/consumers", person="ops-1"))["items"])
        calm = calm + 1 if rows + lag == 0 else 0
        if loop.time() > deadline:
            raise RuntimeError(f"not quiet after {QUIET_SECONDS} s: {rows} events wait in outboxes, {lag} for consumers")
        await asyncio.sleep(0.2)


async def everything(caller: Caller, service: str, path: str, person: str) -> list[dict[str, Any]]:
    """All pages of a list."""
    items: list[dict[str, Any]] = []
    cursor = ""
    while True:
        page = await caller.ask(service, "GET", f"{path}?limit=200{'&cursor=' + cursor if cursor else ''}", person=person)
        items += page["items"]
        cursor = page["next_cursor"]
        if not cursor:
            return items


async def check(system: System, caller: Caller, ledger: Ledger, *, stepped: bool = False) -> Verdict:
    """`stepped`: the clock went backwards meanwhile, and a timeline stands in the order of the times that it shows."""
    verdict = Verdict()
    await _check_reports(caller, ledger, verdict)
    events = await _topic(system, verdict)
    await _check_cases(caller, ledger, events, verdict)
    await _check_rounds(caller, ledger, verdict)
    await _check_timelines(system, caller, set(events), verdict, in_order=not stepped)
    for service in SERVICES:
        for letter in (await caller.ask(service, "GET", "/ops/dead-letters", person="ops-1"))["items"]:
            verdict.lost.append(f"{service} parked {letter['type']} of {letter['key']}: {letter['reason']}")
    return verdict


async def _check_reports(caller: Caller, ledger: Ledger, verdict: Verdict) -> None:
    """Everything that was acknowledged is a report under its id, everything asked is there once, and there is nothing else."""
    stored = await everything(caller, "intake", "/v1/reports", "registrar-1")
    by_name: dict[str, list[dict[str, Any]]] = {}
    for report in stored:
        by_name.setdefault(report["ticket_no"] if report["channel"] == "hotline" else report["source_id"], []).append(report)
    for name, reports in by_name.items():
        if len(reports) > 1:
            verdict.doubled.append(f"report {name} is there {len(reports)} times")
        if name not in ledger.asked:
            verdict.doubled.append(f"report {name} was never sent")
    for name, outcome in ledger.acknowledged.items():
        if name not in by_name:
            verdict.lost.append(f"report {name} was acknowledged")
        elif by_name[name][0]["id"] != outcome["report_id"]:
            verdict.lost.append(f"report {name} was acknowledged under another id")
    verdict.lost += [f"report {name} was never acknowledged" for name in ledger.asked - ledger.acknowledged.keys()]


async def _topic(system: System, verdict: Verdict) -> dict[str, list[tuple[str, str]]]:
    """Key → (type, id) in order of first appearance. Within a key, the events of one service must stand in the order of its decisions."""
    transport = open_transport(system.bus_url, client_id="soak-check")
    await transport.start()
    seen: set[str] = set()
    events: dict[str, list[tuple[str, str]]] = {}
    last: dict[tuple[str, str], str] = {}
    async for message in transport.read(TOPIC):
        event_id, type_, source = (message.headers[name] for name in ("ce_id", "ce_type", "ce_source"))
        if event_id in seen:
            verdict.delivered_again += 1
            continue
        seen.add(event_id)
        events.setdefault(message.key, []).append((type_, event_id))
        # ids are made when a decision is accepted and grow with time, also over restarts
        if last.get((message.key, source), "") > event_id:
            verdict.disordered.append(f"{type_} of {message.key} on the topic")
        last[message.key, source] = event_id
    await transport.stop()
    verdict.events = len(seen)
    return events


async def _check_cases(caller: Caller, ledger: Ledger, events: dict[str, list[tuple[str, str]]], verdict: Verdict) -> None:
    """One registration per case, one assignment per case, chains whole."""
    cases = {outcome["case_id"] for outcome in ledger.acknowledged.values() if outcome["case_id"]}
    for case_id in cases:
        types = Counter(type_ for type_, _ in events.get(case_id, ()))
        _once(types["case.registered.v1"], f"case.registered of {case_id}", verdict)
        if case_id in ledger.handled:
            for type_ in STEPS:
                _once(types[type_], f"{type_} of {case_id}", verdict)
    assignments = await everything(caller, "dispatch", "/v1/assignments", "supervisor-1")
    counted = Counter(assignment["case_id"] for assignment in assignments)
    for case_id in cases:
        _once(counted[case_id], f"assignment of {case_id}", verdict)
    await _each(caller, assignments, lambda own, assignment: _check_assignment(own, ledger, assignment, verdict))


async def _check_assignment(caller: Caller, ledger: Ledger, assignment: dict[str, Any], verdict: Verdict) -> None:
    path = f"/v1/assignments/{assignment['id']}/history"
    found = await caller.ask("dispatch", "GET", path + "/verify", person="supervisor-1")
    rows = await caller.ask("dispatch", "GET", path, person="supervisor-1")
    if found["ok"] is not True:
        verdict.lost.append(f"the chain of {assignment['case_id']} is broken at {found['first_broken']}")
    actions = Counter(row["action"] for row in rows["items"])
    if assignment["case_id"] in ledger.handled:
        for action in STEPS.values():
            _once(actions[action], f"step {action} of {assignment['case_id']}", verdict)


async def _check_timelines(system: System, caller: Caller, keys: set[str], verdict: Verdict, *, in_order: bool) -> None:
    """Every event of dispatch that intake shows stands there once, in the order of the topic. Clocks go on while we look, so what does
    not agree is looked at again."""
    cases = [item["id"] for item in await everything(caller, "intake", "/v1/cases", "supervisor-1")]
    verdict.lost += [f"no event of case {case_id}" for case_id in cases if case_id not in keys]
    faults: dict[str, tuple[list[str], list[str]]] = {}
    for _ in range(LOOKS):
        shown = dict(await _each(caller, cases, _shown))
        await until_quiet(caller)
        events = await _topic(system, Verdict())
        faults = {}
        for case_id, kinds in shown.items():
            expected = [kind for type_, _ in events.get(case_id, ()) if (kind := type_.removesuffix(".v1")) in SHOWN]
            if kinds != expected and (in_order or Counter(kinds) != Counter(expected)):
                faults[case_id] = (kinds, expected)
        cases = list(faults)
        if not cases:
            return
    for case_id, (kinds, expected) in faults.items():
        if Counter(kinds) == Counter(expected):
            verdict.disordered.append(f"timeline of {case_id}: {kinds}, topic: {expected}")
        else:
            wrong = verdict.doubled if Counter(kinds) > Counter(expected) else verdict.lost
            wrong.append(f"timeline of {case_id}: {kinds}, topic: {expected}")


async def _shown(caller: Caller, case_id: str) -> tuple[str, list[str]]:
    items = (await caller.ask("intake", "GET", f"/v1/cases/{case_id}/timeline", person="supervisor-1"))["items"]
    return case_id, [item["kind"] for item in items if item["kind"] in SHOWN]


async def _check_rounds(caller: Caller, ledger: Ledger, verdict: Verdict) -> None:
    """One evaluation for each handled case."""
    evaluations = await everything(caller, "evaluation", "/v1/evaluations", "evaluator-1")
    counted = Counter(evaluation["case_id"] for evaluation in evaluations)
    for case_id in ledger.handled:
        _once(counted[case_id], f"evaluation of {case_id}", verdict)


async def _each(caller: Caller, items: Iterable[T], look: Callable[[Caller, T], Awaitable[R]]) -> list[R]:
    """What `look` finds at every item, in any order; several at a time, each over connections of its own."""
    left, found = iter(items), []

    async def work(own: Caller) -> None:
        for item in left:
            found.append(await look(own, item))

    await asyncio.gather(*(work(caller.twin()) for _ in range(AT_ONCE)))
    return found


def _once(count: int, what: str, verdict: Verdict) -> None:
    if count == 0:
        verdict.lost.append(what)
    elif count > 1:
        verdict.doubled.append(f"{what} {count} times")
