"""Ledgers made by hand."""

from __future__ import annotations

from reportcheck.results import LedgerEntry


def with_fates(*fates: str) -> tuple[LedgerEntry, ...]:
    """A number for each fate."""
    places = ({"type": "paragraph", "block": at, "start": 0, "end": 3} for at in range(len(fates)))
    return tuple(LedgerEntry("5万元", "5万元", (), place, fate, "") for place, fate in zip(places, fates, strict=True))
