"""Two drafts: which findings the new one has cleared, kept and added, by fingerprint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reportcheck.results import Finding, Report


class Told(NamedTuple):
    """A finding as a comparison tells it: from a report, or from a JSON result."""

    id: str
    rule: str
    level: str
    message: str


class Side(NamedTuple):
    """One draft: the findings that count, in order, and the fingerprints of all, suppressed ones included."""

    findings: tuple[Told, ...]
    all: frozenset[str]


class Change(NamedTuple):
    """Findings of the old draft that are cleared, and findings of the new one that it had or had not."""

    cleared: tuple[Told, ...]
    kept: tuple[Told, ...]
    added: tuple[Told, ...]


def compare(old: Sequence[Report], new: Sequence[Report]) -> Change:
    """Compare the reports of two drafts."""
    return compare_sides(side_of(old), side_of(new))


def compare_sides(old: Side, new: Side) -> Change:
    """A finding that somebody has accepted in the meantime is neither cleared nor kept."""
    return Change(
        cleared=tuple(one for one in old.findings if one.id not in new.all),
        kept=tuple(one for one in new.findings if one.id in old.all),
        added=tuple(one for one in new.findings if one.id not in old.all),
    )


def side_of(reports: Iterable[Report]) -> Side:
    """The findings of some reports."""
    listed = list(reports)
    told = tuple(_told(finding) for report in listed for finding in report.findings)
    suppressed = (one.finding.id for report in listed for one in report.suppressed)
    return Side(told, frozenset((*(one.id for one in told), *suppressed)))


def side_of_json(documents: Iterable[Mapping[str, object]]) -> Side:
    """The findings in `documents` of a JSON result. Raises KeyError, TypeError where it is none."""
    told: list[Told] = []
    suppressed: list[str] = []
    for document in documents:
        told += [_from_json(one) for one in _list(document["findings"])]
        suppressed += [str(_table(one["finding"])["id"]) for one in _list(document.get("suppressed", []))]
    return Side(tuple(told), frozenset((*(one.id for one in told), *suppressed)))


def _told(finding: Finding) -> Told:
    return Told(finding.id, finding.rule, finding.level, finding.message)


def _from_json(finding: Mapping[str, object]) -> Told:
    return Told(*(str(finding[key]) for key in Told._fields))


def _list(value: object) -> list[Mapping[str, object]]:
    if not isinstance(value, list):
        raise TypeError
    return [_table(one) for one in value]


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError
    return value
