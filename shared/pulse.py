"""A wake-up call that several may wait for: lane, relay and consumer beat it whenever something moved."""

import asyncio


class Pulse:
    """`beat` wakes everybody who waits now; nobody misses a beat that comes between a look and the wait (`seen`)."""

    def __init__(self) -> None:
        self._beats = 0
        self._event = asyncio.Event()

    @property
    def seen(self) -> int:
        return self._beats

    def beat(self) -> None:
        self._beats += 1
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, seen: int, timeout: float) -> bool:
        """True when there was a beat after `seen`, False after `timeout` seconds."""
        if self._beats != seen:
            return True
        try:
            async with asyncio.timeout(timeout):
                await self._event.wait()
        except TimeoutError:
            return False
        return True
