"""Scores against the full marks of a profile, for reports that print none themselves."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Question
from reportcheck.rulebook.model import Rule
from reportcheck.rulebook.profile import Norm, Weight
from reportcheck.statements.genre import read_genre
from reportcheck.statements.model import Group

_FULL_MARK = Decimal(100)
_FEWEST = 3


def bind_weights(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each part of a score that is split just as the profile splits it."""
    if not index.profile.weights or _prints_full_marks(index):
        return
    genre = read_genre(index.statements.document)
    weights = index.profile.weights.get(genre.name, ()) if genre is not None else ()
    for group in index.statements.groups:
        norms = _norms_of(group, weights)
        for member, norm in zip(group.members, norms, strict=False):
            bound = Bound(rule.id, "allotted", member, (), norms=(norm,), profile=index.profile.name)
            yield Question(rule.id, member.item, member.period, (bound,))


def _prints_full_marks(index: Index) -> bool:
    """Whether the report says of any part what its full mark is; 满分100分 speaks of the whole."""
    return any(fact.quantity.value != _FULL_MARK for fact in index.by_role.get("score.full", ()))


def _norms_of(group: Group, weights: tuple[Weight, ...]) -> list[Norm]:
    """The full mark of each member; empty unless each is another part of the split."""
    if group.heads[0].quantity.dimension != "score" or not _FEWEST <= len(group.members) <= len(weights):
        return []
    norms = [weight.norm for member in group.members for weight in weights if member.item in weight.words]
    return norms if len(norms) == len(group.members) == len({norm.name for norm in norms}) else []
