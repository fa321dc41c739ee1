"""Spans across the bus: what a traced event causes, and what becomes of its spans when it cannot be handled."""

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from shared.bus.transport import BusRecord
from shared.contracts.base import REGISTRY
from shared.db.outbox import outbox_state
from shared.settings import ServiceSettings
from shared.telemetry import bind_trace, unbind_trace
from shared.tracing import Tracing
from tests.collector import Collector, collecting
from tests.shared.kernel_rig import MoneyMoved
from tests.shared.test_pipeline import TOPIC, Line, line, publish, until

pytestmark = pytest.mark.anyio

TRACE, SPAN = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"


@pytest.fixture(autouse=True)
def _known_event(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(REGISTRY, "money.moved.v1", MoneyMoved)


@asynccontextmanager
async def told(folder: Path, collector: Collector) -> AsyncIterator[Line]:
    """A ledger and its mirror that tell everything of the traces that they are given, and draw nothing."""
    tracing = Tracing("ledger")
    tracing.start(ServiceSettings(env="dev", data_dir=folder, trace_url=collector.url, trace_ratio=0))
    urls = [f"sqlite+aiosqlite:///{folder / name}.db" for name in ("source", "mirror")]
    async with line(urls[0], urls[1], f"embedded:{folder / 'bus'}", folder / "locks", tracing) as town:
        yield town
        await town.settle()
    await tracing.stop()


async def publish_in(town: Line, trace: str, account: str, amount: int) -> None:
    tokens = bind_trace(f"00-{trace}-{SPAN}-01")
    await publish(town, account, amount)
    unbind_trace(tokens)


async def test_an_event_is_handled_under_the_command_that_decided_it(tmp_path: Path) -> None:
    account = uuid.uuid4().hex
    with collecting() as collector:
        async with told(tmp_path, collector) as town:
            await publish(town, uuid.uuid4().hex, 1)
            await publish_in(town, TRACE, account, 1)
    assert {span.trace for span in collector.spans} == {TRACE}
    decided = collector.one("command _Announce")
    sent, handled = collector.one("send money.moved.v1"), collector.one("process money.moved.v1")
    assert (decided.parent, sent.parent, handled.parent) == (SPAN, decided.id, decided.id)
    assert sent.said["messaging.message.id"] == handled.said["messaging.message.id"]
    (effect,) = collector.children(handled)
    assert (effect.name, effect.said["bihuan.door"], effect.said["bihuan.outcome"]) == ("command Mirror", "bus", "200")
    assert handled.began <= effect.began <= effect.ended <= handled.ended
    assert not any(account in span.text for span in collector.spans)


async def test_an_event_that_is_parked_is_told_as_a_failure_and_so_is_every_try(tmp_path: Path) -> None:
    account = uuid.uuid4().hex
    with collecting() as collector:
        async with told(tmp_path, collector) as town:
            await publish_in(town, TRACE, account, 13)
    handled = collector.one("process money.moved.v1")
    assert (handled.failed, handled.said["error.type"]) == (True, "parked")
    tries = collector.named("command Mirror")
    assert [(one.failed, one.said["bihuan.outcome"], one.parent) for one in tries] == [(True, "ZeroDivisionError", handled.id)] * 3
    # its copy on the topic of dead letters hangs on the event's own context
    assert collector.one("send dead_letter").parent == collector.one("command _Announce").id
    assert not any("a defect" in span.text for span in collector.spans)


async def test_what_is_no_trace_context_is_parked_with_its_event_and_stops_no_relay(tmp_path: Path) -> None:
    headers = {
        "ce_specversion": "1.0",
        "ce_source": "/bihuan/ledger",
        "ce_time": "2026-11-23T04:00:00Z",
        "content-type": "application/json",
        "ce_type": "money.moved.v1",
        "ce_id": uuid.uuid4().hex,
        "traceparent": "00-nonsense-01",
    }

    with collecting() as collector:
        async with told(tmp_path, collector) as town:
            await town.transport.publish([BusRecord(TOPIC, uuid.uuid4().hex, b"\xff", headers)])
            await town.settle()

            async def relayed() -> bool:
                return len(await town.letters.all()) == 1 and (await outbox_state(town.mirror.database))[0] == 0

            await until(relayed)
    assert collector.spans == []


async def test_events_of_several_traces_in_one_batch_stay_apart(tmp_path: Path) -> None:
    traces = [uuid.uuid4().hex for _ in range(4)]
    with collecting() as collector:
        async with told(tmp_path, collector) as town:
            for trace in traces:
                await publish_in(town, trace, uuid.uuid4().hex, 1)
    handled = collector.named("process money.moved.v1")
    assert sorted(span.trace for span in handled) == sorted(traces)
    for span in handled:
        (effect,) = collector.children(span)
        assert effect.trace == span.trace
        assert {link[0] for link in effect.links} <= {batch.trace for batch in collector.named("batch")}
