"""The scene of bus workers: the kernel's own parts as processes. A source that commits events through its lane and relays them, a second
relay that takes over, and three members of one group, each effect behind an inbox.

The load is numbers appended to accounts; whoever died with a number unanswered is asked for it again under the same key.
"""

import asyncio
import contextlib
import json
import random
import statistics
import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from shared.bus.connect import open_transport
from shared.db.engine import Database, DatabaseAddress
from shared.db.records import from_text
from tests.faults.town import Town, embedded_town, kafka_town, state_of
from tests.servers import KafkaServer, PostgresServer
from tests.shared.kernel_rig import metadata
from tests.soak.conservation import Verdict
from tests.soak.torment import Toll, kill_and_restart, until_ready

MEMBERS = ("mirror-0", "mirror-1", "mirror-2")
WEIGHTS = {"source": 4, "relay": 2} | dict.fromkeys(MEMBERS, 3)
ACCOUNTS = 24
"""How many accounts are written at a time."""
ACCOUNTS_SECONDS = 8.0
"""After so long others take their place: a row holds all its numbers, and shall not grow without end."""
ASKED_AT_ONCE, ASKED_EVERY = 10, 0.05
"""Two hundred events a second."""
MOST_WAITING = 1000
"""No more is asked for while so many numbers are unanswered."""
STALLS = 10
"""At the end so many members are killed one by one, to see how long their group stands still."""
STALL_SECONDS = 6.0
LONGEST_STALL = 10.0
"""Seconds that an event may wait because one member was killed and comes back: what a group takes without stable names."""
SETTLE_SECONDS = 120.0


@dataclass
class Seen:
    """When events were on the bus and when their effect was stored: partition → (seconds of the bus, seconds waited)."""

    waits: dict[int, list[tuple[float, float]]] = field(default_factory=dict)

    def all(self, since: float = 0.0, until: float = float("inf")) -> list[float]:
        return sorted(wait for waits in self.waits.values() for at, wait in waits if since <= at < until)

    def longest(self, since: float, until: float) -> list[float]:
        """The longest wait of each partition for what came between the two moments, longest first."""
        longest = [max((wait for at, wait in waits if since <= at < until), default=0.0) for waits in self.waits.values()]
        return [round(wait, 2) for wait in sorted(longest, reverse=True)]


class WorkerScene:
    """A source, a relay and the members of a group under a steady load."""

    besides: frozenset[str] = frozenset()
    weights = WEIGHTS

    def __init__(self, town: Town) -> None:
        self._town = town
        self._stop = asyncio.Event()
        self._load: asyncio.Task[None] | None = None
        self._starting = threading.Lock()
        """Held while a process is replaced, and while somebody talks to one."""
        self._asked_again = False

    async def begin(self) -> None:
        await until_ready(self)
        self._load = asyncio.create_task(self._ask())

    def kill(self, name: str) -> None:
        with self._starting:
            self._alive(name)
            self._town.stop(name)
            self._town.start(name)
            self._asked_again = self._asked_again and name != "source"

    def restart(self, name: str) -> None:
        """Done with the kill: nobody is without a process in between."""

    def is_ready(self, name: str) -> bool:
        with self._starting:
            self._alive(name)
            return self._town.processes[name].ready.is_set()

    async def end(self, toll: Toll, dice: random.Random) -> dict[str, Any]:
        stalls = await self._stalls(toll, dice)
        self._stop.set()
        assert self._load is not None
        await self._load
        settling = time.monotonic()
        self._town.ask_again()
        await asyncio.to_thread(self._town.settle, SETTLE_SECONDS)
        settled = time.monotonic() - settling
        self._town.stop()  # what is checked is what the disks hold
        verdict, seen = await compare(self._town)
        waits, stalled = seen.all(), stalls_of(seen, stalls)
        return {
            "seconds_to_settle": round(settled, 1),
            "acknowledged": len(self._town.acknowledged),
            "delivered_again_to_consumers": self._town.delivered_again,
            "seconds_from_bus_to_effect": {
                "p50": round(statistics.median(waits), 4),
                "p99": round(waits[int(len(waits) * 0.99)], 3),
                "longest": round(waits[-1], 2),
            },
            "stalls_after_one_kill": stalled,
            **asdict(verdict),
            "good": verdict.good and stalled["seconds_longest"] < LONGEST_STALL,
        }

    async def _ask(self) -> None:
        accounts: list[str] = []
        fresh_at = 0.0
        while not self._stop.is_set():
            if time.monotonic() >= fresh_at:
                accounts, fresh_at = [uuid.uuid4().hex for _ in range(ACCOUNTS)], time.monotonic() + ACCOUNTS_SECONDS
            await asyncio.to_thread(self._ask_some, random.sample(accounts, ASKED_AT_ONCE))
            await asyncio.sleep(ASKED_EVERY)

    def _ask_some(self, accounts: list[str]) -> None:
        with self._starting:
            if not self._asked_again and self._town.processes["source"].ready.is_set():
                self._asked_again = True
                self._town.ask_again()
            if len(self._town.asked) - len(self._town.acknowledged) < MOST_WAITING:
                self._town.ask(accounts, 1)

    def _alive(self, name: str) -> None:
        code = self._town.processes[name].returncode
        if code is not None:
            log = (self._town.directory / f"{name}.log").read_text(errors="replace")[-2000:]
            raise RuntimeError(f"{name} ended by itself with {code}: {log}")

    async def _stalls(self, toll: Toll, dice: random.Random) -> list[tuple[float, float]]:
        """Kills members one by one while everybody else lives; when each died and when its process was up again."""
        moments = []
        for _ in range(STALLS):
            await asyncio.sleep(STALL_SECONDS / 2)
            killed_at = time.time()
            await kill_and_restart(self, dice.choice(MEMBERS), toll)
            await until_ready(self)
            moments.append((killed_at, time.time()))
            await asyncio.sleep(STALL_SECONDS / 2)
        return moments


