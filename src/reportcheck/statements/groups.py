"""Lists and their totals in prose: 其中, 分别为, ①②③, 由…构成, （A、B）, …合计."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from reportcheck.statements.items import item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Fact, Group

_NEVER_MEMBER = frozenset(
    "previous base price change.amount change.rate change.points rate rate.execution rate.arrival rate.drop "
    "score.full|score times percent ceiling".split()
)
_BY = re.compile(r"(?<![0-9.部])(?:按照?(?!计划|规定|要求|程序|时|期|比例|标准)|从|依据?|分(?=[两二三四五六七八九十0-9类]))[^,;。:()、0-9]{0,16}?(?:划分|分类|来看|看|区分|统计|分为|安排|分|计)[,:]?")
_CONSISTS = re.compile(r"((?:[^,;。:0-9由]{2,16})?)(由[^,;。:0-9]{0,20}(?:组成|构成)(?=[:,]))")
_WITHIN = re.compile(r"(?:^|[。;,])([^,;。:0-9]{2,14})中,")
_FIRST = re.compile(r"第一[批次期](?=[^。]{0,60}第二[批次期])")
_OPENED_BY_NUMBER = re.compile(r":|中[,:]")
_BY_ALONE = re.compile(r"(?:^|[。;])\s*((?:按|分)[^,;。:、0-9]{1,8}),")
_DIFFERENCE = re.compile(r"(?:少|多(?!媒)|超|比|较|未|不足|缺|差)")
_ANNOUNCED = re.compile(r"(?P<count>[两二三四五六七八九十\d]+)(?:大|个|项|类|部分|种|方面|块|级)+[^,;。:]{0,12}$")
_KIN = (("budget", "matched", "arrived", "carried.in"), ("rest", "carried.out", "saved"))
_FUNDS = frozenset({"budget", "budget.full", "budget.initial", "spent"})
_SCORED = frozenset("得评总满扣打积部充十")
_TOTAL_LABEL = re.compile(r"总|合计|共|计$")
_ETC = re.compile(r"^\s*等")
_DIGITS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_SAME_MEASURE = {"名": "人", "位": "人", "人次": "人次", "户次": "户次"}
_UPWARDS = 12


def measure_key(fact: Fact) -> tuple[str, str]:
    """What may be added up: dimension and, for counts, the measure word."""
    unit = fact.quantity.base_unit if fact.quantity.dimension in ("count", "plain") else ""
    return fact.quantity.dimension, _SAME_MEASURE.get(unit, unit)


@dataclass(frozen=True, slots=True)
class _Opener:
    at: int
    end: int
    word: str
    kind: str
    bracketed: bool = False
    subject: str = ""


@dataclass(slots=True)
class GroupReader:
    """Finds the groups of one report; paragraphs are given in order, so that a head may stand above its list."""

    lexicon: Lexicon
    groups: list[Group] = field(default_factory=list)
    above: list[Fact] = field(default_factory=list)
    roots: list[Fact] = field(default_factory=list)
    named: dict[str, list[Fact]] = field(default_factory=dict)
    siblings: set[int] = field(default_factory=set)

    def read(self, folded: str, facts: Sequence[Fact]) -> None:
        """Groups of one paragraph; `facts` are its facts in order."""
        if facts:
            openers = self._openers(folded)
            self.siblings = {
                fact.index for at in range(len(facts)) for run in [_enumerated(folded, facts, at)] if len(run) > 1 for fact in run
            }
            taken: set[int] = set()
            for at, opener in enumerate(openers):
                group = self._opened(folded, facts, openers, at)
                if group is not None:
                    self.groups.append(group)
                    taken.update(member.index for member in group.members)
            self._bracketed(folded, facts, taken)
            self._after_colon(folded, facts)
            self._unopened(folded, facts)
            self._full_marks(facts)
            self._totalled(folded, facts)
        self.above.extend(facts)
        for fact in facts:
            if fact.item and fact.named:
                self.named.setdefault(fact.item, []).append(fact)
        self.roots.extend(
            fact for fact in facts
            if not fact.item and fact.role and not fact.depth and not fact.listed and not fact.compared
            and fact.quantity.dimension == "money" and fact.role in _FUNDS
        )
        del self.above[:-60]

    def _openers(self, folded: str) -> list[_Opener]:
        found = [
            _Opener(
                match.start(), match.end(), match[0], self.lexicon.openers[match[0]],
                folded[match.start() - 1 : match.start()] == "(", _words_before(folded, match) if match[0] == "其中" else "",
            )
            for match in self.lexicon.opener_pattern.finditer(folded)
            if match.end() and not (match[0][0] == "分" and folded[match.start() - 1 : match.start()] in _SCORED)
        ]
        found += [
            _Opener(match.start(2), match.end(), match[2], "closed", subject=match[1]) for match in _CONSISTS.finditer(folded)
        ]
        found += [_Opener(match.start(1), match.end(), "中", "within", subject=match[1]) for match in _WITHIN.finditer(folded)]
        found += [_Opener(match.start(), match.start(), match[0], "open") for match in _FIRST.finditer(folded)]
        found += [_Opener(match.start(), match.end(), match[0], "by") for match in _BY.finditer(folded)]
        found += [_Opener(match.start(1), match.end(), match[1], "by") for match in _BY_ALONE.finditer(folded)]
        found.sort(key=lambda opener: (opener.at, -opener.end))
        kept: list[_Opener] = []
        for opener in found:
            if kept and opener.at < kept[-1].end:
                continue
            kept.append(opener)
        return kept

    def _opened(self, folded: str, facts: Sequence[Fact], openers: Sequence[_Opener], at: int) -> Group | None:
        opener = openers[at]
        starts = [fact.place.start for fact in facts]
        first = bisect_left(starts, opener.end)
        if first == len(facts):
            return None
        depth = _depth_at(folded, opener.at, facts[first])
        lead = self._lead(facts[first : first + 5])
        if lead is None or "。" in folded[opener.end : lead.place.start]:
            return None
        between = folded[opener.end : lead.place.start]
        if len(between) > 60 or (opener.kind in ("open", "closed") and re.search(r"[;]", between)):
            return None
        stop = self._stop(folded, facts, openers, at, lead)
        members = self._members(facts[first:], lead, stop, openers, at)
        if opener.word == "由" and not self.lexicon.closing.search(folded, members[-1].place.end, members[-1].place.end + 12):
            return None
        tail = next((m for m in members if self._is_tail_total(m, folded)), None)
        if tail is not None:
            members = members[: members.index(tail)]
        if not members:
            return None
        announced = self._announced(folded, opener)
        begin = max(folded.rfind(mark, 0, opener.at) for mark in ",;。:") + 1
        spoken = spoken_role(folded[begin : opener.end], self.lexicon) if opener.kind != "by" else ""
        heads = self._subject_heads(opener, facts, members)
        if heads is None:
            heads = self._heads(folded, facts, opener, members, tail, spoken)
        if not heads:
            return None
        closed = self._closed(folded, opener, members, tail, announced)
        if opener.word.startswith(("分别", "依次")) and heads[0].segment != members[0].segment:
            closed = heads[0].whole or heads[0].role == "score.full" or bool(_TOTAL_LABEL.search(heads[0].label[-4:]))
        return Group(tuple(members), tuple(heads), opener.word.strip(",:"), closed, announced)

    def _lead(self, facts: Sequence[Fact]) -> Fact | None:
        """The first number that can be a member, one whose measure comes again before any other."""
        usable = [fact for fact in facts if self._eligible(fact, None)]
        again = [f for f in usable if sum(measure_key(f) == measure_key(g) for g in usable) > 1 and (f.label or f.named)]
        return again[0] if again and usable[0].quantity.dimension == "count" else usable[0] if usable else None

    def _stop(self, folded: str, facts: Sequence[Fact], openers: Sequence[_Opener], at: int, lead: Fact) -> int:
        end = next((f.place.start for f in facts if f.sentence > lead.sentence), len(folded))
        if lead.depth:
            closing = folded.find(")", lead.place.end)
            end = min(end, closing if closing >= 0 else end)
        semicolon = folded.find(";", lead.place.end, end)
        for other in openers[at + 1 :]:
            if other.at >= end:
                break
            if other.kind == "by" and other.at > lead.place.end:
                return min(end, other.at)
            if other.word == "其中" and 0 <= semicolon < other.at:
                members_before = [f for f in facts if lead.place.start <= f.place.start < semicolon and self._eligible(f, lead)]
                if len(members_before) > 1 or openers[at].word == "其中":
                    return semicolon
        if semicolon >= 0 and openers[at].kind in ("open", "closed") and not folded[openers[at].end : openers[at].end + 1] == ":":
            inside = [f for f in facts if lead.place.start <= f.place.start < semicolon and self._eligible(f, lead)]
            if len(inside) > 1 and not re.match(r"[①-⑳]", folded[openers[at].end :].lstrip(":,")):
                return semicolon
        return end

    def _members(
        self, facts: Sequence[Fact], lead: Fact, stop: int, openers: Sequence[_Opener], at: int
    ) -> list[Fact]:
        nested = [
            other for other in openers[at + 1 :]
            if other.word in ("其中", "包括") and lead.place.end <= other.at < stop and not other.bracketed
        ]
        members: list[Fact] = []
        for fact in facts:
            if fact.place.start >= stop:
                break
            if fact.depth != lead.depth or not self._eligible(fact, lead):
                continue
            if any(other.at < fact.place.start and fact.segment == self._segment_at(facts, other.at) for other in nested):
                continue
            if members and fact.clause == members[-1].clause and fact.role != lead.role and fact.role and not fact.named:
                continue
            if members and fact.item and fact.item == members[-1].item and not fact.named and fact.role != members[-1].role:
                continue
            members.append(fact)
        return members

    def _segment_at(self, facts: Sequence[Fact], position: int) -> int:
        following = next((fact for fact in facts if fact.place.start >= position), None)
        return following.segment if following else -1

    def _eligible(self, fact: Fact, lead: Fact | None) -> bool:
        if fact.role in _NEVER_MEMBER or fact.compared or _DIFFERENCE.match(fact.label):
            return False
        if fact.quantity.dimension in ("points", "times", "plain", "price", "norm"):
            return False
        if fact.quantity.dimension == "percent" and fact.role not in ("share",):
            return False
        if lead is None:
            return True
        if measure_key(fact) != measure_key(lead):
            return False
        if fact.quantity.dimension == "score" and fact.role != lead.role:
            return False
        return fact.role == lead.role or not fact.role or not lead.role or _kin(fact.role, lead.role)

    def _is_tail_total(self, fact: Fact, folded: str) -> bool:
        return bool(self.lexicon.tail_total.search(fact.label)) and not fact.named

    def _announced(self, folded: str, opener: _Opener) -> int:
        begin = max(folded.rfind("。", 0, opener.at), folded.rfind(";", 0, opener.at)) + 1
        match = re.search(_ANNOUNCED.pattern, folded[begin : opener.end].rstrip(",:其中具体安排分别为"))
        if match is None:
            return 0
        count = match["count"]
        return int(count) if count.isdigit() else _DIGITS.get(count, 0)

    def _closed(
        self, folded: str, opener: _Opener, members: Sequence[Fact], tail: Fact | None, announced: int
    ) -> bool:
        last = members[-1]
        if _ETC.match(folded[last.place.end : last.place.end + 3]):
            return False
        begin = max(folded.rfind(mark, 0, opener.at) for mark in "。;") + 1
        words = folded[begin : opener.end]
        if self.lexicon.partial.search(words[-14:]) or self.lexicon.partial.search(folded[opener.end : members[0].place.start][:6]):
            return False
        if announced and announced == len(members) and len(members) > 1:
            return True
        if self.is_family(members) or self.has_other(members):
            return len(members) > 1
        if opener.kind in ("closed", "by", "lead") and len(members) > 1:
            return True
        return tail is not None and len(members) > 1

    def has_other(self, members: Sequence[Fact]) -> bool:
        """A member for the rest (其他) makes a list whole."""
        return any(self.lexicon.others.search(member.label[-24:]) for member in members)

    def is_family(self, members: Sequence[Fact]) -> bool:
        """Whether the members are all of a closed family of the rule book."""
        labels = [member.label for member in members]
        for family, complete in self.lexicon.families:
            hits = [[word for word in family if word in label] for label in labels]
            if not all(hits):
                continue
            named = {word for found in hits for word in found}
            if complete and named == family:
                return True
            if not complete and len(members) > 1 and len({tuple(sorted(found)) for found in hits}) == len(members):
                return all(_leads_with(label, found) for label, found in zip(labels, hits, strict=True))
        return False

    def _heads(
        self, folded: str, facts: Sequence[Fact], opener: _Opener, members: Sequence[Fact], tail: Fact | None,
        spoken: str,
    ) -> list[Fact]:
        first = members[0]
        before = [fact for fact in facts if fact.place.end <= opener.at]
        same_sentence = [fact for fact in before if fact.sentence == first.sentence and fact.depth <= first.depth]
        heads = self._fitting(same_sentence, members, opener, spoken)
        if heads and opener.kind != "by":
            if first.quantity.dimension == "count":
                heads.sort(key=lambda head: not _same_noun(head, first))
            heads = heads[:2] if opener.kind != "open" else heads[:1]
        if not heads and not first.depth:
            previous = [fact for fact in before if fact.sentence < first.sentence and fact.depth == 0]
            heads = self._fitting(previous[-_UPWARDS:], members, opener, spoken)
            if not heads:
                near = [fact for fact in self.above if fact.section == first.section and fact.depth == 0]
                near = _firsts(near)
                heads = self._fitting(near[-3:], members, opener, spoken) if opener.kind in ("by", "lead", "closed") else []
        if not heads and not first.depth and opener.kind in ("by", "closed", "lead") and first.quantity.dimension == "money":
            heads = self._report_heads(members, spoken)
        if tail is not None and not heads:
            heads = [tail]
        return heads[:3]

    def _subject_heads(self, opener: _Opener, facts: Sequence[Fact], members: Sequence[Fact]) -> list[Fact] | None:
        """基本支出中，…: the list's own subject names the head; None where it names none but the report's."""
        if not opener.subject:
            return None if opener.kind != "within" else []
        literal = [
            f for f in (*self.above, *facts)
            if f.label.endswith(opener.subject) and f.place.block * 10**6 + f.place.end <= facts[0].place.block * 10**6 + opener.at
            and measure_key(f) == measure_key(members[0]) and not f.compared and not f.quantity.vague
        ]
        key = item_key(self.lexicon.cue_pattern.sub("", opener.subject), self.lexicon)[0]
        if not key:
            return literal[-1:] or (None if opener.kind != "within" else [])
        earlier = [*self.named.get(key, ()), *(f for f in facts if f.item == key and f.place.end <= opener.at)]
        found = [f for f in earlier if measure_key(f) == measure_key(members[0]) and not f.compared and f.role not in _NEVER_MEMBER]
        if not found and opener.kind != "within" and (len(key) < 3 or self.is_fund(opener.subject)):
            return literal[-1:] or None
        return [*found[-1:], *(f for f in literal[-1:] if not found or f.index != found[-1].index)]

    def is_fund(self, words: str) -> bool:
        """Whether words name the report's fund in general (补贴资金, 项目资金)."""
        return bool(re.search(r"(?:资金|经费|补贴|补助|来源|内容)$", words))

    def _report_heads(self, members: Sequence[Fact], spoken: str) -> list[Fact]:
        """2021年补贴资金由三项构成: the whole is the report's own fund, named further up."""
        role = next((part.role for part in members if part.role), "") or spoken or "budget"
        found = [fact for fact in self.roots if fact.role == role or _kin(fact.role, role)]
        kept: list[Fact] = []
        for fact in sorted(found, key=lambda fact: (fact.role != "budget.full", not fact.whole, -fact.index)):
            if all(fact.quantity.value != other.quantity.value for other in kept):
                kept.append(fact)
        return kept

    def _fitting(
        self, candidates: Sequence[Fact], parts: Sequence[Fact], opener: _Opener, spoken: str
    ) -> list[Fact]:
        """Heads admitted by words: same measure, no part of another list, role as the list says."""
        first = parts[0]
        role = next((part.role for part in parts if part.role), "") or spoken
        members = {member.index for group in self.groups for member in group.members}
        found: list[Fact] = []
        lists = [fact for fact in candidates if fact.index in members]
        for fact in reversed(candidates):
            if measure_key(fact) != measure_key(first) or fact.role in _NEVER_MEMBER or fact.quantity.vague:
                continue
            if opener.kind == "by" and fact.index in self.siblings:
                continue
            if fact.compared or fact.role in ("budget.added", "budget.cut", "carried.in"):
                continue
            if fact.index in members and (len(lists) == len(candidates) or opener.kind == "by" or fact is not candidates[-1]):
                continue
            if role and fact.role and fact.role != role and not _kin(fact.role, role):
                continue
            if first.quantity.dimension == "score" and fact.role != first.role and not (fact.role == "score" and fact.whole and first.role == "score"):
                continue
            if opener.word.startswith(("分别", "依次")) and fact.place.block != first.place.block:
                continue
            if opener.kind in ("by", "lead") and fact.role in ("rest", "saved", "carried.out") and first.role != fact.role:
                continue
            found.append(fact)
        return found

    def _bracketed(self, folded: str, facts: Sequence[Fact], taken: set[int]) -> None:
        """46名（管理6人、专业35人、工勤5人）: a list in brackets right behind a number is that number's parts."""
        runs: dict[int, list[Fact]] = {}
        for fact in facts:
            if fact.depth and fact.index not in taken:
                opening = folded.rfind("(", 0, fact.place.start)
                runs.setdefault(opening, []).append(fact)
        for opening, run in runs.items():
            head = next((fact for fact in reversed(facts) if fact.place.end <= opening and fact.depth == run[0].depth - 1), None)
            if head is None or opening - head.place.end > 2:
                continue
            members = [fact for fact in run if measure_key(fact) == measure_key(head) and self._eligible(fact, None)]
            if len(members) > 1 and len(members) == len([f for f in run if f.quantity.dimension == head.quantity.dimension]):
                if head.quantity.dimension == "score" and any(member.role != "score" for member in members):
                    continue
                closed = not _ETC.match(folded[members[-1].place.end : members[-1].place.end + 3])
                self.groups.append(Group(tuple(members), (head,), "()", closed))

    def _after_colon(self, folded: str, facts: Sequence[Fact]) -> None:
        """自评94.3分：执行9.3分，产出47分…: a list that a number with a colon opens."""
        for at, head in enumerate(facts):
            if not _OPENED_BY_NUMBER.match(folded, head.place.end) or head.role in _NEVER_MEMBER:
                continue
            inside = folded[head.place.end] == "中"
            members = [
                fact for fact in facts[at + 1 :]
                if fact.sentence == head.sentence and fact.depth == head.depth and measure_key(fact) == measure_key(head)
                and self._eligible(fact, None) and (fact.role == head.role or not fact.role)
            ]
            if len(members) > 1 and not any(g.heads[0].index == head.index and g.members[0].index == members[0].index for g in self.groups):
                closed = not _ETC.match(folded[members[-1].place.end : members[-1].place.end + 3])
                self.groups.append(Group(tuple(members), (head,), ":", closed and not inside))

    def _unopened(self, folded: str, facts: Sequence[Fact]) -> None:
        """203部分布在五个区，A区74部、B区56部、…: a 、-list behind a number of its measure, with no word to open it."""
        grouped = {member.index for group in self.groups for member in group.members}
        at = 0
        while at < len(facts):
            run = _enumerated(folded, facts, at)
            at += max(1, len(run))
            if len(run) < 3 or any(fact.index in grouped for fact in run) or not all(self._eligible(f, run[0]) for f in run):
                continue
            before = [f for f in facts if f.index < run[0].index and f.sentence == run[0].sentence and f.depth == run[0].depth]
            heads = [f for f in before if measure_key(f) == measure_key(run[0]) and self._eligible(f, None) and f.index not in grouped]
            if not heads or heads[-1].clause < run[0].clause - 2:
                continue
            words = folded[heads[-1].place.end : run[0].place.start - len(run[0].label)]
            match = re.search(_ANNOUNCED.pattern.replace("{0,12}$", "{0,12}[,:]?$"), words)
            announced = 0 if match is None else int(match["count"]) if match["count"].isdigit() else _DIGITS.get(match["count"], 0)
            closed = announced == len(run) or self.is_family(run) or self.has_other(run)
            self.groups.append(Group(tuple(run), (heads[-1],), "、", closed, announced))

    def _full_marks(self, facts: Sequence[Fact]) -> None:
        """预算执行9.4分（分值10分）、…: the full marks in brackets add up as the scores before them do."""
        by_index = {fact.index: fact for fact in facts}
        for group in list(self.groups):
            if group.members[0].role != "score" or group.members[0].index not in by_index or len(group.members) < 2:
                continue
            full = [by_index.get(member.index + 1) for member in group.members]
            marks = [fact for fact in full if fact is not None and fact.role == "score.full" and fact.depth]
            heads = [f for f in facts if f.role == "score.full" and not f.depth and f.index < group.members[0].index]
            if len(marks) == len(group.members) and heads:
                self.groups.append(Group(tuple(marks), (heads[-1],), "分值", True))

    def _totalled(self, folded: str, facts: Sequence[Fact]) -> None:
        """A、B、C，合计D: the total stands behind its parts."""
        for at, fact in enumerate(facts):
            if not self._is_tail_total(fact, folded) or fact.depth:
                continue
            run: list[Fact] = []
            sentence = fact.sentence
            if re.search(r"上述|以上", fact.label) and at and facts[at - 1].sentence == sentence - 1:
                sentence -= 1
            for earlier in reversed(facts[:at]):
                if earlier.sentence != sentence or measure_key(earlier) != measure_key(fact):
                    if earlier.sentence != sentence:
                        break
                    continue
                if earlier.depth or not self._eligible(earlier, None) or (run and earlier.role != run[-1].role):
                    if earlier.depth:
                        continue
                    break
                if run and not _list_joint(folded, earlier, run[-1]):
                    break
                run.append(earlier)
            run.reverse()
            if len(run) > 1 and len({member.item for member in run}) > 1:
                head_of_run = next((g for g in self.groups if g.heads[0] in run and set(g.members) & set(run)), None)
                if head_of_run is not None:
                    run = [member for member in run if member is not head_of_run.heads[0]]
                self.groups.append(Group(tuple(run), (fact,), "合计", True))


