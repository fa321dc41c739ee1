"""What reporters wrote: readable to registrar and evaluator alone, and kept so that a stolen disk tells nobody."""

import uuid
from pathlib import Path
from typing import Any

import orjson
import pytest

from services.evaluation.main import SERVICE
from services.evaluation.models import metadata
from shared.db.migrate import differences, downgrade, upgrade
from tests.evaluation.rig import Rig, running
from tests.servers import create_database

pytestmark = pytest.mark.anyio
TEXT = "请打13812345678，我是张三丰"
TABLE = metadata.tables["evaluations"]


async def stored(rig: Rig) -> list[dict[str, Any]]:
    return [dict(row) for row in await rig.runtime.database.rows(TABLE.select())]


async def test_no_row_holds_what_a_reporter_wrote(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    (link,) = await rig.links(case)
    await rig.answer(link, text=TEXT, satisfaction=1)
    assert (await rig.evaluation(case, "evaluator-1"))["rating"]["text"] == TEXT
    masked = (await rig.evaluation(case, "supervisor-1"))["rating"]["text"]
    assert masked not in (None, TEXT)
    for table in SERVICE.metadata.sorted_tables:
        assert "13812345678" not in str([dict(row) for row in await rig.runtime.database.rows(table.select())]), table.name
    (row,) = await stored(rig)
    assert orjson.loads(rig.runtime.secrets.decrypt(row["sealed"])) == {row["ratings"][0]["rating_id"]: TEXT}


async def test_each_of_two_reporters_keeps_the_own_words(rig: Rig) -> None:
    case = await rig.handled_and_checked(contactable=(True, True))
    first, second = await rig.links(case)
    await rig.answer(first, text="电话13800000001")
    await rig.answer(second, text="电话13800000002")
    shown = (await rig.evaluation(case, "registrar-1"))["ratings"]
    assert [one["text"] for one in shown] == ["电话13800000001", "电话13800000002"]


async def test_the_migration_masks_what_an_older_database_holds(tmp_path: Path, database: str, request: pytest.FixtureRequest) -> None:
    server = request.getfixturevalue("postgres_url") if database == "postgres" else None
    url = create_database(server, f"texts_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://") if server else None
    async with running(tmp_path, database=url) as rig:
        case = await rig.handled_and_checked()
        (link,) = await rig.links(case)
        await rig.answer(link, text=TEXT)
        (row,) = await stored(rig)
        plain = orjson.dumps([{**rating, "text": TEXT} for rating in row["ratings"]]).decode()
        await rig.runtime.lane.driver.execute(f"UPDATE evaluations SET ratings = '{plain}'")  # as it stood before
        address = rig.runtime.settings.database_address("evaluation")
    await downgrade("evaluation", metadata, address, "0002")
    await upgrade("evaluation", metadata, address)
    assert await differences("evaluation", metadata, address) == []
    async with running(tmp_path, database=url) as rig:
        (row,) = await stored(rig)
        assert (row["sealed"], "13812345678" in str(row["ratings"])) == (None, False)
        for person in ("evaluator-1", "supervisor-1"):
            assert (await rig.evaluation(case, person))["rating"]["text"] == row["ratings"][0]["text"] != TEXT
