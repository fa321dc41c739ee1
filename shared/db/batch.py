"""One batch of commands: load, decide, write. A generator without I/O: it yields requests (`Loads`, `TakeNumbers`, `Write`, `Yielded`)
and a driver (`postgres.py`, `sqlite.py`) sends the answers in. It returns one outcome per entry.
"""

import time
from collections.abc import Generator, Iterable, Sequence
from functools import partial
from typing import Any

from shared.contracts.cloudevents import encode
from shared.db.commands import AlreadyDone, Answer, Command, Decision, Needs, Step, WaitFor
from shared.db.entries import Effects, Entry, FromBus, FromTimer, Later, Outcome, Park, Result, Wait, is_failure, timer_id
from shared.db.kernel import Kernel
from shared.db.loading import Question, Rows
from shared.db.overlay import NotLoaded, Overlay, claim_id
from shared.db.parking import copy_for_topic, letter_of_event, letter_of_timer
from shared.db.records import to_text
from shared.db.replays import replay_of, replay_row
from shared.db.spans import begin_commands
from shared.db.statements import Load, Loads, LostRace, RowOp, TakeNumbers, Verb, Write, WriteFault, Yielded, codec
from shared.fault_points import fault_point
from shared.history import GENESIS, digest_note, new_salt, next_row
from shared.ids import new_id
from shared.problems import Contended, IdempotencyConflict, Problem
from shared.tracing import traceparent_of

YIELD_AFTER_SECONDS = 0.010
MAX_ATTEMPTS = 12
ATTEMPTS_TOGETHER = 4
"""After so many lost races a batch is halved: what loses again and again is one row's fault, and need not cost its neighbours more."""
MAX_ROUNDS = 8

Requests = Generator[Any, Any, Any]


def run_batch(kernel: Kernel, entries: Sequence[Entry]) -> Generator[Any, Any, tuple[list[Result], list[Effects]]]:
    """Processes entries in order. A lost race is decided again, an unknown write fault bisects, a defect hurts only its own entry."""
    attempts = 0
    failed: dict[int, BaseException] = {}
    while True:
        batch = _Batch(kernel, entries, failed, first=attempts == 0)
        fault: Exception | None
        try:
            if (yield from batch.decide_all()):
                continue
            ops = batch.ops()
            if not ops:
                return _concluded(entries, batch.results), []
            fault_point("lane.decided")
            fault = yield Write(batch.id, ops)
        except WriteFault as unreadable:  # a key that the database cannot even look for
            fault = unreadable
        if fault is None:
            return _concluded(entries, batch.results), [batch.effects]
        attempts += 1
        if isinstance(fault, LostRace) and attempts < (MAX_ATTEMPTS if len(entries) == 1 else ATTEMPTS_TOGETHER):
            continue
        if not isinstance(fault, LostRace | WriteFault):
            raise fault
        if len(entries) == 1:
            # to have been slower each time says nothing about the matter: it is no refusal, for which a timer would be dropped
            return _concluded(entries, [Contended() if isinstance(fault, LostRace) else fault]), []
        middle = len(entries) // 2
        left, left_effects = yield from run_batch(kernel, entries[:middle])
        right, right_effects = yield from run_batch(kernel, entries[middle:])
        return [*left, *right], [*left_effects, *right_effects]


def _concluded(entries: Sequence[Entry], results: list[Result]) -> list[Result]:
    """Notes what became of each at once: other parts of the batch may still fail, and no later event may overtake one that did."""
    for entry, result in zip(entries, results, strict=True):
        entry.concluded = result
        if entry.bus is not None and (is_failure(result) or isinstance(result, Wait)):
            entry.bus.held_keys.add(entry.bus.envelope.key)
    return results


