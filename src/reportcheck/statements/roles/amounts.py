"""What an amount or a score is: the cue before or behind it, and the item that the rest of its label names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import item_key
from reportcheck.statements.lexicon import Cue, Lexicon
from reportcheck.statements.roles.reading import CueFound, RoleReading, last_cue
from reportcheck.statements.roles.sets import ADJUSTMENTS

# 县财政局, 市级: who pays, at the end of a label
_AGENT = compile_pattern(r"(?:财政|局|厅|委|政府|级|单位|部门|中心|股|科|省|市|县|区|我.)$")
# 县财政局(年初批复预算): who approves a budget does not own it
_APPROVER = compile_pattern(r"财政(?:局|厅|部门)?$")
# 项目单位: who does it
_DOER = compile_pattern(r"(?:单位|部门|机构|局|厅|委|公司)$")
_FUND = compile_pattern(r"资金|经费|项目|专项")
_GRANT = compile_pattern(r"补助|补贴|奖励|费|项目|专项")
# 未支用, 没有付出: what was not spent is left
_NEGATED = compile_pattern(r"(?:尚未|还没有?|没有|未能|未|没)$")
# 比最高限价节约: what was saved is measured by that
_SAVED_ON = compile_pattern(r"(?:比|较)([^,;。比较]{2,12})$")
_ALL_END = compile_pattern(r"(?:共|共计|合计|总计|累计)$")
# 收入总计126万元: both sides of an account, neither income nor spending
_GRAND_TOTAL = compile_pattern(r"总计[^,;。]{0,4}$")
# 预算中36万元, not 中央, 中型
_MIDST = compile_pattern(r"中(?![央小型期心等])")
_CARRIED_OUT = compile_pattern(r"[^,;。]{0,24}结转(?:下年|次年|20|至|到|以后|明年)")
# 每少1%扣0.5分, 每发现一例扣1分
_LOSS_EACH = compile_pattern(r"每[^,;。]{0,12}扣[^,;。]{0,2}$")
# 97.3分的自评得分
_SCORED_BEHIND = compile_pattern(r"的(?:绩效)?(?:自评|综合|评价|最终)(?:总)?得分")
_YEAR_CARRIED = compile_pattern(r"(?P<year>(?:19|20)\d{2})年度?(?:结转|结余)")
# 其中使用当年预算资金684万元: spent, whatever money it was
_USED_OF_YEAR = compile_pattern(r"(?:其中)?(?:使用|动用|支出|列支)(?:了)?(?:当年|本年度?)(?=预算|财政)")
# 年初专户余额
_OPENING = compile_pattern(r"(?:年初|期初|上年末|上年年末)[^,;。预]{0,6}(?:余额|结余|结存)(?:为|是)?$")
_ADJUSTABLE = frozenset({"spent", "budget", "budget.initial"})
# 占年初预算…的, 完成全年任务…的, 相当于…的: an amount between these words is the base of the share behind it
_BASES = (
    compile_pattern(r"(?:占|完成)((?:年初|全年|年度|调整|全县|全市|全区|总|预算|计划|任务|目标|抽查|应)[^占]{0,20})$"),
    compile_pattern(r"完成((?!年度|全年)[^占,;。]{0,16})$"),
    compile_pattern(r"(?:占(?!地|用|有)|(?:为|是)(?=年度|年初|全年|调整|预算|计划|目标|任务)|相当于)([^占]{0,24})$"),
)
# 因雨季提前追加抢修经费35万元: why it was changed is no name
_CAUSE = compile_pattern(r"因(?!素)|由于|根据|按照|鉴于")
# 8月追加: when it was changed is no name either
# 年中增加省级配套, 8月追加: whatever it is called, it was added
_ADDED_AMID = compile_pattern(
    r"(?:年中|中期|\d{1,2}月(?:份|底|初)?)(?:又|再)?(?:净?追加|净?增加?|新增|净?调增|增拨|追加下达)(?![到至了长幅后])"
)
# 配套资金120万元未足额到位
_NOT_ARRIVED = compile_pattern(r"(?:尚|仍)?未(?:足额|全部|及时|按时)?到位")
_MONTH = compile_pattern(r"^\s*\d{1,2}月(?:底|末|份|初|中旬|上旬|下旬)?(?:又|再)?$")
_BASE_ENDS = compile_pattern(r"\s*[^\W\da-zA-Z_]{0,8}?的(?:比重|比例)?(?:约|为|是)*\s*$")


def read_base(label: str, after: str) -> RoleReading | None:
    """占年初预算126,000万元的54.30%: the amount is the base of the share that follows."""
    if not _BASE_ENDS.match(after):
        return None
    for pattern in _BASES:
        match = pattern.search(label)
        if match is not None:
            return RoleReading(role="base", base=match[1])
    return None


def adds_amid(label: str) -> bool:
    """年中净增, 8月追加: whatever else the words say, the amount was added to the budget in the year."""
    return _ADDED_AMID.match(label) is not None


def read_score(label: str, after: str, lexicon: Lexicon) -> RoleReading:
    """A score or, by its words, a full mark; 每份扣0.5分 is a rule for losing points, none that were lost."""
    if _LOSS_EACH.search(label):
        return RoleReading("", label)
    found = last_cue(label, lexicon.score_cues, lexicon.score_pattern)
    if found is None and _SCORED_BEHIND.match(after):
        return RoleReading("score", "资金", whole=True)
    reading = _by_cue(label, found, lexicon.score_cues, lexicon.score_pattern, lexicon, "score")
    return reading or RoleReading("score", label or None)


def read_amount(label: str, after: str, lexicon: Lexicon, year: str = "") -> RoleReading:
    """The role of an amount of money by the cue before it, else by the words behind it; `year` is the report's."""
    if (carried := _YEAR_CARRIED.search(label)) is not None and year and carried["year"] < year:
        return RoleReading("carried.in", "资金")
    cues, pattern = lexicon.cues, lexicon.cue_pattern
    if _NOT_ARRIVED.match(after):
        return RoleReading("missing", label or None)
    found = last_cue(label, cues, pattern)
    if _OPENING.search(label):
        return RoleReading("carried.in", "资金")
    if (used := _USED_OF_YEAR.match(label)) is not None:
        return RoleReading("spent", label[used.end() :] or None)
    if _GRAND_TOTAL.search(label):
        return RoleReading("balance", label)
    if found is not None and found.cue.role == "spent" and "结转" in label[: found.start]:
        return RoleReading("carried.out", label[: label.index("结转")] or None)
    if found is not None and found.cue.role == "spent" and _NEGATED.search(label[: found.start]):
        return RoleReading("rest", _NEGATED.sub("", label[: found.start]) or "资金", whole=found.cue.whole)
    if found is not None and found.cue.role in _ADJUSTABLE:
        found = _adjustment(label, lexicon) or found
    reading = _by_cue(label, found, cues, pattern, lexicon, "")
    if reading is not None and "涉及" in label:
        reading = reading._replace(whole=False)
    return reading or _by_words_behind(label, after, lexicon)


