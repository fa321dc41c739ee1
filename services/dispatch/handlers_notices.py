"""The door of yearly notices: what waits for a year whose notice is known by now is computed again, some at a time.

A notice comes with the start of a process (`BIHUAN_HOLIDAYS`, or a release that ships it). What is still to be done stands in the rows
themselves (`assignments.awaits`), so a process that is killed, and another that takes over, find exactly what is left. Nothing depends on
when this comes to a row: whoever touches one before, a timer or somebody's act, computes it again first (`commands_clocks.catch_up`).
"""

import asyncio

import structlog

from services.dispatch.commands_clocks import ApplyNotice
from services.dispatch.commands_facts import world_of
from services.dispatch.store import awaiting
from shared.db.commands import AlreadyDone, Answer
from shared.problems import Busy
from shared.service import Runtime

log = structlog.get_logger(__name__)

AT_ONCE = 64
"""Assignments in one go through the lane: small, so that a request waits behind little."""
LOOK_SECONDS = 2.0
"""Between two looks: a replica that still runs with the old calendar may have made another one that waits."""
BUSY_SECONDS = 0.2


async def apply_notices(runtime: Runtime) -> None:
    """The worker: one process of the service does it, the one that relays; another one takes over when that is gone."""
    while True:
        if runtime.relay is not None and runtime.relay.leader:
            await _apply_all(runtime)
        await asyncio.sleep(LOOK_SECONDS)


async def _apply_all(runtime: Runtime) -> None:
    loop = asyncio.get_running_loop()
    world, started, done = world_of(runtime), loop.time(), 0
    years = runtime.town.work_time.calendar.published_years
    while ids := await awaiting(runtime.database, years, AT_ONCE):
        commands = [ApplyNotice(world=world, assignment_id=id_, now=runtime.now()) for id_ in ids]
        try:
            results = await runtime.lane.submit_many(commands)
        except Busy:
            await asyncio.sleep(BUSY_SECONDS)  # requests come first
            continue
        done += sum(isinstance(result, Answer) for result in results)
        if not any(isinstance(result, Answer | AlreadyDone) for result in results):
            raise RuntimeError(f"the notice cannot be applied: {results[0]!r}")  # tried again after a pause
    if done:
        log.info("notice_applied", service=runtime.service.name, assignments=done, seconds=round(loop.time() - started, 1))
