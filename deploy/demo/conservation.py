"""Whether everything that went in is found again exactly once, and every open case has an owner, a clock and a next step. Pure.

Judged from the system's own interfaces, its topic and the receiving side of the write-back; of the script only the sender's book counts:
what was acknowledged under which number.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from deploy.demo.evidence import EventLine, Evidence
from deploy.demo.order import faults_of_order

Faults = Iterator[str]
CLOSED, DECLINED, MERGED, SUSPENDED = "closed", "declined", "merged", "suspended"
OTHERS = ("dispatch", "evaluation")
ENDED = (CLOSED, DECLINED, MERGED)
ENDED_ASSIGNMENT = ("completed", "cancelled")
LAST_WORDS = {CLOSED: "closed", DECLINED: "declined"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One question, over how many things it was asked, and what speaks against."""

    question: str
    counted: int
    faults: list[str]

    @property
    def good(self) -> bool:
        return not self.faults


def judge(evidence: Evidence) -> list[Verdict]:
    """All questions."""
    questions: list[tuple[str, int, Callable[[Evidence], Faults]]] = [
        ("每件上报恰好有一份来件 every report sent is there once", len(evidence.sent), _sent_once),
        ("没有无主来件 nothing that nobody sent", len(evidence.reports), _nothing_extra),
        ("每份来件归于一个工单或不予受理 one case or a refusal each", len(evidence.reports), _one_end_each),
        ("来件的去向都在总线上 every decision is on the topic once", len(evidence.reports), _decisions_published),
        ("每个工单立案一次 every case registered once", len(evidence.cases), _registered_once),
        ("事件编号不重复 no event twice", len(evidence.events), _unique_events),
        ("每个工单的事件齐全有序 events whole and in order", len(evidence.cases), _in_order),
        ("工单与总线结果一致 ends agree with the topic", len(evidence.cases), _ends_agree),
        ("每个事件都进了时间线一次 every event heard once", len(evidence.timelines), _heard_once),
        ("评价、措施、督查与总线一致 facts agree with the topic", len(evidence.evaluations) + len(evidence.assignments), _facts_agree),
        ("热线回写连续完整 write-backs 1…n per ticket", len(evidence.write_backs), _write_backs),
        ("在办工单有责任人、时钟、下一步 owner, clock, next step", len(evidence.cases), _guarantee_five),
        ("满意率可由总线重算 rates recomputed from the topic", len(evidence.rates.get("channel", ())), _rates_agree),
        ("历史链完整 hash chains hold", len(evidence.chains), _chains_hold),
        ("无死信、无积压 nothing parked, nothing unsent", len(evidence.left_over), _nothing_left),
    ]
    return [Verdict(question, counted, list(faults(evidence))) for question, counted, faults in questions]


def _source(report: dict[str, Any]) -> str:
    return str(report.get("ticket_no") or report.get("source_id"))


def _named(evidence: Evidence, name: str) -> list[EventLine]:
    return [event for event in evidence.events if event.name == name]


def _sent_once(evidence: Evidence) -> Faults:
    found = defaultdict(list)
    for report in evidence.reports:
        found[report["channel"], _source(report)].append(report["report_id"])
    for line in evidence.sent:
        ids = found[line.channel, line.source_id]
        if ids != [line.report_id]:
            yield f"{line.channel} {line.source_id}: acknowledged as {line.report_id}, found {ids or 'nothing'}"


def _nothing_extra(evidence: Evidence) -> Faults:
    """Reports of inspections come from findings that ask for enforcement, one each."""
    known = {(line.channel, line.source_id) for line in evidence.sent}
    wanted = {str(event.data["finding_id"]) for event in _named(evidence, "finding.recorded") if event.data.get("enforce")}
    filed = Counter(_source(report) for report in evidence.reports if report["channel"] == "inspection")
    yield from (f"finding {finding}: {filed[finding]} reports" for finding in sorted(wanted) if filed[finding] != 1)
    for report in evidence.reports:
        if (report["channel"], _source(report)) not in known and _source(report) not in wanted:
            yield f"report {report['report_no']} ({report['channel']}) was sent by nobody"


def _one_end_each(evidence: Evidence) -> Faults:
    cases = {case["id"]: case for case in evidence.cases}
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for case in evidence.cases:
        for report in case["reports"]:
            owners[report["report_id"]].append(case["id"])
    for report in evidence.reports:
        no, status, case_id = report["report_no"], report["status"], report["case_id"]
        if status == DECLINED:
            continue
        if status not in ("registered", MERGED):
            yield f"report {no} is still {status}"
        elif case_id not in cases:
            yield f"report {no}: its case {case_id} does not exist"
        elif owners[report["report_id"]] != [case_id]:
            yield f"report {no}: belongs to {owners[report['report_id']]}, not only to {case_id}"


