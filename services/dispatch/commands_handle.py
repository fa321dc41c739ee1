"""What is done about a matter: measures towards parties, and the end of handling."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson

from services.dispatch.commands import Act, with_attachments
from services.dispatch.commands_facts import Work
from services.dispatch.models import Measure
from services.dispatch.rules import MeasureUnknown, judge_evidence
from services.dispatch.rules_clocks import shown, start_clock, stop_all, suspended_seconds
from services.dispatch.rules_ladder import (
    ActNotPermitted,
    CalledFor,
    called_for,
    judge_measure,
    judge_officers,
    judge_precondition,
    permitted_measures,
)
from services.dispatch.store import ATTACHMENTS, LADDER, MEASURES
from shared.catalogue import Item
from shared.contracts.base import AttachmentRef
from shared.contracts.dispatch import CaseHandled, CorrectionOrder, MeasureRecorded, MeasureRef
from shared.db.commands import Decision, State
from shared.ids import new_id
from shared.masking import mask_text
from shared.problems import Invalid


@dataclass(frozen=True, slots=True)
class Party:
    """Whom a measure is taken towards. `key` is a keyed digest that stands for the same party everywhere; empty if nobody is known."""

    kind: str
    key: str
    uscc: str | None = None
    sealed: bytes = b""


@dataclass(frozen=True, slots=True)
class Order:
    number: str
    served_at: datetime
    correct_by: datetime


@dataclass(frozen=True, kw_only=True)
class RecordMeasure(Act):
    """A measure, after what ladder and first-violation rule call for at this finding was judged."""

    measure: str
    party: Party
    item_code: str
    officers: list[str] = field(default_factory=list)
    note: str | None = None
    attachment_ids: list[str] = field(default_factory=list)
    amount_yuan: float | None = None
    order: Order | None = None
    recheck: tuple[datetime, bool] | None = None

    def also(self) -> dict[Any, list[str]]:
        return {ATTACHMENTS: self.attachment_ids, LADDER: [self.ladder_key]}

    @property
    def ladder_key(self) -> str:
        return f"{self.party.key or self.assignment_id}:{self.item_code}"

    def act(self, work: Work, state: State) -> None:
        town = self.world.town
        item = self._checked(work)
        if self.measure not in permitted_measures(town.catalogue, self.actor.role):
            raise ActNotPermitted
        today = town.work_time.local(work.at).date()
        judge_officers(self.measure, self.officers, item, self.party.uscc, today, town.catalogue, town.organisation)
        note = mask_text(self.note) if self.note else None
        work.apply("measures", if_match=self.if_match, reason=self.measure, note=note)
        attachments = self.attachments(state, self.attachment_ids, "/attachments")
        earlier = state.many(LADDER, self.ladder_key)
        called = called_for(earlier, item, work.assignment.severity, work.at, town.catalogue, town.work_time)
        judge_measure(self.measure, called, self.note)
        if self.measure == "penalty":
            judge_precondition(earlier, item, self.recheck, work.at)
        record = work.decision.insert(self._record(work, called, note))
        with_attachments(work, attachments)
        row = {"measure_id": record.id, "measure": self.measure, "item": self.item_code, "at": shown(work.at), "officers": self.officers}
        work.set(measures=[*work.assignment.measures, {**row, "attachments": self.attachment_ids}])
        self.record_handler(work)
        for officer in self.officers:
            if officer not in work.assignment.handlers:
                work.set(handlers=[*work.assignment.handlers, officer])
        work.event(
            MeasureRecorded,
            measure_id=record.id,
            measure=self.measure,
            item=self.item_code,
            officers=self.officers,
            party_kind=self.party.kind,
            party_uscc=self.party.uscc,
            called_for=called.measure,
            ladder_step=called.step,
            first_violation=called.first_violation,
            order=CorrectionOrder(number=self.order.number, served_at=self.order.served_at, correct_by=self.order.correct_by)
            if self.order
            else None,
            amount_yuan=self.amount_yuan,
            attachments=[AttachmentRef(attachment_id=a.id, kind=a.kind, media_type=a.media_type, sha256=a.sha256) for a in attachments],
        )
        next_time = work.at + timedelta(microseconds=1)
        following = called_for([*earlier, record], item, work.assignment.severity, next_time, town.catalogue, town.work_time)
        work.decision.answering(201, measure_answer(record, called, following), version=None)

    def answer(self, work: Work) -> Decision:
        return work.decision

    def _checked(self, work: Work) -> Item:
        """What of the content depends on the town's data."""
        town, errors = self.world.town, []
        item = town.catalogue.find_item(self.item_code)
        if item is None:
            errors.append({"pointer": "/item_code", "message": "没有这个事项"})
        for position, officer in enumerate(self.officers):
            if town.organisation.find_person(officer) is None:
                errors.append({"pointer": f"/officers/{position}", "message": "没有这名人员"})
        if self.amount_yuan is not None and self.measure != "penalty":
            errors.append({"pointer": "/amount_yuan", "message": "只有处罚才有金额"})
        if self.order is not None and self.measure != "warn":
            errors.append({"pointer": "/order", "message": "只有责令改正才有通知书"})
        if self.order is not None and self.order.correct_by < self.order.served_at:
            errors.append({"pointer": "/order/correct_by", "message": "改正期限早于送达时间"})
        if self.measure in ("warn", "penalty") and not self.party.key:
            errors.append({"pointer": "/party", "message": "须写明当事人"})
        most = max((row.max_yuan or 0 for row in item.penalties), default=0) if item else 0
        if item is not None and self.amount_yuan is not None and self.measure == "penalty" and self.amount_yuan > most > 0:
            errors.append({"pointer": "/amount_yuan", "message": f"超过法定上限{most:g}元"})
        if errors or item is None:
            raise Invalid(errors=errors)
        return item

    def _record(self, work: Work, called: CalledFor, note: str | None) -> Measure:
        return Measure(
            id=new_id(),
            assignment_id=work.assignment.id,
            case_id=work.case.id,
            ladder_key=self.ladder_key,
            measure=self.measure,
            item=self.item_code,
            at=work.at,
            by=self.actor.person,
            officers=self.officers,
            party_kind=self.party.kind,
            party_uscc=self.party.uscc,
            party_sealed=self.party.sealed,
            order_number=self.order.number if self.order else None,
            order_served_at=self.order.served_at if self.order else None,
            order_correct_by=self.order.correct_by if self.order else None,
            recheck_at=self.recheck[0] if self.recheck else None,
            recheck_passed=self.recheck[1] if self.recheck else None,
            amount_yuan=self.amount_yuan,
            called_for=called.as_json(),
            first_violation=called.first_violation,
            note=note,
            attachments=self.attachment_ids,
        )


