"""All benchmarks, one after the other; exit code 1 when a gate is not met. `BIHUAN_BENCH_ROUNDS` (5) rounds each."""

import sys

from tests.bench import bench_consume, bench_hotline, bench_lifecycle, bench_reports, bench_startup


def main() -> int:
    passed = [bench_startup.main(), bench_reports.main(), bench_consume.main()]
    bench_hotline.main()
    bench_lifecycle.main()
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
