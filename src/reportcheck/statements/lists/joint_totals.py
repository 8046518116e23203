"""甲经费、乙经费共有63.06万元: the total of items whose own amounts stand in another sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact, Group

_JOINT = compile_pattern(r"^(.+[、和].+?)(?:两项|三项|四项|等)?(?:共计|合计|总计|共有|共|一共)(?:为|达|安排)?$")
_SEPARATOR = compile_pattern(r"[、和]")

_Sentences = Mapping[str, Mapping[int, Sequence[Fact]]]


def read_joint_totals(facts: Sequence[Fact], lexicon: Lexicon) -> list[Group]:
    """Groups of joint totals with the first sentence that states the amounts of all the items named."""
    said: dict[str, dict[int, list[Fact]]] = defaultdict(dict)
    for fact in facts:
        if fact.named and not fact.in_table and not fact.compared:
            said[fact.item].setdefault(fact.sentence, []).append(fact)
    groups: list[Group] = []
    for fact in facts:
        match = _JOINT.match(fact.label) if not fact.in_table else None
        if match is None:
            continue
        keys = [item_key(name, lexicon)[0] for name in _SEPARATOR.split(match[1])]
        members = _members(fact, keys, said)
        if members:
            groups.append(Group(tuple(members), (fact,), "共", True))
    return groups


def _members(total: Fact, keys: Sequence[str], said: _Sentences) -> list[Fact]:
    """One amount for each key, all of one role and from one sentence; empty where no sentence has them."""
    if len(keys) < 2 or not all(key and key in said for key in keys):
        return []
    for sentence in min((said[key] for key in keys), key=len):
        first = [
            next((fact for fact in said[key].get(sentence, ()) if same_measure(fact, total)), None) for key in keys
        ]
        members = [fact for fact in first if fact is not None and fact.index != total.index]
        if len(members) == len(keys) and len({member.role for member in members}) == 1:
            return members
    return []
