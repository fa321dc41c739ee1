"""Faults of a host: its clock is stepped, its way to the database is slow, another process sits on the database's lock."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import make_url

from tests.faults.link import Link, linked
from tests.faults.setting import Setting
from tests.faults.stage import Stage
from tests.servers import ServerMissing

STEPS = (timedelta(hours=2), timedelta(hours=-1), timedelta(0))
STEP_SECONDS = 20.0
SEEN_SECONDS = 4.0
"""libfaketime looks at its file every second or two."""
SLOW = ((0.05, 256_000.0, 30.0), (1.0, 64_000.0, 20.0))
"""Delay each way (s), rate (bytes/s), for how long (s)."""
HOLDS = (15.0, 3.0, 12.0)
"""Seconds for which somebody else holds SQLite's write lock; a writer waits for ten."""
HOLD = """
import sqlite3, sys, time
connections = [sqlite3.connect(path, isolation_level=None, timeout=30) for path in sys.argv[2:]]
for connection in connections:
    connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(float(sys.argv[1]))
for connection in connections:
    connection.execute("ROLLBACK")
"""


def faketime_library() -> str:
    """Debian's libfaketime. Raises `ServerMissing`."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    if not found:
        raise ServerMissing("a host's clock is stepped with Debian's libfaketime")
    return str(found[0])


def faketime(offset_file: Path) -> dict[str, str]:
    """Environment of processes whose wall clock goes by an offset in a file; their monotonic clock goes on as it does on a real host."""
    offset_file.write_text("+0\n")
    return {
        "LD_PRELOAD": faketime_library(),
        "FAKETIME_TIMESTAMP_FILE": str(offset_file),
        "FAKETIME_CACHE_DURATION": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


def step(offset_file: Path, offset: timedelta) -> None:
    fresh = offset_file.with_suffix(".new")
    fresh.write_text(f"{offset.total_seconds():+.0f}\n")
    os.replace(fresh, offset_file)


@contextmanager
def stepped_host(folder: Path) -> Iterator[Setting]:
    """The services live on a host whose clock can be stepped; database, broker and the check live elsewhere."""
    offset = folder / "offset"
    yield Setting({"environment": faketime(offset)}, {"offset": offset}, stepped=True)


async def clock_stepped(stage: Stage) -> None:
    """Two hours ahead, three back, one ahead. Clients go by the time of the services, as everything signed must."""
    clock = stage.ledger.clock
    for offset in STEPS:
        async with clock.moving():
            step(stage.tools["offset"], offset)
            await asyncio.sleep(SEEN_SECONDS)
            clock.offset = offset
        stage.during(f"{offset.total_seconds() / 3600:+.0f} h")
        await stage.lasting(STEP_SECONDS)
        stage.facts[f"ready_at_{offset.total_seconds() / 3600:+.0f}_h_after_seconds"] = await stage.until_ready()


@contextmanager
def slow_link(_: Path) -> Iterator[Setting]:
    """Between the services and PostgreSQL."""
    with ExitStack() as stack:
        setting = Setting()

        def through(url: str) -> str:
            made = make_url(url)
            link = stack.enter_context(linked(made.port or 5432))
            setting.tools["link"] = link
            return made.set(port=link.port).render_as_string(hide_password=False)

        setting.running["link"] = through
        yield setting


async def database_slow(stage: Stage) -> None:
    """A tenth of a second there and back, then two, on a thin line."""
    link: Link = stage.tools["link"]
    for delay, rate, seconds in SLOW:
        link.delay, link.rate = delay, rate
        seen = stage.during(f"{delay} s each way")
        await stage.lasting(seconds)
        stage.expect(not any(key.endswith(" 500") for key in seen.reads), f"reading answered {dict(seen.reads)}")
    link.delay = link.rate = 0.0
    stage.facts["ready_after_seconds"] = await stage.until_ready()


async def database_locked(stage: Stage) -> None:
    """Another process (a backup, a curious person) holds the write lock of two services' files."""
    paths = [str(stage.system.directory / "data" / f"{service}.db") for service in ("intake", "dispatch")]
    for seconds in HOLDS:
        seen = stage.during(f"locked {seconds:.0f} s")
        holder = await asyncio.create_subprocess_exec(sys.executable, "-c", HOLD, str(seconds), *paths, stdout=subprocess.PIPE)
        assert await holder.wait() == 0
        served = sum(number for key, number in seen.reads.items() if key.endswith(" 200"))
        stage.expect(served == seen.reads.total(), f"reading answered {dict(seen.reads)}")
        await asyncio.sleep(5)
    stage.facts["ready_after_seconds"] = await stage.until_ready()
    stage.facts["sqlite"] = sqlite3.sqlite_version
