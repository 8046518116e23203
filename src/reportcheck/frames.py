"""Results as pandas DataFrames: one row a finding, a relation, a number; over a batch, a report, a rule, a unit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas

    from reportcheck.results import Evidence, Finding, Report
    from reportcheck.tally import Cause, Count, Home

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
REPORT_COLUMNS = [
    "path",
    "unit",
    "year",
    "genre",
    "status",
    "error",
    "error_code",
    "unread_parts",
    "reader",
    "titles",
    "errors",
    "warnings",
    "notes",
    "suppressed",
    "relations_held",
    "relations_failed",
    "numbers_checked",
    "numbers_restated",
    "numbers_exempt",
    "numbers_not_checked",
    "coverage",
    "first_rule",
    "first_finding",
    "files",
]
RULE_COLUMNS = ["rule", "findings", "reports", "errors", "warnings", "notes"]
UNIT_COLUMNS = ["kind", "unit", "reports", "with_findings", "errors", "warnings", "notes"]
STATUS_COLUMNS = ["status", "code", "text", "reports", "paths"]


def findings_frame(report: Report) -> pandas.DataFrame:
    """One row a finding, in document order; amounts are Decimals in `unit`, None where there is none."""
    return frame([_finding(report, finding) for finding in report.findings], FINDING_COLUMNS)


def batch_findings_frame(reports: Iterable[Report]) -> pandas.DataFrame:
    """The same over all reports; `files` are those in which a finding's numbers stand."""
    rows = [
        _finding(report, finding)
        | {"files": list(dict.fromkeys(one.file or report.path for one in finding.evidence)) or [report.path]}
        for report in reports
        for finding in report.findings
    ]
    return frame(rows, [*FINDING_COLUMNS, "files"])


def reports_frame(reports: Iterable[Report]) -> pandas.DataFrame:
    """One row a report, in order. Where a file holds reports of several units, years or genres, 、 joins them."""
    return frame([_report(report) for report in reports], REPORT_COLUMNS)


def rules_frame(counts: Iterable[tuple[str, Count]]) -> pandas.DataFrame:
    """One row a rule."""
    rows = [_counted(count) | {"rule": rule, "findings": count.findings} for rule, count in counts]
    return frame(rows, RULE_COLUMNS)


def units_frame(counts: Iterable[tuple[Home, Count]]) -> pandas.DataFrame:
    """One row a unit, or a folder where reports name no unit; `kind` tells which."""
    return frame([_counted(count) | {"kind": home.kind, "unit": home.name} for home, count in counts], UNIT_COLUMNS)


def statuses_frame(causes: Iterable[Cause]) -> pandas.DataFrame:
    """One row a status and its cause."""
    rows = [{name: getattr(cause, name) for name in STATUS_COLUMNS} for cause in causes]
    return frame(rows, STATUS_COLUMNS)


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


def _finding(report: Report, finding: Finding) -> dict[str, Any]:
    slip = finding.suggestion
    return {
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


def _report(report: Report) -> dict[str, Any]:
    levels = report.levels()
    outcomes = report.outcomes()
    first = report.leading_finding()
    return {
        "path": report.path,
        "unit": _named(one.unit for one in report.about),
        "year": _named(one.year for one in report.about),
        "genre": _named(one.genre for one in report.about),
        "status": report.status,
        "error": report.error,
        "error_code": report.error_code,
        "unread_parts": [str(part.get("description") or part["kind"]) for part in report.unread_parts],
        "reader": report.reader,
        "titles": list(report.titles),
        "errors": levels["error"],
        "warnings": levels["warning"],
        "notes": levels["note"],
        "suppressed": len(report.suppressed),
        "relations_held": outcomes["holds"] + outcomes["holds_rounded"],
        "relations_failed": outcomes["contradicted"] + outcomes["unlikely"],
        **{f"numbers_{fate}": count for fate, count in report.fates().items()},
        "coverage": report.coverage(),
        "first_rule": first.rule if first else None,
        "first_finding": first.message if first else None,
        "files": list(report.files),
    }


def _named(names: Iterable[str]) -> str:
    return "、".join(dict.fromkeys(name for name in names if name))


def _counted(count: Count) -> dict[str, Any]:
    return {name: getattr(count, name) for name in ("reports", "with_findings", "errors", "warnings", "notes")}


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def _sections(evidence: tuple[Evidence, ...]) -> list[str]:
    return list(dict.fromkeys(" / ".join(one.section) for one in evidence))
