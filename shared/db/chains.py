"""The history chains that a batch lengthens: every step gets its place, every event goes out after it."""

from collections.abc import Generator, Iterable, Set
from typing import Any

from shared.contracts.base import Event
from shared.contracts.cloudevents import encode
from shared.db.commands import Step
from shared.db.entries import Entry
from shared.db.kernel import Kernel
from shared.db.kernel_rows import KernelRows
from shared.db.loading import Question
from shared.db.spans import begin_commands
from shared.db.statements import Load, RowOp, Verb
from shared.history import GENESIS, digest_note, new_salt, next_row
from shared.ids import new_id
from shared.tracing import traceparent_of


class Chains:
    """Steps and events are collected while commands are decided, and linked once all are."""

    def __init__(self, kernel: Kernel, wall: Any) -> None:
        self._kernel = kernel
        self._wall = wall
        self._heads: dict[str, dict[str, Any] | None] = {}
        self._steps: list[tuple[Entry, Step]] = []
        self._events: list[tuple[Entry, dict[str, Any]]] = []

    def ask(self, question: Question, keys: Iterable[str]) -> None:
        """Asks for the ends of these chains, if that was not done before."""
        missing = [key for key in dict.fromkeys(keys) if key not in self._heads]
        if missing:
            self._heads |= dict.fromkeys(missing)
            heads = Load(self._kernel.tables.heads, "key", "", missing)
            question.add(heads, lambda rows: self._heads.update((row["key"], row) for row in rows))

    def add(self, entry: Entry, step: Step) -> None:
        self._steps.append((entry, step))

    def publish(self, entry: Entry, key: str, event: Event) -> None:
        assert entry.command is not None
        event_id = new_id()
        headers, value = encode(event, key=key, event_id=event_id, at=entry.command.now, traceparent=entry.traceparent)
        row = {
            "event_id": event_id,
            "topic": self._kernel.topic,
            "key": key,
            "type": event.type,
            "headers": headers,
            "value": value,
            "stored_at": self._wall,
        }
        self._events.append((entry, row))

    def link(self, rows: KernelRows, fresh: Set[str]) -> Generator[Any, Any, list[Step]]:
        """Gives every step its place, and writes steps and events into `rows`. `fresh`: keys whose chains begin in this batch and need no
        look. The steps in order."""
        if not self._steps:
            return []
        tables, tracing = self._kernel.tables, self._kernel.tracing
        question = Question()
        self.ask(question, [step.key for _, step in self._steps if step.key not in fresh])
        yield from question.ask()
        known = {key: row for key, row in self._heads.items() if row is not None}
        heads = {key: (row["seq"], row["hash"]) for key, row in known.items()}
        matters = {key: row["traceparent"] for key, row in known.items()}
        if tracing.on:
            begin_commands(tracing, self._steps, matters)
        history = rows.op("history", RowOp(Verb.INSERT, tables.history))
        for entry, step in self._steps:
            assert entry.command is not None
            salt = new_salt() if step.note else ""
            digest = digest_note(salt, step.note) if step.note else None
            seq, previous = heads.get(step.key, (0, GENESIS))
            row = next_row(seq, previous, step, entry.command.actor, entry.command.now, self._kernel.mode(), digest)
            history.append(row)
            if step.note:
                rows.insert(tables.notes, {"key": step.key, "seq": row.seq, "salt": salt, "text": step.note})
            heads[step.key] = (row.seq, row.hash)
        inserts = rows.op("+heads", RowOp(Verb.INSERT, tables.heads))
        updates = rows.op("=heads", RowOp(Verb.UPDATE, tables.heads, ("key", "seq")))
        for key, (seq, hash_) in heads.items():
            if key not in known:
                inserts.append((key, seq, hash_, matters.get(key)))
            elif known[key]["seq"] != seq:
                updates.append((key, seq, hash_, matters[key], key, known[key]["seq"]))
        for entry, event in self._events:
            if entry.span is not None:
                event["headers"]["traceparent"] = traceparent_of(entry.span)
            rows.insert(tables.outbox, event)
        return [step for _, step in self._steps]
