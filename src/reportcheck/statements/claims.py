"""Words that assert something of figures: 控制在预算之内, 全部到位, 超额完成, 优."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportcheck.documents.model import Place
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Claim, Fact

_GRADE_HEAD = re.compile(
    r"(?:等级|级别|等次|评级|评定|结果|评价|评为|定为)[^,;。:()]{0,6}?(?:为|是|:|评定为|确定为|属于)?\s*[“”\"‘’]?\s*$"
)
_QUOTED = re.compile(r"[“”\"‘’]\s*$")


def read_claims(
    folded: str, block: int, section: int, facts: Sequence[Fact], heading_item: str, lexicon: Lexicon, at: tuple[int, int]
) -> list[Claim]:
    """Claims of one paragraph; `at` are the first ordinals of its sentences and clauses."""
    claims: list[Claim] = []
    for match in lexicon.claim_pattern.finditer(folded):
        if not match[0]:
            continue
        before = [fact for fact in facts if fact.place.start < match.start()]
        sentence = at[0] + len(re.findall(r"[。！？!?\n]", folded[: match.start()]))
        near = before[-1] if before and before[-1].sentence == sentence else None
        item = near.item if near is not None else heading_item
        claims.append(
            Claim(
                lexicon.claims[match[0]], match[0], Place(block, match.start(), match.end()), item, sentence,
                near.clause if near is not None else -1, section,
            )
        )
    for match in lexicon.grade_pattern.finditer(folded):
        if match[0] and _is_grade(folded, match.start(), match.end()):
            sentence = at[0] + len(re.findall(r"[。！？!?\n]", folded[: match.start()]))
            claims.append(
                Claim(
                    "grade." + lexicon.grades[match[0]], match[0], Place(block, match.start(), match.end()), heading_item,
                    sentence, -1, section,
                )
            )
    return claims


def _is_grade(folded: str, start: int, end: int) -> bool:
    head = _GRADE_HEAD.search(folded, max(0, start - 16), start)
    if head is None:
        return False
    behind = folded[end : end + 1]
    return not behind or behind in "“”\"’,;。)、 级等("
