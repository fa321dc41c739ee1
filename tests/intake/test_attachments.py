"""Attachments: judged by content, stripped, sealed, durable."""

import hashlib
import time
from collections.abc import Callable
from typing import Any

import httpx
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.intake import rules_media
from services.intake.rules_media import BrokenFile, dimensions_of, media_type_of, stripped
from shared.contracts.asyncapi import TOPIC
from shared.contracts.base import AttachmentRef
from shared.contracts.intake import CaseRegistered
from tests.intake import media
from tests.intake.rig import Rig, a_ticket
from tests.intake.test_cases import a_case, dispatched, handled

KINDS: list[tuple[Callable[[], bytes], str, tuple[int, int] | None]] = [
    (media.jpeg, "image/jpeg", (40, 30)),
    (media.png, "image/png", (4, 3)),
    (media.webp, "image/webp", (100, 50)),
    (media.heic, "image/heic", (640, 480)),
    (media.pdf, "application/pdf", None),
    (media.mp4, "video/mp4", None),
    (lambda: media.mp4(b"M4A "), "audio/mp4", None),
]
OTHERS = [
    b"",
    b"GIF89a" + bytes(20),
    b"<html></html>",
    b"MZ" + bytes(64),
    b"PK\x03\x04",
    media.mp4(b"avif"),
    media.mp4(b"qt  "),
    b"\xff\xd8",
]


@pytest.mark.parametrize(("make", "media_type", "size"), KINDS, ids=[kind[1] for kind in KINDS])
def test_a_copy_has_the_picture_and_nothing_about_who_took_it(make: Any, media_type: str, size: tuple[int, int] | None) -> None:
    original = make()
    assert media.SECRET in original
    assert media_type_of(original) == media_type
    assert dimensions_of(original, media_type) == size
    copy = stripped(original, media_type)
    assert media.SECRET not in copy
    assert media_type_of(copy) == media_type
    assert dimensions_of(copy, media_type) == size
    assert stripped(copy, media_type) == copy


def test_a_copy_keeps_what_is_shown() -> None:
    assert b"\x12\xff\x00\x34\xff\xd0\x56\xff\xd9" in stripped(media.jpeg(), "image/jpeg")
    assert b"PICTURE-BYTES" in stripped(media.heic(), "image/heic")
    assert b"SOUND-AND-PICTURE" in stripped(media.mp4(), "video/mp4")
    assert b"(Text of the page)" in stripped(media.pdf(), "application/pdf")


def test_a_copy_still_says_which_way_is_up() -> None:
    assert rules_media._jpeg_orientation(stripped(media.jpeg(orientation=6), "image/jpeg")) == 6
    assert rules_media._jpeg_orientation(stripped(media.jpeg(orientation=1), "image/jpeg")) is None


@pytest.mark.parametrize("content", OTHERS, ids=lambda content: repr(content[:8]))
def test_what_we_do_not_take_has_no_type(content: bytes) -> None:
    assert media_type_of(content) is None


@given(st.sampled_from(KINDS), st.integers(0, 400), st.binary(max_size=8), st.integers(0, 500))
@settings(max_examples=400, deadline=None)
def test_a_damaged_file_is_called_broken_and_nothing_worse(kind: Any, place: int, noise: bytes, length: int) -> None:
    content = bytearray(kind[0]())
    content[place : place + len(noise)] = noise
    damaged = bytes(content[: len(content) - length % len(content)])
    media_type = media_type_of(damaged)
    if media_type is not None:
        try:
            dimensions_of(damaged, media_type)
            stripped(damaged, media_type)
        except BrokenFile:
            assert damaged


