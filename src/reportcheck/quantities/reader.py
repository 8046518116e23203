"""What reading any number needs: adding it to those found, and the words around it that belong to it."""

from __future__ import annotations

from decimal import Decimal

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.bounds import AFTER, bound_after, bound_before, may_bound
from reportcheck.quantities.model import Quantity, build
from reportcheck.quantities.numerals import ONE, ZERO, Numeral, parse_numeral, plus, times
from reportcheck.quantities.pattern import CN_DIGIT
from reportcheck.quantities.series import join, may_join
from reportcheck.quantities.units import PLAIN, YUAN, Unit, read_unit, scaled, spaced_unit

_COINS = compile_pattern(
    rf"(?P<zheng>正)(?![在式常确规])"
    rf"|零?(?:(?P<jiao>[0-9{CN_DIGIT}])[角毛])?(?:零?(?P<fen>[0-9{CN_DIGIT}])分)?(?P<whole>整)?(?P<last>正(?![在式常确规]))?"
)
_COIN_STARTS = frozenset("0123456789整正" + CN_DIGIT)
_NOT_NEGATIVE = frozenset("减抱欺担背胜自")
"""Before 负 these make another word: 减负40万元 is no minus."""


class Mention:
    """A number while it is being read: from `start` (with sign and ¥) to `end` (with its unit)."""

    __slots__ = ("bound", "end", "number_end", "number_start", "numeral", "start", "unit", "uppercase")

    def __init__(self, start: int, end: int, numeral: Numeral) -> None:
        self.start = self.number_start = start
        self.end = self.number_end = end
        self.numeral = numeral
        self.unit = PLAIN
        self.bound = "exact"
        self.uppercase = False

    def negate(self) -> None:
        """Turn the sign; the number as printed then begins at `start`."""
        self.number_start = self.start
        self.numeral = Numeral(self.numeral.value.copy_negate(), self.numeral.quantum)


class Reader:
    """The numbers found so far in one text. Every reading method returns where the search goes on."""

    __slots__ = ("folded", "found", "text")

    def __init__(self, text: str, folded: str, found: list[Quantity]) -> None:
        self.text = text
        self.folded = folded
        self.found = found

    def _skip(self, start: int, end: int, reason: str, value: Decimal = ZERO, unit: str = "") -> int:
        text = self.text[start:end]
        self.found.append(build(text, start, end, text, value, ONE, unit, unit, ONE, "", "exact", reason, False))
        return end

    def _add(
        self,
        start: int,
        number_end: int,
        end: int,
        numeral: Numeral,
        unit: Unit,
        bound: str = "exact",
        number_start: int = -1,
        uppercase: bool = False,
        reason: str = "",
    ) -> int:
        value, quantum = numeral
        word, base, scale, dimension = unit
        folded = self.folded
        if scale is not ONE:
            value, quantum = times(value, scale), times(quantum, scale)
        text = self.text
        new = build(
            text[start:end],
            start,
            end,
            folded[start if number_start < 0 else number_start : number_end],
            value,
            quantum,
            word,
            base,
            scale,
            "" if reason else dimension,
            bound,
            reason,
            uppercase,
        )
        found = self.found
        if found and (reason or may_join(folded, found[-1], start)):
            join(text, folded, found, new)
        else:
            found.append(new)
        return end

    def _finish(self, mention: Mention) -> int:
        """Read coins, the currency before the number and the bounds around it, and add the quantity."""
        folded = self.folded
        start = mention.start
        left = folded[start - 1] if start else "\n"
        if mention.unit.dimension == "money":
            self._money(mention, left)
        elif mention.unit is PLAIN and left == "币" and folded.endswith("人民币", 0, start):
            mention.unit = YUAN
        unit = mention.unit
        if may_bound(left):
            before, _ = bound_before(folded, start)
            # 高于目标值5个百分点 and 高于5个百分点 measure a distance.
            if before != "exact" and not (unit.dimension == "points" and left == "于"):
                mention.bound = before
        if mention.bound == "exact" and folded[mention.end : mention.end + 1] in AFTER:
            later = bound_after(folded, mention.end)
            if later is not None:
                mention.bound = later[0]
        return self._add(
            start,
            mention.number_end,
            mention.end,
            mention.numeral,
            unit,
            mention.bound,
            mention.number_start,
            mention.uppercase,
        )

    def _money(self, mention: Mention, left: str) -> None:
        after = self.folded[mention.end : mention.end + 1]
        if after in _COIN_STARTS and mention.unit.word[-1:] in ("元", "圆", "块", "角", "¥"):
            mention.numeral, mention.end = self._coins(mention.numeral, mention.unit, mention.end, mention.uppercase)
        if left in "币元" and mention.unit.base == "元":
            mention.unit = self._currency_before(mention.start, mention.unit)

    def _go_on(self, mention: Mention) -> None:
        """30万余元 and 86.5 万 元: the unit goes on behind 余, 多 or a space."""
        folded = self.folded
        follower = folded[mention.end : mention.end + 1]
        if follower in ("余", "多"):
            later = read_unit(folded, mention.end + 1)
        elif follower in (" ", "\n"):
            later = spaced_unit(folded, mention.end)
        else:
            return
        if later is not None and later[0].scale == ONE:
            mention.unit, mention.end = scaled(mention.unit.word, later[0]), later[1]
            if follower in ("余", "多"):
                mention.bound = "more"

    def _is_minus(self, position: int) -> bool:
        """Whether the dash at `position` is a sign, not the middle of a range, a code or a second dash."""
        if position == 0:
            return True
        before = self.folded[position - 1]
        if before in "-)%" or (before.isascii() and before.isalnum()):
            return False
        return not (self.found and self.found[-1].end == position and not self.found[-1].exempt)

    def _is_free(self, position: int) -> bool:
        """Whether the character at `position` belongs to no number yet."""
        return not self.found or self.found[-1].end <= position

    def _sign(self, mention: Mention, left: str) -> None:
        """Take in the - or 负 before a number, unless it is no sign."""
        start = mention.start
        if left == "负":
            negative = self.folded[start - 2 : start - 1] not in _NOT_NEGATIVE
        else:
            negative = left == "-" and start > 0 and self._is_minus(start - 1)
        if negative and self._is_free(start - 1):
            mention.start = start - 1
            mention.negate()

    def _coins(self, numeral: Numeral, unit: Unit, end: int, uppercase: bool) -> tuple[Numeral, int]:
        """5元3角2分 and 元整: the coins belong to the amount."""
        coins = _COINS.match(self.folded, end)
        if coins is None or coins.end() == end:
            return numeral, end
        if coins["zheng"] and not uppercase:
            return numeral, end
        value, quantum = numeral
        for name, worth in (("jiao", Decimal("0.1")), ("fen", Decimal("0.01"))):
            if coins[name]:
                digit = parse_numeral(coins[name])
                if digit is not None:
                    value, quantum = plus(value, times(digit.value, worth) / unit.scale), worth / unit.scale
        return Numeral(value, quantum), coins.end()

    def _currency_before(self, start: int, unit: Unit) -> Unit:
        """港币500万元 is no amount in 元."""
        for length in (2, 3, 4):
            word = self.folded[max(0, start - length) : start]
            named = read_unit(word, 0)
            if named is not None and named[1] == len(word) and named[0].base not in ("元", "") and word[-1] in "币元":
                return Unit(unit.word, named[0].base, unit.scale, "money")
        return unit
