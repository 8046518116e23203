from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportcheck.quantities.interval import Interval, half_width, interval, merge_classes, point
from reportcheck.quantities.scan import scan

D = Decimal
values = st.decimals(min_value=-1000, max_value=1000, places=2)
intervals = st.tuples(values, values).map(lambda ends: Interval(min(ends), max(ends)))


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("支出54.66万元", "50"),
        ("支出50万元", "5000"),
        ("支出546,612.00元", "0"),
        ("支出120元", "0.5"),
        ("壹拾万元整", "0"),
        ("接待350人", "0"),
        ("接待1.2万人", "500"),
        ("长12.5公里", "0.05"),
        ("标准500元/生", "0"),
        ("人均11.6万/人", "500"),
        ("标准12.5元/人", "0.05"),
        ("标准12.55元/人", "0"),
        ("单价1.25万元/台", "50"),
        ("得分94.5分", "0"),
        ("增长8.8%", "0.05"),
        ("完成100%", "0"),
        ("完成100.00%", "0.005"),
        ("2022年", "0"),
    ],
)
def test_half_the_last_digit_unless_exact(text: str, half: str) -> None:
    assert half_width(scan(text)[0]) == D(half)


def test_the_interval_of_a_printed_amount() -> None:
    assert interval(scan("支出54.66万元")[0]) == Interval(D("546550"), D("546650"))
    assert interval(scan("0.5-1.2万元")[0]) == Interval(D("4500"), D("12500"))


@given(intervals, intervals, values, values)
def test_operations_hold_every_result(left: Interval, right: Interval, x: Decimal, y: Decimal) -> None:
    x = min(max(x, left.lo), left.hi)
    y = min(max(y, right.lo), right.hi)
    assert left.add(right).contains(x + y)
    assert left.sub(right).contains(x - y)
    assert left.mul(right).contains(x * y)
    quotient = left.div(right)
    if quotient is None:
        assert right.contains(D(0))
    else:
        assert quotient.lo * y <= x <= quotient.hi * y or quotient.hi * y <= x <= quotient.lo * y


@pytest.mark.parametrize(
    ("left", "right", "product", "quotient"),
    [
        ((2, 3), (4, 8), (8, 24), ("0.25", "0.75")),
        ((-2, 3), (1, 2), (-4, 6), ("-2", "3")),
        ((2, 3), (-2, -1), (-6, -2), ("-3", "-1")),
        ((-3, -2), (-2, -1), (2, 6), ("1", "3")),
        ((0, 3), (1, 2), (0, 6), ("0", "3")),
        ((-1, 4), (-2, 3), (-8, 12), None),
        ((1, 2), (0, 3), (0, 6), None),
    ],
)
def test_corners_decide(
    left: tuple[int, int], right: tuple[int, int], product: tuple[int, int], quotient: tuple[str, str] | None
) -> None:
    one, other = (Interval(D(lo), D(hi)) for lo, hi in (left, right))
    assert one.mul(other) == Interval(D(product[0]), D(product[1]))
    assert one.div(other) == (quotient and Interval(D(quotient[0]), D(quotient[1])))


def test_a_divisor_that_may_be_nought_gives_none() -> None:
    assert point(D(1)).div(Interval(D("-0.1"), D("0.1"))) is None
    assert point(D(1)).div(point(D(0))) is None


def test_intersection() -> None:
    assert Interval(D(1), D(3)).intersect(Interval(D(2), D(5))) == Interval(D(2), D(3))
    assert Interval(D(1), D(2)).intersect(Interval(D(3), D(5))) is None


def test_repeated_values_fall_into_classes() -> None:
    found = [interval(scan(text)[0]) for text in ("54.66万元", "74.79万元", "546,612.00元", "0.0055亿元")]
    assert merge_classes(found) == [[0, 2, 3], [1]]
    assert merge_classes([]) == []


@given(st.lists(intervals, max_size=30))
def test_the_members_of_a_class_have_a_value_in_common(given_intervals: list[Interval]) -> None:
    groups = merge_classes(given_intervals)
    assert sorted(index for group in groups for index in group) == list(range(len(given_intervals)))
    for group in groups:
        assert max(given_intervals[i].lo for i in group) <= min(given_intervals[i].hi for i in group)
