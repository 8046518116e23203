"""Numbers in Chinese characters: 两百零五万元, 壹拾万元整, 百分之五, 六类; and words that look like them."""

from __future__ import annotations

import re
from decimal import Decimal

from reportcheck.patterns import compile_pattern
from reportcheck.quantities import exempt
from reportcheck.quantities.bounds import AFTER, bound_after, bound_before, may_bound
from reportcheck.quantities.numerals import MAX_DIGITS, UPPERCASE, ZERO, Numeral, parse_chinese, parse_numeral
from reportcheck.quantities.pattern import CN_DIGIT
from reportcheck.quantities.reader import Mention, Reader
from reportcheck.quantities.units import BARE_MONEY, PLAIN, SCALES, Unit, read_unit, spaced_unit

_SHARE_SCALES = {"百": "1", "千": "0.1", "仟": "0.1", "佰": "1", "万": "0.01", "百万": "0.0001", "千万": "0.00001"}
_SHARES = {name: Decimal(worth) for name, worth in {**_SHARE_SCALES, "万万": "0.000001"}.items()}

_VAGUE = frozenset("余多几来")
_DATE_STARTS = ("月", "季", "年")
_FEN = Decimal("0.01")
_TENTHS = Unit("成", "%", Decimal(10), "percent")
_ALSO_WORDS = frozenset("陆伍肆拾")
"""Capital numerals that also begin or end ordinary words: 登陆, 队伍, 拾起."""
_NEIGHBOURS = compile_pattern("[一二两三四五六七八九]{2}")


