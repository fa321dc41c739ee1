"""The same way on PostgreSQL: what the other tests do on SQLite holds there too."""

import uuid
from pathlib import Path

import pytest

from services.inspection.main import SERVICE
from shared.db.migrate import differences
from shared.running import migrate_schema
from tests.inspection.rig import credit_code, running
from tests.servers import create_database

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]
PLANT = credit_code(31)


async def test_the_whole_way_on_postgresql(postgres_url: str, tmp_path: Path) -> None:
    url = create_database(postgres_url, f"inspection_{uuid.uuid4().hex[:12]}").replace("postgresql://", "postgresql+asyncpg://", 1)
    async with running(tmp_path, migrate=migrate_schema, database_url=url) as rig:
        assert await differences("inspection", SERVICE.metadata, url) == []
        await rig.subject(PLANT, grade="C")
        done = await rig.inspected(PLANT, failed={"S04_08": {}, "S04_04": {"corrected": True}})
        assert [finding["proposal"] for finding in done["findings"]] == ["first_violation", "order"]
        page = await rig.page(PLANT)
        id_ = done["findings"][1]["rectification_id"]
        await rig.do(f"{page}/rectifications/{id_}/submit", None, {"note": "完成"})
        officers = {"officers": ["officer-zy1-1", "officer-zy1-2"]}
        await rig.do(f"/v1/rectifications/{id_}/verify", "officer-zy1-1", officers)
        subject = (await rig.get(f"/v1/subjects/{PLANT}")).json()
        assert (subject["colour"], [move["rule"] for move in subject["history"]]) == ("yellow", ["unrated_to_yellow"])
        assert len((await rig.get("/v1/visits", person=done["officers"][0], day=done["day"])).json()["items"]) == 1
        first = (await rig.get("/v1/requests", limit=2, count="true")).json()
        assert (len(first["items"]), first["total"]) == (2, 5)
        rest = (await rig.get("/v1/requests", limit=200, cursor=first["next_cursor"])).json()
        assert len(rest["items"]) == 3
        assert await rig.dead_letters() == []
