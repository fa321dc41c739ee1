"""What is deployed is well-formed, hides nothing and gives nothing away; the rules fire when they should."""

import importlib
import json
import re
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import yaml
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.cog.plugins import register_default_plugins
from grafana_foundation_sdk.models.dashboard import Dashboard
from pydantic import ConfigDict, TypeAdapter, ValidationError

from shared.settings import LEAST_SECRET_LENGTH, ServiceSettings
from tests.deploy.containers import DEPLOY, ROOT, SERVICES, all_variables, read_compose, read_image, required_variables
from tests.deploy.promql import metrics_told, promtool, told_and_untold

SECRETS = dict.fromkeys(required_variables(), "0" * 32)
NEVER_GIVEN = {"BIHUAN_CLOCK", "BIHUAN_INSTANCE"}
"""Production has no simulated clock; and replicas of one service get one environment, but no two of them one name."""


def test_prometheus_understands_its_configuration_and_the_rules() -> None:
    assert "1 rule files found" in promtool("check", "config", "prometheus.yml")
    assert "SUCCESS" in promtool("check", "rules", "--lint=all", "--lint-fatal", "alerts.yml")


def test_every_alert_fires_when_it_should_and_a_healthy_system_raises_none() -> None:
    assert "SUCCESS" in promtool("test", "rules", "alerts_test.yml")


def test_every_alert_is_tested_to_fire_and_has_its_line_in_the_runbook() -> None:
    rules = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yml").read_text())["groups"][0]["rules"]
    tests = yaml.safe_load((DEPLOY / "prometheus" / "alerts_test.yml").read_text())["tests"]
    firing = {case["alertname"] for test in tests for case in test.get("alert_rule_test", []) if case["exp_alerts"]}
    alerts = {rule["alert"] for rule in rules}
    runbook = (DEPLOY / "README.md").read_text()
    assert alerts == firing
    assert {alert for alert in alerts if f"| `{alert}` |" not in runbook} == set()


def test_each_service_is_scraped_under_its_own_name() -> None:
    jobs = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yml").read_text())["scrape_configs"]
    port = int(read_image().environment["BIHUAN_PORT"])
    assert [job["job_name"] for job in jobs] == list(SERVICES)
    for job in jobs:
        [found] = job["dns_sd_configs"]
        assert (found["names"], found["port"]) == ([job["job_name"]], port)
    services = read_compose(SECRETS)["services"]
    # a replica under two addresses would be counted twice
    assert [set(services[name]["networks"]) & set(services["prometheus"]["networks"]) for name in SERVICES] == [{"observe"}] * 4


def board_faults(board: dict[str, Any]) -> list[str]:
    """Where a board is not what Grafana's own types say: members that they do not know, values of another type."""
    register_default_plugins()
    parsed = Dashboard.from_json(board)
    return [*_lost(board, json.loads(JSONEncoder().encode(parsed)), ""), *_mistyped(parsed, "")]


def _lost(given: Any, kept: Any, place: str) -> list[str]:
    if isinstance(given, dict) and isinstance(kept, dict):
        faults = [f"{place}/{name}" for name in given if name not in kept]
        return faults + [fault for name in given if name in kept for fault in _lost(given[name], kept[name], f"{place}/{name}")]
    if isinstance(given, list) and isinstance(kept, list) and len(given) == len(kept):
        return [fault for number, pair in enumerate(zip(given, kept, strict=True)) for fault in _lost(*pair, f"{place}/{number}")]
    return [] if given == kept else [place]


def _mistyped(value: Any, place: str) -> list[str]:
    if isinstance(value, list):
        return [fault for number, member in enumerate(value) for fault in _mistyped(member, f"{place}/{number}")]
    if not hasattr(value, "to_json"):
        return []
    faults = []
    for name, kind in get_type_hints(type(value)).items():
        member = getattr(value, name)
        try:
            TypeAdapter(kind, config=ConfigDict(arbitrary_types_allowed=True)).validate_python(member)
        except ValidationError:
            faults.append(f"{place}/{name}")
        faults += _mistyped(member, f"{place}/{name}")
    return faults


def test_the_board_is_what_grafana_s_own_types_say() -> None:
    board = json.loads((DEPLOY / "grafana" / "bihuan.json").read_text())
    assert board_faults(board) == []
    assert [panel["id"] for panel in board["panels"]] == list(range(1, len(board["panels"]) + 1))
    wrong = json.loads(json.dumps(board))
    wrong["panels"][0]["gridPos"]["w"] = "wide"
    wrong["panels"][1]["colour"] = "red"
    wrong["panels"][2]["targets"][0]["expression"] = "up"
    assert board_faults(wrong) == ["/panels/1/colour", "/panels/2/targets/0/expression", "/panels/0/grid_pos/w"]


def test_the_board_and_its_source_are_where_grafana_looks_for_them() -> None:
    services = read_compose(SECRETS)["services"]
    mounted = dict(entry.split(":")[:2] for entry in services["grafana"]["volumes"] if entry.startswith("./"))
    [source] = yaml.safe_load((DEPLOY / "grafana" / "datasources.yaml").read_text())["datasources"]
    [provider] = yaml.safe_load((DEPLOY / "grafana" / "providers.yaml").read_text())["providers"]
    board = json.loads((DEPLOY / "grafana" / "bihuan.json").read_text())
    assert mounted["./grafana/bihuan.json"].startswith(provider["options"]["path"] + "/")
    assert source["url"] == "http://prometheus:9090"
    assert {target["datasource"]["uid"] for panel in board["panels"] for target in panel["targets"]} == {source["uid"]}


