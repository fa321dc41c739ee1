"""What a file is, judged by its content; how large its picture is, read from its header; and its copy without metadata. Pure.

Sources: ITU T.81 (JPEG segments), ISO/IEC 15948 (PNG chunks), RFC 9649 (WebP), ISO/IEC 14496-12 and 23008-12 (boxes of MP4 and HEIC).
Nothing is decoded: a picture of 50 megapixels costs as little to judge as a small one.
"""

import itertools
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

JPEG, PNG, WEBP, HEIC = "image/jpeg", "image/png", "image/webp", "image/heic"
PDF, MP4, M4A = "application/pdf", "video/mp4", "audio/mp4"
PICTURES = (JPEG, PNG, WEBP, HEIC)

_HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis"}
_M4A_BRANDS = {b"M4A ", b"M4B "}
_MP4_BRANDS = {b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ", b"MSNV", b"dash"}
_FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
_PNG_METADATA = frozenset((b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"))
_PDF_INFO = re.compile(rb"/(?:Author|Creator|Producer|Title|Subject|Keywords|CreationDate|ModDate)\s{0,4}([(<])")
_PDF_VALUE = {b"(": re.compile(rb"\((?:\\.|[^\\)]++)*+\)", re.DOTALL), b"<": re.compile(rb"<[0-9A-Fa-f\s]*>")}
_MARKER = re.compile(rb"\xff(?=[^\x00\xff\xd0-\xd7])", re.DOTALL)
"""What ends a stretch of a JPEG scan: neither a stuffed byte, nor filling, nor a restart."""
_XMP_BEGIN, _XMP_END = b"<?xpacket begin=", b"<?xpacket end="
_HIDDEN_BOXES = (b"udta", b"meta", b"uuid")
_CONTAINERS = (b"moov", b"trak", b"mdia", b"minf")
_ORIENTATION = 0x0112
MOST_ENTRIES = 10_000
"""Of anything in one file that we go through one by one; what has more was made to keep us busy."""
LONGEST_VALUE = 4096
DEEPEST_BOX = 16


class BrokenFile(ValueError):
    """The content says what it wants to be, but it is not whole."""


def media_type_of(data: bytes) -> str | None:
    """The media type by content, None for anything that we do not take."""
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if data.startswith(b"%PDF-"):
        return PDF
    if data[4:8] == b"ftyp":
        return _type_of_boxes(data)
    return None


def _type_of_boxes(data: bytes) -> str | None:
    size = int.from_bytes(data[:4])
    brands = {data[8:12], *(data[at : at + 4] for at in range(16, min(size, 512), 4))}
    major = data[8:12]
    if brands & _HEIC_BRANDS:
        return HEIC
    if major in _M4A_BRANDS:
        return M4A
    return MP4 if brands & _MP4_BRANDS else None


def dimensions_of(data: bytes, media_type: str) -> tuple[int, int] | None:
    """(width, height) in pixels of a picture, None for other files. BrokenFile if its header does not say."""
    if media_type not in PICTURES:
        return None
    try:
        size = {JPEG: _jpeg_size, PNG: _png_size, WEBP: _webp_size, HEIC: _heic_size}[media_type](data)
    except (struct.error, IndexError):
        raise BrokenFile from None
    if size is None or size[0] < 1 or size[1] < 1:
        raise BrokenFile
    return size


@dataclass(frozen=True, slots=True)
class _Segment:
    marker: int
    begin: int
    end: int


def _jpeg_segments(data: bytes) -> Iterator[_Segment]:
    """Segments before the first scan; the last one reaches to the end of the file."""
    at = 2
    for _ in range(MOST_ENTRIES):
        if at + 4 > len(data) or data[at] != 0xFF:
            raise BrokenFile
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xDA:
            yield _Segment(marker, at, len(data))
            return
        if marker == 0xD9:
            return
        length = int.from_bytes(data[at + 2 : at + 4])
        if length < 2 or at + 2 + length > len(data):
            raise BrokenFile
        yield _Segment(marker, at, at + 2 + length)
        at += 2 + length
    raise BrokenFile


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    for segment in _jpeg_segments(data):
        if segment.marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, segment.begin + 5)
            return width, height
    return None


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _webp_size(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None


def _heic_size(data: bytes) -> tuple[int, int] | None:
    """The largest `ispe` property: pictures in tiles have one for a tile and one for the whole."""
    sizes: list[tuple[int, int]] = []
    at = data.find(b"ispe")
    for _ in range(MOST_ENTRIES):
        if at < 0:
            break
        if at + 16 <= len(data):
            width, height = struct.unpack_from(">II", data, at + 8)
            sizes.append((width, height))
        at = data.find(b"ispe", at + 4)
    else:
        raise BrokenFile  # the largest may stand behind those that were looked at
    return max(sizes, key=lambda size: size[0] * size[1], default=None)


# ---- copies without metadata -------------------------------------------------------------------------------------------------------


def stripped(data: bytes, media_type: str) -> bytes:
    """The same picture, sound or document without camera, owner, place and time in it. BrokenFile if it cannot be read."""
    try:
        return {
            JPEG: _strip_jpeg,
            PNG: _strip_png,
            WEBP: _strip_webp,
            HEIC: _strip_heic,
            PDF: _strip_pdf,
            MP4: _strip_boxes,
            M4A: _strip_boxes,
        }[media_type](data)
    except (struct.error, IndexError):
        raise BrokenFile from None


def _strip_jpeg(data: bytes) -> bytes:
    """Drops application data and comments; JFIF (0), colour profile (2) and Adobe's transform (14) stay, and which way is up."""
    pieces = [data[:2]]
    turned = _jpeg_orientation(data)
    if turned not in (None, 1):
        tiff = b"MM\x00*\x00\x00\x00\x08\x00\x01" + struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned, 0) + b"\x00\x00\x00\x00"
        pieces.append(b"\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\x00\x00" + tiff)
    for segment in _jpeg_segments(data):
        is_metadata = 0xE0 <= segment.marker <= 0xEF and segment.marker not in (0xE0, 0xE2, 0xEE)
        if not is_metadata and segment.marker != 0xFE:
            end = _end_of_picture(data, segment) if segment.marker == 0xDA else segment.end
            pieces.append(data[segment.begin : end])
    return b"".join(pieces)


def _end_of_picture(data: bytes, scan: _Segment) -> int:
    """Where the picture ends: phones append a second one behind it, with metadata of its own."""
    at = scan.begin + 2 + int.from_bytes(data[scan.begin + 2 : scan.begin + 4])
    for _ in range(MOST_ENTRIES):
        found = _MARKER.search(data, at)
        if found is None:
            return len(data)
        behind = found.end() + 1
        if data[found.end()] == 0xD9:
            return behind
        # a table or the next scan of a progressive picture
        at = behind + int.from_bytes(data[behind : behind + 2])
    raise BrokenFile


def _jpeg_orientation(data: bytes) -> int | None:
    """EXIF orientation 1–8, None without one."""
    for segment in _jpeg_segments(data):
        if segment.marker == 0xE1 and data[segment.begin + 4 : segment.begin + 10] == b"Exif\x00\x00":
            tiff = data[segment.begin + 10 : segment.end]
            order = {b"MM": ">", b"II": "<"}.get(tiff[:2])
            if order is None or len(tiff) < 14:
                return None
            directory = struct.unpack_from(order + "I", tiff, 4)[0]
            if directory + 2 > len(tiff):
                return None
            count = struct.unpack_from(order + "H", tiff, directory)[0]
            for entry in range(min(count, 100)):
                at = directory + 2 + entry * 12
                if at + 12 <= len(tiff) and struct.unpack_from(order + "H", tiff, at)[0] == _ORIENTATION:
                    value: int = struct.unpack_from(order + "H", tiff, at + 8)[0]
                    return value if 1 <= value <= 8 else None
    return None


def _strip_png(data: bytes) -> bytes:
    pieces = [data[:8]]
    at = 8
    for _ in range(MOST_ENTRIES):
        if at + 12 > len(data):
            break
        length = int.from_bytes(data[at : at + 4])
        kind, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data):
            raise BrokenFile
        if kind not in _PNG_METADATA:
            pieces.append(data[at:end])
        if kind == b"IEND":
            return b"".join(pieces)
        at = end
    raise BrokenFile


def _strip_webp(data: bytes) -> bytes:
    pieces: list[bytes] = []
    at = 12
    while at + 8 <= len(data):
        if len(pieces) > MOST_ENTRIES:
            raise BrokenFile
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length + (length & 1)
        chunk = data[at:end]
        if kind == b"VP8X":
            # the flags of EXIF (0x08) and XMP (0x04)
            chunk = chunk[:8] + bytes([chunk[8] & ~0x0C]) + chunk[9:]
        pieces.append(b"" if kind in (b"EXIF", b"XMP ") else chunk)
        at = end
    body = b"WEBP" + b"".join(pieces)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _strip_pdf(data: bytes) -> bytes:
    """Blanks what says who made it; lengths stay, so that the table of offsets holds."""

    copy = bytearray(data)
    for number, found in enumerate(_PDF_INFO.finditer(data)):
        if number >= MOST_ENTRIES:
            raise BrokenFile
        begin = found.start(1)
        value = _PDF_VALUE[found[1]].match(data, begin, begin + LONGEST_VALUE)
        if value:
            copy[begin + 1 : value.end() - 1] = b" " * (value.end() - begin - 2)
    begin = data.find(_XMP_BEGIN)
    while begin >= 0 and (end := data.find(_XMP_END, begin)) >= 0:
        until = data.find(b"?>", end) + 2
        until = until if until > 1 else len(data)
        copy[begin:until] = b" " * (until - begin)
        begin = data.find(_XMP_BEGIN, until)
    return bytes(copy)


def _boxes(data: bytes, begin: int, end: int) -> Iterator[tuple[bytes, int, int, int]]:
    """(type, begin, begin of content, end) of the boxes in a stretch."""
    at = begin
    while at + 8 <= end:
        size, kind, header = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8], 8
        if size == 1:
            size, header = int.from_bytes(data[at + 8 : at + 16]), 16
        elif size == 0:
            size = end - at
        if size < header or at + size > end:
            raise BrokenFile
        yield kind, at, at + header, at + size
        at += size


