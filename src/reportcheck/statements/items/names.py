"""What the words before a number name: an item, the report's own subject, or nothing."""

from __future__ import annotations

from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.statements.items.keys import is_topic, item_key
from reportcheck.statements.items.subject import Subject
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.roles.reading import RoleReading
from reportcheck.statements.roles.sets import ADJUSTMENTS

# 按照规定, 因政策调整, 扣除…: circumstances, not names
_CIRCUMSTANCE = compile_pattern(
    r"^(?:按照?|根据|依据|以|对照|经|因|由于|通过|扣除|加上|减去|扣减|其中因|年中因)|按照|根据|因[^素]|招标结余|(?:追加|调增|调减|调剂|压减)后$"
)
# 个(村), 所(学校): what is counted, up to the next mark or verb
_COUNTED = compile_pattern(
    r"[^\W\da-zA-Z_]{1,8}?(?=[,;。:、()]|$|和|中|的|由|共|均|全部|开展|实施|组织|完成|纳入|实现|达到)"
)
_VERBS = ("涉及", "覆盖", "设置", "设有", "共有", "包括", "对", "为", "有", "共")
_PART = "其中"
_BY_PROJECTS = "项目支出"  # beside 基本支出: all that is spent by projects
_NAME = 3
_MONEY = compile_pattern(r"拨款|预算|财政|决算|支出|经营|收入|资金|基金|本级|部门|单位")
_FUND = compile_pattern(r"资金|经费|项目|专项|预算")


class Name(NamedTuple):
    """An item named by a label: its key ("" the report's own subject), its words as printed, the scope cut from them.

    `said` is false where the words name nothing, and what was named before stands.
    """

    key: str
    words: str
    scope: str
    said: bool


def read_name(
    reading: RoleReading, label: str, after: str, number: Quantity, subject: Subject, lexicon: Lexicon
) -> Name:
    """What the words that the role leaves over name; a count without any is of what stands behind it (37个村)."""
    words = reading.words or ""
    counted = _COUNTED.match(after) if number.dimension == "count" and not reading.role else None
    if counted is not None and (not label or label.endswith(_VERBS) or not item_key(words, lexicon)[0]):
        words = counted[0]
    key, scope = item_key(words, lexicon) if words else ("", "")
    if subject.has_basic and label.endswith(_BY_PROJECTS) and not _names_one(label, lexicon):
        key = words = _BY_PROJECTS
    adjusts = reading.role in ADJUSTMENTS and not label.startswith(_PART)
    circumstance = adjusts or (bool(reading.role) and _CIRCUMSTANCE.search(words) is not None)
    if circumstance and number.dimension == "money":
        return Name("", words, scope, False)
    if key in subject.own_levels:
        return Name("", "资金", scope, False)
    if is_topic(key, subject.topics):
        return Name("", words, scope, True)
    return Name(key, words, scope, bool(key))


def _names_one(label: str, lexicon: Lexicon) -> bool:
    """湿地修复项目支出: of one project, not of all."""
    name, scope = item_key(label.removesuffix(_BY_PROJECTS), lexicon)
    return len(name) >= _NAME and not scope and _MONEY.search(name) is None


def is_circumstance(label: str) -> bool:
    """Whether a label opens with a circumstance (按…, 因…), which changes nothing of what is spoken of."""
    return _CIRCUMSTANCE.match(label) is not None


def speaks_of_fund(words: str) -> bool:
    """Whether words speak of money in general, which is the report's own."""
    return _FUND.search(words) is not None
