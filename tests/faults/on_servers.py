"""Faults of the servers and of the group: a database or a broker away, one of three brokers lost, members that come and go."""

import asyncio
import os
import random
import signal
import time
from collections import Counter

from aiokafka.admin import AIOKafkaAdminClient

from shared.contracts.asyncapi import TOPIC
from tests.faults.stage import Stage, resident_megabytes
from tests.soak.system import SERVICES, System

AWAY_SECONDS = float(os.environ.get("BIHUAN_FAULTS_AWAY", "600"))
"""How long the broker is stopped."""
DATABASE_AWAY_SECONDS = 60.0
STORM_SECONDS = 60.0
MOST_GROWTH = 60.0
"""MB that a service may grow by while the broker is away: what waits stands in the outbox, not in memory."""


async def postgres_away(stage: Stage) -> None:
    """A crash, a restart with open connections ended, a minute without any database."""
    postgres = stage.system.servers["postgres"]
    stage.during("killed")
    await asyncio.to_thread(postgres.kill)
    await asyncio.to_thread(postgres.start)
    stage.facts["ready_after_crash_seconds"] = await stage.until_ready()
    await asyncio.sleep(5)
    stage.during("restarted")
    await asyncio.to_thread(postgres.restart)
    stage.facts["ready_after_restart_seconds"] = await stage.until_ready()
    await asyncio.sleep(5)
    await asyncio.to_thread(postgres.stop)
    seen = stage.during("away")
    await asyncio.sleep(DATABASE_AWAY_SECONDS)
    stage.expect(seen.acknowledged <= 1, "something was acknowledged without a database")
    stage.expect(seen.ready["intake 503"] >= DATABASE_AWAY_SECONDS / 4, "intake did not say that it is not ready")
    stage.expect(not any("500" in key for key in seen.reads), f"reading answered {dict(seen.reads)}")
    await asyncio.to_thread(postgres.start)
    stage.facts["ready_after_outage_seconds"] = await stage.until_ready()
    stage.expect(stage.facts["ready_after_outage_seconds"] < 10, "not ready within ten seconds after the outage")


async def kafka_away(stage: Stage) -> None:
    """Taking in goes on for as long as it lasts; the services' memory stays where it is."""
    before = {service: resident_megabytes(stage.system.processes[service].pid) for service in SERVICES}
    await asyncio.to_thread(stage.system.kill, "kafka")
    seen = stage.during("away")
    stage.ledger.pause = 1.0  # it is long: what comes in has to be counted one by one afterwards
    await asyncio.sleep(AWAY_SECONDS)
    growth = {service: resident_megabytes(stage.system.processes[service].pid) - before[service] for service in SERVICES}
    stage.facts["megabytes_grown"] = {service: round(megabytes, 1) for service, megabytes in growth.items()}
    stage.expect(max(growth.values()) < MOST_GROWTH, f"memory grew by {growth}")
    stage.expect(seen.acknowledged > AWAY_SECONDS, "intake did not go on without a broker")
    stage.expect(set(seen.ready) <= {f"{service} 200" for service in SERVICES}, f"a broker that is away counted: {dict(seen.ready)}")
    await asyncio.to_thread(stage.system.restart, "kafka")


async def broker_lost(stage: Stage) -> None:
    """The broker that leads most partitions of the topic is killed; what it led is led by another, and nobody waits for it."""
    lost = []
    for round_ in ("first", "second"):
        name = await _leading_most(stage.system)
        lost.append(name)
        seen = stage.during(f"{round_} lost")
        await asyncio.to_thread(stage.system.kill, name)
        published = await _handled(stage)
        await asyncio.sleep(20)
        stage.expect(await _handled(stage) > published, f"without {name} nothing went on")
        stage.expect(seen.acknowledged > 0, f"without {name} nothing was acknowledged")
        stage.during(f"{round_} back")
        await asyncio.to_thread(stage.system.restart, name)
        await asyncio.sleep(10)
    stage.facts["killed"] = lost


async def _leading_most(system: System) -> str:
    admin = AIOKafkaAdminClient(bootstrap_servers=system.bus_url.removeprefix("kafka://").split(","))
    await admin.start()
    try:
        [topic] = await admin.describe_topics([TOPIC])
    finally:
        await admin.close()
    copies = {len(partition["replicas"]) for partition in topic["partitions"]}
    if copies != {3}:
        raise RuntimeError(f"the topic's partitions have {copies} copies")
    node, _ = Counter(partition["leader"] for partition in topic["partitions"]).most_common(1)[0]
    return f"kafka-{node}"


async def _handled(stage: Stage) -> int:
    """Cases that went the whole way, over the bus."""
    return len(stage.ledger.handled)


REPLICATED = ("dispatch", "evaluation", "intake")


async def rebalance_storm(stage: Stage) -> None:
    """Replicas of three services start and end all the time, by SIGTERM and SIGKILL, now and then while they still start."""
    dice = random.Random(20261122)
    system = stage.system
    stage.during("storm")
    until = time.monotonic() + STORM_SECONDS
    changes: Counter[str] = Counter()
    names = [f"{service}-{number}" for service in REPLICATED for number in (2, 3)]
    while time.monotonic() < until:
        name = dice.choice(names)
        process = system.processes.get(name)
        if process is None or process.poll() is not None:
            system.start(name)
            changes["joined"] += 1
        else:
            how = dice.choice((signal.SIGTERM, signal.SIGKILL))
            process.send_signal(how)
            changes[how.name] += 1
            await asyncio.to_thread(process.wait)
        await asyncio.sleep(dice.uniform(0.2, 2.0))
    for name in names:
        process = system.processes.pop(name, None)
        if process is not None and process.poll() is None:
            process.kill()
            await asyncio.to_thread(process.wait)
    stage.facts["changes"] = dict(changes)
    stage.facts["ready_seconds"] = await stage.until_ready()
