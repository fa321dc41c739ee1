"""Recomputes everything that the rates count from the topic alone, offset 0 on, and compares it with the database.

    python -m services.evaluation.recompute

Exit code 0: the same, bit for bit; 1: it prints which rounds differ and in what; 2: database or bus cannot be read. Nothing is written.
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterable

from services.evaluation.models import Tally, metadata
from services.evaluation.rules import Parameters
from services.evaluation.rules_rates import recompute
from services.evaluation.settings import EvaluationSettings
from services.evaluation.store import all_tallies
from shared.bus.connect import open_transport
from shared.bus.transport import BusError, Transport
from shared.contracts.asyncapi import TOPIC
from shared.contracts.base import Event
from shared.contracts.cloudevents import Malformed, UnknownType, decode
from shared.db.engine import Database, DatabaseAddress
from shared.problems import Busy
from shared.town import Town, load_town

_OWN = frozenset(Tally.model_fields) - {"version"}


async def read_events(transport: Transport) -> AsyncIterator[Event]:
    """Every event of the topic in order per key, each once; what cannot be read counts nothing, as it did when it was consumed."""
    seen: set[str] = set()
    async for message in transport.read(TOPIC):
        try:
            envelope = decode(message.headers, message.key, message.value)
        except (Malformed, UnknownType):
            continue
        if envelope.event_id not in seen:
            seen.add(envelope.event_id)
            yield envelope.event


async def tallies_of_topic(transport: Transport, town: Town) -> list[Tally]:
    """What the topic says of every round."""
    events = [event async for event in read_events(transport)]
    local = town.work_time.local
    return recompute(events, lambda moment: local(moment).date().isoformat(), Parameters.of(town.catalogue))


async def differences(transport: Transport, database: Database, town: Town) -> list[str]:
    """One line per round in which database and topic disagree; empty when every number is the same."""
    return compare(await all_tallies(database), await tallies_of_topic(transport, town))


def compare(stored: Iterable[Tally], computed: Iterable[Tally]) -> list[str]:
    """One line per tally that is missing on either side or differs; versions are the database's own affair."""
    left, right = {each.id: each for each in stored}, {each.id: each for each in computed}
    lines = [f"{id_}: only in the database" for id_ in sorted(left.keys() - right.keys())]
    lines += [f"{id_}: only in the topic" for id_ in sorted(right.keys() - left.keys())]
    for id_ in sorted(left.keys() & right.keys()):
        one, other = left[id_].values(), right[id_].values()
        names = sorted(name for name in _OWN if one[name] != other[name])
        if names:
            lines.append(f"{id_}: {', '.join(names)}")
    return lines


async def main() -> int:
    settings = EvaluationSettings()
    town = load_town(settings.preset, settings.notices_file())
    transport = open_transport(settings.bus_address(), client_id="bihuan-evaluation-recompute")
    database = Database(DatabaseAddress.of("evaluation", settings.database_address("evaluation")), metadata)
    try:
        await transport.start()
        lines = await differences(transport, database, town)
    except (BusError, Busy, OSError) as fault:
        sys.stderr.write(f"无法读取数据库或总线：{fault}\n")
        return 2
    finally:
        await transport.stop()
        await database.close()
    sys.stdout.write("\n".join(lines or ["全部一致。"]) + "\n")
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
