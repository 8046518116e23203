"""Which numbers behind an opener are members of its list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lists.openers import Opener
from reportcheck.statements.lists.passage import Passage
from reportcheck.statements.measures import measure_key, same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import ADJUSTMENTS, LEFTOVERS, NO_MEMBER, are_kin

# 少3人, 超预算2万元, 分布在12个街道: a difference, or where and whom the whole reaches, no part.
# Not 占地补偿, 少儿图书, 多媒体, 超声设备, 比武活动, 较大隐患, 未成年人, 缺陷, 差旅费
# 限额与余额相差: a gap is no part
_GAPS = ("相差", "差额", "差额为", "差距为", "缺口为", "相差为")
_NO_PART = compile_pattern(
    r"(?:占(?!地|道|补)|最[高低大小多少长短]|.*(?:平均|人均|户均|亩均|单[价只个台套座栋件])"
    r"|(?:少|多)(?:出|于|支|支出|花|用|收|付|完成|投入|发放)?了?$|超(?!声|限|市|高清|微|细|级)|比(?!武|赛|对|选|较[满优良好])"
    r"|较(?![大小重轻好差高低多少强弱])|未(?!成年|来)|不足|尚?(?:缺(?!陷|水|口|氧)|差(?!旅|额)|欠(?!发))"
    r"|(?:共|分别)?(?:分布|涉及|覆盖|惠及|位于|来自|遍及|服务于))"
)
# 两种口径均为800万元: said of several at once
_EACH = ("均为", "都为", "都是", "均是", "均达")
# 县级财政安排1050万元: another part, whatever was done with it
_LEVEL = compile_pattern(r"[省市县区乡镇]级|中央|地方")
_PLANNED = compile_pattern(r"计划|应到位|拟|预计")
# 奖金90万元、社会保障缴费100万元等；…
_ETC = compile_pattern(r"\d[亿万]?[^\W\d]{1,2}等(?:等|支出|费用|项目|方面)?[。;,]?$")
_CIRCLED = compile_pattern(r"[①-⑳]")
_COMPOSED = compile_pattern(r"构成|组成")
_NEVER_ADDED = frozenset({"points", "times", "plain", "price", "norm"})
_OF_WHOLE = ADJUSTMENTS | LEFTOVERS | {"budget.full"}
_LOOKED_AT = 5
_APART = 60


def can_be_member(fact: Fact) -> bool:
    """Whether a number can be added up with others at all."""
    if fact.role in NO_MEMBER or fact.compared or _NO_PART.match(fact.label) or fact.label.endswith((*_EACH, *_GAPS)):
        return False
    if fact.quantity.dimension in _NEVER_ADDED:
        return False
    return fact.quantity.dimension != "percent" or fact.role == "share"


def fits_lead(fact: Fact, lead: Fact) -> bool:
    """Whether a number can stand in one list with the list's first."""
    if not can_be_member(fact) or not same_measure(fact, lead):
        return False
    if not lead.role and fact.role in LEFTOVERS and not fact.named:
        return False
    return fact.role == lead.role or not fact.role or not lead.role or are_kin(fact.role, lead.role)


def find_members(passage: Passage, openers: Sequence[Opener], at: int) -> list[Fact]:
    """The members of the list that `openers[at]` opens, a closing total among them; empty where it opens none."""
    opener = openers[at]
    first = passage.first_from(opener.end)
    lead = _lead(passage.facts[first : first + _LOOKED_AT])
    if lead is None:
        return []
    between = passage.folded[opener.end : lead.place.start]
    if _is_closed_bracket(passage.folded, opener.at, lead.place.start) or "。" in between or len(between) > _APART:
        return []
    if ";" in between and opener.kind in ("open", "closed"):
        return []
    later = openers[at + 1 :]
    stop = min(_stop(passage, opener, later, lead), _end_of_open_list(passage, lead))
    return _members(passage, first, lead, stop, later)


def _is_closed_bracket(folded: str, opener: int, lead: int) -> bool:
    """追加1135万元（主要是防控经费和上级专项），调减46万元: a bracket that opens a list of words ends with it."""
    opened = folded.rfind("(", 0, opener)
    return opened > folded.rfind(")", 0, opener) and 0 <= folded.find(")", opener) < lead


def _lead(facts: Sequence[Fact]) -> Fact | None:
    """The first number that can be a member; of counts, one whose measure comes again before any other."""
    usable = [fact for fact in facts if can_be_member(fact)]
    if not usable:
        return None
    if usable[0].quantity.dimension == "count":
        keys = [measure_key(fact) for fact in usable]
        for fact, key in zip(usable, keys, strict=True):
            if keys.count(key) > 1 and (fact.label or fact.named):
                return fact
    return usable[0]


