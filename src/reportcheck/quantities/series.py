"""Numbers that share what is printed once: ranges (0.5-1.2万元) and lists (15、20和25分)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.numerals import times

_RANGE = compile_pattern(r"(?:\((?:不?含)\))?\s?(?:[-~至到]|—{1,2}|--)\s?")
_LIST = compile_pattern(r"\s?(?:、|,|和|与|及|以及|或|;)\s?")
_MEMBERS = compile_pattern(r"[^。;,\n0-9]{0,14}[、和与及][^。;,\n0-9]{0,6}")
_JOINING = frozenset("-~—至到(、,和与及以或; ")
_WIDEST_SIGN = 3
_WIDEST_GAP = 8
WIDEST = 20
"""Numbers further apart than this share nothing."""


def may_join(folded: str, last: Quantity, start: int) -> bool:
    """Whether a number at `start` can share something with the one before it; a quick look before `join`."""
    gap = start - last.end
    if gap <= _WIDEST_SIGN:
        sign = folded[last.end]
        if sign == " " and last.exempt != "indefinite":
            return gap > 1 and folded[last.end + 1] in _JOINING
        return sign in _JOINING
    return gap <= WIDEST and (last.exempt == "indefinite" or (gap <= _WIDEST_GAP and folded[last.end] == "("))


def join(text: str, folded: str, found: list[Quantity], new: Quantity) -> None:
    """Append `new` to `found`, giving its unit to the bare numbers of the range or list that it closes."""
    last = found[-1]
    gap = new.start - last.end
    if "indefinite" in (last.exempt, new.exempt):
        if gap <= WIDEST and new.unit:
            new = _counted_together(folded, found, new)
    elif gap <= _WIDEST_GAP and not last.exempt:
        if last.upper is None and new.upper is None and _RANGE.fullmatch(folded, last.end, new.start):
            merged = _as_range(text, folded, last, new)
            if merged is not None:
                found.pop()
                new = merged
        if found and new.dimension != "plain" and found[-1].dimension == "plain":
            _share(folded, found, new)
    found.append(new)


def _as_range(text: str, folded: str, low: Quantity, high: Quantity) -> Quantity | None:
    if folded[low.start - 1 : low.start] in ("从", "由", "自") or low.bound == "range":
        return None
    value, quantum = low.value, low.quantum
    if low.dimension == "plain" and high.dimension != "plain":
        scaled = times(value, high.scale)
        if scaled <= high.value:
            value, quantum = scaled, times(quantum, high.scale)
    elif low.base_unit != high.base_unit or low.dimension != high.dimension:
        return None
    if value > high.value:
        return None
    return replace(
        high,
        text=text[low.start : high.end],
        start=low.start,
        number=f"{low.number}{folded[low.end : high.start]}{high.number}" if not low.unit else low.number,
        value=value,
        quantum=max(quantum, high.quantum),
        bound="range",
        upper=high.value,
    )


def _share(folded: str, found: list[Quantity], last: Quantity) -> None:
    """Give the unit of the last member to the bare numbers directly before it."""
    end = last.start
    for index in range(len(found) - 1, -1, -1):
        member = found[index]
        if member.dimension != "plain" or member.exempt or end - member.end > _WIDEST_GAP:
            return
        if not _LIST.fullmatch(folded, member.end, end):
            return
        found[index] = with_unit(member, last.unit, last.base_unit, last.scale, last.dimension)
        end = member.start


def with_unit(quantity: Quantity, word: str, base: str, scale: Decimal, dimension: str) -> Quantity:
    """A bare number with the unit that is printed elsewhere: on a later member, in a header."""
    return replace(
        quantity,
        value=times(quantity.value, scale),
        quantum=times(quantity.quantum, scale),
        upper=None if quantity.upper is None else times(quantity.upper, scale),
        unit=word,
        base_unit=base,
        scale=scale,
        dimension=dimension,
        shared_unit=True,
    )


def _counted_together(folded: str, found: list[Quantity], new: Quantity) -> Quantity:
    """一个 beside 两个 or 3个 in one list is a count after all: 设一个办公室、两个科室."""
    last = found[-1]
    if last.unit != new.unit or not _MEMBERS.fullmatch(folded, last.end, new.start):
        return new
    if new.exempt == "indefinite" and last.exempt == "" and last.dimension == "count":
        return replace(new, exempt="", dimension="count")
    if last.exempt == "indefinite" and new.exempt == "" and new.dimension == "count":
        found[-1] = replace(last, exempt="", dimension="count")
    return new
