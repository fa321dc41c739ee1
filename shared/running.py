"""The life of a service: everything that must be up before the first request, and taken down in the reverse order."""

import asyncio
import contextlib
import fcntl
import itertools
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import structlog

from shared.auth import Authenticator, DevKey, Jwks, KeySource
from shared.bus.connect import open_transport
from shared.bus.consumer import Consumer
from shared.bus.pace import AT_ONCE
from shared.bus.relay import Relay
from shared.bus.transport import Transport, TransportUnavailable
from shared.clock import Clock, open_clock
from shared.clock_peers import ClockDirector
from shared.contracts.asyncapi import DEAD_TOPIC, TOPIC
from shared.db.commands import Step
from shared.db.engine import Database, DatabaseAddress
from shared.db.forgetting import keep_forgetting
from shared.db.kernel import Kernel
from shared.db.lane import Lane
from shared.db.migrate import upgrade
from shared.db.outbox import open_outbox
from shared.fault_points import disarm
from shared.http import Http
from shared.secrets import Secrets, load_secrets
from shared.service import Runtime, Service
from shared.settings import ServiceSettings, SettingsFault
from shared.telemetry import Metrics, configure_logging
from shared.ticker import ServicePeer, Ticker
from shared.town import load_town
from shared.tracing import Tracing

log = structlog.get_logger(__name__)

EVENT_PARTITIONS = 12
"""How far consumers of one service can spread; the order of events per key depends on it, so it is never changed."""
WATCH_SECONDS = 0.02
LONGEST_PAUSE = 30.0
"""Seconds between two attempts of something that keeps failing."""

Migrate = Callable[[Service, str], Awaitable[None]]


async def migrate_schema(service: Service, address: str) -> None:
    """Brings the database up to the service's last migration. Raises `DatabaseGone`."""
    await upgrade(service.name, service.metadata, address)


@asynccontextmanager
async def running(
    service: Service, settings: ServiceSettings, metrics: Metrics, tracing: Tracing, *, base_url: str | None, migrate: Migrate
) -> AsyncIterator[Runtime]:
    """The service, running. Raises `SettingsFault`, `DatabaseGone`, `DataFault`, before anything is served."""
    configure_logging(settings.log_level)
    if not settings.is_dev:
        disarm()
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise SettingsFault(f"BIHUAN_DATA_DIR={settings.data_dir} 不可用：{os.strerror(fault.errno or 0)}") from None
    town = load_town(settings.preset, settings.notices_file())
    secrets = secrets_of(settings)
    address = settings.database_address(service.name)
    await migrate(service, address)
    async with AsyncExitStack() as stack:
        tracing.start(settings)
        stack.push_async_callback(tracing.stop)
        http = Http(tracing=tracing)
        await http.start()
        stack.push_async_callback(http.stop)
        database = Database(DatabaseAddress.of(service.name, address), service.metadata)
        stack.push_async_callback(database.close)
        kernel = Kernel(service.name, service.metadata, database.dialect, secrets.encrypt, secrets.decrypt, tracing=tracing)
        # SQLite has one writer, whoever asks
        second = database.driver(kernel) if database.dialect == "postgresql" else None
        lane = Lane(kernel, database.driver(kernel), second=second)
        lane.on_step = _counting_transitions(metrics)
        await lane.start()
        stack.push_async_callback(lane.stop)
        transport = open_transport(settings.bus_address(), client_id=f"bihuan-{service.name}")
        await _connect(transport, service.name, stack)
        runtime = Runtime(
            service=service,
            settings=settings,
            clock=clock_of(settings),
            database=database,
            lane=lane,
            transport=transport,
            http=http,
            secrets=secrets,
            auth=Authenticator(settings, _keys_of(settings, http)),
            metrics=metrics,
            town=town,
        )
        if service.prepare is not None:
            await service.prepare(runtime)
        await _start_background(runtime, stack, base_url or _base_url(settings, service))
        log.info("started", service=service.name, database=database.dialect, bus=settings.bus_address().partition(":")[0])
        yield runtime
    log.info("stopped", service=service.name)


async def _start_background(runtime: Runtime, stack: AsyncExitStack, base_url: str) -> None:
    """Relay, consumer, ticker, the service's own workers, and its seat at the simulated clock's table."""
    service, lane, settings = runtime.service, runtime.lane, runtime.settings

    def announced() -> None:
        relay.wake()

    outbox = open_outbox(runtime.database, lane, settings.data_dir / "locks", announced)
    tracing = lane.kernel.tracing
    pace = service.pace if settings.clock is None else AT_ONCE
    relay = Relay(service.name, outbox, runtime.transport, runtime.metrics, lane.pulse, tracing, pace)
    consumer = Consumer(
        runtime,
        service=service.name,
        registry=service.registry,
        lane=lane,
        transport=runtime.transport,
        metrics=runtime.metrics,
        pulse=lane.pulse,
        tracing=tracing,
        pace=pace,
        instance=settings.instance or _free_slot(settings, service.name, stack),
    )
    ticker = Ticker(
        runtime,
        service=service.name,
        registry=service.registry,
        lane=lane,
        database=runtime.database,
        clock=runtime.clock,
        leader=lambda: relay.leader,
    )
    runtime.relay, runtime.consumer, runtime.ticker = relay, consumer, ticker
    lane.on_events, lane.on_timers = relay.wake, ticker.wake
    for part in (relay, consumer, ticker):
        await part.start()
        stack.push_async_callback(part.stop)
    director = ClockDirector(runtime.clock, settings.data_dir, runtime.http)
    runtime.extra["clock_director"] = director
    peer = ServicePeer(lane=lane, relay=relay, consumer=consumer, ticker=ticker, database=runtime.database, pulse=lane.pulse)
    director.join(service.name, base_url, peer)
    stack.callback(director.leave)
    forgetting = keep_forgetting(lane, lambda: relay.leader)
    stack.push_async_callback(_cancel, asyncio.create_task(forgetting, name=f"forget-{service.name}"))
    stack.push_async_callback(_cancel, asyncio.create_task(_watch_loop(runtime.metrics), name=f"watch-{service.name}"))
    for worker in service.workers:
        stack.push_async_callback(_cancel, asyncio.create_task(_keep_running(runtime, worker), name=f"worker-{service.name}"))


