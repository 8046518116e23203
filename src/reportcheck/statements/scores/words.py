"""The words of score sheets, ready for matching: names of indicators, frames, totals."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any

from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.load import load, made_from_book
from reportcheck.statements.lexicon import Cue, lexicon
from reportcheck.statements.trie import compile_words, words_pattern

_BRACKETS = compile_pattern(r"\([^()]*\)")
_NOISE = compile_pattern(r"[\s“”\"'‘’《》〈〉【】\[\]()、,;:。·…—×*=+\-]+")
_ENUMERATOR = compile_pattern(
    r"^\s*(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d{1,2})*[.、)]|[①-⑳]|第[一二三四五六七八九十]、?)\s*"
)
# 、和满意度; not 及时, 和谐
_LEADING_JOINT = compile_pattern(r"^(?:以及|及(?!时|格)|和(?!谐|解)|与)")
_FILLER = r"(?:分别|分(?!值)|依次|各自|各|共计|合计|共|为|是|达到|达|有|了|约|情况|分数|:|\s)*"
_DIGIT = compile_pattern(r"\d")
_FUND_END = compile_pattern(r"(?:资金|经费|项目|专项|工程|整体支出|补助|补贴|部门|单位)$")
_SEPARATOR = compile_pattern(r"[、,]")
_LAST_JOINT = compile_pattern(r"以及|[和及与]")
# 评价体系由决策, 设决策: what stands before the first name of a list
_LEADS_IN = compile_pattern(r"^.*(?:由|设置了?|设有|设定|设(?![备施计])|包括|分为|从|即)")
# 四项, 四个一级指标, 等四类: behind a list of names
_COUNT_BEHIND = compile_pattern(
    r"等?(?:这)?[两二三四五六七八九十\d]{1,2}(?:个|项|类|大类|方面|部分|大)+(?:方面|部分|内容)?$"
)


SLOTS = {"score": "score", "score.full": "full", "score.lost": "lost"}
"""Where a number of each role stands in a mark."""
UNNAMED = "#"
"""What the keys of listed numbers without names begin with."""


class ScoreWords:
    """Patterns over rules/lexicon/scores.yaml and the cues of scores. Compiled when first asked for."""

    def __init__(self, words: Mapping[str, Any], cues: Mapping[str, Cue]) -> None:
        self._words = words
        self._cues = cues
        self.frames: tuple[tuple[frozenset[str], ...], ...] = tuple(
            tuple(frozenset(names) for names in frame) for frame in words["frames"]
        )
        self.framed: frozenset[str] = frozenset(name for frame in self.frames for names in frame for name in names)
        """All names of indicators of frames."""

    def _pattern(self, name: str) -> re.Pattern[str]:
        return compile_words(self._words[name])

    totals = cached_property(lambda self: self._pattern("totals"))
    scales = cached_property(lambda self: self._pattern("scales"))
    pronouns = cached_property(lambda self: self._pattern("pronouns"))
    bonuses = cached_property(lambda self: self._pattern("bonuses"))
    measures = cached_property(lambda self: self._pattern("measures"))
    summaries = cached_property(lambda self: self._pattern("summaries"))
    indicators = cached_property(lambda self: self._pattern("indicators"))
    criteria = cached_property(lambda self: self._pattern("criteria"))
    foreign = cached_property(lambda self: self._pattern("foreign"))
    sums = cached_property(lambda self: self._pattern("sums"))
    nests = cached_property(lambda self: self._pattern("nests"))
    by_rate = cached_property(lambda self: self._pattern("by_rate"))
    _prefixes = cached_property(lambda self: self._pattern("name_prefixes"))

    subject = compile_pattern(
        r"\s*([^,;。:()0-9]{1,14}?(?:指标|类))(?:共?(?:设|有)?[\d两二三四五六七八九十]{1,2}(?:个|项|条)[^,;。:()0-9]{0,8})?,"
    )
    """The clause that opens a segment, where it does no more than name indicators, or count them."""

    rated = compile_pattern(r"\s*([^,;。:()0-9]{1,14}?(?:率|满意度))(?:为|是|达到?|约)?[\d.]+%,")
    """The clause that opens a segment with a rate that is scored: 预算执行率为97.36%，分值10分，得9.74分."""

    @cached_property
    def sets_end(self) -> re.Pattern[str]:
        """Words before a list that make its numbers full marks."""
        return compile_pattern(rf"(?:{words_pattern(self._words['sets'])})(?:分别|依次)?(?:为|是|如下)?\s*$")

    @cached_property
    def cue_end(self) -> re.Pattern[str]:
        """A cue at the end of a label, with what may follow it up to the number."""
        return compile_pattern(rf"({words_pattern(self._cues)}){_FILLER}$")

    def slot_of(self, cue: str) -> str:
        """What a cue says that its number is: full, score or lost."""
        return SLOTS[self._cues[cue].role]

    @cached_property
    def _suffixes(self) -> re.Pattern[str]:
        return compile_pattern(rf"(?:{words_pattern(self._words['name_suffixes'])})$")

    @cached_property
    def _evaluation_end(self) -> re.Pattern[str]:
        return compile_pattern(rf"(?:{words_pattern(self._words['evaluations'])})$")

    @cached_property
    def _no_names(self) -> re.Pattern[str]:
        return compile_pattern(rf"(?:{words_pattern(self._words['no_names'])})*")

    def key_of(self, words: str) -> str:
        """The name of an indicator as a key, from the words before its number; "" where they name none."""
        text = _ENUMERATOR.sub("", _BRACKETS.sub("", words).strip())
        text = _LEADING_JOINT.sub("", self.cue_end.sub("", _NOISE.sub("", text)))
        while True:
            prefix = self._prefixes.match(text)
            suffix = self._suffixes.search(text)
            if prefix is not None and 0 < prefix.end() < len(text):
                text = text[prefix.end() :]
            elif suffix is not None and suffix.start() > 0:
                text = text[: suffix.start()]
            else:
                break
        return "" if self._no_names.fullmatch(text) else text

    def evaluator(self, label: str) -> str:
        """Who gives a score: the unit itself and others who review it need not give the same."""
        names = (name for name, words in self._words["evaluators"].items() if any(word in label for word in words))
        return next(names, "")

    def is_fund(self, words: str) -> bool:
        """Whether words name a project or fund, whose score is no indicator's: 某某专项资金绩效评价得分."""
        text = self.cue_end.sub("", words)
        while (suffix := self._evaluation_end.search(text)) is not None and suffix.start():
            text = text[: suffix.start()]
        return _FUND_END.search(text) is not None

    def names_before(self, words: str, count: int) -> list[str]:
        """Keys of the `count` names that `words` end with (决策、过程两项的权重为); empty where there are others."""
        text = self.cue_end.sub("", words.strip()).rstrip("的,:")
        text = text.removesuffix("一级指标").removesuffix("指标")
        listed = _COUNT_BEHIND.sub("", text)
        names = _SEPARATOR.split(listed)
        if len(names) < count and len(last := _LAST_JOINT.split(names[-1])) > 1:
            names = [*names[:-1], *last]
        names = names[-count:]
        keys = [self.key_of(name) for name in (_LEADS_IN.sub("", names[0]), *names[1:])]
        is_named = len(set(keys)) == count and all(keys) and not any(_DIGIT.search(key) for key in keys)
        return keys if is_named else []

    def is_frame(self, keys: Collection[str]) -> bool:
        """Whether names hold all the indicators of a frame, each once."""
        return any(
            all(sum(key in alternatives for key in keys) == 1 for alternatives in frame) for frame in self.frames
        )


@made_from_book
def score_words() -> ScoreWords:
    """The words in force."""
    return ScoreWords(load()["lexicon"]["scores"], lexicon().score_cues)


def enumerator_end(folded: str) -> int:
    """Where the words of a paragraph begin, behind the number that opens it."""
    match = _ENUMERATOR.match(folded)
    return match.end() if match is not None else 0
