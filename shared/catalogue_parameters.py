"""The parts of the catalogue that are no items: parameters by path, and code lists with their texts."""

from collections.abc import Mapping
from types import MappingProxyType

from shared.catalogue_model import CodeText
from shared.data_files import Checked
from shared.worktime import Limit

_CODE_LISTS = (
    "refusal",
    "return",
    "suspend",
    "rework",
    "exclusion",
    "call_in_refusal",
    "transfer_refusal",
    "survey",
    "channel",
    "clock",
    "measure",
)
# Limits that the services ask for by path; each must be there and be a limit.
_LIMIT_PATHS = (
    ("clocks", "dispatch", "urgent"),
    ("clocks", "dispatch", "ordinary"),
    ("clocks", "verify"),
    ("clocks", "supervision_answer", "urgent"),
    ("clocks", "supervision_answer", "ordinary"),
    ("clocks", "return_window", "limit"),
    ("clocks", "suspension", "most"),
    ("clocks", "raised", "I", "dispose"),
    ("clocks", "raised", "I", "site_control"),
    ("clocks", "raised", "II", "dispose"),
    ("clocks", "raised", "II", "site_control"),
    ("evaluation", "silence"),
    ("inspection", "emergency_approval"),
    ("three_colours", "answer"),
)
_NUMBER_PATHS = (
    ("classification", "least_confidence"),
    ("classification", "least_gap"),
    ("classification", "strong_weight"),
    ("classification", "weak_weight"),
    ("classification", "length_bonus"),
    ("classification", "saturation"),
    ("classification", "excluded_factor"),
    ("classification", "conflict_factor"),
    ("emergency", "confirm_seconds"),
    ("quotas", "reveals_per_day"),
    ("clocks", "auto_sign_multiple"),
    ("clocks", "yellow_share"),
    ("clocks", "reminder_hours"),
    ("clocks", "return_window", "share"),
    ("clocks", "extension", "before_share"),
    ("evaluation", "survey_days"),
    ("evaluation", "call_tries"),
    ("evaluation", "bad_satisfaction"),
    ("evaluation", "rounds_most"),
    ("inspection", "team_least"),
    ("inspection", "check_in_m"),
    ("inspection", "minutes_most"),
    ("frequency", "per_department", "year"),
    ("ladder", "window_days"),
    ("first_violation", "lookback_years"),
)


def take_limit(row: Checked, key: str) -> Limit:
    """The limit at this place; DataFault if it is none or nothing."""
    part = row.part(key)
    try:
        limit = Limit.from_json(part.value)
    except ValueError:
        raise row.fault(key, "不是时限：应为 {value, unit}") from None
    if limit.value <= 0:
        raise part.fault("value", "时限应大于零")
    return limit


def check_parameters(root: Checked) -> None:
    """Refuses parameters that lack what the services ask for by path."""
    for path in (*_LIMIT_PATHS, *_NUMBER_PATHS):
        part = root
        for key in path[:-1]:
            part = part.part(key)
        if path in _LIMIT_PATHS:
            take_limit(part, path[-1])
        elif part.number(path[-1]) < 0:
            raise part.fault(path[-1], "不能为负")


def parse_codes(root: Checked) -> Mapping[str, Mapping[str, CodeText]]:
    """The code lists by name; every entry is found by its code and by its slug."""
    for name in _CODE_LISTS:
        if name not in root.value:
            raise root.fault(name, f"缺少代码表“{name}”")
    lists: dict[str, Mapping[str, CodeText]] = {}
    for name in root.value:
        entries: dict[str, CodeText] = {}
        for row in root.rows(name):
            route = row.text("route") if name == "refusal" else row.value.get("route")
            facts = {key: value for key, value in row.value.items() if key not in ("code", "slug", "text", "route")}
            entry = CodeText(row.text("code"), row.text("slug"), row.text("text"), route, MappingProxyType(facts))
            for key in {entry.code, entry.slug}:
                if key in entries:
                    raise row.fault("code", f"代码 {key} 重复")
                entries[key] = entry
        lists[name] = MappingProxyType(entries)
    return MappingProxyType(lists)
