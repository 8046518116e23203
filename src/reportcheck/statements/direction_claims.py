"""Words that say which of two figures is larger without printing by how much: 决算数大于预算数, 比上年有所减少."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reportcheck.documents.model import Place
from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Claim

_UP = r"大于|高于|超过|超出|多于"
_DOWN = r"小于|低于|少于"
_NO_FIGURE = r"(?![^,;。]{0,4}[\d约])"
# not 决算数大于(小于)预算数: a template with both left in
_BUDGET = compile_pattern(
    rf"(?:支出|决算|执行)(?:总额|总数|数)?(?:均|也|略|明显|大幅)?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
    rf"(?:了)?(?P<base>年初|全年|当年|调整后?|批复)?(?:部门)?预算(?:安排)?数?(?!单位|编制){_NO_FIGURE}"
)
_PREVIOUS = compile_pattern(
    rf"(?:比|较|与)(?:上年度?|去年|上年同期|去年同期)(?:决算数?)?(?:相比,?)?(?:有所|略有|明显|大幅|小幅|稳步|均有?)?"
    rf"(?:(?P<up>增长|增加|上升|提高)|(?P<down>下降|减少|降低))(?:了)?{_NO_FIGURE}"
)
_PATTERNS = (("budget", _BUDGET), ("previous", _PREVIOUS))
# 若决算数大于预算数, 收入决算数大于预算数: supposed, or of what came in
_NOT_MEANT = compile_pattern(r"(?:若|如|如果|凡|对|应当?|需|收入)[^,;。]{0,4}$")
_CLAUSE = compile_pattern(r"[,;。:()\n]")
# words before a claim that name nothing of their own
_GENERIC = compile_pattern(
    r"(?:19|20)\d{2}年度?|本年度?|全年|当年|今年|本单位|我[局县市区校院]|年度|该项|此项|支出|经费|费用|金额|总额"
    r"|总体|整体|决算数?|数|总|均|也|同比|\W"
)
_REACH = 8
_SUBJECT = 24


def read_direction_claims(
    folded: str, block: int, section: int, heading_item: str, sentence_at: Callable[[int], int]
) -> Iterator[Claim]:
    """Claims of one paragraph, of kinds above_budget, below_budget, above_previous and below_previous."""
    for base, pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            if _NOT_MEANT.search(folded, max(0, match.start() - _REACH), match.start()):
                continue
            kind = f"{'above' if match['up'] else 'below'}_{base}"
            place = Place(block, match.start(), match.end())
            sentence = sentence_at(match.start())
            subject = _CLAUSE.split(folded[max(0, match.start() - _SUBJECT) : match.start()])[-1]
            yield Claim(kind, match[0], place, heading_item, sentence, -1, section, subject=_GENERIC.sub("", subject))
