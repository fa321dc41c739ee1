"""Files that leave the house: CSV for spreadsheets, without a reporter in it (contract section 5, exports)."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from services.evaluation.rules_rates import RATES

CASE_COLUMNS = (
    "case_no",
    "case_id",
    "round",
    "status",
    "item",
    "channel",
    "district",
    "unit",
    "due_at",
    "handled_at",
    "light",
    "contacted",
    "solved",
    "satisfaction",
    "excluded",
)
RATE_COLUMNS = ("key", "name", "rate", "value", "numerator", "denominator", "low", "high", "insufficient", "with_excluded_value")
BYTE_ORDER_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Shown = Callable[[datetime], str]
"""A moment as the file shows it: RFC 3339 with the town's offset."""


def cell(value: Any) -> str:
    """A value as a cell. A text that a spreadsheet would take for a formula gets a leading quote, unless it is a number."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text.strip() == text


def case_rows(rounds: Iterable[Mapping[Any, Any]], shown: Shown) -> Iterator[Sequence[Any]]:
    """One row per counted round, in the order of `CASE_COLUMNS`; without an answer the three answers are empty."""
    for each in rounds:
        rated = bool(each["rated"])
        yield (
            each["case_no"],
            each["case_id"],
            each["round"],
            each["status"],
            each["item"],
            each["channel"],
            each["district"],
            each["unit"],
            shown(each["due_at"]),
            shown(each["handled_at"]) if each["handled_at"] else None,
            each["light"],
            bool(each["contacted"]) if rated else None,
            bool(each["solved"]) if rated else None,
            each["satisfaction"] if rated else None,
            bool(each["excluded"]),
        )


def rate_rows(items: Iterable[Mapping[str, Any]]) -> Iterator[Sequence[Any]]:
    """One row per key and rate, in the order of `RATE_COLUMNS`."""
    for item in items:
        for name in RATES:
            rate = item[name]
            yield (
                item["key"],
                item["name"],
                name,
                rate["value"],
                rate["numerator"],
                rate["denominator"],
                rate["low"],
                rate["high"],
                rate["insufficient"],
                item["with_excluded"][name]["value"],
            )


def csv_pieces(columns: Sequence[str], rows: Iterable[Sequence[Any]], piece: int = 500) -> Iterator[bytes]:
    """The file in pieces of so many rows: UTF-8 with byte order mark, CRLF as RFC 4180 wants it."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    buffer.write(BYTE_ORDER_MARK)
    writer.writerow(columns)
    for number, row in enumerate(rows, 1):
        writer.writerow([cell(value) for value in row])
        if number % piece == 0:
            yield buffer.getvalue().encode()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode()
