"""What a batch writes into the kernel's own tables."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table

from shared.db.commands import TimerSet
from shared.db.entries import FromTimer, timer_id
from shared.db.statements import RowOp, Verb, codec


class KernelRows:
    """The operations by name, written in the order of their names."""

    def __init__(self, dialect: str) -> None:
        self.dialect = dialect
        self._ops: dict[str, RowOp] = {}

    def op(self, name: str, op: RowOp) -> list[Sequence[Any]]:
        """The rows of the operation of this name, which begins as `op`."""
        return self._ops.setdefault(name, op).rows

    def insert(self, table: Table, values: Mapping[str, Any]) -> None:
        op = self._ops.get(table.name)
        if op is None:
            op = self._ops[table.name] = RowOp(Verb.INSERT, table)
        op.rows.append(codec(table, self.dialect).row(values))

    def ops(self) -> list[RowOp]:
        return [op for _, op in sorted(self._ops.items()) if op.rows]


class Timers:
    """The timers that a batch fires, sets, moves and cancels; one row each, whatever happens to it in the batch."""

    def __init__(self, table: Table, dialect: str) -> None:
        self._table = table
        self._codec = codec(table, dialect)
        self._stored: dict[str, dict[str, Any]] = {}
        self._after: dict[str, Sequence[Any] | None] = {}
        self._fired: dict[str, Any] = {}

    def take(self, rows: Iterable[dict[str, Any]]) -> None:
        """What the database answered for the timers that fire in this batch."""
        self._stored.update((row["id"], row) for row in rows)

    def find_due(self, timer: FromTimer) -> dict[str, Any] | None:
        """The stored row of a timer that fires; None if it was moved or cancelled, perhaps by an earlier command of this very batch."""
        row = self._stored.get(timer.id)
        return row if row is not None and row["due_at"] == timer.due_at and timer.id not in self._after else None

    def fire(self, timer: FromTimer) -> None:
        """It has fired, and goes unless its command sets it again."""
        self._fired[timer.id] = self._stored[timer.id]["due_at"]
        self._after.setdefault(timer.id, None)

    def set(self, timer: TimerSet) -> None:
        id_ = timer_id(timer.kind, timer.ref)
        row = {"id": id_, "kind": timer.kind, "ref": timer.ref, "due_at": timer.at, "data": timer.data}
        self._after[id_] = self._codec.row(row)

    def cancel(self, kind: str, ref: str) -> None:
        self._after[timer_id(kind, ref)] = None

    def write(self, rows: KernelRows) -> None:
        for id_, row in self._after.items():
            fired_at: datetime | None = self._fired.get(id_)
            if fired_at is not None:
                old = self._codec.value("due_at", fired_at)
                if row is None:
                    rows.op("-timers", RowOp(Verb.DELETE, self._table, ("id", "due_at"))).append((id_, old))
                else:
                    rows.op("=timers", RowOp(Verb.UPDATE, self._table, ("id", "due_at"))).append((*row, id_, old))
            elif row is None:
                rows.op("xtimers", RowOp(Verb.DELETE, self._table, ("id",), checked=False)).append((id_,))
            else:
                rows.op("+timers", RowOp(Verb.UPSERT, self._table)).append(row)
