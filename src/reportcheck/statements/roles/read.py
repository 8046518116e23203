"""What a number is, from the words around it in its clause."""

from __future__ import annotations

from reportcheck.quantities.model import Quantity
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.roles.amounts import adds_amid, read_amount, read_base, read_score
from reportcheck.statements.roles.compared import read_change, read_compared
from reportcheck.statements.roles.prices import read_price
from reportcheck.statements.roles.rates import read_rate
from reportcheck.statements.roles.reading import RoleReading


def read_role(
    label: str,
    after: str,
    number: Quantity,
    lexicon: Lexicon,
    compares: bool = False,
    bracketed: bool = False,
    year: str = "",
) -> RoleReading:
    """The role of `number` by its label (words before) and the words after.

    `compares` where a comparison is open, `bracketed` inside brackets; `year` is the report's.
    """
    if number.dimension in ("percent", "points", "times"):
        return read_rate(label, after, number, lexicon)
    if number.dimension == "money" and adds_amid(label):
        return RoleReading("budget.added")
    reading = read_compared(label, after, lexicon, year if compares and bracketed else None)
    reading = reading or read_change(label, lexicon, compares)
    if reading is not None:
        return reading
    if number.dimension == "score":
        return read_score(label, after, lexicon)
    reading = read_price(label, after, number) or read_base(label, after)
    if reading is not None:
        return reading
    return read_amount(label, after, lexicon, year) if number.dimension == "money" else RoleReading(words=label)
