"""The play: the town's clock goes on from tick to tick, and at each everybody does what is due."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from deploy.demo.answers import READER, ask_reporters, call_about_delays, delays_to_call_about, verify
from deploy.demo.client import Client
from deploy.demo.desk import corrections_due, joins_due, send, work_at_desks
from deploy.demo.enterprises import Inspections
from deploy.demo.field import OPEN, work_in_field
from deploy.demo.offline import come_back, prepare_to_leave
from deploy.demo.screen import Screen
from deploy.demo.story import Report, at
from deploy.demo.world import DISPATCHER, REGISTRARS, World, together

START = at(7, 30)
LAST_DAY = 25
LATER_HOURS = (8.5, 10.0, 12.0, 14.5, 16.5, 18.5, 20.5)
LATE_HOURS = (9.0, 11.5, 14.5, 17.5)
BUSY_DAYS = 3
SATURDAY = 5
WATCHED = "handled"


def ticks() -> Iterator[datetime]:
    """Every quarter of an hour on the day itself, then some times of each working day."""
    moment = START
    while moment <= at(20):
        yield moment
        moment += timedelta(minutes=15)
    yield from (at(20, 30), at(21), at(21, 30), at(22), at(22, 30), at(23), at(24), at(25))
    for day in range(1, LAST_DAY + 1):
        if at(0, day=day).weekday() < SATURDAY:
            for hour in LATER_HOURS if day <= BUSY_DAYS else LATE_HOURS:
                yield at(0, day=day) + timedelta(hours=hour)


@dataclass(slots=True)
class Play:
    """`shown_share` of the way: half for the day itself, half for what follows."""

    world: World
    inspections: Inspections
    reports: list[Report]
    screen: Screen
    came: int = 0


async def play(client: Client, reports: list[Report], screen: Screen) -> Play:
    """Plays the whole story; ends when everything is closed, escalated or lawfully waiting, or the last day is over."""
    moments = list(ticks())
    world = World(client, {report.key: report for report in reports}, START, moments[1])
    await world.load_staff()
    act = Play(world, Inspections(), reports, screen)
    for number, moment in enumerate(moments[:-1]):
        world.now, world.after = moment, moments[number + 1]
        await client.move_clock(to=moment.isoformat())
        open_ones = await _tick(act)
        share = len(world.sent) / len(reports) * 0.6 + (0.4 * number / len(moments))
        screen.progress(share, f"{moment:%m-%d %H:%M} 上报{len(world.sent)}/{len(reports)} 在办{open_ones} 请求{client.requests}")
        if not open_ones and moment > reports[-1].at and act.inspections.complete and await _nothing_left(act):
            break
    await client.move_clock()
    screen.progress(1.0, f"{world.now:%m-%d %H:%M} 演示结束")
    return act


async def _tick(act: Play) -> int:
    """One moment of everybody; how much is in hand.

    All of them decide by what stood there when the clock had come to rest, so that the outcome does not hang on who is quicker.
    """
    world, client = act.world, act.world.client
    await prepare_to_leave(world)
    await come_back(world)
    waiting, rows, checks, ratings = await asyncio.gather(
        client.pages(REGISTRARS[0], "/intake/v1/reports", status="in_review"),
        client.pages(DISPATCHER, "/dispatch/v1/assignments", status=list(OPEN)),
        client.pages(READER, "/evaluation/v1/evaluations", status="awaiting_check"),
        client.pages(READER, "/evaluation/v1/evaluations", status="awaiting_rating"),
    )
    joins, corrections = joins_due(world), corrections_due(world)
    delays = delays_to_call_about(world, checks)
    touched = {one.case_id for one in (*joins, *corrections)} | {row["case_id"] for row in delays}
    new = [report for report in act.reports[act.came :] if report.at <= world.now]
    act.came += len(new)
    await together(
        [
            send(world, new),
            work_at_desks(world, waiting, joins, corrections),
            work_in_field(world, [row for row in rows if row["case_id"] not in touched]),
            verify(world, checks),
            call_about_delays(world, delays),
            ask_reporters(world, ratings),
            act.inspections.go_on(world),
        ]
    )
    watched = [row for row in rows if not (row["person"] or "").startswith("supervisor")]
    return len(waiting) + len(watched) + len(checks) + len(ratings)


async def _nothing_left(act: Play) -> bool:
    """Whether nothing waits between the services or for the enterprises either."""
    client = act.world.client
    await client.move_clock()
    handled = await client.pages(DISPATCHER, "/dispatch/v1/assignments", status=WATCHED)
    rectifications = await client.pages("planner-1", "/inspection/v1/rectifications")
    return not handled and all(row["status"] in ("verified", "failed") for row in rectifications)
