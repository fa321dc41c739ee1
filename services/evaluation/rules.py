"""What follows from a check, an answer, a silence. Pure: values in, values out (contract section 5; domain reference 2.2 A3, 2.5 A28)."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Literal
from uuid import UUID

from services.evaluation.lifecycle import READERS_OF_ALL, READERS_OF_OWN
from services.evaluation.models import Evaluation, Matter
from shared.actor import Actor
from shared.catalogue import Catalogue
from shared.worktime import Limit

Cause = Literal["bad_answer", "check_failed", "recurrence"]

OUTCOMES: Mapping[Cause, str] = {"bad_answer": "dissatisfied", "check_failed": "rework", "recurrence": "recurrence"}
ESCALATED = "escalated"
CONFIRMED: Mapping[str, str] = {"reporter": "confirmed", "verifier": "unconfirmed"}
"""Outcome of a closed round by who confirmed it; silence is never satisfaction."""


@dataclass(frozen=True, slots=True)
class Parameters:
    """The town's numbers for evaluation (shared/data/parameters.json, designed)."""

    version: str
    survey_days: int
    silence: Limit
    verify: Limit
    call_tries: int
    bad_satisfaction: int
    satisfied_from: int
    rounds_most: int
    wilson_z: float
    insufficient_below: int
    physical_check_share: float
    attachment_wait_seconds: float

    @classmethod
    @lru_cache(maxsize=8)  # the catalogue in force is one and never changes
    def of(cls, catalogue: Catalogue) -> "Parameters":
        """Read from the catalogue in force; KeyError for a parameter that is not there."""
        own = catalogue.parameter("evaluation")
        return cls(
            version=str(catalogue.parameter("version")),
            survey_days=own["survey_days"],
            silence=catalogue.limit("evaluation", "silence"),
            verify=catalogue.limit("clocks", "verify"),
            call_tries=own["call_tries"],
            bad_satisfaction=own["bad_satisfaction"],
            satisfied_from=own["satisfied_from"],
            rounds_most=own["rounds_most"],
            wilson_z=own["wilson_z"],
            insufficient_below=own["insufficient_below"],
            physical_check_share=own["physical_check_share"],
            attachment_wait_seconds=catalogue.parameter("clocks", "attachment_wait_seconds"),
        )


@dataclass(frozen=True, slots=True)
class Reopening:
    """What becomes of the case after a failed round; `next_round` None = no further round, a supervisor owns it."""

    next_round: int | None
    escalated: bool
    to: Literal["same", "other"]
    excluded_units: tuple[str, ...]
    outcome: str


def round_id(case_id: str, round_: int, opened_at: datetime) -> str:
    """The id of a round's evaluation: a UUIDv7 whose random part is a hash, so that a replay of the topic makes the same one."""
    tail = int.from_bytes(hashlib.blake2b(f"{case_id}:{round_}".encode(), digest_size=10).digest())
    milliseconds = int(opened_at.timestamp() * 1000)
    random_a, random_b = tail >> 68, tail & ((1 << 62) - 1)
    return str(UUID(int=(milliseconds << 80) | (0x7 << 76) | (random_a << 64) | (0b10 << 62) | random_b))


def is_bad(solved: bool, satisfaction: int, parameters: Parameters) -> bool:
    """Not solved, or satisfaction at or below the town's threshold (2)."""
    return not solved or satisfaction <= parameters.bad_satisfaction


def least_favourable(ratings: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The one valid answer that counts for a round: unsolved before solved, then the lower satisfaction, then not contacted; the first
    of equals. None without a valid answer."""
    valid = [rating for rating in ratings if not rating.get("void")]
    return min(valid, key=lambda rating: (rating["solved"], rating["satisfaction"], rating["contacted"]), default=None)


def half_day(local: datetime) -> str:
    """Which half of which day of the town a moment lies in: `2026-11-22 am`."""
    return f"{local:%Y-%m-%d} {'am' if local.hour < 12 else 'pm'}"


def is_drawn(case_id: str, round_: int, share: float) -> bool:
    """Whether the random physical re-check draws this round: decided by a hash, so nobody chooses and anybody can repeat it."""
    digest = hashlib.blake2b(f"physical-check:{case_id}:{round_}".encode(), digest_size=8).digest()
    return int.from_bytes(digest) < share * 2**64


def chosen(people: Sequence[str], case_id: str) -> str | None:
    """One of several equal people for a case, spread evenly and always the same one; None of nobody."""
    if not people:
        return None
    return sorted(people)[int.from_bytes(hashlib.blake2b(case_id.encode(), digest_size=8).digest()) % len(people)]


def may_see(evaluation: Evaluation, actor: Actor) -> bool:
    """Who may know of an evaluation: the whole town's desks, and those of the handling unit or of the area (contract section 2)."""
    if actor.role in READERS_OF_ALL or actor.is_system:
        return True
    if actor.role not in READERS_OF_OWN:
        return False
    if actor.unit is not None and actor.unit == evaluation.unit:
        return True
    places = {evaluation.grid, evaluation.community, evaluation.station, evaluation.district} - {None}
    return actor.role != "contractor" and not places.isdisjoint(actor.areas)


def fresh_reports(reports: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Every report of a case as nobody has been asked yet."""
    return [
        {
            "report_id": report["report_id"],
            "channel": report["channel"],
            "contactable": report["contactable"],
            "state": "pending",
            "half_days": [],
        }
        for report in reports
    ]


def joined_reports(known: Sequence[Mapping[str, Any]], named: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Both lists of reports without repetition; what `known` says of a report holds."""
    joined = {report["report_id"]: dict(report) for report in known}
    for report in named:
        joined.setdefault(report["report_id"], dict(report))
    return list(joined.values())


def waiting_reports(reports: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Reports whose reporter can be reached and has not answered yet."""
    return [report for report in reports if report["contactable"] and report["state"] in ("pending", "invited")]


def confirmed_by(reports: Sequence[Mapping[str, Any]]) -> Literal["reporter", "verifier"] | None:
    """Who confirms the end of a round after a passed check, None while somebody can still answer.

    Nobody to ask from the start is silence and waits like it (A-28.2); callers who could not be reached in all tries leave the decision to
    the verifier, who has passed the check.
    """
    asked = [report for report in reports if report["contactable"]]
    if not asked or waiting_reports(reports):
        return None
    return "reporter" if any(report["state"] == "answered" for report in asked) else "verifier"


def reopening(evaluation: Evaluation, matter: Matter, cause: Cause, parameters: Parameters) -> Reopening:
    """Where a failed round goes: rework, recurrence and the first bad answer to the same unit, the second bad answer to a unit that had
    no round yet, and after the last round up (A-28.3)."""
    if evaluation.round >= parameters.rounds_most:
        return Reopening(None, True, "same", (), ESCALATED)
    other = cause == "bad_answer" and matter.bad_answers >= 1
    had = (*(each["unit"] for each in matter.rounds), evaluation.unit)
    units = tuple(dict.fromkeys(unit for unit in had if unit)) if other else ()
    return Reopening(evaluation.round + 1, False, "other" if other else "same", units, OUTCOMES[cause])
