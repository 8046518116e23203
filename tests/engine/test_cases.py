"""Failing relations gathered into cases: who is blamed, what is related, in which order they are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from tests.engine.report import bound, claim, fact

from reportcheck.binding.model import Bound, Dated, Heading, Operand, Question
from reportcheck.documents.model import Place
from reportcheck.judging.blame import Blame, Case, build_cases
from reportcheck.judging.decide import Decided
from reportcheck.judging.slips import Slip
from reportcheck.kinds.judge import judge
from reportcheck.statements.model import Fact
from reportcheck.statements.times.dates import Date


def _cases(*relations: Bound, facts: Sequence[Fact] = ()) -> list[Case]:
    return build_cases([Decided(Question(one.rule, "", "", (one,)), judge(one)) for one in relations], facts)


def _blamed(*relations: Bound, facts: Sequence[Fact] = ()) -> Blame | None:
    """Who is blamed in the only case."""
    (case,) = _cases(*relations, facts=facts)
    return case.blame


def _equal(first: Fact, second: Fact) -> Bound:
    return bound("equal", second, [Operand(first)])


TOTAL = fact("100.00万元", 0)
PARTS = fact("40.00万元", 1), fact("60.00万元", 2)
SHARES = fact("60.00%", 3), fact("40.00%", 4)
EXCHANGED = [
    bound("ratio", share, [Operand(part, 1, 0), Operand(TOTAL, 0, 1)])
    for share, part in zip(SHARES, PARTS, strict=True)
]


def test_an_exchange_is_one_case() -> None:
    assert _blamed(*EXCHANGED) == Blame(PARTS[0], Slip("exchanged", "60.00万元", Decimal(600000)), (0, 1), "pair")


def test_what_an_exchange_does_not_mend_is_a_case_of_its_own() -> None:
    other = bound("sum", TOTAL, [Operand(fact("19.00万元", 8)), Operand(fact("9.00万元", 9))])
    cases = _cases(other, *EXCHANGED)
    assert {len(case.verdicts): case.blame and case.blame.reason for case in cases} == {1: "", 2: "pair"}


def test_a_question_is_a_case_of_its_own_and_blames_nobody() -> None:
    """Though the correction of what is told would settle it too."""
    score = fact("95分", 5)
    question = _equal(fact("59分", 8), score)._replace(rule="SCORE-RESTATED")
    wrong = bound("sum", score, [Operand(fact("50分", 6)), Operand(fact("9分", 7))])
    asked, told = _cases(wrong, question)
    assert ([verdict.bound for verdict in asked.verdicts], asked.blame) == ([question], None)
    assert [verdict.bound for verdict in told.verdicts] == [wrong]
    assert told.blame is not None
    assert (told.blame.fact, told.blame.slip.replacement) == (score, "59分")


def test_directions_that_differ_have_one_cause_with_the_word_that_the_figures_deny() -> None:
    change = fact("10.00万元", 2, sign=1)
    denied = bound("sum", change, [Operand(fact("90.00万元", 0)), Operand(fact("100.00万元", 1), -1)])
    differing = bound("direction", fact("10.00%", 3, sign=-1), [Operand(change)])
    blame = _blamed(denied, differing)
    assert blame is not None
    assert (blame.fact, blame.reason, blame.repairs) == (change, "direction", (0, 1))


def test_a_full_mark_alone_tells_no_value() -> None:
    score, full = fact("95分", 0), fact("90分", 1)
    assert _blamed(bound("cap", score, [Operand(full)])) is None
    with_sum = bound("sum", score, [Operand(fact("50分", 2)), Operand(fact("9分", 3))])
    blame = _blamed(bound("cap", score, [Operand(full)]), with_sum)
    assert blame is not None
    assert (blame.fact, blame.slip.replacement, blame.repairs) == (score, "59分", (0, 1))


def test_a_copied_figure_is_blamed_before_a_guess() -> None:
    first, second = fact("60.00万元", 0), fact("37.13万元", 1)
    wrong = bound("sum", fact("100.00万元", 2), [Operand(first), Operand(second)])
    assert _blamed(wrong) is None
    blame = _blamed(wrong, facts=[replace(second, index=9, role="previous")])
    assert blame is not None
    assert (blame.fact, blame.slip.kind, blame.slip.replacement) == (second, "copied", "40.00万元")


def test_a_slip_is_not_called_a_copy() -> None:
    swapped = fact("28.97万元", 1)
    relation = bound("sum", fact("104.66万元", 2), [Operand(fact("74.79万元", 0)), Operand(swapped)])
    blame = _blamed(relation, facts=[replace(swapped, index=9, role="previous")])
    assert blame is not None
    assert (blame.fact, blame.slip.kind) == (swapped, "swapped")


@pytest.mark.parametrize(
    ("first", "second", "wrong"),
    [
        ("21.00万元", "壹拾贰万元整", "壹拾贰万元整"),
        ("壹拾贰万元整", "21.00万元", "壹拾贰万元整"),
        ("74.79元", "74.79万元", "74.79元"),
        ("74.79万元", "74.79元", "74.79元"),
    ],
)
def test_of_two_that_stand_for_one_amount(first: str, second: str, wrong: str) -> None:
    """The one in capitals, or in 元 where the other is in 万元, is the likelier slip."""
    blame = _blamed(_equal(fact(first, 0), fact(second, 1)))
    assert blame is not None
    assert blame.fact.quantity.text == wrong


def test_of_two_swaps_neither_is_likelier() -> None:
    assert _blamed(_equal(fact("21.00万元", 0), fact("12.00万元", 1))) is None


def test_a_reason_in_words_comes_before_a_guess() -> None:
    """9.09% is the change by this year's figure; the amounts would have to be others."""
    change, before, rate = fact("10.00万元", 0), fact("100.00万元", 1), fact("9.09%", 2, sign=1)
    blame = _blamed(bound("ratio", rate, [Operand(change, 1, 0), Operand(before, 0, 1)]))
    assert blame is not None
    assert (blame.fact, blame.reason, blame.slip.replacement) == (rate, "wrong_base", "10.00%")


