"""Columns on a terminal."""

from __future__ import annotations

import pytest

from reportcheck.outputs.width import width


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("ab1", 3), ("万元", 4), ("１２", 4), ("a万", 3), ("e\u0301", 1)]
)
def test_chinese_takes_two_columns_and_a_combining_mark_none(text: str, columns: int) -> None:
    assert width(text) == columns
