"""What remains of a number of things: 发现问题14个，已整改11个，其余3个正在整改."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import alike_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import CHANGES, PRICES

_REST = compile_pattern(r"^(?:其余|余下|剩余|剩下|其他|其它)的?$")
# 另有4个正在整改, 还有3个未验收: a rest where the words behind say that it is not done
_REST_BEHIND = compile_pattern(r"^(?:另有?|还有|尚有|仍有|另外)$")
_NOT_DONE = compile_pattern(r"^[^,;。]{0,6}?(?:未|没|正在|正按|尚|待|仍)")
_NEVER = PRICES | CHANGES | {"previous", "base"}
_BACK = 2


def bind_remainders(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each rest of things: the whole and the part are the two figures of its measure before it."""
    for rest in index.by_role.get("", ()):
        if rest.in_table or rest.quantity.dimension != "count" or rest.quantity.vague or not _is_rest(rest):
            continue
        told = [
            fact
            for fact in before(index.by_block[rest.place.block], rest)
            if _may_be_told(fact, rest) and fact.index not in index.group_of
        ]
        if len(told) < _BACK:
            continue
        part, whole = told[0], told[1]
        if whole.quantity.value > part.quantity.value:
            operands = [Operand(whole), Operand(part, -1)]
            readings = [Bound(rule.id, "sum", rest, tuple(operands))]
            for further in _further(rest, index):
                operands.append(Operand(further, -1))
                readings.append(Bound(rule.id, "sum", rest, tuple(operands)))
            yield Question(rule.id, rest.item, rest.period, tuple(readings))


def _further(rest: Fact, index: Index) -> Iterator[Fact]:
    """其余2个正在整改，1个移交: figures of its measure right behind the rest, which may be what else remains."""
    for fact in index.facts[rest.index + 1 : rest.index + 1 + _BACK]:
        if fact.sentence != rest.sentence or fact.label or not _may_be_told(fact, rest):
            return
        yield fact


def _is_rest(fact: Fact) -> bool:
    if _REST.match(fact.label):
        return True
    return _REST_BEHIND.match(fact.label) is not None and _NOT_DONE.match(fact.after) is not None


def _may_be_told(fact: Fact, rest: Fact) -> bool:
    """Of the rest's measure, in its sentence or the one before, and no part of a list."""
    if fact.quantity.vague or fact.compared or fact.depth != rest.depth or fact.role in _NEVER:
        return False
    return alike_measure(fact, rest) and rest.sentence - fact.sentence <= 1
