"""Random SIGKILLs under load. Who can be killed, what the load is and what must hold afterwards is the scene's own."""

import asyncio
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Protocol

LONGEST_PAUSE = 1.0
"""Seconds between two kills, at most, if the next victim is up."""
KILLED_STARTING = 0.1
"""The share of victims that are killed once more while they start."""


class Scene(Protocol):
    """Processes under load, made to be killed."""

    weights: dict[str, int]
    """Who is killed how often."""
    besides: frozenset[str]
    """Those whose kills come on top of the number asked for."""

    async def begin(self) -> None:
        """Starts the load; everybody is up."""

    def kill(self, name: str) -> None:
        """SIGKILL."""

    def restart(self, name: str) -> None:
        """Starts what was killed; returns at once, except for servers."""

    def is_ready(self, name: str) -> bool:
        """Whether it works again. Raises when it ended by itself."""

    async def end(self, toll: "Toll", dice: random.Random) -> dict[str, Any]:
        """Ends the load, lets everything settle, and says what came of it: `good`, `lost`, `doubled`, `disordered` and more."""


@dataclass
class Toll:
    """Who was killed how often."""

    killed: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def of(self, scene: Scene) -> int:
        """Kills that count."""
        return sum(number for name, number in self.killed.items() if name not in scene.besides)


async def torment(scene: Scene, dice: random.Random, kills: int) -> Toll:
    """So many kills; each process comes back at once. Several may be down together, and some are killed while they start."""
    toll = Toll()
    begun = time.monotonic()
    starting: set[str] = set()
    names = list(scene.weights)
    while toll.of(scene) < kills:
        await asyncio.sleep(dice.uniform(0, LONGEST_PAUSE))
        name = dice.choices(names, list(scene.weights.values()))[0]
        while name in starting:
            await asyncio.sleep(0.05)
            starting = {each for each in starting if not await asyncio.to_thread(scene.is_ready, each)}
        await kill_and_restart(scene, name, toll)
        if name not in scene.besides:
            if dice.random() < KILLED_STARTING and toll.of(scene) < kills:
                await asyncio.sleep(dice.uniform(0.1, 2.0))
                await kill_and_restart(scene, name, toll)
            starting.add(name)
    await until_ready(scene)
    toll.seconds = time.monotonic() - begun
    return toll


async def kill_and_restart(scene: Scene, name: str, toll: Toll) -> None:
    await asyncio.to_thread(scene.kill, name)
    toll.killed[name] += 1
    await asyncio.to_thread(scene.restart, name)
    if toll.killed.total() % 10 == 0:
        sys.stdout.write(f"  {toll.killed.total()} killed: {dict(toll.killed)}\n")
        sys.stdout.flush()


async def until_ready(scene: Scene, seconds: float = 120.0) -> None:
    """Everybody is up again."""
    async with asyncio.timeout(seconds):
        for name in scene.weights:
            while not await asyncio.to_thread(scene.is_ready, name):
                await asyncio.sleep(0.05)