def _enumerated(folded: str, facts: Sequence[Fact], at: int) -> list[Fact]:
    """The longest run from `at` of named numbers of one measure joined by 、 or 和."""
    run = [facts[at]]
    for fact in facts[at + 1 :]:
        joint = folded[run[-1].place.end : fact.place.start]
        if measure_key(fact) != measure_key(run[0]) or fact.clause != run[-1].clause or not re.match(r"[、和及]", joint) or not fact.named:
            break
        run.append(fact)
    return run if run[0].named else []


def _list_joint(folded: str, left: Fact, right: Fact) -> bool:
    between = folded[left.place.end : right.place.start]
    return len(between) < 80 and "。" not in between


def _leads_with(label: str, found: Sequence[str]) -> bool:
    tail = label[-14:]
    return any(word in tail for word in found)


def spoken_role(words: str, lexicon: Lexicon) -> str:
    """The role that the words before a list speak of (支出用途包括)."""
    found = ""
    for match in lexicon.cue_pattern.finditer(words):
        found = lexicon.cues[match[0]].role
    return found


def _firsts(facts: Sequence[Fact]) -> list[Fact]:
    """The first number of each paragraph: what a paragraph above is about."""
    seen: set[int] = set()
    found = []
    for fact in facts:
        if fact.place.block not in seen:
            seen.add(fact.place.block)
            found.append(fact)
    return found


def _words_before(folded: str, match: re.Match[str]) -> str:
    """财政资金其中：…: what the clause says before the word, where that is no number."""
    begin = max(folded.rfind(mark, 0, match.start()) for mark in ",;。:(、") + 1
    words = folded[begin : match.start()].strip()
    return words if 2 <= len(words) <= 12 and not re.search(r"\d", words) else ""


def _same_noun(head: Fact, member: Fact) -> bool:
    """14个作业点…，其中标准化作业点9个: the head counts what the member is one of."""
    noun = head.after[:3] if re.match(r"[\u4e00-\u9fff]{2}", head.after) else head.label[-3:]
    return len(noun) >= 2 and noun[:2] in member.label + member.after[:4]


def _kin(first: str, second: str) -> bool:
    return any(all(role.startswith(kin) for role in (first, second)) for kin in _KIN)


def _depth_at(folded: str, position: int, fact: Fact) -> int:
    return fact.depth


def between(facts: Sequence[Fact], start: int, end: int) -> Sequence[Fact]:
    """Facts of one paragraph with start <= place < end."""
    starts = [fact.place.start for fact in facts]
    return facts[bisect_left(starts, start) : bisect_right(starts, end)]
