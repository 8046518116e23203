"""Shares: 占X的Y%, 完成X的Y%, 为X的N倍; the whole is named by words, the part is the number spoken of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question, said_together
from reportcheck.binding.shares.in_lists import ListedShare, listed_shares
from reportcheck.binding.shares.parts import find_parts
from reportcheck.binding.shares.wholes import find_wholes, is_called, names_another
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact

_ALL = compile_pattern("总|全部|合计")
_BUDGET = compile_pattern("预算|计划|指标")
# 共有建制村, 抽查的60个样本村中
_POPULATION = compile_pattern(r"共有?|总|受访|抽[取查样检]|调查|回收|收回|中$")
_WORDS = 3
_READINGS = 5
_OWN = 2


def bind_shares(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each share: those in a list of shares first, then the others with all their readings."""
    done: set[int] = set()
    for listed in listed_shares(index):
        done.add(listed.share.index)
        yield Question(rule.id, listed.part.item, listed.part.period, tuple(_in_list(rule, listed)))
    parts: dict[int, list[Fact]] = {}
    for share in index.facts:
        if share.index in done or share.in_table or share.quantity.vague or not _is_share(share):
            continue
        continues = not share.named and share.base != "^"
        if (share.listed and "分别" in share.label) or _is_of_several(share, index):
            done.update(_respective(share, index))
            continue
        found = (parts.get(share.index - 1) if continues else None) or find_parts(share, index)
        parts[share.index] = found
        readings = tuple(_readings(rule, share, found, index))
        if readings:
            yield Question(rule.id, found[0].item, found[0].period, readings[:_READINGS])


def _in_list(rule: Rule, listed: ListedShare) -> Iterator[Bound]:
    for whole in listed.wholes:
        reading = f"base: {whole.quantity.text}"
        yield Bound(rule.id, "ratio", listed.share, _ratio(listed.part, whole), reading=reading, firm=True)


def _is_of_several(share: Fact, index: Index) -> bool:
    """分别占公用经费83.38万元的: what follows are shares of several things."""
    return share.base == "^" and share.index > 0 and index.facts[share.index - 1].label.startswith("分别")


def _respective(share: Fact, index: Index) -> Iterator[int]:
    """分别完成预算的100%、117%和110%: shares of several things, whose names stand further up."""
    for at in range(share.index, len(index.facts)):
        fact = index.facts[at]
        if fact.clause != share.clause or fact.role != "share":
            return
        yield fact.index


def _is_share(fact: Fact) -> bool:
    return fact.role == "share" or (fact.role == "times" and bool(fact.base))


def _readings(rule: Rule, share: Fact, parts: Sequence[Fact], index: Index) -> Iterator[Bound]:
    for part in parts:
        for whole in find_wholes(share, part, index):
            if _is_restated(part, whole) or _is_impossible(share, part, whole):
                continue
            reading = f"base: {whole.quantity.text}"
            named = said_together(part, whole) or is_called(whole, share.base)
            named = named or (whole.whole and _ALL.search(share.base) is not None)
            firm = named and (_divides(whole, part, index) or (share.base == "^" and said_together(share, part)))
            firm = firm or _is_own_budget(share, part, whole) or _is_called_so(share, part, whole)
            firm = firm or _is_population(share, part, whole)
            other = names_another(share, whole, index)
            yield Bound(rule.id, "ratio", share, _ratio(part, whole), reading=reading, witness=other, firm=firm)


def _is_own_budget(share: Fact, part: Fact, whole: Fact) -> bool:
    """接待费预算4.20万元，支出2.73万元，完成预算的65.00%: what one segment says of one thing, in this order."""
    in_order = whole.index < part.index < share.index and share.index - whole.index <= _OWN
    together = whole.segment == part.segment == share.segment and whole.item == part.item == share.item
    return in_order and together and whole.role.startswith("budget") and _BUDGET.search(share.base) is not None


def _is_called_so(share: Fact, part: Fact, whole: Fact) -> bool:
    """A236.4万元，占B的85.76%，B为312.6万元: the part right before, the whole in one sentence by the very words."""
    beside = share.index - part.index == 1 and part.clause >= share.clause - 1
    return beside and len(share.base) >= _WORDS and said_together(share, part, whole) and is_called(whole, share.base)


def _is_population(share: Fact, part: Fact, whole: Fact) -> bool:
    """受访386名群众中，满意351人，占90.93%: what is named as all, the part, its share, in one sentence."""
    counted = share.base == "*" and part.quantity.dimension == whole.quantity.dimension == "count"
    beside = share.index - part.index == 1 and said_together(share, part, whole)
    return counted and beside and _POPULATION.search(whole.label + "|" + whole.after) is not None


def _divides(whole: Fact, part: Fact, index: Index) -> bool:
    """Whether the part stands in a list that claims to be all of the whole."""
    group = index.group_of.get(part.index)
    return group is not None and group.closed and any(head.index == whole.index for head in group.heads)


def _is_restated(part: Fact, whole: Fact) -> bool:
    """结余4.49万元。…结余4.49万元，占全部结余资金的10.04%: the part itself, said before, is no whole of it."""
    if whole.index == part.index:
        return True
    same = (part.item, part.period, part.role) == (whole.item, whole.period, whole.role)
    return same and part.quantity.value == whole.quantity.value and not said_together(part, whole)


def _is_impossible(share: Fact, part: Fact, whole: Fact) -> bool:
    """占…的60% where the number taken for the part is the larger by far: the words speak of others."""
    at_most_all = "占" in share.label and share.quantity.value <= 100
    return at_most_all and part.quantity.value > 2 * whole.quantity.value


def _ratio(part: Fact, whole: Fact) -> tuple[Operand, ...]:
    return Operand(part, 1, 0), Operand(whole, 0, 1)
