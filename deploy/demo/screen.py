"""The demonstration's one way to the screen: lines, a progress bar that knows whether somebody watches, tables with wide letters."""

import sys
import unicodedata
from collections.abc import Sequence
from typing import TextIO

BAR = 30


def width(text: str) -> int:
    """Columns of a terminal: Chinese letters take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of a table; the first column to the left, numbers to the right."""
    widths = [max(width(row[column]) for row in (head, *rows)) for column in range(len(head))]

    def line(cells: Sequence[str]) -> str:
        padded = [cells[0] + " " * (widths[0] - width(cells[0]))]
        padded += [" " * (size - width(cell)) + cell for cell, size in zip(cells[1:], widths[1:], strict=True)]
        return "  " + "  ".join(padded).rstrip()

    return [line(head), "  " + "─" * (sum(widths) + 2 * (len(widths) - 1)), *(line(row) for row in rows)]


class Screen:
    """Without a terminal the bar becomes a line every tenth of the way."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._watched = self._stream.isatty()
        self._tenth = -1
        self._open = False

    def line(self, text: str = "") -> None:
        if self._open:
            self._stream.write("\n")
            self._open = False
        self._stream.write(text + "\n")
        self._stream.flush()

    def lines(self, *texts: str) -> None:
        for text in texts:
            self.line(text)

    def heading(self, text: str) -> None:
        self.lines("", f"■ {text}")

    def progress(self, share: float, text: str) -> None:
        """`share` 0 … 1 of the way."""
        share = min(max(share, 0.0), 1.0)
        filled = int(share * BAR)
        shown = f"[{'█' * filled}{'·' * (BAR - filled)}] {share:4.0%} {text}"
        if self._watched:
            self._stream.write("\r\x1b[2K" + shown)
            self._stream.flush()
            self._open = True
        elif int(share * 10) > self._tenth:
            self._tenth = int(share * 10)
            self.line(shown)
