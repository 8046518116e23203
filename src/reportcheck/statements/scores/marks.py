"""The marks of one paragraph: which of its numbers belong to one indicator, and what each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reportcheck.statements.model import Fact, Mark
from reportcheck.statements.scores.words import ScoreWords, enumerator_end

_SLOTS = {"score": "score", "score.full": "full", "score.lost": "lost"}
_RATE = "得分率"
_JOINT = re.compile(r"^\s*(?:、|,|和|及|与|以及|,和)\s*$")
_BOUNDARY = ",;。:、()"
_ENDS_SENTENCE = "。;"
# 按96.70%计算得, 96.70%×5分=: what makes a score follow from a rate
_BY = re.compile(r"按照?[^,;。]{0,12}$")
_REACHED = re.compile(r"(?:的比例)?(?:计算|计分|折算|计)?,?(?:应|实|可)?得(?:分)?(?:为)?")
_TIMES = re.compile(r"\s*(?:[×*xX]|乘以)")
_RATE_ENDS = ("率", "率为", "率达", "率达到", "率是", "率:")
_SHARED = re.compile(r"分别|依次")
UNNAMED = "#"
"""What the keys of listed numbers without names begin with."""


@dataclass(slots=True)
class _Draft:
    """A mark in the making."""

    key: str
    start: int
    depth: int
    sentence: int
    segment: int
    total: bool = False
    grand: bool = False
    own: bool = False
    bare: bool = False
    listed: bool = False
    held: dict[str, Fact] = field(default_factory=dict)

    def takes(self, slot: str) -> bool:
        """Whether a number can stand in a slot; a bare number gives way to the score behind it."""
        return slot not in self.held or (slot == "score" and self.bare)

    def hold(self, slot: str, fact: Fact) -> None:
        """Put a number into its slot."""
        if slot == "score" and self.bare:
            self.held["full"], self.bare = self.held.pop("score"), False
        self.held[slot] = fact


class _Words:
    """What the words before a number say: `fund` where they name a project or fund, not an indicator."""

    __slots__ = ("bare", "fund", "key", "start", "total")

    def __init__(self, label: str, start: int, words: ScoreWords) -> None:
        cue = words.cue_end.search(label)
        self.key = words.key_of(label)
        self.bare = cue is None
        self.start = start
        self.fund = bool(self.key) and words.is_fund(label)
        self.total = words.totals.search(label if not self.key else cue[0] if cue is not None else "") is not None


class MarkReader:
    """Reads the marks of one paragraph in order; `of_indicator` where its section is about one indicator."""

    def __init__(self, folded: str, facts: Sequence[Fact], of_indicator: bool, words: ScoreWords) -> None:
        self._of_indicator = of_indicator
        self._folded = folded
        self._facts = facts
        self._words = words
        self._drafts: list[_Draft] = []
        self._opening = enumerator_end(folded)

    def read(self, year: str) -> list[Mark]:
        """The marks, in order; `year` is the report's. Rules for scoring and scores of others are left out."""
        numbers = [fact for fact in self._facts if self._counts(fact, year)]
        at = 0
        while at < len(numbers):
            run = _positional(self._folded, numbers, at)
            if len(run) > 1 and self._read_run(run):
                at += len(run)
                continue
            self._read_one(numbers[at], numbers[at - 1] if at else None)
            at += 1
        return [self._mark(draft) for draft in self._drafts]

    def _counts(self, fact: Fact, year: str) -> bool:
        """Whether a number belongs to the sheet."""
        if fact.quantity.bound != "exact" or fact.compared or (year and fact.period not in ("", year)):
            return False
        if fact.quantity.dimension == "percent":
            return fact.name.endswith(_RATE)
        if fact.quantity.dimension != "score" or fact.role not in _SLOTS:
            return False
        words = self._words
        begin = self._sentence_start(fact.place.start)
        end = next((at for at in range(fact.place.end, len(self._folded)) if self._folded[at] in _ENDS_SENTENCE), -1)
        sentence = self._folded[begin : end if end >= 0 else None]
        return words.foreign.search(fact.label + fact.after[:3]) is None and words.criteria.search(sentence) is None

    def _sentence_start(self, at: int) -> int:
        return max(self._folded.rfind(mark, 0, at) for mark in _ENDS_SENTENCE) + 1

    # numbers one by one

    def _read_one(self, fact: Fact, before: Fact | None) -> None:
        opening = self._folded.rfind("(", 0, fact.place.start) if fact.depth else -1
        if fact.quantity.dimension == "percent":
            self._read_rate(fact)
        elif opening >= 0 and (before is None or before.place.start < opening):
            self._read_first_in_bracket(fact, opening)
        else:
            self._read_label(fact)

    def _read_rate(self, fact: Fact) -> None:
        """得分率97.3%: of the indicator that its words name, else of the one before it."""
        key = self._words.key_of(fact.name.removesuffix(_RATE))
        current = self._drafts[-1] if self._drafts else None
        if current is None or current.sentence != fact.sentence or key not in ("", current.key):
            current = self._begin(
                fact, _Words(fact.name.removesuffix(_RATE), fact.place.start, self._words), fact.depth
            )
        current.held.setdefault("rate", fact)

    def _read_first_in_bracket(self, fact: Fact, opening: int) -> None:
        """The first number in a bracket: of a name inside, of the number right before, or of the words before."""
        inside = _Words(fact.label, fact.place.start - len(fact.label), self._words)
        if inside.key:
            self._begin(fact, inside, fact.depth)
            self._put(self._drafts[-1], fact, inside)
            return
        current = self._drafts[-1] if self._drafts else None
        if current is not None and max(held.place.end for held in current.held.values()) == opening:
            slot = "full" if inside.bare and "score" in current.held and not current.bare else self._slot(fact)
            if inside.bare and current.bare:
                slot = "full"
                current.bare = False
            if current.takes(slot):
                current.hold(slot, fact)
            return
        begin = self._boundary(opening)
        named = inside if inside.total else _Words(self._folded[begin:opening], begin, self._words)
        self._put(self._begin(fact, named, fact.depth - 1), fact, inside)

    def _boundary(self, at: int) -> int:
        """Where the words that end at a place begin."""
        begin = max(self._folded.rfind(mark, self._opening, at) for mark in _BOUNDARY) + 1
        before = max((fact.place.end for fact in self._facts if fact.place.end <= at), default=0)
        return max(begin, before, self._opening)

    def _read_label(self, fact: Fact) -> None:
        label, start = fact.label, fact.place.start - len(fact.label)
        said = _Words(label, start, self._words)
        if not said.key and not said.total:
            said = self._with_heading(fact, said)
        current = self._drafts[-1] if self._drafts else None
        slot = self._slot(fact)
        if not said.key and current is not None and self._goes_on(current, fact, slot, said):
            current.hold(slot, fact)
            return
        self._put(self._begin(fact, said, fact.depth), fact, said)

    def _with_heading(self, fact: Fact, said: _Words) -> _Words:
        """决策：20分: the clause before the colon names what its number is of."""
        begin = fact.place.start - len(fact.lead)
        if begin <= 0 or self._folded[begin - 1] != ":" or fact.lead.strip() != fact.label:
            return said
        start = self._boundary(begin - 1)
        named = _Words(self._folded[start : begin - 1], start, self._words)
        if named.key or named.total:
            named.bare = said.bare and named.bare
            return named
        return said

    def _goes_on(self, current: _Draft, fact: Fact, slot: str, said: _Words) -> bool:
        """Whether a number without a name is a further one of the mark before it."""
        if not current.takes(slot) or (said.bare and slot == "score"):
            return False
        if current.sentence != fact.sentence:
            return slot == "score" and "full" in current.held and not said.total and self._is_last_open(current)
        if current.total:
            return True
        if said.total or current.segment != fact.segment:
            return False
        if slot == "lost":
            return True
        others = [draft for draft in self._in_sentence(fact) if draft is not current and draft.depth == current.depth]
        return not any(draft.takes(slot) for draft in others)

    def _is_last_open(self, current: _Draft) -> bool:
        """项目立项（8分）。程序完整。自评得8分: the only indicator of the paragraph whose score is still to come."""
        begin = current.held["full"].place.end
        named = bool(current.key) and not current.total
        alone = all("score" in draft.held for draft in self._drafts if draft is not current and draft.key)
        return named and alone and self._words.summaries.search(self._folded, begin) is None

    def _in_sentence(self, fact: Fact) -> Iterator[_Draft]:
        """Named marks of the sentence since its last total."""
        for draft in reversed(self._drafts):
            if draft.sentence != fact.sentence or draft.total:
                return
            yield draft

    @staticmethod
    def _slot(fact: Fact) -> str:
        return _SLOTS.get(fact.role, "rate")

    def _begin(self, fact: Fact, said: _Words, depth: int) -> _Draft:
        slot = self._slot(fact)
        before = self._folded[self._sentence_start(fact.place.start) : fact.place.start]
        grand = said.total or said.fund or (not said.key and self._words.summaries.search(before) is not None)
        closes_list = slot == "score" and sum(1 for _ in self._in_sentence(fact)) > 1
        is_first = slot == "score" and not any(draft.key for draft in self._drafts)
        of_report = not self._of_indicator and (fact.whole or slot == "full" or is_first)
        total = grand or (not said.key and (closes_list or of_report))
        own = total and (not said.key or not fact.item)
        draft = _Draft(said.key, said.start, depth, fact.sentence, fact.segment, total, grand, own)
        self._drafts.append(draft)
        return draft

    @classmethod
    def _put(cls, draft: _Draft, fact: Fact, said: _Words) -> None:
        slot = cls._slot(fact)
        draft.bare = said.bare and slot == "score"
        draft.held[slot] = fact

    # lists of numbers

    def _read_run(self, run: Sequence[Fact]) -> bool:
        """权重为15分、25分、35分: numbers for the names before them, or for the marks of the list before."""
        first = run[0]
        begin = self._sentence_start(first.place.start)
        slot = self._slot(first)
        before = self._folded[begin : first.place.start]
        keys = self._words.names_before(before[before.rfind("(") + 1 :] if first.depth else before, len(run))
        if not keys:
            named = [draft for draft in self._drafts if draft.key and not draft.total]
            keys = [draft.key for draft in named if draft.sentence == named[-1].sentence]
        if len(keys) != len(run):
            if _SHARED.search(first.label) is None:
                return False
            keys = [f"{UNNAMED}{at}" for at in range(len(run))]
        for key, fact in zip(keys, run, strict=True):
            draft = _Draft(key, first.place.start, fact.depth, fact.sentence, fact.segment, listed=True)
            draft.held[slot] = fact
            self._drafts.append(draft)
        return True

    def _followed(self, draft: _Draft) -> Fact | None:
        """按96.70%计算得4.84分, 96.70%×5分=4.84分: the last rate before a score that the words make it follow from."""
        score = draft.held.get("score")
        if score is None:
            return None
        begin = self._sentence_start(score.place.start)
        rates = [
            fact
            for fact in self._facts
            if fact.quantity.dimension == "percent" and begin <= fact.place.start < score.place.start
        ]
        if not rates or rates[-1].quantity.bound != "exact" or rates[-1].name.endswith(_RATE):
            return None
        before = self._folded[begin : rates[-1].place.start]
        behind = self._folded[rates[-1].place.end : score.place.start]
        is_rule = self._words.by_rate.search(self._folded, begin, score.place.start) is not None
        is_sum = _TIMES.match(behind) is not None or (_BY.search(before) and _REACHED.fullmatch(behind))
        return rates[-1] if is_sum or (is_rule and before.endswith(_RATE_ENDS)) else None

    def _mark(self, draft: _Draft) -> Mark:
        first = next(iter(draft.held.values()))
        return Mark(
            draft.key,
            first.place.block,
            draft.start,
            first.section,
            draft.sentence,
            draft.segment,
            draft.held,
            draft.depth,
            draft.total,
            draft.grand,
            draft.own,
            draft.start <= self._opening,
            draft.bare,
            draft.listed,
            self._followed(draft),
        )


def _positional(folded: str, numbers: Sequence[Fact], at: int) -> Sequence[Fact]:
    """The run from `numbers[at]` of numbers that 、 or 和 joins with no words between."""
    end = at + 1
    while (
        end < len(numbers)
        and not numbers[end].label
        and numbers[end].depth == numbers[at].depth
        and numbers[end].quantity.dimension == numbers[at].quantity.dimension == "score"
        and _JOINT.match(folded[numbers[end - 1].place.end : numbers[end].place.start])
    ):
        end += 1
    return numbers[at:end]
