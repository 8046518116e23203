"""The run of many files: each ends in a Report, in the order of the input, whatever happens to one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Any, NamedTuple

from reportcheck.batch.archives import is_archive, unpack, unzipped
from reportcheck.batch.chunks import chunks_of, fitting
from reportcheck.batch.engines import Done, Engine, Failure, SerialEngine, Work, never
from reportcheck.batch.guard import report_of
from reportcheck.batch.order import in_order
from reportcheck.batch.plan import NOTHING, SERIAL, Comparison, Plan
from reportcheck.batch.worker import Checked, Job, Kept, Live, Unchanged
from reportcheck.config import Settings
from reportcheck.documents.zipsafe import Limits
from reportcheck.results import Report
from reportcheck.rulebook.load import book_with, rules_version, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from reportcheck.batch.comparison import Gathered
    from reportcheck.batch.results_folder import ResultsFolder


class Item(NamedTuple):
    """A file of the run. `kept` is the report that an earlier run has left of it, `task` what is still to be done, None
    for nothing, and `seen` the stamp of the file before that."""

    path: str
    task: str | Unchanged | None = None
    kept: Kept | None = None
    seen: tuple[int, int] = (-1, -1)


def check_files(
    paths: Iterable[str | os.PathLike[str]],
    settings: Settings,
    skipped: list[tuple[str, str]] | None = None,
    plan: Plan = SERIAL,
    stopped: Callable[[], bool] = never,
    comparison: Comparison = NOTHING,
) -> Iterator[Report]:
    """The report of each path, in order, as soon as it is done; of each file in it where it is a zip. Behind them come
    the reports of groups and pairs of files, where there is a comparison.

    What is passed over in zips is added to `skipped`, with the reason. Once `stopped` says yes, no further file is
    begun, and those that are done come. Raises RunError for what keeps the run from beginning: a folder of results, a
    manifest or an engine that cannot be used.
    """
    files = [os.fspath(path) for path in paths]
    kind = plan.engine_for(len(files))
    if comparison.is_any:
        from reportcheck.batch.comparison import Gathered, raise_for

        raise_for(comparison, [inside for file in files for inside in unzipped(file, settings.limits).files])
    with ExitStack() as opened:
        job, results = _prepared(settings, plan, kind, comparison.duplicates, files)
        if results is not None:
            opened.enter_context(results)
        plan = replace(plan, engine=kind)
        engine = opened.enter_context(_engine(plan, _in_zips_too(files[: plan.workers], settings.limits), stopped))
        gathered = Gathered(comparison) if comparison.is_any else None
        run = _Run(job, plan, engine, results, gathered, [] if skipped is None else skipped)
        yield from run.check(files, 1 if job.live else fitting(len(files), plan.workers))
        if gathered is not None and not stopped():
            yield from run.compare(gathered)
        if job.cache is not None:
            from reportcheck.batch.cache import prune

            prune()


def _prepared(
    settings: Settings, plan: Plan, kind: str, signs: bool, files: Sequence[str]
) -> tuple[Job, ResultsFolder | None]:
    """The work of the run and where its results go, under the rules in force."""
    if kind == "serial" and not plan.results:
        return Job(settings, live=True, signs=signs), None
    from reportcheck.batch.cache import cache_for
    from reportcheck.batch.fingerprint import fingerprint
    from reportcheck.batch.results_folder import ResultsFolder

    with using(book_with(settings.rules)):
        cache = cache_for(settings, signs) if plan.cache and kind != "serial" else None
        if cache is not None and kind == "ray":
            cache = cache._replace(folder="")
        results = None
        if plan.results:
            limits = plan.timeout, plan.max_memory
            version = rules_version(settings.profile)
            results = ResultsFolder(plan.results, fingerprint(settings, signs), version, limits, files)
    return Job(settings, cache, kind == "serial", signs), results


def _in_zips_too(files: Sequence[str], limits: Limits) -> int:
    """How many files these are, those in zips counted singly."""
    return sum(len(unzipped(file, limits).files) for file in files)


def _engine(plan: Plan, files: int, stopped: Callable[[], bool]) -> Engine:
    """The engine of a plan, for so many files."""
    if plan.engine == "local":
        from reportcheck.batch.pool import LocalPool

        return LocalPool(max(1, min(plan.workers, files)), plan.timeout, plan.max_memory, stopped)
    if plan.engine == "ray":
        from reportcheck.batch.ray_engine import RayEngine

        return RayEngine(plan, stopped)
    return SerialEngine(stopped)


class _Run:
    """Checks paths on an engine, and writes down what is done as soon as it is."""

    def __init__(
        self,
        job: Job,
        plan: Plan,
        engine: Engine,
        results: ResultsFolder | None,
        gathered: Gathered | None,
        skipped: list[tuple[str, str]],
    ) -> None:
        self.job, self.plan, self.engine, self.results = job, plan, engine, results
        self.gathered, self.skipped = gathered, skipped

    def check(self, paths: Sequence[str], most: int) -> Iterator[Report]:
        """The reports of these paths, at most so many checked together."""
        begun: dict[int, list[Item]] = {}

        def chunks() -> Iterator[list[str | Unchanged]]:
            for number, chunk in enumerate(chunks_of(self._items(paths), most)):
                begun[number] = chunk
                yield [item.task for item in chunk if item.task is not None]

        done = self.engine.map_chunks(self.job.check_all, chunks())
        for chunk in in_order(self._taken_in(begun.pop(one.number), one) for one in done):
            for checked in chunk.results:
                yield from self._reports(checked)

    def _items(self, paths: Iterable[str]) -> Iterator[Item]:
        """What there is to check: of zips that are called so, the files in them."""
        for path in paths:
            inside = unzipped(path, self.job.settings.limits)
            self.skipped += inside.skipped
            for file in inside.files:
                yield self._item(file)

    def _item(self, file: str) -> Item:
        if self.results is None:
            return Item(file, file)
        seen, kept = self.results.find(file)
        if kept is None:
            return Item(file, file, None, seen)
        digest = kept.sha256 if self.job.settings.with_text else ""
        return Item(file, Unchanged(file, digest) if digest else None, kept, seen)

    def _taken_in(self, items: Sequence[Item], done: Done) -> Done:
        """All reports of a chunk; new ones are written down."""
        coming = iter(done.results)
        made = [self._checked(item, None if item.task is None else next(coming)) for item in items]
        fresh = [(item.path, item.seen, one) for item, one in zip(items, made, strict=True) if item.kept is None]
        if self.results is not None and fresh:
            self.results.add(fresh)
        return Done(done.number, made)

    def _checked(self, item: Item, result: Any) -> Checked:
        failed = isinstance(result, Failure)
        if item.kept is not None:
            return item.kept if failed or result is None else item.kept._replace(text=result)
        checked: Checked = Live(report_of(result, item.path, self.plan, self.job.settings.lang)) if failed else result
        return checked

    def _reports(self, checked: Checked) -> Iterator[Report]:
        report = checked.report()
        inside = unpack(report, self.job.settings) if is_archive(report) else report
        if not isinstance(inside, Report):
            self.skipped += inside.skipped
            yield from self.check(inside.files, 1)
            return
        if self.gathered is not None:
            self.gathered.add(inside, checked.signature if self.job.signs else None)
        yield inside

    def compare(self, gathered: Gathered) -> Iterator[Report]:
        """The reports of groups; then of the pairs of files that are nearly the same."""
        from reportcheck.batch.comparison import Comparing, name_of

        comparing = Comparing(self.job.settings, self.job.cache, self.job.live)
        groups = [(group.name, group.files(), group) for group in gathered.groups()]
        for report in self._compared(comparing.check_groups, groups):
            is_chance = not gathered.comparison.is_manifest and not report.relations
            if report.status != "nothing_checked" or not is_chance:  # files of one folder may have nothing in common
                yield report
        pairs = [(name_of(pair), pair, pair) for pair in gathered.pairs()]
        for report in self._compared(comparing.check_pairs, pairs):
            if report.findings or report.suppressed or report.status != "checked":
                yield report

    def _compared(self, work: Work, items: Sequence[tuple[str, tuple[str, ...], Any]]) -> Iterator[Report]:
        for chunk in in_order(self.engine.map_chunks(work, ([item] for _, _, item in items))):
            name, files, _ = items[chunk.number]
            for result in chunk.results:
                failed = isinstance(result, Failure)
                yield report_of(result, name, self.plan, self.job.settings.lang, files) if failed else result.report()
