"""What is said of each event: a plain Chinese sentence for the staff's timeline, and a shorter one for the reporter. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.intake.models import Case, CaseStatus, Report, ReportStatus
from services.intake.rules_views import moment
from shared.contracts import dispatch as d
from shared.contracts import evaluation as e
from shared.contracts.base import Event
from shared.town import Town

STATUS_TEXTS: dict[str, str] = {
    CaseStatus.REGISTERED: "已立案",
    CaseStatus.DISPATCHED: "已派遣",
    CaseStatus.IN_PROGRESS: "处置中",
    CaseStatus.HANDLED: "已处置，正在核查",
    CaseStatus.CLOSED: "已结案",
    CaseStatus.RETURNED: "退单审定中",
    CaseStatus.SUSPENDED: "挂账",
    CaseStatus.TRANSFERRED: "已移送",
    CaseStatus.DECLINED: "不予立案",
    CaseStatus.MERGED: "已并案",
}


@dataclass(frozen=True, slots=True)
class Speech:
    """How the town calls things inside a sentence."""

    town: Town

    def unit(self, code: str | None) -> str:
        """The name of a unit; of none, the command room's."""
        unit = self.town.organisation.find_unit(code) if code else None
        return unit.name if unit else code or "指挥室"

    def time(self, at: datetime) -> str:
        return self.town.work_time.shown(at)

    def word(self, codelist: str, code: str) -> str:
        return self.town.catalogue.word(codelist, code)


def _late(flag: bool) -> str:
    return "（超时）" if flag else ""


def _reached(flag: bool) -> str:
    return "已联系上" if flag else "未联系上"


def _dispatched(event: Any, say: Speech) -> str:
    causes = {
        "reopened": "重新办理，派至",
        "returned": "审定后改派至",
        "corrected": "更正后改派至",
        "transferred": "移送后由",
        "reassigned": "改派至",
    }
    if event.cause == "transferred":
        return f"移送后由{say.unit(event.unit)}负责，{say.time(event.due_at)}前办结"
    return f"{causes.get(event.cause, '派遣至')}{say.unit(event.unit)}，{say.time(event.due_at)}前办结"


def _assigned(event: Any, say: Speech) -> str:
    return f"{say.unit(event.unit)}指定{event.person}办理" if event.person else f"{say.unit(event.unit)}收回指定"


def _signed(event: Any, say: Speech) -> str:
    return f"{say.unit(event.unit)}超时未签收，系统自动签收" if event.automatic else f"{say.unit(event.unit)}已签收{_late(event.late)}"


def _reopened(event: Any, _: Speech) -> str:
    cause = {"bad_answer": "反映人不满意", "check_failed": "核查不通过", "recurrence": "问题反弹"}[event.cause]
    return f"{cause}，三轮未解决，升级督办" if event.escalated else f"{cause}，重新办理（第{event.next_round}轮）"


def _rated(event: Any, _: Speech) -> str:
    where = "问卷" if event.source == "survey" else "回访"
    contacted, solved = "已联系" if event.contacted else "未联系", "已解决" if event.solved else "未解决"
    void = "（无效评价，不计入）" if event.void else ""
    return f"反映人{where}评价：{contacted}，{solved}，满意度{event.satisfaction}{void}"


def _checked(event: Any, _: Speech) -> str:
    how = "现场核查" if event.physical else "案头核查"
    return f"{how}{'通过' if event.passed else '不通过'}{f'：{event.note}' if event.note else ''}"


def _closed(event: Any, _: Speech) -> str:
    return "反映人确认，结案" if event.confirmed_by == "reporter" else "核查人确认，结案"


def _escalated(event: Any, say: Speech) -> str:
    owner = event.person or say.unit(event.unit)
    return f"三轮未解决，由{owner}督办" if event.cause == "third_round" else f"升级处理，由{owner}负责"


def _recalculated(event: d.ClockRecalculated, say: Speech) -> str:
    due_at = event.clock_due_at
    verdict = "不变" if due_at == event.previous_clock_due_at else f"改为{say.time(due_at)}"
    withdrawn = "，督查单撤回" if event.withdrawn_supervision_id else ""
    return f"{event.year}年放假安排公布，{say.word('clock', event.clock)}时限{verdict}{withdrawn}"


