"""What a worker does with the files of a chunk, on whichever engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, Protocol

from reportcheck.batch.guard import check_guarded
from reportcheck.config import Settings
from reportcheck.documents.load import open_source
from reportcheck.documents.model import Document
from reportcheck.results import Report
from reportcheck.results_json import dump, from_json, load, to_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from reportcheck.batch.cache import Cache

SIGNATURE = "signature"
"""The key under which the line of a report has the signature of its text."""


class Checked(Protocol):
    """A file that was checked: in this process, in another, or in an earlier run."""

    @property
    def line(self) -> str:
        """The report as a line of JSON, with findings of every level."""
        ...

    @property
    def signature(self) -> Mapping[str, Any] | None:
        """The signature of its text, as JSON, where copies are looked for."""
        ...

    def report(self) -> Report:
        """The report itself."""
        ...


class Live(NamedTuple):
    """A report of this process, with the signature of its text where copies are looked for."""

    made: Report
    relations: bool = False
    ledger: bool = False
    signature: Mapping[str, Any] | None = None

    @property
    def line(self) -> str:
        return dump(_told(self.made, self.signature, self.relations, self.ledger))

    def report(self) -> Report:
        return self.made


class Kept(NamedTuple):
    """A report on its way between processes: its line, and its text where outputs show that, else "".

    The line has relations and numbers singly where the settings ask for them.
    """

    line: str
    text: bytes = b""

    @property
    def sha256(self) -> str:
        """The hash of the file, "" where it could not be read."""
        return load(self.line)["sha256"] or ""

    @property
    def signature(self) -> Mapping[str, Any] | None:
        found: Mapping[str, Any] | None = load(self.line).get(SIGNATURE)
        return found

    def report(self) -> Report:
        import pickle  # slow to import, and not needed in a run of few files

        report = from_json(load(self.line))
        return replace(report, documents=pickle.loads(self.text)) if self.text else report  # noqa: S301 (our worker's)


class Unchanged(NamedTuple):
    """A file whose report an earlier run has left; its text alone is wanted."""

    path: str
    sha256: str


class Job(NamedTuple):
    """The work on a chunk of files, `check_all`. It goes to the workers, unless it is `live`: then its reports stay in
    this process. Where it `signs`, signatures of the texts come along.
    """

    settings: Settings
    cache: Cache | None = None
    live: bool = False
    signs: bool = False

    def check_all(self, files: Sequence[str | Unchanged]) -> list[Any]:
        """Check files, and read those that are unchanged for their text; raises MemoryError alone."""
        return [self.text(file) if isinstance(file, Unchanged) else self.check(file) for file in files]

    def text(self, file: Unchanged) -> bytes:
        """The text of a file, as it goes on its way; none where that is another by now."""
        source = open_source(file.path, self.settings.limits)
        return _packed(source.documents if source.sha256 == file.sha256 else ())

    def check(self, path: str) -> Checked:
        """Check one file, or find its result in the cache."""
        settings = self.settings
        if self.live:
            report, signature = self._fresh(path)
            return Live(report, settings.keeps_relations, settings.keeps_ledger, signature)
        if self.cache is None:
            return keep(*self._fresh(path), settings)
        known = self.cache.find(path, settings)
        if known.told is not None:
            report = _with_text(from_json(known.told | {"path": path}), settings)
            return keep(report, known.told.get(SIGNATURE), settings)
        report, signature = self._fresh(path)
        kept = keep(report, signature, settings)
        self.cache.put(known, report, kept.line)
        return kept

    def _fresh(self, path: str) -> tuple[Report, Mapping[str, Any] | None]:
        """The report of a file, and the signature of its text."""
        if not self.signs:
            return check_guarded(path, self.settings, memory_counts=True), None
        from reportcheck.across.duplicates import signature

        report = check_guarded(path, replace(self.settings, with_text=True), memory_counts=True)
        signed = signature(report.documents, report.about).to_json() if report.documents else None
        return (report if self.settings.with_text else replace(report, documents=())), signed


def keep(report: Report, signature: Mapping[str, Any] | None, settings: Settings) -> Kept:
    """A report as it goes on its way."""
    line = dump(_told(report, signature, settings.keeps_relations, settings.keeps_ledger))
    return Kept(line, _packed(report.documents))


def _packed(documents: tuple[Document, ...]) -> bytes:
    import pickle

    return pickle.dumps(documents, pickle.HIGHEST_PROTOCOL) if documents else b""


def _told(report: Report, signature: Mapping[str, Any] | None, relations: bool, ledger: bool) -> dict[str, Any]:
    told = to_json(report, relations=relations, ledger=ledger)
    return told if signature is None else told | {SIGNATURE: signature}


def _with_text(report: Report, settings: Settings) -> Report:
    """A report that was kept without its text, with it where the settings ask for that and the file is unchanged."""
    if not settings.with_text or not report.sha256:
        return report
    source = open_source(report.path, settings.limits)
    return replace(report, documents=source.documents) if source.sha256 == report.sha256 else report
