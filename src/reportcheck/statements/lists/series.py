"""Lists whose members are paragraphs: 具体情况为： 1.… 2.… 3.…"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportcheck.documents.model import Paragraph
from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.sets import REFERENCES

_ENUMERATED = compile_pattern(r"^\s*(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳])")
# 具体情况如下:, 分为三个部分
_ANNOUNCES = compile_pattern(
    r"(?:如下|具体情况|情况为|其中|包括|明细|构成|分别为|具体为|分项|[项类个部分]+)[^。;]{0,6}[:。]?\s*$"
)
_SUMS_UP = compile_pattern(r"^\s*(?:以上|上述)[^,;。]{0,10}(?:合计|共计|总计)")
_NEVER_SERIES = REFERENCES | {"change.amount"}


def read_series(
    paragraphs: Sequence[tuple[Paragraph, Sequence[Fact]]], facts: Mapping[int, Fact], lexicon: Lexicon
) -> list[Group]:
    """Groups of the first amounts of enumerated paragraphs under one that announces them, a group for each role.

    `facts` are the facts as they are now, by their ordinal; those beside the paragraphs may be older.
    """
    groups: list[Group] = []
    at = 0
    while at < len(paragraphs):
        paragraph, own = paragraphs[at]
        at += 1
        if not _ANNOUNCES.search(paragraph.folded):
            continue
        run: list[Sequence[Fact]] = []
        while at < len(paragraphs) and _is_enumerated(paragraphs[at][0]):
            run.append([facts[fact.index] for fact in paragraphs[at][1]])
            at += 1
        if len(run) < 2:
            continue
        if at < len(paragraphs) and _SUMS_UP.match(paragraphs[at][0].folded):
            total = next((facts[fact.index] for fact in paragraphs[at][1] if not fact.compared), None)
            groups.extend(_summed(run, total))
        closed = not lexicon.partial.search(paragraph.folded[-30:])
        groups.extend(_by_role([facts[fact.index] for fact in own], run, closed))
    return groups


def _is_enumerated(paragraph: Paragraph) -> bool:
    return bool(paragraph.number) or _ENUMERATED.match(paragraph.folded) is not None


def _summed(run: Sequence[Sequence[Fact]], total: Fact | None) -> list[Group]:
    """以上合计…: the paragraph behind the last member states the total. Scores are added up by their own reader."""
    if total is None or total.quantity.dimension == "score":
        return []
    first = [next((fact for fact in part if same_measure(fact, total) and not fact.depth), None) for part in run]
    members = [member for member in first if member is not None]
    return [Group(tuple(members), (total,), "以上合计", True)] if len(members) == len(run) else []


def _by_role(heads: Sequence[Fact], run: Sequence[Sequence[Fact]], closed: bool) -> list[Group]:
    """For each figure of the announcing paragraph, the first of its role in every member."""
    groups: list[Group] = []
    for head in heads:
        if head.compared or head.depth or head.quantity.dimension not in ("money", "count"):
            continue
        if not head.role or head.role in _NEVER_SERIES:
            continue
        first = [next((fact for fact in part if _answers(fact, head)), None) for part in run]
        members = [member for member in first if member is not None]
        if len(members) == len(run) and not _are_said_again(heads, head, members):
            groups.append(Group(tuple(members), (head,), "分段列示", closed))
    return groups


def _are_said_again(heads: Sequence[Fact], head: Fact, members: Sequence[Fact]) -> bool:
    """因公出国0万元；公务用车6.79万元；公务接待2.50万元。具体情况如下：…: the parts themselves, told below."""
    told = {member.quantity.value for member in members}
    beside = [fact for fact in heads if fact.role == head.role and fact.index != head.index and not fact.compared]
    return head.quantity.value in told and any(fact.quantity.value in told for fact in beside)


def _answers(fact: Fact, head: Fact) -> bool:
    return fact.role == head.role and same_measure(fact, head) and not fact.compared
