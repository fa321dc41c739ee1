"""`/health/live`, `/health/ready`, `/metrics`: outside the schema, without identity."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import structlog
from fastapi import Request, Response
from sqlalchemy import text
from starlette.routing import BaseRoute, Route

from shared.db.outbox import outbox_state
from shared.door_call import json_response
from shared.service import Runtime, Service
from shared.telemetry import Metrics

log = structlog.get_logger(__name__)

CHECK_SECONDS = 2.0
BUS_SECONDS = 0.5
_REASONS = {
    "database": "数据库无法读取。",
    "storage": "数据库无法写入。",
    "lane": "服务正在停止。",
    "consumer": "事件消费因死信过多而停止，请查看 /ops/dead-letters。",
    "bus": "消息总线无法读写，事件留在发件箱，恢复后自动发出。",
}


def health_routes(service: Service, metrics: Metrics) -> list[BaseRoute]:
    """The three routes of one service."""

    async def live(_: Request) -> Response:
        return json_response({"status": "live", "service": service.name})

    async def ready(request: Request) -> Response:
        status, body = await readiness(request.app.state.runtime)
        return json_response(body, status)

    async def show_metrics(request: Request) -> Response:
        runtime: Runtime | None = request.app.state.runtime
        if runtime is not None:
            await _set_gauges(runtime)
        content, media_type = metrics.exposition()
        return Response(content, media_type=media_type)

    return [
        Route("/health/live", live, include_in_schema=False),
        Route("/health/ready", ready, include_in_schema=False),
        Route("/metrics", show_metrics, include_in_schema=False),
    ]


async def readiness(runtime: Runtime | None) -> tuple[int, dict[str, object]]:
    """503 until started, while the database is away or takes nothing, the lane is closed, or the consumer has given up; `reasons` says
    in Chinese what does not hold.

    A bus that is away is shown and does not count: doors go on working from the outbox.
    """
    if runtime is None:
        return 503, {"status": "starting", "reasons": ["服务正在启动。"]}
    checks = {
        "database": await _holds(_database_answers(runtime)),
        "storage": runtime.lane.trouble is None or await _holds(runtime.lane.probe()),
        "lane": not runtime.lane.closing,
        "consumer": not runtime.gave_up.is_set(),
    }
    good = all(checks.values())
    # who asks waits for no broker that is known to be away, and for no other long
    checks["bus"] = not (runtime.relay is not None and runtime.relay.waits) and await _holds(_bus_answers(runtime), BUS_SECONDS)
    reasons = [_REASONS[name] for name, holds in checks.items() if not holds]
    if not checks["storage"] and runtime.lane.trouble is not None:
        reasons.append(runtime.lane.trouble.detail)
    return 200 if good else 503, {"status": "ready" if good else "not_ready", "checks": checks, "reasons": reasons}


async def _holds(check: Awaitable[None], seconds: float = CHECK_SECONDS) -> bool:
    try:
        await asyncio.wait_for(check, seconds)
    except Exception as fault:
        log.info("check_failed", reason=type(fault).__name__)
        return False
    return True


async def _database_answers(runtime: Runtime) -> None:
    await runtime.database.scalar(text("SELECT 1"))


async def _bus_answers(runtime: Runtime) -> None:
    if runtime.consumer is not None:
        await runtime.consumer.lag()


async def _set_gauges(runtime: Runtime) -> None:
    """Gauges that need a query; when one cannot be had, its last value stands."""
    steps: list[Callable[[], Awaitable[None]]] = [
        lambda: _outbox(runtime),
        lambda: _dead_letters(runtime),
        lambda: _lag(runtime),
    ]
    runtime.metrics.loop_blocked.set(runtime.metrics.longest_block)
    runtime.metrics.longest_block = 0.0
    if runtime.service.gauges is not None:
        gauges = runtime.service.gauges
        steps.append(lambda: gauges(runtime))
    for step in steps:
        await _holds(step())


async def _outbox(runtime: Runtime) -> None:
    waiting, oldest = await outbox_state(runtime.database)
    runtime.metrics.outbox_rows.set(waiting)
    runtime.metrics.outbox_oldest_seconds.set(max((datetime.now(UTC) - oldest).total_seconds(), 0.0) if oldest else 0.0)


async def _dead_letters(runtime: Runtime) -> None:
    runtime.metrics.dead_letters.set(await runtime.database.count(runtime.lane.kernel.tables.dead_letters))


async def _lag(runtime: Runtime) -> None:
    if runtime.consumer is not None:
        runtime.metrics.consumer_lag.labels(runtime.consumer.topic).set(await runtime.consumer.lag())
