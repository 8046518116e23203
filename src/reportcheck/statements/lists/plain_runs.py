"""Lists told by what stands in them: levels of government behind a total, as many amounts as 四项共 counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.lists.completeness import are_grades, is_family
from reportcheck.statements.lists.members import can_be_member, fits_lead
from reportcheck.statements.lists.passage import Passage
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.sets import ADJUSTMENTS, CHANGES

# 四项共, 以上五笔支出合计, 两级合起来
_COUNTED = compile_pattern(
    r"(?P<count>[两二三四五六七八九十]|[2-9])(?:项|部分|类|级|批|家|块|笔|方面|期|季|者|个(?:[^\W\d_]{1,6}))"
    r"[^,;。\d]{0,8}?(?:合计|共计|总计|共|加总|相加|之和|合起来|加起来)[^,;。\d]{0,6}$"
)
_COUNTS = {character: at for at, character in enumerate("二三四五六七八九十", 2)} | {"两": 2}
_NEVER_WHOLE = ADJUSTMENTS | {"carried.in", "matched"}
_REACH = 32
_FEWEST = 2
_SENTENCES_BACK = 2


def read_family_runs(passage: Passage, own: Sequence[Group], lexicon: Lexicon) -> Iterator[Group]:
    """筹措资金500万元，省级下拨248万元，市级配套62万元，县级自筹190万元: a closed family right behind its whole.

    `own` are the paragraph's groups so far, whose members are not taken twice.
    """
    taken = {member.index for group in own for member in group.members}
    at = 0
    while at + 1 < len(passage.facts):
        head = passage.facts[at]
        at += 1
        if not can_be_member(head) or head.depth or head.role in _NEVER_WHOLE:
            continue
        run: list[Fact] = []
        for following in range(at, len(passage.facts)):
            fact = passage.facts[following]
            behind = run[-1] if run else head
            if fact.index != behind.index + 1 or fact.sentence != head.sentence or not fact.named:
                break
            if fact.segment != head.segment or fact.index in taken or fact.clause == head.clause:
                break
            if not fits_lead(fact, run[0] if run else head):
                break
            run.append(fact)
        largest = max((fact.quantity.value for fact in run), default=head.quantity.value)
        if len(run) < _FEWEST or head.quantity.value < largest or not is_family(run, lexicon):
            continue
        if not is_family((head, *run), lexicon):  # else it is one of them
            yield Group(tuple(run), (head,), "family", True)


def read_grade_runs(passage: Passage, own: Sequence[Group], lexicon: Lexicon) -> Iterator[Group]:
    """96个站点按季考核，优秀的37个，合格的51个，不合格的8个: three grades or more in a row, behind what was graded."""
    taken = {member.index for group in own for member in group.members}
    at = 0
    while at < len(passage.facts):
        run = _graded(passage.facts, at, lexicon)
        at += max(1, len(run))
        if not are_grades(run, lexicon) or any(fact.index in taken for fact in run):
            continue
        earlier = [fact for fact in passage.in_sentence(run[0].sentence) if fact.index < run[0].index]
        head = next((fact for fact in reversed(earlier) if same_measure(fact, run[0])), None)
        if head is not None and not head.depth and can_be_member(head) and not head.quantity.vague:
            yield Group(tuple(run), (head,), "grades", True)


def _graded(facts: Sequence[Fact], first: int, lexicon: Lexicon) -> list[Fact]:
    """The counts from `facts[first]` in neighbouring clauses that each name a grade."""
    run: list[Fact] = []
    for at in range(first, len(facts)):
        fact = facts[at]
        graded = fact.quantity.dimension == "count" and are_grades((fact,), lexicon, fewest=1)
        beside = not run or (fact.index == run[-1].index + 1 and fact.sentence == run[-1].sentence)
        if not graded or not beside or (run and (fact.depth != run[0].depth or not same_measure(fact, run[0]))):
            break
        run.append(fact)
    return run


def read_counted_totals(passage: Passage, own: Sequence[Group]) -> Iterator[Group]:
    """炊事员232万元；水电58万元，检测9万元。三项共299万元: as many amounts before the total as it counts.

    Closed where the sentence that lists them has no other amount; else the nearest ones are an open list.
    """
    known = {group.heads[0].index for group in own if group.marker == "合计"}
    for total in passage.facts:
        if total.index in known or total.depth or total.quantity.vague or total.role in CHANGES:
            continue
        match = _COUNTED.search(passage.folded, max(0, total.place.start - _REACH), total.place.start)
        if match is None:
            continue
        count = _COUNTS.get(match["count"]) or int(match["count"])
        usable = [
            fact
            for fact in passage.backwards(match.start())
            if fact.depth == total.depth
            and same_measure(fact, total)
            and can_be_member(fact)
            and total.sentence - fact.sentence <= _SENTENCES_BACK
        ]
        members = usable[:count][::-1]
        if len(members) == count:
            closed = len([fact for fact in usable if fact.sentence >= members[0].sentence]) == count
            yield Group(tuple(members), (total,), "counted", closed)
