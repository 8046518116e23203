"""From the paragraphs of a report to its score sheet: marks, sums, and facts that say what they turned out to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reportcheck.documents.model import Document, Paragraph
from reportcheck.statements.model import Fact, Group, Mark
from reportcheck.statements.scores.lists import ScoreList, read_lists
from reportcheck.statements.scores.marks import MarkReader
from reportcheck.statements.scores.sections import MarkedSections, indicator_sections
from reportcheck.statements.scores.sheets import Sheets
from reportcheck.statements.scores.sums import SumReader
from reportcheck.statements.scores.tables import ScoreTable, read_score_tables, sums_of_table
from reportcheck.statements.scores.words import ScoreWords, score_words
from reportcheck.statements.tables.split_forms import with_points_above

_ROLES = {"full": "score.full", "score": "score", "lost": "score.lost"}


class Scores(NamedTuple):
    """What running text says of scores; `facts` are those that changed, by ordinal."""

    marks: tuple[Mark, ...]
    groups: tuple[Group, ...]
    facts: Mapping[int, Fact]


def read_scores(
    document: Document,
    paragraphs: Sequence[tuple[Paragraph, Sequence[Fact]]],
    facts: Mapping[int, Fact],
    year: str,
) -> Scores:
    """The score sheet of one report; `paragraphs` with their facts, headings among them, `year` the report's.

    `facts` are all those of the report by ordinal, those of tables too.
    """
    words = score_words()
    about = indicator_sections(document, words)
    openings = {section.block for section in document.sections}
    marks: list[Mark] = []
    lists: list[ScoreList] = []
    for paragraph, said in paragraphs:
        if any(fact.quantity.dimension == "score" for fact in said):
            titled = paragraph.block in openings
            own = MarkReader(paragraph.folded, said, titled, paragraph.section in about, words).read(year)
            lists += read_lists(paragraph.folded, own, titled, len(lists) + 1, words)
            marks += own
    tables = read_score_tables(document, facts, words)
    outline = MarkedSections(document, marks, words)
    sheets = Sheets(lists, outline, tables)
    settled = sheets.marks()
    has_bonus = any(words.bonuses.search(paragraph.folded) for paragraph, _ in paragraphs)
    groups = SumReader(outline, sheets, has_bonus, words).read(lists)
    heads = {member.index: group.heads[0] for group in groups for member in group.members if len(group.heads) == 1}
    for table in tables:
        summed = list(sums_of_table(table, _of_same_evaluation(table, settled, heads)))
        groups += with_points_above(summed, list(facts.values()))
    return Scores(settled, tuple(groups), {fact.index: fact for mark in settled for fact in _told(mark, words)})


def _of_same_evaluation(table: ScoreTable, marks: Sequence[Mark], heads: Mapping[int, Fact]) -> list[Mark]:
    """The marks that a table can detail: not those that add up to 97 where it restates the text's other total, 89.

    `heads` are the totals that scores add up to, by the ordinal of the score.
    """
    stated = table.total.numbers.get("score") if table.total is not None else None
    totals = [mark.numbers["score"] for mark in marks if mark.total and "score" in mark.numbers]
    if stated is None or all(total.in_table or total.quantity.value != stated.quantity.value for total in totals):
        return list(marks)
    others = {index for index, head in heads.items() if head.whole and head.quantity.value != stated.quantity.value}
    return [mark for mark in marks if "score" not in mark.numbers or mark.numbers["score"].index not in others]


def _told(mark: Mark, words: ScoreWords) -> list[Fact]:
    """The numbers of a mark as facts that say so: role, item, whether they speak of the whole report."""
    facts: list[Fact] = []
    for slot, role in _ROLES.items():
        fact = mark.numbers.get(slot)
        if fact is None or fact.in_table:
            continue
        if mark.total:
            whole = fact.whole or (mark.own and mark.grand)
            facts.append(replace(fact, role=role, whole=whole, scope=words.evaluator(fact.label) or fact.scope))
        else:
            facts.append(replace(fact, role=role, item=mark.key or fact.item, whole=False))
    return facts
