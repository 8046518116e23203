"""The words of rules/lexicon, ready for matching."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from reportcheck.rulebook.load import load
from reportcheck.statements.trie import compile_words, words_pattern

_FILLER = r"(?:了|的|额|数|为|约|达|幅度为|幅度|比例为|支出|收入|资金|金额)*"
_AFTER_TOTAL = "为|达|达到|约|扣|资金|金额|支出|收入|得分|分值|:"


class Cue(NamedTuple):
    """A word that names a role; `whole` where it speaks of all of the item."""

    role: str
    whole: bool


def _list(name: str) -> cached_property[re.Pattern[str]]:
    """The pattern of one list of words."""
    return cached_property(lambda lexicon: compile_words(lexicon.words[name]))


class Lexicon:
    """The word lists of rules/lexicon, where every list stands once. Patterns are compiled when first asked for."""

    def __init__(
        self, roles: list[dict[str, Any]], words: dict[str, Any], claims: dict[str, Any], families: list[dict[str, Any]]
    ) -> None:
        self.words = words
        self.cues: Mapping[str, Cue] = _cues(entry for entry in roles if not entry["role"].startswith("score"))
        self.score_cues: Mapping[str, Cue] = _cues(entry for entry in roles if entry["role"].startswith("score"))
        self.after_cues: Mapping[str, Cue] = _after_cues(roles)
        self.direction_signs: Mapping[str, int] = {
            word: sign for name, sign in (("up", 1), ("down", -1), ("flat", 0)) for word in words["directions"][name]
        }
        self.scopes: Mapping[str, str] = _kinds(words["scopes"])
        self.openers: Mapping[str, str] = _kinds({name: words["openers"][name] for name in ("open", "closed", "lead")})
        self.levels: frozenset[str] = frozenset(words["levels"])
        self.staff_axes: Mapping[str, str] = _kinds(words["staff_axes"])
        self.families: tuple[tuple[frozenset[str], bool], ...] = tuple(
            (frozenset(family["members"]), bool(family["complete"])) for family in families
        )
        self.claims: Mapping[str, str] = _kinds(claims["claims"])
        self.grades: Mapping[str, str] = _kinds(claims["grades"])

    previous = _list("previous")
    comparator = _list("comparators")
    prefixes = _list("generic_prefixes")
    totals = _list("totals")
    partial = _list("partial")
    others = _list("others")
    closing = _list("closing")
    heading_generic = _list("heading_generic")
    targets = _list("targets")
    actuals = _list("actuals")
    cue_pattern = cached_property(lambda lexicon: compile_words(lexicon.cues))
    score_pattern = cached_property(lambda lexicon: compile_words(lexicon.score_cues))
    after_pattern = cached_property(lambda lexicon: compile_words(lexicon.after_cues))
    scope_pattern = cached_property(lambda lexicon: compile_words(lexicon.scopes))
    opener_pattern = cached_property(lambda lexicon: compile_words(lexicon.openers))
    by_tails = cached_property(lambda lexicon: compile_words(lexicon.words["openers"]["by_tails"]))
    claim_pattern = cached_property(lambda lexicon: compile_words(lexicon.claims))
    grade_pattern = cached_property(lambda lexicon: compile_words(lexicon.grades))

    @cached_property
    def direction_end(self) -> re.Pattern[str]:
        """A direction with what may follow it, up to the number."""
        return re.compile(rf"({words_pattern(self.direction_signs)}){_FILLER}\s*$")

    @cached_property
    def to_end(self) -> re.Pattern[str]:
        """A direction that ends in what was reached: 增加到."""
        return re.compile(rf"(?:{words_pattern(self.direction_signs)}|升|降|增|减|调整|变)?(?:到|至|为)\s*$")

    @cached_property
    def above_end(self) -> re.Pattern[str]:
        """高于 and 低于 with whatever they compare with."""
        return re.compile(rf"(?:{words_pattern(self.words['above'] + self.words['below'])})\S*$")

    @cached_property
    def suffixes(self) -> re.Pattern[str]:
        """Words that an item can do without at its end."""
        return re.compile(rf"(?:{words_pattern(self.words['generic_suffixes'])})$")

    @cached_property
    def nouns(self) -> re.Pattern[str]:
        """General nouns at the end of an item."""
        return re.compile(rf"(?:{words_pattern(self.words['generic_nouns'])})$")

    @cached_property
    def tail_total(self) -> re.Pattern[str]:
        """A total that closes a list: 合计, 共."""
        words = words_pattern(self.words["tail_totals"])
        return re.compile(rf"^[^0-9]{{0,12}}?(?:{words})(?:{_AFTER_TOTAL})*$")


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon in force."""
    book = load()
    return Lexicon(book["lexicon"]["roles"], book["lexicon"]["words"], book["lexicon"]["claims"], book["families"])


def _kinds(names: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """From each word to the name of the list that it stands in."""
    return {word: name for name, words in names.items() for word in words}


def _cues(entries: Iterable[Mapping[str, Any]]) -> dict[str, Cue]:
    """The words that stand before a number."""
    cues: dict[str, Cue] = {}
    for entry in entries:
        role, whole = entry["role"], set(entry.get("whole", ()))
        for word in entry["before"]:
            cues.setdefault(word, Cue(role, word in whole))
        for stem in entry.get("stems", ()):
            cues.setdefault(stem, Cue(role, False))
            for prefix in entry.get("prefixes", ()):
                cues.setdefault(prefix + stem, Cue(role, False))
            for prefix in entry.get("whole_prefixes", ()):
                cues.setdefault(prefix + stem, Cue(role, True))
    return cues


def _after_cues(entries: Iterable[Mapping[str, Any]]) -> dict[str, Cue]:
    """The words that stand behind a number."""
    cues: dict[str, Cue] = {}
    for entry in entries:
        role, whole = entry["role"], set(entry.get("whole", ()))
        for word in entry.get("after", ()):
            cues.setdefault(word, Cue(role, False))
        for word in entry["before"]:
            if role.startswith(("budget.", "carried")) or word.startswith("预算"):
                cues.setdefault(word, Cue(role, word in whole))
    return cues
