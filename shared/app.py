"""From the declaration of a service to its running FastAPI application.

    app = create_app(SERVICE)                      # services/<name>/main.py

The application's lifespan builds the `Runtime` (settings, town, secrets, clock, database, lane, bus, relay, consumer, ticker, workers) and
takes it down in the reverse order: doors first, then the consumer between two batches, then the lane when its line is empty.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi_offline import FastAPIOffline
from starlette.exceptions import HTTPException
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.routing import BaseRoute

from shared import ops
from shared.contracts.asyncapi import asyncapi_document
from shared.dev import dev_routes
from shared.door import DoorRoute, TooLarge, UnsupportedMediaType, errors_of_request, json_response, problem_response
from shared.health import health_routes
from shared.openapi import openapi_document
from shared.problems import Forbidden, Invalid, NotAuthenticated, NotFound, Problem
from shared.requests import DirectDoors, RequestLayer
from shared.running import Migrate, migrate_schema, running
from shared.service import Service
from shared.settings import ServiceSettings
from shared.telemetry import Metrics
from shared.tracing import Tracing

VERSION = "1.0.0"


class MethodNotAllowed(Problem):
    status, code, title = 405, "method_not_allowed", "不支持的方法"
    default_detail = "该地址不支持这种请求方法。"


class BadRequest(Problem):
    """Anything else that the framework refuses."""


_BY_STATUS: dict[int, type[Problem]] = {
    401: NotAuthenticated,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    413: TooLarge,
    415: UnsupportedMediaType,
}


def create_app(
    service: Service, settings: ServiceSettings | None = None, *, base_url: str | None = None, migrate: Migrate = migrate_schema
) -> FastAPI:
    """The application of one service, with the ops desk beside its own routes.

    `settings`: read from the environment at start when not given. `base_url`: where this service answers for its siblings (with the
    mount path), by default host and port of the settings. `migrate` prepares the schema.
    """
    service = replace(service, routers=[*service.routers, ops.router], permissions={**ops.PERMISSIONS, **service.permissions})
    metrics, tracing = Metrics(service.name), Tracing(service.name)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with running(service, settings or service.settings(), metrics, tracing, base_url=base_url, migrate=migrate) as runtime:
            app.state.runtime = runtime
            app.state.dev_runtimes = [runtime]
            if runtime.settings.is_dev and not app.state.has_dev_routes:
                app.router.routes.extend(dev_routes())
                app.state.has_dev_routes = True
            yield
            app.state.runtime = None

    # /docs with files of its own: the usual page fetches its program from the internet, which a town's network may not reach
    app = FastAPIOffline(
        title=service.title,
        version=VERSION,
        lifespan=lifespan,
        redoc_url=None,
        redirect_slashes=False,
        telemetry={
            # settings that are known and name no place for spans leave the framework's own path untouched
            "tracing": settings is None or settings.trace_url is not None,
            "tracer_provider": tracing,
            "exclude": tracing.passes_by,
            "operation_spans": False,
            "logs": False,
            "metrics": False,
        },
    )
    app.state.runtime = None
    app.state.metrics = metrics
    app.state.has_dev_routes = False
    # routes without parameters first: they are found sooner, and a fixed path is never mistaken for a parameter
    declared = [route for router in service.routers for route in router.routes]
    app.router.routes.extend(sorted(declared, key=_has_parameters))
    app.router.routes.extend(health_routes(service, metrics))
    _describe(app, service, declared)
    add_problem_handlers(app)
    # outermost, where `add_middleware` would put it below three layers of the framework that a direct door has no use for
    stack = app.build_middleware_stack()
    assert isinstance(stack, ServerErrorMiddleware)  # it would answer a defect with a bare 500 before our layer can say what it is
    app.middleware_stack = RequestLayer(stack.app, metrics, _direct_doors(declared))
    return app


def _direct_doors(routes: Sequence[BaseRoute]) -> DirectDoors:
    """All doors in the framework's own order; those that need nothing of it are called past its layers."""
    doors = DirectDoors()
    for route in sorted(routes, key=_has_parameters):
        if isinstance(route, DoorRoute):
            for method in route.methods or ():
                doors.add(method, route.path, route.path_regex if _has_parameters(route) else None, route.direct)
    return doors


def _has_parameters(route: BaseRoute) -> bool:
    return "{" in getattr(route, "path", "")


def _describe(app: FastAPI, service: Service, routes: Sequence[BaseRoute]) -> None:
    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = openapi_document(
                title=service.title,
                version=VERSION,
                description="时间一律带时区；错误为 application/problem+json（RFC 9457）。",
                routes=routes,
                permissions=service.permissions,
            )
        return app.openapi_schema

    async def events(_: Request) -> Response:
        return json_response(asyncapi_document(VERSION, {service.name: list(service.registry)}))

    app.openapi = openapi  # type: ignore[method-assign]  # the documented way to extend the document
    app.add_route("/asyncapi.json", events, include_in_schema=False)


def add_problem_handlers(app: FastAPI) -> None:
    """Whatever is refused outside our own routes is a problem too."""

    async def refuse_http(_: Request, fault: Exception) -> Response:
        assert isinstance(fault, HTTPException)
        kind = _BY_STATUS.get(fault.status_code, BadRequest if fault.status_code < 500 else Problem)
        return problem_response(kind(headers=dict(fault.headers or {})))

    async def refuse_content(_: Request, fault: Exception) -> Response:
        assert isinstance(fault, RequestValidationError)
        return problem_response(Invalid(errors=errors_of_request(fault)))

    async def refuse(_: Request, fault: Exception) -> Response:
        assert isinstance(fault, Problem)
        return problem_response(fault)

    app.add_exception_handler(HTTPException, refuse_http)
    app.add_exception_handler(RequestValidationError, refuse_content)
    app.add_exception_handler(Problem, refuse)
