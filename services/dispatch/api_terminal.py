"""Mobile terminals: the inbox, and commands that were collected offline (contract section 3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal

import orjson
from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.dispatch.api import FROM_TERMINALS, TRANSLATIONS, command_of
from services.dispatch.api_reading import views_of
from services.dispatch.commands_facts import world_of
from services.dispatch.lifecycle import FINAL
from services.dispatch.models import Assignment, Removal
from services.dispatch.rules import is_visible
from services.dispatch.rules_clocks import shown
from services.dispatch.shapes import TerminalCommandBody
from services.dispatch.shapes_answers import AssignmentView
from services.dispatch.store import assignments_by_id, changed_after, removed_after
from shared.db.commands import Answer, Command
from shared.door import Door, ServiceRouter
from shared.ids import is_id
from shared.json_body import validated
from shared.problems import Forbidden, Invalid, Problem
from shared.telemetry import current_request_id

router = ServiceRouter(tags=["terminal"])
INBOX_LIMIT = 100
START = "0"


class InboxEntry(BaseModel):
    cursor: str
    at: datetime
    kind: str = Field(description="what happened; `removed` when the task left this person")
    assignment: dict[str, Any]


class Inbox(BaseModel):
    items: list[InboxEntry]
    next_cursor: str = Field(description="never null; send it as `after`")


class ChangedField(BaseModel):
    name: str
    yours: Any
    present: Any


class CommandResult(BaseModel):
    command_id: str | None
    outcome: Literal["applied", "refused", "conflict"]
    problem: dict[str, Any] | None
    fields: list[ChangedField] | None = Field(None, description="only with `conflict`")
    assignment: AssignmentView | None


class CommandResults(BaseModel):
    results: list[CommandResult]


@router.get("/v1/terminal/inbox", action="read_inbox", response_model=Inbox)
async def read_inbox(
    door: Door, after: Annotated[str | None, Query(max_length=64)] = None, limit: Annotated[int, Query(ge=1, le=200)] = INBOX_LIMIT
) -> Response:
    """What changed for this person since the cursor, oldest change first; `next_cursor` is never null."""
    if after and after != START and not is_id(after):
        raise Invalid(errors=[{"pointer": "/after", "message": "收件箱游标无效"}])
    since = "" if not after or after == START else after
    database, actor = door.runtime.database, door.actor
    changed = await changed_after(database, actor, since, limit)
    removed = await removed_after(database, actor, since, limit) if since else []
    removed = await _still_gone(door, removed)
    entries: list[tuple[str, Any]] = [(one.cursor, one) for one in changed] + [(one.id, one) for one in removed]
    entries = sorted(entries, key=lambda entry: entry[0])[:limit]
    views = {view["id"]: view for view in await views_of(door, [one for _, one in entries if isinstance(one, Assignment)])}
    items = [_entry(cursor, one, views) for cursor, one in entries]
    return door.respond({"items": items, "next_cursor": items[-1]["cursor"] if items else (since or START)})


def _entry(cursor: str, one: Assignment | Removal, views: dict[str, dict[str, Any]]) -> dict[str, Any]:
    if isinstance(one, Removal):
        return {
            "cursor": cursor,
            "at": shown(one.at),
            "kind": "removed",
            "assignment": {"id": one.assignment_id, "case_id": one.case_id},
        }
    return {
        "cursor": cursor,
        "at": shown(one.changed_at),
        "kind": "removed" if one.status in FINAL else one.last_change,
        "assignment": views[one.id],
    }


async def _still_gone(door: Door, removed: Sequence[Removal]) -> list[Removal]:
    """Without those that are the person's own again (or by another way)."""
    present = await assignments_by_id(door.runtime.database, [one.assignment_id for one in removed])
    return [one for one in removed if one.assignment_id not in present or not _on_terminal(door, present[one.assignment_id])]


def _on_terminal(door: Door, assignment: Assignment) -> bool:
    """The same as `store.on_terminal`, for one row."""
    actor = door.actor
    if assignment.person == actor.person:
        return True
    in_unit = actor.unit is not None and assignment.unit == actor.unit
    return in_unit and (actor.role in ("squad_leader", "department_clerk") or assignment.person is None)


