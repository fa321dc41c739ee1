"""What forbids a start is said in one line, with an exit code of its own."""

import asyncio
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest

from shared.bus.connect import open_transport
from shared.bus.consumer import DEAD_LETTERS_IN_A_ROW
from shared.bus.transport import BusRecord
from shared.contracts.asyncapi import TOPIC
from shared.running import EVENT_PARTITIONS

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def environment(directory: Path, **settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BIHUAN_")}
    return {**kept, "BIHUAN_DATA_DIR": str(directory), "BIHUAN_ENV": "dev", "BIHUAN_PORT": str(free_port()), **settings}


def start(directory: Path, what: str, **settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "deploy.run", what]
    return subprocess.run(
        command, cwd=ROOT, env=environment(directory, **settings), capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    ("what", "settings", "code", "word"),
    [
        ("everything", {}, 2, "deploy.run"),
        ("intake", {"BIHUAN_ENV": "production"}, 3, "BIHUAN_HOTLINE_SECRET"),
        ("intake", {"BIHUAN_CLOCK": "soon"}, 3, "BIHUAN_CLOCK"),
        ("intake", {"BIHUAN_PRESET": "paris"}, 3, "BIHUAN_PRESET"),
        ("intake", {"BIHUAN_HOLIDAYS": "/dev/null/notice.json"}, 5, "notice.json"),
        ("intake", {"BIHUAN_DATABASE_URL": "postgresql+asyncpg://nobody@127.0.0.1:9/none"}, 4, "database"),
        ("intake", {"BIHUAN_DATABASE_URL": "mysql://somebody:secret@127.0.0.1/none"}, 3, "BIHUAN_DATABASE_URL"),
        ("intake", {"BIHUAN_DATABASE_URL": "nonsense"}, 3, "BIHUAN_DATABASE_URL"),
        ("intake", {"BIHUAN_DATA_DIR": "/dev/null/there"}, 3, "BIHUAN_DATA_DIR"),
        ("intake", {"BIHUAN_BUS_URL": "rabbit://127.0.0.1"}, 7, "bus"),
    ],
)
def test_what_forbids_a_start_is_one_line(tmp_path: Path, what: str, settings: dict[str, str], code: int, word: str) -> None:
    run = start(tmp_path, what, **settings)
    assert run.returncode == code, run.stderr
    assert word in run.stderr
    assert "Traceback" not in run.stderr
    assert "secret" not in run.stderr
    assert code == 2 or sum("cannot start" in line for line in run.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["development.key", "dev-signing-key.pem"])
def test_a_broken_key_file_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("broken")
    run = start(tmp_path, "intake")
    assert (run.returncode, "Traceback" in run.stderr) == (3, False), run.stderr
    assert name in run.stderr


def test_a_taken_address_is_said_before_anything_is_started(tmp_path: Path) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        run = start(tmp_path, "all", BIHUAN_PORT=str(holder.getsockname()[1]))
    assert run.returncode == 6
    assert list(tmp_path.iterdir()) == []


def test_the_whole_system_starts_answers_and_stops_on_ctrl_c(tmp_path: Path) -> None:
    settings = environment(tmp_path)
    address = f"http://127.0.0.1:{settings['BIHUAN_PORT']}"
    process = subprocess.Popen(
        [sys.executable, "-m", "deploy.run", "all"], cwd=ROOT, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert address in process.stdout.readline()
        for path in ("/", "/health/ready", "/intake/health/ready", "/evaluation/openapi.json", "/dispatch/metrics"):
            with urllib.request.urlopen(address + path, timeout=10) as answer:
                assert answer.status == 200
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        _, errors = process.communicate(timeout=30)
        assert process.returncode == 0, errors
        assert time.monotonic() - began < 15
    finally:
        process.kill()
        process.communicate()


def test_a_service_whose_consumer_gave_up_ends_with_a_code_of_its_own(tmp_path: Path) -> None:
    asyncio.run(poison(tmp_path / "bus", 2 * DEAD_LETTERS_IN_A_ROW))
    run = start(tmp_path, "evaluation")
    assert run.returncode == 8, run.stderr
    assert "a consumer gave up, see /ops/dead-letters" in run.stderr
    assert "Traceback" not in run.stderr
    with closing(sqlite3.connect(tmp_path / "evaluation.db")) as database:
        [(parked,)] = database.execute("SELECT count(*) FROM dead_letters").fetchall()
    assert parked == DEAD_LETTERS_IN_A_ROW


async def poison(bus: Path, number: int) -> None:
    """Events on the topic that nobody can read."""
    transport = open_transport(f"embedded://{bus}", client_id="stranger")
    await transport.start()
    await transport.ensure_topics({TOPIC: EVENT_PARTITIONS})
    headers = {"ce_specversion": "1.0", "ce_type": "case.registered.v1", "ce_source": "/x", "ce_time": "2026-11-23T04:00:00Z"}
    await transport.publish([BusRecord(TOPIC, id_, b"{", {**headers, "ce_id": id_}) for id_ in map(str, range(number))])
    await transport.stop()
