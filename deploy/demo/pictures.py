"""Small pictures for officers and reporters: valid PNG files, each with other pixels."""

import struct
import zlib

SIDE = 8


def picture(seed: int) -> bytes:
    """A PNG of 8 × 8 pixels in colours that follow from the seed."""
    pixels = bytearray()
    state = (seed * 2_654_435_761 + 1) & 0xFFFFFFFF
    for _ in range(SIDE):
        pixels.append(0)  # no filter on this line
        for _ in range(SIDE * 3):
            state = (state * 1_103_515_245 + 12_345) & 0x7FFFFFFF
            pixels.append(state >> 16 & 0xFF)
    head = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(pixels))) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