# ---- offline commands ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the list: its command, or why there is none."""

    command_id: str | None
    assignment_id: str | None
    command: Command | None
    problem: Problem | None
    waits: bool


@router.post(
    "/v1/terminal/commands",
    action="send_commands",
    rows="commands",
    row_model=TerminalCommandBody,
    response_model=CommandResults,
)
async def send_terminal_commands(door: Door) -> Response:
    """Commands in the order in which they were given; a bad one spoils only itself; a replay gets its first verdict."""
    if not door.is_batch:
        raise Invalid(errors=[{"pointer": "/commands", "message": "必填"}])
    raw = door.data["commands"]
    rows = door.rows(TerminalCommandBody, most=200)
    elements = [_element(door, row, raw[position]) for position, row in enumerate(rows)]
    outcomes = await _run(door, elements)
    ids = [element.assignment_id for element in elements if element.assignment_id]
    found = await assignments_by_id(door.runtime.database, ids)
    visible = [one for one in found.values() if is_visible(door.actor, one)]
    views = {view["id"]: view for view in await views_of(door, visible)}
    return door.respond({"results": [_result(element, outcome, views) for element, outcome in zip(elements, outcomes, strict=True)]})


def _element(door: Door, row: TerminalCommandBody | Problem, raw: Any) -> Element:
    if isinstance(row, Problem):
        given = raw if isinstance(raw, dict) else {}
        return Element(_short(given.get("command_id")), _short(given.get("assignment_id")), None, row, False)
    try:
        return Element(row.command_id, row.assignment_id, _command(door, row), None, _names_others(row.body))
    except Problem as problem:
        return Element(row.command_id, row.assignment_id, None, problem, False)


def _short(value: Any) -> str | None:
    return value if isinstance(value, str) and len(value) <= 64 else None


def _command(door: Door, row: TerminalCommandBody) -> Command:
    if row.action not in FROM_TERMINALS:
        raise Invalid(errors=[{"pointer": "/action", "message": f"离线只能提交：{'、'.join(FROM_TERMINALS)}"}])
    if door.actor.role not in door.runtime.service.permissions[row.action]:
        raise Forbidden
    body = validated(TRANSLATIONS[row.action].body, row.body)
    shape = {"assignment_id": row.assignment_id, "action": row.action, "at": row.at.isoformat(), "version": row.version, "body": row.body}
    dedupe = door.natural(f"terminal {door.actor.person}", row.command_id, shape, keep_refusals=True)
    return command_of(
        row.action,
        body,
        world_of(door.runtime),
        assignment_id=row.assignment_id,
        actor=door.actor,
        now=door.now,
        dedupe=(dedupe,),
        at=row.at,
        seen=row.version,
    )


def _names_others(body: dict[str, Any]) -> bool:
    """Whether a command may have to wait for an attachment; then the next one must not overtake it."""
    return any(body.get(name) for name in ("attachments", "evidence", "measures"))


async def _run(door: Door, elements: Sequence[Element]) -> list[Answer | Problem]:
    """In order: together where nothing can wait, one after the other where something may."""
    commands = [element.command for element in elements if element.command is not None]
    answers: list[Answer | Problem] = []
    if any(element.waits for element in elements):
        for command in commands:
            answers += await door.submit_many([command])
    elif commands:
        answers = await door.submit_many(commands)
    queue = iter(answers)
    return [element.problem if element.problem is not None else next(queue) for element in elements]


def _result(element: Element, outcome: Answer | Problem, views: dict[str, dict[str, Any]]) -> dict[str, Any]:
    problem: dict[str, Any] | None = None
    if isinstance(outcome, Problem):
        problem = outcome.body(current_request_id())
    elif outcome.status >= 400:
        # a refusal that was kept names no request: it is told again under this one
        problem = {**orjson.loads(outcome.content), "request_id": current_request_id()}
    verdict = "applied" if problem is None else "conflict" if problem["code"] == "conflict" and "fields" in problem else "refused"
    result = {
        "command_id": element.command_id,
        "outcome": verdict,
        "problem": problem,
        "assignment": views.get(element.assignment_id or ""),
    }
    if verdict == "conflict" and problem is not None:
        result["fields"] = problem["fields"]
    return result
