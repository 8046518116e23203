"""Pages set in two columns: running text on both sides of a gap that nothing but a heading or a footer crosses."""

from __future__ import annotations

from collections import Counter

from reportcheck.documents.readers.pdf_runs import Run

_MIN_LINES = 6
_MIN_LENGTH = 9.0  # characters of a usual line of a column


def split_columns(runs: list[Run]) -> list[list[Run]]:
    """The runs of a page in the order in which they are read: one list, or what stands above, left, right and below."""
    if len(runs) < 2 * _MIN_LINES:
        return [runs]
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    low, high = left + (right - left) * 0.35, left + (right - left) * 0.65
    starts = Counter(round(run.left) for run in runs if low < run.left < high)
    if not starts:
        return [runs]
    start, count = starts.most_common(1)[0]
    if count < _MIN_LINES:
        return [runs]
    gap = start - 2.0
    crossing = [run for run in runs if run.left < gap < run.right]
    first = [run for run in runs if run.right <= gap]
    second = [run for run in runs if run.left >= gap]
    top = max((run.y for run in second), default=0.0)
    bottom = min((run.y for run in second), default=0.0)
    if any(bottom <= run.y <= top for run in crossing):
        return [runs]
    if not (_is_running(first, gap - left) and _is_running(second, right - gap)):
        return [runs]
    above = [run for run in crossing if run.y > top]
    below = [run for run in crossing if run.y < bottom]
    return [part for part in (above, first, second, below) if part]


def _is_running(runs: list[Run], width: float) -> bool:
    """Whether a column holds running text, most of its lines nearly as wide as itself."""
    widths: Counter[int] = Counter()
    for run in runs:
        widths[round(run.y)] += round(run.right - run.left)
    if len(widths) < _MIN_LINES:
        return False
    usual = sorted(widths.values())[len(widths) // 2]
    return usual >= max(0.6 * width, _MIN_LENGTH * runs[0].size)
