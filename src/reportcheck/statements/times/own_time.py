"""What a report says of its own time: 对2022年…开展了自评, 截至2022年12月31日…执行率, 2022年度自评得分."""

from __future__ import annotations

import re

from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.times.around_year import AroundYear
from reportcheck.statements.times.period_words import PeriodWords, says

# 根据《县财政局关于开展
_BASIS = r"(?:根据|依据|按照?|对照|落实)[^,;。《]{0,24}(?:《[^》]*)?关于(?:开展|做好|组织|报送|布置|部署|进行)[^》]*$"
_GROUP = r"\d{1,2}月[^,;。]{0,8}成立[^,;。]{0,8}自评"
_BEGUN = r"\d{1,2}月[^,;。]{0,6}(?:启动|开始|展开|完成|结束)"
_REASON = r"度?[^,;。]{0,30}?(?P<change>[增减下上降多少][^,;。]{0,2})的?(?:主要)?原因"
_UNTIL = ("截至", "截止", "到", "至")
_YEAR_END = ("12月31日", "12月底", "12月末", "年底", "年末", "底", "末", "度末")
# 对照, 对象, 对外: no object
_NO_OBJECT = ("照", "象", "比", "口", "外", "应", "接")
_NEAR, _FAR, _FARTHEST = 10, 30, 60


def read_own(around: AroundYear, words: PeriodWords) -> tuple[str, str] | None:
    """("own", what says so) where a year is the report's own."""
    if "关于" in around.before and words.notice_behind.match(around.behind) and re.search(_BASIS, around.before):
        return "own", "notice"
    if around.before.rfind("《") > around.before.rfind("》"):
        return None
    if around.before.endswith(tuple(lexicon().words["comparator_heads"])):
        return None
    if around.block.kind != "body":
        return ("own", "accounts") if around.behind.startswith(words.accounts) else None
    kind = _object(around, words) or _state(around, words)
    return ("own", kind) if kind else None


def read_made(around: AroundYear, words: PeriodWords) -> tuple[str, str] | None:
    """("made", …) where a month of the year is when the evaluation was done, or when a group was set up for it."""
    if around.block.kind != "body" or not around.date.month:
        return None
    if words.evaluated_behind.match(around.behind):
        return None if says(around.behind, words.preparations) else ("made", "evaluation")
    begun = says(around.opening, words.works) and re.match(_BEGUN, around.behind)
    return ("made", "group") if begun or re.match(_GROUP, around.behind) else None


def _object(around: AroundYear, words: PeriodWords) -> str:
    """The year of what is evaluated: by the report itself, or (assessed) perhaps by somebody else."""
    opening = around.opening
    if says(opening, words.labels):
        return "evaluated"
    clause = around.clause_behind(_FARTHEST)
    at = opening.rfind("对", max(0, len(opening) - _FAR))
    names_object = at >= 0 and opening[at + 1 : at + 2] not in _NO_OBJECT
    if not names_object or not words.evaluated_behind.match(clause):
        return ""
    if says(clause, words.older_objects):
        return ""
    return "evaluated" if says(around.before, words.speakers) or says(clause, words.self_evaluations) else "assessed"


def _state(around: AroundYear, words: PeriodWords) -> str:
    """The year whose state is told; a paragraph that tells it twice may go through several years."""
    before, behind = around.before, around.behind
    if before.endswith(_UNTIL):
        return _closing(behind, words)
    if around.date.month and says(behind, words.closings):
        return "spending"
    if behind.startswith(words.aims):
        return _once("aim", words.aims, around)
    if says(around.clause_behind(_FAR), words.scores):
        return _once("score", words.scores, around)
    if len(before) > _NEAR or around.opening != before:
        return ""
    if says(behind[:_FARTHEST], words.executions):
        return _once("execution", words.executions, around)
    if says(behind[:_FARTHEST], words.spendings):
        return "spending"
    return "reason" if "原因" in behind and _explains(around) else ""


def _closing(behind: str, words: PeriodWords) -> str:
    """The end of the year, with what was reached by then; at other times much of it may be of another year."""
    if says(behind, words.closings):
        return "closing" if behind.startswith(_YEAR_END) else "spending"
    return "spending" if says(behind, words.spendings) else ""


def _once(kind: str, words: tuple[str, ...], around: AroundYear) -> str:
    return "" if says(around.earlier, words) or says(around.later, words) else kind


def _explains(around: AroundYear) -> bool:
    """2022年…减少。2021年减少的原因是…: the change just told of the year after is explained as one of this year."""
    found, year = re.match(_REASON, around.behind), around.date.year
    earlier = around.earlier
    if found is None or str(year + 1) not in earlier or str(year - 1) in around.block.folded:
        return False
    signs = lexicon().direction_signs
    told = [signs[word] for word in signs if word in found["change"]]
    changes = [(earlier.rfind(word), sign) for word, sign in signs.items() if word in earlier]
    return bool(told and changes) and max(changes)[1] == told[0] != 0
