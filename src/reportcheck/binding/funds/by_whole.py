"""Claims that all of a sum came or went: 下达200万元，到位200万元，资金全部到位."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Claim, Fact

_ALL = compile_pattern("全部|足额|均已|全额")
# 资金已全部到位: a subject that is no part of the money
_OF_MONEY = compile_pattern(r"上述|以上|各级|补助|补贴|专项|资金|经费|款项|及时|按时|到位|[已均都各共]")


def bind_wholes(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each claim: what its sentence says came or went is no less than what it says was granted."""
    for claim in index.statements.claims:
        if claim.kind != rule.data["claim"] or not _ALL.search(claim.word) or _OF_MONEY.sub("", claim.subject):
            continue
        told = [fact for fact in index.by_sentence.get(claim.sentence, ()) if _is_before(fact, claim)]
        done = [fact for fact in told if fact.role == rule.data["done"]]
        granted = [fact for fact in told if fact.role in rule.data["granted"]]
        if len(done) == 1 and len(granted) == 1 and _are_of_one(done[0], granted[0]):
            bound = Bound(rule.id, "least", done[0], (Operand(granted[0]),), claim=claim, firm=True)
            yield Question(rule.id, done[0].item, done[0].period, (bound,))


def _is_before(fact: Fact, claim: Claim) -> bool:
    return fact.place.end <= claim.place.start and not fact.compared and not fact.quantity.vague and not fact.depth


def _are_of_one(done: Fact, granted: Fact) -> bool:
    return (done.item, done.period) == (granted.item, granted.period) and same_measure(done, granted)