def _free_slot(settings: ServiceSettings, service: str, stack: AsyncExitStack) -> str:
    """`host-n` with the smallest n that no living process of this data directory holds: a restarted member gets its old name back."""
    directory = settings.data_dir / "locks"
    directory.mkdir(parents=True, exist_ok=True)
    for number in itertools.count():
        descriptor = os.open(directory / f"{service}.slot{number}", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            continue
        stack.callback(os.close, descriptor)
        break
    return f"{socket.gethostname()}-{number}"


def secrets_of(settings: ServiceSettings) -> Secrets:
    """Keys of the installation: from the settings in production, from the data directory in development."""
    return load_secrets(settings.data_dir, data_key=settings.data_key, production=not settings.is_dev, fixed={"link": settings.link_secret})


def clock_of(settings: ServiceSettings) -> Clock:
    """Real time, or the simulated clock of the data directory. Raises `SettingsFault` for a `BIHUAN_CLOCK` that is no time."""
    if settings.clock is None:
        return open_clock(settings.data_dir, None)
    try:
        start = datetime.fromisoformat(settings.clock)
    except ValueError:
        raise SettingsFault(f"BIHUAN_CLOCK={settings.clock} 不是时间，例如 2026-09-28T09:00:00+08:00") from None
    if start.tzinfo is None:
        raise SettingsFault("BIHUAN_CLOCK 缺少时区，例如 2026-09-28T09:00:00+08:00")
    return open_clock(settings.data_dir, start.astimezone(UTC))


def _keys_of(settings: ServiceSettings, http: Http) -> KeySource:
    if settings.jwks_url:
        return Jwks(settings.jwks_url, http.get_json)
    return DevKey(settings.data_dir)


def _base_url(settings: ServiceSettings, service: Service) -> str:
    return f"http://{shown_host(settings.host)}:{settings.port or service.port}"


def shown_host(host: str) -> str:
    """The host to put into an address of this machine: what is bound to everything is reached over the loopback."""
    if host in ("0.0.0.0", "::", ""):  # noqa: S104  # compared, not bound
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def _counting_transitions(metrics: Metrics) -> Callable[..., None]:
    children: dict[tuple[str, str, str | None, str | None], Any] = {}  # looking a child up costs more than counting

    def count(step: object) -> None:
        if isinstance(step, Step):
            key = (step.resource, step.action, step.from_status, step.to_status)
            child = children.get(key)
            if child is None:
                child = children[key] = metrics.transitions.labels(key[0], key[1], key[2] or "", key[3] or "")
            child.inc()

    return count


async def _connect(transport: Transport, service: str, stack: AsyncExitStack) -> None:
    """A bus that is away does not keep a service down: doors work from the outbox, and connecting goes on behind."""
    stack.push_async_callback(transport.stop)

    async def connect() -> None:
        await transport.start()
        await transport.ensure_topics({TOPIC: EVENT_PARTITIONS, DEAD_TOPIC + service: 1})

    try:
        await connect()
    except TransportUnavailable as fault:
        log.warning("bus_away", service=service, reason=str(fault))
        task = asyncio.create_task(_until_connected(connect), name=f"connect-{service}")
        stack.push_async_callback(_cancel, task)


async def _until_connected(connect: Callable[[], Awaitable[None]]) -> None:
    pause = 1.0
    while True:
        await asyncio.sleep(pause)
        try:
            await connect()
        except TransportUnavailable:
            pause = min(pause * 2, LONGEST_PAUSE)
        else:
            log.info("bus_connected")
            return


async def _keep_running(runtime: Runtime, worker: Callable[[Runtime], Awaitable[None]]) -> None:
    """A worker that fails is a defect worth a log line, not the end of its work."""
    name = getattr(worker, "__name__", "worker")
    pause = 1.0
    while True:
        try:
            await worker(runtime)
        except Exception:
            log.exception("worker_failed", service=runtime.service.name, worker=name)
        else:
            return
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


async def _watch_loop(metrics: Metrics) -> None:
    """Notices when something keeps the event loop to itself; the gauge is set back when it is read."""
    loop = asyncio.get_running_loop()
    while True:
        expected = loop.time() + WATCH_SECONDS
        await asyncio.sleep(WATCH_SECONDS)
        metrics.longest_block = max(metrics.longest_block, loop.time() - expected)


async def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
