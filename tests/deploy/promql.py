"""The queries of alert rules and board, and what of them a real answer of /metrics holds."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping

import yaml
from prometheus_client.parser import text_string_to_metric_families

from tests.conftest import refuse
from tests.deploy.containers import DEPLOY
from tests.servers import ServerMissing

_SELECTOR = re.compile(r"(?P<name>bihuan_[a-z_]+)(?:\{(?P<labels>[^}]*)\})?")
_LABEL = re.compile(r"(?P<label>\w+)\s*[=!]")
_GROUPED = re.compile(r"\b(?:by|without|on|ignoring)\s*\((?P<labels>[^)]*)\)")
SCRAPED = {"job", "instance"}
"""Labels that Prometheus itself adds."""


def queries() -> list[tuple[str, str]]:
    """(where, query) of every alert and every panel."""
    groups = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yml").read_text())["groups"]
    rules = [(rule["alert"], rule["expr"]) for group in groups for rule in group["rules"]]
    board = json.loads((DEPLOY / "grafana" / "bihuan.json").read_text())
    return rules + [(panel["title"], target["expr"]) for panel in board["panels"] for target in panel["targets"]]


def promtool(*arguments: str, given: str | None = None) -> str:
    """What promtool prints, faultless; skipped without it, a failure where it is required."""
    if shutil.which("promtool") is None:
        refuse("promtool", ServerMissing("promtool is not installed (Debian's package `prometheus`)"))
    command = ["promtool", *arguments]
    run = subprocess.run(command, cwd=DEPLOY / "prometheus", input=given, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def metrics_told(answers: Iterable[str]) -> dict[str, set[str]]:
    """Name of each series of these answers → its labels. A family without a sample counts under the names that its samples would have."""
    told: dict[str, set[str]] = {}
    for answer in answers:
        for family in text_string_to_metric_families(answer):
            endings = {"counter": ("_total",), "histogram": ("_bucket", "_sum", "_count")}.get(family.type, ("",))
            for ending in endings:
                told.setdefault(family.name + ending, set())
            for sample in family.samples:
                told.setdefault(sample.name, set()).update(sample.labels)
    return told


def told_and_untold(query: str, told: Mapping[str, set[str]]) -> tuple[set[str], set[str]]:
    """The metrics of a query that are told, and the names and labels that are not."""
    known: set[str] = set()
    unknown: set[str] = set()
    labels: set[str] = set(SCRAPED)
    for selector in _SELECTOR.finditer(query):
        name = selector["name"]
        if name not in told:
            unknown.add(name)
            continue
        known.add(name)
        labels |= told[name]
        unknown |= {found["label"] for found in _LABEL.finditer(selector["labels"] or "")} - told[name] - SCRAPED
    if known:
        unknown |= {label.strip() for grouped in _GROUPED.finditer(query) for label in grouped["labels"].split(",")} - labels
    return known, unknown
