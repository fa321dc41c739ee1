"""A source and a mirror as processes of their own, and what must hold of them whatever was killed."""

import asyncio
import contextlib
import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from shared.bus.connect import open_transport
from shared.db.engine import Database, DatabaseAddress
from shared.history import HistoryRow, verify_chain
from tests.servers import create_database
from tests.shared.kernel_rig import Account, AccountRow, metadata, rig

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60.0


class Process:
    """A worker (see `tests.faults.worker`). `fault` is `point:count`, at which it kills itself."""

    def __init__(self, log: Path, *arguments: str, fault: str = "", on_line: Callable[[str], None] = lambda line: None) -> None:
        environment = {**os.environ, "BIHUAN_FAULT_POINT": fault}
        self.ready = threading.Event()
        self._on_line = on_line
        with log.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.worker", *arguments],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                bufsize=1,
            )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def returncode(self) -> int | None:
        return self._process.poll()

    def send(self, order: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps(order) + "\n")

    def wait_ready(self) -> "Process":
        wait_for(lambda: self.ready.is_set() or self.returncode is not None, "ready")
        return self

    def wait_killed(self) -> None:
        """Until its fault point has killed it."""
        wait_for(lambda: self.returncode is not None, "killed")
        assert self.returncode == -signal.SIGKILL, self.returncode
        self._close()

    def pause(self) -> None:
        """A moment between two pieces of load."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(0.03)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        self._close()

    def _close(self) -> None:
        # what it said before it died counts
        self._reader.join(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line == "ready\n":
                self.ready.set()
            else:
                self._on_line(line)


def wait_for(condition: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not in time: {what}"
        time.sleep(0.01)


async def _until(url: str, table: str, enough: Callable[[int], bool], seconds: float) -> None:
    """Until the number of a table's rows is such."""
    database = Database(DatabaseAddress.of("ledger", url), metadata)
    deadline = time.monotonic() + seconds
    try:
        while not enough(rows := await database.count(metadata.tables[table])):
            assert time.monotonic() < deadline, f"not in time: {rows} rows in {table}"
            await asyncio.sleep(0.02)
    finally:
        await database.close()


