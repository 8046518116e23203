"""What changes nothing about a report: its unit, the width of its characters, the order of a list, other sentences."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.engine.little_reports import (
    Little,
    cents,
    few,
    fund,
    funds,
    listed,
    lists,
    repeats,
    slips,
)
from tests.engine.report import FAILING, check, quotes, told

from reportcheck.results import Report

FULL_WIDTH = str.maketrans("0123456789.,%()", "０１２３４５６７８９．，％（）")
HALF_WIDTH = str.maketrans("，；：（）", ",;:()")
UNRELATED = (
    "全年召开调度会议12次。",
    "调查显示群众满意度为96.5%。",
    "根据松财教〔2023〕15号文件要求开展自评。",
    "全县现有水库46座，农村公路1200公里。",
    "项目于2023年5月6日开工。",
)
errors = st.sampled_from([0, 0, 300, -500, 12_345])


def _told(report: Report) -> tuple[list[tuple[str, str]], list[tuple[str, ...]]]:
    """Every relation with its outcome, and what is found, in the base unit."""
    findings = [(f.rule, f.level, f.computed, f.stated, f.difference, f.rounding_allowance) for f in report.findings]
    return [(relation.rule, relation.outcome) for relation in report.relations], findings


def _verdicts(report: Report) -> list[tuple[str, bool]]:
    """Every relation that was judged, and whether it fails."""
    return [(relation.rule, relation.outcome in FAILING) for relation in report.relations]


@given(slip=slips(), shifted=st.sets(st.integers(0, 20)))
@few
def test_the_same_digits_in_another_unit(slip: tuple[Little, str, int], shifted: set[int]) -> None:
    """54.66万元 is 0.005466亿元, to the same last digit; some of the amounts are printed so."""
    little, name, error = slip
    slipped = little.off(name, error)
    units = {name: "亿元" if at in shifted else "万元" for at, name in enumerate(slipped.amounts)}
    assert _told(check(slipped.printed())) == _told(check(slipped.printed(units)))


@given(little=st.one_of(lists, funds, repeats), error=errors, data=st.data())
@few
def test_the_same_amount_to_the_yuan(little: Little, error: int, data: st.DataObject) -> None:
    """546600元 is finer than 54.66万元; an error that no rounding explains, or none, comes to the same."""
    name = data.draw(st.sampled_from(little.figures()))
    assume(little.worth(name) + error > 0)
    slipped = little.off(name, error)
    units = {name: data.draw(st.sampled_from(["元", "万元"])) for name in slipped.amounts}
    verdicts = _verdicts(check(slipped.printed()))
    assert verdicts == _verdicts(check(slipped.printed("元"))) == _verdicts(check(slipped.printed(units)))
    assert [fails for _, fails in verdicts] == [error != 0]


@pytest.mark.parametrize("width", [FULL_WIDTH, HALF_WIDTH], ids=["full", "half"])
@given(slip=slips())
@few
def test_the_width_of_characters(width: dict[int, int], slip: tuple[Little, str, int]) -> None:
    little, name, error = slip
    text = little.off(name, error).printed()
    assert _told(check(text)) == _told(check(text.translate(width)))


@pytest.mark.parametrize("again", ["其中，巡护经费{}元均有票据。", "巡护经费共{}万元，均有票据。"])
def test_full_width_digits_are_the_same_figure_again(again: str) -> None:
    """An amount that is said again without a word for its role is known by its digits."""
    half, full = (
        check(f"2023年巡护经费实际使用{figure}万元。", again.format(figure)) for figure in ("74.79", "７４．７９")
    )
    assert _told(half) == _told(full)
    assert half.relations


@given(parts=st.lists(cents, min_size=2, max_size=20), error=st.integers(-20, 400), chance=st.randoms())
@few
def test_the_order_of_parts(parts: list[int], error: int, chance: Random) -> None:
    shuffled = chance.sample(parts, len(parts))
    first, second = (listed(some).off("total", error).printed() for some in (parts, shuffled))
    assert _told(check(first)) == _told(check(second))


@given(
    spent=cents,
    rest=cents,
    error=st.sampled_from([0, 300, 12_345]),
    before=st.lists(st.sampled_from(UNRELATED), max_size=3, unique=True),
    after=st.lists(st.sampled_from(UNRELATED), max_size=3, unique=True),
)
@few
def test_unrelated_sentences(spent: int, rest: int, error: int, before: list[str], after: list[str]) -> None:
    assume(not set(before) & set(after))
    text = fund(spent, rest).off("budget", error).printed()
    alone, among, inline = check(text), check(*before, text, *after), check("".join([*before, text, *after]))
    for other in (among, inline):
        assert _told(alone) == _told(other)
        assert [(told(f), quotes(f)) for f in alone.findings] == [(told(f), quotes(f)) for f in other.findings]
    assert [f.id for f in alone.findings] == [f.id for f in among.findings]


@given(slip=slips(), sentence=st.sampled_from(UNRELATED))
@few
def test_an_unrelated_sentence_behind_any_report(slip: tuple[Little, str, int], sentence: str) -> None:
    little, name, error = slip
    text = little.off(name, error).printed()
    assert _told(check(text)) == _told(check(text, sentence)) == _told(check(text + sentence))
