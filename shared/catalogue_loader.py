"""Reads and checks the catalogue's data files; a fault is refused with its exact place (acceptance C-2)."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from shared.catalogue_model import LEVELS, Catalogue, ChecklistLine, HandlerException, Item, Penalty, RaiseRule, Scenario
from shared.catalogue_parameters import check_parameters, parse_codes, take_limit
from shared.data_files import DATA_DIRECTORY, Checked, DataFault, read_json

CATEGORY_COUNT = 10
ITEM_COUNT = 42
FILES = ("catalogue.json", "scenarios.json", "parameters.json", "texts.json")
EMERGENCY_NUMBERS = ("119", "110", "120", "122")
_HANDLERS = ("comprehensive_squad", "professional_squad", "department", "utility", "grid", "mediation", "service_window")
_EVIDENCE = (("before", "after"), ("any",), ())
_GRADES = ("A", "B", "C", "D")


def load_catalogue(path: Path | None = None) -> Catalogue:
    """From the directory of the data files (default: the packaged ones); DataFault names the exact place of a fault."""
    directory = path or DATA_DIRECTORY
    return parse_catalogue({name: read_json(directory / name) for name in FILES})


def parse_catalogue(files: Mapping[str, Any]) -> Catalogue:
    """From parsed JSON by file name (also for drafts of a new version); DataFault names the exact place of a fault."""
    roots = {name: Checked(name, "", files.get(name)) for name in FILES}
    main, scenario_file, parameter_file, text_file = (roots[name] for name in FILES)
    version, effective_at = main.text("version"), main.text("effective_at")
    for root in (scenario_file, parameter_file, text_file):
        if root.text("version") != version:
            raise root.fault("version", f"版本 {root.text('version')} 与目录版本 {version} 不一致")
    names = _Names(main)
    items = _parse_items(main, names)
    penalties = {penalty.code: penalty for item in items.values() for penalty in item.penalties}
    scenarios = _parse_scenarios(scenario_file, names, penalties)
    check_parameters(parameter_file)
    return Catalogue(
        version=version,
        effective_at=effective_at,
        items=MappingProxyType(items),
        scenarios=MappingProxyType(scenarios),
        lines=MappingProxyType({line.line_id: line for scenario in scenarios.values() for line in scenario.lines}),
        departments=names.departments,
        domains=names.domains,
        squads=names.squads,
        districts=names.districts,
        categories=MappingProxyType({code: row["name"] for code, row in names.categories.items()}),
        penalties=MappingProxyType(penalties),
        routing_conflicts=_parse_conflicts(main, items),
        neutral_words=_parse_neutral(main, items),
        emergency=_parse_emergency(main.part("emergency")),
        parameters=parameter_file.value,
        codes=parse_codes(text_file.part("codes")),
    )


def _by_code(root: Checked, key: str) -> Mapping[str, Mapping[str, Any]]:
    rows: dict[str, Mapping[str, Any]] = {}
    for row in root.rows(key):
        code = row.text("code")
        if code in rows:
            raise row.fault("code", f"代码 {code} 重复")
        row.text("name")
        rows[code] = row.value
    return MappingProxyType(rows)


class _Names:
    """The codes that other rows refer to."""

    def __init__(self, main: Checked) -> None:
        self.categories = _by_code(main, "categories")
        if len(self.categories) != CATEGORY_COUNT:
            raise main.fault("categories", f"应有 {CATEGORY_COUNT} 个大类，实有 {len(self.categories)} 个")
        self.departments = _by_code(main, "departments")
        self.domains = _by_code(main, "domains")
        self.districts = _by_code(main, "districts")
        self.squads = _by_code(main, "squads")
        self.platforms = main.texts("platforms")
        for row in main.rows("domains"):
            if row.value.get("department") is not None:
                self.department(row, "department")
        for row in main.rows("districts"):
            if row.text("squad") not in self.squads:
                raise row.fault("squad", f"没有中队 {row.text('squad')}")
        for row in main.rows("squads"):
            district = row.value.get("district")
            if district is not None and district not in self.districts:
                raise row.fault("district", f"没有片区 {district}")
            for i, domain in enumerate(row.texts("domains")):
                if domain not in self.domains:
                    raise row.fault(f"domains/{i}", f"没有领域 {domain}")

    def department(self, row: Checked, key: str) -> str:
        """A known department at this place."""
        code = row.text(key)
        if code not in self.departments:
            raise row.fault(key, f"没有部门 {code}")
        return code

    def departments_of(self, row: Checked, key: str) -> tuple[str, ...]:
        """A list of known departments at this place."""
        codes = row.texts(key)
        for i, code in enumerate(codes):
            if code not in self.departments:
                raise row.fault(f"{key}/{i}", f"没有部门 {code}")
        return codes

    def handler(self, row: Checked) -> str:
        """A department, squad, `district_squad` or `GRID`."""
        code = row.text("unit")
        if code not in self.departments and code not in self.squads and code not in ("district_squad", "GRID"):
            raise row.fault("unit", f"没有单位 {code}")
        return code


def _parse_items(main: Checked, names: _Names) -> dict[str, Item]:
    items: dict[str, Item] = {}
    owners: dict[str, str] = {}
    rows = main.rows("items")
    for row in rows:
        code = row.text("code")
        if code in items:
            raise row.fault("code", f"代码 {code} 重复")
        if not (len(code) == 4 and code.isdigit()):
            raise row.fault("code", f"代码 {code} 应为四位数字")
        if row.text("category") not in names.categories or row.text("category") != code[:2]:
            raise row.fault("category", f"大类 {row.text('category')} 与代码 {code} 不符")
        words = row.part("keywords")
        for i, word in enumerate(words.texts("strong")):
            if word in owners:
                raise words.fault(f"strong/{i}", f"强关键词“{word}”已属于 {owners[word]}")
            owners[word] = code
        items[code] = _parse_item(row, names)
    if len(items) != ITEM_COUNT:
        raise main.fault("items", f"应有 {ITEM_COUNT} 个小类，实有 {len(items)} 个")
    missing = [code for code in names.categories if not any(item.category == code for item in items.values())]
    if missing:
        raise main.fault("items", f"大类 {missing[0]} 没有小类")
    return items


def _parse_item(row: Checked, names: _Names) -> Item:
    handler, limits, words = row.part("handler"), row.part("limits"), row.part("keywords")
    if row.text("domain") not in names.domains:
        raise row.fault("domain", f"没有领域 {row.text('domain')}")
    if row.text("platform") not in names.platforms:
        raise row.fault("platform", f"没有平台 {row.text('platform')}")
    strong, weak, exclude = words.texts("strong"), words.texts("weak"), words.texts("exclude")
    for i, word in enumerate(weak):
        if word in strong or word in weak[:i]:
            raise words.fault(f"weak/{i}", f"弱关键词“{word}”重复或同时为强关键词")
    for i, word in enumerate(exclude):
        if word in strong or word in weak:
            raise words.fault(f"exclude/{i}", f"排除词“{word}”同时为关键词")
    evidence = row.texts("evidence")
    if evidence not in _EVIDENCE:
        raise row.fault("evidence", "应为 [before, after]、[any] 或 []")
    red_line = row.flag("red_line")
    return Item(
        code=row.text("code"),
        category=row.text("category"),
        name=row.text("name"),
        name_en=row.text("name_en"),
        department=names.department(row, "department"),
        cooperating=names.departments_of(row, "cooperating"),
        platform=row.text("platform"),
        domain=row.text("domain"),
        handler_kind=handler.one_of("kind", _HANDLERS),
        handler_unit=names.handler(handler),
        handler_exceptions=tuple(
            HandlerException(_some(r, "when_any"), names.handler(r), str(r.value.get("note", ""))) for r in handler.rows("exceptions")
        ),
        mode_721=row.one_of("mode_721", ("service", "management", "enforcement")),
        level=row.one_of("level", LEVELS),
        sign=take_limit(limits, "sign"),
        first_contact=take_limit(limits, "first_contact"),
        dispose=take_limit(limits, "dispose"),
        site_control=take_limit(limits, "site_control") if "site_control" in limits.value else None,
        max_extensions=limits.integer("extensions"),
        strong=strong,
        weak=weak,
        exclude=exclude,
        raise_rules=tuple(_parse_raise(r, row.one_of("level", LEVELS)) for r in row.rows("raise")),
        emergency=tuple((r.one_of("to", EMERGENCY_NUMBERS), _some(r, "phrases")) for r in row.rows("emergency")),
        evidence=evidence,
        penalties=_parse_penalties(row, names, red_line),
        legal_basis=tuple(r.value for r in row.rows("legal_basis")),
        red_line=red_line,
        private=row.flag("private"),
        physical_check=row.flag("physical_check"),
    )


def _some(row: Checked, key: str) -> tuple[str, ...]:
    words = row.texts(key)
    if not words:
        raise row.fault(key, f"“{key}”不能为空")
    return words


def _parse_raise(row: Checked, default: str) -> RaiseRule:
    level = row.one_of("level", LEVELS)
    if LEVELS.index(level) >= LEVELS.index(default):
        raise row.fault("level", f"{level} 不高于默认等级 {default}")
    return RaiseRule(
        when_any=_some(row, "when_any"),
        level=level,
        limit=take_limit(row, "limit") if "limit" in row.value else None,
        and_any=_some(row, "and_any") if "and_any" in row.value else (),
        persons_at_least=row.integer("persons_at_least", 1) if "persons_at_least" in row.value else None,
    )


def _parse_penalties(item: Checked, names: _Names, red_line: bool) -> tuple[Penalty, ...]:
    penalties: list[Penalty] = []
    for row in item.rows("penalties"):
        code = row.text("code")
        if not code.startswith(item.text("code") + "-P") or any(other.code == code for other in penalties):
            raise row.fault("code", f"权力事项代码 {code} 重复或不属于该小类")
        low, high = (row.number(key) if key in row.value else None for key in ("min_yuan", "max_yuan"))
        if low is not None and high is not None and low > high:
            raise row.fault("max_yuan", "上限低于下限")
        if red_line and row.flag("first_violation"):
            raise row.fault("first_violation", "红线事项不适用首违不罚")
        penalties.append(
            Penalty(
                code=code,
                holder=names.department(row, "holder"),
                subject=row.text("subject"),
                kind=row.text("kind"),
                precondition=row.one_of("precondition", ("direct", "order_first", "warn_first")),
                min_yuan=low,
                max_yuan=high,
                law=row.text("law"),
                article=row.text("article"),
                note=str(row.value.get("note", "")),
                effective_from=row.text("effective_from"),
                in_force_to=row.text("in_force_to") if "in_force_to" in row.value else None,
                patrol=row.flag("patrol"),
                first_violation=row.flag("first_violation"),
            )
        )
    return tuple(penalties)


def _parse_scenarios(root: Checked, names: _Names, penalties: Mapping[str, Penalty]) -> dict[str, Scenario]:
    scenarios: dict[str, Scenario] = {}
    for row in root.rows("scenarios"):
        code = row.text("code")
        if code in scenarios:
            raise row.fault("code", f"代码 {code} 重复")
        departments = names.departments_of(row, "departments")
        lines: list[ChecklistLine] = []
        for line in row.rows("lines"):
            line_id = line.text("line_id")
            if not line_id.startswith(code + "-") or any(other.line_id == line_id for other in lines):
                raise line.fault("line_id", f"检查项 {line_id} 重复或不属于 {code}")
            if names.department(line, "department") not in departments:
                raise line.fault("department", f"{line.text('department')} 不在该场景的部门之中")
            power = line.value.get("power_item")
            if power is not None and power not in penalties:
                raise line.fault("power_item", f"没有权力事项 {power}")
            if line.text("domain") not in names.domains:
                raise line.fault("domain", f"没有领域 {line.text('domain')}")
            lines.append(
                ChecklistLine(
                    line_id,
                    code,
                    line.text("department"),
                    line.text("domain"),
                    line.one_of("weight", ("key", "general")),
                    line.text("text"),
                    line.one_of("answer_type", ("pass_fail_na", "sample")),
                    line.flag("red_line"),
                    power,
                    tuple(r.value for r in line.rows("legal_basis")),
                )
            )
        if not lines:
            raise row.fault("lines", "场景没有检查项")
        caps = row.part("annual_cap_by_grade")
        scenarios[code] = Scenario(
            code=code,
            name=row.text("name"),
            lead_department=names.department(row, "lead_department"),
            departments=departments,
            lines=tuple(lines),
            caps=MappingProxyType({grade: caps.integer(grade) for grade in _GRADES}),
            minutes=row.integer("minutes", 1),
            risk_class=row.text("risk_class"),
            industries=row.texts("industries"),
            first_violation_candidates=row.texts("first_violation_candidates"),
        )
    return scenarios


def _parse_conflicts(main: Checked, items: Mapping[str, Item]) -> tuple[Mapping[str, Any], ...]:
    rules: list[Mapping[str, Any]] = []
    for row in main.rows("routing_conflicts"):
        words = _some(row, "if_any")
        if ("prefer" in row.value) == ("prefer_map" in row.value):
            raise row.fault("prefer", "应有 prefer 或 prefer_map 之一")
        targets = row.part("prefer_map").value if "prefer_map" in row.value else {word: row.text("prefer") for word in words}
        for word, target in targets.items():
            if target not in items or word not in words:
                raise row.fault("prefer", f"没有小类 {target}")
        for i, code in enumerate(_some(row, "over")):
            if code not in items:
                raise row.fault(f"over/{i}", f"没有小类 {code}")
        rules.append({**row.value, "prefer_map": targets})
    return tuple(rules)


def _parse_neutral(main: Checked, items: Mapping[str, Item]) -> tuple[str, ...]:
    words = main.texts("neutral_words")
    for i, word in enumerate(words):
        owner = next((item.code for item in items.values() if word in item.strong or word in item.weak), None)
        if owner is not None:
            raise main.fault(f"neutral_words/{i}", f"“{word}”已是 {owner} 的关键词")
    return words


def _parse_emergency(row: Checked) -> Mapping[str, Any]:
    owners: dict[str, str] = {}
    for redirect in row.rows("redirects"):
        to = redirect.one_of("to", EMERGENCY_NUMBERS)
        for i, phrase in enumerate(_some(redirect, "phrases")):
            if phrase in owners:
                raise redirect.fault(f"phrases/{i}", f"“{phrase}”已转 {owners[phrase]}")
            owners[phrase] = to
    for key in ("hedges", "negations", "drills", "harmless_inside"):
        row.texts(key)
    for guard in row.rows("guards"):
        guard.text("phrase")
        _some(guard, "words")
    return row.value


__all__ = ["DataFault", "load_catalogue", "parse_catalogue"]