SENTENCES: dict[type[Event], Callable[[Any, Speech], str]] = {
    d.CaseDispatched: _dispatched,
    d.CaseAssigned: _assigned,
    d.CaseSigned: _signed,
    d.CaseArrived: lambda event, say: f"{say.unit(event.unit)}到达现场{_late(event.late)}",
    d.CaseContacted: lambda event, say: f"{say.unit(event.unit)}联系反映人，{_reached(event.reached)}{_late(event.late)}",
    d.MeasureRecorded: lambda event, say: f"{say.unit(event.unit)}采取措施：{say.word('measure', event.measure)}",
    d.CaseHandled: lambda event, say: f"{say.unit(event.unit)}处置完毕{_late(event.late)}：{event.result}",
    d.CaseReturnRequested: lambda event, say: (
        f"{say.unit(event.unit)}申请退单：{say.word('return', event.reason_code)}（依据：{event.legal_ground}）"
    ),
    d.CaseReturnDecided: lambda event, say: (
        f"退单审定：{f'改由{say.unit(event.unit)}办理' if event.decision == 'move' else '维持原派遣'}{'，不得再退' if event.final else ''}"
    ),
    d.CaseExtensionRequested: lambda event, say: f"{say.unit(event.unit)}申请延期至{say.time(event.until)}：{event.reason}",
    d.CaseExtensionDecided: lambda event, say: f"延期{f'获准，{say.time(event.due_at)}前办结' if event.approved else '未获准'}",
    d.CaseSuspended: lambda event, say: f"挂账至{say.time(event.until)}：{say.word('suspend', event.reason_code)}",
    d.CaseResumed: lambda event, say: f"恢复办理，{say.time(event.due_at)}前办结",
    d.CaseTransferred: lambda event, say: f"{say.unit(event.unit)}移送{say.unit(event.to_unit)}：{event.reason}",
    d.CaseTransferAnswered: lambda event, say: f"{say.unit(event.to_unit)}{'接受' if event.accepted else '不接受'}移送",
    d.CaseUrged: lambda event, say: f"催办：{event.message}",
    d.CaseEscalated: _escalated,
    d.ClockWarned: lambda event, say: f"{say.word('clock', event.clock)}时限将到（{say.time(event.clock_due_at)}）",
    d.ClockBreached: lambda event, say: f"{say.word('clock', event.clock)}超过时限（{say.time(event.clock_due_at)}）",
    d.ClockRecalculated: _recalculated,
    d.SupervisionIssued: lambda event, say: f"下发督查单，{say.time(event.answer_due_at)}前答复：{event.reason}",
    d.SupervisionAnswered: lambda event, say: f"督查单答复{_late(event.late)}：{event.answer}",
    e.CaseChecked: _checked,
    e.SurveyInvited: lambda event, say: f"已邀请反映人评价，{say.time(event.expires_at)}前有效",
    e.CallbackTried: lambda event, say: f"第{event.try_no}次电话回访，{_reached(event.reached)}",
    e.CaseRated: _rated,
    e.CaseClosed: _closed,
    e.CaseReopened: _reopened,
    e.EvaluationExcluded: lambda event, say: "经两人审核，本轮不计入评价",
}
"""One sentence per event of the other services."""


def sentence(event: Event, say: Speech) -> str:
    """The sentence of the timeline; the event's type where a later release has none yet."""
    make = SENTENCES.get(type(event))
    return make(event, say) if make else event.type


def kind_of(event: Event) -> str:
    """`case.signed.v1` → `case.signed`."""
    return event.type.removesuffix(".v1")


def beginnings(case: Case, reports: list[Report], say: Speech) -> list[dict[str, Any]]:
    """The first lines of every timeline, read from the case and its reports themselves."""
    lines = [
        {
            "at": moment(report.received_at),
            "service": "intake",
            "kind": "report.received",
            "actor": report.sender,
            "role": report.sender_role,
            "text": f"收到{say.word('channel', report.channel)}来件 {report.report_no}",
        }
        for report in reports
    ]
    how = "自动立案" if case.registered_role in ("citizen_app", "public", "hotline", "device", "system") else "立案"
    filed = {
        "at": moment(case.registered_at),
        "service": "intake",
        "kind": "case.registered",
        "actor": case.registered_by,
        "role": case.registered_role,
        "text": f"{how}，工单号 {case.case_no}",
    }
    return [*lines, filed]


# ---- the reporter's own view ------------------------------------------------------------------------------------------------------

STEP_TEXTS = {
    "case.dispatched": "已交有关单位办理",
    "case.signed": "有关单位已接收，正在处置",
    "case.arrived": "工作人员已到现场",
    "case.handled": "已处置，正在核查",
    "case.closed": "已办结",
    "case.reopened": "重新办理",
    "case.suspended": "因客观原因暂缓办理",
    "case.resumed": "恢复办理",
    "case.transferred": "移送有关部门",
    "merged": "与同一事项合并办理",
    "declined": "不予立案",
}
"""What a reporter is told of an event; others are ours alone, and nobody of the staff is named."""

NEXT_STEPS: dict[str, str | None] = {
    CaseStatus.REGISTERED: "派给有关单位",
    CaseStatus.DISPATCHED: "有关单位接收并处置",
    CaseStatus.IN_PROGRESS: "有关单位处置",
    CaseStatus.HANDLED: "核查结果，并请您评价",
    CaseStatus.CLOSED: None,
    CaseStatus.RETURNED: "确定负责单位",
    CaseStatus.SUSPENDED: "条件具备后恢复办理",
    CaseStatus.TRANSFERRED: "接收部门答复",
    CaseStatus.DECLINED: None,
    CaseStatus.MERGED: "随同一事项办理",
}
REPORT_TEXTS = {ReportStatus.IN_REVIEW: "已收到，正在核实", ReportStatus.DECLINED: "不予受理"}
