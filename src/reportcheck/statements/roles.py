"""What a number is, from the words around it in its clause."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportcheck.quantities.model import Quantity
from reportcheck.statements.lexicon import Cue, Lexicon

_AGENT = re.compile(r"(?:财政|局|厅|委|政府|级|单位|部门|中心|股|科|省|市|县|区|我.)$")
_DOER = re.compile(r"(?:单位|部门|机构|局|厅|委|公司)$")
_FUND = re.compile(r"资金|经费|项目|专项")
_ALL_END = re.compile(r"(?:共|共计|合计|总计|累计)$")
_GRANT = re.compile(r"补助|补贴|奖励|费|项目|专项")
_BASE_TAIL = r"(?:的比重|的比例|比重|比例|的)?(?:约|为|达|达到|是|仅|仅为|近|约为)*\s*$"
_SHARE = re.compile(rf"(?:^|[^占])占(?:比|到)?(?:全部|了)?([^占]*?){_BASE_TAIL}")
_COMPLETED = re.compile(r"(?:完成|达到|为|是|相当于)(?:了)?([^为]*?)的(?:约)?\s*$")
_RATE = re.compile(
    r"([\u4e00-\u9fffA-Za-z0-9\"“”、]{0,18}?(?:率|满意度|覆盖面|系数|占比|比例|比重|进度|完成度))"
    r"(?:\([^)]*\)|,)*(?:数|值)?(?:的?均|分别|也|平均|高|已|总体|不)?(?:达到|达|为|是|约|在|至|有|提高到|提升到|提升至|提高至|降至|低于|高于|少于|超过|小于|大于|控制在|:)*\s*$"
)
_BRACKET_BASE = re.compile(r"\((?:按|占|与|以)?([^()]{2,16}?)(?:为基数|口径|计算|计|相比)?\)")
_PRICE = re.compile(
    r"(?:每(?!天|日|周|次会|季)(?P<measure>[\u4e00-\u9fff]{1,3}?)(?:水库|项目|机构|学校|企业|家庭|标准|补贴|补助|综合单价|单价|造价|资助|投资|奖励|投入|成本|给予|运行维护费|费用|均|定额|安排|不超过|按|需|为|约|可|发放|支付|支出|减半)*"
    r"(?:每(?P<second>月|年|天|日|季))?|(?P<mean>[人户亩生村校班车台年月件辆床])均(?:[\u4e00-\u9fff]{0,8}?)|单(?P<single>座|方|株|户|个|台|套|项|位(?=造价|成本|投资))?(?:造价|价|成本|投资|投入))"
    r"(?:约|为|达|达到|仅|是|标准|的|造价|单价|,|:|[\u4e00-\u9fff]{0,4}?(?:补贴|补助|投资|投入|标准|单价|成本|费用|费|资助|造价|价))*\s*$"
)

_NAMED_RATES = (
    ("rate.execution", re.compile(r"(?:总体|综合|整体)?(?:预算|资金|经费)?(?:总体|平均)?(?:执行率|支出进度|支付进度|使用率|支出率|支付率|执行进度|拨付进度|拨付率|兑付率|列支率|(?<=预算)完成率|(?<=资金)完成率)$")),
    ("rate.arrival", re.compile(r"(?:总体|资金)?到位率$")),
    ("rate.drop", re.compile(r"(?:资金)?(?:核减|审减|节约|结余|降低|节支)率$")),
)


@dataclass(frozen=True, slots=True)
class RoleReading:
    """`words` are what remains of the label as the item's name; None where the number names none.

    `name` is the printed name of a rate (有效回收率).
    """

    role: str = ""
    words: str | None = None
    sign: int = 0
    whole: bool = False
    base: str = ""
    compared: bool = False
    name: str = ""
    weak: bool = False


def read_role(
    label: str, after: str, number: Quantity, lexicon: Lexicon, compares: bool, bracketed: bool = False, year: str = ""
) -> RoleReading:
    """The role of `number` by its label (words before) and the words after.

    `compares` where a comparison is open, `bracketed` inside brackets; `year` is the report's.
    """
    if number.dimension in ("percent", "points", "times"):
        return _read_rate(label, number, lexicon, compares)
    compared = _read_compared(label, after, lexicon, compares, bracketed, year)
    if compared is not None:
        return compared
    changed = _read_change(label, lexicon, compares)
    if changed is not None:
        return changed
    if number.dimension == "score":
        return _by_cue(label, after, lexicon.score_cues, lexicon.score_pattern, lexicon, "score")
    price = None if number.scale > 1 and "公用经费" in label else _read_price(label, number)
    if price is not None:
        return price
    if number.dimension == "money":
        base = _read_base(label, after)
        if base is not None:
            return base
        return _by_cue(label, after, lexicon.cues, lexicon.cue_pattern, lexicon, "")
    base = _read_base(label, after)
    return base if base is not None else RoleReading(words=label)


def _read_compared(
    label: str, after: str, lexicon: Lexicon, compares: bool = False, bracketed: bool = False, year: str = ""
) -> RoleReading | None:
    """比上年的6.12万元, 与2021年度的2914.60万元相比, 高于85%."""
    told = re.fullmatch(r"(?:上年同期|去年同期|上年度|上年|去年|((?:19|20)\d{2})年)(?:决算|预算|同期)?数?(?:为|是)?", label)
    if told is not None and (told[1] is None or compares and bracketed and told[1] != year):
        return RoleReading(role="previous", words=None, compared=True)
    turned = _read_from_to(label, after)
    if turned is not None:
        return turned
    match = None
    for match in re.finditer(r"比(?!例|重|率)|较(?!好|大|高|为)|与|同(?!时|比|期|一|步|类|级)|(?<!不)(?:高于|低于|多于|少于)", label):
        pass
    if match is None:
        return None
    rest = label[match.end() :]
    if lexicon.direction_end.search(rest) or re.search(r"(?:节约|节支|节省)(?:了|资金|金额)*$", rest):
        return None
    if match[0] in ("与", "同") and not re.match(r"[^,;。]{0,8}(?:相比|比较|相较|持平)", after):
        return None
    if match[0] in ("比", "较") and not (
        lexicon.previous.search(rest)
        or re.search(r"(?:19|20)\d{2}|预算|目标|计划|原|最高|限价|概算|合同|同期|标准", rest)
        or re.match(r"[^,;。]{0,6}(?:增|减|下降|上升|提高|降低|提升|节约|多|少|缩短|高|低)", after)
    ):
        return None
    cue = _last_cue(rest, lexicon.cues, lexicon.cue_pattern)
    role = cue[1].role if cue and cue[1].role.startswith(("budget", "ceiling", "contract")) else "previous"
    return RoleReading(role=role, words=None, compared=True)


_TURN = r"(?:提高|增加|上升|提升|升|增长|下降|降低|减少|降|缩短|压缩|减|回落|变)"


def _read_from_to(label: str, after: str) -> RoleReading | None:
    """由460立方米降到405立方米: the first is what was before, the second what is now."""
    start = re.search(r"(?:由|从)([^,;。由从]{0,14})$", label)
    if start is not None and re.match(rf"\s*{_TURN}(?:到|至|为)", after):
        return RoleReading(role="previous", words=label[: start.start()] or None, compared=True)
    return None


def _read_change(label: str, lexicon: Lexicon, compares: bool) -> RoleReading | None:
    cue = _last_cue(label, lexicon.cues, lexicon.cue_pattern)
    if cue and cue[1].role in ("budget.added", "budget.cut", "reduced") and not label[cue[0] + cue[2] :].strip("了"):
        return None
    match = lexicon.direction_end.search(label)
    if match is None:
        return None
    word = match[1]
    if word in ("新增", "提升", "多", "少", "扩大", "压缩", "缩减") and not compares:
        return None
    before = label[: match.start()]
    return RoleReading(role="change.amount", words=before or None, sign=lexicon.direction_signs[word])


def _read_price(label: str, number: Quantity) -> RoleReading | None:
    if number.dimension in ("price", "norm"):
        return RoleReading(role="price", words=label, base=number.measure)
    match = _PRICE.search(label)
    if match is None or (number.dimension == "count" and not match["measure"]):
        return None
    if number.dimension == "count" and match["measure"] == number.measure:
        return None
    single = match["single"]
    measure = match["measure"] or match["mean"] or (single if single not in (None, "位") else "") or ""
    if single == "方":
        measure = "平方米"
    if match["second"]:
        measure += "|" + match["second"]
    return RoleReading(role="price", words=label[: match.start()] or None, base=measure)


def _read_base(label: str, after: str) -> RoleReading | None:
    """占年初预算126,000万元的54.30%: the amount is the base of the share that follows."""
    match = re.search(r"(?:占|完成)((?:年初|全年|年度|调整|全县|全市|全区|总|预算|计划|任务|目标|抽查|应)[^占]{0,20})$", label)
    if match is None:
        match = re.search(r"完成((?!年度|全年)[^占,;。]{0,16})$", label)
    if match is None:
        match = re.search(r"(?:占(?!地|用|有)|为(?=年度|全年|计划|目标|任务)|是(?=年度|计划|目标)|相当于)([^占]{0,24})$", label)
    if match is None or not re.match(r"\s*[\u4e00-\u9fff]{0,8}?的(?:比重|比例)?(?:约|为|是)*\s*$", after):
        return None
    return RoleReading(role="base", words=None, base=match[1])


def _read_rate(label: str, number: Quantity, lexicon: Lexicon, compares: bool) -> RoleReading:
    if number.dimension == "points":
        match = lexicon.direction_end.search(label) or lexicon.above_end.search(label)
        sign = 0
        if match is not None:
            sign = lexicon.direction_signs.get(match[0][:2], -1 if "低" in match[0] or "少" in match[0] else 1)
        return RoleReading(role="change.points", words=None, sign=sign)
    rate = _RATE.search(label)
    compared = _read_compared(label, "", lexicon)
    if compared is not None and rate is None:
        return compared
    if rate is not None and rate[1] not in ("占比", "比重", "比例", "所占比例"):
        base = _BRACKET_BASE.search(label[rate.start() :])
        for role, pattern in _NAMED_RATES:
            named = pattern.search(rate[1])
            if named:
                words = label[: rate.start()] + rate[1][: named.start()]
                break
        else:
            role, words = "rate", label[: rate.start()] + rate[1]
        return RoleReading(
            role=role, words=words, base=base[1] if base else "", compared=compared is not None, name=rate[1]
        )
    change = lexicon.direction_end.search(label)
    if change is not None and not lexicon.to_end.search(label):
        return RoleReading(role="change.rate", words=label[: change.start()] or None, sign=lexicon.direction_signs[change[1]])
    share = _SHARE.search(label)
    if share is not None:
        return RoleReading(role="share", words=label[: label.rindex("占")] or None, base=share[1] or "*")
    if re.match(r"\s*(?:的|的比重|的比例)(?:约|为|是)*\s*$", label):
        return RoleReading(role="share", words=None, base="^")
    completed = _COMPLETED.search(label)
    if completed is not None:
        return RoleReading(role="share", words=label[: completed.start()] or None, base=completed[1] or "*")
    if number.dimension == "times":
        return RoleReading(role="times", words=label)
    return RoleReading(role="percent", words=label)


def _by_cue(
    label: str, after: str, cues: object, pattern: re.Pattern[str], lexicon: Lexicon, default: str
) -> RoleReading:
    assert isinstance(cues, dict)
    cue = _last_cue(label, cues, pattern)
    if cue is not None and default == "" and re.search(r"总计[^,;。]{0,4}$", label):
        return RoleReading("balance", label)
    if cue is not None and cue[1].role == "spent" and "结转" in label[: cue[0]]:
        return RoleReading("carried.out", label[: label.index("结转")] or None)
    if cue is not None and cue[1].role in ("spent", "budget", "budget.initial"):
        cue = _adjustment(label, cues, pattern) or cue
    if cue is not None:
        at, entry, length = cue
        before, behind = label[:at], label[at + length :]
        if re.match(r"中(?![央小型期心等])", behind):
            return RoleReading(default, behind[1:] or None)
        from reportcheck.statements.items import item_key

        behind_key = item_key(behind, lexicon)[0]
        if not behind_key and not (entry.role == "spent" and _GRANT.search(behind) and item_key(before, lexicon)[0]):
            if not before and entry.role == "budget.full" and "资金" in label[at:]:
                return RoleReading(entry.role, "资金", whole=entry.whole)
            bare = pattern.sub(lambda match: match[0] if cues[match[0]].role == "none" else "", before)
            if not item_key(bare, lexicon)[0] or _DOER.search(before):
                before = "资金" if _FUND.search(before + behind) else ""
            return RoleReading(entry.role, _whichever(before, behind), whole=entry.whole)
        before_key = item_key(before, lexicon)[0]
        if (not before_key or _AGENT.search(before_key)) and not entry.role.startswith("score"):
            return RoleReading(entry.role, behind, whole=entry.whole or bool(_ALL_END.search(label)), weak=True)
    if default == "" and re.search(r"总计[^,;。]{0,4}$", label):
        return RoleReading("balance", label or None)
    follow = lexicon.after_pattern.match(after.removeprefix("的"))
    if follow and follow.end() and default == "":
        entry = lexicon.after_cues[follow[0]]
        return RoleReading(entry.role, label or None, whole=entry.whole)
    if default == "" and re.match(r"[^,;。]{0,24}结转(?:下年|次年|20|至|到|以后|明年)", after):
        return RoleReading("carried.out", label or None)
    return RoleReading(default, label or None)


def _adjustment(label: str, cues: object, pattern: re.Pattern[str]) -> tuple[int, Cue, int] | None:
    """调减会议、培训等支出12.00万元: what is adjusted is named behind the verb."""
    assert isinstance(cues, dict)
    for match in pattern.finditer(label):
        if cues[match[0]].role in ("budget.added", "budget.cut"):
            return match.start(), cues[match[0]], len(label) - match.start()
    return None


def _whichever(before: str, behind: str) -> str | None:
    return before or behind or None


def _last_cue(label: str, cues: object, pattern: re.Pattern[str]) -> tuple[int, Cue, int] | None:
    assert isinstance(cues, dict)
    found = None
    for match in pattern.finditer(label):
        if cues[match[0]].role != "none":
            found = match
    return (found.start(), cues[found[0]], len(found[0])) if found is not None else None
