"""How a number slips: digits swapped, dropped, doubled or changed, the point or the unit misplaced."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from reportcheck.judging.respellings import respellings
from reportcheck.patterns import compile_pattern
from reportcheck.quantities.capitals import LARGEST, spell_in_capitals
from reportcheck.quantities.interval import Interval
from reportcheck.quantities.model import Quantity

_PLAIN = compile_pattern(r"[0-9]+(?:\.[0-9]+)?")
RANKS = {
    "unit": 0,
    "swapped": 1,
    "dropped": 2,
    "doubled": 2,
    "point": 2,
    "digit": 3,
    "exchanged": 3,
    "decimal": 4,
    "copied": 4,
    "none": 5,
}
_LONGEST = 20
_MONEY_UNITS = (("元", Decimal(1)), ("万元", Decimal(10000)), ("亿元", Decimal(100000000)))


class Slip(NamedTuple):
    """`kind` is an id of RANKS; `replacement` what should have been printed, with its unit, and `value` its worth."""

    kind: str
    replacement: str
    value: Decimal

    @property
    def rank(self) -> int:
        return RANKS[self.kind]


def find_slip(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if not quantity.uppercase and not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity, wanted):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best and best._replace(replacement=_spell(quantity, best))


def plain_replacement(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    if quantity.uppercase:
        return Slip("none", _print_capitals(middle), middle)
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def _spell(quantity: Quantity, slip: Slip) -> str:
    """The replacement as the number was printed; that of a unit already is."""
    if quantity.uppercase:
        return _print_capitals(slip.value)
    return slip.replacement if slip.kind == "unit" else _print(quantity, slip.replacement)


def _variants(quantity: Quantity, wanted: Interval) -> Iterator[tuple[str, str, Decimal]]:
    """Kind, digits and value of each respelling in `wanted`; with its unit where that is what differs."""
    if quantity.uppercase:
        for kind, text in respellings(f"{quantity.value.normalize():f}", wanted.lo, wanted.hi):
            yield kind, text, Decimal(text)
        return
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in respellings(number, wanted.lo / quantity.scale, wanted.hi / quantity.scale):
        yield kind, text, Decimal(text) * quantity.scale


def _print_capitals(amount: Decimal) -> str:
    return spell_in_capitals(amount) if 0 <= amount < LARGEST else ""


def _print(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number