def measure_answer(record: Measure, called: CalledFor, following: CalledFor) -> dict[str, Any]:
    """What the ladder called for at this finding, and at the next one."""
    return {
        "measure_id": record.id,
        "called_for": called.as_json(),
        "next_step": following.as_json(),
        "why": called.why,
        "first_violation": called.first_violation,
        "cites": list(called.cites),
    }


def seal_party(kind: str, key: str, uscc: str | None, shape: dict[str, Any], encrypt: Any) -> Party:
    """A party with everything that names a person encrypted."""
    return Party(kind, key, uscc, encrypt(orjson.dumps(shape)) if shape else b"")


@dataclass(frozen=True, kw_only=True)
class HandleAssignment(Act):
    """处置完毕: with the evidence that the item asks for; the dispose clock stops."""

    result: str
    measure_ids: list[str] = field(default_factory=list)
    attachment_ids: list[str] = field(default_factory=list)
    note: str | None = None

    def also(self) -> dict[Any, list[str]]:
        return {ATTACHMENTS: self.attachment_ids, MEASURES: self.measure_ids}

    def act(self, work: Work, state: State) -> None:
        town, item = self.world.town, work.item
        result, note = mask_text(self.result), mask_text(self.note) if self.note else None
        dispose = work.dispose
        late = dispose is not None and work.at > dispose.due_at
        work.apply(
            "handle",
            if_match=self.if_match,
            reason="late" if late else None,
            note=result if note is None else f"{result}\n{note}",
            handled_at=work.at,
            late=late,
        )
        named = self.attachments(state, self.attachment_ids, "/attachments")
        for position, id_ in enumerate(self.measure_ids):
            measure = state.find(MEASURES, id_)
            if measure is None or measure.assignment_id != work.assignment.id:
                raise MeasureUnknown(errors=[{"pointer": f"/measures/{position}", "message": "措施不属于该派单"}])
        brought = [id_ for row in work.assignment.measures for id_ in row.get("attachments", [])]
        evidence = [*named, *(found for id_ in brought if (found := state.find(ATTACHMENTS, id_)) is not None)]
        if item is not None:
            judge_evidence(item, evidence)
        with_attachments(work, named)
        self.become_holder(work)
        self.record_handler(work)
        work.fact("handled")
        work.clocks = stop_all(work.clocks, work.at)
        verify = start_clock(town.work_time, town.catalogue, work.assignment.severity, work.at, town.catalogue.limit("clocks", "verify"))
        work.clocks = {**work.clocks, "verify": verify}
        work.event(
            CaseHandled,
            late=late,
            result=result,
            handlers=work.assignment.handlers,
            measures=[MeasureRef(measure_id=row["measure_id"], measure=row["measure"]) for row in work.assignment.measures],
            attachments=[AttachmentRef(**row) for row in work.assignment.attachments],
            physical_check=bool(item and item.physical_check),
            verify_due_at=verify.due_at,
            suspended_seconds=suspended_seconds(dispose.pauses) if dispose else 0,
            extended=bool(work.assignment.extension and work.assignment.extension.get("status") == "approved"),
            **work.case_shapes(),
        )
