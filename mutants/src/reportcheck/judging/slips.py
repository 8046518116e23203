"""How a number slips: digits swapped, dropped, doubled or changed, the point or the unit misplaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from reportcheck.quantities.interval import Interval
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.numerals import parse_arabic

_DIGITS = "0123456789"
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
RANKS = {"unit": 0, "swapped": 1, "dropped": 2, "doubled": 2, "point": 2, "digit": 3, "none": 5}
_LONGEST = 20
_MONEY_UNITS = (("元", Decimal(1)), ("万元", Decimal(10000)), ("亿元", Decimal(100000000)))


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Slip(NamedTuple):
    """`kind` is an id of RANKS; `replacement` what should have been printed, with its unit, and `value` its worth."""

    kind: str
    replacement: str
    value: Decimal

    @property
    def rank(self) -> int:
        return RANKS[self.kind]
mutants_x_find_slip__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_find_slip__mutmut)
def find_slip(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_orig(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_1(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase and not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_2(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_3(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(None):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_4(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = ""
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_5(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = None
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_6(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) * 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_7(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo - wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_8(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 3
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_9(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(None):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_10(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) and value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_11(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_12(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(None) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_13(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value != quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_14(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            break
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_15(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None and (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_16(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is not None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_17(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(None)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_18(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value + middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_19(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) <= (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_20(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(None)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_21(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value + middle)):
            best = Slip(kind, text, value)
    return best


def x_find_slip__mutmut_22(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = None
    return best


def x_find_slip__mutmut_23(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(None, text, value)
    return best


def x_find_slip__mutmut_24(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, None, value)
    return best


def x_find_slip__mutmut_25(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, None)
    return best


def x_find_slip__mutmut_26(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(text, value)
    return best


def x_find_slip__mutmut_27(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, value)
    return best


def x_find_slip__mutmut_28(quantity: Quantity, wanted: Interval) -> Slip | None:
    """The likeliest single slip that turns a value in `wanted` into the printed number; None where none does."""
    if quantity.uppercase or not any(character.isdigit() for character in quantity.number):
        return None
    best: Slip | None = None
    middle = (wanted.lo + wanted.hi) / 2
    for kind, text, value in _variants(quantity):
        if not wanted.contains(value) or value == quantity.value:
            continue
        if best is None or (RANKS[kind], abs(value - middle)) < (best.rank, abs(best.value - middle)):
            best = Slip(kind, text, )
    return best

mutants_x_find_slip__mutmut['_mutmut_orig'] = x_find_slip__mutmut_orig # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_1'] = x_find_slip__mutmut_1 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_2'] = x_find_slip__mutmut_2 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_3'] = x_find_slip__mutmut_3 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_4'] = x_find_slip__mutmut_4 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_5'] = x_find_slip__mutmut_5 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_6'] = x_find_slip__mutmut_6 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_7'] = x_find_slip__mutmut_7 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_8'] = x_find_slip__mutmut_8 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_9'] = x_find_slip__mutmut_9 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_10'] = x_find_slip__mutmut_10 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_11'] = x_find_slip__mutmut_11 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_12'] = x_find_slip__mutmut_12 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_13'] = x_find_slip__mutmut_13 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_14'] = x_find_slip__mutmut_14 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_15'] = x_find_slip__mutmut_15 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_16'] = x_find_slip__mutmut_16 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_17'] = x_find_slip__mutmut_17 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_18'] = x_find_slip__mutmut_18 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_19'] = x_find_slip__mutmut_19 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_20'] = x_find_slip__mutmut_20 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_21'] = x_find_slip__mutmut_21 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_22'] = x_find_slip__mutmut_22 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_23'] = x_find_slip__mutmut_23 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_24'] = x_find_slip__mutmut_24 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_25'] = x_find_slip__mutmut_25 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_26'] = x_find_slip__mutmut_26 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_27'] = x_find_slip__mutmut_27 # type: ignore # mutmut generated
mutants_x_find_slip__mutmut['x_find_slip__mutmut_28'] = x_find_slip__mutmut_28 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plain_replacement__mutmut)
def plain_replacement(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_orig(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_1(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = None
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_2(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) * 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_3(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo - wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_4(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 3
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_5(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = None
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_6(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum * quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_7(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = None
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_8(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(None)
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_9(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle * quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_10(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if (step < 1) and False else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_11(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if (step < 1) or True else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_12(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step <= 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_13(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 2 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_14(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(None))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_15(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(2))
    return Slip("none", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_16(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip(None, _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_17(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", None, number * quantity.scale)


def x_plain_replacement__mutmut_18(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), None)


def x_plain_replacement__mutmut_19(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip(_print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_20(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", number * quantity.scale)


def x_plain_replacement__mutmut_21(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), )


def x_plain_replacement__mutmut_22(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("XXnoneXX", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_23(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("NONE", _print(quantity, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_24(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(None, f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_25(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, None), number * quantity.scale)


def x_plain_replacement__mutmut_26(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(f"{number:f}"), number * quantity.scale)


def x_plain_replacement__mutmut_27(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, ), number * quantity.scale)


def x_plain_replacement__mutmut_28(quantity: Quantity, wanted: Interval) -> Slip:
    """The middle of `wanted` printed as the number was: same unit, same decimals."""
    middle = (wanted.lo + wanted.hi) / 2
    step = quantity.quantum / quantity.scale
    number = (middle / quantity.scale).quantize(step.normalize() if step < 1 else Decimal(1))
    return Slip("none", _print(quantity, f"{number:f}"), number / quantity.scale)

mutants_x_plain_replacement__mutmut['_mutmut_orig'] = x_plain_replacement__mutmut_orig # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_1'] = x_plain_replacement__mutmut_1 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_2'] = x_plain_replacement__mutmut_2 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_3'] = x_plain_replacement__mutmut_3 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_4'] = x_plain_replacement__mutmut_4 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_5'] = x_plain_replacement__mutmut_5 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_6'] = x_plain_replacement__mutmut_6 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_7'] = x_plain_replacement__mutmut_7 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_8'] = x_plain_replacement__mutmut_8 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_9'] = x_plain_replacement__mutmut_9 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_10'] = x_plain_replacement__mutmut_10 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_11'] = x_plain_replacement__mutmut_11 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_12'] = x_plain_replacement__mutmut_12 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_13'] = x_plain_replacement__mutmut_13 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_14'] = x_plain_replacement__mutmut_14 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_15'] = x_plain_replacement__mutmut_15 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_16'] = x_plain_replacement__mutmut_16 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_17'] = x_plain_replacement__mutmut_17 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_18'] = x_plain_replacement__mutmut_18 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_19'] = x_plain_replacement__mutmut_19 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_20'] = x_plain_replacement__mutmut_20 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_21'] = x_plain_replacement__mutmut_21 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_22'] = x_plain_replacement__mutmut_22 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_23'] = x_plain_replacement__mutmut_23 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_24'] = x_plain_replacement__mutmut_24 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_25'] = x_plain_replacement__mutmut_25 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_26'] = x_plain_replacement__mutmut_26 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_27'] = x_plain_replacement__mutmut_27 # type: ignore # mutmut generated
mutants_x_plain_replacement__mutmut['x_plain_replacement__mutmut_28'] = x_plain_replacement__mutmut_28 # type: ignore # mutmut generated
mutants_x__variants__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__variants__mutmut)
def _variants(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_orig(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_1(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit or quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_2(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" or quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_3(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension != "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_4(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "XXmoneyXX" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_5(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "MONEY" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_6(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit not in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_7(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale == quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_8(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "XXunitXX", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_9(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "UNIT", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_10(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number - unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_11(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale / scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_12(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value * quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_13(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = None
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_14(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip(None)
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_15(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").rstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_16(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(None, "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_17(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", None).lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_18(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace("").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_19(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", ).lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_20(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(None, "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_21(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", None).replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_22(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace("").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_23(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", ).replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_24(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace("XX,XX", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_25(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "XXXX").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_26(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace("XX XX", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_27(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "XXXX").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_28(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("XX-+XX")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_29(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST and not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_30(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) >= _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_31(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_32(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(None):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_33(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(None):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_34(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = None
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_35(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(None)
        if value is not None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_36(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is None:
            yield kind, _print(quantity, text), value * quantity.scale


def x__variants__mutmut_37(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(None, text), value * quantity.scale


def x__variants__mutmut_38(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, None), value * quantity.scale


def x__variants__mutmut_39(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(text), value * quantity.scale


def x__variants__mutmut_40(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, ), value * quantity.scale


def x__variants__mutmut_41(quantity: Quantity) -> Iterator[tuple[str, str, Decimal]]:
    if quantity.dimension == "money" and quantity.unit and quantity.unit in quantity.text:
        for unit, scale in _MONEY_UNITS:
            if scale != quantity.scale:
                yield "unit", quantity.number + unit, quantity.value / quantity.scale * scale
    number = quantity.number.replace(",", "").replace(" ", "").lstrip("-+")
    if len(number) > _LONGEST or not _PLAIN.fullmatch(number):
        return
    for kind, text in _respelled(number):
        value = _value(text)
        if value is not None:
            yield kind, _print(quantity, text), value / quantity.scale

mutants_x__variants__mutmut['_mutmut_orig'] = x__variants__mutmut_orig # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_1'] = x__variants__mutmut_1 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_2'] = x__variants__mutmut_2 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_3'] = x__variants__mutmut_3 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_4'] = x__variants__mutmut_4 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_5'] = x__variants__mutmut_5 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_6'] = x__variants__mutmut_6 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_7'] = x__variants__mutmut_7 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_8'] = x__variants__mutmut_8 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_9'] = x__variants__mutmut_9 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_10'] = x__variants__mutmut_10 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_11'] = x__variants__mutmut_11 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_12'] = x__variants__mutmut_12 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_13'] = x__variants__mutmut_13 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_14'] = x__variants__mutmut_14 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_15'] = x__variants__mutmut_15 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_16'] = x__variants__mutmut_16 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_17'] = x__variants__mutmut_17 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_18'] = x__variants__mutmut_18 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_19'] = x__variants__mutmut_19 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_20'] = x__variants__mutmut_20 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_21'] = x__variants__mutmut_21 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_22'] = x__variants__mutmut_22 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_23'] = x__variants__mutmut_23 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_24'] = x__variants__mutmut_24 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_25'] = x__variants__mutmut_25 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_26'] = x__variants__mutmut_26 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_27'] = x__variants__mutmut_27 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_28'] = x__variants__mutmut_28 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_29'] = x__variants__mutmut_29 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_30'] = x__variants__mutmut_30 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_31'] = x__variants__mutmut_31 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_32'] = x__variants__mutmut_32 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_33'] = x__variants__mutmut_33 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_34'] = x__variants__mutmut_34 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_35'] = x__variants__mutmut_35 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_36'] = x__variants__mutmut_36 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_37'] = x__variants__mutmut_37 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_38'] = x__variants__mutmut_38 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_39'] = x__variants__mutmut_39 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_40'] = x__variants__mutmut_40 # type: ignore # mutmut generated
mutants_x__variants__mutmut['x__variants__mutmut_41'] = x__variants__mutmut_41 # type: ignore # mutmut generated
mutants_x__respelled__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__respelled__mutmut)
def _respelled(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_orig(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_1(number: str) -> Iterator[tuple[str, str]]:
    digits = None
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_2(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(None) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_3(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(None):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_4(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] == number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_5(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = None
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_6(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(None)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_7(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = None
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_8(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "XXswappedXX", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_9(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "SWAPPED", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_10(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(None)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_11(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "XXXX".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_12(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) >= 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_13(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 2:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_14(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "XXdoubledXX", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_15(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "DOUBLED", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_16(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] - number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_17(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at - 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_18(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 2 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_19(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("XXdigitXX", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_20(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("DIGIT", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_21(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit - number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_22(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] - digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_23(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at - 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_24(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 2 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_25(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit == number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_26(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(None):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_27(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) - 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_28(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 2):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_29(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("XXdroppedXX", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_30(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("DROPPED", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_31(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit - number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_32(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] - digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_33(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = None
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_34(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(None)
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_35(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.rfind(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_36(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find("XX.XX")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_37(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point > 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_38(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 1:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_39(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = None
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_40(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(None, "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_41(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", None)
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_42(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace("")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_43(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", )
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_44(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace("XX.XX", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_45(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "XXXX")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_46(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (+2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_47(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-3, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_48(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, +1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_49(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -2, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_50(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 2, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_51(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 3):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_52(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = None
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_53(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point - shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_54(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 1 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_55(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 <= at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_56(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at <= len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_57(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "XXpointXX", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_58(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "POINT", bare[:at].lstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_59(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "." - bare[at:]


def x__respelled__mutmut_60(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") - "." + bare[at:]


def x__respelled__mutmut_61(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(None, "0") + "." + bare[at:]


def x__respelled__mutmut_62(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, None) + "." + bare[at:]


def x__respelled__mutmut_63(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust("0") + "." + bare[at:]


def x__respelled__mutmut_64(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, ) + "." + bare[at:]


def x__respelled__mutmut_65(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").ljust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_66(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip(None).rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_67(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].rstrip("0").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_68(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("XX0XX").rjust(1, "0") + "." + bare[at:]


def x__respelled__mutmut_69(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(2, "0") + "." + bare[at:]


def x__respelled__mutmut_70(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "XX0XX") + "." + bare[at:]


def x__respelled__mutmut_71(number: str) -> Iterator[tuple[str, str]]:
    digits = [at for at, character in enumerate(number) if character.isdigit()]
    for left, right in pairwise(digits):
        if number[left] != number[right]:
            swapped = list(number)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "swapped", "".join(swapped)
    for at in digits:
        if len(digits) > 1:
            yield "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in _DIGITS if digit != number[at])
    for at in range(len(number) + 1):
        yield from (("dropped", number[:at] + digit + number[at:]) for digit in _DIGITS)
    point = number.find(".")
    if point >= 0:
        bare = number.replace(".", "")
        for shift in (-2, -1, 1, 2):
            at = point + shift
            if 0 < at < len(bare):
                yield "point", bare[:at].lstrip("0").rjust(1, "0") + "XX.XX" + bare[at:]

mutants_x__respelled__mutmut['_mutmut_orig'] = x__respelled__mutmut_orig # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_1'] = x__respelled__mutmut_1 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_2'] = x__respelled__mutmut_2 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_3'] = x__respelled__mutmut_3 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_4'] = x__respelled__mutmut_4 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_5'] = x__respelled__mutmut_5 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_6'] = x__respelled__mutmut_6 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_7'] = x__respelled__mutmut_7 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_8'] = x__respelled__mutmut_8 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_9'] = x__respelled__mutmut_9 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_10'] = x__respelled__mutmut_10 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_11'] = x__respelled__mutmut_11 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_12'] = x__respelled__mutmut_12 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_13'] = x__respelled__mutmut_13 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_14'] = x__respelled__mutmut_14 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_15'] = x__respelled__mutmut_15 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_16'] = x__respelled__mutmut_16 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_17'] = x__respelled__mutmut_17 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_18'] = x__respelled__mutmut_18 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_19'] = x__respelled__mutmut_19 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_20'] = x__respelled__mutmut_20 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_21'] = x__respelled__mutmut_21 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_22'] = x__respelled__mutmut_22 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_23'] = x__respelled__mutmut_23 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_24'] = x__respelled__mutmut_24 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_25'] = x__respelled__mutmut_25 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_26'] = x__respelled__mutmut_26 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_27'] = x__respelled__mutmut_27 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_28'] = x__respelled__mutmut_28 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_29'] = x__respelled__mutmut_29 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_30'] = x__respelled__mutmut_30 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_31'] = x__respelled__mutmut_31 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_32'] = x__respelled__mutmut_32 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_33'] = x__respelled__mutmut_33 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_34'] = x__respelled__mutmut_34 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_35'] = x__respelled__mutmut_35 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_36'] = x__respelled__mutmut_36 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_37'] = x__respelled__mutmut_37 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_38'] = x__respelled__mutmut_38 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_39'] = x__respelled__mutmut_39 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_40'] = x__respelled__mutmut_40 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_41'] = x__respelled__mutmut_41 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_42'] = x__respelled__mutmut_42 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_43'] = x__respelled__mutmut_43 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_44'] = x__respelled__mutmut_44 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_45'] = x__respelled__mutmut_45 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_46'] = x__respelled__mutmut_46 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_47'] = x__respelled__mutmut_47 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_48'] = x__respelled__mutmut_48 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_49'] = x__respelled__mutmut_49 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_50'] = x__respelled__mutmut_50 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_51'] = x__respelled__mutmut_51 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_52'] = x__respelled__mutmut_52 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_53'] = x__respelled__mutmut_53 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_54'] = x__respelled__mutmut_54 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_55'] = x__respelled__mutmut_55 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_56'] = x__respelled__mutmut_56 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_57'] = x__respelled__mutmut_57 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_58'] = x__respelled__mutmut_58 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_59'] = x__respelled__mutmut_59 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_60'] = x__respelled__mutmut_60 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_61'] = x__respelled__mutmut_61 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_62'] = x__respelled__mutmut_62 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_63'] = x__respelled__mutmut_63 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_64'] = x__respelled__mutmut_64 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_65'] = x__respelled__mutmut_65 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_66'] = x__respelled__mutmut_66 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_67'] = x__respelled__mutmut_67 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_68'] = x__respelled__mutmut_68 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_69'] = x__respelled__mutmut_69 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_70'] = x__respelled__mutmut_70 # type: ignore # mutmut generated
mutants_x__respelled__mutmut['x__respelled__mutmut_71'] = x__respelled__mutmut_71 # type: ignore # mutmut generated
mutants_x__value__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__value__mutmut)
def _value(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_orig(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_1(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." and (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_2(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." and text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_3(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text and text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_4(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_5(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[1] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_6(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] != "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_7(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "XX.XX" or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_8(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[+1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_9(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-2] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_10(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] != "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_11(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "XX.XX" or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_12(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" or not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_13(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[1] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_14(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] != "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_15(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "XX0XX" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_16(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_17(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith(None)):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_18(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("XX0.XX")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is None else numeral.value


def x__value__mutmut_19(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = None
    return None if numeral is None else numeral.value


def x__value__mutmut_20(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(None)
    return None if numeral is None else numeral.value


def x__value__mutmut_21(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if (numeral is None) and False else numeral.value


def x__value__mutmut_22(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if (numeral is None) or True else numeral.value


def x__value__mutmut_23(text: str) -> Decimal | None:
    """The value of a respelled number; None where nobody would print it so."""
    if not text or text[0] == "." or text[-1] == "." or (text[0] == "0" and not text.startswith("0.")):
        return None
    numeral = parse_arabic(text)
    return None if numeral is not None else numeral.value

mutants_x__value__mutmut['_mutmut_orig'] = x__value__mutmut_orig # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_1'] = x__value__mutmut_1 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_2'] = x__value__mutmut_2 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_3'] = x__value__mutmut_3 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_4'] = x__value__mutmut_4 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_5'] = x__value__mutmut_5 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_6'] = x__value__mutmut_6 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_7'] = x__value__mutmut_7 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_8'] = x__value__mutmut_8 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_9'] = x__value__mutmut_9 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_10'] = x__value__mutmut_10 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_11'] = x__value__mutmut_11 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_12'] = x__value__mutmut_12 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_13'] = x__value__mutmut_13 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_14'] = x__value__mutmut_14 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_15'] = x__value__mutmut_15 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_16'] = x__value__mutmut_16 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_17'] = x__value__mutmut_17 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_18'] = x__value__mutmut_18 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_19'] = x__value__mutmut_19 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_20'] = x__value__mutmut_20 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_21'] = x__value__mutmut_21 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_22'] = x__value__mutmut_22 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_23'] = x__value__mutmut_23 # type: ignore # mutmut generated
mutants_x__print__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__print__mutmut)
def _print(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_orig(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_1(quantity: Quantity, number: str) -> str:
    if "XX,XX" in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_2(quantity: Quantity, number: str) -> str:
    if "," not in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_3(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = None
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_4(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(None)
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_5(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.rpartition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_6(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition("XX.XX")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_7(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = None
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_8(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(None):,}{point}{rest}"
    return number + quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_9(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if (quantity.unit in quantity.text) and False else number


def x__print__mutmut_10(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if (quantity.unit in quantity.text) or True else number


def x__print__mutmut_11(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number - quantity.unit if quantity.unit in quantity.text else number


def x__print__mutmut_12(quantity: Quantity, number: str) -> str:
    if "," in quantity.number:
        whole, point, rest = number.partition(".")
        number = f"{int(whole):,}{point}{rest}"
    return number + quantity.unit if quantity.unit not in quantity.text else number

mutants_x__print__mutmut['_mutmut_orig'] = x__print__mutmut_orig # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_1'] = x__print__mutmut_1 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_2'] = x__print__mutmut_2 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_3'] = x__print__mutmut_3 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_4'] = x__print__mutmut_4 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_5'] = x__print__mutmut_5 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_6'] = x__print__mutmut_6 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_7'] = x__print__mutmut_7 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_8'] = x__print__mutmut_8 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_9'] = x__print__mutmut_9 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_10'] = x__print__mutmut_10 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_11'] = x__print__mutmut_11 # type: ignore # mutmut generated
mutants_x__print__mutmut['x__print__mutmut_12'] = x__print__mutmut_12 # type: ignore # mutmut generated
