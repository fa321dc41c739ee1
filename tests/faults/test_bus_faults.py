"""What is left of the bus when its processes are killed: every acknowledged record, once in the log, in order per key."""

import asyncio
import json
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from shared.bus.embedded import EmbeddedTransport
from shared.bus.kafka import KafkaTransport
from shared.bus.transport import BusRecord, Message, Subscription, Transport, TransportUnavailable
from shared.ids import new_id
from tests.servers import KafkaServer, ServerMissing

pytestmark = pytest.mark.anyio

PARTITIONS = 4
KILLS = 20
TOPIC = "bihuan.events"

PUBLISHER = """
import asyncio, sys
from pathlib import Path
from shared.bus.embedded import EmbeddedTransport
from shared.bus.transport import BusRecord

async def main(directory, name, begin):
    bus = EmbeddedTransport(Path(directory))
    await bus.start()
    number = begin
    while True:
        batch = [
            BusRecord("bihuan.events", f"{name}-{n % 7}", str(n).encode(), {"ce_id": f"{name}.{n}"})
            for n in range(number, number + 10)
        ]
        await bus.publish(batch)
        number += len(batch)
        # Only what this line says counts as acknowledged.
        sys.stdout.write(f"{number}\\n")
        sys.stdout.flush()

asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
"""

CONSUMER = """
import asyncio, sqlite3, sys
from pathlib import Path
from shared.bus.embedded import EmbeddedTransport

async def main(directory, name, effects):
    bus = EmbeddedTransport(Path(directory))
    await bus.start()
    subscription = await bus.subscribe("effects", name, "bihuan.events")
    database = sqlite3.connect(effects, isolation_level=None, timeout=30)
    while True:
        for partition, messages in (await subscription.poll(50, 1.0)).items():
            database.execute("BEGIN IMMEDIATE")
            database.executemany(
                "INSERT OR IGNORE INTO effect (event_id, key, partition, number) VALUES (?, ?, ?, ?)",
                [(m.headers["ce_id"], m.key, partition, int(m.value)) for m in messages],
            )
            database.execute("COMMIT")
            await subscription.commit({partition: messages[-1].offset + 1})

asyncio.run(main(*sys.argv[1:]))
"""


