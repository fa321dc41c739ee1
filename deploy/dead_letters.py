"""The ops desk on the command line: lists parked events of all services, replays or drops one.

    python -m deploy.dead_letters list
    python -m deploy.dead_letters replay dispatch <id>
    python -m deploy.dead_letters drop dispatch <id> "why"

The system is `BIHUAN_URL` (default http://127.0.0.1:$BIHUAN_PORT, one process), or the services' own ports when nothing answers there.
The token is `BIHUAN_TOKEN`; in development `ops-1` gets one by itself.
"""

import asyncio
import os
import sys
from typing import Any

import orjson

from shared.http import Http, HttpAnswer, HttpFailure

PORTS = {"intake": 8001, "dispatch": 8002, "inspection": 8003, "evaluation": 8004}
SHOWN = ("id", "first_at", "type", "key", "state", "attempts", "reason")


async def _addresses(http: Http) -> dict[str, str]:
    """Where each service answers: under one process, else on its own port."""
    whole = os.environ.get("BIHUAN_URL") or f"http://127.0.0.1:{os.environ.get('BIHUAN_PORT') or 8000}"
    try:
        if (await http.get(f"{whole}/intake/health/live")).ok:
            return {name: f"{whole}/{name}" for name in PORTS}
    except HttpFailure:
        return {name: f"http://127.0.0.1:{port}" for name, port in PORTS.items()}
    return {name: f"http://127.0.0.1:{port}" for name, port in PORTS.items()}


async def _headers(http: Http, address: str) -> dict[str, str]:
    token = os.environ.get("BIHUAN_TOKEN")
    if not token:
        answer = await http.post(f"{address}/dev/tokens", b'{"person_id":"ops-1"}')
        if not answer.ok:
            raise HttpFailure("no token: set BIHUAN_TOKEN")
        token = answer.json()["access_token"]
    return {"Authorization": f"Bearer {token}"}


async def _list(http: Http, addresses: dict[str, str]) -> int:
    found = 0
    for name, address in addresses.items():
        try:
            headers = await _headers(http, address)
            cursor: str | None = ""
            while cursor is not None:
                page = _checked(
                    await http.get(f"{address}/ops/dead-letters?limit=200{f'&cursor={cursor}' if cursor else ''}", headers=headers)
                )
                cursor = page["next_cursor"]
                for letter in page["items"]:
                    found += 1
                    print(name, *(letter.get(field) for field in SHOWN), sep="\t")
        except HttpFailure as fault:
            print(f"{name}\tno answer: {fault}", file=sys.stderr)
    print(f"{found} dead letters", file=sys.stderr)
    return 0


def _checked(answer: HttpAnswer) -> Any:
    if not answer.ok:
        raise HttpFailure(f"{answer.status} {answer.json().get('detail', '')}")
    return answer.json()


async def _act(http: Http, addresses: dict[str, str], verb: str, service: str, letter: str, reason: str) -> int:
    address = addresses[service]
    body = {"reason": reason} if verb == "drop" else {}
    answer = await http.post(f"{address}/ops/dead-letters/{letter}/{verb}", orjson.dumps(body), headers=await _headers(http, address))
    print(answer.body.decode())
    return 0 if answer.ok else 1


async def _run(arguments: list[str]) -> int:
    async with Http() as http:
        addresses = await _addresses(http)
        if arguments == ["list"]:
            return await _list(http, addresses)
        verb, service, letter, *rest = arguments
        return await _act(http, addresses, verb, service, letter, " ".join(rest))


def main(arguments: list[str]) -> int:
    """0 when done, 1 when refused or unreachable, 2 for wrong use."""
    acts = len(arguments) >= 3 and arguments[0] in ("replay", "drop") and arguments[1] in PORTS
    if arguments != ["list"] and not (acts and (arguments[0] == "replay" or len(arguments) > 3)):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    try:
        return asyncio.run(_run(arguments))
    except HttpFailure as fault:
        sys.stderr.write(f"{fault}\n")
        return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
