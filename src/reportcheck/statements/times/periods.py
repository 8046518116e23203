"""Which year a number speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.statements.clauses import Clause
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.roles.sets import CHANGES

# 2022年, 2022/3, 2022-03, 2022.12; not 2000.00万元
_YEAR = compile_pattern(
    r"(?<!\d)((?:19|20)\d{2})\s*(?:年|/(?=\d)|-(?!\d{5})|\.(?=(?:1[0-2]|0?[1-9])(?![\d万亿元%千百])))"
)
_TITLE_YEAR = compile_pattern(r"((?:19|20)\d{2})\s*(?:年|学年|财年)")
# 第三季度, 第二批, 9月 (not 1-9月, not 9月底)
_PART_OF_YEAR = compile_pattern(
    r"第?[一二三四1-4]季度|下半年|第[一二三四五六七八九十]批|(?<![0-9年至到—-])(?:1[0-2]|[1-9])月(?![0-9底末份初日])"
)
# 截至6月, 6月底, 上半年: up to the middle of a year of which more is told later (全年, 年底)
_TO_MIDDLE = compile_pattern(
    r"(?:(?:截至|截止到?)\d{0,4}年?(?:[1-9]|1[01])月(?:底|末|份)?|(?<!\d)(?:[1-9]|1[01])月[底末](?!前|以前|之前)|上半年)"
)
_LATER = ("下半年", "全年", "年底", "年末", "年终", "12月")
# 上年财政拨款支出: a clause that opens with the year before speaks of it, whatever its figure is
_OPENS_BEFORE = compile_pattern(r"[\s,:(]*(?:上年|去年)(?:同期)?(?!结转|结余|末|底|度?结转)")
# 2021年，…: a clause that says when and nothing else; months may be of the notice or the payment alone
_YEAR_ALONE = compile_pattern(r"\s*(?:其中|但|而|在|于)?((?:19|20)\d{2})\s*年(?:度|全年|底|末|年底|年末)?\s*")
# 2024年预算…, but not 2024年12月下达…
_YEAR_OPENS = compile_pattern(
    r"[\s:]*(?:19|20)\d{2}\s*年度?(?![^,;。:\d]*[年月])[^,;。:\d]{0,14}?(?:预算|收入|支出|决算|投入|安排)"
)
# 2021年安排预算…，当年支出…: the year just named
_COMPARED = compile_pattern(r"(?:[比较与和同占由从]|相比)$")
_THAT_YEAR = compile_pattern(r"当年|该年")
# 结转2022年使用: left of the year before
_LEFT_FOR = compile_pattern(r"结转(?:至|到)?((?:19|20)\d{2})年")
_THIS_YEAR = compile_pattern(r"今年|本年|当年|本年度")
_CARRIED_OVER = frozenset({"carried.in", "carried.out"})
_STATED_IN_PARTS = frozenset({"spent", "income", "", "arrived", "score"})
_PAID = frozenset({"spent", "arrived"})
_NEAR = 40


def report_year(title: str, texts: Iterable[str]) -> str:
    """The year that the report is about: from its title, else the one named most often; "" where there is none."""
    match = _TITLE_YEAR.search(title)
    if match:
        return match[1]
    counts = Counter(match[1] for text in texts for match in _YEAR.finditer(text))
    return counts.most_common(1)[0][0] if counts else ""


def year_alone(folded: str, clause: Clause) -> str:
    """The year of a clause that names it and nothing else; "" for any other clause."""
    match = _YEAR_ALONE.fullmatch(folded, clause.start, clause.end)
    return match[1] if match is not None else ""


def opens_with_year(folded: str, clause: Clause) -> bool:
    """Whether a sentence begins with the year of its figures: 2024年预算420万元，支出411.60万元."""
    return _YEAR_OPENS.match(folded, clause.start, clause.end) is not None


def year_named(folded: str, clause: Clause, number: Quantity) -> str:
    """The year that the clause of a number names before it; "" where it names none."""
    years = list(_YEAR.finditer(folded, max(clause.start, number.start - _NEAR), number.start))
    return years[-1][1] if years else ""


def year_spoken_of(folded: str, clause: Clause, number: Quantity) -> str:
    """The same, where it is no year that something is compared with."""
    years = list(_YEAR.finditer(folded, max(clause.start, number.start - _NEAR), number.start))
    spoken = [match[1] for match in years if not _COMPARED.search(folded, clause.start, match.start())]
    return spoken[-1] if spoken else ""


def last_of_later(folded: str) -> int:
    """Where a text names the end of a year, or the whole of it, for the last time; -1 where it does not."""
    return max(folded.rfind(word) for word in _LATER)


def period_of(
    folded: str,
    clause: Clause,
    number: Quantity,
    role: str,
    year: str,
    said: str,
    told: str,
    later: int,
    lexicon: Lexicon,
) -> str:
    """The year in force at `number`: named in its clause, or the one of comparison words, else the report's `year`.

    `said` is a year that stood alone in a clause before it in its sentence, `told` the one of a number before it in its
    segment; `later` is the `last_of_later` of the text. A part of the year is kept behind it (2023/第一季度);
    "previous" where the report has no year to count back from.
    """
    own = folded[max(clause.start, number.start - _NEAR) : number.start]
    if role not in _CARRIED_OVER and role not in CHANGES:
        years = list(_YEAR.finditer(own))
        if years and year:
            return years[-1][1]
        if told and year and _THAT_YEAR.search(own):
            return told
        if said and year and not _THIS_YEAR.search(own):
            return said
        says_before = year.isdigit() and (lexicon.previous.search(own) if role == "" else _OPENS_BEFORE.match(own))
        if role == "previous" or says_before:
            return str(int(year) - 1) if year.isdigit() else "previous"
    if role == "carried.out" and year and (left := _LEFT_FOR.search(own)) is not None:
        return str(int(left[1]) - 1)
    if role in _STATED_IN_PARTS and number.dimension in ("money", "count"):
        part = _PART_OF_YEAR.search(own)
        if part is None and later >= number.end:
            part = _TO_MIDDLE.search(own)
        if part is not None:
            return f"{year}/{part[0]}"
    return year
