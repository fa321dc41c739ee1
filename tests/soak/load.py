"""Clients that behave as real ones must: what was not answered is sent again, with the same key, until it is."""

import asyncio
import json
import random
import uuid
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from shared.secrets import signed_headers
from tests.bench.client import Connection

ITEM, SQUAD = "0803", "zy2"
"""An item whose evidence rule asks for no picture, and the squad that has it."""
OFFICERS = tuple(f"officer-{SQUAD}-{number}" for number in range(1, 7))
PEOPLE = ("grid_worker-1", "dispatcher-1", "registrar-1", "supervisor-1", "evaluator-1", "ops-1", *OFFICERS)
TICKETS = 5
ANSWER_SECONDS = 60.0
LINES = ("楼下烧烤摊油烟扰民", "小区门口占道摆摊", "垃圾没有人清运", "夜间施工噪声很大", "路面有坑洼积水")


class Refused(Exception):
    """An answer that no client should ever get here."""


@dataclass
class Ledger:
    """What was asked and what was acknowledged: source id or ticket number → the outcome."""

    asked: set[str] = field(default_factory=set)
    acknowledged: dict[str, dict[str, Any]] = field(default_factory=dict)
    handled: dict[str, str] = field(default_factory=dict)
    """Case → officer, once the handling was acknowledged."""
    started: set[str] = field(default_factory=set)
    """Cases whose handling was begun."""
    repeats: Counter[str] = field(default_factory=Counter)
    """Why requests were sent again: a status with its code, or the fault of the connection."""
    pause: float = 0.3
    """Seconds between two batches of the hotline."""
    clock: "ClientClock" = field(default_factory=lambda: ClientClock())
    refused: list[str] = field(default_factory=list)


class ClientClock:
    """The time by which clients date and sign what they send. It moves only while nothing dated is on its way."""

    def __init__(self) -> None:
        self.offset = timedelta(0)
        self._open = asyncio.Event()
        self._open.set()
        self._under_way = 0

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset

    @asynccontextmanager
    async def dating(self) -> AsyncIterator[datetime]:
        """The time for something that is sent within."""
        await self._open.wait()
        self._under_way += 1
        try:
            yield self.now()
        finally:
            self._under_way -= 1

    @asynccontextmanager
    async def moving(self) -> AsyncIterator[None]:
        """Nothing dated is on its way; `offset` may be changed."""
        self._open.clear()
        while self._under_way:
            await asyncio.sleep(0.01)
        try:
            yield
        finally:
            self._open.set()


class Caller:
    """One client with a connection to each service it talks to."""

    def __init__(self, ports: dict[str, int], tokens: dict[str, str], ledger: Ledger) -> None:
        self._ports = ports
        self._tokens = tokens
        self._ledger = ledger
        self._connections: dict[str, Connection] = {}

    async def ask(
        self, service: str, method: str, path: str, body: Any = None, *, person: str = "", key: str = "", patient: tuple[int, ...] = ()
    ) -> Any:
        """The content of the 2xx answer; repeats while there is none. `patient`: other statuses that only ask for patience."""
        data = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        while True:
            headers = self._identity(person, data)
            if key:
                headers["Idempotency-Key"] = key
            connection = self._connections.setdefault(service, Connection("127.0.0.1", self._ports[service]))
            try:
                async with asyncio.timeout(ANSWER_SECONDS):
                    status, content = await connection.request(method, path, data, headers)
            except (OSError, EOFError, TimeoutError, ValueError) as fault:
                self._ledger.repeats[type(fault).__name__] += 1
                connection.close()
                await asyncio.sleep(0.1)
                continue
            if 200 <= status < 300:
                return json.loads(content)
            if status != 503 and status not in patient:
                self._ledger.refused.append(f"{method} {path} {status} {content[:300].decode(errors='replace')}")
                raise Refused(self._ledger.refused[-1])
            self._ledger.repeats[f"{status} {json.loads(content)['code']}"] += 1
            await asyncio.sleep(0.1)

    def twin(self) -> "Caller":
        """The same client once more, with connections of its own."""
        return Caller(self._ports, self._tokens, self._ledger)

    def _identity(self, person: str, data: bytes) -> dict[str, str]:
        if person:
            return {"Authorization": f"Bearer {self._tokens[person]}"}
        return signed_headers("hotline-12345", "dev-hotline-secret", data, at=self._ledger.clock.now().timestamp())


