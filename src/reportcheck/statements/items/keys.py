"""Names of things as keys: what is generic is cut, what tells one thing from another is kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.remembered import remembered
from reportcheck.statements.lexicon import Lexicon

UNKNOWN = "?"

_BRACKETS = compile_pattern(r"\([^()]*\)")
_NOISE = compile_pattern(r"[\s“”\"'‘’《》〈〉【】\[\]()、,;:。·…—\-]+")
_YEARS = compile_pattern(
    r"(?:19|20)\d{2}\s*(?:年度|年)?|\d{1,2}(?:月份?)?(?:至|-|—|~)\d{1,2}月份?|\d{1,2}月(?:\d{1,2}日|底|末|份)?|[①-⑳]|第?[一二三四]季度|[上下]半年"
)
_ENUMERATOR = compile_pattern(r"^(?:[一二三四五六七八九十]+[、是]|\d{1,2}[.、)])")
# 某县水利局 before what its report is about
_UNIT = compile_pattern(r"^.{2,14}?(?:局|委员会|委|办公室|中心|管理处|馆|院|厅|政府|学校|站|处|大队)(?=.)")
# 项目支出绩效自评报告, 部门决算情况说明: the kind of report, at the end of its title
_GENRE = compile_pattern(
    r"(?:的?(?:项目支出|部门整体支出|整体支出|财政支出|使用)?(?:绩效)?(?:自评|评价|自我评价|执行|决算|预算|完成|情况|公开)*"
    r"(?:综合)?(?:报告|说明|情况|决算|自评表|表)+)$"
)
# 甲经费、乙项目…: a title that names several subjects
_SEVERAL_SUBJECTS = compile_pattern(r"(?:经费|资金|项目)(?:\([^()]*\))?、.+(?:经费|资金|项目)")
_JOINTS = frozenset("和与及暨")
_PAID_BY = compile_pattern(r"(?<=.{4})(?:一般公共预算)?财政拨款")
_BARE_LEVELS = frozenset("省市县区州旗乡镇")
_SHORTEST, _LONGEST = 4, 80  # characters of a key that may have lost one; what is longer is a sentence and no name
_DIFFERENT = frozenset("省市县区乡镇村中新旧大小男女上下前后东西南北内外高低一二三四五六七八九十0123456789")


@remembered(4096)
def item_key(words: str, lexicon: Lexicon) -> tuple[str, str]:
    """The key of an item's printed name, and the scope word cut from it; ("", scope) for generic names."""
    text = _ENUMERATOR.sub("", _NOISE.sub("", _YEARS.sub("", _BRACKETS.sub("", words))))
    scope = ""
    changed = True
    while changed and text:
        changed = False
        for pattern in (lexicon.scope_pattern, lexicon.prefixes, lexicon.previous):
            match = pattern.match(text)
            if match and match.end():
                if pattern is lexicon.scope_pattern:
                    scope = lexicon.scopes[match[0]]
                text = text[match.end() :]
                changed = True
        match = lexicon.suffixes.search(text)
        if match:
            text = text[: match.start()]
            changed = True
    while text:
        match = lexicon.nouns.search(text)
        if not match:
            break
        text = text[: match.start()]
    return text + "级" if text in _BARE_LEVELS else text, scope


def topic_keys(title: str, lexicon: Lexicon) -> frozenset[str]:
    """Keys by which the report names its own subject: the title without unit, year and genre."""
    if _SEVERAL_SUBJECTS.search(fold(title)):
        return frozenset()
    text = _GENRE.sub("", _NOISE.sub("", _BRACKETS.sub("", fold(title))))
    parts = re.split(r"(?:19|20)\d{2}\s*(?:年度|年)?", text)
    tail = parts[-1] or parts[0]
    keys = (item_key(_GENRE.sub("", name), lexicon)[0] for name in {tail, _UNIT.sub("", tail)})
    return frozenset(key for key in keys if len(key) > 1)


def is_topic(key: str, topics: frozenset[str]) -> bool:
    """Whether a key names the report's own subject, in full or by the head noun of its name.

    三公经费财政拨款支出 is 三公经费支出: who pays tells nothing apart where a name stands before it.
    """
    plain = _PAID_BY.sub("", key)
    return any(key == topic or plain == topic or _is_head_noun(key, topic) for topic in topics)


def _is_head_noun(key: str, topic: str) -> bool:
    """甲和乙 is no kind of 乙: behind a joint stands another subject."""
    return len(key) >= 2 and len(topic) > len(key) and topic.endswith(key) and topic[-len(key) - 1] not in _JOINTS


def merge_keys(counts: Counter[str], apart: Iterable[frozenset[str]]) -> dict[str, str]:
    """Keys that lost one character, mapped to the key that they are a slip of.

    Only where one other key is a candidate, it is more frequent, the lost character is not one that tells
    things apart (省市县, 新旧, digits), and both never stand in one group.
    """
    longer: dict[str, list[str]] = {}
    for key in counts:
        if not _SHORTEST <= len(key) <= _LONGEST:
            continue
        for at in range(len(key)):
            if key[at] not in _DIFFERENT:
                longer.setdefault(key[:at] + key[at + 1 :], []).append(key)
    together: dict[str, list[frozenset[str]]] = {}
    for group in apart:
        if len(group) > 1:
            for key in group:
                together.setdefault(key, []).append(group)
    merged: dict[str, str] = {}
    for key, found in longer.items():
        candidates = sorted(set(found))
        if key not in counts or len(candidates) != 1 or counts[candidates[0]] <= counts[key]:
            continue
        if not any(candidates[0] in group for group in together.get(key, ())):
            merged[key] = candidates[0]
    return merged


def bare_name(item: str) -> str:
    """The item's own name, without that of the whole which it is told apart by (甲项目/中央: 中央)."""
    return item.rpartition("/")[2]


def shared_stem(first: str, second: str) -> int:
    """Length of the longest common substring of two short labels."""
    best = 0
    for at in range(len(first)):
        while at + best < len(first) and first[at : at + best + 1] in second:
            best += 1
    return best
