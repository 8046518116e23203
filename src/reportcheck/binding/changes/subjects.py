"""What a comparison speaks of: the figure of now that is held against one of before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index
from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import item_key
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import LEFTOVERS, NO_SUBJECT, PRICES, RATES, stem

# 收入比上年: the words before are the subject
_COMPARATOR = compile_pattern(r"比(?!例|重)|较|与|同比")
# 与2023年的…相比: nothing is spoken of before the comparison
_OPENS_COMPARING = compile_pattern(r"[\s,]*(?:本年|今年|当年)?(?:比|较|与|同比|同)")
# 这一增幅较上年的9.12%回落
_SPEAKS_OF_RATE = compile_pattern("增幅|增速|降幅|增长率")
_THAN_YEAR = compile_pattern(r"(?:比|较)((?:19|20)\d{2})年")
_THAN_OPENING = compile_pattern(r"(?:比|较)(?:年初|期初|上年末)(?!预算|安排|计划|批复|目标)")
_OPENING = compile_pattern(r"(?:年初|期初|上年末)(?!预算|安排|计划|批复|目标)")
_AIMED = compile_pattern(r"(?:目标|计划|指标)值?(?:为|是|:)*$")
_PER = compile_pattern(r"[日月年人户]均")
_DIGITS = 4
_OF_ITEM = frozenset({"spent", "income", ""})
_PERCENTAGES = RATES | {"share", "percent"}


def find_subject(earlier: Sequence[Fact], anchor: Fact, index: Index) -> Fact | None:
    """The number spoken of, None where there is none.

    By the name in the comparing clause, else the nearest plain one of the same measure; `earlier` are the facts of
    the sentence before `anchor`, the first number of the comparison.
    """
    name = _named_subject(anchor)
    if name and any(topic.startswith(name) for topic in index.statements.topics):
        return _spent_in_all(anchor, index) or _in_sentence_before(anchor, index)
    if name:
        return _with_name(name, earlier, anchor, index)
    found = next(_spoken_of(earlier, anchor, index), None)
    if found is not None or anchor.quantity.dimension == "percent":
        return found
    return _in_sentence_before(anchor, index)


def _spent_in_all(anchor: Fact, index: Index) -> Fact | None:
    """What the report's subject cost in its year; the anchor itself may be a figure of the year before."""
    spent = [
        fact
        for fact in index.by_key.get(("", index.statements.year, "spent"), ())
        if index.may_stand_for_item(fact, anchor) and same_measure(fact, anchor)
    ]
    return min(spent, key=lambda fact: (fact.index > anchor.index, abs(fact.index - anchor.index)), default=None)


def _spoken_of(earlier: Sequence[Fact], anchor: Fact, index: Index) -> Iterator[Fact]:
    """Plain numbers of the year and of one measure, the nearest first."""
    percent = anchor.quantity.dimension == "percent"
    for fact in reversed(earlier):
        if fact.depth > anchor.depth or fact.compared or not same_measure(fact, anchor):
            continue
        if not _is_of_time(fact, anchor, index.statements.year) or is_base_of(fact, anchor):
            continue
        if percent and fact.role == "change.rate" and _SPEAKS_OF_RATE.search(anchor.lead):
            yield fact
        if fact.role in _PERCENTAGES if percent else is_plain(fact) or _is_price_beside(fact, anchor):
            yield fact


def _is_of_time(fact: Fact, anchor: Fact, own_year: str) -> bool:
    """2021年112万元，2023年增加到136万元，比2021年增加24万元: of the report's year, or later than the year named."""
    named = _THAN_YEAR.search(anchor.lead)
    later = named is not None and fact.period[:_DIGITS].isdigit() and fact.period[:_DIGITS] > named[1]
    return later or fact.period in ("", own_year)


def is_base_of(fact: Fact, anchor: Fact) -> bool:
    """目标值为95%，…，上年为95.8%; 年初结转6万元，…，较年初减少: what is aimed at or measured by is not spoken of."""
    if _AIMED.search(fact.label):
        return True
    named = _THAN_YEAR.search(anchor.lead)
    if named is not None and fact.period == named[1]:
        return True
    if (mean := _PER.search(anchor.label)) is not None:
        return mean[0] not in fact.label
    return _THAN_OPENING.search(anchor.lead) is not None and _OPENING.match(fact.label) is not None


def _is_price_beside(fact: Fact, anchor: Fact) -> bool:
    """人均成本15.82元，比上年的17.24元…: a price is spoken of only right before its comparison."""
    if fact.role not in PRICES:
        return False
    return fact.index == anchor.index - 1 or _PER.search(anchor.label) is not None


def is_plain(fact: Fact) -> bool:
    """Whether a figure can be what a comparison speaks of: exact, and no change, price or share."""
    if fact.role in NO_SUBJECT or fact.role in LEFTOVERS or fact.role == "share":
        return False
    return fact.quantity.bound == "exact" and not fact.label.startswith("控制在")


def _with_name(name: str, earlier: Sequence[Fact], anchor: Fact, index: Index) -> Fact | None:
    """The last figure of the named item: in the sentence, else in the report, tables behind running text."""
    year = index.statements.year
    for fact in reversed(earlier):
        if fact.item == name and _is_figure_of_year(fact, anchor, year):
            return fact
    for facts in (index.by_item.get(name, ()), index.in_tables.get(name, ())):
        for fact in reversed(facts):
            if fact.role in _OF_ITEM and not fact.listed and _is_figure_of_year(fact, anchor, year):
                return fact
    return None


def _is_figure_of_year(fact: Fact, anchor: Fact, year: str) -> bool:
    if fact.period != year or fact.compared or fact.role in NO_SUBJECT:
        return False
    return same_measure(fact, anchor)


def _in_sentence_before(anchor: Fact, index: Index) -> Fact | None:
    """与上年的…相比增长…: spoken of in a sentence before; by the role that the words name, else its only figure."""
    before = [
        fact
        for fact in index.by_block[anchor.place.block]
        if fact.sentence < anchor.sentence
        and not fact.depth
        and not fact.compared
        and fact.index not in index.group_of
        and fact.period == index.statements.year
        and same_measure(fact, anchor)
    ]
    cue = next(lexicon().cue_pattern.finditer(anchor.lead), None)
    if cue is not None:
        wanted = stem(lexicon().cues[cue[0]].role)
        found = [fact for fact in before if stem(fact.role) == wanted]
        return next((fact for fact in found if fact.whole), found[-1] if found else None)
    if not _OPENS_COMPARING.match(anchor.lead or anchor.label):
        return None
    alike = [fact for fact in before if is_plain(fact) and fact.quantity.unit == anchor.quantity.unit]
    last = [fact for fact in alike if fact.sentence == alike[-1].sentence]
    return last[0] if len(last) == 1 else None


def _named_subject(anchor: Fact) -> str:
    """收入比上年的…: the item that the comparing clause itself names."""
    words = _COMPARATOR.split(anchor.lead)[0]
    if words == anchor.lead or not words.strip(" ,、"):
        return ""
    return item_key(lexicon().cue_pattern.sub("", words), lexicon())[0]
