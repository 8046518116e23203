"""What a failing reading is worth: witnesses, open lists, relations that only place joins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from tests.engine.report import bound, fact

from reportcheck.binding.model import Operand, Question
from reportcheck.judging.decide import decide
from reportcheck.judging.printed import Printed
from reportcheck.judging.weigh import weigh
from reportcheck.kinds.judge import judge

NOWHERE = Printed(())


def _sum(total: str, *parts: str, **more: Any) -> tuple[str, str]:
    """The outcome of a list as weighed, and why."""
    verdict = judge(bound("sum", total, [(part, 1, 0) for part in parts], **more))
    assert verdict.fails
    weighed = weigh(verdict, NOWHERE)
    assert (weighed.computed, weighed.stated) == (verdict.computed, verdict.stated)
    return weighed.outcome, weighed.note


def test_a_witness_that_fails_says_nothing() -> None:
    assert _sum("100.00万元", "60.00万元", "30.00万元", witness=True) == ("not_checked", "witness")
    assert _sum("100.00万元", "60.00万元", "30.00万元", witness=True, firm=True) == ("not_checked", "witness")


def test_a_witness_keeps_the_reason_that_it_has() -> None:
    operands = [Operand(fact("90.00万元", 0), 1), Operand(fact("100.00万元", 1), -1)]
    verdict = judge(bound("sum", fact("10.00万元", 2, sign=1), operands, witness=True))
    weighed = weigh(verdict, NOWHERE)
    assert (weighed.outcome, weighed.note) == ("not_checked", "direction")


@pytest.mark.parametrize(
    ("total", "parts", "outcome"),
    [
        pytest.param("133.37万元", ("67.00万元", "24.00万元", "6.00万元"), "not_checked", id="no slip"),
        pytest.param("115.00万元", ("67.00万元", "24.00万元", "6.00万元"), "unlikely", id="two digits swapped"),
        pytest.param("60.00万元", ("12.00万元", "21.00万元", "9.00万元"), "not_checked", id="two parts may be swapped"),
        pytest.param("141.25万元", ("67.00万元", "24.25万元"), "not_checked", id="a digit, of two parts"),
        pytest.param("147.25万元", ("67.00万元", "24.25万元", "6.00万元"), "unlikely", id="a digit, of three parts"),
        pytest.param("140.00万元", ("60.00万元", "20.00万元", "10.00万元"), "not_checked", id="round figures"),
        pytest.param("141.50万元", ("60.00万元", "20.00万元", "11.50万元"), "unlikely", id="a digit of longer ones"),
        pytest.param("141.00万元", ("60.00万元", "20.00万元", "11.00万元"), "unlikely", id="a digit of three"),
        pytest.param(
            "115.01万元", ("67.00万元", "24.00万元", "6.00万元"), "not_checked", id="swapped but for rounding"
        ),
        pytest.param("97万元", ("67万元", "2万元", "6万元"), "unlikely", id="a digit dropped"),
    ],
)
def test_an_open_list_that_falls_short(total: str, parts: tuple[str, ...], outcome: str) -> None:
    """Only where one number, and no other, makes it exact by a typical slip."""
    assert _sum(total, *parts, open=True) == (outcome, "open_list")


@pytest.mark.parametrize(
    ("total", "parts", "firm", "said"),
    [
        pytest.param("100.00万元", ("81.00万元", "36.57万元"), True, ("contradicted", ""), id="money, in one sentence"),
        pytest.param("100.00万元", ("81.00万元", "36.57万元"), False, ("not_checked", "loose"), id="money, by place"),
        pytest.param("108.00万元", ("81.00万元", "72.00万元"), False, ("contradicted", ""), id="money, with a slip"),
        pytest.param("92场", ("78场", "35场"), True, ("not_checked", "overlap"), id="counts may overlap"),
        pytest.param("92%", ("78.5%", "35.5%"), True, ("not_checked", "overlap"), id="shares may overlap"),
        pytest.param("92场", ("68场", "42场"), True, ("unlikely", "open_list"), id="counts with a slip of order"),
        pytest.param("92场", ("68场", "244场"), True, ("unlikely", "open_list"), id="counts with a digit doubled"),
        pytest.param("10场", ("8场", "20场"), True, ("not_checked", "overlap"), id="a slip in a round number"),
        pytest.param("92.1%", ("68.0%", "42.0%"), True, ("not_checked", "overlap"), id="swapped but for rounding"),
        pytest.param("20场", ("18场", "12场"), True, ("not_checked", "overlap"), id="a slip in any of them"),
    ],
)
def test_an_open_list_that_exceeds(total: str, parts: tuple[str, ...], firm: bool, said: tuple[str, str]) -> None:
    assert _sum(total, *parts, open=True, firm=firm) == said


@pytest.mark.parametrize(
    ("parts", "more", "said"),
    [
        pytest.param(("60.00万元", "37.13万元"), {"firm": True}, ("contradicted", ""), id="joined by words"),
        pytest.param(("60.00万元", "37.13万元"), {}, ("not_checked", "loose"), id="joined by place"),
        pytest.param(("60.00万元", "40.00元"), {}, ("contradicted", ""), id="joined by place, with a slip of the unit"),
    ],
)
def test_what_only_place_joins_needs_a_typical_slip(
    parts: tuple[str, ...], more: dict[str, Any], said: tuple[str, str]
) -> None:
    assert _sum("100.00万元", *parts, **more) == said


def test_a_figure_that_was_copied_is_as_good_as_a_slip() -> None:
    verdict = judge(bound("sum", "100.00万元", [("60.00万元", 1, 0), ("37.13万元", 1, 0)]))
    source = replace(fact("37.13万元", 7), role="previous")
    assert weigh(verdict, Printed([source])).outcome == "contradicted"
    assert weigh(verdict, Printed([replace(source, item="管护", section=3)])).note == "loose"


@pytest.mark.parametrize(("form", "outcome"), [("cap", "contradicted"), ("least", "not_checked")])
def test_other_forms_need_no_slip(form: str, outcome: str) -> None:
    verdict = judge(bound(form, "95分", [("90分" if form == "cap" else "99分", 1, 0)]))
    assert weigh(verdict, NOWHERE) == verdict
    assert verdict.outcome == outcome


@pytest.mark.parametrize(
    ("first", "second", "names", "said"),
    [
        ("74.79万元", "74.97万元", ("", ""), "contradicted"),
        ("16座", "18座", ("", ""), "not_checked"),
        ("16座", "18座", ("水库", "水库"), "contradicted"),
        ("16座", "18座", ("水库", "泵站"), "not_checked"),
        ("16座", "18座", ("*", "*"), "not_checked"),
        ("16座", "61座", ("水库", "泵站"), "contradicted"),
        ("16座", "16.5万座", ("", ""), "not_checked"),
    ],
)
def test_two_statements_of_one_fact(first: str, second: str, names: tuple[str, str], said: str) -> None:
    """One digit (16 beside 18) is another figure, unless both are called by one name."""
    one, other = (
        replace(fact(text, at), item=name.strip("*"), named=bool(name))
        for at, (text, name) in enumerate(zip((first, second), names, strict=True))
    )
    assert weigh(judge(bound("equal", other, [Operand(one)])), NOWHERE).outcome == said


# Several readings


def _decided(*readings: tuple[str, Sequence[str]], **more: Any) -> tuple[str, int]:
    """The outcome of a question and which of its readings was taken."""
    bounds = [bound("sum", total, [(part, 1, 0) for part in parts], firm=True, **more) for total, parts in readings]
    (entry,) = decide([Question("SUM-PARTS", "", "", tuple(bounds))])
    assert [other.bound for other in entry.others] == [one for one in bounds if one is not entry.verdict.bound]
    assert entry.question.readings == tuple(bounds)
    return entry.verdict.outcome, bounds.index(entry.verdict.bound)


def test_a_reading_that_holds_is_taken() -> None:
    wrong, right = ("100.00万元", ("60.00万元", "30.00万元")), ("100.00万元", ("60.00万元", "40.00万元"))
    assert _decided(wrong, right) == ("holds", 1)
    assert _decided(right, wrong) == ("holds", 0)


def test_of_failing_readings_the_one_with_the_likelier_slip_is_told() -> None:
    far, digit = ("100.00万元", ("61.37万元", "30.00万元")), ("100.00万元", ("60.00万元", "30.00万元"))
    swapped = ("100.00万元", ("19.00万元", "9.00万元"))
    assert _decided(far, swapped) == ("contradicted", 1)
    assert _decided(far, digit, swapped)[1] == 2


def test_an_open_list_exceeds_only_where_it_exceeds_every_head() -> None:
    parts = ("81.00万元", "36.57万元")
    assert _decided(("100.00万元", parts), ("200.00万元", parts), open=True) == ("not_checked", 1)
    assert _decided(("100.00万元", parts), ("90.00万元", parts), open=True)[0] == "contradicted"


def test_a_copied_figure_among_all_of_the_report() -> None:
    relation = bound("sum", "100.00万元", [("60.00万元", 1, 0), ("37.13万元", 1, 0)])
    source = replace(fact("37.13万元", 7), role="previous")
    for facts, outcome in (((), "not_checked"), ((source,), "contradicted")):
        (entry,) = decide([Question("SUM-PARTS", "", "", (relation,))], facts)
        assert entry.verdict.outcome == outcome


# Choices made jointly


def _choosing(*readings: tuple[str, str, str]) -> Question:
    """A question of one item; readings are a choice, what it chooses and the rate that this gives of 100."""
    bounds = [
        bound("ratio", rate, [("50人", 1, 0), ("100人", 0, 1)], choices=((name, value),), firm=True)
        for name, value, rate in readings
    ]
    return Question("RATE-EXECUTION", "巡护", "2023", tuple(bounds))


@pytest.mark.parametrize(
    ("name", "first", "second", "held"),
    [
        pytest.param("base", "budget.initial", "arrived", 1, id="budget or arrived"),
        pytest.param("base", "budget.initial", "budget.full", 2, id="which budget is named by words"),
        pytest.param("base", "income", "arrived", 2, id="other bases"),
        pytest.param("added", "counted", "inside", 1, id="counted or inside"),
        pytest.param("reading", "budget.initial", "arrived", 2, id="no base"),
    ],
)
def test_what_is_chosen_once_for_an_item(name: str, first: str, second: str, held: int) -> None:
    """Each of two relations has a reading that holds, but of another choice."""
    one = _choosing((name, first, "50.00%"), (name, second, "60.00%"))
    other = _choosing((name, first, "60.00%"), (name, second, "50.00%"))
    assert sum(entry.verdict.holds for entry in decide([one, other])) == held
    apart = other._replace(item="管护")
    assert all(entry.verdict.holds for entry in decide([one, apart]))


# Shares of one wording


TOTAL = fact("100.00万元", 0)


def _share(index: int, part: str, rate: str, base: str = "合同总额", **more: Any) -> Question:
    printed = replace(fact(rate, index), role="share", base=base)
    operands = [Operand(fact(part, index + 1), 1, 0), Operand(more.pop("whole", TOTAL), 0, 1)]
    return Question("SHARE-OF", "", "", (bound("ratio", printed, operands, **more),))


HOLDING = [_share(10, "40.00万元", "40.00%"), _share(20, "35.00万元", "35.00%")]


@pytest.mark.parametrize(
    ("siblings", "third", "said"),
    [
        pytest.param(HOLDING, {}, ("contradicted", ""), id="two others"),
        pytest.param(HOLDING[:1], {}, ("not_checked", "loose"), id="one other"),
        pytest.param(HOLDING, {"base": "全年收入"}, ("not_checked", "loose"), id="of another wording"),
        pytest.param(HOLDING, {"whole": fact("100.01万元", 1)}, ("not_checked", "loose"), id="of another whole"),
        pytest.param(HOLDING, {"witness": True}, ("not_checked", "witness"), id="not for its looseness"),
        pytest.param([_share(10, "40.00万元", "40.00%", ""), _share(20, "35.00万元", "35.00%", "")],
                     {"base": ""}, ("not_checked", "loose"), id="without words"),
    ],
)  # fmt: skip
def test_shares_of_one_wording_have_one_whole(
    siblings: list[Question], third: dict[str, Any], said: tuple[str, str]
) -> None:
    *others, last = decide([*siblings, _share(30, "20.00万元", "27.13%", **third)])
    assert (last.verdict.outcome, last.verdict.note) == said
    assert [entry.verdict.outcome for entry in others] == ["holds"] * len(siblings)


def test_loose_sums_have_no_siblings() -> None:
    holding = [Question("SUM-PARTS", "", "", (bound("sum", "9人", [("4人", 1, 0), ("5人", 1, 0)]),))] * 3
    loose = Question("SUM-PARTS", "", "", (bound("sum", "100.00万元", [("60.00万元", 1, 0), ("37.13万元", 1, 0)]),))
    assert decide([*holding, loose])[-1].verdict.note == "loose"
