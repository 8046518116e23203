"""Number format codes taken apart: `#,##0.00_ ;[Red]-#,##0.00` into sections, each a row of tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from reportcheck.documents.readers.sheets_builtin import SYSTEM_LONG_DATE, SYSTEM_TIME

# What a token stands for. A date part's text is its letters (yyyy, mm); a digit's text is 0, # or ?.
LITERAL, DIGIT, POINT, COMMA, PERCENT, EXPONENT, SLASH, TEXT, DATE, ELAPSED, GENERAL = range(11)

_MAX_CODE = 255  # Excel's own limit; what is longer was not made by a spreadsheet program
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?'
    r"|[\\!](?P<escaped>.)"
    r"|_(?P<width>.)"
    r"|\*(?P<fill>.)"
    r"|\[(?P<bracket>[^\]]*)\]"
    r"|(?P<general>General|G/通用格式)"
    r"|(?P<half_day>AM/PM|A/P|上午/下午)"
    r"|(?P<exponent>E[+-])"
    r"|(?P<date>y+|m+|d+|h+|s+(?:\.0+)?|a{3,}|e+|b{2,4}|g+)"
    r"|(?P<mark>[0#?.,%/@])"
    r"|(?P<literal>.)",
    re.IGNORECASE | re.DOTALL,
)
_MARKS = {".": POINT, ",": COMMA, "%": PERCENT, "/": SLASH, "@": TEXT, "0": DIGIT, "#": DIGIT, "?": DIGIT}
_COLOUR = re.compile(
    r"(?:black|blue|cyan|green|magenta|red|white|yellow|[黑蓝绿红白黄]色?|青色?|洋红|colou?r\s*\d+|颜色\s*\d+)$",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d{1,15}(?:\.\d{1,15})?)$")


class Token(NamedTuple):
    """One piece of a section: what it stands for and its text."""

    kind: int
    text: str


@dataclass(slots=True)
class Section:
    """One of up to four parts of a code.

    `condition` is (operator, operand); `han` is the N of [DBNumN], 0 without one; `chinese` tells of the locale 804.
    """

    tokens: list[Token] = field(default_factory=list)
    condition: tuple[str, Decimal] | None = None
    colour: bool = False
    han: int = 0
    chinese: bool = False

    def has(self, *kinds: int) -> bool:
        """Whether a token of one of the kinds is there."""
        return any(token.kind in kinds for token in self.tokens)

    @property
    def is_date(self) -> bool:
        return self.has(DATE, ELAPSED)


def parse_code(code: str) -> list[Section]:
    """The sections of a format code, from one to four. A code that no program writes is taken as General."""
    if len(code) > _MAX_CODE or not code.strip():
        return [Section([Token(GENERAL, "")])]
    lowered = code.lower()
    if lowered.startswith(("[$-f800]", "[$-x-sysdate]")):
        code = SYSTEM_LONG_DATE
    elif lowered.startswith(("[$-f400]", "[$-x-systime]")):
        code = SYSTEM_TIME
    sections = [Section()]
    for match in _TOKEN.finditer(code):
        kind, found = match.lastgroup, match[match.lastgroup or 0]
        if kind == "literal" and found == ";":
            sections.append(Section())
        else:
            _add(sections[-1], kind, found)
    return sections[:4]


def _add(section: Section, kind: str | None, found: str) -> None:
    tokens = section.tokens
    if kind == "bracket":
        _bracket(section, found)
    elif kind == "mark":
        tokens.append(Token(_MARKS[found], found))
    elif kind == "width":
        tokens.append(Token(LITERAL, " "))
    elif kind == "general":
        tokens.append(Token(GENERAL, ""))
    elif kind == "exponent":
        tokens.append(Token(EXPONENT, found))
    elif kind == "half_day":
        tokens.append(Token(DATE, found))
    elif kind == "date" and found[0] not in "bBgG":  # eras of other calendars are not shown
        tokens.append(Token(DATE, found.lower()))
    elif kind in ("quoted", "escaped", "literal") and found:
        tokens.append(Token(LITERAL, found))


def _bracket(section: Section, text: str) -> None:
    lowered = text.lower()
    if text.startswith("$"):
        symbol, _, locale = text[1:].partition("-")
        section.chinese = section.chinese or locale[-4:].upper() in ("0804", "804")
        if symbol:
            section.tokens.append(Token(LITERAL, symbol))
    elif lowered.startswith("dbnum") and lowered[5:] in ("1", "2", "3"):
        section.han = int(lowered[5:])
    elif lowered and len(lowered) <= 9 and lowered == lowered[0] * len(lowered) and lowered[0] in "hms":
        section.tokens.append(Token(ELAPSED, lowered))
    elif (condition := _CONDITION.match(text)) is not None:
        section.condition = (condition[1], Decimal(condition[2]))
    elif _COLOUR.match(text):
        section.colour = True
