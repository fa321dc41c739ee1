"""Identifiers: UUIDv7 (RFC 9562), as text, so that they sort by the time they were made."""

import os
import threading
import time
import uuid

_TAIL = (1 << 62) - 1
_VARIANT = 0b10 << 62
_POOL_BYTES = 8192

_lock = threading.Lock()
_last = 0
_pool = b""
_used = 0


def new_id() -> str:
    """A UUIDv7 as 36 characters; strictly increasing within one process."""
    global _last, _pool, _used
    with _lock:
        # 48 bits of milliseconds and 12 bits of sub-millisecond time give one increasing number of 60 bits
        _last = tick = max((time.time_ns() << 12) // 1_000_000, _last + 1)
        if _used >= len(_pool):
            _pool, _used = os.urandom(_POOL_BYTES), 0
        random = int.from_bytes(_pool[_used : _used + 8])
        _used += 8
    # written out by hand: going through `uuid.UUID` takes three times as long, and a report needs half a dozen ids
    head, tail = f"{tick:015x}", f"{random & _TAIL | _VARIANT:016x}"
    return f"{head[:8]}-{head[8:12]}-7{head[12:]}-{tail[:4]}-{tail[4:]}"


def _forget_pool() -> None:
    global _pool, _used
    _pool, _used = b"", 0


os.register_at_fork(after_in_child=_forget_pool)


def is_id(text: str) -> bool:
    """Whether the text has the shape of an id of ours (any UUID in canonical lower case)."""
    try:
        return str(uuid.UUID(text)) == text
    except (ValueError, AttributeError, TypeError):
        return False
