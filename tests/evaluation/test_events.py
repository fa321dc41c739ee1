"""What other services' events do to a round: joined reports, declined and merged cases, corrections, recurrences, moved limits."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from shared.contracts.base import TimeLimit
from shared.contracts.dispatch import CaseResumed, ClockBreached
from shared.contracts.intake import AttachmentStored, CaseCorrected, CaseMerged, CaseRecurred, ReportDeclined
from shared.ids import new_id
from tests.evaluation.rig import Case, Rig, running

pytestmark = pytest.mark.anyio


def of_report(rig: Rig, report_id: str, channel: str = "hotline") -> dict[str, Any]:
    return {"report_id": report_id, "report_no": "R9", "channel": channel, "at": rig.now, "by": "registrar-1", "role": "registrar"}


def merged(rig: Rig, into: Case, report_id: str, *, key: str, from_case: Case | None = None) -> CaseMerged:
    return CaseMerged(
        **of_report(rig, report_id),
        case_id=key,
        into_case_id=into.id,
        into_case_no=into.no,
        from_case_id=from_case.id if from_case else None,
        text="同一处垃圾",
        occurred_at=rig.now,
        location=rig.location(),
        contactable=True,
        decided="person",
    )


async def test_a_report_that_joins_after_the_check_is_asked_too(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    await rig.publish(merged(rig, case, new_id(), key=case.id))
    first, second = await rig.links(case)
    await rig.answer(first)
    assert (await rig.evaluation(case))["status"] == "awaiting_rating"
    await rig.answer(second)
    assert (await rig.evaluation(case))["status"] == "closed"


async def test_the_same_report_joins_once(rig: Rig) -> None:
    case = await rig.register()
    event = merged(rig, case, new_id(), key=case.id)
    await rig.publish(event)
    await rig.publish(event)
    await rig.handle(case)
    assert len((await rig.evaluation(case))["reports"]) == 2
    assert not await rig.dead_letters()


async def test_a_case_that_was_merged_away_is_not_evaluated_or_counted(rig: Rig) -> None:
    into, gone = await rig.register(), await rig.register()
    await rig.breach(gone)
    assert (await rig.rates())["items"]
    await rig.publish(merged(rig, into, gone.reports[0].report_id, key=gone.id, from_case=gone))
    evaluation = await rig.evaluation(gone)
    assert (evaluation["status"], evaluation["outcome"]) == ("closed", "merged")
    assert not (await rig.rates())["items"]
    assert not await rig.events(gone, "case.closed.v1")


async def test_a_declined_case_is_not_counted(rig: Rig) -> None:
    case = await rig.register()
    await rig.breach(case)
    await rig.publish(ReportDeclined(**of_report(rig, case.reports[0].report_id), case_id=case.id, reason_code="beyond_duty"))
    assert (await rig.evaluation(case))["outcome"] == "declined"
    assert not (await rig.rates())["items"]


async def test_a_correction_before_handling_is_followed(rig: Rig) -> None:
    case = await rig.register()
    await rig.breach(case)
    await rig.publish(
        CaseCorrected(
            **of_report(rig, case.reports[0].report_id),
            case_id=case.id,
            case_no=case.no,
            changed=["item"],
            item="0102",
            severity="II",
            area=case.area,
            location=rig.location(),
            private=False,
            catalogue_version="1",
            previous_item="0101",
            previous_severity="III",
            previous_area=case.area,
            reason="分类有误",
        )
    )
    evaluation = await rig.evaluation(case)
    assert (evaluation["item"], evaluation["severity"]) == ("0102", "II")


async def test_a_recurrence_is_a_round_of_its_own(rig: Rig) -> None:
    case = await rig.handled_and_checked()
    await rig.answer((await rig.links(case))[0])
    closed_at = rig.now
    await rig.advance(days=3)
    await rig.publish(
        CaseRecurred(
            **of_report(rig, new_id()),
            case_id=case.id,
            case_no=case.no,
            text="又有垃圾了",
            occurred_at=rig.now,
            location=rig.location(),
            contactable=True,
            closed_at=closed_at,
            decided="machine",
        )
    )
    (reopened,) = await rig.events(case, "case.reopened.v1")
    assert (reopened.cause, reopened.next_round, reopened.to) == ("recurrence", 2, "same")  # type: ignore[attr-defined]
    item = (await rig.rates())["items"][0]
    assert item["first_time_rate"]["denominator"] == 0, "it is open again"
    await rig.next_round(case)
    await rig.handle(case)
    await rig.check(case)
    assert len(await rig.links(case)) == 2, "the new reporter is asked as well"


async def test_a_stored_attachment_may_be_named_in_a_check(rig: Rig) -> None:
    case = await rig.register()
    await rig.handle(case)
    who = {"by": "evaluator-2", "role": "evaluator"}
    attachment = AttachmentStored(attachment_id=new_id(), kind="after", media_type="image/jpeg", size=1, sha256="0" * 64, at=rig.now, **who)
    await rig.publish(attachment)
    checked = await rig.act(case, "check", "evaluator-2", {"passed": True, "attachments": [attachment.attachment_id]})
    assert checked.json()["check"]["attachments"] == [attachment.attachment_id]


async def test_a_limit_that_moved_after_the_breach_moves_the_round(rig: Rig) -> None:
    case = await rig.register()
    await rig.breach(case)
    case.due_at += timedelta(days=30)
    resumed = CaseResumed(**rig.of_unit(case, None, "dispatcher-1", "dispatcher"), status="signed", suspended_seconds=1)
    await rig.publish(resumed)
    assert not (await rig.rates(to="2026-11-30"))["items"]
    assert (await rig.rates())["items"]


async def test_a_limit_that_the_notice_of_a_year_moved_moves_the_round(rig: Rig) -> None:
    case = await rig.register()
    await rig.breach(case)
    before, case.due_at = case.due_at, case.due_at + timedelta(days=30)
    await rig.recalculate(case, "dispose", before, case.due_at)
    assert not (await rig.rates(to="2026-11-30"))["items"]
    assert (await rig.rates())["items"]
    assert datetime.fromisoformat((await rig.evaluation(case))["due_at"]) == case.due_at


async def test_a_check_whose_time_the_notice_moved_is_reminded_of_only_then(rig: Rig) -> None:
    case = await rig.register()
    before = datetime.fromisoformat((await rig.handle(case))["verify_due_at"])
    after = before + timedelta(days=2)
    await rig.recalculate(case, "verify", before, after)
    assert datetime.fromisoformat((await rig.evaluation(case))["verify_due_at"]) == after

    async def reminders() -> int:
        items = (await rig.client.get("/dev/messages", params={"case_id": case.id})).json()["items"]
        return sum(each["to"].startswith("supervisor") for each in items)

    await rig.advance(seconds=(after - rig.now).total_seconds())
    assert await reminders() == 0
    await rig.advance(seconds=1)
    assert await reminders() == 1


async def test_other_clocks_than_the_dispose_clock_open_nothing(rig: Rig) -> None:
    case = await rig.register()
    breached = ClockBreached(
        **rig.of_unit(case, None, "system", "system"),
        status="assigned",
        clock="sign",
        clock_due_at=rig.now,
        limit=TimeLimit(value=1, unit="work_hour"),
        share=1.0,
        item=case.item,
        severity="III",
        district="PQ1",
        channel="citizen_app",
    )
    await rig.publish(breached)
    assert (await rig.get(f"/v1/evaluations/by-case/{case.id}")).status_code == 404


async def test_one_of_several_reports_that_is_declined_is_only_not_asked(rig: Rig) -> None:
    case = await rig.register()
    joined = new_id()
    await rig.publish(merged(rig, case, joined, key=case.id))
    await rig.handle(case)
    await rig.publish(ReportDeclined(**of_report(rig, joined), case_id=case.id, reason_code="same_matter"))
    await rig.check(case)
    (link,) = await rig.links(case)
    await rig.answer(link)
    assert (await rig.evaluation(case))["status"] == "closed"


async def test_a_check_that_nobody_makes_is_brought_to_a_supervisor_every_working_day(rig: Rig) -> None:
    case = await rig.register()
    await rig.handle(case)
    await rig.advance(days=4)
    messages = (await rig.client.get("/dev/messages", params={"case_id": case.id})).json()["items"]
    overdue = [each for each in messages if each["to"].startswith("supervisor")]
    assert len(overdue) == 3
    assert len({each["to"] for each in overdue}) == 1
    await rig.check(case)
    await rig.advance(days=2)
    assert len((await rig.client.get("/dev/messages", params={"case_id": case.id})).json()["items"]) == len(messages)


async def test_every_waiting_round_has_something_that_ends_the_waiting(rig: Rig) -> None:
    await rig.handled_and_checked()
    metrics = (await rig.client.get("/metrics")).text
    assert "bihuan_invariant_violations 0.0" in metrics
    await rig.runtime.lane.driver.execute("DELETE FROM timers WHERE kind = 'silence'")
    assert "bihuan_invariant_violations 1.0" in (await rig.client.get("/metrics")).text


async def test_silence_closes_a_round_only_after_the_working_days_of_the_notice(tmp_path: Path) -> None:
    start = datetime(2026, 12, 31, 2, tzinfo=UTC)
    async with running(tmp_path, start) as rig:
        case = await rig.handled_and_checked()
    notice = tmp_path / "notice.json"
    notice.write_text('{"years": {"2027": {"off": ["2027-01-01", "2027-01-04"], "work": [], "notice": "published"}}}')
    async with running(tmp_path, start, holidays=notice) as rig:
        await rig.advance(seconds=(datetime(2027, 1, 6, 10, 0, 1, tzinfo=UTC) - rig.now).total_seconds())
        assert (await rig.evaluation(case))["status"] == "awaiting_rating"  # by law alone the third working day was over
        await rig.advance(days=1)
        assert (await rig.evaluation(case))["status"] == "closed"
