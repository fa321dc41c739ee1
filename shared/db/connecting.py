"""PostgreSQL connections of the kernel's own: those of the lane, the relay and the reads by key."""

import asyncio
from typing import Any

import asyncpg

CONNECT_SECONDS = 5.0
STATEMENT_SECONDS = 30.0


async def connect(dsn: str, schema: str, role: str, settings: dict[str, str], **options: Any) -> Any:
    """A connection to one schema; `role` shows in the server's list of sessions. Raises what asyncpg and the system raise.

    Never given up half made: whoever is cancelled waits for its end, at most `CONNECT_SECONDS`. Else asyncpg leaves a failure behind that
    nobody fetches, and perhaps a session on the server.
    """
    named = {"search_path": schema, "application_name": f"bihuan-{schema}-{role}"}
    making = asyncio.ensure_future(asyncpg.connect(dsn, timeout=CONNECT_SECONDS, server_settings=named | settings, **options))
    try:
        return await asyncio.shield(making)
    except asyncio.CancelledError:
        await asyncio.wait([making])
        if not making.cancelled() and making.exception() is None:
            making.result().terminate()
        raise
