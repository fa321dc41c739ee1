"""The HTTP door: the three rates and the numbers beside them, each with a link to what it was counted from."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from fastapi import Depends, Query, Response
from pydantic import AwareDatetime

from services.evaluation.rules import Parameters
from services.evaluation.rules_rates import RATES, UNKNOWN, rate
from services.evaluation.shapes import CountedPage, CountedRound, RatesView
from services.evaluation.store import Behind, last_recorded, select_counted, select_sums
from shared.db.records import to_text
from shared.door import Door, ServiceRouter
from shared.paging import Page, paginate
from shared.problems import Invalid
from shared.service import Runtime
from shared.town import Town

rates_router = ServiceRouter(tags=["rates"])

GroupBy = Literal["unit", "district", "item", "channel", "person"]
RateName = Literal["response_rate", "solution_rate", "satisfaction_rate", "on_time_rate", "rework_rate", "first_time_rate"]


class Period:
    """The town's days, both inclusive, and the moment whose knowledge is asked for."""

    def __init__(
        self,
        from_: Annotated[date, Query(alias="from")],
        to: Annotated[date, Query()],
        group_by: Annotated[GroupBy, Query()] = "unit",
        as_of: Annotated[AwareDatetime | None, Query(description="repeats an earlier answer exactly")] = None,
    ) -> None:
        if from_ > to:
            raise Invalid(errors=[{"pointer": "/from", "message": "起始日期不能晚于截止日期"}])
        self.first, self.last = from_.isoformat(), to.isoformat()
        self.group_by: str = group_by
        self.as_of = as_of

    async def moment(self, runtime: Runtime) -> datetime:
        """The moment as asked; else that of the newest fact, so that nothing recorded later can change the answer to it."""
        last = await last_recorded(runtime.database)
        now = runtime.now()
        if self.as_of is None:
            # before the first fact: an instant that it cannot have
            return last or now - timedelta(microseconds=1)
        if self.as_of > max(now, last or now):
            raise Invalid(errors=[{"pointer": "/as_of", "message": "不能晚于当前时间"}])
        return self.as_of.astimezone(UTC)


Asked = Annotated[Period, Depends()]


@rates_router.get("/v1/rates", action="read-rates", response_model=RatesView, summary="响应率、解决率、满意率等")
async def get_rates(door: Door, period: Asked) -> Response:
    """Rounds whose dispose limit ends in the period; with and without the excluded ones."""
    runtime = door.runtime
    as_of = await period.moment(runtime)
    return door.respond(await rates_body(runtime, period, as_of))


async def rates_body(runtime: Runtime, period: Period, as_of: datetime) -> dict[str, Any]:
    """The whole answer of `/v1/rates` at a moment."""
    parameters = Parameters.of(runtime.town.catalogue)
    rows = await runtime.database.rows(select_sums(as_of, period.first, period.last, period.group_by))
    items = []
    for row in rows:
        key = row["key"] if row["key"] is not None else UNKNOWN
        link = {"from": period.first, "to": period.last, "group_by": period.group_by, "key": key, "as_of": to_text(as_of)}
        items.append(
            {
                "key": key,
                "name": name_of(runtime.town, period.group_by, key),
                **_six(row, "", parameters, link),
                "with_excluded": _six(row, "x", parameters, {**link, "with_excluded": "true"}),
            }
        )
    return {"as_of": to_text(as_of), "definition_version": parameters.version, "group_by": period.group_by, "items": items}


def _six(row: Mapping[Any, Any], sign: str, parameters: Parameters, link: Mapping[str, str]) -> dict[str, Any]:
    found = {}
    for name in RATES:
        counted = rate(int(row[f"{name}_{sign}n"] or 0), int(row[f"{name}_{sign}d"] or 0), parameters)
        found[name] = {**counted, "cases": f"/v1/rates/cases?{urlencode({'rate': name, **link})}"}
    return found


def name_of(town: Town, group_by: str, key: str) -> str:
    """What a group is called; the key itself where the town knows no name."""
    if group_by == "unit":
        unit = town.organisation.find_unit(key)
        return unit.name if unit else key
    if group_by == "person":
        person = town.organisation.find_person(key)
        return person.name if person else key
    if group_by == "item":
        item = town.catalogue.find_item(key)
        return item.name if item else key
    if group_by == "district":
        return str(town.areas.districts[key]["name"]) if key in town.areas.districts else "片区未定"
    return town.catalogue.word("channel", key)


@rates_router.get("/v1/rates/cases", action="read-rates", response_model=CountedPage, summary="一个数字背后的工单")
async def list_counted_cases(
    door: Door,
    page: Page,
    period: Asked,
    rate_name: Annotated[RateName, Query(alias="rate")],
    key: Annotated[str, Query(max_length=64)],
    with_excluded: bool = False,
) -> Response:
    """The rounds that a rate counts, as many as its denominator; `hit` marks those of the numerator."""
    as_of = await period.moment(door.runtime)
    query, rows = select_counted(as_of, period.first, period.last, period.group_by, key, rate_name, with_excluded)
    body = await paginate(door.runtime.database, Behind, query, order=[rows.c.case_no, rows.c.tally_id], page=page, view=_counted_view)
    return door.respond(body)


def _counted_view(row: Behind) -> dict[str, Any]:
    shown = {name: getattr(row, name) for name in CountedRound.model_fields}
    return {
        **shown,
        "due_at": to_text(row.due_at),
        "handled_at": to_text(row.handled_at) if row.handled_at else None,
        "excluded": bool(row.excluded),
        "hit": bool(row.hit),
    }
