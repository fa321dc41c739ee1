"""Checks a year's notice and lays it where the services read it: at BIHUAN_HOLIDAYS, else in the data directory.

    python -m deploy.load_notice 2027.json

The file has the form of `shared/data/holidays.json`: {"years": {"2027": {"off": ["2027-01-01", …], "work": […], "notice": "published"}}};
`off` are the days off, weekends that are off anyway need not be named, `work` the weekend days that are worked. Years that the present
file of the operator has besides are kept. Services read it when they start. Exit codes: 2 wrong use · 3 settings · 5 the file is broken.
"""

import json
import os
import sys
from datetime import date, timedelta
from pathlib import Path

from pydantic import ValidationError

from shared.data_files import DATA_DIRECTORY, DataFault, read_json
from shared.settings import ServiceSettings
from shared.worktime import WorkTime
from shared.worktime_calendar import parse_calendar


def load(file: Path, target: Path) -> list[str]:
    """Lays the years of `file` over those of `target`; one line for each of them. Raises `DataFault`, before anything is written."""
    base = read_json(DATA_DIRECTORY / "holidays.json")
    before = parse_calendar(base, "holidays.json")
    given = read_json(file)
    parse_calendar(base, "holidays.json", given, file.name)
    merged = read_json(target) if target.exists() else {}
    if "years" in merged:
        before = parse_calendar(base, "holidays.json", merged, target.name)
    merged = {**merged, **given, "years": {**merged.get("years", {}), **given.get("years", {})}}
    work_time = WorkTime(parse_calendar(base, "holidays.json", merged, target.name))
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".new")
    beside.write_text(json.dumps(merged, ensure_ascii=False, indent=1) + "\n", "utf-8")
    os.replace(beside, target)  # a service that starts meanwhile reads the one or the other, never half of it
    lines = []
    for year in sorted(int(name) for name in given.get("years", {})):
        days = [date(year, 1, 1) + timedelta(days=n) for n in range(366)]
        working = sum(work_time.is_working_day(day) for day in days if day.year == year)
        known = "尚未公布" if work_time.is_provisional(year) else "新公布" if before.is_provisional(year) else "更正"
        lines.append(f"{year}：{known}，工作日{working}天")
    return lines


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    try:
        # what only a running production service needs is not asked for here
        settings = ServiceSettings(env="dev")
    except ValidationError as fault:
        sys.stderr.write(f"{fault.errors()[0]['msg']}\n")
        return 3
    target = settings.holidays or settings.data_dir / "holidays.json"
    try:
        lines = load(Path(arguments[0]), target)
    except DataFault as fault:
        sys.stderr.write(f"{fault}\n")
        return 5
    sys.stdout.write("\n".join([*lines, f"已写入 {target}；各服务重启后生效，未结的暂定时限随即自动重算。"]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
