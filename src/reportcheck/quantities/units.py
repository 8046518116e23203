"""Units as printed: money, percent, points, scores, measure words of counts, and amounts per unit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.measures import ANOTHER_WORD, LATIN, MEASURES, NO_MEASURE, NOUNS, OFTEN_ANOTHER_WORD
from reportcheck.quantities.numerals import ONE, times


class Unit(NamedTuple):
    """A unit: `word` as printed without spaces, `base` it is kept in, `scale` the worth of one, `dimension`."""

    word: str
    base: str
    scale: Decimal
    dimension: str


PLAIN = Unit("", "", ONE, "plain")
YUAN = Unit("元", "元", ONE, "money")
BARE_MONEY = Unit("", "元", ONE, "money")
"""Of amounts whose numeral ends in 万 or 亿 with no unit behind it: 10亿5000万."""
PERCENT = Unit("%", "%", ONE, "percent")

_TENS = {
    "十": 1, "拾": 1, "百": 2, "佰": 2, "千": 3, "仟": 3, "万": 4, "十万": 5, "拾万": 5, "百万": 6, "佰万": 6,
    "千万": 7, "仟万": 7, "亿": 8, "万万": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12, "百万亿": 14,
}  # fmt: skip
SCALES = {word: Decimal(10**zeros) for word, zeros in _TENS.items()}
"""Worth of a scale word before a unit."""
_CURRENCIES = """
    美元 欧元 港元 日元 英镑 瑞士法郎 法郎 加元 加拿大元 澳元 澳大利亚元 韩元 卢布 新台币 澳门元 新加坡元
    新西兰元 泰铢 卢比 奈拉 比特币 马克 比索 里拉 克朗 瑞典克朗 挪威克朗 丹麦克朗 兰特 第纳尔 迪拉姆 里亚尔
    林吉特 越南盾 印尼盾 雷亚尔 坚戈 图格里克 先令 谢克尔 福林 兹罗提 列弗 列伊 格里夫纳 缅元 基普 瑞尔 塔卡
    阿富汗尼 埃及镑 苏丹镑 黎巴嫩镑 叙利亚镑 德国马克 荷兰盾 缅甸元 津巴布韦元 塞尔维亚第纳尔 科威特第纳尔
    伊朗里亚尔 沙特里亚尔 印度卢比
