"""Refusals as problems (RFC 9457). Each refusal is one class, in the module that raises it, and carries its own status and code.

A `Problem` is what a command's decision refuses with and what the HTTP door answers; `detail` is Chinese and fit to show an officer.
"""

from typing import ClassVar


class Problem(Exception):
    """An expected refusal. `extra` members go beside the standard ones into the body; `headers` into the answer."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "bad_request"
    title: ClassVar[str] = "请求有误"
    default_detail: ClassVar[str] = "请求无法处理，请检查后重试。"

    def __init__(self, detail: str | None = None, /, *, headers: dict[str, str] | None = None, **extra: object) -> None:
        super().__init__(detail or self.default_detail)
        self.detail = detail or self.default_detail
        self.headers = headers or {}
        self.extra = extra

    def body(self, request_id: str | None = None) -> dict[str, object]:
        """The members of `application/problem+json`."""
        return {
            "type": f"urn:bihuan:problem:{self.code}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "request_id": request_id,
            **self.extra,
        }


class NotAuthenticated(Problem):
    status, code, title = 401, "not_authenticated", "未登录"
    default_detail = "未登录或登录已过期，请重新登录。"


class Forbidden(Problem):
    status, code, title = 403, "forbidden", "无权操作"
    default_detail = "您没有进行此操作的权限。"


class SeparationOfDuties(Problem):
    status, code, title = 403, "separation_of_duties", "须由他人办理"
    default_detail = "您或您的单位此前办理过此事，须由其他人办理。"


class NotFound(Problem):
    status, code, title = 404, "not_found", "未找到"
    default_detail = "没有找到该内容，或者您无权查看。"


class Invalid(Problem):
    """A body that has the right shape but wrong content; `errors` is a list of {pointer, message}."""

    status, code, title = 422, "validation_failed", "内容有误"
    default_detail = "提交的内容有误，请按提示修改。"


class StaleVersion(Problem):
    """If-Match named a version that is no longer the present one; `current` is the resource."""

    status, code, title = 412, "stale_version", "内容已被他人更新"
    default_detail = "内容已被他人更新，请刷新后重试。"


class NotAllowedNow(Problem):
    """The lifecycle does not allow the action; `current_status` and `allowed_actions` say what it does allow."""

    status, code, title = 409, "not_allowed_now", "当前状态不能进行此操作"
    default_detail = "当前状态不能进行此操作。"


class Conflict(Problem):
    status, code, title = 409, "conflict", "内容冲突"
    default_detail = "与已有内容冲突。"


class IdempotencyConflict(Problem):
    """The same key came with another body; `fields` are JSON pointers, never values."""

    status, code, title = 409, "idempotency_conflict", "重复提交的内容不一致"
    default_detail = "同一提交编号此前已用于不同内容。"


class Busy(Problem):
    """The lane is full; nothing was stored, the caller may repeat."""

    status, code, title = 503, "busy", "系统繁忙"
    default_detail = "系统繁忙，请稍后重试。"

    def __init__(self, detail: str | None = None, /, *, headers: dict[str, str] | None = None, **extra: object) -> None:
        super().__init__(detail, headers={"Retry-After": "2", **(headers or {})}, **extra)


class Contended(Busy):
    """Others were faster again and again; nothing was stored. Events and timers that meet it are tried again, then parked: it may be a
    row that stands in the way for ever."""

    code, title = "contended", "多人同时操作"
    default_detail = "该事项正在被多人同时处理，请稍后重试。"


class StorageFull(Busy):
    """No room on the disk, or it only lets itself be read; nothing was stored, reading goes on."""

    code, title = "storage_full", "暂时无法保存"
    default_detail = "存储空间已满或不可写，内容没有保存，请稍后重试；请联系运维人员。"


class OutcomeUnknown(Busy):
    """The database went away around COMMIT and could not be asked; repeating with the same key is safe."""

    code, title = "outcome_unknown", "结果未知"
    default_detail = "数据库连接中断，结果暂时无法确认，请用同一提交编号重试。"


class InternalFault(Problem):
    """A defect of ours. Never an expected refusal."""

    status, code, title = 500, "internal_fault", "系统故障"
    default_detail = "系统内部故障，请记下编号并联系运维人员。"
