"""Freezes the schemas of event types and tells whether a type still keeps what was frozen.

    python -m deploy.freeze_events            freezes new types and new optional fields; refuses when a frozen promise is broken
    python -m deploy.freeze_events --check    changes nothing; exit code 1 when something is broken or not frozen yet

A frozen file is a promise to every reader of the topic, which is never deleted. Another meaning needs another type (`.v2`).
"""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from shared.contracts import dispatch, evaluation, inspection, intake
from shared.contracts.base import REGISTRY, Event

OWNERS = (dispatch, evaluation, inspection, intake)
"""The modules whose import fills `REGISTRY`."""

FROZEN = Path(__file__).resolve().parent.parent / "tests" / "contracts" / "frozen"

_PROSE = frozenset({"title", "description", "examples"})

Json = dict[str, Any]


def promise_of(cls: type[Event]) -> Json:
    """What is frozen of a type: its owner and the JSON schema that readers rely on, without prose."""
    return {"type": cls.type, "owner": cls.owner, "schema": _without_prose(cls.model_json_schema(mode="validation"))}


def violations(frozen: Json, present: Json) -> list[str]:
    """Why `present` breaks the promise `frozen`, one line a fault; empty when it only grew by optional fields."""
    faults = [f"{what}: was {frozen[what]}, is {present[what]}" for what in ("type", "owner") if frozen[what] != present[what]]
    old, new = frozen["schema"], present["schema"]
    return faults + _compare(old, new, old.get("$defs", {}), new.get("$defs", {}), "")


def read_frozen(folder: Path = FROZEN) -> dict[str, Json]:
    """All frozen promises by type."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}


def judge(frozen: Mapping[str, Json], present: Mapping[str, Json]) -> tuple[list[str], list[str]]:
    """(broken promises, types that are new or grew and are not frozen so)."""
    broken = [f"{type_}: is gone" for type_ in frozen if type_ not in present]
    unfrozen = []
    for type_, promise in present.items():
        if type_ not in frozen:
            unfrozen.append(type_)
            continue
        faults = violations(frozen[type_], promise)
        broken += [f"{type_}: {fault}" for fault in faults]
        if not faults and frozen[type_] != promise:
            unfrozen.append(type_)
    return broken, unfrozen


def freeze(types: Mapping[str, type[Event]], folder: Path = FROZEN, check: bool = False) -> tuple[list[str], list[str]]:
    """Judges and, unless something is broken or `check` is set, writes what is not frozen. Returns what `judge` found."""
    present = {type_: promise_of(cls) for type_, cls in types.items()}
    broken, unfrozen = judge(read_frozen(folder), present)
    if not broken and not check:
        folder.mkdir(parents=True, exist_ok=True)
        for type_ in unfrozen:
            text = json.dumps(present[type_], ensure_ascii=False, indent=1, sort_keys=True)
            (folder / f"{type_}.json").write_text(text + "\n", encoding="utf-8")
    return broken, unfrozen


def _without_prose(node: Any) -> Any:
    """A schema without titles and descriptions. A property may well be called `title`: names of properties are kept."""
    if isinstance(node, list):
        return [_without_prose(part) for part in node]
    if not isinstance(node, dict):
        return node
    kept: Json = {}
    for key, value in node.items():
        if key in ("properties", "$defs"):
            kept[key] = {name: _without_prose(schema) for name, schema in value.items()}
        elif key in ("default", "const", "enum"):
            kept[key] = value
        elif key not in _PROSE:
            kept[key] = _without_prose(value)
    return kept


def _compare(old: Any, new: Any, old_defs: Json, new_defs: Json, at: str) -> list[str]:
    """The faults of `new` against `old` at the JSON path `at`; references are followed, their names do not matter."""
    old, new = _resolved(old, old_defs), _resolved(new, new_defs)
    if isinstance(old, list) and isinstance(new, list):
        if len(old) != len(new):
            return [f"{at or '/'}: has another number of alternatives"]
        pairs = zip(old, new, strict=True)
        return [fault for i, (a, b) in enumerate(pairs) for fault in _compare(a, b, old_defs, new_defs, f"{at}[{i}]")]
    if not isinstance(old, dict) or not isinstance(new, dict):
        return [] if old == new else [f"{at or '/'}: was {old!r}, is {new!r}"]
    faults = []
    for key in sorted((old.keys() | new.keys()) - {"properties", "required", "$defs"}):
        if key not in old or key not in new:
            faults.append(f"{at or '/'}: {key} was {old.get(key)!r}, is {new.get(key)!r}")
        elif key in ("default", "const", "enum"):
            if old[key] != new[key]:
                faults.append(f"{at or '/'}: {key} was {old[key]!r}, is {new[key]!r}")
        else:
            faults += _compare(old[key], new[key], old_defs, new_defs, at if key in ("anyOf", "items") else f"{at}/{key}")
    return faults + _compare_properties(old, new, old_defs, new_defs, at)


def _compare_properties(old: Json, new: Json, old_defs: Json, new_defs: Json, at: str) -> list[str]:
    faults = []
    before, now = old.get("properties", {}), new.get("properties", {})
    for name, schema in before.items():
        if name not in now:
            faults.append(f"{at}/{name}: is removed")
        else:
            faults += _compare(schema, now[name], old_defs, new_defs, f"{at}/{name}")
    required, must = set(old.get("required", [])), set(new.get("required", []))
    faults += [f"{at}/{name}: is newly required" for name in sorted(must - required)]
    faults += [f"{at}/{name}: is no longer always there" for name in sorted(required - must) if name in now]
    return faults


def _resolved(node: Any, defs: Json) -> Any:
    """What a reference names; members beside the reference (a default) stay."""
    if isinstance(node, dict) and "$ref" in node:
        target = defs[node["$ref"].rpartition("/")[2]]
        return {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Freeze the schemas of event types.")
    parser.add_argument("--check", action="store_true", help="change nothing, only tell")
    options = parser.parse_args(arguments)
    broken, unfrozen = freeze(REGISTRY, check=options.check)
    for fault in broken:
        print(f"broken   {fault}", file=sys.stderr)
    for type_ in unfrozen:
        print(f"{'unfrozen' if options.check or broken else 'frozen'}   {type_}")
    if not broken and not unfrozen:
        print(f"{len(REGISTRY)} event types, all as frozen")
    return 1 if broken or (options.check and unfrozen) else 0


if __name__ == "__main__":
    sys.exit(main())
