"""Chinese numerals as the format codes [DBNum1] 一百二十三, [DBNum2] 壹佰贰拾叁 and [DBNum3] １百２十３ write them."""

from __future__ import annotations

_DIGITS = {1: "〇一二三四五六七八九", 2: "零壹贰叁肆伍陆柒捌玖", 3: "０１２３４５６７８９"}
_UNITS = {1: ("", "十", "百", "千"), 2: ("", "拾", "佰", "仟"), 3: ("", "十", "百", "千")}


def han_digits(text: str, kind: int) -> str:
    """Each digit of `text` as its numeral (2023 → 二〇二三); `kind` is the N of DBNumN, other signs stay."""
    return text.translate({ord(digit): sign for digit, sign in zip("0123456789", _DIGITS[kind], strict=True)})


def han_count(digits: str, kind: int, *, spoken: bool = False) -> str:
    """A whole number counted out (123 → 一百二十三). `spoken` drops the first 一 of 一十五, as dates do.

    `digits` holds digits only; more than 16 of them are written one by one.
    """
    digits = digits.lstrip("0") or "0"
    if len(digits) > 16:
        return han_digits(digits, kind)
    signs, units = _DIGITS[kind], _UNITS[kind]
    if digits == "0":
        return signs[0]
    text, owed_zero = "", False
    for position, digit in enumerate(digits):
        power = len(digits) - 1 - position
        if digit == "0":
            owed_zero = True
        else:
            text += (signs[0] if owed_zero and text else "") + signs[int(digit)] + units[power % 4]
            owed_zero = False
        # 亿 rules all that stands before it, 万 its own four digits alone.
        if power == 8 or (power in (4, 12) and digits[max(position - 3, 0) : position + 1].strip("0")):
            text += "亿" if power == 8 else "万"
    return text[1:] if spoken and text.startswith(signs[1] + units[1]) else text
