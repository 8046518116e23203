"""What a run compares across its files once each is checked, on the same engine and with the same protection."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from reportcheck.across.check import check_group
from reportcheck.across.groups import Group, groups_by_folder, groups_by_print
from reportcheck.across.manifest import ManifestError, groups_by_manifest
from reportcheck.across.share import share
from reportcheck.batch.guard import guarded
from reportcheck.batch.plan import FOLDER, PRINT, Comparison, RunError
from reportcheck.batch.worker import Checked, Kept, Live, keep
from reportcheck.config import Settings
from reportcheck.results import COSTLY, About, Report
from reportcheck.results_json import dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from reportcheck.across.duplicates import Signature
    from reportcheck.batch.cache import Cache


def raise_for(comparison: Comparison, files: Sequence[str]) -> None:
    """Raise RunError, before the run, for a manifest that does not fit its files, and a roll-up without one."""
    if comparison.rollup and not comparison.is_manifest:
        raise RunError("--rollup 需要用 --group-by 给出清单", "--rollup needs a manifest: --group-by FILE.csv")
    if comparison.is_manifest:
        _by_manifest(comparison, files)


def _by_manifest(comparison: Comparison, files: Sequence[str]) -> list[Group]:
    try:
        return groups_by_manifest(comparison.group_by, files, rollup=comparison.rollup)
    except ManifestError as error:
        raise RunError(error.sentence("zh"), error.sentence("en")) from error


class Comparing(NamedTuple):
    """The work on chunks of groups and of pairs of files; it goes to the workers unless it is `live`."""

    settings: Settings
    cache: Cache | None = None
    live: bool = False

    def check_groups(self, groups: Sequence[Group]) -> list[Checked]:
        """Compare the files of each group, or find what was found before."""
        return [self._told(one.name, one.files(), one, partial(check_group, one, self.settings)) for one in groups]

    def check_pairs(self, pairs: Sequence[tuple[str, str]]) -> list[Checked]:
        """Count what the two files of each pair have in common, or find what was counted."""
        return [self._told(name_of(pair), pair, pair, partial(share, *pair, self.settings)) for pair in pairs]

    def _told(self, name: str, files: tuple[str, ...], compared: object, compare: Callable[[], Report]) -> Checked:
        settings = self.settings
        make = partial(guarded, name, settings.lang, compare, memory_counts=True, files=files)
        if self.live:
            return Live(make(), settings.keeps_relations, settings.keeps_ledger)
        if self.cache is None:
            return keep(make(), None, settings)
        known = self.cache.find_together(repr(compared), files, settings)
        if known.told is not None:
            return Kept(dump(known.told))
        report = make()
        kept = keep(report, None, settings)
        self.cache.put(known, report, kept.line)
        return kept


class Gathered:
    """What comparisons need of the files that pass: whose they are, and the signatures of their texts."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._abouts: dict[str, tuple[About, ...]] = {}
        self._unchecked: dict[str, str] = {}
        self._signatures: dict[str, Signature] = {}

    def add(self, report: Report, signature: Mapping[str, Any] | None) -> None:
        """Count one file in."""
        if self.comparison.group_by:
            self._abouts[report.path] = report.about
            if report.status in COSTLY:
                self._unchecked[report.path] = report.error
        if signature is not None:
            from reportcheck.across.duplicates import Signature

            self._signatures[report.path] = Signature.from_json(signature)

    def groups(self) -> list[Group]:
        """The groups of the files that have passed; what cost its process once is not read again."""
        return [group.without(self._unchecked) for group in self._groups()]

    def _groups(self) -> list[Group]:
        chosen = self.comparison.group_by
        if chosen == PRINT:
            return groups_by_print(self._abouts)
        if chosen == FOLDER:
            return groups_by_folder(self._abouts, self._abouts)
        return _by_manifest(self.comparison, list(self._abouts)) if chosen else []

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The files that may be copies of each other."""
        if len(self._signatures) > 1:
            from reportcheck.across.duplicates import near_duplicates

            yield from near_duplicates(self._signatures)


def name_of(pair: tuple[str, str]) -> str:
    """What two files are called together."""
    return " ≈ ".join(pair)
