"""What a cell shows: a stored number under its number format. Decimal texts in, printed text out, never a float."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from reportcheck.documents.readers.sheets_builtin import BUILTIN, GENERAL
from reportcheck.documents.readers.sheets_codes import DIGIT, LITERAL, TEXT, Section, parse_code
from reportcheck.documents.readers.sheets_codes import GENERAL as GENERAL_TOKEN
from reportcheck.documents.readers.sheets_dates import show_date
from reportcheck.documents.readers.sheets_digits import DigitLayout
from reportcheck.documents.readers.sheets_general import show_general

_NUMBER = re.compile(r"[+-]?(?:\d{1,330}(?:\.\d{0,330})?|\.\d{1,330})(?:[eE][+-]?\d{1,3})?", re.ASCII)
# Neither float noise nor exponent: such a number needs no arithmetic.
_SHORT = re.compile(r"(-?)(0|[1-9]\d{0,9})(?:\.(\d{1,9}))?", re.ASCII)
_GENERAL_WIDTH = 11  # what is no longer is shown by General as it stands
_SIMPLE = re.compile(r"(#,##0|0)(?:\.(0{1,5}))?(?:_ )?")
_NONZERO = frozenset("123456789一二三四五六七八九壹贰叁肆伍陆柒捌玖１２３４５６７８９")
_NEGATIVE_SIGNS = ("-", "(", "（", "−", "－", "△", "▲", "负")
_COMPARE: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "<": lambda value, operand: value < operand,
    ">": lambda value, operand: value > operand,
    "<=": lambda value, operand: value <= operand,
    ">=": lambda value, operand: value >= operand,
    "=": lambda value, operand: value == operand,
    "<>": lambda value, operand: value != operand,
}


class NumberFormat:
    """One compiled format code; `from_1904` tells from which day the workbook counts its dates."""

    def __init__(self, code: str, from_1904: bool = False) -> None:
        self._from_1904 = from_1904
        sections = parse_code(code)
        self._text = next((section for section in sections if section.has(TEXT)), None)
        if len(sections) == 4:
            self._text = sections.pop()
        elif self._text is not None and len(sections) > 1 and self._text is sections[-1]:
            sections.pop()
        self._sections = sections
        self._conditional = any(section.condition for section in sections)
        self._sign_is_colour = _sign_is_colour(sections)
        self._parts = [_part(section) for section in sections]
        simple = _SIMPLE.fullmatch(code)
        self._general = code == GENERAL
        self._simple = simple is not None
        self._grouped = simple is not None and simple[1] != "0"
        self._places = len(simple[2] or "") if simple is not None else 0

    def show(self, stored: str) -> str:
        """A stored number (`0.7146`, `1.2E-3`) as the cell shows it; a text that is no number comes back unchanged."""
        short = _SHORT.fullmatch(stored)
        if short is None:
            return self._show(Decimal(stored)) if _NUMBER.fullmatch(stored) is not None else stored
        if self._general:
            if len(stored) <= _GENERAL_WIDTH and (stored[-1] != "0" or short[3] is None) and stored != "-0":
                return stored
        elif self._simple:
            sign, whole, decimals = short.groups("")
            if len(decimals) <= self._places:
                if self._grouped and len(whole) > 3:
                    whole = format(int(whole), ",")
                text = f"{whole}.{decimals.ljust(self._places, '0')}" if self._places else whole
                return sign + text if sign and text.strip("0.") else text
        return self._show(Decimal(stored))

    def show_text(self, text: str) -> str:
        """A text as the cell shows it: unchanged but for codes such as `@"县"` or `;;;`."""
        section = self._text
        if section is None:
            return text
        return "".join(text if token.kind == TEXT else token.text for token in section.tokens).strip() or (
            text if section.tokens and not section.has(TEXT) else ""
        )

    def _show(self, value: Decimal) -> str:
        index = self._choose(value)
        if index < 0:
            return show_general(value)
        part = self._parts[index]
        if isinstance(part, str):
            return part
        if isinstance(part, Section):
            shown = show_date(part, value, self._from_1904)
            return show_general(value) if shown is None else shown
        text = show_general(abs(value)) if part is None else part.show(abs(value))
        if value < 0 and self._wants_sign(index) and not _NONZERO.isdisjoint(text):
            text = "-" + text.lstrip()
        return text.strip()

    def _choose(self, value: Decimal) -> int:
        """The index of the section for a value, -1 where none takes it."""
        sections = self._sections
        if self._conditional:
            for index, section in enumerate(sections):
                if section.condition is None:
                    implied = index == 1 and sections[0].condition is not None and len(sections) > 2
                    if not implied or value < 0:
                        return index
                elif _COMPARE[section.condition[0]](value, section.condition[1]):
                    return index
            return -1
        if value < 0 and len(sections) > 1:
            return 1
        return 2 if not value and len(sections) > 2 else 0

    def _wants_sign(self, index: int) -> bool:
        """Whether a negative number gets a minus of its own: not in a section that is for negative numbers alone."""
        condition = self._sections[index].condition
        if condition is None:
            return index != 1 or self._sign_is_colour or bool(self._sections[0].condition and len(self._sections) == 2)
        return not (condition[0] in ("<", "<=") and condition[1] <= 0)


class FormatBook:
    """The number formats of one workbook by number, each compiled when a cell first needs it."""

    def __init__(self, codes: dict[int, str], from_1904: bool = False) -> None:
        self._codes = codes
        self._from_1904 = from_1904
        self._formats: dict[str, NumberFormat] = {}

    def __getitem__(self, number: int) -> NumberFormat:
        code = self._codes.get(number) or BUILTIN.get(number, GENERAL)
        found = self._formats.get(code)
        if found is None:
            found = self._formats[code] = NumberFormat(code, self._from_1904)
        return found


def _part(section: Section) -> Section | DigitLayout | str | None:
    """What shows the numbers of a section: the section itself for dates, a layout, a fixed text, None for General."""
    if section.is_date:
        return section
    if not section.tokens:
        return ""
    if section.has(DIGIT, LITERAL) or section.han:
        return DigitLayout(section)
    return None  # General alone, @ alone, or what no program writes


def _sign_is_colour(sections: list[Section]) -> bool:
    """Whether the colour alone tells that a number is negative (`0.00;[Red]0.00`); a text then needs the minus."""
    return (
        len(sections) > 1
        and sections[1].colour
        and not any(token.text.strip() in _NEGATIVE_SIGNS for token in sections[1].tokens if token.kind == LITERAL)
        and any(token.kind in (DIGIT, GENERAL_TOKEN) for token in sections[1].tokens)
    )
