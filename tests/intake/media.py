"""Small files of every kind we take, made by hand, with a camera's name and a place in their metadata."""

import struct
import zlib

SECRET = b"Camera-of-Wang-27.5700N"


def tiff(orientation: int = 6) -> bytes:
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0) + struct.pack(">HHII", 0x010F, 2, len(SECRET), 38)
    return b"MM\x00*\x00\x00\x00\x08\x00\x02" + entries + b"\x00\x00\x00\x00" + SECRET


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def jpeg(width: int = 40, height: int = 30, orientation: int = 6) -> bytes:
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    scan = b"\x01\x01\x00\x00\x3f\x00"
    head = b"\xff\xd8" + segment(0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00")
    exif = segment(0xE1, b"Exif\x00\x00" + tiff(orientation)) + segment(0xFE, SECRET) + segment(0xED, b"Photoshop" + SECRET)
    picture = segment(0xDB, bytes(65)) + segment(0xC0, frame) + segment(0xDA, scan) + b"\x12\xff\x00\x34\xff\xd0\x56" + b"\xff\xd9"
    return head + exif + picture + b"\xff\xd8\xff" + SECRET


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int = 4, height: int = 3) -> bytes:
    rows = zlib.compress(b"".join(b"\x00" + bytes(width) for _ in range(height)))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    metadata = chunk(b"tEXt", b"Author\x00" + SECRET) + chunk(b"eXIf", tiff())
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + metadata + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def huge_png() -> bytes:
    """A header that promises 100 megapixels."""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 10_000, 10_000, 8, 0, 0, 0, 0)) + chunk(b"IEND", b"")


def riff(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + b"\x00" * (len(content) & 1)


def webp() -> bytes:
    extended = bytes([0x0C, 0, 0, 0]) + (99).to_bytes(3, "little") + (49).to_bytes(3, "little")
    body = b"WEBP" + riff(b"VP8X", extended) + riff(b"VP8L", b"\x2f" + bytes(9)) + riff(b"EXIF", tiff()) + riff(b"XMP ", SECRET)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def heic() -> bytes:
    """Two items: a picture and its Exif, both in mdat."""
    picture, exif = b"PICTURE-BYTES", b"\x00\x00\x00\x06Exif\x00\x00" + tiff()
    infe = [
        box(b"infe", b"\x02\x00\x00\x00" + struct.pack(">HH", number, 0) + kind + b"\x00") for number, kind in ((1, b"hvc1"), (2, b"Exif"))
    ]
    iinf = box(b"iinf", b"\x00\x00\x00\x00\x00\x02" + b"".join(infe))
    iprp = box(b"iprp", box(b"ipco", box(b"ispe", b"\x00\x00\x00\x00" + struct.pack(">II", 640, 480))))
    ftyp = box(b"ftyp", b"heic\x00\x00\x00\x00mif1heic")

    def whole(start: int) -> bytes:
        places = b"".join(
            struct.pack(">HHHII", number, 0, 1, offset, length)
            for number, offset, length in ((1, start, len(picture)), (2, start + len(picture), len(exif)))
        )
        iloc = box(b"iloc", b"\x00\x00\x00\x00\x44\x00\x00\x02" + places)
        meta = box(b"meta", b"\x00\x00\x00\x00" + iinf + iloc + iprp)
        return ftyp + meta + box(b"mdat", picture + exif)

    return whole(len(whole(0)) - len(picture) - len(exif))


def mp4(brand: bytes = b"isom") -> bytes:
    user = box(b"udta", box(b"\xa9xyz", SECRET))
    moov = box(b"moov", box(b"mvhd", bytes(20)) + box(b"trak", box(b"tkhd", bytes(8)) + user) + user)
    return box(b"ftyp", brand + b"\x00\x00\x00\x00" + brand) + moov + box(b"mdat", b"SOUND-AND-PICTURE")


def pdf() -> bytes:
    info = b"1 0 obj << /Author (" + SECRET + b") /Title (Plan) >> endobj\n"
    xmp = b"<?xpacket begin='' id='x'?>" + SECRET + b"<?xpacket end='w'?>"
    return b"%PDF-1.7\n" + info + b"2 0 obj << /Type /Metadata >> stream\n" + xmp + b"\nendstream endobj\n(Text of the page)\n%%EOF\n"
