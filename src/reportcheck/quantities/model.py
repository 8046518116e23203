"""A number as printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import cast


@dataclass(frozen=True, slots=True)
class Quantity:
    """One printed number with its unit.

    `value` and `quantum` (worth of the last printed digit) are in `base_unit`: 元 for money, % for shares,
    pp for 百分点, 分 for scores, 倍 for multiples, the measure word itself for counts (1.2万人: 12000 人),
    元/户 for amounts per unit. `scale` is the worth of 1 in the printed unit (万元: 10000).
    `dimension`: money, percent, points, score, times, count, price (money per unit), norm (other per-unit rate),
    plain (no unit); "" for exempt ones.
    `bound`: exact, about (约 左右), more (余 多 以上 超过), less (近 不足 以下 以内), at_least (不少于 ≥),
    at_most (不超过 ≤) or range (then `upper` is the other end).
    `exempt` says why a number is no quantity: date, year, document_number, code, phone, enumerator, reference (表1),
    ordinal (第三批), article (第三条, 一个), fraction (三分之二), vague (二三十个), name (一般, 310国道), page,
    too_long; else "".
    `start` and `end` span number and unit in the scanned text; `number` is the numeral alone, as printed.
    `shared_unit` is true where the unit stands only on a later member of the list.
    `uppercase` is true for an amount in capitals (叁佰元整).
    """

    text: str
    start: int
    end: int
    number: str
    value: Decimal
    quantum: Decimal
    unit: str
    base_unit: str
    scale: Decimal
    dimension: str
    bound: str = "exact"
    upper: Decimal | None = None
    exempt: str = ""
    shared_unit: bool = False
    uppercase: bool = False

    @property
    def measure(self) -> str:
        """The measure word of a count (人次), or what an amount per unit is counted by (户 of 元/户)."""
        if self.dimension == "count":
            return self.base_unit
        return self.base_unit.partition("/")[2] if self.dimension in ("price", "norm") else ""

    @property
    def vague(self) -> bool:
        """Takes part in bounds, never in equalities."""
        return self.bound in ("about", "more", "less", "range")


class _Draft:
    """A plain twin of Quantity: filling a frozen dataclass field by field takes five times as long."""

    __slots__ = Quantity.__slots__

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        number: str,
        value: Decimal,
        quantum: Decimal,
        unit: str,
        base_unit: str,
        scale: Decimal,
        dimension: str,
        bound: str,
        exempt: str,
        uppercase: bool,
    ) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.number = number
        self.value = value
        self.quantum = quantum
        self.unit = unit
        self.base_unit = base_unit
        self.scale = scale
        self.dimension = dimension
        self.bound = bound
        self.upper = None
        self.exempt = exempt
        self.shared_unit = False
        self.uppercase = uppercase
        self.__class__ = Quantity  # type: ignore[assignment]


build = cast(
    "Callable[[str, int, int, str, Decimal, Decimal, str, str, Decimal, str, str, str, bool], Quantity]", _Draft
)
"""Make a Quantity from these fields, quickly: text, start, end, number, value, quantum, unit, base_unit, scale,
dimension, bound, exempt, uppercase. For the scanner, which makes thousands of them."""
