"""Lists by keyset: `limit`, `cursor`, `count`; a stable order that ends in the primary key, never an offset.

@router.get("/v1/cases", action="read_cases")
async def list_cases(door: Door, page: Page, status: CaseStatus | None = None) -> Response:
    selected = select(CaseRow.__table__).where(...)
    return door.respond(await paginate(door.runtime.database, Case, selected,
        order=[CaseRow.created_at.desc(), CaseRow.id.desc()], page=page, view=case_view))
"""

import base64
import binascii
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

import orjson
from fastapi import Depends, Query
from sqlalchemy import ColumnElement, Float, Integer, Select, and_, func, or_, select
from sqlalchemy.sql.elements import UnaryExpression
from sqlalchemy.sql.operators import desc_op

from shared.db.engine import Database
from shared.db.records import Instant, Record, from_text, to_text
from shared.problems import Invalid

MAX_LIMIT = 200
DEFAULT_LIMIT = 50
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class PageQuery:
    """What the caller asks of a list."""

    limit: int = DEFAULT_LIMIT
    cursor: str | None = None
    count: bool = False


async def _read_page(
    limit: Annotated[int, Query(ge=1, le=MAX_LIMIT)] = DEFAULT_LIMIT,
    cursor: Annotated[str | None, Query(max_length=1000)] = None,
    count: Annotated[bool, Query(description="also answer `total`")] = False,
) -> PageQuery:
    return PageQuery(limit, cursor, count)


Page = Annotated[PageQuery, Depends(_read_page)]


async def paginate(
    database: Database,
    record: type[R],
    selected: Select[Any],
    *,
    order: Sequence[Any],
    page: PageQuery,
    view: Callable[[R], Any],
) -> dict[str, Any]:
    """`{items, next_cursor[, total]}` of a select without order and limit.

    `order`: columns or `column.desc()`, none nullable, the last one unique. `view` turns a record into JSON. Raises `Invalid` for a
    cursor that is not of this list.
    """
    columns = [_column_of(term) for term in order]
    limited = selected
    if page.cursor:
        limited = limited.where(_after(order, columns, _read_cursor(page.cursor, columns)))
    records: list[R] = await database.fetch(record, limited.order_by(*order).limit(page.limit + 1))
    shown = records[: page.limit]
    body: dict[str, Any] = {
        "items": [view(one) for one in shown],
        "next_cursor": _write_cursor(shown[-1], columns) if len(records) > page.limit else None,
    }
    if page.count:
        body["total"] = await database.scalar(select(func.count()).select_from(selected.order_by(None).subquery()))
    return body


def paginate_values(items: Sequence[Any], page: PageQuery, key: Callable[[Any], str]) -> dict[str, Any]:
    """The same answer for a list in memory that is sorted by `key` (ascending, unique texts)."""
    start = 0
    if page.cursor:
        after = _decode(page.cursor)
        if len(after) != 1 or not isinstance(after[0], str):
            raise _bad_cursor()
        start = sum(1 for item in items if key(item) <= after[0])
    shown = list(items[start : start + page.limit])
    more = start + page.limit < len(items)
    body: dict[str, Any] = {"items": shown, "next_cursor": _encode([key(shown[-1])]) if more else None}
    if page.count:
        body["total"] = len(items)
    return body


def _column_of(term: Any) -> Any:
    return term.element if isinstance(term, UnaryExpression) else term


def _descends(term: Any) -> bool:
    return isinstance(term, UnaryExpression) and term.modifier is desc_op


def _after(order: Sequence[Any], columns: Sequence[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    """(a, b) after (x, y): a beyond x, or a = x and b beyond y; written so that the leading column alone bounds the index scan."""
    alternatives: list[ColumnElement[bool]] = []
    for position, (term, column) in enumerate(zip(order, columns, strict=True)):
        beyond = column < values[position] if _descends(term) else column > values[position]
        alternatives.append(and_(*(columns[i] == values[i] for i in range(position)), beyond))
    first = columns[0] <= values[0] if _descends(order[0]) else columns[0] >= values[0]
    return and_(first, or_(*alternatives))


def _write_cursor(record: Record, columns: Sequence[Any]) -> str:
    values = [getattr(record, column.key) for column in columns]
    return _encode([to_text(value) if isinstance(value, datetime) else value for value in values])


def _read_cursor(cursor: str, columns: Sequence[Any]) -> list[Any]:
    values = _decode(cursor)
    if len(values) != len(columns):
        raise _bad_cursor()
    return [_typed(value, column) for value, column in zip(values, columns, strict=True)]


def _typed(value: Any, column: Any) -> Any:
    if isinstance(column.type, Instant):
        if not isinstance(value, str):
            raise _bad_cursor()
        try:
            return from_text(value).astimezone(UTC)
        except (ValueError, OverflowError):
            raise _bad_cursor() from None
    if isinstance(column.type, Integer):
        fits = type(value) is int and abs(value) < 1 << 63
    elif isinstance(column.type, Float):
        fits = type(value) in (int, float)
    else:
        fits = isinstance(value, str)
    if not fits:
        raise _bad_cursor()
    return value


def _encode(values: list[Any]) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(values)).rstrip(b"=").decode()


def _decode(cursor: str) -> list[Any]:
    try:
        values = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error):
        raise _bad_cursor() from None
    if not isinstance(values, list) or any(isinstance(value, str) and "\x00" in value for value in values):
        raise _bad_cursor()
    return values


def _bad_cursor() -> Invalid:
    return Invalid("翻页标记无效，请从第一页重新查询。", errors=[{"pointer": "/cursor", "message": "翻页标记无效"}])
