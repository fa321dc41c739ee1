"""退单 and its verdict 审定, 移送 and its answer: when a unit says that a matter is not its own."""

from dataclasses import dataclass, field
from typing import Any

from services.dispatch.commands import Act, redispatch, restart_sign
from services.dispatch.commands_facts import Work
from services.dispatch.lifecycle import ASSIGNED, SIGNED
from services.dispatch.models import Precedent
from services.dispatch.rules import judge_unit, precedent_id
from services.dispatch.rules_clocks import shown
from services.dispatch.store import ASSIGNMENTS, ATTACHMENTS, CASES, PRECEDENTS
from shared.contracts.dispatch import CaseReturnDecided, CaseReturnRequested, CaseTransferAnswered, CaseTransferred, Evidence
from shared.db.commands import Needs, State
from shared.masking import mask_text
from shared.problems import Invalid


@dataclass(frozen=True, kw_only=True)
class RequestReturn(Act):
    """退单: with ground and evidence, in time, never after a binding verdict. The unit stays responsible and the clock runs."""

    reason_code: str
    legal_ground: str
    evidence: list[str] = field(default_factory=list)
    proposed_unit: str | None = None
    note: str | None = None

    def also(self) -> dict[Any, list[str]]:
        return {ATTACHMENTS: self.evidence}

    def act(self, work: Work, state: State) -> None:
        if self.proposed_unit is not None and self.world.town.organisation.find_unit(self.proposed_unit) is None:
            raise Invalid(errors=[{"pointer": "/proposed_unit", "message": "没有这个单位"}])
        ground, note = mask_text(self.legal_ground), mask_text(self.note) if self.note else None
        before = str(work.assignment.status)
        row = {
            "by": self.actor.person,
            "unit": work.assignment.unit,
            "at": shown(work.at),
            "reason_code": self.reason_code,
            "legal_ground": ground,
            "evidence": self.evidence,
            "proposed_unit": self.proposed_unit,
            "note": note,
            "decision": None,
        }
        returns = [*work.assignment.returns, row]
        work.apply("return", if_match=self.if_match, reason=self.reason_code, note=ground, status_before=before, returns=returns)
        self.attachments(state, self.evidence, "/evidence")
        self.record_handler(work)
        work.event(
            CaseReturnRequested,
            reason_code=self.reason_code,
            legal_ground=ground,
            proposed_unit=self.proposed_unit,
            evidence=self.evidence,
        )
        reason = self.world.town.catalogue.text("return", self.reason_code).text
        for dispatcher in self.world.town.organisation.people_with("dispatcher")[:1]:
            work.tell("return_requested", "assignment_returned", {"reason": reason}, to=dispatcher.id)


def verdict_columns(work: Work, decision: str, reason: str, *, final: bool = False) -> dict[str, Any]:
    """The last return with its verdict. `keep` binds, and the second verdict is always final, whoever gives it."""
    returns = work.assignment.returns
    decided = sum(1 for row in returns if row["decision"] is not None) + 1
    final = final or decision == "keep" or decided >= int(work.world.town.catalogue.parameter("clocks", "returns_most"))
    verdict = {"decision": decision, "final": final, "reason": reason, "decided_by": work.actor.person, "decided_at": shown(work.now)}
    return {"return_final": final, "returns": [*returns[:-1], {**(returns[-1] if returns else {}), **verdict}]}


@dataclass(frozen=True, kw_only=True)
class DecideReturn(Act):
    """审定: `keep`, or anything final, binds; after a `move` the new unit may return once more, and the second verdict is always final."""

    decision: str
    unit: str | None = None
    final: bool = False
    reason: str

    def more(self, state: State) -> Needs | None:
        found = state.find(ASSIGNMENTS, self.assignment_id)
        if found is None:
            return None
        return Needs({CASES: [found.case_id], PRECEDENTS: [precedent_id(found.item, found.district)]})

    def act(self, work: Work, state: State) -> None:
        before, reason = work.assignment, mask_text(self.reason)
        asked = before.returns[-1] if before.returns else {}
        target = self._target(work, asked)
        columns = verdict_columns(work, self.decision, reason, final=self.final)
        final = columns["return_final"]
        work.apply(
            "arbitrate",
            if_match=self.if_match,
            to=ASSIGNED if self.decision == "move" else (before.status_before or ASSIGNED),
            reason=f"{self.decision}_final" if final else self.decision,
            note=reason,
            status_before=None,
            **columns,
            **({"unit": target, "person": None} if self.decision == "move" else {}),
        )
        work.event(CaseReturnDecided, decision=self.decision, final=final, previous_unit=before.unit, reason=reason)
        self._set_precedent(work, state, before.unit)
        if self.decision == "move":
            facts = {"from": before.unit, "final": final, "reason": reason}
            verdict = {"rule": "return_moved", "facts": facts, "verdict": work.assignment.unit}
            work.set(explanation=[*work.assignment.explanation, verdict])
            redispatch(work, cause="returned", previous_unit=before.unit)
            work.tell("assigned", "assignment_received", {"item_name": work.item_name(), "due_at": work.local(work.due_at)})
        else:
            if work.assignment.status == ASSIGNED:
                restart_sign(work)
            work.tell("return_decided", "return_decided", {"verdict": self.world.town.catalogue.text("return_decision", "keep").text})

    def _target(self, work: Work, asked: dict[str, Any]) -> str | None:
        if self.decision == "keep":
            if self.unit is not None and self.unit != work.assignment.unit:
                raise Invalid(errors=[{"pointer": "/unit", "message": "维持原派遣时不能指定其他单位"}])
            return None
        target = self.unit or asked.get("proposed_unit")
        if target is None:
            raise Invalid(errors=[{"pointer": "/unit", "message": "改派须指定单位"}])
        judge_unit(self.world.town.organisation, work.item, target)
        if target == work.assignment.unit and asked and asked["decision"] is None:
            raise Invalid(errors=[{"pointer": "/unit", "message": "不能改派给原单位"}])
        return target

    def _set_precedent(self, work: Work, state: State, previous: str) -> None:
        """A verdict that the router cites from now on for this item in this district."""
        id_ = precedent_id(work.assignment.item, work.assignment.district)
        values: dict[str, Any] = {
            "unit": work.assignment.unit,
            "previous_unit": previous,
            "decision": self.decision,
            "case_no": work.assignment.case_no,
            "at": work.now,
        }
        known = state.find(PRECEDENTS, id_)
        if known is None:
            work.decision.insert(Precedent(id=id_, **values))
        else:
            work.decision.update(known, **values)


