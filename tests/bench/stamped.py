"""One service as it is run, whose lane also tells when the database had acknowledged its commits.

    python -m tests.bench.stamped SERVICE FILE

Appends `key nanoseconds` lines to FILE: for a report that was filed, under its case; for a `case.registered` that had its effect, likewise.
The clock is the system's monotonic one, the same for all processes of a machine.
"""

import os
import sys
import time
from collections.abc import Sequence
from typing import Any

import orjson

import shared.running
from deploy.run import main
from shared.db.commands import Answer, Command
from shared.db.entries import FromBus
from shared.db.lane import Lane

MEASURED = "case.registered.v1"


class StampedLane(Lane):
    """A lane that takes the time at which the driver returned from a batch: its COMMIT has been acknowledged, nobody knows of it yet."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._committed_at = 0
        self._file = os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        drive = self.driver.drive

        async def timed(batch: Any) -> Any:
            result = await drive(batch)
            self._committed_at = time.monotonic_ns()
            return result

        self.driver.drive = timed  # type: ignore[method-assign]  # the one place where the time can be taken

    async def submit(self, command: Command) -> Answer:
        # whoever waits for a batch runs right after the driver's return, before another batch can come back
        answer = await super().submit(command)
        committed_at = self._committed_at
        if b'"case_id"' in answer.content and (case_id := orjson.loads(answer.content).get("case_id")):
            self._stamp(case_id, committed_at)
        return answer

    async def submit_events(self, events: Sequence[tuple[Command, FromBus]]) -> list[str | BaseException]:
        results = await super().submit_events(events)
        committed_at = self._committed_at
        for (_, source), result in zip(events, results, strict=True):
            if source.envelope.event.type == MEASURED and result == "handled":
                self._stamp(source.envelope.key, committed_at)
        return results

    def _stamp(self, key: str, at: int) -> None:
        os.write(self._file, f"{key} {at}\n".encode())


if __name__ == "__main__":
    vars(shared.running)["Lane"] = StampedLane
    sys.exit(main(sys.argv[1:2]))
