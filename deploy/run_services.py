"""The four services as four processes in the foreground, on their own ports; the first that ends ends the others.

python -m deploy.run_services
"""

import os
import signal
import subprocess
import sys
import time
from types import FrameType

from deploy.run import SERVICES

PATIENCE_SECONDS = 15.0


def main() -> int:
    """The exit code of the first service that ended by itself, 0 after Ctrl-C."""
    environment = {name: value for name, value in os.environ.items() if name != "BIHUAN_PORT"}
    # a group of their own: Ctrl-C reaches this process alone, which stops them in order
    processes = {
        name: subprocess.Popen([sys.executable, "-m", "deploy.run", name], env=environment, start_new_session=True)  # noqa: S603  # our own
        for name in SERVICES
    }
    stopping = False

    def stop(_: int, __: FrameType | None) -> None:
        nonlocal stopping
        stopping = True

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    ended: str | None = None
    while not stopping and ended is None:
        time.sleep(0.1)
        ended = next((name for name, process in processes.items() if process.poll() is not None), None)
    for process in processes.values():
        if process.poll() is None:
            process.terminate()
    deadline = time.monotonic() + PATIENCE_SECONDS
    for process in processes.values():
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
    if ended is None:
        return 0
    code = processes[ended].returncode
    sys.stderr.write(f"{ended} ended with {code}\n")
    return code or 1


if __name__ == "__main__":
    raise SystemExit(main())
