"""The short way to a door leads where the framework's own routing leads, for every path and method of every service."""

import pytest
from starlette.routing import Match

from deploy.run import SERVICES, _declaration
from shared.app import create_app
from shared.requests import RequestLayer

METHODS = ("GET", "POST", "PUT", "DELETE", "HEAD")


@pytest.mark.parametrize("name", SERVICES)
def test_the_short_way_leads_to_the_door_that_the_framework_finds(name: str) -> None:
    app = create_app(_declaration(name))
    assert isinstance(app.middleware_stack, RequestLayer)
    doors = app.middleware_stack.direct
    routes = [route for route in app.router.routes if hasattr(route, "direct")]
    words = sorted({word for route in routes for word in route.path.split("/") if word and "{" not in word})  # type: ignore[attr-defined]
    paths = {route.path for route in routes}  # type: ignore[attr-defined]
    for route in list(paths):
        shape = route.split("/")
        for place, part in enumerate(shape):
            if part.startswith("{"):
                # an id, and every word of ours in its place
                paths |= {"/".join([*shape[:place], word, *shape[place + 1 :]]) for word in ["x1", *words]}
    reached = 0
    for path in sorted(paths):
        for method in METHODS:
            scope = {"type": "http", "method": method, "path": path, "root_path": "", "headers": []}
            answers = ((route, *route.matches(scope)) for route in app.router.routes)
            found = next(((route, inner) for route, match, inner in answers if match is Match.FULL), None)
            door, parameters = doors.find(method, path)
            if door is not None:
                assert found is not None
                assert (getattr(found[0], "direct", None), found[1]["path_params"]) == (door, parameters), (method, path)
                reached += 1
            elif found is not None:
                assert getattr(found[0], "direct", None) is None, (method, path)
    assert reached > len(routes)