def _decisions_published(evidence: Evidence) -> Faults:
    registered = Counter(event.data["report_id"] for event in _named(evidence, "case.registered"))
    merged = Counter(
        (event.data["report_id"], event.key) for event in _named(evidence, "case.merged") if event.key == event.data["into_case_id"]
    )
    recurred = Counter((event.data["report_id"], event.key) for event in _named(evidence, "case.recurred"))
    declined = Counter(event.data["report_id"] for event in _named(evidence, "report.declined"))
    for report in evidence.reports:
        id_, case_id = report["report_id"], report["case_id"]
        if report["status"] == DECLINED:
            times = declined[id_]
        elif report["status"] == MERGED:
            times = merged[id_, case_id] + recurred[id_, case_id]
        else:
            times = registered[id_]
        if times != 1:
            yield f"report {report['report_no']} ({report['status']}): its decision is on the topic {times} times"


def _registered_once(evidence: Evidence) -> Faults:
    registered = Counter(event.key for event in _named(evidence, "case.registered"))
    known = Counter(case["id"] for case in evidence.cases)
    for key in sorted(registered.keys() | known.keys()):
        if (registered[key], known[key]) != (1, 1):
            yield f"case {key}: registered {registered[key]} times, listed {known[key]} times"


def _unique_events(evidence: Evidence) -> Faults:
    times = Counter(event.id for event in evidence.events)
    yield from (f"event {id_} stands on the topic {count} times" for id_, count in times.items() if count > 1)


def events_by_key(events: Iterable[EventLine]) -> dict[str, list[EventLine]]:
    """Events of each key in the topic's order."""
    by_key: defaultdict[str, list[EventLine]] = defaultdict(list)
    for event in sorted(events, key=lambda event: event.place):
        by_key[event.key].append(event)
    return dict(by_key)


def _in_order(evidence: Evidence) -> Faults:
    by_key = events_by_key(evidence.events)
    for case in evidence.cases:
        yield from (f"case {case['case_no']}: {fault}" for fault in faults_of_order(by_key.get(case["id"], [])))


def _heard_once(evidence: Evidence) -> Faults:
    """Intake's timeline of a case holds every event of dispatch and evaluation once, and no other."""
    by_key = events_by_key(evidence.events)
    for case in evidence.cases:
        told = Counter(event.name for event in by_key.get(case["id"], []) if event.owner in OTHERS)
        heard = Counter(line["kind"] for line in evidence.timelines.get(case["id"], []) if line["service"] in OTHERS)
        if told != heard:
            yield f"case {case['case_no']}: told but not heard {dict(told - heard)}, heard but not told {dict(heard - told)}"


def _ends_agree(evidence: Evidence) -> Faults:
    by_key = events_by_key(evidence.events)
    for case in evidence.cases:
        events = by_key.get(case["id"], [])
        ends = [event.name for event in events if event.name in ("case.closed", "case.reopened", "case.recurred")]
        closed = bool(ends) and ends[-1] == "case.closed"
        merged = any(event.name == "case.merged" and event.data.get("from_case_id") == case["id"] == event.key for event in events)
        declined = any(event.name == "report.declined" for event in events)
        said = MERGED if merged else DECLINED if declined else CLOSED if closed else "open"
        shown = case["status"] if case["status"] in ENDED else "open"
        if said != shown:
            yield f"case {case['case_no']} is {case['status']}, the topic says {said}"


def _facts_agree(evidence: Evidence) -> Faults:
    rated = Counter((event.key, event.round) for event in _named(evidence, "case.rated"))
    tried = Counter((event.key, event.round) for event in _named(evidence, "callback.tried"))
    measures = {str(event.data["measure_id"]) for event in _named(evidence, "measure.recorded")}
    supervisions = {str(event.data["supervision_id"]) for event in _named(evidence, "supervision.issued")}
    for row in evidence.evaluations:
        place = (row["case_id"], row["round"])
        if rated[place] != len(row["ratings"]):
            yield f"case {row['case_no']} round {row['round']}: {len(row['ratings'])} answers, {rated[place]} on the topic"
        if tried[place] < len([one for one in row["follow_ups"] if one["counted"]]):
            yield f"case {row['case_no']} round {row['round']}: {len(row['follow_ups'])} call-backs, {tried[place]} on the topic"
    for row in evidence.assignments:
        lost = [one for one in row["measures"] if str(one.get("measure_id", one.get("id"))) not in measures]
        unsaid = [one for one in row["supervisions"] if one["id"] not in supervisions]
        if lost or unsaid:
            yield f"case {row['case_no']}: {len(lost)} measures, {len(unsaid)} supervisions are missing on the topic"


