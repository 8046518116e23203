"""reportcheck: proves which printed numbers of a public-finance report cannot be true together.

>>> from reportcheck import check
>>> report = check("report.docx")            # doctest: +SKIP
>>> report.status, len(report.findings)      # doctest: +SKIP
('checked', 1)
"""

from __future__ import annotations

import os

from reportcheck.version import __version__

TYPE_CHECKING = False  # typing itself is slow to import
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from reportcheck.batch.plan import RunError
    from reportcheck.batch_results import Batch
    from reportcheck.config import Override, Settings, Suppression
    from reportcheck.documents.errors import Unreadable
    from reportcheck.documents.model import Comment, Document, SourceFile
    from reportcheck.documents.zipsafe import Limits
    from reportcheck.outputs.annotate.model import NotAnnotated
    from reportcheck.results import Evidence, Finding, Known, LedgerEntry, RelationRecord, Report, Suppressed

__all__ = [
    "Batch",
    "Comment",
    "Document",
    "Evidence",
    "Finding",
    "Known",
    "LedgerEntry",
    "Limits",
    "NotAnnotated",
    "Override",
    "RelationRecord",
    "Report",
    "RunError",
    "Settings",
    "SourceFile",
    "Suppressed",
    "Suppression",
    "Unreadable",
    "__version__",
    "annotate",
    "check",
    "check_lines",
    "check_many",
    "open_document",
]

_HOMES = {
    "Batch": "batch_results",
    "Comment": "documents.model",
    "Document": "documents.model",
    "Evidence": "results",
    "Finding": "results",
    "Known": "results",
    "LedgerEntry": "results",
    "Limits": "documents.zipsafe",
    "NotAnnotated": "outputs.annotate.model",
    "Override": "config",
    "RelationRecord": "results",
    "Report": "results",
    "RunError": "batch.plan",
    "Settings": "config",
    "SourceFile": "documents.model",
    "Suppressed": "results",
    "Suppression": "config",
    "Unreadable": "documents.errors",
}


def check(path: str | os.PathLike[str], **settings: Any) -> Report:
    """Check one file and return its report.

    `settings` are the fields of `Settings` (`lang="en"`, `ignore=("RATE",)` …); an unknown name is a
    TypeError, a value that cannot be is a ValueError. A file that cannot be read raises nothing: the
    report's `status` and `error` tell.
    """
    from reportcheck.config import Settings
    from reportcheck.pipeline import check_file

    return check_file(path, Settings(**settings))


def check_many(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], **options: Any) -> Batch:
    """Check many files on all cores and return their reports, in the order of the input.

    `paths` are files, folders with all their levels, and glob patterns, or one of these; the files in a zip are reports
    of their own. What was passed over stands in `Batch.skipped`, paths without any report in `Batch.empty`.
    `options` are the fields of `Settings`, as for `check`, and those of `Plan`: `jobs` (workers, 0 for one per core),
    `timeout` (seconds) and `max_memory` (MB) for one file, `cache` (True), `results` (a folder of result parts, from
    which a run that was cut off goes on), `engine` ("local", "serial", "ray"), `address` (of a Ray cluster).

    What is to be compared across files is said by `group_by` ("folder", "print" for the unit that reports name, or the
    path of a manifest), `rollup` and `duplicates`; the reports on groups and pairs stand behind all others and name
    their `files`.

    No file raises anything: one that cannot be read, kills its worker or takes too long has a report that says so.
    Relations and numbers are counted and not kept, unless `relations=True` or `ledger=True`. Raises TypeError for an
    unknown option, ValueError for a value that cannot be, RunError for a folder of results or an engine that cannot be
    used.
    """
    from reportcheck.batch.discover import discover
    from reportcheck.batch.plan import Comparison, Plan
    from reportcheck.batch.run import check_files
    from reportcheck.batch_results import Batch
    from reportcheck.config import Settings

    plan = Plan(**{name: options.pop(name) for name in Plan.__slots__ if name in options})
    comparison = Comparison(**{name: options.pop(name) for name in Comparison._fields if name in options})
    found = discover(_each(paths))
    skipped = [*found.skipped]
    reports = tuple(check_files(found.files, Settings(**options), skipped, plan, comparison=comparison))
    return Batch(reports, skipped, found.empty)


