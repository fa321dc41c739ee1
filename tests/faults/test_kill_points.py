"""Guarantees 1 to 4 at named fault points: a process is killed there under load, comes back, and nothing is lost, doubled or disordered."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.town import Town, embedded_town, kafka_town, temporary_directory

ACCOUNTS = 6
TIMES = 12

SOURCE_POINTS = ["lane.decided:3", "lane.before_commit:3", "lane.committed:3", "relay.before_send:2", "relay.sent:2"]
MIRROR_POINTS = ["lane.decided:2", "lane.before_commit:2", "lane.committed:2", "consumer.effects_committed:2"]


@pytest.fixture(scope="module", params=["sqlite+embedded", "postgres+kafka"])
def town(request: pytest.FixtureRequest) -> Iterator[Town]:
    with temporary_directory() as directory:
        if request.param == "sqlite+embedded":
            made = embedded_town(Path(directory))
        else:
            made = kafka_town(Path(directory), request.getfixturevalue("postgres_url"), request.getfixturevalue("kafka_address"))
        made.prepare()
        for name in ("source", "mirror-0"):
            made.start(name)
        yield made
        made.stop()


def accounts() -> list[str]:
    return [uuid.uuid4().hex for _ in range(ACCOUNTS)]


@pytest.mark.parametrize("point", SOURCE_POINTS)
def test_a_source_killed_at_a_point_loses_doubles_and_reorders_nothing(town: Town, point: str) -> None:
    keys = accounts()
    town.stop("source")
    victim = town.start("source", fault=point).wait_ready()
    while victim.returncode is None:
        town.ask(keys, 1)
        victim.pause()
    victim.wait_killed()
    town.start("source").wait_ready()
    town.ask_again()
    town.ask(keys, TIMES)
    town.settle()
    town.check()


@pytest.mark.parametrize("point", MIRROR_POINTS)
def test_a_consumer_killed_at_a_point_has_every_effect_once_and_in_order(town: Town, point: str) -> None:
    keys = accounts()
    town.stop("mirror-0")
    victim = town.start("mirror-0", fault=point).wait_ready()
    while victim.returncode is None:
        town.ask(keys, 1)
        victim.pause()
    victim.wait_killed()
    town.start("mirror-0")
    town.ask(keys, TIMES)
    town.settle()
    town.check()


def test_a_batch_that_is_half_written_when_its_process_is_killed_leaves_nothing(tmp_path: Path) -> None:
    # on PostgreSQL a batch is one statement and has no middle; there its connection is cut instead (test_unknown_commit.py)
    town = embedded_town(tmp_path)
    town.prepare()
    town.start("mirror-0")
    keys = accounts()
    for passing in (4, 11):
        victim = town.start("source", fault=f"lane.half_written:{passing}").wait_ready()
        while victim.returncode is None:
            town.ask(keys, 1)
            victim.pause()
        victim.wait_killed()
    town.start("source").wait_ready()
    town.ask_again()
    town.settle()
    town.check()
    town.stop()


def test_a_member_killed_while_it_gives_partitions_up_hurts_no_event(town: Town) -> None:
    keys = accounts()
    town.stop("mirror-0")
    victim = town.start("mirror-0", fault="consumer.revoked:1").wait_ready()
    before = len(town.acknowledged)
    town.ask(keys, TIMES)
    town.wait_mirrored(before + 1)
    town.start("mirror-1")
    while victim.returncode is None:
        town.ask(keys, 1)
        victim.pause()
    victim.wait_killed()
    town.start("mirror-0")
    town.ask(keys, TIMES)
    town.settle()
    town.check()
    town.stop("mirror-1")
    town.ask(keys, TIMES)
    town.settle()
    town.check()
