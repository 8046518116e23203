"""What a worker does with the files of a chunk, on whichever engine."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from reportcheck.batch.guard import check_guarded
from reportcheck.config import Settings
from reportcheck.documents.load import open_source
from reportcheck.results import Report
from reportcheck.results_json import dump, from_json, load, to_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from reportcheck.batch.cache import Cache


class Checked(Protocol):
    """A file that was checked: in this process, in another, or in an earlier run."""

    @property
    def line(self) -> str:
        """The report as a line of JSON, with findings of every level."""
        ...

    @property
    def is_text_left_out(self) -> bool:
        """Whether the report came without its text although outputs may show it."""
        ...

    def report(self) -> Report:
        """The report itself."""
        ...


class Live(NamedTuple):
    """A report of this process."""

    made: Report
    relations: bool = False
    ledger: bool = False

    @property
    def line(self) -> str:
        return dump(to_json(self.made, relations=self.relations, ledger=self.ledger))

    @property
    def is_text_left_out(self) -> bool:
        return False

    def report(self) -> Report:
        return self.made


class Kept(NamedTuple):
    """A report on its way between processes: its line, and its text where outputs show that, "" where it came without.

    The line has relations and numbers singly where the settings ask for them.
    """

    line: str
    text: bytes | None = None

    @property
    def is_text_left_out(self) -> bool:
        return self.text is None

    def report(self) -> Report:
        report = from_json(load(self.line))
        return replace(report, documents=pickle.loads(self.text)) if self.text else report  # noqa: S301 (our worker's)


class Job(NamedTuple):
    """The work on a chunk of paths, `check_all`. It goes to the workers, unless it is `live`: then its reports stay in
    this process.
    """

    settings: Settings
    cache: Cache | None = None
    live: bool = False

    def check_all(self, paths: Sequence[str]) -> list[Checked]:
        """Check files; raises MemoryError alone."""
        return [self.check(path) for path in paths]

    def check(self, path: str) -> Checked:
        """Check one file, or find its result in the cache."""
        settings = self.settings
        if self.live:
            return Live(
                check_guarded(path, settings, memory_counts=True), settings.keeps_relations, settings.keeps_ledger
            )
        if self.cache is None:
            return keep(check_guarded(path, settings, memory_counts=True), settings)
        known = self.cache.find(path, settings)
        if known.report is not None:
            return keep(with_text(replace(known.report, path=path), settings), settings)
        report = check_guarded(path, settings, memory_counts=True)
        kept = keep(report, settings)
        self.cache.put(known, report, kept.line)
        return kept


def keep(report: Report, settings: Settings) -> Kept:
    """A report as it goes on its way."""
    line = dump(to_json(report, relations=settings.keeps_relations, ledger=settings.keeps_ledger))
    return Kept(line, pickle.dumps(report.documents, pickle.HIGHEST_PROTOCOL) if report.documents else b"")


def with_text(report: Report, settings: Settings) -> Report:
    """A report that was kept without its text, with it where the settings ask for that and the file is unchanged."""
    if not settings.with_text or not report.sha256:
        return report
    source = open_source(report.path, settings.limits)
    return replace(report, documents=source.documents) if source.sha256 == report.sha256 else report
