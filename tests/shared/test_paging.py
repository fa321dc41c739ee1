"""Lists by keyset: every row once, in a stable order, whatever is inserted meanwhile."""

import base64
from pathlib import Path

import orjson
import pytest

from shared.paging import PageQuery, paginate_values
from shared.problems import Invalid
from tests.shared.app_rig import running_ledger
from tests.shared.kernel_rig import NOON, OpenAccount

pytestmark = pytest.mark.anyio


async def test_pages_show_every_row_once_also_when_rows_arrive_between_them(tmp_path: Path) -> None:
    async with running_ledger(tmp_path) as ledger:
        commands = [OpenAccount(now=NOON, id=f"{number:03}", balance=number % 4) for number in range(25)]
        await ledger.runtime.lane.submit_many(commands)
        expected = [command.id for command in sorted(commands, key=lambda command: (-command.balance, command.id))]
        seen: list[str] = []
        cursor: str | None = None
        while True:
            query = {"limit": "7", "count": "true"} | ({"cursor": cursor} if cursor else {})
            answer = await ledger.client.get("/v1/accounts", params=query, headers=ledger.token())
            assert answer.status_code == 200, answer.text
            page = answer.json()
            seen += [item["id"] for item in page["items"]]
            cursor = page["next_cursor"]
            if cursor is None:
                break
            assert page["total"] >= 25
            # sorts before everything that is still to come
            await ledger.runtime.lane.submit(OpenAccount(now=NOON, id=f"new-{len(seen)}", balance=99))
        assert seen == expected
        exact = (await ledger.client.get("/v1/accounts?limit=28", headers=ledger.token())).json()
        assert (len(exact["items"]), exact["next_cursor"]) == (28, None)


def cursor_of(values: object) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(values)).decode()


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ("limit=201", "/limit"),
        ("limit=0", "/limit"),
        ("limit=x", "/limit"),
        ("cursor=%21%21", "/cursor"),
        (f"cursor={cursor_of([1])}", "/cursor"),
        (f"cursor={cursor_of(['1', 'a'])}", "/cursor"),
        (f"cursor={cursor_of([True, 'a'])}", "/cursor"),
        (f"cursor={cursor_of([1 << 63, 'a'])}", "/cursor"),
        (f"cursor={cursor_of([1, 'a' + chr(0)])}", "/cursor"),
        (f"cursor={cursor_of({'a': 1})}", "/cursor"),
        ("cursor=" + "x" * 2000, "/cursor"),
        ("count=perhaps", "/count"),
    ],
)
async def test_a_limit_or_cursor_that_is_none_is_refused(tmp_path: Path, query: str, pointer: str) -> None:
    async with running_ledger(tmp_path) as ledger:
        answer = await ledger.client.get(f"/v1/accounts?{query}", headers=ledger.token())
        assert answer.status_code == 422
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_a_list_in_memory_is_paged_alike() -> None:
    items = [f"{number:02}" for number in range(10)]
    first = paginate_values(items, PageQuery(limit=4, count=True), key=str)
    assert (first["items"], first["total"]) == (items[:4], 10)
    second = paginate_values(items, PageQuery(limit=6, cursor=first["next_cursor"]), key=str)
    assert (second["items"], second["next_cursor"]) == (items[4:], None)
    with pytest.raises(Invalid):
        paginate_values(items, PageQuery(cursor=cursor_of([5])), key=str)
