"""The exit status of a check, from its counts alone; the same for one file and for a thousand."""

from __future__ import annotations

from reportcheck.config import Settings
from reportcheck.outputs.summary import Summary
from reportcheck.results import LEVELS, NOT_CHECKED

CLEAN, FINDINGS, NOT_DONE = 0, 1, 2


def exit_code(summary: Summary, settings: Settings) -> int:
    """0: all checked, nothing at or above `fail_on`. 1: findings. 2: a file was not checked; 2 wins.

    `allow_unreadable` forgives unreadable, crashed and timed-out files, `strict_coverage` counts
    partly checked files and files without a checkable relation as not done, as `min_coverage` does with
    reports of less coverage; `exit_zero` turns 1 into 0.
    """
    not_done: tuple[str, ...] = () if settings.allow_unreadable else NOT_CHECKED
    if settings.strict_coverage:
        not_done += ("partial", "nothing_checked")
    if summary.uncovered or any(summary.statuses[status] for status in not_done):
        return NOT_DONE
    if settings.exit_zero or settings.fail_on == "never":
        return CLEAN
    failing = LEVELS[LEVELS.index(settings.fail_on) :]
    return FINDINGS if any(summary.levels[level] for level in failing) else CLEAN
