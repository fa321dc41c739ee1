"""What every benchmark shares: rounds in turns, gates, raw results kept as JSON, and the comparison with the last accepted ones.

Where there is a baseline, what counts is the ratio to it, both run in turns on the same machine. Of several rounds the median counts.

A measure fails when a figure misses its gate, and when it is more than 15 % worse than in the last result that is *committed* for the same
kind of machine. To accept such a change on purpose, commit the results file that the run has written, and say why in the message.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

COMMITTED = Path(__file__).parent / "results"
RESULTS = Path(os.environ.get("BIHUAN_BENCH_RESULTS") or COMMITTED)
"""Where results are written; elsewhere for a trial that shall leave no trace."""
ROUNDS = int(os.environ.get("BIHUAN_BENCH_ROUNDS", "5"))
FEWEST_ROUNDS = 3
"""With fewer rounds a median says nothing about noise: such a run is compared with nothing, and nothing is compared with it."""
ALLOWED = 0.15


@dataclass(frozen=True)
class Figure:
    """One number that a measure is judged by. `gate` must be met; `goal` is only shown. `compared` is False for extremes (a longest time,
    a 99th percentile), which one accident moves: those have their gate alone."""

    name: str
    value: float
    gate: float | None = None
    goal: float | None = None
    lower_is_better: bool = False
    compared: bool = True

    @property
    def passed(self) -> bool:
        """Whether the gate is met; what is no number meets none."""
        if self.gate is None:
            return True
        return self.value <= self.gate if self.lower_is_better else self.value >= self.gate

    def worse_than(self, before: float) -> float:
        """By which share it is worse than before; negative when it is better."""
        return self.value / before - 1 if self.lower_is_better else 1 - self.value / before


@dataclass
class Result:
    """One measure: `runs` holds the raw figures of every round by variant, `figures` what they come to."""

    name: str
    what: str
    unit: str
    runs: dict[str, list[float]]
    figures: list[Figure]
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def rounds(self) -> int:
        return max(len(values) for values in self.runs.values())

    @property
    def passed(self) -> bool:
        """Whether every gate is met."""
        return all(figure.passed for figure in self.figures)


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


def store(result: Result) -> bool:
    """Appends the raw result to the file of its measure and prints what came of it. Whether gates and comparison are passed."""
    accepted = last_accepted(_committed(result.name), machine())
    drops = list(drops_of(result, accepted))
    RESULTS.mkdir(parents=True, exist_ok=True)
    path = RESULTS / f"{result.name}.json"
    kept = json.loads(path.read_text()) if path.exists() else []
    about = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "commit": _git("rev-parse", "--short", "HEAD").strip() or "unknown"}
    kept.append({**asdict(result), "rounds": result.rounds, "passed": result.passed and not drops, **about, "machine": machine()})
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n")
    medians = ", ".join(f"{name} {statistics.median(values):,.1f}" for name, values in result.runs.items())
    sys.stdout.write(f"{result.name}: {medians} {result.unit}\n")
    for figure in result.figures:
        sys.stdout.write(f"  {_line(figure)}\n")
    for drop in drops:
        sys.stdout.write(f"  FAILED: {drop}\n")
    if drops:
        sys.stdout.write(f"  if that is meant: commit {path}, the next run is compared with what is committed\n")
    elif accepted is None:
        sys.stdout.write("  compared with nothing: no committed result of this kind of machine\n")
    elif result.rounds < FEWEST_ROUNDS:
        sys.stdout.write(f"  compared with nothing: fewer than {FEWEST_ROUNDS} rounds\n")
    sys.stdout.flush()
    return result.passed and not drops


def last_accepted(kept: Iterable[Mapping[str, Any]], kind: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The newest of the committed results that was measured on such a machine, in rounds enough."""
    fit = [one for one in kept if one["machine"] == kind and one.get("rounds", 0) >= FEWEST_ROUNDS]
    return fit[-1] if fit else None


def drops_of(result: Result, accepted: Mapping[str, Any] | None) -> Iterable[str]:
    """One sentence for every figure that is too much worse than the accepted one."""
    if accepted is None or result.rounds < FEWEST_ROUNDS:
        return
    before = {figure["name"]: figure["value"] for figure in accepted["figures"]}
    for figure in result.figures:
        if figure.compared and figure.name in before and figure.worse_than(before[figure.name]) > ALLOWED:
            yield (
                f"{figure.name} was {before[figure.name]:,.3f} ({accepted['commit']}, {accepted['at']}) and is {figure.value:,.3f}:"
                f" {figure.worse_than(before[figure.name]):.0%} worse, {ALLOWED:.0%} are allowed"
            )


def machine() -> dict[str, Any]:
    """What makes two machines of one kind."""
    return {
        "cores": os.cpu_count(),
        "processor": _processor(),
        "python": platform.python_version(),
        "system": platform.system(),
        "arch": platform.machine(),
    }


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("model name")), platform.processor())


def _committed(name: str) -> list[dict[str, Any]]:
    """All results of a measure in the present commit."""
    text = _git("show", f"HEAD:./{name}.json")
    return json.loads(text) if text else []


def _git(*arguments: str) -> str:
    found = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False, cwd=COMMITTED)
    return found.stdout if found.returncode == 0 else ""


def _line(figure: Figure) -> str:
    sign = "≤" if figure.lower_is_better else "≥"
    gate = f", gate {sign} {figure.gate:g}: {'ok' if figure.passed else 'FAILED'}" if figure.gate is not None else ""
    goal = f", goal {sign} {figure.goal:g}" if figure.goal is not None else ""
    return f"{figure.name} {figure.value:,.3f}{gate}{goal}"


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
