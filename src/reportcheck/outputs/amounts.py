"""Decimal strings in base units, written the way the report writes its own numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal, localcontext

from reportcheck.outputs.labels import words
from reportcheck.patterns import compile_pattern
from reportcheck.results import Evidence, Finding

MONEY = {"亿元": Decimal(10**8), "百万元": Decimal(10**6), "万元": Decimal(10**4), "千元": Decimal(10**3)}
SHOWN_PLACES = 4
TOO_SMALL = Decimal("0.01")  # 74.79元 rather than 0.007479万元
PLAIN_NUMBER = compile_pattern(r"-?[0-9]+(?:\.[0-9]+)?")


def amount(value: str, unit: str, evidence: Iterable[Evidence], lang: str) -> str:
    """`value` (a decimal string in `unit`) for people; money in the unit that most of `evidence` is printed in.

    More than four decimals are rounded and marked with ≈.
    """
    number = Decimal(value)
    if unit == "元":
        unit, scale = money_unit(evidence)
        if 0 < abs(number) < scale * TOO_SMALL:
            unit, scale = "元", Decimal(1)
        with localcontext(prec=len(value) + 8):  # no printed digit is lost
            number = (number / scale).normalize()
    exact = f"{number:,f}"
    text = exact if len(exact.partition(".")[2]) <= SHOWN_PLACES else f"≈{number:,.{SHOWN_PLACES}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace("-", "−") + (words(lang)["pp"] if unit == "pp" else unit)


def result_line(finding: Finding, lang: str) -> str:
    """What a finding's figure should be, what it is, the gap, and how much of it rounding explains; "" without any.

    Of two files none is said to be right.
    """
    gap_unit = "pp" if finding.unit == "%" else finding.unit
    across = "_across" if any(one.file for one in finding.evidence) else ""
    if across and not finding.computed:
        return ""
    values = (
        (f"computed{across}", finding.computed, finding.unit),
        (f"stated{across}", finding.stated, finding.unit),
        ("difference", finding.difference.lstrip("-"), gap_unit),
        ("allowance", finding.rounding_allowance, gap_unit),
    )
    said = words(lang)
    return said["list"].join(
        said[key].format(amount(value, unit, finding.evidence, lang)) for key, value, unit in values if value
    )


def money_unit(evidence: Iterable[Evidence]) -> tuple[str, Decimal]:
    """The unit that most of the amounts are printed in, and how many 元 it is worth."""
    printed = Counter(_unit_of(one) for one in evidence if one.unit in ("", "元"))
    unit = printed.most_common(1)[0][0] if printed else "元"
    return unit, MONEY.get(unit, Decimal(1))


def _unit_of(evidence: Evidence) -> str:
    """万元 of 54.66万元, and of a bare 54.66 in a table whose value is 546600."""
    for unit in MONEY:
        if evidence.quote.endswith(unit):
            return unit
    number = PLAIN_NUMBER.fullmatch(evidence.quote.replace(",", ""))
    if number and evidence.value:
        for unit, scale in MONEY.items():
            if Decimal(number[0]) * scale == Decimal(evidence.value) != 0:
                return unit
    return "元"