def _strip_boxes(data: bytes) -> bytes:
    """Turns user data and metadata of a film or sound into free space; offsets stay."""
    copy = bytearray(data)
    seen = itertools.count()

    def walk(begin: int, end: int, depth: int) -> None:
        if depth > DEEPEST_BOX:
            raise BrokenFile
        for kind, at, content, until in _boxes(data, begin, end):
            if next(seen) > MOST_ENTRIES:
                raise BrokenFile
            if kind in _HIDDEN_BOXES:
                copy[at + 4 : at + 8] = b"free"
                copy[content:until] = bytes(until - content)
            elif kind in _CONTAINERS:
                walk(content, until, depth + 1)

    walk(0, len(data), 0)
    return bytes(copy)


def _strip_heic(data: bytes) -> bytes:
    """Overwrites the items that hold EXIF and XMP with zeros; the picture's own items stay where they are."""
    copy = bytearray(data)
    for kind, _, content, until in _boxes(data, 0, len(data)):
        if kind == b"meta":
            boxes = {inner: (start, end) for inner, _, start, end in _boxes(data, content + 4, until)}
            hidden = _metadata_items(data, *boxes[b"iinf"]) if b"iinf" in boxes else set()
            if hidden and b"iloc" in boxes:
                for begin, length in _extents(data, boxes[b"iloc"][0], hidden, boxes.get(b"idat", (0, 0))[0]):
                    copy[begin : begin + length] = bytes(len(copy[begin : begin + length]))
        elif kind == b"uuid":
            copy[content:until] = bytes(until - content)
    return bytes(copy)


