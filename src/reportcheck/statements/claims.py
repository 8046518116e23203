"""Words that assert something of figures: 控制在预算之内, 全部到位, 超额完成, 优."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from reportcheck.documents.model import Place
from reportcheck.patterns import compile_pattern
from reportcheck.statements.direction_claims import read_direction_claims
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Claim, Fact

# 评价等级为“, 评定结果是: what stands before a grade
_GRADE_HEAD = compile_pattern(
    r"(?:等级|级别|等次|评级|评定|结果|评价|评为|定为)[^,;。:()]{0,6}?(?:为|是|:|评定为|确定为|属于)?\s*[“”\"‘’]?\s*$"
)
_OF_TARGETS = frozenset({"target_beaten", "target_reached"})
_PART_OF = compile_pattern(r"(?:任务|值|数)?的?(?:约)?\d")
# 等级分别为优、良: of several things, none of them the report
_SEVERAL = compile_pattern(r"分别|依次|[优良中差]、")
# 各项指标均已: words before a claim that say nothing of whose it is
_SUBJECT_NOISE = compile_pattern(
    r"[^\u4e00-\u9fff]|[^,;。]*\d|[该此其本各均都已也全并且又的]|目标|任务|指标|计划|年度|预期|数量|产出|质量|全部|圆满|顺利|按时|如期|实际|总体|较好|情况|工作|我[县市区局]|项目|单位"
)
_HEAD_REACH = 16
_ALL_REACH = 16
_CLAUSE_MARK = compile_pattern(r"[,;。:]")


def read_claims(
    folded: str,
    block: int,
    section: int,
    facts: Sequence[Fact],
    heading_item: str,
    lexicon: Lexicon,
    sentence_at: Callable[[int], int],
) -> list[Claim]:
    """Claims of one paragraph, those about figures before the grades.

    `facts` are the paragraph's own, `heading_item` what its heading is about, `sentence_at` tells the ordinal of the
    sentence at a position.
    """
    starts = [fact.place.start for fact in facts]
    claims: list[Claim] = []
    for match in lexicon.claim_pattern.finditer(folded):
        if not match[0] or (lexicon.claims[match[0]] in _OF_TARGETS and _is_no_claim(folded, match, lexicon)):
            continue
        before = bisect_left(starts, match.start())
        sentence = sentence_at(match.start())
        near = facts[before - 1] if before and facts[before - 1].sentence == sentence else None
        item, clause = (near.item, near.clause) if near is not None else (heading_item, -1)
        place = Place(block, match.start(), match.end())
        before_it = _CLAUSE_MARK.split(folded[max(0, match.start() - _ALL_REACH) : match.start()])[-1]
        wide = near is None and lexicon.of_all.search(before_it + match[0]) is not None
        subject = _SUBJECT_NOISE.sub("", before_it)
        claims.append(Claim(lexicon.claims[match[0]], match[0], place, item, sentence, clause, section, wide, subject))
    claims += read_direction_claims(folded, block, section, heading_item, sentence_at)
    claims += _phrases(folded, block, section, heading_item, lexicon, sentence_at, claims)
    for match in lexicon.grade_pattern.finditer(folded):
        if match[0] and _is_grade(folded, match.start(), match.end()):
            sentence = sentence_at(match.start())
            place = Place(block, match.start(), match.end())
            kind = "grade." + lexicon.grades[match[0]]
            claims.append(Claim(kind, match[0], place, heading_item, sentence, -1, section))
    return claims


def _is_no_claim(folded: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """没有完成年度目标, 完成年度目标的96%: nothing is said to be reached."""
    before = folded[max(0, match.start() - _ALL_REACH) : match.start()]
    return lexicon.not_claimed.search(before) is not None or _PART_OF.match(folded, match.end()) is not None


def _phrases(
    folded: str,
    block: int,
    section: int,
    heading_item: str,
    lexicon: Lexicon,
    sentence_at: Callable[[int], int],
    known: Sequence[Claim],
) -> list[Claim]:
    """达到了年初确定的目标: claims of a verb and a noun with words between, where no plain claim stands already."""
    taken = [(claim.place.start, claim.place.end) for claim in known]
    found: list[Claim] = []
    for match in lexicon.target_phrase.finditer(folded):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        before = folded[max(0, match.start() - _ALL_REACH) : match.start()]
        if lexicon.not_claimed.search(before):
            continue
        wide = lexicon.of_all.search(_CLAUSE_MARK.split(before)[-1] + match[0]) is not None
        kind = "target_beaten" if match["beaten"] else "target_reached"
        place = Place(block, match.start(), match.end())
        sentence = sentence_at(match.start())
        found.append(Claim(kind, match[0], place, heading_item, sentence, -1, section, wide))
    return found


def _is_grade(folded: str, start: int, end: int) -> bool:
    head = _GRADE_HEAD.search(folded, max(0, start - _HEAD_REACH), start)
    if head is None or _SEVERAL.search(head[0]):
        return False
    behind = folded[end : end + 1]
    return not behind or behind in '“”"’,;。)、 级等('
