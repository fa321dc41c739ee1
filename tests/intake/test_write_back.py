"""The hotline is answered: signed, in order, again when it failed."""

import asyncio
import time
from pathlib import Path
from typing import Any

import orjson
import pytest

from shared.secrets import is_signed
from tests.intake.rig import HOTLINE_SECRET, a_ticket, running_intake
from tests.intake.test_cases import closed, dispatched
from tests.shared.receiver import receiver

pytestmark = pytest.mark.anyio


async def test_every_event_reaches_the_hotline_in_order_although_it_fails_once(tmp_path: Path) -> None:
    calls: list[tuple[float, dict[str, str], dict[str, Any]]] = []
    done = asyncio.Event()

    async def hotline(path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        assert is_signed(HOTLINE_SECRET, headers["x-bihuan-timestamp"], headers["x-bihuan-signature"], body)
        calls.append((time.monotonic(), headers, orjson.loads(body)))
        if calls[-1][2]["event"] == "closed":
            done.set()
        return (500, b"") if len(calls) == 1 else (204, b"")

    async with receiver(hotline) as url, running_intake(tmp_path, hotline_callback_url=f"{url}/answers") as intake:
        result = (await intake.push(a_ticket(ticket_no="T1"))).json()["results"][0]
        case = result["outcome"]
        await intake.handle(dispatched(case))
        await intake.handle(closed(case))
        await asyncio.wait_for(done.wait(), 30)
    assert [call[2]["seq"] for call in calls] == [1, 1, 2, 3]
    assert [call[2]["event"] for call in calls] == ["accepted", "accepted", "dispatched", "closed"]
    assert calls[0][1]["idempotency-key"] == calls[1][1]["idempotency-key"] != calls[2][1]["idempotency-key"]
    assert calls[0][2] == calls[1][2]
    assert all(call[2]["ticket_no"] == "T1" and call[2]["case_no"] == case["case_no"] for call in calls)
    assert calls[2][2]["unit_name"]
    # contract: the first retry within 5 s; the machine may be busy
    assert calls[1][0] - calls[0][0] < 8


async def test_what_has_no_address_is_kept_from_the_start_and_never_written_again(tmp_path: Path) -> None:
    async def hotline(path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        return 204, b""

    async with receiver(hotline) as url:
        for number, callback in enumerate((None, f"{url}/answers")):
            async with running_intake(tmp_path / str(number), hotline_callback_url=callback) as intake:
                await intake.push(a_ticket(ticket_no="T1"))
                sms, answer = sorted(await intake.rows("deliveries"), key=lambda row: row["channel"], reverse=True)
                assert (sms["channel"], sms["state"], sms["version"]) == ("sms", "kept", 1)
                assert [shown["template"] for shown in await intake.messages(to="13812345678")] == ["report_registered"]
                if callback is None:
                    assert (answer["channel"], answer["state"], answer["version"]) == ("hotline", "kept", 1)
                    continue
                async with asyncio.timeout(10):
                    while answer["state"] != "sent":
                        await asyncio.sleep(0.05)
                        (answer,) = [row for row in await intake.rows("deliveries") if row["channel"] == "hotline"]
