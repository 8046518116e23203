"""From a paragraph to facts: every number with its role, item, period and scope."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportcheck.documents.model import Place
from reportcheck.quantities.model import Quantity
from reportcheck.statements.clauses import Clause, split_clauses
from reportcheck.statements.items import UNKNOWN, is_topic, item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Fact
from reportcheck.statements.periods import period_of
from reportcheck.statements.roles import RoleReading, read_role

_LIST_JOINT = re.compile(r"^\s*(?:、|和|及|以及|与)")
_CONJUNCTION = re.compile(r"^(?:和|及|以及|与(?![^,;。]*相比))\s*")
_ADVERBIAL = re.compile(r"^(?:按照?|根据|依据|以|对照|经|因|由于|通过|扣除|加上|减去|扣减|其中因|年中因)|按照|根据|因[^素]|招标结余")
_FULL_MARK = 100
_LISTED = re.compile(r"分别|依次|各(?!项|类|级|部)")
_ADJUSTING = ("budget.added", "budget.cut")
_SUBJECT_FUND = re.compile(r"资金|经费|项目|专项|预算")
_COMPARES = re.compile(r"比(?!例|重|率)|较(?!好|大|高|为)|同比|相比|高于|低于")
_REACHED = re.compile(
    r"(?:达到|超过|高于|低于|完成|对照|超出|优于|均|超额|较|比|与)[^,;。]{0,6}(?:目标|计划|指标值)[值]?|(?:目标|计划)(?:完成|任务)|按计划|列入[^,;。]{0,12}计划"
)
_YEAR_BEFORE_BRACKET = re.compile(r"(?:比|较|与)(上年同期|去年同期|上年度|上年|去年|(?:19|20)\d{2}年)$")
_AFTER_WEIGHT = re.compile(r"^的?(?:权重|分值)")


@dataclass(slots=True)
class Reader:
    """Reads one report paragraph by paragraph and hands out ordinals."""

    lexicon: Lexicon
    year: str
    topics: frozenset[str]
    own_levels: frozenset[str] = frozenset()
    has_basic: bool = False
    facts: list[Fact] = field(default_factory=list)
    sentences: int = 0
    segments: int = 0
    clauses: int = 0

    def read(
        self, folded: str, block: int, section: int, numbers: Sequence[Quantity], item: str, aim: str
    ) -> list[Fact]:
        """Facts of one paragraph; `item` is what its heading is about, `aim` target where the heading sets targets."""
        clauses = split_clauses(folded, numbers)
        real = [number for number in numbers if not number.exempt]
        made = _ParagraphReader(self, folded, block, section, clauses, real, list(numbers), item, aim).run()
        if clauses:
            self.sentences += clauses[-1].sentence + 1
            self.segments += max(clause.segment for clause in clauses) + 1
            self.clauses += len(clauses)
        self.facts.extend(made)
        return made


@dataclass(slots=True)
class _ParagraphReader:
    reader: Reader
    folded: str
    block: int
    section: int
    clauses: list[Clause]
    numbers: list[Quantity]
    everything: list[Quantity]
    heading_item: str
    aim: str
    made: list[Fact] = field(default_factory=list)

    def run(self) -> list[Fact]:
        starts = [clause.start for clause in self.clauses]
        number_starts = [number.start for number in self.numbers]
        sentence = -1
        carried: dict[int, str] = {}
        kept: dict[int, str] | None = None
        segment = -1
        compares = False
        aim = self.aim
        last_end: dict[int, int] = {}
        seen_clause = -1
        for at, number in enumerate(self.numbers):
            index = bisect_right(starts, number.start) - 1
            clause = self.clauses[index]
            if clause.sentence != sentence:
                sentence = clause.sentence
                carried, kept = {0: self.heading_item}, None
                compares = False
                aim = self.aim
            if clause.segment != segment and kept is not None:
                carried, kept = kept, None
            segment = clause.segment
            if kept is None and "其中" in self.folded[self.made[-1].place.end if self.made else 0 : number.start]:
                kept = dict(carried)
            for passed in range(seen_clause + 1, index + 1):
                if self.clauses[passed].sentence == sentence:
                    aim = self._aim_of(self.clauses[passed], aim)
            seen_clause = index
            left = max(clause.start, last_end.get(index, 0))
            label = self.folded[left : number.start].strip(" 、")
            if left and left == last_end.get(index):
                label = _CONJUNCTION.sub("", label)
            following = number_starts[at + 1] if at + 1 < len(number_starts) else len(self.folded)
            after = self.folded[number.end : min(max(clause.end, number.end), following)]
            if _COMPARES.search(self.folded, clause.start, number.start) or (self.made and self.made[-1].compared and self.made[-1].sentence == self.reader.sentences + sentence):
                compares = True
            if clause.depth and not label:
                label = self._outer_year(clause) or label
            reading = read_role(
                label, after, number, self.reader.lexicon, compares, clause.depth > 0, self.reader.year
            )
            reading = self._inherit(reading, number, clause, index, label, left)
            fact = self._fact(reading, number, clause, index, label, after, carried, aim)
            if (fact.named or _SUBJECT_FUND.search(fact.item_text)) and not _ADVERBIAL.match(label) and fact.role not in ("previous", "base", "change.amount"):
                carried[clause.depth] = fact.item
            elif clause.depth and clause.depth not in carried:
                carried[clause.depth] = fact.item
            for deeper in [depth for depth in carried if depth > clause.depth]:
                del carried[deeper]
            last_end[index] = number.end
            self.made.append(fact)
            if _AFTER_WEIGHT.match(after) and number.dimension == "score":
                self._weigh_back()
        return self.made

    def _outer_year(self, clause: Clause) -> str:
        """比上年（176.85亿元）: the words before the bracket are the number's label."""
        match = _YEAR_BEFORE_BRACKET.search(self.folded, max(0, clause.start - 14), max(0, clause.start - 1))
        return match[1] if match else ""

    def _aim_of(self, clause: Clause, aim: str) -> str:
        text = self.folded[clause.start : clause.end]
        lexicon = self.reader.lexicon
        target = lexicon.targets.search(_REACHED.sub("", text))
        actual = lexicon.actuals.search(text)
        if target and not actual:
            return "target"
        if actual and not target:
            return "actual"
        if target and actual:
            return "target" if target.start() > actual.start() and actual.start() < 2 else "actual"
        return aim

    def _inherit(
        self, reading: RoleReading, number: Quantity, clause: Clause, index: int, label: str, left: int
    ) -> RoleReading:
        """A member of a 、-list has the role of the member before it; a percentage behind a base is a share of it."""
        if number.dimension == "percent" and self.made and self.made[-1].role == "base" and label.endswith("的"):
            if self.made[-1].clause == self.reader.clauses + index:
                return RoleReading(role="share", base="^")
        if reading.role not in ("", "score", "percent", "share") or not self.made or reading.base:
            return reading
        before = self.made[-1]
        if reading.role == "share" and before.role != "share":
            return reading
        joint = self.folded[before.place.end : number.start]
        same = before.quantity.dimension == number.dimension
        if before.role == "price" and label:
            return reading
        if same and _LIST_JOINT.match(joint) and before.clause == self.reader.clauses + index and before.role != "base":
            if reading.role == "percent" and before.role not in ("share", "change.rate"):
                return reading
            return RoleReading(
                role=before.role, words=reading.words, sign=before.sign,
                base=_own_base(label) or before.base if before.role in ("share", "price") else "",
                compared=before.compared,
            )
        return reading

    def _weigh_back(self) -> None:
        last = self.made[-1]
        for at in range(len(self.made) - 1, -1, -1):
            fact = self.made[at]
            if fact.clause != last.clause or fact.quantity.dimension != "score":
                break
            self.made[at] = replace(fact, role="score.full")

    def _fact(
        self, reading: RoleReading, number: Quantity, clause: Clause, index: int, label: str, after: str,
        carried: dict[int, str], aim: str,
    ) -> Fact:
        reader = self.reader
        key = scope = ""
        if reading.role == "score.full" and label.endswith("总分") and self.made and self.made[-1].role == "score":
            if self.made[-1].sentence == reader.sentences + clause.sentence:
                reading = RoleReading("score", reading.words, whole=True)
        if reading.role == "score" and reading.whole and label.endswith("总分") and number.value == _FULL_MARK:
            reading = RoleReading("score.full", reading.words, whole=True)
        words = reading.words or ""
        if words:
            key, scope = item_key(words, reader.lexicon)
        lead = self.folded[clause.start : number.start]
        if reader.has_basic and label.endswith("项目支出"):
            key = words = "项目支出"
        named = bool(key)
        if named and reading.role and (reading.role in _ADJUSTING or _ADVERBIAL.search(words)) and number.dimension == "money":
            named, key = False, ""
        if named and key in reader.own_levels:
            named, key, words = False, "", "资金"
        if named and is_topic(key, reader.topics):
            key = ""
        if not named:
            key = "" if _SUBJECT_FUND.search(words) and clause.depth == 0 and not self._in_part(clause, number) else self._carry(clause, carried)
        period = period_of(self.folded, clause, number, self.everything, reading.role, reader.year, reader.lexicon)
        return Fact(
            index=len(reader.facts) + len(self.made),
            quantity=number,
            place=Place(self.block, number.start, number.end),
            role=reading.role,
            item=key,
            item_text=words.strip(" 、,:;"),
            period=period,
            scope=scope,
            label=label,
            after=after,
            lead=lead,
            base=reading.base,
            name=reading.name,
            aim="target" if number.bound in ("at_least", "at_most") and aim != "actual" else aim,
            sign=reading.sign,
            whole=reading.whole,
            named=named,
            weak=reading.weak,
            listed=bool(_LISTED.search(label)) or (bool(self.made) and not label and bool(_LIST_JOINT.match(self.folded[self.made[-1].place.end : number.start]))),
            fallback=self._carry(clause, carried) if reading.weak else "",
            compared=reading.compared,
            sentence=reader.sentences + clause.sentence,
            segment=reader.segments + clause.segment,
            clause=reader.clauses + index,
            depth=clause.depth,
            section=self.section,
        )

    def _in_part(self, clause: Clause, number: Quantity) -> bool:
        """Behind 其中 in one sentence the report's own subject is not spoken of."""
        begin = max(self.folded.rfind("。", 0, number.start), self.folded.rfind(";", 0, number.start)) + 1
        return "其中" in self.folded[begin : number.start]

    def _carry(self, clause: Clause, carried: dict[int, str]) -> str:
        if clause.depth and clause.depth not in carried and self.made:
            return self.made[-1].item
        for depth in range(clause.depth, -1, -1):
            if depth in carried:
                return carried[depth]
        return UNKNOWN


def _own_base(label: str) -> str:
    """为全年预算的97.66%、年初预算的98.65%: each member names its own base."""
    return label[:-1] if label.endswith("的") and len(label) > 2 else ""


def facts_between(facts: Sequence[Fact], start: int, end: int) -> Sequence[Fact]:
    """Facts of one paragraph whose numbers start in [start, end)."""
    starts = [fact.place.start for fact in facts]
    return facts[bisect_left(starts, start) : bisect_left(starts, end)]
