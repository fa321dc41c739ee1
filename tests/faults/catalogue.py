"""The faults: each a name, a system to play it on, and what is done to it under load. See `python -m tests.faults`."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults import on_servers
from tests.faults.stage import Stage
from tests.soak.load import Ledger


@dataclass
class Setting:
    """What a fault needs around the system: more arguments of `running`, tools for its hands, a ledger with another clock."""

    running: dict[str, Any] = field(default_factory=dict)
    tools: dict[str, Any] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)


@contextmanager
def plain(_: Path) -> Iterator[Setting]:
    yield Setting()


@contextmanager
def three_brokers(_: Path) -> Iterator[Setting]:
    yield Setting({"brokers": 3})


@dataclass(frozen=True)
class Fault:
    name: str
    kind: str
    """`embedded`, or `kafka` with PostgreSQL."""
    what: str
    inject: Callable[[Stage], Awaitable[None]]
    setting: Callable[[Path], AbstractContextManager[Setting]] = plain


_ALL = (
    Fault("postgres-away", "kafka", "PostgreSQL killed, restarted, and stopped for a minute", on_servers.postgres_away),
    Fault("kafka-away", "kafka", "Kafka stopped for ten minutes", on_servers.kafka_away),
    Fault("broker-lost", "kafka", "of three brokers the one that leads most is killed, twice", on_servers.broker_lost, three_brokers),
    Fault("rebalance-storm", "kafka", "for a minute replicas join and leave, cleanly and by SIGKILL", on_servers.rebalance_storm),
)
FAULTS = {fault.name: fault for fault in _ALL}
