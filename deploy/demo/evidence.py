"""What the system itself says at the end: its interfaces, the topic, and the hotline that was written back to."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from deploy.demo.client import Client
from deploy.demo.receiver import Receiver
from deploy.demo.world import Sent
from shared.bus.connect import open_transport
from shared.contracts.asyncapi import TOPIC
from shared.contracts.base import REGISTRY

SERVICES = ("intake", "dispatch", "inspection", "evaluation")
READER, DISPATCHER, OPS = "supervisor-1", "dispatcher-1", "ops-1"
CHAINS = 40
"""How many hash chains are verified, spread over all assignments."""
WRITE_BACK_PATIENCE, WRITE_BACK_PAUSE = 30.0, 0.2
"""Seconds: for all of them; until it is asked again when none arrives."""
OWNER_OF = {type_: cls.owner for type_, cls in REGISTRY.items()}
PERIOD = {"from": "2026-11-01", "to": "2027-02-28"}


@dataclass(frozen=True, slots=True)
class SentLine:
    """What a sender remembers: it was acknowledged under this number."""

    channel: str
    source_id: str
    report_id: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event of the topic; `place` orders events of one key."""

    key: str
    type: str
    id: str
    place: tuple[int, int]
    data: Mapping[str, Any]

    @property
    def name(self) -> str:
        return self.type.rpartition(".v")[0]

    @property
    def owner(self) -> str:
        """The service that published it."""
        return OWNER_OF[self.type]

    @property
    def round(self) -> int:
        return int(self.data.get("round", 1))


@dataclass(slots=True)
class Evidence:
    """Everything that the check looks at. Lists are whole, in the order of the interfaces; events in the topic's order per key."""

    sent: list[SentLine]
    reports: list[dict[str, Any]]
    cases: list[dict[str, Any]]
    assignments: list[dict[str, Any]]
    evaluations: list[dict[str, Any]]
    events: list[EventLine]
    write_backs: list[dict[str, Any]]
    timelines: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """Case → its timeline in intake: what intake heard of the others."""
    rates: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """Group → items of `/v1/rates`."""
    chains: list[dict[str, Any]] = field(default_factory=list)
    left_over: dict[str, int] = field(default_factory=dict)
    """Dead letters, unsent events, unsent write-backs: name → how many."""


async def gather_evidence(client: Client, sent: list[Sent], receiver: Receiver, bus_url: str) -> Evidence:
    """Reads all of it. The write-backs travel in real time: it waits for the last of them to arrive."""
    await _await_write_backs(client, receiver)
    reports, cases, assignments, evaluations = await asyncio.gather(
        client.pages(READER, "/intake/v1/reports"),
        client.pages(READER, "/intake/v1/cases"),
        client.pages(READER, "/dispatch/v1/assignments"),
        client.pages(READER, "/evaluation/v1/evaluations"),
    )
    evidence = Evidence(
        sent=[SentLine(one.report.channel, one.report.key, one.report_id) for one in sent],
        reports=reports,
        cases=cases,
        assignments=assignments,
        evaluations=evaluations,
        events=await read_topic(bus_url),
        write_backs=[body for _, body in receiver.received],
        timelines=await _timelines(client, cases),
    )
    for group in ("channel", "unit"):
        answer = await client.get(READER, "/evaluation/v1/rates", group_by=group, **PERIOD)
        evidence.rates[group] = answer["items"]
    evidence.chains = await _verify_chains(client, assignments)
    evidence.left_over = await _left_over(client)
    return evidence


async def read_topic(bus_url: str) -> list[EventLine]:
    """Every event of the topic from its beginning."""
    transport = open_transport(bus_url, client_id="bihuan-demo")
    await transport.start()
    try:
        return [
            EventLine(
                message.key,
                message.headers["ce_type"],
                message.headers["ce_id"],
                (message.partition, message.offset),
                orjson.loads(message.value),
            )
            async for message in transport.read(TOPIC)
        ]
    finally:
        await transport.stop()


async def _await_write_backs(client: Client, receiver: Receiver) -> None:
    """Until the service says that all of them are delivered; TimeoutError when they do not come to an end."""
    async with asyncio.timeout(WRITE_BACK_PATIENCE):
        while (await client.get(OPS, "/intake/ops/deliveries", state="waiting", channel="hotline", limit=1))["items"]:
            await receiver.next_arrival(WRITE_BACK_PAUSE)


async def _timelines(client: Client, cases: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    async def one(case_id: str) -> tuple[str, list[dict[str, Any]]]:
        return case_id, (await client.get(READER, f"/intake/v1/cases/{case_id}/timeline"))["items"]

    return dict(await asyncio.gather(*(one(case["id"]) for case in cases)))


async def _verify_chains(client: Client, assignments: list[dict[str, Any]]) -> list[dict[str, Any]]:
    step = max(len(assignments) // CHAINS, 1)
    paths = [f"/dispatch/v1/assignments/{row['id']}/history/verify" for row in assignments[::step]]
    return list(await asyncio.gather(*(client.get("auditor-1", path) for path in paths)))


async def _left_over(client: Client) -> dict[str, int]:
    found: dict[str, int] = {}
    for service in SERVICES:
        letters = await client.pages(OPS, f"/{service}/ops/dead-letters")
        outbox = await client.get(OPS, f"/{service}/ops/outbox")
        found[f"{service} dead letters"] = len(letters)
        found[f"{service} outbox"] = int(outbox["rows"])
    parked = await client.pages(OPS, "/intake/ops/deliveries", state="parked")
    found["intake parked write-backs and messages"] = len(parked)
    return found
