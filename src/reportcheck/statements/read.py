"""From a document to what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reportcheck.documents.model import Document, Paragraph
from reportcheck.recipes.model import NO_RECIPES, Recipes
from reportcheck.statements.gather import Gathering
from reportcheck.statements.items.keys import merge_keys
from reportcheck.statements.items.mentioned import read_mentioned
from reportcheck.statements.items.subject import read_subject
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.lists.families_across import read_families_across
from reportcheck.statements.lists.groups import GroupReader
from reportcheck.statements.lists.joint_totals import read_joint_totals
from reportcheck.statements.lists.series import read_series
from reportcheck.statements.lists.share_lists import read_share_lists
from reportcheck.statements.model import Fact, Group, Statements
from reportcheck.statements.roles.sets import LEFTOVERS
from reportcheck.statements.scores.read import read_scores
from reportcheck.statements.times.dates import read_dates

_TOTALS = ("合计", "counted", "共")
_OF_SOMETHING = LEFTOVERS | {"reduced"}
_CUT_DOWN_TO = ("核减至", "核减到", "审减至", "审减到")


def read_statements(document: Document, recipes: Recipes = NO_RECIPES) -> Statements:
    """Facts, groups, claims and dates of one report, tables included; `recipes` say more of tables by their layout."""
    words = lexicon()
    subject = read_subject(document, words)
    said = Gathering(document, words, subject, recipes)
    document, paragraphs = said.passages.document(), said.paragraphs
    facts_by_index = {fact.index: fact for fact in _settled(said.facts)}
    facts_by_index = read_mentioned(paragraphs, facts_by_index, subject.topics)
    scores = read_scores(document, _in_order(paragraphs + said.headings, facts_by_index), facts_by_index, subject.year)
    facts_by_index |= scores.facts
    grouper = GroupReader(words)
    for block, facts in paragraphs:
        added_up = [facts_by_index[fact.index] for fact in facts if fact.quantity.dimension != "score"]
        grouper.read(block.folded, added_up)
    groups = grouper.groups + read_series(paragraphs, facts_by_index, words)
    groups += read_share_lists([fact for fact in facts_by_index.values() if not fact.in_table], groups)
    groups += read_joint_totals(list(facts_by_index.values()), words)
    groups += read_families_across(list(facts_by_index.values()), words.family_entries)
    facts_by_index = _nested_items(_inherit_roles(facts_by_index, groups), groups)
    groups += scores.groups
    return Statements(
        document,
        tuple(facts_by_index[index] for index in sorted(facts_by_index)),
        tuple(_renewed(group, facts_by_index) for group in (*groups, *said.groups)),
        tuple(said.claims),
        tuple(said.exempt),
        subject.year,
        subject.topics,
        read_dates(document, said.exempt),
        tuple(mark.renewed(facts_by_index) for mark in scores.marks),
        tuple(formula.renewed(facts_by_index) for formula in said.formulas),
        said.headers,
        said.passages.homes,
        tuple(relation.renewed(facts_by_index) for relation in said.inferred),
    )


def _in_order(
    paragraphs: Iterable[tuple[Paragraph, Sequence[Fact]]], facts: Mapping[int, Fact]
) -> list[tuple[Paragraph, list[Fact]]]:
    """Paragraphs in the order of the report, with their facts as they are now."""
    by_block = sorted(paragraphs, key=lambda pair: pair[0].block)
    return [(block, [facts[fact.index] for fact in own]) for block, own in by_block]


def _settled(facts: Sequence[Fact]) -> list[Fact]:
    """What only the whole report tells: what 核减 means in it, which names are items, which are one."""
    audited = any(fact.role in ("submitted", "approved") for fact in facts)
    facts = [replace(fact, role=_role_of_cut(fact, audited)) if fact.role == "reduced" else fact for fact in facts]
    facts = _without_objects(facts)
    merged = _merged_keys(facts)
    return [replace(fact, item=merged[fact.item]) if fact.item in merged else fact for fact in facts]


def _role_of_cut(fact: Fact, audited: bool) -> str:
    """核减60万元 is cut off by an audit or from a budget; 核减至500万元 is what is left of either."""
    if fact.label.endswith(_CUT_DOWN_TO):
        return "approved" if audited else "budget.full"
    return "reduced" if audited else "budget.cut"


def _without_objects(facts: Sequence[Fact]) -> list[Fact]:
    """支付工程价款及费用共…, 年底账上还剩…: a name that the report never says again is no item where a verb or a rest
    speaks of one; the item before it stands.
    """
    counts = Counter(fact.item for fact in facts if fact.named)
    once = (fact for fact in facts if fact.named and fact.item and counts[fact.item] == 1 and not fact.in_table)
    once = (fact for fact in once if not fact.label.startswith("其中"))
    instead = {fact.item: fact.fallback for fact in once if fact.weak or fact.role in _OF_SOMETHING}
    return [replace(fact, item=instead[fact.item], named=False) if fact.item in instead else fact for fact in facts]


def _merged_keys(facts: Sequence[Fact]) -> dict[str, str]:
    """Keys with one character lost, and the key that they are a slip of."""
    counts = Counter(fact.item for fact in facts if fact.item and fact.named and not fact.in_table)
    together: dict[int, set[str]] = {}
    for fact in facts:
        together.setdefault(fact.clause, set()).add(fact.item)
    return merge_keys(counts, [frozenset(group) for group in together.values()])


def _inherit_roles(facts: Mapping[int, Fact], groups: Sequence[Group]) -> dict[int, Fact]:
    """Members without a role of their own have that of their head."""
    renewed = dict(facts)
    for group in groups:
        head = renewed[group.heads[0].index]
        if len(group.heads) > 1:
            continue
        if not head.role:
            renewed[head.index] = _as_total(head, group, [renewed[member.index] for member in group.members])
            continue
        for member in group.members:
            current = renewed[member.index]
            planned = current.role == "income" and head.role.startswith("budget")
            if not current.role or planned or (current.role == "matched" and head.role == "spent"):
                renewed[member.index] = replace(current, role=head.role)
    return renewed


def _as_total(head: Fact, group: Group, members: Sequence[Fact]) -> Fact:
    """本级预算安排380万元，上级资金146.50万元，两项合计526.50万元: a total is of the role and the item of its parts."""
    roles = {member.role for member in members} - {""}
    if (
        group.marker not in _TOTALS
        or head.named
        or len(roles) != 1
        or not roles <= {"budget", "budget.initial", "spent"}
    ):
        return head
    whole = any(not member.item for member in members)
    return replace(head, role=roles.pop(), item="" if whole else head.item, whole=whole)


def _nested_items(facts: Mapping[int, Fact], groups: Sequence[Group]) -> dict[int, Fact]:
    """中央 of one project and 中央 of another: a name that parts of several items bear is told apart by its head."""
    under: dict[str, set[str]] = {}
    for group in groups:
        for member in group.members:
            if member.named:
                under.setdefault(facts[member.index].item, set()).add(facts[group.heads[0].index].item)
    renewed = dict(facts)
    for group in groups:
        head = facts[group.heads[0].index]
        for member in group.members:
            item = facts[member.index].item
            if member.named and head.item and len(under[item]) > 1:
                renewed[member.index] = replace(renewed[member.index], item=f"{head.item}/{item}")
    return renewed


def _renewed(group: Group, facts: Mapping[int, Fact]) -> Group:
    return replace(
        group,
        members=tuple(facts[member.index] for member in group.members),
        heads=tuple(facts[head.index] for head in group.heads),
    )
