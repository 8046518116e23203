"""Which figures a rate of execution, arrival or cuts is of: those of its part, of all parts, or of none printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.expression import Expression, Term
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import ADJUSTMENTS

_OF_ALL = compile_pattern(
    r"^(?:其中)?(?:[两二三四五六七八九十]+(?:个|家)?(?:单位|部门|项目|项|级|类|者)?)?(?:资金|预算)?"
    r"(?:合计|综合|总体|整体|总(?!投资|承包)|平均|全部)"
)
_INSTALMENT = compile_pattern(r"\d{1,2}月|第[一二三四五六]批|[一二三四]季度|[上下]半年")
_PAIR = 2
_SEVERAL = 2


def is_shared_out(rate: Fact, index: Index) -> bool:
    """局机关237万元、执法大队314万元，执行率分别为97%、90%: the first of several, each of figures of its own."""
    following = index.facts[rate.index + 1 : rate.index + 2]
    return rate.listed and any(
        fact.listed and fact.sentence == rate.sentence and fact.role != rate.role for fact in following
    )


def is_of_all(rate: Fact, index: Index) -> bool:
    """县残联…，执行率97.41%；县妇联…，执行率95.38%；两单位合计执行率96.81%: of all that the sentence names before."""
    if rate.in_table or rate.named or not rate.item or _OF_ALL.search(rate.name) is None:
        return False
    told = [fact for fact in before(index.by_sentence[rate.sentence], rate) if fact.quantity.dimension == "money"]
    # 两级资金合计472万元，支出425万元，总体执行率90.18%: the segment tells what it is of
    own = [fact for fact in told if fact.segment == rate.segment]
    return len({fact.item for fact in own or told if fact.role}) >= _SEVERAL


def of_all_told(rule_id: str, expression: Expression, rate: Fact, index: Index) -> Iterator[Bound]:
    """The figures of all parts of a sentence, added up on both sides, or the one that sums them up."""
    for numerator, denominator in expression.alternatives:
        above, under = _told(numerator, rate, index), _told(denominator, rate, index)
        matched = len(above) == len(under) and (len(above) == 1 or _items(above) == _items(under))
        if above and matched:
            operands = (*(Operand(fact, 1, 0) for fact in above), *(Operand(fact, 0, 1) for fact in under))
            yield Bound(rule_id, "ratio", rate, tuple(sorted(operands, key=lambda one: one.fact.index)), firm=True)


def _told(terms: Sequence[Term], rate: Fact, index: Index) -> list[Fact]:
    """All figures of a side in the sentence; the head alone where one sums up others of them."""
    roles = {term.role for term in terms if not (term.optional or term.either)}
    told = [fact for fact in index.by_sentence[rate.sentence] if fact.role in roles and not fact.compared]
    heads = [fact for fact in told if any(group.members[0] in told for group in index.parts_of.get(fact.index, ()))]
    return heads[:1] or told


def _items(facts: Sequence[Fact]) -> list[str]:
    return [fact.item for fact in facts]


def right_before(rule_id: str, rate: Fact, index: Index) -> Iterator[Bound]:
    """局机关预算102.12万元，支出97.01万元，执行率95%: the budget beside it, whatever another sentence prints."""
    if rate.role != "rate.execution" or rate.index < _PAIR or rate.in_table or rate.base:
        return
    whole, part = index.facts[rate.index - _PAIR : rate.index]
    beside = whole.segment == part.segment == rate.segment and whole.depth == part.depth == rate.depth
    told = whole.role == "budget" and part.role == "spent" and not (whole.compared or part.compared)
    if beside and told and _key(whole) == _key(part) == _key(rate):
        yield Bound(rule_id, "ratio", rate, (Operand(whole, 0, 1), Operand(part, 1, 0)), firm=True)


def _key(fact: Fact) -> tuple[str, str]:
    return fact.item, fact.period


def may_be_of(rate: Fact, operands: Sequence[Operand], index: Index) -> bool:
    """Whether the place of a rate admits the figures: none of another part, none of an instalment alone."""
    if rate.in_table or not rate.role.startswith("rate"):
        return True
    facts = [operand.fact for operand in operands]
    return not (
        _is_of_another_part(rate, operands, index)
        or _stands_behind_part(rate, facts, index)
        or _has_base_of_part(operands, index)
        or any(_is_instalment(fact, rate, index) for fact in facts)
    )


def _is_of_another_part(rate: Fact, operands: Sequence[Operand], index: Index) -> bool:
    """其中追加的15万元执行率100%: in the clause of what was added a rate is of that alone."""
    last = next(iter(before(index.by_sentence[rate.sentence], rate)), None)
    if last is None or last.clause != rate.clause or last.role not in ADJUSTMENTS or "其中" not in last.label:
        return False
    return [operand.fact for operand in operands if operand.under] != [last]


def _stands_behind_part(rate: Fact, facts: Sequence[Fact], index: Index) -> bool:
    """到位率100%，其中县级配套资金到位率90%，应配套50万元，到位45万元: figures behind a part's rate are the part's."""
    first = min(fact.index for fact in facts)
    return any(
        other.role == rate.role and "其中" in other.label and other.segment == rate.segment
        for other in index.facts[rate.index + 1 : first]
    )


def _has_base_of_part(operands: Sequence[Operand], index: Index) -> bool:
    """中央559万元，省级229万元，县级39万元，共到位827万元: all that came is not measured by what one part adds."""
    under = [operand.fact for operand in operands if operand.under]
    summed = any(
        group.closed and len({member.item for member in group.members}) > 1
        for operand in operands
        if operand.weight
        for group in index.parts_of.get(operand.fact.index, ())
    )
    return summed and any(fact.role == "matched" for fact in under) and len(under) == 1


def _is_instalment(fact: Fact, rate: Fact, index: Index) -> bool:
    """3月下达187万元，6月下达112万元: one of several of a sentence, which is no base of a rate told elsewhere."""
    if fact.in_table or fact.sentence == rate.sentence or _INSTALMENT.search(fact.label) is None:
        return False
    return any(
        other.index != fact.index and other.role == fact.role and _INSTALMENT.search(other.label) is not None
        for other in index.by_sentence[fact.sentence]
    )
