"""Lists whose members are paragraphs: 具体情况为： 1.… 2.… 3.…"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reportcheck.documents.model import Paragraph
from reportcheck.statements.groups import measure_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Fact, Group

_ENUMERATED = re.compile(r"^\s*(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳])")
_ANNOUNCES = re.compile(r"(?:如下|具体情况|情况为|其中|包括|明细|构成|分别为|具体为|分项|[项类个部分]+)[^。;]{0,6}[:。]?\s*$")
_SUMS_UP = re.compile(r"^\s*(?:以上|上述)[^,;。]{0,10}(?:合计|共计|总计)")


def read_series(
    paragraphs: Sequence[tuple[Paragraph, Sequence[Fact]]], facts: Mapping[int, Fact], lexicon: Lexicon
) -> list[Group]:
    """Groups of the first amounts of enumerated paragraphs under one that announces them, a group for each role."""
    groups: list[Group] = []
    at = 0
    while at < len(paragraphs):
        paragraph, own = paragraphs[at]
        if not _ANNOUNCES.search(paragraph.folded):
            at += 1
            continue
        run: list[Sequence[Fact]] = []
        follow = at + 1
        while follow < len(paragraphs):
            member, member_facts = paragraphs[follow]
            if not (member.number or _ENUMERATED.match(member.folded)):
                break
            run.append([facts[fact.index] for fact in member_facts])
            follow += 1
        if len(run) > 1 and follow < len(paragraphs) and _SUMS_UP.match(paragraphs[follow][0].folded):
            total = next((facts[f.index] for f in paragraphs[follow][1] if not f.compared), None)
            groups.extend(_summed(run, total))
        if len(run) > 1:
            groups.extend(_by_role([facts[fact.index] for fact in own], run, paragraph.folded, lexicon))
        at = max(follow, at + 1)
    return groups


def _summed(run: Sequence[Sequence[Fact]], total: Fact | None) -> list[Group]:
    if total is None:
        return []
    members = [next((f for f in part if measure_key(f) == measure_key(total) and not f.depth), None) for part in run]
    found = [member for member in members if member is not None]
    return [Group(tuple(found), (total,), "以上合计", True)] if len(found) == len(run) else []


def _by_role(
    heads: Sequence[Fact], run: Sequence[Sequence[Fact]], announcing: str, lexicon: Lexicon
) -> list[Group]:
    groups: list[Group] = []
    closed = not lexicon.partial.search(announcing[-30:])
    for head in heads:
        if not head.role or head.compared or head.depth or head.quantity.dimension not in ("money", "count"):
            continue
        members = []
        for paragraph in run:
            found = next(
                (f for f in paragraph if f.role == head.role and measure_key(f) == measure_key(head) and not f.compared), None
            )
            if found is None:
                break
            members.append(found)
        if len(members) == len(run) and head.role not in ("change.amount", "previous", "base", "price"):
            groups.append(Group(tuple(members), (head,), "分段列示", closed))
    return groups
