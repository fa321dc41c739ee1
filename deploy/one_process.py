"""The one-process system: four applications under their prefixes, and a front page."""

from collections.abc import Mapping
from pathlib import Path

from fastapi import FastAPI, Request, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from shared.app import add_problem_handlers
from shared.dev import dev_routes
from shared.door_call import json_response
from shared.health import readiness
from shared.requests import RequestLayer
from shared.service import Runtime
from shared.telemetry import Metrics

ROOT_PORT = 8000
LANDING_PAGE = Path(__file__).with_name("landing.html")


class ByPrefix:
    """`/intake/…` goes to intake with that mount path, anything else to the front."""

    def __init__(self, apps: Mapping[str, ASGIApp], front: ASGIApp) -> None:
        self._apps = dict(apps)
        self._front = front

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        name = scope.get("path", "").partition("/")[2].partition("/")[0]
        app = self._apps.get(name)
        if app is None:
            await self._front(scope, receive, send)
            return
        await app({**scope, "root_path": f"{scope.get('root_path', '')}/{name}"}, receive, send)


def one_process(apps: Mapping[str, FastAPI], runtimes: list[Runtime]) -> ASGIApp:
    """The four applications as one; `runtimes` in the same order, all of them running."""
    front = FastAPI(title="Bihuan 闭环", openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False, telemetry={"logs": False})
    # the development doors at the root act for the first service; messages are gathered from all of them
    front.state.runtime = runtimes[0]
    front.state.dev_runtimes = runtimes
    page = LANDING_PAGE.read_text("utf-8")

    async def landing(_: Request) -> Response:
        return Response(page, media_type="text/html; charset=utf-8")

    async def live(_: Request) -> Response:
        return json_response({"status": "live"})

    async def ready(_: Request) -> Response:
        found = {runtime.service.name: await readiness(runtime) for runtime in runtimes}
        good = all(status == 200 for status, _ in found.values())
        body = {"status": "ready" if good else "not_ready", "services": {name: shown for name, (_, shown) in found.items()}}
        return json_response(body, 200 if good else 503)

    front.add_route("/", landing, include_in_schema=False)
    front.add_route("/health/live", live, include_in_schema=False)
    front.add_route("/health/ready", ready, include_in_schema=False)
    if runtimes[0].settings.is_dev:
        front.router.routes.extend(dev_routes())
    front.add_middleware(RequestLayer, metrics=Metrics("front"))
    add_problem_handlers(front)
    return ByPrefix(apps, front)
