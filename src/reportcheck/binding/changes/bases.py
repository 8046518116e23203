"""What a change is measured by, as its words name it: 比2022年, 较概算, 比目标, 比年初安排."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.binding.index import Index, before
from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import NO_SUBJECT, stem

ON_YEAR = compile_pattern("同比|[比较](?:上年|去年)")
TWO_YEARS = compile_pattern(r"((?:19|20)\d{2})年?(?:比|较)((?:19|20)\d{2})年")
OF_TARGET = compile_pattern("目标|计划|要求|序时")

_BEFORE = compile_pattern("上年|去年|同期")
_YEAR = compile_pattern(r"(?:19|20)\d{2}")
_COMPARED_WITH = compile_pattern(r"(?:(?<![同环])比(?!例|重)|较)([^,;。]{2,14})$")
_ACCOUNTS = compile_pattern("预算|决算")
_BASE_ROLES = ("budget", "ceiling", "contract", "submitted", "approved")


def is_against_target(change: Fact) -> bool:
    """比目标少3场: whether a change is one from what was aimed at."""
    compared = _COMPARED_WITH.search(change.lead)
    return compared is not None and OF_TARGET.search(compared[1]) is not None


def is_on_other_base(change: Fact, previous: Fact) -> bool:
    """高于目标值90%，较上年提升0.8个百分点: a change with words for a base of its own."""
    if change.clause == previous.clause:
        return False
    pairs = ((change.lead, previous.lead), (previous.lead, change.lead))
    return any(ON_YEAR.search(one) and OF_TARGET.search(other) for one, other in pairs)


def has_own_base(rate: Fact, anchor: Fact) -> bool:
    """Whether a rate names another base than the figure before it: 较控制价 behind 较概算."""
    if is_against_target(anchor) and ON_YEAR.search(rate.lead):
        return True
    own, other = _COMPARED_WITH.search(rate.lead), _COMPARED_WITH.search(anchor.lead)
    if own is None or other is None or rate.clause == anchor.clause:
        return False
    accounts = [_ACCOUNTS.findall(words)[-1:] for words in (own[1], other[1])]
    if all(accounts) and accounts[0] != accounts[1]:
        return True
    return _role_of_base(own[1]) != "" and _cues(own[1])[-1:] != _cues(other[1])[-1:]


def years_named(earlier: Sequence[Fact], change: Fact, like: Fact) -> tuple[Fact, Fact] | None:
    """2014年11起，2015年9起；2015年比2014年少2起: both figures by the years that the comparison names."""
    named = TWO_YEARS.search(change.lead)
    if named is None:
        return None
    current, previous = (
        max(
            (fact for fact in earlier if _is_of(year, fact) and same_measure(fact, like)),
            key=lambda fact: (year in fact.lead, fact.index),
            default=None,
        )
        for year in named.groups()
    )
    return (current, previous) if current is not None and previous is not None else None


def _is_of(year: str, fact: Fact) -> bool:
    """Whether a figure is one of a year; 由3.2万人次 is of some year before, as long as no words say which."""
    return fact.period == year and (not fact.compared or year in fact.lead)


def named_base(change: Fact, index: Index, like: Fact) -> Fact | None:
    """比最高限价低45.90万元, 比年初安排少1.67万元: the base is the figure of that role in the paragraph.

    Of several, the one in whose words the base is called; two figures of the role and no such words tell nothing.
    """
    compared = _COMPARED_WITH.search(change.lead)
    role = _role_of_base(compared[1]) if compared is not None else ""
    if compared is None or not role:
        return None
    found = [
        fact
        for fact in before(index.by_block[change.place.block], change)
        if stem(fact.role) == stem(role) and same_measure(fact, like) and not fact.compared
    ]
    if (year := _YEAR.search(compared[1])) is not None:
        found = [fact for fact in found if fact.period.startswith(year[0])]
    elif _BEFORE.search(compared[1]):
        found = [fact for fact in found if fact.period != index.statements.year]
    called = [fact for fact in found if _cues(compared[1])[-1] in fact.label]
    alike = called or [fact for fact in found if fact.role == role] or found
    return alike[0] if len({fact.quantity.value for fact in alike}) == 1 or called else None


def earlier_year(earlier: Sequence[Fact], amount: Fact, index: Index) -> Fact | None:
    """2022年兑付1752万元…；2023年兑付额比2022年增加684万元: the figure of the year that the comparison names."""
    for fact in reversed(earlier):
        plain = fact.role not in NO_SUBJECT and not fact.compared
        if plain and same_measure(fact, amount) and fact.depth == amount.depth:
            named = fact.period != index.statements.year and _names_year(amount.lead, fact.period, index)
            return fact if named else None
    return None


def _names_year(lead: str, period: str, index: Index) -> bool:
    """Whether a comparison names the year: 比2022年, or 比上年 where it is the one before the report's."""
    if not period:
        return False
    year = index.statements.year
    return period in lead or (year.isdigit() and period == str(int(year) - 1) and _BEFORE.search(lead) is not None)


def _role_of_base(words: str) -> str:
    """The role that the words of a base end with, where it is one that is compared with."""
    cues = _cues(words)
    role = lexicon().cues[cues[-1]].role if cues else ""
    return role if role.startswith(_BASE_ROLES) else ""


def _cues(words: str) -> list[str]:
    return [match[0] for match in lexicon().cue_pattern.finditer(words)]
