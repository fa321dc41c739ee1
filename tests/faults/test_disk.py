"""A disk without a block left, or one that only lets itself be read: refused clearly, read on, nothing half written, and on by itself."""

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select

from services.intake.store_files import AttachmentStore
from shared.db.commands import Answer
from shared.db.statements import DatabaseGone
from shared.problems import Busy, StorageFull
from tests.faults.disk import Disk, mounted
from tests.intake import media
from tests.intake.rig import running_intake
from tests.intake.test_attachments import upload
from tests.servers import PostgresServer, ServerMissing, create_database
from tests.shared.app_rig import Ledger, running_ledger
from tests.shared.kernel_rig import NOON, Account, AccountRow, OpenAccount, Rig, metadata, rig, secrets

LARGE = {"text": "x" * 60_000}
CHINESE = re.compile(r"^[\u4e00-\u9fff，。；、]+$")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with _or_skip(mounted(tmp_path / "disk", 16)) as made:
        yield made


@contextmanager
def _or_skip(making: AbstractContextManager[Disk]) -> Iterator[Disk]:
    with ExitStack() as stack:
        try:
            disk = stack.enter_context(making)
        except ServerMissing as missing:
            if "disk" in os.environ.get("BIHUAN_TEST_REQUIRE", "").split(","):
                pytest.fail(str(missing), pytrace=False)
            pytest.skip(str(missing))
        yield disk


async def counts(bench: Rig) -> set[int]:
    tables = metadata.tables
    return {await bench.database.scalar(select(func.count()).select_from(tables[name])) for name in ("accounts", "history", "outbox")}


@pytest.mark.anyio
async def test_a_full_disk_refuses_whole_commands_and_takes_them_again_when_there_is_room(disk: Disk) -> None:
    async with rig(f"sqlite+aiosqlite:///{disk.at / 'ledger.db'}") as bench:
        await bench.lane.submit(OpenAccount(id="before", now=NOON))
        disk.fill()
        results = [await bench.lane.submit_many([OpenAccount(id=f"a{number}", extra=dict(LARGE), now=NOON)]) for number in range(40)]
        taken = 1 + len([answer for (answer,) in results if isinstance(answer, Answer)])
        refusals = [answer for (answer,) in results if isinstance(answer, StorageFull)]
        assert taken + len(refusals) == 41
        assert {(refusal.status, refusal.code) for refusal in refusals} == {(503, "storage_full")}
        assert CHINESE.match(refusals[0].detail)
        assert len(await bench.database.fetch(Account, select(AccountRow))) == taken
        assert await counts(bench) == {taken}
        assert isinstance(bench.lane.trouble, StorageFull)
        disk.free()
        await bench.lane.submit(OpenAccount(id="after", extra=dict(LARGE), now=NOON))
        assert bench.lane.trouble is None
        assert await counts(bench) == {taken + 1}


@pytest.mark.anyio
async def test_a_disk_that_turned_read_only_refuses_and_lets_itself_be_read(disk: Disk) -> None:
    url = f"sqlite+aiosqlite:///{disk.at / 'ledger.db'}"
    async with rig(url) as bench:
        for name in ("a1", "a2"):
            await bench.lane.submit(OpenAccount(id=name, now=NOON))
        disk.fail()
        for _ in range(3):
            with pytest.raises(StorageFull):
                await bench.lane.submit(OpenAccount(id="a3", now=NOON))
            assert {account.id for account in await bench.database.fetch(Account, select(AccountRow))} == {"a1", "a2"}
        with pytest.raises(DatabaseGone):
            await bench.lane.probe()
    disk.mend()
    async with rig(url, create=False) as bench:
        await bench.lane.submit(OpenAccount(id="a3", now=NOON))
        assert await counts(bench) == {3}


@pytest.mark.anyio
async def test_a_service_says_why_it_is_not_ready_reads_on_and_is_ready_again_by_itself(disk: Disk) -> None:
    async with running_ledger(disk.at / "data") as ledger:
        disk.fill()
        refused = await _until_refused(ledger)
        assert refused["code"] == "storage_full"
        assert CHINESE.match(str(refused["detail"]))
        ready = await ledger.client.get("/health/ready")
        assert ready.status_code == 503
        assert (ready.json()["checks"]["storage"], ready.json()["checks"]["database"]) == (False, True)
        assert refused["detail"] in ready.json()["reasons"]
        assert (await ledger.client.get("/v1/accounts", headers=ledger.token())).status_code == 200
        disk.free()
        # nobody needs to write first
        ready = await ledger.client.get("/health/ready")
        assert (ready.status_code, ready.json()["checks"]["storage"]) == (200, True)


async def _until_refused(ledger: Ledger) -> dict[str, object]:
    for number in range(3000):
        answer = await ledger.post_raw("/v1/accounts", b'{"owner":"%d","balance":1}' % number)
        if answer.status_code != 201:
            assert answer.status_code == 503
            body: dict[str, object] = answer.json()
            return body
    raise AssertionError("a full disk took everything")


