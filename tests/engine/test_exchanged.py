"""Two numbers printed in each other's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.engine.report import bound, fact

from reportcheck.binding.model import Operand
from reportcheck.judging.exchanged import Exchange, find_exchange
from reportcheck.kinds.judge import judge
from reportcheck.kinds.model import Verdict
from reportcheck.statements.model import Fact

TOTAL = fact("100.00万元", 0)
PROVINCE, COUNTY = fact("40.00万元", 1), fact("60.00万元", 2)  # printed in each other's place
SHARES = fact("60.00%", 3), fact("40.00%", 4)


def _share(rate: Fact, part: Fact, whole: Fact = TOTAL) -> Verdict:
    return judge(bound("ratio", rate, [Operand(part, 1, 0), Operand(whole, 0, 1)]))


def _sum(total: Fact, *parts: Fact) -> Verdict:
    return judge(bound("sum", total, [Operand(part) for part in parts]))


def _found(failing: Sequence[Verdict], *holding: Verdict) -> Exchange | None:
    assert all(verdict.fails for verdict in failing)
    assert all(verdict.holds for verdict in holding)
    kept: dict[int, list[Verdict]] = {}
    for verdict in holding:
        for taking_part in verdict.bound.facts():
            kept.setdefault(taking_part.index, []).append(verdict)
    return find_exchange(failing, kept)


BOTH = _share(SHARES[0], PROVINCE), _share(SHARES[1], COUNTY)


def test_two_shares_that_fit_each_others_part() -> None:
    assert _found(BOTH) == Exchange(PROVINCE, COUNTY, (0, 1))


def test_a_sum_of_both_holds_either_way() -> None:
    assert _found(BOTH, _sum(TOTAL, PROVINCE, COUNTY)) == Exchange(PROVINCE, COUNTY, (0, 1))


@pytest.mark.parametrize("of", [PROVINCE, COUNTY])
def test_what_holds_of_one_of_them_vouches_for_it(of: Fact) -> None:
    """Then the two rates were exchanged, not the two amounts."""
    other = fact("10.00万元", 9)
    sum_of_one = _sum(fact("50.00万元" if of is PROVINCE else "70.00万元", 8), of, other)
    assert _found(BOTH, sum_of_one) == Exchange(*SHARES, (0, 1))


def test_neither_the_amounts_nor_the_rates_where_all_are_vouched_for() -> None:
    sums = (
        _sum(fact("50.00万元", 8), PROVINCE, fact("10.00万元", 9)),
        _sum(fact("70.00%", 10), SHARES[0], fact("10.00%", 11)),
    )
    assert _found(BOTH, *sums) is None


def test_a_relation_that_holds_with_either_vouches_for_neither() -> None:
    near = replace(PROVINCE, quantity=fact("59.99万元").quantity), replace(COUNTY, quantity=fact("60.01万元").quantity)
    coarse = judge(bound("ratio", fact("60%", 8), [Operand(near[0], 1, 0), Operand(TOTAL, 0, 1)]))
    failing = _share(fact("60.01%", 3), near[0]), _share(fact("59.99%", 4), near[1])
    assert _found(failing, coarse) == Exchange(*near, (0, 1))


def test_one_failing_relation_is_no_exchange() -> None:
    assert _found(BOTH[:1]) is None


def test_all_failing_relations_of_the_two_must_be_mended() -> None:
    third = _sum(fact("90.00万元", 8), PROVINCE, fact("10.00万元", 9))
    assert _found([*BOTH, third]) == Exchange(*SHARES, (0, 1))
    others = _sum(fact("90.00%", 10), SHARES[0], fact("10.00%", 11))
    assert _found([*BOTH, third, others]) is None


@pytest.mark.parametrize(
    ("change", "exchanged"),
    [
        pytest.param({"sentence": 1}, SHARES, id="of another sentence"),
        pytest.param({"quantity": fact("60.00元").quantity}, None, id="of another worth"),
    ],
)
def test_only_numbers_of_one_sentence_change_places(
    change: dict[str, object], exchanged: tuple[Fact, Fact] | None
) -> None:
    county = replace(COUNTY, **change)  # type: ignore[arg-type]
    found = _found([BOTH[0], _share(SHARES[1], county)])
    assert found == (exchanged and Exchange(*exchanged, (0, 1)))


def test_numbers_of_two_measures_do_not_change_places() -> None:
    people, homes = fact("40人", 1), fact("60户", 2)
    failing = _share(fact("60.00%", 3), people, fact("100人", 5)), _share(fact("40.00%", 4), homes, fact("100户", 6))
    assert _found(failing) == Exchange(failing[0].bound.stated, failing[1].bound.stated, (0, 1))


@pytest.mark.parametrize(("others", "found"), [(10, True), (11, False)])
def test_twelve_failing_relations_at_most(others: int, found: bool) -> None:
    rest = [_sum(fact("9人", 20 + 3 * at), fact("1人", 21 + 3 * at), fact("1人", 22 + 3 * at)) for at in range(others)]
    assert (_found([*BOTH, *rest]) is not None) is found
