"""Annexes and tables that the text announces, against those that the report carries or lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.annexes import Annexes, Mention, read_annexes
from reportcheck.statements.model import Claim


def bind_annexes(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each annex or table announced, where others of its kind are there or listed.

    A report that carries none at all is sent with its annexes as files of their own, and nothing is asked.
    """
    document = index.statements.document
    if not document.complete:
        return
    annexes = read_annexes(document)
    asked: set[tuple[str, str]] = set()
    for mention in sorted((*annexes.mentions, *annexes.listed), key=lambda mention: mention.place):
        there = _there(mention, annexes)
        key = mention.kind, mention.number
        if there and key not in asked and mention.kind not in annexes.itself:
            asked.add(key)
            is_there = _has(there, mention.number) or key in annexes.named or _under_another_name(mention, annexes)
            form = "carried" if is_there else "absent"
            claim = Claim("annex", mention.word, mention.place, "", -1, -1, -1)
            names = tuple(dict.fromkeys(f"{other.kind}{other.number}" for other in there))
            yield Question(rule.id, "", "", (Bound(rule.id, form, None, (), claim=claim, names=names),))


def _there(mention: Mention, annexes: Annexes) -> Sequence[Mention]:
    """Those of its kind that are there; where none is, those of the list, for what only the text speaks of."""
    carried = [other for other in annexes.carried if other.kind == mention.kind]
    if carried or mention in annexes.listed:
        return carried
    return [other for other in annexes.listed if other.kind == mention.kind]


def _has(there: Sequence[Mention], number: str) -> bool:
    """附件1 is there as 附件1-1 too, and 附件1-2 inside 附件1."""
    main = number.partition("-")[0]
    whole = {other.number for other in there}
    return number in whole or main in whole or (number == main and any(one.startswith(f"{main}-") for one in whole))


def _under_another_name(mention: Mention, annexes: Annexes) -> bool:
    """表2 for 附表2, and the other way round."""
    return any(
        other.number == mention.number and other.kind.endswith("表") and mention.kind.endswith("表")
        for other in annexes.carried
    )
