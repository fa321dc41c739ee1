"""The scene of whole services: the product as it is run, real clients, and on Kafka the servers themselves among the victims."""

import asyncio
import contextlib
import os
import random
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.soak.conservation import check, until_quiet
from tests.soak.load import Caller, Ledger, field_worker, hotline, tokens
from tests.soak.system import System, running
from tests.soak.torment import Toll

WORKERS = 4
WEIGHTS = {"intake": 5, "dispatch": 5, "evaluation": 3, "inspection": 1}
"""Those most that have most to lose."""
SERVER_WEIGHT = 1
OUTAGE_SECONDS = int(os.environ.get("BIHUAN_SOAK_OUTAGE", "60"))
"""How long the broker is stopped under load at the end."""


class ServiceScene:
    """Four services under the load of field workers and the hotline."""

    def __init__(self, system: System) -> None:
        self._system = system
        self._ledger = Ledger()
        self._tokens: dict[str, str] = {}
        self._stop = asyncio.Event()
        self._clients: list[asyncio.Task[None]] = []
        self.besides = frozenset(system.servers)
        self.weights = WEIGHTS | dict.fromkeys(system.servers, SERVER_WEIGHT)
        self.kill = system.kill
        self.restart = system.restart

    async def begin(self) -> None:
        self._tokens = await tokens(self._system.ports)
        self._clients = [asyncio.create_task(field_worker(self._caller(), self._ledger, self._stop)) for _ in range(WORKERS)]
        self._clients.append(asyncio.create_task(hotline(self._caller(), self._ledger, self._stop)))

    def is_ready(self, name: str) -> bool:
        return name in self.besides or self._system.is_ready(name)

    async def end(self, toll: Toll, dice: random.Random) -> dict[str, Any]:
        outage: dict[str, int] = {}
        if "kafka" in self._system.servers:
            before = len(self._ledger.acknowledged)
            await self._without_broker()
            outage = {"seconds": OUTAGE_SECONDS, "acknowledged_meanwhile": len(self._ledger.acknowledged) - before}
        self._stop.set()
        await asyncio.gather(*self._clients)
        settling = time.monotonic()
        caller = self._caller()
        await until_quiet(caller)
        settled = time.monotonic() - settling
        verdict = await check(self._system, caller, self._ledger)
        return {
            "seconds_to_settle": round(settled, 1),
            "broker_outage": outage,
            "acknowledged": len(self._ledger.acknowledged),
            "cases_handled": len(self._ledger.handled),
            "requests_repeated": dict(self._ledger.repeats),
            "unexpected_answers": self._ledger.refused,
            **asdict(verdict),
            "good": verdict.good and not self._ledger.refused,
        }

    async def _without_broker(self) -> None:
        """The broker is away; everybody goes on working."""
        await asyncio.to_thread(self._system.kill, "kafka")
        await asyncio.sleep(OUTAGE_SECONDS)
        await asyncio.to_thread(self._system.restart, "kafka")

    def _caller(self) -> Caller:
        return Caller(self._system.ports, self._tokens, self._ledger)


@contextlib.contextmanager
def service_scene(kind: str, directory: Path) -> Iterator[ServiceScene]:
    with running(kind, directory) as system:
        yield ServiceScene(system)
