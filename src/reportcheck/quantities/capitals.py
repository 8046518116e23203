"""Amounts in capitals (中文大写金额), as cheques and contracts print them."""

from __future__ import annotations

from decimal import Decimal

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_SECTIONS = ("", "万", "亿", "万亿")
LARGEST = Decimal(10) ** 16
"""Amounts (元) from here on are not written in capitals."""


def spell_in_capitals(amount: Decimal) -> str:
    """An amount of 元, rounded to 分, in capitals: 1200.50 → 壹仟贰佰元伍角整.

    Source: 正确填写票据和结算凭证的基本规定 (中国人民银行).
    Raises ValueError for amounts below 0 or of 10^16 元 and more.
    """
    if not 0 <= amount < LARGEST:
        raise ValueError(f"no amount that is written in capitals: {amount}")
    fen = int((amount * 100).to_integral_value())
    whole, rest = divmod(fen, 100)
    jiao, fen = divmod(rest, 10)
    text = _spell_whole(whole) + "元" if whole or not rest else ""
    if not rest:
        return text + "整"
    if jiao:
        text += _DIGITS[jiao] + "角"
    elif text:
        text += "零"
    return text + (_DIGITS[fen] + "分" if fen else "整")


def _spell_whole(whole: int) -> str:
    """Digits with their places; one 零 for any run of zeros that has digits behind it."""
    if not whole:
        return "零"
    text = ""
    gap = False
    sections = [whole // 10 ** (4 * at) % 10000 for at in range(len(_SECTIONS))]
    for at in range(len(sections) - 1, -1, -1):
        section = sections[at]
        for place in (3, 2, 1, 0):
            digit = section // 10**place % 10
            if digit:
                text += ("零" if gap and text else "") + _DIGITS[digit] + _PLACES[place]
                gap = False
            else:
                gap = True
        if section:
            text += _SECTIONS[at]
            gap = section % 10 == 0
    return text
