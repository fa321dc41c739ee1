"""What a process makes of its host's clock being stepped: the real one, moved by libfaketime under a running process."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import refuse
from tests.faults.on_hosts import faketime
from tests.servers import ServerMissing

PROGRAM = """
import asyncio, json, os, sys
from pathlib import Path
from shared.clock import SystemClock
from shared.ids import new_id

async def main(path):
    clock, hours, ids, waits = SystemClock(), [], [], []
    first = clock.now()
    loop = asyncio.get_running_loop()
    for offset in ("+7200", "-3600", "+0"):
        Path(path).write_text(offset + "\\n")
        begun = loop.time()
        await asyncio.sleep(0.2)
        waits.append(loop.time() - begun)
        hours.append(round((clock.now() - first).total_seconds() / 3600))
        ids += [new_id() for _ in range(2000)]
    print(json.dumps({"hours": hours, "ids": ids, "waits": waits}))

asyncio.run(main(sys.argv[1]))
"""


def test_ids_grow_and_waits_last_as_long_as_they_should_while_the_hosts_clock_is_stepped(tmp_path: Path) -> None:
    offset = tmp_path / "offset"
    try:
        environment = {**os.environ, **faketime(offset), "FAKETIME_NO_CACHE": "1"}
    except ServerMissing as missing:
        refuse("faketime", missing)
    ended = subprocess.run([sys.executable, "-c", PROGRAM, str(offset)], env=environment, capture_output=True, check=True, timeout=60)
    seen = json.loads(ended.stdout)
    assert seen["hours"] == [2, -1, 0]
    assert len(seen["ids"]) == len(set(seen["ids"])) == 6000
    assert seen["ids"] == sorted(seen["ids"])
    assert all(0.15 < wait < 10 for wait in seen["waits"])
