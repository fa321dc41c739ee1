"""Reading the versioned data files; a fault is refused with the file and the JSON pointer of the place."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

DATA_DIRECTORY = Path(__file__).parent / "data"


class DataFault(ValueError):
    """A data file is broken; `file`, JSON `pointer` and a Chinese `message_zh` name the exact place."""

    def __init__(self, file: str, pointer: str, message_zh: str) -> None:
        super().__init__(f"{file}{'#' + pointer if pointer else ''}：{message_zh}")
        self.file = file
        self.pointer = pointer
        self.message_zh = message_zh


def read_json(path: Path) -> Any:
    """The parsed file; DataFault if it is absent, no UTF-8 or no JSON (with line and column)."""
    try:
        return json.loads(path.read_text("utf-8"), object_pairs_hook=lambda pairs: _without_duplicates(path.name, pairs))
    except FileNotFoundError:
        raise DataFault(path.name, "", f"找不到数据文件 {path}") from None
    except OSError as fault:
        raise DataFault(path.name, "", f"数据文件读不出：{fault.strerror}") from fault
    except UnicodeDecodeError as fault:
        raise DataFault(path.name, "", f"不是 UTF-8 编码（第 {fault.start} 字节）") from fault
    except json.JSONDecodeError as fault:
        raise DataFault(path.name, "", f"不是正确的 JSON：第 {fault.lineno} 行第 {fault.colno} 列") from fault


def _without_duplicates(file: str, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise DataFault(file, f"/{key}", f"键“{key}”重复出现")
        result[key] = value
    return result


class Checked:
    """A JSON object at a known place, from which fields are taken with their type checked."""

    def __init__(self, file: str, pointer: str, value: Any) -> None:
        if not isinstance(value, Mapping):
            raise DataFault(file, pointer, "应为对象")
        self.file = file
        self.pointer = pointer
        self.value: Mapping[str, Any] = value

    def fault(self, key: str, message_zh: str) -> DataFault:
        """A fault at a field of this object."""
        return DataFault(self.file, f"{self.pointer}/{key}" if key else self.pointer, message_zh)

    def _get(self, key: str, kind: type | tuple[type, ...], name: str) -> Any:
        if key not in self.value:
            raise self.fault(key, f"缺少“{key}”")
        value = self.value[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.fault(key, f"“{key}”应为{name}")
        return value

    def text(self, key: str) -> str:
        """A text that is not empty."""
        value: str = self._get(key, str, "文字")
        if not value.strip():
            raise self.fault(key, f"“{key}”不能为空")
        return value

    def one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        """A text out of a closed list."""
        value = self.text(key)
        if value not in allowed:
            raise self.fault(key, f"“{value}”不在允许的值 {'、'.join(allowed)} 之中")
        return value

    def number(self, key: str) -> float:
        """A number."""
        value: float = self._get(key, (int, float), "数")
        return value

    def integer(self, key: str, least: int = 0) -> int:
        """A whole number of at least `least`."""
        value: int = self._get(key, int, "整数")
        if value < least:
            raise self.fault(key, f"“{key}”不能小于 {least}")
        return value

    def flag(self, key: str) -> bool:
        """A boolean."""
        value: bool = self._get(key, bool, "真假值")
        return value

    def rows(self, key: str) -> list["Checked"]:
        """A list of objects."""
        value: list[Any] = self._get(key, list, "列表")
        return [Checked(self.file, f"{self.pointer}/{key}/{i}", row) for i, row in enumerate(value)]

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, none empty."""
        value: list[Any] = self._get(key, list, "列表")
        for i, word in enumerate(value):
            if not isinstance(word, str) or not word.strip():
                raise self.fault(f"{key}/{i}", "应为不空的文字")
        return tuple(value)

    def part(self, key: str) -> "Checked":
        """An object inside this one."""
        return Checked(self.file, f"{self.pointer}/{key}", self._get(key, Mapping, "对象"))