class ChineseReader(Reader):
    """Reads numbers in Chinese characters."""

    __slots__ = ()

    def _share(self, start: int, end: int) -> int:
        folded = self.folded
        at = folded.index("分之", start) + 2
        if self._is_vague(folded[at:end]):
            return self._skip(start, end, "vague")
        numeral = parse_numeral("100" if folded[at:end] in ("百", "佰") else folded[at:end])
        while numeral is None and end - at > 1 and end - at <= MAX_DIGITS:
            end -= 1
            numeral = parse_numeral(folded[at:end])
        if numeral is None:
            return self._skip(start, end, "name")
        unit = Unit(folded[start:at], "%", _SHARES[folded[start : at - 2]], "percent")
        bound = "exact"
        first = start
        if start and folded[start - 1] == "负" and self._is_free(start - 1):
            first = start - 1
            numeral = Numeral(numeral.value.copy_negate(), numeral.quantum)
        elif start and may_bound(folded[start - 1]):
            bound = bound_before(folded, start)[0]
        if bound == "exact" and folded[end : end + 1] in AFTER and (later := bound_after(folded, end)):
            bound = later[0]
        return self._add(first, end, end, numeral, unit, bound, at)

    def _half(self, start: int, end: int) -> int:
        return self._add(start, end - 1, end, Numeral(Decimal("0.5"), Decimal("0.5")), _TENTHS)

    def _idiom(self, start: int, end: int) -> int:
        if start and self.folded[start - 1] == "第":
            return self._chinese(start, start + 1)
        return self._skip(start, end, "name")

    def _heading(self, start: int, end: int) -> int:
        left = self.folded[start - 1] if start else "\n"
        if (left == "(") if self.folded[end - 1] == ")" else (left == "\n"):
            return self._skip(start - 1 if left == "(" else start, end, "enumerator")
        return self._chinese(start, end - 1)

    def _chinese(self, start: int, end: int) -> int:
        folded = self.folded
        if end - start > MAX_DIGITS:
            return self._skip(start, end, "too_long")
        left = folded[start - 1] if start else "\n"
        if left in "数几" or (left == "好" and folded[start] in "几十"):
            found = read_unit(folded, end, strict=True)
            return found[1] if found is not None else end
        printed = folded[start:end]
        if left == "第":
            reason = exempt.ordinal_reason(folded, end)
            unit = read_unit(folded, end, strict=True)
            last = exempt.ordinal_end(folded, end) if reason != "ordinal" else unit[1] if unit else end
            numeral = parse_chinese(printed)
            return self._skip(start - 1, last, reason, numeral.value if numeral else ZERO)
        name = exempt.name_at(folded, start)
        if name:
            return self._skip(start, max(name, start + 1), "name")
        if (left == "(" and folded[end : end + 1] == ")") or (
            folded[end : end + 1] in ("、", ".", ",") and len(printed) <= 3 and exempt.at_boundary(folded, start)
        ):
            first = start - 1 if left == "(" else start
            numeral = parse_chinese(printed)
            return self._skip(first, end + 1, "enumerator", numeral.value if numeral else ZERO)
        if folded.startswith("分之", end) and (share := exempt.FRACTION.match(folded, end)):
            return self._skip(start, share.end(), "fraction")
        date = exempt.DATE_AFTER_CHINESE.match(folded, end) if folded[end : end + 1] in _DATE_STARTS else None
        if date is not None and self._is_chinese_date(printed, date):
            return self._skip(start, date.end(), "year" if date["year"] else "date")
        return self._chinese_number(start, end, printed, left)

    def _is_chinese_date(self, printed: str, date: re.Match[str]) -> bool:
        if date["year"]:
            return len(printed) == 4 and all(char in CN_DIGIT for char in printed)
        return len(printed) <= 3

    def _chinese_number(self, start: int, end: int, printed: str, left: str) -> int:
        folded = self.folded
        if self._is_vague(printed):
            # 二三十个, 三五家, 一百二三十人: two neighbours mean "about", so there is no value.
            found = read_unit(folded, end, strict=True)
            return self._skip(start, found[1] if found else end, "vague")
        numeral = parse_chinese(printed)
        while numeral is None and end - start > 1:
            end -= 1
            numeral = parse_chinese(folded[start:end])
        if numeral is None:
            return self._skip(start, end, "name")
        mention = Mention(start, end, numeral)
        printed = folded[start:end]
        if printed[-1] in "万亿":
            self._scale_apart(mention, printed)
        self._chinese_unit(mention, len(printed))
        mention.uppercase = mention.unit.dimension in ("money", "plain") and not UPPERCASE.isdisjoint(printed)
        if len(printed) == 1 and (done := self._single(mention, printed, left)):
            return done
        if left == "近" and mention.unit.base == "年":
            return self._skip(start, mention.end, "date", numeral.value, mention.unit.word)
        if left == "负":
            self._sign(mention, left)
        if mention.uppercase and mention.unit.base == "元":
            mention.numeral = Numeral(mention.numeral.value, _FEN / mention.unit.scale)
        return self._finish(mention)

    @staticmethod
    def _is_vague(printed: str) -> bool:
        if len(printed) == 1:
            return False
        if all(char in CN_DIGIT for char in printed):
            return len(printed) < 4 and printed[0] not in "零〇"
        return "点" not in printed and _NEIGHBOURS.search(printed) is not None

    @staticmethod
    def _scale_apart(mention: Mention, printed: str) -> None:
        """Leave the last 万 or 亿 to the unit, so that 两百零五万元 is 两百零五 in 万元."""
        stem = printed.rstrip("万亿")
        if stem and stem != printed and "万" not in stem and "亿" not in stem:
            numeral = parse_chinese(stem)
            if numeral is not None:
                mention.numeral = numeral
                mention.end = mention.number_end = mention.start + len(stem)

    def _chinese_unit(self, mention: Mention, length: int) -> None:
        folded = self.folded
        end = mention.end
        follower = folded[end : end + 1]
        if follower in _VAGUE:
            found = read_unit(folded, end + 1, strict=True)
            if found is not None or (follower != "来" and length > 1):
                mention.bound = "about" if follower == "来" else "more"
        else:
            found = read_unit(folded, end, strict=True)
            if found is None and follower in (" ", "\n"):
                found = spaced_unit(folded, end)
        if found is None and folded[end - 1] in "万亿":
            mention.unit = BARE_MONEY
        elif found is not None:
            mention.unit, mention.end = found
            if found[0].word in SCALES:
                self._go_on(mention)

    def _single(self, mention: Mention, printed: str, left: str) -> int:
        """One character is a number only with a unit behind it (六类), in capitals, or as 为零; 一个 is indefinite."""
        start, unit = mention.start, mention.unit
        if printed in _ALSO_WORDS and (unit.dimension != "money" or exempt.is_other_word(self.folded, start)):
            return self._skip(start, mention.number_end, "name", mention.numeral.value)
        if unit is PLAIN and not mention.uppercase and not (printed == "零" and left in "为是"):
            lists = self.folded.startswith("是", mention.number_end) and exempt.at_boundary(self.folded, start)
            return self._skip(start, mention.number_end, "enumerator" if lists else "name", mention.numeral.value)
        if printed == "一" and unit.dimension in ("count", "times"):
            return self._add(start, mention.number_end, mention.end, mention.numeral, unit, reason="indefinite")
        return 0
