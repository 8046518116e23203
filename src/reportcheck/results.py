"""What a check yields: reports, findings, relations, ledger. Plain values; keys are those of the published JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from reportcheck.records import Records

if TYPE_CHECKING:
    import pandas

    from reportcheck.documents.model import Document

LEVELS = ("note", "warning", "error")
SUPPRESSED_BY = ("comment", "config", "baseline")
COSTLY = ("crashed", "timeout")
"""Statuses of files at which a process was lost or ended."""
NOT_CHECKED = ("unreadable", *COSTLY)
STATUSES = ("checked", "partial", "nothing_checked", *NOT_CHECKED)


class Evidence(NamedTuple):
    """One printed number, date, heading or word that takes part in a relation.

    `value` is a decimal string in `unit` (the base unit: 元, %, 人 …), empty for dates and words.
    `place` is typed: {"type": "paragraph", "block", "start", "end"} or
    {"type": "cell", "block", "row", "column", "start", "end"}. `file` is the path of the file that it stands in, where
    several files are compared; "" in the one file that was checked.
    """

    quote: str
    context: str
    section: tuple[str, ...]
    place: dict[str, Any]
    role: str = ""
    value: str = ""
    unit: str = ""
    file: str = ""


class Suggestion(NamedTuple):
    """The one number most likely wrong; `evidence` is an index into the finding's evidence."""

    evidence: int
    quote: str
    replacement: str
    reason: str


class RelationRecord(NamedTuple):
    """One judged relation.

    `outcome` is holds, holds_rounded, not_informative, unlikely, contradicted or not_checked.
    """

    rule: str
    outcome: str
    equation: str
    reading: str
    operands: tuple[Evidence, ...]
    reason: str = ""


class Related(NamedTuple):
    """A further relation that the same slip breaks."""

    rule: str
    equation: str
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A proof worth telling. Decimal strings are in the base unit of `stated`."""

    id: str
    rule: str
    level: str
    message: str
    evidence: tuple[Evidence, ...]
    equation: str = ""
    computed: str = ""
    stated: str = ""
    difference: str = ""
    rounding_allowance: str = ""
    unit: str = ""
    suggestion: Suggestion | None = None
    related: tuple[Related, ...] = ()


class Suppressed(NamedTuple):
    """A finding that does not count. `how` is comment (in the document), config (in the settings) or baseline
    (known before); `reason` is what a person gave for it, "" in a baseline; `until` the last day that it holds, or "".
    """

    finding: Finding
    how: str
    reason: str = ""
    until: str = ""


class Known(NamedTuple):
    """A finding as a baseline keeps it."""

    fingerprint: str
    rule: str
    message: str = ""


class LedgerEntry(NamedTuple):
    """What became of one number: `fate` is checked, restated, exempt or not_checked, `reason` says why."""

    quote: str
    context: str
    section: tuple[str, ...]
    place: dict[str, Any]
    fate: str
    reason: str
    rules: tuple[str, ...] = ()


class About(NamedTuple):
    """Whose report it is: the unit that made it, the year that it is about (2025), and its genre, a name of the
    lexicon; "" for what its title and first lines do not tell.
    """

    unit: str = ""
    year: str = ""
    genre: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one input file, or of several that were compared: those are its `files`, and `path` is their name.

    `ledger` and `relations` are always complete; outputs choose what to print.
    In a batch they are counted only, unless the settings ask for them.

    Both may be spelled out only when they are looked at; `outcomes` and `fates` count them without that.
    `about` tells whose each of the reports in the file is, in the order of `titles`.
    `documents` are the reports as they were read, only where the settings ask for their text.
    `findings` are those that count; `suppressed` are accepted by a person or known from a baseline, and `cleared` are
    findings of the baseline that are gone. `used` are indices into the settings' `suppress`.
    """

    path: str
    sha256: str
    reader: str
    status: str
    error: str = ""
    error_code: str = ""
    unread_parts: tuple[dict[str, Any], ...] = ()
    remarks: tuple[dict[str, Any], ...] = ()
    titles: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    relations: Sequence[RelationRecord] = ()
    ledger: Sequence[LedgerEntry] = ()
    documents: tuple[Document, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    cleared: tuple[Known, ...] = ()
    used: frozenset[int] = frozenset()
    files: tuple[str, ...] = ()
    about: tuple[About, ...] = ()

    def file_remarks(self) -> list[str]:
        """Remarks on the file itself; those on plugins are the same for many files and are told once for a run."""
        return [str(remark["description"]) for remark in self.remarks if remark["kind"] != "plugin"]

    def levels(self) -> Counter[str]:
        """Findings counted by level."""
        return Counter(finding.level for finding in self.findings)

    def leading_finding(self, levels: Sequence[str] = LEVELS) -> Finding | None:
        """The first finding of the highest level among `levels`."""
        found = [finding for finding in self.findings if finding.level in levels]
        return max(found, key=lambda finding: LEVELS.index(finding.level), default=None)

    def outcomes(self) -> Counter[str]:
        """Relations counted by outcome."""
        if isinstance(self.relations, Records):
            return Counter(self.relations.kinds)
        return Counter(relation.outcome for relation in self.relations)

    def fates(self) -> dict[str, int]:
        """Numbers counted by fate."""
        counts = {"checked": 0, "restated": 0, "exempt": 0, "not_checked": 0}
        told = self.ledger.kinds if isinstance(self.ledger, Records) else [entry.fate for entry in self.ledger]
        for fate in told:
            counts[fate] += 1
        return counts

    def coverage(self) -> Decimal | None:
        """The share of numbers whose fate is known; see `coverage`."""
        return coverage(self.fates())

    def to_frame(self) -> pandas.DataFrame:
        """Findings as a DataFrame, one row a finding."""
        from reportcheck.frames import findings_frame

        return findings_frame(self)

    def relations_frame(self) -> pandas.DataFrame:
        """Judged relations as a DataFrame, one row a relation."""
        from reportcheck.frames import relations_frame

        return relations_frame(self)

    def ledger_frame(self) -> pandas.DataFrame:
        """The fate of every number as a DataFrame, one row a number."""
        from reportcheck.frames import ledger_frame

        return ledger_frame(self)


def coverage(fates: Mapping[str, int]) -> Decimal | None:
    """The share of numbers that are checked, restated or exempt, in percent; None where there are no numbers.

    Cut off, never rounded up, after two decimals: 100.00 means that no number is left.
    """
    total = sum(fates.values())
    known = total - fates["not_checked"]
    return Decimal(known * 10000 // total).scaleb(-2) if total else None
