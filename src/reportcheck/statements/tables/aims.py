"""年度指标值 against 实际完成值: what a row of a form aims at, and what it says was reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact, Formula, Part
from reportcheck.statements.tables.columns import Column

_MEASURED = frozenset({"count", "percent", "money", "plain", "norm", "price"})


def read_aims(
    columns: Mapping[int, Column], rows: Sequence[int], cells: Mapping[tuple[int, int], Fact]
) -> Iterator[Formula]:
    """Each row that prints one target and one figure of the same measure, with its marks where it bears any.

    服务对象数|完成数|完成率|年度目标: a target that is a percentage is held against the rate.
    """
    at = {kind: column for column in columns for kind in [columns[column].kind] if kind}
    if "target" not in at:
        return
    for row in rows:
        target = cells.get((row, at["target"]))
        figures = (cells.get((row, at[kind])) for kind in ("actual", "rate") if kind in at)
        actual = next((fact for fact in figures if fact is not None and _may_answer(target, fact)), None)
        if target is None or actual is None:
            continue
        form = "most" if target.quantity.bound in ("at_most", "less") else "least"
        marks = [cells.get((row, at[kind])) for kind in ("score.full", "score") if kind in at]
        told = tuple(Part(mark, 0) for mark in marks if mark is not None)
        yield Formula("target", form, actual, (Part(target),), marks=told if len(told) == 2 else ())


def _may_answer(target: Fact | None, actual: Fact) -> bool:
    if target is None:
        return False
    first, second = target.quantity, actual.quantity
    same = measure_key(target) == measure_key(actual) or (first.dimension, first.base_unit) == (
        second.dimension,
        second.base_unit,
    )
    vague = first.bound in ("about", "range") or second.bound in ("about", "range", "more", "less")
    return same and first.dimension in _MEASURED and not vague
