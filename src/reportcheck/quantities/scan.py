"""Find every number of a text: one pass of one pattern, then a reading of what stands around each number."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache

from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.quantities.arabic import READINGS, ArabicReader, read_simple
from reportcheck.quantities.chinese import ChineseReader
from reportcheck.quantities.exempt import url_spans
from reportcheck.quantities.model import Draft, Quantity, build
from reportcheck.quantities.numerals import parse_numeral, times
from reportcheck.quantities.pattern import SIMPLE, TOKEN
from reportcheck.quantities.series import WIDEST, join, may_join, with_unit
from reportcheck.quantities.units import PLAIN, Unit, unit_of

_BARE = compile_pattern(
    r"\s*(?P<body>(?P<open>\(\s*)?"
    r"(?P<number>[-+]?\s?(?:[0-9]{1,3}(?:[, ][0-9]{3})++|[0-9]{1,36})(?:\.[0-9]{1,36})?|[-+]?\.[0-9]{1,36})"
    r"(?P<close>\s*\))?)\s*"
)


class _Scanner(ArabicReader, ChineseReader):
    """Reads whatever the pattern finds."""

    __slots__ = ()


_READERS: dict[str | None, Callable[[_Scanner, int, int], int]] = {
    "simple": _Scanner._simple,
    "item": _Scanner._item,
    "date": _Scanner._date,
    "docno": _Scanner._document_number,
    "phone": _Scanner._phone,
    "chain": _Scanner._chain,
    "mixed": _Scanner._mixed,
    "number": _Scanner._number,
    "fraction": _Scanner._number,
    "percent": _Scanner._share,
    "share": _Scanner._share,
    "half": _Scanner._half,
    "idiom": _Scanner._idiom,
    "heading": _Scanner._heading,
    "chinese": _Scanner._chinese,
    "circled": _Scanner._circled,
}
"""What reads each named group of the pattern; every reader returns where the search goes on."""
_NAMED_BEFORE = frozenset("表图件录注、")
"""Before a figure without a unit these may make a reference or a list of it."""


def scan(text: str, folded: str | None = None) -> tuple[Quantity, ...]:
    """Return every number of `text` in order of place, the exempt ones included.

    `folded` is `fold(text)` where the caller has it already. Spans index into `text`.
    """
    if folded is None:
        folded = fold(text)
    found: list[Quantity] = []
    addresses = url_spans(folded)
    position: int | None = 0
    while position is not None:
        position = _scan_on(text, folded, position, found, addresses)
    return tuple(found)


def _scan_on(
    text: str, folded: str, position: int, found: list[Quantity], addresses: list[tuple[int, int]]
) -> int | None:
    """Read on from `position` until a match starts before the place where the search goes on; return that place."""
    known = READINGS.get
    for match in TOKEN.finditer(folded, position):
        start, end = match.span()
        if start < position:
            return position
        if match.lastindex == SIMPLE and not addresses:
            # Most numbers take this way, so it is written out here, and fills the draft without a call.
            printed = text[start:end]
            length, value, quantum, word, base, scale, dimension = known(printed) or read_simple(printed, match[0])
            if word or folded[start - 1] not in _NAMED_BEFORE:
                new = Draft()
                new.text = printed
                new.start = start
                new.end = end
                new.number = match[0][:length] if word else match[0]
                new.value = value
                new.quantum = quantum
                new.unit = word
                new.base_unit = base
                new.scale = scale
                new.dimension = dimension
                new.bound = "exact"
                new.upper = None
                new.exempt = ""
                new.shared_unit = new.uppercase = False
                new.__class__ = Quantity  # type: ignore[assignment]
                if found and start - found[-1].end <= WIDEST and may_join(folded, found[-1], start):
                    join(text, folded, found, new)  # type: ignore[arg-type]
                else:
                    found.append(new)  # type: ignore[arg-type]
                continue
        scanner = _Scanner(text, folded, found)
        if addresses and (address := _address(addresses, start)):
            position = scanner._skip(start, address, "code")
        else:
            position = _READERS[match.lastgroup](scanner, start, end)
        if position < end:
            return position
    return None


def _address(addresses: list[tuple[int, int]], start: int) -> int:
    """Return the end of the web address that `start` is in, or 0."""
    index = bisect_right(addresses, start, key=lambda span: span[0])
    return addresses[index - 1][1] if index and start < addresses[index - 1][1] else 0


def scan_cell(text: str, unit_hint: str = "") -> tuple[Quantity, ...]:
    """Return the numbers of one table cell.

    `unit_hint` is the unit that the header or the note above the table gives: 万元, （%）, 单位：元. It goes to
    numbers that have none of their own. A number alone in its cell is always a quantity, also 2022 and 2081199; whether
    its column holds years or codes is for the caller to know. （12.30） alone is negative; — and / yield nothing.
    """
    folded = fold(text)
    hint = _hinted(unit_hint) if unit_hint else None
    bare = _BARE.fullmatch(folded)
    if bare is not None and bool(bare["open"]) == bool(bare["close"]):
        found = _alone(text, bare, hint or PLAIN)
        if found is not None:
            return (found,)
    found_all = scan(text, folded)
    if hint is None:
        return found_all
    unit = (hint.word, hint.base, hint.scale, hint.dimension)
    return tuple(with_unit(q, *unit) if q.dimension == "plain" and not q.exempt else q for q in found_all)


@lru_cache(maxsize=256)
def _hinted(unit_hint: str) -> Unit | None:
    return unit_of(fold(unit_hint))


def _alone(text: str, bare: re.Match[str], unit: Unit) -> Quantity | None:
    numeral = parse_numeral(bare["number"].replace("+", "").replace(" ", ""))
    if numeral is None:
        return None
    value = numeral.value.copy_negate() if bare["open"] and not bare["number"].startswith("-") else numeral.value
    start, end = bare.span("body")
    scale = unit.scale
    worth, quantum = times(value, scale), times(numeral.quantum, scale)
    return build(
        text[start:end], start, end, bare["number"], worth, quantum,
        unit.word, unit.base, scale, unit.dimension, "exact", "", False,
    )  # fmt: skip
