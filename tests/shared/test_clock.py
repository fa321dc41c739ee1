"""The simulated clock: shared by processes, moved by one director through all services, in the order of due times."""

import asyncio
import heapq
import multiprocessing
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from shared.clock import PeerStatus, SimulatedClock, SystemClock, open_clock
from shared.clock_peers import ClockDirector, ClockPeerSilent, ClockRuns, ClockUnsettled
from shared.http import Http
from shared.problems import Invalid, NotAuthenticated, NotFound
from shared.secrets import development_key, signed_headers
from tests.shared.receiver import receiver

pytestmark = pytest.mark.anyio

START = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


async def until(holds: Callable[[], bool]) -> None:
    while True:
        if holds():
            return
        await asyncio.sleep(0.001)


@dataclass
class Town:
    """What the toy services have in common: the log of what happened, and events on their way."""

    happened: list[tuple[datetime, datetime, str]] = field(default_factory=list)
    """(what the clock showed, own time, what)"""


class ToyService:
    """A service of timers: firing one may set more of them and may send an event that a sibling takes in a moment later."""

    def __init__(self, town: Town, clock: SimulatedClock, *, on_timer: Callable[["ToyService", datetime, str], None] | None = None) -> None:
        self.town = town
        self.clock = clock
        self.on_timer = on_timer
        self.timers: list[tuple[datetime, str]] = []
        self.inbox: list[tuple[datetime, str]] = []
        self.outbox = 0
        self.activity = 0
        self.tasks: set[asyncio.Task[None]] = set()

    def set_timer(self, due: datetime, name: str) -> None:
        heapq.heappush(self.timers, (due, name))

    def send(self, other: "ToyService", what: str) -> None:
        """An event: first in the outbox, a moment later at the other's consumer, a moment later its effect."""
        self.outbox += 1
        task = asyncio.get_running_loop().create_task(self._relay(other, what))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _relay(self, other: "ToyService", what: str) -> None:
        await asyncio.sleep(0.003)
        other.inbox.append((self.clock.now(), what))
        self.outbox -= 1
        self.activity += 1
        await asyncio.sleep(0.003)
        now, name = other.inbox.pop()
        other.town.happened.append((other.clock.now(), now, name))
        other.activity += 1

    async def status(self) -> PeerStatus:
        return PeerStatus(self.outbox, False, len(self.inbox), self.timers[0][0] if self.timers else None, self.activity)

    async def fire_until(self, at: datetime) -> int:
        ready = []
        while self.timers and self.timers[0][0] <= at:
            ready.append(heapq.heappop(self.timers))
        for due, name in ready:
            self.town.happened.append((self.clock.now(), due, name))
            self.activity += 1
            if self.on_timer is not None:
                self.on_timer(self, due, name)
        return len(ready)

    async def wait_quiet(self, timeout: float) -> None:
        await until(lambda: not self.outbox and not self.inbox)


@asynccontextmanager
async def seated(data_dir: Path, clock: SimulatedClock, **services: ToyService) -> AsyncIterator[ClockDirector]:
    """All services of one process, each with its director; the first one is asked."""
    async with Http() as http:
        directors = [ClockDirector(clock, data_dir, http, patience=0.3) for _ in services]
        for director, (name, service) in zip(directors, services.items(), strict=True):
            director.join(name, f"http://127.0.0.1:1/{name}", service)
        try:
            yield directors[0]
        finally:
            for director in directors:
                director.leave()


def test_without_a_start_time_the_clock_is_real(tmp_path: Path) -> None:
    before = datetime.now(UTC)
    assert before <= SystemClock().now() <= datetime.now(UTC)
    assert isinstance(open_clock(tmp_path, None), SystemClock)
    assert list(tmp_path.iterdir()) == []


def test_the_later_of_start_and_stored_time_holds_after_a_restart(tmp_path: Path) -> None:
    first = SimulatedClock(tmp_path, at(0))
    first.set(at(90))
    first.close()
    assert SimulatedClock(tmp_path, at(0)).now() == at(90)
    assert SimulatedClock(tmp_path, at(120)).now() == at(120)


def test_the_clock_stands_still_and_never_goes_backwards(tmp_path: Path) -> None:
    clock = SimulatedClock(tmp_path, at(5))
    assert clock.now() == clock.now() == at(5)
    with pytest.raises(ValueError, match="backwards"):
        clock.set(at(4))
    with pytest.raises(ValueError, match="without zone"):
        SimulatedClock(tmp_path, datetime(2026, 1, 1))  # noqa: DTZ001  # the point of the test


