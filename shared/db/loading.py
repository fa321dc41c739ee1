"""Rows that a batch asks for together: one round trip, whatever tables they stand in."""

from collections.abc import Callable, Generator
from typing import Any

from shared.db.statements import Load, Loads

Rows = list[dict[str, Any]]


class Question:
    """Collects what is to be loaded and who takes each answer; `ask` sends it all at once."""

    def __init__(self) -> None:
        self._loads: list[Load] = []
        self._takers: list[Callable[[Rows], object]] = []

    def add(self, load: Load, take: Callable[[Rows], object]) -> None:
        """`take` gets the rows, in primary key order."""
        self._loads.append(load)
        self._takers.append(take)

    def ask(self) -> Generator[Any, Any, None]:
        if not self._loads:
            return
        # in one order whatever the order of the commands was, so that the same tables are the same statement
        asked = sorted(zip(self._loads, self._takers, strict=True), key=lambda pair: (pair[0].table.name, pair[0].by, pair[0].where))
        answers = yield Loads([load for load, _ in asked])
        for (_, take), rows in zip(asked, answers, strict=True):
            take(rows)
