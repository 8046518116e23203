"""Numbers that are no quantities: dates, document numbers, codes, enumerators, references, names and idioms."""

from __future__ import annotations

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.pattern import CN_DIGIT

_NAMES = """
    八项规定 四个意识 四个自信 两个维护 两个确立 四项基本原则 三个代表 五位一体 四个全面 六稳六保 三重一大
    一岗双责 三会一课 两学一做 三严三实 一事一议 一村一品 三支一扶 三下乡 三同时 五险一金 两免一补 两不愁三保障
    两个一律 一卡通 一刀切 一把手 一站式 一体化 一次性 一揽子 一对一 一线 一码通 一件事 一网通办 最后一公里
    三全育人 四议两公开 一二三产业 一二三产 两个一百年 三大攻坚战 七一 八一 五一 十一黄金周 十九大 二十大 两两
    一般 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一来 二来 一定 一些 一方面 一致 一流 一律 一旦 一直
    一起 一切 一并 一样 一同 一系列 一经 一带一路 一时 一一 四川 五角大楼 五角 三元区 两会 三公 三保 三农 三资
    五保 六保 六稳 三定 两江 三峡 五金 百分位 十分 万分 三亚
"""
_NAMES_BY_START: dict[str, tuple[str, ...]] = {}
for _word in _NAMES.split():
    _NAMES_BY_START[_word[:2]] = (*_NAMES_BY_START.get(_word[:2], ()), _word)
_NAME_SHAPE = compile_pattern(
    r"一户一\w|"
    r"(?<=[;,:、。(])[一二三四五六](?:档|类|标段|组)(?=[^\W\d_]{0,4}\d)|"
    r"[一二三四五六七八九十](?:级|年级)|[一二三四五六]期|[一二三四五六七八九十]+[区县中院所队](?![个级])|"
    r"十[一二三四五六七八九]五(?!\w?[年])|[二十一九]+世纪|[一二三四五六七八九十]+[届等](?=奖|全|党)|"
    r"一(?=[般是定些致流律旦直起切并样同经批再如既体概已向手心贯边带举应面部分线度])|"
    r"[一二三四五六七八九](?=小|公|大(?!类|项|块|个))"
)
_LEFT_OF_ONE = frozenset("统唯万同逐任专单另进每某这那之其均无划归合")
_NOT_CAPITAL = {"陆": "大登着水内海商", "伍": "队退入", "肆": "放酒茶", "拾": "收", "两": "银"}
NAME_AFTER = compile_pattern(r"国道|省道|县道|乡道|高速|热线|急救|报警|专线|制|×24小时|分制|型|#|\*\*")
_CODE_BEFORE = compile_pattern(
    r"(?:(?P<phone>电话|手机|传真|联系方式|热线)|编码|代码|编号|邮编|账号|帐号|账户|卡号|证号|身份证|单号|票号|文号|索引号)[^0-9,。;\n]{0,5}$"
)
_CODE_BACK = compile_pattern(r"[A-Za-z0-9_+#.-]*[A-Za-z_#]$")
_CODE_ON = compile_pattern(r"[A-Za-z0-9_+/.×-]*[A-Za-z0-9]")
_URL = compile_pattern(r"(?:https?://|www\.)[!-~]+")
_QUOTED = compile_pattern(r"[^“”\"\n,。;:]{1,12}[”\"》」]")
_ORDINAL_REASONS = {
    **dict.fromkeys("条款章节编", "article"),
    "季": "date",
    "号": "document_number",
    "期": "document_number",
    "页": "page",
}
FRACTION = compile_pattern(rf"分之[0-9.{CN_DIGIT}十百千万]+")
DATE_AFTER_CHINESE = compile_pattern(
    r"(?P<month>月)(?:份|底|初|末)?(?:[零〇一二三四五六七八九十]{1,3}[日号])?|(?P<season>季度)|(?P<year>年)(?:度)?"
)


def url_spans(text: str) -> list[tuple[int, int]]:
    """Places of web addresses, whose digits are codes."""
    if "://" not in text and "www." not in text:
        return []
    return [found.span() for found in _URL.finditer(text)]


def at_boundary(text: str, position: int) -> bool:
    """Whether a paragraph, line or sentence starts at `position`, spaces apart."""
    for index in range(position - 1, max(-1, position - 12), -1):
        char = text[index]
        if char not in " \t":
            return char in "\n。;"
    return position < 12


def ordinal_reason(text: str, end: int) -> str:
    """Why a number behind 第 is no quantity: article, date, document_number, page or ordinal."""
    return _ORDINAL_REASONS.get(text[end : end + 1], "ordinal")


def ordinal_end(text: str, end: int) -> int:
    """Return where the word ends that a number behind 第 counts (第三条, 第四季度)."""
    return end + 2 if text.startswith("季度", end) else min(end + 1, len(text))


def code_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a number to the code that it is part of (K274+903, 1250KVA)."""
    left = text[max(0, start - 24) : start]
    back = _CODE_BACK.search(left)
    on = _CODE_ON.match(text, end)
    return start - len(back[0]) if back else start, on.end() if on else end


def labelled_code(text: str, start: int) -> str:
    """Whether the words before a bare number call it a code or a phone number; "" if they do not."""
    found = _CODE_BEFORE.search(text, max(0, start - 14), start)
    if found is None:
        return ""
    return "phone" if found["phone"] else "code"


def is_reference(text: str, start: int) -> bool:
    """Whether a bare number follows 表, 图 or 附件."""
    return text[start - 1 : start] in ("表", "图") or text[start - 2 : start] in ("附件", "附录", "附注")


def name_at(text: str, start: int) -> int:
    """Return where the name or idiom ends that starts with the Chinese numeral at `start`; 0 if there is none."""
    for name in _NAMES_BY_START.get(text[start : start + 2], ()):
        if text.startswith(name, start):
            return start + len(name)
    shape = _NAME_SHAPE.match(text, start)
    if shape:
        return shape.end()
    left = text[start - 1 : start]
    if left and left in '“"《「' and (quoted := _QUOTED.match(text, start)):
        return quoted.end() - 1
    if text[start] == "一" and left and left in _LEFT_OF_ONE:
        return start + 1
    return 0


def is_other_word(text: str, start: int) -> bool:
    """Whether a capital numeral is part of an ordinary word: 大陆, 队伍, 放肆."""
    return start > 0 and text[start - 1] in _NOT_CAPITAL.get(text[start], "")
