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
        answers = yield Loads(self._loads)
        for take, rows in zip(self._takers, answers, strict=True):
            take(rows)