def check_lines(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], **options: Any) -> list[str]:
    """Check files and return their reports as lines of JSON, as `--results` writes them: what goes into the tasks of
    Dask, Spark and the like.

    `paths` are files alone, or one file, here or elsewhere; of a zip there is a line for each report in it. `options`
    are those of `check_many`; unless they say something else, one worker process checks the files and no cache is used,
    so that a file that kills its process costs the task nothing else. The workers end with the call.
    """
    from reportcheck.batch.plan import Plan
    from reportcheck.batch.run import check_files
    from reportcheck.config import Settings
    from reportcheck.results_json import dump, to_json

    asked: dict[str, Any] = {"engine": "local", "jobs": 1, "cache": False}
    asked |= {name: options.pop(name) for name in Plan.__slots__ if name in options}
    settings = Settings(**options)
    return [
        dump(to_json(report, relations=settings.keeps_relations, ledger=settings.keeps_ledger))
        for report in check_files(_each(paths), settings, None, Plan(**asked))
    ]


def _each(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> list[str]:
    return [os.fspath(path) for path in ([paths] if isinstance(paths, (str, os.PathLike)) else paths)]


def annotate(report: Report, out: str | os.PathLike[str], **settings: Any) -> int:
    """Write a copy of a checked docx, xlsx or pdf file with its findings noted at their numbers; return how many notes.

    `report` is what `check` returned, and its file must still be as it was then; `out` is the new file. The first
    number of a finding bears the whole explanation, the others point to it. `settings` as for `check`: `lang="en"`,
    `notes=True` for findings of level note. The copy is the same for the same report.

    Raises NotAnnotated for a file of another format (`code` is `format`) or one that was changed since (`changed`),
    allows no notes (`locked`) or cannot be written with them (`failed`); FileExistsError where `out` exists.
    """
    from pathlib import Path

    from reportcheck.config import Settings
    from reportcheck.outputs.annotate import annotated_copy

    copy = annotated_copy(report, Settings(**settings))
    with Path(out).open("xb") as file:
        file.write(copy.data)
    return copy.notes


def open_document(path: str | os.PathLike[str], *, reader: str = "", limits: Limits | None = None) -> SourceFile:
    """Read one file of any format that a built-in or installed reader takes, without checking it.

    `.documents` are the reports in the file, each with sections, paragraphs and tables and a place for every
    character; `.reader` tells who read it, `.status` is `read` or `partial`, and `.unread_parts` and `.remarks`
    name what was not read and what is hidden. `a.zip!/b.docx` is the file b.docx in a.zip.

    `reader` asks for a reader by name (`"txt"`, or that of a plugin) where the content should not decide; `limits`
    bound what the file may cost.

    Raises Unreadable for a file that cannot be read. Its `code` is an id that never changes: `missing`,
    `no_permission`, `directory`, `not_a_file`, `read_failed`, `empty`, `no_text`, `truncated`, `encrypted`,
    `zip_bomb`, `unsafe_xml`, `archive`, `nested_archive`, `unsupported_format`, `not_a_report`, `too_large`,
    `no_reader` (none of this name) or `reader_failed` (a plugin broke); `describe("zh")` and `describe("en")` say
    it in a sentence.
    """
    from reportcheck.documents.errors import Unreadable
    from reportcheck.documents.load import DEFAULT, open_source

    source = open_source(path, limits or DEFAULT, reader)
    if source.status == "unreadable":
        raise Unreadable(source.error_code, source.error_detail)
    return source


def __getattr__(name: str) -> Any:
    """The public names, imported when first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
