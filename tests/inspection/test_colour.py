"""Black comes only by a person's confirmation, notice and a chance to answer (contract section 4; A-19.3)."""

from pathlib import Path

import httpx
import pytest

from tests.inspection.rig import Rig, credit_code, running

pytestmark = pytest.mark.anyio
PLANT = credit_code(11)
PATH = f"/v1/subjects/{PLANT}/colour"
OFFICERS = {"officers": ["officer-zy1-1", "officer-zy1-2"]}


async def pending(rig: Rig) -> str:
    """An enterprise whose rectification failed; the id of the next one."""
    await rig.subject(PLANT)
    done = await rig.inspected(PLANT, failed={"S04_08": {}})
    id_ = done["findings"][0]["rectification_id"]
    await rig.do(f"/v1/rectifications/{id_}/submit", "officer-zy1-3", {"note": "完成"})
    failed = await rig.do(f"/v1/rectifications/{id_}/fail", "officer-zy1-1", OFFICERS)
    return str(failed["next_rectification_id"])


def problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def colour(rig: Rig) -> tuple[str, str | None]:
    shown = (await rig.get(f"/v1/subjects/{PLANT}")).json()
    return shown["colour"], shown["pending"] and shown["pending"]["until"]


async def test_black_after_five_working_days_without_an_answer(rig: Rig) -> None:
    again = await pending(rig)
    assert problem(await rig.post(f"{PATH}/confirm", "auxiliary-zh1-1", {"reason": "整改不到位"})) == (403, "forbidden")
    served = await rig.do(f"{PATH}/confirm", "officer-zh1-1", {"reason": "整改不到位"})
    assert (served["colour"], served["pending"]) == ("unrated", {"to": "black", "until": "2026-12-01T10:00:00Z"})
    assert problem(await rig.post(f"{PATH}/confirm", "officer-zh1-2", {"reason": "再来"})) == (409, "not_allowed_now")
    assert any(message["template"] == "colour_notice" for message in await rig.messages(PLANT))
    await rig.move_to("2026-12-01T09:59:59+00:00")
    assert await colour(rig) == ("unrated", "2026-12-01T10:00:00Z")
    await rig.advance(seconds=1)
    assert await colour(rig) == ("black", None)
    (event,) = await rig.events(PLANT, "colour.changed")
    assert (event.previous, event.colour, event.rule) == ("unrated", "black", "black_pending_to_black")
    assert (await rig.get(f"{PATH.removesuffix('/colour')}/code", None)).json()["colour"] is None
    await rig.do(f"/v1/rectifications/{again}/submit", "officer-zy1-3", {"note": "完成"})
    await rig.do(f"/v1/rectifications/{again}/verify", "officer-zy1-1", OFFICERS)
    assert await colour(rig) == ("yellow", None)


async def test_an_enterprise_has_the_working_days_of_the_notice_in_which_to_answer(tmp_path: Path) -> None:
    async with running(tmp_path) as rig:
        await pending(rig)
        await rig.move_to("2026-12-28T02:00:00+00:00")
        await rig.do(f"{PATH}/confirm", "officer-zh1-1", {"reason": "整改不到位"})
        assert await colour(rig) == ("unrated", "2027-01-05T10:00:00Z")  # by law alone only 1 January is off
    notice = tmp_path / "notice.json"
    notice.write_text('{"years": {"2027": {"off": ["2027-01-01", "2027-01-04"], "work": [], "notice": "published"}}}')
    async with running(tmp_path, holidays=notice) as rig:
        await rig.move_to("2027-01-06T09:59:59+00:00")
        assert await colour(rig) == ("unrated", "2027-01-06T10:00:00Z")
        await rig.advance(seconds=1)
        assert await colour(rig) == ("black", None)


async def test_an_answer_that_another_person_upholds_ends_it(rig: Rig) -> None:
    await pending(rig)
    assert problem(await rig.post(f"{PATH}/answer", "officer-zh1-1", {"text": "早了"})) == (409, "not_allowed_now")
    await rig.do(f"{PATH}/confirm", "leader-zh1", {"reason": "整改不到位"})
    page = await rig.page(PLANT)
    shown = await rig.do(f"{page}/colour/answer", None, {"text": "台账当时在税务局"})
    assert (shown["colour"], shown["pending"]["to"]) == ("unrated", "black")
    assert problem(await rig.post(f"{page}/colour/answer", None, {"text": "再说一次"})) == (409, "not_allowed_now")
    assert problem(await rig.post(f"{PATH}/decide", "leader-zh1", {"upheld": True, "reason": "属实"})) == (403, "separation_of_duties")
    await rig.advance(days=20)
    assert (await colour(rig))[0] == "unrated"
    await rig.do(f"{PATH}/decide", "head-1", {"upheld": True, "reason": "属实"})
    assert await colour(rig) == ("unrated", None)
    assert problem(await rig.post(f"{PATH}/decide", "head-1", {"upheld": True, "reason": "属实"})) == (409, "not_allowed_now")


