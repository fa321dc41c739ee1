"""Named places where a test may kill the process: `BIHUAN_FAULT_POINT=relay.sent:3` ends it with SIGKILL at the third passing.

Read once at import; without the variable a passing costs one comparison. In production the variable is ignored (`disarm`).
"""

import os
import signal

_name, _, _count = os.environ.get("BIHUAN_FAULT_POINT", "").partition(":")
_left = int(_count or 1) if _name else 0


def disarm() -> None:
    """Production never dies on request."""
    global _name
    _name = ""


def fault_point(name: str) -> None:
    """Here a process may be killed by a test."""
    global _left
    if name != _name:
        return
    _left -= 1
    if _left <= 0:
        os.kill(os.getpid(), signal.SIGKILL)
