"""Numbers that the pattern reads by itself say the same as those that are read word by word."""

from __future__ import annotations

import pytest

from reportcheck.quantities.arabic import READINGS
from reportcheck.quantities.bounds import _BEFORE
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.pattern import SIMPLE, SIMPLE_UNITS, TOKEN
from reportcheck.quantities.scan import scan
from reportcheck.quantities.units import read_unit

UNITS = ("万元", "亿元", "元", "%", "个百分点", "人次", "公里", "平方米", *SIMPLE_UNITS)


def only(text: str) -> Quantity:
    (found,) = scan(text)
    return found


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("number", ["7", "54.66", "1,234.5", "123456"])
def test_simple_numbers_are_recognised_with_the_unit_of_the_table(number: str, unit: str) -> None:
    text = f"支出{number}{unit},"
    token = TOKEN.search(text)
    assert token is not None
    assert token.lastindex == SIMPLE
    found, named = only(text), read_unit(unit, 0)
    assert named is not None
    assert (found.text, found.number, found.bound) == (number + unit, number, "exact")
    assert (found.unit, found.base_unit, found.scale, found.dimension) == named[0]
    # A blank before it takes the same number through the slow reading.
    slow = only(f"支出 {number}{unit},")
    assert (found.value, found.quantum, found.unit, found.dimension) == (
        slow.value, slow.quantum, slow.unit, slow.dimension
    )  # fmt: skip


@pytest.mark.parametrize(
    ("word", "bound"), [(word, bound) for bound, words in _BEFORE.items() for word in words.split()]
)
def test_no_bounding_word_is_passed_over(word: str, bound: str) -> None:
    assert only(f"实际支出{word}54.66万元,").bound == bound


@pytest.mark.parametrize("words", ["支出", "达到", "减少", "提高", "通过", "收到", "存在", "控制为", "占比为", "结合"])
def test_words_that_only_end_like_a_bounding_word(words: str) -> None:
    assert only(f"{words}54.66万元,").bound == "exact"


@pytest.mark.parametrize(
    ("text", "unit"),
    [("共12个月,", "个月"), ("共12人民币", "人民币"), ("共3台(套),", "台(套)"), ("共5元/人,", "元/人")],
)
def test_longer_units_are_not_cut_short(text: str, unit: str) -> None:
    assert only(text).unit == unit


def test_figures_of_a_row_stay_apart() -> None:
    found = scan("合计 | 1,506.66 | 83 | 95.5% | 7")
    assert [(q.number, q.unit) for q in found] == [("1,506.66", ""), ("83", ""), ("95.5", "%"), ("7", "")]


def test_kept_readings_do_not_grow_without_end() -> None:
    for number in range(10_000):
        scan(f"支出{number}.5万元,")
    assert len(READINGS) <= 8192
