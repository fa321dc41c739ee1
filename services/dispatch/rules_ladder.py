"""The 7-2-1 ladder, the first-violation rule, and who may take which measure (domain reference A20, A34, D2, D7; 处罚法 33, 42;
浙江省综合行政执法条例 30). Pure.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from services.dispatch.models import Measure
from shared.catalogue import Catalogue, Item
from shared.organisation import Organisation
from shared.problems import Forbidden, Problem
from shared.worktime import WorkTime

MeasureKind = Literal["prompt", "warn", "penalty", "guide", "persuade", "talk", "advise", "mediate", "service"]

HARDNESS: dict[str, int] = {
    "service": 0, "mediate": 0, "guide": 1, "persuade": 1, "advise": 1, "talk": 1, "prompt": 1, "warn": 2, "penalty": 3,
}  # fmt: skip
"""How hard a measure is, as a step of the ladder; 0 stands beside it."""

ACTS_OF_MEASURES: dict[str, tuple[str, ...]] = {
    "宣传教育": ("guide", "advise", "service"),
    "劝阻违法行为": ("persuade", "prompt"),
}
"""Which measures the acts on the closed list of auxiliary staff amount to."""


class HarderThanCalledFor(Problem):
    """A harder measure than the ladder and the first-violation rule call for."""

    status, code, title = 409, "harder_than_called_for", "措施过重"
    default_detail = "按照“721”阶梯和首违不罚规则，现在不能采取更严厉的措施。"


class PreconditionMissing(Problem):
    """The fine exists only after an order to correct was served and ignored (domain D7)."""

    status, code, title = 409, "precondition_missing", "缺少处罚前提"
    default_detail = "须先责令改正，期满复查仍未改正，才能处罚。"


class ReasonRequired(Problem):
    status, code, title = 422, "reason_required", "须说明理由"
    default_detail = "采取比规定更轻的措施，须在备注中说明理由。"


class TwoOfficersRequired(Problem):
    """处罚法 42: not fewer than two certified officers."""

    status, code, title = 422, "two_officers_required", "须两名以上持证执法人员"
    default_detail = "处罚须由两名以上持证执法人员共同实施（行政处罚法第四十二条）。"


class OfficerRequired(Problem):
    status, code, title = 422, "officer_required", "须持证执法人员"
    default_detail = "责令改正须由持证执法人员实施。"


class NotCertified(Forbidden):
    """Somebody named holds no certificate for the item's department that is valid today."""

    status, code, title = 403, "not_certified", "没有相应的执法资格"
    default_detail = "执法人员没有该事项的有效执法证件。"


class ActNotPermitted(Forbidden):
    """Auxiliary staff, grid workers and contractors have a closed list of acts."""

    status, code, title = 403, "act_not_permitted", "不得实施该行为"
    default_detail = "协管员、网格员和外包人员不得实施该执法行为（浙江省综合行政执法条例第三十条）。"


class ConflictOfInterest(Forbidden):
    """处罚法 43: an officer with an interest in the party stays away."""

    status, code, title = 403, "conflict_of_interest", "应当回避"
    default_detail = "执法人员与当事人有利害关系，应当回避。"


@dataclass(frozen=True, slots=True)
class CalledFor:
    """What is called for at a finding: the step (1 … 3), its measure, why, and whether it is a first violation; `cites` earlier records."""

    step: int
    measure: str
    why: str
    first_violation: bool
    cites: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {"step": self.step, "measure": self.measure}


def called_for(
    earlier: Sequence[Measure], item: Item, severity: str, now: datetime, catalogue: Catalogue, work_time: WorkTime
) -> CalledFor:
    """What ladder and first-violation rule ask for at this finding, judged before it is recorded.

    `earlier` are the records of the same party and item; the ladder counts those at most 90 days old (day 91 restarts, A-34.4), in days
    of the town. A warning without a served order is no second step (A-34.3). Red-line items and severity I and II skip the ladder.
    """
    today = work_time.local(now).date()
    window = int(catalogue.parameter("ladder", "window_days"))
    recent = [record for record in earlier if (today - work_time.local(record.at).date()).days <= window]
    soft = [record for record in recent if HARDNESS[record.measure] == 1]
    orders = [record for record in recent if record.measure == "warn" and record.order_served_at and record.order_served_at <= now]
    first = is_first_violation(earlier, item, severity, today, catalogue, work_time)
    if skips_ladder(item, severity, catalogue):
        if any(row.precondition == "direct" for row in item.penalties) or (orders and item.penalties):
            return CalledFor(3, "penalty", "红线事项或重大事件，不适用阶梯", first, _ids(orders))
        return CalledFor(2, "warn", "红线事项或重大事件，不适用阶梯；须先责令改正", first)
    if soft and orders and item.penalties:
        return CalledFor(3, "penalty", f"{window}日内已提示并责令改正，再次发现", first, _ids([*soft, *orders]))
    if soft or orders:
        why = f"{window}日内已提示，再次发现" if soft else f"{window}日内已责令改正，须重新责令改正"
        return CalledFor(2, "warn", why, first, _ids([*soft, *orders]))
    return CalledFor(1, "prompt", "首次发现，先行提示" if first else f"{window}日内没有记录，重新从提示开始", first)


