"""Random SIGKILLs under load, on the embedded defaults and on real PostgreSQL and Kafka; ends by itself.

Two scenes: `workers`, processes with the kernel's relay and consumers and nothing else, and `services`, the product as it is run. One
mechanism kills both. Exit code 1 when a guarantee broke or a client got an answer that it should never get.

BIHUAN_SOAK_KILLS=workers:150,services:50   kills of each scene on each transport
BIHUAN_SOAK_SEED=…                          of whom and when (printed; the same seed kills alike, though machines never run alike)
BIHUAN_SOAK_ON=embedded,kafka
"""

import asyncio
import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench.harness import RESULTS, machine
from tests.soak.services import service_scene
from tests.soak.torment import Scene, torment
from tests.soak.workers import worker_scene

SCENES: dict[str, Callable[[str, Path], AbstractContextManager[Scene]]] = {"workers": worker_scene, "services": service_scene}
SEED = int(os.environ.get("BIHUAN_SOAK_SEED") or random.randrange(10**9))
KINDS = os.environ.get("BIHUAN_SOAK_ON", "embedded,kafka").split(",")


def kills_asked() -> dict[str, int]:
    """Scene → kills."""
    asked = os.environ.get("BIHUAN_SOAK_KILLS", "workers:150,services:50").split(",")
    return {name: int(number) for name, _, number in (one.partition(":") for one in asked)}


async def soak(scene: Scene, dice: random.Random, kills: int) -> dict[str, Any]:
    await scene.begin()
    toll = await torment(scene, dice, kills)
    found = await scene.end(toll, dice)
    return {"seed": SEED, "kills": toll.of(scene), "killed": dict(toll.killed), "seconds_of_kills": round(toll.seconds, 1), **found}


def keep(result: dict[str, Any]) -> None:
    """The raw result under `tests/bench/results`, and one line."""
    RESULTS.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    whole = {**result, "at": now.isoformat(timespec="seconds"), "machine": machine()}
    path = RESULTS / f"soak-{result['scene']}-{result['kind']}-{now:%Y%m%dT%H%M%S}.json"
    path.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
    sys.stdout.write(
        f"soak of {result['scene']} on {result['kind']}: {result['kills']} kills in {result['seconds_of_kills']} s,"
        f" {result['acknowledged']} acknowledged, {result['events']} events ({result['delivered_again']} twice on the topic):"
        f" {len(result['lost'])} lost, {len(result['doubled'])} doubled, {len(result['disordered'])} out of order,"
        f" {len(result.get('unexpected_answers', ()))} unexpected answers\n"
    )
    if stalls := result.get("stalls_after_one_kill"):
        sys.stdout.write(f"  one member killed: longest wait {stalls['seconds_median']} s (median), {stalls['seconds_longest']} s (most)\n")
    for name in ("lost", "doubled", "disordered", "unexpected_answers"):
        for line in result.get(name, ())[:10]:
            sys.stdout.write(f"  {name}: {line}\n")
    sys.stdout.flush()


def run(name: str, kind: str, kills: int) -> bool:
    """One scene on one transport; whether all guarantees held."""
    folder = Path(tempfile.mkdtemp(prefix=f"bihuan-soak-{name}-{kind}-"))
    sys.stdout.write(f"{kills} kills of {name} on {kind}: data and logs in {folder}, removed if all is well\n")
    sys.stdout.flush()
    with SCENES[name](kind, folder) as scene:
        result = {"scene": name, "kind": kind, **asyncio.run(soak(scene, random.Random(f"{SEED}-{kind}"), kills))}
    keep(result)
    if result["good"]:
        shutil.rmtree(folder, ignore_errors=True)
    return bool(result["good"])


def main() -> int:
    sys.stdout.write(f"seed {SEED}\n")
    passed = [run(name, kind, kills) for kind in KINDS for name, kills in kills_asked().items()]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
