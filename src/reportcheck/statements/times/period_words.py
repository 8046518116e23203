"""The words of rules/lexicon/periods.yaml, as beginnings, endings and patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.load import load, made_from_book
from reportcheck.statements.trie import words_pattern

_PREPOSITIONS = ("从", "自", "于", "在", "到", "至")
_PART_OF_YEAR = r"第[一二三四1-4]季度|[上下]半年|\d{1,2}月(?:\d{1,2}日|份|[底初末]|[上中下]旬)?"
# 建成的: the year belongs to a name
_NO_NAME = r"(?![^,;。]{0,5}的)"


class PeriodWords:
    """Plain words are compared as they are; patterns, which take time to compile, are made when first asked for."""

    def __init__(self, words: dict[str, Any]) -> None:
        plans, own = words["plans"], words["own"]
        self.misprints: tuple[str, ...] = tuple(words["misprints"])
        self.scheduled: tuple[str, ...] = tuple(words["scheduled"])
        self.done: tuple[str, ...] = tuple(words["done"])
        self.ahead: tuple[str, ...] = tuple(words["ahead"])
        self.afterwards: tuple[str, ...] = tuple(words["afterwards"])
        self.stage_names = {word: name for name, listed in words["stages"].items() for word in listed}
        self.partial_stages: tuple[str, ...] = tuple(words["partial_stages"])
        self.stage_joints: tuple[str, ...] = tuple(words["stage_joints"])
        self.openers: tuple[str, ...] = tuple(plans["openers"])
        self.tails: tuple[str, ...] = tuple(plans["tails"])
        self.quoted: tuple[str, ...] = tuple(plans["quoted"])
        self.past: tuple[str, ...] = tuple(plans["past"])
        self.plan_headings: tuple[str, ...] = tuple(plans["headings"])
        self.mixed_headings: tuple[str, ...] = tuple(plans["mixed_headings"])
        self.closings: tuple[str, ...] = tuple(own["closings"])
        self.spendings: tuple[str, ...] = tuple(own["spendings"])
        self.executions: tuple[str, ...] = tuple(own["executions"])
        self.scores: tuple[str, ...] = tuple(own["scores"])
        self.speakers: tuple[str, ...] = tuple(own["speakers"])
        self.self_evaluations: tuple[str, ...] = tuple(own["self_evaluations"])
        self.works: tuple[str, ...] = tuple(own["works"])
        self.older_objects: tuple[str, ...] = tuple(own["older_objects"])
        self.preparations: tuple[str, ...] = tuple(own["preparations"])
        self.history_headings: tuple[str, ...] = tuple(own["history_headings"])
        self.others: tuple[str, ...] = tuple(own["others"])
        self.labels: tuple[str, ...] = tuple(own["labels"])
        self.left: tuple[str, ...] = tuple(words["left"])
        self.put_off: tuple[str, ...] = tuple(words["put_off"])
        self.left_behind: tuple[str, ...] = tuple(words["left_behind"])
        self.uses: tuple[str, ...] = tuple(words["uses"])
        # 将于, 建议从: endings before the year of a plan; 力争 and 下一步, take a point in time behind it
        self.plan_ends = tuple(helper + joint for helper in plans["helpers"] for joint in _PREPOSITIONS)
        self.verb_ends = tuple(verb + joint for verb in plans["verbs"] for joint in ("", *_PREPOSITIONS))
        self.purposes = tuple("为" + ending for ending in self.verb_ends)
        self.opener_ends = (*_PREPOSITIONS, *plans["verbs"], "确保", ",", ":")
        # 年度目标, 度部门决算: beginnings behind the year
        self.aims = tuple(joint + word for word in own["aims"] for joint in ("", "度", "的", "度的"))
        self.accounts = tuple(joint + word for word in own["accounts"] for joint in ("", "度"))
        self._plan_measures: list[str] = plans["measures"]
        self._evaluations: list[str] = own["evaluations"]

    @cached_property
    def stage_behind(self) -> re.Pattern[str]:
        """(2023年2月)上旬开工, (11月)通过县级验收; not 验收合格的, 开工前."""
        word = words_pattern(self.stage_names)
        return compile_pattern(rf"(?P<gap>[^,;。:、()0-9未不前]{{0,14}}?)(?P<word>{word})(?!前|率|[^,;。]{{0,5}}的)")

    @cached_property
    def stage_before(self) -> re.Pattern[str]:
        """开工日期：(2023年2月)."""
        return compile_pattern(rf"({words_pattern(self.stage_names)})(?:日期|时间)\s*(?:为|是|:)?\s*$")

    @cached_property
    def point_behind(self) -> re.Pattern[str]:
        """(2023年)第四季度起, (2023年)10月底前: when in the year something is to begin or to be done."""
        points = rf"度?(?:{_PART_OF_YEAR}|年?[底末初内])(?:以前|之前|前|起|开始)?|度?(?:起|开始|以前|之前|前)"
        return compile_pattern(rf"(?:{points}){_NO_NAME}")

    @cached_property
    def no_name_behind(self) -> re.Pattern[str]:
        """Anything but the rest of a name: (2023年)建成的."""
        return compile_pattern(_NO_NAME)

    @cached_property
    def measure_behind(self) -> re.Pattern[str]:
        """(2023年)第四季度起按季预拨."""
        return compile_pattern(rf"(?:{_PART_OF_YEAR}|度)?起,?{words_pattern(self._plan_measures)}{_NO_NAME}")

    @cached_property
    def evaluated_behind(self) -> re.Pattern[str]:
        """(对2023年)专项资金开展了绩效自评, (2024年)3月对2023年专项资金开展了绩效评价."""
        words = words_pattern(self._evaluations)
        return compile_pattern(rf"[^。;]{{0,60}}?(?:进行|开展|实施|作)[^,。;]{{0,12}}?{words}")

    @cached_property
    def notice_behind(self) -> re.Pattern[str]:
        """(《关于开展2023年)度绩效自评工作的通知》, (关于开展2023年)度绩效自评工作的通知要求."""
        return compile_pattern(
            rf"[^,;。《》]*?{words_pattern(self._evaluations)}[^,;。《》]*?(?:通知|函)(?:》|要求|精神)"
        )


def says(text: str, words: Iterable[str]) -> bool:
    """Whether one of `words` stands in `text`."""
    return any(map(text.__contains__, words))


@made_from_book
def period_words() -> PeriodWords:
    """The words in force."""
    return PeriodWords(load()["lexicon"]["periods"])
