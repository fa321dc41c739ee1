"""Processes that benchmarks measure, and the load generator. Loopback only, bounded in time."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.bench.harness import wait_until
from tests.servers import free_port

ROOT = Path(__file__).resolve().parents[2]
CONNECTIONS = 48
SECONDS = 8


@dataclass
class Load:
    """What one run of the generator saw."""

    per_second: float
    requests: int
    refused: int
    p99_ms: float


@contextlib.contextmanager
def process(arguments: list[str], port: int, environment: Mapping[str, str], ready: str = "/health/ready") -> Iterator[int]:
    """A server process of ours; its pid. Killed at the end, its log shown when it did not come up."""
    with tempfile.NamedTemporaryFile("w+", suffix=".log") as log:
        # environment of the caller, so that nothing but what is named differs between variants
        child = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdout=log,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
        )
        try:
            wait_until(
                lambda: child.poll() is not None or _answers(port, ready),
                60,
                f"{arguments} did not start: {Path(log.name).read_text()[-3000:]}",
            )
            if child.poll() is not None:
                raise RuntimeError(f"{arguments} ended: {Path(log.name).read_text()[-3000:]}")
            yield child.pid
        finally:
            child.terminate()
            try:
                child.wait(15)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def _answers(port: int, path: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=2) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def call(url: str, body: object | None = None, headers: Mapping[str, str] | None = None) -> dict[str, object]:
    """One JSON request."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, headers={"Content-Type": "application/json", **(headers or {})})
    with urllib.request.urlopen(request, timeout=30) as answer:
        found: dict[str, object] = json.loads(answer.read())
        return found


def wrk(url: str, script: Path, environment: Mapping[str, str], *, seconds: int = SECONDS, connections: int = CONNECTIONS) -> Load:
    """Runs wrk (Debian package `wrk`) with one thread against a loopback address."""
    if shutil.which("wrk") is None:
        raise SystemExit("wrk is missing: apt-get install wrk")
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "10s", "-s", str(script), url]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=True, timeout=seconds + 60)
    text = done.stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])  # type: ignore[index]  # wrk always prints it
    requests = int(re.search(r"(\d+) requests in", text)[1])  # type: ignore[index]
    refused = int(found[1]) if (found := re.search(r"Non-2xx or 3xx responses: (\d+)", text)) else 0
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", text)
    scale = {"us": 0.001, "ms": 1.0, "s": 1000.0}
    return Load(rate, requests, refused, float(p99[1]) * scale[p99[2]] if p99 else 0.0)


def settle(seconds: float = 1.0) -> None:
    """Lets what the last run left behind (relay, checkpoints) go on for a moment, so that it does not fall into the next one."""
    time.sleep(seconds)


__all__ = ["Load", "call", "free_port", "process", "settle", "wrk"]
