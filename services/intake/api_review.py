"""The HTTP door of the registrar's desk: reports read and decided, contact data revealed."""

from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from fastapi import Query, Response

from services.intake.api import desk_of
from services.intake.commands_desk import Desk
from services.intake.commands_disclosure import RecordReplayedReveal, RevealContact, RevealLimit, disclosure_view
from services.intake.commands_draft import place_of
from services.intake.commands_merge import MergeReport
from services.intake.commands_review import ConfirmEmergency, CorrectReport, DeclineReport, RegisterReport
from services.intake.lifecycle import SEES_PLAIN_TEXT
from services.intake.models import Disclosure, Report, ReportStatus
from services.intake.rules import known_item
from services.intake.rules_candidates import candidates_of
from services.intake.rules_views import report_view
from services.intake.shapes import (
    ConfirmBody,
    Contact,
    CorrectBody,
    DeclineBody,
    MergeBody,
    RegisterBody,
    ReportPage,
    ReportShown,
    RevealBody,
    RevealPage,
)
from services.intake.store import DISCLOSURE, REPORT, cases_like, find_report, select_disclosures, select_reports
from shared.door import Door, ServiceRouter
from shared.paging import Page, paginate
from shared.problems import Conflict, Invalid, NotAllowedNow, NotFound, StaleVersion

router = ServiceRouter(tags=["review"])
Channel = Literal["hotline", "grid_app", "citizen_app", "patrol", "device", "superior", "inspection"]
DECIDES = [StaleVersion, NotAllowedNow]


def _bound(desk: Desk, text: str | None, pointer: str, *, end: bool) -> datetime | None:
    """A day of the town (as an end: the whole day is inside) or a time with zone."""
    if text is None:
        return None
    unreadable = Invalid(errors=[{"pointer": pointer, "message": "应为日期（YYYY-MM-DD）或带时区的时间"}])
    try:
        if len(text) == 10:
            day = datetime.combine(date.fromisoformat(text), datetime.min.time(), desk.zone)
            return day + timedelta(days=1) if end else day
        # a plus sign in an address is a blank unless it is escaped
        moment = datetime.fromisoformat(text.replace(" ", "+"))
    except (ValueError, OverflowError):
        raise unreadable from None
    if moment.tzinfo is None:
        raise unreadable
    return moment


@router.get("/v1/reports", action="read_reports", response_model=ReportPage, summary="Reports; suspected emergencies stand first")
async def list_reports(
    door: Door,
    page: Page,
    channel: Channel | None = None,
    status: ReportStatus | None = None,
    item: Annotated[str | None, Query(max_length=10)] = None,
    area: Annotated[str | None, Query(max_length=20)] = None,
    from_: Annotated[str | None, Query(alias="from", max_length=40)] = None,
    to: Annotated[str | None, Query(max_length=40)] = None,
) -> Response:
    """`area` is a code of any level; `from` and `to` bound the time of receipt, days inclusive."""
    desk = desk_of(door)
    begin, until = _bound(desk, from_, "/from", end=False), _bound(desk, to, "/to", end=True)
    if begin is not None and until is not None and begin > until:
        raise Invalid(errors=[{"pointer": "/from", "message": "起始时间不能晚于结束时间"}])
    query = select_reports(channel=channel, status=status.value if status else None, item=item, area=area, from_at=begin, until=until)
    order = [REPORT.c.priority.desc(), REPORT.c.id.desc()]
    body = await paginate(door.runtime.database, Report, query, order=order, page=page, view=lambda report: report)
    body["items"] = await _shown(door, body["items"])
    return door.respond(body)


async def _shown(door: Door, reports: list[Report]) -> list[dict[str, object]]:
    """Reports as this caller may see them; those that wait, with the cases that they may be about."""
    desk, plain = desk_of(door), door.actor.role in SEES_PLAIN_TEXT
    catalogue = desk.town.catalogue
    waiting = [report for report in reports if report.status == ReportStatus.IN_REVIEW]
    like = await cases_like(door.runtime.database, waiting)
    found = {report.id: candidates_of(report, like, catalogue) for report in waiting}
    return [
        report_view(report, catalogue, desk.track_token(report.id), desk.unseal(report), plain=plain, candidates=found.get(report.id, ()))
        for report in reports
    ]


