"""Figures that others are compared with, and the changes: 比上年的6.12万元, 由460降到405, 减少0.67万元."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.roles.reading import RoleReading, last_cue

# 上年决算数为, 2021年: a label that says nothing but when
_ONLY_WHEN = compile_pattern(
    r"(?:上年同期|去年同期|上年度|上年|去年|((?:19|20)\d{2})年)(?:决算|预算|同期)?数?(?:为|是)?"
)
# 较年初增加5人（年初54人）
_OPENING = compile_pattern(r"(?:年初|期初|上年末)(?:数)?(?:为|是)?")
# not 比例, 较好, 同时
_COMPARATOR = compile_pattern(
    r"比(?!例|重|率)|对照|较(?!好|大|高|为)|与|同(?!时|比|期|一|步|类|级)|(?<!不)(?:高于|低于|多于|少于)"
)
_SAVED_END = compile_pattern(r"(?:节约|节支|节省|节余|结余)(?:了|资金|金额)*$")
# 超过年度目标14000名
_OF_TARGET = compile_pattern(
    r"(?:超过|超出|未达到|未达|不及|达到)了?(?:年度|全年|年初|预期|既定|绩效|原定)?(?:目标|计划|任务)(?:任务|值|数|量)?的?$"
)
# 与2021年的…相比: 与 and 同 compare only with their other half
_SECOND_HALF = compile_pattern(r"[^,;。]{0,8}(?:相比|比较|相较|持平)")
_REFERENCE = compile_pattern(r"(?:19|20)\d{2}|预算|目标|计划|原|最高|限价|概算|合同|同期|标准")
_CHANGES = compile_pattern(r"[^,;。]{0,6}(?:增|减|下降|上升|提高|降低|提升|节约|多|少|缩短|高|低)")
_FROM = compile_pattern(r"(?:由|从)([^,;。由从]{0,14})$")
_TO = compile_pattern(
    r"\s*(?:提高|增加|上升|提升|升|增长|下降|降低|减少|降|缩短|压缩|压减|核减|调减|削减|精简|调增|追加|调整|减|回落|变|扩大|缩小|扩|增|涨)(?:到|至|为)"
)
# 预算由320万元核减至304万元: the report's own
_NO_ITEM = compile_pattern(r"^(?:年初|全年|部门|项目)?预算(?:数|总额|资金|安排)?$")
# 决算数小于年初预算数118.19万元, 超年初预算9.33万元: how far they are apart
_GAP_TO_BUDGET = compile_pattern(
    r"(?:数(?:(?P<above>大于|多于|超出)|小于|少于)|(?P<over>(?<![以未])超|高出|多出))(?:年初|调整后?|全年|当年)?预算数?$"
)
_LIMITS = frozenset({"高于", "低于", "多于", "少于"})
_REFERENCE_ROLES = ("budget", "ceiling", "contract")
_ADJUSTED = frozenset({"budget.added", "budget.cut", "reduced"})
# these words tell of a change only where a comparison is open: 新增12万元 may be what was bought
_NOT_ALONE = frozenset(
    {
        "新增",
        "提升",
        "多",
        "少",
        "扩大",
        "压缩",
        "缩减",
        "低",
        "省下",
        "多出",
        "高出",
        "核减",
        "压减",
        "多用",
        "少用",
        "加了",
        "超支",
    }
    | {more + verb for more in "多少" for verb in ("安排", "投入", "支付", "拨付", "下达", "使用", "列支", "花")}
)


def read_compared(label: str, after: str, lexicon: Lexicon, own_year: str | None = None) -> RoleReading | None:
    """比上年的6.12万元, 与2021年度的2914.60万元相比, 高于85%; None where the number is no such reference.

    In brackets behind a comparison, where a bare 2021年 is a reference too, `own_year` is the report's year.
    """
    if _says_only_when(label, own_year) or (own_year is not None and _OPENING.fullmatch(label)):
        return RoleReading(role="previous", compared=True)
    if _OF_TARGET.search(label):
        return RoleReading(role="target", compared=True)
    start = _FROM.search(label)
    if start is not None and _TO.match(after):
        return RoleReading(role="previous", words=_NO_ITEM.sub("", label[: start.start()]) or None, compared=True)
    if (gap := _GAP_TO_BUDGET.search(label)) is not None:
        return RoleReading("change.amount", sign=1 if gap["above"] or gap["over"] else -1)
    match = _last(_COMPARATOR.finditer(label))
    if match is None:
        return None
    rest = label[match.end() :]
    if lexicon.direction_end.search(rest) or _SAVED_END.search(rest):
        return None
    if match[0] in ("与", "同") and not _SECOND_HALF.match(after):
        return None
    names_reference = lexicon.previous.search(rest) or _REFERENCE.search(rest) or _CHANGES.match(after)
    if match[0] in ("比", "较") and not names_reference:
        return None
    found = last_cue(rest, lexicon.cues, lexicon.cue_pattern)
    role = found.cue.role if found is not None else ""
    if match[0] in _LIMITS and not lexicon.previous.search(rest) and not role.startswith(_REFERENCE_ROLES):
        return RoleReading(role="target" if "目标" in rest + after[:5] else "threshold", compared=True)
    return RoleReading(role=role if role.startswith(_REFERENCE_ROLES) else "previous", compared=True)


def read_change(label: str, lexicon: Lexicon, compares: bool) -> RoleReading | None:
    """减少0.67万元: the amount of a change; `compares` where a comparison is open in the clause."""
    found = last_cue(label, lexicon.cues, lexicon.cue_pattern)
    if found is not None and found.cue.role in _ADJUSTED and not label[found.end :].strip("了"):
        return None
    match = lexicon.direction_end.search(label)
    if match is None or (match[1] in _NOT_ALONE and not compares):
        return None
    words = label[: match.start()] or None
    return RoleReading(role="change.amount", words=words, sign=lexicon.direction_signs[match[1]])


def _says_only_when(label: str, own_year: str | None) -> bool:
    told = _ONLY_WHEN.fullmatch(label)
    return told is not None and (told[1] is None or own_year not in (None, told[1]))


def _last(matches: Iterable[re.Match[str]]) -> re.Match[str] | None:
    last = None
    for match in matches:
        last = match
    return last
