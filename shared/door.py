"""The HTTP door (design record 0001): translate a request into a command, submit it, answer.

    router = ServiceRouter(tags=["assignments"])

    @router.post("/v1/assignments/{assignment_id}/sign", action="sign", response_model=AssignmentView, problems=[NotAllowedNow])
    async def sign_assignment(door: Door, assignment_id: str, body: SignBody) -> Response:
        return await door.submit(SignAssignment(**door.common(), assignment_id=assignment_id, if_match=door.if_match))

Before the endpoint runs: identity (401), role (403, from `Service.permissions[action]`), a strict body, its validation (422, after a
look for a replay under the caller's Idempotency-Key). `action=None` is public: a valid token is used, none makes `ANONYMOUS`; the role
`public` in `permissions` lets somebody without a token pass an action too.

An endpoint that takes only the door, path parameters as `str` and one body is called directly; with queries, forms or dependencies
it runs through FastAPI's own solving. Lists of rows (`rows="tickets"`) are read with `door.rows(Model)`, so that a bad row is that row's.
"""

import inspect
import re
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, Literal, TypeVar

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.actor import ANONYMOUS
from shared.auth import no_identity
from shared.door_call import Door, json_response, problem_response
from shared.json_body import MAX_FAULTS, Fault, MalformedJson, as_errors, errors_of, parse_json
from shared.problems import Busy, Forbidden, IdempotencyConflict, Invalid, NotAuthenticated, NotFound, Problem
from shared.service import Runtime
from shared.validation_messages import message_of

__all__ = ["Door", "ServiceRouter", "TooLarge", "UnsupportedMediaType", "errors_of_request", "json_response", "problem_response"]

Identity = Literal["bearer", "hotline"]
PUBLIC = "public"
DRAINED_BYTES = 32 * 1024 * 1024
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ESCAPED_CONTROL = re.compile(rb"%(?:[01][0-9a-fA-F]|7[fF]|[cC]2%[89][0-9a-fA-F])")
_WITHOUT_BODY = frozenset(("GET", "HEAD", "DELETE", "OPTIONS"))


class TooLarge(Problem):
    """The body is larger than this door takes."""

    status, code, title = 413, "too_large", "内容过大"
    default_detail = "提交的内容超过大小限制。"


class UnsupportedMediaType(Problem):
    status, code, title = 415, "unsupported_media_type", "不支持的内容类型"
    default_detail = "请以 application/json 提交。"


class _LimitReached(HTTPException):
    """What FastAPI's form parser lets through, so that the limit shows as 413."""


@dataclass(frozen=True)
class RouteOptions:
    """What a route declares beside FastAPI's own options."""

    action: str | None
    identity: Identity = "bearer"
    rows: str | None = None
    row_model: type[BaseModel] | None = None
    form: bool = False
    body_limit: int | None = None
    problems: tuple[type[Problem], ...] = ()
    check_caller: Callable[[Door], None] | None = None


@dataclass(frozen=True)
class _Plan:
    """How a plain endpoint is called: which parameter gets the door, which the body, which come from the path."""

    door: str | None
    body: str | None
    model: type[BaseModel] | None
    path: tuple[str, ...]


class _BadContent(Exception):
    """The body or the parameters failed validation; the answer waits for a look at replays."""

    def __init__(self, errors: list[dict[str, str]]) -> None:
        super().__init__()
        self.errors = errors


class DoorRoute(APIRoute):
    """A route that knows its action; made by `ServiceRouter`, one subclass per route."""

    options: ClassVar[RouteOptions]
    direct: ASGIApp | None
    """The route as an application of its own, if it needs nothing of FastAPI's solving: the way that `RequestLayer` takes to it."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        plan = _plan_of(self.endpoint, set(self.param_convertors))
        call: Callable[[Door], Awaitable[Response]] = _direct(self.endpoint, plan) if plan else super().get_route_handler()
        options = self.options
        reads_json = bool(set(self.methods or ()) - _WITHOUT_BODY) and not options.form

        async def serve(door: Door) -> Response:
            try:
                await _identify(door, options)
                _check_address(door)
                if reads_json:
                    await _read_json(door, options)
                elif options.form:
                    _limit_stream(door, options)
                return await call(door)
            except Problem as problem:
                return problem_response(problem)
            except _BadContent as bad:
                return await _refuse(door, bad.errors)
            except RequestValidationError as fault:
                return await _refuse(door, errors_of_request(fault))
            except _LimitReached:
                return problem_response(TooLarge())

        async def handle(request: Request) -> Response:
            return await serve(Door(request.scope, request.receive))

        async def direct(scope: Scope, receive: Receive, send: Send) -> None:
            scope["route"] = self
            response = await serve(Door(scope, receive))
            await response(scope, receive, send)

        self.direct = direct if plan else None
        return handle


async def _identify(door: Door, options: RouteOptions) -> None:
    """401 and 403 by role; before a byte of the body is looked at, except that the hotline's signature covers the body."""
    scope = door.scope
    runtime: Runtime = scope["app"].state.runtime
    door.runtime = runtime
    door.fields = fields = dict(scope["headers"])
    if options.identity == "hotline" and b"authorization" not in fields:
        if b"x-bihuan-key" in fields:
            door.raw = await _read_body(door, options)
        door.actor = runtime.auth.hotline(fields, door.raw)
    else:
        door.actor = await runtime.auth.actor_of(fields)
    if options.action is None:
        return
    allowed = runtime.service.permissions[options.action]
    if door.actor.role in allowed or (PUBLIC in allowed and door.actor is ANONYMOUS):
        return
    if door.actor is ANONYMOUS:
        raise no_identity()
    raise Forbidden


