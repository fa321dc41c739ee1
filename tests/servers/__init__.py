"""Real servers for tests, benchmarks and demonstrations: Apache Kafka, PostgreSQL, and librdkafka's mock cluster.

No container engine. A server dies with the process that started it, also when that one is killed.
"""

from tests.servers.kafka import MOCK_PARTITIONS, KafkaServer, MockKafka, kafka_cluster, kafka_libraries
from tests.servers.postgres import PostgresServer, create_database, postgres_binaries
from tests.servers.processes import ServerMissing, SharedServer, free_port

__all__ = [
    "MOCK_PARTITIONS",
    "KafkaServer",
    "MockKafka",
    "PostgresServer",
    "ServerMissing",
    "SharedServer",
    "create_database",
    "free_port",
    "kafka_cluster",
    "kafka_libraries",
    "postgres_binaries",
]
