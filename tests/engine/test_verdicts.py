"""What a verdict says in figures: computed, stated, difference and allowance, in the base unit of the result."""

from __future__ import annotations

import pytest
from tests.engine.report import bound, claim, fact, figures_of, judged

from reportcheck.binding.model import Bound, Operand
from reportcheck.kinds.judge import judge
from reportcheck.statements.model import Fact

FINER = [("40.02万元", 1, 0), ("20.02万元", 1, 0)]
FOUR = [("4万人", 1, 0), ("1元/人", 1, 0)]
UNEVEN = [("29.99万元", 1, 0), ("30万元", 1, 0)]
PARTS = [("60.00万元", 1, 0), ("40.00万元", 1, 0)]
RATE = [("75人", 1, 0), ("100人", 0, 1)]
COARSE = [("75.0元", 1, 0), ("100.00元", 0, 1)]
TEN = [("10人", 1, 0), ("11.6万元/人", 1, 0)]


@pytest.mark.parametrize(
    ("form", "result", "operands", "outcome", "figures"),
    [
        ("sum", "100.00万元", PARTS, "holds", ["1000000", "1000000", "0", "150"]),
        ("sum", "100.01万元", PARTS, "holds_rounded", ["1000000", "1000100", "-100", "150"]),
        ("sum", "99.98万元", PARTS, "contradicted", ["1000000", "999800", "200", "150"]),
        ("sum", "100.02万元", [*PARTS, ("0.00万元", 1, 0)], "unlikely", ["1000000", "1000200", "-200", "200"]),
        # twice an addend: its rounding counts twice
        ("sum", "20.01万元", [("10.00万元", 2, 0)], "holds_rounded", ["200000", "200100", "-100", "150"]),
        # a total coarser than its parts is compared without its own rounding
        ("sum", "60.1万元", FINER, "unlikely", ["600400", "601000", "-600", "100"]),
        ("sum", "60.2万元", FINER, "contradicted", ["600400", "602000", "-1600", "100"]),
        # an addend coarser than another of its unit is exact, in either order
        ("sum", "60.40万元", UNEVEN, "contradicted", ["599900", "604000", "-4100", "100"]),
        # rates are cut off as often as rounded
        ("sum", "99.99%", [("33.33%", 1, 0)] * 3, "holds", ["99.99", "99.99", "0", "0.04"]),
        ("sum", "100.01%", [("33.33%", 1, 0)] * 3, "holds_rounded", ["99.99", "100.01", "-0.02", "0.04"]),
        ("sum", "100.04%", [("33.33%", 1, 0)] * 3, "contradicted", ["99.99", "100.04", "-0.05", "0.04"]),
        ("sum", "60.1%", [("40.00%", 1, 0), ("20.20%", 1, 0)], "unlikely", ["60.2", "60.1", "0.1", "0.02"]),
        ("product", "116万元", TEN, "holds", ["1160000", "1160000", "0", "10000"]),
        ("product", "116.1万元", TEN, "holds_rounded", ["1160000", "1161000", "-1000", "5500"]),
        ("product", "117.0万元", TEN, "contradicted", ["1160000", "1170000", "-10000", "5500"]),
        ("product", "117.0万元", [("约10人", 1, 0), TEN[1]], "not_checked", ["1160000", "1170000", "-10000", "5500"]),
        # a range of a fifth of the figure still informs, a wider one does not
        ("product", "5万元", [("5万人", 1, 0), ("1元/人", 1, 0)], "holds", ["50000", "50000", "0", "10000"]),
        ("product", "4万元", FOUR, "not_informative", ["40000", "40000", "0", "10000"]),
        ("product", "10万元", FOUR, "contradicted", ["40000", "100000", "-60000", "10000"]),
        # or of a fifth of one 元
        ("product", "0.0元", [("0.0元", 1, 0), ("1人", 1, 0)], "holds", ["0", "0", "0", "0.1"]),
        ("equal", "54.66万元", [("546600.00元", 1, 0)], "holds", ["546600", "546600", "0", "50"]),
        ("equal", "54.66万元", [("546612.00元", 1, 0)], "holds_rounded", ["546612", "546600", "12", "50"]),
        ("equal", "54.66万元", [("55万元", 1, 0)], "holds_rounded", ["550000", "546600", "3400", "5050"]),
        ("equal", "54.66万元", [("56万元", 1, 0)], "contradicted", ["560000", "546600", "13400", "5050"]),
        ("ratio", "75.00%", RATE, "holds", ["75", "75", "0", "0.01"]),
        ("ratio", "76.00%", RATE, "contradicted", ["75", "76", "-1", "0.01"]),
        ("ratio", "75.01%", COARSE, "holds_rounded", ["75", "75.01", "-0.01", "0.11"]),
        # rounded or cut off: from half a unit below the printed figure to one above it
        ("ratio", "75%", [("746人", 1, 0), ("1000人", 0, 1)], "holds", ["74.6", "75", "-0.4", "1"]),
        ("ratio", "75%", [("745人", 1, 0), ("1000人", 0, 1)], "holds", ["74.5", "75", "-0.5", "1"]),
        ("ratio", "75%", [("759人", 1, 0), ("1000人", 0, 1)], "holds_rounded", ["75.9", "75", "0.9", "1"]),
        ("ratio", "75%", [("760人", 1, 0), ("1000人", 0, 1)], "contradicted", ["76", "75", "1", "1"]),
        # nobody rounds to a whole hundred
        ("ratio", "100%", [("199人", 1, 0), ("200人", 0, 1)], "unlikely", ["99.5", "100", "-0.5", "1"]),
        ("ratio", "100.0%", [("1999人", 1, 0), ("2000人", 0, 1)], "holds", ["99.95", "100", "-0.05", "0.1"]),
        # coarse beside a fifth of the printed or the computed figure, or of one unit of the last digit
        ("ratio", "25%", [("1元", 1, 0), ("4.00元", 0, 1)], "not_informative", ["25", "25", "0", "26"]),
        ("ratio", "50%", [("1元", 1, 0), ("10.00元", 0, 1)], "contradicted", ["10", "50", "-40", "11"]),
        ("ratio", "0%", [("0元", 1, 0), ("1000.00元", 0, 1)], "holds", ["0", "0", "0", "1.1"]),
    ],
)  # fmt: skip
def test_figures(
    form: str, result: str, operands: list[tuple[str, int, int]], outcome: str, figures: list[str]
) -> None:
    relation = bound(form, result, operands)
    verdict = judge(relation)
    assert verdict.bound is relation
    assert verdict.outcome == outcome
    assert figures_of(verdict) == figures
    assert verdict.note == ("vague" if outcome == "not_checked" else "")