async def test_an_answer_that_is_rejected_with_reasons_makes_black(rig: Rig) -> None:
    await pending(rig)
    await rig.do(f"{PATH}/confirm", "officer-zh1-1", {"reason": "整改不到位"})
    await rig.do(f"{PATH}/answer", "officer-zh1-2", {"text": "已整改"})
    await rig.do(f"{PATH}/decide", "head-1", {"upheld": False, "reason": "与现场不符"})
    assert await colour(rig) == ("black", None)


async def test_full_rectification_before_confirmation_is_yellow_and_the_notice_is_void(rig: Rig) -> None:
    again = await pending(rig)
    await rig.do(f"{PATH}/confirm", "officer-zh1-1", {"reason": "整改不到位"})
    await rig.do(f"/v1/rectifications/{again}/submit", "officer-zy1-3", {"note": "完成"})
    await rig.do(f"/v1/rectifications/{again}/verify", "officer-zy1-1", OFFICERS)
    assert await colour(rig) == ("yellow", None)
    await rig.advance(days=20)
    assert await colour(rig) == ("yellow", None)


async def green_and_pending(rig: Rig) -> str:
    """A green enterprise whose rectification after the next inspection failed and which answered the notice; the id of the next order."""
    await rig.subject(PLANT, grade="D")
    await rig.inspected(PLANT)
    assert await colour(rig) == ("green", None)
    await rig.move_to("2026-12-07T09:00:00+08:00")
    done = await rig.inspected(PLANT, failed={"S04_08": {}}, window={"from": "2026-12-08", "to": "2026-12-11"})
    id_ = done["findings"][0]["rectification_id"]
    await rig.do(f"/v1/rectifications/{id_}/submit", "officer-zy1-3", {"note": "完成"})
    again = await rig.do(f"/v1/rectifications/{id_}/fail", "officer-zy1-1", OFFICERS)
    await rig.do(f"{PATH}/confirm", "leader-zh1", {"reason": "整改不到位"})
    await rig.do(f"{PATH}/answer", "officer-zh1-2", {"text": "台账当时在税务局"})
    return str(again["next_rectification_id"])


async def test_a_colour_that_outlived_its_year_while_black_was_pending_expires_once_the_answer_is_upheld(rig: Rig) -> None:
    await green_and_pending(rig)
    await rig.advance(days=400)
    assert (await colour(rig))[0] == "green"  # neither black nor pending goes away by neglect
    await rig.do(f"{PATH}/decide", "head-1", {"upheld": True, "reason": "属实"})
    await rig.advance(seconds=1)
    assert await colour(rig) == ("unrated", None)
    assert (await rig.events(PLANT, "colour.changed"))[-1].rule == "green_to_unrated"


async def test_an_answer_upheld_within_the_year_leaves_the_colour_its_year(rig: Rig) -> None:
    await green_and_pending(rig)
    await rig.do(f"{PATH}/decide", "head-1", {"upheld": True, "reason": "属实"})
    await rig.move_to("2027-12-07T09:00:00+08:00")
    assert await colour(rig) == ("green", None)
    await rig.move_to("2027-12-12T09:00:00+08:00")
    assert await colour(rig) == ("unrated", None)


async def test_yellow_after_a_long_black_has_a_year_of_its_own(rig: Rig) -> None:
    again = await green_and_pending(rig)
    await rig.do(f"{PATH}/decide", "head-1", {"upheld": False, "reason": "与现场不符"})
    await rig.advance(days=400)
    assert await colour(rig) == ("black", None)
    await rig.do(f"/v1/rectifications/{again}/submit", "officer-zy1-3", {"note": "完成"})
    await rig.do(f"/v1/rectifications/{again}/verify", "officer-zy1-1", OFFICERS)
    await rig.advance(days=364)
    assert await colour(rig) == ("yellow", None)
    await rig.advance(days=3)
    assert await colour(rig) == ("unrated", None)
