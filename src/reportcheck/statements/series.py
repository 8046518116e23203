"""Lists whose members are paragraphs: 具体情况为： 1.… 2.… 3.…"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reportcheck.documents.model import Paragraph
from reportcheck.statements.groups import measure_key
from reportcheck.statements.items import item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Fact, Group

_ENUMERATED = re.compile(r"^\s*(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳])")
_ANNOUNCES = re.compile(r"(?:如下|具体情况|情况为|其中|包括|明细|构成|分别为|具体为|分项|[项类个部分]+)[^。;]{0,6}[:。]?\s*$")
_JOINT = re.compile(r"^(.+[、和].+?)(?:两项|三项|四项|等)?(?:共计|合计|总计|共有|共|一共)(?:为|达|安排)?$")
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


def read_joint_totals(facts: Sequence[Fact], lexicon: Lexicon) -> list[Group]:
    """甲经费、乙经费共有63.06万元: the total of items whose own amounts stand in another sentence."""
    sentences: dict[int, list[Fact]] = {}
    for fact in facts:
        if not fact.in_table and fact.named and not fact.compared:
            sentences.setdefault(fact.sentence, []).append(fact)
    groups: list[Group] = []
    for fact in facts:
        match = _JOINT.match(fact.label) if not fact.in_table else None
        if match is None:
            continue
        keys = [item_key(name, lexicon)[0] for name in re.split(r"[、和]", match[1])]
        if len(keys) < 2 or not all(keys):
            continue
        for sentence in sentences.values():
            members = [next((f for f in sentence if f.item == key and measure_key(f) == measure_key(fact)), None) for key in keys]
            found = [member for member in members if member is not None and member.index != fact.index]
            if len(found) == len(keys) and len({member.role for member in found}) == 1:
                groups.append(Group(tuple(found), (fact,), "共", True))
                break
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
