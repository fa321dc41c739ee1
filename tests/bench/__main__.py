"""All benchmarks, one after the other; exit code 1 when a gate is missed or a figure dropped (see `tests.bench.harness`).

BIHUAN_BENCH_ROUNDS=5       rounds of each but tracing, which has nine short ones
BIHUAN_BENCH_ONLY=…         only these, of startup, reports (or reports_postgres, reports_kafka, reports_sqlite), consume, hotline,
                            lifecycle, latency, tracing
BIHUAN_BENCH_RESULTS=…      another folder for the results, for a trial
"""

import os
import sys

from tests.bench import bench_consume, bench_hotline, bench_latency, bench_lifecycle, bench_reports, bench_startup, bench_tracing

MEASURES = {
    "startup": bench_startup.main,
    "reports": bench_reports.main,
    "consume": bench_consume.main,
    "hotline": bench_hotline.main,
    "lifecycle": bench_lifecycle.main,
    "latency": bench_latency.main,
    "tracing": bench_tracing.main,
}


def main() -> int:
    asked = os.environ.get("BIHUAN_BENCH_ONLY", ",".join(MEASURES)).split(",")
    wanted = dict.fromkeys("reports" if name in bench_reports.VARIANTS else name for name in asked)
    if unknown := wanted.keys() - MEASURES.keys():
        sys.stderr.write(f"no such measure: {', '.join(sorted(unknown))}; there are {', '.join(MEASURES)}\n")
        return 2
    failed = [name for name in wanted if not MEASURES[name]()]
    sys.stdout.write(f"failed: {', '.join(failed)}\n" if failed else "all gates are met\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