class _Batch:
    def __init__(self, kernel: Kernel, entries: Sequence[Entry], failed: dict[int, BaseException], *, first: bool = True) -> None:
        self.kernel = kernel
        self._first = first
        self.entries = entries
        self.failed = failed
        self.id = new_id()
        self.overlay = Overlay(kernel.metadata, kernel.take_number)
        self.results: list[Result] = []
        self.effects = Effects()
        self._wall = kernel.wall_now()
        self._stamp = self._wall if kernel.dialect == "postgresql" else to_text(self._wall)
        self._replays: dict[str, dict[str, Any]] = {}
        self._fresh_replays: set[str] = set()
        self._seen: dict[str, set[str]] = {"inbox": set(), "letters": set()}
        self._parked_keys: set[str] = set()
        self._failed_keys: set[str] = set()
        self._timer_rows: dict[str, dict[str, Any]] = {}
        self._heads: dict[str, dict[str, Any] | None] = {}
        self._timer_sets: dict[str, Sequence[Any] | None] = {}
        self._fired: dict[str, Any] = {}
        self._pending_steps: list[tuple[Entry, Step]] = []
        self._pending_events: list[tuple[Entry, dict[str, Any]]] = []
        self._kernel_rows: dict[str, RowOp] = {}

    # ---- load ----------------------------------------------------------------------------------------------------------------

    def _ask_kernel_rows(self, question: Question) -> None:
        tables = self.kernel.tables
        dedupes = [dedupe.id for entry in self.entries if entry.command for dedupe in entry.command.dedupe]
        if dedupes:
            replays = Load(tables.replays, "id", "", list(dict.fromkeys(dedupes)))
            question.add(replays, lambda rows: self._replays.update((row["id"], row) for row in rows))
        events = [entry.bus.envelope.event_id for entry in self.entries if entry.bus]
        events += [entry.park.event_id for entry in self.entries if entry.park]
        if events:
            question.add(Load(tables.inbox, "id", "", events), lambda rows: self._seen["inbox"].update(row["id"] for row in rows))
            keys = {entry.bus.envelope.key for entry in self.entries if entry.bus}
            keys |= {entry.park.key for entry in self.entries if entry.park}
            question.add(Load(tables.dead_letters, "key", "", sorted(keys)), self._take_letters)
            self._ask_heads(question, [entry.bus.envelope.key for entry in self.entries if entry.bus])
        timers = [entry.timer.id for entry in self.entries if entry.timer]
        if timers:
            question.add(Load(tables.timers, "id", "", timers), lambda rows: self._timer_rows.update((row["id"], row) for row in rows))

    def _take_letters(self, rows: Rows) -> None:
        for row in rows:
            self._seen["letters"].add(row["id"])
            self._parked_keys.add(row["key"])

    def _ask_heads(self, question: Question, keys: Iterable[str]) -> None:
        missing = [key for key in dict.fromkeys(keys) if key not in self._heads]
        if missing:
            self._heads |= dict.fromkeys(missing)
            heads = Load(self.kernel.tables.heads, "key", "", missing)
            question.add(heads, lambda rows: self._heads.update((row["key"], row) for row in rows))

    def _load(self, needs: Sequence[Needs], question: Question | None = None) -> Requests:
        """Loads all of it in one round trip, together with what stands in the question already."""
        question = question or Question()
        wanted: dict[Any, list[str]] = {}
        numbers: dict[str, int] = {}
        for need in needs:
            for loader, keys in need.rows.items():
                wanted.setdefault(loader, []).extend(keys)
            for series, count in need.numbers.items():
                numbers[series] = numbers.get(series, 0) + count
        for loader, keys in wanted.items():
            if missing := self.overlay.missing(loader, keys):
                load = Load(self.overlay.table(loader.record), loader.by or self._pk(loader), loader.where, missing)
                question.add(load, partial(self.overlay.put_rows, loader, keys))
        if claims := self.overlay.missing_claims(claim_id(scope, key) for need in needs for scope, key in need.claims):
            question.add(
                Load(self.kernel.tables.claims, "id", "", claims),
                lambda rows: self.overlay.put_claims(claims, {row["id"]: row["owner"] for row in rows}),
            )
        self._ask_heads(question, [key for need in needs for key in need.chains])
        yield from question.ask()
        for series, count in numbers.items():
            if (short := count - self.kernel.numbers_left(series)) > 0:
                block = max(short, self.kernel.number_block)
                first = yield TakeNumbers(series, block)
                self.kernel.put_numbers(series, first, block)

    def _pk(self, loader: Any) -> str:
        (column,) = self.overlay.table(loader.record).primary_key.columns
        return str(column.name)

    # ---- decide --------------------------------------------------------------------------------------------------------------

    def decide_all(self) -> Generator[Any, Any, bool]:
        """Decides every entry in order; True when an entry turned out defective and the rest must be decided afresh without it."""
        commands = [entry.command for entry in self.entries if entry.command is not None]
        question = Question()
        self._ask_kernel_rows(question)
        yield from self._load(self._needs(), question)
        more = [need for command in commands if (need := self._more(command)) is not None]
        if more:
            yield from self._load(more)
        started = time.perf_counter()
        for number, entry in enumerate(self.entries):
            if number in self.failed:
                self._hold(entry)
                self.results.append(self.failed[number])
                continue
            result = yield from self._decide(entry)
            if isinstance(result, Decision):
                try:
                    self.overlay.apply(result)
                    result = self._accept(entry, result)
                except Exception as defect:
                    self.failed[number] = defect
                    return True
            elif isinstance(result, AlreadyDone) and entry.bus is not None:
                self._handled(entry.bus)
            elif isinstance(result, Problem):
                self._remember_refusal(entry, result)
            if is_failure(result) or isinstance(result, Wait):
                self._hold(entry)
            self.results.append(result)
            if time.perf_counter() - started > YIELD_AFTER_SECONDS:
                yield Yielded()
                started = time.perf_counter()
        yield from self._chain()
        return False

    def _needs(self) -> list[Needs]:
        needs = []
        for number, entry in enumerate(self.entries):
            if entry.command is not None and number not in self.failed:
                try:
                    needs.append(entry.command.needs())
                except Exception as defect:
                    self.failed[number] = defect
        return needs

    def _hold(self, entry: Entry) -> None:
        if entry.bus is not None:
            self._failed_keys.add(entry.bus.envelope.key)

    def _more(self, command: Command) -> Needs | None:
        try:
            return command.more(self.overlay)
        except Exception:
            return None  # it will be refused, fail alone, or load what it misses, when it is decided

    def _decide(self, entry: Entry) -> Generator[Any, Any, Decision | Result]:
        early = self._before(entry)
        if early is not None:
            return early
        command = entry.command
        assert command is not None
        for _ in range(MAX_ROUNDS):
            try:
                return command.decide(self.overlay)
            except NotLoaded as gap:
                yield from self._fill(gap)
            except WaitFor as wait:
                return wait.otherwise if entry.gave_up_waiting else Wait(wait)
            except Problem as refusal:
                return refusal
            except Exception as defect:
                return defect
        return RuntimeError(f"{type(command).__name__} never stopped asking for more rows")

    def _fill(self, gap: NotLoaded) -> Requests:
        if gap.loader is not None:
            yield from self._load([Needs({gap.loader: [gap.key]})])
        elif gap.series:
            yield from self._load([Needs(numbers={gap.series: 1})])
        else:
            (rows,) = yield Loads([Load(self.kernel.tables.claims, "id", "", [gap.claim])])
            self.overlay.put_claims([gap.claim], {row["id"]: row["owner"] for row in rows})

    def _before(self, entry: Entry) -> Result | None:
        """Whether the entry has been done before, is parked behind another, or its timer has gone."""
        if entry.park is not None:
            return self._park(entry, entry.park)
        if entry.bus is not None:
            id_, key = entry.bus.envelope.event_id, entry.bus.envelope.key
            if id_ in self._seen["inbox"]:
                return Outcome.DUPLICATE
            if not entry.waited and (key in entry.bus.held_keys or key in self._failed_keys):
                return Outcome.HELD
            if not entry.bus.replay:
                if id_ in self._seen["letters"]:
                    return Outcome.PARKED
                if key in self._parked_keys:
                    return self._park(entry, Park("parked_behind", 0, entry.bus.envelope.event.type, key, id_))
        if entry.timer is not None:
            row = self._timer_rows.get(entry.timer.id)
            # an earlier command of this very batch may have cancelled or moved it
            if row is None or row["due_at"] != entry.timer.due_at or entry.timer.id in self._timer_sets:
                return Outcome.GONE
        assert entry.command is not None
        for dedupe in entry.command.dedupe:
            if dedupe.id in self._fresh_replays:
                return Later()
            if (stored := self._replays.get(dedupe.id)) is not None:
                return replay_of(self.kernel, dedupe, stored)
        return None

    # ---- accept --------------------------------------------------------------------------------------------------------------

    def _op(self, name: str, op: RowOp) -> RowOp:
        return self._kernel_rows.setdefault(name, op)

    def _insert(self, table: Any, values: dict[str, Any]) -> None:
        op = self._kernel_rows.get(table.name)
        if op is None:
            op = self._kernel_rows[table.name] = RowOp(Verb.INSERT, table)
        op.rows.append(codec(table, self.kernel.dialect).row(values))

    def _accept(self, entry: Entry, decision: Decision) -> Answer:
        command = entry.command
        assert command is not None
        self._remember(command, decision.answer)
        keys = {step.key for step in decision.steps}
        for step in decision.steps:
            self._pending_steps.append((entry, step))
        for key, event in decision.events:
            if key not in keys:
                raise RuntimeError(f"{event.type} has key {key} without a history step")
            self._publish(entry, key, event)
        if entry.bus is not None:
            self._handled(entry.bus)
        if entry.timer is not None:
            self._fired[entry.timer.id] = self._timer_rows[entry.timer.id]["due_at"]
            self._timer_sets.setdefault(entry.timer.id, None)
        for letter in decision.closed_letters:
            self._close_letter(letter)
            # a timer's letter may be closed a second time: it comes back under the same id
            self._op("inbox closed", RowOp(Verb.UPSERT, self.kernel.tables.inbox)).rows.append((letter, self._stamp))
        for timer in decision.timers:
            id_ = timer_id(timer.kind, timer.ref)
            row = {"id": id_, "kind": timer.kind, "ref": timer.ref, "due_at": timer.at, "data": timer.data}
            self._timer_sets[id_] = codec(self.kernel.tables.timers, self.kernel.dialect).row(row)
            first = self.effects.first_timer
            self.effects.first_timer = timer.at if first is None else min(first, timer.at)
        for kind, ref in decision.cancelled:
            self._timer_sets[timer_id(kind, ref)] = None
        return decision.answer

    def _handled(self, bus: FromBus) -> None:
        envelope = bus.envelope
        self._seen_now(envelope.event_id)
        if bus.replay:
            self._close_letter(envelope.event_id)

    def _seen_now(self, event_id: str) -> None:
        inbox = self.kernel.tables.inbox
        self._seen["inbox"].add(event_id)  # its twin may stand in this very batch
        self._op("inbox", RowOp(Verb.INSERT, inbox)).rows.append((event_id, self._stamp))

    def _close_letter(self, event_id: str) -> None:
        op = self._op("-dead_letters", RowOp(Verb.DELETE, self.kernel.tables.dead_letters, ("id",)))
        op.rows.append((event_id,))

    def _publish(self, entry: Entry, key: str, event: Any) -> None:
        assert entry.command is not None
        event_id = new_id()
        headers, value = encode(event, key=key, event_id=event_id, at=entry.command.now, traceparent=entry.traceparent)
        row = {
            "event_id": event_id,
            "topic": self.kernel.topic,
            "key": key,
            "type": event.type,
            "headers": headers,
            "value": value,
            "stored_at": self._wall,
        }
        self._pending_events.append((entry, row))
        self.effects.events += 1

    def _remember(self, command: Command, answer: Answer) -> None:
        sealed = self.kernel.encrypt(answer.content) if command.dedupe else b""
        for dedupe in command.dedupe:
            if answer.status < 300 or dedupe.keep_refusals:
                self._insert(self.kernel.tables.replays, replay_row(dedupe, answer, sealed, self._wall))
                self._fresh_replays.add(dedupe.id)

    def _remember_refusal(self, entry: Entry, refusal: Problem) -> None:
        if isinstance(refusal, IdempotencyConflict):
            return  # the first verdict stands under this key
        if entry.command is not None and any(dedupe.keep_refusals for dedupe in entry.command.dedupe):
            self._remember(entry.command, self.kernel.refusal_answer(refusal))

    def _park(self, entry: Entry, park: Park) -> str:
        bus = entry.bus
        if bus is None:
            assert entry.timer is not None
            return self._park_timer(entry.timer, park)
        if park.event_id in self._seen["letters"] or park.event_id in self._seen["inbox"]:
            return Outcome.PARKED
        self._insert(self.kernel.tables.dead_letters, letter_of_event(bus, park, self._wall))
        self._seen["letters"].add(park.event_id)
        self._parked_keys.add(park.key)
        self._insert(self.kernel.tables.outbox, copy_for_topic(bus, park, self.kernel.service, self._wall))
        self.effects.events += 1
        return Outcome.PARKED

    def _park_timer(self, timer: FromTimer, park: Park) -> str:
        """A timer whose handler fails is taken out of the ticker's way; its row is kept as the value, for the replay."""
        stored = self._timer_rows.get(timer.id)
        if stored is None or stored["due_at"] != timer.due_at:
            return Outcome.GONE
        self._insert(self.kernel.tables.dead_letters, letter_of_timer(timer, stored, park, self._wall))
        self._fired[timer.id] = stored["due_at"]
        self._timer_sets.setdefault(timer.id, None)
        return Outcome.PARKED

    # ---- history -------------------------------------------------------------------------------------------------------------

    def _chain(self) -> Requests:
        """Gives every step its place in its chain. Chains of rows made in this batch are new and need no look."""
        if not self._pending_steps:
            return
        tables = self.kernel.tables
        # unless that was wrong: a letter dropped before its matter was known leaves a chain without a row
        fresh = self.overlay.inserted_keys() if self._first else set()
        question = Question()
        self._ask_heads(question, [step.key for _, step in self._pending_steps if step.key not in fresh])
        yield from question.ask()
        rows = [row for row in self._heads.values() if row is not None]
        loaded = {row["key"]: (row["seq"], row["hash"]) for row in rows}
        heads = dict(loaded)
        history = self._op("history", RowOp(Verb.INSERT, tables.history)).rows
        matters = {row["key"]: row["traceparent"] for row in rows}
        if self.kernel.tracing.on:
            begin_commands(self.kernel.tracing, self._pending_steps, matters)
        for entry, step in self._pending_steps:
            assert entry.command is not None
            salt = new_salt() if step.note else ""
            digest = digest_note(salt, step.note) if step.note else None
            seq, previous = heads.get(step.key, (0, GENESIS))
            row = next_row(seq, previous, step, entry.command.actor, entry.command.now, self.kernel.mode(), digest)
            history.append(row)
            if step.note:
                self._insert(tables.notes, {"key": step.key, "seq": row.seq, "salt": salt, "text": step.note})
            heads[step.key] = (row.seq, row.hash)
            self.effects.steps.append(step)
        inserts = self._op("+heads", RowOp(Verb.INSERT, tables.heads))
        updates = self._op("=heads", RowOp(Verb.UPDATE, tables.heads, ("key", "seq")))
        for key, (seq, hash_) in heads.items():
            if key not in loaded:
                inserts.rows.append((key, seq, hash_, matters.get(key)))
            elif loaded[key][0] != seq:
                updates.rows.append((key, seq, hash_, matters[key], key, loaded[key][0]))
        for entry, event in self._pending_events:
            if entry.span is not None:
                event["headers"]["traceparent"] = traceparent_of(entry.span)
            self._insert(tables.outbox, event)

    # ---- write ---------------------------------------------------------------------------------------------------------------

    def ops(self) -> list[RowOp]:
        tables = self.kernel.tables
        timers = tables.timers
        due = codec(timers, self.kernel.dialect)
        for id_, row in self._timer_sets.items():
            fired_at = self._fired.get(id_)
            if fired_at is not None:
                old = due.value("due_at", fired_at)
                if row is None:
                    self._op("-timers", RowOp(Verb.DELETE, timers, ("id", "due_at"))).rows.append((id_, old))
                else:
                    self._op("=timers", RowOp(Verb.UPDATE, timers, ("id", "due_at"))).rows.append((*row, id_, old))
            elif row is None:
                self._op("xtimers", RowOp(Verb.DELETE, timers, ("id",), checked=False)).rows.append((id_,))
            else:
                self._op("+timers", RowOp(Verb.UPSERT, timers)).rows.append(row)
        ops = self.overlay.row_ops(self.kernel.dialect, tables.claims)
        ops += [op for _, op in sorted(self._kernel_rows.items()) if op.rows]
        if ops:
            ops.append(RowOp(Verb.INSERT, tables.batches, rows=[(self.id, self._stamp)]))
            self.effects.inserted = self.overlay.inserted_keys()
        return ops
