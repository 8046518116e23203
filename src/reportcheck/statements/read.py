"""From a document to what it says."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from reportcheck.documents.model import Document, Paragraph, Place, Table
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.scan import scan
from reportcheck.statements.claims import read_claims
from reportcheck.statements.facts import Reader
from reportcheck.statements.groups import GroupReader
from reportcheck.statements.items import is_topic, item_key, merge_keys, topic_keys
from reportcheck.statements.lexicon import Lexicon, lexicon
from reportcheck.statements.model import Claim, Fact, Group, Statements
from reportcheck.statements.periods import report_year
from reportcheck.statements.series import read_joint_totals, read_series
from reportcheck.statements.tables import read_table

_LEVEL = re.compile(r"(中央|省|市|县|区|州|旗|镇|乡)级?(?:财政)?(?:年初|年中)?(?:预算|资金|补助|配套|专项|财力|安排)")
_SKIPPED = frozenset({"contents", "heading", "title", "caption"})


def read_statements(document: Document) -> Statements:
    """Facts, groups and claims of one report, tables included."""
    words = lexicon()
    year = report_year(document.title, (p.folded for p in document.paragraphs()))
    topics = _topics(document, words)
    has_basic = any("基本支出" in paragraph.folded for paragraph in document.paragraphs())
    reader = Reader(words, year, topics, _own_levels(document, words), has_basic)
    grouper = GroupReader(words)
    claims: list[Claim] = []
    exempt: list[tuple[Place, Quantity]] = []
    table_groups: list[Group] = []
    paragraphs: list[tuple[Paragraph, list[Fact]]] = []
    for block in document.blocks:
        if isinstance(block, Table):
            table = read_table(block, len(reader.facts), words, year)
            reader.facts.extend(table.facts)
            table_groups.extend(table.groups)
            exempt.extend(table.exempt)
            continue
        numbers = scan(block.text, block.folded)
        exempt.extend((Place(block.block, n.start, n.end), n) for n in numbers if n.exempt)
        if block.kind in _SKIPPED:
            exempt.extend(
                (Place(block.block, n.start, n.end), replace(n, exempt="heading")) for n in numbers if not n.exempt
            )
            continue
        item, aim = _heading(document, block.section, words, topics)
        ordinals = reader.sentences, reader.clauses
        facts = reader.read(block.folded, block.block, block.section, numbers, item, aim)
        claims.extend(read_claims(block.folded, block.block, block.section, facts, item, words, ordinals))
        paragraphs.append((block, facts))
    if not any(fact.role in ("submitted", "approved") for fact in reader.facts):
        reader.facts = [replace(fact, role="budget.cut") if fact.role == "reduced" else fact for fact in reader.facts]
    reader.facts = _without_objects(reader.facts)
    canon = _canonical(reader.facts)
    facts_by_index = {fact.index: fact for fact in reader.facts}
    if canon:
        facts_by_index = {
            index: replace(fact, item=canon[fact.item]) if fact.item in canon else fact
            for index, fact in facts_by_index.items()
        }
    for block, facts in paragraphs:
        grouper.read(block.folded, [facts_by_index[fact.index] for fact in facts])
    groups = grouper.groups + read_series(paragraphs, facts_by_index, words)
    groups += read_joint_totals(list(facts_by_index.values()), words)
    facts_by_index = _inherit_roles(facts_by_index, groups)
    groups = [_renewed(group, facts_by_index) for group in (*groups, *table_groups)]
    return Statements(
        document, tuple(facts_by_index[index] for index in sorted(facts_by_index)), tuple(groups), tuple(claims),
        tuple(exempt), year, topics,
    )


def _topics(document: Document, words: Lexicon) -> frozenset[str]:
    keys = topic_keys(document.title, words)
    for paragraph in document.paragraphs():
        if paragraph.kind == "title":
            keys |= topic_keys(paragraph.text, words)
    return keys


def _own_levels(document: Document, words: Lexicon) -> frozenset[str]:
    """The one level that pays for everything: where no other is named, its name tells nothing apart."""
    found: set[str] = set()
    for paragraph in document.paragraphs():
        found.update(match[1] for match in _LEVEL.finditer(paragraph.folded))
    return frozenset({*found, *(level + "级" for level in found)}) if len(found) == 1 else frozenset()


def _heading(document: Document, section: int, words: Lexicon, topics: frozenset[str]) -> tuple[str, str]:
    """What the heading is about ("" the report's subject), and target where it sets targets."""
    if section < 0:
        return "", ""
    title = document.sections[section].title
    from reportcheck.fold import fold

    folded = fold(title)
    aim = "target" if "目标" in folded and "完成" not in folded and "分析" not in folded else ""
    key = item_key(words.heading_generic.sub("", folded), words)[0]
    if len(key) < 3 or is_topic(key, topics):
        key = ""
    return key, aim


def _without_objects(facts: list[Fact]) -> list[Fact]:
    """支付工程价款及费用共…: an object that the report never names again is no item; the one before it stands."""
    counts = Counter(fact.item for fact in facts if fact.named)
    instead = {fact.item: fact.fallback for fact in facts if fact.weak and fact.item and counts[fact.item] == 1}
    return [replace(fact, item=instead[fact.item], named=False) if fact.item in instead else fact for fact in facts]


def _canonical(facts: list[Fact]) -> dict[str, str]:
    counts = Counter(fact.item for fact in facts if fact.item and fact.named and not fact.in_table)
    together: dict[int, set[str]] = {}
    for fact in facts:
        together.setdefault(fact.clause, set()).add(fact.item)
    return merge_keys(counts, [frozenset(group) for group in together.values()])


def _inherit_roles(facts: dict[int, Fact], groups: list[Group]) -> dict[int, Fact]:
    """Members without a role of their own have that of their head."""
    renewed = dict(facts)
    for group in groups:
        head = renewed[group.heads[0].index]
        if not head.role or head.role == "score.full":
            continue
        for member in group.members:
            current = renewed[member.index]
            if not current.role and len(group.heads) == 1:
                renewed[member.index] = replace(current, role=head.role)
    return renewed


def _renewed(group: Group, facts: dict[int, Fact]) -> Group:
    return replace(
        group,
        members=tuple(facts[member.index] for member in group.members),
        heads=tuple(facts[head.index] for head in group.heads),
    )
