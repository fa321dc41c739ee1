"""What the law and the field ask of a visit: answers, proposals, terms (domain reference 4.1, 5.3; C-7, C-8, A-18, A-20). Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from services.inspection.rules_colour import months_before
from shared.catalogue import Catalogue
from shared.problems import Invalid, Problem

FIRST_VIOLATION = "first_violation"
"""行政处罚法 33(1), second half: first, slight, put right in time: may go unpunished."""
MINOR_CORRECTED = "minor_corrected"
"""行政处罚法 33(1), first half: minor, put right in time, without harm: must go unpunished; needs no first time."""
ORDER = "order"
"""行政处罚法 28: an order to put it right."""
ENFORCE = "enforce"
"""An officer wants it filed as a case. What is filed says `Judgement.enforce`: a failed red line too, whose proposal is `order`."""


class KeyLineUnanswered(Problem):
    """A visit cannot be finished while a key line has no answer (A-18.4)."""

    status, code, title = 422, "key_line_unanswered", "重点项未填写"
    default_detail = "还有重点检查项没有填写结果，不能提交。"


class AttachmentUnknown(Problem):
    status, code, title = 422, "attachment_unknown", "附件不存在"
    default_detail = "所列附件不存在或尚未上传完成。"


class TeamUnfit(Problem):
    """A team that lacks certificates, has an interest, or is too small."""

    status, code, title = 422, "team_unfit", "检查组不符合要求"
    default_detail = "检查组不符合要求，请调整人员。"


class PastFinding(Protocol):
    """An earlier finding of the same enterprise."""

    @property
    def line_id(self) -> str: ...
    @property
    def power_item(self) -> str | None: ...
    @property
    def at(self) -> datetime: ...


def same_matter(finding: PastFinding, line_id: str, power_item: str | None) -> bool:
    """Same party and same power item; where a line points to none, the same line."""
    return finding.power_item == power_item if power_item is not None else finding.line_id == line_id


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a failed line calls for."""

    enforce: bool
    cause: str | None
    """`red_line|officer`."""
    proposal: str
    item: str | None
    power_item: str | None


def judge(
    catalogue: Catalogue, line: Mapping[str, Any], answer: Mapping[str, Any], past: Iterable[PastFinding], now: datetime
) -> Judgement:
    """What a failed line calls for. The system proposes, an officer decides (A-20.4).

    First violation only for a general line that is no red line, not excluded by its power item, put right on the spot, and not found
    before in the look-back (A-20.1, A-20.3, C-8). A red line is always enforced and never exempted (C-7).
    """
    power_item = catalogue.line(line["line_id"]).power_item
    item = power_item.partition("-")[0] if power_item else None
    cause = "red_line" if line["red_line"] else "officer" if answer.get("enforce") else None
    if cause is not None:
        return Judgement(True, cause, ENFORCE if cause == "officer" else ORDER, item, power_item)
    if not answer.get("corrected"):
        return Judgement(False, None, ORDER, item, power_item)
    since = months_before(now, 12 * catalogue.parameter("first_violation", "lookback_years"))
    earlier = any(finding.at >= since and same_matter(finding, line["line_id"], power_item) for finding in past)
    row = catalogue.penalties.get(power_item) if power_item else None
    excluded = row is not None and not row.first_violation
    if line["weight"] == "general" and not earlier and not excluded:
        return Judgement(False, None, FIRST_VIOLATION, item, power_item)
    return Judgement(False, None, MINOR_CORRECTED if line["weight"] == "general" else ORDER, item, power_item)


def unanswered_key_lines(items: Sequence[Mapping[str, Any]], answers: Mapping[str, Any]) -> list[str]:
    """Key lines without an answer."""
    return [item["line_id"] for item in items if item["weight"] == "key" and item["line_id"] not in answers]


def failed_lines(items: Sequence[Mapping[str, Any]], answers: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Lines answered with `fail`, in checklist order."""
    return [item for item in items if answers.get(item["line_id"], {}).get("answer") == "fail"]


def terms_of(
    orders: Sequence[tuple[str, date]], failed: Sequence[Mapping[str, Any]], answers: Mapping[str, Any], today: date, most_days: int
) -> dict[str, date]:
    """Line → day until which it must be put right.

    Every failed line that was not put right on the spot is ordered (行政处罚法 28), by the longest term unless the officers set one.
    Refuses with Invalid: an order for a line that did not fail, twice for one line, or a term that is past or beyond `most_days`.
    """
    known = {line["line_id"] for line in failed}
    errors = []
    terms: dict[str, date] = {}
    for position, (line_id, due_on) in enumerate(orders):
        if line_id not in known:
            errors.append({"pointer": f"/orders/{position}/line_id", "message": "只能对不合格项责令整改"})
        elif line_id in terms:
            errors.append({"pointer": f"/orders/{position}/line_id", "message": "同一检查项重复"})
        if not today <= due_on <= today + timedelta(days=most_days):
            errors.append({"pointer": f"/orders/{position}/due_on", "message": f"整改期限应在今天起{most_days}天以内"})
        terms[line_id] = due_on
    if errors:
        raise Invalid(errors=errors)
    for line in failed:
        if not answers[line["line_id"]].get("corrected"):
            terms.setdefault(line["line_id"], today + timedelta(days=most_days))
    return terms
