"""Every query of the service."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, distinct, exists, func, or_, select

from services.evaluation.lifecycle import READERS_OF_ALL
from services.evaluation.models import (
    Evaluation,
    Export,
    Fact,
    Invitation,
    KnownAttachment,
    Ledger,
    Matter,
    Tally,
    metadata,
)
from services.evaluation.rules_rates import RATES, UNKNOWN
from shared.actor import Actor
from shared.db.commands import Loader
from shared.db.engine import Database
from shared.db.records import table_of

MATTERS: Loader[Matter] = Loader(Matter)
EVALUATIONS: Loader[Evaluation] = Loader(Evaluation)
EVALUATIONS_OF: Loader[Evaluation] = Loader(Evaluation, by="case_id")
INVITATIONS: Loader[Invitation] = Loader(Invitation)
ATTACHMENTS: Loader[KnownAttachment] = Loader(KnownAttachment)
TALLIES_OF: Loader[Tally] = Loader(Tally, by="case_id")
LEDGERS: Loader[Ledger] = Loader(Ledger)
LEDGER = "facts"

evaluations = table_of(Evaluation, metadata)
invitations = table_of(Invitation, metadata)
exports = table_of(Export, metadata)
facts = table_of(Fact, metadata)
tallies = table_of(Tally, metadata)
ledger = table_of(Ledger, metadata)

_FLAGS = {"response_rate": "contacted", "solution_rate": "solved", "satisfaction_rate": "satisfied"}
"""The rates over rounds with a valid answer, and what such a round must say."""


def visible_to(actor: Actor) -> ColumnElement[bool] | None:
    """The rows of `evaluations` that the actor may know of; None for all of them. Says the same as `rules.may_see`."""
    if actor.role in READERS_OF_ALL:
        return None
    bounds: list[ColumnElement[bool]] = [evaluations.c.unit == actor.unit] if actor.unit else []
    if actor.areas and actor.role != "contractor":
        places = ("grid", "community", "station", "district")
        bounds += [evaluations.c[place].in_(actor.areas) for place in places]
    return or_(*bounds) if bounds else evaluations.c.id.is_(None)


NEWEST_FIRST = [evaluations.c.opened_at.desc(), evaluations.c.id.desc()]


def select_evaluations(actor: Actor, named: Mapping[str, str | None], call_back: bool | None = None) -> Select[Any]:
    """What the actor may know of, where the named columns have the given values; `call_back`: whether one is owed."""
    conditions: list[ColumnElement[bool]] = [evaluations.c[name] == value for name, value in named.items() if value is not None]
    if call_back is not None:
        conditions.append(evaluations.c.call_back_open.is_(call_back))
    visible = visible_to(actor)
    if visible is not None:
        conditions.append(visible)
    return select(evaluations).where(*conditions)


async def find_evaluation(database: Database, evaluation_id: str) -> Evaluation | None:
    return await database.find(Evaluation, select(evaluations).where(evaluations.c.id == evaluation_id))


async def find_latest(database: Database, case_id: str) -> Evaluation | None:
    """The evaluation of the case's latest evaluated round."""
    query = select(evaluations).where(evaluations.c.case_id == case_id).order_by(evaluations.c.round.desc()).limit(1)
    return await database.find(Evaluation, query)


async def all_tallies(database: Database) -> list[Tally]:
    return await database.fetch(Tally, select(tallies))


async def find_invitation(database: Database, invitation_id: str) -> Invitation | None:
    return await database.find(Invitation, select(invitations).where(invitations.c.id == invitation_id))


async def find_export(database: Database, export_id: str) -> Export | None:
    return await database.find(Export, select(exports).where(exports.c.id == export_id))


async def last_recorded(database: Database) -> datetime | None:
    """When the newest fact was recorded: everything up to it is visible to a query that begins now."""
    found: datetime | None = await database.scalar(select(ledger.c.last_at).where(ledger.c.id == LEDGER))
    return found


class Behind(Fact):
    """A fact as it stands behind one number: `hit` 1 when it is in the numerator."""

    hit: int = 0