HOSTILE: dict[str, bytes] = {
    "unclosed strings": b"%PDF-1.7\n" + b"/Author(" * 200_000,
    "unclosed metadata": b"%PDF-1.7\n" + b"<?xpacket begin=" * 200_000,
    "boxes in boxes": media.box(b"ftyp", b"isom\x00\x00\x00\x00isom")
    + b"".join((8 * (50_000 - depth)).to_bytes(4) + b"moov" for depth in range(50_000)),
    "countless segments": b"\xff\xd8" + b"\xff\xfe\x00\x02" * 1_000_000,
    "countless tables": media.jpeg()[:-2] + b"\xff\x01\x00\x00" * 1_000_000,
    "stuffed scan": media.jpeg()[:-2] + b"\xff\x00" * 5_000_000,
    "countless chunks": b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\x00tEXt\x00\x00\x00\x00" * 500_000,
    "countless parts": b"RIFF\x00\x00\x00\x00WEBP" + b"EXIF\x00\x00\x00\x00" * 500_000,
    "countless boxes": media.box(b"ftyp", b"isom\x00\x00\x00\x00isom") + b"\x00\x00\x00\x08free" * 500_000,
    "countless sizes": media.box(b"ftyp", b"heic\x00\x00\x00\x00heic") + b"ispe" * 1_000_000,
    "countless items": media.heic().replace(b"\x00\x00\x00\x00\x44\x00\x00\x02", b"\x02\x00\x00\x00\x00\x00\xff\xff"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_that_was_made_to_keep_us_busy_does_not(what: str) -> None:
    began = time.process_time()
    media_type = media_type_of(HOSTILE[what])
    assert media_type is not None
    try:
        dimensions_of(HOSTILE[what], media_type)
        stripped(HOSTILE[what], media_type)
    except BrokenFile:
        assert what
    assert time.process_time() - began < 2


async def upload(intake: Rig, content: bytes, person: str | None = "officer-zh1-1", **fields: str) -> httpx.Response:
    headers = {"Idempotency-Key": fields.pop("key")} if "key" in fields else {}
    data = {"kind": "before", **fields}
    files = {"file": ("picture.exe", content, "application/x-msdownload")}
    return await intake.http.post("/v1/attachments", files=files, data=data, headers={**intake.headers(person), **headers})


@pytest.mark.anyio
async def test_an_attachment_is_stored_served_and_sealed(intake: Rig) -> None:
    original = media.jpeg()
    answer = await upload(intake, original, taken_at="2026-11-23T08:40:00+08:00", lon="120.55", lat="27.57")
    assert answer.status_code == 201, answer.text
    shown = answer.json()
    assert shown == {
        "attachment_id": shown["attachment_id"],
        "sha256": hashlib.sha256(original).hexdigest(),
        "media_type": "image/jpeg",
        "size": len(original),
    }
    path = f"/v1/attachments/{shown['attachment_id']}"
    copy = await intake.get(path, "officer-zh1-1")
    assert copy.headers["content-type"] == "image/jpeg"
    assert media.SECRET not in copy.content
    assert (await intake.get(path, "officer-zh2-1")).status_code == 404
    assert (await intake.get(path, "registrar-1")).status_code == 200
    assert (await intake.get(f"{path}/original", "registrar-1")).status_code == 403
    assert (await intake.get(f"{path}/original", "supervisor-1")).content == original
    seen = (await intake.get("/v1/reveals", "auditor-1", kind="original")).json()["items"]
    assert [(row["person"], row["attachment_id"]) for row in seen] == [("supervisor-1", shown["attachment_id"])]
    for file in intake.runtime.settings.data_dir.rglob("*.sealed"):
        assert media.SECRET not in file.read_bytes()


@pytest.mark.anyio
async def test_what_may_not_be_stored_is_refused(intake: Rig) -> None:
    assert (await upload(intake, b"GIF89a" + bytes(20))).status_code == 415
    assert (await upload(intake, b"")).status_code == 415
    large = await upload(intake, media.huge_png())
    assert (large.status_code, large.json()["code"]) == (422, "too_many_pixels")
    assert (await upload(intake, media.jpeg()[:60])).status_code == 422
    assert (await upload(intake, media.png() + bytes(20 * 1024 * 1024))).status_code == 413
    assert (await upload(intake, media.png(), kind="selfie")).status_code == 422
    assert (await upload(intake, media.png(), lon="120.5")).status_code == 422
    assert (await upload(intake, media.png(), lon="west", lat="1")).status_code == 422
    assert (await upload(intake, media.png(), taken_at="yesterday")).status_code == 422
    assert (await upload(intake, media.png(), colour="red")).status_code == 422
    assert (await upload(intake, media.png(), None)).status_code == 401
    answer = await intake.http.post("/v1/attachments", data={"kind": "before"}, headers=intake.headers("officer-zh1-1"))
    assert answer.status_code == 422
    assert await intake.rows("attachments") == []


@pytest.mark.anyio
async def test_the_same_upload_under_one_key_is_stored_once(intake: Rig) -> None:
    first = await upload(intake, media.png(), key="u1")
    again = await upload(intake, media.png(), key="u1")
    assert again.json() == first.json()
    assert again.headers["Idempotent-Replay"] == "true"
    other = await upload(intake, media.jpeg(), key="u1")
    assert (other.status_code, other.json()["fields"]) == (409, ["/file"])


@pytest.mark.anyio
async def test_who_may_see_a_case_sees_its_attachments(intake: Rig) -> None:
    picture = (await upload(intake, media.png(), intake.grid_worker)).json()["attachment_id"]
    report = await intake.report(attachments=[picture])
    seen = (await intake.get(f"/v1/reports/{report['report_id']}")).json()
    assert seen["attachments"] == [picture]
    await intake.handle(dispatched(report))
    assert (await intake.get(f"/v1/attachments/{picture}", "officer-zh1-1")).status_code == 200
    assert (await intake.get(f"/v1/attachments/{picture}", "officer-zh5-1")).status_code == 404


@pytest.mark.anyio
async def test_the_event_of_a_case_has_every_member_as_the_contract_has_it(intake: Rig) -> None:
    """It is written without the model's validation, whatever kind of report it is about."""
    picture = (await upload(intake, media.png(), intake.grid_worker)).json()["attachment_id"]
    await intake.report(attachments=[picture], occurred_at="2026-11-23T08:20:00+08:00", extra={"meter": 7})
    await intake.report(subject={"uscc": "91330383MA2AB0CD21", "name": "龙港某厂"}, reporter={"name": "张三", "phone": "13812345678"})
    await intake.push(a_ticket(reply_due_at="2026-11-30T17:00:00+08:00"))
    waiting = await intake.report(location=None)
    placed = {"item_code": "0101", "location": {"lon": 120.55, "lat": 27.57}}
    assert (await intake.post(f"/v1/reports/{waiting['report_id']}/register", placed)).status_code == 200
    await intake.post("/dev/clock", {"advance_seconds": 0})
    values = [m.value async for m in intake.runtime.transport.read(TOPIC) if m.headers["ce_type"] == "case.registered.v1"]
    assert len(values) == 4
    for value in values:
        event = CaseRegistered.model_validate_json(value, strict=True, extra="forbid")
        assert orjson.loads(value) == orjson.loads(event.model_dump_json())


@pytest.mark.anyio
async def test_pictures_of_the_handling_belong_to_the_case(intake: Rig) -> None:
    case = await a_case(intake)
    picture = (await upload(intake, media.png(), "registrar-1", kind="after")).json()
    assert (await intake.get(f"/v1/attachments/{picture['attachment_id']}", "officer-zh1-2")).status_code == 404
    ref = AttachmentRef(attachment_id=picture["attachment_id"], kind="after", media_type="image/png", sha256=picture["sha256"])
    await intake.handle(dispatched(case))
    await intake.handle(handled(case).model_copy(update={"attachments": [ref]}))
    assert (await intake.get(f"/v1/attachments/{picture['attachment_id']}", "officer-zh1-2")).status_code == 200
