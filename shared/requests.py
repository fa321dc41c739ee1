"""One ASGI layer around everything a service answers: request id, trace context, metrics, and the last net for defects."""

import errno
import re
import time
from collections.abc import MutableMapping
from typing import Any

import structlog
from opentelemetry.trace import get_current_span
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.db.statements import DatabaseGone
from shared.door_call import problem_response
from shared.ids import new_id
from shared.problems import Busy, InternalFault, Problem, StorageFull
from shared.telemetry import Metrics, bind_trace, unbind_trace, unsampled
from shared.tracing import enter_request

log = structlog.get_logger(__name__)

UNMATCHED = "unmatched"
FIXED = frozenset(("/health/live", "/health/ready", "/metrics", "/docs", "/openapi.json", "/asyncapi.json"))
"""Paths that stand for themselves and are matched outside our own routes."""
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
AWAY = (DatabaseGone, OperationalError, InterfaceError, PoolTimeout, ConnectionError, TimeoutError)
METHODS = frozenset(("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"))
_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:-]{1,64}")


class DirectDoors:
    """Doors that answer everything by themselves, so that layers which only route and catch can be passed by: a sixth of the work of a
    busy request. Which door a path leads to is decided as the framework decides it: fixed paths first, then the first that matches."""

    def __init__(self) -> None:
        self._fixed: dict[tuple[str, str], ASGIApp | None] = {}
        self._shaped: dict[tuple[str, int], list[tuple[re.Pattern[str], ASGIApp | None]]] = {}

    def add(self, method: str, path: str, shape: re.Pattern[str] | None, door: ASGIApp | None) -> None:
        """`shape`: of a path with parameters, none of which holds a slash. `door`: None if the framework must call it."""
        if shape is None:
            self._fixed.setdefault((method, path), door)
        else:
            self._shaped.setdefault((method, path.count("/")), []).append((shape, door))

    def find(self, method: str, path: str) -> tuple[ASGIApp | None, dict[str, str]]:
        """The door and what the path says; None for what the framework must answer."""
        if (method, path) in self._fixed:
            return self._fixed[method, path], {}
        for shape, door in self._shaped.get((method, path.count("/")), ()):
            if found := shape.match(path):
                return door, found.groupdict()
        return None, {}


class RequestLayer:
    """Every answer carries `X-Request-Id`; a defect is logged with it and answered as a 500 that tells nothing else."""

    def __init__(self, app: ASGIApp, metrics: Metrics, direct: DirectDoors | None = None) -> None:
        self._app = app
        self._metrics = metrics
        self.direct = direct or DirectDoors()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        request_id, traceparent = _given(scope)
        told = enter_request(scope)
        tokens = bind_trace(told or traceparent, request_id)
        header = (b"x-request-id", request_id.encode())
        status = 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), header]
                if told:
                    _name_span(scope)
                # counted when the answer begins: a stream may last for hours
                self._count(scope, status, time.perf_counter() - began)
            await send(message)

        try:
            path = scope["path"].removeprefix(scope.get("root_path", ""))
            door, parameters = self.direct.find(scope["method"], path)
            if door is not None:
                scope["path_params"] = parameters
            await (door or self._app)(scope, receive, sending)
        except ClientDisconnect:
            log.debug("client_gone", route=_route_of(scope))
        except Exception as defect:
            # a defect that comes after the answer began can only end the connection
            log.error("request_failed", route=_route_of(scope), method=scope["method"], exc_info=defect)
            if status:
                raise
            await problem_response(_problem_of(defect))(scope, receive, sending)
        finally:
            unbind_trace(tokens)

    def _count(self, scope: Scope, status: int, seconds: float) -> None:
        route, method = _route_of(scope), scope["method"]
        self._metrics.observe_request(method if method in METHODS else "other", route, status, seconds)
        if status >= 500:
            log.error("answered", route=route, method=method, status=status, milliseconds=round(seconds * 1000, 1))
        elif status >= 400:
            log.info("answered", route=route, method=method, status=status, milliseconds=round(seconds * 1000, 1))


def _given(scope: Scope) -> tuple[str, str | None]:
    """The caller's request id where it is one, else a new one; the caller's trace context."""
    request_id, traceparent = None, None
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(value):
            request_id = value.decode()
        elif name == b"traceparent":
            traceparent = unsampled(value.decode("latin-1"))  # what is recorded here no caller says; see `shared.tracing`
    return request_id or new_id(), traceparent


def _name_span(scope: Scope) -> None:
    """The framework names the span of a request by its route; those that reach their door past its router are named here, alike."""
    route = _route_of(scope)
    if route != UNMATCHED:
        span, template = get_current_span(), scope.get("root_path", "") + route
        span.update_name(f"{scope['method']} {template}")
        span.set_attribute("http.route", template)


def _problem_of(defect: Exception) -> Problem:
    """A database that is away while somebody reads, or a disk without room, is no defect of ours: the caller may come again."""
    if isinstance(defect, OSError) and defect.errno in NO_ROOM:
        return StorageFull()
    return Busy("数据库暂时无法访问，请稍后重试。") if isinstance(defect, AWAY) else InternalFault()


def _route_of(scope: MutableMapping[str, Any]) -> str:
    """The template of the matched route; never the path itself, which holds ids and tokens."""
    template: str | None = getattr(scope.get("route"), "path", None)
    if template is None:
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        return path if path in FIXED else UNMATCHED
    return template