async def tokens(ports: dict[str, int]) -> dict[str, str]:
    """Development tokens of everybody who acts."""
    connection = Connection("127.0.0.1", ports["intake"])
    found = {}
    for person in PEOPLE:
        status, answer = await connection.json("POST", "/dev/tokens", {"person_id": person})
        if status != 200:
            raise Refused(f"no token for {person}: {answer}")
        found[person] = answer["access_token"]
    connection.close()
    return found


async def field_worker(caller: Caller, ledger: Ledger, stop: asyncio.Event) -> None:
    """Reports one matter after the other and sees each through to its handling; ends in order, with nothing unanswered."""
    while not stop.is_set():
        try:
            await _one_matter(caller, ledger, stop)
        except Refused:
            continue  # it stands in the ledger, and in the verdict


async def _one_matter(caller: Caller, ledger: Ledger, stop: asyncio.Event) -> None:
    source_id = uuid.uuid4().hex
    ledger.asked.add(source_id)
    async with ledger.clock.dating() as now:
        report = {
            "channel": "grid_app",
            "source_id": source_id,
            "text": "无证诊所给人打针输液",
            "occurred_at": now.isoformat(),
            "location": {"lon": 120.55, "lat": 27.57},
            "item_code": ITEM,
        }
        outcome = await caller.ask("intake", "POST", "/v1/reports", report, person="grid_worker-1")
    ledger.acknowledged[source_id] = outcome
    case_id = outcome["case_id"]
    if outcome["status"] != "registered" or stop.is_set():
        return
    ledger.started.add(case_id)
    # another service: its view follows by event, and its process may be dead just now
    path = f"/v1/assignments/by-case/{case_id}"
    assignment = await caller.ask("dispatch", "GET", path, person="dispatcher-1", patient=(404,))
    officer = random.choice(OFFICERS)
    for action, body, person in (
        ("assign", {"unit": SQUAD.upper(), "person": officer, "reason": "指派"}, "dispatcher-1"),
        ("sign", {}, officer),
        ("arrive", {}, officer),
        ("handle", {"result": "已现场处置完毕"}, officer),
    ):
        path = f"/v1/assignments/{assignment['id']}/{action}"
        await caller.ask("dispatch", "POST", path, body, person=person, key=f"{case_id}-{action}")
    ledger.handled[case_id] = officer


async def hotline(caller: Caller, ledger: Ledger, stop: asyncio.Event) -> None:
    """Batches of signed tickets."""
    while not stop.is_set():
        async with ledger.clock.dating() as now:
            tickets = [_ticket(now) for _ in range(TICKETS)]
            ledger.asked.update(str(ticket["ticket_no"]) for ticket in tickets)
            waiting = tickets
            while waiting:
                answer = await caller.ask("intake", "POST", "/v1/hotline/tickets", {"tickets": waiting})
                waiting = _unanswered(waiting, answer["results"], ledger)
        await asyncio.sleep(ledger.pause)


def _ticket(now: datetime) -> dict[str, Any]:
    return {
        "ticket_no": uuid.uuid4().hex,
        "kind": "complaint",
        "title": random.choice(LINES),
        "content": f"{random.choice(LINES)}，请尽快处理。",
        "caller": {"name": "测试", "phone": f"139{random.randrange(10**8):08d}"},
        "lon": round(random.uniform(120.53, 120.57), 6),
        "lat": round(random.uniform(27.555, 27.585), 6),
        "called_at": now.isoformat(),
    }


def _unanswered(tickets: list[dict[str, Any]], results: list[dict[str, Any]], ledger: Ledger) -> list[dict[str, Any]]:
    """Enters what was answered; the tickets that are to be sent again."""
    again = []
    for ticket, result in zip(tickets, results, strict=True):
        if result["problem"] is None:
            ledger.acknowledged[str(ticket["ticket_no"])] = {**result, "status": result["outcome"]["status"]}
        elif result["problem"]["status"] == 503:
            again.append(ticket)
        else:
            ledger.refused.append(str(result["problem"]))
    return again
