"""Failing relations that share a printed number, directly or through others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reportcheck.kinds.model import Verdict


def components(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())
