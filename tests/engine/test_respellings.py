"""Respellings by arithmetic are those that spelling out all of them would find."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportcheck.judging.respellings import respellings

NUMBERS = st.from_regex(r"(?:0|[1-9][0-9]{0,5})(?:\.[0-9]{1,3})?", fullmatch=True)


def _all(number: str) -> Iterator[tuple[str, str]]:
    """Every respelling, one by one."""
    places = [at for at, character in enumerate(number) if character != "."]
    for kind, pairs in (("swapped", list(pairwise(places))), ("exchanged", list(combinations(places, 2)))):
        for left, right in pairs:
            apart = bool(number[left + 1 : right].strip("."))
            if number[left] != number[right] and apart == (kind == "exchanged"):
                yield (
                    kind,
                    number[:left] + number[right] + number[left + 1 : right] + number[left] + number[right + 1 :],
                )
    point = number.find(".")
    for at in places:
        yield "decimal" if 0 <= point < at else "doubled", number[:at] + number[at + 1 :]
        yield from (("digit", number[:at] + digit + number[at + 1 :]) for digit in "0123456789" if digit != number[at])
    for at in range(len(number) + 1):
        kind = "decimal" if 0 <= point < at else "dropped"
        yield from ((kind, number[:at] + digit + number[at:]) for digit in "0123456789")
    bare = number.replace(".", "")
    for shift in (-2, -1, 1, 2) if point >= 0 else ():
        if 0 < point + shift < len(bare):
            yield "point", bare[: point + shift].lstrip("0").rjust(1, "0") + "." + bare[point + shift :]


def _printable(text: str) -> bool:
    return bool(text) and text[0] != "." and text[-1] != "." and (text[0] != "0" or text.startswith("0."))


@given(number=NUMBERS, at=st.integers(0, 400), width=st.decimals(0, 50, places=3))
def test_a_range_holds_the_same_respellings_as_the_list_of_all(number: str, at: int, width: Decimal) -> None:
    every = [(kind, text) for kind, text in _all(number) if _printable(text)]
    centre = Decimal(every[at % len(every)][1])
    low, high = centre - width, centre + width

    found = list(respellings(number, low, high))

    assert found == [(kind, text) for kind, text in every if low <= Decimal(text) <= high]


@pytest.mark.parametrize("number", ["54.66", "1086", "0.05", "100.0", "7", "12.3", "404", "9.99"])
def test_every_respelling_is_found_where_it_lies(number: str) -> None:
    every = [(kind, text) for kind, text in _all(number) if _printable(text)]

    for width in (Decimal(0), Decimal("0.004"), Decimal("0.5"), Decimal(30)):
        for centre in sorted({Decimal(text) for _, text in every}):
            low, high = centre - width, centre + width
            expected = [(kind, text) for kind, text in every if low <= Decimal(text) <= high]
            assert list(respellings(number, low, high)) == expected


@pytest.mark.parametrize(
    ("number", "meant", "kind"),
    [
        ("54.66", "45.66", "swapped"),
        ("54.66", "64.56", "exchanged"),
        ("54.66", "154.66", "dropped"),
        ("54.66", "5.66", "doubled"),
        ("54.66", "53.66", "digit"),
        ("54.66", "5.466", "point"),
        ("54.66", "54.626", "decimal"),
    ],
)
def test_each_kind_of_slip_is_found(number: str, meant: str, kind: str) -> None:
    assert (kind, meant) in respellings(number, Decimal(meant), Decimal(meant))