def test_a_move_is_seen_by_another_process_and_survives_its_kill(tmp_path: Path) -> None:
    clock = SimulatedClock(tmp_path, at(0))
    code = (
        "import os, signal, sys; from datetime import *; from pathlib import Path; from shared.clock import SimulatedClock\n"
        "clock = SimulatedClock(Path(sys.argv[1]), datetime(2026, 11, 23, tzinfo=UTC)); clock.set(clock.now() + timedelta(hours=1))\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert clock.now() == at(60)


async def test_timers_of_all_services_fire_in_order_each_at_its_own_time(tmp_path: Path) -> None:
    clock, town = SimulatedClock(tmp_path, at(0)), Town()
    one, two = ToyService(town, clock), ToyService(town, clock)
    for minute in (30, 10, 50, 200):
        one.set_timer(at(minute), f"one {minute}")
    for minute in (20, 50, 5):
        two.set_timer(at(minute), f"two {minute}")
    async with seated(tmp_path, clock, intake=one, dispatch=two) as director:
        assert await director.move({"advance_seconds": 3600}) == {"now": "2026-11-23T01:00:00.000000Z"}
    # at equal times in the order of the services' names
    assert [what for _, _, what in town.happened] == ["two 5", "one 10", "two 20", "one 30", "two 50", "one 50"]
    assert all(shown == due for shown, due, _ in town.happened)
    assert clock.now() == at(60)
    assert one.timers == [(at(200), "one 200")]


async def test_what_a_timer_sets_off_in_a_sibling_happens_before_the_next_timer(tmp_path: Path) -> None:
    clock, town = SimulatedClock(tmp_path, at(0)), Town()
    two = ToyService(town, clock)

    def on_timer(service: ToyService, due: datetime, name: str) -> None:
        service.send(two, f"effect of {name}")
        if name == "first":
            service.set_timer(due, "at once")
            service.set_timer(due + timedelta(minutes=1), "soon")

    one = ToyService(town, clock, on_timer=on_timer)
    one.set_timer(at(10), "first")
    two.set_timer(at(10.5), "between")
    async with seated(tmp_path, clock, one=one, two=two) as director:
        await director.move({"now": "2026-11-23T09:00:00+08:00"})
    assert [what for _, _, what in town.happened] == [
        "first", "effect of first", "at once", "effect of at once", "between", "soon", "effect of soon"
    ]  # fmt: skip
    assert all(shown == own for shown, own, _ in town.happened)


async def test_a_timer_that_was_due_while_its_service_was_away_keeps_its_own_time(tmp_path: Path) -> None:
    clock, town = SimulatedClock(tmp_path, at(60)), Town()
    one = ToyService(town, clock)
    one.set_timer(at(10), "late")
    async with seated(tmp_path, clock, one=one) as director:
        await director.move({"advance_seconds": 0})
    assert town.happened == [(at(60), at(10), "late")]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"advance_seconds": -1}, "/advance_seconds"),
        ({"advance_seconds": True}, "/advance_seconds"),
        ({"advance_seconds": float("nan")}, "/advance_seconds"),
        ({"advance_seconds": 1e10}, "/advance_seconds"),
        ({"advance_seconds": "60"}, "/advance_seconds"),
        ({"now": "2026-11-22T23:59:59Z"}, "/now"),
        ({"now": "2026-11-24T00:00:00"}, "/now"),
        ({"now": "tomorrow"}, "/now"),
        ({"now": 5}, "/now"),
        ({"now": "2026-11-24T00:00:00Z", "advance_seconds": 1}, ""),
        ({}, ""),
        ([], ""),
        ({"hours": 1}, ""),
    ],
)
async def test_a_wrong_or_backward_move_is_refused_with_its_place(tmp_path: Path, body: Any, pointer: str) -> None:
    clock = SimulatedClock(tmp_path, at(0))
    async with seated(tmp_path, clock, one=ToyService(Town(), clock)) as director:
        with pytest.raises(Invalid) as refused:
            await director.move(body)
    assert refused.value.extra["errors"][0]["pointer"] == pointer  # type: ignore[index]
    assert clock.now() == at(0)


async def test_real_time_cannot_be_moved_and_takes_no_seat(tmp_path: Path) -> None:
    async with Http() as http:
        director = ClockDirector(SystemClock(), tmp_path, http)
        director.join("one", "http://127.0.0.1:1", ToyService(Town(), SimulatedClock(tmp_path / "other", at(0))))
        with pytest.raises(ClockRuns):
            await director.move({"advance_seconds": 1})
        director.leave()
    assert not (tmp_path / "clock").exists()


async def test_two_moves_at_once_follow_each_other(tmp_path: Path) -> None:
    clock, town = SimulatedClock(tmp_path, at(0)), Town()
    one, two = ToyService(town, clock), ToyService(town, clock)
    for minute in range(1, 40):
        one.set_timer(at(minute), str(minute))
    async with seated(tmp_path, clock, one=one, two=two) as director, Http() as http:
        other = ClockDirector(clock, tmp_path, http, patience=0.3)
        await asyncio.gather(director.move({"advance_seconds": 1200}), other.move({"advance_seconds": 1200}))
    assert clock.now() == at(40)
    assert [int(what) for _, _, what in town.happened] == list(range(1, 40))


