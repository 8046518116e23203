"""What the words around a number tell of its role, and the cue that tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Cue


class RoleReading(NamedTuple):
    """`words` are what remains of the label as the item's name; None where the number names none.

    `role` is an id of the lexicon or ""; `base` what a share, rate or price is measured by ("*" the list's head, "^"
    the number right before); `sign` is 1 up, -1 down; `whole`, `compared` and `weak` as in Fact.
    `name` is the printed name of a rate (有效回收率).
    """

    role: str = ""
    words: str | None = None
    sign: int = 0
    whole: bool = False
    base: str = ""
    compared: bool = False
    name: str = ""
    weak: bool = False


# 余12万元, not 厨余垃圾处理费12万元: a cue of one character stands right before its number
_NEXT_TO_NUMBER = compile_pattern(r"(?:为|约|有|下|了|额|款)*\s*")


class CueFound(NamedTuple):
    """A cue at [start, end) of a label."""

    cue: Cue
    start: int
    end: int


def last_cue(label: str, cues: Mapping[str, Cue], pattern: re.Pattern[str]) -> CueFound | None:
    """The cue nearest to the number that `label` stands before."""
    found = None
    for match in pattern.finditer(label):
        if cues[match[0]].role == "none" or (len(match[0]) == 1 and not _NEXT_TO_NUMBER.fullmatch(label, match.end())):
            continue
        found = match
    return CueFound(cues[found[0]], found.start(), found.end()) if found is not None else None
