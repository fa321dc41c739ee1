"""What one call through the HTTP door has in hand; see `shared.door`."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

import orjson
from fastapi import Request, Response
from pydantic import BaseModel
from starlette.types import Receive

from shared.actor import ANONYMOUS, Actor
from shared.db.commands import Answer, Command, Dedupe
from shared.json_body import MAX_FAULTS, Fault, as_errors, parse_rows, validated
from shared.problems import Invalid, Problem
from shared.service import Runtime
from shared.telemetry import current_request_id

B = TypeVar("B", bound=BaseModel)
PROBLEM_MEDIA_TYPE = "application/problem+json"
LONGEST_IDEMPOTENCY_KEY = 255
NO_SUCH_VERSION = -1


def problem_response(problem: Problem) -> Response:
    """The problem as an answer; anything that orjson does not know is shown as text."""
    content = orjson.dumps(problem.body(current_request_id()), default=str)
    return Response(content, problem.status, problem.headers, PROBLEM_MEDIA_TYPE)


def json_response(body: Any, status: int = 200) -> Response:
    return Response(orjson.dumps(body), status, media_type="application/json")


class Door(Request):
    """The request with what every endpoint needs; declare it as a parameter `door: Door`."""

    runtime: Runtime
    actor: Actor
    fields: Mapping[bytes, bytes]
    """The headers, by lower-case name."""
    raw: bytes = b""
    data: Any = None
    """The JSON body as it was parsed, faulty rows included."""
    rows_name: str | None = None
    faulty: bool = False
    """Whether the body holds anything that strict JSON refuses."""
    row_faults: Mapping[int, Sequence[Fault]] = {}
    _body_digests: dict[str, str] | None = None

    async def body(self) -> bytes:
        """What FastAPI reads; the bytes are here already (empty for forms, which are streamed)."""
        return self.raw

    async def json(self) -> Any:
        return self.data

    def replace_receive(self, receive: Receive) -> None:
        """From here on the body is read through `receive` (a limit that counts)."""
        self._receive = receive

    @property
    def now(self) -> datetime:
        """The clock of the house, aware UTC."""
        return self.runtime.clock.now()

    @property
    def address(self) -> str:
        """Where the caller comes from; for quotas only, never stored in clear and never logged."""
        return self.client.host if self.client else ""

    @property
    def if_match(self) -> int | None:
        """The version of `If-Match`; None without one or with `*`. What is no version of ours matches none (412)."""
        value = self.fields.get(b"if-match")
        if value is None or value.strip() == b"*":
            return None
        text = value.strip().removeprefix(b"W/").strip(b'"')
        return int(text) if text.isdigit() and len(text) <= 18 else NO_SUCH_VERSION

    @property
    def is_batch(self) -> bool:
        """Whether the body holds a list of rows, not one row alone."""
        return self.rows_name is not None and isinstance(self.data, dict) and self.rows_name in self.data

    def rows(self, model: type[B], *, most: int = 500) -> list[B | Problem]:
        """The rows of a batch, or the one row that the whole body is: each as a model, or as the problem of that row. Raises like
        `sent_rows`."""
        return parse_rows(self.sent_rows(most=most), model, self.row_faults)

    def sent_rows(self, *, most: int = 500) -> list[Any]:
        """The rows as they were sent, for those who read them one by one with `read_row`.

        Raises `Invalid` when the list is no list, is empty, has more than `most` rows, or has other members beside it.
        """
        if not self.is_batch:
            return [self.data]
        rows: Any = self.data[self.rows_name]
        others = [name for name in self.data if name != self.rows_name]
        errors = [{"pointer": f"/{name[:64]}", "message": "没有这个字段"} for name in others[:MAX_FAULTS]]
        if not isinstance(rows, list) or not 1 <= len(rows) <= most:
            errors.append({"pointer": f"/{self.rows_name}", "message": f"应为 1 至 {most} 项的列表"})
        if errors:
            raise Invalid(errors=errors)
        return list(rows)

    def read_row(self, place: int, sent: Any, model: type[B]) -> B:
        """One of `sent_rows` as a model. Raises the `Invalid` of that row."""
        if place in self.row_faults:
            raise Invalid(errors=as_errors(self.row_faults[place]))
        return validated(model, sent)

    def common(self, *natural: Dedupe, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """`actor`, `now`, `dedupe` for a command. `natural` keys come beside the header's; `body` replaces what is compared (forms)."""
        key = self.idempotency(body)
        return {"actor": self.actor, "now": self.now, "dedupe": (key, *natural) if key else natural}

    def idempotency(self, body: Mapping[str, Any] | None = None) -> Dedupe | None:
        """The caller's `Idempotency-Key`, scoped by caller, method and path. Raises `Invalid` for one that is none."""
        value = self.fields.get(b"idempotency-key")
        if value is None:
            return None
        key = value.strip()
        if not 1 <= len(key) <= LONGEST_IDEMPOTENCY_KEY or not key.isascii() or not key.decode("ascii").isprintable():
            message = f"应为 1 至 {LONGEST_IDEMPOTENCY_KEY} 个可见的 ASCII 字符"
            raise Invalid(errors=[{"pointer": "/Idempotency-Key", "message": message}])
        caller = self.actor.person if self.actor is not ANONYMOUS else f"public {self.address}"
        path = self.scope["path"].removeprefix(self.scope.get("root_path", ""))
        scope = "\x1f".join((caller, self.method, path, key.decode("ascii")))
        return Dedupe(_short_hash("header", scope), self._digests(body))

    def natural(self, scope: str, key: str, body: Mapping[str, Any], *, keep_refusals: bool = False) -> Dedupe:
        """A natural key (`channel` + `source_id`, `command_id`), unique within `scope`; `body` is what must be the same."""
        return Dedupe(_short_hash(scope, key), self._digests(body), keep_refusals=keep_refusals, forever=True)

    def _digests(self, body: Mapping[str, Any] | None) -> dict[str, str]:
        if body is None and self.faulty:
            # a faulty body may hold what cannot be written as JSON again; its bytes stand for it
            return self.runtime.secrets.body_digests(self.raw.hex())
        if body is not None and body is not self.data:
            return self.runtime.secrets.body_digests(body)
        if self._body_digests is None:
            self._body_digests = self.runtime.secrets.body_digests(self.data)
        return self._body_digests

    async def submit(self, command: Command) -> Response:
        """Runs the command and answers what it decided; a refusal is raised as its problem."""
        return self.answer(await self.runtime.lane.submit(command))

    async def submit_many(self, commands: Sequence[Command]) -> list[Answer | Problem]:
        """Runs independent commands; each has its own answer or problem, in order."""
        return await self.runtime.lane.submit_many(commands)

    def answer(self, answer: Answer) -> Response:
        return _Decided(answer)

    def respond(self, body: Any, status: int = 200, *, version: int | None = None, headers: Mapping[str, str] | None = None) -> Response:
        """A JSON answer of a read; `version` becomes the ETag."""
        named = dict(headers or {})
        if version is not None:
            named["ETag"] = f'"{version}"'
        return Response(orjson.dumps(body, default=_plain), status, named, "application/json")


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    raise TypeError(f"no JSON: {type(value).__name__}")


class _Decided(Response):
    """What a command answered. Its headers are few and known, so they are laid out here instead of in the framework's general way."""

    def __init__(self, answer: Answer) -> None:
        self.status_code, self.body, self.background = answer.status, answer.content, None
        self.raw_headers = [(b"content-length", b"%d" % len(answer.content)), (b"content-type", b"application/json")]
        if answer.version is not None:
            self.raw_headers.append((b"etag", b'"%d"' % answer.version))
        if answer.replayed:
            self.raw_headers.append((b"idempotent-replay", b"true"))


def _short_hash(scope: str, text: str) -> str:
    return hashlib.blake2b(f"{scope}\x1f{text}".encode(), digest_size=20).hexdigest()
