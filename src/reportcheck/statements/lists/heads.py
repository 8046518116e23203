"""What a list divides: the number before it, in its sentence or further up, that its members are parts of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.lists.openers import Opener
from reportcheck.statements.lists.passage import Passage
from reportcheck.statements.measures import first_of_each_value, same_measure
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.sets import ADJUSTMENTS, FUNDS, LEFTOVERS, NO_MEMBER, are_kin

# 按采购方式分: the axis in the words that open a list
_AXIS = compile_pattern(r"^(?:按照?|从|依据?|分)|(?:划分|分类|来看|看|区分|统计|分为|安排|分|计)?[,:]?$")
# 补贴资金, 资金来源: words for the report's fund in general
_ANY_FUND = compile_pattern(r"(?:资金|经费|补贴|补助|来源|内容)$")
_CHINESE_WORD = compile_pattern(r"[^\W\da-zA-Z_]{2}")
_GATHERS = frozenset({"closed", "by", "lead"})
_NEVER_HEAD = ADJUSTMENTS | {"carried.in"}
_BEFORE = 12
_ABOVE = 60
_PARAGRAPHS = 3
_READINGS = 3


class HeadFinder:
    """Finds heads of lists; remembers what the report has said so far, as a head may stand above its list."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.above: list[Fact] = []  # the figures of the paragraphs before
        self._named: dict[str, list[Fact]] = {}
        self._funds: dict[tuple[bool, bool, bool], dict[Decimal, Fact]] = {}
        self._parts: set[int] = set()
        self._siblings: set[int] = set()
        self._divided: tuple[int, list[Fact]] = -1, []

    def enter(self, passage: Passage) -> None:
        """Begin a paragraph."""
        self._siblings = passage.in_enumerations()

    def add(self, group: Group) -> None:
        """Remember whose parts are whose."""
        self.add_parts(group.members)

    def add_parts(self, members: Sequence[Fact]) -> None:
        """Remember parts of something, which a list by another class does not divide: 按类型分…。按季度分…."""
        self._parts.update(member.index for member in members)

    def leave(self, passage: Passage) -> None:
        """Remember the paragraph's facts for the lists below it."""
        self.above = [*self.above, *passage.facts][-_ABOVE:]
        for fact in passage.facts:
            if fact.item and fact.named:
                self._named.setdefault(fact.item, []).append(fact)
            elif _is_own_fund(fact):
                values = self._funds.setdefault(_fund_key(fact), {})
                values.pop(fact.quantity.value, None)
                values[fact.quantity.value] = fact

    def find(self, passage: Passage, opener: Opener, members: Sequence[Fact], tail: Fact | None) -> list[Fact]:
        """Heads of one list, the likeliest first, each a reading; empty where words and place admit none."""
        beside = _before_bracket(passage, opener, members[0])
        if beside is not None:
            return [beside]
        respectively = tail is not None and opener.is_respective
        heads = [tail] if respectively and tail is not None else self._of_subject(passage, opener, members)
        if heads is None:
            heads = self._by_place(passage, opener, members) or ([tail] if tail is not None else [])
        largest = max(member.quantity.value for member in members)
        if opener.kind == "by":
            heads = [head for head in heads if head.quantity.value >= largest or _is_right_before(head, members[0])]
            heads = heads or self._of_axis(opener, members[0])
        return sorted(heads, key=lambda head: head.quantity.value < largest)

    def _of_subject(self, passage: Passage, opener: Opener, members: Sequence[Fact]) -> list[Fact] | None:
        """基本支出中, …: the list's own subject names the head; None where it names none but the report's."""
        none: list[Fact] | None = [] if opener.kind == "within" else None
        if not opener.subject:
            return none
        literal = self._with_label(opener.subject, passage, opener, members[0])
        key = item_key(self._lexicon.cue_pattern.sub("", opener.subject), self._lexicon)[0]
        if not key:
            return literal or none
        named = self._with_item(key, passage, opener, members[0])
        if not named and opener.kind != "within" and (len(key) < 3 or _ANY_FUND.search(opener.subject)):
            return literal or None
        return named + [fact for fact in literal if not named or fact.index != named[0].index]

    def _with_label(self, words: str, passage: Passage, opener: Opener, member: Fact) -> list[Fact]:
        """The last number before the opener whose own words end with the list's subject."""
        for fact in self._back_from(passage, opener, self.above):
            fits = fact.label.endswith(words) and same_measure(fact, member)
            if fits and not fact.compared and not fact.quantity.vague:
                return [fact]
        return []

    def _with_item(self, key: str, passage: Passage, opener: Opener, member: Fact) -> list[Fact]:
        """The last number before the opener that is about the item."""
        for fact in self._back_from(passage, opener, self._named.get(key, ())):
            fits = fact.item == key and same_measure(fact, member)
            if fits and not fact.compared and fact.role not in NO_MEMBER:
                return [fact]
        return []

    @staticmethod
    def _back_from(passage: Passage, opener: Opener, earlier: Sequence[Fact]) -> Iterator[Fact]:
        yield from passage.backwards(opener.at)
        yield from reversed(earlier)

    def _by_place(self, passage: Passage, opener: Opener, members: Sequence[Fact]) -> list[Fact]:
        """The nearest rung with a fitting number: sentence, paragraph, paragraphs above, the report's own fund."""
        first = members[0]
        role = next((member.role for member in members if member.role not in ("", "matched")), "")
        if not role and opener.kind != "by":
            role = _spoken_role(passage.words_from(",;。:", opener.at, opener.end), self._lexicon)
        before = [
            fact
            for fact in passage.in_sentence(first.sentence)
            if fact.place.end <= opener.at and fact.depth <= first.depth
        ]
        heads = self._fitting(before, first, opener, role)
        if heads and opener.kind != "by":
            if first.quantity.dimension == "count":
                heads.sort(key=lambda head: not _same_noun(head, first))
            parallel = opener.word == "其中" and bool(heads) and heads[0].index in self._parts
            largest = max(member.quantity.value for member in members)
            heads = [head for head in heads if head.quantity.value >= largest] or heads
            heads = heads[:1] if opener.kind == "open" and not parallel else heads[:2]
        if heads or first.depth:
            return heads[:_READINGS]
        earlier = (fact for fact in passage.backwards(opener.at) if fact.sentence < first.sentence and fact.depth == 0)
        heads = self._fitting(list(islice(earlier, _BEFORE))[::-1], first, opener, role)
        if not heads and opener.kind in _GATHERS:
            near = [fact for fact in self.above if fact.section == first.section and fact.depth == 0]
            heads = self._fitting(_firsts(near)[-_PARAGRAPHS:], first, opener, role)
            if not heads and first.quantity.dimension == "money":
                heads = self._own_funds(role or "budget")
        return heads[:_READINGS]

    def _of_axis(self, opener: Opener, first: Fact) -> list[Fact]:
        """按采购方式分: what a list divides may be counted anywhere above, in words that the axis repeats.

        The next list of the paragraph, whatever its axis, divides the same.
        """
        block, heads = self._divided
        if block != first.place.block:
            axis = _AXIS.sub("", opener.word)
            words = {axis[at : at + 2] for at in range(len(axis) - 1)}
            heads = [fact for fact in reversed(self.above) if any(word in fact.label for word in words)]
        heads = [fact for fact in heads if self._counts(fact, first)]
        self._divided = first.place.block, heads[:1]
        return heads[:1]

    def _counts(self, fact: Fact, first: Fact) -> bool:
        plain = not fact.compared and not fact.quantity.vague and fact.role not in NO_MEMBER
        return plain and same_measure(fact, first) and fact.index not in self._parts

    def _own_funds(self, role: str) -> list[Fact]:
        """2021年补贴资金由三项构成: the whole is the report's own fund, named further up."""
        spent = role == "spent"
        if not spent and not are_kin(role, "budget"):
            return []
        keys = ((spent, full, whole) for full in (True, False) for whole in (True, False))
        return first_of_each_value((fact for key in keys for fact in self._last_said(key)), _READINGS)

    def _last_said(self, key: tuple[bool, bool, bool]) -> list[Fact]:
        """Own funds of one kind, one for each value, the last said first."""
        values = self._funds.get(key, {})
        return [values[value] for value in islice(reversed(values), _READINGS)]

    def _fitting(self, candidates: Sequence[Fact], first: Fact, opener: Opener, role: str) -> list[Fact]:
        """Heads admitted by words, the nearest first: same measure, no part of another list, role as the list says."""
        all_parts = all(fact.index in self._parts for fact in candidates)
        found: list[Fact] = []
        for fact in reversed(candidates):
            free = fact.index not in self._parts or not (all_parts or opener.kind == "by" or fact is not candidates[-1])
            role_fits = not role or not fact.role or fact.role == role or are_kin(fact.role, role)
            role_fits = role_fits or (role == "income" and "收入" in fact.label)
            if opener.kind == "by" and _follows_another(fact, candidates):
                continue
            if free and role_fits and self._may_divide(fact, first, opener):
                found.append(fact)
        return found

    def _may_divide(self, fact: Fact, first: Fact, opener: Opener) -> bool:
        if not same_measure(fact, first) or fact.role in NO_MEMBER:
            return False
        if fact.role in _NEVER_HEAD and not _adjoins(fact, opener, first):
            return False
        if fact.quantity.vague or fact.compared:
            return False
        if opener.kind == "by" and fact.index in self._siblings:
            return False
        if opener.is_respective and fact.place.block != first.place.block:
            return False
        leftover = fact.role in LEFTOVERS and first.role != fact.role
        return not (leftover and opener.kind in ("by", "lead"))


