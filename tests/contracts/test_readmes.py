"""Each service's own page says what the service is: its diagrams, endpoints, events and timers; and the command line knows its port."""

import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest

from deploy.dead_letters import PORTS
from deploy.run import SERVICES
from shared.contracts.base import REGISTRY
from shared.lifecycle import Lifecycle
from shared.service import Service

ROOT = Path(__file__).resolve().parents[2]


def page_of(name: str) -> str:
    return (ROOT / "services" / name / "README.md").read_text("utf-8")


def service_of(name: str) -> Service:
    service: Service = importlib.import_module(f"services.{name}.main").SERVICE
    return service


def lifecycles_of(name: str) -> list[Lifecycle]:
    module: ModuleType = importlib.import_module(f"services.{name}.lifecycle")
    return [value for value in vars(module).values() if isinstance(value, Lifecycle)]


@pytest.mark.parametrize("name", SERVICES)
def test_every_state_diagram_is_the_one_that_the_lifecycle_draws(name: str) -> None:
    missing = [lifecycle.resource for lifecycle in lifecycles_of(name) if lifecycle.mermaid() not in page_of(name)]
    assert missing == []


@pytest.mark.parametrize("name", SERVICES)
def test_every_endpoint_is_listed_and_nothing_else(name: str) -> None:
    routes = {route.path for router in service_of(name).routers for route in router.routes}  # type: ignore[attr-defined]
    assert {path for path in routes if path not in page_of(name)} == set()
    named = set(re.findall(r"`(?:GET|POST|PUT|DELETE) (/[^`?]+)`", page_of(name)))
    assert named - routes == set()


@pytest.mark.parametrize("name", SERVICES)
def test_every_event_that_comes_or_goes_and_every_timer_is_named(name: str) -> None:
    registry = service_of(name).registry
    code = "".join(path.read_text("utf-8") for path in (ROOT / "services" / name).glob("*.py"))
    published = [type_ for type_, event in REGISTRY.items() if event.owner == name and re.search(rf"\b{event.__name__}\b", code)]
    whole = re.search(r"every event of (\w+) and (\w+)", page_of(name))
    spared = set(whole.groups()) if whole else set()
    consumed = [type_ for type_, event in REGISTRY.items() if type_ in registry and event.owner not in spared]
    words = [*(type_.removesuffix(".v1") for type_ in (*published, *consumed)), *registry.timers]
    assert [word for word in words if word not in page_of(name)] == []


def test_the_command_line_knows_the_ports_of_the_services() -> None:
    assert {name: service_of(name).port for name in SERVICES} == PORTS
