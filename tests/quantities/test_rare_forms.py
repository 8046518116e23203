"""Numbers as few reports print them: shares in words, Chinese numerals with their traps, stray signs and groups."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reportcheck.quantities.scan import scan


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("完成百分之五", "5", "exact"),
        ("完成百分之百", "100", "exact"),
        ("占百分之八点五", "8.5", "exact"),
        ("提高千分之三", "0.3", "exact"),
        ("降低万分之五", "0.05", "exact"),
        ("增长负百分之二", "-2", "exact"),
        ("增长约百分之五", "5", "about"),
        ("不低于百分之九十", "90", "at_least"),
        ("占百分之五以上", "5", "more"),
    ],
)
def test_shares_in_words(text: str, value: str, bound: str) -> None:
    (found,) = scan(text)
    assert (found.value, found.base_unit, found.bound) == (Decimal(value), "%", bound)


@pytest.mark.parametrize("text", ["三五家企业", "二三十个", "一百二三十人", "两千三四百元", "占百分之三四"])
def test_two_neighbouring_digits_have_no_value(text: str) -> None:
    assert [found.exempt for found in scan(text)] == ["vague"]


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("三千五百六十七户", "3567", "户", "exact"),
        ("负三万元", "-30000", "万元", "exact"),
        ("叁佰元整", "300", "元", "exact"),
        ("三百余户", "300", "户", "more"),
        ("两百多户", "200", "户", "more"),
        ("十来个", "10", "个", "about"),
        ("二百 元", "200", "元", "exact"),
        ("三万\n元", "30000", "万元", "exact"),
        ("投入五万", "50000", "万", "exact"),
        ("得三点五分", "3.5", "分", "exact"),
        ("事故为零", "0", "", "exact"),
        ("共1 129 236万元", "11292360000", "万元", "exact"),
        ("共142 483.75万元", "1424837500", "万元", "exact"),
        ("亏损（12.30）万元", "-123000", "万元", "exact"),
        ("结余-¥5", "-5", "¥", "exact"),
        ("300余畦水田", "300", "畦", "more"),
        ("30来个", "30", "个", "about"),
        ("5几年", "5", "年", "more"),
    ],
)
def test_quantities(text: str, value: str, unit: str, bound: str) -> None:
    (found,) = scan(text)
    assert (found.exempt, found.value, found.unit, found.bound) == ("", Decimal(value), unit, bound)


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("第一、第二季度", ["ordinal", "date"]),
        ("一一对应", ["name"]),
        ("（三）概况", ["enumerator"]),
        ("三、概况", ["enumerator"]),
        ("三分之二", ["fraction"]),
        ("二〇二三年五月", ["year", "date"]),
        ("近五年", ["date"]),
        ("一个项目", ["indefinite"]),
        ("零" * 70, ["too_long"]),
        ("1" * 70, ["too_long"]),
        ("1.1.1概况", ["enumerator"]),
        ("详见1.1.1", ["code"]),
    ],
)
def test_no_quantities(text: str, reasons: list[str]) -> None:
    assert [found.exempt for found in scan(text)] == reasons


@pytest.mark.parametrize("text", ["几十户", "数百户", "好几百户"])
def test_no_number_at_all(text: str) -> None:
    assert scan(text) == ()


def test_groups_of_another_length_stay_apart() -> None:
    assert [found.value for found in scan("共1 12 236万元")] == [Decimal(1), Decimal(122360000)]


def test_numbers_with_stray_points_stay_apart() -> None:
    assert [found.value for found in scan("2222.2222.2222")] == [Decimal(2222)] * 3
