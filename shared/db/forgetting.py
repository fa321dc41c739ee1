"""What the kernel keeps for a time only goes when that is over: answers under callers' keys (30 days), ids of committed batches."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from shared.db.lane import Lane
from shared.db.records import to_text
from shared.db.statements import DatabaseGone

log = structlog.get_logger(__name__)

LOOK_SECONDS = 600.0
AT_ONCE = 1000
"""So many rows go in one transaction: commands that stand in line wait for it."""
BATCHES_KEPT = timedelta(days=1)
"""A commit whose answer got lost is asked after within seconds, or never."""

_OVER = (("replays", "expires_at", timedelta(0)), ("batches", "stored_at", BATCHES_KEPT))


async def forget(lane: Lane) -> int:
    """Deletes what is over now (real time); answers how many rows. Raises `DatabaseGone`."""
    now, gone = lane.kernel.wall_now(), 0
    for table, column, kept in _OVER:
        some = AT_ONCE
        while some == AT_ONCE:
            some = await _forget_some(lane, table, column, now - kept)
            gone += some
    return gone


async def _forget_some(lane: Lane, table: str, column: str, until: datetime) -> int:
    postgres = lane.kernel.dialect == "postgresql"
    mark, value = ("$1", until) if postgres else ("?", to_text(until))
    sql = f"DELETE FROM {table} WHERE id IN (SELECT id FROM {table} WHERE {column} < {mark} LIMIT {AT_ONCE})"
    return await lane.driver.execute(sql, value)


async def keep_forgetting(lane: Lane, leader: Callable[[], bool]) -> None:
    """In the one process of a service that relays."""
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        if leader():
            try:
                await forget(lane)
            except DatabaseGone as fault:
                log.warning("forgetting_waits", service=lane.kernel.service, fault=str(fault))
            except Exception:
                log.exception("forgetting_fault", service=lane.kernel.service)  # the next look finds the same rows