@pytest.mark.anyio
@pytest.mark.postgres
async def test_postgresql_on_a_full_disk_refuses_whole_commands_also_to_those_who_just_connect(tmp_path: Path) -> None:
    with _or_skip(mounted(tmp_path / "disk", 256)) as disk:
        server = PostgresServer(disk.at / "postgres", fsync=True)
        server.start()
        try:
            url = create_database(server.url(), "full").replace("postgresql://", "postgresql+asyncpg://", 1)
            async with rig(url) as bench:
                await bench.lane.submit(OpenAccount(id="before", now=NOON))
                disk.fill()
                results = [
                    await bench.lane.submit_many([OpenAccount(id=f"a{number}", extra=dict(LARGE), now=NOON)]) for number in range(40)
                ]
                await bench.lane.driver.stop()  # whoever comes now has to connect first
                results += [
                    await bench.lane.submit_many([OpenAccount(id=f"b{number}", extra=dict(LARGE), now=NOON)]) for number in range(5)
                ]
                taken = 1 + len([answer for (answer,) in results if isinstance(answer, Answer)])
                refusals = [answer for (answer,) in results if isinstance(answer, Busy)]
                assert taken + len(refusals) == 46
                assert "storage_full" in {refusal.code for refusal in refusals}
                disk.free()
                if server.ended:
                    server.start()
                await bench.lane.submit(OpenAccount(id="after", extra=dict(LARGE), now=NOON))
                assert await counts(bench) == {taken + 1}
        finally:
            server.stop()


@pytest.mark.anyio
async def test_an_attachment_that_found_no_room_leaves_no_half_file_behind(disk: Disk) -> None:
    store = AttachmentStore(disk.at, secrets())
    await store.save("0" * 36, b"first", b"first")
    disk.fill()
    with pytest.raises(OSError) as full:
        await store.save("1" * 36, bytes(100_000), bytes(100_000))
    assert full.value.errno == errno.ENOSPC
    assert [path for path in disk.at.rglob("*") if path.name.startswith("1" * 36)] == []
    assert await store.read_copy("0" * 36) == b"first"
    disk.free()
    await store.save("1" * 36, bytes(100_000), bytes(100_000))
    assert await store.read_original("1" * 36) == bytes(100_000)


@pytest.mark.anyio
async def test_an_upload_that_finds_no_room_is_told_so_and_may_come_again(disk: Disk, tmp_path: Path) -> None:
    async with running_intake(tmp_path / "data", attachments=disk.at) as intake:
        assert (await upload(intake, media.jpeg())).status_code == 201
        disk.fill()
        picture = media.jpeg() + bytes(20_000)
        refused = await upload(intake, picture, key="k1")
        assert (refused.status_code, refused.json()["code"]) == (503, "storage_full")
        disk.free()
        assert (await upload(intake, picture, key="k1")).status_code == 201


def test_what_a_library_says_a_thousand_times_stands_in_the_log_once() -> None:
    program = (
        "import logging; from shared.telemetry import configure_logging; configure_logging();"
        "log = logging.getLogger('aiokafka');"
        "[(log.warning('node %d is away', n % 3), log.error('gone')) for n in range(1000)]; log.warning('another')"
    )
    ended = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE, check=True, timeout=60)
    said = [json.loads(line)["event"] for line in ended.stderr.splitlines()]
    assert said == ["node 0 is away", "gone", "another"]


def test_a_log_that_cannot_be_written_stops_nobody() -> None:
    program = (
        "import structlog; from shared.telemetry import configure_logging; configure_logging();"
        "log = structlog.get_logger(); [log.warning('said', number=n) for n in range(2000)]; print('alive')"
    )
    with open("/dev/full", "wb") as full:
        ended = subprocess.run([sys.executable, "-c", program], stderr=full, stdout=subprocess.PIPE, check=False, timeout=60)
    assert ended.stdout == b"alive\n"


@pytest.mark.anyio
async def test_readers_follow_to_a_file_that_was_put_in_place_of_theirs(tmp_path: Path) -> None:
    present, backup = tmp_path / "ledger.db", tmp_path / "backup.db"
    async with rig(f"sqlite+aiosqlite:///{backup}") as other:
        await other.lane.submit(OpenAccount(id="of-the-backup", now=NOON))
    async with rig(f"sqlite+aiosqlite:///{present}") as bench:
        await bench.lane.submit(OpenAccount(id="lost", now=NOON))
        assert [account.id for account in await bench.database.fetch(Account, select(AccountRow))] == ["lost"]
        for name in ("ledger.db-wal", "ledger.db-shm"):
            (tmp_path / name).unlink(missing_ok=True)
        backup.replace(present)
        assert [account.id for account in await bench.database.fetch(Account, select(AccountRow))] == ["of-the-backup"]