def skips_ladder(item: Item, severity: str, catalogue: Catalogue) -> bool:
    return item.red_line or severity in catalogue.parameter("clocks", "urgent_levels")


def is_first_violation(
    earlier: Sequence[Measure], item: Item, severity: str, today: date, catalogue: Catalogue, work_time: WorkTime
) -> bool:
    """Whether 处罚法 33(1), second half, may speak: nothing of this party and item in the look-back, no red line, not I or II.

    A-20.1, A-20.3.
    """
    if item.red_line or severity in catalogue.parameter("clocks", "urgent_levels"):
        return False
    if item.penalties and not any(row.first_violation for row in item.penalties):
        return False
    years = int(catalogue.parameter("first_violation", "lookback_years"))
    return not any(HARDNESS[record.measure] > 0 and not _older(work_time.local(record.at).date(), today, years) for record in earlier)


def _older(day: date, today: date, years: int) -> bool:
    return (day.year + years, day.month, day.day) < (today.year, today.month, today.day)


def judge_measure(measure: str, called: CalledFor, note: str | None) -> None:
    """Softer with a reason is allowed, harder is refused, service and mediation stand beside the ladder."""
    hardness = HARDNESS[measure]
    if hardness > called.step:
        raise HarderThanCalledFor(called_for=called.as_json(), why=called.why)
    if 0 < hardness < called.step and not (note or "").strip():
        raise ReasonRequired(errors=[{"pointer": "/note", "message": "须说明理由"}], called_for=called.as_json(), why=called.why)


def judge_precondition(earlier: Sequence[Measure], item: Item, recheck: tuple[datetime, bool] | None, now: datetime) -> None:
    """A fine that needs an order first: the order was served, its term has passed and a re-check failed (domain D7).

    `recheck` is the one reported with this very measure.
    """
    if not item.penalties or any(row.precondition == "direct" for row in item.penalties):
        return
    for order in earlier:
        if order.measure != "warn" or order.order_served_at is None or order.order_correct_by is None:
            continue
        checks = [recheck] if recheck else []
        checks += [(m.recheck_at, m.recheck_passed) for m in earlier if m.recheck_at is not None and m.recheck_passed is not None]
        if now > order.order_correct_by and any(at > order.order_correct_by and not passed for at, passed in checks):
            return
    raise PreconditionMissing


def permitted_measures(catalogue: Catalogue, role: str) -> frozenset[str]:
    """Which measures a role may record at all."""
    if role == "contractor":
        return frozenset({"service"})
    if role in ("auxiliary", "grid_worker"):
        acts = catalogue.parameter("auxiliary_allowed_actions", "actions")
        return frozenset(measure for act in acts for measure in ACTS_OF_MEASURES.get(act, ()))
    return frozenset(HARDNESS)


def judge_officers(
    measure: str, officers: Sequence[str], item: Item, uscc: str | None, today: date, catalogue: Catalogue, organisation: Organisation
) -> None:
    """Qualification is checked at every act (domain D2): certificates valid today, two for a penalty, nobody with an interest."""
    for officer in officers:
        if uscc is not None and uscc in organisation.interests(officer):
            raise ConflictOfInterest
    if HARDNESS[measure] < 2:
        return
    departments = departments_of(item, catalogue)
    for officer in officers:
        if not any(organisation.holds(officer, department, today) for department in departments):
            raise NotCertified(departments=departments)
    needed = 2 if measure == "penalty" else 1
    if len(set(officers)) < needed:
        raise TwoOfficersRequired if needed == 2 else OfficerRequired


def departments_of(item: Item, catalogue: Catalogue) -> list[str]:
    """Whose certificates count for an item: the competent department's and that of the item's domain."""
    domain = catalogue.domains.get(item.domain, {}).get("department")
    return list(dict.fromkeys([item.department, *([domain] if domain else [])]))


def _ids(records: Sequence[Measure]) -> tuple[str, ...]:
    return tuple(record.id for record in records)