def _stop(passage: Passage, opener: Opener, later: Sequence[Opener], lead: Fact) -> int:
    """Where the list ends at the latest: its sentence, its bracket, the next axis, or a ; that closes it."""
    folded = passage.folded
    end = passage.sentence_end(lead.sentence)
    if lead.depth:
        closing = folded.find(")", lead.place.end)
        end = min(end, closing) if closing >= 0 else end
    if opener.word == "由":
        closing_word = _COMPOSED.search(folded, lead.place.end, end)
        end = closing_word.start() if closing_word is not None else end
    semicolon = folded.find(";", lead.place.end, end)
    before_semicolon = [
        fact
        for fact in passage.in_sentence(lead.sentence)
        if lead.place.start <= fact.place.start < semicolon and fits_lead(fact, lead)
    ]
    for other in later:
        if other.at >= end:
            break
        if _opens_another(passage, opener, lead, other):
            return other.at
        divides_again = other.word == "其中" and 0 <= semicolon < other.at
        if divides_again and (len(before_semicolon) > 1 or opener.word == "其中"):
            return semicolon
    turns = _OF_WHOLE if opener.word == "其中" else ADJUSTMENTS
    if opener.kind == "open" and semicolon >= 0 and _changes_the_whole(passage, lead, semicolon, turns):
        return semicolon
    if semicolon < 0 or len(before_semicolon) < 2:
        return end
    if opener.kind == "by" and not passage.are_joined(before_semicolon[0], before_semicolon[1]):
        return end
    if opener.kind not in ("open", "closed", "by"):
        return end
    if folded.startswith(":", opener.end) or _CIRCLED.match(folded[opener.end :].lstrip(":,")):
        return end
    return semicolon


def _end_of_open_list(passage: Passage, lead: Fact) -> int:
    """Where a ； stands behind 等."""
    end = passage.sentence_end(lead.sentence)
    semicolon = passage.folded.find(";", lead.place.end, end)
    return semicolon if semicolon >= 0 and _ETC.search(passage.folded, lead.place.start, semicolon) else end


def _opens_another(passage: Passage, opener: Opener, lead: Fact, other: Opener) -> bool:
    """Whether an opener behind the first member begins a list beside this one: another axis, another stage."""
    if other.kind in ("by", "within"):
        return other.at > lead.place.end
    return other.is_respective and opener.word == "其中" and _is_apart(passage, lead, other)


def _is_apart(passage: Passage, lead: Fact, other: Opener) -> bool:
    """其中A200份、B60份，收回分别为191份和58份: behind two parts the next stage of the same things is told."""
    behind = [fact for fact in passage.in_sentence(lead.sentence) if lead.place.start <= fact.place.start < other.at]
    subject = passage.words_from(",;。:", other.at, other.at)
    return len([fact for fact in behind if fits_lead(fact, lead)]) > 1 and len(subject) > 1


def _changes_the_whole(passage: Passage, lead: Fact, semicolon: int, turns: AbstractSet[str]) -> bool:
    """…，其中上年结转20万元；8月追加56万元: behind the ； it is the whole that changes."""
    behind = [fact for fact in passage.in_sentence(lead.sentence) if fact.place.start > semicolon]
    return bool(behind) and behind[0].role in turns


def _members(passage: Passage, first: int, lead: Fact, stop: int, later: Sequence[Opener]) -> list[Fact]:
    nested = list(_nested(passage, lead, stop, later))
    members: list[Fact] = []
    for at in range(first, len(passage.facts)):
        fact = passage.facts[at]
        if fact.place.start >= stop:
            break
        if fact.depth != lead.depth or not fits_lead(fact, lead):
            continue
        if any(begin < fact.place.start and fact.segment == segment for begin, segment in nested):
            continue
        if members and not passage.are_joined(members[-1], fact) and _says_more_of(fact, members[-1], lead):
            continue
        if _is_only_planned(passage, at, lead):
            continue
        if len(members) > 1 and _turns_away(fact, members):
            break
        members.append(fact)
    return members


def _turns_away(fact: Fact, members: Sequence[Fact]) -> bool:
    """其中电费41.90万元、维保费26.50万元，预算安排了30.00万元: parts are named; what was done with them is not one."""
    planned = fact.role.startswith("budget") and fact.clause > members[-1].clause and not _LEVEL.search(fact.label)
    return planned and not any(member.role for member in members)


def _is_only_planned(passage: Passage, at: int, lead: Fact) -> bool:
    """到位520万元，其中财政400万元，自筹计划200万元，到位120万元: in a list of what is, the plan of a part is none."""
    if at + 1 == len(passage.facts) or _PLANNED.search(lead.label) or not _PLANNED.search(passage.facts[at].label):
        return False
    fact, behind = passage.facts[at], passage.facts[at + 1]
    told = bool(behind.role) and not behind.named and behind.item == fact.item
    return told and behind.segment == fact.segment and same_measure(fact, behind)


def _says_more_of(fact: Fact, last: Fact, lead: Fact) -> bool:
    """A项目预算50万元支出48万元: a second figure of the same member, under another role."""
    if fact.named:
        return False
    same_clause = fact.clause == last.clause and bool(fact.role) and fact.role != lead.role
    return same_clause or (bool(fact.item) and fact.item == last.item and fact.role != last.role)


def _nested(passage: Passage, lead: Fact, stop: int, later: Sequence[Opener]) -> Iterator[tuple[int, int]]:
    """Where a member is divided again (其中, 包括): the place, and the segment that its own parts fill."""
    for other in later:
        if other.at >= stop:
            break
        if other.word not in ("其中", "包括") or other.bracketed or other.at < lead.place.end:
            continue
        behind = passage.first_from(other.at)
        if behind < len(passage.facts):
            yield other.at, passage.facts[behind].segment
