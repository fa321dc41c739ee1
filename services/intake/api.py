"""The HTTP door for what comes in: reports and hotline tickets. Who may do what in the whole service: `PERMISSIONS` in `lifecycle.py`."""

import asyncio
import time
from collections import deque
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import orjson
from fastapi import Response

from services.intake.commands import ReceiveReport
from services.intake.commands_desk import Desk
from services.intake.commands_draft import draft_report, draft_ticket
from services.intake.commands_tickets import ReceiveTicket, RememberAnswer
from services.intake.lifecycle import SENDERS
from services.intake.rules_views import ticket_view
from services.intake.shapes import Outcome, ReportBody, TicketBody, TicketResults
from shared.actor import ANONYMOUS
from shared.auth import no_identity
from shared.db.commands import Answer, Dedupe
from shared.door import Door, ServiceRouter
from shared.problems import Busy, Forbidden, IdempotencyConflict, Problem
from shared.telemetry import current_request_id

MOST_TICKETS = 500
TICKETS_BYTES = 32 * 1024 * 1024
WINDOW = timedelta(hours=1)
PART, PARTS_AT_ONCE = 125, 2
"""So many tickets are given to the lane at a time, and so many such parts: it may write one and decide the other."""
TURN_SECONDS = 0.003
"""How long tickets are read and drafted in one go, before others get their turn."""

router = ServiceRouter(tags=["reports"])


class TooManyReports(Problem):
    """Somebody without identity has sent as many reports in an hour as the town allows from one address."""

    status, code, title = 429, "too_many_reports", "提交过于频繁"
    default_detail = "您提交得过于频繁，请稍后再试，或拨打12345。"


