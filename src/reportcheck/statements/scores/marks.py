"""The marks of one paragraph: which of its numbers belong to one indicator, and what each of them is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Fact, Mark
from reportcheck.statements.scores.by_rate import SCORE_RATE, followed_rate
from reportcheck.statements.scores.drafts import Draft, Said, last_at, named_in_sentence, siblings_before
from reportcheck.statements.scores.numbers import LONGEST_RUN, Segments, bracket_around, numbers_of_sheet, positional
from reportcheck.statements.scores.words import SLOTS, UNNAMED, ScoreWords, enumerator_end

_OPERATORS = frozenset({"×", "*", "x", "X", "乘以", "=", "/"})
_SHARED = compile_pattern(r"分别|依次")
_BOUNDARY = ",;。:、()"
_REACH = 160
_OPENING = 6
# 预算执行率98%，得9.8分; not 预算执行率98%，自评98分
_OF_RATE = compile_pattern(r"^(?:[本该此]项)?(?:分值|满分|权重|标准分|(?:实际|[实应可故])?得分?|扣分?)为?$")
# a score by these words is no indicator's: 三、评价结论：本项目绩效评价得分87.6分
_OF_REPORT = compile_pattern(r"本项目|绩效(?:评价|自评)|综合得分|最终得分|总得分")


class MarkReader:
    """Reads the marks of one paragraph in order.

    `titled` paragraphs open a section; `of_indicator` ones stand in a section about one indicator.
    """

    def __init__(self, folded: str, facts: Sequence[Fact], titled: bool, of_indicator: bool, words: ScoreWords) -> None:
        self._titled = titled
        self._folded = folded
        self._facts = facts
        self._starts = [fact.place.start for fact in facts]
        self._scored = [fact.place.end for fact in facts if fact.quantity.dimension == "score"]
        self._segments = Segments(folded)
        self._of_indicator = of_indicator
        self._words = words
        self._opening = enumerator_end(folded)
        self._drafts: list[Draft] = []
        self._nest = (-1, -1, 0)  # sentence, segment (-1: all of the sentence) and depth of a list behind 其中

    def read(self, year: str) -> list[Mark]:
        """The marks, in order; `year` is the report's. Rules for scoring and scores of others are left out."""
        numbers = numbers_of_sheet(self._folded, self._facts, year, self._segments, self._words)
        at = 0
        while at < len(numbers):
            run = positional(self._folded, numbers, at)
            if 1 < len(run) <= LONGEST_RUN and self._read_run(run):
                at += len(run)
                continue
            self._read_one(numbers[at], numbers[at - 1] if at else None)
            at += 1
        return [self._mark(draft) for draft in self._drafts]

    # numbers one by one

    def _read_one(self, fact: Fact, before: Fact | None) -> None:
        opening = bracket_around(self._folded, fact)
        if fact.quantity.dimension == "percent":
            self._read_rate(fact)
        elif opening >= 0 and (before is None or before.place.start < opening):
            self._read_first_in_bracket(fact, opening)
        else:
            self._read_label(fact)

    def _read_rate(self, fact: Fact) -> None:
        """得分率97.3%: of the indicator that its words name, else of the one before it."""
        label = fact.name.removesuffix(SCORE_RATE)
        said = Said(label, fact.place.start, self._words)
        current = self._drafts[-1] if self._drafts else None
        if current is None or current.sentence != fact.sentence or said.key not in ("", current.key):
            current = self._begin(fact, said, fact.depth)
        current.held.setdefault("rate", fact)

    def _read_first_in_bracket(self, fact: Fact, opening: int) -> None:
        """The first number in a bracket: of a name inside, of the number right before, or of the words before."""
        inside = Said(fact.label, fact.place.start - len(fact.label), self._words)
        if inside.key:
            self._put(self._begin(fact, inside, fact.depth), fact, inside)
            return
        current = self._drafts[-1] if self._drafts else None
        if current is not None and current.end == opening:
            slot = "full" if inside.bare and "score" in current.held else _slot(fact, inside)
            current.bare = current.bare and not inside.bare
            if current.takes(slot):
                current.hold(slot, fact)
            return
        begin = self._words_begin(opening)
        named = inside if inside.total else Said(self._folded[begin:opening], begin, self._words)
        self._put(self._begin(fact, named, fact.depth - 1), fact, inside)

    def _words_begin(self, end: int) -> int:
        """Where the words that end at a place begin."""
        floor = max(self._opening, end - _REACH)
        begin = max(self._folded.rfind(mark, floor, end) for mark in _BOUNDARY) + 1
        at = bisect_left(self._scored, end)
        return max(begin, self._scored[at - 1] if at else 0, self._opening)

    def _read_label(self, fact: Fact) -> None:
        said = Said(fact.label, fact.place.start - len(fact.label), self._words)
        if fact.label in _OPERATORS:
            self._read_operand(fact, said)
            return
        if not said.key and not said.total:
            said = self._with_heading(fact, said)
        if not said.key and not said.total:
            said = self._with_subject(fact, said)
        current = last_at(self._drafts, fact.depth)
        slot = _slot(fact, said)
        if slot == "lost" and current is not None and self._gives_reason(current, fact, said):
            current.reasons.append(fact)
            return
        if not said.key and current is not None and self._goes_on(current, fact, slot, said):
            current.hold(slot, fact)
            if not current.key and fact.whole and not self._of_indicator:
                current.total, current.own = True, not fact.item
            return
        self._put(self._begin(fact, said, fact.depth), fact, said)

    def _read_operand(self, fact: Fact, said: Said) -> None:
        """95.07%×10分=9.51分: a full mark, and the score that comes out."""
        current = last_at(self._drafts, fact.depth)
        slot = "score" if fact.label == "=" else "full"
        if current is not None and fact.label == "/":
            current.bare = False
        if current is None or current.sentence != fact.sentence or slot in current.held:
            current = self._begin(fact, said, fact.depth)
            current.total = current.own = False
        current.held[slot] = fact

    def _with_heading(self, fact: Fact, said: Said) -> Said:
        """决策：20分: the clause before the colon names what its number is of."""
        begin = fact.place.start - len(fact.lead)
        if begin <= 0 or self._folded[begin - 1] != ":" or fact.lead.strip() != fact.label:
            return said
        if fact.whole and _OF_REPORT.search(fact.label):
            return said
        start = self._words_begin(begin - 1)
        named = Said(self._folded[start : begin - 1], start, self._words)
        if not named.key and not named.total:
            return said
        named.slot = said.slot or named.slot
        return named

    def _with_subject(self, fact: Fact, said: Said) -> Said:
        """决策类指标共3项，满分15分: the first clause of the segment names an indicator, alone or with its rate."""
        begin = self._segments.start(fact.place.start)
        if self._drafts and self._drafts[-1].end > begin:
            return said
        end = min(fact.place.start, begin + _REACH)
        subject = self._words.subject.match(self._folded, begin, end)
        if subject is None and _OF_RATE.search(fact.label) is not None:
            subject = self._words.rated.match(self._folded, begin, end)
        if subject is None:
            return said
        named = Said(subject[1], subject.start(1), self._words)
        named.slot = said.slot
        return named if named.key else said

    def _goes_on(self, current: Draft, fact: Fact, slot: str, said: Said) -> bool:
        """Whether a number without a name is a further one of the mark before it."""
        if not current.takes(slot):
            return False
        if said.bare and slot == "score":
            # 决策（满分15分）14分
            return self._folded[current.end : fact.place.start] == ")" and "full" in current.held
        if current.sentence != fact.sentence:
            return slot == "score" and not said.total and self._waits(current)
        if current.total:
            return True
        if said.total or current.segment != fact.segment:
            return False
        return slot == "lost" or not any(draft.takes(slot) for draft in self._siblings(current))

    def _siblings(self, current: Draft) -> Iterator[Draft]:
        """The nearest marks before one in its list; what opens a section is none of them."""
        title = self._drafts[0] if self._titled and self._drafts[0].start <= self._opening else None
        beside = (draft for draft in siblings_before(self._drafts, current) if draft is not title)
        return (draft for draft in beside if not self._heads_list(draft))

    def _heads_list(self, draft: Draft) -> bool:
        """产出50分：…, 共20分，其中…: what a list divides stands beside none of its marks."""
        behind = self._folded[draft.end : draft.end + _OPENING]
        return behind.lstrip(" )").startswith(":") or self._words.nests.match(behind.lstrip(" ),")) is not None

    def _gives_reason(self, current: Draft, fact: Fact, said: Said) -> bool:
        """产出指标50分，因进度滞后扣1分、档案不全扣0.5分: deductions with reasons of the indicator before them."""
        if not said.key or said.total or not current.key or current.total or said.key in self._words.framed:
            return False
        if current.sentence != fact.sentence:
            return self._waits(current)
        return current.segment == fact.segment and ("full" in current.held or current.bare)

    def _waits(self, current: Draft) -> bool:
        """项目立项（8分）。程序完整。自评得8分: the only indicator so far whose score is still to come."""
        bracketed = current.bare and self._folded[current.held["score"].place.start - 1] == "("
        if not current.key or current.total or not (bracketed or "full" in current.held):
            return False
        last = [draft for draft in self._drafts[-3:-1] if draft.key]
        begin = current.end
        done = all("score" in draft.held for draft in last)
        return done and self._words.summaries.search(self._folded, begin, begin + _REACH) is None

    def _begin(self, fact: Fact, said: Said, depth: int) -> Draft:
        """A new mark; whether it speaks of the whole report, and how deep it stands."""
        slot = _slot(fact, said)
        begin = max(self._segments.start(fact.place.start), fact.place.start - _REACH)
        before = self._folded[begin : fact.place.start]
        grand = said.total or said.fund or (not said.key and self._words.summaries.search(before) is not None)
        closes_list = slot == "score" and named_in_sentence(self._drafts, fact.sentence) > 1
        is_first = slot == "score" and not any(draft.key for draft in self._drafts[-2:])
        is_scale = slot == "full" and self._words.scales.search(before) is not None
        of_report = not self._of_indicator and (fact.whole or is_scale or is_first)
        is_item = self._words.pronouns.search(fact.label) is not None
        total = grand or (not said.key and not is_item and (closes_list or of_report))
        level = depth if total else depth + self._nested(fact)
        own = total and not fact.item
        draft = Draft(said.key, said.start, level, depth, fact.sentence, fact.segment, total, grand, own)
        self._drafts.append(draft)
        return draft

    def _nested(self, fact: Fact) -> int:
        """得14分，其中立项8分、落实6分；: 1 inside a list that divides the mark before it.

        Opened within a sentence it ends with its segment, opened by a sentence or with a colon with the sentence.
        """
        sentence, segment, depth = self._nest
        within = depth if sentence == fact.sentence and segment in (-1, fact.segment) else 0
        last = self._drafts[-1] if self._drafts else None
        if last is not None and last.key and not last.total:
            between = self._folded[last.end : fact.place.start]
            nest = self._words.nests.search(between)
            if nest is not None:
                lasting = last.sentence != fact.sentence or between[nest.end() :].startswith(":")
                within += 1
                self._nest = (fact.sentence, -1 if lasting else fact.segment, within)
        return within

    @staticmethod
    def _put(draft: Draft, fact: Fact, said: Said) -> None:
        slot = _slot(fact, said)
        draft.bare = said.bare and slot == "score"
        draft.held[slot] = fact

    # lists of numbers

    def _read_run(self, run: Sequence[Fact]) -> bool:
        """权重为15分、25分、35分: numbers for the names before them, or for the marks of the list before."""
        first = run[0]
        begin = max(self._segments.start(first.place.start), first.place.start - _REACH)
        before = self._folded[begin : first.place.start]
        keys = self._words.names_before(before[before.rfind("(") + 1 :] if first.depth else before, len(run))
        if not keys:
            named = [draft for draft in self._drafts[-len(run) :] if draft.key and not draft.total]
            keys = [draft.key for draft in named if draft.sentence == named[-1].sentence]
        if len(keys) != len(run):
            if _SHARED.search(first.label) is None:
                return False
            keys = [f"{UNNAMED}{at}" for at in range(len(run))]
        slot = _slot(first, Said(first.label, first.place.start, self._words))
        for key, fact in zip(keys, run, strict=True):
            draft = Draft(key, first.place.start, fact.depth, fact.depth, fact.sentence, fact.segment, listed=True)
            draft.held[slot] = fact
            self._drafts.append(draft)
        return True

    def _mark(self, draft: Draft) -> Mark:
        first = next(iter(draft.held.values()))
        by = None
        score = draft.held.get("score")
        if score is not None:
            begin = self._segments.start(score.place.start)
            facts = self._facts[bisect_left(self._starts, begin) : bisect_left(self._starts, score.place.start)][-4:]
            by = followed_rate(self._folded, begin, facts, score, self._words)
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
            by,
            tuple(draft.reasons),
        )


def _slot(fact: Fact, said: Said) -> str:
    """What a number is by the cue right before it; 总分 and numbers without a cue are what their role says."""
    by_role = SLOTS.get(fact.role, "rate")
    return by_role if by_role == "rate" or not said.slot or fact.label.endswith("总分") else said.slot
