"""The published JSON: one object, one line per document, written as the reports come.

Its keys are a promise; `schema/output.schema.json` describes them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from reportcheck import __version__
from reportcheck.config import Settings
from reportcheck.explain.fingerprint import FINGERPRINT_VERSION
from reportcheck.outputs import Look
from reportcheck.outputs.selection import shown_findings
from reportcheck.results import Evidence, Finding, LedgerEntry, RelationRecord, Report, Suppressed
from reportcheck.rulebook.load import rules_version

SCHEMA_VERSION = 1


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """The whole object in pieces; only joined together are they valid JSON."""
    yield _dump(versions(settings))[:-1] + ', "documents": ['
    separator = "\n"
    for report in reports:
        yield separator + _dump(document(report, settings))
        separator = ",\n"
    yield "\n]}\n"


def versions(settings: Settings) -> dict[str, Any]:
    """What made the result: the schema of these keys, the program, the rules in force."""
    return {
        "schema_version": SCHEMA_VERSION,
        "engine_version": __version__,
        "rules_version": rules_version(settings.profile),
        "profile": settings.profile,
        "fingerprint_version": FINGERPRINT_VERSION,
    }


def document(report: Report, settings: Settings) -> dict[str, Any]:
    """One entry of `documents`: what became of one input file."""
    coverage = report.coverage()
    ledger: dict[str, Any] = dict(report.fates())
    ledger["coverage"] = None if coverage is None else str(coverage)
    ledger["covered"] = settings.is_covered(coverage)
    if settings.ledger:
        ledger["numbers"] = [_ledger_entry(entry) for entry in report.ledger]
    result: dict[str, Any] = {
        "path": report.path,
        "sha256": report.sha256 or None,
        "reader": report.reader or None,
        "status": report.status,
        "error": report.error or None,
        "error_code": report.error_code or None,
        "unread_parts": list(report.unread_parts),
        "remarks": list(report.remarks),
        "titles": list(report.titles),
        "findings": [finding(one) for one in shown_findings(report, settings)],
        "suppressed": [_suppressed(one) for one in report.suppressed],
        "cleared": [
            {"fingerprint": one.fingerprint, "rule": one.rule, "message": one.message} for one in report.cleared
        ],
        "ledger": ledger,
    }
    if settings.relations:
        result["relations"] = [_relation(one) for one in report.relations]
    return result


def finding(found: Finding) -> dict[str, Any]:
    """One found."""
    slip = found.suggestion
    return {
        "id": found.id,
        "rule": found.rule,
        "level": found.level,
        "message": found.message,
        "evidence": [_evidence(one) for one in found.evidence],
        "equation": found.equation or None,
        "computed": found.computed or None,
        "stated": found.stated or None,
        "difference": found.difference or None,
        "rounding_allowance": found.rounding_allowance or None,
        "unit": found.unit or None,
        "suggestion": {
            "evidence": slip.evidence,
            "quote": slip.quote,
            "replacement": slip.replacement,
            "reason": slip.reason,
        }
        if slip
        else None,
        "related": [{"rule": one.rule, "equation": one.equation, "message": one.message} for one in found.related],
    }


def _suppressed(one: Suppressed) -> dict[str, Any]:
    return {"how": one.how, "reason": one.reason or None, "until": one.until or None, "finding": finding(one.finding)}


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "quote": evidence.quote,
        "context": evidence.context,
        "section": list(evidence.section),
        "place": evidence.place,
        "role": evidence.role or None,
        "value": evidence.value or None,
        "unit": evidence.unit or None,
    }


def _relation(relation: RelationRecord) -> dict[str, Any]:
    return {
        "rule": relation.rule,
        "outcome": relation.outcome,
        "equation": relation.equation or None,
        "reading": relation.reading or None,
        "reason": relation.reason or None,
        "operands": [_evidence(one) for one in relation.operands],
    }


def _ledger_entry(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "quote": entry.quote,
        "context": entry.context,
        "section": list(entry.section),
        "place": entry.place,
        "fate": entry.fate,
        "reason": entry.reason or None,
        "rules": list(entry.rules),
    }


def _dump(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
