"""What is still to come: 建议从2023年起, 下一步将于2023年, 结转2023年使用, 自评结果作为2023年预算安排的依据."""

from __future__ import annotations

import re

from reportcheck.statements.times.around_year import AroundYear
from reportcheck.statements.times.period_words import PeriodWords, says

# 二是自, 3.从
_ITEM = r"\s*(?:[一二三四五六七八九十]是|[①-⑳]|\d{1,2}[.、]|[(][一二三四五六七八九十\d]{1,2}[)])\s*[自从]"
_NEAR, _FAR, _FARTHEST = 10, 30, 60


def read_plan(around: AroundYear, words: PeriodWords) -> str:
    """What makes the year one of a plan, "" where nothing does.

    helper: 将于 before it; point: 力争 before and 底前 behind it, wish: without 底前; tail: 拟安排 behind it;
    measure: 二是自…起按季预拨.
    """
    before, behind = around.before, around.behind
    kind = ""
    if before.endswith(words.plan_ends):
        kind = "helper" if words.no_name_behind.match(behind) else ""
    elif before.endswith(words.verb_ends):
        is_wish = not before.endswith(words.purposes) and words.no_name_behind.match(behind)
        kind = "point" if words.point_behind.match(behind) else "wish" if is_wish else ""
    elif before.endswith(words.opener_ends) and _is_open(before, words):
        kind = "point" if words.point_behind.match(behind) else ""
    elif says(around.clause_behind(_NEAR), words.tails):
        kind = "tail"
    if not kind and before.endswith(("自", "从")) and re.fullmatch(_ITEM, before):
        kind = "measure" if words.measure_behind.match(behind) else ""
    cited = kind and (says(before, words.quoted) or says(before, words.past) or says(behind, words.past))
    return "" if cited else kind


def _is_open(before: str, words: PeriodWords) -> bool:
    """Whether the words before a year tell of what is to come."""
    return says(before[-_FARTHEST:], words.openers)


def read_ahead(around: AroundYear, words: PeriodWords) -> tuple[str, str] | None:
    """A year that money is left for, or that the result of the evaluation is used for."""
    before, behind = around.before, around.behind
    if before.endswith(words.left) and behind.removeprefix("度").startswith(words.left_behind):
        return "left", "money"
    if before.endswith(words.put_off):
        return "left", "delay"
    if before.endswith("作为") and "结果" in before and says(around.clause_behind(_FAR), words.uses):
        return None if says(before, words.past) else ("used", "result")
    return None
