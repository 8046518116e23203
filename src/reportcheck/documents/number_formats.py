"""Counting in the formats of Word lists: 1, 一, ①, ⑴, １, a, A, i, I and their relatives."""

from __future__ import annotations

from collections.abc import Callable

_HAN = "零一二三四五六七八九"
_CIRCLE_DIGITS = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖"


def format_number(value: int, number_format: str) -> str:
    """`value` (a list counter) printed in one of Word's number formats; unknown formats count in decimals."""
    if value < 0:
        return str(value)
    return _FORMATS.get(number_format, str)(value)


def _counting(value: int, digits: str = _HAN, units: str = "十百千", drop_one: bool = True) -> str:
    if value == 0:
        return digits[0]
    if value >= 10000:
        return str(value)
    text, pending_zero = "", False
    for power in (3, 2, 1, 0):
        digit = value // 10**power % 10
        if digit == 0:
            pending_zero = bool(text)
            continue
        text += (digits[0] if pending_zero else "") + digits[digit] + (units[power - 1] if power else "")
        pending_zero = False
    if drop_one and 10 <= value < 20:
        text = text[1:]
    return text


def _japanese(value: int) -> str:
    # 百 and 千 stand without 一, and zeros are not said.
    if value == 0 or value >= 10000:
        return "〇" if value == 0 else str(value)
    text = ""
    for power, unit in ((3, "千"), (2, "百"), (1, "十"), (0, "")):
        digit = value // 10**power % 10
        if digit:
            text += ("" if digit == 1 and power else _HAN[digit]) + unit
    return text


def _chinese_counting(value: int) -> str:
    # Word counts 一 … 九十九 and then writes digits: 一〇〇.
    return _counting(value) if 0 < value < 100 else _digits(value)


def _digits(value: int) -> str:
    return "".join(_CIRCLE_DIGITS[int(digit)] for digit in str(value))


def _block(first: int, last: int, base: int) -> Callable[[int], str]:
    def formatted(value: int) -> str:
        return chr(base + value - first) if first <= value <= last else str(value)

    return formatted


def _circled(value: int) -> str:
    if value == 0:
        return "⓪"
    for first, last, base in ((1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1)):
        if first <= value <= last:
            return chr(base + value - first)
    return str(value)


def _letters(value: int, first: str) -> str:
    # After z Word doubles the letter: aa, bb, not aa, ab.
    if value == 0:
        return "0"
    count, index = divmod(value - 1, 26)
    return chr(ord(first) + index) * min(count + 1, 30)


def _roman(value: int) -> str:
    if not 0 < value < 4000:
        return str(value)
    text = ""
    for worth, sign in (
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ):  # fmt: skip
        text += sign * (value // worth)
        value %= worth
    return text


def _full_width(value: int) -> str:
    return "".join(chr(ord(digit) + 0xFEE0) for digit in str(value))


def _cycle(signs: str) -> Callable[[int], str]:
    return lambda value: signs[(value - 1) % len(signs)] if value else "0"


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02d}",
    "decimalFullWidth": _full_width,
    "decimalFullWidth2": _full_width,
    "decimalHalfWidth": str,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": _block(1, 20, 0x2474),
    "decimalEnclosedFullstop": _block(1, 20, 0x2488),
    "ideographEnclosedCircle": _block(1, 10, 0x3280),
    "chineseCounting": _chinese_counting,
    "chineseCountingThousand": _counting,
    "chineseLegalSimplified": lambda value: _counting(value, _LEGAL, "拾佰仟", drop_one=False),
    "ideographLegalTraditional": lambda value: _counting(value, _LEGAL_TRADITIONAL, "拾佰仟", drop_one=False),
    "taiwaneseCounting": _chinese_counting,
    "taiwaneseCountingThousand": _counting,
    "taiwaneseDigital": _digits,
    "ideographDigital": _digits,
    "japaneseDigitalTenThousand": _digits,
    "japaneseCounting": _japanese,
    "koreanDigital2": _digits,
    "ideographTraditional": _cycle("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": _cycle("子丑寅卯辰巳午未申酉戌亥"),
    "lowerLetter": lambda value: _letters(value, "a"),
    "upperLetter": lambda value: _letters(value, "A"),
    "lowerRoman": lambda value: _roman(value).lower(),
    "upperRoman": _roman,
    "none": lambda _: "",
}

WORD_CODES: dict[int, str] = dict(
    enumerate((
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText",
        "hex", "chicago", "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth",
        "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle",
        "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung",
        "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle",
        "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting",
        "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting",
        "chineseLegalSimplified", "chineseCountingThousand",
    ))
) | {44: "koreanDigital2", 255: "none"}  # fmt: skip
"""Names of the formats that Word's older files (.doc, RTF) number ([MS-OSHARED] 2.2.1.3, MSONFC)."""
