"""Lists that no word opens: in brackets, behind a colon, joined by 、, closed by 合计."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.lists.completeness import announced_before, are_grades, ends_with_etc, has_other, is_family
from reportcheck.statements.lists.members import can_be_member, fits_lead
from reportcheck.statements.lists.passage import Passage
from reportcheck.statements.measures import measure_key, same_measure
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.sets import NO_MEMBER, are_kin

# 自评94.3分:…, 预算100万元中, …
_OPENED_BY_NUMBER = compile_pattern(r":|中[,:]")
_OF_BEFORE = compile_pattern(r"上述|以上")
# 另有1个未评等次, 其余3个
_REMAINS = compile_pattern(r"^(?:另|还|尚|其余|余下|剩余|此外|$)")
_TIMES = compile_pattern(r"[两二三四五六七八九十](?:次|批|期|笔|项|类|部分|年)")
_COUNTS = {character: at for at, character in enumerate("二三四五六七八九十", 2)} | {"两": 2}
# 合计安排项目35个, at the head of the sentence behind a list
_SUMS_UP = compile_pattern(r"^(?:全年|本年度?|以上|上述)?(?:合计|共计|总计)")
# 最多的为86万元；其次为…: beside what was said, no part of it
# 机械费和其他费用分别为: the names stand before the word, and divide nothing
_RESPECTIVELY = compile_pattern("分别|依次")
_NEXT = ("其次", "再次", "次之")
# 均未超过40万元：…: a limit on each of the list
_LIMITS_EACH = compile_pattern(r"均|各|每|不超|未超|不足|以内")
_TOTALS = compile_pattern("[计总共和]|相加|起来")
# 两项合计净增8万元: of changes, not of what was changed
_CHANGED = compile_pattern(r"净?[增减](?:加|少|长|支)?$")
_BESIDE = compile_pattern(r"^(?:另有|另外|此外|还有|另)")
# （2021年、2022年分别为…）
_OTHER_YEARS = compile_pattern(r"(?:19|20)\d{2}年.*(?:19|20)\d{2}年|上年|去年|同期")
_BRACKET_GAP = 2
_CLAUSES_BACK = 2
_SHORTEST_RUN = 2
_NAME = 2
_SHORTEST_COUNTED = 3
_JOINT_REACH = 80


def is_tail_total(fact: Fact, passage: Passage, lexicon: Lexicon) -> bool:
    """Whether a number closes a list (合计D), and is not the total of something it names."""
    if not _TOTALS.search(fact.label) or "其中" in fact.label or _CHANGED.search(fact.label):
        return False
    if fact.label == "计" and _is_portion(next(passage.backwards(fact.place.start), None), fact):
        return False
    if lexicon.bare_total.fullmatch(fact.label) is not None:
        return True
    return not fact.named and lexicon.tail_total.search(fact.label) is not None


def read_bracketed(passage: Passage, taken: set[int]) -> Iterator[Group]:
    """46名（管理6人、专业35人、工勤5人）: a list in brackets right behind a number is that number's parts.

    `taken` are ordinals of facts that an opener has already made members.
    """
    runs: dict[int, list[Fact]] = {}
    for fact in passage.facts:
        if fact.depth and fact.index not in taken:
            runs.setdefault(passage.folded.rfind("(", 0, fact.place.start), []).append(fact)
    for opening, run in runs.items():
        outside = run[0].depth - 1
        head = next((fact for fact in passage.backwards(opening) if fact.depth == outside), None)
        if head is None or opening - head.place.end > _BRACKET_GAP or head.role in NO_MEMBER:
            continue
        if _OTHER_YEARS.search(passage.folded, opening, run[0].place.start):
            continue
        members = [fact for fact in run if same_measure(fact, head) and can_be_member(fact)]
        alike = sum(fact.quantity.dimension == head.quantity.dimension for fact in run)
        if len(members) < 2 or len(members) != alike:
            continue
        yield Group(tuple(members), (head,), "()", not ends_with_etc(passage, members))


def read_after_colon(passage: Passage, own: Sequence[Group]) -> Iterator[Group]:
    """自评94.3分：执行9.3分，产出47分…: a list that a number with a colon opens.

    `own` are the paragraph's groups so far, which are not made twice.
    """
    known = {(group.heads[0].index, group.members[0].index) for group in own}
    for head in passage.facts:
        if not _OPENED_BY_NUMBER.match(passage.folded, head.place.end) or head.role in NO_MEMBER:
            continue
        if _LIMITS_EACH.search(head.label):
            continue
        alike = [
            fact
            for fact in passage.in_sentence(head.sentence)
            if fact.index > head.index and fact.depth == head.depth and same_measure(fact, head) and can_be_member(fact)
        ]
        members = [fact for fact in alike if fact.role in ("", head.role)]
        if len(members) > 1 and (head.index, members[0].index) not in known:
            says_part = passage.folded[head.place.end] == "中"
            whole = not says_part and not ends_with_etc(passage, members) and len(members) == len(alike)
            yield Group(tuple(members), (head,), ":", whole)


def read_unopened(passage: Passage, own: Sequence[Group], lexicon: Lexicon) -> Iterator[Group]:
    """203部分布在五个区，A区74部、B区56部、…: a 、-list behind a number of its measure, with no word to open it."""
    grouped = _members_of(own)
    at = 0
    while at < len(passage.facts):
        run = passage.enumerated(at)
        at += max(1, len(run))
        if len(run) < (_SHORTEST_RUN if run and run[0].quantity.dimension == "money" else _SHORTEST_COUNTED):
            continue
        if any(fact.index in grouped for fact in run) or _goes_on_before(passage, run[0]):
            continue
        if not all(fits_lead(fact, run[0]) for fact in run) or run[0].label.startswith(_NEXT):
            continue
        if _RESPECTIVELY.search(run[0].label):
            continue
        largest = max(fact.quantity.value for fact in run)
        usable = (fact for fact in _before(passage, run[0]) if fact.index not in grouped)
        head = next((fact for fact in usable if fact.quantity.value >= largest), None)
        if head is None or head.clause < run[0].clause - _CLAUSES_BACK or _LIMITS_EACH.search(head.label):
            continue
        announced = announced_before(passage.folded[head.place.end : run[0].place.start - len(run[0].label)])
        run = with_remainder(passage, run, head)
        closed = announced == len(run) or is_family(run, lexicon) or has_other(run, lexicon) or are_grades(run, lexicon)
        grouped.update(fact.index for fact in run)
        yield Group(tuple(run), (head,), "、", closed)


def read_totalled(passage: Passage, own: Sequence[Group], lexicon: Lexicon) -> Iterator[Group]:
    """A、B、C，合计D: the total stands behind its parts."""
    known = _ByHead(own)
    for at, total in enumerate(passage.facts):
        closes = is_tail_total(total, passage, lexicon) or _stands_with_total(passage, at, lexicon)
        if total.depth or not (closes or _sums_up_by_name(passage, total)):
            continue
        if total.index in known:
            continue
        run, whole = _parts_before(passage, at)
        if len(run) < 2 or max(len({member.item for member in run}), len({member.label for member in run})) < 2:
            continue
        if any(_is_a_whole(member, total) for member in run):
            continue
        run = _that_come_to(total, run)
        said = _TIMES.search(total.label)
        if said is not None and _COUNTS[said[0][0]] != len(run):
            continue
        if "小计" in total.label and len(run) < _SHORTEST_COUNTED:
            continue
        if "累计" in total.label and _announced(passage, run[0]) != len(run):
            whole = False
        group = Group(tuple(known.without_own_head(run)), (total,), "合计", whole)
        known.add(group)
        yield group


class _ByHead:
    """The lists of a paragraph, in order, by the index of the number that each is told to come to."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._groups: dict[int, list[tuple[int, Group]]] = {}
        self._count = 0
        for group in groups:
            self.add(group)

    def __contains__(self, head: int) -> bool:
        return head in self._groups

    def add(self, group: Group) -> None:
        """One more behind the others."""
        self._groups.setdefault(group.heads[0].index, []).append((self._count, group))
        self._count += 1

    def without_own_head(self, run: Sequence[Fact]) -> list[Fact]:
        """A，其中A1、A2，合计…: where a number and its own parts stand in the run, the parts are counted."""
        ordinals = {fact.index for fact in run}
        of_run = [entry for fact in run for entry in self._groups.get(fact.index, ())]
        for _, group in sorted(of_run, key=lambda entry: entry[0]):
            if any(member.index in ordinals for member in group.members):
                return [fact for fact in run if fact.index != group.heads[0].index]
        return list(run)


