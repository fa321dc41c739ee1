"""What every benchmark shares: interleaved runs, ratios within one run, raw results kept as JSON.

A target is never a time of its own but a ratio against a stated baseline that ran in turns with it on the same machine.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

RESULTS = Path(os.environ.get("BIHUAN_BENCH_RESULTS") or Path(__file__).parent / "results")
ROUNDS = int(os.environ.get("BIHUAN_BENCH_ROUNDS", "5"))


@dataclass
class Result:
    """One measure: `runs` holds the raw figures of every round by variant; `ratio` is the median of the per-round ratios."""

    name: str
    what: str
    unit: str
    runs: dict[str, list[float]]
    ratio: float | None = None
    gate: float | None = None
    goal: float | None = None
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        return self.gate is None or (self.ratio is not None and self.ratio >= self.gate)


def interleaved(variants: dict[str, Callable[[], float]], rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Runs all variants in turns, so that what the machine does meanwhile hits all of them; the order turns round each time."""
    runs: dict[str, list[float]] = {name: [] for name in variants}
    names = list(variants)
    for number in range(rounds):
        for name in names if number % 2 == 0 else reversed(names):
            figure = variants[name]()
            runs[name].append(figure)
            sys.stderr.write(f"  round {number + 1}/{rounds} {name}: {figure:,.1f}\n")
    return runs


def ratio_of(runs: dict[str, list[float]], ours: str, baseline: str) -> float:
    """Median over the rounds of ours ÷ baseline, each within its own round."""
    return statistics.median(a / b for a, b in zip(runs[ours], runs[baseline], strict=True))


def store(result: Result) -> None:
    """Appends the raw result to the file of its measure and prints one line."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{result.name}.json"
    kept = json.loads(path.read_text()) if path.exists() else []
    kept.append({**asdict(result), "at": datetime.now(UTC).isoformat(timespec="seconds"), "commit": _commit(), "machine": machine()})
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n")
    medians = ", ".join(f"{name} {statistics.median(values):,.1f}" for name, values in result.runs.items())
    ratio = f" ratio {result.ratio:.3f}" if result.ratio is not None else ""
    gate = f" (gate {result.gate}, {'ok' if result.passed else 'FAILED'})" if result.gate is not None else ""
    sys.stdout.write(f"{result.name}: {medians} {result.unit}{ratio}{gate}\n")
    sys.stdout.flush()


def machine() -> dict[str, Any]:
    return {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.system(), "arch": platform.machine()}


def _commit() -> str:
    found = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    return found.stdout.strip() or "unknown"


def cpu_seconds(pid: int) -> float:
    """User and system time that a process has used so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_until(condition: Callable[[], bool], seconds: float, what: str) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.05)
