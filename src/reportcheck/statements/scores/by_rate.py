"""Scores that follow from a rate by the report's own words: 按96.70%计算得4.84分, 95.07%×10分=9.51分."""

from __future__ import annotations

from collections.abc import Iterable

from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Fact
from reportcheck.statements.scores.words import ScoreWords

SCORE_RATE = "得分率"
"""The name of score over full mark, which no score follows from."""
_BY = compile_pattern(r"按照?[^,;。]{0,12}$")
_REACHED = compile_pattern(r"(?:的比例)?(?:计算|计分|折算|计)?,?(?:应|实|可)?得(?:分)?(?:为)?")
_TIMES = compile_pattern(r"\s*(?:[×*xX]|乘以)")
_RATE_ENDS = ("率", "率为", "率达", "率达到", "率是", "率:")


def followed_rate(folded: str, begin: int, facts: Iterable[Fact], score: Fact, words: ScoreWords) -> Fact | None:
    """The last rate before a score from which the words of its sentence, begun at `begin`, make it follow.

    `facts` are those between `begin` and the score.
    """
    rates = [fact for fact in facts if fact.quantity.dimension == "percent"]
    if not rates or rates[-1].quantity.bound != "exact" or rates[-1].name.endswith(SCORE_RATE):
        return None
    rate = rates[-1]
    before = folded[begin : rate.place.start]
    behind = folded[rate.place.end : score.place.start]
    if _TIMES.match(behind) or (_BY.search(before) and _REACHED.fullmatch(behind)):
        return rate
    is_rule = words.by_rate.search(folded, begin, score.place.start) is not None
    return rate if is_rule and before.endswith(_RATE_ENDS) else None