@dataclass
class Town:
    """Two databases, a bus, and the processes between them. Numbers are never given twice."""

    source_url: str
    mirror_url: str
    bus: str
    directory: Path
    topic: str = field(default_factory=lambda: f"faults.{uuid.uuid4().hex[:10]}")
    processes: dict[str, Process] = field(default_factory=dict)
    acknowledged: set[int] = field(default_factory=set)
    asked: dict[int, str] = field(default_factory=dict)
    delivered_again: int = 0
    """How many events reached the mirror a second time, as far as it lived to say so."""
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def prepare(self) -> None:
        async def create() -> None:
            for url in (self.source_url, self.mirror_url):
                async with rig(url):
                    pass

        asyncio.run(create())

    def start(self, name: str, fault: str = "") -> Process:
        """Starts (again) `source`, a second `relay` of it, or a member of the mirror (`mirror-0`, `mirror-1`)."""
        role, _, member = name.partition("-")
        url = self.mirror_url if role == "mirror" else self.source_url
        arguments = (role, url, self.bus, self.topic, str(self.directory / "locks"), member or "0")
        made = Process(self.directory / f"{name}.log", *arguments, fault=fault, on_line=self._heard)
        self.processes[name] = made
        return made

    def _heard(self, line: str) -> None:
        if line.startswith("again "):
            self.delivered_again += int(line.split()[1])
        else:
            self.acknowledged.add(int(line))

    def stop(self, *names: str) -> None:
        for name in names or tuple(self.processes):
            self.processes.pop(name).kill()

    def ask(self, accounts: Iterable[str], times: int) -> None:
        """So many new numbers for each account, to be stored by the source."""
        for _, account in itertools.product(range(times), accounts):
            number = next(self._numbers)
            self.asked[number] = account
            self.processes["source"].send({"account": account, "number": number})

    def ask_again(self) -> None:
        """What was never acknowledged, as a client would after its connection broke: with the same keys."""
        for number in sorted(self.asked.keys() - self.acknowledged):
            self.processes["source"].send({"account": self.asked[number], "number": number})

    def settle(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Until everything asked is acknowledged and seen by the mirror, and what was sent is gone from the outbox (it goes with the
        relay's next look)."""
        wait_for(lambda: self.asked.keys() <= self.acknowledged, "acknowledged", seconds)
        self.wait_mirrored(len(self.asked), seconds)
        asyncio.run(_until(self.source_url, "outbox", lambda rows: rows == 0, seconds))

    def wait_mirrored(self, count: int, seconds: float = PATIENCE_SECONDS) -> None:
        """Until the mirror has seen so many numbers."""
        asyncio.run(_until(self.mirror_url, "inbox", lambda rows: rows >= count, seconds))

    def check(self) -> None:
        """Guarantees 1 to 4: acknowledged is stored once; row, chain and event agree; one effect per event; order per key."""
        asyncio.run(self._check())

    async def _check(self) -> None:
        source, mirror = await state_of(self.source_url), await state_of(self.mirror_url)
        stored = [number for order in source.orders.values() for number in order]
        assert sorted(stored) == sorted(self.asked), "every number once"
        assert {number: account for account, order in source.orders.items() for number in order} == self.asked
        assert mirror.orders == source.orders, "the mirror saw every event once, in order"
        for state in (source, mirror):
            assert {key: len(order) for key, order in state.orders.items()} == state.chains
            assert state.versions == state.chains
            assert state.letters == 0
        assert mirror.inbox == len(stored)
        assert mirror.outbox == 0
        on_topic: dict[str, list[int]] = {}
        seen: set[str] = set()
        transport = open_transport(self.bus, client_id="check")
        await transport.start()
        async for message in transport.read(self.topic):
            if message.headers["ce_id"] not in seen:
                seen.add(message.headers["ce_id"])
                on_topic.setdefault(message.key, []).append(json.loads(message.value)["amount"])
        await transport.stop()
        assert on_topic == source.orders, "the topic holds every event, in order per key"


@dataclass
class State:
    """What a database holds of the accounts."""

    orders: dict[str, list[int]]
    versions: dict[str, int] = field(default_factory=dict)
    chains: dict[str, int] = field(default_factory=dict)
    inbox: int = 0
    outbox: int = 0
    letters: int = 0


async def state_of(url: str) -> State:
    """Reads it all; a broken chain raises."""
    database = Database(DatabaseAddress.of("ledger", url), metadata)
    try:
        accounts = await database.fetch(Account, select(AccountRow))
        state = State({account.id: account.extra["order"] for account in accounts})  # type: ignore[misc]  # lists of ints
        state.versions = {account.id: account.version for account in accounts}
        tables = metadata.tables
        heads = {row["key"]: (row["seq"], row["hash"]) for row in await database.rows(select(tables["history_heads"]))}
        steps: dict[str, list[HistoryRow]] = {}
        for row in await database.rows(select(tables["history"]).order_by(tables["history"].c.key, tables["history"].c.seq)):
            steps.setdefault(row["key"], []).append(HistoryRow.from_row(row))
        for key, rows in steps.items():
            verdict = verify_chain(rows, heads[key])
            assert verdict["ok"] is True, (key, verdict)
            state.chains[key] = len(rows)
        state.inbox, state.outbox, state.letters = [await database.count(tables[name]) for name in ("inbox", "outbox", "dead_letters")]
        return state
    finally:
        await database.close()


def embedded_town(directory: Path) -> Town:
    urls = [f"sqlite+aiosqlite:///{directory / name}.db" for name in ("source", "mirror")]
    return Town(*urls, f"embedded:{directory / 'bus'}", directory)


def kafka_town(directory: Path, postgres: str, kafka: str) -> Town:
    names = [f"faults_{uuid.uuid4().hex[:12]}" for _ in range(2)]
    urls = [create_database(postgres, name).replace("postgresql://", "postgresql+asyncpg://", 1) for name in names]
    return Town(*urls, f"kafka://{kafka}", directory)


def temporary_directory() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="bihuan-faults-", ignore_cleanup_errors=True)
