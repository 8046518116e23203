"""What a number would have to be for its relation to hold."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.little_reports import few, money
from tests.engine.report import bound, fact

from reportcheck.binding.model import Bound, Operand
from reportcheck.kinds.judge import judge, required

REST = bound("sum", "20.00万元", [("100.00万元", 1, 0), ("80.00万元", -1, 0)])
SHARES = bound("sum", "100.00%", [("60.00%", 1, 0), ("40.00%", 1, 0)])
RATE = bound("ratio", "75.00%", [("75人", 1, 0), ("100人", 0, 1)])
WHOLE_RATE = bound("ratio", "100%", [("99.0元", 1, 0), ("100.00元", 0, 1)])
GROWTH = bound("ratio", "10.00%", [("110人", 1, 0), ("100人", -1, 1)])
PRICE = bound("product", "102.00万元", [("1200人", 1, 0), ("850元/人", 1, 0)])
PORTION = bound("portion", "18分", [("20分", 1, 0), ("90%", 1, 0)])
HUNDRED = bound("hundred", None, [("60分", 1, 0), ("30分", 1, 0)])
CAP = bound("cap", "95分", [("90分", 1, 0)])
SAME = bound("equal", "54.66万元", [("55万元", 1, 0)])


@pytest.mark.parametrize(
    ("relation", "at", "low", "high"),
    [
        (REST, 0, "999900", "1000100"),
        (REST, 1, "799900", "800100"),
        (REST, 2, "199900", "200100"),
        (bound("sum", "9.00万元", [("3.00万元", 1, 0)] * 3), 3, "89850", "90150"),
        (bound("sum", "9.00万元", [("3.00万元", 1, 0)] * 3), 0, "29850", "30150"),
        (bound("sum", "9万元", [("4.00万元", 1, 0), ("5.00万元", 1, 0)]), 0, "34950", "45050"),
        (SHARES, 0, "59.98", "60.02"),
        (SHARES, 2, "99.98", "100.02"),
        (RATE, 0, "74.995", "75.01"),
        (RATE, 1, "99.9867", "100.0067"),
        (RATE, 2, "74.995", "75.005"),
        (WHOLE_RATE, 0, "100", "100"),
        (WHOLE_RATE, 1, "98.95", "99.05"),
        (GROWTH, 0, "109.995", "110.01"),
        (GROWTH, 1, "99.9909", "100.0045"),
        (GROWTH, 2, "9.995", "10.005"),
        (bound("ratio", "1.5倍", [("15人", 1, 0), ("10人", 0, 1)]), 0, "14.5", "16"),
        (PRICE, 0, "1199.9412", "1200.0588"),
        (PRICE, 1, "849.9583", "850.0417"),
        (PRICE, 2, "1020000", "1020000"),
        (PORTION, 0, "19.337", "21.2291"),
        (PORTION, 1, "87.5", "95"),
        (PORTION, 2, "17.4", "18.6"),
        (HUNDRED, 0, "70", "70"),
        (HUNDRED, 1, "40", "40"),
        (CAP, 0, "95", "1000"),
        (CAP, 1, "0", "90"),
        (bound("cap", "1200分", [("90分", 1, 0)]), 0, "1200", "1200"),
        (SAME, 0, "546550", "546650"),
        (SAME, 1, "545000", "555000"),
    ],
)
def test_the_values_with_which_a_relation_holds(relation: Bound, at: int, low: str, high: str) -> None:
    span = required(relation, relation.facts()[at])
    assert span is not None
    assert [round(end, 4) for end in span] == [Decimal(low), Decimal(high)]


@pytest.mark.parametrize("relation", [REST, RATE])
def test_a_number_that_takes_no_part_has_none(relation: Bound) -> None:
    assert required(relation, fact("5人", 9)) is None


def test_none_where_a_divisor_may_be_nought() -> None:
    rate = bound("ratio", "75.00%", [("75人", 1, 0), ("0.00万元", 0, 1)])
    assert required(rate, rate.stated) is None
    nothing = bound("product", "5人", [("3人", 1, 0), ("0人", 1, 0)])
    assert required(nothing, nothing.facts()[0]) is None


@pytest.mark.parametrize("form", ["least", "most", "enumeration", "grade", "repeated", "number"])
def test_relations_of_other_forms_do_not_say(form: str) -> None:
    relation = bound(form, "96家", [("100家", 1, 0)])
    assert required(relation, relation.stated) is None


@given(
    parts=st.lists(st.integers(100, 99_999), min_size=2, max_size=8), at=st.integers(0, 8), off=st.integers(1, 50_000)
)
@few
def test_the_middle_of_what_is_required_mends_a_sum(parts: list[int], at: int, off: int) -> None:
    relation = bound("sum", money(sum(parts) + off), [(money(part), 1, 0) for part in parts])
    wrong = relation.facts()[at % (len(parts) + 1)]
    span = required(relation, wrong)
    assert span is not None
    mended = fact(money(int((span.lo + span.hi) / 200)), wrong.index)
    slots = [Operand(mended if slot.fact is wrong else slot.fact) for slot in relation.operands]
    stated = mended if relation.stated is wrong else relation.stated
    assert judge(bound("sum", stated, slots)).holds or mended.quantity.value <= 0