def _check_address(door: Door) -> None:
    """Control characters never reach a query: no resource is named so (404), no parameter holds one (422)."""
    scope = door.scope
    path: str = scope["path"]
    if not path.isprintable() and _CONTROL.search(path):
        raise NotFound
    if scope["query_string"] and _ESCAPED_CONTROL.search(scope["query_string"]):
        raise Invalid(errors=[{"pointer": "", "message": "查询参数含有控制字符"}])


async def _read_json(door: Door, options: RouteOptions) -> None:
    raw = door.raw or await _read_body(door, options)
    door.raw = raw
    if raw and not _is_json(door.fields.get(b"content-type")):
        raise UnsupportedMediaType
    door.data, faults = parse_json(raw)
    if options.check_caller:
        options.check_caller(door)
    door.rows_name = options.rows
    if not faults:
        return
    door.faulty = True
    whole = _sort_by_row(door, faults) if options.rows else faults
    if whole:
        raise _BadContent(as_errors(whole))


def _sort_by_row(door: Door, faults: Sequence[Fault]) -> list[Fault]:
    """Faults inside a row become that row's; what is left concerns the body as a whole."""
    by_row: dict[int, list[Fault]] = {}
    whole: list[Fault] = []
    for fault in faults:
        row = fault.path[1] if len(fault.path) >= 2 and fault.path[0] == door.rows_name else None
        if not door.is_batch:
            by_row.setdefault(0, []).append(fault)
        elif isinstance(row, int):
            by_row.setdefault(row, []).append(Fault(fault.path[2:], fault.message))
        else:
            whole.append(fault)
    door.row_faults = by_row
    return whole


def _is_json(content_type: bytes | None) -> bool:
    if content_type is None or content_type == b"application/json":
        return True
    kind = content_type.partition(b";")[0].strip().lower()
    return kind == b"application/json" or (kind.startswith(b"application/") and kind.endswith(b"+json"))


def _limit_of(door: Door, options: RouteOptions) -> int:
    return options.body_limit or door.runtime.settings.body_limit


async def _read_body(door: Door, options: RouteOptions) -> bytes:
    """The whole body, or 413 before anything of it is parsed. A moderate excess is drained, so that the answer reaches the caller."""
    limit = _limit_of(door, options)
    receive: Receive = door.receive
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= limit:
            chunks.append(chunk)
        elif size > limit + DRAINED_BYTES:
            raise TooLarge
        if not message.get("more_body", False):
            break
    if size > limit:
        raise TooLarge
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _limit_stream(door: Door, options: RouteOptions) -> None:
    """Forms are parsed while they arrive; the limit counts on the way."""
    limit = _limit_of(door, options)
    declared = door.fields.get(b"content-length", b"")
    if declared.isdigit() and int(declared) > limit:
        raise TooLarge
    receive: Receive = door.receive
    size = 0

    async def counted() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > limit:
            raise _LimitReached(413)
        return message

    door.replace_receive(counted)


def errors_of_request(fault: RequestValidationError) -> list[dict[str, str]]:
    """What FastAPI found in a request, as `{pointer, message}` with Chinese messages and without the input."""
    errors = []
    for error in fault.errors()[:MAX_FAULTS]:
        path = tuple(error["loc"])
        inside = path[1:] if path and path[0] in ("body", "query", "path", "header", "cookie") else path
        errors.append(Fault(inside, message_of(error)).as_json())
    return errors


async def _refuse(door: Door, errors: list[dict[str, str]]) -> Response:
    """422, unless the caller repeats a key: a replay comes first, whatever the body is now judged to be."""
    try:
        key = door.idempotency()
        replay = await door.runtime.lane.find_replay(key) if key else None
    except Problem as other:
        return problem_response(other)
    return door.answer(replay) if replay else problem_response(Invalid(errors=errors))


def _plan_of(endpoint: Callable[..., Any], path: set[str]) -> _Plan | None:
    """How to call the endpoint without FastAPI's solving, or None when it needs that."""
    if not inspect.iscoroutinefunction(endpoint):
        return None
    door = body = model = None
    names: list[str] = []
    for name, parameter in inspect.signature(endpoint).parameters.items():
        kind = parameter.annotation
        if kind is Door:
            door = name
        elif name in path and kind is str:
            names.append(name)
        elif body is None and parameter.default is parameter.empty and inspect.isclass(kind) and issubclass(kind, BaseModel):
            body, model = name, kind
        else:
            return None
    return _Plan(door, body, model, tuple(names))


