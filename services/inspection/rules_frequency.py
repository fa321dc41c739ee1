"""How often an enterprise may be visited (`frequency` in `parameters.json`, 国办发〔2024〕54号: yearly caps per body and company; A-18.2).

Yearly limits (per department, and a scenario's cap on joint visits by grade and colour) do not count what is exempt: complaints,
transferred clues, re-checks, campaigns, data warnings, the company's own wish. The limits of a day, a week and a month always hold.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from shared.catalogue import Catalogue

WARNING_REASON = "risk"
"""The contract's word for the catalogue's `warning`: a data warning."""
UNGRADED = "B"
"""An enterprise without credit grade is bounded like the ordinary grade."""


@dataclass(frozen=True, slots=True)
class FrequencyRule:
    """The rule in force, as data."""

    per_year: int
    per_day: int
    per_week: int
    per_month: int
    exempt: frozenset[str]
    factor: Mapping[str, float]
    joint_only: frozenset[str]
    """Colours."""
    scheduled: frozenset[str]
    """Reasons of a scheduled inspection."""
    caps: Mapping[str, Mapping[str, int]]
    """Scenario → grade → joint visits a year."""

    def is_exempt(self, reason: str) -> bool:
        return ("warning" if reason == WARNING_REASON else reason) in self.exempt

    def cap_of(self, scenario: str, grade: str | None, colour: str) -> int:
        """Joint visits a year: the cap of the grade times the colour's factor, rounded up to a whole visit, at least 1."""
        return max(1, math.ceil(self.caps[scenario][grade or UNGRADED] * self.factor.get(colour, 1.0)))

    def as_json(self) -> dict[str, Any]:
        """The answer of `GET /v1/rules`."""
        return {
            "per_department": {"year": self.per_year, "day": self.per_day, "iso_week": self.per_week, "month": self.per_month},
            "exempt_reasons": sorted({WARNING_REASON if reason == "warning" else reason for reason in self.exempt}),
            "colour_factor": dict(self.factor),
            "joint_only_colours": sorted(self.joint_only),
            "scenario_caps": {scenario: dict(caps) for scenario, caps in self.caps.items()},
        }


def frequency_rule(catalogue: Catalogue) -> FrequencyRule:
    """The rule of a catalogue version."""
    data = catalogue.parameter("frequency")
    per = data["per_department"]
    return FrequencyRule(
        per["year"],
        per["day"],
        per["iso_week"],
        per["month"],
        frozenset(data["exempt_reasons"]),
        data["colour_factor"],
        frozenset(data["joint_only_colours"]),
        frozenset(catalogue.parameter("three_colours", "scheduled_reasons")),
        {code: dict(scenario.caps) for code, scenario in sorted(catalogue.scenarios.items())},
    )


@dataclass(frozen=True, slots=True)
class Counted:
    """A visit as the rule sees it: its day, the reasons of each department's requests, and the scenarios asked for."""

    day: date
    reasons: Mapping[str, Sequence[str]]
    scenarios: Sequence[str]

    def departments_counted(self, rule: FrequencyRule) -> list[str]:
        """Departments whose yearly limit this visit uses up."""
        return [department for department, reasons in self.reasons.items() if not all(map(rule.is_exempt, reasons))]


def violation(rule: FrequencyRule, visits: Iterable[Counted], new: Counted, *, grade: str | None, colour: str) -> str | None:
    """Why `new` may not be planned beside `visits` of the same enterprise, or None.

    Codes: `frequency_day|frequency_week|frequency_month|frequency_year|scenario_cap`.
    """
    others = list(visits)
    week = new.day.isocalendar()[:2]
    for department in new.reasons:
        same = [visit.day for visit in others if department in visit.reasons]
        if sum(day == new.day for day in same) >= rule.per_day:
            return "frequency_day"
        if sum(day.isocalendar()[:2] == week for day in same) >= rule.per_week:
            return "frequency_week"
        if sum((day.year, day.month) == (new.day.year, new.day.month) for day in same) >= rule.per_month:
            return "frequency_month"
    counted = new.departments_counted(rule)
    if not counted:
        return None
    this_year = [visit for visit in others if visit.day.year == new.day.year]
    for department in counted:
        if sum(department in visit.departments_counted(rule) for visit in this_year) >= rule.per_year:
            return "frequency_year"
    for scenario in new.scenarios:
        used = sum(scenario in visit.scenarios and bool(visit.departments_counted(rule)) for visit in this_year)
        if used >= rule.cap_of(scenario, grade, colour):
            return "scenario_cap"
    return None


def is_lone(rule: FrequencyRule, reasons: Mapping[str, Sequence[str]], colour: str) -> bool:
    """Whether a visit is one department's scheduled one (plan or draw) at an enterprise that is only visited jointly (`joint_only`)."""
    return colour in rule.joint_only and len(reasons) == 1 and not rule.scheduled.isdisjoint(next(iter(reasons.values())))
