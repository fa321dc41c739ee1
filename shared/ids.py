"""Identifiers: UUIDv7 (RFC 9562), as text, so that they sort by the time they were made."""

import os
import threading
import time
import uuid

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A UUIDv7 as 36 characters; strictly increasing within one process."""
    global _last
    with _lock:
        # 48 bits of milliseconds and 12 bits of sub-millisecond time give one increasing number of 60 bits
        tick = max((time.time_ns() << 12) // 1_000_000, _last + 1)
        _last = tick
    milliseconds, fraction = tick >> 12, tick & 0xFFF
    tail = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    return str(uuid.UUID(int=(milliseconds << 80) | (0x7 << 76) | (fraction << 64) | (0b10 << 62) | tail))


def is_id(text: str) -> bool:
    """Whether the text has the shape of an id of ours (any UUID in canonical lower case)."""
    try:
        return str(uuid.UUID(text)) == text
    except (ValueError, AttributeError, TypeError):
        return False
