"""A number as printed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING


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
    ordinal (第三批), article (第三条), indefinite (一个), fraction (三分之二), vague (二三十个), name (一般, 310国道),
    page, too_long; else "".
    `start` and `end` span number and unit in the scanned text; `number` is the numeral alone, folded (５４．６: 54.6).
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


class Draft:
    """A plain twin of Quantity: filling a frozen dataclass field by field takes five times as long.

    Setting `__class__` to Quantity finishes it.
    """

    __slots__ = Quantity.__slots__

    if TYPE_CHECKING:
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
        bound: str
        upper: Decimal | None
        exempt: str
        shared_unit: bool
        uppercase: bool


def build(
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
) -> Quantity:
    """Make a Quantity from these fields, quickly; for the scanner, which makes thousands of them."""
    draft = Draft()
    draft.text = text
    draft.start = start
    draft.end = end
    draft.number = number
    draft.value = value
    draft.quantum = quantum
    draft.unit = unit
    draft.base_unit = base_unit
    draft.scale = scale
    draft.dimension = dimension
    draft.bound = bound
    draft.upper = None
    draft.exempt = exempt
    draft.shared_unit = False
    draft.uppercase = uppercase
    draft.__class__ = Quantity  # type: ignore[assignment]
    return draft  # type: ignore[return-value]
