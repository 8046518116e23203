"""Amounts spelled in capitals, and read back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportcheck.fold import fold
from reportcheck.quantities.capitals import spell_in_capitals
from reportcheck.quantities.scan import scan

SPELLED = [
    ("0", "零元整"),
    ("10", "壹拾元整"),
    ("1200.50", "壹仟贰佰元伍角整"),
    ("6007.14", "陆仟零柒元壹角肆分"),
    ("325.04", "叁佰贰拾伍元零肆分"),
    ("0.30", "叁角整"),
    ("3486200", "叁佰肆拾捌万陆仟贰佰元整"),
    ("100500", "壹拾万零伍佰元整"),
    ("200000001", "贰亿零壹元整"),
]


@pytest.mark.parametrize(("amount", "text"), SPELLED)
def test_spells_as_cheques_do(amount: str, text: str) -> None:
    assert spell_in_capitals(Decimal(amount)) == text


@given(st.integers(min_value=100, max_value=10**13))
def test_what_is_spelled_reads_back(fen: int) -> None:
    amount = Decimal(fen) / 100
    text = spell_in_capitals(amount)
    (quantity,) = scan("大写:" + text, fold("大写:" + text))
    assert quantity.value == amount


@pytest.mark.parametrize("amount", ["-1", "1e16"])
def test_what_nobody_writes_is_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        spell_in_capitals(Decimal(amount))
