"""What the batch must know of its surroundings: tables, numbers in hand, cipher, mode. No I/O."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import orjson
from sqlalchemy import MetaData

from shared.db.commands import Answer
from shared.db.overlay import NotLoaded
from shared.db.tables import KernelTables, kernel_tables
from shared.problems import Problem
from shared.tracing import SILENT, Tracing

NUMBER_BLOCK, LARGEST_BLOCK = 20, 2000
CAUTIOUS_SECONDS = 1.0
"""How long keys are looked for before every write after one that met a known key."""


def _wall_now() -> datetime:
    return datetime.now(UTC)


def _normal() -> str:
    return "normal"


@dataclass
class Kernel:
    """One per lane. `wall_now` is real time (expiry, bookkeeping); the time of the law comes with each command."""

    service: str
    metadata: MetaData
    dialect: str
    encrypt: Callable[[bytes], bytes]
    decrypt: Callable[[bytes], bytes]
    topic: str = "bihuan.events"
    mode: Callable[[], str] = _normal
    wall_now: Callable[[], datetime] = _wall_now
    number_block: int = NUMBER_BLOCK
    tracing: Tracing = SILENT
    tables: KernelTables = field(init=False)
    _cautious_until: float = 0.0
    _numbers: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tables = kernel_tables(self.metadata)

    @property
    def trusting(self) -> bool:
        """Whether commands that are `rarely_repeated` may be written without a look for their keys."""
        return time.monotonic() >= self._cautious_until

    def be_cautious(self) -> None:
        self._cautious_until = time.monotonic() + CAUTIOUS_SECONDS

    def numbers_left(self, series: str) -> int:
        return sum(end - start for start, end in self._numbers.get(series, ()))

    def put_numbers(self, series: str, first: int, count: int) -> None:
        self._numbers.setdefault(series, []).append((first, first + count))
        # whoever needs numbers again soon takes more at once; a quiet town leaves small gaps at a restart
        self.number_block = min(self.number_block * 2, LARGEST_BLOCK)

    def take_number(self, series: str) -> int:
        blocks = self._numbers.get(series)
        if not blocks:
            raise NotLoaded(series=series)
        start, end = blocks[0]
        if start + 1 == end:
            blocks.pop(0)
        else:
            blocks[0] = (start + 1, end)
        return start

    def forget_numbers(self) -> None:
        """After a rollback that undid the taking of blocks (SQLite takes them inside the batch's transaction)."""
        self._numbers.clear()

    def refusal_answer(self, refusal: Problem) -> Answer:
        return Answer(refusal.status, orjson.dumps(refusal.body()))