@dataclass(frozen=True, kw_only=True)
class TransferCase(Act):
    """移送 to another body (A21): not closable until answered; the unit stays responsible and the clock runs."""

    to_unit: str
    reason: str
    articles: list[str]
    evidence: list[tuple[str, str]]
    suspected_crime: bool

    def also(self) -> dict[Any, list[str]]:
        return {ATTACHMENTS: [id_ for id_, _ in self.evidence]}

    def act(self, work: Work, state: State) -> None:
        judge_unit(self.world.town.organisation, work.item, self.to_unit)
        if self.to_unit == work.assignment.unit:
            raise Invalid(errors=[{"pointer": "/to_unit", "message": "不能移送给本单位"}])
        reason, before = mask_text(self.reason), str(work.assignment.status)
        transfer = {
            "to_unit": self.to_unit,
            "from_unit": work.assignment.unit,
            "reason": reason,
            "articles": self.articles,
            "evidence": [{"attachment_id": id_, "sha256": sha} for id_, sha in self.evidence],
            "suspected_crime": self.suspected_crime,
            "by": self.actor.person,
            "at": shown(work.at),
        }
        work.apply(
            "transfer",
            if_match=self.if_match,
            reason="suspected_crime" if self.suspected_crime else "other_body",
            note=reason,
            status_before=before,
            transfer=transfer,
            transfer_to=self.to_unit,
        )
        for position, (attachment, (_, sha)) in enumerate(
            zip(self.attachments(state, [id_ for id_, _ in self.evidence], "/evidence"), self.evidence, strict=True)
        ):
            if attachment.sha256 != sha:
                raise Invalid(errors=[{"pointer": f"/evidence/{position}/sha256", "message": "与附件内容不符"}])
        self.record_handler(work)
        work.event(
            CaseTransferred,
            to_unit=self.to_unit,
            reason=reason,
            articles=self.articles,
            evidence=[Evidence(attachment_id=id_, sha256=sha) for id_, sha in self.evidence],
            suspected_crime=self.suspected_crime,
        )
        to = self._receiver()
        if to is not None:
            work.tell("transferred", "case_transferred", {}, to=to)

    def _receiver(self) -> str | None:
        for role in ("squad_leader", "department_clerk"):
            for person in self.world.town.organisation.people_of(self.to_unit, role):
                return person.id
        return None


@dataclass(frozen=True, kw_only=True)
class AnswerTransfer(Act):
    """The receiver takes the matter, or refuses it with a reason code (A-21.2)."""

    accept: bool
    reason_code: str | None = None
    reason: str

    def act(self, work: Work, state: State) -> None:
        if not self.accept and self.reason_code is None:
            raise Invalid(errors=[{"pointer": "/reason_code", "message": "拒收须说明理由代码"}])
        before, reason = work.assignment, mask_text(self.reason)
        work.apply(
            "answer-transfer",
            if_match=self.if_match,
            to=ASSIGNED if self.accept else (before.status_before or SIGNED),
            reason="accepted" if self.accept else self.reason_code,
            note=reason,
            status_before=None,
            transfer=None,
            transfer_to=None,
            **({"unit": self.actor.unit, "person": None} if self.accept else {}),
        )
        work.event(
            CaseTransferAnswered,
            accepted=self.accept,
            from_unit=before.unit,
            to_unit=(before.transfer or {}).get("to_unit") or self.actor.unit or "",
            reason_code=self.reason_code,
            reason=reason,
        )
        if self.accept:
            row = {"rule": "transferred", "facts": {"from": before.unit, "reason": reason}, "verdict": work.assignment.unit}
            work.set(explanation=[*work.assignment.explanation, row])
            redispatch(work, cause="transferred", previous_unit=before.unit)