def _adjoins(fact: Fact, opener: Opener, first: Fact) -> bool:
    """年中追加90万元,其中…: right before the word what was added can be what is divided."""
    beside = 0 <= opener.at - fact.place.end <= 1 and fact.place.block == first.place.block
    return opener.word == "其中" and beside


def _before_bracket(passage: Passage, opener: Opener, first: Fact) -> Fact | None:
    """追加56万元（其中A26万元，B30万元）: a list in brackets is that of the number right before them."""
    if not opener.bracketed:
        return None
    nearest = next(passage.backwards(opener.at), None)
    if nearest is None or opener.at - nearest.place.end > 1 or not same_measure(nearest, first):
        return None
    return None if nearest.quantity.vague or nearest.role in NO_MEMBER else nearest


def _is_right_before(head: Fact, first: Fact) -> bool:
    """发现隐患368处，按等级分为…: the number of the clause before is divided, even where a part is larger."""
    return head.sentence == first.sentence and head.clause == first.clause - 1


def _follows_another(fact: Fact, candidates: Sequence[Fact]) -> bool:
    """六层以下118部: the first number of a clause is what it is about, the next ones say more of it."""
    return any(
        other.clause == fact.clause and other.index == fact.index - 1 and same_measure(other, fact)
        for other in candidates
    )