class Quota:
    """How many reports one client address sent in the last hour. The address is that of the connection: headers are anybody's word."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._sent: dict[str, deque[datetime]] = {}

    def wait(self, address: str, now: datetime) -> int:
        """Seconds until this address may send again; 0 = now."""
        sent = self._sent.get(address)
        while sent and now - sent[0] >= WINDOW:
            sent.popleft()
        if not sent or len(sent) < self._most:
            return 0
        return int((sent[0] + WINDOW - now).total_seconds()) + 1

    def give_back(self, address: str) -> None:
        """What was counted before it turned out to be no new report."""
        if sent := self._sent.get(address):
            sent.pop()

    def count(self, address: str, now: datetime) -> None:
        if len(self._sent) > 10_000:
            self._sent = {known: sent for known, sent in self._sent.items() if sent and now - sent[-1] < WINDOW}
        self._sent.setdefault(address, deque()).append(now)


def desk_of(door: Door) -> Desk:
    desk: Desk = door.runtime.extra["desk"]
    return desk


def _check_sender(door: Door) -> None:
    """401 and 403 by the channel that the body names; whatever else is wrong with it comes later."""
    actor, data = door.actor, door.data
    channel = data.get("channel") if isinstance(data, dict) else None
    allowed = SENDERS.get(channel) if isinstance(channel, str) else None
    if actor is ANONYMOUS:
        if allowed is None or "public" not in allowed:
            raise no_identity()
    elif allowed is not None and actor.role not in allowed:
        raise Forbidden("您的角色不能通过该渠道上报。")


@router.post(
    "/v1/reports",
    action="send_report",
    status_code=201,
    response_model=Outcome,
    problems=[TooManyReports],
    check_caller=_check_sender,
    summary="Send one report of whatever channel",
)
async def send_report(door: Door, body: ReportBody) -> Response:
    """Stored durably when this answers. `channel` and `source_id` are a natural key per sender: the same again is a replay."""
    actor = door.actor
    desk = desk_of(door)
    public, counted = actor is ANONYMOUS, False
    sender = f"public {door.address}" if public else actor.person
    natural = door.natural(f"report\x1f{sender}", f"{body.channel}\x1f{body.source_id}", door.data)
    common = door.common(natural)
    try:
        if public:
            _check_quota(door, common["now"])
        draft = draft_report(desk, actor, common["now"], body)
        if public:
            # before it is stored: those that come at the same moment are counted too
            quota_of(door).count(door.address, common["now"])
            counted = True
        answer = await door.runtime.lane.submit(ReceiveReport(**common, desk=desk, draft=draft))
    except Problem as refusal:
        if counted:
            quota_of(door).give_back(door.address)
        if isinstance(refusal, Busy | IdempotencyConflict):
            raise
        # the same again is answered as the first time, whatever it would be judged today
        if (replay := await _find_replay(door, common["dedupe"])) is not None:
            return door.answer(replay)
        raise
    if counted and answer.replayed:
        quota_of(door).give_back(door.address)
    return door.answer(answer)


def quota_of(door: Door) -> Quota:
    quota: Quota = door.runtime.extra["quota"]
    return quota


def _check_quota(door: Door, now: datetime) -> None:
    wait = quota_of(door).wait(door.address, now)
    if wait:
        raise TooManyReports(headers={"Retry-After": str(wait)})


async def _find_replay(door: Door, dedupes: Sequence[Dedupe]) -> Answer | None:
    for dedupe in dedupes:
        if (replay := await door.runtime.lane.find_replay(dedupe)) is not None:
            return replay
    return None


@router.post(
    "/v1/hotline/tickets",
    action="send_tickets",
    auth="hotline",
    rows="tickets",
    row_model=TicketBody,
    body_limit=TICKETS_BYTES,
    response_model=TicketResults,
    summary="Signed push of one ticket, or of up to 500",
)
async def send_tickets(door: Door) -> Response:
    """Results in order; a bad row spoils only itself. The same `ticket_no` is a replay or a supplement, never a second report."""
    sent = door.sent_rows(most=MOST_TICKETS)
    key = door.idempotency()
    if key is not None and (replay := await door.runtime.lane.find_replay(key)) is not None:
        return door.answer(replay)
    content = b'{"results":[' + b",".join(await _take_in(door, sent)) + b"]}"
    if key is not None:
        return await door.submit(RememberAnswer(actor=door.actor, now=door.now, dedupe=(key,), content=content))
    return door.answer(Answer(content=content))


async def _take_in(door: Door, sent: Sequence[Any]) -> list[bytes]:
    """The result of every row, in order. In parts: while the database writes one, the lane decides the next and the one after it is read
    and drafted; others get their turn in between.

    When the lane is full in the middle, the caller hears so and repeats all of it: what was taken in is a replay then. Likewise when the
    caller hangs up: what the lane has got stays.
    """
    desk, now = desk_of(door), door.now
    results: list[bytes] = [b""] * len(sent)
    ready: dict[int, ReceiveTicket] = {}
    given: set[str] = set()
    under_way: list[asyncio.Task[None]] = []
    began = time.perf_counter()
    try:
        for place, row in enumerate(sent):
            try:
                draft = draft_ticket(desk, now, door.read_row(place, row, TicketBody), row)
                ready[place] = ReceiveTicket(actor=door.actor, now=now, desk=desk, draft=draft)
            except Problem as refusal:
                results[place] = _refused(row, refusal)
            left = len(sent) - 1 - place
            # the last part is halved: nothing else is left to do while the database writes it
            if len(ready) >= (PART if left >= PART else (PART + 1) // 2) or (ready and left == 0):
                numbers = {command.draft.source_id for command in ready.values()}
                # the same number again is a supplement: its part waits until the one with the ticket is stored
                while under_way and (len(under_way) == PARTS_AT_ONCE or not numbers.isdisjoint(given)):
                    await under_way[0]
                    del under_way[0]
                given |= numbers
                under_way.append(asyncio.create_task(_store(door, ready, sent, results)))
                ready = {}
            if time.perf_counter() - began > TURN_SECONDS:
                await asyncio.sleep(0)
                began = time.perf_counter()
        for task in under_way:
            await task
    finally:
        for task in under_way:
            task.cancel()
    return results


async def _store(door: Door, part: Mapping[int, ReceiveTicket], sent: Sequence[Any], results: list[bytes]) -> None:
    """Has the lane take in some tickets, and puts what came of them at their places among the results."""
    for place, answer in zip(part, await door.submit_many(list(part.values())), strict=True):
        results[place] = _refused(sent[place], answer) if isinstance(answer, Problem) else answer.content


def _refused(sent: Any, problem: Problem) -> bytes:
    number = sent.get("ticket_no") if isinstance(sent, Mapping) else None
    shown = ticket_view(number if isinstance(number, str) else None, problem=problem.body(current_request_id()))
    return orjson.dumps(shown, default=str)
