"""The replacement that mends most, and what of it breaks nothing that holds."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.report import bound, fact

from reportcheck.binding.model import Operand
from reportcheck.judging.blame import _common, _kept
from reportcheck.kinds.judge import judge
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval

Span = tuple[int, int]


def _intervals(spans: list[Span | None]) -> list[tuple[int, Interval | None]]:
    return [(10 + at, span and Interval(Decimal(span[0]), Decimal(span[1]))) for at, span in enumerate(spans)]


@pytest.mark.parametrize(
    ("spans", "common", "mended"),
    [
        ([], None, []),
        ([None], None, []),
        ([(1, 3)], (1, 3), [10]),
        ([(1, 3), (2, 5)], (2, 3), [10, 11]),
        ([(1, 2), (4, 5)], (1, 2), [10]),
        ([(1, 2), None, (4, 6), (5, 7)], (5, 6), [12, 13]),
        ([(1, 9), (1, 2), (4, 6), (5, 7)], (5, 6), [10, 12, 13]),
        ([(1, 1), (4, 4), (1, 1), (4, 4), (4, 4)], (4, 4), [11, 13, 14]),
        ([(1, 2), (2, 3)], (2, 2), [10, 11]),
        ([(8, 9), (1, 3), (2, 4)], (2, 3), [11, 12]),
    ],
)
def test_the_replacement_that_mends_most(spans: list[Span | None], common: Span | None, mended: list[int]) -> None:
    found, repaired = _common(_intervals(spans))
    assert (found and (int(found.lo), int(found.hi)), repaired) == (common, mended)


@given(st.lists(st.integers(0, 12).flatmap(lambda lo: st.tuples(st.just(lo), st.integers(lo, 12))), max_size=8))
def test_no_other_value_mends_more(spans: list[Span]) -> None:
    found, repaired = _common(_intervals(list(spans)))
    by_value = [[10 + at for at, (lo, hi) in enumerate(spans) if lo <= value <= hi] for value in range(13)]
    most = max(map(len, by_value))
    assert repaired == min((mended for mended in by_value if len(mended) == most), key=lambda mended: mended[:1])
    if found is not None:
        ends = [spans[at - 10] for at in repaired]
        assert (found.lo, found.hi) == (max(lo for lo, _ in ends), min(hi for _, hi in ends))


SUM = bound("sum", "100.00万元", [("60.00万元", 1, 0), ("40.00万元", 1, 0)])
FIRST, OTHER = SUM.facts()[0], fact("7人", 9)
RATE = judge(bound("ratio", "60.00%", [("60.00万元", 1, 0), ("100.00万元", 0, 1)]))


def _holding(*verdicts: Verdict) -> list[Verdict]:
    assert all(verdict.holds for verdict in verdicts)
    return list(verdicts)


@pytest.mark.parametrize(
    ("wanted", "left"),
    [(("500000", "700000"), ("599900", "600100")), (("600000", "700000"), ("600000", "600100")), (("1", "2"), None)],
)
def test_what_holds_narrows_a_replacement(wanted: Span, left: tuple[str, str] | None) -> None:
    kept = _kept(Interval(Decimal(wanted[0]), Decimal(wanted[1])), FIRST, _holding(judge(SUM)))
    assert kept == (left and Interval(Decimal(left[0]), Decimal(left[1])))


def test_all_that_holds_narrows_a_replacement() -> None:
    wide = Interval(Decimal(0), Decimal(1000000))
    kept = _kept(wide, FIRST, _holding(judge(SUM), RATE))
    assert kept is not None
    assert (kept.lo, kept.hi) == (Decimal("599920.0025"), Decimal("600100"))


def test_what_says_nothing_of_a_number_does_not_narrow_it() -> None:
    wide = Interval(Decimal(0), Decimal(1000000))
    assert _kept(wide, OTHER, _holding(judge(SUM))) == wide
    assert _kept(wide, FIRST, []) == wide
    unrelated = judge(bound("ratio", "75.00%", [("3人", 1, 0), ("4人", 0, 1)]))
    apart = fact("60.00万元", 7)
    of_apart = judge(bound("sum", "100.00万元", [Operand(apart), ("40.00万元", 1, 0)]))
    assert _kept(wide, apart, _holding(unrelated, of_apart)) == Interval(Decimal(599900), Decimal(600100))
