"""How a number slips, and what should have been printed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.engine.report import number

from reportcheck.judging.slips import find_slip, plain_replacement
from reportcheck.quantities.interval import Interval
from reportcheck.quantities.scan import scan_cell


def _around(low: str, high: str = "") -> Interval:
    return Interval(Decimal(low), Decimal(high or low))


@pytest.mark.parametrize(
    ("printed", "wanted", "kind", "replacement"),
    [
        pytest.param("28.97万元", "298700", "swapped", "29.87万元", id="swapped"),
        pytest.param("35户", "53", "swapped", "53户", id="swapped in a count"),
        pytest.param("0.54亿元", "45000000", "swapped", "0.45亿元", id="swapped behind the point"),
        pytest.param("546,600.00元", "564600", "swapped", "564,600.00元", id="swapped among thousands"),
        pytest.param("74.79元", "747900", "unit", "74.79万元", id="元 for 万元"),
        pytest.param("74.79万元", "74.79", "unit", "74.79元", id="万元 for 元"),
        pytest.param("1.20万元", "120000000", "unit", "1.20亿元", id="万元 for 亿元"),
        pytest.param("12.00万元", "1230000", "dropped", "123.00万元", id="dropped"),
        pytest.param("120户", "1200", "dropped", "1200户", id="dropped at the end"),
        pytest.param("1122.00万元", "1220000", "doubled", "122.00万元", id="doubled"),
        pytest.param("7.479万元", "747900", "point", "74.79万元", id="point too far left"),
        pytest.param("747.9万元", "747900", "point", "74.79万元", id="point too far right"),
        pytest.param("93.50%", "94.50", "digit", "94.50%", id="one digit"),
        pytest.param("11户", "1", "doubled", "1户", id="doubled, of two digits"),
        pytest.param("-28.97%", "29.87", "swapped", "29.87%", id="a sign before it"),
        pytest.param("1 234万元", "12430000", "swapped", "1243万元", id="swapped among spaces"),
        pytest.param("1,234户", "1243", "swapped", "1,243户", id="thousands without a point"),
        pytest.param("747.90万元", "74790", "point", "7.4790万元", id="point two to the left"),
        pytest.param("7.4790万元", "7479000", "point", "747.90万元", id="point two to the right"),
        pytest.param("0.0747亿元", "74700000", "point", "0.747亿元", id="point among zeros"),
        pytest.param("0.0747亿元", "747000000", "point", "7.47亿元", id="point behind zeros"),
        pytest.param("101.5万元", "101500", "point", "10.15万元", id="zero before the point"),
        pytest.param("1.5万元", "5000", "digit", "0.5万元", id="no number begins with a point"),
        pytest.param("5.1万元", "50000", "digit", "5.0万元", id="no number ends with a point"),
        pytest.param("1234户", "4231", "exchanged", "4231户", id="two digits exchanged"),
        pytest.param("1.284万元", "14820", "exchanged", "1.482万元", id="exchanged behind the point"),
        pytest.param("12.3万元", "123400", "decimal", "12.34万元", id="a decimal left out"),
        pytest.param("12.34万元", "124000", "decimal", "12.4万元", id="a decimal too many"),
        pytest.param("叁佰贰拾元整", "230", "swapped", "贰佰叁拾元整", id="swapped in capitals"),
    ],
)
def test_one_slip(printed: str, wanted: str, kind: str, replacement: str) -> None:
    slip = find_slip(number(printed), _around(wanted))
    assert slip is not None
    assert (slip.kind, slip.replacement) == (kind, replacement)
    assert slip.value == Decimal(wanted)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        pytest.param("28.97万元", "392000", id="three digits"),
        pytest.param("28.97万元", "289700", id="what is printed"),
        pytest.param("壹拾万元整", "345000", id="capitals"),
        pytest.param("十二万元", "210000", id="Chinese numerals"),
        pytest.param("5户", "55555", id="one digit alone"),
        pytest.param("35户", "350000", id="a count has no 元 to slip to"),
        pytest.param("105户", "5", id="no number begins with 0"),
        pytest.param("十二万元", "12", id="Chinese numerals in another unit"),
        pytest.param("1" * 21 + "户", "1" * 20 + "2", id="longer than numbers are"),
    ],
)
def test_no_slip(printed: str, wanted: str) -> None:
    assert find_slip(number(printed), _around(wanted)) is None


def test_the_likelier_slip_wins() -> None:
    """28.97 → 29.87 swaps, 28.97 → 29.97 changes a digit."""
    slip = find_slip(number("28.97万元"), _around("298000", "299900"))
    assert slip is not None
    assert slip.kind == "swapped"


def test_among_equals_the_nearest_to_the_middle() -> None:
    slip = find_slip(number("12户"), _around("14", "18"))
    assert slip is not None
    assert (slip.kind, slip.replacement) == ("digit", "16户")


def test_digits_beside_the_point_are_swapped_not_exchanged() -> None:
    slip = find_slip(number("12.34万元"), _around("132400"))
    assert slip is not None
    assert (slip.kind, slip.replacement) == ("swapped", "13.24万元")


def test_numbers_of_twenty_digits_still_slip() -> None:
    assert find_slip(number("1" * 19 + "2户"), _around("1" * 18 + "21")) is not None


def test_among_equally_near_ones_the_first() -> None:
    slip = find_slip(number("12户"), _around("13", "14"))
    assert slip is not None
    assert slip.replacement == "13户"


def test_a_bare_number_of_a_table_slips_without_a_unit() -> None:
    (cell,) = scan_cell("74.79", "万元")
    swapped = find_slip(cell, _around("749700"))
    assert swapped is not None
    assert (swapped.kind, swapped.replacement) == ("swapped", "74.97")
    assert find_slip(cell, _around("74.79")) is None
    assert plain_replacement(cell, _around("300000")).replacement == "30.00"


def test_full_width_digits_slip_alike() -> None:
    slip = find_slip(number("９３．５０％"), _around("93.05"))
    assert slip is not None
    assert (slip.kind, slip.value) == ("swapped", Decimal("93.05"))


@pytest.mark.parametrize(
    ("printed", "wanted", "replacement"),
    [
        ("29.00万元", "314500", "31.45万元"),
        ("29万元", "310000", "31万元"),
        ("1,234.50元", "98765.40", "98,765.40元"),
        ("46.00%", "75.00", "75.00%"),
        ("壹拾万元整", "230000", "贰拾叁万元整"),
        ("壹拾万元整", "0", "零元整"),
        ("壹拾万元整", "-5", ""),
    ],
)
def test_without_a_slip_the_middle_is_printed_alike(printed: str, wanted: str, replacement: str) -> None:
    slip = plain_replacement(number(printed), _around(wanted))
    assert (slip.kind, slip.replacement, slip.value) == ("none", replacement, Decimal(wanted))