def test_a_reason_in_words_comes_before_two_digits_swapped() -> None:
    """90 of 210 are 42.86%: so much is the change by this year's figure; 210 for 120 would explain it as well."""
    change, before, rate = fact("90.00万元", 0), fact("120.00万元", 1), fact("42.86%", 2, sign=1)
    blame = _blamed(bound("ratio", rate, [Operand(change, 1, 0), Operand(before, 0, 1)]))
    assert blame is not None
    assert (blame.fact, blame.slip.replacement) == (rate, "75.00%")


def test_what_fails_vouches_for_nothing() -> None:
    """Two slips in relations of one number: its correction need not fit the relation that fails for another reason."""
    shared, other = fact("28.97万元", 1), fact("35.09万元", 3)
    first = bound("sum", fact("104.66万元", 2), [Operand(fact("74.79万元", 0)), Operand(shared)])
    second = bound("sum", fact("64.87万元", 4), [Operand(shared), Operand(other)])
    blames = [case.blame for case in _cases(first, second)]
    assert {(blame.fact.index, blame.slip.replacement) for blame in blames if blame} == {
        (1, "29.87万元"),
        (3, "35.90万元"),
    }


def _at(block: int) -> Bound:
    return bound("sum", fact("10人", 3 * block), [Operand(fact("3人", 3 * block + at)) for at in (1, 2)])


def test_cases_are_told_in_the_order_of_the_report() -> None:
    def place(block: int, start: int = 0) -> Place:
        return Place(block, start, start)

    dates = tuple(Dated(Date("2020年", place(block, 4), 2020)) for block in (1, 2, 5))
    relations = {
        "fact": _at(1),  # block 3
        "heading": bound("repeated", None, [], headings=(Heading(6, 0, "一、概况"), Heading(8, 1, "二、概况"))),
        "year": bound("plan", None, [], dates=dates, span=(2021, 2023), reading="helper"),
        "claim": bound("stated", None, [], names=("绩效目标",), claim=claim("annex")._replace(place=place(4, 7))),
        "nowhere": bound("stated", None, [], names=("绩效目标",)),
        "later": _at(3),  # block 9
    }
    told = [case.verdicts[0].bound for case in _cases(*reversed(relations.values()))]
    names = [next(name for name, relation in relations.items() if relation is one) for one in told]
    assert names == ["nowhere", "fact", "claim", "year", "heading", "later"]
