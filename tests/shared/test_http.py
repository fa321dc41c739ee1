"""Our HTTP client against a real server: limits, failures without addresses, no proxy for this machine."""

import asyncio
import contextlib
import time

import pytest

from shared.http import MAX_ANSWER_BYTES, Http, HttpFailure
from tests.shared.receiver import receiver

pytestmark = pytest.mark.anyio


async def answers(path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
    if path == "/long":
        return 200, b" " * (MAX_ANSWER_BYTES + 1)
    if path == "/odd":
        return 200, b"<html>"
    return (404, b"{}") if path == "/none" else (200, b'{"keys": []}')


async def test_a_json_answer_is_read() -> None:
    async with Http() as http, receiver(answers) as url:
        assert await http.get_json(f"{url}/keys") == {"keys": []}
        assert (await http.get(f"{url}/none")).status == 404


@pytest.mark.parametrize(("path", "why"), [("/none", "answered 404"), ("/odd", "no JSON"), ("/long", "too long")])
async def test_an_answer_that_cannot_be_used_is_a_failure(path: str, why: str) -> None:
    async with Http() as http, receiver(answers) as url:
        with pytest.raises(HttpFailure, match=why):
            await http.get_json(f"{url}{path}")


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/secret-path", "http://[broken", "ftp://127.0.0.1/"])
async def test_a_failure_names_no_address(url: str) -> None:
    async with Http() as http:
        with pytest.raises(HttpFailure) as failure:
            await http.post(url, b"{}", timeout=2)
    assert "secret-path" not in str(failure.value)
    assert "127.0.0.1" not in str(failure.value)


async def test_this_machine_is_reached_without_the_operators_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    async with Http() as http, receiver(answers) as url:
        assert await http.get_json(f"{url}/keys") == {"keys": []}


async def test_a_stopped_client_opens_again_when_it_is_asked() -> None:
    http = Http()
    async with receiver(answers) as url:
        assert (await http.get(url)).ok
        await http.stop()
        assert (await http.get(url)).ok
    await http.stop()
    await http.stop()


async def test_who_answers_a_drop_at_a_time_does_not_hold_us() -> None:
    gone = asyncio.Event()

    async def drip(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            while not writer.is_closing():
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(0.05)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()
        gone.set()

    server = await asyncio.start_server(drip, "127.0.0.1", 0)
    began = time.monotonic()
    async with server, Http() as http:
        with pytest.raises(HttpFailure):
            await http.post(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", b"{}", timeout=0.4)
        await asyncio.wait_for(gone.wait(), 5)
    assert time.monotonic() - began < 6
