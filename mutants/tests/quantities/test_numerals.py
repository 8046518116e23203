from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportcheck.quantities.numerals import MAX_DIGITS, parse_chinese, parse_numeral


@pytest.mark.parametrize(
    ("text", "value", "quantum"),
    [
        ("54.60", "54.60", "0.01"),
        ("1,234.5", "1234.5", "0.1"),
        ("1 129 236", "1129236", "1"),
        ("3亿2000万", "320000000", "10000"),
        ("12万3456.78", "123456.78", "0.01"),
        ("5万4千6百", "54600", "100"),
        ("1百01", "101", "1"),
        ("二百五十", "250", "1"),
        ("一百二", "120", "1"),
        ("十三万五", "135000", "1"),
        ("一万五千亿", "1500000000000", "100000000"),
        ("两千零三十点五", "2030.5", "0.1"),
        ("一点二三万", "12300", "100"),
        ("壹佰捌拾壹", "181", "1"),
        ("一七二零", "1720", "1"),
        ("二〇二二", "2022", "1"),
        ("廿五", "25", "1"),
        ("卅", "30", "1"),
        ("负十二", "-12", "1"),
        ("-0.5", "-0.5", "0.1"),
        (".25", "0.25", "0.01"),
        ("3千万", "30000000", "10000000"),
    ],
)
def test_value_and_worth_of_the_last_digit(text: str, value: str, quantum: str) -> None:
    found = parse_numeral(text)
    assert found is not None
    assert (found.value, found.quantum) == (Decimal(value), Decimal(quantum))


@pytest.mark.parametrize("text", ["", "-", "元", "五十千", "12a", "1,23", "一二百", "1" * (MAX_DIGITS + 1)])
def test_what_is_no_numeral_is_none(text: str) -> None:
    assert parse_numeral(text) is None


def test_nothing_is_rounded() -> None:
    digits = "1234567890" * 3 + ".123456"
    found = parse_numeral(f"-{digits}")
    assert found is not None
    assert str(found.value) == f"-{digits}"


def chinese(number: int) -> str:
    """Write a number below 10^12 in Chinese, as a check of the reader."""
    digits, small = "零一二三四五六七八九", ["", "十", "百", "千"]

    def section(value: int) -> str:
        text, gap = "", False
        for place in (3, 2, 1, 0):
            digit = value // 10**place % 10
            if digit:
                text += ("零" if gap and text else "") + digits[digit] + small[place]
                gap = False
            else:
                gap = True
        return text

    result = ""
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part = number // scale % 10**4
        if part:
            result += ("零" if result and part < 1000 else "") + section(part) + name
    return result or "零"


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_every_whole_number_reads_back(number: int) -> None:
    found = parse_chinese(chinese(number))
    assert found is not None
    assert found.value == number


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.booleans())
def test_every_amount_in_digits_reads_back(number: Decimal, grouped: bool) -> None:
    found = parse_numeral(f"{number:,.2f}" if grouped else f"{number:.2f}")
    assert found is not None
    assert found.value == number
    assert found.quantum == Decimal("0.01")
