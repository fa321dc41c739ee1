"""One batch of commands: load, decide, write. A generator without I/O: it yields requests (`Loads`, `TakeNumbers`, `Write`, `Yielded`)
and a driver (`postgres.py`, `sqlite.py`) sends the answers in. It returns one outcome per entry.
"""

import time
from collections.abc import Generator, Sequence
from functools import partial
from typing import Any

from shared.db.chains import Chains
from shared.db.commands import AlreadyDone, Answer, Command, Decision, Needs, WaitFor
from shared.db.entries import Effects, Entry, FromBus, FromTimer, Later, Outcome, Park, Result, Wait, is_failure
from shared.db.kernel import Kernel
from shared.db.kernel_rows import KernelRows, Timers
from shared.db.loading import Question, Rows
from shared.db.overlay import NotLoaded, Overlay, claim_id
from shared.db.parking import copy_for_topic, letter_of_event, letter_of_timer
from shared.db.records import to_text
from shared.db.replays import load_lasting, load_replays, replay_of, replay_rows
from shared.db.statements import Load, Loads, LostRace, RowOp, TakeNumbers, Verb, Write, WriteFault, Yielded
from shared.fault_points import fault_point
from shared.ids import new_id
from shared.problems import Contended, IdempotencyConflict, Problem

YIELD_AFTER_SECONDS = 0.010
MAX_ATTEMPTS = 12
ATTEMPTS_TOGETHER = 4
"""After so many lost races a batch is halved: what loses again and again is one row's fault, and need not cost its neighbours more."""
MAX_ROUNDS = 8

Requests = Generator[Any, Any, Any]


def run_batch(
    kernel: Kernel, entries: Sequence[Entry], *, trusting: bool = True
) -> Generator[Any, Any, tuple[list[Result], list[Effects]]]:
    """Processes entries in order. A lost race is decided again, an unknown write fault bisects, a defect hurts only its own entry.
    `trusting`: whether what is `rarely_repeated` may be tried without a look for its keys."""
    attempts = 0
    failed: dict[int, BaseException] = {}
    trusting = trusting and kernel.trusting
    while True:
        batch = _Batch(kernel, entries, failed, first=attempts == 0, trusting=trusting)
        fault: Exception | None
        try:
            if (yield from batch.decide_all()):
                trusting = trusting and not batch.doubtful
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
        if trusting and batch.trusted:
            # whatever the fault is: a key that is known has its first answer, and a refused value may be of a body that repeats one
            trusting = False
            kernel.be_cautious()
            continue
        if isinstance(fault, LostRace) and attempts < (MAX_ATTEMPTS if len(entries) == 1 else ATTEMPTS_TOGETHER):
            continue
        if not isinstance(fault, LostRace | WriteFault):
            raise fault
        if len(entries) == 1:
            # to have been slower each time says nothing about the matter: it is no refusal, for which a timer would be dropped
            return _concluded(entries, [Contended() if isinstance(fault, LostRace) else fault]), []
        middle = len(entries) // 2
        left, left_effects = yield from run_batch(kernel, entries[:middle], trusting=False)
        right, right_effects = yield from run_batch(kernel, entries[middle:], trusting=False)
        return [*left, *right], [*left_effects, *right_effects]


def _concluded(entries: Sequence[Entry], results: list[Result]) -> list[Result]:
    """Notes what became of each at once: other parts of the batch may still fail, and no later event may overtake one that did."""
    for entry, result in zip(entries, results, strict=True):
        entry.concluded = result
        if entry.bus is not None and (is_failure(result) or isinstance(result, Wait)):
            entry.bus.held_keys.add(entry.bus.envelope.key)
    return results


def _is_accepted(result: Any) -> bool:
    return isinstance(result, Decision) and result.answer.status < 300


