"""The faults: each a name, a system to play it on, and what is done to it under load. See `python -m tests.faults`."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from tests.faults import on_disk, on_hosts, on_servers
from tests.faults.setting import Setting, plain, three_brokers
from tests.faults.stage import Inject


@dataclass(frozen=True)
class Fault:
    name: str
    kind: str
    """`embedded`, or `kafka` with PostgreSQL."""
    what: str
    inject: Inject
    setting: Callable[[Path], AbstractContextManager[Setting]] = plain


_ALL = (
    Fault("full-disk", "embedded", "not a block left below databases, bus and logs", on_disk.database_full, on_disk.embedded_whole),
    Fault("full-bus-disk", "embedded", "not a block left below the bus", on_disk.bus_full, on_disk.embedded_bus),
    Fault("full-postgres-disk", "kafka", "not a block left below PostgreSQL", on_disk.database_full, on_disk.below_postgres),
    Fault("full-kafka-disk", "kafka", "not a block left below the broker", on_disk.bus_full, on_disk.below_kafka),
    Fault("read-only-disk", "embedded", "databases, bus and logs on a disk that failed", on_disk.read_only, on_disk.embedded_whole),
    Fault("read-only-postgres-disk", "kafka", "PostgreSQL on a disk that failed", on_disk.read_only, on_disk.below_postgres),
    Fault("read-only-kafka-disk", "kafka", "the broker on a disk that failed", on_disk.read_only, on_disk.below_kafka),
    Fault("postgres-away", "kafka", "PostgreSQL killed, restarted, and stopped for a minute", on_servers.postgres_away),
    Fault("kafka-away", "kafka", "Kafka stopped for ten minutes", on_servers.kafka_away),
    Fault("broker-lost", "kafka", "of three brokers the one that leads most is killed, twice", on_servers.broker_lost, three_brokers),
    Fault("slow-database", "kafka", "PostgreSQL behind a slow, thin line", on_hosts.database_slow, on_hosts.slow_link),
    Fault("locked-database", "embedded", "another process holds SQLite's write lock for 3 to 15 s", on_hosts.database_locked),
    Fault("clock-step", "embedded", "the host's clock: 2 h ahead, 3 h back, 1 h ahead", on_hosts.clock_stepped, on_hosts.stepped_host),
    Fault("clock-step-servers", "kafka", "likewise, database and broker on other hosts", on_hosts.clock_stepped, on_hosts.stepped_host),
    Fault("rebalance-storm", "kafka", "for a minute replicas join and leave, cleanly and by SIGKILL", on_servers.rebalance_storm),
)
FAULTS = {fault.name: fault for fault in _ALL}
