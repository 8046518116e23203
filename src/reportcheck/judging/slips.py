"""How a number slips: digits swapped, dropped, doubled or changed, the point or the unit misplaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise
from typing import NamedTuple

from reportcheck.quantities.capitals import LARGEST, spell_in_capitals
from reportcheck.quantities.interval import Interval
from reportcheck.quantities.model import Quantity

_DIGITS = "0123456789"
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
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
    for kind, text, value in _variants(quantity):
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


def _variants(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    """Kind, digits and value of each respelling; with its unit where that is what differs."""
    if quantity.uppercase:
        for kind, text in _respelled(f"{quantity.value.normalize():f}"):
            if _is_printable(text):
                yield kind, text, Decimal(text)
        return
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        if _is_printable(text):
            yield kind, text, Decimal(text) * quantity.scale


def _respelled(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for left, right in combinations(digits, 2):
        if number[left] != number[right] and number[left + 1 : right].strip("."):
            exchanged = list(number)
            exchanged[left], exchanged[right] = exchanged[right], exchanged[left]
            yield "exchanged", "".join(exchanged)
    point = number.find(".")
    for at in digits:
        yield "decimal" if 0 <= point < at else "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        kind = "decimal" if 0 <= point < at else "dropped"
        yield from ((kind, number[:at] + digit + number[at:]) for digit in _DIGITS)
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def _is_printable(text: str) -> bool:
    """Whether anybody would print a number so: no point at an end, no 0 in front."""
    if not text or text[0] == "." or text[-1] == ".":
        return False
    return text[0] != "0" or text.startswith("0.")


def _print_capitals(amount: Decimal) -> str:
    return spell_in_capitals(amount) if 0 <= amount < LARGEST else ""


def _print(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number
