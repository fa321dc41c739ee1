"""One trace from the hotline's push to the closed case: four services, the bus, timers, and people who come in between."""

import uuid
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.collector import Collector, Told, collecting
from tests.journeys.rig import Town, running_town
from tests.servers import create_database

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(300)]

TRACE, SPAN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
ASKING = {"traceparent": f"00-{TRACE}-{SPAN}-01"}
PUSH = "POST /intake/v1/hotline/tickets"
MEANWHILE = ("case.registered.v1", "case.assigned.v1", "case.handled.v1", "case.rated.v1", "case.closed.v1")
"""Events that the way of a case cannot do without."""
ACTS = (
    "POST /dispatch/v1/assignments/{assignment_id}/arrive",
    "POST /dispatch/v1/assignments/{assignment_id}/handle",
    "POST /evaluation/v1/evaluations/{evaluation_id}/check",
    "POST /evaluation/v1/surveys/{token}",
)
"""What people did about it."""


@pytest.fixture
def collector() -> Iterator[Collector]:
    with collecting() as running:
        yield running


@pytest.fixture(params=["embedded", "kafka"])
def servers(request: pytest.FixtureRequest) -> dict[str, Any]:
    """What the system runs on: by itself, or on PostgreSQL and Apache Kafka."""
    if request.param == "embedded":
        return {}
    url = create_database(request.getfixturevalue("postgres_url"), f"traces_{uuid.uuid4().hex[:12]}")
    return {"kafka": request.getfixturevalue("kafka_address"), "database": url.replace("postgresql://", "postgresql+asyncpg://", 1)}


def telling(collector: Collector, *, ratio: str, asked: str) -> dict[str, str]:
    return {"BIHUAN_TRACE_URL": collector.url, "BIHUAN_TRACE_RATIO": ratio, "BIHUAN_TRACE_ASKED": asked}


async def closed_case(town: Town, headers: dict[str, str]) -> str:
    """A ticket goes its whole way: pushed, signed by nobody in time, handled, checked, answered, closed, written back."""
    await town.workday()
    result = await town.ticket("文化广场门口有人摆摊卖烧烤，占道经营。", headers)
    await town.later(hours=5)  # timers sign, warn and escalate
    case_id = str(result["case_id"])
    await town.handle("officer-zh1-1", case_id)
    await town.check(case_id)
    await town.answer(case_id, result["phone"], solved=True, satisfaction=5)
    assert (await town.case(case_id))["status"] == "closed"
    await town.written_back(result["ticket_no"], "closed")
    return case_id


async def test_a_case_is_one_trace_from_the_hotlines_push_until_it_is_closed(
    servers: dict[str, Any], tmp_path: Path, collector: Collector
) -> None:
    # nothing is drawn: what is told was asked for, so every span must belong to this one case
    async with running_town(tmp_path, settings=telling(collector, ratio="0", asked="1"), **servers) as town:
        await closed_case(town, ASKING)
    # at its end a service has told everything
    assert {span.trace for span in collector.spans} == {TRACE}
    # nobody else was traced: officers, evaluator and reporter made requests of their own
    push = collector.one(PUSH)
    assert [span.name for span in collector.spans if span.kind == "server"] == [PUSH]
    assert push.parent == SPAN
    by_id = {span.id: span for span in collector.spans}
    assert len(by_id) == len(collector.spans)
    for span in collector.spans:
        assert span is push or span.parent in by_id, (span.service, span.name)
    assert {span.service for span in collector.spans} >= {"intake", "dispatch", "evaluation"}
    assert not any(span.failed for span in collector.spans)
    for event in MEANWHILE:
        (sent,) = collector.named(f"send {event}")
        handled = collector.named(f"process {event}")
        assert handled, event
        # sending and every handling hang on the command that decided the event
        assert {span.parent for span in (sent, *handled)} == {sent.parent}
        assert by_id[sent.parent].name.startswith("command "), event
        effects = [one for one in handled if one.said["bihuan.outcome"] == "handled"]
        assert effects, event
        assert all([child.name.split()[0] for child in collector.children(one)] == ["command"] for one in effects), event
    commands = [span for span in collector.spans if span.name.startswith("command ")]
    assert {command.said["bihuan.door"] for command in commands} == {"door", "bus", "timer"}
    calls = collector.named("POST")
    assert len(calls) >= 4  # accepted, dispatched, handled, closed
    assert all(by_id[call.parent].name.startswith("command ") for call in calls)
    (closed,) = [span for span in collector.named("process case.closed.v1") if span.service == "intake"]
    way = [closed]
    while way[-1] is not push:
        way.append(by_id[way[-1].parent])
    assert {span.service for span in way} == {"intake", "dispatch", "evaluation"}
    assert all(cause.began <= effect.began for effect, cause in pairwise(way))


async def test_requests_of_people_are_traces_of_their_own_that_are_linked_with_the_case(tmp_path: Path, collector: Collector) -> None:
    async with running_town(tmp_path, settings=telling(collector, ratio="1", asked="0")) as town:
        case_id = await closed_case(town, ASKING)
    push = collector.one(PUSH)
    assert (push.parent, push.links) == ("", ((TRACE, SPAN),))  # the caller's wish went unheard here, not unmentioned
    requests = [collector.one(act) for act in ACTS]
    for request in requests:
        (command,) = [span for span in collector.spans if (request.trace, request.id) in span.links]
        assert request.trace != push.trace
        assert command.trace == push.trace
        assert (command.trace, command.id) in request.links
        assert command.name.startswith("command ")
    reached = within_reach(collector, push)
    for event in MEANWHILE:
        assert all(span.trace == push.trace for span in collector.named(f"send {event}"))
    machine = [span for span in collector.spans if span.trace == push.trace]
    assert {span.service for span in machine} >= {"intake", "dispatch", "evaluation"}
    assert all((span.trace, span.id) in reached for span in machine)
    assert all((request.trace, request.id) in reached for request in requests)
    assert not any(case_id in span.text or "林女士" in span.text or "烧烤" in span.text for span in collector.spans)


def within_reach(collector: Collector, start: Told) -> set[tuple[str, str]]:
    """What is found from a span along parents, children and links."""
    edges: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for span in collector.spans:
        for other in ((span.trace, span.parent), *span.links):
            edges[span.trace, span.id].add(other)
            edges[other].add((span.trace, span.id))
    seen = {(start.trace, start.id)}
    left = list(seen)
    while left:
        for other in edges[left.pop()] - seen:
            seen.add(other)
            left.append(other)
    return seen
