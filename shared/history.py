"""Hash chains: one per event key and service; each row carries the hash of the one before (contract section 3, Administrative
Penalty Law Art. 47: the whole process is recorded and kept).

hash = SHA-256(prev_hash + RFC 8785 JSON of the row without `hash`), hex; the first prev_hash is 64 zeros. `reason` is a code; free text
stands outside, in `history_notes`, and the row holds only its salted digest, so that a note can be erased and the chain still verifies.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Protocol

import orjson
from sqlalchemy import MetaData, Select, Table, select

from shared.actor import Actor
from shared.db.commands import Step
from shared.db.records import to_text

GENESIS = "0" * 64
"""The previous hash of the first row."""


class HistoryRow(NamedTuple):
    """One row of a chain, named as its columns and in their order; `at` is RFC 3339 text in UTC with six digits of fraction."""

    key: str
    seq: int
    at: str
    actor: str
    role: str
    mode: str
    action: str
    from_status: str | None
    to_status: str | None
    reason: str | None
    note_digest: str | None
    prev_hash: str
    hash: str

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> "HistoryRow":
        """From a database row; extra columns are ignored."""
        at = row["at"]
        return cls(
            key=row["key"],
            seq=row["seq"],
            at=to_text(at) if isinstance(at, datetime) else at,
            actor=row["actor"],
            role=row["role"],
            mode=row["mode"],
            action=row["action"],
            from_status=row["from_status"],
            to_status=row["to_status"],
            reason=row["reason"],
            note_digest=row["note_digest"],
            prev_hash=row["prev_hash"],
            hash=row["hash"],
        )

    def hashed(self) -> dict[str, Any]:
        """The members that the hash covers, in the order of RFC 8785."""
        return {
            "action": self.action,
            "actor": self.actor,
            "at": self.at,
            "from": self.from_status,
            "mode": self.mode,
            "note_digest": self.note_digest,
            "prev_hash": self.prev_hash,
            "reason": self.reason,
            "role": self.role,
            "seq": self.seq,
            "to": self.to_status,
        }

    def as_json(self) -> dict[str, Any]:
        """The row as the API shows it: the hashed members and `hash`."""
        return {**self.hashed(), "hash": self.hash}


@dataclass(frozen=True, slots=True)
class Note:
    """The free text of a step, kept apart from its row."""

    seq: int
    salt: str
    text: str


def next_row(
    prev_seq: int, prev_hash: str, step: Step, actor: Actor, at: datetime, mode: str, note_digest: str | None = None
) -> HistoryRow:
    """The row after (prev_seq, prev_hash); a chain begins with (0, GENESIS). `at` is aware, `mode` is normal|alert|emergency."""
    seq, moment = prev_seq + 1, to_text(at)
    # written in the order of RFC 8785; with these members (texts, small integers, null) orjson gives exactly its bytes
    hashed = orjson.dumps(
        {
            "action": step.action,
            "actor": actor.person,
            "at": moment,
            "from": step.from_status,
            "mode": mode,
            "note_digest": note_digest,
            "prev_hash": prev_hash,
            "reason": step.reason,
            "role": actor.role,
            "seq": seq,
            "to": step.to_status,
        }
    )
    return HistoryRow(
        step.key,
        seq,
        moment,
        actor.person,
        actor.role,
        mode,
        step.action,
        step.from_status,
        step.to_status,
        step.reason,
        note_digest,
        prev_hash,
        hashlib.sha256(prev_hash.encode() + hashed).hexdigest(),
    )


def hash_of(row: HistoryRow) -> str:
    """The hash that the row should carry."""
    return hashlib.sha256(row.prev_hash.encode() + orjson.dumps(row.hashed())).hexdigest()


def new_salt() -> str:
    """32 hex digits for one note."""
    return os.urandom(16).hex()


def digest_note(salt: str, text: str) -> str:
    """SHA-256 of salt, a dot and the text, hex."""
    return hashlib.sha256(f"{salt}.{text}".encode()).hexdigest()


def verify_chain(rows: Sequence[HistoryRow], head: tuple[int, str] | None, notes: Iterable[Note] = ()) -> dict[str, Any]:
    """`{ok, length, head, first_broken: {seq, why} | None}` for the rows in order of `seq` and the (seq, hash) kept beside them.

    why: `missing_row` (seq is where one should be), `unexpected_row`, `prev_hash_differs`, `row_changed`, `note_changed`,
    `missing_last_row`, `head_differs`, `missing_head`. An erased note is no break, a changed one is.
    """
    kept = {note.seq: note for note in notes}
    broken: tuple[int, str] | None = None
    previous, expected = GENESIS, 1
    for row in rows:
        why = _fault(row, expected, previous, kept.get(row.seq))
        if why is not None:
            broken = (expected if why == "missing_row" else row.seq, why)
            break
        previous, expected = row.hash, expected + 1
    if broken is None:
        broken = _head_fault(expected - 1, previous, head)
    return {
        "ok": broken is None,
        "length": len(rows),
        "head": head[1] if head else None,
        "first_broken": None if broken is None else {"seq": broken[0], "why": broken[1]},
    }


def _fault(row: HistoryRow, expected: int, previous: str, note: Note | None) -> str | None:
    if row.seq != expected:
        return "missing_row" if row.seq > expected else "unexpected_row"
    if hash_of(row) != row.hash:
        return "row_changed"
    if row.prev_hash != previous:
        return "prev_hash_differs"
    if note is not None and digest_note(note.salt, note.text) != row.note_digest:
        return "note_changed"
    return None


def _head_fault(length: int, last: str, head: tuple[int, str] | None) -> tuple[int, str] | None:
    if head is None:
        return (length, "missing_head") if length else None
    if head[0] > length:
        return length + 1, "missing_last_row"
    if head[0] < length:
        return head[0] + 1, "unexpected_row"
    return None if head[1] == last else (length, "head_differs")


class RowReader(Protocol):
    """What is needed of `shared.db.engine.Database`."""

    async def rows(self, query: Select[Any], /) -> Sequence[Mapping[Any, Any]]: ...


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain as stored."""

    rows: list[HistoryRow]
    head: tuple[int, str] | None
    notes: list[Note]

    def as_json(self) -> list[dict[str, Any]]:
        """The rows as the API shows them, oldest first; free text only through `notes`."""
        return [row.as_json() for row in self.rows]

    def verify(self) -> dict[str, Any]:
        """As `verify_chain`."""
        return verify_chain(self.rows, self.head, self.notes)


