"""A fault that this machine cannot make is no fault that was withstood."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("allowed", "code"), [([], 3), (["--may-leave-out"], 0)])
def test_a_run_that_left_something_out_says_so_and_fails_unless_that_is_allowed(tmp_path: Path, allowed: list[str], code: int) -> None:
    nothing_installed = {**os.environ, "PATH": str(tmp_path), "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "tests.faults", *allowed, "broker-lost"]
    run = subprocess.run(command, cwd=ROOT, env=nothing_installed, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == code, run.stderr
    assert run.stdout.splitlines()[-1] == "LEFT OUT, and therefore not shown to hold: broker-lost"
