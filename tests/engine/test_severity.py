"""The graver an error, the graver what is said of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.little_reports import Little, few, firm, fund, listed
from tests.engine.report import check, judged_product, judged_rate, loud

from reportcheck.results import LEVELS, Report


def _severity(report: Report) -> int:
    """The highest level of a finding, from 1; 0 where nothing is found."""
    return max((1 + LEVELS.index(finding.level) for finding in report.findings), default=0)


@given(little=firm, data=st.data())
@few
def test_severity_never_falls_as_an_error_grows(little: Little, data: st.DataObject) -> None:
    """Of sums, balances, rates, changes and repeats, in any of their figures, in either direction.

    The figure keeps its order: an error that leaves one digit of four makes the figure too coarse to prove anything.
    """
    name = data.draw(st.sampled_from(little.figures()))
    direction = data.draw(st.sampled_from([1, -1]))
    most = little.worth(name) * (9 if direction > 0 else 0.9)
    sizes = st.one_of(st.integers(0, min(30, int(most))), st.integers(0, int(most)))
    grown = sorted(data.draw(st.lists(sizes, min_size=2, max_size=4, unique=True)))
    said = [_severity(check(little.off(name, direction * error).printed())) for error in grown]
    assert said == sorted(said), grown


@given(
    parts=st.lists(st.integers(1000, 999_999), min_size=2, max_size=20), extra=st.integers(1, 5000), short=st.booleans()
)
@few
def test_an_error_above_the_allowance_is_always_found(parts: list[int], extra: int, short: bool) -> None:
    """The allowance of n parts and their total is (n + 1) / 2 hundredths."""
    gap = (len(parts) + 1) // 2 + extra
    text = listed(parts).off("total", -gap if short else gap).printed()
    assert [finding.level for finding in loud(check(text), "SUM-PARTS")] == ["error"]


@pytest.mark.parametrize("error", [1, 2, 3, 50, 10_000, 10_000_000])
def test_a_balance_that_is_off(error: int) -> None:
    """Three numbers rounded to hundredths explain one hundredth, hardly two, never more."""
    said = _severity(check(fund(7479, 521).off("budget", error).printed()))
    assert said == {1: 0}.get(error, 3)


def test_a_product_far_above_what_is_printed_is_no_matter_of_coarseness() -> None:
    """What the factors give is known to a part in a hundred, however small the printed amount is beside it."""
    assert judged_product("3.5亿元", "3000人", "11.6万元/人").outcome == "holds_rounded"
    assert judged_product("0.5万元", "3000人", "11.6万元/人").outcome == "contradicted"


def test_a_rate_far_above_what_is_printed_is_no_matter_of_coarseness() -> None:
    assert judged_rate("50.00%", "3980.00万元", "20.00万元").outcome == "contradicted"