class _Batch:
    def __init__(
        self, kernel: Kernel, entries: Sequence[Entry], failed: dict[int, BaseException], *, first: bool = True, trusting: bool = False
    ) -> None:
        self.kernel = kernel
        self._first = first
        self.trusted = {
            number
            for number, entry in enumerate(entries)
            if trusting and entry.command is not None and entry.command.rarely_repeated and entry.command.dedupe and not entry.has_twin
        }
        """Entries whose keys are not looked for."""
        self.doubtful = False
        """Whether one of them must be decided again after a look: a key that is known has its first answer, whatever would be decided
        now."""
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
        self._rows = KernelRows(kernel.dialect)
        self._timers = Timers(kernel.tables.timers, kernel.dialect)
        self._chains = Chains(kernel, self._wall)

    # ---- load ----------------------------------------------------------------------------------------------------------------

    def _ask_kernel_rows(self, question: Question) -> None:
        tables = self.kernel.tables
        asking = (entry.command for number, entry in enumerate(self.entries) if entry.command and number not in self.trusted)
        dedupes = [dedupe.id for command in asking for dedupe in command.dedupe]
        if dedupes:
            question.add(load_replays(self.kernel, dedupes), lambda rows: self._replays.update((row["id"], row) for row in rows))
        events = [entry.bus.envelope.event_id for entry in self.entries if entry.bus]
        events += [entry.park.event_id for entry in self.entries if entry.park]
        if events:
            question.add(Load(tables.inbox, "id", "", events), lambda rows: self._seen["inbox"].update(row["id"] for row in rows))
            keys = {entry.bus.envelope.key for entry in self.entries if entry.bus}
            keys |= {entry.park.key for entry in self.entries if entry.park}
            question.add(Load(tables.dead_letters, "key", "", sorted(keys)), self._take_letters)
            self._chains.ask(question, [entry.bus.envelope.key for entry in self.entries if entry.bus])
        timers = [entry.timer.id for entry in self.entries if entry.timer]
        if timers:
            question.add(Load(tables.timers, "id", "", timers), self._timers.take)

    def _take_letters(self, rows: Rows) -> None:
        for row in rows:
            self._seen["letters"].add(row["id"])
            self._parked_keys.add(row["key"])

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
        self._chains.ask(question, [key for need in needs for key in need.chains])
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
        """Decides every entry in order; True when all must be decided afresh: an entry turned out defective, or `doubtful`."""
        commands = [entry.command for entry in self.entries if entry.command is not None]
        question = Question()
        self._ask_kernel_rows(question)
        yield from self._load(self._needs(), question)
        yield from load_lasting(self.kernel, self._replays)
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
            self.doubtful = number in self.trusted and not _is_accepted(result) and not isinstance(result, Later)
            if self.doubtful:
                return True
            if isinstance(result, Decision):
                try:
                    self.overlay.apply(result)
                    result = self._accept(entry, result)
                except Exception as defect:
                    self.doubtful = number in self.trusted
                    if not self.doubtful:
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
        # what was inserted here begins its chain here, unless that was wrong: a letter dropped before its matter was known leaves a
        # chain without a row
        fresh = self.overlay.inserted_keys() if self._first else set()
        self.effects.steps = yield from self._chains.link(self._rows, fresh)
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
        if entry.timer is not None and self._timers.find_due(entry.timer) is None:
            return Outcome.GONE
        assert entry.command is not None
        for dedupe in entry.command.dedupe:
            if dedupe.id in self._fresh_replays:
                entry.has_twin = True
                return Later()
            if (again := replay_of(self.kernel, dedupe, self._replays)) is not None:
                return again
        return None

    # ---- accept --------------------------------------------------------------------------------------------------------------

    def _accept(self, entry: Entry, decision: Decision) -> Answer:
        command = entry.command
        assert command is not None
        self._remember(command, decision.answer)
        keys = {step.key for step in decision.steps}
        for step in decision.steps:
            self._chains.add(entry, step)
        for key, event in decision.events:
            if key not in keys:
                raise RuntimeError(f"{event.type} has key {key} without a history step")
            self._chains.publish(entry, key, event)
            self.effects.events += 1
        if entry.bus is not None:
            self._handled(entry.bus)
        if entry.timer is not None:
            self._timers.fire(entry.timer)
        for letter in decision.closed_letters:
            self._close_letter(letter)
            # a timer's letter may be closed a second time: it comes back under the same id
            self._rows.op("inbox closed", RowOp(Verb.UPSERT, self.kernel.tables.inbox)).append((letter, self._stamp))
        for timer in decision.timers:
            self._timers.set(timer)
            first = self.effects.first_timer
            self.effects.first_timer = timer.at if first is None else min(first, timer.at)
        for kind, ref in decision.cancelled:
            self._timers.cancel(kind, ref)
        return decision.answer

    def _handled(self, bus: FromBus) -> None:
        envelope = bus.envelope
        self._seen_now(envelope.event_id)
        if bus.replay:
            self._close_letter(envelope.event_id)

    def _seen_now(self, event_id: str) -> None:
        inbox = self.kernel.tables.inbox
        self._seen["inbox"].add(event_id)  # its twin may stand in this very batch
        self._rows.op("inbox", RowOp(Verb.INSERT, inbox)).append((event_id, self._stamp))

    def _close_letter(self, event_id: str) -> None:
        self._rows.op("-dead_letters", RowOp(Verb.DELETE, self.kernel.tables.dead_letters, ("id",))).append((event_id,))

    def _remember(self, command: Command, answer: Answer) -> None:
        for row in replay_rows(self.kernel, command, answer, self._wall):
            self._rows.insert(self.kernel.tables.replays, row)
            self._fresh_replays.add(row["id"])

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
            return Outcome.DUPLICATE
        self._rows.insert(self.kernel.tables.dead_letters, letter_of_event(bus, park, self._wall))
        self._seen["letters"].add(park.event_id)
        self._parked_keys.add(park.key)
        self._rows.insert(self.kernel.tables.outbox, copy_for_topic(bus, park, self.kernel.service, self._wall))
        self.effects.events += 1
        return Outcome.PARKED

    def _park_timer(self, timer: FromTimer, park: Park) -> str:
        """A timer whose handler fails is taken out of the ticker's way; its row is kept as the value, for the replay."""
        stored = self._timers.find_due(timer)
        if stored is None:
            return Outcome.GONE
        self._rows.insert(self.kernel.tables.dead_letters, letter_of_timer(timer, stored, park, self._wall))
        self._timers.fire(timer)
        return Outcome.PARKED

    # ---- write ---------------------------------------------------------------------------------------------------------------

    def ops(self) -> list[RowOp]:
        tables = self.kernel.tables
        self._timers.write(self._rows)
        ops = self.overlay.row_ops(self.kernel.dialect, tables.claims) + self._rows.ops()
        if ops:
            ops.append(RowOp(Verb.INSERT, tables.batches, rows=[(self.id, self._stamp)]))
            self.effects.inserted = self.overlay.inserted_keys()
        return ops
