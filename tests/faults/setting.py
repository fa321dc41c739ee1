"""What a fault needs around the system that it is played on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.soak.load import Ledger


@dataclass
class Setting:
    """`running`: more arguments of `tests.soak.system.running`; `tools` for the fault's hands."""

    running: dict[str, Any] = field(default_factory=dict)
    tools: dict[str, Any] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    stepped: bool = False
    """Whether the services' clock goes backwards."""


@contextmanager
def plain(_: Path) -> Iterator[Setting]:
    """Nothing."""
    yield Setting()


@contextmanager
def three_brokers(_: Path) -> Iterator[Setting]:
    yield Setting({"brokers": 3})
