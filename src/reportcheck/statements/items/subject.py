"""What a report is about, as far as its title, its headings and its words as a whole tell."""

from __future__ import annotations

from typing import NamedTuple

from reportcheck.documents.model import Document
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import is_topic, item_key, topic_keys
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.times.periods import report_year

# 省级财政预算, 县配套: which level of government pays
_LEVEL = compile_pattern(
    r"(中央|省|市|县|区|州|旗|镇|乡)级?(?:财政)?(?:年初|年中)?(?:预算|资金|补助|配套|专项|财力|安排)"
)
# a heading that names a fund, a work or a kind of spending; others (送审资料) are about the report's own
_FUND_BEHIND = compile_pattern(r"(?:专项)?(?:资金|经费|项目|工程|支出|补助|补贴|费|专项|采购|收入)")
_SHORTEST_HEADING = 3

# 绩效目标完成情况, 偏离绩效目标的原因: headings that speak of results
_NO_TARGETS = compile_pattern("完成|分析|实现|偏离|偏差|差距|原因|未")


class Subject(NamedTuple):
    """What is known of a report before its numbers are read.

    `year` is the report's, `topics` the keys of its own subject, `own_levels` the names of the one level of
    government that pays for everything, which tells nothing apart. `has_basic` where 基本支出 stands beside 项目支出.
    """

    year: str
    topics: frozenset[str]
    own_levels: frozenset[str]
    has_basic: bool


def read_subject(document: Document, lexicon: Lexicon) -> Subject:
    """The subject of one report."""
    topics = topic_keys(document.title, lexicon)
    levels: set[str] = set()
    has_basic = False
    for paragraph in document.paragraphs():
        levels.update(match[1] for match in _LEVEL.finditer(paragraph.folded))
        has_basic = has_basic or "基本支出" in paragraph.folded
        if paragraph.kind == "title":
            topics |= topic_keys(paragraph.text, lexicon)
    own_levels = frozenset({*levels, *(level + "级" for level in levels)}) if len(levels) == 1 else frozenset()
    year = report_year(document.title, (paragraph.folded for paragraph in document.paragraphs()))
    return Subject(year, topics, own_levels, has_basic)


def read_heading(document: Document, section: int, topics: frozenset[str], lexicon: Lexicon) -> tuple[str, str]:
    """What a section's heading is about ("" the report's subject), and "target" where it sets targets, else ""."""
    if section < 0:
        return "", ""
    title = fold(document.sections[section].title)
    aim = "target" if "目标" in title and not _NO_TARGETS.search(title) else ""
    key = _within(title, item_key(lexicon.heading_generic.sub("", title), lexicon)[0])
    names_item = len(key) >= _SHORTEST_HEADING and _FUND_BEHIND.match(title, title.find(key) + len(key))
    return key if names_item and not is_topic(key, topics) else "", aim


def _within(title: str, key: str) -> str:
    """耕地质量提升 for 耕地提升: the words of the title from the key's first character to its last."""
    if not key or key in title:
        return key
    start, end = title.find(key[0]), title.rfind(key[-1]) + 1
    return title[start:end] if 0 <= start < end else key
