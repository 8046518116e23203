"""Results as pandas DataFrames: one row a finding, a relation, a number."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas

    from reportcheck.results import Evidence, Report

FINDING_COLUMNS = [
    "path",
    "id",
    "rule",
    "level",
    "message",
    "equation",
    "computed",
    "stated",
    "difference",
    "rounding_allowance",
    "unit",
    "quotes",
    "sections",
    "culprit",
    "replacement",
    "reason",
    "related",
]
RELATION_COLUMNS = ["path", "rule", "outcome", "equation", "reading", "reason", "quotes", "roles", "sections"]
LEDGER_COLUMNS = ["path", "quote", "context", "section", "place", "fate", "reason", "rules"]


def findings_frame(report: Report) -> pandas.DataFrame:
    """One row a finding, in document order; amounts are Decimals in `unit`, None where there is none."""
    rows = []
    for finding in report.findings:
        slip = finding.suggestion
        rows.append(
            {
                "path": report.path,
                "id": finding.id,
                "rule": finding.rule,
                "level": finding.level,
                "message": finding.message,
                "equation": finding.equation,
                "computed": _decimal(finding.computed),
                "stated": _decimal(finding.stated),
                "difference": _decimal(finding.difference),
                "rounding_allowance": _decimal(finding.rounding_allowance),
                "unit": finding.unit,
                "quotes": [evidence.quote for evidence in finding.evidence],
                "sections": _sections(finding.evidence),
                "culprit": slip.quote if slip else None,
                "replacement": slip.replacement if slip else None,
                "reason": slip.reason if slip else None,
                "related": len(finding.related),
            }
        )
    return frame(rows, FINDING_COLUMNS)


def relations_frame(report: Report) -> pandas.DataFrame:
    """One row a judged relation."""
    rows = [
        {
            "path": report.path,
            "rule": relation.rule,
            "outcome": relation.outcome,
            "equation": relation.equation,
            "reading": relation.reading,
            "reason": relation.reason,
            "quotes": [operand.quote for operand in relation.operands],
            "roles": [operand.role for operand in relation.operands],
            "sections": _sections(relation.operands),
        }
        for relation in report.relations
    ]
    return frame(rows, RELATION_COLUMNS)


def ledger_frame(report: Report) -> pandas.DataFrame:
    """One row a printed number, with its fate; `section` is the heading path joined by " / "."""
    rows = [
        {
            "path": report.path,
            "quote": entry.quote,
            "context": entry.context,
            "section": " / ".join(entry.section),
            "place": entry.place,
            "fate": entry.fate,
            "reason": entry.reason,
            "rules": list(entry.rules),
        }
        for entry in report.ledger
    ]
    return frame(rows, LEDGER_COLUMNS)


def frame(rows: Sequence[Any], columns: Sequence[str], kind: type | None = None) -> pandas.DataFrame:
    """Rows as a DataFrame with these columns; values stay as they are where `kind` is object."""
    import pandas

    return pandas.DataFrame(rows, columns=list(columns), dtype=kind)


def count_by(table: pandas.DataFrame, row: str, column: str, columns: Sequence[str]) -> pandas.DataFrame:
    """How often each value of `row` comes with each value of `column`; `columns` in their order."""
    import pandas

    return pandas.crosstab(table[row], table[column]).reindex(columns=list(columns), fill_value=0)


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def _sections(evidence: tuple[Evidence, ...]) -> list[str]:
    return list(dict.fromkeys(" / ".join(one.section) for one in evidence))
