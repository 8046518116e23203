"""Whether a list claims to be whole: announced counts, closed families, a member for the rest, 等 behind the last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.lists.openers import Opener
from reportcheck.statements.lists.passage import Passage
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

_COUNT_OF_PARTS = r"(?P<count>[两二三四五六七八九十\d]{1,4})(?:大|个|项|类|部分|种|方面|块|级)+[^,;。:]{0,12}"
# 由三部分(构成), at the end of the words that open a list
_ANNOUNCED = compile_pattern(_COUNT_OF_PARTS + "$")
# 分布在五个区, before a list that no word opens
_ANNOUNCED_BEFORE = compile_pattern(_COUNT_OF_PARTS + "[,:]?$")
_DIGITS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_ETC = compile_pattern(r"^\s*等")
# 禽900份四类: the list says behind its last member how many it has
_COUNTED_BEHIND = compile_pattern(r"等?(?P<count>[两二三四五六七八九十]|[2-9])(?:类|项|种|部分|方面|大类)")
# “优”的, 良等次
_GRADE_TAIL = compile_pattern(r"[“”\"'的有为:]+$|[“”\"']?(?:等次|等级|档次|级)?[的有为:]*$")
_FEWEST_GRADES = 3
_GATHERS = frozenset({"closed", "by", "lead"})


def announced_by(opener: Opener, passage: Passage) -> int:
    """How many parts the sentence announces (由三项构成); 0 where it does not say."""
    words = passage.words_from("。;", opener.at, opener.end)
    return _count(_ANNOUNCED.search(words.rstrip(",:其中具体安排分别为")))


def announced_before(words: str) -> int:
    """How many parts `words`, right before a list, announce; 0 where they do not say."""
    return _count(_ANNOUNCED_BEFORE.search(words))


def ends_with_etc(passage: Passage, members: Sequence[Fact]) -> bool:
    """Whether 等 behind the last member leaves the list open."""
    end = members[-1].place.end
    return _ETC.match(passage.folded[end : end + 3]) is not None


def is_opened_whole(
    passage: Passage, opener: Opener, members: Sequence[Fact], has_total: bool, lexicon: Lexicon
) -> bool:
    """Whether the list that `opener` opens claims completeness; `has_total` where a total closes it."""
    if len(members) < 2:
        return False
    end = members[-1].place.end
    if _count(_COUNTED_BEHIND.match(passage.folded, end, end + 8)) == len(members):
        return True
    if ends_with_etc(passage, members):
        return False
    words = passage.words_from("。;", opener.at, opener.end)
    behind = passage.folded[opener.end : members[0].place.start]
    if lexicon.partial.search(words[-14:]) or lexicon.partial.search(behind[:6]):
        return False
    return (
        announced_by(opener, passage) == len(members)
        or opener.kind in _GATHERS
        or has_total
        or is_family(members, lexicon)
        or has_other(members, lexicon)
        or are_grades(members, lexicon)
    )


def are_grades(members: Sequence[Fact], lexicon: Lexicon, fewest: int = _FEWEST_GRADES) -> bool:
    """优14个、良4个、中1个: three grades or more are all that were given."""
    labels = (_GRADE_TAIL.sub("", member.label) for member in members)
    found = [match[0] for label in labels if (match := lexicon.grade_end.search(label)) is not None]
    return fewest <= len(members) == len(found) == len(set(found))


def has_other(members: Sequence[Fact], lexicon: Lexicon) -> bool:
    """A member for the rest (其他) makes a list whole."""
    return any(lexicon.others.search(member.label[-24:]) for member in members)


def is_family(members: Sequence[Fact], lexicon: Lexicon) -> bool:
    """Whether the members are all of a closed family of the rule book."""
    labels = [member.label for member in members]
    for family, complete in lexicon.families:
        hits = [[word for word in family if word in label] for label in labels]
        if not all(hits):
            continue
        named = {word for found in hits for word in found}
        if complete and named == family:
            return True
        distinct = len({tuple(sorted(found)) for found in hits}) == len(members)
        money = members[0].quantity.dimension == "money"
        if not complete and money and len(members) > 1 and distinct:
            return all(_stands_close(label, found) for label, found in zip(labels, hits, strict=True))
    return False


def with_rest_of_family(passage: Passage, members: list[Fact], head: Fact, lexicon: Lexicon) -> list[Fact]:
    """其中中央2000万元、省级1120万元均到位；县级到位846万元: levels of government go on behind a ；.

    Not where the list is already as large as its head.
    """
    if not is_family(members, lexicon) or sum(fact.quantity.value for fact in members) >= head.quantity.value:
        return members
    last = members[-1]
    sentence = passage.in_sentence(last.sentence)
    behind = next((fact for fact in sentence if fact.index > last.index), None)
    if behind is None or behind.index != last.index + 1 or not behind.named or behind.depth != last.depth:
        return members
    longer = [*members, behind]
    goes_on = (
        same_measure(behind, last) and (behind.role in ("", last.role) or not last.role) and is_family(longer, lexicon)
    )
    return longer if goes_on else members


def _stands_close(label: str, words: Sequence[str]) -> bool:
    """Whether one of `words` stands near the number that the label belongs to."""
    return any(word in label[-14:] for word in words)


def _count(match: re.Match[str] | None) -> int:
    if match is None:
        return 0
    count = match["count"]
    return int(count) if count.isdigit() else _DIGITS.get(count, 0)
