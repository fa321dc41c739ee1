"""Faults of a machine under load, each followed by the conservation check; ends by itself.

    python -m tests.faults all            everything (about 40 minutes)
    python -m tests.faults full-disk …    some of it; without a name: the list
    python -m tests.faults --may-leave-out all    whatever this machine can do

Exit code 1 when a guarantee broke, a client got an answer that it should never get, or a promise of the fault did not hold; else 3 when
something was left out that this machine cannot do (root, file systems, servers), unless that is allowed.
"""

import asyncio
import json
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shared.telemetry import configure_logging
from tests.bench.harness import RESULTS, machine
from tests.faults.catalogue import FAULTS, Fault
from tests.faults.cuts import cut_commits, cuttable
from tests.faults.stage import play
from tests.servers import PostgresServer, ServerMissing
from tests.soak.system import running

CUTS = int(os.environ.get("BIHUAN_FAULTS_CUTS", "1000"))
UNKNOWN_COMMIT = "unknown-commit"
MAY_LEAVE_OUT = "--may-leave-out"


def run(fault: Fault) -> dict[str, Any]:
    """One fault on a fresh system: the raw result. The folder with data and logs is kept if anything broke."""
    folder = Path(tempfile.mkdtemp(prefix=f"bihuan-fault-{fault.name}-"))
    folder.chmod(0o755)
    say(f"{fault.name}: {fault.what} ({folder})")
    with ExitStack() as stack:
        setting = stack.enter_context(fault.setting(folder))
        system = stack.enter_context(running(fault.kind, folder, **setting.running))
        try:
            result = asyncio.run(play(system, fault.inject, setting))
        except ServerMissing as gone:
            # it was there when the fault began, so nothing is missing here: it did not come back
            raise RuntimeError(f"what was there before the fault did not come back: {gone}") from gone
    if result["good"]:
        shutil.rmtree(folder, ignore_errors=True)
    return result


def keep(name: str, result: dict[str, Any], seconds: float) -> None:
    """The raw result under `tests/bench/results`."""
    now = datetime.now(UTC)
    whole = {**result, "seconds": round(seconds, 1), "at": now.isoformat(timespec="seconds"), "machine": machine()}
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"faults-{name}.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def tell(fault: Fault, result: dict[str, Any], seconds: float) -> None:
    """One line, and what broke."""
    say(
        f"{fault.name} on {fault.kind}, {seconds:.0f} s: {result['acknowledged']} acknowledged, {result['events']} events"
        f" ({result['delivered_again']} delivered again), settled in {result['seconds_to_settle']} s: {len(result['lost'])} lost,"
        f" {len(result['doubled'])} doubled, {len(result['disordered'])} out of order,"
        f" {len(result['unexpected_answers'])} unexpected answers, {len(result['broken_promises'])} broken promises"
    )
    for name in ("lost", "doubled", "disordered", "unexpected_answers", "broken_promises"):
        for line in result[name][:10]:
            say(f"  {name}: {line}")


def unknown_commits() -> bool:
    """A thousand times the connection is cut around COMMIT. Whether each was resolved."""
    begun = time.monotonic()
    configure_logging("error")
    with tempfile.TemporaryDirectory(prefix="bihuan-fault-", ignore_cleanup_errors=True) as folder:
        postgres = PostgresServer(Path(folder) / "postgres", fsync=True)
        postgres.start()
        try:
            cuts, fault = asyncio.run(_cut(postgres.url())), ""
        except AssertionError as broken:
            cuts, fault = Counter(), f"{broken}"
            traceback.print_exc()
        finally:
            postgres.stop()
    seconds = time.monotonic() - begun
    good = not fault and cuts.total() == CUTS
    keep(UNKNOWN_COMMIT, {"fault": UNKNOWN_COMMIT, "cuts": dict(cuts), "commands": 3 * CUTS, "broken": fault, "good": good}, seconds)
    say(f"{UNKNOWN_COMMIT}, {seconds:.0f} s: {cuts.total()} of {CUTS} cuts resolved ({dict(cuts)}), {'all whole' if good else 'BROKEN'}")
    return good


async def _cut(postgres_url: str) -> Counter[str]:
    async with cuttable(postgres_url) as (bench, proxy):
        return await cut_commits(bench, proxy, CUTS)


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    names = [name for name in arguments if name != MAY_LEAVE_OUT]
    left_out: list[str] = []
    if not names or not set(names) <= {"all", UNKNOWN_COMMIT, *FAULTS}:
        lines = [f"{fault.name:26}{fault.kind:10}{fault.what}\n" for fault in FAULTS.values()]
        lines.append(f"{UNKNOWN_COMMIT:26}{'kernel':10}{CUTS} connections cut between COMMIT and its answer\n")
        sys.stderr.write(f"{__doc__}\n" + "".join(lines))
        return 2
    good = True
    if {UNKNOWN_COMMIT, "all"} & set(names):
        try:
            good = unknown_commits()
        except ServerMissing as missing:
            say(f"{UNKNOWN_COMMIT}: left out, {missing}")
            left_out.append(UNKNOWN_COMMIT)
    for fault in FAULTS.values() if "all" in names else [FAULTS[name] for name in names if name != UNKNOWN_COMMIT]:
        begun = time.monotonic()
        try:
            result = run(fault)
        except ServerMissing as missing:
            say(f"{fault.name}: left out, {missing}")
            left_out.append(fault.name)
            continue
        except Exception:
            traceback.print_exc()
            say(f"{fault.name}: did not come to its end")
            good = False
            continue
        seconds = time.monotonic() - begun
        keep(fault.name, {"fault": fault.name, "what": fault.what, "kind": fault.kind, **result}, seconds)
        tell(fault, result, seconds)
        good = good and result["good"]
    if left_out:
        say(f"LEFT OUT, and therefore not shown to hold: {', '.join(left_out)}")
    if not good:
        return 1
    return 3 if left_out and MAY_LEAVE_OUT not in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
