"""What was reached against what was aimed at."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.binding.targets.claimed import find_claims
from reportcheck.binding.targets.inline import bind_inline_targets
from reportcheck.rulebook.model import Rule


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
