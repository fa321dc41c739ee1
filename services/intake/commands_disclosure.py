"""Looking at what is sealed: contact data and originals. Every look leaves a row (domain D8, PIPL Art. 51)."""

from dataclasses import dataclass
from typing import Any

from services.intake.commands_desk import Desk
from services.intake.models import Disclosure, Report
from services.intake.store import ATTACHMENTS, DISCLOSURES_OF_DAY, REPORTS
from shared.actor import Actor
from shared.db.commands import Command, Decision, Needs, State
from shared.db.records import to_text
from shared.ids import new_id
from shared.masking import mask_text
from shared.problems import Invalid, Problem


class RevealLimit(Problem):
    """The person has seen as many contact data today as the town allows."""

    status, code, title = 429, "reveal_limit", "今日查看次数已用完"
    default_detail = "您今天查看联系方式的次数已达上限，请明天再试。"


@dataclass(frozen=True, kw_only=True)
class RevealContact(Command):
    """Name and phone of a reporter, for a purpose, at most so often a day and person."""

    desk: Desk
    report_id: str
    case_id: str | None
    purpose: str

    @property
    def day_key(self) -> str:
        return f"{self.actor.person}/{self.desk.day(self.now)}"

    def needs(self) -> Needs:
        return Needs({REPORTS: [self.report_id], DISCLOSURES_OF_DAY: [self.day_key]})

    def decide(self, state: State) -> Decision:
        report = state.one(REPORTS, self.report_id)
        if report.case_id != self.case_id:
            raise Invalid(errors=[{"pointer": "/case_id", "message": "该来件不属于这个工单"}])
        most = self.desk.town.catalogue.parameter("quotas", "reveals_per_day")
        if len(state.many(DISCLOSURES_OF_DAY, self.day_key)) >= most:
            raise RevealLimit(headers={"Retry-After": str(self.desk.until_tomorrow(self.now))})
        decision = Decision()
        record_disclosure(decision, self.desk, self.actor, report, self.purpose, self, day_key=self.day_key)
        contact = self.desk.unseal(report)
        return decision.answering(200, {"name": contact.name, "phone": contact.phone})


def record_disclosure(
    decision: Decision, desk: Desk, actor: Actor, report: Report, purpose: str, command: Command, *, day_key: str, replayed: bool = False
) -> None:
    """The row of the audit, and the step in the chain of the case."""
    shown = mask_text(purpose, desk.unseal(report).name)
    decision.insert(
        Disclosure(
            id=new_id(),
            kind="reveal",
            report_id=report.id,
            case_id=report.case_id,
            person=actor.person,
            role=actor.role,
            day_key=day_key,
            purpose=shown,
            replayed=replayed,
            at=command.now,
        )
    )
    decision.step(report.case_id or report.id, "reveal", resource="report", from_=str(report.status), to=str(report.status), note=shown)


@dataclass(frozen=True, kw_only=True)
class RecordReplayedReveal(Command):
    """The same answer was given again under its key: it counts once, and is audited again (contract section 1, Idempotency)."""

    desk: Desk
    report_id: str
    purpose: str

    def needs(self) -> Needs:
        return Needs({REPORTS: [self.report_id]})

    def decide(self, state: State) -> Decision:
        report = state.one(REPORTS, self.report_id)
        decision = Decision()
        record_disclosure(decision, self.desk, self.actor, report, self.purpose, self, day_key="", replayed=True)
        return decision


@dataclass(frozen=True, kw_only=True)
class RecordOriginalRead(Command):
    """Somebody fetches the sealed original of an attachment."""

    attachment_id: str

    def needs(self) -> Needs:
        return Needs({ATTACHMENTS: [self.attachment_id]})

    def decide(self, state: State) -> Decision:
        attachment = state.one(ATTACHMENTS, self.attachment_id)
        decision = Decision()
        decision.insert(
            Disclosure(
                id=new_id(),
                kind="original",
                attachment_id=attachment.id,
                person=self.actor.person,
                role=self.actor.role,
                day_key="",
                purpose="original",
                at=self.now,
            )
        )
        decision.step(attachment.id, "read_original", resource="attachment")
        return decision


def disclosure_view(disclosure: Disclosure) -> dict[str, Any]:
    """A row of `GET /v1/reveals`: who looked at what, when and what for; never what was seen."""
    return {
        "id": disclosure.id,
        "kind": disclosure.kind,
        "report_id": disclosure.report_id,
        "case_id": disclosure.case_id,
        "attachment_id": disclosure.attachment_id,
        "person": disclosure.person,
        "role": disclosure.role,
        "purpose": disclosure.purpose,
        "replayed": disclosure.replayed,
        "at": to_text(disclosure.at),
    }
