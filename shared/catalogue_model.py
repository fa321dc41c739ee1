"""What the catalogue is made of: items, scenarios, codes, and the questions asked of them. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shared.worktime import Limit, TimeUnit

LEVELS = ("I", "II", "III", "IV")  # the most serious first


@dataclass(frozen=True, slots=True)
class RaiseRule:
    """Words that lift an item to `level`.

    `and_any` and `persons_at_least` (a number of people named in the text) must hold too where they are given; `limit` replaces the
    dispose limit of that level.
    """

    when_any: tuple[str, ...]
    level: str
    limit: Limit | None
    and_any: tuple[str, ...]
    persons_at_least: int | None


@dataclass(frozen=True, slots=True)
class HandlerException:
    """When any of the words stands in the text, `unit` handles instead."""

    when_any: tuple[str, ...]
    unit: str
    note: str


@dataclass(frozen=True, slots=True)
class Penalty:
    """One row of the power register: code `<item>-P<n>`, precondition direct|order_first|warn_first."""

    code: str
    holder: str
    subject: str
    kind: str
    precondition: str
    min_yuan: float | None
    max_yuan: float | None
    law: str
    article: str
    note: str
    effective_from: str
    in_force_to: str | None
    patrol: bool
    first_violation: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One of the 42 items; codes are four digits, names Chinese."""

    code: str
    category: str
    name: str
    name_en: str
    department: str
    cooperating: tuple[str, ...]
    platform: str
    domain: str
    handler_kind: str  # comprehensive_squad|professional_squad|department|utility|grid|mediation|service_window
    handler_unit: str  # a unit code, "district_squad" or "GRID"
    handler_exceptions: tuple[HandlerException, ...]
    mode_721: str  # service|management|enforcement
    level: str  # I..IV
    sign: Limit
    first_contact: Limit
    dispose: Limit
    site_control: Limit | None
    max_extensions: int
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    exclude: tuple[str, ...]
    raise_rules: tuple[RaiseRule, ...]
    emergency: tuple[tuple[str, tuple[str, ...]], ...]  # (119|110|120|122, phrases) beside the general redirects
    evidence: tuple[str, ...]  # kinds `handle` needs: ("before", "after") | ("any",) | ()
    penalties: tuple[Penalty, ...]
    legal_basis: tuple[Mapping[str, Any], ...]
    red_line: bool
    private: bool
    physical_check: bool

    @property
    def is_emergency_hours(self) -> bool:
        """Whether the dispose limit runs round the clock (the matter counts as urgent)."""
        return self.dispose.unit is TimeUnit.EMERGENCY_HOUR


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One line of a combined inspection; `line_id` like S04-08."""

    line_id: str
    scenario: str
    department: str
    domain: str
    weight: str  # key|general
    text: str
    answer_type: str  # pass_fail_na|sample
    red_line: bool
    power_item: str | None
    legal_basis: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A combined-inspection scenario S01–S20."""

    code: str
    name: str
    lead_department: str
    departments: tuple[str, ...]
    lines: tuple[ChecklistLine, ...]
    caps: Mapping[str, int]  # joint visits a year by grade A–D
    minutes: int
    risk_class: str
    industries: tuple[str, ...]
    first_violation_candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeText:
    """One entry of a code list: `slug` is the code used outside, `text` plain Chinese, `route` the right way (refusals)."""

    code: str
    slug: str
    text: str
    route: str | None
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ItemLimits:
    """The limits of an item at one severity."""

    sign: Limit
    first_contact: Limit
    dispose: Limit
    site_control: Limit | None


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """Everything that is data in the law and the field, one version of it; compared by identity."""

    version: str
    effective_at: str
    items: Mapping[str, Item]
    scenarios: Mapping[str, Scenario]
    lines: Mapping[str, ChecklistLine]
    departments: Mapping[str, Mapping[str, Any]]  # D01 … X21 → {code, name, name_en, kind: core|external}
    domains: Mapping[str, Mapping[str, Any]]
    squads: Mapping[str, Mapping[str, Any]]  # ZH1 → {code, name, kind: comprehensive|professional, district, domains}
    districts: Mapping[str, Mapping[str, Any]]  # PQ1 → {code, name, squad}
    categories: Mapping[str, str]
    penalties: Mapping[str, Penalty]  # the power register by code
    routing_conflicts: tuple[Mapping[str, Any], ...]
    neutral_words: tuple[str, ...]
    emergency: Mapping[str, Any]
    parameters: Mapping[str, Any]  # the whole of parameters.json
    codes: Mapping[str, Mapping[str, CodeText]]  # list name → code or slug → text

    def get_item(self, code: str) -> Item:
        """The item; KeyError if unknown."""
        return self.items[code]

    def find_item(self, code: str) -> Item | None:
        """The item or None."""
        return self.items.get(code)

    def scenario(self, code: str) -> Scenario:
        """The scenario; KeyError if unknown."""
        return self.scenarios[code]

    def line(self, line_id: str) -> ChecklistLine:
        """The checklist line; KeyError if unknown."""
        return self.lines[line_id]

    def text(self, codelist: str, code: str) -> CodeText:
        """An entry of a code list by code or slug; KeyError.

        Lists: refusal, return, suspend, rework, exclusion, call_in_refusal, transfer_refusal, survey, return_decision, inspection_cancel,
        channel, clock, measure.
        """
        return self.codes[codelist][code]

    def find_text(self, codelist: str, code: str) -> CodeText | None:
        """An entry of a code list by code or slug, or None."""
        return self.codes[codelist].get(code)

    def word(self, codelist: str, code: str) -> str:
        """What an entry is called inside a sentence: its `short`, else its text; the code itself where the list has none such."""
        entry = self.codes[codelist].get(code)
        return code if entry is None else str(entry.facts.get("short", entry.text))

    def codes_of(self, codelist: str) -> tuple[str, ...]:
        """The codes of a list in order, without the slugs that mean the same."""
        return tuple(dict.fromkeys(entry.code for entry in self.codes[codelist].values()))

    def parameter(self, *path: str) -> Any:
        """A value of parameters.json: `parameter("quotas", "reveals_per_day")`; KeyError."""
        value: Any = self.parameters
        for key in path:
            value = value[key]
        return value

    def limit(self, *path: str) -> Limit:
        """A limit of parameters.json: `limit("clocks", "dispatch", "urgent")`; KeyError."""
        return Limit.from_json(self.parameter(*path))

    def is_urgent(self, item: Item | None, severity: str) -> bool:
        """Whether the clocks of signing and first contact run in emergency hours (contract section 3).

        An item that this version does not know leaves it to the severity.
        """
        return severity in self.parameter("clocks", "urgent_levels") or (item is not None and item.is_emergency_hours)

    def ignores_quiet_hours(self, severity: str | None) -> bool:
        """Whether messages about a case leave at night: severity I and II alone (contract section 1, Messages to people)."""
        return severity in self.parameter("clocks", "urgent_levels")

    def limits_of(self, item: Item, severity: str, text: str = "") -> ItemLimits:
        """The limits at this severity (domain reference 3.10).

        Sign and first contact run in emergency hours for urgent matters; an item raised to II or I is disposed of within 24 emergency
        hours at most and carries a limit to secure the site. `text` lets a raise rule with a limit of its own speak.
        """
        unit = TimeUnit.EMERGENCY_HOUR if self.is_urgent(item, severity) else TimeUnit.WORK_HOUR
        dispose, site_control = item.dispose, item.site_control
        raised = self.parameters["clocks"]["raised"].get(severity)
        if raised and LEVELS.index(severity) < LEVELS.index(item.level):
            most = Limit.from_json(raised["dispose"])
            # Hours of any kind become the stricter emergency hours; days are longer than what a raised item may take.
            hours = dispose.unit in (TimeUnit.EMERGENCY_HOUR, TimeUnit.WORK_HOUR)
            dispose = Limit(min(dispose.value, most.value), most.unit) if hours else most
            own_rules = (rule for rule in item.raise_rules if rule.level == severity and any(word in text for word in rule.when_any))
            dispose = next((rule.limit for rule in own_rules if rule.limit), dispose)
            own = Limit.from_json(raised["site_control"])
            site_control = own if site_control is None or site_control.value > own.value else site_control
        return ItemLimits(Limit(item.sign.value, unit), Limit(item.first_contact.value, unit), dispose, site_control)
