"""Columns line up although Chinese characters are wide."""

from __future__ import annotations

from reportcheck.cli.columns import columns, shorten
from reportcheck.outputs.width import width


def test_columns_line_up() -> None:
    text = columns([("P1", "年初预算", "x"), ("P12", "ab", "y")])
    assert text == "P1   年初预算  x\nP12  ab        y\n"


def test_wide_text_is_cut_by_width() -> None:
    assert shorten("年初预算数", 6) == "年初…"
    assert width(shorten("年初预算数", 6)) <= 6
    assert shorten("a\n b", 9) == "a b"


def test_ragged_and_empty_rows() -> None:
    assert columns([]) == ""
    assert columns([("a", "b"), ("c", "d", "e")]) == "a  b\nc  d  e\n"
