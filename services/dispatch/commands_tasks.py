"""The lead's tasks for co-handlers 协办: one unit leads and stays responsible, others help within an inner limit (domain A3)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.dispatch.commands import Act
from services.dispatch.commands_facts import Work
from services.dispatch.rules import judge_unit, spokesman_of
from services.dispatch.rules_clocks import shown
from shared.db.commands import State
from shared.masking import mask_text
from shared.problems import Conflict, Forbidden, Invalid, NotFound


@dataclass(frozen=True, kw_only=True)
class AddTask(Act):
    """A task for another unit; by default due at four fifths of the lead's own limit."""

    unit: str
    text: str
    due_at: datetime | None = None

    def act(self, work: Work, state: State) -> None:
        dispose, town = work.dispose, self.world.town
        work.apply("tasks", if_match=self.if_match, reason="added")
        judge_unit(town.organisation, work.item, self.unit)
        if self.unit == work.assignment.unit:
            raise Invalid(errors=[{"pointer": "/unit", "message": "协办单位不能是主办单位"}])
        if self.due_at is not None and self.due_at <= work.now:
            raise Invalid(errors=[{"pointer": "/due_at", "message": "应晚于现在"}])
        share = float(town.catalogue.parameter("clocks", "co_handler_share"))
        inner = town.work_time.at_share(dispose.started_at, dispose.limit, share, dispose.pauses) if dispose else work.due_at
        task: dict[str, Any] = {
            "n": len(work.assignment.tasks) + 1,
            "unit": self.unit,
            "text": mask_text(self.text),
            "due_at": shown(self.due_at or inner),
            "status": "open",
            "by": self.actor.person,
            "at": shown(work.now),
            "result": None,
        }
        work.set(tasks=[*work.assignment.tasks, task])
        self.record_handler(work)
        to = spokesman_of(town.organisation, self.unit)
        values = {"item_name": work.item_name(), "due_at": work.local(self.due_at or inner)}
        work.tell("task", "assignment_received", values, to=to, ref=f"{work.assignment.id}:task:{task['n']}")


@dataclass(frozen=True, kw_only=True)
class FinishTask(Act):
    """The co-handler says what came of it."""

    number: str
    result: str

    def act(self, work: Work, state: State) -> None:
        task = next((row for row in work.assignment.tasks if str(row["n"]) == self.number), None)
        if task is None:
            raise NotFound("没有这项协办任务。")
        if task["unit"] != self.actor.unit:
            raise Forbidden("该任务不属于您的单位。")
        work.apply("finish-task", if_match=self.if_match, reason="finished")
        if task["status"] != "open":
            raise Conflict("该任务已经完成。")
        by = {"finished_at": shown(work.now), "finished_by": self.actor.person}
        done = {**task, "status": "finished", "result": mask_text(self.result), **by}
        work.set(tasks=[done if row["n"] == task["n"] else row for row in work.assignment.tasks])
        self.record_handler(work)
