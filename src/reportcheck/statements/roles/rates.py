"""What a percentage, a multiple or a number of percentage points says: named rates, changes, shares."""

from __future__ import annotations

import re

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.roles.compared import read_compared
from reportcheck.statements.roles.reading import RoleReading

# 预算执行率为, 群众满意度达到
_RATE = compile_pattern(
    r"([\w\"“”、]{0,18}?(?:率|满意度|覆盖面|密度|系数|占比|比例|比重|进度|完成度))"
    r"(?:\([^)]*\)|,)*(?:数|值)?(?:的?均|分别|也|平均|高|已|总体|不)?"
    r"(?:达到|达|为|是|约|在|至|有|提高到|提升到|提升至|提高至|降至|低于|高于|少于|超过|小于|大于|控制在|:)*\s*$"
)
# 执行率（按全年预算数计算）: what the rate is measured by
_BRACKET_BASE = compile_pattern(r"\((?:按|占|与|以)?([^()]{2,16}?)(?:为基数|口径|计算|计|相比)?\)")
_NAMED_RATES = (
    (
        "rate.execution",
        compile_pattern(
            r"(?:总体|综合|整体)?(?:预算|资金|经费)?(?:总体|平均)?"
            r"(?:执行率|支出进度|支付进度|使用率|支出率|支付率|执行进度|拨付进度|拨付率|兑付率|列支率|支付比例|支出比例|执行比例|拨付比例"
            r"|(?<=预算)完成率|(?<=资金)完成率)$"
        ),
    ),
    ("rate.arrival", compile_pattern(r"(?:总体|资金)?到位率$")),
    ("rate.drop", compile_pattern(r"(?:资金)?(?:核减|审减|节约|结余|降低|节支)率$")),
)
# 占年初预算的比重为, 占比: what is behind 占 is the whole
_SHARE = compile_pattern(
    r"(?:^|[^占])占(?:比|到(?!位|账))?(?:全部|了)?([^占]*?)"
    r"(?:的比重|的比例|比重|比例|的)?(?:约|为|是|达|达到|仅|仅为|近|约为)*\s*$"
)
# 126,000万元的54.30%: the number right before is the whole
_OF_BEFORE = compile_pattern(r"\s*(?:的|的比重|的比例)(?:约|为|是)*\s*$")
# 完成年度计划的, 为全年预算的
_COMPLETED = compile_pattern(
    r"(?:完成|达到|为|是|相当于|用掉|用足|用去|用了|花掉|花去|使用|支出|执行|兑现|达)(?:了)?([^为]*?)的(?:约)?\s*$"
)
_LOWER = compile_pattern("低|少|慢|落后")
# 比上年低0.29个百分点
_APART = compile_pattern(r"[高低快慢](?:了|出)?$")
# words for a share, not the name of a rate
# 水土保持率由71.12%提高到…: the rate is what it was
_TURNING = ("由", "从", "由上年的", "从上年的", "由上年", "从上年")
# 全县平均执行率: of others, too
_OF_OTHERS = compile_pattern(r"(?:全[国省市县区州旗]|同类|各[省市县区地]|周边|行业)[^,;。]{0,4}平均")
# 按全年预算计算的执行率: what it is measured by
_MEASURED_BY = compile_pattern(r"(?:按照?|以)([^,;。按]{2,10}?)(?:计算|测算|口径|为基数|计)的?$")
# 税收收入占一般公共预算收入的比重
_SAYS_SHARE = compile_pattern(r"(?:^|[^占])占(?!比).+(?:比重|比例)$")
_SHARE_WORDS = frozenset({"占比", "比重", "比例", "所占比例"})


def read_rate(label: str, after: str, number: Quantity, lexicon: Lexicon) -> RoleReading:
    """The role of a percent, points or times number."""
    if number.dimension == "points":
        return _read_points(label, lexicon)
    rate = _RATE.search(label)
    compared = read_compared(label, after, lexicon)
    if compared is not None and (rate is None or label.endswith(_TURNING)):
        return compared
    if rate is not None and rate[1] not in _SHARE_WORDS and not _SAYS_SHARE.search(rate[1]):
        return _read_named(label, rate, compared is not None or _OF_OTHERS.search(rate[1]) is not None)
    change = lexicon.direction_end.search(label)
    if change is not None and not lexicon.to_end.search(label):
        words = label[: change.start()] or None
        return RoleReading(role="change.rate", words=words, sign=lexicon.direction_signs[change[1]])
    share = _SHARE.search(label)
    if share is not None:
        return RoleReading(role="share", words=label[: label.rindex("占")] or None, base=share[1] or "*")
    if _OF_BEFORE.match(label):
        return RoleReading(role="share", base="^")
    completed = _COMPLETED.search(label)
    if completed is not None:
        return RoleReading(role="share", words=label[: completed.start()] or None, base=completed[1] or "*")
    turned = lexicon.to_end.search(label)
    words = (label[: turned.start()] or None) if turned is not None else label
    return RoleReading(role="times" if number.dimension == "times" else "percent", words=words)


def _read_points(label: str, lexicon: Lexicon) -> RoleReading:
    match = lexicon.direction_end.search(label) or lexicon.above_end.search(label) or _APART.search(label)
    if match is None:
        return RoleReading(role="change.points")
    below = -1 if _LOWER.search(match[0]) else 1
    return RoleReading(role="change.points", sign=lexicon.direction_signs.get(match[0][:2], below))


def _read_named(label: str, rate: re.Match[str], compared: bool) -> RoleReading:
    name, before = rate[1], label[: rate.start()]
    base = _BRACKET_BASE.search(label[rate.start() :])
    role, words = "rate", before + name
    for known, pattern in _NAMED_RATES:
        found = pattern.search(name)
        if found is not None:
            role, words = known, before + name[: found.start()]
            break
    measured = _MEASURED_BY.search(words)
    if measured is not None and base is None:
        base, words = measured, words[: measured.start()]
    return RoleReading(role=role, words=words, base=base[1] if base else "", compared=compared, name=name)
