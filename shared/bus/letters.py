"""Dead letters: events and timers that could not be handled, kept with their reason until somebody replays or drops them.

The table is the truth, the dead-letter topic a copy. A replayed event keeps its id and goes through the same handler; what was parked
behind it on its key follows in order, until one of them fails.
"""

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import RowMapping, select

from shared.bus.consumer import Consumer
from shared.contracts.cloudevents import Malformed, UnknownType, decode
from shared.db.commands import Command, Decision, Envelope, State
from shared.db.engine import Database
from shared.db.entries import FromBus
from shared.db.lane import Lane
from shared.db.records import from_text
from shared.problems import Conflict, NotFound, Problem

_TIMER = "timer."


class LetterBlocked(Conflict):
    """An earlier event of the same key is still parked; `first` names it."""

    code, title = "letter_blocked", "前面还有未处理的消息"
    default_detail = "同一事项前面还有未处理的消息，请先处理它。"


class ReplayFailed(Conflict):
    """The replayed event failed again; `reason` says with what."""

    code, title = "replay_failed", "重放失败"
    default_detail = "消息重放后仍然失败，已保留。"


@dataclass(frozen=True, kw_only=True)
class CloseLetter(Command):
    """Drops a dead letter for good; who and why stands in the history chain of its key."""

    letter_id: str
    key: str
    reason: str

    def decide(self, state: State) -> Decision:
        decision = Decision()
        decision.close_letter(self.letter_id)
        decision.step(self.key, "drop", resource="dead_letter", from_="parked", to="dropped", reason="dropped", note=self.reason)
        return decision.answering(200, {"id": self.letter_id, "dropped": True})


@dataclass(frozen=True, kw_only=True)
class RestoreTimer(Command):
    """Puts a parked timer back, to fire again at once."""

    letter_id: str
    row: dict[str, Any]

    def decide(self, state: State) -> Decision:
        decision = Decision()
        decision.close_letter(self.letter_id)
        decision.timer(from_text(self.row["due_at"]), self.row["kind"], self.row["ref"], **self.row["data"])
        return decision.answering(200, {"id": self.letter_id, "handled": True})


class Letters:
    """The desk of the dead letters of one service."""

    def __init__(self, runtime: Any) -> None:
        self._runtime = runtime
        self._lane: Lane = runtime.lane
        self._database: Database = runtime.database
        self._consumer: Consumer = runtime.consumer
        self._table = self._database.metadata.tables["dead_letters"]

    async def all(self) -> list[dict[str, Any]]:
        """All of them, oldest first: `{id, event_id, type, key, reason, attempts, first_at, state}`."""
        shown = [self._table.c[name] for name in ("id", "type", "key", "reason", "attempts", "first_at", "state")]
        rows = await self._database.rows(select(*shown).order_by(self._table.c.first_at, self._table.c.id))
        return [letter_view(row) for row in rows]

    async def get(self, id_: str) -> dict[str, Any]:
        """One with its headers and value."""
        row = await self._row(id_)
        return {**letter_view(row), "headers": row["headers"], "value": bytes(row["value"]).decode("utf-8", "replace")}

    async def replay(self, id_: str, common: dict[str, Any]) -> dict[str, Any]:
        """Handles it now, then what waited behind it. Refuses with `LetterBlocked` or `ReplayFailed`; nothing is lost by that."""
        row = await self._row(id_)
        if row["type"].startswith(_TIMER) and not row["headers"]:
            await self._lane.submit(RestoreTimer(**common, letter_id=id_, row=orjson.loads(row["value"])))
            return {"id": id_, "handled": True, "followed": [], "stopped": None}
        line = await self._line(row["key"])
        if line[0]["id"] != id_:
            raise LetterBlocked(first=line[0]["id"])
        await self._handle(row)
        return {"id": id_, "handled": True, **await self._follow(row["key"])}

    async def drop(self, id_: str, reason: str, common: dict[str, Any]) -> dict[str, Any]:
        """Gives it up, with the reason on record; what waited behind it follows."""
        row = await self._row(id_)
        line = await self._line(row["key"])
        await self._lane.submit(CloseLetter(**common, letter_id=id_, key=row["key"], reason=reason))
        after = await self._follow(row["key"]) if line[0]["id"] == id_ else {"followed": [], "stopped": None}
        return {"id": id_, "dropped": True, **after}

    async def _follow(self, key: str) -> dict[str, Any]:
        """Handles what waits on the key, also what has been parked behind it meanwhile: `{followed: [id], stopped: {id, reason} | null}`,
        where `stopped` is the one that fails in its turn and is first in line now."""
        followed: list[str] = []
        while line := await self._line(key):
            for letter in line:
                if letter["state"] != "waiting":
                    return {"followed": followed, "stopped": {"id": letter["id"], "reason": letter["reason"]}}
                try:
                    await self._handle(letter)
                except Problem as fault:
                    return {"followed": followed, "stopped": {"id": letter["id"], "reason": fault.extra.get("reason", fault.code)}}
                followed.append(letter["id"])
        return {"followed": followed, "stopped": None}

    async def _handle(self, row: RowMapping) -> None:
        try:
            envelope = decode(row["headers"], row["key"], bytes(row["value"]))
        except (Malformed, UnknownType) as fault:
            raise ReplayFailed(reason=f"malformed: {fault}") from None
        try:
            command = await self._command(envelope)
        except Exception as defect:
            raise ReplayFailed(reason=f"failed: {type(defect).__name__}") from defect
        source = FromBus(envelope, row["headers"], bytes(row["value"]), row["partition"], row["offset"], replay=True)
        try:
            outcome = await self._lane.submit_event(command, source)
        except Problem as fault:
            raise ReplayFailed(reason=f"refused: {fault.code}") from fault
        except Exception as fault:
            raise ReplayFailed(reason=f"failed: {type(fault).__name__}") from fault
        if outcome not in ("handled", "duplicate"):  # a replay of the same letter stands before it in the batch, and fails
            raise ReplayFailed(reason=f"not tried: {outcome}")

    async def _command(self, envelope: Envelope) -> Command:
        handler = self._runtime.service.registry.handlers.get(envelope.event.type)
        commands = handler(self._runtime, [envelope]) if handler else [None]
        if inspect.isawaitable(commands):
            commands = await commands
        return commands[0] or _NothingToDo(now=envelope.at)

    async def _row(self, id_: str) -> RowMapping:
        rows = await self._database.rows(select(self._table).where(self._table.c.id == id_))
        if not rows:
            raise NotFound
        return rows[0]

    async def _line(self, key: str) -> Sequence[RowMapping]:
        """What is parked on a key, in topic order."""
        table = self._table
        return await self._database.rows(select(table).where(table.c.key == key).order_by(table.c.partition, table.c.offset))


class _NothingToDo(Command):
    """The handler sees no effect to make; the event is merely marked as seen."""

    def decide(self, state: State) -> Decision:
        return Decision()


def letter_view(row: RowMapping) -> dict[str, Any]:
    return {
        "id": row["id"],
        "event_id": row["id"],
        "type": row["type"],
        "key": row["key"],
        "reason": row["reason"],
        "attempts": row["attempts"],
        "first_at": row["first_at"].isoformat(),
        "state": row["state"],
    }
