from __future__ import annotations

from decimal import Decimal

import pytest

from reportcheck.quantities.scan import scan_cell


@pytest.mark.parametrize(
    ("text", "hint", "value", "base", "dimension"),
    [
        ("12.30", "万元", "123000", "元", "money"),
        (" 1,234.56 ", "单位：万元", "12345600", "元", "money"),
        ("（12.30）", "万元", "-123000", "元", "money"),
        ("(12.30)", "", "-12.30", "", "plain"),
        ("-5", "%", "-5", "%", "percent"),
        ("98.5", "（%）", "98.5", "%", "percent"),
        ("10", "分", "10", "分", "score"),
        ("1 129 236", "元", "1129236", "元", "money"),
        ("2022", "元", "2022", "元", "money"),
        ("2081199", "元", "2081199", "元", "money"),
        ("86.4万人次", "人次", "864000", "人次", "count"),
        ("≥50", "个", "50", "个", "count"),
        ("12.5%", "万元", "12.5", "%", "percent"),
        ("35", "金额（万元）", "350000", "元", "money"),
    ],
)
def test_a_bare_number_takes_its_column_s_unit(text: str, hint: str, value: str, base: str, dimension: str) -> None:
    (found,) = scan_cell(text, hint)
    assert (found.value, found.base_unit, found.dimension) == (Decimal(value), base, dimension)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("text", ["", " ", "—", "/", "-", "——", "无"])
def test_empty_cells_yield_nothing(text: str) -> None:
    assert scan_cell(text, "万元") == ()
