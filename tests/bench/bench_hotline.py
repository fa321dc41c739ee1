"""Hotline batches of 500 signed tickets: tickets per bare request, and how long the loop was blocked at most while they were taken."""

import hashlib
import hmac
import json
import sys
import tempfile
import time
import urllib.request
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.bench_reports import NOBODY, bare, intake
from tests.bench.harness import Figure, Result, interleaved, ratio_of, store
from tests.bench.servers import free_port, process, settle
from tests.servers import PostgresServer, create_database

TICKETS = 500
BATCHES = 8
SECRET = "dev-hotline-secret"
RATIO, RATIO_GOAL = 1.0, 1.5
LONGEST_BLOCK_MS = 50.0
TEXTS = (
    "路口有流动摊贩占道经营，摆摊卖水果",
    "小区门口暴露垃圾没人清运",
    "路灯坏了一排没人修",
    "楼下饭店油烟很大",
    "工地半夜打桩施工噪声很大",
)


def batch() -> bytes:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    tickets = [
        {
            "ticket_no": uuid.uuid4().hex,
            "kind": "complaint",
            "title": "反映问题",
            "content": f"{TEXTS[number % len(TEXTS)]}，第{number}处",
            "caller": {"name": "来电人", "phone": "13900000000"},
            "lon": 120.53 + number % 97 * 0.0003,
            "lat": 27.56 + number % 89 * 0.0002,
            "called_at": now,
        }
        for number in range(TICKETS)
    ]
    return json.dumps({"tickets": tickets}, ensure_ascii=False).encode()


def push(address: str, blocks: list[float]) -> float:
    """Tickets per second over some batches, one after the other; adds to `blocks` the longest block of the loop meanwhile."""
    bodies = [batch() for _ in range(BATCHES)]
    blocked(address)
    started = time.perf_counter()
    for body in bodies:
        stamp = str(int(time.time()))
        signature = hmac.new(SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": "application/json",
            "X-Bihuan-Key": "hotline-12345",
            "X-Bihuan-Timestamp": stamp,
            "X-Bihuan-Signature": signature,
        }
        request = urllib.request.Request(f"{address}/v1/hotline/tickets", data=body, headers=headers)
        with urllib.request.urlopen(request, timeout=60) as answer:
            results = json.loads(answer.read())["results"]
        if len(results) != TICKETS or any(row["problem"] for row in results):
            raise RuntimeError("a ticket was refused")
    elapsed = time.perf_counter() - started
    blocks.append(blocked(address))
    settle()
    return BATCHES * TICKETS / elapsed


def blocked(address: str) -> float:
    """Longest time that the loop was blocked since it was last asked, in milliseconds."""
    with urllib.request.urlopen(f"{address}/metrics", timeout=10) as answer:
        for line in answer.read().decode().splitlines():
            if line.startswith("bihuan_loop_blocked_seconds "):
                return float(line.split()[1]) * 1000
    return float("nan")


def main() -> bool:
    blocks: list[float] = []
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder:
        postgres = PostgresServer(Path(folder) / "postgres", fsync=True)
        postgres.start()
        try:
            database = create_database(postgres.url(), "bihuan").replace("postgresql://", "postgresql+asyncpg://", 1)
            port = free_port()
            with process(["-m", "tests.bench.bare", str(port)], port, {}), intake(database, NOBODY) as (address, _):
                variants: dict[str, Callable[[], float]] = {
                    "tickets": lambda: push(address, blocks),
                    "bare": lambda: bare(f"http://127.0.0.1:{port}"),
                }
                for warm in variants.values():
                    warm()
                blocks.clear()
                runs = interleaved(variants)
        finally:
            postgres.stop()
    figures = [
        Figure("ratio", ratio_of(runs, "tickets", "bare"), RATIO, RATIO_GOAL),
        # never longer: the worst of all rounds, not their median
        Figure("longest_block_ms", max(blocks), LONGEST_BLOCK_MS, lower_is_better=True, compared=False),
    ]
    details = {"longest_block_ms_by_round": blocks, "tickets_per_batch": TICKETS}
    return store(Result("hotline", "tickets in batches of 500 per bare request", "/s", runs, figures, details))


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