@pytest.mark.parametrize(
    ("result", "operands", "sign", "outcome", "note"),
    [
        pytest.param("10.00万元", ("90.00万元", "100.00万元"), 1, "contradicted", "direction", id="down, not up"),
        pytest.param("10.00万元", ("90.02万元", "100.00万元"), 1, "contradicted", "", id="and not by that much"),
        pytest.param("10.00万元", ("90.01万元", "100.00万元"), 1, "contradicted", "direction", id="within rounding"),
        pytest.param("10.00万元", ("90.00万元", "100.00万元"), 0, "contradicted", "", id="no word of direction"),
        pytest.param("-10.00万元", ("90.00万元", "100.00万元"), 0, "holds", "", id="the sign is printed"),
        pytest.param(
            "-10.00万元", ("100.00万元", "90.00万元"), 1, "holds", "", id="a sign beside a word says nothing more"
        ),
    ],
)
def test_reasons_of_sums(result: str, operands: tuple[str, str], sign: int, outcome: str, note: str) -> None:
    verdict = judged("sum", result, [(operands[0], 1, 0), (operands[1], -1, 0)], sign)
    assert (verdict.outcome, verdict.note) == (outcome, note)


def _product(amount: str, *factors: Fact) -> Bound:
    return bound("product", fact(amount, len(factors)), [Operand(factor) for factor in factors])


@pytest.mark.parametrize(
    ("rest", "operands", "note"),
    [
        pytest.param("180.00万元", ("100.00万元", "-80.00万元"), "sign", id="added instead of taken off"),
        pytest.param("180.01万元", ("100.00万元", "-80.00万元"), "sign", id="the same, rounded"),
        pytest.param("180.02万元", ("100.00万元", "-80.00万元"), "", id="nearly"),
        pytest.param("140.03万元", ("100.00万元", "-60.00万元", "-20.00万元"), "", id="one of two, nearly"),
        pytest.param("140.00万元", ("100.00万元", "-60.00万元", "-20.00万元"), "sign", id="the first of two"),
        pytest.param("60.02万元", ("100.00万元", "-60.00万元", "-20.00万元"), "sign", id="the second of two, rounded"),
        pytest.param("20.00万元", ("100.00万元", "80.00万元"), "", id="nothing is taken off"),
    ],
)
def test_what_should_be_taken_off_and_was_added(rest: str, operands: tuple[str, ...], note: str) -> None:
    slots = [(text.removeprefix("-"), -1 if text.startswith("-") else 1, 0) for text in operands]
    verdict = judged("sum", rest, slots)
    assert (verdict.outcome, verdict.note) == ("contradicted", note)


