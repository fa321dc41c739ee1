"""The HTTP door to the case file: for the staff, and for reporters who follow their own report."""

from typing import Annotated, Any, Literal

from fastapi import Query, Response

from services.intake.api import desk_of
from services.intake.commands_desk import Desk
from services.intake.lifecycle import SEES_NO_REPORTER, SEES_PLAIN_TEXT
from services.intake.models import Case, CaseStatus, Report, ReportStatus
from services.intake.rules_timeline import NEXT_STEPS, REPORT_TEXTS, STATUS_TEXTS, STEP_TEXTS, beginnings
from services.intake.rules_views import Sealed, case_view, moment, timeline_view
from services.intake.shapes import CasePage, CaseShown, TimelineShown, TrackShown
from services.intake.store import CASE, find_case, find_report, may_see, reports_of_cases, select_cases, timeline_of
from shared.door import Door, ServiceRouter
from shared.masking import mask_names
from shared.paging import Page, paginate
from shared.problems import NotFound

router = ServiceRouter(tags=["cases"])


def _unsealed(desk: Desk, reports: list[Report]) -> list[tuple[Report, Sealed]]:
    return [(report, desk.unseal(report)) for report in reports]


@router.get("/v1/cases", action="read_cases", response_model=CasePage, summary="Cases that the caller may know of, newest first")
async def list_cases(
    door: Door,
    page: Page,
    status: CaseStatus | None = None,
    unit: Annotated[str | None, Query(max_length=20)] = None,
    person: Annotated[str | None, Query(max_length=100)] = None,
    light: Literal["green", "yellow", "red"] | None = None,
    item: Annotated[str | None, Query(max_length=10)] = None,
    area: Annotated[str | None, Query(max_length=20)] = None,
) -> Response:
    desk, database = desk_of(door), door.runtime.database
    query = select_cases(door.actor, status=status.value if status else None, unit=unit, person=person, light=light, item=item, area=area)
    body = await paginate(database, Case, query, order=[CASE.c.id.desc()], page=page, view=lambda case: case)
    reports = await reports_of_cases(database, [case.id for case in body["items"]])
    plain, reporters, now = door.actor.role in SEES_PLAIN_TEXT, door.actor.role not in SEES_NO_REPORTER, door.now
    body["items"] = [case_view(case, _unsealed(desk, reports[case.id]), now, plain=plain, reporters=reporters) for case in body["items"]]
    return door.respond(body)


async def _visible_case(door: Door, case_id: str) -> Case:
    case = await find_case(door.runtime.database, case_id)
    if case is None or not may_see(door.actor, case):
        raise NotFound
    return case


@router.get("/v1/cases/{case_id}", action="read_cases", response_model=CaseShown, summary="The case file")
async def get_case(door: Door, case_id: str) -> Response:
    case = await _visible_case(door, case_id)
    reports = await reports_of_cases(door.runtime.database, [case.id])
    plain, reporters = door.actor.role in SEES_PLAIN_TEXT, door.actor.role not in SEES_NO_REPORTER
    shown = case_view(case, _unsealed(desk_of(door), reports[case.id]), door.now, plain=plain, reporters=reporters)
    return door.respond(shown, version=case.version)


@router.get(
    "/v1/cases/{case_id}/timeline", action="read_cases", response_model=TimelineShown, summary="Everything that happened, oldest first"
)
async def get_timeline(door: Door, case_id: str) -> Response:
    case = await _visible_case(door, case_id)
    database = door.runtime.database
    reports = (await reports_of_cases(database, [case.id]))[case.id]
    own = [report for report in reports if report.received_at <= case.registered_at] or reports[:1]
    items = beginnings(case, own, desk_of(door).speech) + [timeline_view(entry) for entry in await timeline_of(database, case.id)]
    if door.actor.role not in SEES_PLAIN_TEXT:
        # whoever wrote a result or a reason may have named the reporter; only this service knows the name
        names = {sealed.name for _, sealed in _unsealed(desk_of(door), reports) if sealed.name}
        items = [{**item, "text": mask_names(item["text"], names)} for item in items]
    items.sort(key=lambda item: str(item["at"]))
    return door.respond({"items": items})


@router.get("/v1/track/{token}", action=None, response_model=TrackShown, summary="A reporter's own progress")
async def track_report(door: Door, token: str) -> Response:
    """No one else's data, no names of the staff."""
    desk, database = desk_of(door), door.runtime.database
    report_id = desk.report_of(token)
    report = await find_report(database, report_id) if report_id else None
    if report is None:
        raise NotFound
    case = await find_case(database, report.case_id) if report.case_id else None
    steps = [{"at": moment(report.received_at), "text": f"已收到您的来件，编号 {report.report_no}"}]
    if case is None or report.status == ReportStatus.DECLINED:
        return door.respond(_tracked_report(desk, report, steps))
    if case.registered_at >= report.received_at:
        steps.append({"at": moment(case.registered_at), "text": f"已立案，工单号 {case.case_no}"})
    for entry in await timeline_of(database, case.id):
        text = STEP_TEXTS.get(entry.kind)
        # that somebody else's report joined the case is nobody's business
        joined = entry.kind != "merged" or report.report_no in entry.text
        if text is not None and joined and entry.at >= report.received_at:
            steps.append({"at": moment(entry.at), "text": text})
    steps.sort(key=lambda step: str(step["at"]))
    open_until = moment(case.due_at) if case.status not in (CaseStatus.CLOSED, CaseStatus.DECLINED, CaseStatus.MERGED) else None
    return door.respond(
        {
            "status": case.status,
            "status_text": STATUS_TEXTS[case.status],
            "steps": steps,
            "next_step": NEXT_STEPS[case.status],
            "due_at": open_until,
        }
    )


def _tracked_report(desk: Desk, report: Report, steps: list[dict[str, Any]]) -> dict[str, Any]:
    """Before a case, or instead of one."""
    status_text, next_step = REPORT_TEXTS.get(report.status, "已收到"), "工作人员核实"
    if report.status == ReportStatus.DECLINED:
        reason = desk.town.catalogue.find_text("refusal", report.decline_code or "")
        route = f"{reason.text}{reason.route or ''}" if reason else ""
        steps.append({"at": report.judgement.get("declined_at", steps[0]["at"]), "text": status_text})
        return {
            "status": report.status,
            "status_text": f"{status_text}：{route}" if route else status_text,
            "steps": steps,
            "next_step": None,
            "due_at": None,
        }
    return {"status": report.status, "status_text": status_text, "steps": steps, "next_step": next_step, "due_at": None}
