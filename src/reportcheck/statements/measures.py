"""What may be added up or compared: dimension and measure word."""

from __future__ import annotations

from collections.abc import Iterable

from reportcheck.statements.model import Fact

_PEOPLE = {"名": "人", "位": "人"}
_HEADS = {"人次": "人", "万人": "人"}
_COUNTED_AS = {
    "人": ("人", "名", "位", "人次"),
    "人次": ("人次", "人", "名"),
    "次": ("次", "人次", "场"),
    "家": ("家", "个"),
    "个": ("个", "所", "家"),
    "月": ("个月",),
    "户": ("户",),
    "生": ("人", "名", "生"),
    "台": ("台", "台(套)", "套"),
    "所": ("所", "家", "个"),
    "车": ("辆", "台"),
}


def measure_key(fact: Fact) -> tuple[str, str]:
    """What may be added up: dimension and, for counts, the measure word."""
    unit = fact.quantity.base_unit if fact.quantity.dimension in ("count", "plain") else ""
    return fact.quantity.dimension, _PEOPLE.get(unit, unit)


def same_measure(first: Fact, second: Fact) -> bool:
    """Whether two numbers may be added up."""
    return measure_key(first) == measure_key(second)


def alike_measure(first: Fact, second: Fact) -> bool:
    """Whether one number may be a part of the other: as `same_measure`, and 人次 beside 人."""
    (first_kind, first_unit), (second_kind, second_unit) = measure_key(first), measure_key(second)
    if first_kind != second_kind:
        return False
    return first_unit == second_unit or (
        first_kind == "count" and _HEADS.get(first_unit, first_unit) == _HEADS.get(second_unit, second_unit)
    )


def counted_as(measure: str) -> tuple[str, ...]:
    """The measure words of counts that a price for each `measure` may be multiplied with (每人: 人, 名, 人次)."""
    return _COUNTED_AS.get(measure, (measure,))


def first_of_each_value(facts: Iterable[Fact], most: int) -> list[Fact]:
    """The first `most` facts whose values differ from those before them."""
    kept: list[Fact] = []
    for fact in facts:
        if all(fact.quantity.value != other.quantity.value for other in kept):
            kept.append(fact)
        if len(kept) == most:
            break
    return kept