def _metadata_items(data: bytes, begin: int, end: int) -> set[int]:
    """Ids of the items of type Exif, and of type mime (XMP)."""
    first = begin + 4 + (2 if data[begin] == 0 else 4)
    found: set[int] = set()
    for kind, _, content, _ in _boxes(data, first, end):
        version = data[content]
        if kind == b"infe" and version >= 2:
            width = 2 if version == 2 else 4
            item = int.from_bytes(data[content + 4 : content + 4 + width])
            if data[content + 6 + width : content + 10 + width] in (b"Exif", b"mime"):
                found.add(item)
    return found


def _extents(data: bytes, at: int, items: set[int], idat: int) -> Iterator[tuple[int, int]]:
    """(begin, length) in the file of everything that belongs to the items."""
    version = data[at]
    offset_size, length_size = data[at + 4] >> 4, data[at + 4] & 15
    base_size, index_size = data[at + 5] >> 4, (data[at + 5] & 15) if version in (1, 2) else 0
    wide = 4 if version == 2 else 2
    at += 6
    count = int.from_bytes(data[at : at + wide])
    at += wide
    for _ in range(count):
        item = int.from_bytes(data[at : at + wide])
        at += wide
        method = int.from_bytes(data[at : at + 2]) & 15 if version in (1, 2) else 0
        at += 2 if version in (1, 2) else 0
        at += 2
        base = int.from_bytes(data[at : at + base_size])
        at += base_size
        extents = int.from_bytes(data[at : at + 2])
        at += 2
        if at > len(data) or (extents > 1 and not offset_size + length_size):
            raise BrokenFile
        for _ in range(extents):
            at += index_size
            offset = int.from_bytes(data[at : at + offset_size])
            length = int.from_bytes(data[at + offset_size : at + offset_size + length_size])
            at += offset_size + length_size
            if item in items:
                yield base + offset + (idat if method == 1 else 0), length