def _by_words_behind(label: str, after: str, lexicon: Lexicon) -> RoleReading:
    follow = lexicon.after_pattern.match(after.removeprefix("的"))
    if follow is not None and follow.end():
        cue = lexicon.after_cues[follow[0]]
        return RoleReading(cue.role, label or None, whole=cue.whole)
    return RoleReading("carried.out" if _CARRIED_OUT.match(after) else "", label or None)


def _by_cue(
    label: str,
    found: CueFound | None,
    cues: Mapping[str, Cue],
    pattern: re.Pattern[str],
    lexicon: Lexicon,
    default: str,
) -> RoleReading | None:
    """By the cue in the label; the item is named before the cue, else behind it. None where the cue tells nothing."""
    if found is None:
        return None
    role, whole = found.cue.role, found.cue.whole
    before, behind = _MONTH.sub("", label[: found.start]), label[found.end :]
    if _MIDST.match(behind):
        return RoleReading(default, behind[1:] or None)
    before_key = "" if role in ADJUSTMENTS and _CAUSE.search(before) else item_key(before, lexicon)[0]
    if role.startswith("budget") and "批复" in label[found.start : found.end] and _APPROVER.search(before):
        before_key, before = "", ""
    grant = role == "spent" and bool(before_key) and _GRANT.search(behind)
    if not grant and not item_key(behind, lexicon)[0]:
        if not before and role == "budget.full" and "资金" in label:
            return RoleReading(role, "资金", whole=whole)
        bare = pattern.sub(lambda match: match[0] if cues[match[0]].role == "none" else "", before)
        if not item_key(bare, lexicon)[0] or _DOER.search(before):
            before = "资金" if _FUND.search(before + behind) else ""
        if role == "matched" and before in ("", "资金"):
            before = label[found.start : found.end]
        base = _SAVED_ON.search(label[: found.start]) if role == "saved" else None
        return RoleReading(role, before or behind or None, whole=whole, base=base[1] if base is not None else "")
    if (not before_key or _AGENT.search(before_key)) and not role.startswith("score"):
        return RoleReading(role, behind, whole=whole or _ALL_END.search(label) is not None, weak=True)
    return None


def _adjustment(label: str, lexicon: Lexicon) -> CueFound | None:
    """调减会议、培训等支出12.00万元: what is adjusted is named behind the verb."""
    for match in lexicon.cue_pattern.finditer(label):
        if lexicon.cues[match[0]].role in ADJUSTMENTS:
            return CueFound(lexicon.cues[match[0]], match.start(), len(label))
    return None
