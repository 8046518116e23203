"""A number under no format of its own, and what is common to all arithmetic on shown numbers."""

from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_UP, Context, Decimal

# Wide enough for the largest double with 255 places; nothing is ever cut off by it.
EXACT = Context(prec=700, rounding=ROUND_HALF_UP, Emax=MAX_EMAX, Emin=MIN_EMIN)
_SIGNIFICANT = Context(prec=15, rounding=ROUND_HALF_UP)
_GENERAL = Context(prec=10, rounding=ROUND_HALF_UP)
_SCIENTIFIC = Context(prec=6, rounding=ROUND_HALF_UP)
_WIDTH = 11  # the characters that General has for a number with decimals


def significant(value: Decimal) -> Decimal:
    """`value` with the 15 digits that a spreadsheet keeps: 9.199999999999999 is 9.20000000000000."""
    return _SIGNIFICANT.plus(value)


def show_general(value: Decimal) -> str:
    """A number without a format, as a cell wide enough for it shows it.

    Whole numbers keep all their (15) digits, where Excel turns to 1.23457E+11 from the twelfth on:
    an amount or a code is worth more than that look.
    """
    value = significant(value)
    if not value:
        return "0"
    magnitude = value.adjusted()
    if magnitude >= 15:
        return _scientific(value)
    plain = _trimmed(format(value, "f"))
    if "." not in plain or len(plain.lstrip("-")) <= _WIDTH:
        return plain
    if magnitude >= -4:
        places = min(_WIDTH - 2 - max(magnitude, 0), 9) if magnitude < _WIDTH - 1 else 0
        return _trimmed(format(value.quantize(Decimal(1).scaleb(-places), context=EXACT), "f"))
    return _scientific(value)


def _trimmed(text: str) -> str:
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def _scientific(value: Decimal) -> str:
    value = _SCIENTIFIC.plus(value)
    exponent = value.adjusted()
    mantissa = _trimmed(format(value.scaleb(-exponent, context=EXACT), "f"))
    return f"{mantissa}E{'-' if exponent < 0 else '+'}{abs(exponent):02d}"
