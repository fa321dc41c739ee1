"""Plays one day of a small town on a system of its own, and checks that nothing was lost.

    python -m deploy.demo [--kafka host:port] [--database postgresql+asyncpg://…] [--keep]

Exit codes: 0 everything is found again and lawful · 1 something is not · 2 wrong use · 3 the system did not start or the play broke off.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from pathlib import Path

import httpx
import uvloop

from deploy.demo.client import Client, Refused, connected
from deploy.demo.conservation import judge
from deploy.demo.day import the_day
from deploy.demo.enterprises import PlanFailed
from deploy.demo.evidence import gather_evidence, read_topic
from deploy.demo.offline import Unequal
from deploy.demo.play import START, play
from deploy.demo.receiver import receiving
from deploy.demo.screen import Screen
from deploy.demo.summary import show, unfinished
from deploy.demo.system import HOTLINE_SECRET, StartFault, System, running_system

GOOD, LOST, WRONG_USE, BROKEN, INTERRUPTED = 0, 1, 2, 3, 130


class NotEmpty(Exception):
    """Somebody else's data are there: the demonstration could not tell them from its own."""


def main(arguments: list[str]) -> int:
    """The exit code of the demonstration."""
    parser = argparse.ArgumentParser(prog="make demo", description="plays one day on a system of its own")
    parser.add_argument("--kafka", metavar="HOST:PORT", help="a real Apache Kafka with an empty topic, instead of the embedded bus")
    parser.add_argument("--database", metavar="URL", help="an empty PostgreSQL database, postgresql+asyncpg://…, instead of SQLite")
    parser.add_argument("--keep", action="store_true", help="keep the data folder and say where it is")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return WRONG_USE if stop.code else GOOD
    folder = Path(tempfile.mkdtemp(prefix="bihuan-demo-"))
    screen = Screen()
    code = BROKEN
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            code = runner.run(_run(screen, folder, options.kafka, options.database))
    except* KeyboardInterrupt:
        code = INTERRUPTED
        screen.line("已中断 interrupted")
    except* BROKEN_BY as group:
        screen.line(f"演示中断 broke off: {_innermost(group)}")
    finally:
        if options.keep:
            screen.line(f"数据保留在 data kept in {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return code


BROKEN_BY = (Refused, httpx.HTTPError, NotEmpty, StartFault, PlanFailed, Unequal, LookupError, TimeoutError)


async def _run(screen: Screen, folder: Path, kafka: str | None, database: str | None) -> int:
    began = time.monotonic()
    reports = the_day()
    screen.line(f"闭环演示：{START:%Y-%m-%d} 一天，{len(reports)} 件上报 one day, {len(reports)} reports")
    async with receiving(HOTLINE_SECRET) as receiver:
        start = running_system(folder, clock=START.isoformat(), callback_url=receiver.url, kafka=kafka, database=database)
        async with start as system, connected(system.address, HOTLINE_SECRET) as client:
            screen.line(f"系统已启动 system up at {system.address} ({time.monotonic() - began:.1f} s)")
            try:
                await _insist_on_empty(client, system)
                act = await play(client, reports, screen)
                evidence = await gather_evidence(client, list(act.world.sent.values()), receiver, system.bus_url)
            except NotEmpty:
                raise
            except BaseException:
                screen.lines(*system.last_lines)
                raise
            verdicts = judge(evidence)
            show(screen, evidence, verdicts)
            left = unfinished(evidence)
            good = all(verdict.good for verdict in verdicts) and not left and not receiver.refused
            if left:
                screen.line(f"  ✗ 未了结 neither ended nor lawfully waiting: {', '.join(left[:10])}")
            seconds = time.monotonic() - began
            screen.lines("", f"{'通过 passed' if good else '未通过 FAILED'}：{client.requests} 次请求 requests，{seconds:.0f} 秒 s")
            return GOOD if good else LOST


async def _insist_on_empty(client: Client, system: System) -> None:
    """The topic first: what lies in a database of an earlier run cannot even be read with this run's keys."""
    if await read_topic(system.bus_url) or (await client.get("supervisor-1", "/intake/v1/reports", limit=1))["items"]:
        raise NotEmpty("数据库或主题不是空的，请换一个空的 the database and the topic must be empty")


def _innermost(fault: BaseException) -> str:
    while isinstance(fault, BaseExceptionGroup):
        fault = fault.exceptions[0]
    return f"{type(fault).__name__}: {fault}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
