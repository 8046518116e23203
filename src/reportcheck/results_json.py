"""Results as JSON values and back. The keys are those of `schema/output.schema.json`: a promise to users."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from itertools import chain, repeat
from typing import Any

from reportcheck.records import Counted
from reportcheck.results import (
    About,
    Evidence,
    Finding,
    Known,
    LedgerEntry,
    Related,
    RelationRecord,
    Report,
    Suggestion,
    Suppressed,
)
from reportcheck.visible import dump_json


def dump(told: Mapping[str, Any]) -> str:
    """JSON on one line, in which Chinese stays readable and hidden characters are escaped."""
    return dump_json(told)


def load(line: str) -> Any:
    """What `dump` made a line of. Raises ValueError for what is no JSON."""
    return json.loads(line)


def _every(rule: str, level: str) -> bool:  # noqa: ARG001
    return True


def to_json(
    report: Report, shows: Callable[[str, str], bool] = _every, *, relations: bool = False, ledger: bool = False
) -> dict[str, Any]:
    """What became of one input file, with findings of the rules and levels that `shows` says yes to; relations and
    numbers singly where asked for.
    """
    coverage = report.coverage()
    numbers: dict[str, Any] = {**report.fates(), "coverage": None if coverage is None else str(coverage)}
    if ledger:
        numbers["numbers"] = [_ledger_entry(entry) for entry in report.ledger]
    told: dict[str, Any] = {
        "path": report.path,
        "files": list(report.files),
        "sha256": report.sha256 or None,
        "reader": report.reader or None,
        "status": report.status,
        "error": report.error or None,
        "error_code": report.error_code or None,
        "unread_parts": list(report.unread_parts),
        "remarks": list(report.remarks),
        "titles": list(report.titles),
        "about": [_filled(one._asdict()) for one in report.about],
        "findings": [finding_to_json(one) for one in report.findings if shows(one.rule, one.level)],
        "suppressed": [_suppressed(one) for one in report.suppressed],
        "suppressions_used": sorted(report.used),
        "cleared": [one._asdict() for one in report.cleared],
        "outcomes": dict(sorted(report.outcomes().items())),
        "ledger": numbers,
    }
    if relations:
        told["relations"] = [_relation(one) for one in report.relations]
    return told


def finding_to_json(found: Finding) -> dict[str, Any]:
    """One found."""
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
        "suggestion": found.suggestion._asdict() if found.suggestion else None,
        "related": [one._asdict() for one in found.related],
    }


def from_json(told: Mapping[str, Any]) -> Report:
    """The report that `to_json` told of, with findings of the levels that were told.

    Relations and numbers that were not told one by one are counted only. Raises KeyError, TypeError or ValueError where
    it is none.
    """
    ledger = told["ledger"]
    return Report(
        path=told["path"],
        files=tuple(told["files"]),
        sha256=told["sha256"] or "",
        reader=told["reader"] or "",
        status=told["status"],
        error=told["error"] or "",
        error_code=told["error_code"] or "",
        unread_parts=tuple(told["unread_parts"]),
        remarks=tuple(told["remarks"]),
        titles=tuple(told["titles"]),
        about=tuple(About(**_emptied(one)) for one in told["about"]),
        findings=tuple(_finding_of(one) for one in told["findings"]),
        suppressed=tuple(_suppressed_of(one) for one in told["suppressed"]),
        used=frozenset(told["suppressions_used"]),
        cleared=tuple(Known(**one) for one in told["cleared"]),
        relations=tuple(_relation_of(one) for one in told["relations"])
        if "relations" in told
        else _counted(told["outcomes"], "relations"),
        ledger=tuple(_ledger_entry_of(one) for one in ledger["numbers"])
        if "numbers" in ledger
        else _counted({fate: ledger[fate] for fate in ("checked", "restated", "exempt", "not_checked")}, "ledger"),
    )


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "quote": evidence.quote,
        "context": evidence.context,
        "section": list(evidence.section),
        "place": evidence.place,
        "file": evidence.file or None,
        "role": evidence.role or None,
        "value": evidence.value or None,
        "unit": evidence.unit or None,
    }


def _evidence_of(told: Mapping[str, Any]) -> Evidence:
    return Evidence(**{**_emptied(told), "section": tuple(told["section"])})


def _finding_of(told: Mapping[str, Any]) -> Finding:
    slip = told["suggestion"]
    return Finding(
        **{
            **_emptied(told),
            "evidence": tuple(_evidence_of(one) for one in told["evidence"]),
            "suggestion": Suggestion(**slip) if slip else None,
            "related": tuple(Related(**one) for one in told["related"]),
        }
    )


def _suppressed(one: Suppressed) -> dict[str, Any]:
    return {
        "how": one.how,
        "reason": one.reason or None,
        "until": one.until or None,
        "finding": finding_to_json(one.finding),
    }


def _suppressed_of(told: Mapping[str, Any]) -> Suppressed:
    return Suppressed(**{**_emptied(told), "finding": _finding_of(told["finding"])})


def _relation(relation: RelationRecord) -> dict[str, Any]:
    return {
        "rule": relation.rule,
        "outcome": relation.outcome,
        "equation": relation.equation or None,
        "reading": relation.reading or None,
        "reason": relation.reason or None,
        "operands": [_evidence(one) for one in relation.operands],
    }


def _relation_of(told: Mapping[str, Any]) -> RelationRecord:
    return RelationRecord(**{**_emptied(told), "operands": tuple(_evidence_of(one) for one in told["operands"])})


def _ledger_entry(entry: LedgerEntry) -> dict[str, Any]:
    return {**entry._asdict(), "section": list(entry.section), "reason": entry.reason or None, "rules": [*entry.rules]}


def _ledger_entry_of(told: Mapping[str, Any]) -> LedgerEntry:
    return LedgerEntry(**{**_emptied(told), "section": tuple(told["section"]), "rules": tuple(told["rules"])})


def _filled(told: Mapping[str, Any]) -> dict[str, Any]:
    """What is not known is null."""
    return {key: value or None for key, value in told.items()}


def _emptied(told: Mapping[str, Any]) -> dict[str, Any]:
    return {key: "" if value is None else value for key, value in told.items()}


def _counted(counts: Mapping[str, int], what: str) -> Sequence[Any]:
    kinds = tuple(chain.from_iterable(repeat(kind, count) for kind, count in counts.items()))
    return Counted(kinds, what) if kinds else ()
