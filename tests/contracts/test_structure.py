"""The rules of the house that imports show: one direction inside a service, pure rules, queries only in their room."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ("intake", "dispatch", "inspection", "evaluation")
FILES = [path for service in SERVICES for path in sorted((ROOT / "services" / service).glob("*.py")) if path.name != "__init__.py"]

# a room may import the rooms of lower rank
RANKS = {
    "recompute": 6,
    "main": 6,
    "api": 5,
    "handlers": 5,
    "commands": 4,
    "shapes": 3.5,
    "store": 3,
    "rules": 2,
    "lifecycle": 1.5,
    "models": 1,
    "settings": 0,
}
PURE = ("rules", "lifecycle")
IMPURE_MODULES = {"sqlalchemy", "asyncio", "time", "os", "random", "socket", "fastapi", "shared.http", "shared.db.lane", "shared.db.engine"}
QUERY_ROOMS = ("store", "models", "main")


def room_of(stem: str) -> str:
    return stem.partition("_")[0]


def imports_of(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield name.name, node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno
            for name in node.names:
                yield f"{node.module}.{name.name}", node.lineno


def breaches_of_direction(path: Path, service: str) -> list[str]:
    own = room_of(path.stem)
    found = []
    for module, line in imports_of(path):
        if not module.startswith(f"services.{service}."):
            continue
        other = room_of(module.split(".")[2])
        if other in RANKS and other != own and RANKS[other] >= RANKS[own]:
            found.append(f"{path.name}:{line} imports {module}")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_room_imports_only_lower_rooms(path: Path) -> None:
    assert room_of(path.stem) in RANKS, f"{path.name}: no such room in a service"
    assert breaches_of_direction(path, path.parent.name) == []


@pytest.mark.parametrize("path", [path for path in FILES if room_of(path.stem) in PURE], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_rules_do_no_input_or_output_and_know_no_clock(path: Path) -> None:
    found = [f"{module}:{line}" for module, line in imports_of(path) if module in IMPURE_MODULES or module.split(".")[0] in IMPURE_MODULES]
    assert found == []
    attributes = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Attribute)]
    calls = [node for node in attributes if node.attr in ("now", "utcnow", "today")]
    asked = [f"line {node.lineno}" for node in calls if isinstance(node.value, ast.Name) and node.value.id in ("datetime", "date")]
    assert asked == []


@pytest.mark.parametrize(
    "path", [path for path in FILES if room_of(path.stem) not in QUERY_ROOMS], ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_queries_live_in_the_store(path: Path) -> None:
    assert [f"{module}:{line}" for module, line in imports_of(path) if module.split(".")[0] in ("sqlalchemy", "sqlmodel")] == []


def test_the_check_of_direction_sees_a_planted_breach(tmp_path: Path) -> None:
    planted = tmp_path / "rules_planted.py"
    planted.write_text("from services.intake.api import router\n")
    assert breaches_of_direction(planted, "intake") == [
        "rules_planted.py:1 imports services.intake.api",
        "rules_planted.py:1 imports services.intake.api.router",
    ]


def test_no_module_of_the_product_imports_inside_a_function_or_for_types_only() -> None:
    found = []
    for folder in ("services", "shared", "deploy"):
        for path in (ROOT / folder).rglob("*.py"):
            tree = ast.parse(path.read_text())
            for node in ast.walk(tree):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    found += [f"{path}:{inner.lineno}" for inner in ast.walk(node) if isinstance(inner, ast.Import | ast.ImportFrom)]
                if isinstance(node, ast.Name) and node.id == "TYPE_CHECKING":
                    found.append(f"{path}:{node.lineno}")
    assert found == []
