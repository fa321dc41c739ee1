"""What a fault is played on: the running system under load, somebody who looks at it once a second, and the conservation check after."""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.client import Connection
from tests.faults.setting import Setting
from tests.soak.conservation import check, until_quiet
from tests.soak.load import Caller, Ledger, Refused, field_worker, hotline, tokens
from tests.soak.system import SERVICES, System

WORKERS = 4
WARM_SECONDS = 5.0
AFTER_SECONDS = 10.0
LOOK_SECONDS = 1.0
PATIENCE_SECONDS = 120.0
CLIENT_SECONDS = 180.0
"""How long clients may need, after the fault, for what they are in the middle of."""
READS = (("intake", "/v1/cases?limit=1"), ("dispatch", "/v1/assignments?limit=1"))


@dataclass
class Seen:
    """What was seen from outside during one phase."""

    acknowledged: int = 0
    reads: Counter[str] = field(default_factory=Counter)
    """Service and status of a read; a connection that broke has the fault for a status."""
    ready: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    """What `/health/ready` said does not hold."""

    def shown(self) -> dict[str, Any]:
        """As JSON."""
        return {name: dict(value) if isinstance(value, Counter) else value for name, value in vars(self).items()}


class Watcher:
    """Looks at every service once a second: does it call itself ready, does it let itself be read, how much memory it has."""

    def __init__(self, system: System, known: dict[str, str], ledger: Ledger) -> None:
        self._system = system
        self._token = known["supervisor-1"]
        self._ledger = ledger
        self._begun = time.monotonic()
        self.phase = Seen()
        self.phases: dict[str, Seen] = {}
        self.memory: list[dict[str, float]] = []
        self._counted = 0

    def enter(self, name: str) -> Seen:
        """From now on everything belongs to the phase of this name."""
        self.count()
        self.phase = self.phases.setdefault(name, Seen())
        return self.phase

    def count(self) -> None:
        """What was acknowledged since the last count belongs to the present phase."""
        now = len(self._ledger.acknowledged)
        self.phase.acknowledged += now - self._counted
        self._counted = now

    async def watch(self) -> None:
        while True:
            self._weigh()
            for service in SERVICES:
                await self._look(service)
            self.count()
            await asyncio.sleep(LOOK_SECONDS)

    async def _look(self, service: str) -> None:
        status, body = await self._ask(service, "/health/ready")
        self.phase.ready[f"{service} {status}"] += 1
        for reason in (body or {}).get("reasons", ()):
            self.phase.reasons[f"{service} {reason}"] += 1
        for reader, path in READS:
            if reader == service:
                status, _ = await self._ask(service, path)
                self.phase.reads[f"{service} {status}"] += 1

    async def _ask(self, service: str, path: str) -> tuple[int | str, Any]:
        # a new connection each time: a server lets go of one that rests between two looks
        connection = Connection("127.0.0.1", self._system.ports[service])
        try:
            async with asyncio.timeout(5):
                return await connection.json("GET", path, token=self._token)
        except (OSError, EOFError, TimeoutError, ValueError) as fault:
            return type(fault).__name__, None
        finally:
            connection.close()

    def _weigh(self) -> None:
        """Resident MB of every service that runs; kept every ten seconds."""
        seconds = time.monotonic() - self._begun
        if self.memory and seconds - self.memory[-1]["seconds"] < 10:
            return
        weights = {"seconds": round(seconds, 1)}
        for service in SERVICES:
            weights[service] = resident_megabytes(self._system.processes[service].pid)
        self.memory.append(weights)


def resident_megabytes(pid: int) -> float:
    """0 for a process that has gone."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return round(pages * 4096 / 1e6, 1)


class Stage:
    """The system with its load; `during(name)` names what happens now."""

    def __init__(self, system: System, ledger: Ledger, watcher: Watcher, tools: dict[str, Any]) -> None:
        self.system = system
        self.ledger = ledger
        self.watcher = watcher
        self.tools = tools
        self.facts: dict[str, Any] = {}
        self.broken: list[str] = []
        """What did not hold besides conservation."""

    def during(self, name: str) -> Seen:
        return self.watcher.enter(name)

    def expect(self, holds: bool, what: str) -> None:
        """A promise beside conservation that this fault puts to the test."""
        if not holds:
            self.broken.append(what)

    async def lasting(self, seconds: float) -> None:
        """So long, and longer until a case has gone the whole way meanwhile; one that never does is a broken promise."""
        handled, begun = len(self.ledger.handled), time.monotonic()
        while (lasted := time.monotonic() - begun) < seconds or (len(self.ledger.handled) == handled and lasted < PATIENCE_SECONDS):
            await asyncio.sleep(0.2)
        self.watcher.count()
        self.expect(len(self.ledger.handled) > handled, f"no case went the whole way within {PATIENCE_SECONDS:.0f} s")

    async def until_ready(self) -> float:
        """Seconds until every service calls itself ready."""
        begun = time.monotonic()
        await asyncio.to_thread(self.system.wait_ready)
        return round(time.monotonic() - begun, 1)


Inject = Callable[[Stage], Awaitable[None]]


async def play(system: System, inject: Inject, setting: Setting) -> dict[str, Any]:
    """The fault under load, then rest, then everything counted again: the raw result."""
    ledger = setting.ledger
    known = await tokens(system.ports)
    stop = asyncio.Event()
    clients = [asyncio.create_task(field_worker(Caller(system.ports, known, ledger), ledger, stop)) for _ in range(WORKERS)]
    clients.append(asyncio.create_task(hotline(Caller(system.ports, known, ledger), ledger, stop)))
    watcher = Watcher(system, known, ledger)
    stage = Stage(system, ledger, watcher, setting.tools)
    stage.during("before")
    watching = asyncio.create_task(watcher.watch())
    begun = time.monotonic()
    await asyncio.sleep(WARM_SECONDS)
    await inject(stage)
    stage.during("after")
    await asyncio.sleep(AFTER_SECONDS)
    stop.set()
    watching.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await watching  # one that died has seen nothing, and what nobody saw is no proof
    done, late = await asyncio.wait(clients, timeout=CLIENT_SECONDS)
    for client in done:
        if (fault := client.exception()) is not None and not isinstance(fault, Refused):
            raise fault
    stage.expect(not late, f"{len(late)} of {len(clients)} clients never came to an end of what they had begun")
    for client in late:
        client.cancel()
    await asyncio.gather(*clients, return_exceptions=True)
    settling = time.monotonic()
    caller = Caller(system.ports, known, ledger)
    await until_quiet(caller)
    settled = time.monotonic() - settling
    verdict = await check(system, caller, ledger, stepped=setting.stepped)
    stage.expect(watcher.phases["after"].acknowledged > 0, "nothing was acknowledged after the fault")
    return {
        "seconds_of_load": round(settling - begun, 1),
        "seconds_to_settle": round(settled, 1),
        "acknowledged": len(ledger.acknowledged),
        "cases_handled": len(ledger.handled),
        "requests_repeated": dict(ledger.repeats),
        "unexpected_answers": ledger.refused,
        "phases": {name: seen.shown() for name, seen in watcher.phases.items()},
        "megabytes": watcher.memory,
        "facts": stage.facts,
        "broken_promises": stage.broken,
        **asdict(verdict),
        "good": verdict.good and not ledger.refused and not stage.broken,
    }
