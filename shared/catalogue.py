"""The catalogue of matters: items, scenarios, parameters and texts as versioned data (shared/data/catalogue.json …)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.worktime import Limit


class DataFault(ValueError):
    """A data file is broken; `file`, JSON `pointer` and a Chinese `message_zh` name the exact place."""

    def __init__(self, file: str, pointer: str, message_zh: str) -> None:
        super().__init__(f"{file}{pointer}: {message_zh}")
        self.file, self.pointer, self.message_zh = file, pointer, message_zh


@dataclass(frozen=True, slots=True)
class RaiseRule:
    """Words that lift an item to `level`; `limit` replaces the dispose limit, `site_control` is the limit to secure the site."""

    when_any: tuple[str, ...]
    level: str
    limit: Limit | None
    site_control: Limit | None


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
    subject: str
    kind: str
    precondition: str
    min_yuan: float | None
    max_yuan: float | None
    law: str
    article: str
    note: str
    in_force_to: str | None
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
    emergency_triggers: tuple[str, ...]
    evidence: tuple[str, ...]  # kinds `handle` needs: ("before", "after") | ("any",) | ()
    penalties: tuple[Penalty, ...]
    legal_basis: tuple[Mapping[str, Any], ...]
    red_line: bool
    private: bool
    physical_check: bool

    @property
    def is_emergency_hours(self) -> bool:
        """Whether the dispose limit runs round the clock (the matter counts as urgent)."""
        raise NotImplementedError


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


@dataclass(frozen=True, slots=True)
class CodeText:
    """One entry of a code list: `slug` is the code used outside, `text` plain Chinese, `route` the right way (refusals)."""

    code: str
    slug: str
    text: str
    route: str | None
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that is data in the law and the field, one version of it."""

    version: str
    effective_at: str
    items: Mapping[str, Item]
    scenarios: Mapping[str, Scenario]
    lines: Mapping[str, ChecklistLine]
    departments: Mapping[str, Mapping[str, Any]]
    domains: Mapping[str, Mapping[str, Any]]
    squads: Mapping[str, Mapping[str, Any]]
    categories: Mapping[str, str]
    routing_conflicts: tuple[Mapping[str, Any], ...]
    emergency: Mapping[str, Any]
    parameters: Mapping[str, Any]  # shared/data/parameters.json, see its keys
    codes: Mapping[str, Mapping[str, CodeText]]  # list name → code or slug → text
    messages: Mapping[str, str]  # template name → text with {fields}

    def get_item(self, code: str) -> Item:
        """The item; KeyError if unknown."""
        raise NotImplementedError

    def find_item(self, code: str) -> Item | None:
        """The item or None."""
        raise NotImplementedError

    def scenario(self, code: str) -> Scenario:
        """The scenario; KeyError if unknown."""
        raise NotImplementedError

    def line(self, line_id: str) -> ChecklistLine:
        """The checklist line; KeyError if unknown."""
        raise NotImplementedError

    def text(self, codelist: str, code: str) -> CodeText:
        """An entry of a code list (`refusal`, `return`, `suspend`, `rework`, `exclusion`, `survey`, `call_in_refusal`); KeyError."""
        raise NotImplementedError


def load_catalogue(path: Path | None = None) -> Catalogue:
    """From the directory of the data files (default: shared/data); DataFault names the exact place of a fault."""
    raise NotImplementedError


def parse_catalogue(files: Mapping[str, Any]) -> Catalogue:
    """From parsed JSON by file name; for drafts of a new version."""
    raise NotImplementedError


_ = Sequence
