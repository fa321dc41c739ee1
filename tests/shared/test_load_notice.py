"""The operator's way to lay down a year's notice."""

import json
from datetime import date
from pathlib import Path

import pytest

from deploy.load_notice import load, main
from shared.data_files import DataFault
from shared.settings import ServiceSettings
from shared.town import load_town


def notice(path: Path, year: int = 2027, **more: object) -> Path:
    path.write_text(json.dumps({"years": {str(year): {"off": [f"{year}-01-01"], "work": [], "notice": "published", **more}}}))
    return path


def test_a_notice_lies_where_the_services_read_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BIHUAN_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("BIHUAN_HOLIDAYS", raising=False)
    assert main([str(notice(tmp_path / "2027.json"))]) == 0
    assert "2027：新公布，工作日260天" in capsys.readouterr().out
    read = ServiceSettings(env="dev").notices_file()
    assert read == tmp_path / "data" / "holidays.json"
    assert not load_town("longgang", read).work_time.is_provisional(2027)


def test_years_that_were_laid_down_before_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "holidays.json"
    load(notice(tmp_path / "2027.json"), target)
    assert load(notice(tmp_path / "2028.json", 2028), target) == ["2028：新公布，工作日260天"]
    assert load(notice(tmp_path / "2027.json", off=["2027-01-04"]), target) == ["2027：更正，工作日260天"]
    work_time = load_town("longgang", target).work_time
    assert not work_time.is_working_day(date(2027, 1, 4))
    assert not work_time.is_provisional(2028)


def test_a_broken_notice_is_refused_with_its_place_and_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "holidays.json"
    load(notice(tmp_path / "2027.json"), target)
    before = target.read_text()
    with pytest.raises(DataFault, match=r"bad.json#/years/2028/off/0"):
        load(notice(tmp_path / "bad.json", 2028, off=["soon"]), target)
    assert target.read_text() == before
    assert main([str(tmp_path / "absent.json")]) == 5
    assert "absent.json" in capsys.readouterr().err
    assert main([]) == 2
