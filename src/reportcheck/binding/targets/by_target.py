"""What was reached against what was aimed at."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.binding.targets.claimed import find_claims
from reportcheck.binding.targets.inline import bind_inline_targets
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure

_PLAN = compile_pattern(r"计划|目标|任务")
_SHARED = 3


def bind_targets(rule: Rule, index: Index) -> Iterator[Question]:
    """Each target with the figure that answers it; a miss contradicts only a claim of having reached it."""
    yield from bind_inline_targets(rule, index)
    pairs = index.target_pairs
    claims = find_claims(pairs, index)
    for target, found in pairs:
        claim = claims.get(found.index)
        at_most = target.quantity.bound in ("at_most", "less")
        missed = claim is not None and claim.kind == "target_missed"
        form = "most" if at_most != missed else "least"
        bound = Bound(rule.id, form, found, (Operand(target),), claim=claim, witness=claim is None)
        yield Question(rule.id, found.item, found.period, (bound,))
    yield from _claimed_shares(rule, index)


def _claimed_shares(rule: Rule, index: Index) -> Iterator[Question]:
    """作业62.5万亩，完成计划65.0万亩的96.15%，超额完成目标: a claim right behind the share of a plan."""
    for claim in index.statements.claims:
        if claim.kind not in ("target_beaten", "target_reached"):
            continue
        told = [fact for fact in index.by_sentence.get(claim.sentence, ()) if fact.place.end <= claim.place.start]
        if len(told) < _SHARED or told[-1].role != "share" or told[-2].role != "base":
            continue
        done, plan, share = told[-_SHARED:]
        beside = done.segment == share.segment and same_measure(done, plan) and not done.compared
        if beside and _PLAN.search(plan.base) and not plan.quantity.vague:
            bound = Bound(rule.id, "least", done, (Operand(plan),), claim=claim, firm=True)
            yield Question(rule.id, done.item, done.period, (bound,))
