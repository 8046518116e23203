"""Full marks for a target that was missed: 指标值≥65公里, 完成值62公里, 分值10, 得分10."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact, Formula

# where less is better, as long as no sign says what is meant
_LESS_IS_BETTER = compile_pattern(
    "成本|费用|支出|造价|单价|价格|耗|投诉|事故|死亡|发病|患病|差错|误差|延误|逾期|拖欠|空置|闲置|流失|辍学|返贫|失业|违|排放|污染|浓度|时间|时限|期限|天数|次均|人均|亩均|控制|降|减"
)


def bind_full_marks(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each row of a form with target, figure, full mark and as many points as that."""
    for formula in index.statements.formulas:
        if formula.name != "target" or len(formula.marks) != 2 or not _is_clear(formula):
            continue
        full, score = (mark.fact for mark in formula.marks)
        if full.quantity.value != score.quantity.value or not full.quantity.value:
            continue
        operands = (Operand(formula.parts[0].fact), Operand(score, 0))
        bound = Bound(rule.id, f"marked_{formula.form}", formula.result, operands, firm=True)
        yield Question(rule.id, formula.result.item, formula.result.period, (bound,))


def _is_clear(formula: Formula) -> bool:
    """Whether the target says by a sign, or by what it is of, which way is better."""
    target = formula.parts[0].fact
    if target.quantity.bound in ("at_least", "more", "at_most", "less"):
        return True
    return target.quantity.dimension in ("count", "percent") and not _LESS_IS_BETTER.search(_words(target))


def _words(fact: Fact) -> str:
    return fact.label + fact.item_text + fact.item
