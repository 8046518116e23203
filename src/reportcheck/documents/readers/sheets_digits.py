"""A number laid out on the digit places of a format section: 0.00, #,##0, 0!.0,"万", 0.00E+00, # ??/??."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from reportcheck.documents.readers.sheets_codes import (
    COMMA,
    DIGIT,
    EXPONENT,
    GENERAL,
    LITERAL,
    PERCENT,
    POINT,
    SLASH,
    TEXT,
    Section,
    Token,
)
from reportcheck.documents.readers.sheets_general import EXACT, show_general, significant
from reportcheck.documents.readers.sheets_han import han_count, han_digits

_USUAL = re.compile(r"(?:#,##)?0(?:\.0+)?")


class DigitLayout:
    """The digit places of one section, counted once and then filled with many numbers."""

    def __init__(self, section: Section) -> None:
        self._section = section
        self._tokens, scaled = _without_scaling(section.tokens)
        percents = sum(token.kind == PERCENT for token in self._tokens)
        self._shift = 2 * percents - 3 * scaled
        kinds = [token.kind for token in self._tokens]
        self._point = kinds.index(POINT) if POINT in kinds else -1
        self._exponent = kinds.index(EXPONENT) if EXPONENT in kinds else -1
        self._slash = kinds.index(SLASH) if SLASH in kinds and DIGIT in kinds[: kinds.index(SLASH)] else -1
        end = self._exponent if self._exponent >= 0 else len(kinds)
        whole_end = self._point if 0 <= self._point < end else end
        self._whole = [index for index in range(whole_end) if kinds[index] == DIGIT]
        self._places = [index for index in range(whole_end, end) if kinds[index] == DIGIT]
        self._grouped = COMMA in kinds[:whole_end]
        self._quantum = Decimal(1).scaleb(-len(self._places))
        self._mode = self._choose_mode()
        self._frame = self._quick_frame()

    def _choose_mode(self) -> Callable[[Decimal], str]:
        if self._section.has(GENERAL):
            return self._with_general
        if self._slash >= 0:
            return self._fraction
        return self._with_exponent if self._exponent >= 0 else self._plain

    def _quick_frame(self) -> tuple[str, str, str] | None:
        """What stands before and behind the number, and its format, where the places are one run like #,##0.00."""
        code = "".join(token.text for token in self._tokens if token.kind in (DIGIT, COMMA, POINT))
        kinds = [token.kind for token in self._tokens]
        if DIGIT not in kinds or self._section.han or self._mode != self._plain or not _USUAL.fullmatch(code):
            return None
        first, last = kinds.index(DIGIT), len(kinds) - 1 - kinds[::-1].index(DIGIT)
        if not {DIGIT, COMMA, POINT}.issuperset(kinds[first : last + 1]):
            return None
        before, behind = (
            "".join(token.text for token in part if token.kind != TEXT)
            for part in (self._tokens[:first], self._tokens[last + 1 :])
        )
        return before, behind, ",f" if self._grouped else "f"

    def show(self, value: Decimal) -> str:
        """`value`, which is not negative, on these places."""
        value = significant(value)
        if self._shift:
            value = value.scaleb(self._shift, EXACT)
        if self._frame is None:
            return self._mode(value)
        before, behind, form = self._frame
        return before + format(value.quantize(self._quantum, None, EXACT), form) + behind

    def _plain(self, value: Decimal) -> str:
        rounded = format(value.quantize(self._quantum, context=EXACT), "f")
        whole, _, decimals = rounded.partition(".")
        return self._joined(self._filled(whole, decimals))

    def _filled(self, whole: str, decimals: str) -> dict[int, str]:
        """The text for each digit token, by its index."""
        tokens = self._tokens
        filled: dict[int, str] = {}
        rest = whole.lstrip("0")
        written = 0
        for position in range(len(self._whole) - 1, -1, -1):
            index = self._whole[position]
            digits = rest if position == 0 else rest[-1:]
            rest = rest[: len(rest) - len(digits)]
            digits = digits or _blank(tokens[index].text, any(tokens[at].text == "0" for at in self._whole[:position]))
            if self._grouped:
                digits, written = _group(digits, written)
            filled[index] = digits
        kept = len(decimals.rstrip("0"))
        for position, index in enumerate(self._places):
            sign = tokens[index].text
            needed = any(tokens[at].text == "0" for at in self._places[position:])
            filled[index] = decimals[position] if position < kept or needed else _blank(sign, False)
        return filled

    def _joined(self, filled: dict[int, str]) -> str:
        text = ""
        for index, token in enumerate(self._tokens):
            if token.kind == DIGIT:
                text += filled.get(index, "")
            elif token.kind not in (COMMA, TEXT):
                text += token.text
        return han_digits(text, self._section.han) if self._section.han else text

    def _with_exponent(self, value: Decimal) -> str:
        steps = max(len(self._whole), 1)
        exponent = 0
        if value:
            exponent = value.adjusted() // steps * steps if steps > 1 else value.adjusted()
            for _ in range(2):  # rounding may carry into one digit more
                mantissa = value.scaleb(-exponent, context=EXACT).quantize(self._quantum, context=EXACT)
                if mantissa.adjusted() < steps:
                    break
                exponent += steps
            value = mantissa
        whole, _, decimals = format(value.quantize(self._quantum, context=EXACT), "f").partition(".")
        filled = self._filled(whole, decimals)
        after = [index for index in range(self._exponent, len(self._tokens)) if self._tokens[index].kind == DIGIT]
        if after:
            filled[after[0]] = str(abs(exponent)).zfill(len(after))
        sign = "-" if exponent < 0 else "+" if self._tokens[self._exponent].text.endswith("+") else ""
        text = ""
        for index, token in enumerate(self._tokens):
            if token.kind == EXPONENT:
                text += "E" + sign
            elif token.kind == DIGIT:
                text += filled.get(index, "")
            elif token.kind not in (COMMA, TEXT):
                text += token.text
        return text

    def _fraction(self, value: Decimal) -> str:
        lower = "".join(
            token.text for token in self._tokens[self._slash + 1 :] if token.kind == DIGIT or token.text.isdigit()
        )
        exact = Fraction(value)
        mixed = len(_runs_before(self._tokens, self._slash)) > 1
        whole = int(exact) if mixed else 0
        part = exact - whole
        if lower.strip("0#?"):  # a fixed denominator, # ?/8
            numerator, denominator = _half_up(part * int(lower)), int(lower)
        else:
            nearest = part.limit_denominator(10 ** max(min(len(lower), 7), 1) - 1)
            numerator, denominator = nearest.numerator, nearest.denominator
        if mixed and numerator == denominator:
            whole, numerator = whole + 1, 0
        if mixed and not numerator:
            return str(whole)
        return (f"{whole} " if whole else "") + f"{numerator}/{denominator}"

    def _with_general(self, value: Decimal) -> str:
        plain = show_general(value)
        if self._section.han and "E" not in plain:
            whole, point, decimals = plain.partition(".")
            plain = han_count(whole, self._section.han) + point + han_digits(decimals, self._section.han)
        return "".join(
            plain if token.kind == GENERAL else token.text
            for token in self._tokens
            if token.kind in (GENERAL, LITERAL, PERCENT)
        )