def _direct(endpoint: Callable[..., Awaitable[Response]], plan: _Plan) -> Callable[[Door], Awaitable[Response]]:
    door_name, body_name, model, path = plan.door, plan.body, plan.model, plan.path

    async def call(door: Door) -> Response:
        given: dict[str, Any] = {door_name: door} if door_name else {}
        if path:
            values = door.scope["path_params"]
            for name in path:
                given[name] = values[name]
        if body_name and model is not None:
            try:
                given[body_name] = model.model_validate(door.data)
            except ValidationError as fault:
                raise _BadContent(errors_of(fault)) from None
        return await endpoint(**given)

    return call


Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])


class ServiceRouter(APIRouter):
    """Routes with an action each. `self.actions` is (method, path, action) of everything declared."""

    def __init__(self, *, prefix: str = "", tags: list[str | Enum] | None = None) -> None:
        super().__init__(
            prefix=prefix,
            tags=tags,
            generate_unique_id_function=lambda route: route.name,
            strict_content_type=False,
            redirect_slashes=False,
        )

    def route_for(
        self,
        method: str,
        path: str,
        *,
        action: str | None,
        status_code: int = 200,
        response_model: Any = None,
        problems: Sequence[type[Problem]] = (),
        auth: Identity = "bearer",
        rows: str | None = None,
        row_model: type[BaseModel] | None = None,
        form: bool = False,
        body_limit: int | None = None,
        check_caller: Callable[[Door], None] | None = None,
        **fastapi: Any,
    ) -> Callable[[Endpoint], Endpoint]:
        """Declares one route.

        `action`: key of `Service.permissions`, None = public. `response_model`: shown in OpenAPI, not applied to answers. `problems`: what
        the endpoint refuses with, beside the usual. `auth="hotline"`: signed calls too. `rows`, `row_model`: a batch door without body
        parameter, read by `door.rows(row_model)`. `form`: form or multipart instead of JSON, or a body that the endpoint reads itself by
        `door.stream()`. `body_limit` in bytes. `check_caller`: 401 and 403 that hang on what the body names, looked at as soon as it is
        parsed (`door.data`) and before it is validated. Anything else goes to FastAPI (`summary`, `responses`, `response_class`, …).
        """
        options = RouteOptions(action, auth, rows, row_model, form, body_limit, tuple(problems), check_caller)
        responses = {**responses_of(method, options), **fastapi.pop("responses", {})}
        if response_model is not None:
            responses[status_code] = {"description": "成功", **responses.get(status_code, {}), "model": response_model}

        def declare(endpoint: Endpoint) -> Endpoint:
            self.add_api_route(
                path,
                endpoint,
                methods=[method],
                status_code=status_code,
                response_model=None,
                responses=responses,
                route_class_override=type(f"{method.title()}Route", (DoorRoute,), {"options": options}),
                **fastapi,
            )
            return endpoint

        return declare

    def get(self, path: str, *, action: str | None, **options: Any) -> Callable[[Endpoint], Endpoint]:  # type: ignore[override]  # an action is required of each route
        return self.route_for("GET", path, action=action, **options)

    def post(self, path: str, *, action: str | None, **options: Any) -> Callable[[Endpoint], Endpoint]:  # type: ignore[override]  # likewise
        return self.route_for("POST", path, action=action, **options)

    def put(self, path: str, *, action: str | None, **options: Any) -> Callable[[Endpoint], Endpoint]:  # type: ignore[override]  # likewise
        return self.route_for("PUT", path, action=action, **options)

    def delete(self, path: str, *, action: str | None, **options: Any) -> Callable[[Endpoint], Endpoint]:  # type: ignore[override]  # likewise
        return self.route_for("DELETE", path, action=action, **options)


def responses_of(method: str, options: RouteOptions) -> dict[int | str, dict[str, Any]]:
    """The problems of a route for OpenAPI, by status; the media type is set when the document is made."""
    usual: list[type[Problem]] = [NotFound, Invalid]
    if options.action is not None:
        usual += [NotAuthenticated, Forbidden]
    if method not in _WITHOUT_BODY:
        usual += [TooLarge, UnsupportedMediaType, IdempotencyConflict, Busy]
        usual += [] if options.form else [MalformedJson]
    by_status: dict[int | str, dict[str, Any]] = {}
    for problem in sorted({*usual, *options.problems}, key=lambda one: (one.status, one.code)):
        shown = by_status.setdefault(problem.status, {"description": "", "x-codes": []})
        shown["description"] = "；".join(filter(None, (shown["description"], f"{problem.title} `{problem.code}`")))
        shown["x-codes"].append(problem.code)
    return by_status
