"""Points told one by one against the number that announces them: 存在四个方面的问题：一是…；二是…；三是…."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Question
from reportcheck.documents.model import Block, Paragraph
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact

_ANNOUNCES = compile_pattern(
    r"^[^,;。:\d]{0,6}?(?:问题|不足|经验|做法|建议|原因|措施|困难|特点|工作|内容|环节|方面)[^,;。:\d]{0,4}[:。]"
)
_HERE = compile_pattern(r"^(?:大?方面)?[:。]")
_BELOW = compile_pattern(r"(?:以下|如下|下列)[^,;。:]{0,4}$")
_NUMERALS = "一二三四五六七八九十"
_POINT = compile_pattern(rf"([{_NUMERALS}])是|\(([{_NUMERALS}])\)|([①-⑩])")
_STARTS = compile_pattern(rf"^\s*(?:[{_NUMERALS}]是|\([{_NUMERALS}]\)|[①-⑩])")
_MEASURES = frozenset({"个", "方面", "点", "项", "条", "类", "大类"})
_FEWEST, _MOST = 2, 10


def bind_points(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each count right before points that stand in its own paragraph, all of them."""
    blocks = index.statements.document.blocks
    places = {block.block: at for at, block in enumerate(blocks)}
    for fact in index.by_role.get("", ()):
        if fact.in_table or fact.quantity.dimension != "count" or fact.quantity.base_unit not in _MEASURES:
            continue
        if fact.quantity.bound != "exact" or not _FEWEST <= fact.quantity.value <= _MOST:
            continue
        at = places[fact.place.block]
        follows = blocks[at + 1] if at + 1 < len(blocks) else None
        told = _points_behind(fact, blocks[at], follows)
        if told >= _FEWEST:
            bound = Bound(rule.id, "enumeration", fact, (), span=(told, told))
            yield Question(rule.id, fact.item, fact.period, (bound,))


def _points_behind(fact: Fact, block: Block, follows: Block | None) -> int:
    """How many points the paragraph tells in one sign behind the count; 0 where they are not announced or go on."""
    if not isinstance(block, Paragraph) or (isinstance(follows, Paragraph) and _STARTS.match(follows.folded)):
        return 0
    behind = block.folded[fact.place.end :]
    announced = _ANNOUNCES.match(behind) or (_BELOW.search(fact.label) and _HERE.match(behind))
    if not announced:
        return 0
    told, sign = 0, -1
    for match in _POINT.finditer(behind, announced.end()):
        form = next(group for group in (1, 2, 3) if match[group])
        ordinal = "①②③④⑤⑥⑦⑧⑨⑩".index(match[3]) if form == 3 else _NUMERALS.index(match[form])
        if sign < 0:
            if ordinal or match.start() > announced.end() + 1:
                return 0
            sign = form
        if form == sign:
            if ordinal != told:
                return 0
            told += 1
    return told
