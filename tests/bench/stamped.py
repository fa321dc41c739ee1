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
from shared.db.entries import Effects, Entry, FromBus, Result
from shared.db.lane import Driver, Lane

MEASURED = "case.registered.v1"


class StampedLane(Lane):
    """A lane that takes the time at which the driver returned from a batch: its COMMIT has been acknowledged, nobody knows of it yet. Each
    command has the time of its own batch: two may be under way at once."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._committed_at: dict[int, int] = {}
        self._file = os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    async def _drive(self, driver: Driver, entries: list[Entry]) -> tuple[list[Result], list[Effects]]:
        found = await super()._drive(driver, entries)
        at = time.monotonic_ns()
        self._committed_at.update((id(entry.command), at) for entry in entries)
        return found

    async def submit(self, command: Command) -> Answer:
        answer = await super().submit(command)
        committed_at = self._committed_at.pop(id(command))
        if b'"case_id"' in answer.content and (case_id := orjson.loads(answer.content).get("case_id")):
            self._stamp(case_id, committed_at)
        return answer

    async def submit_events(self, events: Sequence[tuple[Command, FromBus]]) -> list[str | BaseException]:
        results = await super().submit_events(events)
        for (command, source), result in zip(events, results, strict=True):
            committed_at = self._committed_at.pop(id(command), 0)
            if source.envelope.event.type == MEASURED and result == "handled":
                self._stamp(source.envelope.key, committed_at)
        return results

    def _stamp(self, key: str, at: int) -> None:
        os.write(self._file, f"{key} {at}\n".encode())


if __name__ == "__main__":
    vars(shared.running)["Lane"] = StampedLane
    sys.exit(main(sys.argv[1:2]))
