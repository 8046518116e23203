"""One item of a generated report with all its figures, and how figures are printed.

Amounts are whole numbers of 0.01万元 until they are printed, so every sum, rate and product is right.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from vocabulary import Project


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a report with all its figures (amounts in 0.01万元)."""

    name: str
    project: Project
    price: int
    count: int
    parts: tuple[int, int, int]
    spent: int
    full: int
    added: int
    previous: int
    planned: int
    done: int

    @property
    def initial(self) -> int:
        return self.full - self.added

    @property
    def rest(self) -> int:
        return self.full - self.spent

    @property
    def sources(self) -> tuple[int, int, int]:
        central, provincial = self.full * 45 // 100, self.full * 30 // 100
        return central, provincial, self.full - central - provincial


def amount(value: int) -> str:
    """0.01万元 as printed, in 万元."""
    return f"{value // 100}.{value % 100:02d}"


def percent(part: int, whole: int) -> str:
    """The share with two decimals, rounded half up."""
    rate = Decimal(part * 100) / Decimal(whole)
    return f"{rate.quantize(Decimal('0.01'), ROUND_HALF_UP)}%"


def chinese(number: int) -> str:
    """1 to 999 in Chinese numerals, for headings."""
    digits = "零一二三四五六七八九"
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    text = digits[hundreds] + "百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else digits[tens]) + "十"
    elif hundreds and ones:
        text += "零"
    return text + (digits[ones] if ones else "")


def make_item(random_: random.Random, name: str, project: Project) -> Item:
    """An item whose figures are drawn bottom up, so that everything adds up."""
    price = random_.randrange(8, 90) * 100
    count = random_.randrange(40, 400)
    cost = price * count // 100
    second, other = random_.randrange(2_000, 40_000), random_.randrange(500, 9_000)
    spent = cost + second + other
    full = spent + random_.randrange(100, max(200, spent // 12))
    previous = spent + random_.choice((-1, 1)) * random_.randrange(spent // 50 + 1, spent // 8 + 2)
    planned = random_.randrange(40, 300)
    return Item(
        name=name,
        project=project,
        price=price,
        count=count,
        parts=(cost, second, other),
        spent=spent,
        full=full,
        added=random_.randrange(100, full // 5),
        previous=previous,
        planned=planned,
        done=planned - random_.randrange(0, planned // 12 + 1),
    )
