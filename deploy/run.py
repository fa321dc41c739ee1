"""Runs Bihuan in the foreground: everything in one process, or one service alone.

    python -m deploy.run all
    python -m deploy.run intake|dispatch|inspection|evaluation

Settings come from the environment (`BIHUAN_*`, see README). What forbids a start is said in one line; exit codes:
2 wrong use · 3 settings · 4 database · 5 data files · 6 address taken · 7 bus · 8 a consumer gave up.
"""

import asyncio
import gc
import importlib
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

import uvicorn
import uvloop
from fastapi import FastAPI
from pydantic import ValidationError
from starlette.types import ASGIApp

from deploy.one_process import ROOT_PORT, one_process
from shared.app import create_app
from shared.bus.transport import BusError
from shared.data_files import DataFault
from shared.db.statements import DatabaseGone
from shared.running import shown_host
from shared.secrets import SecretsFault
from shared.service import Runtime, Service
from shared.settings import ServiceSettings, SettingsFault
from shared.town import UnknownPreset

SERVICES = ("intake", "dispatch", "inspection", "evaluation")
GRACE_SECONDS = 5
GC_THRESHOLDS = (50_000, 50, 100)


class StartFault(Exception):
    """Why the system cannot start: one line and an exit code."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


class ForegroundServer(uvicorn.Server):
    """Stops on the first Ctrl-C or SIGTERM, after running requests; the rest is taken down by whoever runs it."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        # what lives now lives for ever: collections need not look at it again
        gc.collect()
        gc.freeze()
        gc.set_threshold(*GC_THRESHOLDS)
        gc.enable()
        self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        signals = (signal.SIGINT, signal.SIGTERM)
        for number in signals:
            loop.add_signal_handler(number, self.handle_exit, number, None)
        try:
            yield
        finally:
            for number in signals:
                loop.remove_signal_handler(number)


def main(arguments: list[str]) -> int:
    """The exit code of the run."""
    if len(arguments) != 1 or arguments[0] not in ("all", *SERVICES):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(_run(arguments[0]))
    except StartFault as fault:
        sys.stderr.write(f"Bihuan 无法启动 cannot start: {fault}\n")
        return fault.code
    except KeyboardInterrupt:
        return 130


async def _run(what: str) -> int:
    names = SERVICES if what == "all" else (what,)
    services = [_declaration(name) for name in names]
    settings = [_settings(service) for service in services]
    port = settings[0].port or (ROOT_PORT if what == "all" else services[0].port)
    with _bound(settings[0].host, port) as listener:
        address = f"http://{shown_host(settings[0].host)}:{listener.getsockname()[1]}"
        prefix = "/{}" if what == "all" else ""
        apps = {
            service.name: create_app(service, own, base_url=address + prefix.format(service.name))
            for service, own in zip(services, settings, strict=True)
        }
        async with _living(list(apps.values())) as runtimes:
            application: ASGIApp = one_process(apps, runtimes) if what == "all" else apps[what]
            return await _serve(application, listener, runtimes, address)


async def _serve(application: ASGIApp, listener: socket.socket, runtimes: list[Runtime], address: str) -> int:
    config = uvicorn.Config(
        application,
        log_config=None,
        access_log=False,
        # who calls is never what a caller says, unless the caller is a proxy of ours
        proxy_headers=bool(runtimes[0].settings.trusted_proxies),
        forwarded_allow_ips=runtimes[0].settings.trusted_proxies,
        lifespan="off",
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    dev = runtimes[0].settings.is_dev
    hint = '  开发模式 development mode: POST /dev/tokens {"person_id": "registrar-1"}' if dev else ""
    server = ForegroundServer(config, lambda: print(f"Bihuan 闭环 ready: {address}{hint}", flush=True))
    watch = asyncio.create_task(_watch(server, runtimes))
    try:
        await server.serve([listener])
    finally:
        watch.cancel()
    if any(runtime.gave_up.is_set() for runtime in runtimes):
        sys.stderr.write("事件消费因死信过多而停止，请查看 /ops/dead-letters a consumer gave up, see /ops/dead-letters\n")
        return 8
    return 0


async def _watch(server: uvicorn.Server, runtimes: list[Runtime]) -> None:
    """A consumer that gave up ends the process, so that whoever supervises it notices."""
    waits = [asyncio.create_task(runtime.gave_up.wait()) for runtime in runtimes]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
    finally:
        for wait in waits:
            wait.cancel()


@asynccontextmanager
async def _living(apps: list[FastAPI]) -> AsyncIterator[list[Runtime]]:
    """The services' lifespans: mounted applications do not get theirs from the server."""
    async with AsyncExitStack() as stack:
        for app in apps:
            with _explained():
                await stack.enter_async_context(app.router.lifespan_context(app))
        yield [app.state.runtime for app in apps]


def _declaration(name: str) -> Service:
    with _explained():
        service: Service = importlib.import_module(f"services.{name}.main").SERVICE
    return service


def _settings(service: Service) -> ServiceSettings:
    with _explained():
        return service.settings()


@contextmanager
def _explained() -> Iterator[None]:
    """Turns what forbids a start into one line."""
    try:
        yield
    except ValidationError as fault:
        reasons = []
        for error in fault.errors(include_input=False, include_url=False):
            place = "、".join(str(part) for part in error["loc"])
            reasons.append(f"{place + '：' if place else ''}{error['msg'].removeprefix('Value error, ')}")
        raise StartFault(3, "设置有误 settings: " + "；".join(reasons)) from None
    except (SettingsFault, SecretsFault, UnknownPreset) as fault:
        raise StartFault(3, f"设置有误 settings: {fault}") from None
    except DatabaseGone as fault:
        raise StartFault(4, f"数据库无法访问 database: {_first_line(fault)}") from None
    except DataFault as fault:
        raise StartFault(5, f"数据文件有误 data file: {fault}") from None
    except (BusError, ValueError) as fault:
        raise StartFault(7, f"消息总线有误 bus: {_first_line(fault)}") from None
    except PermissionError as fault:
        raise StartFault(3, f"数据目录不可写 data directory: {fault}") from None


def _first_line(fault: BaseException) -> str:
    return (str(fault).splitlines() or [type(fault).__name__])[0]


@contextmanager
def _bound(host: str, port: int) -> Iterator[socket.socket]:
    """The listening socket, taken before anything else, so that a taken address costs nothing."""
    try:
        family, _, _, _, place = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        listener = socket.socket(family)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(place)
    except OSError as fault:
        raise StartFault(6, f"地址不可用 address {host}:{port}: {os.strerror(fault.errno) if fault.errno else fault}") from None
    with listener:
        yield listener


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