"""
_OTHER_NAMES = {
    "美金": "美元", "港币": "港元", "日币": "日元", "日圆": "日元", "台币": "新台币", "加币": "加元", "澳币": "澳元",
    "澳门币": "澳门元", "新币": "新加坡元", "加拿大元": "加元", "澳大利亚元": "澳元",
}  # fmt: skip
_CURRENCY_NAMES = {name: name for name in _CURRENCIES.split()} | _OTHER_NAMES
SIGNS = {"¥": "元", "$": "美元", "€": "欧元", "£": "英镑"}
"""Currency signs that stand before the number."""


def _words() -> Iterable[Unit]:
    for word in ("元", "圆", "块钱", "元人民币", "元钱", "人民币", "元人民币"):
        yield Unit(word, "元", ONE, "money")
    for word, name in _CURRENCY_NAMES.items():
        yield Unit(word, name, ONE, "money")
        yield Unit("个" + word, name, ONE, "money")
    for word in ("角", "毛", "毛钱", "角钱"):
        yield Unit(word, "元", Decimal("0.1"), "money")
    yield Unit("分钱", "元", Decimal("0.01"), "money")
    yield PERCENT
    yield Unit("‰", "%", Decimal("0.1"), "percent")
    yield Unit("成", "%", Decimal(10), "percent")
    for word in ("个百分点", "百分点", "个百分比点"):
        yield Unit(word, "pp", ONE, "points")
    yield Unit("分", "分", ONE, "score")
    yield Unit("倍", "倍", ONE, "times")
    for word in (*MEASURES, *NOUNS):
        yield Unit(word, word, ONE, "count")
    for word in LATIN:
        yield Unit(word, word, ONE, "count")


class _Words(NamedTuple):
    """The unit words with one first character: the word of one character, the longer ones by their second."""

    single: Unit | None
    longer: dict[str, tuple[tuple[str, Unit], ...]]


def _by_first() -> dict[str, _Words]:
    words: dict[str, Unit] = {}
    for unit in _words():
        words.setdefault(unit.word, unit)
    table: dict[str, _Words] = {}
    for word, unit in sorted(words.items(), key=lambda item: -len(item[0])):
        single, longer = table.get(word[0], _Words(None, {}))
        if len(word) == 1:
            table[word] = _Words(unit, longer)
        else:
            longer[word[1]] = (*longer.get(word[1], ()), (word, unit))
            table[word[0]] = _Words(single, longer)
    return table


_TABLE = _by_first()
_SCALE_CHARS = frozenset("万亿百千十佰仟拾")
_DENOMINATOR = (
    "公里|平方米|平方公里|立方米|标准立方米|千瓦时|千瓦|公斤|公顷|工作日|学期|学年|个月|人次|人天|户次|家次|课时|学时|小时|分钟|季度|"
    "批次|标段|(?![第负])[一-龥㎡]|m[23²³]?|k[gm]|t|L|h|d"
)
_AND_DENOMINATOR = (
    "(?:公里|平方米|立方米|工作日|学期|学年|个月|小时|人次|[年月天日次人户生亩台辆车期晚夜间季学班场])(?![一-龥])"
)


@cache
def _per_pattern() -> re.Pattern[str]:
    return compile_pattern(
        rf"/(?!\(?第)\(?((?:每)?(?:10万|[0-9]{{1,4}}(?=[一-龥㎡]))?(?:{_DENOMINATOR}))((?:[·./*、-]?{_AND_DENOMINATOR}){{0,4}})\)?"
    )


_RATIO = compile_pattern(r"/(10万|百万|十万|万|千|100|1000)(?![0-9.元])")


# 154台(件): counted in one measure word or another
_OR_OTHER = compile_pattern(r"\((?:件|套|个|台|处|次|条|家|户|人|份|册|辆|艘|座|名|项|只|头|组)\)")


def _word_at(text: str, position: int, strict: bool) -> tuple[Unit, int] | None:
    first = text[position : position + 1]
    words = _TABLE.get(first)
    if words is None:
        return None
    second = text[position + 1 : position + 2]
    if second in words.longer:
        for word, unit in words.longer[second]:
            if text.startswith(word, position):
                return unit, position + len(word)
    if words.single is None:
        return None
    if (strict or first in OFTEN_ANOTHER_WORD) and second and second in ANOTHER_WORD.get(first, ""):
        return None
    return words.single, position + 1


@cache
def scaled(scale: str, unit: Unit) -> Unit:
    """Return `unit` with a scale before it: 万 and 元 give 万元."""
    return Unit(scale + unit.word, unit.base, times(SCALES[scale], unit.scale), unit.dimension)


@cache
def _bare(scale: str) -> Unit:
    """万 and 亿 alone are amounts of money; 十 百 千 alone are just numbers."""
    money = scale[-1] in "万亿"
    return Unit(scale, "元" if money else "", SCALES[scale], "money" if money else "plain")


def read_unit(text: str, position: int, strict: bool = False) -> tuple[Unit, int] | None:
    """Read the unit at `position` of folded text: 万元, 个百分点, 万人次, 元/公里·年, %.

    Returns the unit and its end, or None if there is none. `strict` also refuses words that only begin like a unit
    (人员, 分别), for numbers in Chinese characters and for units set apart by a space.
    """
    common = _COMMON.get(text[position : position + 2])
    if common is not None and text[position + 2 : position + 3] not in _GOES_ON:
        return common, position + 2
    found = _word_at(text, position, strict)
    if found is None:
        end = position
        while end - position < 3 and text[end : end + 1] in _SCALE_CHARS and text[end : end + 1]:
            end += 1
        while end > position and text[position:end] not in SCALES:
            end -= 1
        if end == position:
            if text[position : position + 1] == "/" and (ratio := _RATIO.match(text, position)):
                return Unit(ratio[0], ratio[0], ONE, "norm"), ratio.end()
            return None
        scale = text[position:end]
        word = _word_at(text, end, strict)
        found = (_bare(scale), end) if word is None else (scaled(scale, word[0]), word[1])
    unit, end = found
    if unit.dimension == "count" and text[end : end + 1] == "(" and (other := _OR_OTHER.match(text, end)):
        return Unit(unit.word + other[0], unit.base, unit.scale, unit.dimension), other.end()
    if unit.base == "块" and text[end : end + 1] in _ENDS_AMOUNT:
        return Unit(unit.word, "元", unit.scale, "money"), end
    if text[end : end + 1] == "/" and (per := _per_pattern().match(text, end)):
        return _per(unit, per[1] + per[2]), per.end()
    return found


_GAP = compile_pattern(r"[ \t]{0,2}(?:\r?\n)?[ \t]{0,2}")


def unknown_measure(text: str, position: int, certain: bool = False) -> tuple[Unit, int] | None:
    """Read a measure word that no list has: 12榀, at the end of a clause; anywhere if it is `certain` (300余畦水田)."""
    char = text[position : position + 1]
    if not "一" <= char <= "龥" or char in NO_MEASURE:
        return None
    if not certain and text[position + 1 : position + 2] not in _ENDS_CLAUSE:
        return None
    return Unit(char, char, ONE, "count"), position + 1


def spaced_unit(text: str, position: int) -> tuple[Unit, int] | None:
    """Read a unit behind blanks: 86.5 万元, 120 人, 3.98万 with 元 on the next line.

    Only money, % and points may stand behind a line break.
    """
    gap = _GAP.match(text, position)
    if gap is None:
        return None
    found = read_unit(text, gap.end(), strict=True)
    if found is None:
        return None
    line_break = "\n" in gap[0]
    if found[0].dimension in ("money", "percent", "points"):
        return found if len(found[0].word) > 1 or found[0].word in "元%万亿" else None
    return None if line_break or found[0].dimension == "plain" else found


_COMMON = {"万元": scaled("万", YUAN), "亿元": scaled("亿", YUAN), "千元": scaled("千", YUAN)}
_ENDS_AMOUNT = frozenset(",。;、)0123456789一二三四五六七八九两") | {""}
_ENDS_CLAUSE = frozenset(",。;、)\n和与及") | {""}
_GOES_ON = frozenset("/人钱旦宝素首")


@cache
def _per(unit: Unit, denominator: str) -> Unit:
    base = f"{unit.base}/{denominator.removeprefix('每')}"
    dimension = "price" if unit.dimension == "money" else "norm"
    return Unit(f"{unit.word}/{denominator}", base, unit.scale, dimension)


def unit_of(hint: str) -> Unit | None:
    """Read a unit note of a table: 万元, （%）, 单位：万元, 金额（万元）; None if it names no unit."""
    words = re.findall(r"[^\s():;,\[\]【】〔〕]+", hint)
    for word in reversed(words):
        found = read_unit(word.removeprefix("单位").removeprefix("人民币"), 0)
        if found is not None and found[1] == len(word.removeprefix("单位").removeprefix("人民币")):
            return found[0]
    return None