async def read_chain(database: RowReader, metadata: MetaData, key: str) -> Chain:
    """The chain of an event key in one service (its MetaData holds the kernel tables); empty for an unknown key."""
    history, heads, notes = (_table(metadata, name) for name in ("history", "history_heads", "history_notes"))
    # the head first: a row written meanwhile is then simply past the head that we verify against, and is left out below
    head_rows = await database.rows(select(heads).where(heads.c.key == key))
    head = (int(head_rows[0]["seq"]), str(head_rows[0]["hash"])) if head_rows else None
    rows = [HistoryRow.from_row(row) for row in await database.rows(select(history).where(history.c.key == key).order_by(history.c.seq))]
    kept = await database.rows(select(notes).where(notes.c.key == key).order_by(notes.c.seq))
    again = await database.rows(select(heads).where(heads.c.key == key))
    if head_rows and again and int(again[0]["seq"]) != int(head_rows[0]["seq"]):
        rows = [row for row in rows if row.seq <= int(head_rows[0]["seq"])]
    return Chain(rows, head, [Note(int(row["seq"]), row["salt"], row["text"]) for row in kept])


def _table(metadata: MetaData, name: str) -> Table:
    for table in metadata.tables.values():
        if table.name == name:
            return table
    raise LookupError(f"no kernel table {name}")