def facts_as_of(as_of: datetime, first: str, last: str) -> Any:
    """The newest fact of every round at a moment, of the rounds whose limit then ended on a day from `first` to `last`."""
    touched = select(facts.c.tally_id).where(facts.c.due_on.between(first, last))
    newest = func.row_number().over(partition_by=facts.c.tally_id, order_by=facts.c.recorded_at.desc()).label("newest")
    ranked = select(facts, newest).where(facts.c.recorded_at <= as_of, facts.c.tally_id.in_(touched)).subquery()
    chosen = [ranked.c[column.name] for column in facts.columns]
    return (
        select(*chosen).where(ranked.c.newest == 1, ranked.c.counted == 1, ranked.c.due_on.between(first, last)).subquery("counted_facts")
    )


def denominator_of(counted: Any, rate: str) -> ColumnElement[bool]:
    """Which rounds a rate counts at all."""
    conditions: dict[str, ColumnElement[bool]] = {
        "on_time_rate": counted.c.suspended == 0,
        "rework_rate": counted.c.checked == 1,
        "first_time_rate": counted.c.closed == 1,
    }
    found: ColumnElement[bool] = conditions.get(rate, counted.c.rated == 1)
    return found


def numerator_of(counted: Any, rate: str) -> ColumnElement[bool]:
    """Which of the counted rounds are hits."""
    if rate in _FLAGS:
        return and_(counted.c.rated == 1, counted.c[_FLAGS[rate]] == 1)
    conditions: dict[str, ColumnElement[bool]] = {
        "on_time_rate": and_(counted.c.suspended == 0, counted.c.on_time == 1),
        "rework_rate": counted.c.check_failed == 1,
        "first_time_rate": and_(counted.c.closed == 1, counted.c.round == 1),
    }
    return conditions[rate]


def select_sums(as_of: datetime, first: str, last: str, group_by: str) -> Select[Any]:
    """One row per group: `key`, and for every rate numerator and denominator without (`…_n`, `…_d`) and with excluded rounds (`…_xn`,
    `…_xd`). Rework counts cases, the others rounds."""
    counted = facts_as_of(as_of, first, last)
    column = counted.c[group_by]
    columns: list[Any] = [column.label("key")]
    for rate in RATES:
        for sign, also in (("", counted.c.excluded == 0), ("x", None)):
            for part, condition in (("n", numerator_of(counted, rate)), ("d", denominator_of(counted, rate))):
                met = condition if also is None else and_(condition, also)
                value = func.count(distinct(case((met, counted.c.case_id)))) if rate == "rework_rate" else func.sum(case((met, 1), else_=0))
                columns.append(value.label(f"{rate}_{sign}{part}"))
    query = select(*columns).group_by(column).order_by(column)
    # a round that nobody was named for belongs to no person
    return query.where(column.is_not(None)) if group_by == "person" else query


def select_counted(
    as_of: datetime, first: str, last: str, group_by: str, key: str, rate: str, with_excluded: bool
) -> tuple[Select[Any], Any]:
    """The rounds behind one number, one per case for rework, with `hit` 1 or 0; and the subquery's columns for ordering."""
    counted = facts_as_of(as_of, first, last)
    column = counted.c[group_by]
    conditions: list[ColumnElement[bool]] = [denominator_of(counted, rate), column.is_(None) if key == UNKNOWN else column == key]
    if not with_excluded:
        conditions.append(counted.c.excluded == 0)
    hit = case((numerator_of(counted, rate), 1), else_=0).label("hit")
    place = (
        func.row_number()
        .over(partition_by=counted.c.case_id, order_by=[counted.c.check_failed.desc(), counted.c.round.desc()])
        .label("place")
    )
    rows = select(counted, hit, place).where(*conditions).subquery("behind")
    query = select(rows)
    return (query.where(rows.c.place == 1) if rate == "rework_rate" else query), rows


def select_rounds(as_of: datetime, first: str, last: str, most: int) -> Select[Any]:
    """Every counted round of the period as it stood at the moment, at most `most` of them, in the order of case and round."""
    counted = facts_as_of(as_of, first, last)
    return select(counted).order_by(counted.c.case_no, counted.c.round, counted.c.tally_id).limit(most)


def count_stalled() -> Select[Any]:
    """How many rounds wait for an answer without the timer that ends the silence: there must be none."""
    timers = metadata.tables["timers"]
    waiting = and_(evaluations.c.status == "awaiting_rating", evaluations.c.ended.is_(None))
    timer = exists().where(timers.c.kind == "silence", timers.c.ref == evaluations.c.id)
    return select(func.count()).select_from(evaluations).where(waiting, ~timer)