def _without_scaling(tokens: list[Token]) -> tuple[list[Token], int]:
    """The tokens without the commas behind the last digit, and how many they were: each divides by a thousand."""
    last = max((index for index, token in enumerate(tokens) if token.kind == DIGIT), default=-1)
    point = next((index for index, token in enumerate(tokens) if token.kind == POINT), len(tokens))
    before_point = max((index for index, token in enumerate(tokens[:point]) if token.kind == DIGIT), default=-1)
    kept: list[Token] = []
    scaled = 0
    for index, token in enumerate(tokens):
        if token.kind == COMMA and last >= 0 and (index > last or before_point < index < point):
            scaled += 1
        else:
            kept.append(token)
    return kept, scaled


def _blank(sign: str, needed: bool) -> str:
    if sign == "0" or needed:
        return "0"
    return " " if sign == "?" else ""


def _group(digits: str, written: int) -> tuple[str, int]:
    """`digits` with thousands separators, given how many digits already stand to their right."""
    text = ""
    for digit in reversed(digits):
        if not digit.isdigit():
            return digits + text, written
        if written and written % 3 == 0:
            text = "," + text
        text = digit + text
        written += 1
    return text, written


def _runs_before(tokens: list[Token], slash: int) -> list[int]:
    """Where runs of digit places begin before the slash: two of them are a whole number and a numerator."""
    return [
        index
        for index in range(slash)
        if tokens[index].kind == DIGIT and (index == 0 or tokens[index - 1].kind != DIGIT)
    ]


def _half_up(value: Fraction) -> int:
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)
