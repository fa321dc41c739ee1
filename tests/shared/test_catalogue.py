"""The packaged catalogue is whole, and a broken one is refused with the exact place."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from shared.catalogue import LEVELS, DataFault, load_catalogue, parse_catalogue
from shared.catalogue_loader import FILES
from shared.data_files import DATA_DIRECTORY
from shared.worktime import Limit, TimeUnit

CATALOGUE = load_catalogue()
FILES_AS_READ = {name: json.loads((DATA_DIRECTORY / name).read_text("utf-8")) for name in FILES}
EMERGENCY_HOUR, WORK_HOUR, WORK_DAY = TimeUnit.EMERGENCY_HOUR, TimeUnit.WORK_HOUR, TimeUnit.WORK_DAY


def test_the_catalogue_is_whole() -> None:
    assert len(CATALOGUE.categories) == 10
    assert len(CATALOGUE.items) == 42
    assert len(CATALOGUE.scenarios) == 20
    assert len(CATALOGUE.lines) == 193
    assert sum(kind["kind"] == "core" for kind in CATALOGUE.departments.values()) == 9
    assert len([code for code in CATALOGUE.domains if code != "DOM_EXT"]) == 29
    assert len(CATALOGUE.squads) == 8
    assert CATALOGUE.version
    assert CATALOGUE.effective_at


def test_items_carry_what_the_services_ask() -> None:
    assert {code for code, item in CATALOGUE.items.items() if item.private} == {"0603", "1001", "1002", "1003", "1004"}
    assert {code for code, item in CATALOGUE.items.items() if item.red_line} == {"0201", "0204", "0701", "0704", "0705"}
    assert CATALOGUE.items["0101"].evidence == ("before", "after")
    assert CATALOGUE.items["0201"].evidence == ("any",)
    assert CATALOGUE.items["1001"].evidence == ()
    assert CATALOGUE.items["0104"].physical_check
    assert not CATALOGUE.items["1004"].physical_check
    assert CATALOGUE.items["0302"].is_emergency_hours
    assert CATALOGUE.get_item("0101") is CATALOGUE.find_item("0101")
    assert CATALOGUE.find_item("9999") is None
    assert all(penalty.first_violation is False for code in ("0201", "0701") for penalty in CATALOGUE.items[code].penalties)
    assert CATALOGUE.penalties["0101-P1"].precondition == "order_first"
    assert CATALOGUE.penalties["0101-P1"].max_yuan == 50


def test_first_contact_and_sign_run_in_emergency_hours_for_urgent_matters() -> None:
    assert CATALOGUE.limits_of(CATALOGUE.items["0101"], "IV").sign == Limit(0.5, WORK_HOUR)
    assert CATALOGUE.limits_of(CATALOGUE.items["0101"], "II").sign == Limit(0.5, EMERGENCY_HOUR)
    assert CATALOGUE.limits_of(CATALOGUE.items["0302"], "IV").first_contact == Limit(1, EMERGENCY_HOUR)


def test_a_raised_item_is_handled_within_a_day_and_secured_first() -> None:
    raised = CATALOGUE.limits_of(CATALOGUE.items["0104"], "II")
    assert raised.dispose == Limit(24, EMERGENCY_HOUR)
    assert raised.site_control == Limit(3, EMERGENCY_HOUR)
    assert CATALOGUE.limits_of(CATALOGUE.items["0101"], "II").dispose == Limit(4, EMERGENCY_HOUR)
    assert CATALOGUE.limits_of(CATALOGUE.items["0204"], "I").site_control == Limit(2, EMERGENCY_HOUR)
    own = CATALOGUE.limits_of(CATALOGUE.items["0704"], "II")
    assert own.dispose == Limit(2, WORK_DAY)
    assert own.site_control == Limit(3, EMERGENCY_HOUR)
    assert CATALOGUE.limits_of(CATALOGUE.items["0104"], "IV").site_control is None


def test_the_printing_plant_has_its_lines() -> None:
    scenario = CATALOGUE.scenario("S04")
    assert len(scenario.lines) == 14
    assert [line.line_id for line in scenario.lines if line.red_line] == ["S04-01", "S04-08", "S04-11"]
    assert sum(line.weight == "key" for line in scenario.lines) == 10
    assert CATALOGUE.line("S04-08").department == "D09"
    assert scenario.caps == {"A": 1, "B": 1, "C": 2, "D": 4}
    assert all(line.power_item is None or line.power_item in CATALOGUE.penalties for line in CATALOGUE.lines.values())
    assert sum(line.power_item is not None for line in CATALOGUE.lines.values()) > 50


def test_parameters_and_texts_answer_by_path_and_code() -> None:
    assert CATALOGUE.limit("clocks", "dispatch", "ordinary") == Limit(2, WORK_HOUR)
    assert CATALOGUE.limit("clocks", "supervision_answer", "urgent") == Limit(4, EMERGENCY_HOUR)
    assert CATALOGUE.parameter("quotas", "reveals_per_day") == 20
    assert CATALOGUE.text("refusal", "R3") is CATALOGUE.text("refusal", "same_matter")
    assert CATALOGUE.codes_of("refusal") == ("R1", "R2", "R3", "R4", "R5", "R6")
    assert all(CATALOGUE.text("refusal", code).route for code in CATALOGUE.codes_of("refusal"))
    assert set(CATALOGUE.codes_of("suspend")) == {"weather", "court_or_review", "party_untraceable", "testing"}
    assert CATALOGUE.find_text("refusal", "R9") is None
    assert CATALOGUE.text("survey", "not_solved").facts["reopens"] is True
    with pytest.raises(KeyError):
        CATALOGUE.text("refusal", "R9")


def test_every_raise_rule_lifts_and_every_emergency_has_a_number() -> None:
    for item in CATALOGUE.items.values():
        for rule in item.raise_rules:
            assert LEVELS.index(rule.level) < LEVELS.index(item.level)
        for to, phrases in item.emergency:
            assert to in {"119", "110", "120", "122"}
            assert phrases


Change = Callable[[dict[str, Any]], object]


def _items(files: dict[str, Any]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = files["catalogue.json"]["items"]
    return rows


def _set(path: str, value: object) -> Change:
    """Sets a value at `file#/a/b/0`; a value of `...` removes it."""

    def change(files: dict[str, Any]) -> None:
        file, _, pointer = path.partition("#")
        part: Any = files[file]
        keys = [int(key) if key.isdigit() and isinstance(key, str) and len(key) < 3 else key for key in pointer.strip("/").split("/")]
        for key in keys[:-1]:
            part = part[key]
        if value is ...:
            del part[keys[-1]]
        elif keys[-1] == "-":
            part.append(value)
        else:
            part[keys[-1]] = value

    return change


FAULTS: list[tuple[str, Change, str, str, str]] = [
    ("41 items", lambda f: _items(f).pop(), "catalogue.json", "/items", "应有 42 个小类，实有 41"),
    ("9 categories", lambda f: f["catalogue.json"]["categories"].pop(), "catalogue.json", "/categories", "应有 10 个大类"),
    ("duplicate code", _set("catalogue.json#/items/1/code", "0101"), "catalogue.json", "/items/1/code", "重复"),
    ("code not four digits", _set("catalogue.json#/items/0/code", "1"), "catalogue.json", "/items/0/code", "四位"),
    ("code of another category", _set("catalogue.json#/items/0/category", "02"), "catalogue.json", "/items/0/category", "不符"),
    ("unknown department", _set("catalogue.json#/items/3/department", "D99"), "catalogue.json", "/items/3/department", "没有部门 D99"),
    (
        "unknown co-handler",
        _set("catalogue.json#/items/0/cooperating", ["D02", "Q1"]),
        "catalogue.json",
        "/items/0/cooperating/1",
        "没有部门 Q1",
    ),
    ("unknown unit", _set("catalogue.json#/items/0/handler/unit", "ZH9"), "catalogue.json", "/items/0/handler/unit", "没有单位 ZH9"),
    ("unknown domain", _set("catalogue.json#/items/0/domain", "DOM77"), "catalogue.json", "/items/0/domain", "没有领域"),
    ("unknown platform", _set("catalogue.json#/items/0/platform", "别的"), "catalogue.json", "/items/0/platform", "没有平台"),
    (
        "strong word twice",
        _set("catalogue.json#/items/1/keywords/strong/0", "摆摊"),
        "catalogue.json",
        "/items/1/keywords/strong/0",
        "已属于 0101",
    ),
    ("weak is strong", _set("catalogue.json#/items/0/keywords/weak/0", "摆摊"), "catalogue.json", "/items/0/keywords/weak/0", "强关键词"),
    (
        "exclude is strong",
        _set("catalogue.json#/items/0/keywords/exclude/0", "摆摊"),
        "catalogue.json",
        "/items/0/keywords/exclude/0",
        "排除词",
    ),
    ("empty keyword", _set("catalogue.json#/items/0/keywords/strong/0", " "), "catalogue.json", "/items/0/keywords/strong/0", "不空"),
    ("missing limit", _set("catalogue.json#/items/5/limits/dispose", ...), "catalogue.json", "/items/5/limits/dispose", "缺少"),
    (
        "broken limit",
        _set("catalogue.json#/items/5/limits/sign", {"value": 1, "unit": "day"}),
        "catalogue.json",
        "/items/5/limits/sign",
        "不是时限",
    ),
    ("no time", _set("catalogue.json#/items/5/limits/sign/value", 0), "catalogue.json", "/items/5/limits/sign/value", "大于零"),
    ("wrong level", _set("catalogue.json#/items/0/level", "V"), "catalogue.json", "/items/0/level", "不在允许的值"),
    ("wrong evidence", _set("catalogue.json#/items/0/evidence", ["after"]), "catalogue.json", "/items/0/evidence", "before"),
    ("flag is text", _set("catalogue.json#/items/0/private", "no"), "catalogue.json", "/items/0/private", "真假值"),
    ("lowering rule", _set("catalogue.json#/items/3/raise/0/level", "IV"), "catalogue.json", "/items/3/raise/0/level", "不高于"),
    (
        "fine upside down",
        _set("catalogue.json#/items/0/penalties/0/min_yuan", 99),
        "catalogue.json",
        "/items/0/penalties/0/max_yuan",
        "上限低于下限",
    ),
    (
        "red line pardoned",
        _set("catalogue.json#/items/6/penalties/0/first_violation", True),
        "catalogue.json",
        "/items/6/penalties/0/first_violation",
        "红线",
    ),
    (
        "power item elsewhere",
        _set("catalogue.json#/items/0/penalties/0/code", "0102-P1"),
        "catalogue.json",
        "/items/0/penalties/0/code",
        "权力事项",
    ),
    (
        "conflict with unknown item",
        _set("catalogue.json#/routing_conflicts/0/over/0", "0599"),
        "catalogue.json",
        "/routing_conflicts/0/over/0",
        "没有小类 0599",
    ),
    (
        "conflict without target",
        _set("catalogue.json#/routing_conflicts/0/prefer", ...),
        "catalogue.json",
        "/routing_conflicts/0/prefer",
        "prefer",
    ),
    ("neutral word votes", _set("catalogue.json#/neutral_words/0", "摆摊"), "catalogue.json", "/neutral_words/0", "已是 0101"),
    ("emergency to nobody", _set("catalogue.json#/emergency/redirects/0/to", "911"), "catalogue.json", "/emergency/redirects/0/to", "911"),
    (
        "phrase to two",
        _set("catalogue.json#/emergency/redirects/1/phrases/0", "着火"),
        "catalogue.json",
        "/emergency/redirects/1/phrases/0",
        "119",
    ),
    ("unknown squad", _set("catalogue.json#/districts/0/squad", "ZH8"), "catalogue.json", "/districts/0/squad", "没有中队"),
    ("unknown domain of a squad", _set("catalogue.json#/squads/5/domains/0", "DOM0"), "catalogue.json", "/squads/5/domains/0", "没有领域"),
    ("line twice", _set("scenarios.json#/scenarios/0/lines/1/line_id", "S01-01"), "scenarios.json", "/scenarios/0/lines/1/line_id", "重复"),
    (
        "line of a stranger",
        _set("scenarios.json#/scenarios/0/lines/0/department", "D09"),
        "scenarios.json",
        "/scenarios/0/lines/0/department",
        "D09",
    ),
    (
        "unknown power item",
        _set("scenarios.json#/scenarios/0/lines/0/power_item", "X"),
        "scenarios.json",
        "/scenarios/0/lines/0/power_item",
        "权力事项",
    ),
    ("scenario without lines", _set("scenarios.json#/scenarios/0/lines", []), "scenarios.json", "/scenarios/0/lines", "没有检查项"),
    (
        "cap missing",
        _set("scenarios.json#/scenarios/0/annual_cap_by_grade/D", ...),
        "scenarios.json",
        "/scenarios/0/annual_cap_by_grade/D",
        "缺少",
    ),
    ("versions differ", _set("texts.json#/version", "1999"), "texts.json", "/version", "不一致"),
    ("clock missing", _set("parameters.json#/clocks/verify", ...), "parameters.json", "/clocks/verify", "缺少"),
    (
        "clock broken",
        _set("parameters.json#/clocks/dispatch/urgent", {"value": "1"}),
        "parameters.json",
        "/clocks/dispatch/urgent",
        "不是时限",
    ),
    ("negative number", _set("parameters.json#/quotas/reveals_per_day", -1), "parameters.json", "/quotas/reveals_per_day", "负"),
    ("number is text", _set("parameters.json#/quotas/reveals_per_day", "20"), "parameters.json", "/quotas/reveals_per_day", "数"),
    ("code list missing", _set("texts.json#/codes/refusal", ...), "texts.json", "/codes/refusal", "缺少代码表"),
    ("code twice", _set("texts.json#/codes/refusal/1/slug", "R1"), "texts.json", "/codes/refusal/1/code", "重复"),
    ("refusal without route", _set("texts.json#/codes/refusal/1/route", ...), "texts.json", "/codes/refusal/1/route", "缺少"),
    ("items no list", _set("catalogue.json#/items", {}), "catalogue.json", "/items", "列表"),
    ("item no object", _set("catalogue.json#/items/0", "0101"), "catalogue.json", "/items/0", "对象"),
]


@pytest.mark.parametrize(("change", "file", "pointer", "message"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_broken_catalogue_is_refused_with_its_place(change: Change, file: str, pointer: str, message: str) -> None:
    files = copy.deepcopy(FILES_AS_READ)
    change(files)
    with pytest.raises(DataFault) as refusal:
        parse_catalogue(files)
    assert (refusal.value.file, refusal.value.pointer) == (file, pointer)
    assert message in refusal.value.message_zh
    assert file in str(refusal.value)


def test_a_directory_without_the_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataFault, match=r"catalogue\.json"):
        load_catalogue(tmp_path)


def test_severity_one_and_two_and_emergency_hours_are_urgent() -> None:
    calm = next(item for item in CATALOGUE.items.values() if not item.is_emergency_hours)
    pressing = next(item for item in CATALOGUE.items.values() if item.is_emergency_hours)
    for item in (calm, None):
        assert [CATALOGUE.is_urgent(item, severity) for severity in LEVELS] == [True, True, False, False]
    assert CATALOGUE.is_urgent(pressing, "IV")
    assert [CATALOGUE.ignores_quiet_hours(severity) for severity in (*LEVELS, None)] == [True, True, False, False, False]


def numbers_of(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The paths of everything that an operator could turn."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from numbers_of(inner, (*path, key))
    elif isinstance(value, list):
        for inner in value:
            yield from numbers_of(inner, path)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield path


def test_every_number_of_the_parameters_is_read_by_somebody() -> None:
    folders = [Path(__file__).resolve().parents[2] / name for name in ("shared", "services")]
    code = "".join(path.read_text("utf-8") for folder in folders for path in folder.rglob("*.py"))
    inside = {"value", "unit", "year", "month", "day", "iso_week"}  # members of limits and of the frequency table
    parameters = {key: value for key, value in FILES_AS_READ["parameters.json"].items() if key != "for_later"}
    unread = [path for path in numbers_of(parameters) if any(f'"{key}"' not in code for key in path if key not in inside)]
    assert unread == []
