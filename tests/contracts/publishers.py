"""Finds in source text who makes events that another service owns."""

import ast
from collections.abc import Mapping

from shared.contracts.base import Event

_MAKERS = frozenset({"model_construct", "model_validate", "model_validate_json", "model_validate_strings"})


def foreign_makers(source: str, service: str, events: Mapping[str, type[Event]]) -> list[str]:
    """Each place (`line 12: makes CaseRegistered of intake`) where `source`, of `service`, makes an event of another owner.

    Names are followed through imports and their aliases, as a name (`CaseRegistered(…)`) or through a module (`intake.CaseRegistered(…)`).
    """
    owners = {(cls.__module__, cls.__name__): cls.owner for cls in events.values()}
    modules = {module for module, _ in owners}
    tree = ast.parse(source)
    classes, prefixes = _imports(tree, owners, modules)
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        made = _dotted(node.func)
        head, _, last = made.rpartition(".")
        if last in _MAKERS:
            made = head
        target = classes.get(made) or (prefixes.get(made.rpartition(".")[0], ""), made.rpartition(".")[2])
        owner = owners.get(target)
        if owner is not None and owner != service:
            found.append(f"line {node.lineno}: makes {target[1]} of {owner}")
    return found


def _imports(tree: ast.AST, owners: Mapping[tuple[str, str], str], modules: set[str]) -> tuple[dict[str, tuple[str, str]], dict[str, str]]:
    """(local name → class, local prefix → contracts module)."""
    classes: dict[str, tuple[str, str]] = {}
    prefixes: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                local = alias.asname or alias.name
                if (node.module, alias.name) in owners:
                    classes[local] = (node.module, alias.name)
                if f"{node.module}.{alias.name}" in modules:
                    prefixes[local] = f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Import):
            prefixes.update({alias.asname or alias.name: alias.name for alias in node.names if alias.name in modules})
    return classes, prefixes


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return ""
