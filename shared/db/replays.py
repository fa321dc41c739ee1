"""Answers kept under idempotency keys, and what the same key gets again.

An act may have two keys: the caller's, kept for 30 days, and one of its own nature (`channel` + `source_id`), kept for ever. The answer
and the digests of the body then stand once, in the row that stays; the other one names it.
"""

from collections.abc import Generator, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from shared.db.commands import Answer, Command, Dedupe
from shared.db.kernel import Kernel
from shared.db.statements import Load, Loads
from shared.problems import IdempotencyConflict, Problem

REPLAYS_KEPT = timedelta(days=30)
"""How long the caller's own key is good for (contract 1)."""

Requests = Generator[Any, Any, None]
Stored = Mapping[str, dict[str, Any]]
"""Rows of replays by their id."""


def replay_rows(kernel: Kernel, command: Command, answer: Answer, now: datetime) -> list[dict[str, Any]]:
    """The rows that keep an answer, encrypted, under the command's keys; none if it is a refusal that is not kept."""
    keys = [dedupe for dedupe in command.dedupe if answer.status < 300 or dedupe.keep_refusals]
    if not keys:
        return []
    lasting = next((dedupe for dedupe in keys if dedupe.forever), None)
    sealed = kernel.encrypt(answer.content)
    rows = []
    for dedupe in keys:
        elsewhere = lasting is not None and dedupe is not lasting and dedupe.fields == lasting.fields
        row = {
            "id": dedupe.id,
            "fields": {} if elsewhere else dedupe.fields,
            "status": answer.status,
            "content": b"" if elsewhere else sealed,
            "version": answer.version,
            "same_as": lasting.id if elsewhere and lasting is not None else None,
            "expires_at": None if dedupe.forever else now + REPLAYS_KEPT,
        }
        rows.append(row)
    return rows


def load_replays(kernel: Kernel, ids: Iterable[str]) -> Load:
    return Load(kernel.tables.replays, "id", "", list(dict.fromkeys(ids)))


def find_replays(kernel: Kernel, ids: Iterable[str]) -> Generator[Any, Any, Stored]:
    """What a driver is to look up outside of a batch."""
    stored: dict[str, dict[str, Any]] = {}
    (rows,) = yield Loads([load_replays(kernel, ids)])
    stored.update((row["id"], row) for row in rows)
    yield from load_lasting(kernel, stored)
    return stored


def load_lasting(kernel: Kernel, stored: dict[str, dict[str, Any]]) -> Requests:
    """Loads the rows that keep the answers of those in `stored`, where they are not there yet."""
    missing = {row["same_as"] for row in stored.values() if row["same_as"] is not None} - stored.keys()
    if missing:
        (rows,) = yield Loads([load_replays(kernel, sorted(missing))])
        stored.update((row["id"], row) for row in rows)


def replay_of(kernel: Kernel, dedupe: Dedupe, stored: Stored) -> Answer | Problem | None:
    """The first answer again, or the conflict that names the fields that differ; None for a key that is new."""
    row = stored.get(dedupe.id)
    if row is None:
        return None
    if row["same_as"] is not None:
        row = stored[row["same_as"]]
    first = row["fields"]
    differing = sorted(pointer for pointer in {*first, *dedupe.fields} if first.get(pointer) != dedupe.fields.get(pointer))
    if differing:
        return IdempotencyConflict(fields=differing)
    return Answer(row["status"], kernel.decrypt(row["content"]), row["version"], replayed=True)
