"""Words that assert something of figures: 控制在预算之内, 全部到位, 超额完成, 优."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from reportcheck.documents.model import Place
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Claim, Fact

# 评价等级为“, 评定结果是: what stands before a grade
_GRADE_HEAD = re.compile(
    r"(?:等级|级别|等次|评级|评定|结果|评价|评为|定为)[^,;。:()]{0,6}?(?:为|是|:|评定为|确定为|属于)?\s*[“”\"‘’]?\s*$"
)
_HEAD_REACH = 16


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
        if not match[0]:
            continue
        before = bisect_left(starts, match.start())
        sentence = sentence_at(match.start())
        near = facts[before - 1] if before and facts[before - 1].sentence == sentence else None
        item, clause = (near.item, near.clause) if near is not None else (heading_item, -1)
        place = Place(block, match.start(), match.end())
        claims.append(Claim(lexicon.claims[match[0]], match[0], place, item, sentence, clause, section))
    for match in lexicon.grade_pattern.finditer(folded):
        if match[0] and _is_grade(folded, match.start(), match.end()):
            sentence = sentence_at(match.start())
            place = Place(block, match.start(), match.end())
            kind = "grade." + lexicon.grades[match[0]]
            claims.append(Claim(kind, match[0], place, heading_item, sentence, -1, section))
    return claims


def _is_grade(folded: str, start: int, end: int) -> bool:
    if _GRADE_HEAD.search(folded, max(0, start - _HEAD_REACH), start) is None:
        return False
    behind = folded[end : end + 1]
    return not behind or behind in '“”"’,;。)、 级等('
