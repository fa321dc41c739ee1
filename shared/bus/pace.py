"""How long things may gather before they go on together. Each trip over the bus costs much the same for one event as for a hundred, and
most effects are not waited for by anybody: those go by the dozen and leave the machine to what is.

The first after a quiet time never waits, so a town in which little happens notices nothing of this.
"""

import asyncio
import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Pace:
    """Seconds from one trip to the next. With the simulated clock all are 0: whoever moves it waits until everybody is done."""

    reading: float = 0.0
    """Of the consumer: events that come meanwhile are handled in one batch. 0 where somebody waits for the effect."""
    telling: float = 0.0
    """Of the relay: events that are committed meanwhile leave in one batch. 0 where somebody waits for what is told."""
    crowded: float = 0.05
    """Of the relay after a look that found a crowd: a trip for a hundred events costs little more than one for ten."""
    committing: float = 0.2
    """Of the consumer's offsets: what a killed process has handled since is read again, and its inbox knows it."""
    deleting: float = 0.1
    """Of what was sent from the outbox, unless it goes with the next look: a crash before it sends again, and inboxes know it."""


PROMPT = Pace()
AT_ONCE = Pace(crowded=0.0, committing=0.0, deleting=0.0)


class Pacer:
    """Says how long the next trip has to wait."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._next = float("-inf")

    def begin(self) -> None:
        """A trip begins now."""
        if self._seconds:
            self._next = asyncio.get_running_loop().time() + self._seconds

    @property
    def rest(self) -> float:
        """Seconds until the next may begin, 0 when it may now."""
        return max(0.0, self._next - asyncio.get_running_loop().time()) if self._seconds else 0.0

    async def wait(self, patience: float = math.inf) -> bool:
        """Waits for that, `patience` seconds at most. Whether the next trip may begin."""
        if (rest := self.rest) > 0:
            await asyncio.sleep(min(rest, patience))
        return rest <= patience