def _write_backs(evidence: Evidence) -> Faults:
    """Every ticket: `seq` 1…n without a gap, `accepted` first, and the last word says what the case file says."""
    said: defaultdict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    for body in evidence.write_backs:
        known = said[body["ticket_no"]].setdefault(body["seq"], body)
        if known != body:
            yield f"ticket {body['ticket_no']}: seq {body['seq']} came with two texts"
    cases = {case["id"]: case for case in evidence.cases}
    tickets = {line.source_id for line in evidence.sent if line.channel == "hotline"}
    tickets |= {report["ticket_no"] for report in evidence.reports if report["channel"] == "hotline"}
    reports = {report["ticket_no"]: report for report in evidence.reports if report["channel"] == "hotline"}
    yield from (f"ticket {ticket}: write-back for a ticket that nobody sent" for ticket in sorted(said.keys() - tickets))
    for ticket in sorted(tickets):
        words = said.get(ticket, {})
        if sorted(words) != list(range(1, len(words) + 1)) or not words:
            yield f"ticket {ticket}: write-backs {sorted(words)}"
            continue
        report = reports.get(ticket)
        if words[1]["event"] != "accepted" or report is None:
            yield f"ticket {ticket}: begins with {words[1]['event']}, report {'there' if report else 'missing'}"
            continue
        status = DECLINED if report["status"] == DECLINED else cases.get(report["case_id"], {}).get("status")
        last, wanted = words[len(words)]["event"], LAST_WORDS.get(str(status))
        if (wanted and last != wanted) or (not wanted and last in LAST_WORDS.values()):
            yield f"ticket {ticket}: last word {last}, the case is {status}"


def _guarantee_five(evidence: Evidence) -> Faults:
    """An open case has an owner, a clock that runs (or an approved pause), and something that somebody may do next."""
    latest: dict[str, dict[str, Any]] = {}
    for assignment in sorted(evidence.assignments, key=lambda one: int(one["round"])):
        latest[assignment["case_id"]] = assignment
    open_rounds = {row["case_id"] for row in evidence.evaluations if row["status"] in ("awaiting_check", "awaiting_rating")}
    for case in evidence.cases:
        row = latest.get(case["id"])
        if case["status"] in ENDED:
            if row is None or row["status"] not in ENDED_ASSIGNMENT:
                yield f"case {case['case_no']} is {case['status']}, its assignment {row and row['status']}"
            continue
        if row is None or row["status"] in ENDED_ASSIGNMENT:
            yield f"case {case['case_no']} is {case['status']} and nobody has it"
            continue
        clocks = [clock for clock in row["clocks"] if not clock.get("stopped_at")]
        runs = any(not clock["paused"] for clock in clocks) or case["status"] == SUSPENDED
        wanting = [
            name
            for name, there in (
                ("owner", case["unit"] or case["person"]),
                ("due time", case["due_at"]),
                ("running clock", runs or case["id"] in open_rounds),
                ("next step", row["allowed_actions"] or case["id"] in open_rounds),
            )
            if not there
        ]
        if wanting:
            yield f"case {case['case_no']} ({case['status']}) has no {', '.join(wanting)}"


def _rates_agree(evidence: Evidence) -> Faults:
    """The three rates once more, from the answers on the topic: the least favourable of each round counts."""
    rounds: dict[tuple[str, int], tuple[bool, int, bool]] = {}
    for event in _named(evidence, "case.rated"):
        if not event.data.get("void"):
            answer = (bool(event.data["solved"]), int(event.data["satisfaction"]), bool(event.data["contacted"]))
            place = (event.key, event.round)
            rounds[place] = min(rounds.get(place, answer), answer)
    counted = {
        "response_rate": sum(contacted for _, _, contacted in rounds.values()),
        "solution_rate": sum(solved for solved, _, _ in rounds.values()),
        "satisfaction_rate": sum(satisfaction >= 3 for _, satisfaction, _ in rounds.values()),
    }
    for name, numerator in counted.items():
        rows = [item[name] for item in evidence.rates.get("channel", ())]
        shown = (sum(row["numerator"] for row in rows), sum(row["denominator"] for row in rows))
        if shown != (numerator, len(rounds)):
            yield f"{name}: shown {shown[0]}/{shown[1]}, the topic gives {numerator}/{len(rounds)}"


def _chains_hold(evidence: Evidence) -> Faults:
    yield from (f"a chain of {chain['length']} rows breaks: {chain['first_broken']}" for chain in evidence.chains if not chain["ok"])


def _nothing_left(evidence: Evidence) -> Faults:
    yield from (f"{name}: {count}" for name, count in evidence.left_over.items() if count)
