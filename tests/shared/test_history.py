"""Hash chains: what is hashed, and what verification finds."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import MetaData, Select, create_engine, insert, update

from shared.actor import Actor
from shared.db.commands import Step
from shared.db.tables import kernel_tables
from shared.history import GENESIS, HistoryRow, Note, digest_note, hash_of, next_row, read_chain, verify_chain
from shared.jcs import canonical_json

NOW = datetime(2026, 11, 23, 4, 0, 0, 120, tzinfo=UTC)
ACTOR = Actor("dispatcher-1", "dispatcher")
TEXT = st.text(st.characters(codec="utf-8"), max_size=20)


def step(action: str = "assign", **values: str | None) -> Step:
    whole: dict[str, str | None] = {"from_status": "pending", "to_status": "assigned", "reason": None, "note": None, **values}
    return Step("case-1", action, "assignment", **whole)  # type: ignore[arg-type]


def chain(length: int) -> list[HistoryRow]:
    rows: list[HistoryRow] = []
    for number in range(length):
        previous = rows[-1].hash if rows else GENESIS
        rows.append(next_row(number, previous, step(f"act-{number}"), ACTOR, NOW + timedelta(seconds=number), "normal"))
    return rows


def head(rows: list[HistoryRow]) -> tuple[int, str]:
    return rows[-1].seq, rows[-1].hash


def test_a_row_is_shown_and_hashed_as_the_contract_says() -> None:
    row = next_row(0, GENESIS, step(reason="routed"), ACTOR, NOW, "alert", "d" * 64)
    shown = row.as_json()
    assert set(shown) == {"seq", "at", "actor", "role", "mode", "action", "from", "to", "reason", "note_digest", "prev_hash", "hash"}
    assert (shown["seq"], shown["at"], shown["from"], shown["prev_hash"]) == (1, "2026-11-23T04:00:00.000120Z", "pending", "0" * 64)
    # recomputed as an outsider would, with nothing of ours
    outside = {name: value for name, value in shown.items() if name != "hash"}
    text = shown["prev_hash"] + json.dumps(outside, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(text.encode()).hexdigest() == shown["hash"]


@given(TEXT, TEXT, st.none() | TEXT)
def test_the_hashed_bytes_are_the_canonical_json_of_the_row(action: str, actor: str, reason: str | None) -> None:
    row = next_row(7, "a" * 64, step(action, reason=reason), Actor(actor, "officer"), NOW, "normal")
    assert row.hash == hashlib.sha256(row.prev_hash.encode() + canonical_json(row.hashed())).hexdigest() == hash_of(row)


def test_an_untouched_chain_verifies() -> None:
    rows = chain(5)
    assert verify_chain(rows, head(rows)) == {"ok": True, "length": 5, "head": rows[-1].hash, "first_broken": None}
    assert verify_chain([], None) == {"ok": True, "length": 0, "head": None, "first_broken": None}


@pytest.mark.parametrize("field", ["at", "actor", "role", "mode", "action", "from_status", "to_status", "reason", "note_digest"])
def test_a_changed_field_is_found_at_its_row(field: str) -> None:
    rows = chain(4)
    found = verify_chain([*rows[:2], rows[2]._replace(**{field: "other"}), rows[3]], head(rows))
    assert found["first_broken"] == {"seq": 3, "why": "row_changed"}


def test_a_row_that_was_changed_with_its_hash_is_found_at_the_next() -> None:
    rows = chain(4)
    changed = rows[1]._replace(actor="somebody")
    found = verify_chain([rows[0], changed._replace(hash=hash_of(changed)), *rows[2:]], head(rows))
    assert (found["ok"], found["first_broken"]) == (False, {"seq": 3, "why": "prev_hash_differs"})


def test_missing_added_and_repeated_rows_are_found() -> None:
    rows = chain(4)
    assert verify_chain([rows[0], *rows[2:]], head(rows))["first_broken"] == {"seq": 2, "why": "missing_row"}
    assert verify_chain(rows[1:], head(rows))["first_broken"] == {"seq": 1, "why": "missing_row"}
    assert verify_chain(rows[:3], head(rows))["first_broken"] == {"seq": 4, "why": "missing_last_row"}
    assert verify_chain([], head(rows))["first_broken"] == {"seq": 1, "why": "missing_last_row"}
    assert verify_chain(rows, head(rows[:3]))["first_broken"] == {"seq": 4, "why": "unexpected_row"}
    assert verify_chain([rows[0], rows[0]], head(rows[:1]))["first_broken"] == {"seq": 1, "why": "unexpected_row"}
    assert verify_chain(rows, None)["first_broken"] == {"seq": 4, "why": "missing_head"}


def test_a_chain_that_was_rewritten_whole_is_found_by_its_head() -> None:
    rows = chain(3)
    forged: list[HistoryRow] = []
    for row in rows:
        made = row._replace(actor="forger", prev_hash=forged[-1].hash if forged else GENESIS)
        forged.append(made._replace(hash=hash_of(made)))
    assert verify_chain(forged, head(rows))["first_broken"] == {"seq": 3, "why": "head_differs"}


def test_an_erased_note_is_no_break_and_a_changed_one_is() -> None:
    row = next_row(0, GENESIS, step(), ACTOR, NOW, "normal", digest_note("s", "原文"))
    assert verify_chain([row], (1, row.hash))["ok"]
    assert verify_chain([row], (1, row.hash), [Note(1, "s", "原文")])["ok"]
    assert verify_chain([row], (1, row.hash), [Note(1, "s", "改过")])["first_broken"] == {"seq": 1, "why": "note_changed"}


class Stored:
    """Chains in a database in memory; `meanwhile` runs between the first query and the second."""

    def __init__(self, *rows: HistoryRow) -> None:
        self.metadata = MetaData()
        self.tables = kernel_tables(self.metadata)
        self.engine = create_engine("sqlite://")
        self.metadata.create_all(self.engine)
        self.meanwhile: list[HistoryRow] = []
        for row in rows:
            self.write(row)

    def write(self, row: HistoryRow) -> None:
        heads = self.tables.heads
        with self.engine.begin() as connection:
            connection.execute(insert(self.tables.history).values(row._asdict()))
            if row.seq == 1:
                connection.execute(insert(heads).values(key=row.key, seq=1, hash=row.hash))
            connection.execute(update(heads).where(heads.c.key == row.key).values(seq=row.seq, hash=row.hash))

    async def rows(self, query: Select[Any], /) -> Sequence[Mapping[Any, Any]]:
        with self.engine.connect() as connection:
            found = connection.execute(query).mappings().all()
        while self.meanwhile:
            self.write(self.meanwhile.pop())
        return found


@pytest.mark.anyio
async def test_a_stored_chain_is_read_and_verified_with_its_notes() -> None:
    rows = chain(3)
    stored = Stored(*rows)
    found = await read_chain(stored, stored.metadata, "case-1")
    assert found.rows == rows
    assert found.as_json() == [row.as_json() for row in rows]
    assert found.verify()["ok"]
    with stored.engine.begin() as connection:
        connection.execute(insert(stored.tables.notes).values(key="case-1", seq=2, salt="s", text="没有这条"))
    assert (await read_chain(stored, stored.metadata, "case-1")).verify()["first_broken"] == {"seq": 2, "why": "note_changed"}
    assert (await read_chain(stored, stored.metadata, "case-2")).verify() == {"ok": True, "length": 0, "head": None, "first_broken": None}
    stored.engine.dispose()


@pytest.mark.anyio
async def test_a_row_that_is_written_while_the_chain_is_read_is_no_break() -> None:
    rows = chain(4)
    stored = Stored(*rows[:3])
    stored.meanwhile = [rows[3]]
    found = await read_chain(stored, stored.metadata, "case-1")
    assert (found.verify()["ok"], found.verify()["length"]) == (True, 3)
    with pytest.raises(LookupError, match="history"):
        await read_chain(stored, MetaData(), "case-1")
    stored.engine.dispose()
