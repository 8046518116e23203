"""Lines of text: runs on one baseline, from left to right, and the pieces that wide gaps part them into."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.readers.pdf_marks import raised, without_marks
from reportcheck.documents.readers.pdf_runs import Run

_WIDE_GAP = 1.0  # in heights of the text
_WORD_GAP = 0.2
_SAME_LINE = 0.45
_BLANKS = re.compile(r"[ \u3000\u00a0]{2,}")


class Piece:
    """Text between wide gaps, with its left and right edge."""

    __slots__ = ("left", "right", "text")

    def __init__(self, text: str, left: float, right: float) -> None:
        self.text = text
        self.left = left
        self.right = right


class Line:
    """One line: edges, baseline and size in points; `size` is that of most of its text.

    `runs` are what it was put together from; empty where nobody asks.
    """

    __slots__ = ("left", "pieces", "right", "runs", "size", "text", "y")

    def __init__(self, runs: list[Run], keeps_runs: bool = False) -> None:
        self.runs: list[Run] = runs if keeps_runs else []
        main = max(runs, key=lambda run: len(run.text))
        self.y = main.y
        self.size = main.size
        self.pieces: list[Piece] = []
        self.text = self._put_together(runs)
        self.left = self.pieces[0].left
        self.right = self.pieces[-1].right

    def _put_together(self, runs: list[Run]) -> str:
        parts: list[str] = []
        before: Run | None = None
        for run in runs:
            gap = run.left - before.right if before is not None else 0.0
            if before is not None and run.text == before.text and run.left - before.left < 0.3 * run.size:
                continue  # printed twice to look bold
            wide = gap >= _WIDE_GAP * run.size
            if before is not None and not (before.text[-1].isspace() or run.text[0].isspace()):
                joins_words = before.text[-1].isascii() and run.text[0].isascii() and gap >= _WORD_GAP * run.size
                if wide or (joins_words and before.text[-1].isalnum() and run.text[0].isalnum()):
                    parts.append(" ")
            parts.append(raised(run.text) if self._is_raised(run) else run.text)
            for piece in _pieces_of(run):
                if self.pieces and not wide and piece.left - self.pieces[-1].right < _WIDE_GAP * run.size:
                    self.pieces[-1].text += piece.text
                    self.pieces[-1].right = piece.right
                else:
                    self.pieces.append(piece)
                wide = False
            before = run
        return "".join(parts).strip()

    def _is_raised(self, run: Run) -> bool:
        return run.size < 0.85 * self.size and run.y - self.y > 0.1 * self.size


def _pieces_of(run: Run) -> list[Piece]:
    if "  " not in run.text and not _BLANKS.search(run.text):
        bare = run.text.strip()
        if len(bare) == len(run.text) or not bare:
            return [Piece(run.text, run.left, run.right)]
    pieces: list[Piece] = []
    for match in re.finditer(r"\S+(?:\s\S+)*", run.text):
        right = run.right if match.end() == len(run.xs) else run.xs[match.end()]
        pieces.append(Piece(match[0], run.xs[match.start()], right))
    return pieces or [Piece(run.text, run.left, run.right)]


def read_lines(runs: Iterable[Run], keeps_runs: bool = False) -> list[Line]:
    """The lines that runs make up, from top to bottom; a raised or lowered sign stays in its line."""
    lines: list[Line] = []
    group: list[Run] = []
    y = size = 0.0
    for run in sorted(runs, key=lambda run: -run.y):
        if group and y - run.y > _SAME_LINE * max(size, run.size):
            lines.append(Line(sorted(group, key=lambda run: run.left), keeps_runs))
            group = []
        if not group or run.size > size:
            y, size = run.y, run.size
        group.append(run)
    if group:
        lines.append(Line(sorted(group, key=lambda run: run.left), keeps_runs))
    return lines


def join_lines(texts: Iterable[str]) -> str:
    """One text from the lines that it was cut into; only Latin words get a space between them."""
    joined = ""
    for text in texts:
        if joined[-1:].isascii() and joined[-1:].isalpha() and text[:1].isascii() and text[:1].isalpha():
            joined += " "
        joined += text
    return joined


def cell_text(runs: list[Run]) -> str:
    """The text of a table cell: its lines joined, those with a number of their own on a new line."""
    if len(runs) == 1:
        return runs[0].text.strip()
    parts: list[list[str]] = []
    for line in read_lines(runs):
        if not parts or starts_with_number(line.text):
            parts.append([])
        parts[-1].append(without_marks(line.text, ())[0])
    return "\n".join(join_lines(part) for part in parts)
