"""From a paragraph to facts: every number with its role, item, period and scope."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reportcheck.documents.model import Place
from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.statements.clauses import Clause, split_clauses
from reportcheck.statements.items.in_force import ItemsInForce
from reportcheck.statements.items.names import Name, is_circumstance, read_name, speaks_of_fund
from reportcheck.statements.items.respective import name_respectively
from reportcheck.statements.items.subject import Subject
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.aims import aim_of
from reportcheck.statements.roles.read import read_role
from reportcheck.statements.roles.reading import RoleReading
from reportcheck.statements.roles.sets import CHANGES, PRICES
from reportcheck.statements.times.periods import (
    last_of_later,
    opens_with_year,
    period_of,
    year_alone,
    year_named,
    year_spoken_of,
)

# 两批, 三年, 24小时: how often and how long, of nothing that the numbers behind would speak of
_TIMES = ("批", "批次", "期", "级", "层", "次", "轮")
_PASSING = frozenset((*_TIMES, "年", "天", "日", "月", "个月", "小时", "分钟", "周", "年度", "季度", "工作日"))
# 若计入结转资金，执行率…: a rate by another base than the report's
_SUPPOSED = compile_pattern(r"(?:^|[,;。])(?:若|如果|假如|假设|如按|如只|若按)[^,;。]{2,24},$")
# what opens parts, whose names are over behind them
_DIVIDES = compile_pattern(r"其中|[按从][^,;。:、0-9]{1,12}(?:分|看|划分|区分|分类)[,:]")
_FULL_MARK = Decimal(100)
_ROUND = Decimal(10)
_LIST_JOINT = compile_pattern(r"^\s*(?:、|和|及|以及|与)")
# 和追加50万元: the joint is no part of the label
_CONJUNCTION = compile_pattern(r"^(?:和|及|以及|与(?![^,;。]*相比))\s*")
# 分别为, 各: the number stands in a list and speaks for no item of its own
_LISTED = compile_pattern(r"分别|依次|各(?!项|类|级|部)")
# 比上年, 同比: not 比例, 较好
_COMPARES = compile_pattern(r"比(?!例|重|率)|较(?!好|大|高|为)|同比|相比|高于|低于")
_YEAR_BEFORE_BRACKET = compile_pattern(r"(?:比|较|与)(上年同期|去年同期|上年度|上年|去年|(?:19|20)\d{2}年)$")
# 10分的权重: the score is a full mark
_WEIGHT_BEHIND = compile_pattern(r"^的?(?:权重|分值)")
# 年末实际到账, 全年支出: behind the parts the whole is spoken of again
_OF_ALL = compile_pattern(r"(?:到|至)?(?:年末|年底|全年|全部|总共|一共)(?:实际|累计|共|合计)")
_OF_FUNDS = frozenset(
    {"budget.full", "budget.initial", "arrived", "rest", "carried.out", "rate.execution", "rate.arrival"}
)
_UNSAID = frozenset({"", "score", "percent", "share"})
_NAMES_NOTHING = frozenset({"previous", "base", "change.amount"})


class Reader:
    """Reads one report paragraph by paragraph and hands out ordinals."""

    def __init__(self, lexicon: Lexicon, subject: Subject) -> None:
        self.lexicon = lexicon
        self.subject = subject
        self.facts: list[Fact] = []
        self.sentences = 0
        self.segments = 0
        self.clauses = 0
        self._starts: list[int] = []
        self._ordinals: list[int] = []

    def sentence_at(self, position: int) -> int:
        """The ordinal in the report of the sentence at a position of the paragraph read last."""
        at = bisect_right(self._starts, position) - 1
        return self._ordinals[at] if at >= 0 else self.sentences

    def read(
        self, folded: str, block: int, section: int, numbers: Sequence[Quantity], item: str, aim: str
    ) -> list[Fact]:
        """Facts of one paragraph; `item` is what its heading is about, `aim` target where the heading sets targets."""
        clauses = split_clauses(folded, numbers)
        real = [number for number in numbers if not number.exempt]
        made = _ParagraphReader(self, folded, clauses, item, aim).read(real, block, section)
        self._starts = [clause.start for clause in clauses]
        self._ordinals = [self.sentences + clause.sentence for clause in clauses]
        if clauses:
            self.sentences += clauses[-1].sentence + 1
            self.segments += max(clause.segment for clause in clauses) + 1
            self.clauses += len(clauses)
        self.facts.extend(made)
        return made


class _ParagraphReader:
    """What is in force while the numbers of one paragraph are read in order."""

    def __init__(self, reader: Reader, folded: str, clauses: Sequence[Clause], item: str, aim: str) -> None:
        self.reader = reader
        self.folded = folded
        self.clauses = clauses
        self.starts = [clause.start for clause in clauses]
        self.items = ItemsInForce(item)
        self.fund_items = ItemsInForce(item)
        self.heading_aim = aim
        self.aim = aim
        self.compares = False
        self.later = last_of_later(folded)
        self.year = ""
        self.told = ""
        self.spoken = ""
        self.dated = False
        self.entered = -1
        self.made: list[Fact] = []

    def read(self, numbers: Sequence[Quantity], block: int, section: int) -> list[Fact]:
        for at, number in enumerate(numbers):
            following = numbers[at + 1].start if at + 1 < len(numbers) else len(self.folded)
            self._enter(bisect_right(self.starts, number.start) - 1, number)
            clause = self.clauses[self.entered]
            label = self._label(number, clause)
            after = self.folded[number.end : min(max(clause.end, number.end), following)]
            reading = self._role(number, clause, label, after)
            name = read_name(reading, label, after, number, self.reader.subject, self.reader.lexicon)
            fact = self._fact(number, Place(block, number.start, number.end), section, label, after, reading, name)
            self._carry_on(fact)
            self.made.append(fact)
            if number.dimension == "score" and _WEIGHT_BEHIND.match(after):
                self._weigh_back()
        return name_respectively(self.made, self.reader.lexicon)

    def _enter(self, index: int, number: Quantity) -> None:
        """Begin the clause of a number: what its sentence, segment and the clauses passed over set."""
        clause = self.clauses[index]
        last = self.clauses[self.entered] if self.entered >= 0 else None
        if last is None or clause.sentence != last.sentence:
            self.items.begin_sentence()
            self.fund_items.begin_sentence()
            self.aim, self.compares, self.year, self.told = self.heading_aim, False, "", ""
            self.spoken = ""
            self.dated = opens_with_year(self.folded, self._first_of_sentence(index))
        elif clause.segment != last.segment:
            self.items.begin_segment()
            self.fund_items.begin_segment()
            self.told = ""
            self.spoken = self.spoken if self._lists_parts(number) else ""
        elif self.entered != index and clause.depth == 0:
            self.items.begin_clause()
            self.fund_items.begin_clause()
        if _DIVIDES.search(self.folded, self._passed, number.start):
            self.items.begin_part()
            self.fund_items.begin_part()
        for passed in self.clauses[self.entered + 1 : index + 1]:
            if passed.sentence == clause.sentence:
                self.aim = aim_of(self.folded[passed.start : passed.end], self.reader.lexicon, self.aim)
                self.year = year_alone(self.folded, passed) or self.year
        self.entered = index
        last_fact = self.made[-1] if self.made else None
        follows_reference = (
            last_fact is not None
            and last_fact.compared
            and last_fact.role != "target"
            and last_fact.sentence == self._sentence
        )
        if follows_reference or _COMPARES.search(self.folded, max(clause.start, self._passed), number.start):
            self.compares = True

    @property
    def _clause(self) -> int:
        """The ordinal of the clause in the report."""
        return self.reader.clauses + self.entered

    @property
    def _sentence(self) -> int:
        return self.reader.sentences + self.clauses[self.entered].sentence

    def _label(self, number: Quantity, clause: Clause) -> str:
        """The words before a number: from the last number or the start of its clause."""
        if self.made and self.made[-1].clause == self._clause:
            between = self.folded[self.made[-1].place.end : number.start]
            if number.dimension == "count" and between.rstrip().endswith(("、", "和", "及")):
                return ""
            words = between.strip(" 、")
            label = _CONJUNCTION.sub("", words)
        else:
            label = self.folded[clause.start : number.start].strip(" 、")
        if label or not clause.depth:
            return label
        year = _YEAR_BEFORE_BRACKET.search(self.folded, max(0, clause.start - 14), max(0, clause.start - 1))
        return year[1] if year is not None else ""

    def _role(self, number: Quantity, clause: Clause, label: str, after: str) -> RoleReading:
        reader = self.reader
        reading = read_role(label, after, number, reader.lexicon, self.compares, clause.depth > 0, reader.subject.year)
        if number.dimension == "percent" and _SUPPOSED.search(self.folded, self._passed, clause.start):
            reading = reading._replace(compared=True)
        return self._total_score(self._inherited(reading, number, label), number, label)

    @property
    def _passed(self) -> int:
        """Where the last number ends."""
        return self.made[-1].place.end if self.made else 0

    def _inherited(self, reading: RoleReading, number: Quantity, label: str) -> RoleReading:
        """A member of a 、-list has the role of the member before it; a percentage behind a base is a share of it."""
        if not self.made or self.made[-1].clause != self._clause:
            return reading
        before = self.made[-1]
        if reading.role == "change.amount" and before.role not in CHANGES and self._is_joined(number):
            return RoleReading(before.role, label)
        if before.role == "base":
            is_share = number.dimension == "percent" and label.endswith("的")
            return RoleReading(role="share", base="^") if is_share else reading
        if reading.role not in _UNSAID or reading.base or before.quantity.dimension != number.dimension:
            return reading
        if reading.role == "share" and before.role != "share":
            return reading
        if reading.role == "percent" and before.role not in ("share", "change.rate"):
            return reading
        if (before.role in PRICES and label) or not self._is_joined(number):
            return reading
        base = (_own_base(label) or before.base) if before.role in ("share", *PRICES) else ""
        return RoleReading(before.role, reading.words, before.sign, base=base, compared=before.compared)

    def _is_joined(self, number: Quantity) -> bool:
        """Whether 、 or 和 stands between the last number and this one."""
        return _LIST_JOINT.match(self.folded[self.made[-1].place.end : number.start]) is not None

    def _total_score(self, reading: RoleReading, number: Quantity, label: str) -> RoleReading:
        """总分: the full mark, or what was scored, as the figure before it or a plain 100 tell."""
        if not label.endswith("总分"):
            return reading
        last = self.made[-1] if self.made else None
        behind_score = last is not None and last.role == "score" and last.sentence == self._sentence
        if reading.role == "score.full" and (behind_score or number.value % _ROUND):
            reading = RoleReading("score", reading.words, whole=True)
        if reading.role == "score" and reading.whole and number.value == _FULL_MARK:
            reading = RoleReading("score.full", reading.words, whole=True)
        return reading

    def _fact(
        self, number: Quantity, place: Place, section: int, label: str, after: str, reading: RoleReading, name: Name
    ) -> Fact:
        reader, clause = self.reader, self.clauses[self.entered]
        in_general = speaks_of_fund(name.words) or _OF_ALL.match(label) is not None
        said_in_general = in_general and clause.depth == 0 and not self._in_part(number)
        implied = "" if said_in_general else self._in_force(clause.depth, reading.role)
        if self._turns(label):
            implied = self.made[-1].item
        is_bound = number.bound in ("at_least", "at_most") and self.aim != "actual"
        return Fact(
            index=len(reader.facts) + len(self.made),
            quantity=number,
            place=place,
            role=reading.role,
            item=name.key if name.said else implied,
            item_text=name.words.strip(" 、,:;"),
            period=self._period(number, clause, reading.role),
            scope=name.scope,
            label=label,
            after=after,
            lead=self.folded[clause.start : number.start],
            base=reading.base,
            name=reading.name,
            aim="target" if is_bound else self.aim,
            sign=reading.sign,
            whole=reading.whole,
            named=name.said,
            weak=reading.weak,
            listed=_LISTED.search(label) is not None or (bool(self.made) and not label and self._is_joined(number)),
            fallback=self._in_force(clause.depth, reading.role),
            compared=reading.compared,
            sentence=self._sentence,
            segment=reader.segments + clause.segment,
            clause=self._clause,
            depth=clause.depth,
            section=section,
        )

    def _turns(self, label: str) -> bool:
        """保证率由改造前的83.0%提高到96.3%: what it is now is of the same thing."""
        if not self.made or not self.made[-1].compared or self.made[-1].clause != self._clause:
            return False
        turned = self.reader.lexicon.to_end.search(label)
        return turned is not None and not label[: turned.start()].strip()

    def _period(self, number: Quantity, clause: Clause, role: str) -> str:
        year, told = self.reader.subject.year, self.told
        self.told = year_named(self.folded, clause, number) or told
        said = self.year or (self.spoken if self.spoken != year else "")
        if self.dated and not clause.depth:
            self.spoken = year_spoken_of(self.folded, clause, number) or self.spoken
        return period_of(self.folded, clause, number, role, year, said, told, self.later, self.reader.lexicon)

    def _first_of_sentence(self, index: int) -> Clause:
        """The first clause of the sentence of a clause."""
        while index and self.clauses[index - 1].sentence == self.clauses[index].sentence:
            index -= 1
        return self.clauses[index]

    def _in_part(self, number: Quantity) -> bool:
        """Behind 其中 in one sentence the report's own subject is not spoken of."""
        begin = max(self.folded.rfind("。", 0, number.start), self.folded.rfind(";", 0, number.start)) + 1
        return self.folded.find("其中", begin, number.start) >= 0

    def _lists_parts(self, number: Quantity) -> bool:
        """Whether 其中 stands before a number anywhere in its sentence."""
        return self.folded.find("其中", self.folded.rfind("。", 0, number.start) + 1, number.start) >= 0

    def _in_force(self, depth: int, role: str) -> str:
        """The item that a number without a name speaks of: in brackets that of the number before them.

        Budgets and what is left of them belong to what money was named by, not to things counted in between.
        """
        if depth and self.made and not self.items.holds_at(depth):
            return self.made[-1].item
        return (self.fund_items if role in _OF_FUNDS else self.items).at(depth)

    def _carry_on(self, fact: Fact) -> None:
        """What the number names stays in force for those behind it."""
        names = fact.named or speaks_of_fund(fact.item_text)
        passing = fact.quantity.dimension == "count" and fact.quantity.base_unit in _PASSING
        passing = passing and fact.quantity.base_unit not in fact.label
        takes_over = names and not passing and fact.role not in _NAMES_NOTHING and not is_circumstance(fact.label)
        if takes_over or (fact.depth and not self.items.holds_at(fact.depth)):
            joined = bool(self.made) and self.made[-1].clause == fact.clause and self._is_joined(fact.quantity)
            self.items.name(fact.item, fact.depth, joined=joined)
            if fact.quantity.dimension != "count":
                self.fund_items.name(fact.item, fact.depth, joined=joined)
        else:
            self.items.close_deeper(fact.depth)
            self.fund_items.close_deeper(fact.depth)

    def _weigh_back(self) -> None:
        """预算执行9分、产出40分的权重: all scores of the clause are full marks."""
        clause = self.made[-1].clause
        for at in range(len(self.made) - 1, -1, -1):
            fact = self.made[at]
            if fact.clause != clause or fact.quantity.dimension != "score":
                break
            self.made[at] = replace(fact, role="score.full")


def _own_base(label: str) -> str:
    """为全年预算的97.66%、年初预算的98.65%: each member names its own base."""
    return label[:-1] if label.endswith("的") and len(label) > 2 else ""
