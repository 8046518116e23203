"""The words of rules/lexicon, ready for matching."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportcheck.rulebook.load import load
from reportcheck.statements.trie import compile_words, words_pattern


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that names a role; `whole` where it speaks of all of the item."""

    role: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Compiled words; every list stands once, in rules/lexicon."""

    cues: Mapping[str, Cue]
    cue_pattern: re.Pattern[str]
    score_cues: Mapping[str, Cue]
    score_pattern: re.Pattern[str]
    after_cues: Mapping[str, Cue]
    after_pattern: re.Pattern[str]
    direction_signs: Mapping[str, int]
    direction_end: re.Pattern[str]
    to_end: re.Pattern[str]
    previous: re.Pattern[str]
    comparator: re.Pattern[str]
    above_end: re.Pattern[str]
    prefixes: re.Pattern[str]
    suffixes: re.Pattern[str]
    nouns: re.Pattern[str]
    scopes: Mapping[str, str]
    scope_pattern: re.Pattern[str]
    tail_total: re.Pattern[str]
    totals: re.Pattern[str]
    openers: Mapping[str, str]
    opener_pattern: re.Pattern[str]
    by_tails: re.Pattern[str]
    partial: re.Pattern[str]
    others: re.Pattern[str]
    closing: re.Pattern[str]
    heading_generic: re.Pattern[str]
    levels: frozenset[str]
    staff_axes: Mapping[str, str]
    families: tuple[tuple[frozenset[str], bool], ...]
    targets: re.Pattern[str]
    actuals: re.Pattern[str]
    claims: Mapping[str, str]
    claim_pattern: re.Pattern[str]
    grades: Mapping[str, str]
    grade_pattern: re.Pattern[str]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon in force."""
    book = load()
    return build(book["lexicon"]["roles"], book["lexicon"]["words"], book["lexicon"]["claims"], book["families"])


def build(
    roles: list[dict[str, Any]], words: dict[str, Any], claims: dict[str, Any], families: list[dict[str, Any]]
) -> Lexicon:
    """Compile the plain data of the rule book."""
    cues: dict[str, Cue] = {}
    score_cues: dict[str, Cue] = {}
    after_cues: dict[str, Cue] = {}
    for entry in roles:
        whole = set(entry.get("whole", ()))
        table = score_cues if entry["role"].startswith("score") else cues
        for word in entry["before"]:
            table.setdefault(word, Cue(entry["role"], word in whole))
        for stem in entry.get("stems", ()):
            table.setdefault(stem, Cue(entry["role"], False))
            for prefix in entry.get("prefixes", ()):
                table.setdefault(prefix + stem, Cue(entry["role"], False))
            for prefix in entry.get("whole_prefixes", ()):
                table.setdefault(prefix + stem, Cue(entry["role"], True))
        for word in entry.get("after", ()):
            after_cues.setdefault(word, Cue(entry["role"], False))
        for word in entry["before"]:
            if entry["role"].startswith(("budget.", "carried")) or word.startswith("预算"):
                after_cues.setdefault(word, Cue(entry["role"], word in whole))
    directions = words["directions"]
    signs = {word: 1 for word in directions["up"]} | {word: -1 for word in directions["down"]}
    signs |= {word: 0 for word in directions["flat"]}
    openers = {word: kind for kind in ("open", "closed", "lead") for word in words["openers"][kind]}
    direction = words_pattern(signs)
    filler = r"(?:了|的|额|数|为|约|达|幅度为|幅度|比例为|支出|收入|资金|金额)*"
    grades = {word: band for band, names in claims["grades"].items() for word in names}
    claim_words = {word: kind for kind, names in claims["claims"].items() for word in names}
    return Lexicon(
        cues=cues,
        cue_pattern=compile_words(cues),
        score_cues=score_cues,
        score_pattern=compile_words(score_cues),
        after_cues=after_cues,
        after_pattern=compile_words(after_cues),
        direction_signs=signs,
        direction_end=re.compile(rf"({direction}){filler}\s*$"),
        to_end=re.compile(rf"(?:{direction}|升|降|增|减|调整|变)?(?:到|至|为)\s*$"),
        previous=compile_words(words["previous"]),
        comparator=compile_words(words["comparators"]),
        above_end=re.compile(rf"(?:{words_pattern(words['above'] + words['below'])})\S*$"),
        prefixes=compile_words(words["generic_prefixes"]),
        suffixes=re.compile(rf"(?:{words_pattern(words['generic_suffixes'])})$"),
        nouns=re.compile(rf"(?:{words_pattern(words['generic_nouns'])})$"),
        scopes={word: kind for kind, names in words["scopes"].items() for word in names},
        scope_pattern=compile_words([word for names in words["scopes"].values() for word in names]),
        tail_total=re.compile(
            rf"^[^0-9]{{0,12}}?(?:{words_pattern(words['tail_totals'])})(?:为|达|达到|约|扣|资金|金额|支出|收入|得分|分值|:)*$"
        ),
        totals=compile_words(words["totals"]),
        openers=openers,
        opener_pattern=compile_words(openers),
        by_tails=compile_words(words["openers"]["by_tails"]),
        partial=compile_words(words["partial"]),
        others=compile_words(words["others"]),
        closing=compile_words(words["closing"]),
        heading_generic=compile_words(words["heading_generic"]),
        levels=frozenset(words["levels"]),
        staff_axes={word: axis for axis, names in words["staff_axes"].items() for word in names},
        families=tuple((frozenset(family["members"]), bool(family["complete"])) for family in families),
        targets=compile_words(words["targets"]),
        actuals=compile_words(words["actuals"]),
        claims=claim_words,
        claim_pattern=compile_words(claim_words),
        grades=grades,
        grade_pattern=compile_words(grades),
    )
