"""The one-process run with bytecode present: seconds until it is ready, megabytes that it holds then."""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.harness import ROUNDS, Figure, Result, store, wait_until
from tests.bench.servers import ROOT, _answers, free_port

MOST_SECONDS, MOST_MEGABYTES = 3.5, 250.0


def once(folder: str) -> tuple[float, float]:
    port = free_port()
    environment = {**os.environ, "BIHUAN_ENV": "dev", "BIHUAN_DATA_DIR": folder, "BIHUAN_PORT": str(port), "BIHUAN_LOG_LEVEL": "warning"}
    started = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "deploy", "all"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_until(lambda: child.poll() is not None or _answers(port, "/health/ready"), 60, "the system did not become ready")
        seconds = time.perf_counter() - started
        status = Path(f"/proc/{child.pid}/status").read_text()
        megabytes = int(status.split("VmRSS:")[1].split()[0]) / 1024
    finally:
        child.send_signal(signal.SIGINT)
        child.wait(20)
    return seconds, megabytes


def main() -> bool:
    seconds, megabytes = [], []
    with tempfile.TemporaryDirectory(prefix="bihuan-bench-") as folder:
        once(folder)  # makes bytecode and data files
        for _ in range(ROUNDS):
            took, held = once(folder)
            seconds.append(took)
            megabytes.append(held)
    figures = [
        Figure("seconds", statistics.median(seconds), gate=MOST_SECONDS, lower_is_better=True),
        Figure("megabytes", max(megabytes), gate=MOST_MEGABYTES, lower_is_better=True),
    ]
    return store(
        Result("startup", "one process, bytecode and data present", "s / MB", {"seconds": seconds, "megabytes": megabytes}, figures)
    )


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