def test_prometheus_understands_every_query_of_the_board(tmp_path: Path) -> None:
    board = json.loads((DEPLOY / "grafana" / "bihuan.json").read_text())
    asked = [target["expr"].replace("$__rate_interval", "1m") for panel in board["panels"] for target in panel["targets"]]
    rules = [{"record": f"board:query{number}", "expr": query} for number, query in enumerate(asked)]
    file = tmp_path / "board.yml"
    file.write_text(json.dumps({"groups": [{"name": "board", "rules": rules}]}))
    assert f"{len(asked)} rules found" in promtool("check", "rules", str(file))


def test_a_query_of_an_unknown_metric_or_label_is_found() -> None:
    told = metrics_told(['# TYPE bihuan_open_cases gauge\nbihuan_open_cases{light="red"} 1.0\n# TYPE bihuan_x counter\n# EOF\n'])
    assert told_and_untold('sum by (job, light) (bihuan_open_cases{light="red"})', told) == ({"bihuan_open_cases"}, set())
    assert told_and_untold("rate(bihuan_x_total[5m])", told) == ({"bihuan_x_total"}, set())
    assert told_and_untold('bihuan_closed_cases{light="red"}', told)[1] == {"bihuan_closed_cases"}
    assert told_and_untold('sum by (unit) (bihuan_open_cases{colour="red"})', told)[1] == {"unit", "colour"}


@pytest.mark.parametrize("name", sorted(required_variables()))
def test_no_secret_has_a_default(name: str) -> None:
    with pytest.raises(KeyError, match=name):
        read_compose({**SECRETS, name: ""})


def test_the_example_names_every_variable_and_holds_no_secret() -> None:
    lines = (line.partition("=") for line in (DEPLOY / "example.env").read_text().splitlines() if line and not line.startswith("#"))
    example = {name: value for name, _, value in lines}
    assert example.keys() == all_variables()
    assert {name for name in required_variables() if example[name]} == set()


def test_each_service_gets_every_setting_that_production_needs() -> None:
    services = read_compose(SECRETS)["services"]
    for name in SERVICES:
        said = {**read_image().environment, **services[name]["environment"]}
        settings = ServiceSettings(**{key.removeprefix("BIHUAN_").lower(): value for key, value in said.items() if value})
        assert (settings.env, settings.host, settings.bus_url) == ("production", "0.0.0.0", "kafka://kafka:9092")
        assert settings.database_address(name).startswith(f"postgresql+asyncpg://{name}:")
        assert min(len(settings.hotline_secret), len(settings.link_secret)) >= LEAST_SECRET_LENGTH


@pytest.mark.parametrize("name", SERVICES)
def test_every_variable_of_a_service_is_a_setting_that_it_reads(name: str) -> None:
    said = {**read_image().environment, **read_compose(SECRETS)["services"][name]["environment"]}
    assert {variable for variable in said if variable.startswith("BIHUAN_")} - settings_of(name) == set()


@pytest.mark.parametrize("name", SERVICES)
def test_every_setting_of_a_service_can_be_given_to_it(name: str) -> None:
    said = {**read_image().environment, **read_compose(SECRETS)["services"][name]["environment"]}
    assert settings_of(name) - said.keys() == NEVER_GIVEN
    plain = set(re.findall(r"BIHUAN_\w+", (ROOT / "README.md").read_text() + (ROOT / "services" / name / "README.md").read_text()))
    assert settings_of(name) - plain == set()


def settings_of(name: str) -> set[str]:
    """The variables that a service reads."""
    settings: type[ServiceSettings] = importlib.import_module(f"services.{name}.main").SERVICE.settings
    prefix = str(settings.model_config["env_prefix"])
    return {str(field.validation_alias or prefix + own.upper()) for own, field in settings.model_fields.items()}


def test_containers_can_change_nothing_but_their_volumes_and_gain_no_rights() -> None:
    services = read_compose(SECRETS)["services"]
    writable = {name for name, service in services.items() if not service.get("read_only")}
    assert writable == {"kafka"}
    for name, service in services.items():
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service["deploy"]["resources"]["limits"].keys() == {"cpus", "memory", "pids"}, name
        assert "privileged" not in service, name
    user, _, group = read_image().user.partition(":")
    assert int(user) > 0
    assert int(group) > 0


def test_nobody_reaches_database_or_bus_from_outside() -> None:
    compose = read_compose(SECRETS)
    for name in ("postgres", "kafka"):
        assert compose["services"][name]["networks"] == ["data"]
        assert "ports" not in compose["services"][name]
    assert compose["networks"]["data"] == {"internal": True}
    opened = [entry for service in compose["services"].values() for entry in service.get("ports", [])]
    assert [entry for entry in opened if not entry.startswith("127.0.0.1:")] == []
    assert [entry.split(":")[1] for entry in opened][:4] == ["8001", "8002", "8003", "8004"]


def test_images_have_a_version_and_locked_packages() -> None:
    used = [service["image"] for service in read_compose(SECRETS)["services"].values()]
    used += re.findall(r"^FROM (\S+:\S+)", (DEPLOY / "Dockerfile").read_text(), re.M)
    assert len(used) == 10
    assert [image for image in used if not re.search(r":v?\d+\.\d+(\.\d+)?\b", image)] == []
    lock = (ROOT / "deploy" / "requirements.lock").read_text().splitlines()
    assert [line for line in lock if "==" not in line] == []


def test_the_context_of_the_image_is_what_it_copies_and_nothing_else() -> None:
    patterns = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and not line.startswith("#")]
    assert patterns[0] == "*"
    assert [pattern.removeprefix("!") for pattern in patterns if pattern.startswith("!")] == sorted(read_image().copied)
    assert patterns[-1] == "**/__pycache__"
