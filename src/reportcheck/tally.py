"""Counts over many reports, in memory that does not grow with them: by rule, by unit, by status, and the worst."""

from __future__ import annotations

import heapq
import os
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.results import LEVELS, STATUSES, Finding, Report

_DIGITS = compile_pattern(r"\d+")


class Bounds(NamedTuple):
    """How many are kept: the worst reports, units, texts of one cause, paths of one cause. The rest is counted."""

    worst: int = 10
    units: int = 20_000
    texts: int = 3
    paths: int = 3


UNBOUNDED = Bounds(*[sys.maxsize] * len(Bounds._fields))


class Home(NamedTuple):
    """What a report is counted under: `unit` (the units that made it), `folder` where it names none, or `rest` for
    units beyond the bound.
    """

    kind: str
    name: str


REST = Home("rest", "")


@dataclass(slots=True)
class Count:
    """Reports, how many of them have findings, and their findings by level."""

    reports: int = 0
    with_findings: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0

    @property
    def findings(self) -> int:
        """Findings of all levels."""
        return self.errors + self.warnings + self.notes

    def add(self, levels: Mapping[str, int], is_file: bool = True) -> None:
        """Count one report with its findings by level; the findings alone where it compares files."""
        self.reports += is_file
        self.with_findings += is_file and any(levels.values())
        self.errors += levels.get("error", 0)
        self.warnings += levels.get("warning", 0)
        self.notes += levels.get("note", 0)

    def merge(self, other: Count) -> None:
        """Count in what another has counted."""
        self.reports += other.reports
        self.with_findings += other.with_findings
        self.errors += other.errors
        self.warnings += other.warnings
        self.notes += other.notes


@dataclass(slots=True)
class Cause:
    """Why reports have their status: `code` is the error code, or the kinds of the parts that were not read.

    `text` is the first report's; where others differ in digits only, … stands for these. It is "" for reports whose
    status says all, and for those whose texts are beyond the bound. `paths` are the first few.
    """

    status: str
    code: str
    text: str
    reports: int = 0
    paths: list[str] = field(default_factory=list)

    def add(self, path: str, text: str, at_most: int) -> None:
        """Count one report in."""
        self.reports += 1
        if len(self.paths) < at_most:
            self.paths.append(path)
        if self.text not in ("", text):
            self.text = _DIGITS.sub("…", self.text)


class Ranked(NamedTuple):
    """A report and its place in the run, counted from 1."""

    number: int
    report: Report


