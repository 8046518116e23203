"""Lines break where a reader of Chinese would break them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reportcheck.outputs.wrap import break_offsets


def lines(text: str, columns: int) -> list[str]:
    offsets = [0, *break_offsets(text, columns), len(text)]
    return [text[start:end] for start, end in pairwise(offsets)]


@pytest.mark.parametrize(
    ("text", "columns", "wanted"),
    [
        ("年初预算数", 4, ["年初", "预算", "数"]),
        ("支出54.66万元，节约", 8, ["支出", "54.66万元，", "节约"]),
        ("全部到位。", 8, ["全部到", "位。"]),
        ("为【8.40万元】整", 10, ["为", "【8.40万元】", "整"]),
        ("10 + 20 = 30", 8, ["10 + 20 ", "= 30"]),
        ("一\n二三四", 4, ["一\n二三", "四"]),
        ("", 10, [""]),
        ("1234567890123", 5, ["1234567890123"]),
    ],
)
def test_breaks(text: str, columns: int, wanted: list[str]) -> None:
    assert lines(text, columns) == wanted


def test_linear_in_the_length_of_the_text() -> None:
    assert break_offsets("9" * 100_000, 80) == []
    assert len(break_offsets("（" * 10_000 + "年" * 10_000, 80)) > 100
