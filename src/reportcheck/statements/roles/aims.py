"""Whether a clause speaks of what was aimed at or of what was reached."""

from __future__ import annotations

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Lexicon

# 超过目标值, 完成计划任务: words of a target that speak of what was reached
_REACHED = compile_pattern(
    r"(?:达到|超过|高于|低于|完成|对照|超出|优于|(?<![亩户人平年日月笔件次])均|超额|较|比|与)[^,;。]{0,6}(?:目标|计划|指标值)[值]?"
    r"|(?:目标|计划)(?:完成(?=[率度情]|较?好)|任务)|按计划|列入[^,;。]{0,12}计划"
)

# 水质达标率: the name of a rate says nothing of whether it was reached
_NAMES = compile_pattern("达标率")


def aim_of(clause: str, lexicon: Lexicon, aim: str) -> str:
    """Target or actual as the clause says; `aim`, that of the clause before, where it does not."""
    target = lexicon.targets.search(_REACHED.sub("", clause))
    actual = lexicon.actuals.search(_NAMES.sub("", clause))
    if target is None and actual is None:
        return aim
    if target is None or actual is None:
        return "actual" if target is None else "target"
    return "target" if target.start() > actual.start() and actual.start() < 2 else "actual"
