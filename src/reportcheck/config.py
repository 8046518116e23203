"""What can be set. Plain values, checked once when they are made."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from reportcheck.documents.zipsafe import DEFAULT, Limits

FAIL_ON = ("error", "warning", "note", "never")
LANGUAGES = ("zh", "en")


@dataclass(frozen=True, slots=True)
class Settings:
    """How reports are checked and shown.

    `select` and `ignore` hold rule ids or prefixes of them; an empty `select` means all rules, and
    `ignore` wins. `fail_on` is the lowest level that makes the exit status 1. `notes`, `relations` and
    `ledger` choose what is printed: a Report always holds all three. `min_coverage` is the share of a report's
    numbers, in percent, that must be checked, restated or exempt; 0 asks for nothing. `recipes` are files or folders
    of layout recipes (docs/recipes.md), and `rules` folders of rules, words, families and profiles of one's own
    (docs/own-rules.md), added to those of the package; both are read when a file is checked. `with_text` keeps the
    text of a file with its Report, for outputs that show it. `limits` bound what one file may cost. Raises ValueError
    for a language, level or share that does not exist.
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
    limits: Limits = DEFAULT

    def __post_init__(self) -> None:
        if self.lang not in LANGUAGES:
            raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {self.lang!r}")
        if self.fail_on not in FAIL_ON:
            raise ValueError(f"fail_on must be one of {', '.join(FAIL_ON)}, not {self.fail_on!r}")
        if not 0 <= self.min_coverage <= 100:
            raise ValueError(f"min_coverage must be a percentage from 0 to 100, not {self.min_coverage}")

    def selects(self, rule: str) -> bool:
        """Whether the rule with this id is in force."""
        chosen = not self.select or rule.startswith(self.select)
        return chosen and not (self.ignore and rule.startswith(self.ignore))

    def is_covered(self, coverage: Decimal | None) -> bool:
        """Whether a report of this coverage has enough of it; one without numbers (None) lacks nothing."""
        return coverage is None or coverage >= self.min_coverage

    @property
    def shown_levels(self) -> tuple[str, ...]:
        """The levels of findings that are printed; what can fail the run is never hidden."""
        return ("error", "warning", "note") if self.notes or self.fail_on == "note" else ("error", "warning")