class Tally:
    """Adds up reports as they pass; only findings of `levels` count. Ties go to the report that came first."""

    def __init__(self, levels: Sequence[str] = LEVELS, bounds: Bounds = Bounds()) -> None:  # noqa: B008 (immutable)
        self.levels, self.bounds = frozenset(levels), bounds
        self.total = Count()
        self.rules: dict[str, Count] = {}
        self.units: dict[Home, Count] = {}
        self.rest_of_units = Count()
        self._causes: dict[tuple[str, str, str], Cause] = {}
        self._texts: Counter[tuple[str, str]] = Counter()
        self._worst: list[tuple[tuple[int, ...], Report]] = []

    def add(self, report: Report) -> None:
        """Count one report in."""
        found = [finding for finding in report.findings if finding.level in self.levels]
        levels = Counter(finding.level for finding in found)
        self.total.add(levels)
        self._add_rules(found)
        if not report.files or found:  # what compares files is no report of a unit, but its findings are
            self._add_unit(home(report), levels, is_file=not report.files)
        if not report.files or report.status != "checked":
            self._add_cause(report)
        if found:
            self._rank(report, levels)

    def worst(self) -> list[Ranked]:
        """Reports with findings, the worst first."""
        ordered = sorted(self._worst, key=lambda entry: entry[0], reverse=True)
        return [Ranked(-badness[-1], report) for badness, report in ordered]

    def by_rule(self) -> list[tuple[str, Count]]:
        """Rules with what they found in how many reports, most first."""
        return sorted(self.rules.items(), key=lambda entry: (-entry[1].findings, entry[0]))

    def by_unit(self) -> list[tuple[Home, Count]]:
        """Units and folders, those with most errors first; the rest, if any, at the end."""
        ordered = sorted(self.units.items(), key=lambda entry: (*_severity(entry[1]), entry[0]))
        return [*ordered, *([(REST, self.rest_of_units)] if self.rest_of_units != Count() else [])]

    def by_status(self) -> list[Cause]:
        """Causes in the order of statuses, those of most reports first; a report belongs to one, and so does
        what compares files where it is not checked."""
        return sorted(self._causes.values(), key=lambda one: (STATUSES.index(one.status), -one.reports, one.code))

    def _add_rules(self, found: Iterable[Finding]) -> None:
        by_rule: dict[str, Counter[str]] = {}
        for finding in found:
            by_rule.setdefault(finding.rule, Counter())[finding.level] += 1
        for rule, levels in by_rule.items():
            self.rules.setdefault(rule, Count()).add(levels)

    def _add_unit(self, unit: Home, levels: Mapping[str, int], is_file: bool) -> None:
        count = self.units.get(unit)
        if count is None:
            is_full = len(self.units) >= self.bounds.units
            count = self.rest_of_units if is_full else self.units.setdefault(unit, Count())
        count.add(levels, is_file)

    def _add_cause(self, report: Report) -> None:
        code, text = cause(report)
        key = (report.status, code, _DIGITS.sub("…", text))
        if key not in self._causes:
            if self._texts[key[:2]] >= self.bounds.texts:
                key, text = (report.status, code, ""), ""
            self._texts[key[:2]] += 1
        known = self._causes.setdefault(key, Cause(report.status, code, text))
        known.add(report.path, text, self.bounds.paths)

    def _rank(self, report: Report, levels: Mapping[str, int]) -> None:
        badness = (*(-part for part in rank(levels, report.status)), -self.total.reports)
        if len(self._worst) < self.bounds.worst:
            heapq.heappush(self._worst, (badness, _without_text(report)))
        elif self._worst and badness > self._worst[0][0]:
            heapq.heapreplace(self._worst, (badness, _without_text(report)))


def rank(levels: Mapping[str, int], status: str) -> tuple[int, ...]:
    """The smaller, the worse: more errors, more warnings, more notes; then what was not or not wholly checked."""
    found = (-levels.get(level, 0) for level in reversed(LEVELS))
    return (*found, -STATUSES.index(status) if status != "checked" else 1)


def _without_text(report: Report) -> Report:
    return replace(report, documents=()) if report.documents else report


def cause(report: Report) -> tuple[str, str]:
    """The code and the text of what made the report's status; both are "" where the status says all."""
    if report.error or report.error_code:
        return report.error_code, report.error
    if report.status != "partial":
        return "", ""
    kinds = sorted({str(part["kind"]) for part in report.unread_parts})
    texts = dict.fromkeys(str(part.get("description") or part["kind"]) for part in report.unread_parts)
    return "+".join(kinds), "; ".join(texts)


def home(report: Report) -> Home:
    """The units that made a report, else the folder that it or all of its files lie in."""
    units = dict.fromkeys(one.unit for one in report.about if one.unit)
    if units:
        return Home("unit", "、".join(units))
    folders = [_folder(path).split("/") for path in report.files or (report.path,)]
    common = [parts[0] for parts in takewhile(lambda parts: len(set(parts)) == 1, zip(*folders, strict=False))]
    return Home("folder", "/".join(common) or ("/" if common else "."))


def _folder(path: str) -> str:
    head, slash, _ = path.replace(os.sep, "/").rpartition("/")
    return head if slash else "."


def _severity(count: Count) -> tuple[int, ...]:
    return (-count.errors, -count.warnings, -count.notes, -count.reports)
