"""Where lists open in prose: 其中, 分别为, 由…构成, 基本支出中, 第一批, 按来源分."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Lexicon

# 按资金来源分, 从支出构成看; not 按计划, not 5.2部分
_BY = compile_pattern(
    r"(?<![0-9.部])(?:按照?(?!计划|规定|要求|程序|时|期|比例|标准)|从|依据?|分(?=[两二三四五六七八九十0-9类]|[^,;。:()、0-9分]{1,6}看[,:]))"
    r"[^,;。:()、0-9]{0,16}?"
    r"(?:划分|分类|来看|看|区分|统计|分为|安排|分|(?<![累合共总审设会预])计)[,:]?"
)
# 。按性质, at the very start of a sentence
_BY_ALONE = compile_pattern(r"(?:^|[。;])\s*((?:按|分)[^,;。:、0-9]{1,8})[,:]")
# 项目资金由三部分组成:
_CONSISTS = compile_pattern(r"((?:[^,;。:0-9由]{2,16})?)(由[^,;。:0-9]{0,20}(?:组成|构成)(?=[:,]))")
# 基本支出中,
_WITHIN = compile_pattern(r"(?:^|[。;,])([^,;。:0-9]{2,14})中,")
# 余额中一般债务
_WITHIN_SUM = compile_pattern(
    r"(?:^|[。;,])([^,;。:0-9]{0,10}(?:余额|总额|支出|收入|资金|经费|预算|总量))中(?![央小型期心等,标])(?=[^,;。:0-9中]{2,10}\d)"
)
# 用于四个方面:
_USED_FOR = compile_pattern(
    r"(?:用于|投向|包括|涉及)(?:以下|下列)?[两二三四五六七八九十\d]{1,2}[个大](?:方面|方向|领域|类别|用途|板块|部分)[:：]"
)
# 支出中, 总支出中: no more than 其中
_OF_IT = compile_pattern(r"(?:全年|总|上述|以上|实际)?(?:支出|资金|经费|金额)")
# 第一批…, 第二批… without any other word
_FIRST = compile_pattern(r"第一[批次期](?=[^。]{0,60}第二[批次期])")
# what stands before 分 where it is the unit of a score: 得分, 满分
_SCORED = frozenset("得评总满扣打积部充十")


class Opener(NamedTuple):
    """A word that opens a list.

    `kind`: open and closed as the lexicon says, lead (a verb like 安排), by (an axis: 按来源分), within (…中).
    `subject` are the words that say what is divided, "" where the text before must tell.
    """

    at: int
    end: int
    word: str
    kind: str
    bracketed: bool = False
    subject: str = ""

    @property
    def is_respective(self) -> bool:
        """分别为, 依次是: as many numbers as names stand before it."""
        return self.word.startswith(("分别", "依次"))


def find_openers(folded: str, lexicon: Lexicon) -> list[Opener]:
    """Openers of one paragraph in order; where two overlap, the one that starts first, and of those the longest."""
    kept: list[Opener] = []
    for opener in sorted(_all_openers(folded, lexicon), key=lambda opener: (opener.at, -opener.end)):
        if not kept or opener.at >= kept[-1].end:
            kept.append(opener)
    return kept


def _all_openers(folded: str, lexicon: Lexicon) -> Iterator[Opener]:
    for match in lexicon.opener_pattern.finditer(folded):
        before = folded[match.start() - 1 : match.start()]
        if not match.end() or (match[0][0] == "分" and before in _SCORED):
            continue
        subject = _words_before(folded, match.start()) if match[0] in ("其中", "由") else ""
        yield Opener(match.start(), match.end(), match[0], lexicon.openers[match[0]], before == "(", subject)
    if "由" in folded:
        for match in _CONSISTS.finditer(folded):
            yield Opener(match.start(2), match.end(), match[2], "closed", subject=match[1])
    if "中" in folded:
        yield from _within(folded)
    for match in _USED_FOR.finditer(folded):
        yield Opener(match.start(), match.end(), match[0], "closed")
    if "第一" in folded:
        for match in _FIRST.finditer(folded):
            yield Opener(match.start(), match.start(), match[0], "open")
    for match in _BY.finditer(folded):
        yield Opener(match.start(), match.end(), match[0], "by")
    for match in _BY_ALONE.finditer(folded):
        yield Opener(match.start(1), match.end(), match[1], "by")


def _within(folded: str) -> Iterator[Opener]:
    for pattern in (_WITHIN, _WITHIN_SUM):
        for match in pattern.finditer(folded):
            if _OF_IT.fullmatch(match[1]):
                yield Opener(match.start(1), match.end(), "其中", "open")
            else:
                yield Opener(match.start(1), match.end(), "中", "within", subject=match[1])


def _words_before(folded: str, at: int) -> str:
    """财政资金其中:…: what the clause says before the word, where that is no number."""
    begin = max(folded.rfind(mark, 0, at) for mark in ",;。:(、") + 1
    words = folded[begin:at].strip()
    return words if 2 <= len(words) <= 12 and not re.search(r"\d", words) else ""
