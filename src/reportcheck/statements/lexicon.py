"""The words of rules/lexicon, ready for matching."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.load import load, made_from_book
from reportcheck.statements.trie import compile_words, words_pattern

_FILLER = r"(?:了|的|额|数|为|约|达|幅度为|幅度|比例为|支出|收入|资金|金额)*"
_AFTER_TOTAL = (
    "为|达到|达|约|扣|得分|得|分值|资金|金额|支出|收入|支付|拨付|下达|投入|使用|到位|列支|兑付|发放|完成|安排|经费|费用"
    "|补助|项目|规模|成本|:"
)
_BEFORE_TOTAL = (
    "全年|本年度|本年|年度|当年|以上|上述|收入|[两二三四五六七八九十][项类笔批次期级]|部分|项目|实际|资金|支出|费用"
    "|分值|得分"
)


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
        self.family_entries = tuple(families)
        self.families: tuple[tuple[frozenset[str], bool], ...] = tuple(
            (frozenset(family["members"]), bool(family["complete"])) for family in families
        )
        self.claims: Mapping[str, str] = _kinds(claims["claims"])
        self.target_phrases: Mapping[str, list[str]] = claims["target_phrases"]
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
    def target_phrase(self) -> re.Pattern[str]:
        """达到了年初确定的目标: a verb of reaching, and what was aimed at; not before a figure (达到目标的105%)."""
        phrases = self.target_phrases
        beaten, reached, nouns, every = (words_pattern(phrases[name]) for name in ("beaten", "reached", "nouns", "all"))
        verb_first = rf"(?:(?P<beaten>{beaten})|{reached})了?[^,;。、:()\d]{{0,10}}?{nouns}(?:任务|值|数|要求)?"
        noun_first = rf"{nouns}(?:值|任务)?(?:已|也)?(?:{every})?(?:已|都)?(?:按期|如期)?{reached}(?!率)"
        all_of_them = rf"{every}[^,;。、:()\d]{{0,8}}?(?:已|均){reached}(?!率)"
        return compile_pattern(rf"(?:{verb_first}|{noun_first}|{all_of_them})(?!的?[\d约])")

    @cached_property
    def not_claimed(self) -> re.Pattern[str]:
        """Words before a verb of reaching that claim nothing."""
        near, adjacent = (words_pattern(self.target_phrases[name]) for name in ("not_behind", "right_behind"))
        return compile_pattern(rf"(?:{near})[^,;。]{{0,4}}$|{adjacent}$")

    @cached_property
    def of_all(self) -> re.Pattern[str]:
        """Words by which a claim speaks of all targets."""
        return compile_words(self.target_phrases["all"])

    @cached_property
    def grade_end(self) -> re.Pattern[str]:
        """A grade at the end of words."""
        return compile_pattern(rf"(?:{words_pattern(self.grades)})$")

    @cached_property
    def direction_end(self) -> re.Pattern[str]:
        """A direction with what may follow it, up to the number."""
        return compile_pattern(rf"({words_pattern(self.direction_signs)}){_FILLER}\s*$")

    @cached_property
    def to_end(self) -> re.Pattern[str]:
        """A direction that ends in what was reached: 增加到."""
        now = r"(?:本年度?|今年|当年|目前|现在|(?:19|20)\d{2}年度?)?的?"
        return compile_pattern(rf"(?:{words_pattern(self.direction_signs)}|升|降|增|减|调整|变)?(?:到|至|为){now}\s*$")

    @cached_property
    def above_end(self) -> re.Pattern[str]:
        """高于 and 低于 with whatever they compare with."""
        return compile_pattern(rf"(?:{words_pattern(self.words['above'] + self.words['below'])})\S*$")

    @cached_property
    def suffixes(self) -> re.Pattern[str]:
        """Words that an item can do without at its end."""
        return compile_pattern(rf"(?:{words_pattern(self.words['generic_suffixes'])})$")

    @cached_property
    def nouns(self) -> re.Pattern[str]:
        """General nouns at the end of an item."""
        return compile_pattern(rf"(?:{words_pattern(self.words['generic_nouns'])})$")

    @cached_property
    def tail_total(self) -> re.Pattern[str]:
        """A total that closes a list: 合计, 共."""
        words = words_pattern(self.words["tail_totals"])
        return compile_pattern(rf"^[^0-9]{{0,12}}?(?:{words})(?:{_AFTER_TOTAL})*$")

    @cached_property
    def bare_total(self) -> re.Pattern[str]:
        """A total of nothing that it names: 全年合计安排项目, 总投入."""
        words = words_pattern([*self.words["tail_totals"], "总", "小计"])
        return compile_pattern(rf"(?:{_BEFORE_TOTAL})*(?:{words})(?:{_AFTER_TOTAL}|总额)*")


@made_from_book
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
