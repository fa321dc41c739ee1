"""Faults of a machine under load, each followed by the conservation check; ends by itself.

    python -m tests.faults all            everything (about 40 minutes)
    python -m tests.faults full-disk …    some of it; without a name: the list

Exit code 1 when a guarantee broke, a client got an answer that it should never get, or a promise of the fault did not hold.
"""

import asyncio
import json
import shutil
import sys
import tempfile
import time
import traceback
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench.harness import RESULTS, machine
from tests.faults.catalogue import FAULTS, Fault
from tests.faults.stage import play
from tests.servers import ServerMissing
from tests.soak.system import running


def run(fault: Fault) -> dict[str, Any]:
    """One fault on a fresh system: the raw result. The folder with data and logs is kept if anything broke."""
    folder = Path(tempfile.mkdtemp(prefix=f"bihuan-fault-{fault.name}-"))
    folder.chmod(0o755)
    say(f"{fault.name}: {fault.what} ({folder})")
    with ExitStack() as stack:
        setting = stack.enter_context(fault.setting(folder))
        system = stack.enter_context(running(fault.kind, folder, **setting.running))
        result = asyncio.run(play(system, fault.inject, setting))
    if result["good"]:
        shutil.rmtree(folder, ignore_errors=True)
    return result


def keep(fault: Fault, result: dict[str, Any], seconds: float) -> None:
    """The raw result under `tests/bench/results`, and one line."""
    now = datetime.now(UTC)
    whole = {
        "fault": fault.name,
        "what": fault.what,
        "kind": fault.kind,
        **result,
        "seconds": round(seconds, 1),
        "at": now.isoformat(timespec="seconds"),
        "machine": machine(),
    }
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"faults-{fault.name}.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
    say(
        f"{fault.name} on {fault.kind}, {seconds:.0f} s: {result['acknowledged']} acknowledged, {result['events']} events"
        f" ({result['delivered_again']} delivered again), settled in {result['seconds_to_settle']} s: {len(result['lost'])} lost,"
        f" {len(result['doubled'])} doubled, {len(result['disordered'])} out of order,"
        f" {len(result['unexpected_answers'])} unexpected answers, {len(result['broken_promises'])} broken promises"
    )
    for name in ("lost", "doubled", "disordered", "unexpected_answers", "broken_promises"):
        for line in result[name][:10]:
            say(f"  {name}: {line}")


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main(names: list[str]) -> int:
    if not names or not set(names) <= {"all", *FAULTS}:
        sys.stderr.write(f"{__doc__}\n" + "".join(f"{fault.name:26}{fault.kind:10}{fault.what}\n" for fault in FAULTS.values()))
        return 2
    good = True
    for fault in FAULTS.values() if "all" in names else [FAULTS[name] for name in names]:
        begun = time.monotonic()
        try:
            result = run(fault)
        except ServerMissing as missing:
            say(f"{fault.name}: left out, {missing}")
            continue
        except Exception:
            traceback.print_exc()
            say(f"{fault.name}: did not come to its end")
            good = False
            continue
        keep(fault, result, time.monotonic() - begun)
        good = good and result["good"]
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
