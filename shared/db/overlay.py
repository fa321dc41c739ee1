"""What the commands of one batch see: rows as loaded, overlaid with what earlier commands of the batch decided. No I/O.

Every row is written at most once per batch, whatever happened to it: the overlay keeps the version that was loaded and the final row.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import MetaData, Table

from shared.db.commands import Decision, Loader
from shared.db.records import Record, key_of, table_of
from shared.db.statements import RowOp, Verb, codec
from shared.problems import NotFound

R = TypeVar("R", bound=Record)


class NotLoaded(Exception):
    """A decision asked for something that is not in memory yet; the lane loads it and decides again."""

    def __init__(self, loader: Loader[Any] | None = None, key: str = "", *, series: str = "", claim: str = "") -> None:
        super().__init__(loader.record.__name__ if loader else series or claim, key)
        self.loader = loader
        self.key = key
        self.series = series
        self.claim = claim


@dataclass(slots=True)
class _Row:
    loaded: Record | None
    current: Record | None


class Overlay:
    """Implements `shared.db.commands.State` for one batch."""

    def __init__(self, metadata: MetaData, take_number: Callable[[str], int]) -> None:
        self._metadata = metadata
        self._take_number = take_number
        self._rows: dict[str, dict[str, _Row]] = {}
        self._members: dict[Loader[Any], dict[str, dict[str, None]]] = {}
        self._loaders: dict[str, list[Loader[Any]]] = {}
        self._claims: dict[str, tuple[str | None, str | None]] = {}
        self._tables: dict[str, type[Record]] = {}
        self._places: dict[type[Record], tuple[Table, str, dict[str, _Row]]] = {}

    # ---- loading -------------------------------------------------------------------------------------------------------------

    def table(self, record: type[Record]) -> Table:
        return self._known(record)[0]

    def _key(self, record: type[Record]) -> str:
        return self._known(record)[1]

    def _known(self, record: type[Record]) -> tuple[Table, str, dict[str, _Row]]:
        """Table and key column of a record, and its rows in memory; remembered here because every look asks."""
        known = self._places.get(record)
        if known is None:
            table = table_of(record, self._metadata)
            self._tables[table.name] = record
            known = self._places[record] = (table, key_of(record, self._metadata), self._rows.setdefault(table.name, {}))
        return known

    def missing(self, loader: Loader[Any], keys: Iterable[str]) -> list[str]:
        known = self._members.get(loader, {})
        return [key for key in dict.fromkeys(keys) if key not in known]

    def missing_claims(self, ids: Iterable[str]) -> list[str]:
        return [id_ for id_ in dict.fromkeys(ids) if id_ not in self._claims]

    def put_rows(self, loader: Loader[Any], keys: Iterable[str], rows: Iterable[dict[str, Any]]) -> None:
        """Takes over what the database answered for these keys; rows already in memory keep their decided state."""
        table, record_key, stored = self._known(loader.record)
        by = loader.by or record_key
        if loader not in self._members:
            self._members[loader] = {}
            self._loaders.setdefault(table.name, []).append(loader)
        members = self._members[loader]
        for key in keys:
            members.setdefault(key, {})
        for row in rows:
            key = row[record_key]
            if key not in stored:
                record = loader.record.from_row(row)
                stored[key] = _Row(record, record)
                members[str(row[by])][key] = None
        # rows that this batch inserted or moved under one of the new keys before they were asked for
        for key, entry in stored.items():
            record = entry.current
            # None is no key: it must not be found under the text "None" that somebody may send
            if record is not None and (value := getattr(record, by)) is not None and str(value) in members and loader.matches(record):
                members[str(value)][key] = None

    def put_claims(self, ids: Iterable[str], owners: dict[str, str]) -> None:
        for id_ in ids:
            self._claims[id_] = (owners.get(id_), owners.get(id_))

    # ---- State ---------------------------------------------------------------------------------------------------------------

    def many(self, loader: Loader[R], key: str) -> list[R]:
        members = self._members.get(loader, {}).get(key)
        if members is None:
            raise NotLoaded(loader, key)
        stored = self._known(loader.record)[2]
        found = [stored[pk].current for pk in sorted(members)]
        return [record for record in found if record is not None]  # type: ignore[misc]  # rows of this loader are R

    def find(self, loader: Loader[R], key: str | None) -> R | None:
        if key is None:
            return None
        found = self.many(loader, key)
        return found[0] if found else None

    def one(self, loader: Loader[R], key: str) -> R:
        found = self.find(loader, key)
        if found is None:
            raise NotFound
        return found

    def number(self, series: str) -> int:
        return self._take_number(series)

    def claimed_by(self, scope: str, key: str) -> str | None:
        id_ = claim_id(scope, key)
        if id_ not in self._claims:
            raise NotLoaded(claim=id_)
        return self._claims[id_][1]

    # ---- deciding ------------------------------------------------------------------------------------------------------------

    def apply(self, decision: Decision) -> None:
        """Takes over the rows of a decision. A defect in them raises before anything changed for this batch's other commands."""
        for record in decision.inserts:
            self._change(record, inserted=True)
        for record in decision.updates:
            self._change(record, inserted=False)
        for record in decision.deletes:
            self._remove(record)
        for scope, key, owner in decision.claims:
            id_ = claim_id(scope, key)
            before = self._claims.get(id_, (None, None))
            self._claims[id_] = (before[0], owner)
        for scope, key in decision.released:
            id_ = claim_id(scope, key)
            before = self._claims.get(id_, (None, None))
            self._claims[id_] = (before[0], None)

    def _change(self, record: Record, *, inserted: bool) -> None:
        base = type(record)
        table, key_column, stored = self._known(base)
        key = record.__dict__[key_column]
        entry = stored.get(key)
        if inserted and entry is None:
            entry = stored[key] = _Row(None, None)
        elif not inserted and (entry is None or entry.current is None):
            raise KeyError(f"{base.__name__} {key} was not loaded before it was changed")
        assert entry is not None
        if inserted and entry.current is not None:
            raise KeyError(f"{base.__name__} {key} exists already")
        if table.name in self._loaders:
            self._reindex(table.name, key, entry.current, record)
        entry.current = record

    def _remove(self, record: Record) -> None:
        base = type(record)
        table, key_column, stored = self._known(base)
        key = record.__dict__[key_column]
        entry = stored.get(key)
        if entry is None or entry.current is None:
            raise KeyError(f"{base.__name__} {key} was not loaded before it was deleted")
        self._reindex(table.name, key, entry.current, None)
        entry.current = None

    def _reindex(self, table: str, key: str, old: Record | None, new: Record | None) -> None:
        for loader in self._loaders.get(table, ()):
            by = loader.by or self._key(loader.record)
            members = self._members[loader]
            if (group := _group(members, old, by)) is not None:
                group.pop(key, None)
            if (group := _group(members, new, by)) is not None and new is not None and loader.matches(new):
                group[key] = None

    # ---- writing -------------------------------------------------------------------------------------------------------------

    def inserted_keys(self) -> set[str]:
        return {key for rows in self._rows.values() for key, row in rows.items() if row.loaded is None and row.current is not None}

    def row_ops(self, dialect: str, claims: Table) -> list[RowOp]:
        """One operation per table and verb for everything that changed."""
        ops: dict[tuple[str, Verb], RowOp] = {}
        for name, rows in self._rows.items():
            base = self._tables[name]
            table, record_key, _ = self._known(base)
            known = codec(table, dialect)
            inserts: list[Sequence[Any]] = []
            for key, row in rows.items():
                if row.current is row.loaded:
                    continue
                if row.loaded is None and row.current is not None:
                    inserts.append(known.row(row.current.__dict__))
                    continue
                assert row.loaded is not None  # inserted and deleted again leaves nothing to write, and current is loaded is None
                match = (record_key, "version")
                old = (key, row.loaded.__dict__["version"])
                if row.current is None:
                    ops.setdefault((name, Verb.DELETE), RowOp(Verb.DELETE, table, match)).rows.append(old)
                else:
                    op = ops.setdefault((name, Verb.UPDATE), RowOp(Verb.UPDATE, table, match, changed=set()))
                    op.rows.append((*known.row(row.current.__dict__), *old))
                    assert op.changed is not None
                    op.changed |= known.changed(row.loaded.__dict__, row.current.__dict__)
            if inserts:
                ops[name, Verb.INSERT] = RowOp(Verb.INSERT, table, rows=inserts)
        for id_, (loaded, current) in self._claims.items():
            if loaded == current:
                continue
            if loaded is None:
                ops.setdefault(("claims", Verb.INSERT), RowOp(Verb.INSERT, claims)).rows.append((id_, current))
            elif current is None:
                op = ops.setdefault(("claims", Verb.DELETE), RowOp(Verb.DELETE, claims, ("id", "owner")))
                op.rows.append((id_, loaded))
            else:
                op = ops.setdefault(("claims", Verb.UPDATE), RowOp(Verb.UPDATE, claims, ("id", "owner")))
                op.rows.append((id_, current, id_, loaded))
        return [ops[key] for key in sorted(ops)]


def _group(members: dict[str, dict[str, None]], record: Record | None, by: str) -> dict[str, None] | None:
    value = None if record is None else getattr(record, by)
    return None if value is None else members.get(str(value))


def claim_id(scope: str, key: str) -> str:
    return f"{scope}\x1f{key}"