def _is_portion(before: Fact | None, fact: Fact) -> bool:
    """拨付30%计126万元: what a percentage comes to."""
    return before is not None and before.clause == fact.clause and before.quantity.dimension == "percent"


def _stands_with_total(passage: Passage, at: int, lexicon: Lexicon) -> bool:
    """合计安排项目35个、2780万元: the second figure of a total."""
    if not at:
        return False
    total, before = passage.facts[at], passage.facts[at - 1]
    joined = not total.label and before.clause == total.clause and passage.are_joined(before, total)
    return joined and not same_measure(before, total) and is_tail_total(before, passage, lexicon)


def _sums_up_by_name(passage: Passage, total: Fact) -> bool:
    """水闸维修12处；泵站维修7处。全年合计维修19处: the words behind 合计 are those of what was listed."""
    match = _SUMS_UP.match(total.label)
    named = total.label[match.end() :] if match is not None else ""
    if len(named) < _NAME:
        return False
    beside = [fact for fact in passage.in_sentence(total.sentence) if fact.index < total.index]
    listed = [fact for fact in beside if same_measure(fact, total)] or passage.in_sentence(total.sentence - 1)
    return bool(listed) and all(fact.label.endswith(named) for fact in listed)


def _that_come_to(total: Fact, run: list[Fact]) -> list[Fact]:
    """第三季度9万元，第四季度1万元，下半年合计10万元: the last figures before a total that make it up, else all."""
    for first in range(len(run) - 1):
        if sum(fact.quantity.value for fact in run[first:]) == total.quantity.value:
            return run[first:]
    return run


