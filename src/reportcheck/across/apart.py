"""Whether the words around a figure set it apart: of a part of the year, expected, on another basis, less than all."""

from __future__ import annotations

from reportcheck.across.carried import ROLES as CARRIED
from reportcheck.across.surroundings import Surroundings
from reportcheck.across.words import across_words
from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Fact

_TO_MIDDLE = compile_pattern(
    r"(?:截至|截止|至|到|基准日|时点)[^,;。]{0,10}?(?<!\d)0?(?:[1-9]|1[01])月|(?<!\d)0?1(?:月)?[-—–~至到]0?(?:[1-9]|1[01])月"
)
# 前10个月, or 6月末 where it opens the sentence: some of the months, for all figures that follow
_SOME_MONTHS = compile_pattern(
    r"前(?:[1-9]|1[01]|[二两三四五六七八九十]|十一)个?月|^\s*(?:20\d\d年|本年)?0?(?:[1-9]|1[01])月(?:末|底|份)"
)
# 9月调整后: a day or a month within the year
_IN_THE_YEAR = compile_pattern(r"(?<!\d)0?(?:[1-9]|1[01])月")
_YEAR_END = compile_pattern(r"截[至止到]+(?:20\d\d年|本年|当年)?度?(?:年末|年底|末|底|12月(?:31日|末|底|份)?)")
# but not one that is compared with
_A_YEAR = compile_pattern(r"(?<![比较与和同])(20\d\d)年")
_YEAR_BEFORE = compile_pattern(r"[,;。](?:上年|去年|上一年)度?")
_WHEN = compile_pattern(r"20\d\d年度?|本年度?|全年|当年|[为是共]$")
_REACHED = frozenset({"spent", "income", "arrived", "rate.execution", "score", "rate", ""})


def is_set_apart(fact: Fact, around: Surroundings) -> bool:
    """Whether a figure is of a part of the year, not final, on another basis or only expected."""
    words, said = across_words(), around.sentence(fact)
    before = around.before(fact)
    if words.set_apart.search(said) or _TO_MIDDLE.search(said) or words.left_aside.search(around.paragraph(fact)):
        return True
    if words.set_apart_before.search(before) or _SOME_MONTHS.search(before):
        return True
    clause = around.clause(fact)
    # what is not reached: in the words of its clause, or below a heading that sets targets
    planned = words.planned.search(clause) is not None or fact.aim == "target" or around.sets_targets(fact)
    return (planned and fact.role in _REACHED) or _IN_THE_YEAR.search(clause) is not None


def is_of_another_year(fact: Fact, year: str, around: Surroundings) -> bool:
    """Whether the last year that its sentence names before a figure is not this one: 2023年年末结转, …，上年120盏."""
    named = [(match.end(), match[1]) for match in _A_YEAR.finditer(around.said_before(fact))]
    if not named:
        return False
    end, last = named[-1]
    if last != year and _YEAR_BEFORE.search(around.said_before(fact), end) is not None:
        last = str(int(last) - 1)
    return last != year


def is_qualified(fact: Fact, around: Surroundings) -> bool:
    """Whether something is left out of a figure, or told to be in it: then others may have it the other way. Of what
    was left over it may be only what was drawn on.
    """
    words = across_words()
    if words.left_out.search(around.said_before(fact)) or around.behind(fact).startswith("的"):
        return True
    if any(words.put_in.match(said) or words.left_out.search(said) for said in around.brackets(fact)):
        return True
    if fact.role not in CARRIED:
        return False
    return (
        words.drawn_on.search(around.clause(fact)) is not None or words.drawn_for.match(around.behind(fact)) is not None
    )


def at_year_end(fact: Fact, around: Surroundings) -> bool:
    """Whether the words before a figure say that it stands at the end of the year: then it is of all of it."""
    return _YEAR_END.search(around.before(fact)) is not None


def all_arrived(fact: Fact, around: Surroundings) -> bool:
    """Whether the clause of a figure says no more than that the money has come."""
    return _WHEN.sub("", around.clause(fact)).strip() in across_words().arrived_in_all


def says_adjusted(fact: Fact, around: Surroundings) -> bool:
    """Whether the paragraph of a number, or the table's note, speaks of an adjustment."""
    said = around.paragraph(fact) or around.sentence(fact)
    return across_words().adjusted.search(said) is not None
