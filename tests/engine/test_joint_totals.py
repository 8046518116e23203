"""甲经费、乙经费合计…: the total of items whose amounts stand in another sentence."""

from __future__ import annotations

import pytest
from tests.engine.report import check, only, outcomes, suggested

APART = "2023年护林经费支出30.00万元，防火经费支出20.00万元。"


@pytest.mark.parametrize("words", ["护林经费、防火经费合计", "护林经费和防火经费共计"])
def test_the_total_of_two_items_named(words: str) -> None:
    assert outcomes(check(APART, f"{words}50.00万元。"), "SUM-PARTS") == ["holds"]
    assert suggested(only(check(APART, f"{words}60.00万元。"), "SUM-PARTS")) is None


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((APART, "护林经费合计60.00万元。"), id="one item"),
        pytest.param(("2023年护林经费支出30.00万元。", "护林经费、防火经费合计60.00万元。"), id="one amount"),
        pytest.param(
            ("2023年护林经费支出30.00万元。", "防火经费支出20.00万元。", "护林经费、防火经费合计60.00万元。"),
            id="amounts of two sentences",
        ),
        pytest.param(
            ("2023年护林经费支出30.00万元，防火经费预算20.00万元。", "护林经费、防火经费合计60.00万元。"),
            id="amounts of two roles",
        ),
    ],
)
def test_no_total_where_the_amounts_are_not_said_together(lines: tuple[str, ...]) -> None:
    assert not check(*lines).findings
