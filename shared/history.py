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
from typing import Any, Protocol

import orjson
from sqlalchemy import MetaData, Select, Table, select

from shared.actor import Actor
from shared.db.commands import Step
from shared.db.records import to_text

GENESIS = "0" * 64
"""The previous hash of the first row."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row of a chain, named as its columns; `at` is RFC 3339 text in UTC with six digits of fraction."""

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
    """The row after (prev_seq, prev_hash); a chain begins with (0, GENESIS). `at` is aware."""
    raise NotImplementedError


def new_salt() -> str:
    """32 hex digits for one note."""
    return os.urandom(16).hex()


def digest_note(salt: str, text: str) -> str:
    """SHA-256 of salt and text, hex."""
    return hashlib.sha256(f"{salt}.{text}".encode()).hexdigest()


def verify_chain(rows: Sequence[HistoryRow], head: tuple[int, str] | None, notes: Iterable[Note] = ()) -> dict[str, Any]:
    """`{ok, length, head, first_broken: {seq, why} | None}`."""
    raise NotImplementedError


class RowReader(Protocol):
    """What is needed of `shared.db.engine.Database`."""

    async def rows(self, query: Select[Any], /) -> Sequence[Mapping[str, Any]]: ...