@router.get("/v1/reports/{report_id}", action="read_reports", response_model=ReportShown, summary="One report")
async def get_report(door: Door, report_id: str) -> Response:
    report = await find_report(door.runtime.database, report_id)
    if report is None:
        raise NotFound
    return door.respond((await _shown(door, [report]))[0], version=report.version)


@router.post("/v1/reports/{report_id}/register", action="register", response_model=ReportShown, problems=DECIDES, summary="立案")
async def register_report(door: Door, report_id: str, body: RegisterBody) -> Response:
    desk = desk_of(door)
    return await door.submit(
        RegisterReport(
            **door.common(),
            desk=desk,
            report_id=report_id,
            if_match=door.if_match,
            item=known_item(desk.town, body.item_code),
            severity=body.severity,
            placed=place_of(desk, body.location),
            reason=body.reason,
        )
    )


@router.post("/v1/reports/{report_id}/decline", action="decline", response_model=ReportShown, problems=DECIDES, summary="不予受理")
async def decline_report(door: Door, report_id: str, body: DeclineBody) -> Response:
    """The reason comes from a closed list, and whoever reported is told the right route."""
    desk = desk_of(door)
    reason = desk.town.catalogue.find_text("refusal", body.reason_code)
    if reason is None:
        known = "、".join(dict.fromkeys(entry.slug for entry in desk.town.catalogue.codes["refusal"].values()))
        raise Invalid(errors=[{"pointer": "/reason_code", "message": f"只能是 {known}"}])
    command = DeclineReport(**door.common(), desk=desk, report_id=report_id, if_match=door.if_match, reason=reason, note=body.note)
    return await door.submit(command)


@router.post("/v1/reports/{report_id}/merge", action="merge", response_model=ReportShown, problems=[*DECIDES, Conflict], summary="并案")
async def merge_report(door: Door, report_id: str, body: MergeBody) -> Response:
    command = MergeReport(
        **door.common(), desk=desk_of(door), report_id=report_id, if_match=door.if_match, case_id=body.case_id, reason=body.reason
    )
    return await door.submit(command)


@router.post("/v1/reports/{report_id}/correct", action="correct", response_model=ReportShown, problems=DECIDES, summary="更正")
async def correct_report(door: Door, report_id: str, body: CorrectBody) -> Response:
    desk = desk_of(door)
    return await door.submit(
        CorrectReport(
            **door.common(),
            desk=desk,
            report_id=report_id,
            if_match=door.if_match,
            item=known_item(desk.town, body.item_code),
            severity=body.severity,
            placed=place_of(desk, body.location),
            reason=body.reason,
        )
    )


@router.post(
    "/v1/reports/{report_id}/confirm-emergency",
    action="confirm-emergency",
    response_model=ReportShown,
    problems=DECIDES,
    summary="Judge a suspected emergency",
)
async def confirm_emergency(door: Door, report_id: str, body: ConfirmBody) -> Response:
    """Confirmed: 119, 110, 120 or 122 is told at once. A dispatcher gets the outcome alone."""
    command = ConfirmEmergency(**door.common(), desk=desk_of(door), report_id=report_id, if_match=door.if_match, confirmed=body.confirmed)
    return await door.submit(command)


@router.post("/v1/reports/{report_id}/reveal", action="reveal", response_model=Contact, problems=[RevealLimit], summary="Contact data")
async def reveal_contact(door: Door, report_id: str, body: RevealBody) -> Response:
    """Name and phone of the reporter, for a purpose; audited, 20 a day and person (the town's number)."""
    desk, common = desk_of(door), door.common()
    answer = await door.runtime.lane.submit(
        RevealContact(**common, desk=desk, report_id=report_id, case_id=body.case_id, purpose=body.purpose)
    )
    if answer.replayed:
        again = RecordReplayedReveal(actor=door.actor, now=common["now"], desk=desk, report_id=report_id, purpose=body.purpose)
        await door.runtime.lane.submit(again)
    return door.answer(answer)


@router.get("/v1/reveals", action="read_reveals", response_model=RevealPage, summary="Who looked at what is sealed")
async def list_reveals(
    door: Door, page: Page, person: Annotated[str | None, Query(max_length=100)] = None, kind: Literal["reveal", "original"] = "reveal"
) -> Response:
    query = select_disclosures(kind=kind, person=person)
    order = [DISCLOSURE.c.id.desc()]
    return door.respond(await paginate(door.runtime.database, Disclosure, query, order=order, page=page, view=disclosure_view))
