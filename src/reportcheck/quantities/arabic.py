"""Numbers in digits: their unit, sign and bounds, and what shows that they are no quantity."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from reportcheck.quantities import exempt
from reportcheck.quantities.labels import LETTERS, LabelReader
from reportcheck.quantities.model import Quantity, build
from reportcheck.quantities.numerals import MAX_DIGITS, parse_mixed, parse_numeral, times
from reportcheck.quantities.numerals import parse_arabic as _parse_arabic
from reportcheck.quantities.pattern import CN_DIGIT
from reportcheck.quantities.reader import Mention
from reportcheck.quantities.series import join, may_join
from reportcheck.quantities.units import BARE_MONEY, PLAIN, SCALES, SIGNS, Unit, read_unit, spaced_unit, unknown_measure

_VAGUE = frozenset("余多几来")
_DIGIT_CHARS = frozenset("0123456789")
parse_arabic = lru_cache(maxsize=8192)(_parse_arabic)


# Whatever may change the reading of a number that stands next to it. What is not here is not looked at.
_SPECIAL_LEFT = LETTERS | {""} | frozenset(
    "第-负(\n\t 。;约近超过足到于逾达破少高大低多小满未≥≤<>=¥$€£币元出临在〔[【.+/—~至数几好"
)
_SPECIAL_RIGHT = frozenset("以左及(之上多余内下整正零角/· \n含") | _DIGIT_CHARS | frozenset(CN_DIGIT)


@lru_cache(maxsize=8192)
def _worth(printed: str, word: str) -> tuple[Decimal, Decimal, Unit]:
    """The value and quantum of plain digits with a common unit, in its base unit."""
    numeral = parse_arabic(printed)
    found = read_unit(word, 0)
    if numeral is None or found is None:
        raise AssertionError((printed, word))
    scale = found[0].scale
    return times(numeral.value, scale), times(numeral.quantum, scale), found[0]


class ArabicReader(LabelReader):
    """Reads numbers in digits."""

    __slots__ = ()

    def _plain(self, start: int, end: int) -> int:
        """Add digits with a common unit, at once if the neighbours on both sides say nothing more."""
        folded = self.folded
        word = folded[end] if folded[end + 1 : end + 2] != "元" else folded[end : end + 2]
        stop = end + len(word)
        if (folded[start - 1] if start else "") in _SPECIAL_LEFT or folded[stop : stop + 1] in _SPECIAL_RIGHT:
            return self._number(start, end)
        text = self.text
        value, quantum, unit = _worth(self.folded[start:end], word)
        new = build(
            text[start:stop], start, stop, text[start:end], value, quantum,
            unit.word, unit.base, unit.scale, unit.dimension, "exact", "", False,
        )  # fmt: skip
        found = self.found
        if found and may_join(folded, found[-1], start):
            join(text, folded, found, new)
        else:
            found.append(new)
        return stop

    def _number(self, start: int, end: int) -> int:
        numeral = parse_arabic(self.folded[start:end]) if end - start <= 2 * MAX_DIGITS else None
        if numeral is None:
            return self._skip(start, end, "too_long")
        return self._digits(Mention(start, end, numeral), True)

    def _mixed(self, start: int, end: int) -> int:
        numeral = parse_mixed(self.folded[start:end])
        if numeral is None:
            return self._skip(start, end, "too_long")
        mention = Mention(start, end, numeral)
        if self.folded[end - 1] in "万亿":
            mention.unit = BARE_MONEY
        return self._digits(mention, False)

    def _digits(self, mention: Mention, grouped: bool) -> int:
        """Read what stands around the digits; `grouped` where groups before it may belong to it (1 129 236)."""
        folded = self.folded
        start, end = mention.start, mention.end
        left = folded[start - 1] if start else "\n"
        self._unit(mention)
        if grouped and left == " " and mention.unit.dimension == "money":
            self._spaced_thousands(mention)
            start = mention.start
            left = folded[start - 1] if start else "\n"
        if done := self._label(mention, folded[start:end], left):
            return done
        if left in "-负":
            self._sign(mention, left)
        elif left == "(" and mention.unit is PLAIN and folded[end : end + 1] == ")":
            if done := self._bracketed(mention):
                return done
        elif left in SIGNS:
            self._currency_sign(mention, left)
        return self._finish(mention)

    def _unit(self, mention: Mention) -> None:
        """Read the unit behind the digits, with 余, 多, 几 or a space between."""
        folded = self.folded
        end = mention.end
        follower = folded[end : end + 1]
        if follower in _VAGUE:
            found = read_unit(folded, end + 1)
            if found is None and follower == "余":
                found = unknown_measure(folded, end + 1, certain=True)
            if found is not None and follower == "来" and found[0].dimension != "count":
                found = None
            if found is not None:
                mention.bound = "about" if follower == "来" else "more"
        elif follower > " ":
            found = read_unit(folded, end) or unknown_measure(folded, end)
        else:
            found = spaced_unit(folded, end) if follower else None
        if found is not None:
            mention.unit, mention.end = found
            if found[0].word in SCALES:
                self._go_on(mention)

    def _bracketed(self, mention: Mention) -> int:
        """（12.30）万元 is negative, as accountants write it; 0 if no money or percent follows the bracket."""
        after = read_unit(self.folded, mention.end + 1)
        if after is None or after[0].dimension not in ("money", "percent"):
            return 0
        mention.start -= 1
        mention.number_end += 1
        mention.negate()
        mention.unit, mention.end = after
        return self._finish(mention)

    def _currency_sign(self, mention: Mention, left: str) -> None:
        mention.start -= 1
        unit = mention.unit
        if unit.dimension in ("plain", "money"):
            mention.unit = Unit(unit.word or left, SIGNS[left], unit.scale, "money")
        before = self.folded[mention.start - 1 : mention.start]
        if before == "-":
            self._sign(mention, before)

    def _spaced_thousands(self, mention: Mention) -> None:
        """1 129 236万元: groups of three digits set apart by spaces, the first of one to three digits."""
        folded, found = self.folded, self.found
        first = mention.start
        if len(folded[first : mention.number_end].partition(".")[0]) != 3:
            return
        while found and mention.number_end - first < MAX_DIGITS and self._is_group(found[-1], first):
            group = found.pop()
            first = group.start
            if len(group.number) < 3:
                break
        joined = parse_numeral(folded[first : mention.number_end])
        if joined is not None:
            mention.start = mention.number_start = first
            mention.numeral = joined

    def _is_group(self, before: Quantity, start: int) -> bool:
        return (
            before.end == start - 1
            and before.dimension == "plain"
            and before.bound == "exact"
            and before.number.isdecimal()
            and len(before.number) <= 3
        )

    def _chain(self, start: int, end: int) -> int:
        """1.1.1 is a place in an outline or a code; 2222.2222.2222 are numbers with stray points."""
        parts = self.folded[start:end].split(".")
        short = all(len(part) < 4 for part in parts)
        if short and exempt.at_boundary(self.folded, start):
            return self._skip(start, end, "enumerator")
        if short or len(parts) > 6:
            return self._skip(start, end, "code")
        for part in parts:
            numeral = parse_arabic(part)
            if numeral is None:
                self._skip(start, start + len(part), "too_long")
            else:
                self._add(start, start + len(part), start + len(part), numeral, PLAIN)
            start += len(part) + 1
        return end
