"""What rates of change imply for the year before: 60 by 20 % more were 50, 40 by 4.76 % less were 42, together 92."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.engine.report import bound, fact

from reportcheck.binding.model import Bound, Operand
from reportcheck.kinds.judge import judge, required

TRUE = ("60人", "20.00%", "40人", "-4.76%", "8.70%", "100人")


def _implied(numbers: Sequence[str] = TRUE) -> Bound:
    """Parts with their rates, the whole's rate, the whole; a rate that begins with `-` is one of a decrease."""
    facts = [
        fact(text.removeprefix("-"), at, (-1 if text.startswith("-") else 1) if "%" in text else 0)
        for at, text in enumerate(numbers)
    ]
    return bound("implied", facts[-1], [Operand(one) for one in facts[:-1]])


def test_what_is_implied_adds_up() -> None:
    relation = _implied()
    verdict = judge(relation)
    assert (verdict.bound, verdict.outcome) == (relation, "holds_rounded")
    figures = (verdict.computed, verdict.stated, verdict.difference, verdict.allowance)
    assert [f"{figure:.4f}" for figure in figures if figure is not None] == ["91.9992", "91.9963", "0.0028", "0.0170"]


@pytest.mark.parametrize(
    ("at", "text", "outcome", "note"),
    [
        pytest.param(3, "-46.70%", "contradicted", "", id="a part's rate"),
        pytest.param(0, "61人", "contradicted", "", id="a part"),
        pytest.param(5, "101人", "contradicted", "", id="the whole"),
        pytest.param(4, "8.75%", "contradicted", "", id="the whole's rate"),
        pytest.param(4, "8.71%", "holds_rounded", "", id="the whole's rate, rounded"),
        pytest.param(4, "8.72%", "contradicted", "", id="the whole's rate, two units off"),
        pytest.param(1, "-100.00%", "not_checked", "divisor_zero", id="nothing left of a part"),
        pytest.param(4, "-100.00%", "not_checked", "divisor_zero", id="nothing left of the whole"),
        pytest.param(4, "-95%", "not_informative", "", id="a rate of too few digits"),
        pytest.param(3, "-95%", "not_informative", "", id="a part's rate of too few digits"),
    ],
)
def test_one_number_is_another(at: int, text: str, outcome: str, note: str) -> None:
    relation = _implied([*TRUE[:at], text, *TRUE[at + 1 :]])
    verdict = judge(relation)
    assert verdict.bound is relation
    assert (verdict.outcome, verdict.note) == (outcome, note)
    assert (verdict.difference is None) == (outcome == "not_checked")


def test_a_range_too_wide_says_how_wide() -> None:
    """40 by 95 % less, to the whole per cent, were 667 to 1000."""
    verdict = judge(_implied([*TRUE[:3], "-95%", *TRUE[4:]]))
    figures = (verdict.computed, verdict.stated, verdict.difference, verdict.allowance)
    assert [f"{figure:.0f}" for figure in figures if figure is not None] == ["883", "92", "791", "167"]


def test_a_small_figure_beside_a_large_one_is_not_coarse() -> None:
    assert judge(_implied([*TRUE[:4], "870.00%", "100人"])).outcome == "contradicted"
    assert judge(_implied(["60000人", "20%", "40000人", "-5%", "8.70%", "100人"])).outcome == "contradicted"
    assert judge(_implied(["6人", "20.00%", "4人", "-4.76%", "9%", "100000人"])).outcome == "contradicted"


@pytest.mark.parametrize(
    ("at", "low", "high"),
    [
        (0, "59.98", "60.02"),
        (1, "19.98", "20.04"),
        (2, "39.98", "40.01"),
        (3, "4.72", "4.78"),
        (4, "8.69", "8.71"),
        (5, "99.98", "100.02"),
    ],
)
def test_what_a_number_would_have_to_be(at: int, low: str, high: str) -> None:
    """Whatever is printed in its place, the others tell it."""
    for printed in (TRUE[at], {0: "75人", 1: "75.00%", 2: "75人", 3: "-75.00%", 4: "75.00%", 5: "75人"}[at]):
        relation = _implied([*TRUE[:at], printed, *TRUE[at + 1 :]])
        span = required(relation, relation.facts()[at])
        assert span is not None
        assert [f"{end:.2f}" for end in span] == [low, high]


def test_none_where_another_rate_leaves_nothing() -> None:
    relation = _implied(["60人", "-100.00%", *TRUE[2:]])
    assert required(relation, relation.facts()[2]) is None
    assert required(relation, relation.facts()[1]) is not None


def test_none_where_nothing_is_left_for_a_part() -> None:
    relation = _implied([*TRUE[:4], "7.14%", "45人"])
    assert required(relation, relation.facts()[1]) is None


def test_none_for_a_number_of_another_relation() -> None:
    assert required(_implied(), fact("60人", 9)) is None
