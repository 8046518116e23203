"""Where a figure may have been copied from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.engine.report import fact

from reportcheck.judging.printed import Printed, significant
from reportcheck.statements.model import Fact


def _is_copied(source: Fact, text: str = "37.13万元", **more: Any) -> bool:
    copy = replace(fact(text, 5), item="巡护", period="2023", role="spent", section=1, **more)
    return Printed([source, copy]).is_copied(copy)


def _source(text: str = "37.13万元", index: int = 0, **more: Any) -> Fact:
    values = {"item": "巡护", "period": "2023", "role": "budget.full", "section": 1} | more
    return replace(fact(text, index), **values)


@pytest.mark.parametrize(
    ("more", "copied"),
    [
        pytest.param({}, True, id="another role of the item"),
        pytest.param({"role": "spent"}, False, id="the same role"),
        pytest.param({"role": ""}, False, id="no role"),
        pytest.param({"item": "管护"}, False, id="another item"),
        pytest.param({"item": "管护", "index": 4}, True, id="right before it"),
        pytest.param({"item": "管护", "index": 3}, True, id="two numbers before it"),
        pytest.param({"item": "管护", "index": 2}, False, id="three numbers before it"),
        pytest.param({"item": "管护", "index": 6}, False, id="behind it"),
        pytest.param({"role": "previous"}, True, id="last year's"),
        pytest.param({"role": "previous", "item": "管护"}, True, id="last year's, of the section"),
        pytest.param({"role": "previous", "item": "管护", "section": 2}, False, id="last year's, of another section"),
        pytest.param({"period": "2022", "item": "管护"}, True, id="of another year, in the section"),
        pytest.param({"period": "2022", "section": 2}, True, id="of another year and the item"),
        pytest.param({"text": "37.14万元"}, False, id="another value"),
        pytest.param({"text": "371300户"}, False, id="another measure"),
        pytest.param({"in_table": True}, False, id="in a table"),
    ],
)
def test_where_a_figure_may_have_been_copied_from(more: dict[str, Any], copied: bool) -> None:
    assert _is_copied(_source(**more)) is copied


def test_short_figures_are_copied_from_right_before_only() -> None:
    assert not _is_copied(_source("37万元"), "37万元")
    assert _is_copied(_source("37万元", 4, item="管护"), "37万元")
    assert not _is_copied(_source("30万元", 4, item="管护"), "30万元")


def test_three_digits_are_long_enough() -> None:
    assert _is_copied(_source("37.1万元"), "37.1万元")


def test_last_years_own_figure_is_no_copy() -> None:
    copy = replace(fact("37.13万元", 5), item="巡护", period="2023", role="previous", section=1)
    assert not Printed([_source(), copy]).is_copied(copy)


@pytest.mark.parametrize(("text", "digits"), [("100.00万元", 1), ("37.13万元", 4), ("1,020户", 3), ("0.05亿元", 1)])
def test_digits_that_count(text: str, digits: int) -> None:
    assert significant(fact(text)) == digits
