"""What a service is made of, and what it has in hand while it runs."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fastapi import APIRouter
from sqlalchemy import MetaData

from shared.auth import Authenticator
from shared.bus.consumer import Consumer
from shared.bus.pace import PROMPT, Pace
from shared.bus.relay import Relay
from shared.bus.transport import Transport
from shared.clock import Clock
from shared.db.commands import Registry
from shared.db.engine import Database
from shared.db.lane import Lane
from shared.http import Http
from shared.secrets import Secrets
from shared.settings import ServiceSettings
from shared.telemetry import Metrics
from shared.ticker import Ticker
from shared.town import Town


@dataclass(frozen=True)
class Service:
    """The declaration of one service: everything `create_app` needs."""

    name: str
    title: str
    port: int
    metadata: MetaData
    settings: type[ServiceSettings]
    routers: Sequence[APIRouter]
    registry: Registry
    permissions: Mapping[str, frozenset[str]]
    """Action → roles; the one table from which checks, OpenAPI and README are made."""
    workers: Sequence[Callable[["Runtime"], Awaitable[None]]] = ()
    """Background loops, cancelled at shutdown."""
    prepare: Callable[["Runtime"], Awaitable[None]] | None = None
    """Runs once after the database is ready and before the first request."""
    pace: Pace = PROMPT
    """How long events of others, and ours to others, may gather (real time)."""
    gauges: Callable[["Runtime"], Awaitable[None]] | None = None
    """Sets the gauges that need a query; called before /metrics answers."""


@dataclass
class Runtime:
    """The running instance: handed to doors (as `door.runtime`), handlers, timers and workers."""

    service: Service
    settings: ServiceSettings
    clock: Clock
    database: Database
    lane: Lane
    transport: Transport
    http: Http
    secrets: Secrets
    auth: Authenticator
    metrics: Metrics
    town: Town
    relay: Relay | None = None
    consumer: Consumer | None = None
    ticker: Ticker | None = None
    gave_up: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the consumer has stopped because of too many dead letters; the process then ends."""
    extra: dict[str, Any] = field(default_factory=dict)
    """What a service's own `prepare` puts aside (for instance an attachment store)."""

    def now(self) -> datetime:
        return self.clock.now()
