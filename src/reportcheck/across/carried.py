"""Money that is left over: at which end of a year, and of which kind."""

from __future__ import annotations

from typing import NamedTuple

from reportcheck.across.words import across_words

ROLES = frozenset({"carried.in", "carried.out", "rest"})


class Carried(NamedTuple):
    """`role` is carried.in at the beginning of a year and carried.out at its end; `kind` is "" where no word tells."""

    role: str
    kind: str


def carried_of(role: str, names: str) -> Carried:
    """What the words of a figure say of it; where they name neither end, its role stands and no kind is known."""
    words = across_words()
    begins, ends = words.carried_begin.search(names) is not None, words.carried_end.search(names) is not None
    kind = next((kind for kind, stems in words.carried_kinds.items() if any(stem in names for stem in stems)), "")
    if begins == ends or not kind:
        return Carried(role, "")
    return Carried("carried.in" if begins else "carried.out", kind)
