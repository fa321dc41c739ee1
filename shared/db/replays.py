"""Answers kept under an idempotency key, and what the same key gets again."""

from datetime import datetime, timedelta
from typing import Any

from shared.db.commands import Answer, Dedupe
from shared.db.kernel import Kernel
from shared.problems import IdempotencyConflict, Problem

REPLAYS_KEPT = timedelta(days=30)


def replay_row(dedupe: Dedupe, answer: Answer, sealed: bytes, now: datetime) -> dict[str, Any]:
    """The row that keeps an answer; `sealed` is its encrypted content, `fields` keyed digests of the body."""
    return {
        "id": dedupe.id,
        "fields": dedupe.fields,
        "status": answer.status,
        "content": sealed,
        "version": answer.version,
        "expires_at": None if dedupe.forever else now + REPLAYS_KEPT,
    }


def replay_of(kernel: Kernel, dedupe: Dedupe, stored: dict[str, Any]) -> Answer | Problem:
    """The first answer again, or the conflict that names the fields that differ."""
    differing = sorted(
        pointer for pointer in {*stored["fields"], *dedupe.fields} if stored["fields"].get(pointer) != dedupe.fields.get(pointer)
    )
    if differing:
        return IdempotencyConflict(fields=differing)
    return Answer(stored["status"], kernel.decrypt(stored["content"]), stored["version"], replayed=True)