def stalls_of(seen: Seen, moments: list[tuple[float, float]]) -> dict[str, Any]:
    """How long events waited for their effect because one member had been killed: by kill, the longest wait of every partition. What the
    new process took to be up is part of it."""
    killed = [at for at, _ in moments]
    rows = [seen.longest(at - 1, until) for at, until in zip(killed, [*killed[1:], float("inf")], strict=True)]
    return {
        "kills": len(rows),
        "seconds_until_up": [round(up - at, 2) for at, up in moments],
        "seconds_median": statistics.median(row[0] for row in rows),
        "seconds_longest": max(row[0] for row in rows),
        "seconds_by_partition": rows,
    }


async def compare(town: Town) -> tuple[Verdict, Seen]:
    """What was asked, what the source holds, what the topic holds and what the group made of it: the same numbers in the same order."""
    verdict = Verdict()
    source, mirror = await state_of(town.source_url), await state_of(town.mirror_url)
    asked: dict[str, list[int]] = {}
    for number, account in sorted(town.asked.items()):
        asked.setdefault(account, []).append(number)
    on_topic: dict[str, list[int]] = {}
    first: dict[str, tuple[int, float]] = {}
    transport = open_transport(town.bus, client_id="soak-check")
    await transport.start()
    async for message in transport.read(town.topic):
        if message.headers["ce_id"] in first:
            verdict.delivered_again += 1
            continue
        first[message.headers["ce_id"]] = (message.partition, message.timestamp.timestamp())
        on_topic.setdefault(message.key, []).append(json.loads(message.value)["amount"])
    await transport.stop()
    verdict.events = len(first)
    for account in asked.keys() | source.orders.keys() | mirror.orders.keys() | on_topic.keys():
        stored = source.orders.get(account, [])
        _agree(verdict, f"stored numbers of {account}", sorted(stored), asked.get(account, []))
        _agree(verdict, f"events of {account}", on_topic.get(account, []), stored)
        _agree(verdict, f"effects of {account}", mirror.orders.get(account, []), stored)
        for name, state in (("source", source), ("mirror", mirror)):
            counts = {len(stored), state.versions.get(account, 0), state.chains.get(account, 0)}
            if len(counts) > 1:
                verdict.lost.append(f"{name}: row, version and chain of {account} disagree: {sorted(counts)}")
    for name, state in (("source", source), ("mirror", mirror)):
        if state.letters or state.outbox:
            verdict.lost.append(f"{name}: {state.letters} dead letters, {state.outbox} rows in the outbox")
    return verdict, await _seen(town.mirror_url, first)


def _agree(verdict: Verdict, what: str, found: list[int], expected: list[int]) -> None:
    if found == expected:
        return
    missing, excess = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    if missing:
        verdict.lost.append(f"{what}: {sorted(missing)[:10]}")
    if excess:
        verdict.doubled.append(f"{what}: {sorted(excess)[:10]}")
    if not missing and not excess:
        verdict.disordered.append(what)


async def _seen(url: str, first: dict[str, tuple[int, float]]) -> Seen:
    database = Database(DatabaseAddress.of("ledger", url), metadata)
    try:
        rows = await database.rows(select(metadata.tables["inbox"]))
    finally:
        await database.close()
    seen = Seen()
    for row in rows:
        stored: datetime | str = row["stored_at"]
        partition, at = first[row["id"]]
        moment = (from_text(stored) if isinstance(stored, str) else stored).timestamp()
        seen.waits.setdefault(partition, []).append((at, moment - at))
    return seen


@contextlib.contextmanager
def worker_scene(kind: str, directory: Path) -> Iterator[WorkerScene]:
    """On SQLite and the embedded bus, or on PostgreSQL (fsync on) and Apache Kafka."""
    with contextlib.ExitStack() as stack:
        if kind == "embedded":
            town = embedded_town(directory)
        else:
            kafka, postgres = KafkaServer(directory / "kafka"), PostgresServer(directory / "postgres", fsync=True)
            for server in (kafka, postgres):
                server.start()
                stack.callback(server.stop)
            town = kafka_town(directory, postgres.url(), kafka.address)
        town.prepare()
        stack.callback(town.stop)
        for name in WEIGHTS:
            town.start(name)
        yield WorkerScene(town)
