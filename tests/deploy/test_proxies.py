"""Behind a proxy everybody has the proxy's address, unless the proxy is one whose word counts."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shared.settings import ServiceSettings
from tests.deploy.containers import ROOT
from tests.servers import free_port

pytestmark = [pytest.mark.slow, pytest.mark.timeout(200)]


@contextmanager
def intake(directory: Path, **settings: str) -> Iterator[str]:
    """Intake alone, ready; its address."""
    port = free_port()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BIHUAN_")}
    environment = {**kept, "BIHUAN_ENV": "dev", "BIHUAN_DATA_DIR": str(directory), "BIHUAN_PORT": str(port), **settings}
    command = [sys.executable, "-m", "deploy", "intake"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            assert "ready" in process.stdout.readline()
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def report(address: str, number: int, said_address: str) -> int:
    """The status of an anonymous report whose caller, or whose proxy, names this address."""
    occurred = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    body = {
        "channel": "citizen_app",
        "source_id": f"r{number}",
        "text": "路灯不亮，晚上看不清路",
        "occurred_at": occurred,
        "location": {"lon": 120.55, "lat": 27.57},
    }
    headers = {"Content-Type": "application/json", "X-Forwarded-For": said_address}
    try:
        with urllib.request.urlopen(
            urllib.request.Request(f"{address}/v1/reports", json.dumps(body).encode(), headers), timeout=20
        ) as answer:
            return answer.status
    except urllib.error.HTTPError as refusal:
        with refusal:
            return refusal.code


def first_refused(address: str, said_address: str, first: int) -> int:
    """How many reports are taken from there before the quota is used up."""
    for count in range(100):
        status = report(address, first + count, said_address)
        if status == 429:
            return count
        assert status == 201
    raise AssertionError("no quota")


def test_what_a_stranger_says_of_its_address_changes_nothing(tmp_path: Path) -> None:
    with intake(tmp_path) as address:
        quota = first_refused(address, "203.0.113.1", 0)
        assert quota > 0
        assert report(address, 1000, "203.0.113.2") == 429


def test_a_trusted_proxy_says_who_called(tmp_path: Path) -> None:
    with intake(tmp_path, BIHUAN_TRUSTED_PROXIES="10.0.0.0/8, 127.0.0.1") as address:
        quota = first_refused(address, "203.0.113.1", 0)
        assert first_refused(address, "203.0.113.2", 1000) == quota
        assert report(address, 2000, "203.0.113.1") == 429
        # what the caller itself put in front of the proxy's word is not believed
        assert report(address, 2001, "198.51.100.7, 203.0.113.1") == 429


def test_only_addresses_and_networks_can_be_trusted() -> None:
    assert ServiceSettings(env="dev", trusted_proxies="10.0.0.5, fd00::/8").trusted_proxies == "10.0.0.5/32,fd00::/8"
    for wrong in ("*", "proxy.example", "10.0.0.1/8"):
        with pytest.raises(ValueError, match="网段"):
            ServiceSettings(env="dev", trusted_proxies=wrong)
