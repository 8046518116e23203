"""Find every number of a text: one pass of one pattern, then a reading of what stands around each number."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from reportcheck.fold import fold
from reportcheck.quantities.arabic import ArabicReader
from reportcheck.quantities.chinese import ChineseReader
from reportcheck.quantities.exempt import url_spans
from reportcheck.quantities.model import Quantity, build
from reportcheck.quantities.numerals import parse_numeral, times
from reportcheck.quantities.pattern import TOKEN
from reportcheck.quantities.units import PLAIN, Unit, unit_of

_BARE = re.compile(
    r"\s*(?P<body>(?P<open>\(\s*)?"
    r"(?P<number>[-+]?\s?(?:[0-9]{1,3}(?:[, ][0-9]{3})++|[0-9]{1,36})(?:\.[0-9]{1,36})?|[-+]?\.[0-9]{1,36})"
    r"(?P<close>\s*\))?)\s*"
)


class _Scanner(ArabicReader, ChineseReader):
    """Reads whatever the pattern finds."""

    __slots__ = ()


_READERS: dict[str | None, Callable[[_Scanner, int, int], int]] = {
    "plain": _Scanner._plain,
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


def scan(text: str, folded: str | None = None) -> tuple[Quantity, ...]:
    """Return every number of `text` in order of place, the exempt ones included.

    `folded` is `fold(text)` where the caller has it already. Spans index into `text`.
    """
    if folded is None:
        folded = fold(text)
    scanner = _Scanner(text, folded)
    addresses = url_spans(folded)
    readers = _READERS
    search = TOKEN.search
    position = 0
    while (match := search(folded, position)) is not None:
        start, end = match.span()
        if addresses and (address := _address(addresses, start)):
            position = scanner._skip(start, address, "code")
        else:
            position = readers[match.lastgroup](scanner, start, end)
    return tuple(scanner.found)


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
    hint = unit_of(fold(unit_hint)) if unit_hint else None
    bare = _BARE.fullmatch(folded)
    if bare is not None and bool(bare["open"]) == bool(bare["close"]):
        found = _alone(text, bare, hint or PLAIN)
        if found is not None:
            return (found,)
    found_all = scan(text, folded)
    if hint is None:
        return found_all
    return tuple(_with_unit(q, hint) if q.dimension == "plain" and not q.exempt else q for q in found_all)


def _alone(text: str, bare: re.Match[str], unit: Unit) -> Quantity | None:
    numeral = parse_numeral(bare["number"].replace("+", "").replace(" ", ""))
    if numeral is None:
        return None
    value = numeral.value.copy_negate() if bare["open"] and not bare["number"].startswith("-") else numeral.value
    start, end = bare.span("body")
    number = text[bare.start("number") : bare.end("number")]
    scale = unit.scale
    worth, quantum = times(value, scale), times(numeral.quantum, scale)
    return build(
        text[start:end], start, end, number, worth, quantum,
        unit.word, unit.base, scale, unit.dimension, "exact", "", False,
    )  # fmt: skip


def _with_unit(quantity: Quantity, unit: Unit) -> Quantity:
    return replace(
        quantity,
        value=times(quantity.value, unit.scale),
        quantum=times(quantity.quantum, unit.scale),
        upper=None if quantity.upper is None else times(quantity.upper, unit.scale),
        unit=unit.word,
        base_unit=unit.base,
        scale=unit.scale,
        dimension=unit.dimension,
        shared_unit=True,
    )
