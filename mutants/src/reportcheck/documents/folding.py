"""Folding of many texts in one go: the fold keeps lengths, so a joined text can be cut up again."""

from __future__ import annotations

from reportcheck.fold import fold


def fold_all(texts: list[str]) -> list[str]:
    """Each text folded for matching, with the length that it had."""
    joined = fold("".join(texts))
    folded: list[str] = []
    start = 0
    for text in texts:
        end = start + len(text)
        folded.append(joined[start:end])
        start = end
    return folded
