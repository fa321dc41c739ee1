"""Faults of the disk below the database or the bus: not a block left, or only readable. Each on a file system of its own."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.disk import Disk, mounted
from tests.faults.setting import Setting
from tests.faults.stage import Seen, Stage
from tests.soak.system import SERVICES

SMALL, MIDDLE = 192, 512
"""MB: an embedded installation, a server with its write-ahead log or segments."""
FAULT_SECONDS = 20.0


@contextmanager
def embedded_whole(folder: Path) -> Iterator[Setting]:
    """Databases, bus, keys and the services' own logs on one disk."""
    with mounted(folder / "data", SMALL) as disk:
        yield Setting({"logs": disk.at}, {"disk": disk})


@contextmanager
def embedded_bus(folder: Path) -> Iterator[Setting]:
    """The bus on a disk of its own."""
    with mounted(folder / "bus", SMALL) as disk:
        yield Setting({"environment": {"BIHUAN_BUS_URL": f"embedded://{folder / 'bus'}"}}, {"disk": disk})


@contextmanager
def below_postgres(folder: Path) -> Iterator[Setting]:
    with mounted(folder / "postgres", MIDDLE) as disk:
        yield Setting(tools={"disk": disk, "server": "postgres"})


@contextmanager
def below_kafka(folder: Path) -> Iterator[Setting]:
    with mounted(folder / "kafka", MIDDLE) as disk:
        yield Setting(tools={"disk": disk, "server": "kafka"})


async def database_full(stage: Stage) -> None:
    """Refused, said, read on; then there is room again and everything goes on by itself."""
    disk: Disk = stage.tools["disk"]
    seen = stage.during("full")
    await asyncio.to_thread(disk.fill)
    stage.facts["bytes_left"] = disk.free_bytes
    await asyncio.sleep(FAULT_SECONDS)
    _expect_refusals(stage, seen)
    await asyncio.to_thread(disk.free)
    await _restart_if_ended(stage)
    stage.facts["ready_after_seconds"] = await stage.until_ready()
    stage.expect(stage.facts["ready_after_seconds"] < 30, "not ready within half a minute after there was room")


async def bus_full(stage: Stage) -> None:
    """Nobody at a door notices; what was decided meanwhile arrives when there is room again."""
    disk: Disk = stage.tools["disk"]
    seen = stage.during("full")
    await asyncio.to_thread(disk.fill)
    stage.facts["bytes_left"] = disk.free_bytes
    await asyncio.sleep(FAULT_SECONDS)
    stage.expect(seen.acknowledged > FAULT_SECONDS, "intake did not go on while the bus was full")
    stage.expect(seen.ready.keys() <= {f"{service} 200" for service in SERVICES}, f"a full bus counted: {dict(seen.ready)}")
    stage.expect(any("总线" in reason for reason in seen.reasons), "nobody said that the bus takes nothing")
    await asyncio.to_thread(disk.free)
    await _restart_if_ended(stage)
    stage.facts["ready_after_seconds"] = await stage.until_ready()


async def read_only(stage: Stage) -> None:
    """The file system turns read-only under everybody's open files; it is taken out, checked and put back. The server that lives on it
    is started again, on the embedded defaults the services themselves are: nobody can keep a file open on a disk that is repaired."""
    disk: Disk = stage.tools["disk"]
    server = stage.tools.get("server")
    seen = stage.during("read-only")
    await asyncio.to_thread(disk.fail)
    await asyncio.sleep(FAULT_SECONDS)
    if server == "kafka":
        stage.expect(seen.acknowledged > FAULT_SECONDS, "intake did not go on without the broker")
    else:
        _expect_refusals(stage, seen)
    stage.during("repair")
    users = [server] if server else list(SERVICES)
    for name in users:
        await asyncio.to_thread(stage.system.kill, name)
    await asyncio.to_thread(disk.mend)
    for name in users:
        await asyncio.to_thread(stage.system.restart, name)
    stage.facts["ready_after_seconds"] = await stage.until_ready()


def _expect_refusals(stage: Stage, seen: Seen) -> None:
    stage.expect(seen.ready["intake 503"] + seen.ready["dispatch 503"] > 0, "nobody said that it is not ready")
    stage.expect(bool(seen.reasons), "nobody said why it is not ready")
    stage.expect(not any(key.split()[1] == "500" for key in seen.reads), f"reading answered {dict(seen.reads)}")
    served = sum(number for key, number in seen.reads.items() if key.endswith(" 200"))
    stage.facts["reads_answered"] = f"{served} of {seen.reads.total()}"


async def _restart_if_ended(stage: Stage) -> None:
    """What any supervisor does: a server that ended on a full disk is started again when there is room."""
    for name, server in stage.system.servers.items():
        if server.ended:
            stage.facts.setdefault("ended_by_itself", []).append(name)
            await asyncio.to_thread(server.start)
