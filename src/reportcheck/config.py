"""What can be set. Plain values, checked once when they are made."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from reportcheck.documents.remote import is_remote
from reportcheck.documents.zipsafe import DEFAULT, Limits

FAIL_ON = ("error", "warning", "note", "never")
LANGUAGES = ("zh", "en")
RULE_LEVELS = ("error", "warning", "note")


class Override(NamedTuple):
    """Other settings for the files that one of `paths` fits; None leaves a setting as it is.

    `ignore` is added to what is ignored anyway, `levels` to the levels set elsewhere.
    """

    paths: tuple[str, ...]
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    levels: tuple[tuple[str, str], ...] = ()
    profile: str | None = None


class Suppression(NamedTuple):
    """Findings of a rule that a person has accepted, and why: those in files that `path` fits, with this fingerprint,
    or with a number that reads `quote`; what is "" asks for nothing. `until` is the last day (2026-12-31), "" for ever.
    """

    rule: str
    reason: str
    path: str = ""
    fingerprint: str = ""
    quote: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """How reports are checked and shown.

    `select` and `ignore` hold rule ids or prefixes of them; an empty `select` means all rules, and
    `ignore` wins. `fail_on` is the lowest level that makes the exit status 1. `notes`, `relations` and
    `ledger` choose what is printed: a Report always holds all three. `min_coverage` is the share of a report's
    numbers, in percent, that must be checked, restated or exempt; 0 asks for nothing. `recipes` are files or folders
    of layout recipes (docs/recipes.md), and `rules` folders of rules, words, families and profiles of one's own
    (docs/own-rules.md), added to those of the package; both are read when a file is checked. `with_text` keeps the
    text of a file with its Report, `with_relations` and `with_ledger` keep relations and numbers in a batch, for
    outputs that show or count them without printing them all. `limits` bound what one file may cost.

    `levels` are (rule id or prefix, level), a later one before an earlier; `overrides` hold for some files only, and
    `suppress` says which findings are accepted. Their patterns are of paths below the folder `root`, or below the
    working directory. `baseline` is a file of findings that are known already. `asked` are
    rules (ids or prefixes) whose notes are shown without `notes`. docs/adopting.md is about all four.
    Raises ValueError for a language, level or share that does not exist.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    lang: str = "zh"
    profile: str = "general"
    notes: bool = False
    relations: bool = False
    ledger: bool = False
    exit_zero: bool = False
    allow_unreadable: bool = False
    strict_coverage: bool = False
    min_coverage: Decimal = Decimal(0)
    recipes: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    with_text: bool = False
    with_relations: bool = False
    with_ledger: bool = False
    levels: tuple[tuple[str, str], ...] = ()
    overrides: tuple[Override, ...] = ()
    suppress: tuple[Suppression, ...] = ()
    baseline: str = ""
    asked: tuple[str, ...] = ()
    root: str = ""
    limits: Limits = DEFAULT

    def __post_init__(self) -> None:
        if self.lang not in LANGUAGES:
            raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {self.lang!r}")
        if self.fail_on not in FAIL_ON:
            raise ValueError(f"fail_on must be one of {', '.join(FAIL_ON)}, not {self.fail_on!r}")
        if not 0 <= self.min_coverage <= 100:
            raise ValueError(f"min_coverage must be a percentage from 0 to 100, not {self.min_coverage}")
        for rule, level in self.levels:
            if level not in RULE_LEVELS:
                raise ValueError(f"the level of {rule} must be one of {', '.join(RULE_LEVELS)}, not {level!r}")

    def selects(self, rule: str) -> bool:
        """Whether the rule with this id is in force."""
        chosen = not self.select or rule.startswith(self.select)
        return chosen and not (self.ignore and rule.startswith(self.ignore))

    def level_of(self, rule: str, own: str) -> str:
        """The level of the rule with this id, whose `own` level counts where nothing else is set."""
        return next((level for part, level in reversed(self.levels) if rule.startswith(part)), own)

    def below_root(self, path: str) -> str:
        """A path as patterns see it: from the folder of the settings on, with / between folders."""
        if is_remote(path):
            return path
        # a file on another Windows drive has no way from here
        try:
            return os.path.relpath(path, self.root or None).replace(os.sep, "/")
        except ValueError:
            return path.replace(os.sep, "/")

    def for_file(self, path: str) -> Settings:
        """These settings with all overrides that fit a file, in their order."""
        if not self.overrides:
            return self
        from reportcheck.globs import path_matches

        below = self.below_root(path)
        made = self
        for one in self.overrides:
            if any(path_matches(pattern, below) for pattern in one.paths):
                made = replace(
                    made,
                    select=made.select if one.select is None else one.select,
                    ignore=(*made.ignore, *one.ignore),
                    levels=(*made.levels, *one.levels),
                    profile=one.profile or made.profile,
                )
        return made

    def is_covered(self, coverage: Decimal | None) -> bool:
        """Whether a report of this coverage has enough of it; one without numbers (None) lacks nothing."""
        return coverage is None or coverage >= self.min_coverage

    def shows(self, rule: str, level: str) -> bool:
        """Whether findings of this rule and level are printed."""
        return level in self.shown_levels or bool(self.asked and rule.startswith(self.asked))

    @property
    def keeps_relations(self) -> bool:
        """Whether a batch keeps every relation, or only counts them."""
        return self.relations or self.with_relations

    @property
    def keeps_ledger(self) -> bool:
        """Whether a batch keeps what became of every number, or only counts that."""
        return self.ledger or self.with_ledger

    @property
    def shown_levels(self) -> tuple[str, ...]:
        """The levels of findings that are printed; what can fail the run is never hidden."""
        return ("error", "warning", "note") if self.notes or self.fail_on == "note" else ("error", "warning")