def _is_a_whole(member: Fact, total: Fact) -> bool:
    """收入总计、支出总计, 全年预算数: a total of all itself, which is no part of another figure's."""
    if member.role == total.role:
        return False
    return member.role == "balance" or (member.role == "budget.full" and not member.named)


def _announced(passage: Passage, first: Fact) -> int:
    """县财政分四次拨付：2月60万元，…: how many parts the words before the first of them announce."""
    words = passage.words_from("。;", first.place.start, first.place.start)
    found = [match[0][0] for match in _TIMES.finditer(words)]
    return _COUNTS.get(found[-1], 0) if found else 0


def with_remainder(passage: Passage, run: Sequence[Fact], head: Fact) -> Sequence[Fact]:
    """优秀8个、良好13个，另有1个未评: the number right behind a list belongs to it where it makes up the whole."""
    behind = passage.first_from(run[-1].place.end)
    if behind == len(passage.facts):
        return run
    fact = passage.facts[behind]
    near = fact.sentence == run[-1].sentence and fact.clause == run[-1].clause + 1 and fact.depth == run[-1].depth
    if not near or not _REMAINS.match(fact.label) or not same_measure(fact, run[-1]):
        return run
    total = sum(member.quantity.value for member in run)
    return (*run, fact) if total + fact.quantity.value == head.quantity.value else run


def without_beside(members: list[Fact], heads: Sequence[Fact]) -> list[Fact]:
    """在职22人，其中管理7人、专技9人、工勤6人，另有退休15人: what stands beside the whole is no part of it.

    It stays where only with it the list makes the whole.
    """
    if len(members) < _SHORTEST_COUNTED or not _BESIDE.match(members[-1].label):
        return members
    total = sum(member.quantity.value for member in members)
    return members if any(total == head.quantity.value for head in heads) else members[:-1]


def _goes_on_before(passage: Passage, first: Fact) -> bool:
    """财政补助收入2400万元、事业收入760万元: the number before the run belongs to it."""
    last = next(iter(passage.backwards(first.place.start)), None)
    return last is not None and same_measure(last, first) and passage.are_joined(last, first)


def _parts_before(passage: Passage, at: int) -> tuple[list[Fact], bool]:
    """The parts of the total at `facts[at]`, back through its sentence, or the one before for 上述…合计.

    With them whether they are all: another figure of the measure, right before the first in its clauses, may be one.
    """
    total = passage.facts[at]
    sentence = total.sentence
    if _is_of_sentence_before(passage, at):
        sentence -= 1
    run: list[Fact] = []
    for earlier in reversed(passage.in_sentence(sentence)):
        if earlier.index >= total.index or earlier.depth or not same_measure(earlier, total):
            continue
        if not can_be_member(earlier):
            return run[::-1], not earlier.compared
        if run and earlier.quantity.value == total.quantity.value:
            break
        if total.role == "balance" and earlier.segment != total.segment:
            return run[::-1], True
        together = total.role == "balance" or not run or _go_together(earlier, run[-1])
        if run and (not together or not _is_list_joint(passage.folded, earlier, run[-1])):
            return run[::-1], earlier.clause < run[-1].clause - 1
        run.append(earlier)
    return run[::-1], True


def _is_of_sentence_before(passage: Passage, at: int) -> bool:
    """上述…合计, or 合计 at the head of a sentence behind one whose ； or numbers divide a list."""
    total = passage.facts[at]
    first = passage.in_sentence(total.sentence)[0]
    behind = passage.in_sentence(total.sentence - 1)
    if not behind:
        return False
    if _OF_BEFORE.search(total.label) and passage.facts[at - 1].sentence == total.sentence - 1:
        return True
    return _SUMS_UP.match(first.label) is not None and len({fact.segment for fact in behind}) > 1


def _go_together(left: Fact, right: Fact) -> bool:
    """Of one role, or provided by one hand and another: 省级补助830万元，市县配套210万元."""
    return left.role == right.role or {left.role, right.role} == {"", "matched"} or are_kin(left.role, right.role)


def _before(passage: Passage, first: Fact) -> Iterator[Fact]:
    """Numbers before a list in its sentence that could be its head, the nearest first."""
    key = measure_key(first)
    for fact in reversed(passage.in_sentence(first.sentence)):
        if fact.index < first.index and fact.depth == first.depth and measure_key(fact) == key and can_be_member(fact):
            yield fact


def _members_of(groups: Sequence[Group]) -> set[int]:
    return {member.index for group in groups for member in group.members}


def _is_list_joint(folded: str, left: Fact, right: Fact) -> bool:
    between = folded[left.place.end : right.place.start]
    return len(between) < _JOINT_REACH and "。" not in between