def _spoken_role(words: str, lexicon: Lexicon) -> str:
    """The role that the words before a list speak of (支出用途包括)."""
    found = ""
    for match in lexicon.cue_pattern.finditer(words):
        found = lexicon.cues[match[0]].role
    return found


def _is_own_fund(fact: Fact) -> bool:
    """Whether a number speaks of the report's own fund in running text."""
    return (
        not fact.item
        and fact.role in FUNDS
        and fact.quantity.dimension == "money"
        and not fact.depth
        and not fact.listed
        and not fact.compared
    )


def _fund_key(fact: Fact) -> tuple[bool, bool, bool]:
    return fact.role == "spent", fact.role == "budget.full", fact.whole


def _firsts(facts: Sequence[Fact]) -> list[Fact]:
    """The first number of each paragraph: what a paragraph above is about."""
    seen: dict[int, Fact] = {}
    for fact in facts:
        seen.setdefault(fact.place.block, fact)
    return list(seen.values())


def _same_noun(head: Fact, member: Fact) -> bool:
    """14个作业点…, 其中标准化作业点9个: the head counts what the member is one of."""
    noun = head.after[:3] if _CHINESE_WORD.match(head.after) else head.label[-3:]
    return len(noun) >= 2 and noun[:2] in member.label + member.after[:4]
