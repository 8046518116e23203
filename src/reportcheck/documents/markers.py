"""Heading numbers as Chinese reports write them: 第一部分 一、 （一） 1. （1） ① and their variants."""

from __future__ import annotations

import re
from typing import NamedTuple

from reportcheck.patterns import compile_pattern

_HAN = "一二三四五六七八九十百零〇两"
_DIGIT = "0-9０-９"
# Measure words that make 1.5万元 or 3.家 an amount and not a number before a heading are kept out by (?![0-9]).
_MARKER = compile_pattern(
    rf"""[ \t\u3000\u00a0]*(?:
      (?P<part>第[{_HAN}{_DIGIT}]{{1,4}}(?:部分|单元))[、:：.．]?
    | (?P<chapter>第[{_HAN}{_DIGIT}]{{1,4}}[章篇编])[、:：.．]?
    | (?P<clause>第[{_HAN}{_DIGIT}]{{1,4}}[节])[、:：.．]?
    | (?P<han>[{_HAN}]{{1,4}})[ ]?[、.．,，](?![{_HAN}]{{1,3}}[、是])
    | (?P<han_paren>[（(][ ]?[{_HAN}]{{1,4}}[ ]?[）)])[、.．]?
    | (?P<dotted>[{_DIGIT}]{{1,2}}(?:[.．][{_DIGIT}]{{1,2}}){{1,4}})(?:[.．、](?![{_DIGIT}])|[ \t\u3000]+(?![{_DIGIT}]))
    | (?P<dec>[{_DIGIT}]{{1,2}})(?:[.．、](?![{_DIGIT}])|[.．、](?=(?:19|20)[{_DIGIT}]{{2}}年))
    | (?P<dec_paren>[（(][ ]?[{_DIGIT}]{{1,2}}[ ]?[）)])[、.．]?
    | (?P<dec_half>[{_DIGIT}]{{1,2}}[）)])
    | (?P<circled>[①-⑳㉑-㉟])[、.．]?
    )[ \t\u3000\u00a0]*""",
    re.VERBOSE,
)
_STARTS = frozenset("第" + _HAN + "0123456789０１２３４５６７８９（( \t\u3000\u00a0①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕")

RANKS = {
    "part": 1, "chapter": 1, "clause": 2, "han": 3, "han_paren": 4,
    "dec": 5, "dotted": 5, "dec_paren": 6, "dec_half": 7, "circled": 8,
}  # fmt: skip
"""Which style of number usually stands above which; used only where the report itself has not shown it yet."""


class Marker(NamedTuple):
    """A typed heading number. `style` is its way of writing, `number` as printed, `end` the offset after it."""

    style: str
    number: str
    end: int

    @property
    def value(self) -> int:
        """What it counts (一 is 1); 0 where that cannot be told."""
        return count_of(self.number)


def find_marker(text: str) -> Marker | None:
    """The heading number that `text` begins with, or None."""
    if text[:1] not in _STARTS:
        return None
    match = _MARKER.match(text)
    if match is None:
        return None
    style = match.lastgroup or "dec"
    if style == "dotted":
        style += str(len(re.findall(rf"[{_DIGIT}]+", match["dotted"])))
    end = match.end()
    return Marker(style, text[:end].strip(" \t\u3000\u00a0"), end)


def starts_with_number(text: str) -> bool:
    """Whether a line begins with a heading number."""
    return find_marker(text) is not None


def rank(style: str) -> int:
    """The usual depth of a marker style, from 1."""
    if style.startswith("dotted"):
        return RANKS["dotted"] + int(style[6:] or 2) - 2
    return RANKS[style]


_LAST_DIGITS = compile_pattern(r"\d+")
_VALUES = {char: index for index, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}


def count_of(number: str) -> int:
    """The value of a heading number: its last group of digits, or its Chinese numeral up to 九百九十九."""
    if any(map(str.isdecimal, number)):
        return int(_LAST_DIGITS.findall(number)[-1])
    for char in number:
        if "①" <= char <= "⑳":
            return ord(char) - ord("①") + 1
        if "㉑" <= char <= "㉟":
            return ord(char) - ord("㉑") + 21
    total = current = 0
    for char in number:
        if char == "十":
            total += (current or 1) * 10
            current = 0
        elif char == "百":
            total += (current or 1) * 100
            current = 0
        elif char in _VALUES:
            current = _VALUES[char]
    return total + current
