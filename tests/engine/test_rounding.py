"""Whoever rounds correctly is never accused."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.engine.little_reports import CENT, NAMES, Little, cents, executed, few, littles
from tests.engine.report import check, judged_product, judged_sum, loud

exact_parts = st.lists(st.decimals(min_value=1, max_value=9999, places=5), min_size=2, max_size=20)


def _rounded(value: Decimal, step: str) -> Decimal:
    return value.quantize(Decimal(step), ROUND_HALF_UP)


@given(exact=exact_parts, step=st.sampled_from(["1", "0.1", "0.01"]))
@few
def test_rounded_sums_never_contradict(exact: list[Decimal], step: str) -> None:
    parts = [f"{_rounded(part, step)}万元" for part in exact]
    total = f"{_rounded(sum(exact, Decimal(0)), step)}万元"
    assert judged_sum(total, *parts).outcome != "contradicted"
    named = [name + part for name, part in zip(NAMES, parts, strict=False)]
    text = f"全年项目支出{total}，由{'、'.join(named[:-1])}和{named[-1]}构成。"
    assert not [finding for finding in check(text).findings if finding.level == "error"]


@given(exact=exact_parts, in_yi=st.sets(st.integers(0, 20)))
@few
def test_rounded_sums_of_several_units_never_contradict(exact: list[Decimal], in_yi: set[int]) -> None:
    """Every number is rounded in its own unit; the last one is the total."""
    printed = [
        f"{_rounded(value / 10000, '0.01')}亿元" if at in in_yi else f"{_rounded(value, '0.01')}万元"
        for at, value in enumerate([*exact, sum(exact, Decimal(0))])
    ]
    assert judged_sum(printed[-1], *printed[:-1]).outcome != "contradicted"


@given(exact=exact_parts)
@few
def test_differences_of_rounded_numbers_never_contradict(exact: list[Decimal]) -> None:
    total = f"{_rounded(sum(exact, Decimal(0)), '0.01')}万元"
    first, *others = (f"{_rounded(part, '0.01')}万元" for part in exact)
    assert judged_sum(first, total, *(f"-{other}" for other in others)).outcome != "contradicted"


@given(exact=st.lists(st.integers(1, 10**6), min_size=2, max_size=20), cut=st.booleans())
@few
def test_shares_rounded_or_cut_off_add_up(exact: list[int], cut: bool) -> None:
    whole = sum(exact)
    rounding = ROUND_DOWN if cut else ROUND_HALF_UP
    shares = [f"{(Decimal(part) * 100 / whole).quantize(CENT, rounding)}%" for part in exact]
    assert judged_sum("100%", *shares).holds


@given(part=cents, rest=cents, rounding=st.sampled_from([ROUND_DOWN, ROUND_HALF_UP]), places=st.integers(0, 2))
@few
def test_a_rate_rounded_or_cut_off_never_contradicts(part: int, rest: int, rounding: str, places: int) -> None:
    little = executed(part, rest, rounding, Decimal(1).scaleb(-places))
    assume(little.others["rate"] < 100)
    assert not loud(check(little.printed()))


@given(
    count=st.decimals(min_value=1, max_value=99, places=5),
    price=st.decimals(min_value=1, max_value=99, places=5),
    places=st.tuples(*[st.integers(0, 2)] * 3),
)
@few
def test_a_rounded_product_never_contradicts(count: Decimal, price: Decimal, places: tuple[int, int, int]) -> None:
    values = zip((count, price, count * price), places, strict=True)
    things, each, amount = (value.quantize(Decimal(1).scaleb(-n), ROUND_HALF_UP) for value, n in values)
    assert judged_product(f"{amount}亿元", f"{things}万人", f"{each}万元/人").outcome != "contradicted"


@given(little=littles, unit=st.sampled_from(["元", "万元", "亿元"]))
@few
def test_what_is_true_is_never_found(little: Little, unit: str) -> None:
    assert not loud(check(little.printed(unit)))