async def test_a_service_that_never_comes_to_rest_is_named(tmp_path: Path) -> None:
    clock = SimulatedClock(tmp_path, at(0))
    stuck = ToyService(Town(), clock)

    async def impatient(timeout: float) -> None:
        await asyncio.sleep(min(timeout, 0.05))

    stuck.wait_quiet = impatient  # type: ignore[method-assign]
    stuck.outbox = 3
    async with seated(tmp_path, clock, stuck=stuck, fine=ToyService(Town(), clock)) as director:
        with pytest.raises(ClockUnsettled) as refused:
            await director.move({"advance_seconds": 60})
    (waiting,) = refused.value.extra["waiting"]  # type: ignore[misc]
    assert (waiting["service"], waiting["outbox_rows"]) == ("stuck", 3)
    assert clock.now() == at(0)


async def test_a_dead_peer_is_forgotten_and_a_silent_one_is_named(tmp_path: Path) -> None:
    clock = SimulatedClock(tmp_path, at(0))
    code = (
        "import asyncio, sys; from datetime import *; from pathlib import Path\n"
        "from shared.clock import SimulatedClock; from shared.clock_peers import ClockDirector; from shared.http import Http\n"
        "async def main():\n"
        "    folder = Path(sys.argv[1])\n"
        "    clock = SimulatedClock(folder, datetime(2026, 11, 23, tzinfo=UTC))\n"
        "    ClockDirector(clock, folder, Http()).join('mute', 'http://127.0.0.1:9', object())\n"
        "    print('ready', flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "asyncio.run(main())"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, str(tmp_path), stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    try:
        assert await process.stdout.readline() == b"ready\n"
        async with seated(tmp_path, clock, one=ToyService(Town(), clock)) as director:
            with pytest.raises(ClockPeerSilent) as refused:
                await director.move({"advance_seconds": 60})
            assert refused.value.extra["service"] == "mute"
            assert clock.now() == at(0)
            process.kill()
            await process.wait()
            assert await director.move({"advance_seconds": 60}) == {"now": "2026-11-23T00:01:00.000000Z"}
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert list((tmp_path / "clock" / "peers").glob("*mute*")) == []


async def test_peers_of_other_processes_are_moved_by_signed_calls(tmp_path: Path) -> None:
    clock, town = SimulatedClock(tmp_path, at(0)), Town()
    here, there = ToyService(town, clock), ToyService(town, clock)
    here.set_timer(at(1), "here 1")
    here.set_timer(at(3), "here 3")
    there.set_timer(at(2), "there 2")
    async with Http() as http:
        far = ClockDirector(clock, tmp_path, http)

        async def receive(path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
            return await far.answer(path.rsplit("/", 1)[1], headers, body)

        async with receiver(receive) as url, seated(tmp_path, clock, here=here) as director:
            context = multiprocessing.get_context("spawn")
            seat = context.Process(target=hold_seat, args=(str(tmp_path), url), daemon=True)
            far._peer = there
            seat.start()
            try:
                async with asyncio.timeout(20):
                    await until(lambda: bool(list((tmp_path / "clock" / "peers").glob("there*"))))
                await director.move({"advance_seconds": 300})
            finally:
                seat.kill()
                seat.join()
    assert [what for _, _, what in town.happened] == ["here 1", "there 2", "here 3"]


def hold_seat(folder: str, url: str) -> None:
    """Takes the seat of `there` in a process of its own, so that only HTTP reaches it."""

    async def hold() -> None:
        clock = SimulatedClock(Path(folder), START)
        ClockDirector(clock, Path(folder), Http()).join("there", url, ToyService(Town(), clock))
        await asyncio.sleep(60)

    asyncio.run(hold())


async def test_an_unsigned_or_foreign_call_is_refused(tmp_path: Path) -> None:
    clock = SimulatedClock(tmp_path, at(0))
    async with Http() as http:
        director = ClockDirector(clock, tmp_path, http)
        director.join("one", "http://127.0.0.1:1", ToyService(Town(), clock))
        body = b'{"action":"status"}'
        for headers in ({}, signed_headers("clock", "wrong", body), signed_headers("clock", development_key(tmp_path).hex(), body)):
            with pytest.raises(NotAuthenticated):
                await director.answer("status", {name.lower(): value for name, value in headers.items()}, body)
        right = {name.lower(): value for name, value in signed_headers("clock", director._key, body).items()}
        assert (await director.answer("status", right, body))[0] == 200
        with pytest.raises(NotFound):
            await director.answer("fire", right, body)
        director.leave()


async def test_a_day_of_two_thousand_timers_passes_in_their_order(tmp_path: Path) -> None:
    clock, town = SimulatedClock(tmp_path, at(0)), Town()
    services = {name: ToyService(town, clock) for name in ("intake", "dispatch", "inspection", "evaluation")}
    for number in range(2000):
        services[list(services)[number % 4]].set_timer(START + timedelta(seconds=43 * number), str(number))
    async with seated(tmp_path, clock, **services) as director:
        await director.move({"advance_seconds": 86400})
    assert [int(what) for _, _, what in town.happened] == list(range(2000))
