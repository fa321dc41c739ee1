"""Random SIGKILLs under load, on the embedded defaults and on real PostgreSQL and Kafka; ends by itself.

Exit code 1 when a guarantee broke or a client got an answer that it should never get.

BIHUAN_SOAK_KILLS=100      kills on each
BIHUAN_SOAK_SEED=…         of whom and when (printed; the same seed kills alike, though machines never run alike)
BIHUAN_SOAK_ON=embedded,kafka
"""

import asyncio
import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench.harness import RESULTS, machine
from tests.soak.conservation import check, until_quiet
from tests.soak.load import Caller, Ledger, field_worker, hotline, tokens
from tests.soak.system import SERVICES, System, running

KILLS = int(os.environ.get("BIHUAN_SOAK_KILLS", "100"))
SEED = int(os.environ.get("BIHUAN_SOAK_SEED") or random.randrange(10**9))
KINDS = os.environ.get("BIHUAN_SOAK_ON", "embedded,kafka").split(",")
WORKERS = 4
WEIGHTS = {"intake": 5, "dispatch": 5, "evaluation": 3, "inspection": 1, "kafka": 1, "postgres": 1}
"""Who is killed how often, by weight: those most that have most to lose."""
LONGEST_PAUSE = 1.0
"""Seconds between two kills, at most, if the next victim is up."""
OUTAGE_SECONDS = int(os.environ.get("BIHUAN_SOAK_OUTAGE", "60"))
"""How long the broker is stopped under load at the end."""


async def torment(system: System, dice: random.Random, kills: int) -> Counter[str]:
    """So many kills; each process comes back at once. Several may be down together, and one in ten is killed while it starts."""
    killed: Counter[str] = Counter()
    starting: set[str] = set()
    names = [*SERVICES, *system.servers]
    while killed.total() < kills:
        await asyncio.sleep(dice.uniform(0, LONGEST_PAUSE))
        name = dice.choices(names, [WEIGHTS[each] for each in names])[0]
        while name in starting:
            await asyncio.sleep(0.05)
            starting = {each for each in starting if not await asyncio.to_thread(system.is_ready, each)}
        await _kill_and_restart(system, name, killed)
        if name in SERVICES:
            if dice.random() < 0.1 and killed.total() < kills:
                await asyncio.sleep(dice.uniform(0.1, 2.0))
                await _kill_and_restart(system, name, killed)
            starting.add(name)
    await asyncio.to_thread(system.wait_ready)
    return killed


async def _kill_and_restart(system: System, name: str, killed: Counter[str]) -> None:
    await asyncio.to_thread(system.kill, name)
    killed[name] += 1
    await asyncio.to_thread(system.restart, name)
    if killed.total() % 10 == 0:
        sys.stdout.write(f"  {killed.total()} killed: {dict(killed)}\n")
        sys.stdout.flush()


async def without_broker(system: System, seconds: float) -> None:
    """The broker is away; everybody goes on working."""
    await asyncio.to_thread(system.kill, "kafka")
    await asyncio.sleep(seconds)
    await asyncio.to_thread(system.restart, "kafka")


async def soak(kind: str, system: System, dice: random.Random) -> dict[str, Any]:
    ledger = Ledger()
    known = await tokens(system.ports)
    stop = asyncio.Event()
    clients = [asyncio.create_task(field_worker(Caller(system.ports, known, ledger), ledger, stop)) for _ in range(WORKERS)]
    clients.append(asyncio.create_task(hotline(Caller(system.ports, known, ledger), ledger, stop)))
    begun = time.monotonic()
    killed = await torment(system, dice, KILLS)
    tormented = time.monotonic() - begun
    outage: dict[str, int] = {}
    if "kafka" in system.servers:
        before = len(ledger.acknowledged)
        await without_broker(system, OUTAGE_SECONDS)
        outage = {"seconds": OUTAGE_SECONDS, "acknowledged_meanwhile": len(ledger.acknowledged) - before}
    stop.set()
    await asyncio.gather(*clients)
    caller = Caller(system.ports, known, ledger)
    settling = time.monotonic()
    await until_quiet(caller)
    settled = time.monotonic() - settling
    verdict = await check(system, caller, ledger)
    return {
        "kind": kind,
        "seed": SEED,
        "kills": killed.total(),
        "killed": dict(killed),
        "seconds_of_kills": round(tormented, 1),
        "seconds_to_settle": round(settled, 1),
        "broker_outage": outage,
        "acknowledged": len(ledger.acknowledged),
        "cases_handled": len(ledger.handled),
        "requests_repeated": dict(ledger.repeats),
        "unexpected_answers": ledger.refused,
        **asdict(verdict),
        "good": verdict.good and not ledger.refused,
    }


def keep(result: dict[str, Any]) -> None:
    """The raw result under `tests/bench/results`, and one line."""
    RESULTS.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    whole = {**result, "at": now.isoformat(timespec="seconds"), "machine": machine()}
    (RESULTS / f"soak-{result['kind']}-{now:%Y%m%dT%H%M%S}.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
    sys.stdout.write(
        f"soak on {result['kind']}: {result['kills']} kills in {result['seconds_of_kills']} s, {result['acknowledged']} acknowledged,"
        f" {result['events']} events ({result['delivered_again']} delivered again): {len(result['lost'])} lost,"
        f" {len(result['doubled'])} doubled, {len(result['disordered'])} out of order,"
        f" {len(result['unexpected_answers'])} unexpected answers\n"
    )
    for name in ("lost", "doubled", "disordered", "unexpected_answers"):
        for line in result[name][:10]:
            sys.stdout.write(f"  {name}: {line}\n")
    sys.stdout.flush()


def main() -> int:
    sys.stdout.write(f"seed {SEED}, {KILLS} kills on each of {', '.join(KINDS)}\n")
    sys.stdout.flush()
    good = True
    for kind in KINDS:
        folder = Path(tempfile.mkdtemp(prefix=f"bihuan-soak-{kind}-"))
        sys.stdout.write(f"{kind}: data and logs in {folder}, removed if all is well\n")
        sys.stdout.flush()
        with running(kind, folder) as system:
            result = asyncio.run(soak(kind, system, random.Random(f"{SEED}-{kind}")))
        keep(result)
        if result["good"]:
            shutil.rmtree(folder, ignore_errors=True)
        good = good and result["good"]
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