class Process:
    """A child that runs a script and is killed without warning."""

    def __init__(self, script: str, *arguments: str) -> None:
        self._child = subprocess.Popen([sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, text=True)

    def kill(self) -> list[str]:
        """SIGKILL; the whole lines that it had written."""
        self._child.send_signal(signal.SIGKILL)
        output, _ = self._child.communicate()
        return output.splitlines() if output.endswith("\n") else output.splitlines()[:-1]

    @property
    def alive(self) -> bool:
        return self._child.poll() is None


async def prepare(directory: Path) -> None:
    bus = EmbeddedTransport(directory)
    await bus.start()
    await bus.ensure_topics({TOPIC: PARTITIONS})
    await bus.stop()


async def everything(directory: Path) -> list[Message]:
    bus = EmbeddedTransport(directory)
    await bus.start()
    try:
        return [message async for message in bus.read(TOPIC)]
    finally:
        await bus.stop()


def numbers_by_key(messages: list[Message]) -> dict[str, list[int]]:
    numbers: dict[str, list[int]] = {}
    for message in messages:
        numbers.setdefault(message.key, []).append(int(message.value))
    return numbers


async def test_killed_publishers_lose_double_and_reorder_nothing(tmp_path: Path) -> None:
    await prepare(tmp_path)
    chance = random.Random(7)
    acknowledged = {"a": 0, "b": 0}
    running = {name: Process(PUBLISHER, str(tmp_path), name, "0") for name in acknowledged}
    for _ in range(KILLS // 2):
        await asyncio.sleep(0.5 + chance.random() * 0.3)
        for name, process in running.items():
            assert process.alive
            # A publisher that starts again repeats from the last acknowledgement that it knows of.
            acknowledged[name] = max([acknowledged[name], *map(int, process.kill())])
            running[name] = Process(PUBLISHER, str(tmp_path), name, str(acknowledged[name]))
    for name, process in running.items():
        acknowledged[name] = max([acknowledged[name], *map(int, process.kill())])

    messages = await everything(tmp_path)
    ids = [message.headers["ce_id"] for message in messages]
    assert len(ids) == len(set(ids))
    assert {f"{name}.{n}" for name, count in acknowledged.items() for n in range(count)} <= set(ids)
    assert min(acknowledged.values()) > 100
    for numbers in numbers_by_key(messages).values():
        assert numbers == sorted(numbers)
    for partition in range(PARTITIONS):
        offsets = [message.offset for message in messages if message.partition == partition]
        assert offsets == list(range(len(offsets)))


async def test_killed_consumers_miss_nothing_and_see_every_key_in_order(tmp_path: Path) -> None:
    await prepare(tmp_path)
    effects = tmp_path / "effects.sqlite3"
    with closing(sqlite3.connect(effects)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE effect (seq INTEGER PRIMARY KEY, event_id TEXT UNIQUE, key TEXT, partition INTEGER, number INTEGER)")
    chance = random.Random(11)
    bus = EmbeddedTransport(tmp_path)
    await bus.start()
    running = {name: Process(CONSUMER, str(tmp_path), name, str(effects)) for name in ("slot-0", "slot-1")}
    published = 0
    for _ in range(KILLS):
        for _ in range(10):
            await bus.publish(
                [BusRecord(TOPIC, f"case-{n % 13}", str(n).encode(), {"ce_id": str(n)}) for n in range(published, published + 30)]
            )
            published += 30
            await asyncio.sleep(0.02 * chance.random())
        name = chance.choice(sorted(running))
        running[name].kill()
        running[name] = Process(CONSUMER, str(tmp_path), name, str(effects))
    deadline = time.monotonic() + 30
    lag = await bus.lag("effects", TOPIC)
    while any(lag.values()):
        assert time.monotonic() < deadline, lag
        await asyncio.sleep(0.1)
        lag = await bus.lag("effects", TOPIC)
    for process in running.values():
        process.kill()
    await bus.stop()

    with closing(sqlite3.connect(effects)) as database:
        rows = database.execute("SELECT key, number FROM effect ORDER BY seq").fetchall()
    assert sorted(number for _, number in rows) == list(range(published))
    by_key: dict[str, list[int]] = {}
    for key, number in rows:
        by_key.setdefault(key, []).append(number)
    assert all(numbers == sorted(numbers) for numbers in by_key.values())


async def test_a_record_published_twice_is_once_in_the_embedded_log(tmp_path: Path) -> None:
    await prepare(tmp_path)
    bus = EmbeddedTransport(tmp_path)
    await bus.start()
    records = [BusRecord(TOPIC, "case", str(n).encode(), {"ce_id": str(n)}) for n in range(10)]
    await bus.publish(records[:5] + records[:5])
    await bus.publish(records)
    await bus.stop()
    assert [int(message.value) for message in await everything(tmp_path)] == list(range(10))


async def test_a_second_process_under_a_living_name_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.bus.embedded_group.JOIN_SECONDS", 0.2)
    await prepare(tmp_path)
    first, second = EmbeddedTransport(tmp_path), EmbeddedTransport(tmp_path)
    await first.start()
    await second.start()
    await first.subscribe("effects", "slot-0", TOPIC)
    with pytest.raises(TransportUnavailable, match="slot-0"):
        await second.subscribe("effects", "slot-0", TOPIC)
    await first.stop()
    await second.subscribe("effects", "slot-0", TOPIC)
    await second.stop()


async def test_a_directory_that_cannot_be_written_is_said_clearly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    bus = EmbeddedTransport(tmp_path / "file" / "bus")
    with pytest.raises(TransportUnavailable, match=r"cannot be opened in .*file/bus"):
        await bus.start()
    await bus.stop()


async def test_a_file_that_is_no_database_is_said_clearly(tmp_path: Path) -> None:
    (tmp_path / "bus.sqlite3").write_bytes(b"certainly not a database " * 100)
    bus = EmbeddedTransport(tmp_path)
    with pytest.raises(TransportUnavailable, match="not a database"):
        await bus.start()
    await bus.stop()


async def test_a_full_disk_refuses_the_record_and_takes_it_when_there_is_room(tmp_path: Path) -> None:
    await prepare(tmp_path)
    bus = EmbeddedTransport(tmp_path)
    await bus.start()
    await bus.publish([BusRecord(TOPIC, "case", b"before", {"ce_id": "before"})])
    large = BusRecord(TOPIC, "case", bytes(500_000), {"ce_id": "large"})
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # A limit on the size of files is to SQLite what a full disk is: a write that fails in the middle.
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
    try:
        with pytest.raises(TransportUnavailable, match="cannot be written"):
            await bus.publish([large])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    await bus.publish([large])
    await bus.stop()
    assert [message.headers["ce_id"] for message in await everything(tmp_path)] == ["before", "large"]


async def test_long_paths_still_wake_readers_of_another_process(tmp_path: Path) -> None:
    directory = tmp_path / ("long" * 20) / ("path" * 20)
    await prepare(directory)
    publisher, reader = EmbeddedTransport(directory), EmbeddedTransport(directory)
    await publisher.start()
    await reader.start()
    subscription = await reader.subscribe("effects", "slot-0", TOPIC)
    await subscription.poll(1, 0.01)
    waits = []
    for n in range(5):
        polling = asyncio.create_task(subscription.poll(10, 5))
        await asyncio.sleep(0.05)
        begun = time.monotonic()
        await publisher.publish([BusRecord(TOPIC, "case", b"", {"ce_id": str(n)})])
        assert await polling
        waits.append(time.monotonic() - begun)
    assert sorted(waits)[2] < 0.2
    await publisher.stop()
    await reader.stop()


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[KafkaServer]:
    try:
        server = KafkaServer(tmp_path / "kafka")
        server.start()
    except ServerMissing as error:
        if "kafka" in os.environ.get("BIHUAN_TEST_REQUIRE", "").split(","):
            pytest.fail(f"kafka is required and cannot be started: {error}", pytrace=False)
        pytest.skip(f"no kafka: {error}")
    yield server
    server.kill()


async def publish_patiently(bus: Transport, records: list[BusRecord], refused: list[float]) -> None:
    """What the relay does: repeat the very same records until they are acknowledged."""
    while True:
        try:
            await bus.publish(records)
        except TransportUnavailable:
            refused.append(time.monotonic())
            await asyncio.sleep(0.2)
        else:
            return


async def take(subscription: Subscription, seen: dict[str, int], count: int) -> None:
    while len(seen) < count:
        batch = await subscription.poll(100, 0.5)
        for messages in batch.values():
            for message in messages:
                seen.setdefault(message.headers["ce_id"], int(message.value))
        if batch:
            try:
                await subscription.commit({partition: messages[-1].offset + 1 for partition, messages in batch.items()})
            except TransportUnavailable:
                continue


@pytest.mark.kafka
@pytest.mark.slow
async def test_a_killed_broker_loses_nothing_and_everybody_goes_on_after_it_is_back(broker: KafkaServer) -> None:
    bus = KafkaTransport([broker.address], client_id="faults", call_timeout=2.0, session_timeout=10.0)
    await bus.start()
    await bus.ensure_topics({TOPIC: PARTITIONS})
    subscription = await bus.subscribe("effects", "slot-0", TOPIC)
    refused: list[float] = []
    sent: list[BusRecord] = []
    seen: dict[str, int] = {}

    async def publish() -> None:
        for start in range(0, 3000, 50):
            batch = [BusRecord(TOPIC, f"case-{n % 11}", str(n).encode(), {"ce_id": new_id()}) for n in range(start, start + 50)]
            await publish_patiently(bus, batch, refused)
            sent.extend(batch)
            await asyncio.sleep(0.02)

    async with asyncio.timeout(100), asyncio.TaskGroup() as tasks:
        tasks.create_task(publish())
        tasks.create_task(take(subscription, seen, 3000))
        await asyncio.sleep(0.5)
        await asyncio.to_thread(broker.kill)
        await asyncio.sleep(4)
        await asyncio.to_thread(broker.start)

    assert refused
    stored = [message async for message in bus.read(TOPIC)]
    assert {record.headers["ce_id"] for record in sent} == {message.headers["ce_id"] for message in stored}
    first_seen = list({(message.key, int(message.value)): None for message in stored})
    for key in {key for key, _ in first_seen}:
        numbers = [number for of, number in first_seen if of == key]
        assert numbers == sorted(numbers)
    assert len(seen) == 3000
    await bus.stop()


@pytest.mark.kafka
async def test_without_a_broker_every_call_says_so_and_stopping_is_quick(broker: KafkaServer) -> None:
    bus = KafkaTransport([broker.address], client_id="faults", call_timeout=1.0)
    await asyncio.to_thread(broker.kill)
    with pytest.raises(TransportUnavailable):
        await bus.start()
    with pytest.raises(TransportUnavailable):
        await bus.ensure_topics({TOPIC: PARTITIONS})
    with pytest.raises(TransportUnavailable):
        await bus.publish([BusRecord(TOPIC, "case", json.dumps({}).encode(), {"ce_id": "1"})])
    with pytest.raises(TransportUnavailable):
        await bus.subscribe("effects", "slot-0", TOPIC)
    with pytest.raises(TransportUnavailable):
        await bus.lag("effects", TOPIC)
    begun = time.monotonic()
    await bus.stop()
    assert time.monotonic() - begun < 3
    await asyncio.to_thread(broker.start)
    await bus.ensure_topics({TOPIC: PARTITIONS})
    await bus.publish([BusRecord(TOPIC, "case", b"", {"ce_id": "1"})])
    assert len([message async for message in bus.read(TOPIC)]) == 1
    await bus.stop()