@pytest.mark.parametrize(("amount", "outcome"), [("125000元", "holds"), ("125300元", "contradicted")])
def test_a_stated_price_in_yuan_is_exact(amount: str, outcome: str) -> None:
    price, count = fact("12.5元", 0, role="price"), fact("10000人", 1)
    assert judge(_product(amount, price, count)).outcome == outcome
    unstated = fact("12.5元", 0)
    assert judge(_product(amount, unstated, count)).holds


@pytest.mark.parametrize(
    ("form", "result", "operands", "kind", "outcome", "figures"),
    [
        ("least", "100家", ["100家"], "", "holds", ["100", "100", "0", "0"]),
        ("least", "96家", ["100家"], "", "not_checked", ["100", "96", "4", "0"]),
        ("least", "96家", ["100家"], "target_reached", "contradicted", ["100", "96", "4", "0"]),
        ("least", "120家", ["100家"], "target_reached", "holds", ["100", "120", "-20", "0"]),
        ("least", "96家", ["/100家"], "", "not_checked", ["100", "96", "4", "0"]),
        ("least", "150家", ["/100家"], "", "holds", ["100", "150", "-50", "0"]),
        # a target is a norm, exact as printed; what was done is rounded
        ("least", "9.95万人", ["10万人"], "target_reached", "contradicted", ["100000", "99500", "500", "50"]),
        ("least", "9.995万人", ["10万人"], "target_reached", "contradicted", ["100000", "99950", "50", "5"]),
        ("least", "29.99万元", ["30.00万元"], "target_reached", "contradicted", ["300000", "299900", "100", "50"]),
        ("least", "29.9万元", ["29.95万元"], "target_reached", "holds", ["299500", "299000", "500", "500"]),
        # to beat a target takes one unit of the last digit more
        ("least", "100家", ["100家"], "target_beaten", "contradicted", ["100", "100", "0", "0"]),
        ("least", "101家", ["100家"], "target_beaten", "holds", ["100", "101", "-1", "0"]),
        ("least", "96.6%", ["96.5%"], "target_beaten", "holds", ["96.5", "96.6", "-0.1", "0"]),
        ("most", "90家", ["90家"], "target_beaten", "contradicted", ["90", "90", "0", "0"]),
        ("most", "89家", ["90家"], "target_beaten", "holds", ["90", "89", "1", "0"]),
        # a ceiling is rounded like what it bounds
        ("most", "30.01万元", ["30.00万元"], "within", "holds", ["300000", "300100", "-100", "100"]),
        ("most", "30.02万元", ["30.00万元"], "within", "contradicted", ["300000", "300200", "-200", "100"]),
        ("most", "30.02万元", ["30.00万元"], "", "not_checked", ["300000", "300200", "-200", "100"]),
        ("most", "32.00万元", ["30.00万元", "3.00万元"], "within", "holds", ["330000", "320000", "10000", "150"]),
        ("most", "32.00万元", ["30万元", "-3万元"], "within", "contradicted", ["270000", "320000", "-50000", "10050"]),
        # a full mark is exact
        ("cap", "95分", ["95分"], "", "holds", ["95", "95", "0", "0"]),
        ("cap", "95.5分", ["95分"], "", "contradicted", ["95", "95.5", "-0.5", "0"]),
        ("cap", "30.01万元", ["30.00万元"], "", "contradicted", ["300000", "300100", "-100", "50"]),
    ],
)  # fmt: skip
def test_bounds(form: str, result: str, operands: list[str], kind: str, outcome: str, figures: list[str]) -> None:
    weights = {"-": -1, "/": 0}  # what stands below the line counts once
    slots = [(text.lstrip("-/"), weights.get(text[0], 1), 0) for text in operands]
    verdict = judge(bound(form, result, slots, claim=claim(kind) if kind else None))
    assert verdict.outcome == outcome
    assert figures_of(verdict) == figures
    notes = {"not_checked": "target_missed", "contradicted": "claim_denied" if kind else ""}
    assert verdict.note == notes.get(outcome, "")
