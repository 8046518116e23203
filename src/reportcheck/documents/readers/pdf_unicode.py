"""Characters as PDF fonts name them: radicals that stand for characters are put right, unknown ones told apart."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

UNKNOWN = "\ufffd"

# Where a font has one glyph for a radical and for a character, writers of PDF often name it by the radical.
_RADICALS = dict(
    zip(
        "⺁⺇⺌⺎⺏⺐⺓⺗⺟⺠⺩⺪⺫⺬⺮⺶⺷⺸⺻⺼⻁⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻲⻳",
        "厂几小兀尢尣幺心母民王疋目示竹羊羊羊聿肉虎西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾齐齿龙龟龟",
        strict=True,
    )
)
_ODD = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\ufeff]")
_PRIVATE = re.compile("[\ue000-\uf8ff\ufffd\ufffe\uffff\U000f0000-\U0010ffff]")
# What reports are written in; a font without a map yields characters from all over Unicode instead.
_FOREIGN = re.compile("[\u0180-\u036f\u0400-\u1fff\u2800-\u28ff\ua000-\uabff\ud7b0-\udfff\ufb1d-\ufdff\ufe70-\ufeff]")


@cache
def _plain(char: str) -> str:
    if char in _RADICALS:
        return _RADICALS[char]
    plain = unicodedata.normalize("NFKC", char)
    if "\u2e80" <= char <= "\u2fdf" or "\uf900" <= char <= "\ufaff":
        return plain
    return plain if plain.isascii() and plain.isalpha() else ""


def plain(text: str) -> str:
    """The text with radicals as the characters that they stand for, and without control characters."""
    if _ODD.search(text):
        text = _ODD.sub(lambda match: _plain(match[0]), text)
    return _PRIVATE.sub(UNKNOWN, text) if _PRIVATE.search(text) else text


def unknown_share(text: str) -> tuple[int, int]:
    """How many characters are no writing of a report, and how many there are; blanks do not count."""
    bare = "".join(text.split())
    return len(_PRIVATE.findall(bare)) + len(_FOREIGN.findall(bare)), len(bare)
