"""The tables at the end, from the interfaces and the topic."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from statistics import median, quantiles
from typing import Any

from deploy.demo.conservation import Verdict, events_by_key
from deploy.demo.evidence import EventLine, Evidence
from deploy.demo.screen import Screen, table
from deploy.demo.world import moment

CHANNELS = {
    "hotline": "12345热线",
    "grid_app": "网格员",
    "citizen_app": "市民端",
    "patrol": "巡查",
    "device": "感知设备",
    "superior": "上级交办",
    "inspection": "检查发现",
}
RATES = ("response_rate", "solution_rate", "satisfaction_rate")
SHOWN_FAULTS = 5
STORY_WIDTH = 60
STEPS = (
    ("立案→派遣 dispatched", "case.registered", "case.dispatched"),
    ("派遣→签收 signed", "case.dispatched", "case.signed"),
    ("派遣→处置 handled", "case.dispatched", "case.handled"),
    ("处置→核查 checked", "case.handled", "case.checked"),
    ("立案→结案 closed", "case.registered", "case.closed"),
)


def show(screen: Screen, evidence: Evidence, verdicts: Sequence[Verdict]) -> None:
    """All tables, then the check."""
    by_key = events_by_key(evidence.events)
    screen.heading("一个工单的经过 The story of one case")
    screen.lines(*_story(evidence, by_key))
    screen.heading("按渠道 By channel")
    screen.lines(*_channels(evidence))
    screen.heading("按单位 By unit（灯色为各轮办结时 light of each round）")
    screen.lines(*_units(evidence))
    screen.heading("时长（小时，第一轮） Hours in the first round")
    screen.lines(*_times(by_key))
    screen.heading("综合查一次 Combined inspections")
    screen.lines(*_visits(evidence))
    screen.heading("守恒与保证五 Conservation and guarantee 5")
    for verdict in verdicts:
        screen.line(f"  {'✓' if verdict.good else '✗'} {verdict.question}: {verdict.counted}")
        for fault in verdict.faults[:SHOWN_FAULTS]:
            screen.line(f"      {fault}")
        if len(verdict.faults) > SHOWN_FAULTS:
            screen.line(f"      … {len(verdict.faults) - SHOWN_FAULTS} more")


def _story(evidence: Evidence, by_key: dict[str, list[EventLine]]) -> list[str]:
    """The timeline of a hotline ticket that was reopened once and then closed."""
    tickets = {report["case_id"]: report["ticket_no"] for report in evidence.reports if report["channel"] == "hotline"}
    turned = [case for case, events in by_key.items() if case in tickets and sum(event.name == "case.reopened" for event in events) == 1]
    told = sorted((tickets[case], case) for case in turned if by_key[case][-1].name == "case.closed")
    if not told:
        return ["  –"]
    lines = evidence.timelines[told[0][1]]
    return [f"  {moment(line['at']):%m-%d %H:%M}  {line['text'][:STORY_WIDTH]}" for line in lines]


def outcome_of(case: dict[str, Any], escalated: set[str]) -> str:
    """`closed`, `escalated`, `waiting` (by an approved pause), `merged`, `declined` or `open`."""
    if case["status"] in ("closed", "merged", "declined"):
        return str(case["status"])
    if case["id"] in escalated:
        return "escalated"
    return "waiting" if case["status"] == "suspended" else "open"


def escalated_cases(evidence: Evidence) -> set[str]:
    """Cases that a supervisor owns after their last round."""
    return {event.key for event in evidence.events if event.name == "case.escalated"}


def unfinished(evidence: Evidence) -> list[str]:
    """Cases that are neither ended nor escalated nor lawfully waiting."""
    escalated = escalated_cases(evidence)
    return [case["case_no"] for case in evidence.cases if outcome_of(case, escalated) == "open"]


def _channels(evidence: Evidence) -> list[str]:
    cases = {case["id"]: case for case in evidence.cases}
    escalated = escalated_cases(evidence)
    reports: Counter[tuple[str, str]] = Counter()
    for report in evidence.reports:
        channel, case = report["channel"], cases.get(report["case_id"] or "")
        status = report["status"] if report["status"] != "registered" else "filed"
        ends = ["reports", status, *([outcome_of(case, escalated)] if case and status == "filed" else [])]
        reports.update((where, end) for where in (channel, "") for end in ends)
    rates = {item["key"]: [item] for item in evidence.rates.get("channel", ())}
    names = {**{channel: CHANNELS.get(channel, channel) for channel in CHANNELS}, "": "合计 total"}
    columns = ("reports", "filed", "merged", "declined", "closed", "escalated", "waiting")
    head = ["渠道 channel", "上报", "立案", "并案", "不受理", "结案", "升级", "挂账", "响应率", "解决率", "满意率"]
    rows = []
    for channel, name in names.items():
        if not reports[channel, "reports"]:
            continue
        items = rates.get(channel, []) if channel else evidence.rates.get("channel", [])
        rows.append([name, *(str(reports[channel, column]) for column in columns), *_shares(items)])
    return table(head, rows)


def _group(unit: str) -> str:
    if unit.startswith("ST"):
        return "网格站 ST01–26"
    if unit.startswith(("X1", "X2")):
        return "作业与服务单位 X10–21"
    return "部门 X01–09" if unit.startswith("X0") else unit


def _units(evidence: Evidence) -> list[str]:
    counts: Counter[tuple[str, str]] = Counter()
    for row in evidence.assignments:
        if row["status"] == "cancelled":
            continue
        for group in (_group(row["unit"] or "-"), "合计 total"):
            counts[group, "rounds"] += 1
            counts[group, row["light"]] += 1
            counts[group, "again"] += row["round"] > 1
    items: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for item in evidence.rates.get("unit", ()):
        items[_group(item["key"])].append(item)
        items["合计 total"].append(item)
    groups = sorted({group for group, _ in counts}, key=lambda group: (group.startswith("合计"), not group.startswith("Z"), group))
    head = ["单位 unit", "轮次", "绿", "黄", "红", "再办", "按期率", "响应率", "解决率", "满意率"]
    rows = [
        [
            group,
            *(str(counts[group, name]) for name in ("rounds", "green", "yellow", "red", "again")),
            *_shares(items[group], "on_time_rate"),
        ]
        for group in groups
    ]
    return table(head, rows)


def _shares(items: Iterable[dict[str, Any]], *first: str) -> list[str]:
    """Rates of several groups together; a dash where nobody answered."""
    rows = list(items)
    shown = []
    for name in (*first, *RATES):
        denominator = sum(row[name]["denominator"] for row in rows)
        numerator = sum(row[name]["numerator"] for row in rows)
        shown.append(f"{numerator / denominator:.1%}" if denominator else "–")
    return shown


def _times(by_key: dict[str, list[EventLine]]) -> list[str]:
    hours: defaultdict[str, list[float]] = defaultdict(list)
    for events in by_key.values():
        first: dict[str, str] = {}
        for event in events:
            if event.round == 1:
                first.setdefault(event.name, event.data["at"])
        for name, begin, end in STEPS:
            if begin in first and end in first:
                hours[name].append((moment(first[end]) - moment(first[begin])).total_seconds() / 3600)
    rows = [[name, str(len(hours[name])), f"{median(hours[name]):.2f}", f"{_p90(hours[name]):.2f}"] for name, _, _ in STEPS if hours[name]]
    return table(["环节 step", "n", "中位数", "p90"], rows)


def _p90(values: list[float]) -> float:
    return quantiles(values, n=10, method="inclusive")[-1] if len(values) > 1 else values[0]


def _visits(evidence: Evidence) -> list[str]:
    finished = [event for event in evidence.events if event.name == "visit.finished"]
    requests = sum(event.name == "inspection.requested" for event in evidence.events)
    findings = sum(event.name == "finding.recorded" for event in evidence.events)
    verified = sum(event.name == "rectification.decided" and event.data["outcome"] == "verified" for event in evidence.events)
    saved = sum(int(event.data["visits_saved"]) for event in finished)
    return [
        f"  部门申请 requests {requests}，合并为入企检查 visits {len(finished)}，少跑 visits saved {saved}；"
        f"发现问题 findings {findings}，整改复查合格 verified {verified}"
    ]
