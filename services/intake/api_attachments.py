"""The HTTP door for attachments: judged by content, stripped of metadata, the original sealed."""

import asyncio
import hashlib
from datetime import datetime
from typing import Annotated, Literal

from fastapi import File, Form, Response, UploadFile
from pydantic import TypeAdapter, ValidationError

from services.intake.commands_attachments import StoreAttachment
from services.intake.commands_disclosure import RecordOriginalRead
from services.intake.rules import settle_time
from services.intake.rules_media import BrokenFile, dimensions_of, media_type_of, stripped
from services.intake.settings import IntakeSettings
from services.intake.shapes import AttachmentShown, Latitude, Longitude, Moment
from services.intake.store import find_attachment, sees_attachment
from services.intake.store_files import AttachmentStore
from shared.door import Door, ServiceRouter, TooLarge, UnsupportedMediaType
from shared.ids import new_id
from shared.problems import Invalid, NotFound, Problem

router = ServiceRouter(tags=["attachments"])
FIELDS = frozenset(("file", "kind", "taken_at", "lon", "lat"))
FORM_OVERHEAD = 256 * 1024
LARGEST = 20 * 1024 * 1024
EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "application/pdf": "pdf",
    "video/mp4": "mp4",
    "audio/mp4": "m4a",
}
_MOMENT: TypeAdapter[datetime] = TypeAdapter(Moment)
_LON: TypeAdapter[float] = TypeAdapter(Longitude)
_LAT: TypeAdapter[float] = TypeAdapter(Latitude)


class TooManyPixels(Problem):
    """A picture that would need more memory than anybody's screen."""

    status, code, title = 422, "too_many_pixels", "图片像素过多"
    default_detail = "图片超过5000万像素，请缩小后再上传。"


class BrokenAttachment(Problem):
    status, code, title = 422, "broken_file", "文件已损坏"
    default_detail = "文件已损坏或不完整，请重新选择。"


@router.post(
    "/v1/attachments",
    action="store_attachment",
    status_code=201,
    form=True,
    body_limit=LARGEST + FORM_OVERHEAD,
    response_model=AttachmentShown,
    problems=[TooManyPixels, BrokenAttachment],
    summary="Store one picture, recording or document",
)
async def store_attachment(
    door: Door,
    file: Annotated[UploadFile, File()],
    kind: Annotated[Literal["before", "after", "document", "recording"], Form()],
    taken_at: Annotated[str | None, Form(max_length=40)] = None,
    lon: Annotated[str | None, Form(max_length=30)] = None,
    lat: Annotated[str | None, Form(max_length=30)] = None,
) -> Response:
    """JPEG, PNG, WebP, HEIC, PDF, MP4 or M4A, up to 20 MB and 50 megapixels. Durable when this answers."""
    settings = door.runtime.settings
    assert isinstance(settings, IntakeSettings)
    form = await door.form()
    if unknown := sorted(form.keys() - FIELDS):
        raise Invalid(errors=[{"pointer": f"/{name[:64]}", "message": "没有这个字段"} for name in unknown])
    content = await file.read(settings.attachment_bytes + 1)
    if len(content) > settings.attachment_bytes:
        raise TooLarge
    sha256 = (await asyncio.to_thread(hashlib.sha256, content)).hexdigest()
    sent = {"file": sha256, "kind": kind, "taken_at": taken_at, "lon": lon, "lat": lat}
    key = door.idempotency({name: value for name, value in sent.items() if value is not None})
    if key is not None and (replay := await door.runtime.lane.find_replay(key)) is not None:
        return door.answer(replay)
    moment, point = _facts(taken_at, lon, lat)
    media_type, pixels, copy = await asyncio.to_thread(_examine, content, settings.attachment_pixels)
    command = StoreAttachment(
        actor=door.actor,
        now=door.now,
        dedupe=(key,) if key else (),
        attachment_id=new_id(),
        kind=kind,
        media_type=media_type,
        size=len(content),
        sha256=sha256,
        pixels=pixels,
        taken_at=settle_time(moment, door.now, "/taken_at") if moment else None,
        lon=point[0],
        lat=point[1],
    )
    await store_of(door).save(command.attachment_id, copy, content)
    return await door.submit(command)


def store_of(door: Door) -> AttachmentStore:
    store: AttachmentStore = door.runtime.extra["attachments"]
    return store


def _facts(taken_at: str | None, lon: str | None, lat: str | None) -> tuple[datetime | None, tuple[float | None, float | None]]:
    """When and where the sender says that it was taken; Invalid names the field."""
    errors = []
    moment: datetime | None = None
    point: list[float | None] = [None, None]
    try:
        moment = _MOMENT.validate_python(taken_at) if taken_at else None
    except ValidationError:
        errors.append({"pointer": "/taken_at", "message": "应为带时区的时间"})
    for position, (name, text, adapter) in enumerate((("lon", lon, _LON), ("lat", lat, _LAT))):
        try:
            point[position] = adapter.validate_python(float(text)) if text else None
        except (ValidationError, ValueError):
            errors.append({"pointer": f"/{name}", "message": "应为正确的经纬度"})
    if not errors and (point[0] is None) != (point[1] is None):
        errors.append({"pointer": "/lon", "message": "经度和纬度应同时给出"})
    if errors:
        raise Invalid(errors=errors)
    return moment, (point[0], point[1])


def _examine(content: bytes, most_pixels: int) -> tuple[str, tuple[int, int] | None, bytes]:
    """Media type, pixels and the copy without metadata."""
    media_type = media_type_of(content)
    if media_type is None:
        raise UnsupportedMediaType("只接受 JPEG、PNG、WebP、HEIC、PDF、MP4、M4A 文件。")
    try:
        pixels = dimensions_of(content, media_type)
        if pixels is not None and pixels[0] * pixels[1] > most_pixels:
            raise TooManyPixels
        return media_type, pixels, stripped(content, media_type)
    except BrokenFile:
        raise BrokenAttachment from None


@router.get("/v1/attachments/{attachment_id}", action="read_attachment", summary="The copy without metadata")
async def get_attachment(door: Door, attachment_id: str) -> Response:
    attachment = await find_attachment(door.runtime.database, attachment_id)
    if attachment is None or not await sees_attachment(door.runtime.database, door.actor, attachment):
        raise NotFound
    return _file(attachment_id, attachment.media_type, await store_of(door).read_copy(attachment_id))


@router.get("/v1/attachments/{attachment_id}/original", action="read_original", summary="The sealed original; every look is audited")
async def get_original(door: Door, attachment_id: str) -> Response:
    attachment = await find_attachment(door.runtime.database, attachment_id)
    if attachment is None:
        raise NotFound
    await door.runtime.lane.submit(RecordOriginalRead(actor=door.actor, now=door.now, attachment_id=attachment_id))
    return _file(attachment_id, attachment.media_type, await store_of(door).read_original(attachment_id))


def _file(attachment_id: str, media_type: str, content: bytes) -> Response:
    headers = {
        "Content-Disposition": f'inline; filename="{attachment_id}.{EXTENSIONS[media_type]}"',
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox",
        "Cache-Control": "private, no-store",
    }
    return Response(content, 200, headers, media_type)
