"""The language of rule relations."""

from __future__ import annotations

import pytest

from reportcheck.rulebook.expression import Expression, ExpressionError, Term, parse


def _spelled(expression: Expression) -> list[str]:
    """Each alternative as signed roles, numerator and denominator."""
    return [
        " / ".join(
            " ".join(f"{'-' if term.sign < 0 else '+'}{term.role}" for term in side) for side in alternative if side
        )
        for alternative in expression.alternatives
    ]


def test_a_sum_keeps_its_signs_and_its_order() -> None:
    expression = parse("rest = budget - spent + carried.in")
    assert expression.results == ("rest",)
    assert _spelled(expression) == ["+budget -spent +carried.in"]


def test_several_results() -> None:
    assert parse("rest | carried.out = budget - spent").results == ("rest", "carried.out")


def test_alternatives_come_in_the_order_they_are_written() -> None:
    assert _spelled(parse("rest = (budget.full | budget.initial + budget.added) - spent")) == [
        "+budget.full -spent",
        "+budget.initial +budget.added -spent",
    ]


def test_alternatives_on_both_sides_of_the_line() -> None:
    assert _spelled(parse("rate.drop = (reduced | saved) / (submitted | ceiling)")) == [
        "+reduced / +submitted",
        "+reduced / +ceiling",
        "+saved / +submitted",
        "+saved / +ceiling",
    ]


def test_brackets_nest_and_turn_signs() -> None:
    assert _spelled(parse("rest = budget - (spent - (saved | reduced))")) == [
        "+budget -spent +saved",
        "+budget -spent +reduced",
    ]


@pytest.mark.parametrize(
    ("text", "optional", "either"),
    [("a = b", False, False), ("a = b?", True, False), ("a = b~", False, True), ("a = b?~", True, True)],
)
def test_suffixes(text: str, optional: bool, either: bool) -> None:
    assert parse(text).alternatives == (((Term("b", 1, optional, either),), ()),)


def test_suffixes_live_on_inside_brackets() -> None:
    ((terms, _),) = parse("a = b - (c? + d~)").alternatives
    assert terms == (Term("b"), Term("c", -1, optional=True), Term("d", -1, either=True))


def test_space_does_not_matter() -> None:
    assert parse("a=b-c/(d|e)") == parse("  a = b  -  c / ( d | e )  ")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rest",
        "rest =",
        "= budget",
        "rest = budget +",
        "rest = + budget",
        "rest = (budget | spent",
        "rest = budget)",
        "rest = (budget | spent)?",
        "rest = budget spent",
        "rest = a / b / c",
        "rest | = budget",
        "rest == budget",
        "rest = 2",
        "rest = Budget",
        "rest = budget * spent",
        "rest = 年初预算",
        "rest = __import__('os')",
    ],
)
def test_what_is_not_of_the_grammar_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "rest = budget*spent",
        "rest = budget * spent",
    ],
)
def test_the_error_names_the_trouble_and_its_place(text: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert str(caught.value).startswith(f"unexpected '*' at {text.index('*')} ")
