"""The demonstration's own system: one process, a folder of its own, a simulated clock, a free port."""

import asyncio
import os
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READY = re.compile(r"ready: (http://\S+)")
START_SECONDS = 90
STOP_SECONDS = 20
KEPT_LINES = 40
KEPT_SETTINGS = ("PATH", "HOME", "LANG", "LC_ALL", "PYTHONPATH", "VIRTUAL_ENV", "TMPDIR", "PYTHONDONTWRITEBYTECODE")
HOTLINE_SECRET = "demo-hotline-secret"  # noqa: S105  # of this one run, known to nobody else


class StartFault(Exception):
    """The system did not come up; the text is what it said last."""


@dataclass(slots=True)
class System:
    """Where it answers, and what it writes its events to."""

    address: str
    bus_url: str
    last_lines: deque[str] = field(default_factory=lambda: deque(maxlen=KEPT_LINES))
    process: Process | None = None


@asynccontextmanager
async def running_system(
    folder: Path,
    *,
    clock: str,
    callback_url: str,
    kafka: str | None = None,
    database: str | None = None,
    settings: Mapping[str, str] | None = None,
) -> AsyncIterator[System]:
    """Starts `deploy.run all` and stops it; `settings` are further variables. Raises StartFault with what it said."""
    data = folder / "data"
    environment = {name: os.environ[name] for name in KEPT_SETTINGS if name in os.environ} | {
        "BIHUAN_ENV": "dev",
        "BIHUAN_PORT": str(_free_port()),
        "BIHUAN_DATA_DIR": str(data),
        "BIHUAN_CLOCK": clock,
        "BIHUAN_HOTLINE_SECRET": HOTLINE_SECRET,
        "BIHUAN_HOTLINE_CALLBACK_URL": callback_url,
        "BIHUAN_LOG_LEVEL": "warning",
        **(settings or {}),
    }
    if database:
        environment["BIHUAN_DATABASE_URL"] = database
    if kafka:
        environment["BIHUAN_BUS_URL"] = f"kafka://{kafka}"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "deploy.run", "all", cwd=ROOT, env=environment, stdout=PIPE, stderr=asyncio.subprocess.STDOUT
    )
    system = System("", environment.get("BIHUAN_BUS_URL", f"embedded://{data / 'bus'}"), process=process)
    reader: asyncio.Task[None] | None = None
    try:
        system.address = await _until_ready(process, system)
        reader = asyncio.create_task(_keep_reading(process, system))
        yield system
    finally:
        await _stop(process)
        if reader is not None:
            # whoever else holds the other end of the pipe must not hold up the end
            await asyncio.wait([reader], timeout=STOP_SECONDS)
            reader.cancel()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def _until_ready(process: Process, system: System) -> str:
    assert process.stdout is not None
    try:
        async with asyncio.timeout(START_SECONDS):
            async for raw in process.stdout:
                line = raw.decode("utf-8", "replace").rstrip()
                system.last_lines.append(line)
                if found := READY.search(line):
                    return found[1]
    except TimeoutError:
        system.last_lines.append(f"no word of readiness within {START_SECONDS} s")
    raise StartFault("\n".join(system.last_lines) or "no word from the system")


async def _keep_reading(process: Process, system: System) -> None:
    assert process.stdout is not None
    async for raw in process.stdout:
        system.last_lines.append(raw.decode("utf-8", "replace").rstrip())


async def _stop(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
