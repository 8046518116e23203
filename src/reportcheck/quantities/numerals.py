"""From printed numerals to Decimal: the only place where text becomes a number.

All functions take folded text (see `reportcheck.fold`). Nothing is rounded and no float is ever made.
"""

from __future__ import annotations

from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from reportcheck.patterns import compile_pattern

MAX_DIGITS = 40
"""A numeral with more characters than this is no quantity; it also bounds the work done for one numeral."""

EXACT = Context(prec=4 * MAX_DIGITS)
"""For results with as many digits as they need: those of two numerals, their units and a hundredth among them."""

ZERO = Decimal(0)
ONE = Decimal(1)

DIGITS = {
    **dict(zip("零一二三四五六七八九", range(10), strict=True)),
    **dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True)),
    "〇": 0,
    "0": 0,
    "两": 2,
}
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_BIG = {"万": 10**4, "亿": 10**8}
_TENS = {"廿": 20, "卅": 30}
UPPERCASE = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟")

_ARABIC = compile_pattern(r"(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\.[0-9]++)?")


class Numeral(NamedTuple):
    """A value and its quantum, the worth of the last printed digit; both in units of 1."""

    value: Decimal
    quantum: Decimal


def times(left: Decimal, right: Decimal) -> Decimal:
    """Multiply without rounding, however many digits there are."""
    return left if right == ONE else EXACT.multiply(left, right)


def plus(left: Decimal, right: Decimal) -> Decimal:
    """Add without rounding, however many digits there are."""
    return EXACT.add(left, right)


def parse_arabic(text: str) -> Numeral | None:
    """Read digits with thousands separators (comma or space) and a decimal point; None if there are too many."""
    plain = text.replace(",", "").replace(" ", "") if "," in text or " " in text else text
    if len(plain) > MAX_DIGITS:
        return None
    _, point, fraction = plain.partition(".")
    return Numeral(Decimal(plain), Decimal((0, (1,), -len(fraction))) if point else ONE)


@lru_cache(maxsize=2048)
def parse_chinese(text: str) -> Numeral | None:
    """Read a numeral in Chinese characters, small or capital: 二百五十, 一七二零, 两千三点一, 壹佰捌拾.

    None if it is none, is malformed (五十千) or too long.
    """
    if not text or len(text) > MAX_DIGITS:
        return None
    whole, point, rest = text.partition("点")
    fraction = ""
    scale = 1
    if point:
        fraction = rest.rstrip("十百千万亿")
        if not fraction or not all(char in DIGITS for char in fraction):
            return None
        for char in rest[len(fraction) :]:
            scale *= _SMALL.get(char) or _BIG[char]
    value = _positional(whole)
    if value is None:
        value = _structured(whole)
    if value is None:
        return None
    quantum = Decimal(scale)
    number = Decimal(value)
    if fraction:
        digits = "".join(str(DIGITS[char]) for char in fraction)
        number = EXACT.add(number, Decimal(f"0.{digits}"))
        quantum = EXACT.multiply(quantum, Decimal((0, (1,), -len(digits))))
    else:
        for char in reversed(whole):
            if char not in _BIG:
                break
            quantum *= _BIG[char]
    return Numeral(EXACT.multiply(number, Decimal(scale)), quantum)


def _positional(text: str) -> int | None:
    value = 0
    for char in text:
        digit = DIGITS.get(char)
        if digit is None:
            return None
        value = value * 10 + digit
    return value if text else None


def _structured(text: str) -> int | None:
    """Digits with 十 百 千 万 亿. A last digit right behind a scale is worth a tenth of it: 一百二 is 120."""
    total = myriads = section = 0
    digit: int | None = None
    scale = lowest = 0
    zero = False
    for char in text:
        if char in DIGITS:
            worth = DIGITS[char]
            if digit:
                return None
            digit, zero = worth, zero or worth == 0
        elif char in _SMALL:
            scale = _SMALL[char]
            if (lowest and scale >= lowest) or (digit is None and scale > 10 and not zero):
                return None
            section += (digit or 1) * scale
            digit, lowest, zero = None, scale, False
        elif char in _TENS:
            section += _TENS[char]
            digit, scale, lowest, zero = None, 10, 10, False
        elif char in _BIG:
            section += digit or 0
            if char == "万":
                myriads = (myriads + section) * 10**4 if not section else myriads + section * 10**4
            else:
                total += (myriads + section) * 10**8
                myriads = 0
            section, digit, scale, lowest, zero = 0, None, _BIG[char], 0, False
        else:
            return None
    if digit:
        section += digit * (scale // 10) if scale > 10 and not zero else digit
    return total + myriads + section


def parse_mixed(text: str) -> Numeral | None:
    """Read arabic digits with Chinese scales in between: 3亿2000万, 12万3456.78, 5万4千6百, 1百01, 200亿零四千230."""
    if len(text) > 2 * MAX_DIGITS:
        return None
    total = group = ZERO
    quantum = ONE
    pending: Decimal | None = None
    position = 0
    while position < len(text):
        char = text[position]
        if char in "0123456789":
            found = _ARABIC.match(text, position)
            part = parse_arabic(found[0]) if found else None
            if found is None or part is None:
                return None
            pending, quantum = part
            position = found.end()
            continue
        position += 1
        if char in _BIG:
            # A big scale multiplies all that stands before it since the last bigger one (20万亿, 3千万, 2千零30万).
            group = EXACT.add(group, pending or ZERO)
            if char == "亿":
                total, group = EXACT.multiply(EXACT.add(total, group), Decimal(10**8)), ZERO
            else:
                total, group = EXACT.add(total, EXACT.multiply(group, Decimal(10**4))), ZERO
                if text[position : position + 1] in ("亿", "万"):
                    total, group = ZERO, total
            quantum = EXACT.multiply(quantum, Decimal(_BIG[char]))
            pending = None
        elif char in _SMALL:
            group = EXACT.add(group, EXACT.multiply(ONE if pending is None else pending, Decimal(_SMALL[char])))
            quantum = EXACT.multiply(quantum, Decimal(_SMALL[char]))
            pending = None
        elif char in DIGITS:
            pending, quantum = Decimal(DIGITS[char]), ONE
        else:
            return None
    return Numeral(EXACT.add(EXACT.add(total, group), pending or ZERO), quantum)


def parse_numeral(text: str) -> Numeral | None:
    """Read any folded numeral, sign included (-, 负); None if the text is not exactly one numeral."""
    text = text.strip()
    sign = text[:1] in ("-", "负", "+")
    body = text[1:].lstrip() if sign else text
    if not body:
        return None
    if _NUMBER.fullmatch(body):
        found = parse_arabic(body)
    elif body[0] in "0123456789" and _MIXED.fullmatch(body):
        found = parse_mixed(body)
    else:
        found = parse_chinese(body)
    if found is not None and text[0] in "-负":
        return Numeral(found.value.copy_negate(), found.quantum)
    return found


_NUMBER = compile_pattern(r"(?:[0-9]{1,3}(?:[, ][0-9]{3})++|[0-9]++)(?:\.[0-9]++)?|\.[0-9]++")
_MIXED = compile_pattern(r"[0-9.,零一二三四五六七八九两十百千万亿]++")
