"""Whether words tell that a figure which names nothing is of a part only of what its report is about."""

from __future__ import annotations

import re

from reportcheck.across.surroundings import Surroundings
from reportcheck.across.voices import Voice
from reportcheck.across.words import across_words
from reportcheck.documents.model import Table
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.load import load, made_from_book
from reportcheck.statements.items.keys import is_topic, item_key
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Fact

_ENUMERATOR = compile_pattern(
    r"^\s*(?:第?[一二三四五六七八九十\d]+(?:部分|章|节)|\(?[一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.]|\d{1,2}(?:\.\d{1,2})*[.、．)]?|[①-⑳])[、.\s]*"
)
# what opens a paragraph: 防火道路: or 1.防火道路项目。
_LEAD = compile_pattern(r"[^,;:。]{2,40}[:。]")
_NOISE = compile_pattern(r"[\s“”\"'《》、,;:。·—\-()]+")
_BRACKETS = compile_pattern(r"\([^()]*\)")
_YEAR = compile_pattern(r"(?:20\d\d|上一?|本)年度?")
_AMOUNT = compile_pattern(r"\d[\d,.]*(?:%|[㐀-鿿]元?)?")
# 第一批, 二期: one of several
_LOT = compile_pattern(r"第[一二三四五六七八九十\d]+[批期次笔]|首批")
_LONGEST_THING = 24
_SOMETHING, _SOMETHING_ELSE = 3, 5


def is_of_a_part(fact: Fact, voice: Voice) -> bool:
    """Whether headings, the words before in the paragraph or the table's rows name a part."""
    around = voice.surroundings
    if stands_under_a_part(fact, voice):
        return True
    if around.table(fact) is not None:
        return voice.subject.is_whole and _is_total_of_a_list(fact, around)
    # whether a score is the report's own was decided where its sheet was read
    return _of_some(fact, voice) or (fact.role != "score" and _speaks_of_another(fact, voice))


def stands_under_a_part(fact: Fact, voice: Voice, but: re.Pattern[str] | None = None) -> bool:
    """Whether a heading, what opens its paragraph, or words before a number name a part that it is of.

    Headings with the words of `but` are none of a part.
    """
    around = voice.surroundings
    headings = [heading for heading in around.headings_above(fact) if but is None or not but.search(heading)]
    if any(_names_a_part(heading, voice) for heading in headings):
        return True
    if around.table(fact) is not None:
        return False
    if _own_offices().search(around.said_before(fact)) or _LOT.search(around.said_before(fact)):
        return True
    return any(text and _names_a_part(text, voice) for text in (_lead(fact, around), around.line_above(fact)))


def _of_some(fact: Fact, voice: Voice) -> bool:
    """Whether a report on all that a unit does speaks here of one kind of money, or of some projects."""
    words, around = across_words(), voice.surroundings
    if not voice.subject.is_whole or fact.role.startswith("carried"):
        return False
    if words.parts_above.search("".join((*around.headings(fact), _lead(fact, around)))):
        return True
    before = around.said_before(fact)
    return words.parts_of_all.search(before) is not None or words.counted_parts.search(before) is not None


def _speaks_of_another(fact: Fact, voice: Voice) -> bool:
    """Whether a paragraph says something before a figure that the figure may be about.

    In a report on a project only the sentences before tell of another thing, and none where its own is named.
    """
    text, sentence = voice.surroundings.paragraph(fact)[: fact.place.start], voice.surroundings.before(fact)
    if voice.subject.is_whole:
        return names_something(text, voice, _SOMETHING)
    start = _YEAR.sub("", _ENUMERATOR.sub("", text)).lstrip(" ,年度")
    words = across_words()
    if words.own_subject.match(start) or words.own_subject.search(voice.surroundings.clause(fact)):
        return False
    if any(key in _NOISE.sub("", sentence) for key in voice.subject.keys):
        return False
    return names_something(text[: len(text) - len(sentence)], voice, _SOMETHING_ELSE)


def names_something(text: str, voice: Voice, least: int) -> bool:
    """Whether a text has `least` characters that do not speak of money, results and the report's own subject."""
    words, plain = across_words(), _NOISE.sub("", _AMOUNT.sub("|", _BRACKETS.sub("", fold(text))))
    own = voice.subject.keys | voice.analysis.statements.topics
    for name in (voice.about.unit, voice.unit.core if voice.unit is not None else "", *own):
        plain = plain.replace(name, "") if name else plain
    for pattern in (words.heading_more, lexicon().cue_pattern, words.plain_talk, lexicon().heading_generic):
        plain = pattern.sub("|", plain)
    return len(plain.replace("|", "")) >= least


def _lead(fact: Fact, around: Surroundings) -> str:
    """What opens the paragraph before a number: words up to a colon, or the name of a thing up to a full stop."""
    text = around.paragraph(fact)[: fact.place.start]
    number = _ENUMERATOR.match(text)
    text = text[number.end() :] if number is not None else text
    opening = _LEAD.match(text)
    if opening is None:
        return ""
    lead = opening[0][:-1]
    if opening[0][-1] == ":":
        return lead
    is_thing = len(lead) <= _LONGEST_THING and re.search(rf"(?:{across_words().things.pattern})$", lead) is not None
    return lead if is_thing or (number is not None and len(lead) <= _LONGEST_THING // 2) else ""


def _names_a_part(words: str, voice: Voice) -> bool:
    """Whether words say more than that they are about money, results and the report's own subject."""
    text = _YEAR.sub("", _BRACKETS.sub("", _ENUMERATOR.sub("", words)))
    plain = across_words().heading_more.sub("", lexicon().heading_generic.sub("", text))
    key = _NOISE.sub("", item_key(plain, lexicon())[0])
    if len(key) < 2 or key in _NOISE.sub("", fold(voice.analysis.document.title) + voice.about.unit):
        return False
    own = voice.subject.keys | voice.analysis.statements.topics
    named = item_key(text, lexicon())[0]
    return not (is_topic(named, own) or is_topic(key, own) or any(topic in _NOISE.sub("", text) for topic in own))


def _is_total_of_a_list(fact: Fact, around: Surroundings) -> bool:
    """Whether a cell stands in the last row of a list of projects or units."""
    table, words = around.table(fact), across_words()
    if table is None or _row_name(table, fact) not in words.list_totals:
        return False
    header = around.header(fact)
    for row in table.rows[: fact.place.row]:
        names = [_NOISE.sub("", fold(cell.text)) for cell in row.cells if cell.column < fact.place.column]
        own = [_NOISE.sub("", fold(cell.text)) for cell in row.cells if cell.column == fact.place.column]
        if words.list_columns & set(names) and own and own[0] and own[0] in _NOISE.sub("", header):
            return True
    return False


def _row_name(table: Table, fact: Fact) -> str:
    row = next((row for row in table.rows if row.index == fact.place.row), None)
    names = [_NOISE.sub("", fold(cell.text)) for cell in row.cells] if row is not None else []
    return next((name for name in names if name), "")


@made_from_book
def _own_offices() -> re.Pattern[str]:
    """局机关, 委机关: a unit without those under it."""
    words = [word for word in load()["lexicon"]["about"]["own_only"] if len(word) > 2]
    return re.compile(rf"(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})(?![及和与])")
