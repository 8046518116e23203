"""What was reached against what was aimed at, and claims on either."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from reportcheck.binding.by_role import bind_result
from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.groups import measure_key
from reportcheck.statements.items import shared_stem
from reportcheck.statements.model import Claim, Fact

_ALIKE = Decimal("0.55")
_CUT = re.compile(r"不少于|不低于|不超过|不高于|达到|完成|实际|年度|目标|为|以上|以下|控制在|新建|全年|累计|举办|开展|实施|综合|[0-9,.:;、\s]")
_NO_TARGET = frozenset("price previous change.amount change.rate change.points base share spent rest".split())


def bind_targets(rule: Rule, index: Index) -> Iterator[Question]:
    """Each target with the figure that answers it: same measure, alike label, said of what was done."""
    targets = [f for f in index.facts if _is_target(f)]
    if not targets:
        return
    actuals = [f for f in index.facts if _is_actual(f)]
    for target in targets[:200]:
        found = _answer(target, actuals)
        if found is None:
            continue
        claim = _claim_near(found, index)
        form = "most" if target.quantity.bound in ("at_most", "less") else "least"
        yield Question(
            rule.id, found.item, found.period,
            (Bound(rule.id, form, found, (Operand(target),), claim=claim, witness=claim is None),),
        )


def bind_claims(rule: Rule, index: Index) -> Iterator[Question]:
    """Claims like 控制在预算之内, for every item of the sentence that has the figures."""
    assert rule.expression is not None
    wanted = rule.data["claim"]
    role = rule.expression.results[0]
    for claim in index.statements.claims:
        if claim.kind != wanted:
            continue
        spoken = [f for f in index.by_sentence.get(claim.sentence, ()) if f.role == role and not f.compared]
        if not spoken:
            spoken = [f for f in index.by_key.get((claim.item, index.statements.year, role), ()) if f.whole][:1]
        for fact in spoken:
            readings = tuple(
                Bound(rule.id, "most", fact, bound.operands, bound.reading, claim=claim) for bound in _ceilings(rule, fact, index)
            )
            if readings:
                yield Question(rule.id, fact.item, fact.period, readings)


def _ceilings(rule: Rule, fact: Fact, index: Index) -> Iterator[Bound]:
    """Readings of the ceiling: one operand is enough here."""
    assert rule.expression is not None
    yield from bind_result(rule, fact, index)
    for role in ("budget.full", "budget", "budget.initial", "arrived"):
        for found in index.nearest(role, fact)[:1]:
            yield Bound(rule.id, "most", fact, (Operand(found),), reading=f"base: {role}")


def _is_target(fact: Fact) -> bool:
    return fact.aim == "target" and _comparable(fact)


def _is_actual(fact: Fact) -> bool:
    return fact.aim != "target" and _comparable(fact)


def _comparable(fact: Fact) -> bool:
    return (
        not fact.in_table and fact.quantity.dimension in ("count", "percent") and fact.role not in _NO_TARGET
        and not fact.compared and fact.quantity.bound not in ("about", "range") and bool(fact.label or fact.after or fact.lead)
    )


def _answer(target: Fact, actuals: list[Fact]) -> Fact | None:
    key = measure_key(target)
    label = _words(target)
    best: tuple[Decimal, int] | None = None
    answer: Fact | None = None
    for fact in actuals:
        if measure_key(fact) != key or fact.index < target.index:
            continue
        alike = _alike(label, _words(fact))
        if alike < _ALIKE:
            continue
        rank = (alike, -fact.index)
        if best is None or rank > best:
            best, answer = rank, fact
    return answer


def _words(fact: Fact) -> str:
    own = _CUT.sub("", fact.label)
    if len(own) < 2 and not fact.label:
        own = _CUT.sub("", fact.lead)
    return own if len(own) >= 2 else _CUT.sub("", fact.item_text or fact.after[:6])


def _alike(first: str, second: str) -> Decimal:
    """Share of characters in common, where at least two stand together."""
    first, second = first[-14:], second[-14:]
    if len(first) < 2 or len(second) < 2 or shared_stem(first, second) < 2:
        return Decimal(0)
    common = sum((Counter(first) & Counter(second)).values())
    return Decimal(2 * common) / (len(first) + len(second))


def _claim_near(fact: Fact, index: Index) -> Claim | None:
    """A claim of having reached the target, in the fact's own clause or the two after it."""
    for claim in index.statements.claims:
        if claim.kind in ("target_beaten", "target_reached") and claim.sentence == fact.sentence:
            if claim.clause == fact.clause and claim.place.block == fact.place.block:
                return claim
    return None
