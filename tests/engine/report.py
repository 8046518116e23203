"""A report from a few lines of text, and short ways to look at what became of it."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportcheck.binding.model import Bound, Operand
from reportcheck.config import Settings
from reportcheck.documents.model import Place
from reportcheck.kinds.judge import judge
from reportcheck.kinds.model import Verdict
from reportcheck.pipeline import Analysis, Inspection, inspect_file
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.scan import scan
from reportcheck.results import Evidence, Finding, LedgerEntry, RelationRecord, Report
from reportcheck.statements.model import Claim, Fact

TITLE = "松溪县2023年度某某项目支出绩效自评报告"
LOUD = ("error", "warning")
FAILING = ("unlikely", "contradicted")
PLACES = re.compile(r"^(?:“[^”]*”(?:, )?)?(?:第\d+段|paragraph \d+|table at paragraph)[^：:]*[：:] ?")


def inspect(*lines: str, title: str = TITLE, **settings: Any) -> Inspection:
    """Check a text file of these lines under a neutral title; `title=""` leaves the title out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "report.txt")
        path.write_text("\n".join([title, *lines] if title else lines) + "\n", "utf-8")
        return inspect_file(path, Settings(**settings))


def check(*lines: str, title: str = TITLE, **settings: Any) -> Report:
    """The report on these lines."""
    return inspect(*lines, title=title, **settings).report


def analyse(*lines: str, title: str = TITLE) -> Analysis:
    """What was understood of these lines; they must make one report."""
    (analysis,) = inspect(*lines, title=title).analyses
    return analysis


def loud(report: Report, rule: str = "") -> list[Finding]:
    """The errors and warnings of a report, or of one of its rules."""
    return [finding for finding in report.findings if finding.level in LOUD and finding.rule.startswith(rule)]


def told(finding: Finding) -> str:
    """The message without the places that it begins with."""
    return PLACES.sub("", finding.message)


def only(report: Report, rule: str = "") -> Finding:
    """The one error or warning of a report, whatever rule tells it; `rule` says which it must be."""
    found = loud(report)
    assert len(found) == 1, [(finding.rule, finding.equation) for finding in found]
    assert found[0].rule.startswith(rule)
    return found[0]


def relations(report: Report, rule: str) -> list[RelationRecord]:
    """The relations of one rule."""
    return [relation for relation in report.relations if relation.rule == rule]


def outcomes(report: Report, rule: str = "") -> list[str]:
    """Outcomes in order: of one rule, or of all."""
    return [relation.outcome for relation in report.relations if not rule or relation.rule == rule]


def suggested(finding: Finding) -> tuple[str, str] | None:
    """What is printed and what it should read; None where no number is likelier than the others."""
    return (finding.suggestion.quote, finding.suggestion.replacement) if finding.suggestion else None


def quotes(finding: Finding) -> list[str]:
    """The printed numbers of a finding."""
    return [evidence.quote for evidence in finding.evidence]


def mended(finding: Finding) -> str:
    """The paragraph of the suggested correction as it would read after it."""
    assert finding.suggestion is not None
    wrong = finding.evidence[finding.suggestion.evidence]
    start, end = wrong.place["start"], wrong.place["end"]
    assert wrong.context[start:end] == finding.suggestion.quote
    return wrong.context[:start] + finding.suggestion.replacement + wrong.context[end:]


def spot(evidence: Evidence | LedgerEntry) -> tuple[int, int, int]:
    """Where a number of running text stands: paragraph, first and last character."""
    return evidence.place["block"], evidence.place["start"], evidence.place["end"]


def number(text: str) -> Quantity:
    """The one number of `text`."""
    (found,) = scan(text)
    return found


def fact(text: str, index: int = 0, sign: int = 0, role: str = "") -> Fact:
    """A fact that says nothing but its number; `sign` is that of a direction word."""
    return Fact(index, number(text), Place(index), role, sign=sign)


def claim(kind: str) -> Claim:
    """A claim of this kind about nothing in particular."""
    return Claim(kind, "某词", Place(0), "", 0, 0, -1)


def bound(
    form: str, result: Fact | str | None, operands: Sequence[Operand | tuple[str, int, int]], **more: Any
) -> Bound:
    """One relation; operands are slots, or a printed number with its weight above and below the line."""
    slots = [
        slot if isinstance(slot, Operand) else Operand(fact(slot[0], at), *slot[1:]) for at, slot in enumerate(operands)
    ]
    stated = fact(result, len(slots)) if isinstance(result, str) else result
    return Bound("SUM-PARTS", form, stated, tuple(slots), **more)


def judged(form: str, result: str, operands: Sequence[tuple[str, int, int]], sign: int = 0) -> Verdict:
    """The verdict on one relation; operands are a printed number, its weight above and below the line."""
    return judge(bound(form, fact(result, len(operands), sign), operands))


def figures_of(verdict: Verdict) -> list[str]:
    """Computed, stated, difference and allowance, those that there are."""
    figures = (verdict.computed, verdict.stated, verdict.difference, verdict.allowance)
    return [f"{figure.normalize():f}" for figure in figures if figure is not None]


def judged_sum(total: str, *parts: str) -> Verdict:
    """total = Σ parts; a part that begins with `-` is taken away."""
    operands = [(part.removeprefix("-"), -1 if part.startswith("-") else 1, 0) for part in parts]
    return judged("sum", total, operands)


def judged_rate(rate: str, part: str, whole: str) -> Verdict:
    """rate = part / whole."""
    return judged("ratio", rate, [(part, 1, 0), (whole, 0, 1)])


def judged_product(amount: str, *factors: str) -> Verdict:
    """amount = Π factors."""
    return judged("product", amount, [(factor, 1, 0) for factor in factors])
