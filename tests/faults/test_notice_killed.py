"""A service killed while it computes provisional clocks again: after the restart each has been computed again exactly once."""

import os
import signal
import socket
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from services.dispatch.main import SERVICE
from services.dispatch.store import count_provisional
from shared.history import read_chain
from tests.dispatch.rig import START, running
from tests.dispatch.test_notices_service import applied, at, database, notice, recalculated

__all__ = ["database", "notice"]
pytestmark = [pytest.mark.anyio, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]
CASES = 150
"""More than two goes of the worker."""
POINTS = ["lane.before_commit:2", "lane.committed:2"]


def run_until_killed(directory: Path, url: str | None, holidays: Path, point: str) -> None:
    """The service as it runs in production, alone, until its fault point kills it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BIHUAN_")} | {
        "BIHUAN_ENV": "dev",
        "BIHUAN_PORT": str(port),
        "BIHUAN_DATA_DIR": str(directory),
        "BIHUAN_CLOCK": START.isoformat(),
        "BIHUAN_DATABASE_URL": url or "",
        "BIHUAN_HOLIDAYS": str(holidays),
        "BIHUAN_FAULT_POINT": point,
        "BIHUAN_LOG_LEVEL": "error",
    }
    command = [sys.executable, "-m", "deploy.run", "dispatch"]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert run.returncode == -signal.SIGKILL, run.stderr


@pytest.mark.parametrize("point", POINTS)
async def test_killed_in_the_middle_each_clock_is_computed_again_once(
    tmp_path: Path,
    database: str | None,
    notice: Path,
    point: str,
) -> None:
    async with running(tmp_path, database) as rig:
        await rig.move_to(at("2026-12-31T10:00:00+08:00"))
        cases, events = zip(*[rig.registered("0102") for _ in range(CASES)], strict=True)
        await rig.publish(*events)
        assert await count_provisional(rig.runtime.database) == CASES
    run_until_killed(tmp_path, database, notice, point)
    async with running(tmp_path, database, notice) as rig:
        await applied(rig)
        told = Counter((event.case_id, event.clock) for event in await recalculated(rig))
        assert told == {(case.id, "dispose"): 1 for case in cases}
        for case in cases:
            chain = await read_chain(rig.runtime.database, SERVICE.metadata, case.id)
            assert chain.verify()["ok"]
            assert [row.reason for row in chain.rows if row.action == "recalculate"] == ["dispose"]
            assert not {row.action for row in chain.rows} & {"warn", "breach", "remind"}
